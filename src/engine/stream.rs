//! Batches on their way to the caller.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use futures::Stream;
use tokio::sync::mpsc;

use super::error::{Error, ErrorCode, Result};
use super::runtime::{Canceller, Message, Queries};

/// The batches of a running query, in order. Dropping it ends the query.
#[derive(Debug)]
pub struct RecordStream {
    schema: SchemaRef,
    receiver: mpsc::Receiver<Result<Message>>,
    canceller: Canceller,
    notes: Notes,
    /// Keeps the threads of the query.
    _queries: Arc<Queries>,
}

/// What is to be known beside the rows of a query, such as how many facts a panel has no place for. It is complete once
/// the rows have all come.
#[derive(Clone, Debug, Default)]
pub struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    /// Takes out what has come so far.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, note: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(note);
    }
}

fn ended() -> Error {
    Error::new(ErrorCode::Internal, "the query ended without an answer")
}

impl RecordStream {
    pub(super) async fn begin(
        mut receiver: mpsc::Receiver<Result<Message>>,
        canceller: Canceller,
        queries: Arc<Queries>,
    ) -> Result<RecordStream> {
        match receiver.recv().await {
            Some(Ok(Message::Schema(schema))) => {
                Ok(RecordStream { schema, receiver, canceller, notes: Notes::default(), _queries: queries })
            }
            Some(Err(error)) => Err(error),
            Some(Ok(Message::Batch(_) | Message::Note(_))) | None => Err(ended()),
        }
    }

    /// Returns the columns of the batches.
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Returns what ends the query from another thread.
    pub fn canceller(&self) -> Canceller {
        self.canceller.clone()
    }

    /// Returns where notes beside the rows come in.
    pub fn notes(&self) -> Notes {
        self.notes.clone()
    }
}

/// Returns the batch of a message; none where it was a note, which is kept.
fn batch(message: Result<Message>, notes: &Notes) -> Option<Result<RecordBatch>> {
    match message {
        Ok(Message::Batch(batch)) => Some(Ok(batch)),
        Ok(Message::Note(note)) => {
            notes.add(note);
            None
        }
        Ok(Message::Schema(_)) => Some(Err(ended())),
        Err(error) => Some(Err(error)),
    }
}

impl Stream for RecordStream {
    type Item = Result<RecordBatch>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(self.receiver.poll_recv(cx)) {
                None => return Poll::Ready(None),
                Some(message) => {
                    if let Some(batch) = batch(message, &self.notes) {
                        return Poll::Ready(Some(batch));
                    }
                }
            }
        }
    }
}

/// The batches of a running query for code that isn't async. Dropping it ends the query.
#[derive(Debug)]
pub struct BlockingStream(RecordStream);

impl BlockingStream {
    pub(super) fn begin(
        receiver: mpsc::Receiver<Result<Message>>,
        canceller: Canceller,
        queries: Arc<Queries>,
    ) -> Result<BlockingStream> {
        // Nothing of it needs a runtime of the caller's: the channel wakes this thread, whatever executor it belongs to.
        pollster::block_on(RecordStream::begin(receiver, canceller, queries)).map(BlockingStream)
    }

    /// Returns the columns of the batches.
    pub fn schema(&self) -> SchemaRef {
        self.0.schema()
    }

    /// Returns what ends the query from another thread.
    pub fn canceller(&self) -> Canceller {
        self.0.canceller()
    }

    /// Returns where notes beside the rows come in.
    pub fn notes(&self) -> Notes {
        self.0.notes()
    }
}

impl Iterator for BlockingStream {
    type Item = Result<RecordBatch>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let message = pollster::block_on(self.0.receiver.recv())?;
            if let Some(batch) = batch(message, &self.0.notes) {
                return Some(batch);
            }
        }
    }
}
