//! Awards: one row per award and recipient.

use super::super::dates::Dated;
use super::super::reading::Reading;
use super::super::rules::awards::AwardDraft;
use super::super::rules::visits::VisitDraft;
use super::{alike, recent};

pub(super) fn awards(
    reading: &Reading,
    drafts: Vec<AwardDraft>,
    visits: &[VisitDraft],
    day: Option<Dated>,
) -> Vec<AwardDraft> {
    let mut rows: Vec<AwardDraft> = Vec::new();
    for draft in drafts {
        let same = recent(&mut rows).find(|row| {
            row.recipient == draft.recipient
                && row.giver_country == draft.giver_country
                && (!row.named || !draft.named || alike(&row.award, &draft.award))
        });
        match same {
            Some(row) => {
                if draft.named && !row.named {
                    (row.award, row.named, row.confidence) = (draft.award, true, draft.confidence.max(row.confidence));
                }
                row.giver = row.giver.or(draft.giver);
                row.place = row.place.take().or(draft.place);
                row.reason = row.reason.take().or(draft.reason);
            }
            None => rows.push(draft),
        }
    }
    for row in &mut rows {
        if !row.dated && row.date.is_some() && day.is_some() {
            row.date = day;
        }
        let visit =
            visits.iter().find(|visit| visit.visitor == row.recipient && visit.host_country == row.giver_country);
        let home = reading.home.filter(|(home, _)| *home == row.giver_country).map(|(_, place)| place.to_string());
        row.place = row.place.take().or_else(|| visit.and_then(|visit| visit.place.clone())).or(home);
    }
    rows
}
