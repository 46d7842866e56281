//! Statements run and their results written.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use arrow::array::RecordBatch;

use super::Stop;
use crate::engine::{Error, ErrorCode, Query, Session, Value};
use crate::output::{ChartKind, Format, Options, Writer};

/// Where results go and how they look.
pub(crate) struct Printer {
    options: Options,
    out: BufWriter<Box<dyn Write + Send>>,
    /// A file that is written beside the one it takes the place of, so that a query that fails costs nobody theirs.
    aside: Option<Aside>,
    /// Results that were written.
    n_results: usize,
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
        let printer =
            |out: Box<dyn Write + Send>, aside| Printer { options, out: BufWriter::new(out), aside, n_results: 0 };
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

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> Result<(), Stop> {
        self.out.flush()?;
        if let Some(aside) = self.aside.take() {
            if let Ok(found) = std::fs::metadata(&aside.target) {
                std::fs::set_permissions(&aside.written, found.permissions())?;
            }
            std::fs::rename(&aside.written, &aside.target).map_err(|error| unwritable(&aside.target, &error))?;
        }
        Ok(())
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
            self.query(query)?;
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

    /// Runs a query and writes its result; returns the number of rows.
    pub(crate) fn query(&mut self, query: Query) -> Result<usize, Stop> {
        let stream = query.stream_blocking()?;
        let (schema, notes) = (stream.schema(), stream.notes());
        if schema.fields().is_empty() {
            stream.collect::<Result<Vec<_>, _>>()?;
            return Ok(0);
        }
        if self.options.format.is_binary() && self.n_results > 0 {
            let message = format!("a file of the format {} holds one result, and here is another", self.options.format);
            let help = "write each with a statement of its own: `copy (…) to 'FILE'`";
            return Err(Error::new(ErrorCode::Usage, message).help_with(Some(help)).into());
        }
        self.n_results += 1;
        // A query that fails before its first batch leaves no header behind.
        let mut batches = stream.peekable();
        if let Some(Err(error)) = batches.next_if(Result::is_err) {
            return Err(error.into());
        }
        let mut writer = Writer::new(schema, self.options, &mut self.out)?;
        for batch in batches {
            writer.batch(&batch?)?;
        }
        let n_rows = writer.finish()?;
        self.out.flush()?;
        for note in notes.take() {
            writeln!(io::stderr(), "note: {note}")?;
        }
        Ok(n_rows)
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display()))
}

/// Takes the byte order mark off, which some editors put at the beginning of a file.
pub(crate) fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.remove(0);
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
