//! Arrow's values as Python's.

use std::collections::HashMap;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{
    ArrowTemporalType, DataType, Date32Type, Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
    Int64Type, TimeUnit, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

type Values<'py> = Vec<Bound<'py, PyAny>>;

/// Returns the rows of a batch as tuples.
pub(crate) fn rows(py: Python<'_>, batch: &RecordBatch) -> PyResult<Vec<Py<PyTuple>>> {
    let columns: Vec<Values<'_>> = batch.columns().iter().map(|column| values(py, column)).collect::<PyResult<_>>()?;
    let row = |at: usize| Ok(PyTuple::new(py, columns.iter().map(|column| &column[at]))?.unbind());
    (0..batch.num_rows()).map(row).collect()
}

/// Makes a value of each element that isn't null.
fn each<'py>(
    py: Python<'py>,
    array: &dyn Array,
    mut value: impl FnMut(usize) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Values<'py>> {
    let none = py.None().into_bound(py);
    (0..array.len()).map(|at| if array.is_null(at) { Ok(none.clone()) } else { value(at) }).collect()
}

macro_rules! numbers {
    ($py:ident, $array:ident, $($data_type:ident => $native:ty),+ $(,)?) => {
        match $array.data_type() {
            $(DataType::$data_type => {
                let numbers = $array.as_primitive::<$native>();
                return each($py, $array, |at| numbers.value(at).into_bound_py_any($py));
            })+
            _ => {}
        }
    };
}

fn values<'py>(py: Python<'py>, array: &ArrayRef) -> PyResult<Values<'py>> {
    numbers!(py, array, Int8 => Int8Type, Int16 => Int16Type, Int32 => Int32Type, Int64 => Int64Type,
        UInt8 => UInt8Type, UInt16 => UInt16Type, UInt32 => UInt32Type, UInt64 => UInt64Type,
        Float32 => Float32Type, Float64 => Float64Type);
    let text = |text: &str| Ok(PyString::new(py, text).into_any());
    match array.data_type() {
        DataType::Null => Ok(vec![py.None().into_bound(py); array.len()]),
        DataType::Boolean => each(py, array, |at| array.as_boolean().value(at).into_bound_py_any(py)),
        DataType::Float16 => {
            each(py, array, |at| array.as_primitive::<Float16Type>().value(at).to_f32().into_bound_py_any(py))
        }
        DataType::Utf8 => each(py, array, |at| text(array.as_string::<i32>().value(at))),
        DataType::LargeUtf8 => each(py, array, |at| text(array.as_string::<i64>().value(at))),
        DataType::Utf8View => each(py, array, |at| text(array.as_string_view().value(at))),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView | DataType::FixedSizeBinary(_) => {
            let bytes = cast(array, &DataType::BinaryView).map_err(|error| PyValueError::new_err(error.to_string()))?;
            each(py, array, |at| Ok(PyBytes::new(py, bytes.as_binary_view().value(at)).into_any()))
        }
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>();
            // The calendar of Python ends with the year 9999: a later day is a text.
            each(py, array, |at| match days.value_as_date(at).map(|day| day.into_bound_py_any(py)) {
                Some(Ok(day)) => Ok(day),
                _ => printed(py, array, at),
            })
        }
        DataType::Timestamp(TimeUnit::Second, _) => moments::<TimestampSecondType>(py, array),
        DataType::Timestamp(TimeUnit::Millisecond, _) => moments::<TimestampMillisecondType>(py, array),
        DataType::Timestamp(TimeUnit::Microsecond, _) => moments::<TimestampMicrosecondType>(py, array),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => moments::<TimestampNanosecondType>(py, array),
        DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..) => {
            let decimal = py.import("decimal")?.getattr("Decimal")?;
            each(py, array, |at| decimal.call1((printed(py, array, at)?,)))
        }
        DataType::Dictionary(..) => dictionary(py, array),
        DataType::Struct(fields) => {
            let columns: Vec<Values<'py>> =
                array.as_struct().columns().iter().map(|column| values(py, column)).collect::<PyResult<_>>()?;
            each(py, array, |at| {
                let object = PyDict::new(py);
                for (field, column) in fields.iter().zip(&columns) {
                    object.set_item(field.name(), &column[at])?;
                }
                Ok(object.into_any())
            })
        }
        DataType::List(_) => each(py, array, |at| list(py, &array.as_list::<i32>().value(at))),
        DataType::LargeList(_) => each(py, array, |at| list(py, &array.as_list::<i64>().value(at))),
        DataType::FixedSizeList(..) => each(py, array, |at| list(py, &array.as_fixed_size_list().value(at))),
        _ => each(py, array, |at| printed(py, array, at)),
    }
}

fn list<'py>(py: Python<'py>, elements: &ArrayRef) -> PyResult<Bound<'py, PyAny>> {
    Ok(PyList::new(py, values(py, elements)?)?.into_any())
}

/// Returns moments; those with a time zone are in UTC.
fn moments<'py, T>(py: Python<'py>, array: &ArrayRef) -> PyResult<Values<'py>>
where
    T: ArrowTemporalType,
    i64: From<T::Native>,
{
    let (moments, in_zone) = (array.as_primitive::<T>(), matches!(array.data_type(), DataType::Timestamp(_, Some(_))));
    each(py, array, |at| {
        let moment = moments.value_as_datetime(at);
        let made = moment.map(|moment| match in_zone {
            true => moment.and_utc().into_bound_py_any(py),
            false => moment.into_bound_py_any(py),
        });
        match made {
            Some(Ok(moment)) => Ok(moment),
            _ => printed(py, array, at),
        }
    })
}

/// Returns the values that keys stand for, each made once.
fn dictionary<'py>(py: Python<'py>, array: &ArrayRef) -> PyResult<Values<'py>> {
    let dictionary = array.as_any_dictionary();
    let keys = dictionary.normalized_keys();
    let mut made: HashMap<usize, Bound<'py, PyAny>> = HashMap::new();
    each(py, array, |at| {
        let key = keys[at];
        if let Some(value) = made.get(&key) {
            return Ok(value.clone());
        }
        let value = values(py, &dictionary.values().slice(key, 1))?.remove(0);
        made.insert(key, value.clone());
        Ok(value)
    })
}

/// Returns what Arrow prints for a value.
fn printed<'py>(py: Python<'py>, array: &ArrayRef, at: usize) -> PyResult<Bound<'py, PyAny>> {
    let options = FormatOptions::new();
    let formatter = ArrayFormatter::try_new(array, &options);
    let text = formatter.and_then(|formatter| formatter.value(at).try_to_string());
    text.map_err(|error| PyValueError::new_err(error.to_string()))?.into_bound_py_any(py)
}
