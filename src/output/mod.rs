//! Results on their way to people and files: a schema and batches go in, text or a file's bytes come out.
//!
//! | module | holds |
//! |---|---|
//! | `cell` | one value as text |
//! | `shown` | one value as people read it |
//! | `boxed`, `fit` | tables for terminals, and how they fit there |
//! | `rows` | csv, tsv, json, jsonl, md and line |
//! | `html`, `latex` | pages and papers |
//! | `cite` | the sources of a result |
//! | `chart` | bars, lines, points and heat maps, in the terminal and as SVG |
//! | `columns` | arrow, arrows and parquet |
//! | `graphml` | networks |
//!
//! Knows nothing of the engine, and of terminals only the width and colour that it is told.

mod boxed;
mod cell;
mod chart;
// Only front ends know what a result rests on.
#[cfg_attr(not(feature = "cli"), allow(dead_code))]
mod cite;
mod columns;
mod fit;
mod graphml;
mod html;
mod latex;
mod rows;
mod shown;

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

pub(crate) use chart::Kind as ChartKind;
#[cfg(feature = "cli")]
pub(crate) use chart::{amount, spark};
#[cfg(feature = "cli")]
pub(crate) use cite::{Cited, Edition, Sources, Style as CiteStyle, mark, takes_sources};
#[cfg(feature = "cli")]
pub(crate) use html::{close as close_page, heading, open as open_page};
#[cfg(feature = "cli")]
pub(crate) use shown::grouped;

/// A way to write a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A table with lines around it, for terminals.
    Box,
    /// The same in ASCII, every row and cell whole.
    Table,
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
    /// A page that stands alone, for browsers.
    Html,
    /// A table of LaTeX with the rules of booktabs.
    Latex,
    /// A file of Arrow IPC.
    Arrow,
    /// A stream of Arrow IPC.
    Arrows,
    /// A file of Parquet.
    Parquet,
    /// A chart in the terminal.
    Chart,
    /// A chart as a picture.
    Svg,
    /// A network of the pairs in the result.
    Graphml,
    /// Nothing, for timing.
    None,
}

impl Format {
    /// All formats, with the names that options take.
    pub(crate) const ALL: [(Format, &'static str); 17] = [
        (Format::Box, "box"),
        (Format::Table, "table"),
        (Format::Csv, "csv"),
        (Format::Tsv, "tsv"),
        (Format::Json, "json"),
        (Format::Jsonl, "jsonl"),
        (Format::Md, "md"),
        (Format::Line, "line"),
        (Format::Html, "html"),
        (Format::Latex, "latex"),
        (Format::Arrow, "arrow"),
        (Format::Arrows, "arrows"),
        (Format::Parquet, "parquet"),
        (Format::Chart, "chart"),
        (Format::Svg, "svg"),
        (Format::Graphml, "graphml"),
        (Format::None, "none"),
    ];

    /// Returns the format of a file's suffix.
    pub(crate) fn of_path(path: &std::path::Path) -> Option<Format> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "csv" => Some(Format::Csv),
            "tsv" => Some(Format::Tsv),
            "json" => Some(Format::Json),
            "jsonl" | "ndjson" => Some(Format::Jsonl),
            "md" => Some(Format::Md),
            "graphml" => Some(Format::Graphml),
            "txt" => Some(Format::Box),
            "html" | "htm" => Some(Format::Html),
            "tex" => Some(Format::Latex),
            "arrow" | "feather" | "ipc" => Some(Format::Arrow),
            "arrows" => Some(Format::Arrows),
            "parquet" | "pq" => Some(Format::Parquet),
            "svg" => Some(Format::Svg),
            _ => None,
        }
    }

    /// Tells whether a format is for programs alone: its bytes never go to a terminal.
    #[cfg(feature = "cli")]
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, Format::Arrow | Format::Arrows | Format::Parquet)
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
    /// The lines of the terminal: a box that stays below wraps its long cells, any other cuts them.
    pub(crate) lines: Option<usize>,
    /// The kind of a chart; none = what the columns tell.
    pub(crate) chart: Option<ChartKind>,
    /// Whether a page has a chart where the columns make one.
    pub(crate) is_drawn: bool,
    /// Whether headers and nulls are coloured.
    pub(crate) color: bool,
    /// Whether a box ends with the number of rows.
    pub(crate) footer: bool,
    /// Whether the last column holds the numbers of the sources that [`Writer::cite`] names.
    pub(crate) is_cited: bool,
    /// The number of the result on a page of several, which is opened and closed by itself; 0 = a page of its own.
    pub(crate) part: usize,
}

impl Options {
    /// Returns how a result looks in a file: all of it, and nothing but it.
    pub(crate) fn of_file(format: Format) -> Options {
        Options {
            format,
            max_rows: 0,
            width: None,
            lines: None,
            chart: None,
            is_drawn: true,
            color: false,
            footer: false,
            is_cited: false,
            part: 0,
        }
    }
}

/// Writes one result, batch by batch.
pub(crate) struct Writer<'a> {
    inner: Inner<'a>,
    n_rows: usize,
}

enum Inner<'a> {
    Boxed(boxed::Boxed<'a>),
    Rows(rows::Rows<'a>),
    Html(html::Html<'a>),
    Latex(latex::Latex<'a>),
    Columns(columns::Columns<'a>),
    Charted(chart::Charted<'a>),
    Graphml(graphml::Graphml<'a>),
    None,
}

impl<'a> Writer<'a> {
    /// Begins a result.
    pub(crate) fn new(schema: SchemaRef, options: Options, out: &'a mut (dyn Write + Send)) -> io::Result<Writer<'a>> {
        let inner = match options.format {
            Format::None => Inner::None,
            Format::Box | Format::Table => Inner::Boxed(boxed::Boxed::new(schema, options, out)),
            Format::Chart | Format::Svg => {
                Inner::Charted(chart::Charted::new(schema, options, options.format == Format::Svg, out))
            }
            Format::Html => Inner::Html(html::Html::begin(schema, options, out)?),
            Format::Latex => Inner::Latex(latex::Latex::begin(schema, out)?),
            Format::Arrow | Format::Arrows | Format::Parquet => {
                Inner::Columns(columns::Columns::begin(&schema, options.format, out)?)
            }
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
            Inner::Html(html) => html.batch(batch),
            Inner::Latex(latex) => latex.batch(batch),
            Inner::Columns(columns) => columns.batch(batch),
            Inner::Charted(charted) => {
                charted.batch(batch);
                Ok(())
            }
            Inner::Graphml(graph) => graph.batch(batch),
            Inner::None => Ok(()),
        }
    }

    /// Names the sources of the result, for a format that has them inside; the others take them from
    /// [`Sources::write`] behind the result.
    #[cfg(feature = "cli")]
    pub(crate) fn cite(&mut self, sources: &Sources) {
        if let Inner::Html(html) = &mut self.inner {
            html.sources = Some(sources.clone());
        }
    }

    /// Ends the result and returns the number of its rows.
    pub(crate) fn finish(self) -> io::Result<usize> {
        match self.inner {
            Inner::Boxed(boxed) => boxed.finish(self.n_rows)?,
            Inner::Rows(rows) => rows.finish()?,
            Inner::Html(html) => html.finish(self.n_rows)?,
            Inner::Latex(latex) => latex.finish()?,
            Inner::Columns(columns) => columns.finish()?,
            Inner::Charted(charted) => charted.finish(self.n_rows)?,
            Inner::Graphml(graph) => graph.finish()?,
            Inner::None => {}
        }
        Ok(self.n_rows)
    }
}
