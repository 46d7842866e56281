//! The figures that go with a topic.

use super::{Topic, TradeDraft};
use super::period::period_of;
use super::status::status_of;
use super::super::super::reading::Reading;
use crate::country::Pair;
use crate::facts::{Flow, TradeStatus};

/// Makes drafts of the figures that go with a topic.
pub(super) fn figures_of(
    reading: &Reading,
    number: usize,
    topic: &Topic,
    pair: Pair,
    from: usize,
    to: usize,
    drafts: &mut Vec<TradeDraft>,
) {
    let text = &reading.text;
    let (reporter, partner) = match (topic.flow, topic.reporter, topic.partner) {
        (Flow::Turnover, _, _) => (pair.a(), pair.b()),
        (_, Some(reporter), _) => match pair.other(reporter) {
            Some(partner) => (reporter, partner),
            None => return,
        },
        (_, None, Some(partner)) => match pair.other(partner) {
            Some(reporter) => (reporter, partner),
            None => return,
        },
        _ => return,
    };
    let sentence = text.sentences[number];
    let balance = |a: usize, b: usize| {
        text.any(
            a,
            b,
            &[
                "deficit",
                "surplus",
                "invest",
                "invested",
                "investment",
                "investments",
                "loan",
                "grant",
                "aid",
                "fdi",
                "credit",
                "average",
                "annually",
                "portfolio",
                "remittances",
                "contracts",
                "contract",
                "revenue",
                "share",
                "accounted",
                "accounts",
                "accounting",
            ],
        )
    };
    // "over the last five years" sums or compares what no year stands for.
    let years = |k: usize| {
        text.low(k) == "years" && text.any(k.saturating_sub(4), k, &["last", "past", "recent", "five", "ten", "over"])
    };
    if (sentence.from..sentence.to).any(years) || text.any(sentence.from, sentence.to, &["decade", "decades"]) {
        return;
    }
    let mut made: Vec<TradeDraft> = Vec::new();
    let goods = topic.goods.map(|(a, b)| super::super::super::people::tidy(text.span(a, b)));
    let mut previous = topic.at;
    for money in reading.money_in(from, to) {
        let a = if money.from > topic.at { previous.max(topic.at) } else { money.to };
        let b = if money.from > topic.at { money.from } else { topic.at };
        previous = money.to;
        if b.saturating_sub(a) > 30 || balance(a, b) || balance(money.to, (money.to + 3).min(sentence.to)) {
            continue;
        }
        // "… than in the previous period ($1.3 billion)" is the base.
        let a = money.from.saturating_sub(8).max(sentence.from);
        if text.low(money.from.saturating_sub(1)) == "("
            && text.any(a, money.from, &["previous", "compared", "than", "period", "last"])
        {
            continue;
        }
        // An amount without a currency is a count of something, unless the word before is a verb of reaching.
        if money.currency.is_none() || money.amount < 1e5 {
            // "$179.2" has lost its scale word.
            continue;
        }
        let two = text.low(money.from.saturating_sub(2));
        let before = text.low(money.from.saturating_sub(1));
        // "by $200 million" is a difference; "from $1.2 billion" is the year before.
        if before == "by"
            || (two == "by" && matches!(before, "about" | "nearly" | "almost" | "over" | "some" | "around"))
            || text.any(money.from.saturating_sub(3), money.from, &["from"])
                && text.any(money.to, (money.to + 7).min(to), &["to"])
            || two == "from" && matches!(before, "about" | "just" | "nearly" | "around" | "only")
        {
            continue;
        }
        let (status, sure) = status_of(
            reading,
            sentence.from.max(money.from.saturating_sub(22)),
            money.from,
            money.to.min(to),
            sentence.to,
        );
        if !sure {
            continue;
        }
        let period = period_of(reading, number, money.from, status);
        made.push(TradeDraft {
            reporter,
            partner,
            flow: topic.flow,
            commodity: goods.clone(),
            money: Some(*money),
            growth: None,
            rank: None,
            period,
            status,
            sentence: number,
            rule: if status == TradeStatus::Actual { "trade.value" } else { "trade.target" },
            confidence: 0.85,
        });
    }
    for percent in reading.percents_in(from, to) {
        let leads = percent.from < topic.at
            && !text.any(
                percent.to,
                topic.at,
                &["increase", "rise", "growth", "drop", "decline", "jump", "fall", "surge", "more"],
            );
        if leads && topic.flow != Flow::Turnover
            || percent.from < topic.at && topic.at - percent.to > 12
            || percent.from > topic.at && percent.from - topic.at > 34
        {
            continue;
        }
        let Some(sign) = direction_of(reading, from, percent.from, percent.to, to) else { continue };
        // "The share of X in the exports of Y went down from 1.25 percent": shares are no growth.
        if text.any(percent.from.saturating_sub(30).max(sentence.from), percent.from, &["share"]) {
            continue;
        }
        if balance(percent.to, (percent.to + 3).min(sentence.to))
            || matches!(text.low(percent.to), "of") && !text.any(percent.from.saturating_sub(4), percent.from, &["by"])
            || text.any(percent.to, (percent.to + 4).min(to), &["share"])
        {
            continue;
        }
        let growth = sign * percent.value;
        let (status, sure) = status_of(
            reading,
            sentence.from.max(percent.from.saturating_sub(12)),
            percent.from,
            percent.to,
            sentence.to,
        );
        if !sure || status != TradeStatus::Actual {
            continue;
        }
        // Growth goes with its value.
        let partner_row = made
            .iter_mut()
            .filter(|draft| draft.growth.is_none() && draft.status == TradeStatus::Actual)
            .min_by_key(|draft| draft.money.map_or(usize::MAX, |money| money.from.abs_diff(percent.from)));
        match partner_row {
            Some(row) if row.money.is_some_and(|money| money.from.abs_diff(percent.from) < 26) => {
                row.growth = Some(growth)
            }
            _ => {
                let period = period_of(reading, number, percent.from, TradeStatus::Actual);
                made.push(TradeDraft {
                    reporter,
                    partner,
                    flow: topic.flow,
                    commodity: goods.clone(),
                    money: None,
                    growth: Some(growth),
                    rank: None,
                    period,
                    status: TradeStatus::Actual,
                    sentence: number,
                    rule: "trade.growth",
                    confidence: 0.8,
                });
            }
        }
    }
    drafts.append(&mut made);
}

