//! `date_max(date, precision)`: the last day that a coarse date may mean.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Date32Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::days::{PRECISION, last_day};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "date_max",
    group: Group::Dates,
    params: &[
        Param::new("date", ParamKind::Date, "a date as stored: the first day of what it may mean"),
        Param::new("precision", ParamKind::Precision, "'day', 'month' or 'year'"),
    ],
    returns: "date",
    description: "Returns the last day that a date may mean: the day itself, or the last day of its month or year.",
    examples: &[
        Example { sql: "select date_max(date '2024-02-01', 'month')", output: "2024-02-29" },
        Example { sql: "select date_max(date '2023-05-04', 'day')", output: "2023-05-04" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Date32, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(days), Some(precisions)) = (args.days(0)?, args.codes(1, &PRECISION)?) else { return Ok(None) };
    let precisions = precisions.array(args.rows);
    let last = |i: usize| last_day(days.get(i)?, precisions.is_valid(i).then(|| precisions.value(i))?);
    Ok(Some(Arc::new((0..args.rows).map(last).collect::<Date32Array>())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn the_last_day_in_every_encoding() {
        let first = dates(&[Some("2023-05-04"), Some("2023-02-01"), Some("2023-01-01"), None, Some("2023-01-01")]);
        for precision in encodings(&[Some("day"), Some("month"), Some("year"), Some("day"), Some("week")]) {
            let last = invoke_on(udf(), &[Arc::clone(&first), precision]);
            assert_eq!(texts(&last), [Some("2023-05-04"), Some("2023-02-28"), Some("2023-12-31"), None, None]);
        }
    }
}
