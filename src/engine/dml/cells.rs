//! Values of Arrow as the texts that rows are read from.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Float32Type, Float64Type, UInt32Type};
use arrow::error::ArrowError;

/// Returns the cells of a column in the text form of a dataset; none for null. `wanted` is the type of the column that
/// they are for.
pub(in super::super) fn texts(array: &ArrayRef, wanted: &DataType) -> Result<Vec<Option<String>>, ArrowError> {
    let of = |at: usize, text: &dyn Fn(usize) -> String| array.is_valid(at).then(|| text(at));
    let rows = 0..array.len();
    match array.data_type() {
        DataType::Null => Ok(vec![None; array.len()]),
        // Without an exponent and a needless `.0`, as a person writes it.
        DataType::Float64 => {
            let numbers = array.as_primitive::<Float64Type>();
            Ok(rows.map(|at| of(at, &|at| numbers.value(at).to_string())).collect())
        }
        DataType::Float32 => {
            let numbers = array.as_primitive::<Float32Type>();
            Ok(rows.map(|at| of(at, &|at| numbers.value(at).to_string())).collect())
        }
        DataType::Struct(fields) if matches!(wanted, DataType::Struct(_)) && fields.len() == 2 => {
            let ends = array.as_struct();
            let [start, end] = [0, 1].map(|at| cast(ends.column(at), &DataType::UInt32));
            let (start, end) = (start?, end?);
            let (start, end) = (start.as_primitive::<UInt32Type>(), end.as_primitive::<UInt32Type>());
            Ok(rows.map(|at| of(at, &|at| format!("{}..{}", start.value(at), end.value(at)))).collect())
        }
        DataType::Timestamp(..) | DataType::Date64 if *wanted == DataType::Date32 => {
            texts(&cast(array, &DataType::Date32)?, wanted)
        }
        _ => {
            let array = cast(array, &DataType::Utf8)?;
            let array: &arrow::array::StringArray = Arc::as_ref(&array).as_string();
            Ok(array.iter().map(|text| text.map(str::to_string)).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Date32Array, Float64Array, Int64Array, StringViewArray, TimestampSecondArray};

    use super::*;

    #[test]
    fn cells_have_the_text_form() {
        let cases: [(ArrayRef, DataType, &str); 6] = [
            (Arc::new(Float64Array::from(vec![1.4e9])), DataType::Float64, "1400000000"),
            (Arc::new(Float64Array::from(vec![0.1])), DataType::Float64, "0.1"),
            (Arc::new(Int64Array::from(vec![-3])), DataType::Int32, "-3"),
            (Arc::new(Date32Array::from(vec![19481])), DataType::Date32, "2023-05-04"),
            (Arc::new(TimestampSecondArray::from(vec![1_683_190_800])), DataType::Date32, "2023-05-04"),
            (Arc::new(StringViewArray::from(vec!["a"])), DataType::Utf8View, "a"),
        ];
        for (array, wanted, expected) in cases {
            let found = texts(&array, &wanted).expect("it has a text");
            assert_eq!(found, [Some(expected.to_string())], "{array:?}");
        }
        let nulls: ArrayRef = Arc::new(Float64Array::from(vec![None]));
        assert_eq!(texts(&nulls, &DataType::Float64).expect("it has none"), [None]);
    }
}
