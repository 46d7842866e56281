//! The threads that queries run on, apart from the caller's and from those that watch over them.
//!
//! A query that never yields holds a thread of the query runtime until it does. Deadlines and cancelling are watched
//! from the control runtime, so that the caller has its answer at once all the same; and while a query that was ended
//! still holds its threads, later queries get others.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use futures::StreamExt;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use super::bind::Parameters;
use super::error::{Error, ErrorCode, Result};
use super::plan::{Stage, Started};
use super::source::Source;

/// What the threads are called that queries run on.
pub(crate) const QUERY_THREAD: &str = "dyadb-query";
/// Batches under way between the query and its caller.
const UNDER_WAY: usize = 2;
/// Planning recurses; the default of 2 MiB ends at some hundred nested expressions, and 16 MiB at a thousand UNIONs in a
/// build without optimisation. What a thread doesn't use it doesn't take.
const STACK_BYTES: usize = 64 << 20;

/// What the query sends to its caller: the schema first, then the batches, then what is to be known beside them.
#[derive(Debug)]
pub(super) enum Message {
    Schema(SchemaRef),
    Batch(RecordBatch),
    Note(String),
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

/// Ends a query from another thread; clones end the same one.
#[derive(Clone, Debug)]
pub struct Canceller(Arc<watch::Sender<bool>>);

impl Canceller {
    pub(super) fn new() -> Canceller {
        Canceller(Arc::new(watch::channel(false).0))
    }

    /// Ends the query; its stream then gives the error `Cancelled`, or nothing more where it was at its end.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
}

/// The runtimes of one [`Dyadb`](super::Dyadb).
#[derive(Debug)]
pub(super) struct Queries {
    n_threads: Option<usize>,
    /// Where the next query runs.
    current: Mutex<Arc<Threads>>,
    control: Threads,
    /// Queries that were ended more than [`GRACE`] ago and still run.
    lingering: Arc<AtomicUsize>,
}

/// How long a query that was ended may take to let go before it is said to linger.
const GRACE: Duration = Duration::from_secs(1);

/// A runtime, and how many of its queries were ended and have not let go yet.
#[derive(Debug)]
struct Threads {
    /// Only drop takes it away.
    runtime: Option<Runtime>,
    held: AtomicUsize,
}

impl Threads {
    fn new(runtime: Runtime) -> Threads {
        Threads { runtime: Some(runtime), held: AtomicUsize::new(0) }
    }

    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().expect("only drop takes the runtime away")
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        // Dropping a runtime blocks, which async code may not; this way it ends by itself.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Queries {
    pub(super) fn new(n_threads: Option<usize>) -> Result<Queries> {
        let current = Mutex::new(Arc::new(query_threads(n_threads)?));
        let control = Builder::new_multi_thread().worker_threads(1).thread_name("dyadb-control").enable_time().build();
        let control = Threads::new(control.map_err(no_threads)?);
        Ok(Queries { n_threads, current, control, lingering: Arc::default() })
    }

    /// Returns the number of queries that were ended more than a second ago and still run.
    pub(super) fn n_lingering(&self) -> usize {
        self.lingering.load(Ordering::Acquire)
    }

    /// Returns threads that no ended query holds.
    fn threads(&self) -> Arc<Threads> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.held.load(Ordering::Acquire) > 0
            // Where the system gives no more threads, the query waits for the held ones.
            && let Ok(fresh) = query_threads(self.n_threads)
        {
            *current = Arc::new(fresh);
        }
        Arc::clone(&current)
    }

    /// Starts a statement; its messages come by the channel, and dropping the receiver ends it.
    pub(super) fn start(&self, task: Task, canceller: &Canceller) -> mpsc::Receiver<Result<Message>> {
        let (sender, receiver) = mpsc::channel(UNDER_WAY);
        let cancelled = canceller.0.subscribe();
        let (reports, timeout, threads) = (sender.clone(), task.timeout, self.threads());
        let running = threads.runtime().spawn(run(task, sender));
        let lingering = Arc::clone(&self.lingering);
        self.control.runtime().spawn(watch_over(running, reports, cancelled, timeout, threads, lingering));
        receiver
    }

