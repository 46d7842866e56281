//! From drafts to facts: one row per event, however often the text tells it, and the cells that only the whole text gives.

use super::dates::Dated;
use super::reading::Reading;
use super::rules::agreements::AgreementDraft;
use super::rules::awards::AwardDraft;
use super::rules::events::EventDraft;
use super::rules::trade::TradeDraft;
use super::rules::visits::VisitDraft;
use crate::facts::{AgreementStatus, AgreementType, EventKind, Flow, Level, TradeStatus, VisitStatus, VisitType};

/// The drafts of a text, a list per table.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    pub(super) visits: Vec<VisitDraft>,
    pub(super) agreements: Vec<AgreementDraft>,
    pub(super) trade: Vec<TradeDraft>,
    pub(super) awards: Vec<AwardDraft>,
    pub(super) events: Vec<EventDraft>,
}

/// Rows that a draft may belong to: a text of more than so many facts is looked at a part at a time.
const WINDOW: usize = 400;

fn recent<T>(rows: &mut [T]) -> std::slice::IterMut<'_, T> {
    let begin = rows.len().saturating_sub(WINDOW);
    rows[begin..].iter_mut()
}

/// Days that two dates lie apart; none where one is missing.
fn apart(a: Option<Dated>, b: Option<Dated>) -> Option<i64> {
    Some((a?.date - b?.date).num_days().abs())
}

/// Joins what tells of the same.
pub(super) fn merge(reading: &Reading, drafts: Drafts) -> Drafts {
    let visits = visits(reading, drafts.visits);
    let day = news_day(reading, &visits, &drafts.agreements);
    Drafts {
        agreements: agreements(drafts.agreements, day),
        trade: trade(drafts.trade),
        awards: awards(reading, drafts.awards, &visits, day),
        events: events(reading, drafts.events, &visits, day),
        visits,
    }
}

/// The day of the event that the text is the news of, where its first sentences date it.
fn news_day(reading: &Reading, visits: &[VisitDraft], agreements: &[AgreementDraft]) -> Option<Dated> {
    let signed = agreements
        .iter()
        .find(|d| reading.is_lead(d.sentence) && d.dated && d.status == AgreementStatus::Signed)
        .and_then(|d| d.date);
    let visited = visits
        .iter()
        .find(|d| {
            reading.is_lead(d.sentence) && d.dated && matches!(d.status, VisitStatus::Completed | VisitStatus::Ongoing)
        })
        .and_then(|d| d.date);
    let near = |dated: &Dated| {
        reading.published.is_none_or(|published| (0..=14).contains(&(published - dated.date).num_days()))
    };
    signed.or(visited).filter(near).map(|dated| Dated { end: None, ..dated })
}

fn stage_class(status: VisitStatus) -> u8 {
    match status {
        VisitStatus::Completed | VisitStatus::Ongoing => 0,
        VisitStatus::Planned => 1,
        VisitStatus::Cancelled => 2,
    }
}

