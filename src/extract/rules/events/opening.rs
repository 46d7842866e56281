//! Openings of monuments, embassies and houses.

use super::super::super::people::tidy;
use super::super::super::reading::Reading;
use super::super::super::tokens::Kind;
use super::{EventDraft, joint};
use crate::facts::EventKind;

/// "to open a monument", "opened an embassy".
pub(super) fn opening(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
    #[rustfmt::skip]
    const OPENED: &[&str] = &[
        "monument", "embassy", "consulate", "centre", "center", "school", "university", "checkpoint", "bridge", "plant",
        "museum", "statue",
    ];
    let text = &reading.text;
    let sentence = text.sentences[number];
    let Some(object) = text.find(i + 1, (i + 8).min(sentence.to), OPENED) else { return };
    let open = matches!(text.low(object), "monument" | "statue" | "embassy" | "consulate");
    if text.any(i + 1, object, &[",", "by", "with", "in", "at"])
        || !open && reading.states_in(sentence.from, sentence.to, false).is_empty()
    {
        return;
    }
    let mut to = object + 1;
    let stop = |k: usize| {
        matches!(text.low(k), "," | "." | "and" | "in" | "which" | "during" | "on" | ";" | "by" | "this" | "next" | "(")
            || text.kind(k) == Some(Kind::Number)
    };
    while to < sentence.to && to < object + 12 && !stop(to) {
        to += 1;
    }
    let mut from = i + 1;
    while matches!(text.low(from), "of" | "a" | "an" | "the" | "its" | "their" | "up") {
        from += 1;
    }
    let title = tidy(text.span(from.min(object), to));
    // What is opened at no stated time is a topic of the talks, unless it is said to be planned.
    let is_plan = text.any(sentence.from, i, &["planned"]);
    let draft = joint(reading, number, i, EventKind::Opening, title, "event.opening", 0.7);
    drafts.extend(draft.filter(|draft| draft.date.is_some() || is_plan || reading.is_lead(number)));
}
