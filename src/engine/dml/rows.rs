//! Rows of a statement: read cell by cell, and held against the rules of their table.

use std::collections::{BTreeMap, HashMap};

use arrow::array::{ArrayRef, RecordBatch};

use super::super::constants::named_country;
use super::cells::texts;
use crate::country::{Country, Pair};
use crate::engine::{Error, ErrorCode};
use crate::facts::row::{CellError, Fact};
use crate::facts::rules::Rules;
use crate::facts::text::{fact_id, unclean};
use crate::facts::{Domain, Row};

/// The text of each cell that a row gives; a column without an entry is null.
pub(in super::super) type Cells = BTreeMap<&'static str, String>;

/// The problems of the rows of one statement; told together, so that they are mended together.
#[derive(Debug, Default)]
pub(in super::super) struct Problems(pub(in super::super) Vec<Problem>);

/// What is wrong with a cell of a row, counted from 1.
#[derive(Debug)]
pub(in super::super) struct Problem {
    pub(in super::super) row: usize,
    pub(in super::super) column: String,
    pub(in super::super) message: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}, column `{}`: {}", self.row, self.column, self.message)
    }
}

impl Problems {
    /// The most that are told; a wrong column in a large SELECT is wrong in every row.
    pub(in super::super) const MOST: usize = 20;

    /// Notes what is wrong with a cell of a row, counted from 1.
    pub(in super::super) fn note(&mut self, row: usize, column: &str, message: &str) {
        self.0.push(Problem { row, column: column.to_string(), message: message.to_string() });
    }

    pub(in super::super) fn into_result(self, action: &str) -> Result<(), Error> {
        let n = self.0.len();
        self.into_result_of(action, n)
    }

    /// The same, where there are more problems than were noted.
    pub(in super::super) fn into_result_of(self, action: &str, n: usize) -> Result<(), Error> {
        if n == 0 {
            return Ok(());
        }
        let mut text = format!("can't {action}: {n} problem{}", if n == 1 { "" } else { "s" });
        for problem in self.0.iter().take(Self::MOST) {
            text.push_str(&format!("\n  {problem}"));
        }
        if n > Self::MOST {
            text.push_str(&format!("\n  and {} more", n - Self::MOST));
        }
        Err(Error::new(ErrorCode::Value, text).help_with(Some("nothing was written")))
    }
}

