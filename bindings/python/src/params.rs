//! Python's values as parameters of a statement.

use chrono::NaiveDate;
use dyadb::Value;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyString};

/// Reads parameters by name.
pub(crate) fn values(params: &Bound<'_, PyDict>) -> PyResult<Vec<(String, Value)>> {
    params.iter().map(|(name, value)| Ok((name.str()?.to_string(), self::value(&name, &value)?))).collect()
}

fn value(name: &Bound<'_, PyAny>, given: &Bound<'_, PyAny>) -> PyResult<Value> {
    if given.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Value::Text(text.to_str()?.to_string()));
    }
    if given.is_instance_of::<PyBool>() {
        return Ok(Value::Bool(given.extract()?));
    }
    // A moment is a day too, as Python has it, and must not lose its hours.
    if given.is_instance_of::<PyDateTime>() {
        return Ok(Value::Text(given.call_method1("isoformat", (" ",))?.extract()?));
    }
    if given.is_instance_of::<PyDate>() {
        return Ok(Value::Date(given.extract::<NaiveDate>()?));
    }
    if given.is_instance_of::<PyFloat>() {
        return Ok(Value::Float(given.extract()?));
    }
    if let Ok(number) = given.extract::<i64>() {
        return Ok(Value::Int(number));
    }
    // Scalars of NumPy are what their `item` is.
    if let Ok(item) = given.call_method0("item")
        && !item.get_type().is(given.get_type())
    {
        return value(name, &item);
    }
    let kind = given.get_type().name()?.to_string();
    Err(PyTypeError::new_err(format!(
        "the parameter `{name}` is of the type `{kind}`: text, int, float, bool, date, datetime and None are taken"
    )))
}
