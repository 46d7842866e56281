//! From texts to a batch of facts, column by column: names of countries are resolved once per distinct text, and what is
//! wrong with a cell is told by its row.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Date32Builder, Float32Builder, Float64Builder, Int32Builder, Int64Array,
    Int64Builder, RecordBatch, StringViewBuilder, UInt16Array, UInt16Builder, new_null_array,
};
use arrow::compute::filter_record_batch;
use arrow::datatypes::{DataType, Date32Type, Int64Type, UInt16Type};

use super::super::dml::{another_pair, country_of, one_country};
use super::texts::{Cells, Texts};
use crate::country::{Country, Pair};
use crate::engine::error::{Error, ErrorCode, Result};
use crate::facts::text::unclean;
use crate::facts::{Cell, Column, Domain, Evidence, Precision, Table, Vocabulary, codes, keys_of};

/// What the rows of one import have in common.
#[derive(Debug)]
pub(super) struct Common {
    pub(super) table: Table,
    /// The origin of rows that name none.
    pub(super) origin: &'static str,
    /// The document that stands for the file, and those of the dataset.
    pub(super) own_doc: i64,
    pub(super) docs: HashSet<i64>,
}

/// Facts of some rows of a file.
#[derive(Debug)]
pub(super) struct Read {
    /// The good rows.
    pub(super) facts: RecordBatch,
    /// Which of the rows they are, counted from 0.
    pub(super) rows: Vec<u32>,
    pub(super) wrong: Vec<Wrong>,
}

/// What is wrong with a cell of a row, counted from 0.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wrong {
    pub(super) row: usize,
    pub(super) column: &'static str,
    pub(super) message: String,
}

/// Reads rows, and remembers what texts mean.
#[derive(Debug, Default)]
pub(super) struct Reader {
    countries: HashMap<String, std::result::Result<u16, String>>,
    wrong: Vec<Wrong>,
}

/// Returns the place of a column of a table.
fn place(table: Table, name: &str) -> usize {
    table.spec().columns.iter().position(|column| column.name == name).unwrap_or_default()
}

impl Reader {
    /// Makes facts of the texts.
    ///
    /// # Errors
    /// Only faults of ours: what is wrong with rows is in the result.
    pub(super) fn read(&mut self, texts: &Texts, common: &Common) -> Result<Read> {
        let table = common.table;
        let spec = table.spec();
        let n_rows = texts.n_rows;
        self.wrong.clear();
        for (row, message) in &texts.broken {
            self.note(*row, table.key()[0], message.clone());
        }
        let mut columns: Vec<ArrayRef> = Vec::with_capacity(spec.columns.len());
        for (at, column) in spec.columns.iter().enumerate() {
            let array = match column.name {
                // They follow from others.
                "pair" | "id" => new_null_array(&column.data_type, n_rows),
                "date" => {
                    let precision = place(table, "date_precision");
                    let (dates, precisions) = self.dates(texts, at, (precision, &spec.columns[precision]));
                    columns.push(dates);
                    precisions
                }
                "date_precision" => continue,
                "origin" => self.words(texts, at, column, Some(common.origin)),
                "doc" => self.documents(texts, at, common),
                _ => self.column(texts, at, column),
            };
            columns.push(array);
        }
        self.not_null(texts, table, &columns);
        columns[0] = self.pairs(texts, table, &columns);
        let id = columns.len() - 1;
        columns[id] = Arc::new(Int64Array::from(vec![1; n_rows]));
        let broken = |error: arrow::error::ArrowError| Error::new(ErrorCode::Internal, error.to_string());

        // Rules are asked of rows whose cells are good, and ids made of them.
        let mut is_good = vec![true; n_rows];
        self.wrong.iter().for_each(|wrong| is_good[wrong.row] = false);
        let given = match &texts.columns[id] {
            Cells::Missing => None,
            _ => Some(self.column(texts, id, &spec.columns[id])),
        };
        for row in (0..n_rows).filter(|row| is_good[*row]) {
            let broken = table.broken_rules(&columns, row);
            self.wrong.extend(broken.into_iter().map(|error| Wrong {
                row,
                column: error.column,
                message: error.message,
            }));
        }
        self.wrong.iter().for_each(|wrong| is_good[wrong.row] = false);
        let rows: Vec<u32> = (0..n_rows as u32).filter(|row| is_good[*row as usize]).collect();
        let mask = BooleanArray::from(is_good);
        // What is not null is so in the good rows alone, and the schema holds for them.
        let nullable: Vec<_> =
            spec.schema.fields().iter().map(|field| field.as_ref().clone().with_nullable(true)).collect();
        let all = RecordBatch::try_new(Arc::new(arrow::datatypes::Schema::new(nullable)), columns).map_err(broken)?;
        let good = if rows.len() == n_rows { all } else { filter_record_batch(&all, &mask).map_err(broken)? };
        let mut columns = good.columns().to_vec();
        let known = keys_of(table, &good)
            .ok_or_else(|| Error::new(ErrorCode::Internal, format!("{} has no keys", table.name())))?;
        columns[id] = Arc::new(match given {
            None => Int64Array::from(known),
            Some(given) => {
                let given = given.as_primitive::<Int64Type>();
                let of = |(row, key): (&u32, i64)| {
                    let row = *row as usize;
                    if given.is_null(row) { key } else { given.value(row) }
                };
                rows.iter().zip(known).map(of).collect()
            }
        });
        let facts = RecordBatch::try_new(Arc::clone(&spec.schema), columns).map_err(broken)?;
        let mut wrong = std::mem::take(&mut self.wrong);
        wrong.sort_by_key(|wrong| (wrong.row, place(table, wrong.column)));
        // A cell is told once.
        wrong.dedup_by(|a, b| a.row == b.row && a.column == b.column);
        Ok(Read { facts, rows, wrong })
    }

