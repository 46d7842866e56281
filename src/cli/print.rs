//! Statements run and their results written.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use arrow::array::RecordBatch;

use super::cite::{self, Citing, NOTHING_TO_CITE};
use super::progress::{self, Progress};
use super::{Stop, complain};
use crate::engine::{BlockingStream, Error, ErrorCode, Query, Session, Value};
use crate::output::{
    ChartKind, CiteStyle, Edition, Format, Options, Sources, Writer, close_page, heading, open_page, takes_sources,
};

/// Where results go and how they look.
pub(crate) struct Printer {
    options: Options,
    out: BufWriter<Box<dyn Write + Send>>,
    /// A file that is written beside the one it takes the place of, so that a query that fails costs nobody theirs.
    aside: Option<Aside>,
    /// Results that were written.
    n_results: usize,
    /// The heading of a page, with a text beneath.
    title: (String, String),
    /// The heading of the next result on a page.
    caption: Option<String>,
    /// Results on the page that is open, and the dataset that they come from.
    page: Option<(usize, Edition)>,
    cite: Option<Cite>,
    /// Whether a statement that fails ends its script.
    keeps_going: bool,
    /// Whether what each statement took is told.
    stats: bool,
    /// The exit code of the first error that didn't end it.
    failed: Option<u8>,
}

/// How sources are written.
struct Cite {
    style: CiteStyle,
    session: Session,
    /// Documents of a bibliography, which stands in the place of the results.
    docs: Vec<i64>,
}

struct Aside {
    written: PathBuf,
    target: PathBuf,
}

impl Drop for Aside {
    fn drop(&mut self) {
        // There after a fault only; where it can't be taken away there is nothing left to try.
        let _ = std::fs::remove_file(&self.written);
    }
}