fn type_rank(kind: VisitType) -> u8 {
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

fn level_rank(level: Option<Level>) -> u8 {
    match level {
        Some(Level::HeadOfState) => 5,
        Some(Level::HeadOfGovernment) => 4,
        Some(Level::ForeignMinister | Level::Parliament) => 3,
        Some(Level::Minister) => 2,
        _ => 1,
    }
}

fn visits(reading: &Reading, drafts: Vec<VisitDraft>) -> Vec<VisitDraft> {
    let mut rows: Vec<VisitDraft> = Vec::new();
    for draft in drafts {
        let same = recent(&mut rows).find(|row| {
            let who = row.visitor == draft.visitor
                && row.visitor_country == draft.visitor_country
                && row.host_country == draft.host_country;
            let stage = stage_class(row.status) == stage_class(draft.status)
                || !row.dated && draft.dated && draft.status == VisitStatus::Planned && row.rule == "visit.motion"
                || draft.date.is_none()
                || row.date.is_none()
                || apart(row.date, draft.date).is_some_and(|days| days <= 3);
            let near = match (row.dated, draft.dated) {
                (true, true) => {
                    apart(row.date, draft.date).is_none_or(|days| days <= 8) || coarse(row.date, draft.date)
                }
                _ => true,
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
        !undated || !past || tour || reading.is_lead(row.sentence)
    });
    let leads: Vec<(usize, u8)> =
        rows.iter().enumerate().map(|(k, row)| (k, level_rank(reading.person(row.visitor).level))).collect();
    let all = rows.clone();
    let mut k = 0;
    rows.retain(|row| {
        let mine = leads[k].1;
        let weak = matches!(
            row.rule,
            "visit.meeting"
                | "visit.signing"
                | "visit.award"
                | "visit.host"
                | "visit.summit"
                | "visit.presence"
                | "visit.meeting.third"
        ) || row.confidence < 0.8;
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

/// A month or year and a day within it.
fn coarse(a: Option<Dated>, b: Option<Dated>) -> bool {
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

fn join_visit(row: &mut VisitDraft, draft: VisitDraft) {
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
    row.confidence = row.confidence.max(draft.confidence);
}

/// Words of a title that tell one document from another.
fn tokens(title: &str) -> Vec<String> {
    #[rustfmt::skip]
    const EMPTY: &[&str] = &[
        "the", "of", "on", "and", "in", "for", "a", "an", "between", "to", "cooperation", "understanding", "field",
        "with", "new", "joint",
    ];
    title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| !EMPTY.contains(&word.as_str()))
        .collect()
}

/// Tells whether two titles may name one document: kinds of document are no difference and no likeness, unless nothing
/// else is said.
fn same_title(a: &str, b: &str) -> bool {
    const KINDS: &[&str] = &[
        "memorandum",
        "mou",
        "agreement",
        "agreements",
        "memorandums",
        "memoranda",
        "protocol",
        "declaration",
        "treaty",
        "program",
        "programme",
        "plan",
        "roadmap",
        "statement",
        "documents",
        "pact",
        "accord",
        "deal",
        "contract",
        "contracts",
        "signed",
        "bilateral",
    ];
    let own =
        |title: &str| tokens(title).into_iter().filter(|word| !KINDS.contains(&word.as_str())).collect::<Vec<String>>();
    let (a, b) = (own(a), own(b));
    a.is_empty() || b.is_empty() || share_half(&a, &b)
}

/// Tells whether two titles share at least half of the words of the shorter one.
pub(super) fn alike(a: &str, b: &str) -> bool {
    share_half(&tokens(a), &tokens(b))
}

fn share_half(a: &[String], b: &[String]) -> bool {
    let shared = a.iter().filter(|word| b.contains(word)).count();
    shared * 2 >= a.len().min(b.len()).max(1)
}

fn agreements(drafts: Vec<AgreementDraft>, day: Option<Dated>) -> Vec<AgreementDraft> {
    let mut rows: Vec<AgreementDraft> = Vec::new();
    for draft in drafts {
        let same = recent(&mut rows).find(|row| {
            let kind = row.kind == draft.kind || row.kind == AgreementType::Other || draft.kind == AgreementType::Other;
            let count = row.count == draft.count;
            let near = !(row.dated && draft.dated) || apart(row.date, draft.date).is_none_or(|days| days <= 60);
            row.pair == draft.pair && kind && count && near && same_title(&row.title, &draft.title)
        });
        match same {
            Some(row) => {
                if !row.dated && draft.dated && draft.date.is_some() {
                    (row.date, row.dated) = (draft.date, true);
                }
                if row.status == AgreementStatus::Planned && draft.status != AgreementStatus::Planned {
                    row.status = draft.status;
                }
                row.place = row.place.take().or(draft.place);
                row.money = row.money.or(draft.money);
                if draft.title.len() > row.title.len() && draft.title.len() < 160 {
                    row.title = draft.title;
                }
                row.confidence = row.confidence.max(draft.confidence);
            }
            None => rows.push(draft),
        }
    }
    for row in rows.iter_mut().filter(|row| !row.dated && row.date.is_some()) {
        row.date = day.or(row.date);
    }
    rows
}

fn trade(drafts: Vec<TradeDraft>) -> Vec<TradeDraft> {
    let mut rows: Vec<TradeDraft> = Vec::new();
    for draft in drafts {
        let goods = |d: &TradeDraft| d.commodity.as_deref().map(str::to_lowercase);
        let same = recent(&mut rows).find(|row| {
            let key = row.reporter == draft.reporter
                && row.partner == draft.partner
                && row.flow == draft.flow
                && row.status == draft.status
                && row.rank == draft.rank
                && goods(row) == goods(&draft);
            let value = match (row.money, draft.money) {
                (Some(a), Some(b)) => (a.amount - b.amount).abs() <= a.amount * 0.01,
                (None, None) => row.rank.is_some() || row.growth == draft.growth,
                _ => row.growth.is_some() && row.growth == draft.growth,
            };
            let periods = row.period.is_none()
                || draft.period.is_none()
                || row.period == draft.period
                || row.status != TradeStatus::Actual;
            key && value && periods
        });
        match same {
            Some(row) => {
                row.growth = row.growth.or(draft.growth);
                row.money = row.money.or(draft.money);
                row.period = row.period.or(draft.period);
            }
            None => rows.push(draft),
        }
    }
    rows.retain(|row| {
        !(row.flow == Flow::Turnover && row.money.is_none() && row.growth.is_none() && row.rank.is_none())
    });
    rows
}

fn awards(reading: &Reading, drafts: Vec<AwardDraft>, visits: &[VisitDraft], day: Option<Dated>) -> Vec<AwardDraft> {
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

fn events(reading: &Reading, drafts: Vec<EventDraft>, visits: &[VisitDraft], day: Option<Dated>) -> Vec<EventDraft> {
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
            let near = apart(row.date, draft.date).is_none_or(|days| days == 0 || !(row.dated && draft.dated));
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
    // A past meeting that nothing dates is retrospect.
    rows.retain(|row| {
        row.date.is_some()
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
