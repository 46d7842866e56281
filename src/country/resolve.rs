//! From a cell of text to an entry of the registry.

use super::codes;
use super::country::Country;
use super::fold::{Folded, fold};
use super::forms;
use super::index::{Meaning, find};

/// What a text names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// One entry.
    One(Country),
    /// Several entries, by registry code.
    Ambiguous(&'static [u16]),
    /// None that the registry knows.
    Unknown,
}

impl From<Meaning> for Resolution {
    fn from(meaning: Meaning) -> Resolution {
        match meaning {
            Meaning::One(country) => Resolution::One(country),
            Meaning::Many(codes) => Resolution::Ambiguous(codes),
            Meaning::Nothing => Resolution::Unknown,
        }
    }
}

/// Leading articles that a name may have beside the one it is listed with.
const ARTICLES: [&[u8]; 9] = [b"the ", b"la ", b"le ", b"les ", b"el ", b"los ", b"las ", b"die ", b"der "];

/// Resolves a whole cell of text: an ISO 3166-1 code (alpha-2, alpha-3 or the three digits, ASCII), or a name in any
/// language of the registry, a former name, an abbreviation or a demonym.
///
/// Case, accents, apostrophes, dots, the kind of separator and a leading article don't matter. Codes come before names.
/// A name that stands in the registry in another form is read as lists write it: `Korea, Dem. Rep.`, `Iran (Islamic
/// Republic of)`, `Republik Kasachstan`, `Myanmar (Burma)`, `Trinidad & Tobago`, `Guam (US)`. Nothing is guessed: a
/// misspelling, a capital, a part of a state or a part of a sentence is [`Resolution::Unknown`].
///
/// # Example
/// ```
/// use dyadb::country::{Country, Resolution, resolve};
///
/// for text in ["KZ", "kaz", "398", "Kazakhstan", " the Republic of Kazakhstan", "Казахстан", "哈萨克斯坦"] {
///     assert_eq!(resolve(text), Resolution::One(Country::from_iso3("KAZ").expect("a state")), "{text}");
/// }
/// assert!(matches!(resolve("Congo"), Resolution::Ambiguous(_)));
/// assert_eq!(resolve("Khazakstan"), Resolution::Unknown);
/// ```
#[inline]
pub fn resolve(text: &str) -> Resolution {
    if let Some(country) = by_code(text) {
        return Resolution::One(country);
    }
    let Some(folded) = fold(text) else { return Resolution::Unknown };
    match direct(folded.as_bytes()) {
        Some(meaning) => meaning.into(),
        None => reread(text, &folded),
    }
}

/// Returns the entry that a cell names by an ISO code.
#[inline]
pub(super) fn by_code(text: &str) -> Option<Country> {
    let trimmed = text.as_bytes().trim_ascii();
    if trimmed.len() <= 3 { codes::by_any_code(trimmed) } else { None }
}

/// Returns the meaning of a folded name as it stands, or without its article.
#[inline]
pub(super) fn direct(bytes: &[u8]) -> Option<Meaning> {
    let bare = || ARTICLES.iter().find_map(|article| bytes.strip_prefix(*article)).and_then(find);
    find(bytes).or_else(bare).map(|key| key.meaning())
}

// Apart from the way of a known name, which is inlined into loops over columns.
#[cold]
fn reread(text: &str, folded: &Folded) -> Resolution {
    forms::reread(text, folded).map_or(Resolution::Unknown, Resolution::from)
}

#[cfg(test)]
mod tests {
    use super::super::name::{NameKind, names};
    use super::*;