/// Which way a percentage goes; none where it is no change.
pub(super) fn direction_of(reading: &Reading, from: usize, at: usize, after: usize, to: usize) -> Option<f64> {
    #[rustfmt::skip]
    const UP: &[&str] = &[
        "grew", "grow", "grown", "growth", "rose", "rise", "risen", "increase", "increased", "increases", "up",
        "jumped", "surged", "climbed", "expanded", "growing", "higher", "gained", "soared", "jump", "surge", "more",
        "increasing", "rising", "expansion", "expanding", "exceeding", "exceeded", "grows", "rises", "boosted",
        "surging", "uptick", "spike",
    ];
    #[rustfmt::skip]
    const DOWN: &[&str] = &[
        "fell", "fall", "fallen", "declined", "decline", "dropped", "drop", "decreased", "decrease", "down", "shrank",
        "slumped", "lower", "less", "plunged", "contracted", "reduced", "tumbled",
    ];
    let text = &reading.text;
    for k in (from.max(at.saturating_sub(9))..at).rev() {
        if UP.contains(&text.low(k)) {
            return Some(1.0);
        }
        if DOWN.contains(&text.low(k)) {
            return Some(-1.0);
        }
        if matches!(text.low(k), ";" | "accounted" | "accounting" | "share") {
            break;
        }
    }
    for k in after..(after + 4).min(to) {
        if UP.contains(&text.low(k)) {
            return Some(1.0);
        }
        if DOWN.contains(&text.low(k)) {
            return Some(-1.0);
        }
    }
    None
}
