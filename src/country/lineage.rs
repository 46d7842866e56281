//! What came after former states, and the FIPS 10-4 codes.

use super::country::Country;
use super::data::lineage::{FIPS, LINEAGES};

/// What came after one former entry.
pub(super) struct Lineage {
    pub(super) former: u16,
    pub(super) successors: &'static [u16],
    pub(super) continuator: Option<u16>,
}

fn lineage(country: Country) -> Option<&'static Lineage> {
    let found = LINEAGES.binary_search_by_key(&country.code(), |lineage| lineage.former);
    found.ok().map(|place| &LINEAGES[place])
}

/// Returns the entries that came after a former one, the first of them alphabetical or the principal one; none for
/// entries of today.
///
/// One step only: Yugoslavia's are Serbia and Montenegro, Slovenia and others, and Serbia is a successor of the first.
///
/// # Example
/// ```
/// use dyadb::country::{Country, predecessors, successors};
///
/// let former = Country::from_iso3("CSK").expect("an entry");
/// assert_eq!(successors(former).map(Country::iso3).collect::<Vec<_>>(), ["CZE", "SVK"]);
/// let state = Country::from_iso3("SVK").expect("a state");
/// assert_eq!(predecessors(state).map(Country::iso3).collect::<Vec<_>>(), ["CSK"]);
/// ```
pub fn successors(country: Country) -> impl Iterator<Item = Country> {
    lineage(country).map_or(&[][..], |lineage| lineage.successors).iter().copied().map(Country::known)
}

/// Returns the former entries that a country is a successor of, by code.
pub fn predecessors(country: Country) -> impl Iterator<Item = Country> {
    let follows = move |lineage: &&Lineage| lineage.successors.contains(&country.code());
    LINEAGES.iter().filter(follows).map(|lineage| Country::known(lineage.former))
}

/// Returns the state that carried on a former one's membership of the United Nations; none where that ended with it.
///
/// Source: United Nations press release ORG/1469 of 3 July 2006, notes to the list of members.
pub fn continuator(country: Country) -> Option<Country> {
    lineage(country)?.continuator.map(Country::known)
}

/// Returns the entry with this FIPS 10-4 code, upper case; many of these codes are other countries' by ISO 3166.
pub fn from_fips(code: &str) -> Option<Country> {
    let found = FIPS.binary_search_by_key(&code, |(fips, _)| fips);
    found.ok().map(|place| Country::known(FIPS[place].1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Kind;

    fn country(iso3: &str) -> Country {
        Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"))
    }

    #[test]
    fn former_states_and_nothing_else_have_successors() {
        for entry in Country::all() {
            let any = successors(entry).next().is_some();
            assert_eq!(any, lineage(entry).is_some(), "{}", entry.iso3());
            assert!(!any || matches!(entry.kind(), Kind::Former | Kind::Territory), "{}", entry.iso3());
            assert!(entry.kind() != Kind::Former || any, "{}", entry.iso3());
            // Relations are seen from both sides, and nothing comes after itself.
            assert!(successors(entry).all(|next| next != entry && predecessors(next).any(|former| former == entry)));
            assert!(continuator(entry).is_none_or(|next| successors(entry).any(|other| other == next)));
        }
    }

    #[test]
    fn who_came_after_whom() {
        assert_eq!(successors(country("SUN")).count(), 15);
        assert_eq!(continuator(country("SUN")), Some(country("RUS")));
        assert_eq!(continuator(country("SCG")), Some(country("SRB")));
        assert_eq!(continuator(country("CSK")), None);
        assert_eq!(continuator(country("RUS")), None);
        assert!(predecessors(country("UZB")).eq([country("SUN")]));
        assert!(predecessors(country("FRA")).next().is_none());
    }

    /// FIPS PUB 10-4, where codes differ from ISO 3166 or collide with those of others.
    #[test]
    fn fips_codes() {
        let cases = [
            ("TI", "TJK"),
            ("UZ", "UZB"),
            ("RS", "RUS"),
            ("CH", "CHN"),
            ("SZ", "CHE"),
            ("AS", "AUS"),
            ("AU", "AUT"),
            ("GM", "DEU"),
            ("UK", "GBR"),
            ("UP", "UKR"),
            ("CG", "COD"),
            ("CF", "COG"),
            ("KN", "PRK"),
            ("KS", "KOR"),
        ];
        for (code, iso3) in cases {
            assert_eq!(from_fips(code), Some(country(iso3)), "{code}");
        }
        assert_eq!(from_fips("ZZ"), None);
        assert_eq!(from_fips("ti"), None);
    }
}
