//! Files and lines on their way to the cores: no more at a time than fit into a part of memory.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};

use super::file::{self, MOST_BYTES};
use crate::engine::error::{Error, Result};
use crate::extract::intake::Markup;
use crate::extract::intake::encoding::decoded;

/// Articles that are read at a time, and bytes of those that come as lines.
const MOST_ARTICLES: usize = 512;
const MOST_LINES: usize = 16 << 20;

/// What one core reads.
pub(super) enum Work {
    File(PathBuf),
    Line { name: String, text: String },
    Failed(Error),
}

/// The files that are not read yet, and the file of lines that is being read.
pub(super) struct Queue<'a> {
    files: VecDeque<PathBuf>,
    open: &'a (dyn Fn(&Path) -> Result<File> + Sync),
    lines: Option<Lines>,
}

struct Lines {
    path: PathBuf,
    reader: Box<dyn BufRead + Send>,
    number: usize,
}

impl<'a> Queue<'a> {
    pub(super) fn new(files: Vec<PathBuf>, open: &'a (dyn Fn(&Path) -> Result<File> + Sync)) -> Queue<'a> {
        Queue { files: files.into(), open, lines: None }
    }

    /// Returns what comes next; nothing at the end.
    pub(super) fn next_chunk(&mut self) -> Vec<Work> {
        let (mut chunk, mut bytes) = (Vec::new(), 0);
        while chunk.len() < MOST_ARTICLES && bytes < MOST_LINES {
            if let Some(lines) = &mut self.lines {
                match lines.next() {
                    Some(work) => {
                        if let Work::Line { text, .. } = &work {
                            bytes += text.len();
                        }
                        chunk.push(work);
                    }
                    None => self.lines = None,
                }
                continue;
            }
            let Some(path) = self.files.pop_front() else { break };
            if file::markup(&path) != Some(Markup::JsonLines) {
                chunk.push(Work::File(path));
                continue;
            }
            match file::reader(&path, self.open) {
                Ok(reader) => self.lines = Some(Lines { path, reader, number: 0 }),
                Err(error) => chunk.push(Work::Failed(error)),
            }
        }
        chunk
    }
}

impl Lines {
    /// Returns the next line that isn't empty; nothing behind an error, since the rest of the file can't be read.
    fn next(&mut self) -> Option<Work> {
        loop {
            let mut bytes = Vec::new();
            let read = self.reader.by_ref().take(MOST_BYTES + 1).read_until(b'\n', &mut bytes);
            self.number += 1;
            let name = format!("{}:{}", self.path.display(), self.number);
            match read {
                Ok(0) => return None,
                Ok(n) if n as u64 > MOST_BYTES => {
                    self.reader = Box::new(std::io::empty());
                    return Some(Work::Failed(file::too_long(&name)));
                }
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => return Some(Work::Line { name, text: decoded(bytes) }),
                Err(error) => {
                    self.reader = Box::new(std::io::empty());
                    return Some(Work::Failed(file::unreadable(&self.path, &error)));
                }
            }
        }
    }
}
