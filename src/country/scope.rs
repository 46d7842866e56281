//! Scopes: the world, a region, a subregion, a group, or a list of countries, by one text.

use super::country::{Country, Kind};
use super::day::Day;
use super::group::{Group, Status, group, groups};
use super::resolve::{Resolution, resolve};

/// A set of countries; of a group, on the days of membership.
#[derive(Clone, PartialEq, Debug)]
pub enum Scope {
    /// Everything.
    World,
    /// A region by UN M49, such as "Asia".
    Region(&'static str),
    /// A subregion by UN M49, such as "Central Asia".
    Subregion(&'static str),
    /// The members of a group.
    Group(&'static Group),
    /// These countries.
    Countries(Vec<Country>),
}

/// Groups are the same when they are one row of the registry.
impl PartialEq for Group {
    fn eq(&self, other: &Group) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Scope {
    /// Reads a scope; names of regions before those of groups, and those before countries.
    ///
    /// A list has semicolons between its countries, or commas where no name has one.
    ///
    /// # Errors
    /// The part of the text that names nothing, or several countries.
    ///
    /// # Example
    /// ```
    /// use dyadb::country::{Country, Day, Scope};
    ///
    /// let scope = Scope::parse("Central Asia").expect("a subregion");
    /// let (day, state) = (Day::new(2020, 1, 1), Country::from_iso3("UZB").expect("a state"));
    /// assert!(scope.has(state, day) && !Scope::parse("EAEU").expect("a group").has(state, day));
    /// assert!(Scope::parse("Kazakhstan, UZ").expect("a list").has(state, day));
    /// assert_eq!(Scope::parse("KAZ, Nowhere"), Err("Nowhere".to_string()));
    /// ```
    pub fn parse(text: &str) -> Result<Scope, String> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("world") {
            return Ok(Scope::World);
        }
        let named = |name: Option<&'static str>| name.filter(|name| name.eq_ignore_ascii_case(text));
        if let Some(region) = Country::all().find_map(|country| named(country.region())) {
            return Ok(Scope::Region(region));
        }
        if let Some(subregion) = Country::all().find_map(|country| named(country.subregion())) {
            return Ok(Scope::Subregion(subregion));
        }
        if let Some(group) = group(text) {
            return Ok(Scope::Group(group));
        }
        if let Resolution::One(country) = resolve(text) {
            return Ok(Scope::Countries(vec![country]));
        }
        let separator = if text.contains(';') { ';' } else { ',' };
        let country = |name: &str| match resolve(name.trim()) {
            Resolution::One(country) => Ok(country),
            Resolution::Ambiguous(_) | Resolution::Unknown => Err(name.trim().to_string()),
        };
        text.split(separator).map(country).collect::<Result<_, _>>().map(Scope::Countries)
    }

    /// Tells whether a country is in the scope on a day; the day matters for groups alone.
    pub fn has(&self, country: Country, day: Day) -> bool {
        match self {
            Scope::Group(group) => super::group::in_group(country, group, day),
            other => other.clip(country, 0, 0).is_some(),
        }
    }

    /// Returns the first and the last of these days, since 1970-01-01, that the country is in the scope.
    pub(super) fn clip(&self, country: Country, first: i32, last: i32) -> Option<(i32, i32)> {
        let whole = |is_in: bool| is_in.then_some((first, last));
        match self {
            Scope::World => whole(true),
            Scope::Region(region) => whole(country.region() == Some(region)),
            Scope::Subregion(subregion) => whole(country.subregion() == Some(subregion)),
            Scope::Countries(countries) => whole(countries.contains(&country)),
            Scope::Group(group) => {
                let own = group.members.iter().filter(|member| member.country == country.code());
                let spans = own.filter(|member| member.status == Status::Member).map(|member| {
                    let left = member.left.map_or(i32::MAX, Day::epoch_days);
                    (first.max(member.joined.epoch_days()), last.min(left - 1))
                });
                let spans: Vec<(i32, i32)> = spans.filter(|(from, to)| from <= to).collect();
                Some((spans.first()?.0, spans.last()?.1))
            }
        }
    }
}

/// Returns the names that a scope may have, but for countries: for messages and completion.
pub fn scope_names() -> Vec<&'static str> {
    let mut names = vec!["world"];
    let regions = Country::all().filter_map(Country::region);
    let subregions = Country::all().filter(|country| country.kind() != Kind::Aggregate).filter_map(Country::subregion);
    for name in regions.chain(subregions).chain(groups().iter().map(|group| group.code)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(scope: &str, iso3: &str, day: &str) -> bool {
        let country = Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"));
        let scope = Scope::parse(scope).unwrap_or_else(|part| panic!("{scope}: {part}"));
        scope.has(country, Day::parse(day).unwrap_or_else(|| panic!("{day}")))
    }

    #[test]
    fn scopes_and_their_countries() {
        let cases = [
            ("world", "NRU", "2000-01-01", true),
            ("asia", "KAZ", "2000-01-01", true),
            ("Asia", "FRA", "2000-01-01", false),
            ("Central Asia", "KAZ", "2000-01-01", true),
            ("EU", "GBR", "2000-01-01", true),
            ("EU", "GBR", "2020-02-01", false),
            ("European Union", "FRA", "2020-02-01", true),
            ("Georgia", "GEO", "2000-01-01", true),
            ("KAZ, Uzbekistan", "UZB", "2000-01-01", true),
            ("Korea, Republic of; JPN", "KOR", "2000-01-01", true),
            ("KAZ,TJK", "UZB", "2000-01-01", false),
        ];
        for (scope, iso3, day, expected) in cases {
            assert_eq!(has(scope, iso3, day), expected, "{iso3} in {scope} on {day}");
        }
    }

    #[test]
    fn what_names_nothing_is_told() {
        assert_eq!(Scope::parse("Middle Earth"), Err("Middle Earth".to_string()));
        assert_eq!(Scope::parse("KAZ, Congo"), Err("Congo".to_string()));
        assert_eq!(Scope::parse(""), Err(String::new()));
        assert!(scope_names().iter().all(|name| Scope::parse(name).is_ok()));
    }
}
