//! Organisations and standing groups of states, with dates of membership.

use super::country::Country;
use super::data::groups::{GROUPS, SOURCES};
use super::day::Day;
use super::resolve::{Resolution, resolve};

/// An organisation or standing group of states whose members are on record.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Abbreviation, such as `EAEU`.
    pub code: &'static str,
    /// English name.
    pub name: &'static str,
    /// Its entry of the registry, where it can be a party of a fact.
    pub organisation: Option<Country>,
    /// All spells, by country code, then oldest first.
    pub members: &'static [Membership],
}

/// One spell of a state in a group, half-open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Membership {
    /// Registry code of the state.
    pub country: u16,
    /// First day.
    pub joined: Day,
    /// First day after the last; none while it lasts.
    pub left: Option<Day>,
    /// What it is in the group.
    pub status: Status,
    /// How exactly a page that was read has these dates: `day`, `month`, `year`, or `no` where none was found.
    pub checked: &'static str,
    /// Where the dates are from.
    pub source: &'static str,
}

/// What a state is in a group; only a member is in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Status {
    /// A full member.
    Member,
    /// An observer.
    Observer,
    /// An associate member or state.
    Associate,
    /// A dialogue or other partner.
    Dialogue,
    /// A candidate for membership.
    Candidate,
    /// A member whose rights are suspended.
    Suspended,
}

impl Status {
    /// Returns the word that tables show.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Member => "member",
            Status::Observer => "observer",
            Status::Associate => "associate",
            Status::Dialogue => "dialogue",
            Status::Candidate => "candidate",
            Status::Suspended => "suspended",
        }
    }
}

// The generated table calls this, so that a row stays short.
pub(super) const fn membership(
    country: u16,
    joined: (i16, u8, u8),
    left: Option<(i16, u8, u8)>,
    status: Status,
    checked: &'static str,
    source: usize,
) -> Membership {
    let joined = Day::new(joined.0, joined.1, joined.2);
    Membership { country, joined, left: super::country::day(left), status, checked, source: SOURCES[source] }
}

/// Returns all groups.
pub fn groups() -> &'static [Group] {
    &GROUPS
}

/// Returns the group of an abbreviation or name, whatever its case; also of any name of the organisation.
///
/// # Example
/// ```
/// use dyadb::country::group;
///
/// assert_eq!(group("eaeu").map(|group| group.code), Some("EAEU"));
/// assert_eq!(group("Eurasian Economic Union").map(|group| group.code), Some("EAEU"));
/// assert!(group("Kazakhstan").is_none());
/// ```
pub fn group(text: &str) -> Option<&'static Group> {
    let text = text.trim();
    let written = |group: &&Group| group.code.eq_ignore_ascii_case(text) || group.name.eq_ignore_ascii_case(text);
    GROUPS.iter().find(written).or_else(|| match resolve(text) {
        Resolution::One(country) => GROUPS.iter().find(|group| group.organisation == Some(country)),
        _ => None,
    })
}

/// Returns the abbreviations of all groups, for messages.
pub fn group_names() -> Vec<&'static str> {
    GROUPS.iter().map(|group| group.code).collect()
}

/// Tells whether the country was a member of the group on a day: half-open, and observers are no members.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Day, group, in_group};
///
/// let (uk, eu) = (Country::from_iso3("GBR").expect("a state"), group("EU").expect("a group"));
/// assert!(in_group(uk, eu, Day::new(2020, 1, 31)));
/// assert!(!in_group(uk, eu, Day::new(2020, 2, 1)));
/// ```
pub fn in_group(country: Country, group: &Group, day: Day) -> bool {
    let start = group.members.partition_point(|member| member.country < country.code());
    group.members[start..].iter().take_while(|member| member.country == country.code()).any(|member| {
        member.status == Status::Member && member.joined <= day && member.left.is_none_or(|left| day < left)
    })
}

