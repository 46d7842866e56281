//! Meetings, calls, forums, days of culture, openings and invitations.

use super::super::dates::Dated;
use super::super::people::tidy;
use super::super::reading::{Form, Reading, Told, is_state};
use super::super::tokens::Kind;
use super::visits::{self, VisitDraft, place_of};
use crate::country::{Country, Pair};
use crate::facts::{EventKind, VisitStatus};

/// An event as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct EventDraft {
    pub(in super::super) pair: Pair,
    /// The two people, each with the country.
    pub(in super::super) persons: Option<(usize, usize)>,
    pub(in super::super) host_country: Option<Country>,
    pub(in super::super) kind: EventKind,
    pub(in super::super) title: Option<String>,
    pub(in super::super) place: Option<String>,
    pub(in super::super) status: VisitStatus,
    pub(in super::super) date: Option<Dated>,
    pub(in super::super) dated: bool,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    pub(in super::super) confidence: f32,
}

#[rustfmt::skip]
const PHONE: &[&str] = &[
    "phone", "telephone", "phoned", "videoconference", "video", "telephoned", "call", "virtual", "virtually", "online",
    "teleconference", "videoconferencing",
];

/// Finds the events of a text, and the visits that meetings tell.
pub(in super::super) fn find(reading: &Reading, visits: &mut Vec<VisitDraft>) -> Vec<EventDraft> {
    let mut drafts = Vec::new();
    for (number, sentence) in reading.sentences() {
        let text = &reading.text;
        for i in sentence.from..sentence.to {
            match text.low(i) {
                "met" | "meets" | "meet" | "meeting" | "talks" | "negotiations" | "received" | "receives"
                | "receive" | "hosted" | "welcomed" | "spoke" | "conversation" | "call" | "called" | "phoned"
                | "discussions" | "consultations" | "audience" | "speaks" | "call-on" => {
                    if let Some((a, b)) = persons(reading, number, i) {
                        meeting(reading, number, i, a, b, &mut drafts, visits);
                    }
                }
                "forum" => forum(reading, number, i, &mut drafts),
                "days" | "year" | "week" if text.capital(i) => cultural(reading, number, i, &mut drafts),
                "open" | "opened" | "opening" | "inaugurated" | "unveiled" | "inaugurate" | "inauguration" => {
                    opening(reading, number, i, &mut drafts)
                }
                "invited" | "invitation" | "invites" => invitation(reading, number, i, &mut drafts),
                _ => {}
            }
        }
    }
    drafts
}

/// The two people whom the word at `i` brings together.
fn persons(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let end = (i + 9).min(sentence.to);
    let word = text.low(i);
    // "between X and Y", "of X and Y"
    let both = (i + 1..end).find(|k| text.low(*k) == "between" && *k < i + 4 || text.low(*k) == "of" && *k == i + 1);
    let first = both.and_then(|k| (k + 1..k + 3).find_map(|at| reading.person_at(at)));
    let and = first.and_then(|first| (first.to..first.to + 3).find(|k| matches!(text.low(*k), "and" | "with")));
    let second = and.and_then(|and| (and + 1..and + 4).find_map(|at| reading.person_at(at)));
    if let (Some(first), Some(second)) = (first, second) {
        return Some((first.person, second.person));
    }
    let direct = matches!(
        word,
        "met"
            | "meets"
            | "meet"
            | "received"
            | "receives"
            | "receive"
            | "hosted"
            | "welcomed"
            | "called"
            | "phoned"
            | "meeting"
    );
    let with = (i + 1..end).find(|k| matches!(text.low(*k), "with" | "to"));
    let object = match with {
        Some(k) => (k + 1..(k + 6).min(sentence.to)).find_map(|at| reading.person_at(at)),
        None => None,
    };
    let object = object.or_else(|| {
        (i + 1..(i + 6).min(sentence.to))
            .take_while(|k| !matches!(text.low(*k), "," | "in" | "by" | "that" | "on" | "for" | "from"))
            .filter(|_| direct)
            .find_map(|at| reading.person_at(at))
    });
    if let Some(object) = object.filter(|mention| !super::super::lexicon::possessive(text, mention.to)) {
        let subject = reading.subject(number, i).filter(|person| *person != object.person)?;
        return Some((subject, object.person));
    }
    // "X and Y met", "X and Y held talks"
    let held = matches!(word, "met" | "meet")
        || text.any(i.saturating_sub(4).max(sentence.from), i, &["held", "hold", "holds", "holding", "had"]);
    if !held {
        return None;
    }
    let mut before = reading.people_in(sentence.from, i).rev().filter(|m| m.to <= i);
    let (second, first) = (before.next()?, before.next()?);
    let joined = second.from - first.to.min(second.from) <= 4 && text.any(first.to, second.from, &["and"]);
    joined.then_some((first.person, second.person))
}

