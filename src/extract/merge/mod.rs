//! From drafts to facts: one row per event, however often the text tells it, and the cells that only the whole text gives.

mod agreements;
mod awards;
mod events;
mod trade;
mod visits;

use super::dates::Dated;
use super::reading::Reading;
use super::rules::agreements::AgreementDraft;
use super::rules::awards::AwardDraft;
use super::rules::events::EventDraft;
use super::rules::trade::TradeDraft;
use super::rules::visits::VisitDraft;
use crate::facts::{AgreementStatus, VisitStatus};

pub(super) use agreements::{alike, is_told, same_title};

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
    let visits = visits::visits(reading, drafts.visits);
    let day = news_day(reading, &visits, &drafts.agreements);
    Drafts {
        agreements: agreements::agreements(drafts.agreements, day),
        trade: trade::trade(drafts.trade),
        awards: awards::awards(reading, drafts.awards, &visits, day),
        events: events::events(reading, drafts.events, &visits, day),
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

/// Tells whether a dated time lies weeks before the day of the news: what happened then is not what the news is of.
fn long_before(dated: Option<Dated>, news: Option<Dated>) -> bool {
    use crate::facts::Precision;
    let (Some(dated), Some(news)) = (dated, news) else { return false };
    let length = match dated.precision {
        Precision::Year => 366,
        Precision::Month => 31,
        _ => 0,
    };
    (news.date - dated.date).num_days() - length > 20
}
