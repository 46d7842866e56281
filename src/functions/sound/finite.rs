//! Functions of numbers that have no answer for some: `ln(-1)`, `acos(2)`, `exp(1000)`. DataFusion's give NaN or
//! infinity, which goes on into sums and sorts without a word; PostgreSQL and DuckDB refuse the call, and so do we.
//!
//! What was infinite or no number before stays so: `exp('inf')` is infinite.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Float64Array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Float64Type};
use datafusion::common::ScalarValue;
use datafusion::error::{DataFusionError, Result};
use datafusion::functions::math;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF};

/// Returns the functions whose answers are to be finite.
pub(super) fn functions() -> Vec<Arc<ScalarUDF>> {
    vec![
        math::ln(),
        math::log(),
        math::log2(),
        math::log10(),
        math::exp(),
        math::power(),
        math::asin(),
        math::acos(),
        math::acosh(),
        math::atanh(),
        math::sinh(),
        math::cosh(),
        math::cot(),
        math::round(),
        math::trunc(),
    ]
}

/// Refuses an answer that isn't finite where all arguments are. Rounding to more digits than a double has is no rounding.
pub(super) fn checked(name: &str, args: &[ColumnarValue], value: ColumnarValue) -> Result<ColumnarValue> {
    let n_rows = args.iter().chain([&value]).find_map(|arg| match arg {
        ColumnarValue::Array(array) => Some(array.len()),
        ColumnarValue::Scalar(_) => None,
    });
    let Some(answers) = floats(&value, n_rows)? else { return Ok(value) };
    let Some(row) = answers.iter().position(|answer| answer.is_some_and(|answer| !answer.is_finite())) else {
        return Ok(value);
    };
    let given: Vec<Option<Float64Array>> = args.iter().map(|arg| floats(arg, n_rows)).collect::<Result<_>>()?;
    let is_finite = |row: usize| given.iter().flatten().all(|arg| arg.is_null(row) || arg.value(row).is_finite());
    let wrong =
        (row..answers.len()).find(|row| answers.is_valid(*row) && !answers.value(*row).is_finite() && is_finite(*row));
    let Some(row) = wrong else { return Ok(value) };
    if matches!(name, "round" | "trunc") {
        return rounded(&given, &answers, value.data_type(), n_rows.is_none());
    }
    let shown: Vec<String> = given
        .iter()
        .flatten()
        .map(|arg| if arg.is_null(row) { "null".to_string() } else { number(arg.value(row)) })
        .collect();
    let why = match answers.value(row) {
        answer if answer.is_nan() => "has no answer",
        _ if name == "exp" || name == "power" || name.ends_with('h') => "is more than a number holds: overflow",
        _ => "has no finite answer",
    };
    Err(DataFusionError::Execution(format!("`{name}({})` {why}", shown.join(", "))))
}

/// Rounds to digits that a double doesn't have: behind the point the number stays, before it nothing is left.
fn rounded(
    given: &[Option<Float64Array>],
    answers: &Float64Array,
    data_type: DataType,
    is_scalar: bool,
) -> Result<ColumnarValue> {
    let [Some(numbers), Some(digits)] = given else {
        return Err(DataFusionError::Execution("`round` has no answer for these numbers".to_string()));
    };
    let values = (0..answers.len()).map(|row| match answers.is_valid(row).then(|| answers.value(row)) {
        Some(answer) if answer.is_finite() || !numbers.value(row).is_finite() => Some(answer),
        Some(_) if digits.value(row) > 0.0 => Some(numbers.value(row)),
        Some(_) => Some(0.0),
        None => None,
    });
    let array: ArrayRef = Arc::new(values.collect::<Float64Array>());
    let array = cast(&array, &data_type)?;
    Ok(match is_scalar {
        true => ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?),
        false => ColumnarValue::Array(array),
    })
}

/// Returns the floats of a value; none where it holds others than numbers.
fn floats(value: &ColumnarValue, n_rows: Option<usize>) -> Result<Option<Float64Array>> {
    if !value.data_type().is_numeric() {
        return Ok(None);
    }
    let array = value.to_array(n_rows.unwrap_or(1))?;
    Ok(Some(cast(&array, &DataType::Float64)?.as_primitive::<Float64Type>().clone()))
}

fn number(value: f64) -> String {
    if value.abs() >= 1e15 { format!("{value:e}") } else { value.to_string() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, hold};

    #[tokio::test]
    async fn no_answer_is_an_error() {
        hold(
            &context(),
            &[
                ("select ln(-1)", "error: `ln(-1)` has no answer"),
                ("select ln(0)", "error: `ln(0)` has no finite answer"),
                ("select acos(2)", "error: `acos(2)` has no answer"),
                ("select exp(1000)", "error: `exp(1000)` is more than a number holds: overflow"),
                ("select power(-8, 0.5)", "error: `power(-8, 0.5)` has no answer"),
                ("select exp('inf'::double)", "inf"),
                ("select ln(1), exp(0), power(2.0, 10)", "0.0, 1.0, 1024.0"),
                ("select ln(null::double)", "NULL"),
                ("select ln(x) from (values (1.0), (0.0)) t(x)", "error: `ln(0)` has no finite answer"),
                ("select ln(x) from (values (1.0), (null)) t(x) order by x", "0.0; NULL"),
                ("select round(123.456, 400), round(123.456, -400), round(123.456, 1)", "123.456, 0.0, 123.5"),
            ],
        )
        .await;
    }
}
