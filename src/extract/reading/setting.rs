//! Where a sentence and the news are set.

use super::super::dates;
use super::super::lexicon;
use super::super::tokens::{Kind, Text};
use super::{CountryMention, Form, Reading, is_state};
use crate::country::Country;

impl Reading<'_> {
    /// Returns the place that a sentence is set in: "in Dushanbe", "at the White House".
    pub(in super::super) fn place_in(&self, from: usize, to: usize) -> Option<&CountryMention> {
        let located = |mention: &&CountryMention| {
            let mut k = mention.from;
            while k > from
                && matches!(
                    self.text.low(k - 1),
                    "the" | "capital" | "city" | "of" | "southern" | "northern" | "eastern" | "western" | "downtown"
                )
            {
                k -= 1;
            }
            // "in the Kazakh capital", "in the Chinese city of Xi'an": the adjective stands in front.
            if k > from
                && self.countries_in(k.saturating_sub(3), k).any(|other| other.to == k && other.form == Form::Adjective)
            {
                k = self.countries_in(k.saturating_sub(3), k).last().map_or(k, |other| other.from);
                while k > from && self.text.low(k - 1) == "the" {
                    k -= 1;
                }
            }
            let before = k.checked_sub(1).map_or("", |k| self.text.low(k));
            let adjective = mention.form == Form::Adjective && !matches!(self.text.low(mention.to), "capital" | "city");
            let with = matches!(before, "in" | "at" | "near" | "outside")
                || (before == "," && matches!(mention.form, Form::Name));
            with && !adjective
                && !mention.of_person
                && is_state(mention.country)
                && !lexicon::possessive(&self.text, mention.to)
        };
        let all: Vec<&CountryMention> =
            self.countries_in(from, to).filter(located).filter(|m| !self.in_topic(m)).collect();
        all.iter()
            .find(|mention| matches!(mention.form, Form::Place(_)))
            .or_else(|| all.iter().find(|m| m.from > from && matches!(self.text.low(m.from - 1), "in" | "the")))
            .copied()
    }

    /// "the war in Ukraine", "the situation in Afghanistan": a topic and no place.
    pub(in super::super) fn in_topic(&self, mention: &CountryMention) -> bool {
        let mut k = mention.from;
        while k > 0 && matches!(self.text.low(k - 1), "the" | "in" | "at") {
            k -= 1;
        }
        let before = k.checked_sub(1).map_or("", |k| self.text.low(k));
        matches!(
            before,
            "war"
                | "situation"
                | "situations"
                | "conflict"
                | "crisis"
                | "peace"
                | "developments"
                | "ceasefire"
                | "investments"
                | "investment"
                | "interests"
                | "embassy"
                | "ambassador"
                | "violence"
                | "stability"
                | "operations"
                | "projects"
                | "project"
                | "factory"
                | "plant"
                | "companies"
                | "troops"
                | "coup"
                | "elections"
                | "election"
                | "events"
                | "offensive"
                | "community"
                | "hostilities"
                | "operation"
                | "based"
                | "invest"
                | "born"
                | "students"
                | "citizens"
                | "invasion"
                | "fighting"
                | "genocide"
                | "unrest"
                | "attack"
                | "attacks"
                | "earthquake"
                | "office"
                | "hostages"
        )
    }

    /// The place of the summit beside which people meet, where the text tells one.
    pub(in super::super) fn venue(&self) -> Option<(Country, Option<&'static str>)> {
        self.sentences().take(5).find_map(|(_, sentence)| {
            let at = self.text.find(sentence.from, sentence.to, &["sidelines", "margins", "sideline"])?;
            let here = self.text.any(at, sentence.to, &["here"]);
            let place = self.place_in(at, sentence.to).or_else(|| self.place_in(sentence.from, sentence.to));
            let name = |form: Form| match form {
                Form::Place(name) => Some(name),
                _ => None,
            };
            let next = || {
                let k = self.text.sentences.iter().position(|other| other.from == sentence.to)?;
                let next = self.text.sentences[k];
                self.text.any(next.from, next.to, &["sidelines", "margins", "summit", "meeting"]).then_some(())?;
                self.place_in(next.from, next.to)
            };
            place
                .map(|m| (m.country, name(m.form)))
                .or_else(|| self.home.filter(|_| here).map(|(home, place)| (home, Some(place))))
                .or_else(|| next().map(|m| (m.country, name(m.form))))
        })
    }
}

/// Finds the place of a dateline: it begins a paragraph, and a dash, colon or agency follows.
pub(super) fn dateline(
    text: &Text,
    countries: &[CountryMention],
    first: usize,
) -> Option<(Country, &'static str, usize)> {
    let mut seen = u32::MAX;
    for sentence in text.sentences.iter().skip(first.saturating_sub(4)).take(8) {
        if sentence.paragraph == seen {
            continue;
        }
        seen = sentence.paragraph;
        let place = place_of_first(countries, sentence.from);
        // "Presidential Palace, Hanoi, Vietnam, 15 March –": a house before the city.
        let begins = |mention: &&CountryMention| {
            mention.from == sentence.from
                || mention.from - sentence.from <= 4
                    && text.low(mention.from - 1) == ","
                    && matches!(mention.form, Form::Place(_))
                    && (sentence.from..mention.from - 1).all(|k| text.capital(k))
        };
        let Some(mention) = countries.get(place).filter(begins) else { continue };
        let place = match mention.form {
            Form::Place(place) => place,
            Form::Name
                if is_state(mention.country)
                    && mention.to - mention.from == 1
                    && text.raw(mention.from).chars().all(char::is_uppercase) =>
            {
                mention.country.capital().map_or("", |capital| capital.name)
            }
            _ => continue,
        };
        let after = mention.to + usize::from(text.low(mention.to) == "city");
        if !matches!(text.low(after), "–" | "—" | "-" | ":" | "/" | "(" | "," | "." | "|") {
            continue;
        }
        let end = (mention.to..(mention.to + 26).min(sentence.to + 3)).find(|k| {
            let low = text.low(*k);
            matches!(low, "–" | "—" | "―")
                || low == "-" && !(text.glued(*k) && text.glued(*k - 1) && text.is_word(*k + 1))
                || low == ":"
                || low == "/" && text.glued(*k)
        });
        if let Some(end) = end {
            return Some((mention.country, place, end + 1));
        }
        // "BAKU, Azerbaijan, June 16" in a line of its own.
        let bare = |k: usize| {
            text.low(k) == ","
                || text.low(k) == "."
                || text.kind(k) == Some(Kind::Number)
                || dates::find(text, k).is_some()
                || dates::is_month(text, k)
                || countries.iter().skip(place_of_first(countries, mention.to)).take(2).any(|m| m.from <= k && k < m.to)
        };
        if sentence.to - mention.to >= 2 && sentence.to - mention.to < 9 && (mention.to..sentence.to).all(bare) {
            return Some((mention.country, place, mention.from));
        }
    }
    None
}

pub(super) fn place_of_first(countries: &[CountryMention], from: usize) -> usize {
    countries.partition_point(|mention| mention.from < from)
}
