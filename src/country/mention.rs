//! The countries that a prose mentions.
//!
//! Whole words, the longest name first, so that "Guinea-Bissau" is not Guinea and "New Mexico" nothing. In scripts with
//! capital letters a name begins with one: "turkey" is a bird. Abbreviations count in capitals. Names of several
//! countries ("Congo") and organisations are left out; "Jordan", "Chad" and "Georgia" beside another capitalised word that
//! is no country are taken for names of persons.

use super::country::{Country, Kind};
use super::fold::fold;
use super::index::{Key, Meaning, find};

/// A name has no more words than this in prose.
const MOST_WORDS: usize = 8;
/// Nor more characters, where words are not parted by spaces.
const MOST_CHARACTERS: usize = 14;
/// Abbreviations that prose uses, in capitals.
const ABBREVIATIONS: [&str; 22] = [
    "US", "USA", "UK", "UAE", "DRC", "USSR", "DPRK", "ROK", "PRC", "GDR", "FRG", "США", "РФ", "КНР", "ОАЭ", "СССР",
    "КНДР", "ФРГ", "ГДР", "ЮАР", "АҚШ", "AQSH",
];
/// Names of countries in one language that are words or given names in another: Iceland in German, Grenada in French.
const WORDS: [&str; 9] =
    ["island", "suede", "chili", "grenade", "maurice", "dominique", "salvador", "marshall", "georgie"];
/// Countries with the names of persons.
const GIVEN_NAMES: [&str; 3] = ["jordan", "chad", "georgia"];

/// Returns the countries that a prose names or whose people it names, in the order of their first mention.
///
/// # Example
/// ```
/// use dyadb::country::mentions;
///
/// let found = mentions("Kazakhstan's president met the Uzbek and Guinea-Bissau delegations in New Mexico.");
/// assert_eq!(found.iter().map(|country| country.iso3()).collect::<Vec<_>>(), ["KAZ", "UZB", "GNB"]);
/// ```
pub fn mentions(text: &str) -> Vec<Country> {
    let words = words(text);
    let mut found: Vec<Country> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (taken, country) = if words[at].is_unspaced {
            unspaced(words[at].text, &mut found);
            (1, None)
        } else {
            longest(text, &words[at..], at.checked_sub(1).map(|before| words[before]))
        };
        if let Some(country) = country
            && !found.contains(&country)
        {
            found.push(country);
        }
        at += taken;
    }
    found
}

#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    /// Whether no more than a space or hyphen stands between this word and the one before.
    is_joined: bool,
    /// Whether its script has no spaces between words.
    is_unspaced: bool,
}

impl Word<'_> {
    fn is_capital(&self) -> bool {
        // Letters of scripts without case count as capitals.
        self.text.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
    }
}

/// Splits a prose into words: letters and digits, with apostrophes and dots of abbreviations within.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let next_is_letter = || text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
            let is_inner = matches!(c, '\'' | '’' | 'ʻ' | 'ʼ' | '.') && next_is_letter();
            if !(c.is_alphanumeric() || is_mark(c) || is_inner) {
                break;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        let between = found.last().map_or("", |before| &text[before.end..start]);
        let is_joined = matches!(between.trim(), "" | "-" | "‑") && !found.is_empty();
        found.push(Word { text: &text[start..end], start, end, is_joined, is_unspaced: is_unspaced(first) });
    }
    found
}

/// Vowels and other marks within words.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Tells whether the letter's script has no spaces between words: Thai, Lao, Khmer, Burmese, Kana and Han.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}')
}

