//! People: office holders with their country and office, and later mentions joined to them.
//!
//! A person enters the text by an office ("President of Tajikistan Emomali Rahmon", "Li, the Chinese premier") or by a
//! name of [`super::leaders`]. After that a surname is enough. An office of a country without a name ("the Tajik
//! president") is the one person of the text who holds it.

mod countries;
mod join;
mod known;
mod names;
mod office;
mod plural;
mod settle;

use std::collections::HashMap;

use super::roles;
use super::tokens::Text;
use crate::country::Country;
use crate::facts::Level;

use known::KNOWN;
pub(super) use names::tidy;
use names::{NO_NAMES, PARTICLES, is_name_word, name_at};

/// Someone whom the text names, or whose office it names.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: Option<String>,
    pub(super) country: Option<Country>,
    pub(super) role: Option<String>,
    pub(super) level: Option<Level>,
    /// Out of office, so that nothing follows from the office.
    pub(super) former: bool,
    /// Whether the country is stated, or known for the name.
    pub(super) sure: bool,
}

/// A person in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct PersonMention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) person: usize,
}

/// The people of a text.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) persons: Vec<Person>,
    pub(super) mentions: Vec<PersonMention>,
    /// Parts of names in lower case, with the person of that name; none where several share it.
    aliases: HashMap<String, Option<usize>>,
    /// People and countries that are not theirs, since their counterpart is of it.
    strangers: Vec<(usize, Country)>,
}

/// The most people of a text; what comes after them is not read for people.
const MOST: usize = 400;

impl People {
    /// Finds the people of a text. `home` is the country of the dateline, which officials without a country belong to.
    pub(super) fn find(text: &Text, home: Option<Country>, tops: &[Country]) -> People {
        let mut people = People::default();
        for sentence in text.sentences.iter().filter(|sentence| !sentence.headline) {
            people.scan(text, sentence.from, sentence.to);
        }
        people.surnames(text);
        people.mentions.sort_by_key(|mention| (mention.from, std::cmp::Reverse(mention.to)));
        people.mentions.dedup_by(|later, earlier| later.from < earlier.to);
        people.settle(text, home, tops);
        people
    }

    fn scan(&mut self, text: &Text, from: usize, to: usize) {
        let mut i = from;
        while i < to && self.persons.len() < MOST {
            if let Some(office) = plural::find(text, i, from, to) {
                i = self.offices(text, office);
                continue;
            }
            if let Some(role) = roles::find(text, i).filter(|role| role.to <= to) {
                i = self.office(text, i, role, from, to);
                continue;
            }
            if let Some(next) = self.known(text, i) {
                i = next;
                continue;
            }
            i += 1;
        }
    }

    /// A name of the list of leaders without an office before it.
    fn known(&mut self, text: &Text, i: usize) -> Option<usize> {
        if !text.capital(i) {
            return None;
        }
        let fulls = KNOWN.full.get(text.low(i))?;
        let same = |words: &Vec<String>| words.iter().enumerate().all(|(k, word)| text.low(i + k) == word);
        let (words, country) = fulls.iter().filter(|(words, _)| same(words)).max_by_key(|(words, _)| words.len())?;
        let to = i + words.len();
        let person = self.named(text.span(i, to), Some(*country), None, None, false);
        self.mentions.push(PersonMention { from: i, to, person });
        Some(to)
    }

    /// The person of that part of a name; a long one may be spelt in another way, "Rajapaksa" and "Rajapaksha".
    fn alias(&self, word: &str) -> Option<usize> {
        if let Some(known) = self.aliases.get(word) {
            return *known;
        }
        // Texts with many names are not searched for spellings.
        if word.len() < 7 || self.aliases.len() > 60 || NO_NAMES.contains(&word) {
            return None;
        }
        let near =
            |other: &String| other.len() >= 7 && other[..1] == word[..1] && strsim::levenshtein(other, word) == 1;
        let spelt = |other: &String| other.is_char_boundary(1) && word.is_char_boundary(1) && near(other);
        let (_, person) = self.aliases.iter().filter(|(other, _)| spelt(other)).min_by_key(|(other, _)| *other)?;
        *person
    }

    /// Finds later mentions by a part of the name.
    fn surnames(&mut self, text: &Text) {
        let mut taken = vec![false; text.tokens.len()];
        for mention in &self.mentions {
            taken[mention.from..mention.to].iter_mut().for_each(|taken| *taken = true);
        }
        for sentence in text.sentences.iter().filter(|sentence| !sentence.headline) {
            let mut i = sentence.from;
            while i < sentence.to {
                let hit = !taken[i] && text.is_word(i) && text.capital(i);
                let person = hit.then(|| self.alias(text.low(i))).flatten();
                let Some(person) = person else {
                    i += 1;
                    continue;
                };
                let to = name_at(text, i).unwrap_or(i + 1).min(sentence.to);
                let all = (i..to).all(|k| !taken[k]);
                // "Aliyev" is the president; "Heydar Aliyev Foundation" is not.
                let words: Vec<&str> = (i..to).map(|k| text.low(k)).collect();
                let stranger =
                    words.iter().any(|word| word.len() > 2 && !PARTICLES.contains(word) && self.alias(word).is_none());
                let name_before = i > sentence.from
                    && !taken[i - 1]
                    && is_name_word(text, i - 1)
                    && !self.aliases.contains_key(text.low(i - 1))
                    && i - 1 > sentence.from;
                if all && !stranger && !name_before {
                    self.mentions.push(PersonMention { from: i, to, person });
                }
                i = to.max(i + 1);
            }
        }
    }

    pub(super) fn country(&self, person: usize) -> Option<Country> {
        self.persons.get(person).and_then(|person| person.country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(text: &str) -> Vec<String> {
        let cut = Text::new(text);
        let people = People::find(&cut, None, &[]);
        let mut seen: Vec<String> = Vec::new();
        for mention in &people.mentions {
            let person = &people.persons[mention.person];
            let country = person.country.map_or("?", |country| country.iso3());
            let line = format!(
                "{} {} {}",
                person.name.as_deref().unwrap_or("-"),
                country,
                person.level.map_or("?", |level| level.as_str())
            );
            if !seen.contains(&line) {
                seen.push(line);
            }
        }
        seen
    }

    #[test]
    fn offices_bring_people() {
        let cases: [(&str, &[&str]); 9] = [
            (
                "President of Tajikistan Emomali Rahmon met Kazakh President Kassym-Jomart Tokayev.",
                &["Emomali Rahmon TJK head_of_state", "Kassym-Jomart Tokayev KAZ head_of_state"],
            ),
            ("Rahmon, the President of Tajikistan, spoke. The Tajik president left.", &["- TJK head_of_state"]),
            (
                "The Minister of Foreign Affairs of the Republic of Türkiye, Mevlüt Çavuşoğlu, left. Minister Çavuşoğlu spoke.",
                &["Mevlüt Çavuşoğlu TUR foreign_minister"],
            ),
            ("Emomali Rahmon, President of Tajikistan, left. Rakhmon spoke.", &["Emomali Rahmon TJK head_of_state"]),
            ("Chinese Premier Li Qiang spoke. Li left.", &["Li Qiang CHN head_of_government"]),
            ("His Turkish counterpart Hakan Fidan spoke.", &["Hakan Fidan TUR ?"]),
            ("King Abdullah II of Jordan spoke.", &["Abdullah II JOR head_of_state"]),
            (
                "Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan Murat Nurtleu spoke.",
                &["Murat Nurtleu KAZ foreign_minister"],
            ),
            ("The president of the company John Smith spoke.", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(people(text), expected, "{text}");
        }
    }
}
