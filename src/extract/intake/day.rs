//! Days of publication, in the ways that they are written beside articles.

use chrono::{DateTime, NaiveDate};

/// The forms, each read at the beginning of a text; what follows, such as an hour, is left.
const FORMS: &[&str] =
    &["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%Y%m%d", "%B %d, %Y", "%B %d %Y", "%d %B %Y", "%d %B, %Y"];

/// Reads a day; the hour and its zone are left, since a page shows the day where it was published.
pub(super) fn read(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc2822(text) {
        return Some(moment.date_naive());
    }
    let text = of_weekday(text);
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
    let read = |form: &&str| NaiveDate::parse_and_remainder(text, form).ok().filter(|(_, rest)| ends(rest));
    FORMS.iter().find_map(read).map(|(day, _)| day).filter(|day| is_likely(*day))
}

/// Reads seconds or milliseconds since 1970.
pub(super) fn of_epoch(number: i64) -> Option<NaiveDate> {
    let seconds = if number.abs() >= 100_000_000_000 { number / 1000 } else { number };
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.date_naive()).filter(|day| is_likely(*day))
}

/// Years in which news were printed.
fn is_likely(day: NaiveDate) -> bool {
    use chrono::Datelike;
    (1600..2200).contains(&day.year())
}

/// Returns what stands behind "Thursday, ".
fn of_weekday(text: &str) -> &str {
    match text.split_once([',', ' ']) {
        Some((first, rest)) if first.trim_end_matches(['.', ',']).parse::<chrono::Weekday>().is_ok() => {
            rest.trim_start_matches([',', ' '])
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        let day = NaiveDate::from_ymd_opt(2023, 5, 4);
        for text in [
            "2023-05-04",
            "2023-05-04T23:30:00+06:00",
            "2023-05-04 10:00",
            "2023/05/04",
            "04.05.2023",
            "4.5.2023",
            "20230504",
            "May 4, 2023",
            "4 May 2023",
            "Thu, 04 May 2023 10:00:00 GMT",
            "Thursday, May 4, 2023",
            "May 4, 2023 10:15",
            "4 May, 2023",
        ] {
            assert_eq!(read(text), day, "{text}");
        }
        for text in ["", "soon", "2023-13-04", "5/4/2023", "0001-01-01", "202305041"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!((of_epoch(1_683_158_400), of_epoch(1_683_158_400_000)), (day, day));
    }
}
