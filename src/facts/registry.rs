//! The read-only tables of the registry: countries, their names, organisations, memberships and borders.
//!
//! Made from the static data of [`crate::country`] when a query first asks for one; no dataset stores them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use arrow::array::RecordBatch;
use chrono::NaiveDate;

use super::row::{Row, batch_of, table};
use super::{Domain, Spec};
use crate::country::{self, Country, Day, Kind, Pair};

table! {
    /// One entry of the registry.
    CountryRow in "countries" = "one state, territory, former state, organisation or aggregate of the registry" {
        iso3: Country = "ISO 3166-1 alpha-3, or a code of the user-assigned range",
        iso2: Option<String> = "ISO 3166-1 alpha-2",
        numeric: Option<i32> = "ISO 3166-1 numeric",
        cow: Option<i32> = "Correlates of War number, the latest it bore",
        gw: Option<i32> = "Gleditsch-Ward number, the latest it bore",
        kind: String = "state, territory, former, organisation or aggregate",
        name: String = "English short name",
        official_name: Option<String> = "English official name",
        name_ru: Option<String> = "Russian name",
        name_fr: Option<String> = "French name",
        name_es: Option<String> = "Spanish name",
        name_ar: Option<String> = "Arabic name",
        name_zh: Option<String> = "Chinese name",
        demonym: Option<String> = "English demonym",
        capital: Option<String> = "capital",
        capital_latitude: Option<f64> = "degrees north of the capital, WGS 84",
        capital_longitude: Option<f64> = "degrees east of the capital, WGS 84",
        region: Option<String> = "region, UN M49",
        subregion: Option<String> = "subregion, UN M49",
        valid_from: Option<NaiveDate> = "first day as a state, where on record",
        valid_to: Option<NaiveDate> = "first day after the last, for former states",
    }
}

table! {
    /// One spelling that the registry takes for a country.
    CountryNameRow in "country_names" = "one spelling that is taken for a country" {
        name: String = "the spelling",
        iso3: Country = "the country it names",
        language: String = "language, ISO 639-1; empty for codes",
        kind: String = "common, official, former, alias, demonym or code",
    }
}

table! {
    /// One organisation or standing group of states.
    OrganisationRow in "organisations" = "one organisation or standing group of states" {
        code: String = "abbreviation, as in_group takes it",
        name: String = "name",
        iso3: Option<Country> = "its entry of the registry, where it can be a party of a fact",
    }
}

table! {
    /// One spell of a state in a group.
    MembershipRow in "memberships" = "one spell of a state in a group" {
        r#group: String = "abbreviation of the group",
        country: Country = "the state, ISO 3166-1 alpha-3",
        joined: NaiveDate = "first day in the group",
        left: Option<NaiveDate> = "first day after the last; null = still in it",
        status: String = "member, observer, associate, dialogue (partner), candidate or suspended; in_group counts members alone",
        checked: String = "how exactly a page that was read has the dates: day, month, year, or no",
        source: String = "where the dates are from",
    }
}

table! {
    /// One land border, seen from one side.
    BorderRow in "borders" = "one land border, seen from each side" {
        country: Country = "a country, ISO 3166-1 alpha-3",
        neighbour: Country = "a country that it has a land border with",
        pair: Pair = "the two, alphabetically",
    }
}

/// A table that is made from the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RegistryTable {
    Countries,
    CountryNames,
    Organisations,
    Memberships,
    Borders,
}

impl RegistryTable {
    pub(crate) const ALL: [RegistryTable; 5] = [
        RegistryTable::Countries,
        RegistryTable::CountryNames,
        RegistryTable::Organisations,
        RegistryTable::Memberships,
        RegistryTable::Borders,
    ];

    /// Returns the columns, comments and schema.
    pub(crate) fn spec(self) -> &'static Spec {
        static SPECS: LazyLock<[Spec; 5]> = LazyLock::new(|| {
            [
                Spec::of::<CountryRow>(),
                Spec::of::<CountryNameRow>(),
                Spec::of::<OrganisationRow>(),
                Spec::of::<MembershipRow>(),
                Spec::of::<BorderRow>(),
            ]
            .map(closed)
        });
        &SPECS[self as usize]
    }

    /// Returns the name in SQL.
    pub(crate) fn name(self) -> &'static str {
        match self {
            RegistryTable::Countries => CountryRow::TABLE,
            RegistryTable::CountryNames => CountryNameRow::TABLE,
            RegistryTable::Organisations => OrganisationRow::TABLE,
            RegistryTable::Memberships => MembershipRow::TABLE,
            RegistryTable::Borders => BorderRow::TABLE,
        }
    }

    /// Makes the rows.
    pub(crate) fn batch(self) -> RecordBatch {
        match self {
            RegistryTable::Countries => batch_of(&countries()),
            RegistryTable::CountryNames => batch_of(&country_names()),
            RegistryTable::Organisations => batch_of(&organisations()),
            RegistryTable::Memberships => batch_of(&memberships()),
            RegistryTable::Borders => batch_of(&borders()),
        }
    }
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_string)
}

fn date(day: Day) -> Option<NaiveDate> {
    NaiveDate::default().checked_add_signed(chrono::TimeDelta::days(day.epoch_days().into()))
}

