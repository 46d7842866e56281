//! State systems: which states there were in a year, and under which number.
//!
//! A *member* is what a list counts as one state, by its number, whatever entries of ours bore it: 365 is Russia, then
//! the Soviet Union, then Russia again. So counts of members and dyads are those of the published lists.

use std::sync::LazyLock;

use super::country::{Country, Kind, Spell};
use super::data::lineage::MICROSTATES;
use super::day::Day;
use super::scope::Scope;

/// A list of the states of the world over time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum System {
    /// Correlates of War Project, State System Membership.
    Cow,
    /// Gleditsch and Ward, independent states.
    Gw,
    /// The same with their tentative list of microstates.
    GwMicrostates,
    /// The entries of ISO 3166: states and territories of today, and former ones.
    Iso,
}

/// A state of a system over time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The number in the system; of ISO the numeric code, none for Kosovo.
    pub number: Option<u16>,
    /// The entries that bore it, oldest first.
    pub tenures: Vec<Tenure>,
}

/// Days on which an entry was a member, half-open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tenure {
    /// The entry.
    pub country: Country,
    /// First day; none = before all years.
    pub from: Option<Day>,
    /// First day after the last; none while it lasts.
    pub to: Option<Day>,
}

/// A member in one year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Presence {
    /// The number in the system.
    pub number: Option<u16>,
    /// The entry that bore the number on most days of the year.
    pub country: Country,
    /// First day in the year, as days since 1970-01-01.
    first: i32,
    /// Last day in the year.
    last: i32,
}

impl Presence {
    /// Tells whether two members have a day of the year in common.
    pub fn meets(&self, other: &Presence) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl System {
    /// All systems with the words that SQL takes.
    pub const ALL: [(System, &'static str); 4] =
        [(System::Cow, "cow"), (System::Gw, "gw"), (System::GwMicrostates, "gw_microstates"), (System::Iso, "iso")];

    /// Returns the system of a word, in any case.
    pub fn from_word(word: &str) -> Option<System> {
        System::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(word.trim())).map(|(system, _)| *system)
    }

    /// Returns the last year that the list's last release speaks of; later years assume that nothing has changed since.
    ///
    /// Sources: Correlates of War Project, State System Membership v2024 (the members of v2016, to the end of 2024);
    /// Gleditsch and Ward, list as updated to 2020. ISO 3166 speaks of today.
    pub const fn last_year(self) -> Option<i16> {
        match self {
            System::Cow => Some(2024),
            System::Gw | System::GwMicrostates => Some(2020),
            System::Iso => None,
        }
    }

    /// Returns the first year of the list; none = no first one.
    pub const fn first_year(self) -> Option<i16> {
        match self {
            System::Cow | System::Gw | System::GwMicrostates => Some(1816),
            System::Iso => None,
        }
    }

    /// Returns the members, by number.
    pub fn members(self) -> &'static [Member] {
        static MEMBERS: LazyLock<[Vec<Member>; 4]> = LazyLock::new(|| System::ALL.map(|(system, _)| members(system)));
        &MEMBERS[System::ALL.iter().position(|(system, _)| *system == self).unwrap_or_default()]
    }

    /// Returns the members of a year that were in the scope in it, by number.
    pub fn in_year(self, year: i16, scope: &Scope) -> Vec<Presence> {
        self.members().iter().filter_map(|member| member.in_year(year, scope)).collect()
    }

    /// Returns the member that an entry was on a day, else the one that it was for most of that year; none where it was
    /// no member in that year.
    pub fn member_of(self, country: Country, day: Day) -> Option<&'static Member> {
        let holds = |tenure: &Tenure| {
            tenure.country == country
                && tenure.from.is_none_or(|from| from <= day)
                && tenure.to.is_none_or(|to| day < to)
        };
        let on_day = self.members().iter().find(|member| member.tenures.iter().any(holds));
        on_day.or_else(|| {
            let days = |member: &&Member| {
                member.tenures.iter().filter(|tenure| tenure.country == country).map(|t| t.days_in(day.year())).max()
            };
            self.members().iter().max_by_key(days).filter(|member| days(member).is_some_and(|days| days > 0))
        })
    }
}

