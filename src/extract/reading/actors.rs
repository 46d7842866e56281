//! Who acts, and whom "he", "the two leaders" and "they" mean.

use super::super::lexicon;
use super::super::people::PersonMention;
use super::{Reading, is_state};
use crate::facts::Level;

impl Reading<'_> {
    /// Returns the person who acts at token `i`: the nearest before it that no preposition makes another's companion.
    pub(in super::super) fn subject(&self, number: usize, i: usize) -> Option<usize> {
        let sentence = self.text.sentences[number];
        // "he" stands for the one who acted last.
        let speaks = |k: usize| self.text.raw(k) == "I";
        let pronoun = (sentence.from..i).rev().find(|k| matches!(self.text.low(*k), "he" | "she") || speaks(*k));
        for mention in self.people_in(sentence.from, i).rev() {
            if mention.to > i {
                continue;
            }
            if pronoun.is_some_and(|at| at > mention.from) {
                break;
            }
            // "held talks with A, B and C and met D": the list is no subject of the second verb.
            if mention.to + 1 == i && self.text.low(mention.to) == "and" && self.is_listed(sentence.from, mention) {
                continue;
            }
            // "with Tusk, who arrived": the relative clause is about the last one named.
            let who = (mention.to..(mention.to + 2).min(i)).any(|k| self.text.low(k) == "who");
            if who || self.is_subject(mention.from, mention.to, sentence.from) {
                return Some(mention.person);
            }
        }
        pronoun.and_then(|at| self.he(number, at))
    }

    /// Tells whether "and" and commas join a mention to one before it that doesn't act.
    fn is_listed(&self, begin: usize, mention: &PersonMention) -> bool {
        let mut from = mention.from;
        for before in self.people_in(begin, mention.from).rev().filter(|m| m.to <= mention.from) {
            let link = |k: usize| matches!(self.text.low(k), "," | "and" | "his" | "her" | "the");
            if before.to >= from || !(before.to..from).all(link) {
                break;
            }
            if !self.is_subject(before.from, before.to, begin) {
                return true;
            }
            from = before.from;
        }
        false
    }

    /// Tells whether a mention may act: it is not "with X", "by X", "of X", "X's".
    pub(in super::super) fn is_subject(&self, from: usize, to: usize, begin: usize) -> bool {
        let mut k = from;
        while k > begin
            && matches!(
                self.text.low(k - 1),
                "the"
                    | "his"
                    | "her"
                    | "their"
                    | "its"
                    | "a"
                    | "an"
                    | "new"
                    | "visiting"
                    | "then"
                    | "outgoing"
                    | "current"
            )
        {
            k -= 1;
        }
        let before = k.checked_sub(1).filter(|k| *k >= begin).map_or("", |k| self.text.low(k));
        let two = k.checked_sub(2).filter(|k| *k >= begin).map_or("", |k| self.text.low(k));
        // "The plane of X landed", "X's delegation arrived"
        let party = ["plane", "aircraft", "delegation", "entourage", "convoy"];
        if lexicon::possessive(&self.text, to) {
            return self.text.any(to + 1, to + 3, &party);
        }
        if before == "of" && party.contains(&two) {
            return true;
        }
        if before == "by" {
            return matches!(two, "led" | "headed") && self.text.any(begin, k, &["delegation", "mission", "team"]);
        }
        !matches!(
            before,
            "with"
                | "of"
                | "to"
                | "from"
                | "for"
                | "between"
                | "including"
                | "against"
                | "behind"
                | "alongside"
                | "met"
                | "meet"
                | "meets"
                | "meeting"
                | "hosted"
                | "received"
                | "host"
                | "receive"
                | "welcomed"
                | "counterpart"
                | "hosting"
                | "told"
                | "under"
                | "thanked"
                | "congratulated"
                | "accompanying"
                | "invited"
                | "like"
        )
    }

    /// Returns whom "he" or "his" at token `at` means: the first who acts in the sentence before the word, else in the
    /// sentence before.
    pub(in super::super) fn he(&self, number: usize, at: usize) -> Option<usize> {
        let sentence = self.text.sentences[number];
        let acting = |from: usize, to: usize| {
            self.people_in(from, to)
                .filter(|m| m.to <= to)
                .find(|m| self.is_subject(m.from, m.to, from))
                .map(|m| m.person)
        };
        if let Some(person) = acting(sentence.from, at) {
            return Some(person);
        }
        // "On the second day of his stay in Tokyo, X called on …": the one whom the words run ahead of.
        let opens =
            ["on", "in", "during", "after", "at", "before", "following", "upon", "as", "ahead", "throughout", "with"];
        if opens.contains(&self.text.low(sentence.from))
            && let Some(comma) = (at..(at + 22).min(sentence.to)).find(|k| self.text.low(*k) == ",")
            && let Some(mention) = self.people_in(comma, (comma + 4).min(sentence.to)).next()
        {
            return Some(mention.person);
        }
        for back in 1..=3 {
            let Some(k) = number.checked_sub(back).filter(|k| *k >= self.first) else { break };
            let before = self.text.sentences[k];
            if let Some(person) = acting(before.from, before.to) {
                return Some(person);
            }
            if let Some(mention) = self.people_in(before.from, before.to).next() {
                return Some(mention.person);
            }
        }
        None
    }

    /// Returns the two people of two countries whom "the two leaders" at token `at` means: those named last, of the office
    /// that the word gives.
    pub(in super::super) fn two(&self, number: usize, at: usize) -> Option<(usize, usize)> {
        let word = self.text.low(at);
        let two = at.checked_sub(1).map_or("", |k| self.text.low(k));
        let fits = |person: usize| {
            let level = self.person(person).level;
            let former = self.person(person).former;
            let office = match word {
                "presidents" => level == Some(Level::HeadOfState),
                "premiers" => level == Some(Level::HeadOfGovernment),
                "ministers" if two == "prime" => level == Some(Level::HeadOfGovernment),
                "ministers" => matches!(level, Some(Level::Minister | Level::ForeignMinister) | None),
                _ => true,
            };
            !former && office && self.people.country(person).is_some_and(is_state)
        };
        let mut found: Vec<usize> = Vec::new();
        for back in 0..=4 {
            let Some(k) = number.checked_sub(back).filter(|k| *k >= self.first) else { break };
            let sentence = self.text.sentences[k];
            let end = if back == 0 { at } else { sentence.to };
            let mut here: Vec<usize> = Vec::new();
            for mention in self.people_in(sentence.from, end).filter(|m| fits(m.person)) {
                let country = self.people.country(mention.person);
                if !here.contains(&mention.person) && here.iter().all(|other| self.people.country(*other) != country) {
                    here.push(mention.person);
                }
            }
            if let [a, b, ..] = here.as_slice() {
                return Some((*a, *b));
            }
            for person in here {
                let country = self.people.country(person);
                if found.iter().all(|other| self.people.country(*other) != country) {
                    found.push(person);
                }
            }
            if let [a, b, ..] = found.as_slice() {
                return Some((*b, *a));
            }
        }
        None
    }

    /// A word for two people: "the two leaders", "both presidents", "the ministers", "they".
    pub(in super::super) fn plural(&self, from: usize, to: usize) -> Option<usize> {
        let text = &self.text;
        (from..to).find(|k| match text.low(*k) {
            "leaders" | "presidents" | "ministers" | "premiers" | "officials" | "diplomats" | "heads" | "statesmen"
            | "politicians" => {
                text.any(k.saturating_sub(4).max(from.min(*k)), *k, &["the", "two", "both"])
                    && !matches!(text.low(*k + 1), "of" | "from")
                    || text.low(*k) == "heads" && matches!(text.low(*k + 2), "state" | "government")
            }
            "they" | "their" | "pair" => true,
            "two" => {
                text.low(*k - 1) == "the"
                    && !text.capital(*k + 1)
                    && (k + 1 == to
                        || text.low(*k + 1).ends_with("ed")
                        || matches!(text.low(*k + 1), "met" | "held" | "also" | "had" | "spoke"))
            }
            _ => false,
        })
    }

    /// Returns the person who the sentences before say has come from abroad.
    pub(in super::super) fn visitor_before(&self, number: usize) -> Option<usize> {
        let home = self.home?.0;
        (1..=3).filter_map(|back| number.checked_sub(back)).filter(|k| *k >= self.first).find_map(|k| {
            let sentence = self.text.sentences[k];
            let foreign = |person: usize| self.people.country(person).is_some_and(|country| country != home);
            self.people_in(sentence.from, sentence.to).map(|m| m.person).find(|person| foreign(*person))
        })
    }

    /// The part of a sentence around token `i`: "after", "while" and such begin another.
    pub(in super::super) fn segment(&self, number: usize, i: usize) -> (usize, usize) {
        let sentence = self.text.sentences[number];
        let cuts = |k: usize| {
            matches!(
                self.text.low(k),
                ";" | "while" | "whereas" | "after" | "before" | "following" | "since" | "»" | "”" | "ahead"
            )
        };
        // "After the talks in X, they …" is one part.
        let from = (sentence.from + 1..i).rev().find(|k| cuts(*k)).map_or(sentence.from, |k| k + 1);
        let to = (i + 1..sentence.to).find(|k| cuts(*k)).unwrap_or(sentence.to);
        (from, to)
    }
}
