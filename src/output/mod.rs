//! Results on their way to people and files: a schema and batches go in, text comes out.
//!
//! | module | holds |
//! |---|---|
//! | `cell` | one value as text |
//! | `boxed` | tables for terminals |
//! | `rows` | csv, tsv, json, jsonl, md and line |
//! | `graphml` | networks |
//!
//! Knows nothing of the engine, and of terminals only the width and colour that it is told.

mod boxed;
mod cell;
mod graphml;
mod rows;

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

/// A way to write a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A table with lines around it, for terminals.
    Box,
    /// Comma-separated values with a header.
    Csv,
    /// Tab-separated values with a header; tabs and line ends in cells are escaped.
    Tsv,
    /// One array of objects.
    Json,
    /// An object per line.
    Jsonl,
    /// A Markdown table.
    Md,
    /// A line per column, for wide rows.
    Line,
    /// A network of the pairs in the result.
    Graphml,
    /// Nothing, for timing.
    None,
}

impl Format {
    /// All formats, with the names that options take.
    pub(crate) const ALL: [(Format, &'static str); 9] = [
        (Format::Box, "box"),
        (Format::Csv, "csv"),
        (Format::Tsv, "tsv"),
        (Format::Json, "json"),
        (Format::Jsonl, "jsonl"),
        (Format::Md, "md"),
        (Format::Line, "line"),
        (Format::Graphml, "graphml"),
        (Format::None, "none"),
    ];

    /// Returns the format of a file's suffix.
    pub(crate) fn of_path(path: &std::path::Path) -> Option<Format> {
        match path.extension()?.to_str()? {
            "csv" => Some(Format::Csv),
            "tsv" => Some(Format::Tsv),
            "json" => Some(Format::Json),
            "jsonl" | "ndjson" => Some(Format::Jsonl),
            "md" => Some(Format::Md),
            "graphml" => Some(Format::Graphml),
            "txt" => Some(Format::Box),
            _ => None,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Format::ALL.iter().find(|(format, _)| format == self).map_or("", |(_, name)| name);
        f.pad(name)
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Format, String> {
        let found = Format::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(text));
        found.map(|(format, _)| *format).ok_or_else(|| {
            let names: Vec<&str> = Format::ALL.iter().map(|(_, name)| *name).collect();
            format!("no format `{text}`: there are {}", names.join(", "))
        })
    }
}

/// How a result is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// The format.
    pub(crate) format: Format,
    /// The most rows that a box shows; 0 = all.
    pub(crate) max_rows: usize,
    /// The columns of the terminal that a box fits in; none = as wide as it gets.
    pub(crate) width: Option<usize>,
    /// Whether headers and nulls are coloured.
    pub(crate) color: bool,
    /// Whether a box ends with the number of rows.
    pub(crate) footer: bool,
}

/// Writes one result, batch by batch.
pub(crate) struct Writer<'a> {
    inner: Inner<'a>,
    n_rows: usize,
}

enum Inner<'a> {
    Boxed(boxed::Boxed<'a>),
    Rows(rows::Rows<'a>),
    Graphml(graphml::Graphml<'a>),
    None,
}

impl<'a> Writer<'a> {
    /// Begins a result.
    pub(crate) fn new(schema: SchemaRef, options: Options, out: &'a mut dyn Write) -> io::Result<Writer<'a>> {
        let inner = match options.format {
            Format::None => Inner::None,
            Format::Box => Inner::Boxed(boxed::Boxed::new(schema, options, out)),
            Format::Graphml => Inner::Graphml(graphml::Graphml::begin(schema, out)?),
            _ => Inner::Rows(rows::Rows::begin(schema, options.format, out)?),
        };
        Ok(Writer { inner, n_rows: 0 })
    }

    /// Writes a batch.
    pub(crate) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        self.n_rows += batch.num_rows();
        match &mut self.inner {
            Inner::Boxed(boxed) => boxed.batch(batch),
            Inner::Rows(rows) => rows.batch(batch),
            Inner::Graphml(graph) => graph.batch(batch),
            Inner::None => Ok(()),
        }
    }

    /// Ends the result and returns the number of its rows.
    pub(crate) fn finish(self) -> io::Result<usize> {
        match self.inner {
            Inner::Boxed(boxed) => boxed.finish(self.n_rows)?,
            Inner::Rows(rows) => rows.finish()?,
            Inner::Graphml(graph) => graph.finish()?,
            Inner::None => {}
        }
        Ok(self.n_rows)
    }
}