impl Member {
    /// Returns the member's presence in a year, on the days that it was in the scope.
    pub fn in_year(&self, year: i16, scope: &Scope) -> Option<Presence> {
        let span = |tenure: &Tenure| {
            let (first, last) = tenure.span_in(year);
            let (first, last) = if first <= last { scope.clip(tenure.country, first, last)? } else { return None };
            Some((tenure.country, first, last))
        };
        let spans: Vec<(Country, i32, i32)> = self.tenures.iter().filter_map(span).collect();
        let (country, _, _) = spans.iter().max_by_key(|(_, first, last)| last - first)?;
        let (first, last) = (spans.first()?.1, spans.last()?.2);
        Some(Presence { number: self.number, country: *country, first, last })
    }
}

impl Tenure {
    /// Returns the first and the last of its days in a year, the last before the first where there is none.
    fn span_in(&self, year: i16) -> (i32, i32) {
        let (first, last) = (Day::new(year, 1, 1).epoch_days(), Day::new(year, 12, 31).epoch_days());
        let from = self.from.map_or(i32::MIN, Day::epoch_days);
        let to = self.to.map_or(i32::MAX, Day::epoch_days);
        (first.max(from), last.min(to - 1))
    }

    fn days_in(&self, year: i16) -> i32 {
        let (first, last) = self.span_in(year);
        (last - first + 1).max(0)
    }
}

/// Tells whether a country was an independent state on a day: a member of the Gleditsch-Ward list or of its list of
/// microstates. None for the Holy See and Palestine, states of today that neither list has.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Day, state_exists};
///
/// let (russia, union) = (Country::from_iso3("RUS").expect("a state"), Country::from_iso3("SUN").expect("a state"));
/// assert_eq!(state_exists(russia, Day::new(1950, 1, 1)), Some(false));
/// assert_eq!(state_exists(union, Day::new(1950, 1, 1)), Some(true));
/// ```
pub fn state_exists(country: Country, day: Day) -> Option<bool> {
    if country.gw().is_empty() && country.kind() == Kind::State {
        return None;
    }
    let begun = |spell: &Spell| spell.from == FIRST || spell.from <= day;
    Some(country.gw().iter().any(|spell| begun(spell) && spell.to.is_none_or(|to| day < to)))
}

/// Where the lists begin: a state that was there already is older.
const FIRST: Day = Day::new(1816, 1, 1);

/// Returns the entries that bore a number of a system's list, each once, oldest first.
pub fn bearers(system: System, number: u16) -> Vec<Country> {
    let mut found = Vec::new();
    let bears = |member: &&Member| member.number == Some(number);
    for tenure in system.members().iter().filter(bears).flat_map(|member| &member.tenures) {
        if !found.contains(&tenure.country) {
            found.push(tenure.country);
        }
    }
    found
}

/// Returns the entry that bore a number on a day.
pub fn bearer_on(system: System, number: u16, day: Day) -> Option<Country> {
    let member = system.members().iter().find(|member| member.number == Some(number))?;
    let holds = |tenure: &&Tenure| tenure.from.is_none_or(|from| from <= day) && tenure.to.is_none_or(|to| day < to);
    member.tenures.iter().find(holds).map(|tenure| tenure.country)
}

fn members(system: System) -> Vec<Member> {
    let spells: fn(Country) -> &'static [Spell] = match system {
        System::Cow => |country| country.cow(),
        System::Gw | System::GwMicrostates => |country| country.gw(),
        System::Iso => return iso_members(),
    };
    let mut found: Vec<Member> = Vec::new();
    for country in Country::all() {
        for spell in spells(country) {
            if system == System::Gw && MICROSTATES.binary_search(&spell.number).is_ok() {
                continue;
            }
            let tenure = Tenure { country, from: Some(spell.from), to: spell.to };
            match found.iter_mut().find(|member| member.number == Some(spell.number)) {
                Some(member) => member.tenures.push(tenure),
                None => found.push(Member { number: Some(spell.number), tenures: vec![tenure] }),
            }
        }
    }
    for member in &mut found {
        member.tenures.sort_by_key(|tenure| tenure.from);
    }
    found.sort_by_key(|member| member.number);
    found
}