    fn note(&mut self, row: usize, column: &'static str, message: String) {
        self.wrong.push(Wrong { row, column, message });
    }

    fn column(&mut self, texts: &Texts, at: usize, column: &Column) -> ArrayRef {
        match &texts.columns[at] {
            Cells::Missing => return new_null_array(&column.data_type, texts.n_rows),
            Cells::Values(array) => return Arc::clone(array),
            Cells::Spans(_) | Cells::Strings(_) => {}
        }
        match (column.domain, &column.data_type) {
            (Domain::Country, DataType::Dictionary(..)) => self.countries(texts, at, column),
            (_, DataType::Dictionary(..)) => self.words(texts, at, column, None),
            (_, DataType::Utf8View) => self.texts(texts, at, column),
            (_, DataType::Date32) => self.days(texts, at, column),
            (_, DataType::Float64) => numbers::<Float64Builder, f64>(self, texts, at, column),
            (_, DataType::Float32) => numbers::<Float32Builder, f32>(self, texts, at, column),
            (_, DataType::Int64) => numbers::<Int64Builder, i64>(self, texts, at, column),
            (_, DataType::Int32) => numbers::<Int32Builder, i32>(self, texts, at, column),
            _ => self.others(texts, at, column),
        }
    }

    fn countries(&mut self, texts: &Texts, at: usize, column: &Column) -> ArrayRef {
        let mut keys = UInt16Builder::with_capacity(texts.n_rows);
        for row in 0..texts.n_rows {
            let text = texts.cell(at, row);
            if text.is_empty() {
                keys.append_null();
                continue;
            }
            if let Some(country) = Country::from_iso3(text) {
                keys.append_value(country.code());
                continue;
            }
            if !self.countries.contains_key(text) {
                let found = unclean("", column.name, text).map_or_else(|| country_of(text).map(Country::code), Err);
                self.countries.insert(text.to_string(), found);
            }
            match self.countries.get(text) {
                Some(Ok(code)) => keys.append_value(*code),
                Some(Err(message)) => {
                    let message = message.clone();
                    self.note(row, column.name, message);
                    keys.append_null();
                }
                None => keys.append_null(),
            }
        }
        codes::over(keys.finish(), codes::country_values())
    }

    /// Reads words of a closed list; `default` stands where there is none.
    fn words(&mut self, texts: &Texts, at: usize, column: &Column, default: Option<&'static str>) -> ArrayRef {
        let Domain::Words(words, values) = column.domain else {
            return new_null_array(&column.data_type, texts.n_rows);
        };
        let code = |text: &str| words.iter().position(|word| *word == text).map(|at| at as u16);
        let default = default.and_then(code);
        let mut keys = UInt16Builder::with_capacity(texts.n_rows);
        for row in 0..texts.n_rows {
            let text = texts.cell(at, row);
            if text.is_empty() {
                keys.append_option(default);
                continue;
            }
            let found = code(text);
            if found.is_none() {
                let message = format!("`{text}` is none of {}", words.join(", "));
                self.note(row, column.name, unclean("", column.name, text).unwrap_or(message));
            }
            keys.append_option(found);
        }
        codes::over(keys.finish(), values())
    }

    fn texts(&mut self, texts: &Texts, at: usize, column: &Column) -> ArrayRef {
        let mut made = StringViewBuilder::with_capacity(texts.n_rows);
        for row in 0..texts.n_rows {
            let text = texts.cell(at, row);
            if text.is_empty() {
                made.append_null();
                continue;
            }
            // Most texts are plain, and one look at their bytes shows it.
            let bytes = text.as_bytes();
            let is_plain = bytes.iter().all(|byte| (b' '..0x7f).contains(byte))
                && bytes.first() != Some(&b' ')
                && bytes.last() != Some(&b' ');
            if !is_plain && let Some(message) = unclean("", column.name, text) {
                self.note(row, column.name, message);
                made.append_null();
                continue;
            }
            made.append_value(text);
        }
        Arc::new(made.finish())
    }

