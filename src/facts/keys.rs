//! The ids of the rows of a batch: what [`super::text::fact_id`] makes of each row, column by column.

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch, StringArray};
use arrow::datatypes::{DataType, Date32Type, UInt16Type};
use xxhash_rust::xxh3::xxh3_64;

use super::Table;

/// A column of a key.
enum Column<'a> {
    Words(&'a arrow::array::UInt16Array, &'a StringArray),
    Text(&'a arrow::array::StringViewArray),
    Date(&'a arrow::array::Date32Array),
}

impl Column<'_> {
    fn of(array: &ArrayRef) -> Option<Column<'_>> {
        Some(match array.data_type() {
            DataType::Dictionary(..) => {
                let dictionary = array.as_dictionary_opt::<UInt16Type>()?;
                Column::Words(dictionary.keys(), dictionary.values().as_string_opt()?)
            }
            DataType::Utf8View => Column::Text(array.as_string_view()),
            DataType::Date32 => Column::Date(array.as_primitive()),
            _ => return None,
        })
    }

    /// Writes the text form of a cell; nothing where it is null.
    fn write(&self, row: usize, text: &mut Vec<u8>) {
        match self {
            Column::Words(keys, values) if keys.is_valid(row) => {
                text.extend_from_slice(values.value(keys.value(row) as usize).as_bytes());
            }
            Column::Text(texts) if texts.is_valid(row) => text.extend_from_slice(texts.value(row).as_bytes()),
            Column::Date(days) if days.is_valid(row) => write_date(days.value(row), text),
            _ => {}
        }
    }
}

/// Returns the ids that the rows of a fact table have by their keys; none where the batch is of another table.
pub(crate) fn keys_of(table: Table, batch: &RecordBatch) -> Option<Vec<i64>> {
    let names = std::iter::once("origin").chain(table.key().iter().copied());
    let columns = names.map(|name| Column::of(batch.column_by_name(name)?)).collect::<Option<Vec<_>>>()?;
    let mut text = Vec::new();
    let id = |row: usize| {
        text.clear();
        text.extend_from_slice(table.name().as_bytes());
        for column in &columns {
            text.push(0x1f);
            column.write(row, &mut text);
        }
        (xxh3_64(&text) >> 1) as i64
    };
    Some((0..batch.num_rows()).map(id).collect())
}

/// Writes a day as `2023-05-04`; one beyond four digits of the year as chrono has it.
fn write_date(days: i32, text: &mut Vec<u8>) {
    use chrono::Datelike;
    let Some(date) = Date32Type::to_naive_date_opt(days) else { return };
    let (year, month, day) = (date.year(), date.month(), date.day());
    if !(0..=9999).contains(&year) {
        return text.extend_from_slice(date.to_string().as_bytes());
    }
    let digit = |number: u32| b'0' + (number % 10) as u8;
    let year = year as u32;
    text.extend([digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), b'-']);
    text.extend([digit(month / 10), digit(month), b'-', digit(day / 10), digit(day)]);
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::facts::row::batch_of;
    use crate::facts::text::fact_id;
    use crate::facts::{Event, Fact, Trade, Visit};

    fn agree<R: Fact + std::fmt::Debug + PartialEq>(rows: &[&[(&str, &str)]]) {
        let read = |cells: &&[(&str, &str)]| {
            let cell = |name: &str| cells.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| *text);
            R::parse(&|column| cell(column).to_string()).expect("the row can be read")
        };
        let rows: Vec<R> = rows.iter().map(read).collect();
        let batch = batch_of(&rows);
        let expected: Vec<i64> = rows.iter().map(fact_id).collect();
        let table = Table::from_name(R::TABLE).expect("a table");
        assert_eq!(keys_of(table, &batch), Some(expected));
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(R::at(batch.columns(), at).as_ref(), Some(row));
        }
    }

    #[test]
    fn a_batch_has_the_ids_and_rows_that_it_was_made_of() {
        let shared = [("pair", "KAZ-TJK"), ("origin", "user"), ("doc", "3"), ("id", "9"), ("status", "completed")];
        let visit = |more: &[(&'static str, &'static str)]| [&shared[..], more].concat();
        let countries = [("visitor_country", "TJK"), ("host_country", "KAZ"), ("visit_type", "state")];
        let whole =
            [("date", "2023-05-04"), ("date_precision", "day"), ("visitor", "Emomali Rahmon"), ("evidence", "3..9")];
        agree::<Visit>(&[&visit(&countries), &visit(&[&countries[..], &whole[..]].concat())]);
        let event = [("country_a", "KAZ"), ("country_b", "TJK"), ("kind", "forum"), ("title", "Днях культуры")];
        agree::<Event>(&[&visit(&event)]);
        let trade = [
            ("reporter", "KAZ"),
            ("partner", "TJK"),
            ("flow", "export"),
            ("commodity_code", "TOTAL"),
            ("period_start", "0999-01-01"),
            ("amount", "1.5"),
        ];
        let trade = [&shared[..4], &[("status", "actual")], &trade].concat();
        agree::<Trade>(&[&trade]);
    }

    #[test]
    fn dates_are_written_as_their_text_form() {
        for date in ["1970-01-01", "2023-12-31", "0001-02-03", "9999-10-10"] {
            let day = NaiveDate::parse_from_str(date, "%Y-%m-%d").expect("a date");
            let mut text = Vec::new();
            write_date(crate::facts::epoch_days(day), &mut text);
            assert_eq!(text, date.as_bytes());
        }
    }
}
