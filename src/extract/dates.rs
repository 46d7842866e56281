//! Dates as texts tell them: whole, without a year, months, years, weekdays, and words such as "yesterday".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::tokens::{Kind, Text};
use crate::facts::Precision;

/// A date as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum When {
    /// A day, and the last of several days.
    Day {
        year: Option<i32>,
        month: u32,
        day: u32,
        end: Option<(u32, u32)>,
    },
    Month {
        year: Option<i32>,
        month: u32,
    },
    Year(i32),
    Weekday(Weekday),
    /// Days from the day of publication.
    Offset(i64),
    /// Months and years from that of publication.
    OffsetMonth(i32),
    OffsetYear(i32),
    /// A time that is no day: "next week", "earlier".
    Open,
}

/// A date in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct DateMention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) when: When,
}

/// A day with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dated {
    pub(super) date: NaiveDate,
    pub(super) end: Option<NaiveDate>,
    pub(super) precision: Precision,
}

impl Dated {
    pub(super) fn day(date: NaiveDate) -> Dated {
        Dated { date, end: None, precision: Precision::Day }
    }
}

#[rustfmt::skip]
const MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
];

/// Returns the number of a month by its name or abbreviation.
fn month(text: &Text, i: usize) -> Option<u32> {
    let low = text.low(i);
    if low.len() < 3 || !text.capital(i) {
        return None;
    }
    let place = MONTHS
        .iter()
        .position(|name| *name == low || (name[..3] == *low) || (low == "sept" && *name == "september"))?;
    Some(place as u32 + 1)
}

/// Tells whether the token is the name of a month.
pub(super) fn is_month(text: &Text, i: usize) -> bool {
    month(text, i).is_some()
}

fn weekday(low: &str) -> Option<Weekday> {
    Some(match low {
        "monday" => Weekday::Mon,
        "tuesday" => Weekday::Tue,
        "wednesday" => Weekday::Wed,
        "thursday" => Weekday::Thu,
        "friday" => Weekday::Fri,
        "saturday" => Weekday::Sat,
        "sunday" => Weekday::Sun,
        _ => return None,
    })
}

fn number(text: &Text, i: usize, from: i64, to: i64) -> Option<i64> {
    (text.kind(i) == Some(Kind::Number)).then(|| text.low(i).parse().ok()).flatten().filter(|n| (from..=to).contains(n))
}

/// Reads the number of a day, with or without its ending: "4", "4th".
fn day(text: &Text, i: usize) -> Option<(u32, usize)> {
    let n = number(text, i, 1, 31)? as u32;
    let suffix = text.glued(i) && matches!(text.low(i + 1), "st" | "nd" | "rd" | "th");
    Some((n, i + 1 + usize::from(suffix)))
}

fn year(text: &Text, i: usize) -> Option<i32> {
    let year = number(text, i, 1800, 2100).filter(|_| text.low(i).len() == 4)?;
    // "2,000" has a comma; "2023 people" can't be told and is rare.
    Some(year as i32)
}

/// Reads a year behind a day or month, with an optional comma or "of".
fn year_after(text: &Text, i: usize) -> (Option<i32>, usize) {
    let skip = usize::from(matches!(text.low(i), "," | "of"));
    match year(text, i + skip) {
        Some(year) => (Some(year), i + skip + 1),
        None => (None, i),
    }
}

fn joins(text: &Text, i: usize) -> bool {
    matches!(text.low(i), "-" | "–" | "—" | "to" | "and" | "through" | "until" | "till" | "&")
}

/// Finds the date that begins at token `i`.
pub(super) fn find(text: &Text, i: usize) -> Option<DateMention> {
    let (when, to) = match text.kind(i)? {
        Kind::Number => numeric(text, i)?,
        Kind::Word => worded(text, i)?,
        _ => return None,
    };
    Some(DateMention { from: i, to, when })
}

