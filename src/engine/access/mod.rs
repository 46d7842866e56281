//! Which files a statement or a dot-command may reach, and the one door to them.
//!
//! Every path that SQL or the shell names goes through an [`Access`]: files as tables, external tables, COPY, `.read`,
//! `.output` and `.once`. It is set when a database is opened, and nothing takes it back. DataFusion sees files through
//! the registry alone, which asks the same object, so that a path that slips past the stages is refused where it is
//! opened.
//!
//! | module | holds |
//! |---|---|
//! | `path` | what a user may write for a path |
//! | `open` | files and folders opened, and checked by where they really are |
//! | `place` | where a file is to be written |
//! | `aside` | files written beside their place and renamed |
//! | `registry` | the object store that DataFusion reads from |
//! | `table`, `glob`, `guess` | files as tables, the files that a pattern means, the types in a CSV file |
//! | `rows` | what is wrong in a file, in words |
//!
//! What was checked is what is read: the real path is asked of the file that is open, not of its name before.

mod aside;
mod glob;
mod guess;
mod open;
mod path;
mod place;
mod registry;
mod rows;
mod table;

use std::fs::File;
#[cfg(feature = "cli")]
use std::io::Read;
use std::path::{Path, PathBuf};

pub(crate) use aside::Aside;
pub(super) use registry::Registry;
pub(super) use rows::of_rows;
pub(super) use table::{FileTables, files_of, is_format, name_files};

use datafusion::error::DataFusionError;

use super::error::{Error, ErrorCode, Result};
use super::source::Source;

/// What a database lets its statements do beyond reading its tables.
#[derive(Clone, Debug, Default)]
pub(crate) struct Access {
    reach: Reach,
    read_only: bool,
    /// The real folder of the dataset, where only commits write.
    dataset: Option<PathBuf>,
}

/// The files that are in reach.
#[derive(Clone, Debug, Default)]
enum Reach {
    /// All that the process may open itself.
    #[default]
    All,
    /// Those in folders; the real paths of these.
    Folders(Vec<PathBuf>),
    /// None: safe mode.
    Nothing,
}

impl Access {
    /// Refuses all that writes.
    pub(super) fn read_only(mut self) -> Access {
        self.read_only = true;
        self
    }

    /// Puts all files out of reach, and settings with them; no later call brings them back.
    pub(super) fn safe(mut self) -> Access {
        self.reach = Reach::Nothing;
        self
    }

    /// Puts all files but those in some folders out of reach. Several calls add up.
    ///
    /// # Errors
    /// A folder that isn't there.
    pub(super) fn allow_dir(mut self, dir: &Path) -> Result<Access> {
        let real = open::real_folder(dir)?;
        match &mut self.reach {
            Reach::Nothing => {}
            Reach::All => self.reach = Reach::Folders(vec![real]),
            Reach::Folders(folders) => folders.push(real),
        }
        Ok(self)
    }

    /// Keeps statements from writing into the dataset's own folder.
    pub(super) fn over_dataset(mut self, dir: Option<&Path>) -> Access {
        self.dataset = dir.and_then(|dir| dir.canonicalize().ok());
        self
    }

    /// Tells whether a session may change settings.
    pub(super) fn settings(&self) -> bool {
        !self.is_safe()
    }

    /// Tells whether every file is in reach that the process may open.
    #[cfg(feature = "cli")]
    pub(crate) fn reads_any(&self) -> bool {
        matches!(self.reach, Reach::All)
    }

    pub(crate) fn is_safe(&self) -> bool {
        matches!(self.reach, Reach::Nothing)
    }

    /// Refuses to write a file, whichever it is.
    pub(crate) fn may_write(&self) -> Result<()> {
        if self.is_safe() {
            return Err(out_of_reach("files"));
        }
        if self.read_only {
            let error = Error::new(ErrorCode::Usage, "nothing is written here: the program runs with `--read-only`");
            return Err(error.help_with(Some("leave the option out, or write with `-o FILE`")));
        }
        Ok(())
    }

    /// Refuses to change the dataset.
    pub(super) fn may_change(&self) -> Result<()> {
        if self.read_only {
            let error = Error::new(ErrorCode::Usage, "the dataset is only read: the program runs with `--read-only`");
            return Err(error.help_with(Some("leave the option out")));
        }
        Ok(())
    }

    /// Opens a file to read it, and returns its real path with it.
    ///
    /// # Errors
    /// A file that is out of reach, isn't there or is no regular file.
    pub(super) fn open(&self, written: &str) -> Result<(File, PathBuf)> {
        let path = self.path(written)?;
        self.open_path(&path)
    }

    /// Returns the files that a path or a pattern means, in the order of their names.
    ///
    /// # Errors
    /// A path that is out of reach or isn't there, and a pattern that means no file.
    pub(super) fn matching(&self, written: &str) -> Result<Vec<PathBuf>> {
        glob::expand(self, written)
    }

