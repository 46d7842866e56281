//! A query that runs while the shell listens for Ctrl-C.
//!
//! The query is read on a thread of its own: the shell never waits for it longer than a moment, so that a query which
//! can't be stopped at once doesn't hold up the prompt either. Its thread ends with it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use crate::cli::progress::Line;
use crate::engine::{Canceller, Error, ErrorCode, Notes, Query};

/// How long Ctrl-C may go unheard.
const MOMENT: Duration = Duration::from_millis(40);
/// Batches on their way to the terminal.
const UNDER_WAY: usize = 4;

/// Whether Ctrl-C was pressed while no line was edited.
#[derive(Clone, Debug)]
pub(super) struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// Listens from now on; the process no longer ends by Ctrl-C.
    pub(super) fn listen() -> Interrupt {
        static PRESSED: OnceLock<Arc<AtomicBool>> = OnceLock::new();
        let pressed = PRESSED.get_or_init(|| {
            let pressed = Arc::new(AtomicBool::new(false));
            let heard = Arc::clone(&pressed);
            // Where the system gives no handler, Ctrl-C ends the program as it does elsewhere.
            let _ = ctrlc::set_handler(move || heard.store(true, Ordering::Relaxed));
            pressed
        });
        Interrupt(Arc::clone(pressed))
    }

    /// Forgets what was pressed before.
    pub(super) fn reset(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Waits for a time; returns whether Ctrl-C was pressed by then, at once when it is.
    pub(super) fn waits(&self, time: Duration) -> bool {
        let begun = Instant::now();
        while !self.is_pressed() && begun.elapsed() < time {
            thread::sleep(MOMENT.min(time.saturating_sub(begun.elapsed())));
        }
        self.is_pressed()
    }

    fn is_pressed(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

enum Message {
    Begun(SchemaRef, Canceller, Notes),
    Batch(RecordBatch),
    Failed(Error),
}

/// A query that runs.
pub(super) struct Running {
    schema: SchemaRef,
    canceller: Canceller,
    notes: Notes,
    messages: Receiver<Message>,
    interrupt: Interrupt,
    progress: Line,
}

impl Running {
    /// Starts a query and waits until its columns are known.
    pub(super) fn start(query: Query, interrupt: &Interrupt) -> Result<Running, Error> {
        let mut progress = Line::new(query.counters(), "Ctrl-C cancels");
        let (sender, messages) = sync_channel(UNDER_WAY);
        let work = move || {
            let stream = match query.stream_blocking() {
                Ok(stream) => stream,
                Err(error) => return drop(sender.send(Message::Failed(error))),
            };
            if sender.send(Message::Begun(stream.schema(), stream.canceller(), stream.notes())).is_err() {
                return;
            }
            for batch in stream {
                // The shell may have turned away; that drops the stream, which ends the query.
                if sender.send(batch.map_or_else(Message::Failed, Message::Batch)).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new()
            .name("query".to_string())
            .spawn(work)
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't start a thread: {error}")))?;
        match receive(&messages, interrupt, &mut progress)? {
            Some(Message::Begun(schema, canceller, notes)) => {
                Ok(Running { schema, canceller, notes, messages, interrupt: interrupt.clone(), progress })
            }
            Some(Message::Failed(error)) => Err(error),
            Some(Message::Batch(_)) | None => Err(Error::new(ErrorCode::Internal, "the query ended without an answer")),
        }
    }

    /// Returns where notes beside the rows come in.
    pub(super) fn notes(&self) -> Notes {
        self.notes.clone()
    }

    /// Returns the columns.
    pub(super) fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl Iterator for Running {
    type Item = Result<RecordBatch, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match receive(&self.messages, &self.interrupt, &mut self.progress) {
            Ok(Some(Message::Batch(batch))) => Some(Ok(batch)),
            Ok(Some(Message::Failed(error))) => Some(Err(error)),
            Ok(Some(Message::Begun(..)) | None) => None,
            Err(error) => {
                self.canceller.cancel();
                Some(Err(error))
            }
        }
    }
}

/// Waits for the next message; none after the last one.
fn receive(messages: &Receiver<Message>, interrupt: &Interrupt, progress: &mut Line) -> Result<Option<Message>, Error> {
    loop {
        if interrupt.is_pressed() {
            progress.clear();
            return Err(Error::new(ErrorCode::Cancelled, "the query was cancelled"));
        }
        match messages.recv_timeout(MOMENT) {
            Ok(message) => {
                progress.clear();
                return Ok(Some(message));
            }
            Err(RecvTimeoutError::Disconnected) => {
                progress.clear();
                return Ok(None);
            }
            Err(RecvTimeoutError::Timeout) => progress.show(),
        }
    }
}