/// Returns the cells of the rows of batches, whose columns are those named, in that order.
pub(super) fn cells_of<R: Row>(columns: &[&'static str], batches: &[RecordBatch]) -> Result<Vec<Cells>, Error> {
    let wanted: HashMap<&str, _> = R::columns().into_iter().map(|column| (column.name, column.data_type)).collect();
    let mut rows = Vec::new();
    for batch in batches {
        let begun = rows.len();
        rows.resize_with(begun + batch.num_rows(), Cells::new);
        for (name, array) in columns.iter().zip(batch.columns()) {
            let Some(wanted) = wanted.get(name) else { continue };
            for (row, text) in column_texts(array, wanted, name)?.into_iter().enumerate() {
                if let Some(text) = text {
                    rows[begun + row].insert(name, text);
                }
            }
        }
    }
    Ok(rows)
}

/// Returns the text forms of the cells of a column.
pub(in super::super) fn column_texts(
    array: &ArrayRef,
    wanted: &arrow::datatypes::DataType,
    name: &str,
) -> Result<Vec<Option<String>>, Error> {
    texts(array, wanted).map_err(|_| {
        let message = format!("values of the type {} are none for the column `{name}`", array.data_type());
        Error::new(ErrorCode::Type, message)
    })
}

/// Reads the facts of a statement. Countries may be in any spelling; the pair follows from them, and the id from the key
/// where the row gives none.
pub(super) fn facts<R: Fact + Rules>(rows: Vec<Cells>, problems: &mut Problems) -> Vec<(usize, R)> {
    let mut read = Vec::new();
    for (at, mut cells) in rows.into_iter().enumerate() {
        let number = at + 1;
        let mut wrong = tidied::<R>(&mut cells);
        let given = cells.remove("pair");
        if let Some(derived) = pair_of::<R>(&cells, &wrong) {
            match (derived, given) {
                (Ok(pair), given) => {
                    let message = given.and_then(|given| another_pair(&given, pair, R::COUNTRIES));
                    wrong.extend(message.map(|message| CellError { column: "pair", message }));
                    cells.insert("pair", pair.text().to_string());
                }
                (Err(error), _) => {
                    wrong.push(error);
                    cells.insert("pair", "KAZ-TJK".to_string());
                }
            }
        } else {
            // What is wrong with a country is told already, and any pair does for the rest.
            cells.insert("pair", "KAZ-TJK".to_string());
        }
        let has_id = cells.contains_key("id");
        if !has_id {
            cells.insert("id", "1".to_string());
        }
        let mut row = parse::<R>(&cells, &mut wrong);
        if let (Some(known), false) = (&row, has_id) {
            cells.insert("id", fact_id(known).to_string());
            row = parse::<R>(&cells, &mut wrong);
        }
        finish(number, row, wrong, problems, &mut read);
    }
    read
}

/// Reads the rows of a table that holds no facts.
pub(super) fn plain<R: Row + Rules>(rows: Vec<Cells>, problems: &mut Problems) -> Vec<(usize, R)> {
    let mut read = Vec::new();
    for (at, mut cells) in rows.into_iter().enumerate() {
        let mut wrong = tidied::<R>(&mut cells);
        let row = parse::<R>(&cells, &mut wrong);
        finish(at + 1, row, wrong, problems, &mut read);
    }
    read
}

fn finish<R: Rules>(
    number: usize,
    row: Option<R>,
    mut wrong: Vec<CellError>,
    problems: &mut Problems,
    read: &mut Vec<(usize, R)>,
) {
    if let Some(row) = row {
        if wrong.is_empty() {
            wrong.extend(row.check());
        }
        if wrong.is_empty() {
            return read.push((number, row));
        }
    }
    for CellError { column, message } in wrong {
        problems.note(number, column, &message);
    }
}

fn parse<R: Row>(cells: &Cells, wrong: &mut Vec<CellError>) -> Option<R> {
    match R::parse(&|column| cells.get(column).cloned().unwrap_or_default()) {
        Ok(row) => Some(row),
        Err(errors) => {
            // A cell is told once.
            let known: Vec<&str> = wrong.iter().map(|error| error.column).collect();
            let new: Vec<CellError> = errors.into_iter().filter(|error| !known.contains(&error.column)).collect();
            wrong.extend(new);
            None
        }
    }
}

/// Brings countries into their stored form, and refuses texts that no cell may hold.
fn tidied<R: Row>(cells: &mut Cells) -> Vec<CellError> {
    let mut wrong = Vec::new();
    for column in R::columns() {
        let Some(text) = cells.get(column.name) else { continue };
        if let Some(message) = unclean(R::TABLE, column.name, text) {
            wrong.push(CellError { column: column.name, message });
            continue;
        }
        if !matches!(column.domain, Domain::Country) || text.is_empty() {
            continue;
        }
        match country_of(text) {
            Ok(country) => {
                cells.insert(column.name, country.iso3().to_string());
            }
            Err(message) => wrong.push(CellError { column: column.name, message }),
        }
    }
    wrong
}

/// Reads the cell of a country, in any spelling, or tells what is wrong with it.
pub(in super::super) fn country_of(text: &str) -> Result<Country, String> {
    named_country(text, "the row").map_err(|error| {
        let help = error.help().map(|help| format!("; {help}")).unwrap_or_default();
        format!("{}{help}", error.message().replace(" in the row", ""))
    })
}

/// Says that both sides of a fact are one country; `column` is the first of the two.
pub(in super::super) fn one_country(country: Country, column: &str) -> String {
    format!("`{}` is the {column} too, and a fact is between two countries", country.iso3())
}

/// Says that a pair which a row gives is not the one of its two countries; nothing where it is, in either order.
pub(in super::super) fn another_pair(given: &str, pair: Pair, (a, b): (&str, &str)) -> Option<String> {
    let is_same = given == pair.text() || turned(given) == pair.text();
    (!is_same).then(|| format!("`{given}` follows from {a} and {b}, and is {} there; leave it out", pair.text()))
}

/// Returns the pair of the two countries; none where what is wrong with them is told already.
fn pair_of<R: Fact>(cells: &Cells, wrong: &[CellError]) -> Option<Result<Pair, CellError>> {
    let (a, b) = R::COUNTRIES;
    if wrong.iter().any(|error| error.column == a || error.column == b) {
        return None;
    }
    let country = |column: &str| cells.get(column).and_then(|text| Country::from_iso3(text));
    // A country that is missing is told by the cell's own type.
    let (first, second) = (country(a)?, country(b)?);
    Some(Pair::new(first, second).ok_or_else(|| CellError { column: b, message: one_country(second, a) }))
}

/// Returns a pair in its alphabetical form.
fn turned(text: &str) -> String {
    match text.split_once('-') {
        Some((a, b)) if a > b => format!("{b}-{a}"),
        _ => text.to_string(),
    }
}

/// Gives an INSERT what it may leave out: the origin, and how exactly a date is known. A date of a month or a year is
/// its first day.
pub(super) fn with_defaults(mut cells: Cells) -> Cells {
    cells.entry("origin").or_insert_with(|| "user".to_string());
    dated(&mut cells, "date", "date_precision");
    cells
}

/// The same for documents.
pub(super) fn with_document_defaults(mut cells: Cells) -> Cells {
    dated(&mut cells, "published", "published_precision");
    cells
}

fn dated(cells: &mut Cells, date: &'static str, precision: &'static str) {
    if cells.contains_key(precision) {
        return;
    }
    let Some(text) = cells.get(date).filter(|text| !text.is_empty()) else { return };
    let digits = |text: &str, n: usize| text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit());
    let (day, word) = match text.split_once('-') {
        None if digits(text, 4) => (format!("{text}-01-01"), "year"),
        Some((year, month)) if digits(year, 4) && digits(month, 2) => (format!("{text}-01"), "month"),
        _ => (text.clone(), "day"),
    };
    cells.insert(date, day);
    cells.insert(precision, word.to_string());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Visit;

    const GOOD: &[(&str, &str)] = &[
        ("date", "2023-05-04"),
        ("visitor_country", "Tajikistan"),
        ("host_country", "kz"),
        ("visitor", "Emomali Rahmon"),
        ("visit_type", "state"),
        ("status", "completed"),
        ("doc", "1"),
    ];

    fn read(changes: &[(&'static str, &str)]) -> Result<Visit, String> {
        let names: Vec<&'static str> = Visit::columns().iter().map(|column| column.name).collect();
        let mut cells = Cells::new();
        for (name, text) in GOOD.iter().chain(changes) {
            let name = names.iter().find(|known| *known == name).expect("a column of visits");
            cells.insert(name, (*text).to_string());
        }
        let mut problems = Problems::default();
        let rows = facts::<Visit>(vec![with_defaults(cells)], &mut problems);
        match problems.into_result("insert into visits") {
            Ok(()) => Ok(rows.into_iter().next().expect("a row without problems").1),
            Err(error) => Err(error.message().to_string()),
        }
    }

    #[test]
    fn countries_pair_id_and_precision_are_derived() {
        let visit = read(&[]).expect("the row is good");
        assert_eq!((visit.pair.text(), visit.host_country.iso3()), ("KAZ-TJK", "KAZ"));
        assert_eq!(visit.id, fact_id(&visit));
        assert_eq!(visit.date_precision.map(|precision| precision.as_str()), Some("day"));
        let visit = read(&[("date", "2023-05"), ("pair", "TJK-KAZ"), ("id", "7")]).expect("the row is good");
        assert_eq!(visit.date.map(|date| date.to_string()).as_deref(), Some("2023-05-01"));
        assert_eq!((visit.date_precision.map(|precision| precision.as_str()), visit.id), (Some("month"), 7));
    }

    #[test]
    fn what_is_wrong_names_row_and_column() {
        let cases: &[(&[(&'static str, &str)], &str)] = &[
            (&[("visit_type", "states")], "column `visit_type`: `states` is none of state, official"),
            (&[("visitor_country", "Tajikistn")], "column `visitor_country`: no country `Tajikistn`; did you mean"),
            (&[("visitor_country", "Korea")], "column `visitor_country`: `Korea` is more than one country"),
            (&[("host_country", "TJ")], "column `host_country`: `TJK` is the visitor_country too"),
            (&[("host_country", "")], "column `host_country`: is empty and may not be"),
            (&[("date", "2023-13-04")], "column `date`: `2023-13-04` is no date"),
            (&[("end_date", "2023-05-03")], "column `end_date`: `2023-05-03` is before date"),
            (&[("pair", "KAZ-UZB")], "column `pair`: `KAZ-UZB` follows from visitor_country and host_country"),
            (&[("visitor", " x")], "column `visitor`: ` x` has a blank at an end"),
            (&[("doc", "")], "column `doc`: is empty"),
        ];
        for (change, expected) in cases {
            let message = read(change).expect_err(expected);
            let expected = format!("can't insert into visits: 1 problem\n  row 1, {expected}");
            assert!(message.starts_with(&expected), "{message}");
        }
    }
}
