//! Forums and days of culture that two states hold.

use super::super::super::people::tidy;
use super::super::super::reading::{Form, Reading, Told};
use super::{EventDraft, joint};
use crate::facts::EventKind;

/// "Kazakh-Tajik business forum": one that two states hold.
pub(super) fn forum(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let business = text.any(i.saturating_sub(2), i, &["business", "investment", "trade", "economic"]);
    if !business || i > 0 && text.low(i - 1) == "world" {
        return;
    }
    let mut from = i;
    while from > sentence.from
        && i - from < 8
        && (text.is_word(from - 1)
            && !matches!(
                text.low(from - 1),
                "the" | "a" | "an" | "of" | "at" | "in" | "during" | "to" | "and" | "this" | "with" | "held"
            )
            || text.low(from - 1) == "-"
            || text.low(from - 1) == "–")
    {
        from -= 1;
    }
    let named = reading.countries_in(from, i).filter(|m| m.form != Form::Place("")).count();
    let states = reading.states_in(sentence.from, sentence.to, false).len();
    let dated = matches!(reading.date_of(number, i, false), Told::On(_));
    if named < 2 && !(dated && states <= 2) {
        return;
    }
    let clean_from = reading.dates_in(from, i).last().map_or(from, |date| date.to);
    let title = tidy(text.span(clean_from.min(i), i + 1));
    drafts.extend(joint(reading, number, i, EventKind::Forum, title, "event.forum", 0.75));
}

/// "Days of Tajik Culture", "Year of Tourism".
pub(super) fn cultural(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut to = i + 1;
    while to < sentence.to && to < i + 8 && (text.capital(to) || matches!(text.low(to), "of" | "the" | "and")) {
        to += 1;
    }
    let culture = text.any(
        i,
        (to + 1).min(sentence.to),
        &["culture", "cinema", "tourism", "cultures", "film", "exchanges", "cultural"],
    ) || text.any(i, to, &["culture"]);
    if to <= i + 1 || !text.any(i, to, &["of"]) || !culture {
        return;
    }
    if text.low(to) == "culture" {
        to += 1;
    }
    let title = tidy(text.span(i, to));
    if let Some(mut draft) = joint(reading, number, i, EventKind::Cultural, title, "event.cultural", 0.8) {
        // "Kazakhstan will host Days of Tajik Culture"
        if draft.host_country.is_none() && text.any(sentence.from, i, &["host", "hosts", "hosted"]) {
            draft.host_country =
                reading.countries_in(sentence.from, i).find(|m| m.form == Form::Name).map(|m| m.country);
        }
        drafts.push(draft);
    }
}