impl Printer {
    /// Writes to a file, or to stdout.
    pub(crate) fn new(options: Options, path: Option<&Path>) -> Result<Printer, Error> {
        let printer = |out: Box<dyn Write + Send>, aside| Printer {
            options,
            out: BufWriter::new(out),
            aside,
            n_results: 0,
            title: (String::new(), String::new()),
            caption: None,
            page: None,
            cite: None,
            keeps_going: false,
            stats: false,
            failed: None,
        };
        let Some(path) = path else { return Ok(printer(Box::new(io::stdout()), None)) };
        // Devices and pipes are written as they are.
        if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
            return Ok(printer(Box::new(File::create(path).map_err(|error| unwritable(path, &error))?), None));
        }
        // A link stays one: what it names is replaced.
        let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let name = target.file_name().map_or_else(Default::default, |name| name.to_string_lossy());
        let written = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
        match File::create(&written) {
            Ok(file) => Ok(printer(Box::new(file), Some(Aside { written, target }))),
            // The file may be the user's in a folder that isn't.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied && target.is_file() => {
                Ok(printer(Box::new(File::create(path).map_err(|error| unwritable(path, &error))?), None))
            }
            Err(error) => Err(unwritable(path, &error)),
        }
    }

    /// Draws charts of a kind from now on, where one is drawn.
    pub(crate) fn set_chart(&mut self, kind: ChartKind) {
        self.options.chart = Some(kind);
    }

    /// Heads a page; other formats have no heading.
    pub(crate) fn title(&mut self, title: &str, text: &str) {
        self.title = (title.to_string(), text.to_string());
    }

    /// Heads the next result on a page.
    pub(super) fn caption(&mut self, caption: &str) {
        self.caption = Some(caption.to_string());
    }

    /// Runs a query whose result makes no chart on a page.
    pub(super) fn undrawn(&mut self, query: Query) -> Result<usize, Stop> {
        self.options.is_drawn = false;
        let done = self.query(query);
        self.options.is_drawn = true;
        done
    }

    /// Opens the page where it isn't open; returns the number of the result on it, 0 where the format has no pages.
    fn page(&mut self, edition: (String, u64)) -> io::Result<usize> {
        if self.options.format != Format::Html {
            return Ok(0);
        }
        let (n_parts, edition) = match self.page.take() {
            Some(open) => open,
            None => {
                let (title, text) = &self.title;
                open_page(title, text, &mut self.out)?;
                (0, Edition { dataset: edition.0, generation: edition.1 })
            }
        };
        self.page = Some((n_parts + 1, edition));
        if let Some(caption) = self.caption.take() {
            heading(&caption, &mut self.out)?;
        }
        Ok(n_parts + 1)
    }

    /// Cites the sources of results from now on.
    ///
    /// # Errors
    /// A format that has no place for them.
    pub(crate) fn cite(&mut self, style: CiteStyle, session: &Session) -> Result<(), Error> {
        if style == CiteStyle::Text && !takes_sources(self.options.format) {
            let message = format!("{} has no place for sources", self.options.format);
            let help = "choose box, table, md, line, html or latex, or write a bibliography with `--cite bibtex`";
            return Err(Error::new(ErrorCode::Usage, message).help_with(Some(help)));
        }
        self.cite = Some(Cite { style, session: session.clone(), docs: Vec::new() });
        Ok(())
    }

    /// Goes on behind statements that fail; [`Printer::finish`] then gives the exit code of the first.
    pub(super) fn keep_going(&mut self, keeps_going: bool) {
        self.keeps_going = keeps_going;
    }

    /// Tells on stderr what each statement took.
    pub(super) fn tell_stats(&mut self, stats: bool) {
        self.stats = stats;
    }

    /// Runs a query and writes its result; returns the number of rows.
    pub(crate) fn query(&mut self, query: Query) -> Result<usize, Stop> {
        let (begun, counters) = (Instant::now(), query.counters());
        let n_rows = self.write(query)?;
        if self.stats {
            writeln!(io::stderr(), "{}", progress::stats(counters.read(), begun.elapsed()))?;
        }
        Ok(n_rows)
    }

    /// Returns where results are written, for what isn't one.
    pub(super) fn writer(&mut self) -> &mut (dyn Write + Send) {
        &mut self.out
    }

    /// Tells whether sources are cited.
    pub(super) fn cites(&self) -> bool {
        self.cite.is_some()
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> Result<(), Stop> {
        if let Some(Cite { style, session, docs }) = self.cite.take().filter(|cite| cite.style != CiteStyle::Text) {
            cite::sources(&session, &docs)?.bibliography(style, &mut self.out)?;
        }
        if let Some((_, edition)) = self.page.take() {
            close_page(&edition, &mut self.out)?;
        }
        self.out.flush()?;
        if let Some(aside) = self.aside.take() {
            if let Ok(found) = std::fs::metadata(&aside.target) {
                std::fs::set_permissions(&aside.written, found.permissions())?;
            }
            std::fs::rename(&aside.written, &aside.target).map_err(|error| unwritable(&aside.target, &error))?;
        }
        self.failed.map_or(Ok(()), |code| Err(Stop::Code(code)))
    }

    /// Returns the format that results are written in.
    pub(super) fn format(&self) -> Format {
        self.options.format
    }

    /// Runs the statements of a script, one after the other, up to the first error.
    pub(crate) fn script(
        &mut self,
        session: &Session,
        name: &str,
        text: &str,
        values: &[(String, Value)],
    ) -> Result<(), Stop> {
        for range in session.split_named(name, text)? {
            let sql = &text[range.clone()];
            let mut query = session.query(sql).source(name, text, range.start);
            if !values.is_empty() {
                // A script's parameters need not stand in each of its statements.
                let named = session.parameters(sql).unwrap_or_default();
                for (name, value) in values.iter().filter(|(name, _)| named.contains(name)) {
                    query = query.bind(name, value.clone());
                }
            }
            match self.query(query) {
                Err(Stop::Error(error)) if self.keeps_going => {
                    self.failed.get_or_insert(error.exit_code());
                    complain(&error);
                }
                done => {
                    done?;
                }
            }
        }
        Ok(())
    }

    /// Writes one batch as a result of its own.
    pub(crate) fn batch(&mut self, batch: &RecordBatch) -> Result<(), Stop> {
        let mut writer = Writer::new(batch.schema(), self.options, &mut self.out)?;
        writer.batch(batch)?;
        writer.finish()?;
        Ok(self.out.flush()?)
    }

    fn write(&mut self, query: Query) -> Result<usize, Stop> {
        let edition = query.edition();
        let progress = Progress::new(query.counters());
        let stream = progress.during(|| query.stream_blocking())?;
        let (schema, notes) = (stream.schema(), stream.notes());
        if schema.fields().is_empty() {
            progress.during(|| stream.collect::<Result<Vec<_>, _>>())?;
            return Ok(0);
        }
        if self.options.format.is_binary() && self.n_results > 0 {
            let message = format!("a file of the format {} holds one result, and here is another", self.options.format);
            let help = "write each with a statement of its own: `copy (…) to 'FILE'`";
            return Err(Error::new(ErrorCode::Usage, message).help_with(Some(help)).into());
        }
        self.n_results += 1;
        // A query that fails before its first batch leaves no header behind.
        let mut batches = Waited { stream, progress }.peekable();
        if let Some(Err(error)) = batches.next_if(Result::is_err) {
            return Err(error.into());
        }
        let mut citing = match &self.cite {
            Some(cite) => Citing::of(&cite.session, self.options.format, &schema),
            None => None,
        };
        if self.cite.is_some() && citing.is_none() {
            writeln!(io::stderr(), "note: {NOTHING_TO_CITE}")?;
        }
        if let Some(cite) = self.cite.as_mut().filter(|cite| cite.style != CiteStyle::Text) {
            return gather(citing, batches, &mut cite.docs);
        }
        let options = Options { is_cited: citing.is_some(), part: self.page(edition)?, ..self.options };
        let schema = citing.as_ref().map_or(schema, Citing::schema);
        let mut writer = Writer::new(schema, options, &mut self.out)?;
        for batch in batches {
            match &mut citing {
                Some(citing) => writer.batch(&citing.batch(&batch?)?)?,
                None => writer.batch(&batch?)?,
            }
        }
        let sources: Option<Sources> = citing.as_ref().map(Citing::sources).transpose()?;
        if let Some(sources) = &sources {
            writer.cite(sources);
        }
        let n_rows = writer.finish()?;
        if let Some(sources) = &sources {
            sources.write(options.format, options.width, &mut self.out)?;
        }
        self.out.flush()?;
        for note in notes.take() {
            writeln!(io::stderr(), "note: {note}")?;
        }
        Ok(n_rows)
    }
}

