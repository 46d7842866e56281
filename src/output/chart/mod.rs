//! Charts: a result is read as bars, lines, points or a heat map, and drawn in the terminal or as SVG.
//!
//! | module | holds |
//! |---|---|
//! | `data` | which columns of a result become what |
//! | `scale` | ticks and their labels |
//! | `terminal` | bars of blocks, lines of Braille dots, a grid of numbers, lanes of dots |
//! | `spark` | a line of text that shows a course |
//! | `svg` | the same as a picture |
//!
//! The axes are of days, countries and money, which no plotting crate at hand knows; the drawing itself is small.

mod data;
mod scale;
mod spark;
mod svg;
mod terminal;

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use super::Options;
use data::Chart;
#[cfg(feature = "cli")]
pub(crate) use scale::amount;
#[cfg(feature = "cli")]
pub(crate) use spark::spark;
pub(super) use svg::draw as svg;

/// A kind of chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A bar per row.
    Bar,
    /// A line over days, years or numbers, or one per group.
    Line,
    /// Points of two numbers.
    Scatter,
    /// A grid of two names and a number.
    Heat,
    /// Dots along the years, a lane per kind.
    Timeline,
}

impl Kind {
    /// All kinds, with the names that commands take.
    pub(crate) const ALL: [(Kind, &'static str); 5] = [
        (Kind::Bar, "bar"),
        (Kind::Line, "line"),
        (Kind::Scatter, "scatter"),
        (Kind::Heat, "heat"),
        (Kind::Timeline, "timeline"),
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Kind::ALL.iter().find(|(kind, _)| kind == self).map_or("", |(_, name)| name))
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Kind, String> {
        let found = Kind::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(text));
        found.map(|(kind, _)| *kind).ok_or_else(|| {
            let names: Vec<&str> = Kind::ALL.iter().map(|(_, name)| *name).collect();
            format!("no chart `{text}`: there are {}", names.join(", "))
        })
    }
}

/// The most rows that a chart is made of: more can't be told apart.
const MOST_ROWS: usize = 100_000;

/// A chart that is drawn when its last row is known.
pub(super) struct Charted<'a> {
    schema: SchemaRef,
    kept: Kept,
    options: Options,
    is_picture: bool,
    out: &'a mut (dyn Write + Send),
}

/// The rows that a chart is made of.
#[derive(Default)]
pub(super) struct Kept {
    batches: Vec<RecordBatch>,
    n_rows: usize,
}

impl Kept {
    pub(super) fn push(&mut self, batch: &RecordBatch) {
        let n_rows = batch.num_rows().min(MOST_ROWS - self.n_rows);
        self.batches.push(batch.slice(0, n_rows));
        self.n_rows += n_rows;
    }

    /// Reads the rows as a chart; an error says why they are none.
    pub(super) fn chart(&self, schema: &SchemaRef, kind: Option<Kind>) -> io::Result<Chart> {
        Chart::of(schema, &self.batches, kind)
    }
}

impl<'a> Charted<'a> {
    pub(super) fn new(
        schema: SchemaRef,
        options: Options,
        is_picture: bool,
        out: &'a mut (dyn Write + Send),
    ) -> Charted<'a> {
        Charted { schema, kept: Kept::default(), options, is_picture, out }
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) {
        self.kept.push(batch);
    }

    pub(super) fn finish(self, n_rows: usize) -> io::Result<()> {
        let chart = self.kept.chart(&self.schema, self.options.chart)?;
        if self.is_picture {
            return self.out.write_all(svg::draw(&chart).as_bytes());
        }
        let size = terminal::Size { width: self.options.width.unwrap_or(100), lines: self.options.lines.unwrap_or(30) };
        terminal::draw(&chart, size, self.options.color, self.out)?;
        if n_rows > MOST_ROWS {
            writeln!(self.out, "{n_rows} rows, the first {MOST_ROWS} drawn")?;
        }
        Ok(())
    }
}
