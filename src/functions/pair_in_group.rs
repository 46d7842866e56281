//! `pair_in_group(p, group, date)`: whether both countries of a pair were members.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{PAIR, pair_of};
use super::in_group::{GROUPS, is_member};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "pair_in_group",
    group: Group::Organisations,
    params: &[
        Param::new("p", ParamKind::Pair, "a pair such as 'KAZ-TJK'"),
        Param::new("group", ParamKind::Group, "abbreviation or name of a group, such as 'CIS' or 'SCO'"),
        Param::new("date", ParamKind::Date, "the day of the question"),
    ],
    returns: "boolean",
    description: "Tells whether both countries of a pair were members of a group on a day, as `in_group` counts \
                  members.",
    examples: &[
        Example { sql: "select pair_in_group('KAZ-KGZ', 'EAEU', date '2015-08-11')", output: "false" },
        Example { sql: "select pair_in_group('KAZ-KGZ', 'EAEU', date '2015-08-12')", output: "true" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Boolean, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(pairs), Some(groups)) = (args.codes(0, &PAIR)?, args.codes(1, &GROUPS)?) else { return Ok(None) };
    let Some(days) = args.days(2)? else { return Ok(None) };
    let (pairs, groups) = (pairs.array(args.rows), groups.array(args.rows));
    let both = |i: usize| {
        let day = days.get(i)?;
        let valid = pairs.is_valid(i) && groups.is_valid(i);
        let (pair, group) = valid.then(|| (pair_of(pairs.value(i)), groups.value(i)))?;
        Some(is_member(pair.a().code(), group, day) && is_member(pair.b().code(), group, day))
    };
    Ok(Some(Arc::new((0..args.rows).map(both).collect::<BooleanArray>())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn both_are_members_in_every_encoding() {
        let pairs = [Some("KAZ-KGZ"), Some("KAZ-KGZ"), Some("KAZ-UZB"), None, Some("KAZ-KGZ"), Some("KAZ-KGZ")];
        let groups = [Some("EAEU"), Some("EAEU"), Some("EAEU"), Some("EAEU"), Some("x"), Some("EAEU")];
        let days = dates(&[Some("2020-01-01"), Some("2015-01-01"), Some("2020-01-01"), Some("2020-01-01"), None, None]);
        for (p, group) in encodings(&pairs).into_iter().zip(encodings(&groups)) {
            let found = texts(&invoke_on(udf(), &[p, group, Arc::clone(&days)]));
            assert_eq!(found, [Some("true"), Some("false"), Some("false"), None, None, None]);
        }
    }
}
