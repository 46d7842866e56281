//! What can be wrong with a dataset.

use std::io;
use std::path::{Path, PathBuf};

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

    #[error("{file} has format {found}, and this program reads format {known}")]
    NewerFormat { file: String, found: u32, known: u32 },

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
            StoreError::Io { .. } => None,
            StoreError::NotADataset { .. } => Some("`dyadb dataset build CSV_DIR DIR` makes one"),
            StoreError::NoDirectory { .. } => {
                Some("`dyadb dataset build CSV_DIR DIR` makes one; a statement follows `-c`, a saved query `run`")
            }
            StoreError::NotEmpty { .. } => Some("name a new or empty directory"),
            StoreError::Damaged { .. } => Some("restore the file from a copy, or build the dataset again"),
            StoreError::NewerFormat { .. } => Some("a newer dyadb reads it"),
            StoreError::Text { .. } => Some("mend the rows and build again; nothing was written"),
        }
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
