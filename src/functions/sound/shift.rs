//! `<<` and `>>` of integers that keep every bit, or are an error: DataFusion's take the count modulo the type's bits,
//! so that `1 << 64` is 1.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int64Array, UInt64Array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type, UInt64Type};
use datafusion::common::ScalarValue;
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::ColumnarValue;

/// Shifts to the left or right, row by row.
pub(super) fn shift(
    to_left: bool,
    left: &ColumnarValue,
    right: &ColumnarValue,
    n_rows: usize,
) -> Result<ColumnarValue> {
    let is_scalar = matches!((left, right), (ColumnarValue::Scalar(_), ColumnarValue::Scalar(_)));
    let n_rows = if is_scalar { 1 } else { n_rows };
    let (left, right) = (left.to_array(n_rows)?, right.to_array(n_rows)?);
    let data_type = left.data_type().clone();
    let (values, counts) = (wide(&left)?, wide(&right)?);
    let shifted = values.iter().zip(&counts).map(|pair| match pair {
        (Some(value), Some(count)) => one(to_left, *value, *count, &data_type).map(Some),
        _ => Ok(None),
    });
    let shifted: Vec<Option<i128>> = shifted.collect::<Result<_>>()?;
    // All of them fit their type, which was checked one by one.
    let array: ArrayRef = match data_type {
        DataType::UInt64 => Arc::new(
            shifted.into_iter().map(|value| value.and_then(|value| u64::try_from(value).ok())).collect::<UInt64Array>(),
        ),
        _ => Arc::new(
            shifted.into_iter().map(|value| value.and_then(|value| i64::try_from(value).ok())).collect::<Int64Array>(),
        ),
    };
    let array = cast(&array, &data_type)?;
    Ok(match is_scalar {
        true => ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?),
        false => ColumnarValue::Array(array),
    })
}

fn wide(array: &ArrayRef) -> Result<Vec<Option<i128>>> {
    Ok(match array.data_type() {
        DataType::UInt64 => array.as_primitive::<UInt64Type>().iter().map(|value| value.map(i128::from)).collect(),
        _ => cast(array, &DataType::Int64)?
            .as_primitive::<Int64Type>()
            .iter()
            .map(|value| value.map(i128::from))
            .collect(),
    })
}

fn one(to_left: bool, value: i128, count: i128, data_type: &DataType) -> Result<i128> {
    let sign = if to_left { "<<" } else { ">>" };
    let bits = data_type.primitive_width().unwrap_or(8) as u32 * 8;
    let Some(count) = u32::try_from(count).ok().filter(|count| *count < bits) else {
        let message = format!("`{value} {sign} {count}` shifts by {count}, and its type has {bits} bits");
        return Err(DataFusionError::Execution(message));
    };
    if !to_left {
        return Ok(value >> count);
    }
    let (least, most) = match data_type.is_unsigned_integer() {
        true => (0, (1i128 << bits) - 1),
        false => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
    };
    // A value of 64 bits shifted by less than 64 fits 128.
    let shifted = value << count;
    if (least..=most).contains(&shifted) {
        return Ok(shifted);
    }
    Err(DataFusionError::Execution(format!("`{value} {sign} {count}` overflows a {bits}-bit integer")))
}
