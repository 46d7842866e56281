//! Events: one row per meeting, call or forum.

use super::super::dates::Dated;
use super::super::reading::Reading;
use super::super::rules::events::EventDraft;
use super::super::rules::visits::VisitDraft;
use super::{WINDOW, alike, apart, long_before, recent};
use crate::facts::{EventKind, VisitStatus};

pub(super) fn events(
    reading: &Reading,
    drafts: Vec<EventDraft>,
    visits: &[VisitDraft],
    day: Option<Dated>,
) -> Vec<EventDraft> {
    let mut rows: Vec<EventDraft> = Vec::new();
    for mut draft in drafts {
        let personal = matches!(draft.kind, EventKind::Meeting | EventKind::Call | EventKind::Invitation);
        if draft.kind == EventKind::Meeting && !draft.dated {
            draft.date = day.or(draft.date).or(reading
                .today()
                .filter(|_| draft.status == VisitStatus::Completed && reading.is_lead(draft.sentence)));
        }
        let same = recent(&mut rows).find(|row| {
            let who = if personal {
                row.persons == draft.persons
            } else {
                row.title.as_deref().zip(draft.title.as_deref()).is_some_and(|(a, b)| alike(a, b))
            };
            let old = match (row.dated, draft.dated) {
                (true, false) => long_before(row.date, draft.date),
                (false, true) => long_before(draft.date, row.date),
                _ => false,
            };
            let near = apart(row.date, draft.date).is_none_or(|days| days == 0 || !(row.dated && draft.dated || old));
            row.pair == draft.pair && row.kind == draft.kind && who && near
        });
        match same {
            Some(row) => {
                if draft.dated && !row.dated {
                    (row.date, row.dated) = (draft.date, true);
                }
                if row.status == VisitStatus::Planned && draft.status == VisitStatus::Completed {
                    row.status = draft.status;
                }
                row.place = row.place.take().or(draft.place);
                row.host_country = row.host_country.or(draft.host_country);
            }
            None => rows.push(draft),
        }
    }
    // A past meeting that nothing dates is retrospect, unless it "has" just been.
    rows.retain(|row| {
        let sentence = reading.text.sentences[row.sentence];
        let recent = row.place.is_some() && reading.text.any(sentence.from, sentence.to, &["has", "have"]);
        row.date.is_some()
            || recent
            || row.status != VisitStatus::Completed
            || !matches!(row.kind, EventKind::Meeting | EventKind::Call)
    });
    for row in rows.iter_mut().filter(|row| row.kind == EventKind::Meeting && row.host_country.is_none()) {
        let visit = visits.iter().take(WINDOW).find(|visit| {
            row.pair.has(visit.visitor_country)
                && row.pair.has(visit.host_country)
                && row.persons.is_some_and(|(a, b)| a == visit.visitor || b == visit.visitor)
        });
        if let Some(visit) = visit {
            row.host_country = Some(visit.host_country);
            row.place = row.place.take().or_else(|| visit.place.clone());
        }
    }
    rows
}
