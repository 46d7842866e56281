//! From a cell of text to an entry of the registry.

use super::codes;
use super::country::Country;
use super::data::index::{AMBIGUOUS, KEY_TEXT, KEYS, SLOTS};
use super::fold::fold;

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

/// A row of the generated index: `len` bytes of the key text from `start`, and what they name.
pub(super) struct Key {
    pub(super) start: u32,
    pub(super) len: u8,
    /// A registry code, or [`MANY`] and a place in the list of ambiguous names.
    pub(super) target: u16,
}

/// Marks the targets of ambiguous names.
pub(super) const MANY: u16 = 0x8000;

// The generated table calls this, so that a row stays short.
pub(super) const fn key(start: u32, len: u8, target: u16) -> Key {
    Key { start, len, target }
}

impl Key {
    #[inline]
    fn text(&self) -> &'static [u8] {
        let start = self.start as usize;
        &KEY_TEXT.as_bytes()[start..start + usize::from(self.len)]
    }

    fn resolution(&self) -> Resolution {
        if self.target < MANY {
            return Country::from_code(self.target).map_or(Resolution::Unknown, Resolution::One);
        }
        Resolution::Ambiguous(AMBIGUOUS[usize::from(self.target - MANY)])
    }
}

/// Leading articles that a name may have beside the one it is listed with.
const ARTICLES: [&[u8]; 9] = [b"the ", b"la ", b"le ", b"les ", b"el ", b"los ", b"las ", b"die ", b"der "];

/// Resolves a whole cell of text: an ISO 3166-1 code (alpha-2, alpha-3 or the three digits, ASCII), or a name in any
/// language of the registry, a former name, an abbreviation or a demonym.
///
/// Case, accents, apostrophes, dots, the kind of separator and a leading article don't matter. Codes come before names.
/// Nothing is guessed: a misspelling, a capital or a part of a sentence is [`Resolution::Unknown`].
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
    let trimmed = text.as_bytes().trim_ascii();
    if trimmed.len() <= 3
        && let Some(country) = codes::by_any_code(trimmed)
    {
        return Resolution::One(country);
    }
    let Some(folded) = fold(text) else { return Resolution::Unknown };
    let bytes = folded.as_bytes();
    if let Some(key) = find(bytes) {
        return key.resolution();
    }
    let bare = ARTICLES.iter().find_map(|article| bytes.strip_prefix(*article));
    bare.and_then(find).map_or(Resolution::Unknown, Key::resolution)
}

/// Looks a folded name up: open addressing with linear steps over FNV-1a.
#[inline]
fn find(bytes: &[u8]) -> Option<&'static Key> {
    let mask = SLOTS.len() - 1;
    let mut slot = hash(bytes) as usize & mask;
    loop {
        // Slots hold places from 1; 0 is empty, and at most half of them are taken.
        let place = usize::from(SLOTS[slot]);
        let key = KEYS.get(place.checked_sub(1)?)?;
        if key.text() == bytes {
            return Some(key);
        }
        slot = (slot + 1) & mask;
    }
}

/// FNV-1a, 64 bits, folded to 32 so that the low bits hold all of it.
/// Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
#[inline]
fn hash(bytes: &[u8]) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as u32
}

/// Returns every folded name with what it names.
pub(super) fn keys() -> impl Iterator<Item = (&'static str, Resolution)> {
    KEYS.iter().map(|key| {
        let start = key.start as usize;
        (&KEY_TEXT[start..start + usize::from(key.len)], key.resolution())
    })
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
    fn every_key_is_folded_as_here_and_found() {
        for (key, resolution) in keys() {
            let folded = fold(key).expect("keys are short and not empty");
            assert_eq!(std::str::from_utf8(folded.as_bytes()), Ok(key));
            assert_eq!(find(key.as_bytes()).map(Key::resolution), Some(resolution), "{key}");
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
