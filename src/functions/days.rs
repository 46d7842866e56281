//! Date columns, and the spans of days that coarse dates stand for.

use arrow::array::{Array, AsArray, Date32Array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Date32Type};
use chrono::{Datelike, NaiveDate};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::ColumnarValue;

use super::codes::Lexicon;
use super::kernel::Args;

/// How exactly a date is known; the code of a word is its place.
pub(super) static PRECISION: Lexicon = Lexicon {
    resolve: |text| ["day", "month", "year"].iter().position(|word| *word == text).map(|place| place as u16),
    values: None,
};
pub(super) const MONTH: u16 = 1;
pub(super) const YEAR: u16 = 2;

/// An argument of days since 1970-01-01.
pub(super) enum Days {
    Constant(i32),
    Column(Date32Array),
}

impl Args {
    /// Reads argument `i` as days; `None` = a constant NULL.
    pub(super) fn days(&self, i: usize) -> Result<Option<Days>> {
        Ok(match &self.values[i] {
            ColumnarValue::Scalar(scalar) => match scalar.cast_to(&DataType::Date32)? {
                ScalarValue::Date32(day) => day.map(Days::Constant),
                _ => None,
            },
            ColumnarValue::Array(array) if array.data_type() == &DataType::Null => None,
            ColumnarValue::Array(array) => {
                Some(Days::Column(cast(array, &DataType::Date32)?.as_primitive::<Date32Type>().clone()))
            }
        })
    }
}

impl Days {
    pub(super) fn get(&self, i: usize) -> Option<i32> {
        match self {
            Days::Constant(day) => Some(*day),
            Days::Column(days) => days.is_valid(i).then(|| days.value(i)),
        }
    }
}

/// Returns the last day that a date of that precision may mean; none outside the calendar of chrono.
pub(super) fn last_day(day: i32, precision: u16) -> Option<i32> {
    let next = match precision {
        MONTH => {
            let date = date_of(day)?;
            first_after(date.year(), date.month())
        }
        YEAR => first_after(date_of(day)?.year(), 12),
        _ => return Some(day),
    };
    Some(day_of(next?) - 1)
}

/// Returns the first and the last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub(super) fn period(text: &str) -> Option<(i32, i32)> {
    let part = |text: &str, width: usize| -> Option<u32> {
        let digits = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = part(parts.next()?, 4)? as i32;
    let month = parts.next().map(|text| part(text, 2));
    let day = parts.next().map(|text| part(text, 2));
    match (month, day, parts.next()) {
        (None, None, None) => span(NaiveDate::from_ymd_opt(year, 1, 1)?, first_after(year, 12)?),
        (Some(Some(month)), None, None) => span(NaiveDate::from_ymd_opt(year, month, 1)?, first_after(year, month)?),
        (Some(Some(month)), Some(Some(day)), None) => {
            let date = NaiveDate::from_ymd_opt(year, month, day)?;
            span(date, date.succ_opt()?)
        }
        _ => None,
    }
}

fn span(first: NaiveDate, next: NaiveDate) -> Option<(i32, i32)> {
    Some((day_of(first), day_of(next) - 1))
}

fn first_after(year: i32, month: u32) -> Option<NaiveDate> {
    if month == 12 { NaiveDate::from_ymd_opt(year + 1, 1, 1) } else { NaiveDate::from_ymd_opt(year, month + 1, 1) }
}

fn date_of(day: i32) -> Option<NaiveDate> {
    Date32Type::to_naive_date_opt(day)
}

fn day_of(date: NaiveDate) -> i32 {
    Date32Type::from_naive_date(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i32 {
        day_of(text.parse().expect("a date"))
    }

    #[test]
    fn periods_end_with_their_last_day() {
        let cases = [
            ("2023", Some(("2023-01-01", "2023-12-31"))),
            ("2024-02", Some(("2024-02-01", "2024-02-29"))),
            ("2023-12", Some(("2023-12-01", "2023-12-31"))),
            ("2023-05-04", Some(("2023-05-04", "2023-05-04"))),
            ("2023-13", None),
            ("2023-02-30", None),
            ("2023-5", None),
            ("23", None),
            ("+023", None),
            ("2023-05-04-01", None),
            ("2023-", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(period(text), expected.map(|(first, last)| (day(first), day(last))), "{text}");
        }
    }

    #[test]
    fn coarse_dates_last_as_long_as_their_month_or_year() {
        assert_eq!(last_day(day("2023-05-04"), 0), Some(day("2023-05-04")));
        assert_eq!(last_day(day("2024-02-01"), MONTH), Some(day("2024-02-29")));
        assert_eq!(last_day(day("2023-12-01"), MONTH), Some(day("2023-12-31")));
        assert_eq!(last_day(day("2023-01-01"), YEAR), Some(day("2023-12-31")));
        assert_eq!(last_day(i32::MAX, YEAR), None);
    }
}