fn numeric(text: &Text, i: usize) -> Option<(When, usize)> {
    if let Some((first, mut at)) = day(text, i) {
        let mut end_day = None;
        if joins(text, at)
            && let Some((last, next)) = day(text, at + 1)
            && month(text, if text.low(next) == "of" { next + 1 } else { next }).is_some()
        {
            (end_day, at) = (Some(last), next);
        }
        let at = at + usize::from(text.low(at) == "of");
        if let Some(m) = month(text, at) {
            let (mut year, mut to) = year_after(text, at + 1);
            let mut end = end_day.map(|last| (m, last));
            // "28 February – 2 March 2024"
            if end.is_none()
                && joins(text, to)
                && let Some((last, next)) = day(text, to + 1)
                && let Some(other) = month(text, next)
                && text.low(to) != "and"
            {
                end = Some((other, last));
                let (later, after) = year_after(text, next + 1);
                (year, to) = (year.or(later), after);
            }
            return Some((When::Day { year, month: m, day: first, end }, to));
        }
        if text.low(at) == "/" || text.low(at) == "." || text.low(at) == "-" {
            // Day and month of "12/09/2023" can't be told apart.
            return None;
        }
        return None;
    }
    let y = year(text, i)?;
    // "2023-05-04" is three numbers.
    if text.low(i + 1) == "-"
        && text.glued(i)
        && let (Some(m), Some(d)) = (number(text, i + 2, 1, 12), number(text, i + 4, 1, 31))
        && text.low(i + 3) == "-"
    {
        return Some((When::Day { year: Some(y), month: m as u32, day: d as u32, end: None }, i + 5));
    }
    let money = i > 0 && matches!(text.low(i - 1), "$" | "€" | "£" | "¥");
    let range = text.glued(i) && matches!(text.low(i + 1), "-" | "–" | "/" | "—" | "%")
        || i > 0 && text.glued(i - 1) && matches!(text.low(i - 1), "-" | "–" | "/" | "—");
    let counted = matches!(
        text.low(i + 1),
        "people"
            | "km"
            | "tons"
            | "tonnes"
            | "mw"
            | "megawatts"
            | "million"
            | "billion"
            | "percent"
            | "companies"
            | "troops"
            | "students"
            | "citizens"
    );
    (!money && !range && !counted).then_some((When::Year(y), i + 1))
}

fn worded(text: &Text, i: usize) -> Option<(When, usize)> {
    let low = text.low(i);
    if let Some(m) = month(text, i) {
        return month_date(text, i, m);
    }
    if let Some(day) = weekday(low) {
        // "Friday (May 4)", "Friday, May 4": the day of the month says more.
        let skip = usize::from(matches!(text.low(i + 1), "(" | ","));
        if let Some(m) = month(text, i + 1 + skip) {
            let (when, to) = month_date(text, i + 1 + skip, m)?;
            if matches!(when, When::Day { .. }) {
                return Some((when, to + usize::from(text.low(to) == ")")));
            }
        }
        return Some((When::Weekday(day), i + 1));
    }
    let next = text.low(i + 1);
    Some(match (low, next) {
        ("day", "earlier" | "before")
            if matches!(before_of(text, i), "a" | "the" | "one") && !text.is_word(i + 2)
                || matches!(before_of(text, i), "a" | "the") && next == "earlier" =>
        {
            (When::Offset(-1), i + 2)
        }
        ("previous" | "preceding", "day") => (When::Offset(-1), i + 2),
        ("today", _) => (When::Offset(0), i + 1),
        ("day", "before" | "after") if matches!(text.low(i + 2), "yesterday" | "tomorrow") => {
            (When::Offset(if next == "before" { -2 } else { 2 }), i + 3)
        }
        ("yesterday", _) => (When::Offset(-1), i + 1),
        ("tomorrow", _) => (When::Offset(1), i + 1),
        ("tonight", _) => (When::Offset(0), i + 1),
        ("last" | "past" | "previous", "year") => (When::OffsetYear(-1), i + 2),
        ("this" | "current", "year") => (When::OffsetYear(0), i + 2),
        ("next" | "coming", "year") => (When::OffsetYear(1), i + 2),
        ("last" | "previous", "month") => (When::OffsetMonth(-1), i + 2),
        ("this" | "current", "month") => (When::OffsetMonth(0), i + 2),
        ("next" | "coming", "month") => (When::OffsetMonth(1), i + 2),
        (
            "last" | "next" | "this" | "coming" | "previous",
            "week" | "weekend" | "summer" | "autumn" | "spring" | "fall" | "winter" | "decade" | "century",
        ) => (When::Open, i + 2),
        ("last" | "next" | "this", word) if weekday(word).is_some() => {
            let day = weekday(word)?;
            (When::Weekday(day), i + 2)
        }
        ("last" | "next" | "this", _) if month(text, i + 1).is_some() => {
            let month = month(text, i + 1)?;
            (When::Month { year: None, month }, i + 2)
        }
        _ => return None,
    })
}