    fn iso3(text: &str) -> &'static str {
        match resolve(text) {
            Resolution::One(country) => country.iso3(),
            Resolution::Ambiguous(_) => "many",
            Resolution::Unknown => "none",
        }
    }

    #[test]
    fn every_name_is_found() {
        for name in names().iter().filter(|name| name.kind != NameKind::Code) {
            let found = match resolve(name.text) {
                Resolution::One(country) => country.code() == name.country,
                Resolution::Ambiguous(codes) => codes.contains(&name.country),
                Resolution::Unknown => false,
            };
            assert!(found, "{} ({}) of {}", name.text, name.lang, name.country);
        }
    }

    #[test]
    fn spellings() {
        let cases = [
            ("KZ", "KAZ"),
            ("kz", "KAZ"),
            ("Kaz", "KAZ"),
            (" KAZ ", "KAZ"),
            ("398", "KAZ"),
            ("Kazakhstan", "KAZ"),
            ("KAZAKHSTAN", "KAZ"),
            ("the Kazakhstan", "KAZ"),
            ("Казахстан", "KAZ"),
            ("Қазақстан", "KAZ"),
            ("كازاخستان", "KAZ"),
            ("哈萨克斯坦", "KAZ"),
            ("Tajikistan", "TJK"),
            ("Таджикистан", "TJK"),
            ("Тоҷикистон", "TJK"),
            ("Kyrgyzstan", "KGZ"),
            ("Turkmenistan", "TKM"),
            ("Oʻzbekiston", "UZB"),
            ("O'zbekiston", "UZB"),
            ("Türkiye", "TUR"),
            ("Turkiye", "TUR"),
            ("Turkey", "TUR"),
            ("Turquie", "TUR"),
            ("  the  Côte d’Ivoire ", "CIV"),
            ("cote d'ivoire", "CIV"),
            ("Ivory Coast", "CIV"),
            ("Niger", "NER"),
            ("Nigeria", "NGA"),
            ("Guinea", "GIN"),
            ("Guinea-Bissau", "GNB"),
            ("Guinea Bissau", "GNB"),
            ("Equatorial Guinea", "GNQ"),
            ("Papua New Guinea", "PNG"),
            ("Georgia", "GEO"),
            ("中国", "CHN"),
            ("China", "CHN"),
            ("Deutschland", "DEU"),
            ("Allemagne", "DEU"),
            ("USA", "USA"),
            ("U.S.A.", "USA"),
            ("US", "USA"),
            ("United States", "USA"),
            ("UK", "GBR"),
            ("United Kingdom", "GBR"),
            ("South Korea", "KOR"),
            ("North Korea", "PRK"),
            ("Россия", "RUS"),
            ("Russia", "RUS"),
            ("Czech Republic", "CZE"),
            ("Czechia", "CZE"),
            ("Myanmar", "MMR"),
            ("Burma", "MMR"),
            ("Eswatini", "SWZ"),
            ("Swaziland", "SWZ"),
            ("Kosovo", "XKX"),
            ("Soviet Union", "SUN"),
            ("USSR", "SUN"),
            ("Yugoslavia", "YUG"),
            ("Netherlands", "NLD"),
            ("the Netherlands", "NLD"),
            ("The Gambia", "GMB"),
            ("el salvador", "SLV"),
            ("Los Estados Unidos", "USA"),
            ("Viet Nam", "VNM"),
            ("Vietnam", "VNM"),
            ("UN", "UN"),
            ("EAEU", "EAEU"),
            ("G7", "G7"),
            ("European Union", "EU"),
            ("ЕС", "EU"),
            ("Congo", "many"),
            ("Конго", "many"),
            ("Congolese", "many"),
            ("Korea", "many"),
            ("Korean", "many"),
            ("Virgin Islands", "many"),
            ("Saint Martin", "many"),
            ("St. Martin", "many"),
            ("Dominican", "many"),
            ("Ireland", "IRL"),
            ("Macedonia", "MKD"),
            ("Samoa", "WSM"),
            ("Dominica", "DMA"),
            ("Грузия", "GEO"),
            ("Georgian", "GEO"),
            ("Guinean", "GIN"),
            ("South Korean", "KOR"),
            ("South Sudanese", "SSD"),
            ("Swiss", "CHE"),
            ("Dutch", "NLD"),
            ("Kazakhstani", "KAZ"),
            ("Kazakh", "KAZ"),
            ("Tajik", "TJK"),
            ("Uzbek", "UZB"),
            ("Turkmen", "TKM"),
            ("Kyrgyz", "KGZ"),
            ("East Germany", "DDR"),
            ("North Vietnam", "VDR"),
            ("Abkhazia", "XAB"),
            ("United States Virgin Islands", "VIR"),
            ("British Virgin Islands", "VGB"),
            ("AU", "AUS"),
            ("African Union", "AFU"),
            ("CIS", "CIS"),
            ("СНГ", "CIS"),
            ("ECO", "ECO"),
            ("G8", "G8"),
            ("Group of Eight", "G8"),
            ("England", "none"),
            ("English", "none"),
            ("Scotland", "none"),
            ("Wales", "none"),
            ("Texas", "none"),
            ("Tatarstan", "none"),
            ("Karakalpakstan", "none"),
            ("Kurdistan", "none"),
            ("Europe", "none"),
            ("Central Asia", "none"),
            ("a.s.", "none"),
            ("man", "none"),
            ("Khazakstan", "none"),
            ("Astana", "none"),
            ("the Kremlin", "none"),
            ("", "none"),
            ("the", "none"),
            ("Kazakhstan and Tajikistan", "none"),
            ("999", "none"),
            ("X", "none"),
            ("null", "none"),
            ("N/A", "none"),
            ("٣٩٨", "none"),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| iso3(text) != *expected)
            .map(|(text, expected)| format!("{text}: {} for {expected}", iso3(text)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn long_text_is_unknown() {
        assert_eq!(resolve(&"Kazakhstan ".repeat(1_000)), Resolution::Unknown);
    }
}
