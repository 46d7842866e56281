//! A database with limits of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::access::Access;
use super::database::{Dyadb, lazy};
use super::error::{Error, ErrorCode, Result};
use super::limits::Limits;
use crate::query::Library;
use crate::store::{AsOf, Dataset};

/// Sets what a database may take before it is opened: [`Dyadb::builder`].
///
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::builder().memory_limit(1 << 30).timeout(std::time::Duration::from_secs(30)).bundled()?;
/// assert_eq!(db.query("select 1").collect_blocking()?.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until it opens a dataset"]
pub struct Builder {
    limits: Limits,
    queries: Vec<PathBuf>,
    read_only: bool,
    safe: bool,
    dirs: Vec<PathBuf>,
    as_of: Option<String>,
}

impl Builder {
    /// Sets the most memory that the operators of all queries may keep together, in bytes; beyond it they spill to disk
    /// or fail. Seven tenths of the machine's memory where nothing is said.
    pub fn memory_limit(mut self, bytes: usize) -> Builder {
        self.limits.memory = bytes;
        self
    }

    /// Sets the folder that is spilled to; the system's own where nothing is said.
    pub fn temp_dir(mut self, dir: impl AsRef<Path>) -> Builder {
        self.limits.temp_dir = dir.as_ref().to_path_buf();
        self
    }

    /// Sets the most that may be spilled, in bytes; 64 GiB where nothing is said.
    pub fn temp_limit(mut self, bytes: u64) -> Builder {
        self.limits.temp_bytes = bytes;
        self
    }

    /// Sets how long a statement may take, planning included; as long as it takes where nothing is said.
    pub fn timeout(mut self, timeout: Duration) -> Builder {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Sets the number of threads that queries run on; the number of cores where nothing is said.
    pub fn threads(mut self, threads: usize) -> Builder {
        self.limits.threads = Some(threads);
        self
    }

    /// Sets how long a statement that writes waits for another process that writes to the same dataset; it doesn't wait
    /// where nothing is said.
    pub fn wait(mut self, wait: Duration) -> Builder {
        self.limits.wait = wait;
        self
    }

    /// Adds the saved queries of a folder; one takes the place of a bundled one with its name, or of one of a folder that
    /// was added before.
    pub fn queries(mut self, dir: impl AsRef<Path>) -> Builder {
        self.queries.push(dir.as_ref().to_path_buf());
        self
    }

    /// Opens an earlier state of the dataset, which can't be written to: the number of a generation that is kept, or a
    /// day, `2026-11-25`, for the last one that was committed on it or before, in UTC.
    pub fn as_of(mut self, as_of: &str) -> Builder {
        self.as_of = Some(as_of.to_string());
        self
    }

    /// Refuses all that writes: COPY, and changes of the dataset. Views and tables of a session live in memory, and may
    /// be made. Nothing that a statement does takes it back.
    pub fn read_only(mut self) -> Builder {
        self.read_only = true;
        self
    }

    /// Puts files out of reach of statements, and refuses SET: for statements of people who are not trusted. Folders
    /// that were allowed are out of reach as well. Nothing that a statement does takes it back.
    pub fn safe(mut self) -> Builder {
        self.safe = true;
        self
    }

    /// Puts files out of reach of statements, but for those in this folder; several calls allow several folders. Where
    /// nothing is said, statements reach the files that the process may open. A file counts by where it really is, so
    /// that no link leads out. Nothing that a statement does takes it back.
    pub fn allow_dir(mut self, dir: impl AsRef<Path>) -> Builder {
        self.dirs.push(dir.as_ref().to_path_buf());
        self
    }

    /// Opens the dataset that the library holds.
    ///
    /// # Errors
    /// A folder for temporary files that can't be used, one to be allowed that isn't there; a system that gives no
    /// threads.
    pub fn bundled(self) -> Result<Dyadb> {
        let dataset = match self.wanted()? {
            None => Arc::new(Dataset::bundled()?),
            Some(as_of) => Arc::new(Dataset::bundled()?).as_of(&as_of)?,
        };
        self.over(dataset)
    }

    /// Opens a dataset directory.
    ///
    /// # Errors
    /// Those of [`Dyadb::open`], a folder for temporary files that can't be used, one to be allowed that isn't there.
    pub fn open(self, dir: impl AsRef<Path>) -> Result<Dyadb> {
        let dataset = match self.wanted()? {
            None => Dataset::open(dir.as_ref())?,
            Some(as_of) => Dataset::open_as_of(dir.as_ref(), &as_of)?,
        };
        self.over(Arc::new(dataset))
    }

    fn wanted(&self) -> Result<Option<AsOf>> {
        let Some(text) = &self.as_of else { return Ok(None) };
        AsOf::parse(text).map(Some).ok_or_else(|| {
            Error::new(ErrorCode::Usage, format!("`{text}` is neither the number of a generation nor a day"))
                .help_with(Some("write 7, or 2026-11-25"))
        })
    }

    fn over(self, dataset: Arc<Dataset>) -> Result<Dyadb> {
        let dirs = self.queries;
        let library = lazy(move || dirs.iter().fold(Library::bundled(), |library, dir| library.with_dir(dir)));
        let mut access = Access::default().over_dataset(dataset.dir());
        for dir in &self.dirs {
            access = access.allow_dir(dir)?;
        }
        if self.read_only {
            access = access.read_only();
        }
        if self.safe {
            access = access.safe();
        }
        Dyadb::over(dataset, library, self.limits, access)
    }
}
