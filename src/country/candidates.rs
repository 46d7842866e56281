//! What a text that names no country may have meant: for messages, never for answers.

use super::country::Country;
use super::fold::fold;
use super::index::{Meaning, keys};
use super::name::names;
use super::resolve::{Resolution, resolve};

/// An entry that a text may have meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// The entry.
    pub country: Country,
    /// The spelling that is near to the text, folded; of an ambiguous text its own name.
    pub name: &'static str,
    /// Edit distance between the two, folded.
    pub distance: u8,
}

/// The most candidates that are returned.
const MOST: usize = 5;

/// Returns the meanings of an ambiguous text, or the entries with a spelling near to an unknown one, nearest first and
/// at most five. Empty for a text that is one country, and for one that is near to none.
///
/// Near is a quarter of the letters, at least one and at most four edits (Damerau-Levenshtein).
pub fn candidates(text: &str) -> Vec<Candidate> {
    match resolve(text) {
        Resolution::One(_) => Vec::new(),
        Resolution::Ambiguous(codes) => {
            let meanings = codes.iter().filter_map(|code| Country::from_code(*code));
            meanings.map(|country| Candidate { country, name: country.name(), distance: 0 }).take(MOST).collect()
        }
        Resolution::Unknown => near(text),
    }
}

fn near(text: &str) -> Vec<Candidate> {
    let Some(folded) = fold(text) else { return Vec::new() };
    let Ok(wrong) = std::str::from_utf8(folded.as_bytes()) else { return Vec::new() };
    let letters = wrong.chars().count();
    if letters < 3 {
        return Vec::new();
    }
    let most = (letters / 4).clamp(1, 4);
    let mut found: Vec<Candidate> = Vec::new();
    for key in keys().filter(|key| key.is_name() && key.is_near()) {
        let Meaning::One(country) = key.meaning() else { continue };
        let key = key.text();
        // Names of three letters and less are near to everything.
        if key.len() < 4 || key.chars().count().abs_diff(letters) > most {
            continue;
        }
        let distance = strsim::damerau_levenshtein(wrong, key);
        if distance > most {
            continue;
        }
        let candidate = Candidate { country, name: key, distance: distance as u8 };
        match found.iter_mut().find(|other| other.country == country) {
            Some(other) if other.distance <= candidate.distance => {}
            Some(other) => *other = candidate,
            None => found.push(candidate),
        }
    }
    found.sort_by_key(|candidate| (candidate.distance, candidate.country.kind() as u8, candidate.country.name()));
    found.truncate(MOST);
    found
}

/// Returns the common English names that begin with a text, whatever its case, for completion.
pub fn names_with_prefix(prefix: &str) -> Vec<&'static str> {
    let prefix = prefix.to_lowercase();
    let common = names().iter().filter(|name| name.lang == "en" && name.kind.as_str() == "common");
    let mut found: Vec<&str> =
        common.map(|name| name.text).filter(|text| text.to_lowercase().starts_with(&prefix)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_comes_first() {
        let cases = [
            ("Khazakstan", "KAZ"),
            ("Kazakstan", "KAZ"),
            ("Tajikstan", "TJK"),
            ("Turkmensitan", "TKM"),
            ("Untied Kingdom", "GBR"),
            ("Казхстан", "KAZ"),
        ];
        for (text, expected) in cases {
            let found = candidates(text);
            assert_eq!(found.first().map(|first| first.country.iso3()), Some(expected), "{text}: {found:?}");
        }
    }

    #[test]
    fn meanings_of_an_ambiguous_text() {
        let mut codes: Vec<&str> = candidates("Congo").iter().map(|found| found.country.iso3()).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["COD", "COG"]);
    }

    #[test]
    fn far_from_everything() {
        for text in ["", "x", "qqqqqqqqqq", "Kazakhstan", "a sentence about nothing at all"] {
            assert!(candidates(text).is_empty(), "{text}");
        }
    }
}
