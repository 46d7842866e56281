//! Dates, persons and titles that may be of the same fact.
//!
//! Each gives how near two are, and none where they are apart.

use chrono::{Datelike, NaiveDate};

use super::super::merge;
use crate::country::Pair;
use crate::facts::Precision;

/// A date with what is known of it.
pub(super) type Dated = (Option<NaiveDate>, Option<Precision>);

fn rank(precision: Option<Precision>) -> u8 {
    match precision {
        Some(Precision::Day) => 2,
        Some(Precision::Month) => 1,
        _ => 0,
    }
}

/// Two dates are of one fact where the coarser one holds the finer, or where days are at most `slack` apart. Two facts
/// without dates may be one; one without and one with a date are not taken for one.
pub(super) fn dates(a: Dated, b: Dated, slack: i64) -> Option<u32> {
    let (Some(first), Some(second)) = (a.0, b.0) else {
        return (a.0.is_none() && b.0.is_none()).then_some(1);
    };
    match (rank(a.1), rank(b.1)) {
        (2, 2) => match (first - second).num_days().abs() {
            0 => Some(4),
            days if days <= slack => Some(2),
            _ => None,
        },
        (0, _) | (_, 0) => (first.year() == second.year()).then_some(if a.1 == b.1 { 3 } else { 1 }),
        _ => {
            ((first.year(), first.month()) == (second.year(), second.month())).then_some(if a.1 == b.1 { 3 } else { 2 })
        }
    }
}

/// Takes the finer of two dates of one fact; returns whether it is the other.
pub(super) fn refine(date: &mut Option<NaiveDate>, precision: &mut Option<Precision>, other: Dated) -> bool {
    let is_finer = date.is_none() && other.0.is_some() || other.0.is_some() && rank(other.1) > rank(*precision);
    if is_finer {
        (*date, *precision) = other;
    }
    is_finer
}

/// Two persons are one where their names are equal, or where one is the end of the other, within a letter ("Rahmon",
/// "Emomali Rakhmon"). A person who isn't named may be any.
pub(super) fn persons(a: Option<&str>, b: Option<&str>) -> Option<u32> {
    let (Some(a), Some(b)) = (a, b) else { return Some(1) };
    if a == b {
        return Some(4);
    }
    let words = |name: &str| -> Vec<String> {
        name.split(|c: char| c.is_whitespace() || c == '-')
            .filter(|word| word.chars().count() > 1)
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let is_near = |x: &String, y: &String| {
        x == y || x.chars().count() >= 5 && y.chars().count() >= 5 && strsim::damerau_levenshtein(x, y) <= 1
    };
    // The family name stands last, or first where it does.
    let is_within = !short.is_empty() && short.iter().all(|word| long.iter().any(|other| is_near(word, other)));
    let is_family = match (short.last(), long.last(), long.first()) {
        (Some(name), Some(last), Some(first)) => is_near(name, last) || is_near(name, first),
        _ => false,
    };
    (is_within && is_family).then_some(3)
}

/// Two titles are of one thing where they share half of the words of the shorter.
pub(super) fn titles(a: &str, b: &str) -> Option<u32> {
    if a.eq_ignore_ascii_case(b) {
        return Some(4);
    }
    merge::alike(a, b).then_some(2)
}

/// Two titles are of one document where what they say beside its kind is; "a memorandum" alone may be any, and is one only
/// with itself.
pub(super) fn documents(a: &str, b: &str, pair: Pair) -> Option<u32> {
    if a.eq_ignore_ascii_case(b) {
        return Some(4);
    }
    (merge::is_told(a, pair) && merge::is_told(b, pair) && merge::same_title(a, b, pair)).then_some(2)
}

/// The longer of two names of one person, where that names them more fully.
pub(super) fn fuller(name: &mut Option<String>, other: Option<&String>) -> bool {
    let Some(other) = other else { return false };
    let words = |name: &str| name.split_whitespace().count();
    let is_fuller = name.as_deref().is_none_or(|name| {
        words(other) > words(name) && other.ends_with(name.split_whitespace().last().unwrap_or(name))
    });
    if is_fuller {
        *name = Some(other.clone());
    }
    is_fuller
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(text: &str, precision: Precision) -> Dated {
        (NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(), Some(precision))
    }

    #[test]
    fn coarse_dates_hold_finer_ones() {
        use Precision::{Day, Month, Year};
        let cases = [
            (dated("2023-05-04", Day), dated("2023-05-04", Day), Some(4)),
            (dated("2023-05-04", Day), dated("2023-05-05", Day), Some(2)),
            (dated("2023-05-04", Day), dated("2023-05-08", Day), None),
            (dated("2023-05-01", Month), dated("2023-05-04", Day), Some(2)),
            (dated("2023-05-01", Month), dated("2023-06-01", Month), None),
            (dated("2023-01-01", Year), dated("2023-05-04", Day), Some(1)),
            ((None, None), dated("2023-05-04", Day), None),
            ((None, None), (None, None), Some(1)),
        ];
        for (a, b, expected) in cases {
            assert_eq!(dates(a, b, 2), expected, "{a:?} {b:?}");
            assert_eq!(dates(b, a, 2), expected, "{b:?} {a:?}");
        }
    }

    #[test]
    fn persons_are_known_by_their_names() {
        let cases = [
            ("Emomali Rahmon", "Emomali Rahmon", true),
            ("Rahmon", "Emomali Rakhmon", true),
            ("Xi Jinping", "Xi", true),
            ("Emomali Rahmon", "Rustam Emomali", false),
            ("Sirojiddin Muhriddin", "Emomali Rahmon", false),
            ("Kassym-Jomart Tokayev", "Tokayev", true),
            ("Li Qiang", "Li Keqiang", false),
        ];
        for (a, b, one) in cases {
            assert_eq!(persons(Some(a), Some(b)).is_some(), one, "{a}, {b}");
            assert_eq!(persons(Some(b), Some(a)).is_some(), one, "{b}, {a}");
        }
        assert!(persons(None, Some("Emomali Rahmon")).is_some());
    }
}
