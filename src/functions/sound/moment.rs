//! Numbers that are to be a moment: DataFusion 55.2 takes `to_timestamp('nan'::double)` for the first second of 1970, cuts
//! what is too large off at the ends of the type, and makes moments that no calendar shows.

use std::sync::Arc;

use arrow::array::AsArray;
use arrow::compute::cast;
use arrow::datatypes::{DataType, Float64Type};
use datafusion::common::config::ConfigOptions;
use datafusion::error::{DataFusionError, Result};
use datafusion::functions::datetime;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF};

/// Returns the functions that make moments of numbers.
pub(super) fn functions() -> Vec<Arc<ScalarUDF>> {
    // A session gives them its own settings.
    let config = ConfigOptions::default();
    vec![
        datetime::to_timestamp(&config),
        datetime::to_timestamp_seconds(&config),
        datetime::to_timestamp_millis(&config),
        datetime::to_timestamp_micros(&config),
        datetime::to_timestamp_nanos(&config),
        datetime::from_unixtime(),
    ]
}

/// The seconds since 1970 that nanoseconds of 64 bits hold.
const NANOSECONDS: (f64, f64) = (-9_223_372_036.0, 9_223_372_036.0);
/// The seconds of the years 1 to 9999.
const CALENDAR: (f64, f64) = (-62_135_596_800.0, 253_402_300_799.0);

/// Refuses a number whose moment can't be told.
pub(super) fn check(name: &str, value: Option<&ColumnarValue>) -> Result<()> {
    let Some(value) = value.filter(|value| value.data_type().is_numeric()) else { return Ok(()) };
    let (unit, (least, most), years) = match name {
        "to_timestamp_nanos" => (1e9, NANOSECONDS, "1677 to 2262"),
        "to_timestamp" => (1.0, NANOSECONDS, "1677 to 2262"),
        "to_timestamp_millis" => (1e3, CALENDAR, "1 to 9999"),
        "to_timestamp_micros" => (1e6, CALENDAR, "1 to 9999"),
        _ => (1.0, CALENDAR, "1 to 9999"),
    };
    let numbers = cast(&value.to_array(1)?, &DataType::Float64)?;
    let numbers = numbers.as_primitive::<Float64Type>();
    let wrong = |number: f64| !(least * unit..=most * unit).contains(&number);
    match numbers.iter().flatten().find(|number| wrong(*number)) {
        None => Ok(()),
        Some(number) => Err(DataFusionError::Execution(format!(
            "`{name}({number})` is no moment of the years {years}, which are what it makes"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, hold};

    #[tokio::test]
    async fn only_moments_of_the_calendar_are_made() {
        let told = |call: &str, years: &str| {
            format!("error: `{call}` is no moment of the years {years}, which are what it makes")
        };
        hold(
            &context(),
            &[
                ("select to_timestamp('nan'::double)", &told("to_timestamp(NaN)", "1677 to 2262")),
                ("select to_timestamp('-inf'::double)", &told("to_timestamp(-inf)", "1677 to 2262")),
                (
                    "select to_timestamp(x) from (values (0.5), (1e10)) t(x)",
                    &told("to_timestamp(10000000000)", "1677 to 2262"),
                ),
                ("select from_unixtime(300000000000)", &told("from_unixtime(300000000000)", "1 to 9999")),
                ("select to_timestamp(0.5)", "1970-01-01T00:00:00.500"),
                ("select to_timestamp_millis(1)", "1970-01-01T00:00:00.001"),
                ("select to_timestamp_seconds(253402300799)", "9999-12-31T23:59:59"),
                ("select to_timestamp(null::double)", "NULL"),
                ("select to_timestamp('2023-05-04')", "2023-05-04T00:00:00"),
            ],
        )
        .await;
    }
}
