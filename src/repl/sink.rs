//! Where results go: the terminal, a pager, or a file.

use std::fs::File;
use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};

use super::pager::Paged;
use crate::engine::{Error, ErrorCode, Session};

/// A file that results go to.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) path: PathBuf,
    pub(super) file: File,
}

impl Target {
    /// Makes the file that the command line names, or empties it.
    pub(super) fn create(path: &Path) -> Result<Target, Error> {
        let file = File::create(path)
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?;
        Ok(Target { path: path.to_path_buf(), file })
    }

    /// Makes the file that a dot-command names, or empties it, where it is in reach.
    pub(super) fn reach(session: &Session, path: &Path) -> Result<Target, Error> {
        Ok(Target { path: path.to_path_buf(), file: session.access().truncate(path)? })
    }
}

/// A sink of one result.
pub(super) enum Sink {
    Terminal(BufWriter<Stdout>),
    Paged(Paged),
    File(BufWriter<File>),
}

impl Sink {
    /// Tells whether the reader has seen enough.
    pub(super) fn is_left(&self) -> bool {
        matches!(self, Sink::Paged(paged) if paged.is_left())
    }

    /// Writes what is left; with a pager, waits for the reader.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Sink::Terminal(mut out) => out.flush(),
            Sink::Paged(paged) => paged.finish(),
            Sink::File(mut out) => out.flush(),
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Terminal(out) => out.write(bytes),
            Sink::Paged(out) => out.write(bytes),
            Sink::File(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Terminal(out) => out.flush(),
            Sink::Paged(out) => out.flush(),
            Sink::File(out) => out.flush(),
        }
    }
}
