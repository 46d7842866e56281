//! Results on their way out.

use std::sync::{Arc, Mutex, PoisonError};

use adbc_core::CancelHandle;
use adbc_core::error::{Result, Status};
use dyadb::arrow::array::{RecordBatch, RecordBatchReader};
use dyadb::arrow::compute::cast;
use dyadb::arrow::datatypes::{Field, Schema, SchemaRef};
use dyadb::arrow::error::ArrowError;
use dyadb::{BlockingStream, Canceller, Query};

use crate::fault::{fault, of_error};

/// What runs, so that it can be ended from another thread.
#[derive(Clone, Default)]
pub(crate) struct Running(Arc<Mutex<Vec<Canceller>>>);

impl Running {
    /// Starts a query, and forgets those that ran before it.
    pub(crate) fn start(&self, query: Query) -> Result<BlockingStream> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.clear();
        running.push(query.canceller());
        drop(running);
        query.stream_blocking().map_err(of_error)
    }
}

impl CancelHandle for Running {
    fn try_cancel(&self) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().for_each(Canceller::cancel);
        Ok(())
    }
}

/// The rows of one query after another, all of one schema.
pub(crate) struct Reader {
    schema: SchemaRef,
    dictionaries: bool,
    running: Running,
    now: BlockingStream,
    /// The queries for the bound rows that are left.
    rest: std::vec::IntoIter<Query>,
}

impl Reader {
    /// Starts the first of the queries. Where there are several, `types` has the columns of their one result.
    pub(crate) fn start(
        running: Running,
        queries: Vec<Query>,
        types: Option<SchemaRef>,
        dictionaries: bool,
    ) -> Result<Reader> {
        let mut rest = queries.into_iter();
        let first = rest.next().ok_or_else(|| fault(Status::InvalidState, "no row is bound to the statement"))?;
        let now = running.start(first)?;
        let schema = types.map_or_else(|| now.schema(), |types| all_nullable(&types));
        let schema = if dictionaries { schema } else { dyadb::plain_schema(&schema) };
        Ok(Reader { schema, dictionaries, running, now, rest })
    }

    fn outside(&self, batch: dyadb::Result<RecordBatch>) -> std::result::Result<RecordBatch, ArrowError> {
        let batch = if self.dictionaries { batch } else { batch.and_then(|batch| dyadb::plain(&batch)) };
        let batch = batch.map_err(|error| ArrowError::ExternalError(Box::new(of_error(error))))?;
        if batch.schema_ref().fields() == self.schema.fields() {
            return Ok(batch);
        }
        // A null of one bound row may be a number of the next: they are one result all the same.
        let columns = batch.columns().iter().zip(self.schema.fields());
        let columns =
            columns.map(|(column, field)| cast(column, field.data_type())).collect::<std::result::Result<_, _>>()?;
        RecordBatch::try_new(Arc::clone(&self.schema), columns)
    }
}

/// Returns the columns, each with room for nulls: what one row of parameters gives may be missing for another.
fn all_nullable(schema: &Schema) -> SchemaRef {
    let fields: Vec<Field> = schema.fields().iter().map(|field| field.as_ref().clone().with_nullable(true)).collect();
    Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone()))
}

impl Iterator for Reader {
    type Item = std::result::Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.now.next() {
                return Some(self.outside(batch));
            }
            match self.running.start(self.rest.next()?) {
                Ok(stream) => self.now = stream,
                Err(error) => return Some(Err(ArrowError::ExternalError(Box::new(error)))),
            }
        }
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
