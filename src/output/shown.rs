//! One value as people read it: numbers with thousands separators, days as exact as they are known.

use std::io;

use arrow::array::RecordBatch;
use arrow::datatypes::{DataType, Schema};

use super::cell::Cells;

/// How the columns of a result are shown.
#[derive(Debug)]
pub(super) struct Columns(Vec<Style>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Plain,
    /// An amount or a count.
    Quantity,
    /// A number that names something, such as an id.
    Label,
    /// A day whose precision another column of the result holds.
    Day {
        precision: usize,
    },
}

/// Words that, as the last of a column's name, tell that its numbers name something.
const LABELS: [&str; 14] = [
    "id",
    "doc",
    "fact",
    "code",
    "cow",
    "gw",
    "numeric",
    "dyad",
    "year",
    "ccode1",
    "ccode2",
    "gwcode1",
    "gwcode2",
    "generation",
];

impl Columns {
    pub(super) fn of(schema: &Schema) -> Columns {
        let style = |(name, data_type): (&str, &DataType)| {
            let is_day = matches!(data_type, DataType::Date32 | DataType::Date64);
            match schema.index_of(&format!("{name}_precision")) {
                Ok(precision) if is_day => Style::Day { precision },
                _ if !data_type.is_numeric() => Style::Plain,
                _ if LABELS.contains(&name.rsplit('_').next().unwrap_or(name)) => Style::Label,
                _ => Style::Quantity,
            }
        };
        Columns(schema.fields().iter().map(|field| style((field.name(), field.data_type()))).collect())
    }

    /// Tells whether a column stands at the right.
    pub(super) fn is_right(&self, column: usize) -> bool {
        matches!(self.0[column], Style::Quantity | Style::Label)
    }

    pub(super) fn read<'a>(&'a self, batch: &'a RecordBatch) -> io::Result<Shown<'a>> {
        Ok(Shown { cells: Cells::new(batch.columns())?, columns: self })
    }
}

/// The columns of a batch, ready to be shown cell by cell.
pub(super) struct Shown<'a> {
    cells: Cells<'a>,
    columns: &'a Columns,
}

impl Shown<'_> {
    /// Returns a cell as text; none where it is null.
    pub(super) fn text(&self, column: usize, row: usize) -> Option<String> {
        let text = self.cells.text(column, row)?;
        Some(match self.columns.0[column] {
            Style::Quantity => grouped(text),
            Style::Day { precision } => coarse(text, self.cells.text(precision, row).as_deref()),
            Style::Plain | Style::Label => text,
        })
    }
}

/// Sets a comma between groups of three digits, from five digits on: four may be a year.
pub(crate) fn grouped(text: String) -> String {
    let digits = text.trim_start_matches('-');
    let whole = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if whole < 5 {
        return text;
    }
    let (sign, rest) = (&text[..text.len() - digits.len()], &digits[whole..]);
    let mut out = String::with_capacity(text.len() + whole / 3);
    out.push_str(sign);
    for (place, digit) in digits[..whole].chars().enumerate() {
        if place > 0 && (whole - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

/// Cuts a day to the month or the year that is known of it.
fn coarse(day: String, precision: Option<&str>) -> String {
    let parts = match precision {
        Some("year") => 1,
        Some("month") => 2,
        _ => return day,
    };
    // A year before our era begins with a hyphen.
    let sign = usize::from(day.starts_with('-'));
    let ends = day.match_indices('-').map(|(at, _)| at).filter(|at| *at >= sign);
    match ends.take(parts).last() {
        Some(end) if end > 0 => day[..end].to_string(),
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use arrow::datatypes::Field;

    use super::*;

    #[test]
    fn numbers_get_separators() {
        let cases = [
            ("2023", "2023"),
            ("12345", "12,345"),
            ("-1234567.25", "-1,234,567.25"),
            ("0.123456", "0.123456"),
            ("1e300", "1e300"),
            ("NaN", "NaN"),
        ];
        for (text, expected) in cases {
            assert_eq!(grouped(text.to_string()), expected);
        }
    }

    #[test]
    fn days_are_as_exact_as_they_are_known() {
        let cases = [
            ("2023-05-01", Some("day"), "2023-05-01"),
            ("2023-05-01", Some("month"), "2023-05"),
            ("2023-01-01", Some("year"), "2023"),
            ("2023-01-01", None, "2023-01-01"),
            ("-0044-03-15", Some("year"), "-0044"),
        ];
        for (day, precision, expected) in cases {
            assert_eq!(coarse(day.to_string(), precision), expected, "{day} {precision:?}");
        }
    }

    #[test]
    fn names_tell_amounts_from_labels() {
        let field = |name: &str, data_type| Field::new(name, data_type, true);
        let schema = Schema::new(vec![
            field("date", DataType::Date32),
            field("date_precision", DataType::Utf8),
            field("value_usd", DataType::Float64),
            field("event_id", DataType::Int64),
            field("year", DataType::Int32),
            field("end_date", DataType::Date32),
        ]);
        let expected =
            [Style::Day { precision: 1 }, Style::Plain, Style::Quantity, Style::Label, Style::Label, Style::Plain];
        assert_eq!(Columns::of(&schema).0, expected);
    }
}
