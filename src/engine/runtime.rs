//! The threads that queries run on, apart from the caller's and from those that watch over them.
//!
//! A query that never yields holds a thread of the query runtime until it does. Deadlines and cancelling are watched
//! from the control runtime, so that the caller has its answer at once all the same; and where the query doesn't let go
//! within a moment, later queries get threads of their own.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use futures::StreamExt;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use super::bind::Parameters;
use super::error::{Error, ErrorCode, Result};
use super::plan::Stage;
use super::source::Source;

/// Batches under way between the query and its caller.
const UNDER_WAY: usize = 2;
/// Planning recurses; the default of 2 MiB ends at some hundred nested expressions.
const STACK_BYTES: usize = 16 << 20;
/// How long a query that was ended may take to let go of its threads.
const PATIENCE: Duration = Duration::from_millis(300);

/// What the query sends to its caller: the schema first, then the batches.
#[derive(Debug)]
pub(super) enum Message {
    Schema(SchemaRef),
    Batch(RecordBatch),
}

/// A statement on its way to the threads.
pub(super) struct Task {
    pub(super) stage: Stage,
    pub(super) sql: String,
    pub(super) parameters: Parameters,
    pub(super) source: Source,
    /// How long it may take, planning included; none = as long as it takes.
    pub(super) timeout: Option<Duration>,
}

/// Ends a query from another thread.
#[derive(Clone, Debug)]
pub struct Canceller(Arc<watch::Sender<bool>>);

impl Canceller {
    /// Ends the query; its stream then gives the error `Cancelled`, or nothing more where it was at its end.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
}

/// The runtimes of one [`Dyadb`](super::Dyadb).
#[derive(Debug)]
pub(super) struct Queries {
    threads: Option<usize>,
    /// The runtime of queries, replaced when a query keeps its threads. Only drop takes it away.
    running: Mutex<Option<Runtime>>,
    control: Option<Runtime>,
}

impl Queries {
    pub(super) fn new(threads: Option<usize>) -> Result<Queries> {
        let running = Mutex::new(Some(query_runtime(threads)?));
        let control = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("dyadb-control")
            .enable_time()
            .build()
            .map_err(no_threads)?;
        Ok(Queries { threads, running, control: Some(control) })
    }

    fn handle(&self) -> Handle {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.as_ref().expect("only drop takes the runtime away").handle().clone()
    }

    /// Starts a statement; its messages come by the channel, and dropping the receiver ends it.
    pub(super) fn start(self: &Arc<Self>, task: Task) -> (mpsc::Receiver<Result<Message>>, Canceller) {
        let (sender, receiver) = mpsc::channel(UNDER_WAY);
        let (cancel, cancelled) = watch::channel(false);
        let reports = sender.clone();
        let timeout = task.timeout;
        let running = self.handle().spawn(run(task, sender));
        let control = self.control.as_ref().expect("only drop takes the runtime away");
        control.spawn(watch_over(running, reports, cancelled, timeout, Arc::downgrade(self)));
        (receiver, Canceller(Arc::new(cancel)))
    }

    /// Runs a future on the threads of the engine and waits for it, from any thread.
    pub(super) fn wait<T: Send + 'static>(
        self: &Arc<Self>,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        self.handle().spawn(async move { drop(sender.send(future.await)) });
        receiver.recv().map_err(|_| Error::new(ErrorCode::Internal, "the engine's thread ended before its answer"))
    }

    /// Gives later queries threads of their own; those that are held end with the query that holds them.
    fn replace(&self) {
        // Where the system gives no more threads, later queries wait for the held ones.
        let Ok(fresh) = query_runtime(self.threads) else { return };
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = running.replace(fresh) {
            held.shutdown_background();
        }
    }
}

impl Drop for Queries {
    fn drop(&mut self) {
        // Dropping a runtime blocks, which async code may not; this way it ends by itself.
        let running = self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        running.into_iter().chain(self.control.take()).for_each(Runtime::shutdown_background);
    }
}

fn query_runtime(threads: Option<usize>) -> Result<Runtime> {
    let mut builder = Builder::new_multi_thread();
    if let Some(threads) = threads {
        builder.worker_threads(threads.max(1));
    }
    builder.thread_name("dyadb-query").thread_stack_size(STACK_BYTES).enable_time().build().map_err(no_threads)
}

fn no_threads(error: std::io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't start the threads of the engine: {error}"))
}

/// Runs a statement and sends what comes of it.
async fn run(task: Task, sender: mpsc::Sender<Result<Message>>) {
    let (mut stream, source) = match task.stage.run(&task.sql, &task.parameters, task.source).await {
        Ok(running) => running,
        Err(error) => return drop(sender.send(Err(error)).await),
    };
    if sender.send(Ok(Message::Schema(stream.schema()))).await.is_err() {
        return;
    }
    while let Some(next) = stream.next().await {
        let message = next.map(Message::Batch).map_err(|error| task.stage.explain(&error, &source));
        let last = message.is_err();
        if sender.send(message).await.is_err() || last {
            return;
        }
    }
}

/// Ends a query at its deadline, when it is cancelled or when nobody listens any longer, and reports how it ended.
async fn watch_over(
    mut running: JoinHandle<()>,
    reports: mpsc::Sender<Result<Message>>,
    mut cancelled: watch::Receiver<bool>,
    timeout: Option<Duration>,
    queries: Weak<Queries>,
) {
    let deadline = async {
        match timeout {
            Some(timeout) => tokio::time::sleep(timeout).await,
            None => std::future::pending().await,
        }
    };
    let cancel = async {
        // A canceller that is gone can't cancel.
        if cancelled.wait_for(|cancelled| *cancelled).await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let report = tokio::select! {
        end = &mut running => {
            // A panic of a kernel is a query error that names itself as our fault.
            if let Err(end) = end {
                let error = Error::new(ErrorCode::Internal, format!("the query failed inside: {}", said(end)))
                    .help_with(Some("this is a fault of dyadb: please report it"));
                // The caller may be gone already.
                let _ = reports.send(Err(error)).await;
            }
            return;
        }
        () = deadline => {
            let limit = timeout.unwrap_or_default().as_secs_f64();
            Some(Error::new(ErrorCode::Timeout, format!("the query took longer than {limit} s"))
                .help_with(Some("ask for less, or allow it more time with `--timeout SECONDS`")))
        }
        () = cancel => Some(Error::new(ErrorCode::Cancelled, "the query was cancelled")),
        () = reports.closed() => None,
    };
    running.abort();
    let letting_go = async {
        if tokio::time::timeout(PATIENCE, running).await.is_err()
            && let Some(queries) = queries.upgrade()
        {
            queries.replace();
        }
    };
    let telling = async {
        if let Some(error) = report {
            let _ = reports.send(Err(error)).await;
        }
    };
    tokio::join!(telling, letting_go);
}

/// Returns what a task that panicked said.
fn said(end: tokio::task::JoinError) -> String {
    match end.try_into_panic() {
        Ok(panic) => match panic.downcast_ref::<&str>().map(ToString::to_string) {
            Some(text) => text,
            None => panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "it panicked".to_string()),
        },
        Err(end) => end.to_string(),
    }
}
