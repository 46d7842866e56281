//! Awards told in a row: those who were given one before, and the awards of one person.

use super::super::super::dates::{self, When};
use super::super::super::people::tidy;
use super::super::super::reading::{Form, Reading, is_state};
use super::{AwardDraft, names};
use crate::country::Country;

/// "It went to Premier Li Peng in 1999 and to President Hu Jintao in 2006", "Earlier recipients are …": others who were
/// given the award of `last`.
pub(super) fn recipients(reading: &Reading, number: usize, last: &AwardDraft, drafts: &mut Vec<AwardDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    #[rustfmt::skip]
    let says = [
        "recipients", "recipient", "received", "awardees", "awardee", "honoured", "honored", "decorated", "holders", "given",
        "conferred", "bestowed", "awarded", "presented",
    ];
    #[rustfmt::skip]
    let others = [
        "other", "others", "earlier", "previous", "previously", "past", "include", "included", "includes", "before", "list",
        "also", "foreign", "among", "leaders",
    ];
    let went = (sentence.from..sentence.from + 3).any(|k| text.low(k) == "went" && text.low(k + 1) == "to");
    // Lines of a list: a person and a year.
    let line = sentence.to - sentence.from < 16
        && text.sentences[number - 1].paragraph != sentence.paragraph
        && reading.person_at(sentence.from).is_some()
        && drafts.last().is_some_and(|draft| draft.rule == "award.list" && number - draft.sentence <= 2);
    let opens = text.any(sentence.from, sentence.to, &says) && text.any(sentence.from, sentence.to, &others);
    let headed = number > reading.first && {
        let before = text.sentences[number - 1];
        text.low(before.to - 1) == ":"
            && text.any(before.from, before.to, &says)
            && text.any(before.from, before.to, &others)
    };
    if !(went || line || opens || headed) || text.any(sentence.from, sentence.to, &["prize", "could", "may"]) {
        return;
    }
    let known: Vec<usize> = drafts.iter().map(|draft| draft.recipient).collect();
    for mention in reading.people_in(sentence.from, sentence.to) {
        let Some(country) = reading.people.country(mention.person) else { continue };
        let given = country == last.giver_country || known.contains(&mention.person);
        if given || reading.person(mention.person).name.is_none() {
            continue;
        }
        let end = (mention.to + 5).min(sentence.to);
        let year = reading.dates_in(mention.to, end).next().filter(|date| {
            let before = text.low(date.from.saturating_sub(1));
            matches!(before, "in" | "," | "(" | "on") || date.from == mention.to
        });
        let date = year.and_then(|date| dates::resolve(date.when, reading.published, false));
        drafts.push(AwardDraft {
            recipient: mention.person,
            giver: None,
            place: None,
            reason: None,
            date,
            dated: true,
            sentence: number,
            rule: "award.list",
            confidence: 0.75,
            ..last.clone()
        });
    }
}

/// "Other awards include the Order of A (the highest honour of B) in 2019; …": awards of the recipient told last.
pub(super) fn of_one(reading: &Reading, number: usize, recipient: usize, drafts: &mut Vec<AwardDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let Some(own) = reading.people.country(recipient) else { return };
    let awards = ["awards", "honours", "honors", "decorations", "orders"];
    let lists = ["include", "includes", "included", "list", "following", "other"];
    if !text.any(sentence.from, sentence.to, &awards) || !text.any(sentence.from, sentence.to, &lists) {
        return;
    }
    let begin = (sentence.from..sentence.to)
        .find(|k| text.low(*k) == ":" || matches!(text.low(*k), "include" | "includes" | "included"))
        .map_or(sentence.to, |k| k + 1);
    let found = names::all(reading, begin, sentence.to);
    for (n, (from, to)) in found.iter().enumerate() {
        let next = found.get(n + 1).map_or(sentence.to, |(from, _)| *from);
        let giver = |from: usize, to: usize| -> Option<Country> {
            reading.countries_in(from, to).filter(|m| is_state(m.country) && m.country != own).map(|m| m.country).last()
        };
        let Some(giver_country) = giver(*to, next).or_else(|| giver(*from, *to)) else { continue };
        let year = reading.dates_in(*to, next).find(|date| !matches!(date.when, When::Open));
        drafts.push(AwardDraft {
            giver_country,
            recipient,
            award: tidy(text.span(*from, *to)),
            giver: None,
            place: None,
            reason: None,
            date: year.and_then(|date| dates::resolve(date.when, reading.published, false)),
            dated: true,
            sentence: number,
            rule: "award.list",
            confidence: 0.75,
            named: true,
        });
    }
}

/// "Guyana and Dominica conferred their top awards on X": the other states that give.
pub(super) fn givers(reading: &Reading, number: usize, at: usize, first: Country) -> Vec<Country> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let named: Vec<_> = reading
        .countries_in(sentence.from, at)
        .filter(|m| m.form == Form::Name && !m.of_person && is_state(m.country))
        .collect();
    let joined =
        named.windows(2).all(|two| (two[0].to..two[1].from).all(|k| matches!(text.low(k), "," | "and" | "the")));
    let last = named.last().is_some_and(|m| at - m.to < 3);
    if !joined || !last || named.len() < 2 {
        return Vec::new();
    }
    named.iter().map(|m| m.country).filter(|country| *country != first).collect()
}
