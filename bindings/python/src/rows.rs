//! What a statement gives, and the ways to have it.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use arrow::array::{RecordBatch, RecordBatchIterator};
use arrow::datatypes::SchemaRef;
use dyadb::Query;
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use pyo3::types::{PyCapsule, PyTuple};
use pyo3_arrow::PySchema;

use crate::batches::{Batches, Ended};
use crate::cells;
use crate::stream::{Form, Reader, capsule};

/// Rows that aren't read yet. Each call reads them anew.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Rows(Source);

enum Source {
    /// Makes the query: one that was cancelled stays so, and its clones with it.
    Query(Box<dyn Fn() -> dyadb::Result<Query> + Send + Sync>),
    Held(SchemaRef, Vec<RecordBatch>),
}

impl Rows {
    pub(crate) fn of_query(query: impl Fn() -> dyadb::Result<Query> + Send + Sync + 'static) -> Rows {
        Rows(Source::Query(Box::new(query)))
    }

    pub(crate) fn of_batches(schema: SchemaRef, batches: Vec<RecordBatch>) -> Rows {
        Rows(Source::Held(schema, batches))
    }

    fn start(&self, py: Python<'_>) -> PyResult<Batches> {
        match &self.0 {
            Source::Query(query) => {
                let started = py.detach(|| Batches::start(query().map_err(Ended::Error)?));
                started.map_err(|ended| ended.raised(py))
            }
            Source::Held(schema, batches) => Ok(Batches::held(schema.clone(), batches.clone())),
        }
    }
}

#[pymethods]
impl Rows {
    /// Returns the rows as a capsule of the Arrow C stream interface, which reads them as its consumer asks.
    #[pyo3(signature = (requested_schema=None))]
    fn stream<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let batches = self.start(py)?;
        let form = match requested_schema {
            Some(requested) => {
                let requested = PySchema::from_arrow_pycapsule(requested)?.into_inner();
                Form::requested(batches.schema(), &requested)
            }
            None => Form::new(batches.schema(), false),
        };
        capsule(py, Box::new(Reader::new(batches, form)))
    }

    /// Reads all rows.
    fn collect(&self, py: Python<'_>, dictionaries: bool) -> PyResult<Table> {
        let mut batches = self.start(py)?;
        let form = Form::new(batches.schema(), dictionaries);
        let read = py.detach(|| {
            let all: dyadb::Result<Vec<RecordBatch>> =
                batches.by_ref().map(|batch| batch.and_then(|batch| form.of(batch))).collect();
            ended(&mut batches, all)
        });
        let batches = read.map_err(|ended| ended.raised(py))?;
        Ok(Table { schema: form.schema(), batches })
    }

    /// Reads all rows, and holds them as they are.
    fn held(&self, py: Python<'_>) -> PyResult<Rows> {
        let Table { schema, batches } = self.collect(py, true)?;
        Ok(Rows::of_batches(schema, batches))
    }

    /// Begins to read rows as Python's values.
    fn cursor(&self, py: Python<'_>) -> PyResult<Cursor> {
        let batches = self.start(py)?;
        Ok(Cursor(Mutex::new(Open { batches, rows: Vec::new().into_iter() })))
    }

    /// Returns the names and types of the columns.
    fn columns(&self, py: Python<'_>) -> PyResult<Vec<(String, String)>> {
        let schema = self.start(py)?.schema();
        let plain = dyadb::plain_schema(&schema);
        Ok(plain.fields().iter().map(|field| (field.name().clone(), field.data_type().to_string())).collect())
    }

    /// Draws the rows as the shell does.
    fn draw(&self, py: Python<'_>, max_rows: usize, width: Option<usize>) -> PyResult<String> {
        let mut batches = self.start(py)?;
        let drawn = py.detach(|| {
            let drawn = dyadb::drawn(batches.schema(), &mut batches.by_ref(), max_rows, width);
            ended(&mut batches, drawn)
        });
        drawn.map_err(|ended| ended.raised(py))
    }

    /// Writes the rows to a file, beside its place until it is whole, and returns their number.
    fn write(&self, py: Python<'_>, path: PathBuf, format: &str) -> PyResult<usize> {
        let mut batches = self.start(py)?;
        let aside = Aside::create(&path)?;
        let written = py.detach(|| {
            let mut out = BufWriter::new(&aside.file);
            let written = dyadb::write(batches.schema(), &mut batches.by_ref(), format, &mut out);
            ended(&mut batches, written).map(|n_rows| out.flush().map(|()| n_rows))
        });
        let n_rows = written.map_err(|ended| ended.raised(py))??;
        aside.commit(&path)?;
        Ok(n_rows)
    }
}

/// Returns what came of reading batches, or the signal that ended it.
fn ended<T>(batches: &mut Batches, result: dyadb::Result<T>) -> Result<T, Ended> {
    match batches.signal() {
        Some(signal) => Err(Ended::Signal(signal)),
        None => result.map_err(Ended::Error),
    }
}

/// Rows that were read, for whoever takes Arrow.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

#[pymethods]
impl Table {
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The consumer may cast; the form was chosen when the rows were read.
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        capsule(py, Box::new(RecordBatchIterator::new(batches, self.schema.clone())))
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }
}

/// Rows as Python's values, from the first to the last.
#[pyclass(frozen, module = "dyadb._dyadb")]
pub(crate) struct Cursor(Mutex<Open>);

struct Open {
    batches: Batches,
    rows: std::vec::IntoIter<Py<PyTuple>>,
}

#[pymethods]
impl Cursor {
    /// Returns the next rows, at most `most` of them; fewer only at the end.
    #[pyo3(signature = (most=None))]
    fn fetch(&self, py: Python<'_>, most: Option<usize>) -> PyResult<Vec<Py<PyTuple>>> {
        let mut open = self.open(py);
        open.batches.owned_here();
        let mut rows = Vec::new();
        while most.is_none_or(|most| rows.len() < most) {
            if let Some(row) = open.rows.next() {
                rows.push(row);
                continue;
            }
            let Open { batches, .. } = &mut *open;
            let next = py.detach(|| {
                let next = batches.next().transpose();
                ended(batches, next)
            });
            match next.map_err(|ended| ended.raised(py))? {
                Some(batch) => open.rows = cells::rows(py, &batch)?.into_iter(),
                None => break,
            }
        }
        Ok(rows)
    }
}

impl Cursor {
    fn open(&self, py: Python<'_>) -> MutexGuard<'_, Open> {
        // Another thread may be reading; it needs the interpreter to go on.
        self.0.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file beside the place that it is for; dropped before it is committed, it is gone.
struct Aside {
    file: File,
    beside: PathBuf,
}

impl Aside {
    fn create(path: &Path) -> PyResult<Aside> {
        let name = path.file_name().ok_or_else(|| PyOSError::new_err(format!("`{}` is no file", path.display())))?;
        let beside = path.with_file_name(format!(".{}-{}.part", name.to_string_lossy(), std::process::id()));
        let file = File::create(&beside).map_err(|error| unwritable(path, &error))?;
        Ok(Aside { file, beside })
    }

    fn commit(self, path: &Path) -> PyResult<()> {
        fs::rename(&self.beside, path).map_err(|error| unwritable(path, &error))
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // Behind a commit it isn't there.
        let _ = fs::remove_file(&self.beside);
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> PyErr {
    PyOSError::new_err(format!("can't write `{}`: {error}", path.display()))
}