fn before_of<'a>(text: &'a Text, i: usize) -> &'a str {
    i.checked_sub(1).map_or("", |before| text.low(before))
}

/// The token behind the name of a month, and behind the stop that shortens it.
fn after_name(text: &Text, i: usize) -> usize {
    let stop =
        text.low(i).len() <= 4 && text.low(i + 1) == "." && text.glued(i) && text.kind(i + 2) == Some(Kind::Number);
    i + 1 + usize::from(stop)
}

fn month_date(text: &Text, i: usize, m: u32) -> Option<(When, usize)> {
    // "Jan. 13": agencies cut the names of months and set a stop.
    let next = after_name(text, i);
    // "May" is also a verb and a name: it is a month beside a number or behind a preposition.
    if let Some((first, at)) = day(text, next).filter(|_| !(text.low(i) == "may" && text.low(i + 2) == "percent")) {
        let mut to = at;
        let mut end = None;
        if joins(text, at) {
            if let Some((last, next)) = day(text, at + 1).filter(|(last, _)| *last > first) {
                // "May 3 and 4" is one time of two days; "May 3 and 400 guests" was no day.
                (end, to) = (Some((m, last)), next);
            } else if let Some(other) = month(text, at + 1)
                && let Some((last, next)) = day(text, after_name(text, at + 1))
                && text.low(at) != "and"
            {
                (end, to) = (Some((other, last)), next);
            }
        }
        let (year, to) = year_after(text, to);
        return Some((When::Day { year, month: m, day: first, end }, to));
    }
    let (year, to) = year_after(text, next);
    let before = i.checked_sub(1).map_or("", |before| text.low(before));
    let behind = matches!(
        before,
        "in" | "of"
            | "since"
            | "by"
            | "until"
            | "early"
            | "late"
            | "mid"
            | "last"
            | "next"
            | "this"
            | "to"
            | "and"
            | "-"
            | "–"
            | "from"
            | "during"
            | "for"
            | "end"
    );
    let whole = text.low(i).len() > 3 || m == 5;
    if m == 5 && year.is_none() && !behind || !whole && year.is_none() {
        return None;
    }
    Some((When::Month { year, month: m }, to))
}

/// The month of that name that the text means: the last one, unless it speaks of what is to come.
fn month_near(month: u32, published: NaiveDate, ahead: bool) -> Option<NaiveDate> {
    let this = NaiveDate::from_ymd_opt(published.year(), month, 1)?;
    let over = month < published.month();
    let begun = month <= published.month();
    let year = match (ahead, over, begun) {
        (true, true, _) => published.year() + 1,
        (false, _, false) => published.year() - 1,
        _ => published.year(),
    };
    this.with_year(year)
}

