//! Capitals and seats of government as names of a country.

use super::country::Country;
use super::fold::fold;
use super::index::{Meaning, Realm, find_in};
use super::resolve::{Resolution, resolve};

/// Resolves a whole cell of text that names a capital, of today or of old, in any of many languages, or a seat of
/// government: "Astana", "Нур-Султан", "the Kremlin", "10 Downing Street". "Paris, France" is Paris.
///
/// A capital of a former state counts for the state that the city is in today, and "East Berlin" for the former one. The
/// capital of a state comes before that of a territory (Kingston is Jamaica's). Other cities are [`Resolution::Unknown`],
/// and so are names of countries: those are [`resolve`]'s. Sources: GeoNames, `datasets/registry/capitals.csv` and
/// `places.csv`.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Resolution, resolve_place};
///
/// assert_eq!(resolve_place("Astana"), Resolution::One(Country::from_iso3("KAZ").expect("a state")));
/// assert_eq!(resolve_place("the Kremlin"), Resolution::One(Country::from_iso3("RUS").expect("a state")));
/// assert_eq!(resolve_place("Chicago"), Resolution::Unknown);
/// ```
pub fn resolve_place(text: &str) -> Resolution {
    match seat(text) {
        Some(meaning) => meaning.into(),
        None => within_country(text).or_else(|| twice(text)).map_or(Resolution::Unknown, Resolution::One),
    }
}

fn seat(text: &str) -> Option<Meaning> {
    let folded = fold(text)?;
    let bytes = folded.as_bytes();
    let bare = bytes.strip_prefix(b"the ").unwrap_or(bytes);
    find_in(Realm::Place, bare).map(|key| key.meaning())
}

/// Reads "Paris, France" and "Astana (Kazakhstan)": the place must be that country's.
fn within_country(text: &str) -> Option<Country> {
    let (place, rest) = text.split_once([',', '('])?;
    let (Meaning::One(country), Resolution::One(named)) = (seat(place)?, resolve(rest.trim_end_matches([')', ' '])))
    else {
        return None;
    };
    (country == named).then_some(country)
}

/// Reads "Bruxelles [Brussel]" and "Colombo / Kotte": every part must be a place of the one country.
fn twice(text: &str) -> Option<Country> {
    let mut parts = text.split(['(', ')', '[', ']', '/', ',']).filter(|part| fold(part).is_some());
    let country = |part: &str| match seat(part) {
        Some(Meaning::One(country)) => Some(country),
        _ => None,
    };
    let first = country(parts.next()?)?;
    parts.all(|part| country(part) == Some(first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::super::country::Kind;
    use super::*;

    #[test]
    fn capitals_and_seats() {
        let cases = [
            ("Astana", "KAZ"),
            ("ASTANA", "KAZ"),
            ("Нур-Султан", "KAZ"),
            ("Almaty", "KAZ"),
            ("Tashkent", "UZB"),
            ("Ташкент", "UZB"),
            ("Bishkek", "KGZ"),
            ("Dushanbe", "TJK"),
            ("Ashgabat", "TKM"),
            ("Moscow", "RUS"),
            ("the Kremlin", "RUS"),
            ("Кремль", "RUS"),
            ("The White House", "USA"),
            ("Washington", "USA"),
            ("10 Downing Street", "GBR"),
            ("Élysée Palace", "FRA"),
            ("Akorda", "KAZ"),
            ("Zhongnanhai", "CHN"),
            ("北京", "CHN"),
            ("Beijing", "CHN"),
            ("Peking", "CHN"),
            ("Kyiv", "UKR"),
            ("Kiev", "UKR"),
            ("Bern", "CHE"),
            ("The Hague", "NLD"),
            ("Saigon", "VNM"),
            ("Kingston", "JAM"),
            ("Georgetown", "GUY"),
            ("Paris, France", "FRA"),
            ("Astana (Kazakhstan)", "KAZ"),
            ("Bruxelles [Brussel]", "BEL"),
            ("Paris, Texas", "none"),
            ("Chicago", "none"),
            ("Kazakhstan", "none"),
            ("Hollywood", "none"),
            ("", "none"),
        ];
        for (text, expected) in cases {
            let found = match resolve_place(text) {
                Resolution::One(country) => country.iso3(),
                Resolution::Ambiguous(_) => "many",
                Resolution::Unknown => "none",
            };
            assert_eq!(found, expected, "{text}");
        }
    }

    /// Every capital on record is found, but those of states of the nineteenth century without a code of ISO 3166.
    #[test]
    fn every_capital_is_found() {
        let is_old = |country: &Country| country.kind() == Kind::Former && country.iso3().starts_with('X');
        for country in Country::all().filter(|country| !is_old(country) || country.iso3() == "XVS") {
            for spell in country.capitals() {
                assert_ne!(resolve_place(spell.capital.name), Resolution::Unknown, "{}", spell.capital.name);
            }
        }
    }
}