    fn days(&mut self, texts: &Texts, at: usize, column: &Column) -> ArrayRef {
        let mut days = Date32Builder::with_capacity(texts.n_rows);
        let mut last = ("", 0);
        for row in 0..texts.n_rows {
            let text = texts.cell(at, row);
            if text.is_empty() {
                days.append_null();
            } else if text == last.0 {
                days.append_value(last.1);
            } else if let Some(day) = day(text) {
                last = (text, day);
                days.append_value(day);
            } else {
                self.note(row, column.name, format!("`{text}` is no date YYYY-MM-DD"));
                days.append_null();
            }
        }
        Arc::new(days.finish())
    }

    /// Reads the date of the facts: a month or a year is its first day, and how exactly it is known follows from it
    /// where the file doesn't say.
    fn dates(&mut self, texts: &Texts, at: usize, precision: (usize, &Column)) -> (ArrayRef, ArrayRef) {
        let (precision, column) = precision;
        let (year, month, whole_day) = (Precision::Year.index(), Precision::Month.index(), Precision::Day.index());
        let of_length = [(4, year), (7, month), (10, whole_day)];
        let stated = match texts.columns[precision] {
            Cells::Missing => None,
            _ => Some(self.words(texts, precision, column, None).as_dictionary::<UInt16Type>().keys().clone()),
        };
        let typed = match &texts.columns[at] {
            Cells::Values(array) => array.as_primitive_opt::<Date32Type>(),
            _ => None,
        };
        let mut days = Date32Builder::with_capacity(texts.n_rows);
        let mut keys = UInt16Builder::with_capacity(texts.n_rows);
        let mut whole = String::with_capacity(10);
        let mut last = ("", 0, whole_day);
        for row in 0..texts.n_rows {
            let stated = stated.as_ref().filter(|keys| keys.is_valid(row)).map(|keys| keys.value(row));
            if let Some(typed) = typed {
                let is_dated = typed.is_valid(row);
                days.append_option(is_dated.then(|| typed.value(row)));
                keys.append_option(stated.or(is_dated.then_some(whole_day)));
                continue;
            }
            let text = texts.cell(at, row);
            if text.is_empty() {
                days.append_null();
                keys.append_option(stated);
                continue;
            }
            if text == last.0 {
                days.append_value(last.1);
                keys.append_value(stated.unwrap_or(last.2));
                continue;
            }
            let form = of_length.iter().find(|(length, _)| *length == text.len());
            let found = match (form, stated) {
                (Some((10, word)), _) => day(text).map(|day| (day, *word)),
                (Some((_, word)), None) => {
                    whole.clear();
                    whole.push_str(text);
                    whole.push_str(if text.len() == 4 { "-01-01" } else { "-01" });
                    day(&whole).map(|day| (day, *word))
                }
                _ => None,
            };
            match found {
                Some((day, word)) => {
                    last = (text, day, word);
                    days.append_value(day);
                    keys.append_value(stated.unwrap_or(word));
                }
                None => {
                    self.note(row, "date", format!("`{text}` is no date YYYY-MM-DD"));
                    days.append_null();
                    keys.append_null();
                }
            }
        }
        (Arc::new(days.finish()), codes::over(keys.finish(), Precision::values()))
    }

    fn documents(&mut self, texts: &Texts, at: usize, common: &Common) -> ArrayRef {
        if matches!(texts.columns[at], Cells::Missing) {
            return Arc::new(Int64Array::from(vec![common.own_doc; texts.n_rows]));
        }
        let column = &common.table.spec().columns[at];
        let given = self.column(texts, at, column);
        let given = given.as_primitive::<Int64Type>();
        let mut docs = Int64Builder::with_capacity(texts.n_rows);
        for row in 0..texts.n_rows {
            if given.is_null(row) {
                docs.append_value(common.own_doc);
                continue;
            }
            let doc = given.value(row);
            if doc != common.own_doc && !common.docs.contains(&doc) {
                self.note(row, column.name, format!("there is no document `{doc}` in documents"));
            }
            docs.append_value(doc);
        }
        Arc::new(docs.finish())
    }

    /// Reads cells of the few other types by their text form.
    fn others(&mut self, texts: &Texts, at: usize, column: &Column) -> ArrayRef {
        let mut cells: Vec<Option<Evidence>> = Vec::with_capacity(texts.n_rows);
        for row in 0..texts.n_rows {
            let text = texts.cell(at, row);
            cells.push(match <Option<Evidence> as Cell>::parse(text) {
                Ok(cell) => cell,
                Err(message) => {
                    self.note(row, column.name, message);
                    None
                }
            });
        }
        Evidence::column(cells)
    }