/// Puts a date on the calendar. `ahead` tells that the sentence speaks of what is to come.
pub(super) fn resolve(when: When, published: Option<NaiveDate>, ahead: bool) -> Option<Dated> {
    let near = |month: u32, day: u32| {
        let published = published?;
        let years = [published.year() - 1, published.year(), published.year() + 1];
        let dates = years.into_iter().filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
        dates.min_by_key(|date| {
            let off = (*date - published).num_days();
            // What is told is more often past than to come, a month even more than a day.
            if ahead == (off >= 0) { off.abs() } else { off.abs() + 120 }
        })
    };
    Some(match when {
        When::Day { year, month, day, end } => {
            let date = match year {
                Some(year) => NaiveDate::from_ymd_opt(year, month, day)?,
                None => near(month, day)?,
            };
            let last = end.and_then(|(m, d)| NaiveDate::from_ymd_opt(date.year() + i32::from(m < month), m, d));
            Dated { date, end: last, precision: Precision::Day }
        }
        When::Month { year, month } => {
            let date = match year {
                Some(year) => NaiveDate::from_ymd_opt(year, month, 1)?,
                None => month_near(month, published?, ahead)?,
            };
            Dated { date, end: None, precision: Precision::Month }
        }
        When::Year(year) => Dated { date: NaiveDate::from_ymd_opt(year, 1, 1)?, end: None, precision: Precision::Year },
        When::Weekday(day) => {
            let published = published?;
            let back = (7 + published.weekday().num_days_from_monday() - day.num_days_from_monday()) % 7;
            let date = if ahead {
                published.checked_add_days(Days::new(u64::from((7 - back) % 7)))?
            } else {
                published.checked_sub_days(Days::new(back.into()))?
            };
            Dated::day(date)
        }
        When::Offset(days) => Dated::day(published?.checked_add_signed(chrono::Duration::days(days))?),
        When::OffsetMonth(months) => {
            let first = published?.with_day(1)?;
            let date = if months < 0 {
                first.checked_sub_months(Months::new(months.unsigned_abs()))?
            } else {
                first.checked_add_months(Months::new(months.unsigned_abs()))?
            };
            Dated { date, end: None, precision: Precision::Month }
        }
        When::OffsetYear(years) => {
            let date = NaiveDate::from_ymd_opt(published?.year() + years, 1, 1)?;
            Dated { date, end: None, precision: Precision::Year }
        }
        When::Open => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, ahead: bool) -> Option<String> {
        let cut = Text::new(text);
        let mention = (0..cut.tokens.len()).find_map(|i| find(&cut, i))?;
        let dated = resolve(mention.when, NaiveDate::from_ymd_opt(2023, 5, 4), ahead)?;
        let end = dated.end.map(|end| format!("..{end}")).unwrap_or_default();
        Some(format!("{}{end} {}", dated.date, dated.precision.as_str()))
    }

    #[test]
    fn dates_are_put_on_the_calendar() {
        // 4 May 2023 was a Thursday.
        let cases = [
            ("during a May 4 meeting", false, Some("2023-05-04 day")),
            ("on May 3-4, 2022", false, Some("2022-05-03..2022-05-04 day")),
            ("from 8 to 10 November 2017", false, Some("2017-11-08..2017-11-10 day")),
            ("from November 8th through 10th", false, Some("2022-11-08..2022-11-10 day")),
            ("on 28 February - 2 March 2024", false, Some("2024-02-28..2024-03-02 day")),
            ("on Jan. 13-18, 2022", false, Some("2022-01-13..2022-01-18 day")),
            ("from Apr. 28 to May 2", false, Some("2023-04-28..2023-05-02 day")),
            ("July 21-22", true, Some("2023-07-21..2023-07-22 day")),
            ("on Tuesday", false, Some("2023-05-02 day")),
            ("on Tuesday", true, Some("2023-05-09 day")),
            ("on Thursday", false, Some("2023-05-04 day")),
            ("on Friday (May 5)", true, Some("2023-05-05 day")),
            ("yesterday", false, Some("2023-05-03 day")),
            ("a day earlier, the two", false, Some("2023-05-03 day")),
            ("came the day before.", false, Some("2023-05-03 day")),
            ("the day before yesterday", false, Some("2023-05-02 day")),
            ("last year", false, Some("2022-01-01 year")),
            ("in January this year", false, Some("2023-01-01 month")),
            ("in December", false, Some("2022-12-01 month")),
            ("in early December", true, Some("2023-12-01 month")),
            ("in 2021", false, Some("2021-01-01 year")),
            ("on 2020-09-15", false, Some("2020-09-15 day")),
            ("next month", true, Some("2023-06-01 month")),
            ("they may 4 times", false, None),
            ("in January-May", false, Some("2023-01-01 month")),
            ("next week", true, None),
            ("some 2,000 people", false, None),
        ];
        for (text, ahead, expected) in cases {
            assert_eq!(read(text, ahead).as_deref(), expected, "{text}");
        }
    }
}
