//! A dataset and its sessions.

use std::path::PathBuf;
use std::time::Duration;

use dyadb::{Dyadb, Error};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3_arrow::input::AnyRecordBatch;

use crate::fault::raised;
use crate::params::values;
use crate::rows::Rows;

/// A dataset with its limits.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Database(Dyadb);

#[pymethods]
impl Database {
    #[new]
    #[pyo3(signature = (path=None, *, read_only=false, safe=false, memory_limit=None, threads=None, timeout=None,
        as_of=None, queries=None, allow_dirs=Vec::new(), temp_dir=None, wait=None))]
    #[expect(clippy::too_many_arguments, reason = "they are the keywords of `connect`")]
    fn new(
        py: Python<'_>,
        path: Option<PathBuf>,
        read_only: bool,
        safe: bool,
        memory_limit: Option<usize>,
        threads: Option<usize>,
        timeout: Option<Duration>,
        as_of: Option<String>,
        queries: Option<PathBuf>,
        allow_dirs: Vec<PathBuf>,
        temp_dir: Option<PathBuf>,
        wait: Option<Duration>,
    ) -> PyResult<Database> {
        let mut builder = Dyadb::builder();
        if read_only {
            builder = builder.read_only();
        }
        if safe {
            builder = builder.safe();
        }
        if let Some(bytes) = memory_limit {
            builder = builder.memory_limit(bytes);
        }
        if let Some(threads) = threads {
            builder = builder.threads(threads);
        }
        if let Some(timeout) = timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(as_of) = as_of {
            builder = builder.as_of(&as_of);
        }
        if let Some(dir) = queries {
            builder = builder.queries(dir);
        }
        if let Some(dir) = temp_dir {
            builder = builder.temp_dir(dir);
        }
        if let Some(wait) = wait {
            builder = builder.wait(wait);
        }
        let builder = allow_dirs.into_iter().fold(builder, |builder, dir| builder.allow_dir(dir));
        let opened = py.detach(|| match path {
            Some(path) => builder.open(path),
            None => builder.bundled(),
        });
        opened.map(Database).map_err(|error| raised(py, &error))
    }

    #[getter]
    fn name(&self) -> String {
        self.0.name()
    }

    #[getter]
    fn generation(&self) -> u64 {
        self.0.generation()
    }

    fn session(&self, py: Python<'_>) -> PyResult<Session> {
        py.detach(|| self.0.session()).map(Session).map_err(|error| raised(py, &error))
    }
}

/// Settings, views and tables of one connection.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Session(dyadb::Session);

/// A parameter of a saved query: name, type, default and what it means.
type Parameter = (String, &'static str, Option<String>, String);

#[pymethods]
impl Session {
    fn query(&self, sql: &str, params: &Bound<'_, PyDict>) -> PyResult<Rows> {
        let (session, sql, values) = (self.0.clone(), sql.to_string(), values(params)?);
        Ok(Rows::of_query(move || {
            let bound = values.iter().cloned();
            Ok(bound.fold(session.query(&sql), |query, (name, value)| query.bind(&name, value)))
        }))
    }

    fn saved(&self, py: Python<'_>, name: &str, params: &Bound<'_, PyDict>) -> PyResult<Rows> {
        let (session, name, values) = (self.0.clone(), name.to_string(), values(params)?);
        // A call that is wrong is told where it stands.
        let _ = session.saved(&name, &values).map_err(|error| raised(py, &error))?;
        Ok(Rows::of_query(move || session.saved(&name, &values)))
    }

    fn saved_names(&self) -> Vec<String> {
        self.0.queries().names()
    }

    /// Returns a saved query's name, documentation, call, statement and parameters.
    fn saved_query(&self, py: Python<'_>, name: &str) -> PyResult<(String, String, String, String, Vec<Parameter>)> {
        let saved = self.0.queries().get(name).map_err(|error| raised(py, &error))?;
        let parameters = saved.parameters().into_iter();
        let parameters = parameters.map(|param| (param.name, param.kind, param.default, param.doc)).collect();
        Ok((saved.name().to_string(), saved.doc().to_string(), saved.signature(), saved.sql().to_string(), parameters))
    }

    fn register(&self, py: Python<'_>, name: &str, data: AnyRecordBatch) -> PyResult<()> {
        let (batches, schema) = data.into_table()?.into_inner();
        py.detach(|| self.0.register(name, schema, batches)).map_err(|error| raised(py, &error))
    }

    fn deregister(&self, py: Python<'_>, name: &str) -> PyResult<bool> {
        self.0.deregister(name).map_err(|error| raised(py, &error))
    }

    /// Returns the statements of a script.
    fn split(&self, py: Python<'_>, text: &str) -> PyResult<Vec<String>> {
        let ranges = self.0.split(text).map_err(|error: Error| raised(py, &error))?;
        Ok(ranges.into_iter().map(|range| text[range].to_string()).collect())
    }
}

/// Compiles a folder of CSV files into a dataset directory.
#[pyfunction]
pub(crate) fn build(py: Python<'_>, csv_dir: PathBuf, target: PathBuf) -> PyResult<()> {
    py.detach(|| dyadb::build_dataset(csv_dir, target)).map_err(|error| raised(py, &error))
}
