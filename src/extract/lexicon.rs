//! The words that name countries and places, from the registry and from [`super::places`].
//!
//! Phrases are found by their first word, the longest first; a phrase of the stop list ("Indian Ocean") shadows the
//! nationality inside it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::places::{ADJECTIVES, NAMES, PLACES, SHADOWS};
use super::tokens::{Kind, Text};
use crate::country::{Country, NameKind, Resolution, names, resolve};

/// What a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Country(Country),
    /// A nationality or adjective.
    Adjective(Country),
    /// A city or seat, with its country.
    Place(Country, &'static str),
    /// Not what a part of it seems to name.
    Nothing,
}

struct Phrase {
    rest: Vec<String>,
    named: Named,
}

static PHRASES: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut map: HashMap<String, Vec<Phrase>> = HashMap::new();
    for shadow in SHADOWS {
        add(&mut map, shadow, Named::Nothing);
    }
    for (text, iso3) in ADJECTIVES {
        if let Some(country) = Country::from_iso3(iso3) {
            add(&mut map, text, Named::Adjective(country));
        }
    }
    for (text, iso3) in NAMES {
        if let Some(country) = Country::from_iso3(iso3) {
            add(&mut map, text, Named::Country(country));
        }
    }
    for (iso3, cities) in PLACES {
        let Some(country) = Country::from_iso3(iso3) else { continue };
        for city in cities.split('|') {
            add(&mut map, city, Named::Place(country, city));
        }
    }
    for name in names() {
        let wanted = matches!(name.lang, "en" | "") && name.kind != NameKind::Code;
        let Some(country) = Country::from_code(name.country).filter(|_| wanted && name.text.len() > 1) else {
            continue;
        };
        let one = matches!(resolve(name.text), Resolution::One(_));
        match name.kind {
            NameKind::Demonym if one => add(&mut map, name.text, Named::Adjective(country)),
            NameKind::Demonym => {}
            _ if one => add(&mut map, name.text, Named::Country(country)),
            _ => {}
        }
    }
    for country in Country::all() {
        for spell in country.capitals() {
            add(&mut map, spell.capital.name, Named::Place(country, spell.capital.name));
        }
    }
    for phrases in map.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
    }
    map
});

fn add(map: &mut HashMap<String, Vec<Phrase>>, phrase: &str, named: Named) {
    let cut = Text::new(phrase);
    let mut words = (0..cut.tokens.len()).map(|i| key(cut.low(i))).collect::<Vec<String>>();
    if words.first().is_some_and(|word| word == "the") {
        words.remove(0);
    }
    if words.is_empty() {
        return;
    }
    let first = words.remove(0);
    let phrases = map.entry(first).or_default();
    // The first of two meanings stays: lists of ours come before the registry.
    if !phrases.iter().any(|phrase| phrase.rest == words) {
        phrases.push(Phrase { rest: words, named });
    }
}

/// Curly and straight apostrophes are one, and a dot after letters counts for nothing ("U.S.").
fn key(word: &str) -> String {
    word.replace(['\u{2019}', '\u{2018}', '\u{02bb}', '\u{02bc}'], "'")
}

/// Finds the phrase that begins at token `i`: what it names, and the token after it.
pub(super) fn find(text: &Text, i: usize) -> Option<(Named, usize)> {
    if !text.is_word(i) || !(text.capital(i) || text.low(i).starts_with(|c: char| !c.is_ascii())) {
        return None;
    }
    let phrases = PHRASES.get(text.low(i))?;
    let same = |phrase: &&Phrase| {
        phrase.rest.iter().enumerate().all(|(k, word)| {
            let low = text.low(i + 1 + k);
            low == word || (word.contains('\'') && key(low) == *word)
        })
    };
    let phrase = phrases.iter().find(same)?;
    // "US$" is money.
    if text.low(i + 1) == "$" && phrase.rest.is_empty() {
        return None;
    }
    let to = i + 1 + phrase.rest.len();
    // "US" and "UAE" are names in capitals only.
    let short = phrase.rest.is_empty() && text.low(i).len() <= 3 && !matches!(text.low(i), "lao");
    if short
        && text.raw(i).chars().any(char::is_lowercase)
        && matches!(text.low(i), "us" | "uk" | "car" | "usa" | "uae")
    {
        return None;
    }
    Some((phrase.named, to))
}

/// Tells whether the token is a possessive or an apostrophe that makes one.
pub(super) fn possessive(text: &Text, i: usize) -> bool {
    text.kind(i) == Some(Kind::Possessive)
        || (matches!(text.low(i), "’" | "'") && i > 0 && text.glued(i - 1) && text.low(i - 1).ends_with('s'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_longest_first() {
        let named = |text: &str| {
            let cut = Text::new(text);
            find(&cut, 0).map(|(named, to)| {
                let code = match named {
                    Named::Country(c) | Named::Adjective(c) | Named::Place(c, _) => c.iso3(),
                    Named::Nothing => "",
                };
                (code, to)
            })
        };
        let cases = [
            ("Kazakhstan and", Some(("KAZ", 1))),
            ("Papua New Guinea", Some(("PNG", 3))),
            ("Guinea-Bissau", Some(("GNB", 3))),
            ("Guinea said", Some(("GIN", 1))),
            ("Indian Ocean", Some(("", 2))),
            ("Indian firms", Some(("IND", 1))),
            ("U.S. officials", Some(("USA", 1))),
            ("US officials", Some(("USA", 1))),
            ("Us officials", None),
            ("Dushanbe hosted", Some(("TJK", 1))),
            ("New Jersey", Some(("", 2))),
            ("turkey for dinner", None),
            ("South Korean", Some(("KOR", 2))),
            ("Korean", Some(("KOR", 1))),
        ];
        for (text, expected) in cases {
            assert_eq!(named(text), expected, "{text}");
        }
    }
}
