//! Results on their way out.

use std::sync::{Arc, Mutex, PoisonError};

use adbc_core::CancelHandle;
use adbc_core::error::Result;
use dyadb::arrow::array::{RecordBatch, RecordBatchReader};
use dyadb::arrow::datatypes::SchemaRef;
use dyadb::arrow::error::ArrowError;
use dyadb::{BlockingStream, Canceller, Query};

use crate::fault::of_error;

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
    pub(crate) fn start(running: Running, first: Query, rest: Vec<Query>, dictionaries: bool) -> Result<Reader> {
        let now = running.start(first)?;
        let schema = if dictionaries { now.schema() } else { dyadb::plain_schema(&now.schema()) };
        Ok(Reader { schema, dictionaries, running, now, rest: rest.into_iter() })
    }

    fn outside(&self, batch: dyadb::Result<RecordBatch>) -> std::result::Result<RecordBatch, ArrowError> {
        let batch = if self.dictionaries { batch } else { batch.and_then(|batch| dyadb::plain(&batch)) };
        let batch = batch.map_err(|error| ArrowError::ExternalError(Box::new(of_error(error))))?;
        // A null of one bound row may be a text of the next: they are one result all the same.
        match batch.schema_ref().fields() == self.schema.fields() {
            true => Ok(batch),
            false => batch.with_schema(Arc::clone(&self.schema)),
        }
    }
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
