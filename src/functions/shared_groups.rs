//! `shared_groups(p, date)`: the groups that two countries were in together.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, ListBuilder, StringViewBuilder};
use arrow::datatypes::{DataType, Field};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{PAIR, pair_of};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Day};

pub(super) const FUNCTION: Function = Function {
    name: "shared_groups",
    group: Group::Organisations,
    params: &[
        Param::new("p", ParamKind::Pair, "a pair such as 'KAZ-TJK'"),
        Param::new("date", ParamKind::Date, "the day of the question"),
    ],
    returns: "list of text, abbreviations",
    description: "Lists the groups that both countries of a pair were members of on a day.",
    examples: &[
        Example { sql: "select array_has(shared_groups('KAZ-TJK', date '2023-05-04'), 'CSTO')", output: "true" },
        Example { sql: "select array_has(shared_groups('KAZ-TJK', date '2023-05-04'), 'EAEU')", output: "false" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    let item = Field::new_list_field(DataType::Utf8View, true);
    scalar(&FUNCTION, DataType::List(Arc::new(item)), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(pairs), Some(days)) = (args.codes(0, &PAIR)?, args.days(1)?) else { return Ok(None) };
    let pairs = pairs.array(args.rows);
    let mut known: HashMap<(u16, i32), Vec<&'static str>> = HashMap::new();
    let mut lists = ListBuilder::new(StringViewBuilder::new());
    for i in 0..args.rows {
        let Some(day) = days.get(i).filter(|_| pairs.is_valid(i)) else {
            lists.append_null();
            continue;
        };
        let pair = pairs.value(i);
        for group in known.entry((pair, day)).or_insert_with(|| shared(pair, day)) {
            lists.values().append_value(group);
        }
        lists.append(true);
    }
    Ok(Some(Arc::new(lists.finish())))
}

fn shared(pair: u16, day: i32) -> Vec<&'static str> {
    let pair = pair_of(pair);
    country::shared_groups(pair.a(), pair.b(), Day::from_epoch_days(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn nulls_share_nothing() {
        let days = dates(&[Some("1700-01-01"), Some("2020-01-01"), None, Some("2020-01-01")]);
        for pairs in encodings(&[Some("KAZ-TJK"), None, Some("KAZ-TJK"), Some("x")]) {
            let lists = invoke_on(udf(), &[pairs, Arc::clone(&days)]);
            assert_eq!(texts(&lists), [Some("[]"), None, None, None]);
        }
    }
}