/// The entries with a code of ISO 3166, and Kosovo. States by their days in the Gleditsch-Ward list, where they are in
/// it, since a state that was part of another for a time has gaps there (Russia 1922–1991); others by those of the
/// registry, which has none for territories, the Holy See and Palestine: always.
fn iso_members() -> Vec<Member> {
    let is_iso = |country: &Country| {
        matches!(country.kind(), Kind::State | Kind::Territory | Kind::Former)
            // North Vietnam has a code of ISO 3166-3 and no number, by which a panel files its members.
            && (country.numeric().is_some() || country.iso3() == "XKX")
    };
    let tenures = |country: Country| -> Vec<Tenure> {
        match country.gw() {
            [] => vec![Tenure { country, from: country.valid().0, to: country.valid().1 }],
            spells => {
                let begun = |spell: &Spell| if spell.from == FIRST { None } else { Some(spell.from) };
                spells.iter().map(|spell| Tenure { country, from: begun(spell), to: spell.to }).collect()
            }
        }
    };
    let mut found: Vec<Member> = Vec::new();
    for country in Country::all().filter(is_iso) {
        // Yugoslavia and Serbia and Montenegro bore one number after the other.
        let same = |member: &&mut Member| member.number.is_some() && member.number == country.numeric();
        match found.iter_mut().find(same) {
            Some(member) => member.tenures.extend(tenures(country)),
            None => found.push(Member { number: country.numeric(), tenures: tenures(country) }),
        }
    }
    for member in &mut found {
        member.tenures.sort_by_key(|tenure| tenure.from);
    }
    found.sort_by_key(|member| member.number);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(iso3: &str) -> Country {
        Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"))
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    /// Counts the dyad-years of a system up to a year, directed: pairs that were members in the year, and those of them
    /// with a day in common.
    fn directed(system: System, last: i16) -> (usize, usize) {
        let (mut in_year, mut common) = (0, 0);
        for year in 1816..=last {
            let members = system.in_year(year, &Scope::World);
            in_year += members.len() * (members.len() - 1);
            for (place, a) in members.iter().enumerate() {
                common += 2 * members[..place].iter().filter(|b| a.meets(b)).count();
            }
        }
        (in_year, common)
    }

    /// The R package peacesciencer documents 2,025,840 rows for `cow_ddy` and 1,999,558 for `gw_ddy` (its help pages of
    /// 2020): directed dyad-years to the end of 2019, of states that were members in the same year. With a day in
    /// common, as its later versions ask for, they are fewer: Germany 255 and 260 met on no day of 1990.
    #[test]
    fn dyad_years_are_those_of_peacesciencer() {
        assert_eq!(directed(System::Cow, 2019), (2_025_840, 2_025_780));
        assert_eq!(directed(System::Gw, 2019), (1_999_558, 1_999_520));
    }

    /// 13,522 undirected dyads have a common day in 1990 by the COW list, v2016; 23 states are members in 1816 and 195 in
    /// 2016.
    #[test]
    fn members_and_dyads_of_a_year_are_those_of_the_lists() {
        let dyads = |year: i16| {
            let members = System::Cow.in_year(year, &Scope::World);
            let meets = |place: usize| members[..place].iter().filter(|b| members[place].meets(b)).count();
            (members.len(), (0..members.len()).map(meets).sum::<usize>())
        };
        assert_eq!(dyads(1816), (23, 253));
        assert_eq!(dyads(1990), (165, 13_522));
        assert_eq!(dyads(2016), (195, 18_915));
        assert_eq!(System::Gw.in_year(2020, &Scope::World).len(), 174);
        assert_eq!(System::GwMicrostates.in_year(2020, &Scope::World).len(), 174 + 23);
    }

    #[test]
    fn a_member_has_one_stretch_of_days_in_a_year() {
        // Else `meets` would count days between two stretches.
        for system in [System::Cow, System::Gw, System::GwMicrostates, System::Iso] {
            for member in system.members() {
                for two in member.tenures.windows(2) {
                    let (to, from) = (two[0].to.expect("it ends"), two[1].from.expect("it begins"));
                    assert!(to == from || to.year() < from.year(), "{two:?}");
                }
            }
        }
    }

    #[test]
    fn a_number_is_borne_by_one_entry_at_a_time() {
        let names = |number: u16| bearers(System::Cow, number).into_iter().map(Country::iso3).collect::<Vec<_>>();
        assert_eq!(names(365), ["RUS", "SUN"]);
        assert_eq!(names(255), ["DEU"]);
        assert_eq!(names(1), [""; 0]);
        assert_eq!(bearer_on(System::Cow, 365, day("1950-01-01")), Some(country("SUN")));
        assert_eq!(bearer_on(System::Cow, 365, day("1991-12-26")), Some(country("RUS")));
        assert_eq!(bearer_on(System::Cow, 260, day("1990-10-03")), None);
        let in_1991 =
            System::Cow.in_year(1991, &Scope::World).into_iter().filter(|presence| presence.number == Some(365));
        assert_eq!(in_1991.map(|presence| presence.country.iso3()).collect::<Vec<_>>(), ["SUN"]);
    }

    #[test]
    fn a_group_counts_on_the_days_of_membership() {
        let group = |name: &str| Scope::parse(name).unwrap_or_else(|part| panic!("{part}"));
        let in_year = |name: &str, year: i16| {
            System::Cow
                .in_year(year, &group(name))
                .into_iter()
                .map(|presence| presence.country.iso3())
                .collect::<Vec<_>>()
        };
        assert!(in_year("EU", 2020).contains(&"GBR") && !in_year("EU", 2021).contains(&"GBR"));
        // Russia was a member of the CIS in the last days of 1991, when number 365 had been the Soviet Union's.
        assert!(in_year("CIS", 1991).contains(&"RUS"));
        assert_eq!(in_year("Central Asia", 2000).len(), 5);
        assert_eq!(in_year("Central Asia", 1980).len(), 0);
    }

    #[test]
    fn facts_belong_to_the_member_of_their_day_or_year() {
        let number = |iso3: &str, date: &str| System::Cow.member_of(country(iso3), day(date)).and_then(|m| m.number);
        assert_eq!(number("RUS", "1991-12-28"), Some(365));
        assert_eq!(number("SUN", "1991-12-28"), Some(365));
        // Kazakhstan is a member from 26 December 1991.
        assert_eq!(number("KAZ", "1991-12-20"), Some(705));
        assert_eq!(number("KAZ", "1990-12-20"), None);
        assert_eq!(number("DEU", "1990-10-02"), Some(260));
        assert_eq!(number("DEU", "1990-10-03"), Some(255));
        assert_eq!(number("HKG", "2020-01-01"), None);
    }

    #[test]
    fn independent_states() {
        let cases = [
            ("RUS", "1950-01-01", false),
            ("SUN", "1950-01-01", true),
            ("KAZ", "1991-12-15", false),
            ("KAZ", "2000-01-01", true),
            ("DDR", "1990-10-03", false),
            ("FRA", "1789-07-14", true),
            ("AND", "2000-01-01", true),
            ("ANT", "2000-01-01", false),
            ("HKG", "2000-01-01", false),
            ("EU", "2000-01-01", false),
            ("SSD", "2011-07-08", false),
            ("SSD", "2011-07-09", true),
        ];
        for (iso3, date, expected) in cases {
            assert_eq!(state_exists(country(iso3), day(date)), Some(expected), "{iso3} on {date}");
        }
        assert_eq!(state_exists(country("VAT"), day("2000-01-01")), None);
        assert_eq!(state_exists(country("PSE"), day("2000-01-01")), None);
    }

    #[test]
    fn iso_members_have_numbers_of_their_own() {
        let mut numbers: Vec<Option<u16>> = System::Iso.members().iter().map(|member| member.number).collect();
        let all = numbers.len();
        numbers.dedup();
        assert_eq!(numbers.len(), all, "{numbers:?}");
        assert_eq!(numbers.iter().filter(|number| number.is_none()).count(), 1);
    }
}
