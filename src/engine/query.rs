//! A statement that is about to run.

use std::time::Duration;

use arrow::array::RecordBatch;
use futures::TryStreamExt;
use tokio::sync::mpsc::Receiver;

use super::bind::Parameters;
use super::error::Result;
use super::runtime::{Canceller, Message, Task};
use super::session::Session;
use super::source::Source;
use super::stream::{BlockingStream, RecordStream};
use super::value::Value;

/// One statement with its parameters. Nothing runs before [`Query::collect`] or one of its siblings.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is collected or streamed"]
pub struct Query {
    session: Session,
    sql: String,
    parameters: Parameters,
    source: Source,
    timeout: Option<Duration>,
}

impl Query {
    pub(super) fn new(session: Session, sql: &str) -> Query {
        let (source, timeout) = (Source::of_statement(sql), session.limits().timeout);
        Query { session, sql: sql.to_string(), parameters: Parameters::new(), source, timeout }
    }

    /// Gives the parameter `$name` (or `:name`) its value. A literal of the value's type stands in its place; text is
    /// never made into SQL.
    pub fn bind(mut self, name: &str, value: impl Into<Value>) -> Query {
        self.parameters.insert(name.trim_start_matches(['$', ':']).to_string(), value.into());
        self
    }

    /// Tells where the statement comes from, so that errors show the line of the user's file: the file's name, its
    /// whole text, and the byte at which the statement begins.
    pub fn source(mut self, name: &str, text: &str, offset: usize) -> Query {
        self.source = Source::new(name, text, offset);
        self
    }

    /// Returns the statement.
    pub(crate) fn sql(&self) -> &str {
        &self.sql
    }

    /// Returns the parameters that have values, by name.
    pub(crate) fn parameters(&self) -> Vec<(String, Value)> {
        let mut parameters: Vec<(String, Value)> =
            self.parameters.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        parameters.sort_by(|a, b| a.0.cmp(&b.0));
        parameters
    }

    /// Returns the query that explains this one.
    pub(crate) fn explained(mut self, analyze: bool) -> Query {
        self.sql = format!("explain {}{}", if analyze { "analyze " } else { "" }, self.sql);
        self.source = Source::of_statement(&self.sql);
        self
    }

    /// Sets how long the statement may take, planning included; in place of the database's own limit.
    pub fn timeout(mut self, timeout: Duration) -> Query {
        self.timeout = Some(timeout);
        self
    }

    /// Runs the statement and returns its batches, in order; works under any executor.
    ///
    /// # Errors
    /// All that can be wrong with a statement or with running it.
    pub async fn collect(self) -> Result<Vec<RecordBatch>> {
        self.stream().await?.try_collect().await
    }

    /// Runs the statement and returns its batches as they come; works under any executor.
    ///
    /// # Errors
    /// All that can be wrong with a statement; what goes wrong later comes by the stream.
    pub async fn stream(self) -> Result<RecordStream> {
        let queries = self.session.queries();
        let (receiver, canceller) = self.start();
        RecordStream::begin(receiver, canceller, queries).await
    }

    /// [`Query::collect`] for code that isn't async.
    ///
    /// # Errors
    /// All that can be wrong with a statement or with running it.
    pub fn collect_blocking(self) -> Result<Vec<RecordBatch>> {
        self.stream_blocking()?.collect()
    }

    /// [`Query::stream`] for code that isn't async.
    ///
    /// # Errors
    /// All that can be wrong with a statement; what goes wrong later comes by the stream.
    pub fn stream_blocking(self) -> Result<BlockingStream> {
        let queries = self.session.queries();
        let (receiver, canceller) = self.start();
        BlockingStream::begin(receiver, canceller, queries)
    }

    fn start(self) -> (Receiver<Result<Message>>, Canceller) {
        let Query { session, sql, parameters, source, timeout } = self;
        session.queries().start(Task { stage: session.stage(), sql, parameters, source, timeout })
    }
}
