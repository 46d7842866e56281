//! Batches through the Arrow C stream interface, as PyCapsules.
//!
//! Texts are plain strings on their way out, unless dictionaries are asked for: in full, or by the schema that the
//! consumer requests.

use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, RecordBatchOptions, RecordBatchReader};
use arrow::datatypes::{Schema, SchemaRef};
use arrow::error::ArrowError;
use arrow::ffi_stream::FFI_ArrowArrayStream;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::batches::Batches;

/// The form that batches leave in.
#[derive(Clone)]
pub(crate) struct Form {
    inside: SchemaRef,
    outside: SchemaRef,
}

impl Form {
    /// Returns the form in which dictionaries are kept, or are written out.
    pub(crate) fn new(inside: SchemaRef, dictionaries: bool) -> Form {
        let outside = if dictionaries { Arc::clone(&inside) } else { dyadb::plain_schema(&inside) };
        Form { inside, outside }
    }

    /// Returns the form that a consumer requests: columns whose type is that of the inside stay, others are plain.
    pub(crate) fn requested(inside: SchemaRef, requested: &Schema) -> Form {
        let plain = dyadb::plain_schema(&inside);
        if requested.fields().len() != inside.fields().len() {
            return Form { inside, outside: plain };
        }
        let wanted = inside.fields().iter().zip(plain.fields()).zip(requested.fields());
        let fields: Vec<_> = wanted
            .map(|((inside, plain), wanted)| match wanted.data_type() == inside.data_type() {
                true => Arc::clone(inside),
                false => Arc::clone(plain),
            })
            .collect();
        let outside = Arc::new(Schema::new_with_metadata(fields, inside.metadata().clone()));
        Form { inside, outside }
    }

    pub(crate) fn schema(&self) -> SchemaRef {
        Arc::clone(&self.outside)
    }

    /// Returns a batch in this form; what has it already is shared.
    pub(crate) fn of(&self, batch: RecordBatch) -> dyadb::Result<RecordBatch> {
        let fields = self.inside.fields().iter().zip(self.outside.fields());
        let changed: Vec<usize> =
            fields.enumerate().filter(|(_, (a, b))| a.data_type() != b.data_type()).map(|(at, _)| at).collect();
        let Ok(part) = batch.project(&changed) else { return Ok(batch) };
        if changed.is_empty() {
            return Ok(batch);
        }
        let plain = dyadb::plain(&part)?;
        let mut columns: Vec<ArrayRef> = batch.columns().to_vec();
        for (at, column) in changed.into_iter().zip(plain.columns()) {
            columns[at] = Arc::clone(column);
        }
        let options = RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
        // The columns are those of the batch or `plain`'s, which has their types from the same schema.
        Ok(RecordBatch::try_new_with_options(self.schema(), columns, &options).unwrap_or(batch))
    }
}

/// A stream for a consumer of the C interface.
pub(crate) struct Reader {
    batches: Batches,
    form: Form,
}

impl Reader {
    pub(crate) fn new(batches: Batches, form: Form) -> Reader {
        Reader { batches, form }
    }
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.batches.next()?.and_then(|batch| self.form.of(batch));
        if self.batches.signal().is_some() {
            // The consumer raises an error of its own. Python's comes right behind it, as the user expects it.
            // SAFETY: the call sets a flag of the interpreter's, and needs none of its locks.
            unsafe { pyo3::ffi::PyErr_SetInterrupt() };
        }
        // A C string ends at a zero byte.
        Some(batch.map_err(|error| ArrowError::ComputeError(error.report().replace('\0', "\\0"))))
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.form.schema()
    }
}

/// Makes the capsule that `__arrow_c_stream__` returns.
pub(crate) fn capsule<'py>(
    py: Python<'py>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
}
