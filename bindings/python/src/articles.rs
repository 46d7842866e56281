//! Facts out of articles.

use chrono::NaiveDate;
use dyadb::Extracted;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;

use crate::rows::Rows;

/// The facts that an article states.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Facts(Extracted);

/// Reads an article.
#[pyfunction]
#[pyo3(signature = (text, published=None))]
pub(crate) fn extract(py: Python<'_>, text: &str, published: Option<NaiveDate>) -> Facts {
    Facts(py.detach(|| dyadb::extract(text, published)))
}

#[pymethods]
impl Facts {
    #[getter]
    fn published(&self) -> Option<NaiveDate> {
        self.0.published()
    }

    #[getter]
    fn title(&self) -> Option<&str> {
        self.0.title()
    }

    /// Returns the tables that have rows, with their number.
    fn tables(&self) -> Vec<(&'static str, usize)> {
        self.0.batches().into_iter().map(|(name, batch)| (name, batch.num_rows())).collect()
    }

    fn rows(&self, table: &str) -> PyResult<Rows> {
        let found = self.0.batches().into_iter().find(|(name, _)| *name == table);
        let (_, batch) = found.ok_or_else(|| PyKeyError::new_err(table.to_string()))?;
        Ok(Rows::of_batches(batch.schema(), vec![batch]))
    }

    /// Returns one JSON object of lists by table.
    fn json(&self) -> String {
        serde_json::Value::from(self.0.to_json()).to_string()
    }
}
