//! Countries and pairs, one or a column of them.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, StringArray, StringViewArray};
use arrow::compute::{cast, concat};
use arrow::datatypes::DataType;
use dyadb::ErrorCode;
use dyadb::country::{Country, Pair, Resolution, candidates, resolve};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3_arrow::PyChunkedArray;
use pyo3_arrow::input::AnyArray;

use crate::fault::fault;

fn one(text: &str) -> Option<Country> {
    match resolve(text) {
        Resolution::One(country) => Some(country),
        Resolution::Ambiguous(_) | Resolution::Unknown => None,
    }
}

fn named(py: Python<'_>, text: &str) -> PyResult<Country> {
    one(text).ok_or_else(|| {
        let near =
            candidates(text).into_iter().map(|near| format!("{} ({})", near.country.name(), near.country.iso3()));
        let message = match resolve(text) {
            Resolution::Ambiguous(_) => format!("`{text}` is several countries"),
            _ => format!("no country `{text}`"),
        };
        fault(py, ErrorCode::Country, &message, near.collect())
    })
}

/// Returns the code of a country.
#[pyfunction]
pub(crate) fn country(py: Python<'_>, text: &str) -> PyResult<&'static str> {
    named(py, text).map(Country::iso3)
}

/// Returns the text of a pair; none where both are one country.
#[pyfunction]
pub(crate) fn pair(py: Python<'_>, a: &str, b: &str) -> PyResult<Option<&'static str>> {
    Ok(Pair::new(named(py, a)?, named(py, b)?).map(Pair::text))
}

/// Returns the code of a country, and none for a text that names none or several.
#[pyfunction]
pub(crate) fn country_or_none(text: &str) -> Option<&'static str> {
    one(text).map(Country::iso3)
}

/// Returns the text of a pair, and none where a text names no country or several.
#[pyfunction]
pub(crate) fn pair_or_none(a: &str, b: &str) -> Option<&'static str> {
    Pair::new(one(a)?, one(b)?).map(Pair::text)
}

/// Returns the codes of a column of names; null where a text names no country or several.
#[pyfunction]
pub(crate) fn countries(py: Python<'_>, names: AnyArray) -> PyResult<PyChunkedArray> {
    let names = texts(names)?;
    py.detach(|| {
        let mut known = Known::default();
        made(names.iter().map(|name| known.country(name?).map(Country::iso3)).collect())
    })
}

/// One side of a column of pairs.
#[derive(FromPyObject)]
pub(crate) enum Side {
    One(String),
    Many(AnyArray),
}

/// Returns the texts of the pairs of two columns, or of a column and one country.
#[pyfunction]
pub(crate) fn pairs(py: Python<'_>, a: Side, b: Side) -> PyResult<PyChunkedArray> {
    let (a, b) = match (a, b) {
        (Side::Many(a), Side::Many(b)) => (texts(a)?, texts(b)?),
        (Side::One(one), Side::Many(many)) | (Side::Many(many), Side::One(one)) => {
            let country = named(py, &one)?.iso3();
            let many = texts(many)?;
            (StringViewArray::from_iter(many.iter().map(|_| Some(country))), many)
        }
        (Side::One(_), Side::One(_)) => return Err(PyTypeError::new_err("one of the two has to be a column")),
    };
    if a.len() != b.len() {
        return Err(PyValueError::new_err(format!("the columns have {} and {} rows", a.len(), b.len())));
    }
    py.detach(|| {
        let mut known = Known::default();
        let pair =
            |(a, b): (Option<&str>, Option<&str>)| Pair::new(known.country(a?)?, known.country(b?)?).map(Pair::text);
        made(a.iter().zip(&b).map(pair).collect())
    })
}

/// Spellings that were resolved: a column holds few of them many times.
#[derive(Default)]
struct Known(HashMap<String, Option<Country>>);

impl Known {
    fn country(&mut self, text: &str) -> Option<Country> {
        if let Some(country) = self.0.get(text) {
            return *country;
        }
        let country = one(text);
        self.0.insert(text.to_string(), country);
        country
    }
}

fn made(texts: StringArray) -> PyResult<PyChunkedArray> {
    Ok(PyChunkedArray::from_array_refs(vec![Arc::new(texts)])?)
}

/// Reads a column as texts.
fn texts(column: AnyArray) -> PyResult<StringViewArray> {
    let (chunks, _) = column.into_chunked_array()?.into_inner();
    let unfit = |error: arrow::error::ArrowError| PyTypeError::new_err(error.to_string());
    let text = |chunk: &ArrayRef| match chunk.data_type() {
        // Arrow casts dictionaries to texts, and those to views.
        DataType::Dictionary(..) => cast(chunk, &DataType::Utf8).and_then(|plain| cast(&plain, &DataType::Utf8View)),
        _ => cast(chunk, &DataType::Utf8View),
    };
    let chunks: Vec<ArrayRef> = chunks.iter().map(text).collect::<Result<_, _>>().map_err(unfit)?;
    if chunks.is_empty() {
        return Ok(StringViewArray::from_iter(std::iter::empty::<Option<&str>>()));
    }
    let chunks: Vec<&dyn Array> = chunks.iter().map(|chunk| chunk.as_ref()).collect();
    Ok(concat(&chunks).map_err(unfit)?.as_string_view().clone())
}
