//! The formats that can be brought in: those of rows of our own tables, and what others publish, a file each.
//!
//! To add one, write a file that implements [`Foreign`], and add a line to [`Format::ALL`] and to the matches below.

mod colt;
mod comtrade;
mod cow_trade;
mod gdelt;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::csv::{Cell, Dialect, Records};
use super::texts::Texts;
use crate::engine::error::{Error, ErrorCode, Result};
use crate::facts::Table;

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    Parquet,
    Arrow,
    Gdelt,
    Comtrade,
    CowTrade,
    Colt,
}

impl Format {
    /// All of them, as the command line names them.
    pub(crate) const ALL: &[(&'static str, Format)] = &[
        ("csv", Format::Csv),
        ("parquet", Format::Parquet),
        ("arrow", Format::Arrow),
        ("gdelt", Format::Gdelt),
        ("comtrade", Format::Comtrade),
        ("cow-trade", Format::CowTrade),
        ("colt", Format::Colt),
    ];

    /// Returns the table that rows of the format are of; none where it can be any.
    pub(crate) fn table(self) -> Option<Table> {
        match self {
            Format::Csv | Format::Parquet | Format::Arrow => None,
            Format::Gdelt => Some(Table::Events),
            Format::Comtrade | Format::CowTrade => Some(Table::Trade),
            Format::Colt => Some(Table::Visits),
        }
    }

    /// Returns the origin of rows that name none.
    pub(super) fn origin(self) -> &'static str {
        match self {
            Format::Csv | Format::Parquet | Format::Arrow => "user",
            Format::Gdelt => "gdelt",
            Format::Comtrade => "comtrade",
            Format::CowTrade => "cow_trade",
            Format::Colt => "colt",
        }
    }

    /// Tells whether rows that state one fact are one row of it, and no mistake.
    pub(super) fn is_merging(self) -> bool {
        self == Format::Gdelt
    }

    pub(super) fn shape(self) -> Shape {
        const COMMAS: Dialect = Dialect { delimiter: b',', is_quoted: true };
        // GDELT has tabs between cells, no header, and quotes that mean nothing.
        const TABS: Dialect = Dialect { delimiter: b'\t', is_quoted: false };
        let foreign: Option<Arc<dyn Foreign>> = match self {
            Format::Csv | Format::Parquet | Format::Arrow => None,
            Format::Gdelt => Some(Arc::new(gdelt::Gdelt)),
            Format::Comtrade => Some(Arc::new(comtrade::Comtrade)),
            Format::CowTrade => Some(Arc::new(cow_trade::CowTrade)),
            Format::Colt => Some(Arc::new(colt::Colt)),
        };
        let is_gdelt = self == Format::Gdelt;
        Shape { dialect: if is_gdelt { TABS } else { COMMAS }, has_header: !is_gdelt, foreign, names: Arc::default() }
    }
}

/// What is to be known of a format before a row is read.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) dialect: Dialect,
    pub(super) has_header: bool,
    foreign: Option<Arc<dyn Foreign>>,
    /// The places of the columns of the file, by their names in small letters.
    names: Arc<HashMap<String, usize>>,
}

/// A format of others.
pub(super) trait Foreign: Send + Sync {
    /// Returns the columns that a file of the format has.
    fn required(&self) -> &'static [&'static str];
    /// Makes facts of a record.
    fn read(&self, record: &Record<'_>, facts: &mut Facts<'_>) -> Verdict;
}

/// What became of a record.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    Taken,
    /// It is of no table here, by the format's rules.
    Skipped,
    /// It is to be set aside, for this reason.
    Wrong(String),
}

/// One record of a file.
pub(super) struct Record<'a> {
    names: &'a HashMap<String, usize>,
    pub(super) cells: Vec<Cow<'a, str>>,
}

impl Record<'_> {
    /// Returns the cell of a column by its name in small letters; empty where the file has no such column.
    pub(super) fn get(&self, name: &str) -> &str {
        self.names.get(name).map_or("", |at| self.at(*at))
    }

    /// Returns the cell at a place; empty where the record is shorter.
    pub(super) fn at(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }
}

/// The facts of a block, on their way into texts.
pub(super) struct Facts<'a> {
    texts: &'a mut Texts,
    table: Table,
    record: u32,
}

impl Facts<'_> {
    /// Adds a fact; columns that aren't named, or whose text is empty, are null.
    pub(super) fn add(&mut self, cells: &[(&str, &str)]) {
        let columns = &self.table.spec().columns;
        for (name, text) in cells {
            if let Some(place) = columns.iter().position(|column| column.name == *name) {
                self.texts.push_text(place, text);
            }
        }
        self.texts.end_row_of(self.record);
    }
}

impl Shape {
    /// Looks for the columns of the format among those of the file.
    pub(super) fn over(mut self, names: &[String], path: &Path) -> Result<Shape> {
        let Some(foreign) = &self.foreign else { return Ok(self) };
        let places = names.iter().enumerate().map(|(at, name)| (name.to_lowercase(), at));
        // Of columns with one name the first counts.
        let places: HashMap<String, usize> = places.rev().collect();
        if let Some(missing) = foreign.required().iter().find(|name| !places.contains_key(**name)) {
            let message = format!("{} has no column `{missing}`, which files of its format have", path.display());
            return Err(Error::new(ErrorCode::Name, message).help_with(Some(format!("it has {}", names.join(", ")))));
        }
        self.names = Arc::new(places);
        Ok(self)
    }

    pub(super) fn is_foreign(&self) -> bool {
        self.foreign.is_some()
    }

    /// Makes facts of the records of a block; none where the format is our own.
    pub(super) fn read(&self, block: &[u8], table: Table) -> Option<Texts> {
        let foreign = self.foreign.as_ref()?;
        let text = String::from_utf8_lossy(block);
        let n_columns = table.spec().columns.len();
        let mut texts = Texts::new(n_columns, 0..n_columns);
        texts.records = Some(Vec::new());
        let mut records = Records::new(&text, self.dialect);
        for number in 0.. {
            let mut record = Record { names: &self.names, cells: Vec::with_capacity(self.names.len()) };
            let taken = records.next(|_, cell| {
                record.cells.push(match cell {
                    Cell::Span(start, end) => Cow::Borrowed(&text[start..end]),
                    Cell::Made(made) => Cow::Owned(made),
                });
            });
            if taken.is_none() {
                texts.n_records = number as usize;
                return Some(texts);
            }
            let begun = texts.n_rows;
            let verdict = foreign.read(&record, &mut Facts { texts: &mut texts, table, record: number });
            match verdict {
                Verdict::Taken => {}
                Verdict::Skipped => texts.n_skipped += 1,
                Verdict::Wrong(message) => {
                    if texts.n_rows == begun {
                        texts.end_row_of(number);
                    }
                    texts.broken.push((texts.n_rows - 1, message));
                }
            }
        }
        None
    }
}
