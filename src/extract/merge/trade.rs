//! Trade: one row per figure.

use super::super::rules::trade::TradeDraft;
use super::recent;
use crate::facts::{Flow, TradeStatus};

pub(super) fn trade(drafts: Vec<TradeDraft>) -> Vec<TradeDraft> {
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
