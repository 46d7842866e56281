//! The batches of a query, waited for with the interpreter released.
//!
//! Whoever waits holds no interpreter, so other threads of Python run. Every [`TICK`] the thread that began the query
//! looks for signals, since Python's handlers run nowhere else: Ctrl-C ends the query, and what then comes of the
//! stream is its error `Cancelled`. Other threads never wait for the interpreter, which their caller may hold.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, ThreadId};
use std::time::{Duration, Instant};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use dyadb::{Canceller, Query, RecordStream, Result};
use futures::Stream;
use pyo3::prelude::*;

/// How long Ctrl-C waits at most.
const TICK: Duration = Duration::from_millis(50);

/// Batches of a query that runs, or that were held from the start.
pub(crate) struct Batches {
    schema: SchemaRef,
    from: From,
    waiter: Waiter,
}

enum From {
    Query(RecordStream),
    Held(std::vec::IntoIter<RecordBatch>),
}

/// Who waits, and what came in between.
struct Waiter {
    owner: ThreadId,
    canceller: Option<Canceller>,
    signal: Option<PyErr>,
}

impl Batches {
    /// Starts a query. To be called with the interpreter released.
    pub(crate) fn start(query: Query) -> Result<Batches, Ended> {
        let canceller = query.canceller();
        let mut waiter = Waiter { owner: thread::current().id(), canceller: Some(canceller), signal: None };
        let begun = waiter.wait(query.stream());
        match (begun, waiter.signal.take()) {
            (_, Some(signal)) => Err(Ended::Signal(signal)),
            (Ok(stream), None) => Ok(Batches { schema: stream.schema(), from: From::Query(stream), waiter }),
            (Err(error), None) => Err(Ended::Error(error)),
        }
    }

    pub(crate) fn held(schema: SchemaRef, batches: Vec<RecordBatch>) -> Batches {
        let waiter = Waiter { owner: thread::current().id(), canceller: None, signal: None };
        Batches { schema, from: From::Held(batches.into_iter()), waiter }
    }

    pub(crate) fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Returns what Ctrl-C raised while somebody waited.
    pub(crate) fn signal(&mut self) -> Option<PyErr> {
        self.waiter.signal.take()
    }

    /// Makes the caller's thread the one that looks for signals.
    pub(crate) fn owned_here(&mut self) {
        self.waiter.owner = thread::current().id();
    }
}

impl Iterator for Batches {
    type Item = Result<RecordBatch>;

    fn next(&mut self) -> Option<Result<RecordBatch>> {
        match &mut self.from {
            From::Held(batches) => batches.next().map(Ok),
            From::Query(stream) => self.waiter.wait(poll_fn(|context| Pin::new(&mut *stream).poll_next(context))),
        }
    }
}

/// Why there are no batches.
pub(crate) enum Ended {
    Error(dyadb::Error),
    Signal(PyErr),
}

impl Ended {
    pub(crate) fn raised(self, py: Python<'_>) -> PyErr {
        match self {
            Ended::Error(error) => crate::fault::raised(py, &error),
            Ended::Signal(signal) => signal,
        }
    }
}

impl Waiter {
    fn wait<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut tick = Instant::now() + TICK;
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
            let left = tick.saturating_duration_since(Instant::now());
            if left.is_zero() {
                self.look_for_signals();
                tick = Instant::now() + TICK;
            } else {
                thread::park_timeout(left);
            }
        }
    }

    fn look_for_signals(&mut self) {
        let (true, None, Some(canceller)) = (thread::current().id() == self.owner, &self.signal, &self.canceller)
        else {
            return;
        };
        // None while the interpreter ends: then nobody is there to be told.
        if let Some(Err(signal)) = Python::try_attach(|py| py.check_signals()) {
            canceller.cancel();
            self.signal = Some(signal);
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
