//! One entry of the registry and what is known of it.

use super::data::countries::COUNTRIES;
use super::day::Day;
use super::{codes, name};

/// One entry of the registry: a state, a territory, a former state, an organisation or an aggregate.
///
/// The number is its code: append-only, below [`Country::COUNT`], the same in every version of the program. Codes have
/// no order that means anything.
///
/// # Example
/// ```
/// use dyadb::country::Country;
///
/// let kazakhstan = Country::from_iso3("KAZ").expect("a state");
/// assert_eq!(kazakhstan.name(), "Kazakhstan");
/// assert_eq!(kazakhstan.name_in("ru"), Some("Казахстан"));
/// assert_eq!(kazakhstan.flag().as_deref(), Some("🇰🇿"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Country(u16);

/// What an entry of the registry is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A state of today: a member or observer state of the United Nations, Taiwan or Kosovo.
    State,
    /// An entry of ISO 3166-1 that is none of these, or a member of a state-system list that few states recognise.
    Territory,
    /// A state that has ended.
    Former,
    /// An organisation that can be party of a fact.
    Organisation,
    /// A sum of countries, such as the world.
    Aggregate,
}

impl Kind {
    /// Returns the word that tables show.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::State => "state",
            Kind::Territory => "territory",
            Kind::Former => "former",
            Kind::Organisation => "organisation",
            Kind::Aggregate => "aggregate",
        }
    }
}

/// A city that is or was a capital.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Capital {
    /// English name.
    pub name: &'static str,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
}

/// A capital and the days between which it was the capital, half-open; none is an open end.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CapitalSpell {
    /// The city.
    pub capital: Capital,
    /// First day.
    pub from: Option<Day>,
    /// First day after the last.
    pub to: Option<Day>,
}

/// A span of membership in a state system under one number, half-open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spell {
    /// The state's number in the system.
    pub number: u16,
    /// First day.
    pub from: Day,
    /// First day after the last; none while it lasts.
    pub to: Option<Day>,
}

impl Spell {
    const fn new(number: u16, from: Day, to: Option<Day>) -> Spell {
        Spell { number, from, to }
    }

    fn holds(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

/// A row of the generated table.
pub(super) struct Entry {
    pub(super) iso3: &'static str,
    pub(super) iso2: Option<&'static str>,
    pub(super) numeric: Option<u16>,
    pub(super) kind: Kind,
    pub(super) name: &'static str,
    pub(super) official: Option<&'static str>,
    pub(super) demonym: Option<&'static str>,
    pub(super) region: Option<&'static str>,
    pub(super) subregion: Option<&'static str>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    /// Oldest first; the last is the capital of today.
    pub(super) capitals: &'static [CapitalSpell],
    pub(super) cow: &'static [Spell],
    pub(super) gw: &'static [Spell],
    pub(super) neighbours: &'static [u16],
}

// The generated tables call these, so that a row stays short.
pub(super) const fn spell(number: u16, from: (i16, u8, u8), to: Option<(i16, u8, u8)>) -> Spell {
    Spell::new(number, Day::new(from.0, from.1, from.2), day(to))
}

pub(super) const fn capital(
    name: &'static str,
    latitude: f64,
    longitude: f64,
    from: Option<(i16, u8, u8)>,
    to: Option<(i16, u8, u8)>,
) -> CapitalSpell {
    CapitalSpell { capital: Capital { name, latitude, longitude }, from: day(from), to: day(to) }
}

pub(super) const fn day(parts: Option<(i16, u8, u8)>) -> Option<Day> {
    match parts {
        Some((year, month, day)) => Some(Day::new(year, month, day)),
        None => None,
    }
}

impl Country {
    /// The number of entries; codes are below it.
    pub const COUNT: usize = COUNTRIES.len();

    /// Returns the entry with this code.
    pub const fn from_code(code: u16) -> Option<Country> {
        if (code as usize) < Country::COUNT { Some(Country(code)) } else { None }
    }

    /// Makes the entry of a code that the generated tables hold.
    pub(super) const fn known(code: u16) -> Country {
        assert!((code as usize) < Country::COUNT, "a code of the registry");
        Country(code)
    }

    /// Returns the code: append-only, below [`Country::COUNT`].
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Returns the entry with exactly this stored code, upper case; [`super::resolve`] takes other spellings.
    pub fn from_iso3(text: &str) -> Option<Country> {
        codes::by_iso3(text)
    }

    const fn entry(self) -> &'static Entry {
        &COUNTRIES[self.0 as usize]
    }

    /// Returns the stored code: ISO 3166-1 alpha-3, ISO 3166-3 for former states, else one of the user-assigned range.
    pub const fn iso3(self) -> &'static str {
        self.entry().iso3
    }

