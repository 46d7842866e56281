//! A figure per partner: lists of partners.

use super::TradeDraft;
use super::period::period_of;
use super::super::super::money::Money;
use super::super::super::reading::{Form, Reading, is_state};
use crate::country::{Country, Pair};
use crate::facts::{Flow, TradeStatus};

/// "… was recorded with China (27.2 percent or $1.1 billion), Russia ($766.7 million)": a figure per partner.
pub(super) fn listed(reading: &Reading, number: usize, drafts: &mut Vec<TradeDraft>) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let turnover = text.any(sentence.from, sentence.to, &["turnover", "trade"]);
    let flow = match (
        turnover,
        text.any(sentence.from, sentence.to, &["exports", "exported"]),
        text.any(sentence.from, sentence.to, &["imports", "imported"]),
    ) {
        (true, false, false) => Flow::Turnover,
        (_, true, false) => Flow::Export,
        (_, false, true) => Flow::Import,
        _ => return false,
    };
    let partners: Vec<(Country, Money)> = reading
        .countries_in(sentence.from, sentence.to)
        .filter(|m| is_state(m.country) && m.form != Form::Adjective && text.low(m.to) == "(")
        .filter_map(|m| {
            let close = text.find(m.to, (m.to + 12).min(sentence.to), &[")"])?;
            Some((m.country, *reading.money_in(m.to, close).next()?))
        })
        .collect();
    if partners.len() < 2 {
        return false;
    }
    let partner = |country: &Country| partners.iter().any(|(other, _)| other == country);
    let named = reading.states_in(sentence.from, sentence.to, false).into_iter().find(|country| !partner(country));
    let home = reading.home.map(|(home, _)| home).filter(|home| !partner(home));
    let main = reading.weights.iter().map(|(country, _)| *country).find(|country| !partner(country));
    let Some(owner) = named.or(home).or(main) else { return false };
    for (country, money) in &partners {
        let Some(pair) = Pair::new(owner, *country) else { continue };
        let (reporter, partner) = if flow == Flow::Turnover { (pair.a(), pair.b()) } else { (owner, *country) };
        let period = period_of(reading, number, money.from, TradeStatus::Actual).or_else(|| {
            // The period stands where the total was told.
            (1..=3)
                .filter_map(|back| number.checked_sub(back))
                .find_map(|k| period_of(reading, k, money.from, TradeStatus::Actual))
        });
        drafts.push(TradeDraft {
            reporter,
            partner,
            flow,
            commodity: None,
            money: Some(*money),
            growth: None,
            rank: None,
            period,
            status: TradeStatus::Actual,
            sentence: number,
            rule: "trade.list",
            confidence: 0.8,
        });
    }
    true
}
