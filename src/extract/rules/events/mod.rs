//! Meetings, calls, forums, days of culture, openings and invitations.

mod forum;
mod invitation;
mod meeting;
mod opening;
mod together;

use super::super::dates::Dated;
use super::super::reading::{Reading, Told};
use super::visits::{VisitDraft, place_of};
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

/// Finds the events of a text, and the visits that meetings tell.
pub(in super::super) fn find(reading: &Reading, visits: &mut Vec<VisitDraft>) -> Vec<EventDraft> {
    let mut drafts = Vec::new();
    for (number, sentence) in reading.sentences() {
        let text = &reading.text;
        for i in sentence.from..sentence.to {
            meeting::find(reading, number, i, &mut drafts, visits);
            match text.low(i) {
                "forum" => forum::forum(reading, number, i, &mut drafts),
                "days" | "year" | "week" if text.capital(i) => forum::cultural(reading, number, i, &mut drafts),
                "open" | "opened" | "opening" | "inaugurated" | "unveiled" | "inaugurate" | "inauguration" => {
                    opening::opening(reading, number, i, &mut drafts)
                }
                "invited" | "invitation" | "invites" => invitation::invitation(reading, number, i, &mut drafts),
                _ => {}
            }
        }
    }
    drafts
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
