//! What the shell holds between two lines, and how statements run in it.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::SchemaRef;

use super::commands;
use super::names::Names;
use super::pager::{self, Paged};
use super::running::{Interrupt, Running};
use super::sink::{Sink, Target};
use super::tokens::{Piece, is_command, pieces, tokens};
use crate::cli::cite::{self, Citing, NOTHING_TO_CITE};
use crate::cli::print::without_mark;
use crate::cli::progress;
use crate::cli::{Stop, terminal_lines, terminal_width};
use crate::engine::{Error, ErrorCode, Query, Session, Value};
use crate::facts::printable::{printable, printable_text};
use crate::output::{ChartKind, CiteStyle, Format, Options, Sources, Writer, takes_sources};
use crate::query::Library;

/// Whether the shell goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    Go,
    Leave,
}

/// The keys of the line editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keys {
    Emacs,
    Vi,
}

/// Scripts that read scripts end at this depth.
const DEEPEST: usize = 16;

/// The state of a shell.
pub(super) struct Shell {
    pub(super) session: Session,
    pub(super) names: Rc<Names>,
    /// How results look; the width is asked for anew with each.
    pub(super) options: Options,
    /// The format that the shell began with, before `.mode` chose one.
    own: Format,
    /// The format that `.x off` goes back to.
    pub(super) narrow: Format,
    pub(super) timer: bool,
    /// Whether what a statement read is told, too.
    pub(super) stats: bool,
    /// Whether the sources of results are numbered beneath them.
    pub(super) cites: bool,
    pub(super) params: BTreeMap<String, Value>,
    /// Where results go; none is the terminal.
    pub(super) output: Option<Target>,
    /// Where the next result goes.
    pub(super) once: Option<Target>,
    /// What `.last` shows again.
    pub(super) last: Option<Last>,
    /// The command that shows what is longer than the screen.
    pub(super) pager: Option<String>,
    pub(super) keys: Keys,
    /// The folder that `.save` writes to.
    pub(super) own_queries: Option<PathBuf>,
    /// The statements that were entered last.
    pub(super) entered: Option<String>,
    /// What stands at the next prompt.
    pub(super) next: Option<String>,
    /// Whether an error doesn't end its script.
    pub(super) keeps_going: bool,
    /// The exit code of the first error that didn't.
    pub(super) failed: Option<u8>,
    interrupt: Interrupt,
    /// Scripts that are being read.
    depth: usize,
}

/// The last result.
pub(super) struct Last {
    pub(super) query: Query,
    /// Its columns and rows; none where they were too many to be kept, or didn't all come.
    pub(super) rows: Option<(SchemaRef, Vec<RecordBatch>)>,
}

/// The most of a result that is kept to be shown again, in bytes.
const MOST_KEPT: usize = 64 << 20;

