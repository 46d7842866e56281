//! `date_part('year', date)` of a day without a calendar library: the year of a `Date32`, in a few operations a row.

use std::sync::Arc;

use arrow::array::{AsArray, Int32Array};
use arrow::compute::unary;
use arrow::datatypes::{DataType, Date32Type, Int32Type};
use datafusion::common::cast::as_date32_array;
use datafusion::error::Result;
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

/// Returns the call that takes the place of `date_part('year', date)`, where `is_day` says that the date is a `Date32`.
pub(super) fn of_call(call: &ScalarFunction, is_day: impl Fn(&Expr) -> bool) -> Option<Expr> {
    let ("date_part", [Expr::Literal(part, _), date]) = (call.name(), call.args.as_slice()) else { return None };
    let part = part.try_as_str().flatten()?;
    (part.eq_ignore_ascii_case("year") && is_day(date)).then(|| ScalarUDF::from(Year::new()).call(vec![date.clone()]))
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Year {
    signature: Signature,
}

impl Year {
    fn new() -> Year {
        Year { signature: Signature::exact(vec![DataType::Date32], Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for Year {
    fn name(&self) -> &str {
        "year_of"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Int32)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let dates = ColumnarValue::values_to_arrays(&args.args)?.remove(0);
        let years: Int32Array = unary::<Date32Type, _, Int32Type>(as_date32_array(&dates)?, year);
        debug_assert_eq!(years.len(), dates.as_primitive::<Date32Type>().len());
        Ok(ColumnarValue::Array(Arc::new(years)))
    }
}

/// Returns the year of a day since 1970-01-01 in the proleptic Gregorian calendar.
///
/// Days are counted from 0000-03-01, so that the leap day ends a year: Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", `civil_from_days`.
fn year(day: i32) -> i32 {
    let day = i64::from(day) + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097) as u32;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // From 1 January on it is the next year already.
    (era * 400) as i32 + year_of_era as i32 + i32::from(of_year >= 306)
}

#[cfg(test)]
mod tests {
    use arrow::array::Date32Array;
    use arrow::compute::{DatePart, date_part};

    use super::*;

    #[test]
    fn years_are_those_of_the_calendar() {
        // From the year -999 to 5000, every day.
        let days = Date32Array::from_iter_values(-1_084_000..1_106_700);
        let expected = date_part(&days, DatePart::Year).expect("days have years");
        let expected = expected.as_primitive::<Int32Type>();
        for row in 0..days.len() {
            assert_eq!(year(days.value(row)), expected.value(row), "day {}", days.value(row));
        }
    }
}
