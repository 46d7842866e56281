//! Statements run and their results written.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::Stop;
use crate::engine::{Error, ErrorCode, Query, Session, Value};
use crate::output::{Format, Options, Writer};

/// Where results go and how they look.
pub(crate) struct Printer {
    options: Options,
    out: Box<dyn Write>,
}

impl Printer {
    /// Writes to a file, or to stdout.
    pub(crate) fn new(options: Options, path: Option<&Path>) -> Result<Printer, Error> {
        let out: Box<dyn Write> = match path {
            None => Box::new(io::stdout()),
            Some(path) => Box::new(
                File::create(path)
                    .map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?,
            ),
        };
        Ok(Printer { options, out: Box::new(BufWriter::new(out)) })
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

    /// Runs a query and writes its result; returns the number of rows.
    pub(crate) fn query(&mut self, query: Query) -> Result<usize, Stop> {
        let stream = query.stream_blocking()?;
        let schema = stream.schema();
        if schema.fields().is_empty() {
            stream.collect::<Result<Vec<_>, _>>()?;
            return Ok(0);
        }
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
        Ok(n_rows)
    }
}

/// Takes the byte order mark off, which some editors put at the beginning of a file.
pub(super) fn without_mark(mut text: String) -> String {
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
            // A statement that doesn't parse says so when its turn comes.
            named.extend(session.parameters(&text[range]).unwrap_or_default());
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
