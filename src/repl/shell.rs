//! What the shell holds between two lines, and how statements run in it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use arrow::array::{ArrayRef, RecordBatch};

use super::commands;
use super::names::Names;
use super::running::{Interrupt, Running};
use super::tokens::{Piece, pieces, tokens};
use crate::cli::{Stop, terminal_width};
use crate::engine::{Error, ErrorCode, Query, Session, Value};
use crate::facts::printable::printable;
use crate::output::{Format, Options, Writer};

/// Whether the shell goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    Go,
    Leave,
}

/// Scripts that read scripts end at this depth.
const DEEPEST: usize = 16;

/// The state of a shell.
pub(super) struct Shell {
    pub(super) session: Session,
    pub(super) names: Rc<Names>,
    /// How results look; the width is asked for anew with each.
    pub(super) options: Options,
    /// The format that `.x off` goes back to.
    pub(super) narrow: Format,
    pub(super) timer: bool,
    pub(super) params: BTreeMap<String, Value>,
    /// Where results go; none is the terminal.
    pub(super) output: Option<Target>,
    /// Where the next result goes.
    pub(super) once: Option<Target>,
    /// What `.last` shows again.
    pub(super) last: Option<Query>,
    interrupt: Interrupt,
    /// Scripts that are being read.
    depth: usize,
}

/// A file that results go to.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) path: PathBuf,
    file: File,
}

impl Target {
    /// Makes the file, or empties it.
    pub(super) fn create(path: &Path) -> Result<Target, Error> {
        let file = File::create(path)
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?;
        Ok(Target { path: path.to_path_buf(), file })
    }
}

impl Shell {
    /// Sends results to a file from now on.
    pub(super) fn output_to(&mut self, path: &Path) -> Result<(), Error> {
        let target = Target::create(path)?;
        self.note(&format!("results go to {}", target.path.display()));
        self.output = Some(target);
        Ok(())
    }

    /// Gives a parameter its value.
    pub(super) fn set_param(&mut self, name: String, value: Value) {
        self.params.insert(name, value);
        self.names.set_params(self.params.keys());
    }

    pub(super) fn new(session: Session, options: Options) -> Shell {
        Shell {
            names: Rc::new(Names::new(session.clone())),
            session,
            options,
            narrow: if options.format == Format::Line { Format::Box } else { options.format },
            timer: false,
            params: BTreeMap::new(),
            output: None,
            once: None,
            last: None,
            interrupt: Interrupt::listen(),
            depth: 0,
        }
    }

    /// Runs what the user entered.
    pub(super) fn enter(&mut self, text: &str) -> Result<Flow, Stop> {
        self.interrupt.reset();
        self.run("input", text)
    }

    /// Runs the statements and dot-commands of a text, up to the first error.
    pub(super) fn run(&mut self, name: &str, text: &str) -> Result<Flow, Stop> {
        for piece in pieces(text) {
            let flow = match piece {
                Piece::Command(line) => commands::run(self, line)?,
                Piece::Statement(sql, start) => self.statement(name, text, sql, start)?,
            };
            if flow == Flow::Leave {
                return Ok(Flow::Leave);
            }
        }
        Ok(Flow::Go)
    }

    /// Runs a file of statements and dot-commands.
    pub(super) fn read(&mut self, path: &Path) -> Result<Flow, Stop> {
        if self.depth == DEEPEST {
            let message = format!("{} is read by {DEEPEST} files, one within the other", path.display());
            return Err(Error::new(ErrorCode::Usage, message).into());
        }
        let text = crate::cli::print::read(path)?;
        self.depth += 1;
        let flow = self.run(&path.display().to_string(), &text);
        self.depth -= 1;
        flow
    }

    fn statement(&mut self, name: &str, text: &str, sql: &str, start: usize) -> Result<Flow, Stop> {
        let mut query = self.session.query(sql).source(name, text, start);
        if !self.params.is_empty() {
            // A statement that doesn't parse says so when it runs.
            for name in self.session.parameters(sql).unwrap_or_default() {
                if let Some(value) = self.params.get(&name) {
                    query = query.bind(&name, value.clone());
                }
            }
        }
        self.query(query)?;
        let first = tokens(sql).into_iter().next();
        if first.is_some_and(|first| ["create", "drop"].iter().any(|word| first.is_word(sql, word))) {
            self.names.forget_tables();
        }
        Ok(Flow::Go)
    }

