//! Whole numbers and truth values as arguments.

use arrow::array::{Array, AsArray, Int64Array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::ColumnarValue;

use super::kernel::Args;

/// An argument of whole numbers.
pub(super) enum Ints {
    Constant(i64),
    Column(Int64Array),
}

impl Args {
    /// Reads argument `i` as whole numbers; `None` = a constant NULL.
    pub(super) fn ints(&self, i: usize) -> Result<Option<Ints>> {
        Ok(match &self.values[i] {
            ColumnarValue::Scalar(scalar) => match scalar.cast_to(&DataType::Int64)? {
                ScalarValue::Int64(number) => number.map(Ints::Constant),
                _ => None,
            },
            ColumnarValue::Array(array) if array.data_type() == &DataType::Null => None,
            ColumnarValue::Array(array) => {
                Some(Ints::Column(cast(array, &DataType::Int64)?.as_primitive::<Int64Type>().clone()))
            }
        })
    }
}

impl Ints {
    pub(super) fn get(&self, i: usize) -> Option<i64> {
        match self {
            Ints::Constant(number) => Some(*number),
            Ints::Column(numbers) => numbers.is_valid(i).then(|| numbers.value(i)),
        }
    }
}