    fn open_path(&self, path: &Path) -> Result<(File, PathBuf)> {
        open::file(path, &self.reach)
    }

    /// Returns the absolute path that the place of an external table means: a file, a folder, or a pattern below a
    /// folder.
    ///
    /// # Errors
    /// A place that is out of reach or isn't there.
    pub(super) fn locate(&self, written: &str) -> Result<String> {
        let path = self.path(written)?;
        let is_pattern = |part: &std::ffi::OsStr| part.to_string_lossy().contains(['*', '?', '[']);
        let (mut fixed, mut rest) = (PathBuf::new(), PathBuf::new());
        for part in path.iter() {
            match rest.as_os_str().is_empty() && !is_pattern(part) {
                true => fixed.push(part),
                false => rest.push(part),
            }
        }
        if fixed.as_os_str().is_empty() {
            fixed.push(".");
        }
        let is_file = rest.as_os_str().is_empty() && !fixed.is_dir();
        let real = if is_file { self.open_path(&fixed)?.1 } else { open::folder(&fixed, &self.reach)?.1 };
        // Joined to nothing, a path would end as a folder's.
        let text = self::written(&if is_file { real } else { real.join(rest) })?;
        Ok(if is_file || text.contains(['*', '?', '[']) { text } else { format!("{}/", text.trim_end_matches('/')) })
    }

    /// Returns the names in a folder, in their order; those that are no UTF-8 are left out.
    fn names(&self, folder: &Path) -> Result<Vec<String>> {
        let (opened, _) = open::folder(folder, &self.reach)?;
        let unreadable = |error: rustix::io::Errno| open::unreadable(folder, &error.into());
        let mut names = Vec::new();
        for entry in rustix::fs::Dir::read_from(&opened).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_str().ok().filter(|name| ![".", ".."].contains(name));
            names.extend(name.map(str::to_string));
        }
        names.sort();
        Ok(names)
    }

    /// Reads a file of text that a dot-command names.
    ///
    /// # Errors
    /// Those of opening it, and a text that isn't UTF-8.
    #[cfg(feature = "cli")]
    pub(crate) fn read_to_string(&self, path: &Path) -> Result<String> {
        let (mut file, _) = self.open(&written(path)?)?;
        let mut text = String::new();
        let read = file.read_to_string(&mut text);
        read.map_err(|error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display())))?;
        Ok(text)
    }

    /// Opens a file to be written beside its place; it takes its place by [`Aside::commit`].
    ///
    /// # Errors
    /// A place that is out of reach, can't be written or is no regular file.
    pub(crate) fn create(&self, path: &Path) -> Result<Aside> {
        self.may_write()?;
        let path = self.path(&written(path)?)?;
        Aside::create(&path, &self.reach, self.dataset.as_deref())
    }

    /// Makes a file, or empties it; what is written to it is there at once.
    ///
    /// # Errors
    /// Those of [`Access::create`].
    #[cfg(feature = "cli")]
    pub(crate) fn truncate(&self, path: &Path) -> Result<File> {
        self.may_write()?;
        let path = self.path(&written(path)?)?;
        place::Place::find(&path, &self.reach, self.dataset.as_deref())?.open(&path)
    }

    /// Reads the path that a user wrote; none of it is asked of the disk.
    fn path(&self, written: &str) -> Result<PathBuf> {
        if self.is_safe() {
            return Err(out_of_reach("files"));
        }
        path::read(written)
    }
}

fn written(path: &Path) -> Result<String> {
    path.to_str().map(str::to_string).ok_or_else(|| {
        Error::new(ErrorCode::Io, format!("the name {} is no UTF-8", path.display()))
            .help_with(Some("rename the file, or give it to the shell's own redirection"))
    })
}

/// Returns the error of what safe mode refuses.
pub(super) fn out_of_reach(what: &str) -> Error {
    Error::new(ErrorCode::Usage, format!("{what} are out of reach: the program runs with `--safe`"))
        .help_with(Some("it stays so until the program ends"))
}

/// An error of a file that a statement names, with the text that names it.
#[derive(Debug)]
struct Named {
    error: Error,
    written: String,
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for Named {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Returns our own error where it is what an error of DataFusion stands for: it comes through the object store. Where
/// the statement names the file, its place is in `source`.
pub(super) fn of_files(error: &DataFusionError, source: &Source) -> Option<Error> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    let mut place = None;
    while let Some(error) = cause {
        if let Some(named) = error.downcast_ref::<Named>() {
            place = source.location(source.quoted(&named.written));
        }
        if let Some(own) = error.downcast_ref::<Error>() {
            return Some(if place.is_some() { own.clone().at(place) } else { own.clone() });
        }
        cause = error.source();
    }
    None
}