    /// Returns the ISO 3166-1 alpha-2 code (`XK` for Kosovo; of former states the one that they bore).
    pub const fn iso2(self) -> Option<&'static str> {
        self.entry().iso2
    }

    /// Returns the ISO 3166-1 numeric code.
    pub const fn numeric(self) -> Option<u16> {
        self.entry().numeric
    }

    /// Returns what the entry is.
    pub const fn kind(self) -> Kind {
        self.entry().kind
    }

    /// Returns the English short name.
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// Returns the short name in a language of [`super::LANGUAGES`], by its ISO 639-1 code.
    pub fn name_in(self, lang: &str) -> Option<&'static str> {
        if lang == "en" { Some(self.name()) } else { name::localised(self.0, lang) }
    }

    /// Returns the English official name.
    pub const fn official_name(self) -> Option<&'static str> {
        self.entry().official
    }

    /// Returns the English adjective, as in "Kazakh".
    pub const fn demonym(self) -> Option<&'static str> {
        self.entry().demonym
    }

    /// Returns the capital of today; of a former state the last one.
    pub fn capital(self) -> Option<&'static Capital> {
        self.entry().capitals.last().map(|spell| &spell.capital)
    }

    /// Returns the capitals, oldest first; most states have one without dates.
    pub const fn capitals(self) -> &'static [CapitalSpell] {
        self.entry().capitals
    }

    /// Returns the region by UN M49, such as "Asia".
    pub const fn region(self) -> Option<&'static str> {
        self.entry().region
    }

    /// Returns the subregion by UN M49, such as "Central Asia".
    pub const fn subregion(self) -> Option<&'static str> {
        self.entry().subregion
    }

    /// Returns the first day as a state and the first day after the last.
    ///
    /// No first day: older than the state-system lists, which begin in 1816, or none on record. Source: the
    /// Gleditsch-Ward list, of former states `datasets/registry/former.csv`.
    pub const fn valid(self) -> (Option<Day>, Option<Day>) {
        (self.entry().from, self.entry().to)
    }

    /// Returns the spells in the Correlates of War state system, oldest first.
    pub const fn cow(self) -> &'static [Spell] {
        self.entry().cow
    }

    /// Returns the spells in the Gleditsch-Ward state system and its list of microstates, oldest first.
    pub const fn gw(self) -> &'static [Spell] {
        self.entry().gw
    }

    /// Returns the codes of the entries that share a land border, sorted by code.
    pub const fn neighbours(self) -> &'static [u16] {
        self.entry().neighbours
    }

    /// Returns the flag as two regional indicator symbols; none for former states and organisations (but the EU's and
    /// the UN's exist).
    pub fn flag(self) -> Option<String> {
        if self.kind() == Kind::Former {
            return None;
        }
        let letter = |letter: u8| char::from_u32(0x1F1E6 + u32::from(letter - b'A'));
        self.iso2()?.bytes().map(letter).collect()
    }

    /// Returns all entries in the order of their codes.
    pub fn all() -> impl Iterator<Item = Country> {
        (0..Country::COUNT as u16).map(Country)
    }
}

/// Returns the Correlates of War number that the state bore on a day; none while it was no member of the system.
pub fn cow_number(country: Country, day: Day) -> Option<u16> {
    number_on(country.cow(), day)
}

/// Returns the Gleditsch-Ward number that the state bore on a day; none while it was no member of the system.
pub fn gw_number(country: Country, day: Day) -> Option<u16> {
    number_on(country.gw(), day)
}

fn number_on(spells: &[Spell], day: Day) -> Option<u16> {
    spells.iter().find(|spell| spell.holds(day)).map(|spell| spell.number)
}