/// Returns the abbreviations of the groups that both countries were members of on a day, in the order of [`groups`].
pub fn shared_groups(a: Country, b: Country, day: Day) -> Vec<&'static str> {
    let shared = |group: &&Group| in_group(a, group, day) && in_group(b, group, day);
    GROUPS.iter().filter(shared).map(|group| group.code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group_of(code: &str) -> &'static Group {
        group(code).unwrap_or_else(|| panic!("{code}"))
    }

    fn members_on(code: &str, day: Day) -> usize {
        Country::all().filter(|country| in_group(*country, group_of(code), day)).count()
    }

    #[test]
    fn memberships() {
        let cases = [
            ("KAZ", "UN", "1992-03-01", false),
            ("KAZ", "UN", "1992-03-02", true),
            ("SUN", "UN", "1980-01-01", true),
            ("RUS", "UN", "1980-01-01", false),
            ("RUS", "UN", "1991-12-24", true),
            ("UKR", "UN", "1950-01-01", true),
            ("DDR", "UN", "1980-01-01", true),
            ("DEU", "UN", "1970-01-01", false),
            ("YUG", "UN", "1990-01-01", true),
            ("YUG", "UN", "1995-01-01", false),
            ("YUG", "UN", "2001-01-01", true),
            ("SRB", "UN", "2010-01-01", true),
            ("SYR", "UN", "1960-01-01", false),
            ("SYR", "UN", "1962-01-01", true),
            ("IDN", "UN", "1966-01-01", false),
            ("CHE", "UN", "2002-09-09", false),
            ("TWN", "UN", "1960-01-01", false),
            ("VAT", "UN", "2020-01-01", false),
            ("PSE", "UN", "2020-01-01", false),
            ("FRA", "EU", "1980-01-01", true),
            ("FRA", "EU", "1957-12-31", false),
            ("GBR", "EU", "1973-01-01", true),
            ("GBR", "EU", "2020-02-01", false),
            ("TUR", "NATO", "1952-02-18", true),
            ("SWE", "NATO", "2024-03-06", false),
            ("GEO", "CIS", "2009-08-17", true),
            ("GEO", "CIS", "2009-08-18", false),
            ("TKM", "CIS", "2010-01-01", false),
            ("UKR", "CIS", "2000-01-01", false),
            ("UZB", "CSTO", "2000-01-01", false),
            ("UZB", "CSTO", "2010-01-01", true),
            ("UZB", "CSTO", "2012-07-01", false),
            ("KGZ", "EAEU", "2015-08-11", false),
            ("KGZ", "EAEU", "2015-08-12", true),
            ("UZB", "EAEU", "2024-01-01", false),
            ("IRN", "SCO", "2010-01-01", false),
            ("IRN", "SCO", "2023-07-04", true),
            ("HUN", "OTS", "2024-01-01", false),
            ("UZB", "OTS", "2019-10-15", true),
            ("TLS", "ASEAN", "2025-10-26", true),
            ("KAZ", "BRICS", "2025-06-01", false),
            ("IDN", "BRICS", "2025-01-06", true),
            ("SAU", "BRICS", "2025-01-01", false),
            ("RUS", "G7", "2005-01-01", false),
            ("RUS", "G8", "2005-01-01", true),
            ("RUS", "G8", "2014-03-24", false),
            ("EU", "G20", "2010-01-01", true),
            ("IDN", "OPEC", "2010-01-01", false),
            ("IDN", "OPEC", "2016-06-01", true),
            ("ECU", "OPEC", "2000-01-01", false),
            ("ARE", "OPEC", "2026-04-30", true),
            ("ARE", "OPEC", "2026-05-01", false),
            ("AZE", "CA5", "2025-11-15", false),
            ("AZE", "CA5", "2025-11-16", true),
            ("KAZ", "WTO", "2015-11-29", false),
            ("KAZ", "WTO", "2015-11-30", true),
            ("SYR", "LAS", "2011-11-01", true),
            ("SYR", "LAS", "2020-01-01", false),
            ("SYR", "LAS", "2023-05-07", true),
            ("EGY", "LAS", "1985-01-01", false),
            ("RUS", "COE", "2022-03-15", true),
            ("RUS", "COE", "2022-03-16", false),
            ("GRC", "COE", "1972-01-01", false),
            ("MAR", "African Union", "2000-01-01", false),
            ("MAR", "AFU", "2017-01-31", true),
            ("KAZ", "OSCE", "1992-01-30", true),
            ("YUG", "OSCE", "1995-01-01", false),
            ("CUB", "OAS", "2000-01-01", false),
            ("HND", "OAS", "2010-01-01", false),
            ("NIC", "OAS", "2023-11-19", false),
            ("ZAF", "Commonwealth", "1980-01-01", false),
            ("PAK", "CWN", "1980-01-01", false),
            ("MLI", "ECWA", "2025-01-29", false),
            ("COL", "OECD", "2020-04-28", true),
            ("GBR", "EFTA", "1972-12-31", true),
            ("GBR", "EFTA", "1973-01-01", false),
        ];
        for (iso3, code, day, expected) in cases {
            let country = Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"));
            let day = Day::parse(day).unwrap_or_else(|| panic!("{day}"));
            assert_eq!(in_group(country, group_of(code), day), expected, "{iso3} in {code} on {day}");
        }
    }

    /// The number of members at the end of a year, from the United Nations' own table of the growth of its membership.
    /// It counts Yugoslavia from 1992 to 2000, when the seat stood but nobody sat on it.
    #[test]
    fn the_united_nations_grow_as_published() {
        let counts = [
            (1945, 51),
            (1946, 55),
            (1947, 57),
            (1949, 59),
            (1950, 60),
            (1955, 76),
            (1960, 99),
            (1965, 117),
            (1970, 127),
            (1975, 144),
            (1980, 154),
            (1984, 159),
            (1990, 159),
            (1991, 166),
            (1992, 179 - 1),
            (1993, 184 - 1),
            (1999, 188 - 1),
            (2000, 189),
            (2002, 191),
            (2006, 192),
            (2011, 193),
        ];
        for (year, count) in counts {
            assert_eq!(members_on("UN", Day::new(year, 12, 31)), count, "{year}");
        }
    }

    #[test]
    fn members_of_today() {
        let counts = [
            ("UN", 193),
            ("EU", 27),
            ("NATO", 32),
            ("CIS", 9),
            ("CSTO", 6),
            ("EAEU", 5),
            ("SCO", 10),
            ("OTS", 5),
            ("ASEAN", 11),
            ("BRICS", 10),
            ("G7", 7),
            ("G8", 0),
            ("G20", 21),
            ("GCC", 6),
            ("OPEC", 11),
            ("CA5", 6),
            ("LAS", 22),
            ("OIC", 57),
            ("OECD", 38),
            ("OSCE", 57),
            ("COE", 46),
            ("WTO", 166),
            ("CWN", 56),
            // 35 American states, without Cuba and Nicaragua.
            ("OAS", 33),
            ("ECO", 10),
            ("CICA", 28),
            // 15 states less the three that left in 2025.
            ("ECWA", 12),
            ("APEC", 21),
        ];
        for (code, count) in counts {
            assert_eq!(members_on(code, Day::new(2026, 6, 1)), count, "{code}");
        }
    }

    /// A day that nobody found on a page is told as such, and so is one of which the page has the year alone.
    #[test]
    fn every_membership_says_how_it_was_checked_and_where_it_is_from() {
        let all = || groups().iter().flat_map(|group| group.members);
        assert!(
            all().all(|member| ["day", "month", "year", "no"].contains(&member.checked) && !member.source.is_empty())
        );
    }

    #[test]
    fn spells_of_a_member_do_not_overlap() {
        for group in groups() {
            for two in group.members.windows(2) {
                let follows = two[0].country < two[1].country
                    || (two[0].country == two[1].country && two[0].left.is_some_and(|left| left <= two[1].joined));
                assert!(follows, "{}: {two:?}", group.code);
            }
        }
    }

    #[test]
    fn groups_of_a_pair() {
        let (a, b) = (Country::from_iso3("KAZ").expect("a state"), Country::from_iso3("TJK").expect("a state"));
        let shared = shared_groups(a, b, Day::new(2023, 5, 4));
        assert_eq!(shared[..5], ["UN", "CIS", "CSTO", "SCO", "CA5"]);
        assert!(["OIC", "OSCE", "WTO", "ECO", "CICA", "EDB", "IFAS"].iter().all(|group| shared.contains(group)));
        assert!(shared_groups(a, b, Day::new(1990, 1, 1)).is_empty());
    }
}
