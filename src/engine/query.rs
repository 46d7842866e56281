//! A statement that is about to run.

use std::time::Duration;

use arrow::array::RecordBatch;
use datafusion::dataframe::DataFrame;
use futures::TryStreamExt;
use serde::de::DeserializeOwned;
use tokio::sync::mpsc::Receiver;

use super::bind::Parameters;
use super::error::Result;
use super::rows::rows;
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
    canceller: Canceller,
}

impl Query {
    pub(super) fn new(session: Session, sql: &str) -> Query {
        let (source, timeout) = (Source::of_statement(sql), session.limits().timeout);
        let canceller = Canceller::new();
        Query { session, sql: sql.to_string(), parameters: Parameters::new(), source, timeout, canceller }
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

    /// Sets how long the statement may take, planning included; in place of the database's own limit.
    pub fn timeout(mut self, timeout: Duration) -> Query {
        self.timeout = Some(timeout);
        self
    }

    /// Returns what ends the query from another thread, also while it is planned. Clones of the query end together; one
    /// that was ended before it runs gives the error at once.
    ///
    /// ```
    /// # fn main() -> dyadb::Result<()> {
    /// let db = dyadb::Dyadb::bundled()?;
    /// let query = db.query("select count(*) from generate_series(1, 1000000000000)");
    /// let canceller = query.canceller();
    /// std::thread::spawn(move || canceller.cancel());
    /// let error = query.collect_blocking().expect_err("it was cancelled");
    /// assert_eq!(error.code(), dyadb::ErrorCode::Cancelled);
    /// # Ok(())
    /// # }
    /// ```
    pub fn canceller(&self) -> Canceller {
        self.canceller.clone()
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
        let (queries, canceller) = (self.session.threads(), self.canceller());
        let receiver = self.start();
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
        let (queries, canceller) = (self.session.threads(), self.canceller());
        let receiver = self.start();
        BlockingStream::begin(receiver, canceller, queries)
    }

    /// Runs the statement and returns its rows, each as a `T`; [`rows`] says how they are read.
    ///
    /// # Errors
    /// All that can be wrong with a statement or with running it, and a row that `T` can't be made of.
    ///
    /// # Example
    /// ```
    /// #[derive(serde::Deserialize)]
    /// struct Partner {
    ///     partner: String,
    ///     visits_in: i64,
    /// }
    ///
    /// # fn main() -> dyadb::Result<()> {
    /// let db = dyadb::Dyadb::bundled()?;
    /// let query = db.query("select * from partners($c)").bind("c", "Kazakhstan");
    /// let partners: Vec<Partner> = pollster::block_on(query.rows_as())?;
    /// assert!(partners.iter().any(|row| row.partner == "TJK" && row.visits_in > 0));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn rows_as<T: DeserializeOwned>(self) -> Result<Vec<T>> {
        let mut stream = self.stream().await?;
        let mut all = Vec::new();
        while let Some(batch) = stream.try_next().await? {
            all.append(&mut rows(&batch)?);
        }
        Ok(all)
    }

    /// [`Query::rows_as`] for code that isn't async.
    ///
    /// # Errors
    /// All that can be wrong with a statement or with running it, and a row that `T` can't be made of.
    pub fn rows_as_blocking<T: DeserializeOwned>(self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        for batch in self.stream_blocking()? {
            all.append(&mut rows(&batch?)?);
        }
        Ok(all)
    }

    /// Plans the statement and returns it as a DataFrame of DataFusion, to go on with there.
    ///
    /// This is the way out of dyadb: the frame runs where its caller runs it, which has to be a runtime of tokio, without
    /// timeout and canceller, reads files and memory as the session may, and gives errors of DataFusion. Views and the
    /// tables of the statement are those of the moment.
    ///
    /// # Errors
    /// All that can be wrong with a statement that reads; one that writes is refused.
    pub async fn into_dataframe(self) -> Result<DataFrame> {
        let Query { session, sql, parameters, source, .. } = self;
        let (stage, threads) = (session.stage(), session.threads());
        let state = stage.ctx.state();
        let plan = threads.run(async move { stage.plan(&sql, &parameters, source).await }).await??;
        Ok(DataFrame::new(state, plan))
    }

    fn start(self) -> Receiver<Result<Message>> {
        let Query { session, sql, parameters, source, timeout, canceller } = self;
        session.threads().start(Task { stage: session.stage(), sql, parameters, source, timeout }, &canceller)
    }
}
