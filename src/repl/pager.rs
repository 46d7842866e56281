//! Results that are longer than the screen go through a pager.
//!
//! `$DYADB_PAGER`, else `$PAGER`, else `less`; an empty one, `cat`, or `.pager off` switches it off. The result is
//! collected first up to a screen; only one that goes on starts the pager, and what comes then is sent as it comes.

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

/// The most that is kept before the pager starts, in bytes: a screen of any size is less.
const MOST_KEPT: usize = 1 << 20;

/// A sink of text that is shown by a pager when it is longer than the screen.
pub(super) struct Paged {
    command: String,
    lines: usize,
    kept: Vec<u8>,
    n_lines: usize,
    state: State,
}

enum State {
    /// As much as there is so far fits on the screen.
    Kept,
    Pager(Child, BufWriter<ChildStdin>),
    /// The pager was left, or didn't start.
    Terminal,
    Left,
}

impl Paged {
    /// Makes a sink before a screen of so many lines.
    pub(super) fn new(command: String, lines: usize) -> Paged {
        Paged { command, lines, kept: Vec::new(), n_lines: 0, state: State::Kept }
    }

    fn start(&mut self) -> io::Result<()> {
        let mut command = Command::new("sh");
        command.arg("-c").arg(&self.command).stdin(Stdio::piped());
        if std::env::var_os("LESS").is_none() {
            // Short texts leave, long lines are cut, colours stay, and the text stays on the screen.
            command.env("LESS", "FRSX");
        }
        self.state = match command.spawn() {
            Ok(mut child) => match child.stdin.take() {
                Some(stdin) => State::Pager(child, BufWriter::new(stdin)),
                None => State::Terminal,
            },
            Err(_) => State::Terminal,
        };
        let kept = std::mem::take(&mut self.kept);
        self.send(&kept)
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.state {
            State::Kept => self.kept.extend_from_slice(bytes),
            State::Terminal => io::stdout().lock().write_all(bytes)?,
            State::Left => return Err(io::ErrorKind::BrokenPipe.into()),
            State::Pager(_, stdin) => match stdin.write_all(bytes) {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                    self.leave()?;
                    return Err(error);
                }
                done => done?,
            },
        }
        Ok(())
    }

    /// The reader has seen enough.
    fn leave(&mut self) -> io::Result<()> {
        if let State::Pager(mut child, stdin) = std::mem::replace(&mut self.state, State::Left) {
            // What is in the buffer has no reader.
            drop(stdin.into_parts());
            child.wait()?;
        }
        Ok(())
    }

    /// Tells whether the reader has seen enough.
    pub(super) fn is_left(&self) -> bool {
        matches!(self.state, State::Left)
    }

    /// Writes what is left, and waits for the reader.
    pub(super) fn finish(mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.state, State::Left) {
            State::Kept => {
                let mut out = io::stdout().lock();
                out.write_all(&self.kept)?;
                out.flush()
            }
            State::Pager(mut child, mut stdin) => {
                let flushed = stdin.flush();
                drop(stdin.into_parts());
                child.wait()?;
                match flushed {
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                    done => done,
                }
            }
            State::Terminal => io::stdout().lock().flush(),
            State::Left => Ok(()),
        }
    }
}

impl Write for Paged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if matches!(self.state, State::Kept) {
            self.kept.extend_from_slice(bytes);
            self.n_lines += bytes.iter().filter(|byte| **byte == b'\n').count();
            // The prompt takes a line too.
            if self.n_lines + 1 > self.lines || self.kept.len() > MOST_KEPT {
                self.start()?;
            }
        } else {
            self.send(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.state {
            State::Pager(_, stdin) => stdin.flush(),
            _ => Ok(()),
        }
    }
}

/// Returns the user's pager; none where they want none, or where there is none.
pub(super) fn of_environment() -> Option<String> {
    let set = |name: &str| std::env::var_os(name).map(OsString::into_string).and_then(Result::ok);
    let command = set("DYADB_PAGER").or_else(|| set("PAGER")).unwrap_or_else(|| "less".to_string());
    let word = command.split_whitespace().next()?.to_string();
    let is_there = word.contains('/') || {
        let paths = std::env::var_os("PATH")?;
        std::env::split_paths(&paths).any(|dir| dir.join(&word).is_file())
    };
    (is_there && word != "cat").then_some(command)
}
