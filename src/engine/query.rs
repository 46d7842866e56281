//! A statement that is about to run.

use arrow::array::RecordBatch;
use futures::TryStreamExt;

use super::bind::Parameters;
use super::error::Result;
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
}

impl Query {
    pub(super) fn new(session: Session, sql: &str) -> Query {
        Query { session, sql: sql.to_string(), parameters: Parameters::new(), source: Source::of_statement(sql) }
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
        self.source = Source { name: name.into(), text: text.into(), offset };
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
        let (receiver, handle) = queries.start(self.session.stage(), self.sql, self.parameters, self.source);
        RecordStream::begin(receiver, handle, queries).await
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
        let (receiver, handle) = queries.start(self.session.stage(), self.sql, self.parameters, self.source);
        BlockingStream::begin(receiver, handle, queries)
    }
}