fn meeting(
    reading: &Reading,
    number: usize,
    i: usize,
    a: usize,
    b: usize,
    drafts: &mut Vec<EventDraft>,
    visits: &mut Vec<VisitDraft>,
) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (Some(one), Some(two)) = (reading.people.country(a), reading.people.country(b)) else { return };
    let Some(pair) = Pair::new(one, two).filter(|_| is_state(one) && is_state(two)) else { return };
    let (first, second) = (reading.person(a), reading.person(b));
    let spoken = text.any(sentence.from, sentence.to, &PHONE[..8])
        || matches!(text.low(i), "phoned")
        || text.low(i) == "call" && !text.any(i.saturating_sub(3), i, &["courtesy", "pay", "paid"]);
    let by_phone = spoken || text.any(sentence.from, sentence.to, &PHONE[8..]);
    if matches!(text.low(i), "spoke" | "conversation" | "called" | "call" | "speaks") && !spoken {
        return;
    }
    // "A meeting with X is also expected" tells of none.
    let noun = matches!(text.low(i), "meeting" | "talks" | "negotiations");
    if noun && text.any(i, (i + 14).min(sentence.to), &["expected", "scheduled", "planned", "due"]) {
        return;
    }
    let Some(status) = visits::stage(reading, number, i) else { return };
    let status = if status == VisitStatus::Ongoing { VisitStatus::Completed } else { status };
    let told = reading.date_of(number, i, status == VisitStatus::Planned);
    let (date, dated) = match told {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing if status == VisitStatus::Completed => {
            (reading.today().filter(|_| reading.is_lead(number)), false)
        }
        Told::Nothing => (None, false),
    };
    if !by_phone {
        visits::of_meeting(reading, number, i, a, b, visits);
    }
    // "due for talks with X", and what was called off, is no meeting yet.
    let bare = text.any(i.saturating_sub(4), i, &["hold", "have"]) && reading.is_ahead(sentence.from, i);
    let off = matches!(status, VisitStatus::Cancelled | VisitStatus::Planned) || bare;
    if first.name.is_none() || second.name.is_none() || off {
        return;
    }
    let place = reading.place_in(sentence.from, sentence.to).filter(|_| !by_phone);
    let here = reading.home.filter(|(home, _)| pair.has(*home) && !by_phone && reading.is_lead(number));
    drafts.push(EventDraft {
        pair,
        persons: Some(if pair.a() == one { (a, b) } else { (b, a) }),
        host_country: place.map(|m| m.country).or(here.map(|(home, _)| home)),
        kind: if by_phone { EventKind::Call } else { EventKind::Meeting },
        title: None,
        place: place.and_then(|m| place_of(m.form)).or(here.map(|(_, place)| place)).map(str::to_string),
        status,
        date,
        dated,
        sentence: number,
        rule: if by_phone { "event.call" } else { "event.meeting" },
        confidence: 0.8,
    });
}

/// Makes an event of two countries without people.
fn joint(
    reading: &Reading,
    number: usize,
    i: usize,
    kind: EventKind,
    title: String,
    rule: &'static str,
    confidence: f32,
) -> Option<EventDraft> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let pair = reading.pair_of(number)?;
    let from = i.saturating_sub(14).max(sentence.from);
    if reading.is_denied(from, i) {
        return None;
    }
    let to = kind == EventKind::Opening && text.low(i.saturating_sub(1)) == "to";
    let planned = to || reading.is_ahead(sentence.from, sentence.to) || text.any(from, i, &["planned", "plans"]);
    if !planned && reading.is_open(from, i) {
        return None;
    }
    let status = if planned { VisitStatus::Planned } else { VisitStatus::Completed };
    let (date, dated) = match reading.date_of(number, i, planned) {
        Told::On(date) => (Some(date), true),
        _ => (None, false),
    };
    let place = reading.place_in(sentence.from, sentence.to);
    Some(EventDraft {
        pair,
        persons: None,
        host_country: place.map(|m| m.country),
        kind,
        title: Some(title),
        place: place.and_then(|m| place_of(m.form)).map(str::to_string),
        status,
        date,
        dated,
        sentence: number,
        rule,
        confidence,
    })
}

/// "Kazakh-Tajik business forum": one that two states hold.
fn forum(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
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
fn cultural(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
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

/// "to open a monument", "opened an embassy".
fn opening(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
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
    drafts.extend(joint(reading, number, i, EventKind::Opening, title, "event.opening", 0.7));
}

/// "X invited Y to visit": an invitation that is given.
fn invitation(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let end = (i + 16).min(sentence.to);
    let visit = text.find(i, end, &["visit"]);
    let (host, guest) = if text.low(i) == "invitation" {
        // "extended an invitation to Y to visit"; "at the invitation of" is the ground of a visit.
        if !text.any(
            i.saturating_sub(5).max(sentence.from),
            i,
            &["extended", "conveyed", "extends", "handed", "delivered", "issued"],
        ) {
            return;
        }
        let guest = (i + 1..end).filter(|k| text.low(*k) == "to").find_map(|k| reading.person_at(k + 1));
        (reading.subject(number, i), guest.map(|m| m.person))
    } else {
        if visit.is_none() {
            return;
        }
        let passive = text.any(i.saturating_sub(3).max(sentence.from), i, &["was", "were", "been", "is"]);
        if passive {
            let by = (i + 1..end).find(|k| text.low(*k) == "by").and_then(|k| reading.person_at(k + 1));
            (by.map(|m| m.person), reading.subject(number, i))
        } else {
            let guest = (i + 1..(i + 5).min(end)).find_map(|k| reading.person_at(k));
            (reading.subject(number, i), guest.map(|m| m.person))
        }
    };
    let (Some(host), Some(guest)) = (host, guest) else { return };
    let (Some(home), Some(from)) = (reading.people.country(host), reading.people.country(guest)) else { return };
    let Some(pair) = Pair::new(home, from) else { return };
    let date = match reading.date_of(number, i, false) {
        Told::On(date) if reading.published.is_none_or(|published| date.date <= published) => Some(date),
        _ => reading.today().filter(|_| reading.is_lead(number)),
    };
    drafts.push(EventDraft {
        pair,
        persons: Some(if pair.a() == home { (host, guest) } else { (guest, host) }),
        host_country: Some(home),
        kind: EventKind::Invitation,
        title: None,
        place: None,
        status: VisitStatus::Completed,
        date,
        dated: false,
        sentence: number,
        rule: "event.invitation",
        confidence: 0.75,
    });
}