/// Batches that are waited for with a line on the terminal that tells how far the query is.
struct Waited {
    stream: BlockingStream,
    progress: Progress,
}

impl Iterator for Waited {
    type Item = Result<RecordBatch, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let Waited { stream, progress } = self;
        progress.during(|| stream.next())
    }
}

/// Adds the documents of a result to a bibliography; returns the number of its rows.
fn gather(
    citing: Option<Citing>,
    batches: impl Iterator<Item = Result<RecordBatch, Error>>,
    docs: &mut Vec<i64>,
) -> Result<usize, Stop> {
    let Some(mut citing) = citing else { return Ok(0) };
    let mut n_rows = 0;
    for batch in batches {
        n_rows += citing.batch(&batch?)?.num_rows();
    }
    let known: std::collections::HashSet<i64> = docs.iter().copied().collect();
    docs.extend(citing.docs().iter().filter(|doc| !known.contains(doc)));
    Ok(n_rows)
}

fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display()))
}

/// Takes the byte order mark off, which some editors put at the beginning of a file, and makes a comment of the line
/// that names the program of a script, `#!/usr/bin/env -S dyadb -f`.
pub(crate) fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    if text.starts_with("#!") {
        text.replace_range(..2, "--");
    }
    text
}

/// Reads a file of SQL.
pub(crate) fn read(path: &Path) -> Result<String, Error> {
    let text = std::fs::read_to_string(path);
    text.map(without_mark).map_err(|error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display())))
}

/// Refuses several results in one file of a format that holds one table.
pub(super) fn check_single(
    session: &Session,
    scripts: &[(String, String)],
    path: &Path,
    format: Format,
) -> Result<(), Error> {
    if !matches!(format, Format::Csv | Format::Tsv | Format::Json) {
        return Ok(());
    }
    let mut n_results = 0;
    for (name, text) in scripts {
        for range in session.split_named(name, text)? {
            let word: String = text[range].chars().take_while(|c| c.is_alphanumeric() || *c == '(').collect();
            let makes_none = ["create", "drop", "set", "reset"].contains(&word.to_lowercase().as_str());
            n_results += usize::from(!makes_none);
        }
    }
    if n_results < 2 {
        return Ok(());
    }
    let message = format!("{} would hold {n_results} results, and {format} holds one", path.display());
    Err(Error::new(ErrorCode::Usage, message)
        .help_with(Some("run the statements one by one, join them with UNION ALL, or choose jsonl, md or box")))
}

/// Refuses values of parameters that stand in no statement.
pub(super) fn check_values<'a>(
    session: &Session,
    scripts: impl Iterator<Item = (&'a str, &'a str)>,
    values: &[(String, Value)],
) -> Result<(), Error> {
    if values.is_empty() {
        return Ok(());
    }
    let mut named = Vec::new();
    for (name, text) in scripts {
        for range in session.split_named(name, text)? {
            match session.parameters(&text[range]) {
                Ok(names) => named.extend(names),
                // It says so when its turn comes; until then nobody knows which parameters it has.
                Err(_) => return Ok(()),
            }
        }
    }
    match values.iter().find(|(name, _)| !named.contains(name)) {
        None => Ok(()),
        Some((name, _)) => {
            named.sort();
            named.dedup();
            let help = if named.is_empty() {
                "no statement has any".into()
            } else {
                format!("there are {}", named.join(", "))
            };
            Err(Error::new(ErrorCode::Usage, format!("no statement has the parameter `{name}`")).help_with(Some(help)))
        }
    }
}
