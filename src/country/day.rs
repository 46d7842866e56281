//! A calendar day without a time zone.

use std::fmt;

/// A day of the proleptic Gregorian calendar; ordered.
///
/// # Example
/// ```
/// use dyadb::country::Day;
///
/// let day = Day::parse("2023-05-04").expect("a date");
/// assert_eq!(day.epoch_days(), 19_481);
/// assert_eq!(Day::from_epoch_days(19_481), day);
/// assert!(Day::parse("2023-02-29").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day {
    year: i16,
    month: u8,
    day: u8,
}

impl Day {
    /// Makes a day from its parts, which must be a date of the calendar.
    ///
    /// # Panics
    /// When they are none, such as 30 February; in a constant this is a compile error.
    pub const fn new(year: i16, month: u8, day: u8) -> Day {
        assert!(month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month), "no date of the calendar");
        Day { year, month, day }
    }

    /// Reads `YYYY-MM-DD`; nothing else is a day.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')))
        };
        let (year, month, day) = (number(&bytes[..4])?, number(&bytes[5..7])? as u8, number(&bytes[8..])? as u8);
        let is_date = (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        is_date.then_some(Day { year, month, day })
    }

    /// Returns the day that is so many days after 1970-01-01; days beyond the years −32768 to 32767 are held at the
    /// nearest one within.
    pub fn from_epoch_days(days: i32) -> Day {
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let days = i64::from(days) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * shifted + 2) / 5 + 1) as u8;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 } as u8;
        match i16::try_from(year_of_era + era * 400 + i64::from(month <= 2)) {
            Ok(year) => Day { year, month, day },
            Err(_) if days > 0 => Day { year: i16::MAX, month: 12, day: 31 },
            Err(_) => Day { year: i16::MIN, month: 1, day: 1 },
        }
    }

    /// Returns the days since 1970-01-01, negative before it.
    pub const fn epoch_days(self) -> i32 {
        // Howard Hinnant, days_from_civil.
        let year = self.year as i32 - (self.month <= 2) as i32;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = if self.month > 2 { self.month as i32 - 3 } else { self.month as i32 + 9 };
        let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// Returns the year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn epoch_days_are_a_bijection_over_four_centuries() {
        let mut last = Day::from_epoch_days(-90_001);
        for days in -90_000..60_000 {
            let day = Day::from_epoch_days(days);
            assert!(last < day);
            assert_eq!(day.epoch_days(), days);
            assert_eq!(Day::parse(&day.to_string()), Some(day));
            last = day;
        }
    }

    #[test]
    fn known_days() {
        let cases = [("1970-01-01", 0), ("2000-02-29", 11_016), ("1816-01-01", -56_248), ("1969-12-31", -1)];
        for (text, days) in cases {
            assert_eq!(Day::parse(text).map(Day::epoch_days), Some(days), "{text}");
        }
    }

    #[test]
    fn what_is_no_day() {
        for text in
            ["", "2023", "2023-5-4", "2023-13-01", "2023-02-29", "2023-00-10", "2023-01-00", "+023-01-01", "٢٠٢٣-01"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn far_days_are_held_at_the_bounds() {
        assert_eq!(Day::from_epoch_days(i32::MAX).year(), i16::MAX);
        assert_eq!(Day::from_epoch_days(i32::MIN).year(), i16::MIN);
    }
}
