//! What can be wrong with a dataset.

use std::io;
use std::path::{Path, PathBuf};

use super::manifest::VERSION;

/// A fault of a dataset directory or of the text form it is built from.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("{action} {}: {source}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },

    #[error("{} is no dataset: it has no file CURRENT", path.display())]
    NotADataset { path: PathBuf },

    #[error("there is no dataset {}", path.display())]
    NoDirectory { path: PathBuf },

    #[error("{} exists and is not empty", path.display())]
    NotEmpty { path: PathBuf },

    #[error("{file} is damaged: {message}")]
    Damaged { file: String, message: String },

    #[error("{file} has format {found}{}, and this program, dyadb {VERSION}, reads format {known}", by(version))]
    NewerFormat { file: String, found: u32, known: u32, version: String },

    #[error("{file} was written by dyadb {version}, and this program, dyadb {VERSION}, doesn't know {unknown}")]
    NewerProgram { file: String, version: String, unknown: String },

    #[error("{} is being written by {holder}", path.display())]
    Locked { path: PathBuf, holder: String },

    #[error("{name} has no generation {wanted}: it has {}", there(known))]
    NoGeneration { name: String, wanted: String, known: Vec<u64> },

    #[error("the store failed inside: {message}")]
    Internal { message: String },

    #[error("the bundled dataset is read-only")]
    Bundled,

    #[error("the dataset is open as of generation {generation}, and only its newest state is written to")]
    Past { generation: u64 },

    #[error("can't tell whether the commit of generation {generation} will outlast a loss of power: {source}")]
    Unsynced { generation: u64, source: io::Error },

    #[error("{}", listed(path, problems))]
    Text { path: PathBuf, problems: Vec<String> },
}

impl StoreError {
    /// Returns an adapter for `map_err` that keeps the path with an I/O error.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
        let path = path.to_path_buf();
        move |source| StoreError::Io { action, path, source }
    }

    /// Returns how to mend it, where that is known.
    pub(crate) fn help(&self) -> Option<&'static str> {
        match self {
            StoreError::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Some("the disk is full: make room; nothing was committed and nothing lost")
                }
                io::ErrorKind::ReadOnlyFilesystem => {
                    Some("the disk is read-only: copy the dataset to one that takes writes; nothing was committed")
                }
                io::ErrorKind::PermissionDenied => Some("the user who runs this may not do that there"),
                _ => None,
            },
            StoreError::NotADataset { .. } => Some("`dyadb dataset build CSV_DIR DIR` makes one"),
            StoreError::NoDirectory { .. } => {
                Some("`dyadb dataset build CSV_DIR DIR` makes one; a statement follows `-c`, a saved query `run`")
            }
            StoreError::NotEmpty { .. } => Some("name a new or empty directory"),
            StoreError::Damaged { .. } => Some("restore the file from a copy, or build the dataset again"),
            StoreError::NewerFormat { .. } | StoreError::NewerProgram { .. } => Some("a newer dyadb reads it"),
            StoreError::Locked { .. } => Some("wait until it is done, with `--wait SECONDS`, or end it"),
            StoreError::NoGeneration { .. } => Some("`dyadb dataset info DIR` lists what is kept"),
            StoreError::Bundled => {
                Some("`dyadb dataset export DIR` copies it to a directory that can be written to: `dyadb DIR -c …`")
            }
            StoreError::Internal { .. } => Some("this is a fault of dyadb: please report it"),
            StoreError::Past { .. } => Some("leave out `--as-of`"),
            StoreError::Unsynced { .. } => Some("it is committed; look after the disk, and run `dyadb dataset verify`"),
            StoreError::Text { .. } => Some("mend the rows and build again; nothing was written"),
        }
    }
}

fn by(version: &str) -> String {
    if version.is_empty() { String::new() } else { format!(", written by dyadb {version}") }
}

fn there(known: &[u64]) -> String {
    match known {
        [] => "none".to_string(),
        [one] => format!("{one} alone"),
        [first, .., last] if last - first + 1 == known.len() as u64 => format!("{first} to {last}"),
        _ => known.iter().map(u64::to_string).collect::<Vec<_>>().join(", "),
    }
}

fn listed(path: &Path, problems: &[String]) -> String {
    const SHOWN: usize = 50;
    let mut text = format!(
        "{} can't be built: {} problem{}",
        path.display(),
        problems.len(),
        if problems.len() == 1 { "" } else { "s" }
    );
    for problem in problems.iter().take(SHOWN) {
        text.push_str("\n  ");
        text.push_str(problem);
    }
    if problems.len() > SHOWN {
        text.push_str(&format!("\n  and {} more", problems.len() - SHOWN));
    }
    text
}
