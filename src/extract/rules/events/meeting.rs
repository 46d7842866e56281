//! Meetings and calls of two people, and the visits that meetings tell.

use super::super::super::reading::{Reading, Told, is_state};
use super::super::visits::{self, VisitDraft, place_of};
use super::EventDraft;
use super::together::{self, Way};
use crate::country::Pair;
use crate::facts::{EventKind, VisitStatus};

/// Words that say that two people see or hear each other.
#[rustfmt::skip]
const SAID: &[&str] = &[
    "met", "meets", "meet", "meeting", "meetings", "talks", "negotiations", "received", "receives", "receive", "hosted",
    "welcomed", "spoke", "conversation", "call", "called", "calls", "phoned", "telephoned", "discussions",
    "consultations", "audience", "speaks", "sat", "saw", "joined", "talked", "rang", "chatted", "conferred", "encounter", "discussion", "dinner", "lunch", "welcome",
];

/// Words of acting together.
#[rustfmt::skip]
const JOINT: &[&str] = &[
    "discussed", "reviewed", "agreed", "signed", "exchanged", "inaugurated", "witnessed", "oversaw", "reaffirmed",
    "announced", "launched", "adopted", "issued", "took", "chaired", "attended", "overseen",
];

/// Words of a call.
#[rustfmt::skip]
const PHONE: &[&str] = &[
    "phone", "telephone", "phoned", "rang", "videoconference", "video", "telephoned", "virtual", "virtually", "online",
    "teleconference", "videoconferencing", "videolink",
];

/// Finds the meetings and calls of the word at `i`.
pub(super) fn find(
    reading: &Reading,
    number: usize,
    i: usize,
    drafts: &mut Vec<EventDraft>,
    visits: &mut Vec<VisitDraft>,
) {
    let word = reading.text.low(i);
    let way = if SAID.contains(&word) {
        Way::Said
    } else if JOINT.contains(&word) {
        Way::Joint
    } else {
        return;
    };
    let phone = by_phone(reading, number, i);
    if matches!(word, "spoke" | "conversation" | "called" | "call" | "calls" | "speaks")
        && !phone
        && !on_call(reading, i)
    {
        return;
    }
    for (a, b) in together::pairs(reading, number, i, way, phone) {
        meeting(reading, number, i, (a, b), way, phone, drafts, visits);
    }
}

/// Tells whether the word at `i` is of a call.
fn by_phone(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (from, to) = reading.segment(number, i);
    if text.any(from.max(sentence.from), to, PHONE) {
        return true;
    }
    let courtesy = text.any(i.saturating_sub(4), i, &["courtesy", "pay", "paid", "pays"]) || on_call(reading, i);
    match text.low(i) {
        "call" | "calls" => !courtesy && !text.any(i.saturating_sub(2), i, &["to"]),
        // "Secretary Blinken's call with …" above, "spoke today with …" below.
        "spoke" | "speaks" | "discussed" | "conversation" => heads_a_call(reading, number),
        _ => false,
    }
}

/// "called on the president", "a courtesy call on"
fn on_call(reading: &Reading, i: usize) -> bool {
    matches!(reading.text.low(i), "call" | "called" | "calls") && matches!(reading.text.low(i + 1), "on" | "upon")
}

/// Tells whether the headlines or the first sentences speak of a call.
fn heads_a_call(reading: &Reading, number: usize) -> bool {
    let text = &reading.text;
    let end = text.sentences.get(number).map_or(0, |sentence| sentence.to);
    let words = ["call", "phone", "telephone", "phones", "telephonic"];
    number <= reading.first + 3
        && (0..end.min(220))
            .any(|k| words.contains(&text.low(k)) && text.low(k + 1) != "for" && text.low(k + 1) != "on")
}

#[expect(clippy::too_many_arguments, reason = "a draft has that many parts")]
fn meeting(
    reading: &Reading,
    number: usize,
    i: usize,
    (a, b): (usize, usize),
    way: Way,
    phone: bool,
    drafts: &mut Vec<EventDraft>,
    visits: &mut Vec<VisitDraft>,
) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (Some(one), Some(two)) = (reading.people.country(a), reading.people.country(b)) else { return };
    let Some(pair) = Pair::new(one, two).filter(|_| is_state(one) && is_state(two)) else { return };
    // "A meeting with X is also expected" tells of none.
    let noun = matches!(text.low(i), "meeting" | "talks" | "negotiations" | "meetings");
    let behind = (i + 22).min(sentence.to);
    let to_be = (i..behind).any(|k| matches!(text.low(k), "will" | "would") && text.any(k + 1, k + 3, &["be", "take"]));
    if noun && (text.any(i, behind, &["expected", "scheduled", "planned", "due"]) || to_be) {
        return;
    }
    let Some(status) = visits::stage(reading, number, i) else { return };
    let status = if status == VisitStatus::Ongoing { VisitStatus::Completed } else { status };
    let told = reading.date_of(number, i, status == VisitStatus::Planned);
    let beyond = |told: &Told| matches!(told, Told::On(date) if status == VisitStatus::Completed && reading.published.is_some_and(|day| date.date > day));
    let told = if beyond(&told) { Told::Nothing } else { told };
    let lead = reading.is_lead(number);
    let (date, dated) = match told {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing if status == VisitStatus::Completed => (reading.today().filter(|_| lead), false),
        Told::Nothing => (None, false),
    };
    let visited = visits.len();
    if !phone {
        visits::of_meeting(reading, number, i, a, b, visits);
    }
    let visited = visits.len() > visited;
    // Who acts together is together only where the text places them, or one is the other's guest.
    let placed = visited
        || visits.iter().take(400).any(|visit| {
            pair.has(visit.visitor_country)
                && pair.has(visit.host_country)
                && (visit.visitor == a || visit.visitor == b)
        });
    if way == Way::Joint && (!placed || phone) {
        return;
    }
    // "due for talks with X", and what was called off, is no meeting yet.
    let bare = text.any(i.saturating_sub(4), i, &["hold", "have"]) && reading.is_ahead(sentence.from, i);
    let off = matches!(status, VisitStatus::Cancelled | VisitStatus::Planned) || bare;
    let (first, second) = (reading.person(a), reading.person(b));
    if first.name.is_none() || second.name.is_none() || off {
        return;
    }
    let place = reading.place_in(sentence.from, sentence.to).filter(|_| !phone);
    let here = reading.home.filter(|(home, _)| pair.has(*home) && !phone && lead);
    let rule = match (phone, way) {
        (true, _) => "event.call",
        (false, Way::Said) => "event.meeting",
        (false, Way::Joint) => "event.joint",
    };
    drafts.push(EventDraft {
        pair,
        persons: Some(if pair.a() == one { (a, b) } else { (b, a) }),
        host_country: place.map(|m| m.country).or(here.map(|(home, _)| home)),
        kind: if phone { EventKind::Call } else { EventKind::Meeting },
        title: None,
        place: place.and_then(|m| place_of(m.form)).or(here.map(|(_, place)| place)).map(str::to_string),
        status,
        date,
        dated,
        sentence: number,
        rule,
        confidence: if way == Way::Joint { 0.7 } else { 0.8 },
    });
}