impl Shell {
    /// Sends results to a file from now on.
    pub(super) fn output_to(&mut self, target: Target) {
        self.note(&format!("results go to {}", target.path.display()));
        self.output = Some(target);
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
            own: options.format,
            narrow: if options.format == Format::Line { Format::Box } else { options.format },
            timer: false,
            stats: false,
            cites: false,
            params: BTreeMap::new(),
            output: None,
            once: None,
            last: None,
            pager: pager::of_environment(),
            keys: Keys::Emacs,
            own_queries: None,
            entered: None,
            next: None,
            keeps_going: false,
            failed: None,
            interrupt: Interrupt::listen(),
            depth: 0,
        }
    }

    /// Runs what the user entered.
    pub(super) fn enter(&mut self, text: &str) -> Result<Flow, Stop> {
        self.interrupt.reset();
        if !is_command(text) {
            self.entered = Some(text.trim().to_string());
        }
        self.run("input", text)
    }

    /// Runs the statements and dot-commands of a text, up to the first error.
    pub(super) fn run(&mut self, name: &str, text: &str) -> Result<Flow, Stop> {
        for piece in pieces(text) {
            let done = match piece {
                Piece::Command(line) => commands::run(self, line),
                Piece::Statement(sql, start) => self.statement(name, text, sql, start),
            };
            match done {
                Err(Stop::Error(error)) if self.keeps_going => {
                    self.failed.get_or_insert(error.exit_code());
                    crate::cli::complain(&error);
                }
                done => {
                    if done? == Flow::Leave {
                        return Ok(Flow::Leave);
                    }
                }
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
        let text = without_mark(self.session.access().read_to_string(path)?);
        self.read_text(path, &text)
    }

    /// Runs the file that a shell begins with: the user's own, or one that the command line names.
    pub(super) fn init(&mut self, path: &Path) -> Result<Flow, Stop> {
        let text = crate::cli::print::read(path)?;
        self.read_text(path, &text)
    }

    fn read_text(&mut self, path: &Path, text: &str) -> Result<Flow, Stop> {
        self.depth += 1;
        let flow = self.run(&path.display().to_string(), text);
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
        self.last = Some(Last { query: query.clone(), rows: None });
        let begun = Instant::now();
        let counters = query.counters();
        let mut running = Running::start(query, &self.interrupt)?;
        let (schema, notes) = (running.schema(), running.notes());
        if schema.fields().is_empty() {
            running.try_for_each(|batch| batch.map(drop))?;
            self.note("done");
        } else {
            let rows = self.write(&schema, running)?;
            if let Some(last) = &mut self.last {
                last.rows = rows.map(|rows| (schema, rows));
            }
            for note in notes.take() {
                self.note(&format!("note: {note}"));
            }
        }
        match (self.stats, self.timer) {
            (true, _) => self.note(&progress::stats(counters.read(), begun.elapsed())),
            (_, true) => self.note(&progress::took(begun.elapsed())),
            _ => {}
        }
        Ok(())
    }

    /// Runs a query about the last statement, which stays the last one.
    pub(super) fn aside(&mut self, query: Query) -> Result<(), Stop> {
        let kept = self.last.take();
        let done = self.query(query);
        self.last = kept;
        done
    }

    /// Runs a query and draws its result as a chart of that kind where it goes to the terminal.
    pub(super) fn draw(&mut self, query: Query, kind: ChartKind) -> Result<(), Stop> {
        let kept = (self.options.format, self.options.chart);
        (self.options.format, self.options.chart) = (Format::Chart, Some(kind));
        let drawn = self.query(query);
        (self.options.format, self.options.chart) = kept;
        drawn
    }

    /// Runs a saved query; the form that its author has chosen is that of its charts.
    pub(super) fn rendered(&mut self, query: Query, render: Option<&str>) -> Result<(), Stop> {
        let kept = self.options.chart;
        self.options.chart = render.and_then(|render| render.parse().ok()).or(kept);
        let done = self.query(query);
        self.options.chart = kept;
        done
    }

    /// Runs the last statement again and again, up to Ctrl-C.
    pub(super) fn watch(&mut self, every: Duration) -> Result<(), Stop> {
        let Some(query) = self.last.as_ref().map(|last| last.query.clone()) else {
            self.note("no statement was run yet");
            return Ok(());
        };
        self.note(&format!("every {} s; Ctrl-C ends it", every.as_secs_f64()));
        // A pager would wait for its reader.
        let pager = self.pager.take();
        let mut watched = Ok(());
        while watched.is_ok() && !self.interrupt.waits(every) {
            watched = self.query(query.clone());
        }
        self.pager = pager;
        watched
    }

    /// Takes other saved queries from now on.
    pub(super) fn use_library(&mut self, library: Library) {
        self.session = self.session.with_library(library);
        self.names.set_session(self.session.clone());
    }

    /// Shows the last result again, in the present format; one that wasn't kept is asked for again.
    pub(super) fn again(&mut self) -> Result<(), Stop> {
        match self.last.take() {
            None => self.note("no statement was run yet"),
            Some(Last { query, rows: None }) => self.query(query)?,
            Some(last) => {
                if let Some((schema, rows)) = &last.rows {
                    self.write(schema, rows.iter().cloned().map(Ok))?;
                }
                self.last = Some(last);
            }
        }
        Ok(())
    }

    /// Draws the last result, on the terminal or into a file in the form of its suffix.
    pub(super) fn chart(&mut self, kind: Option<ChartKind>, file: Option<&Path>) -> Result<(), Stop> {
        if self.last.is_none() {
            self.note("no statement was run yet");
            return Ok(());
        }
        if let Some(path) = file {
            self.once = Some(Target::reach(&self.session, path)?);
        }
        let kept = (self.options.format, self.options.chart);
        (self.options.format, self.options.chart) = (Format::Chart, kind);
        let drawn = self.again();
        (self.options.format, self.options.chart) = kept;
        drawn
    }

    /// Writes the sources of the last result as a bibliography, on the terminal or into a file.
    pub(super) fn bibliography(&mut self, style: CiteStyle, file: Option<&Path>) -> Result<(), Stop> {
        let Some(last) = &self.last else {
            self.note("no statement was run yet");
            return Ok(());
        };
        let batches = match &last.rows {
            Some((_, rows)) => rows.clone(),
            None => Running::start(last.query.clone(), &self.interrupt)?.collect::<Result<_, _>>()?,
        };
        let schema = batches.first().map(RecordBatch::schema);
        let Some(mut citing) = schema.and_then(|schema| Citing::of(&self.session, Format::Table, &schema)) else {
            self.note(&format!("note: {NOTHING_TO_CITE}"));
            return Ok(());
        };
        for batch in &batches {
            citing.batch(batch)?;
        }
        let sources = cite::sources(&self.session, citing.docs())?;
        if let Some(path) = file {
            self.once = Some(Target::reach(&self.session, path)?);
        }
        let (_, mut sink) = self.sink()?;
        sources.bibliography(style, &mut sink)?;
        sink.finish()?;
        Ok(())
    }

    /// Writes a result; returns its batches where all of them came and are few enough to be kept.
    fn write(
        &mut self,
        schema: &SchemaRef,
        batches: impl Iterator<Item = Result<RecordBatch, Error>>,
    ) -> Result<Option<Vec<RecordBatch>>, Stop> {
        let (options, mut sink) = self.sink()?;
        let wanted = self.cites && takes_sources(options.format);
        let citing = wanted.then(|| Citing::of(&self.session, options.format, schema)).flatten();
        if wanted && citing.is_none() {
            self.note(&format!("note: {NOTHING_TO_CITE}"));
        }
        let written = write(schema, batches, options, citing, &mut sink);
        let is_left = sink.is_left();
        sink.finish()?;
        match written {
            // Who leaves the pager has seen enough, and the query ends with that.
            Err(Stop::Closed) if is_left => Ok(None),
            written => written,
        }
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
        sink.finish()?;
        Ok(Flow::Go)
    }

    /// Writes a text that a dot-command made.
    pub(super) fn say(&mut self, text: &str) -> Result<Flow, Stop> {
        let (_, mut sink) = self.sink()?;
        writeln!(sink, "{}", printable_text(text.trim_end()))?;
        sink.finish()?;
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
    fn sink(&mut self) -> Result<(Options, Sink), Stop> {
        let once = self.once.take();
        let Some(target) = once.as_ref().or(self.output.as_ref()) else {
            let out = io::stdout();
            let (width, lines) = if out.is_terminal() { (terminal_width(), terminal_lines()) } else { (None, None) };
            if self.options.format.is_binary() && out.is_terminal() {
                let message = format!("{} is nothing for a terminal", self.options.format);
                let help = "name a file with `.once FILE`, or choose another format with `.mode`";
                return Err(Error::new(ErrorCode::Usage, message).help_with(Some(help)).into());
            }
            let sink = match (&self.pager, lines) {
                (Some(command), Some(lines)) => Sink::Paged(Paged::new(command.clone(), lines)),
                _ => Sink::Terminal(BufWriter::new(out)),
            };
            return Ok((Options { width, lines, ..self.options }, sink));
        };
        // `.mode` decides, where it has chosen one for more than the terminal.
        let is_own = self.options.format == self.own || matches!(self.options.format, Format::Box | Format::Chart);
        let of_suffix = Format::of_path(&target.path).filter(|format| is_own && *format != self.options.format);
        let format = of_suffix.unwrap_or(self.options.format);
        let options = Options { chart: self.options.chart, ..Options::of_file(format) };
        Ok((options, Sink::File(BufWriter::new(target.file.try_clone()?))))
    }
}

fn write(
    schema: &SchemaRef,
    batches: impl Iterator<Item = Result<RecordBatch, Error>>,
    options: Options,
    mut citing: Option<Citing>,
    sink: &mut Sink,
) -> Result<Option<Vec<RecordBatch>>, Stop> {
    let mut kept = Some(Vec::new());
    let mut n_bytes = 0;
    let options = Options { is_cited: citing.is_some(), ..options };
    let schema = citing.as_ref().map_or_else(|| Arc::clone(schema), Citing::schema);
    let mut writer = Writer::new(schema, options, sink)?;
    for batch in batches {
        let batch = batch?;
        match &mut citing {
            Some(citing) => writer.batch(&citing.batch(&batch)?)?,
            None => writer.batch(&batch)?,
        }
        n_bytes += batch.get_array_memory_size();
        match &mut kept {
            Some(rows) if n_bytes <= MOST_KEPT => rows.push(batch),
            _ => kept = None,
        }
    }
    let sources: Option<Sources> = citing.as_ref().map(Citing::sources).transpose()?;
    if let Some(sources) = &sources {
        writer.cite(sources);
    }
    writer.finish()?;
    if let Some(sources) = &sources {
        sources.write(options.format, options.width, sink)?;
    }
    Ok(kept)
}
