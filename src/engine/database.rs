//! A dataset, ready for queries.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use datafusion::execution::runtime_env::RuntimeEnv;

use super::access::Access;
use super::builder::Builder;
use super::error::Result;
use super::limits::Limits;
use super::query::Query;
use super::runtime::Queries;
use super::saved::SavedQueries;
use super::session::Session;
use crate::query::Library;
use crate::store::{self, Dataset};
use crate::tables::Live;

/// A dataset, bundled or in a directory, and the saved queries that go with it. Clones share all of it.
///
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let batches = db
///     .query("select date, summary from timeline($a, $b) limit 3")
///     .bind("a", "Kazakhstan")
///     .bind("b", "Tajikistan")
///     .collect_blocking()?;
/// assert_eq!(batches.iter().map(|batch| batch.num_rows()).sum::<usize>(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Dyadb(Arc<Shared>);

pub(super) struct Shared {
    pub(super) live: Arc<Live>,
    pub(super) library: Arc<LazyLibrary>,
    pub(super) queries: Arc<Queries>,
    pub(super) limits: Limits,
    pub(super) access: Arc<Access>,
    pub(super) runtime_env: Arc<RuntimeEnv>,
}

/// The saved queries, read when one is first asked for: most statements name none.
pub(super) type LazyLibrary = LazyLock<Library, Box<dyn FnOnce() -> Library + Send>>;

pub(super) fn lazy(read: impl FnOnce() -> Library + Send + 'static) -> LazyLibrary {
    LazyLock::new(Box::new(read))
}

impl fmt::Debug for Dyadb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dyadb").field("dataset", &self.0.live.newest().name()).finish_non_exhaustive()
    }
}

impl Dyadb {
    /// Opens the dataset that the library holds: the relations of the five Central Asian states, 2018–2025.
    ///
    /// # Errors
    /// Where the system gives no threads.
    pub fn bundled() -> Result<Dyadb> {
        Dyadb::builder().bundled()
    }

    /// Opens a dataset directory, as `dyadb dataset build` makes them. Two small files are read; tables are mapped
    /// and checked when a query first names them.
    ///
    /// # Errors
    /// A directory that is no dataset, is of a newer format or can't be read.
    pub fn open(dir: impl AsRef<Path>) -> Result<Dyadb> {
        Dyadb::builder().open(dir)
    }

    /// Returns what sets limits before a dataset is opened.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(super) fn over(dataset: Arc<Dataset>, library: LazyLibrary, limits: Limits, access: Access) -> Result<Dyadb> {
        let queries = Arc::new(Queries::new(limits.threads)?);
        let access = Arc::new(access);
        let runtime_env = limits.runtime_env(&access)?;
        let (live, library) = (Arc::new(Live::new(dataset)), Arc::new(library));
        Ok(Dyadb(Arc::new(Shared { live, library, queries, limits, access, runtime_env })))
    }

    /// Adds the saved queries of a folder; one takes the place of a bundled one with its name.
    #[must_use]
    pub fn with_queries(&self, dir: impl AsRef<Path>) -> Dyadb {
        let (earlier, dir) = (Arc::clone(&self.0.library), dir.as_ref().to_path_buf());
        self.with_lazy(lazy(move || Library::clone(&earlier).with_dir(&dir)))
    }

    pub(crate) fn with_library(&self, library: Library) -> Dyadb {
        self.with_lazy(lazy(move || library))
    }

    fn with_lazy(&self, library: LazyLibrary) -> Dyadb {
        Dyadb(Arc::new(Shared {
            live: Arc::clone(&self.0.live),
            library: Arc::new(library),
            queries: Arc::clone(&self.0.queries),
            limits: self.0.limits.clone(),
            access: Arc::clone(&self.0.access),
            runtime_env: Arc::clone(&self.0.runtime_env),
        }))
    }

    /// Begins a session.
    ///
    /// # Errors
    /// None that a user can cause.
    pub fn session(&self) -> Result<Session> {
        Session::new(Arc::clone(&self.0))
    }

    /// Makes a query of one statement, in a session of its own.
    ///
    /// # Panics
    /// Never: a session's parts have fixed names that don't collide.
    pub fn query(&self, sql: &str) -> Query {
        self.session().expect("a fresh session has nothing that could collide").query(sql)
    }

    /// Returns the saved queries, for programs that call them by name.
    ///
    /// # Panics
    /// Never: a session's parts have fixed names that don't collide.
    pub fn queries(&self) -> SavedQueries {
        self.session().expect("a fresh session has nothing that could collide").queries()
    }

    /// Returns the number of queries that were ended more than a second ago and still hold a thread: a query stops at
    /// its next batch, and some take long for one. Other queries don't wait for them.
    pub fn n_lingering(&self) -> usize {
        self.0.queries.n_lingering()
    }

    /// Returns the dataset's name: its directory, or the name of the bundled one.
    pub fn name(&self) -> String {
        self.0.live.newest().name()
    }

    /// Returns the number of the committed state that is open.
    pub fn generation(&self) -> u64 {
        self.0.live.newest().generation()
    }

    pub(crate) fn dataset(&self) -> Arc<Dataset> {
        self.0.live.newest()
    }

    pub(crate) fn library(&self) -> &Library {
        &self.0.library
    }
}

/// Compiles a directory of CSV files, one per table, into a dataset directory, which must be new or empty.
///
/// # Errors
/// Every problem of the rows at once, with file, line and column; then nothing is written.
pub fn build_dataset(csv_dir: impl AsRef<Path>, target: impl AsRef<Path>) -> Result<()> {
    let target = target.as_ref();
    let name = target.file_name().map_or_else(|| "dataset".into(), |name| name.to_string_lossy());
    store::build(csv_dir.as_ref(), target, &name)?;
    Ok(())
}
