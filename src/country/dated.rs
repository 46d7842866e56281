//! What a text named on a day: names passed from one state to another, and states ended.

use super::country::{Country, Kind};
use super::data::dated::DATED;
use super::day::Day;
use super::resolve::{Resolution, resolve};

/// A row of the generated table: from when to when an entry bore a name that today means `of`.
pub(super) struct Dated {
    /// The entries that the name means without a date, by code and sorted.
    pub(super) of: &'static [u16],
    pub(super) bearer: u16,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}

impl Dated {
    fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }
}

/// Resolves a whole cell of text as of a day: the state that bore the name then.
///
/// "Russia" is the Soviet Union from 1922 to 1991, "Vietnam" the Democratic Republic until 1976, "Korea" the one state
/// until 1910, "Congo" the one in Brazzaville while the other was Zaire. A state that had ended, or had not begun while
/// it is a former one today, is [`Resolution::Unknown`]. Whether a state of today existed on the day is another
/// question: its name is its own. Source: `datasets/registry/dated.csv` and `former.csv`.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Day, Resolution, resolve_on};
///
/// let named = |text: &str, day: &str| match resolve_on(text, Day::parse(day).expect("a day")) {
///     Resolution::One(country) => country.iso3(),
///     _ => "none",
/// };
/// assert_eq!(named("Russia", "1980-01-01"), "SUN");
/// assert_eq!(named("Congo", "1975-01-01"), "COG");
/// assert_eq!(named("Congo", "2005-01-01"), "none");
/// assert_eq!(named("Soviet Union", "2005-01-01"), "none");
/// ```
pub fn resolve_on(text: &str, day: Day) -> Resolution {
    let today = resolve(text);
    let one;
    let meaning: &[u16] = match today {
        Resolution::One(country) => {
            one = [country.code()];
            &one
        }
        Resolution::Ambiguous(codes) => codes,
        Resolution::Unknown => return today,
    };
    let mut bearers = DATED.iter().filter(|dated| dated.of == meaning && dated.holds(day));
    match (bearers.next(), bearers.next(), today) {
        (Some(dated), None, _) => Country::from_code(dated.bearer).map_or(today, Resolution::One),
        (None, _, Resolution::One(country)) if ended(country, day) => Resolution::Unknown,
        _ => today,
    }
}

/// Tells whether a former state was none on the day.
fn ended(country: Country, day: Day) -> bool {
    let (from, to) = country.valid();
    country.kind() == Kind::Former && (from.is_some_and(|from| day < from) || to.is_some_and(|to| to <= day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_on_a_day() {
        let cases = [
            ("Russia", "1900-01-01", "RUS"),
            ("Russia", "1922-12-30", "SUN"),
            ("Russia", "1991-12-25", "SUN"),
            ("Russia", "1991-12-26", "RUS"),
            ("Россия", "1970-06-01", "SUN"),
            ("Soviet Union", "1970-06-01", "SUN"),
            ("USSR", "2005-01-01", "none"),
            ("Congo", "1961-01-01", "many"),
            ("Congo", "1975-01-01", "COG"),
            ("Congo", "2005-01-01", "many"),
            ("Zaire", "1975-01-01", "COD"),
            ("Congolese", "1980-01-01", "COG"),
            ("Korea", "1900-01-01", "XKO"),
            ("Korea", "1930-01-01", "many"),
            ("Korea", "1975-01-01", "many"),
            ("Vietnam", "1960-01-01", "VDR"),
            ("Viet Nam", "1980-01-01", "VNM"),
            ("South Vietnam", "1960-01-01", "XVS"),
            ("South Vietnam", "1980-01-01", "none"),
            ("North Vietnam", "1960-01-01", "VDR"),
            ("Sudan", "1990-01-01", "SDN"),
            ("Sudan", "2015-01-01", "SDN"),
            ("Yemen", "1980-01-01", "YEM"),
            ("North Yemen", "1980-01-01", "YEM"),
            ("South Yemen", "1980-01-01", "YMD"),
            ("South Yemen", "1995-01-01", "none"),
            ("Germany", "1970-01-01", "DEU"),
            ("West Germany", "1970-01-01", "DEU"),
            ("East Germany", "1970-01-01", "DDR"),
            ("GDR", "1995-01-01", "none"),
            ("Czechoslovakia", "1980-01-01", "CSK"),
            ("Czechoslovakia", "1993-01-01", "none"),
            ("Yugoslavia", "1980-01-01", "YUG"),
            ("Yugoslavia", "2000-01-01", "YUG"),
            ("Yugoslavia", "2004-01-01", "none"),
            ("Serbia and Montenegro", "1998-01-01", "YUG"),
            ("Serbia and Montenegro", "2004-01-01", "SCG"),
            ("Serbia and Montenegro", "2010-01-01", "none"),
            ("Burma", "1970-01-01", "MMR"),
            ("Ceylon", "1960-01-01", "LKA"),
            ("Macedonia", "1995-01-01", "MKD"),
            ("Upper Volta", "1970-01-01", "BFA"),
            ("Dahomey", "1970-01-01", "BEN"),
            ("Tanganyika", "1962-06-01", "TZA"),
            ("Zanzibar", "1964-01-01", "XZA"),
            ("Austria", "1900-01-01", "XAH"),
            ("Austria", "1920-01-01", "AUT"),
            ("Colombia", "1825-01-01", "XGC"),
            ("Colombia", "1850-01-01", "COL"),
            ("Kazakhstan", "1980-01-01", "KAZ"),
            ("nowhere", "1980-01-01", "none"),
        ];
        for (text, day, expected) in cases {
            let found = match resolve_on(text, Day::parse(day).expect("a day")) {
                Resolution::One(country) => country.iso3(),
                Resolution::Ambiguous(_) => "many",
                Resolution::Unknown => "none",
            };
            assert_eq!(found, expected, "{text} on {day}");
        }
    }

    #[test]
    fn spans_of_a_bearer_do_not_overlap() {
        for (i, a) in DATED.iter().enumerate() {
            for b in DATED.iter().skip(i + 1).filter(|b| b.bearer == a.bearer && b.of == a.of) {
                assert!(a.to.is_some_and(|to| b.from.is_some_and(|from| to <= from)), "{}", a.bearer);
            }
        }
    }
}