    /// Runs a future on the threads of the engine; works under any executor.
    pub(super) async fn run<T: Send + 'static>(&self, future: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        self.threads().runtime().spawn(async move { drop(sender.send(future.await)) });
        receiver.await.map_err(|_| Error::new(ErrorCode::Internal, "the engine's thread ended before its answer"))
    }

    /// Runs a future on the threads of the engine and waits for it, from any thread.
    pub(super) fn wait<T: Send + 'static>(&self, future: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        self.threads().runtime().spawn(async move { drop(sender.send(future.await)) });
        receiver.recv().map_err(|_| Error::new(ErrorCode::Internal, "the engine's thread ended before its answer"))
    }
}

fn query_threads(n_threads: Option<usize>) -> Result<Threads> {
    let mut builder = Builder::new_multi_thread();
    if let Some(n_threads) = n_threads {
        builder.worker_threads(n_threads.max(1));
    }
    let runtime = builder.thread_name(QUERY_THREAD).thread_stack_size(STACK_BYTES).enable_time().build();
    Ok(Threads::new(runtime.map_err(no_threads)?))
}

fn no_threads(error: std::io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't start the threads of the engine: {error}"))
}

/// Runs a statement and sends what comes of it.
async fn run(task: Task, sender: mpsc::Sender<Result<Message>>) {
    let Started { mut stream, source, notes } = match task.stage.run(&task.sql, &task.parameters, task.source).await {
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
    let notes = match task.stage.notes(notes, &source).await {
        Ok(notes) => notes.into_iter().map(|note| Ok(Message::Note(note))).collect(),
        Err(error) => vec![Err(error)],
    };
    for note in notes {
        if sender.send(note).await.is_err() {
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
    threads: Arc<Threads>,
    lingering: Arc<AtomicUsize>,
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
    // Before the caller hears of it: its next query must not queue behind this one.
    threads.held.fetch_add(1, Ordering::AcqRel);
    running.abort();
    let telling = async {
        if let Some(error) = report {
            let _ = reports.send(Err(error)).await;
        }
    };
    let letting_go = async {
        if tokio::time::timeout(GRACE, &mut running).await.is_err() {
            lingering.fetch_add(1, Ordering::AcqRel);
            let _ = running.await;
            lingering.fetch_sub(1, Ordering::AcqRel);
        }
    };
    let _ = tokio::join!(telling, letting_go);
    threads.held.fetch_sub(1, Ordering::AcqRel);
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::datatypes::DataType;
    use datafusion::logical_expr::{ColumnarValue, Volatility, create_udf};

    use super::super::{Dyadb, ErrorCode};

    #[test]
    fn a_panic_inside_is_an_error_that_names_itself_as_ours() {
        let session = Dyadb::bundled().and_then(|db| db.session()).expect("a session");
        let body =
            |_: &[ColumnarValue]| -> datafusion::error::Result<ColumnarValue> { panic!("the kernel's own words") };
        // Volatile, so that it is called on the rows and not in planning.
        let panics = create_udf("panics", vec![DataType::Int64], DataType::Int64, Volatility::Volatile, Arc::new(body));
        session.stage().ctx.register_udf(panics);
        let error = session.query("select panics(doc) from visits").collect_blocking().expect_err("it panics");
        assert_eq!(error.code(), ErrorCode::Internal);
        assert!(error.message().contains("the kernel's own words"), "{}", error.report());
        assert!(error.help().is_some_and(|help| help.contains("fault of dyadb")), "{}", error.report());
        assert!(error.to_json().starts_with(r#"{"code":"internal","message":"#), "{}", error.to_json());
        // The session goes on.
        assert_eq!(session.query("select 1").collect_blocking().map(|batches| batches.len()).ok(), Some(1));
    }
}