    /// Runs a query and writes its result.
    pub(super) fn query(&mut self, query: Query) -> Result<(), Stop> {
        self.last = Some(query.clone());
        let begun = Instant::now();
        let mut running = Running::start(query, &self.interrupt)?;
        let (schema, notes) = (running.schema(), running.notes());
        if schema.fields().is_empty() {
            running.try_for_each(|batch| batch.map(drop))?;
            self.note("done");
        } else {
            let (options, mut sink) = self.sink()?;
            let mut writer = Writer::new(schema, options, &mut sink)?;
            for batch in running {
                writer.batch(&batch?)?;
            }
            writer.finish()?;
            sink.flush()?;
            for note in notes.take() {
                self.note(&format!("note: {note}"));
            }
        }
        if self.timer {
            self.note(&took(begun.elapsed()));
        }
        Ok(())
    }

    /// Writes a table that a dot-command made, all of its rows.
    pub(super) fn table(&mut self, columns: Vec<(&str, ArrayRef)>) -> Result<Flow, Stop> {
        let batch =
            RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true)))
                .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        let (options, mut sink) = self.sink()?;
        let options = Options { max_rows: 0, footer: false, ..options };
        let mut writer = Writer::new(batch.schema(), options, &mut sink)?;
        writer.batch(&batch)?;
        writer.finish()?;
        sink.flush()?;
        Ok(Flow::Go)
    }

    /// Writes a text that a dot-command made.
    pub(super) fn say(&mut self, text: &str) -> Result<Flow, Stop> {
        let (_, mut sink) = self.sink()?;
        writeln!(sink, "{}", text.trim_end())?;
        sink.flush()?;
        Ok(Flow::Go)
    }

    /// Tells the user something that isn't a result.
    pub(super) fn note(&self, text: &str) {
        let (dim, plain) = self.paint("\x1b[2m");
        // Where stderr is closed there is nobody to tell.
        let _ = writeln!(io::stderr().lock(), "{dim}{}{plain}", printable(text));
    }

    /// Tells the user what went wrong.
    pub(super) fn complain(&self, error: &Error) {
        let (red, plain) = self.paint("\x1b[1;31m");
        let report = error.report();
        let mut err = io::stderr().lock();
        for (number, line) in report.lines().enumerate() {
            let _ = match line.strip_prefix("error:").filter(|_| number == 0) {
                Some(rest) => writeln!(err, "{red}error:{plain}{}", printable(rest)),
                None => writeln!(err, "{}", printable(line)),
            };
        }
    }

    fn paint(&self, color: &'static str) -> (&'static str, &'static str) {
        let color = if self.options.color && io::stderr().is_terminal() { color } else { "" };
        (color, if color.is_empty() { "" } else { "\x1b[0m" })
    }

    /// Returns where the next result goes, and how it looks there.
    fn sink(&mut self) -> Result<(Options, Box<dyn Write>), Stop> {
        let once = self.once.take();
        let Some(target) = once.as_ref().or(self.output.as_ref()) else {
            let out = io::stdout();
            let width = if out.is_terminal() { terminal_width() } else { None };
            return Ok((Options { width, ..self.options }, Box::new(BufWriter::new(out))));
        };
        // `.mode` decides, unless it is the terminal's own.
        let of_suffix = Format::of_path(&target.path).filter(|_| self.options.format == Format::Box);
        let format = of_suffix.unwrap_or(self.options.format);
        let options = Options { format, max_rows: 0, width: None, color: false, footer: false };
        Ok((options, Box::new(BufWriter::new(target.file.try_clone()?))))
    }
}

/// Returns a duration as people read it.
fn took(duration: Duration) -> String {
    match duration.as_micros() {
        micros if micros < 10_000 => format!("{:.1} ms", duration.as_secs_f64() * 1e3),
        micros if micros < 1_000_000 => format!("{} ms", duration.as_millis()),
        _ => format!("{:.2} s", duration.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_readable() {
        let cases = [(500, "0.5 ms"), (9_949, "9.9 ms"), (12_345, "12 ms"), (1_234_567, "1.23 s")];
        for (micros, expected) in cases {
            assert_eq!(took(Duration::from_micros(micros)), expected);
        }
    }
}
