//! The files that paths and patterns mean.

use std::path::{Path, PathBuf};

use super::file;
use crate::engine::error::{Error, ErrorCode, Result};

/// Folders within folders that are looked into.
const MOST_DEPTH: usize = 32;

/// Returns the files that the arguments name, in their order: a folder stands for all articles below it, and a pattern
/// that names no file for the files that it fits.
///
/// # Errors
/// A path that isn't there, a folder that can't be read, a pattern that fits nothing.
pub(crate) fn inputs(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            files.push(path.clone());
        } else if path.is_dir() {
            let before = files.len();
            below(path, 0, &mut files)?;
            if files.len() == before {
                let message = format!("there are no articles in {}", path.display());
                let help = "an article is a .txt, .md, .html, .json or .jsonl file, or one of these as .gz or .zst";
                return Err(Error::new(ErrorCode::Io, message).help_with(Some(help)));
            }
        } else if !path.exists() && path.to_string_lossy().contains(['*', '?', '[']) {
            fitting(path, &mut files)?;
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn below(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<()> {
    let fault = |error: std::io::Error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", folder.display()));
    let found: std::io::Result<Vec<PathBuf>> =
        std::fs::read_dir(folder).map_err(fault)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut found = found.map_err(fault)?;
    found.sort();
    for path in found {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden {
            continue;
        }
        if path.is_dir() {
            // A circle of links ends too.
            if depth < MOST_DEPTH && !path.is_symlink() {
                below(&path, depth + 1, files)?;
            }
        } else if file::markup(&path).is_some() {
            files.push(path);
        }
    }
    Ok(())
}

fn fitting(pattern: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let text = pattern.to_string_lossy();
    let paths = glob::glob(&text).map_err(|error| {
        Error::new(ErrorCode::Usage, format!("`{text}` is no pattern: {}", error.msg))
            .help_with(Some("`*` and `?` stand for characters of a name, `**` for folders, `[a-z]` for one of a range"))
    })?;
    let before = files.len();
    files.extend(paths.flatten().filter(|path| path.is_file()));
    if files.len() == before {
        return Err(Error::new(ErrorCode::Io, format!("`{text}` fits no file")));
    }
    Ok(())
}
