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
    /// Another entry of ISO 3166-1.
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

    /// Returns the first day as a state and the first day after the last, where they are on record.
    pub const fn valid(self) -> (Option<Day>, Option<Day>) {
        (self.entry().from, self.entry().to)
    }

    /// Returns the spells in the Correlates of War state system, oldest first.
    pub const fn cow(self) -> &'static [Spell] {
        self.entry().cow
    }

    /// Returns the spells in the Gleditsch-Ward state system, oldest first.
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