    /// Notes cells that are empty and may not be, unless what is wrong with them is told already.
    fn not_null(&mut self, texts: &Texts, table: Table, columns: &[ArrayRef]) {
        let told: HashSet<(usize, &str)> = self.wrong.iter().map(|wrong| (wrong.row, wrong.column)).collect();
        let broken: HashSet<usize> = texts.broken.iter().map(|(row, _)| *row).collect();
        let mut empty = Vec::new();
        for (column, array) in table.spec().columns.iter().zip(columns) {
            let is_derived = column.name == "pair" || column.name == "id";
            if column.nullable || is_derived || array.null_count() == 0 {
                continue;
            }
            let rows = (0..array.len()).filter(|row| array.is_null(*row) && !broken.contains(row));
            empty.extend(rows.filter(|row| !told.contains(&(*row, column.name))).map(|row| Wrong {
                row,
                column: column.name,
                message: "is empty and may not be".to_string(),
            }));
        }
        self.wrong.extend(empty);
    }

    /// Makes the pair of the two countries.
    fn pairs(&mut self, texts: &Texts, table: Table, columns: &[ArrayRef]) -> ArrayRef {
        let (a, b) = table.countries();
        let codes_of = |name: &str| columns[place(table, name)].as_dictionary::<UInt16Type>().keys().clone();
        let (first, second) = (codes_of(a), codes_of(b));
        let mut last: Option<(u16, u16, Pair)> = None;
        let mut pair = |row: usize, wrong: &mut Vec<Wrong>| -> Option<u16> {
            if first.is_null(row) || second.is_null(row) {
                return None;
            }
            let (x, y) = (first.value(row), second.value(row));
            let pair = match last {
                Some((known_x, known_y, pair)) if (known_x, known_y) == (x, y) => Some(pair),
                _ => Country::from_code(x).zip(Country::from_code(y)).and_then(|(x, y)| Pair::new(x, y)),
            };
            let Some(pair) = pair else {
                let message = Country::from_code(y).map(|country| one_country(country, a));
                wrong.extend(message.map(|message| Wrong { row, column: b, message }));
                return None;
            };
            last = Some((x, y, pair));
            let given = texts.cell(0, row);
            let another =
                Some(given).filter(|given| !given.is_empty()).and_then(|given| another_pair(given, pair, (a, b)));
            wrong.extend(another.map(|message| Wrong { row, column: "pair", message }));
            Some(pair.code())
        };
        let keys: UInt16Array = (0..texts.n_rows).map(|row| pair(row, &mut self.wrong)).collect();
        codes::over(keys, codes::pair_values())
    }
}

/// Reads a day in its text form.
fn day(text: &str) -> Option<i32> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let digit = |at: usize| bytes[at].is_ascii_digit().then(|| u32::from(bytes[at] - b'0'));
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let year = digit(0)? * 1000 + digit(1)? * 100 + digit(2)? * 10 + digit(3)?;
    let (month, day) = (digit(5)? * 10 + digit(6)?, digit(8)? * 10 + digit(9)?);
    chrono::NaiveDate::from_ymd_opt(year as i32, month, day).map(crate::facts::epoch_days)
}

/// A builder of a column of numbers.
trait Numbers<T> {
    fn with_rows(n_rows: usize) -> Self;
    fn push(&mut self, number: Option<T>);
    fn done(self) -> ArrayRef;
}

macro_rules! numbers {
    ($($builder:ident $type:ty),+) => {$(
        impl Numbers<$type> for $builder {
            fn with_rows(n_rows: usize) -> Self {
                $builder::with_capacity(n_rows)
            }

            fn push(&mut self, number: Option<$type>) {
                self.append_option(number);
            }

            fn done(mut self) -> ArrayRef {
                Arc::new(self.finish())
            }
        }
    )+};
}

numbers!(Float64Builder f64, Float32Builder f32, Int64Builder i64, Int32Builder i32);

fn numbers<B: Numbers<T>, T: std::str::FromStr>(
    reader: &mut Reader,
    texts: &Texts,
    at: usize,
    column: &Column,
) -> ArrayRef {
    let is_whole = matches!(column.data_type, DataType::Int32 | DataType::Int64);
    let mut numbers = B::with_rows(texts.n_rows);
    for row in 0..texts.n_rows {
        let text = texts.cell(at, row);
        if text.is_empty() {
            numbers.push(None);
            continue;
        }
        let number = text.parse().ok();
        if number.is_none() {
            let word = if is_whole { "whole number" } else { "number" };
            let message = unclean("", column.name, text).unwrap_or_else(|| format!("`{text}` is no {word}"));
            reader.note(row, column.name, message);
        }
        numbers.push(number);
    }
    numbers.done()
}