/// Returns the capital on a day.
///
/// A capital without a first day counts from the beginning. None between two capitals on record.
pub fn capital_on(country: Country, day: Day) -> Option<&'static Capital> {
    let holds = |spell: &&CapitalSpell| spell.from.is_none_or(|from| from <= day) && spell.to.is_none_or(|to| day < to);
    country.capitals().iter().rev().find(holds).map(|spell| &spell.capital)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    type SpellsOf = fn(Country) -> &'static [Spell];

    const COW: SpellsOf = |country| country.cow();
    const GW: SpellsOf = |country| country.gw();

    fn country(iso3: &str) -> Country {
        Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"))
    }

    fn date(text: &str) -> Day {
        Day::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    /// The members of a system by number: a number may have served several entries (365: RUS, SUN, RUS).
    fn members(system: SpellsOf) -> BTreeMap<u16, Vec<Spell>> {
        let mut found: BTreeMap<u16, Vec<Spell>> = BTreeMap::new();
        for spell in Country::all().flat_map(system) {
            found.entry(spell.number).or_default().push(*spell);
        }
        found
    }

    fn members_on(system: SpellsOf, day: &str) -> usize {
        let day = date(day);
        members(system).values().filter(|spells| spells.iter().any(|spell| spell.holds(day))).count()
    }

    /// The pairs of members with a common day in a year.
    fn dyads_in(system: SpellsOf, year: i16) -> usize {
        let (first, last) = (Day::new(year, 1, 1), Day::new(year, 12, 31));
        let common = |a: &Spell, b: &Spell| {
            let from = a.from.max(b.from).max(first);
            from <= last && a.to.is_none_or(|to| from < to) && b.to.is_none_or(|to| from < to)
        };
        let members: Vec<Vec<Spell>> = members(system).into_values().collect();
        let of = |place: usize| &members[place];
        (0..members.len())
            .flat_map(|high| (0..high).map(move |low| (low, high)))
            .filter(|(low, high)| of(*low).iter().any(|a| of(*high).iter().any(|b| common(a, b))))
            .count()
    }

    /// Correlates of War Project, State System Membership List, v2016: 217 numbers; 23 members in 1816, 195 at the end
    /// of 2016; 13,522 undirected dyads have a common day in 1990.
    #[test]
    fn the_cow_system_counts_as_published() {
        assert_eq!(members(COW).len(), 217);
        assert_eq!(members_on(COW, "1816-01-01"), 23);
        assert_eq!(members_on(COW, "2016-12-31"), 195);
        assert_eq!(dyads_in(COW, 1816), 23 * 22 / 2);
        assert_eq!(dyads_in(COW, 1990), 13_522);
        assert_eq!(dyads_in(COW, 2016), 195 * 194 / 2);
    }

    /// The list of Gleditsch and Ward: 202 numbers of states and 23 of microstates; 174 states and 23 microstates at
    /// its last release, 44 and 4 when it begins.
    #[test]
    fn the_gleditsch_ward_system_counts_as_published() {
        assert_eq!(members(GW).len(), 202 + 23);
        assert_eq!(members_on(GW, "1816-01-01"), 44 + 4);
        assert_eq!(members_on(GW, "2020-12-31"), 174 + 23);
    }

    #[test]
    fn spells_of_a_number_do_not_overlap() {
        for system in [COW, GW] {
            for (number, mut spells) in members(system) {
                spells.sort_by_key(|spell| spell.from);
                for two in spells.windows(2) {
                    assert!(two[0].to.is_some_and(|to| to <= two[1].from), "{number}: {two:?}");
                }
            }
        }
    }

    /// Numbers on a day, from the two lists.
    #[test]
    fn numbers_on_a_day() {
        let cases = [
            ("KAZ", "1991-12-20", None, Some(705)),
            ("KAZ", "1991-12-26", Some(705), Some(705)),
            ("RUS", "1900-01-01", Some(365), Some(365)),
            ("RUS", "1950-01-01", None, None),
            ("SUN", "1950-01-01", Some(365), Some(365)),
            ("SUN", "1991-12-25", Some(365), Some(365)),
            ("RUS", "1991-12-26", Some(365), Some(365)),
            ("DEU", "1900-01-01", Some(255), Some(255)),
            ("DEU", "1950-01-01", None, Some(260)),
            ("DEU", "1960-01-01", Some(260), Some(260)),
            ("DEU", "1990-10-02", Some(260), Some(260)),
            ("DEU", "1990-10-03", Some(255), Some(260)),
            ("DDR", "1990-10-02", Some(265), Some(265)),
            ("DDR", "1990-10-03", None, None),
            ("YEM", "1990-05-21", Some(678), Some(678)),
            ("YEM", "1990-05-22", Some(679), Some(678)),
            ("YMD", "1980-01-01", Some(680), Some(680)),
            ("YUG", "1930-01-01", Some(345), Some(345)),
            ("SRB", "1900-01-01", Some(345), Some(340)),
            ("SRB", "2010-01-01", Some(345), Some(340)),
            ("SCG", "2005-01-01", Some(345), Some(345)),
            ("VDR", "1970-01-01", Some(816), Some(816)),
            ("VNM", "1850-01-01", None, Some(815)),
            ("VNM", "1980-01-01", Some(816), Some(816)),
            ("XVS", "1970-01-01", Some(817), Some(817)),
            ("FRA", "1943-01-01", None, Some(220)),
            ("KIR", "1990-01-01", None, Some(970)),
            ("KIR", "2010-01-01", Some(946), Some(970)),
            ("NRU", "2010-01-01", Some(970), Some(971)),
            ("XTR", "1890-01-01", None, Some(563)),
            ("XAB", "2015-01-01", None, Some(396)),
            ("XUC", "1830-01-01", None, Some(89)),
        ];
        for (iso3, day, cow, gw) in cases {
            let (country, on) = (country(iso3), date(day));
            assert_eq!((cow_number(country, on), gw_number(country, on)), (cow, gw), "{iso3} {day}");
        }
    }

    #[test]
    fn capitals_on_a_day() {
        let cases = [
            ("KAZ", "1995-01-01", "Almaty"),
            ("KAZ", "1998-01-01", "Akmola"),
            ("KAZ", "2005-01-01", "Astana"),
            ("KAZ", "2019-03-23", "Nur-Sultan"),
            ("KAZ", "2022-09-16", "Nur-Sultan"),
            ("KAZ", "2022-09-17", "Astana"),
            ("DEU", "1985-01-01", "Bonn"),
            ("DEU", "1990-10-03", "Berlin"),
            ("DDR", "1985-01-01", "East Berlin"),
            ("SUN", "1985-01-01", "Moscow"),
            ("NGA", "1991-12-11", "Lagos"),
            ("NGA", "1991-12-12", "Abuja"),
            ("MMR", "2005-01-01", "Yangon"),
            ("MMR", "2006-01-01", "Naypyidaw"),
            ("BDI", "2018-01-01", "Bujumbura"),
            ("BDI", "2020-01-01", "Gitega"),
            ("GNQ", "2025-12-31", "Malabo"),
            ("GNQ", "2026-01-03", "Ciudad de la Paz"),
            ("BRA", "2020-01-01", "Brasília"),
            ("COL", "2020-01-01", "Bogotá"),
            ("CMR", "2020-01-01", "Yaoundé"),
            ("CRI", "2020-01-01", "San José"),
            ("UKR", "2020-01-01", "Kyiv"),
            ("NRU", "2020-01-01", "Yaren"),
        ];
        for (iso3, day, name) in cases {
            assert_eq!(capital_on(country(iso3), date(day)).map(|capital| capital.name), Some(name), "{iso3} {day}");
        }
    }

    #[test]
    fn capitals_follow_each_other() {
        for country in Country::all() {
            for two in country.capitals().windows(2) {
                assert!(two[0].to.is_some() && two[0].to <= two[1].from, "{}: {two:?}", country.name());
            }
        }
    }

    #[test]
    fn first_and_last_days() {
        let cases = [
            ("KAZ", Some("1991-12-16"), None),
            ("DZA", Some("1962-07-05"), None),
            ("USA", None, None),
            ("DEU", None, None),
            ("CRI", Some("1840-01-01"), None),
            ("SSD", Some("2011-07-09"), None),
            ("SUN", Some("1922-12-30"), Some("1991-12-26")),
            ("DDR", Some("1949-10-07"), Some("1990-10-03")),
        ];
        for (iso3, from, to) in cases {
            assert_eq!(country(iso3).valid(), (from.map(date), to.map(date)), "{iso3}");
        }
    }
}
