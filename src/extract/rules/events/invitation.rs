//! Invitations that are given.

use super::super::super::reading::{Reading, Told};
use super::EventDraft;
use crate::country::Pair;
use crate::facts::{EventKind, VisitStatus};

/// "X invited Y to visit": an invitation that is given.
pub(super) fn invitation(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<EventDraft>) {
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
