//! Batches on their way to the caller.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

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
    /// Keeps the threads of the query.
    _queries: Arc<Queries>,
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
            Some(Ok(Message::Schema(schema))) => Ok(RecordStream { schema, receiver, canceller, _queries: queries }),
            Some(Err(error)) => Err(error),
            Some(Ok(Message::Batch(_))) | None => Err(ended()),
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
}

fn batch(message: Result<Message>) -> Result<RecordBatch> {
    match message? {
        Message::Batch(batch) => Ok(batch),
        Message::Schema(_) => Err(ended()),
    }
}

impl Stream for RecordStream {
    type Item = Result<RecordBatch>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.receiver.poll_recv(cx).map(|message| message.map(batch))
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
}

impl Iterator for BlockingStream {
    type Item = Result<RecordBatch>;

    fn next(&mut self) -> Option<Self::Item> {
        pollster::block_on(self.0.receiver.recv()).map(batch)
    }
}
