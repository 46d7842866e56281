//! Visits: one row per person, host and journey.

use super::super::dates::Dated;
use super::super::reading::Reading;
use super::super::rules::visits::VisitDraft;
use super::{WINDOW, apart, long_before, recent};
use crate::facts::{Level, VisitStatus, VisitType};

pub(super) fn stage_class(status: VisitStatus) -> u8 {
    match status {
        VisitStatus::Completed | VisitStatus::Ongoing => 0,
        VisitStatus::Planned => 1,
        VisitStatus::Cancelled => 2,
    }
}

pub(super) fn type_rank(kind: VisitType) -> u8 {
    match kind {
        VisitType::State => 6,
        VisitType::Official => 5,
        VisitType::Working => 4,
        VisitType::Private => 3,
        VisitType::Transit => 2,
        VisitType::Summit => 1,
        VisitType::Other => 0,
    }
}

pub(super) fn level_rank(level: Option<Level>) -> u8 {
    match level {
        Some(Level::HeadOfState) => 5,
        Some(Level::HeadOfGovernment) => 4,
        Some(Level::ForeignMinister | Level::Parliament) => 3,
        Some(Level::Minister) => 2,
        _ => 1,
    }
}

pub(super) fn visits(reading: &Reading, drafts: Vec<VisitDraft>) -> Vec<VisitDraft> {
    let mut rows: Vec<VisitDraft> = Vec::new();
    for draft in drafts {
        let same = recent(&mut rows).find(|row| {
            let who = row.visitor == draft.visitor
                && row.visitor_country == draft.visitor_country
                && row.host_country == draft.host_country;
            let stage = stage_class(row.status) == stage_class(draft.status)
                || !row.dated && draft.dated && draft.status == VisitStatus::Planned && row.rule == "visit.motion"
                || on_the_trip(row, &draft)
                || draft.date.is_none()
                || row.date.is_none()
                || apart(row.date, draft.date).is_some_and(|days| days <= 3);
            let near = match (row.dated, draft.dated) {
                (true, true) => {
                    apart(row.date, draft.date).is_none_or(|days| days <= 8)
                        || coarse(row.date, draft.date)
                        || on_the_trip(row, &draft)
                }
                (true, false) => !long_before(row.date, draft.date),
                (false, true) => !long_before(draft.date, row.date),
                (false, false) => true,
            };
            who && stage && near
        });
        match same {
            Some(row) => join_visit(row, draft),
            None => rows.push(draft),
        }
    }
    // Retrospect without a date, and what is told of companions.
    rows.retain(|row| {
        let undated = row.date.is_none();
        let tour = {
            let sentence = reading.text.sentences[row.sentence];
            let before = reading.text.sentences[row.sentence.saturating_sub(1)];
            reading.text.any(
                sentence.from,
                sentence.to,
                &["tour", "leg", "stop", "stopover", "earlier", "next", "then"],
            ) || reading.text.any(sentence.from, sentence.to, &["already"])
                && reading.text.any(before.from, before.to, &["tour", "leg", "trip", "stop"])
        };
        let past = matches!(row.status, VisitStatus::Completed);
        !undated || !past || tour || reading.is_lead(row.sentence) && row.rule != "visit.noun.before"
    });
    let leads: Vec<(usize, u8)> =
        rows.iter().enumerate().map(|(k, row)| (k, level_rank(reading.person(row.visitor).level))).collect();
    let all = rows.clone();
    let mut k = 0;
    rows.retain(|row| {
        let mine = leads[k].1;
        let weak = is_inferred(row.rule) || row.confidence < 0.8;
        let near = k.saturating_sub(WINDOW)..(k + WINDOW).min(all.len());
        let companion = near.map(|j| (j, &all[j])).any(|(j, other)| {
            j != k
                && other.visitor_country == row.visitor_country
                && other.host_country == row.host_country
                && other.visitor != row.visitor
                && leads[j].1 > mine
                && apart(other.date, row.date).is_none_or(|days| days <= 3)
                && other.status != VisitStatus::Cancelled
                && stage_class(other.status) == stage_class(row.status)
        });
        k += 1;
        !(weak && companion)
    });
    rows
}

