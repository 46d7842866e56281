//! `group_joined(c, group)`: since when a country is a member of a group.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Date32Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::COUNTRY;
use super::in_group::{GROUPS, SPELLS};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "group_joined",
    group: Group::Organisations,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::new("group", ParamKind::Group, "abbreviation or name of a group, such as 'CIS' or 'SCO'"),
    ],
    returns: "date",
    description: "Returns the day on which a country joined a group, the last time where it did so more than once; \
                  also where it has left since. NULL where it never was a member. The table `memberships` has all \
                  spells.",
    examples: &[
        Example { sql: "select group_joined('Kyrgyzstan', 'EAEU')", output: "2015-08-12" },
        Example { sql: "select group_joined('Uzbekistan', 'EAEU')", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Date32, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(countries), Some(groups)) = (args.codes(0, &COUNTRY)?, args.codes(1, &GROUPS)?) else { return Ok(None) };
    let (countries, groups) = (countries.array(args.rows), groups.array(args.rows));
    let joined = |i: usize| {
        let valid = countries.is_valid(i) && groups.is_valid(i);
        let (country, group) = valid.then(|| (countries.value(i), groups.value(i)))?;
        SPELLS[usize::from(group)][usize::from(country)].last().map(|(joined, _)| *joined)
    };
    Ok(Some(Arc::new((0..args.rows).map(joined).collect::<Date32Array>())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn days_in_every_encoding() {
        let countries = [Some("KGZ"), Some("UK"), Some("Kazakhstan"), None, Some("KAZ")];
        let groups = [Some("EAEU"), Some("EU"), Some("EU"), Some("EU"), Some("no such")];
        for (c, group) in encodings(&countries).into_iter().zip(encodings(&groups)) {
            let found = texts(&invoke_on(udf(), &[c, group]));
            assert_eq!(found, [Some("2015-08-12"), Some("1973-01-01"), None, None, None]);
        }
    }
}