fn countries() -> Vec<CountryRow> {
    let row = |country: Country| {
        let (from, to) = country.valid();
        let capital = country.capital();
        CountryRow {
            iso3: country,
            iso2: owned(country.iso2()),
            numeric: country.numeric().map(i32::from),
            cow: country.cow().last().map(|spell| spell.number.into()),
            gw: country.gw().last().map(|spell| spell.number.into()),
            kind: country.kind().as_str().to_string(),
            name: country.name().to_string(),
            official_name: owned(country.official_name()),
            name_ru: owned(country.name_in("ru")),
            name_fr: owned(country.name_in("fr")),
            name_es: owned(country.name_in("es")),
            name_ar: owned(country.name_in("ar")),
            name_zh: owned(country.name_in("zh")),
            demonym: owned(country.demonym()),
            capital: capital.map(|capital| capital.name.to_string()),
            capital_latitude: capital.map(|capital| capital.latitude),
            capital_longitude: capital.map(|capital| capital.longitude),
            region: owned(country.region()),
            subregion: owned(country.subregion()),
            valid_from: from.and_then(date),
            valid_to: to.and_then(date),
        }
    };
    Country::all().map(row).collect()
}

fn country_names() -> Vec<CountryNameRow> {
    let row = |name: &country::Name| {
        Some(CountryNameRow {
            name: name.text.to_string(),
            iso3: Country::from_code(name.country)?,
            language: name.lang.to_string(),
            kind: name.kind.to_string(),
        })
    };
    country::names().iter().filter_map(row).collect()
}

fn organisations() -> Vec<OrganisationRow> {
    let groups = country::groups();
    let with_members = groups.iter().map(|group| OrganisationRow {
        code: group.code.to_string(),
        name: group.name.to_string(),
        iso3: group.organisation,
    });
    let others = Country::all()
        .filter(|country| country.kind() == Kind::Organisation)
        .filter(|country| groups.iter().all(|group| group.organisation != Some(*country)))
        .map(|country| OrganisationRow {
            code: country.iso3().to_string(),
            name: country.name().to_string(),
            iso3: Some(country),
        });
    with_members.chain(others).collect()
}

fn memberships() -> Vec<MembershipRow> {
    let mut rows = Vec::new();
    for group in country::groups() {
        rows.extend(group.members.iter().filter_map(|member| {
            Some(MembershipRow {
                r#group: group.code.to_string(),
                country: Country::from_code(member.country)?,
                joined: date(member.joined)?,
                left: member.left.and_then(date),
                status: member.status.as_str().to_string(),
                checked: member.checked.to_string(),
                source: member.source.to_string(),
            })
        }));
    }
    rows
}

fn borders() -> Vec<BorderRow> {
    let of = |country: Country| {
        country.neighbours().iter().filter_map(move |code| {
            let neighbour = Country::from_code(*code)?;
            Some(BorderRow { country, neighbour, pair: Pair::new(country, neighbour)? })
        })
    };
    Country::all().flat_map(of).collect()
}

/// Gives the columns of plain text that hold one of a few texts their closed set.
fn closed(mut spec: Spec) -> Spec {
    let of = |column: &str| match (spec.name, column) {
        (_, "region") => Domain::Listed(regions),
        (_, "subregion") => Domain::Listed(subregions),
        ("countries", "kind") => Domain::Listed(kinds),
        ("country_names", "kind") => Domain::Listed(name_kinds),
        ("country_names", "language") => Domain::Listed(name_languages),
        ("organisations", "code") => Domain::Listed(organisation_codes),
        ("memberships", "group") => Domain::Group,
        ("memberships", "status") => Domain::Listed(statuses),
        _ => Domain::Open,
    };
    for column in spec.columns.iter_mut().filter(|column| matches!(column.domain, Domain::Open)) {
        column.domain = of(column.name);
    }
    spec
}

/// Defines functions that return a list of texts, each of them once and sorted.
macro_rules! lists {
    ($($(#[$meta:meta])* $list:ident = $texts:expr;)+) => {$(
        $(#[$meta])*
        pub(crate) fn $list() -> &'static [&'static str] {
            static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
                let texts: BTreeSet<&'static str> = $texts.collect();
                texts.into_iter().collect()
            });
            &LIST
        }
    )+};
}

lists! {
    /// Returns the regions of UN M49.
    regions = Country::all().filter_map(Country::region);
    /// Returns the subregions of UN M49.
    subregions = Country::all().filter_map(Country::subregion);
    /// Returns the kinds of entries.
    kinds = Country::all().map(|country| country.kind().as_str());
    /// Returns the kinds of spellings.
    name_kinds = country::names().iter().map(|name| name.kind.as_str());
    /// Returns the languages of spellings; the empty one is that of codes.
    name_languages = country::names().iter().map(|name| name.lang);
    /// Returns the languages that countries are named in.
    languages = ["en", "ru", "fr", "es", "ar", "zh"].into_iter();
    /// Returns the abbreviations of groups.
    group_codes = country::groups().iter().map(|group| group.code);
    /// Returns the abbreviations and codes of organisations and groups.
    organisation_codes = organisations_of();
    /// Returns how a state can stand to a group.
    statuses = country::groups().iter().flat_map(|group| group.members).map(|member| member.status.as_str());
}

fn organisations_of() -> impl Iterator<Item = &'static str> {
    let organisations = Country::all().filter(|country| country.kind() == Kind::Organisation);
    let named = |country: &Country| country::groups().iter().all(|group| group.organisation != Some(*country));
    group_codes().iter().copied().chain(organisations.filter(named).map(Country::iso3))
}