/// Rules that conclude a visit from what was done there, where others read it.
fn is_inferred(rule: &str) -> bool {
    #[rustfmt::skip]
    const INFERRED: &[&str] = &[
        "visit.meeting", "visit.signing", "visit.award", "visit.host", "visit.summit", "visit.presence",
        "visit.meeting.third", "visit.acting", "visit.sidelines",
    ];
    INFERRED.contains(&rule)
}

/// A meeting still to come of a visit that has begun.
pub(super) fn on_the_trip(row: &VisitDraft, draft: &VisitDraft) -> bool {
    let met = matches!(draft.rule, "visit.meeting" | "visit.host" | "visit.summit" | "visit.verb");
    let days = row.date.zip(draft.date).map(|(a, b)| (b.date - a.date).num_days());
    row.status == VisitStatus::Ongoing
        && draft.status == VisitStatus::Planned
        && met
        && days.is_some_and(|days| (0..=10).contains(&days))
}

/// A month or year and a day within it.
pub(super) fn coarse(a: Option<Dated>, b: Option<Dated>) -> bool {
    use crate::facts::Precision;
    use chrono::Datelike;
    let (Some(a), Some(b)) = (a, b) else { return false };
    match (a.precision, b.precision) {
        (Precision::Year, _) | (_, Precision::Year) => a.date.year() == b.date.year(),
        (Precision::Month, _) | (_, Precision::Month) => {
            a.date.year() == b.date.year() && a.date.month() == b.date.month()
        }
        _ => false,
    }
}

pub(super) fn join_visit(row: &mut VisitDraft, draft: VisitDraft) {
    // What is still to come of a visit that has begun gives no day of its beginning.
    let begun = matches!(row.status, VisitStatus::Completed | VisitStatus::Ongoing) && row.rule != "visit.motion";
    let draft = match draft.status {
        VisitStatus::Planned if begun && row.date.is_some() => VisitDraft { date: None, dated: false, ..draft },
        _ => draft,
    };
    if row.date.is_none() && draft.date.is_some() {
        (row.date, row.dated, row.status) = (draft.date, draft.dated, draft.status);
    }
    if type_rank(draft.kind) > type_rank(row.kind) && !(row.kind == VisitType::Summit && draft.kind == VisitType::Other)
    {
        row.kind = draft.kind;
    }
    row.place = row.place.take().or(draft.place);
    row.host = row.host.or(draft.host);
    row.occasion = row.occasion.take().or(draft.occasion);
    match (row.dated, draft.dated, draft.date) {
        (false, true, Some(date)) => {
            (row.date, row.dated) = (Some(date), true);
            if draft.status == VisitStatus::Planned && row.rule == "visit.motion" {
                row.status = draft.status;
            }
        }
        (true, true, Some(date)) => {
            let finer = row.date.is_none_or(|old| old.precision.as_str() != "day" && date.precision.as_str() == "day");
            let earlier = row.date.is_some_and(|old| {
                date.precision == old.precision && date.date < old.date && (old.date - date.date).num_days() <= 4
            }) && row.status != VisitStatus::Planned;
            if finer || earlier {
                let end =
                    row.date.and_then(|old| old.end.or(Some(old.date).filter(|last| earlier && *last > date.date)));
                row.date = Some(Dated { end: date.end.or(end), ..date });
            } else if let Some(old) = &mut row.date {
                old.end = old.end.or(date.end.filter(|end| *end >= old.date));
            }
        }
        (false, false, Some(date)) if row.date.is_none() => row.date = Some(date),
        _ => {}
    }
    if row.status == VisitStatus::Ongoing && draft.status == VisitStatus::Completed
        || draft.status == VisitStatus::Cancelled
    {
        row.status = draft.status;
    }
    // The words that tell of the visit know best whether it goes on.
    let told = is_inferred(row.rule) && !is_inferred(draft.rule);
    if told {
        row.told = row.told.or(Some((draft.sentence, draft.rule)));
    }
    if told && row.status == VisitStatus::Completed && draft.status == VisitStatus::Ongoing {
        row.status = draft.status;
    }
    row.confidence = row.confidence.max(draft.confidence);
}
