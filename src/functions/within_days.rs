//! `within_days(d1, p1, d2, p2, n)`: whether two dates that may be coarse lie close together.

use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, StringArray};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{NONE, dictionary, with_nulls};
use super::days::{PRECISION, last_day};
use super::kernel::{Args, lenient};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::facts::codes::dictionary_type;

pub(super) const FUNCTION: Function = Function {
    name: "within_days",
    group: Group::Dates,
    params: &[
        Param::new("d1", ParamKind::Date, "a date as stored: the first day of what it may mean"),
        Param::new("p1", ParamKind::Precision, "'day', 'month' or 'year'"),
        Param::new("d2", ParamKind::Date, "another date"),
        Param::new("p2", ParamKind::Precision, "its precision"),
        Param::new("n", ParamKind::Int, "the most days between them, in either order; at least 0"),
    ],
    returns: "text: yes, maybe or no",
    description: "Tells whether two dates are at most so many days apart: `yes` when all days that they may mean are, \
                  `no` when none are, else `maybe`. A NULL date is `maybe`.",
    examples: &[
        Example { sql: "select within_days(date '2023-05-04', 'day', date '2023-05-30', 'day', 30)", output: "yes" },
        Example {
            sql: "select within_days(date '2023-05-04', 'day', date '2023-06-01', 'month', 30)",
            output: "maybe",
        },
        Example { sql: "select within_days(date '2023-05-04', 'day', date '2024-01-01', 'year', 30)", output: "no" },
    ],
    body: Body::Scalar(udf),
};

const YES: u16 = 0;
const MAYBE: u16 = 1;
const NO: u16 = 2;
static ANSWERS: LazyLock<ArrayRef> = LazyLock::new(|| Arc::new(StringArray::from(vec!["yes", "maybe", "no"])));

fn udf() -> ScalarUDF {
    lenient(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(most) = args.ints(4)? else { return Ok(None) };
    let span = |date: usize, precision: usize| -> Result<Box<dyn Fn(usize) -> Option<Span>>> {
        let days = args.days(date)?;
        let precisions = args.codes(precision, &PRECISION)?.map(|codes| codes.array(args.rows));
        Ok(Box::new(move |i| {
            let Some(first) = days.as_ref().and_then(|days| days.get(i)) else { return Some(Span::Unknown) };
            let precision = precisions.as_ref().filter(|codes| codes.is_valid(i))?.value(i);
            Some(Span::Days(i64::from(first), i64::from(last_day(first, precision)?)))
        }))
    };
    let (first, second) = (span(0, 1)?, span(2, 3)?);
    let answer = |i: usize| {
        let most = most.get(i).filter(|most| *most >= 0)?;
        Some(match (first(i)?, second(i)?) {
            (Span::Days(a, a_last), Span::Days(b, b_last)) => {
                let farthest = (a_last - b).max(b_last - a);
                let nearest = (b - a_last).max(a - b_last).max(0);
                if farthest <= most {
                    YES
                } else if nearest <= most {
                    MAYBE
                } else {
                    NO
                }
            }
            _ => MAYBE,
        })
    };
    let codes = (0..args.rows).map(|i| answer(i).unwrap_or(NONE)).collect();
    Ok(Some(dictionary(with_nulls(codes, None), &ANSWERS)))
}

/// The days that a date may mean.
enum Span {
    Unknown,
    Days(i64, i64),
}

#[cfg(test)]
mod tests {
    use arrow::array::Int64Array;

    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn spans_of_days() {
        let day = encodings(&[Some("day"); 7])[0].clone();
        let precisions =
            [Some("day"), Some("day"), Some("month"), Some("year"), Some("day"), Some("week"), Some("month")];
        let days = ["2023-05-04", "2023-06-04", "2023-05-01", "2022-01-01", "2023-05-04", "2023-05-04", "2023-05-01"];
        let mut second: Vec<Option<&str>> = days.into_iter().map(Some).collect();
        second[4] = None;
        let most: ArrayRef = Arc::new(Int64Array::from(vec![0, 30, 10, 30, 3, 3, 27]));
        for precision in encodings(&precisions) {
            let columns = [dates(&[Some("2023-05-04"); 7]), day.clone(), dates(&second), precision, most.clone()];
            let found = texts(&invoke_on(udf(), &columns));
            let expected = ["yes", "no", "maybe", "no", "maybe"].map(Some);
            assert_eq!(found[..5], expected);
            // A precision that is none, and a month of which every day is near enough.
            assert_eq!(found[5..], [None, Some("yes")]);
        }
    }
}
