//! The threads that queries run on, apart from the caller's.

use std::sync::Arc;

use futures::StreamExt;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

use super::bind::Parameters;
use super::error::{Error, ErrorCode, Result};
use super::plan::Stage;
use super::source::Source;
use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

/// Batches under way between the query and its caller.
const UNDER_WAY: usize = 2;
/// Planning recurses; the default of 2 MiB ends at some hundred nested expressions.
const STACK_BYTES: usize = 16 << 20;

/// What the query sends to its caller: the schema first, then the batches.
#[derive(Debug)]
pub(super) enum Message {
    Schema(SchemaRef),
    Batch(RecordBatch),
}

/// The runtime of one [`Dyadb`](super::Dyadb).
#[derive(Debug)]
pub(super) struct Queries(Option<Runtime>);

impl Queries {
    pub(super) fn new() -> Result<Queries> {
        let runtime = Builder::new_multi_thread()
            .thread_name("dyadb-query")
            .thread_stack_size(STACK_BYTES)
            .enable_time()
            .build()
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't start the threads of the engine: {error}")))?;
        Ok(Queries(Some(runtime)))
    }

    fn runtime(&self) -> &Runtime {
        self.0.as_ref().expect("only drop takes the runtime away")
    }

    /// Starts a statement; its messages come by the channel, and dropping the receiver ends it.
    pub(super) fn start(
        self: &Arc<Self>,
        stage: Stage,
        sql: String,
        parameters: Parameters,
        source: Source,
    ) -> (mpsc::Receiver<Result<Message>>, AbortHandle) {
        let (sender, receiver) = mpsc::channel(UNDER_WAY);
        let reports = sender.clone();
        let running = self.runtime().spawn(async move {
            let mut stream = match stage.run(&sql, &parameters, &source).await {
                Ok(stream) => stream,
                Err(error) => return drop(sender.send(Err(error)).await),
            };
            if sender.send(Ok(Message::Schema(stream.schema()))).await.is_err() {
                return;
            }
            loop {
                let next = tokio::select! {
                    next = stream.next() => next,
                    () = sender.closed() => return,
                };
                let message = match next {
                    None => return,
                    Some(Ok(batch)) => Ok(Message::Batch(batch)),
                    Some(Err(error)) => Err(stage.explain(&error, &source)),
                };
                let last = message.is_err();
                if sender.send(message).await.is_err() || last {
                    return;
                }
            }
        });
        let handle = running.abort_handle();
        self.runtime().spawn(async move {
            // A panic of a kernel is a query error that names itself as our fault; a cancelled query says so.
            if let Err(end) = running.await {
                let error = match end.is_cancelled() {
                    true => Error::new(ErrorCode::Cancelled, "the query was cancelled"),
                    false => Error::new(ErrorCode::Internal, format!("the query failed inside: {end}"))
                        .help_with(Some("this is a fault of dyadb: please report it")),
                };
                // The caller may be gone already.
                let _ = reports.send(Err(error)).await;
            }
        });
        (receiver, handle)
    }

    /// Runs a future on the threads of the engine and waits for it, from any thread.
    pub(super) fn wait<T: Send + 'static>(
        self: &Arc<Self>,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        self.runtime().spawn(async move { drop(sender.send(future.await)) });
        receiver.recv().map_err(|_| Error::new(ErrorCode::Internal, "the engine's thread ended before its answer"))
    }
}

impl Drop for Queries {
    fn drop(&mut self) {
        // Dropping a runtime blocks, which async code may not; this way it ends by itself.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