/// Returns how many words the longest name takes that begins with the first word, and the country that it names.
fn longest(text: &str, words: &[Word], before: Option<Word>) -> (usize, Option<Country>) {
    let joined = words.iter().skip(1).take_while(|word| word.is_joined && !word.is_unspaced).count();
    if !words[0].is_capital() {
        return (1, None);
    }
    for n in (1..=MOST_WORDS.min(joined + 1)).rev() {
        let last = words[n - 1];
        let written = &text[words[0].start..last.end];
        if let Some(key) = name(written) {
            let Meaning::One(country) = key.meaning() else { return (n, None) };
            let is_state = !matches!(country.kind(), Kind::Organisation | Kind::Aggregate);
            let is_person = GIVEN_NAMES.contains(&key.text()) && is_person(before, words, n);
            return (n, (is_state && !is_person).then_some(country));
        }
    }
    (1, None)
}

/// Finds a name in prose; a genitive or plural ending is no part of it.
fn name(written: &str) -> Option<Key> {
    let bare = written.strip_suffix("'s").or_else(|| written.strip_suffix("’s")).unwrap_or(written);
    let bare = bare.trim_end_matches('.');
    let look_up = |text: &str| {
        let key = find(fold(text)?.as_bytes())?;
        let is_short = ABBREVIATIONS.contains(&text.replace('.', "").as_str());
        let is_word = WORDS.contains(&key.text());
        ((key.is_prose() && !is_word) || is_short || key.meaning() == Meaning::Nothing).then_some(key)
    };
    look_up(bare).or_else(|| bare.strip_suffix('s').filter(|text| text.len() > 4).and_then(look_up))
}

/// Tells whether a given name stands beside another word of a person's name.
fn is_person(before: Option<Word>, words: &[Word], n: usize) -> bool {
    let is_name = |word: &Word| word.is_capital() && name(word.text).is_none();
    let after = words.get(n).is_some_and(|next| next.is_joined && is_name(next));
    let front =
        before.is_some_and(|word| words[0].is_joined && is_name(&word) && !word.text.eq_ignore_ascii_case("the"));
    after || front
}

/// Searches text without spaces: at each place the longest name first.
fn unspaced(text: &str, found: &mut Vec<Country>) {
    let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    let mut at = 0;
    while at < ends.len() {
        let start = if at == 0 { 0 } else { ends[at - 1] };
        let last = ends.len().min(at + MOST_CHARACTERS);
        let named = (at + 1..last).rev().find_map(|end| {
            let key = find(fold(&text[start..ends[end]])?.as_bytes()).filter(|key| key.is_prose())?;
            Some((end + 1, key.meaning()))
        });
        if let Some((_, Meaning::One(country))) = named
            && !found.contains(&country)
        {
            found.push(country);
        }
        at = named.map_or(at + 1, |(end, _)| end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose() {
        let cases: [(&str, &[&str]); 21] = [
            ("Kazakhstan and Tajikistan signed a treaty.", &["KAZ", "TJK"]),
            ("The Kazakh president met his Uzbek counterpart.", &["KAZ", "UZB"]),
            ("Russians and Ukrainians", &["RUS", "UKR"]),
            ("the United States of America and the United Kingdom", &["USA", "GBR"]),
            ("US–China trade", &["USA", "CHN"]),
            ("The U.S. and the U.K. talked to us.", &["USA", "GBR"]),
            ("Guinea-Bissau, Equatorial Guinea and Guinea", &["GNB", "GNQ", "GIN"]),
            ("Papua New Guinea", &["PNG"]),
            ("They ate turkey on fine china in New Mexico.", &[]),
            ("Michael Jordan and Jordan Smith", &[]),
            ("Jordan and Georgia", &["JOR", "GEO"]),
            ("a delegation from Jordan visited Georgia", &["JOR", "GEO"]),
            ("Northern Ireland is not Ireland.", &["IRL"]),
            ("Congo and Korea", &[]),
            ("South Korea, North Korea", &["KOR", "PRK"]),
            ("Президент: Казахстан и США", &["KAZ", "USA"]),
            ("哈萨克斯坦和中国签署协议", &["KAZ", "CHN"]),
            ("members of the European Union", &[]),
            ("Kazakhstan, Kazakhstan", &["KAZ"]),
            ("Grenade attack on Rhode Island", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<&str> = mentions(text).iter().map(|country| country.iso3()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
