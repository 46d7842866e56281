//! `during(date, precision, period)`: whether a date that may be coarse lies in a period.

use std::sync::LazyLock;

use arrow::array::{Array, ArrayRef, StringArray};
use datafusion::common::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF};

use super::codes::{NONE, dictionary, with_nulls};
use super::days::{PRECISION, last_day, period};
use super::kernel::{Args, lenient};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::facts::codes::dictionary_type;

pub(super) const FUNCTION: Function = Function {
    name: "during",
    group: Group::Dates,
    params: &[
        Param::new("date", ParamKind::Date, "a date as stored: the first day of what it may mean"),
        Param::new("precision", ParamKind::Precision, "'day', 'month' or 'year'"),
        Param::new("period", ParamKind::Period, "'2023', '2023-05' or '2023-05-04'"),
    ],
    returns: "text: yes, maybe or no",
    description: "Tells whether a date lies in a period: `yes` when all days that it may mean do, `no` when none does, \
                  else `maybe`. A NULL date is `maybe`, so that a fact without a date is neither dropped nor counted \
                  silently.",
    examples: &[
        Example { sql: "select during(date '2023-05-04', 'day', '2023')", output: "yes" },
        Example { sql: "select during(date '2023-01-01', 'year', '2023-05')", output: "maybe" },
        Example { sql: "select during(date '2022-01-01', 'year', '2023')", output: "no" },
        Example { sql: "select during(null, null, '2023')", output: "maybe" },
    ],
    body: Body::Scalar(udf),
};

const YES: u16 = 0;
const MAYBE: u16 = 1;
const NO: u16 = 2;
static ANSWERS: LazyLock<ArrayRef> =
    LazyLock::new(|| std::sync::Arc::new(StringArray::from(vec!["yes", "maybe", "no"])));

fn udf() -> ScalarUDF {
    lenient(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (days, precisions) = (args.days(0)?, args.codes(1, &PRECISION)?.map(|codes| codes.array(args.rows)));
    let Some(column) = args.text_column(2)? else { return Ok(None) };
    let texts = column.rows()?;
    let constant = matches!(args.values[2], ColumnarValue::Scalar(_)).then(|| texts.get(0).and_then(period)).flatten();
    let answer = |i: usize| {
        let (from, to) = constant.or_else(|| period(texts.get(i)?))?;
        let Some(first) = days.as_ref().and_then(|days| days.get(i)) else { return Some(MAYBE) };
        let precision = precisions.as_ref().filter(|codes| codes.is_valid(i))?.value(i);
        Some(match (first, last_day(first, precision)?) {
            (first, last) if from <= first && last <= to => YES,
            (first, last) if last < from || to < first => NO,
            _ => MAYBE,
        })
    };
    let codes = (0..args.rows).map(|i| answer(i).unwrap_or(NONE)).collect();
    Ok(Some(dictionary(with_nulls(codes, None), &ANSWERS)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn a_coarse_date_is_neither_dropped_nor_counted() {
        let cases = [
            (Some("2023-05-04"), Some("day"), Some("2023"), Some("yes")),
            (Some("2023-05-04"), Some("day"), Some("2023-05"), Some("yes")),
            (Some("2023-05-04"), Some("day"), Some("2023-05-04"), Some("yes")),
            (Some("2023-05-04"), Some("day"), Some("2023-06"), Some("no")),
            (Some("2023-05-01"), Some("month"), Some("2023-05"), Some("yes")),
            (Some("2023-05-01"), Some("month"), Some("2023-05-04"), Some("maybe")),
            (Some("2023-05-01"), Some("month"), Some("2023-06"), Some("no")),
            (Some("2023-01-01"), Some("year"), Some("2023"), Some("yes")),
            (Some("2023-01-01"), Some("year"), Some("2023-12"), Some("maybe")),
            (Some("2023-01-01"), Some("year"), Some("2024"), Some("no")),
            (None, None, Some("2023"), Some("maybe")),
            (None, Some("day"), Some("2023"), Some("maybe")),
            (Some("2023-05-04"), None, Some("2023"), None),
            (Some("2023-05-04"), Some("day"), None, None),
            (None, None, Some("May 2023"), None),
        ];
        let date = dates(&cases.map(|case| case.0));
        for (precision, period) in
            encodings(&cases.map(|case| case.1)).into_iter().zip(encodings(&cases.map(|case| case.2)))
        {
            let answers = invoke_on(udf(), &[Arc::clone(&date), precision, period]);
            assert_eq!(texts(&answers), cases.map(|case| case.3));
        }
    }
}
