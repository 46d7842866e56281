//! What kind of trade a sentence speaks of.

use super::super::super::reading::{Form, Reading};
use super::Topic;
use crate::facts::Flow;

/// "this figure", "it", "the target": of the trade told before.
pub(super) fn refers(reading: &Reading, number: usize) -> bool {
    let sentence = reading.text.sentences[number];
    let text = &reading.text;
    let figure = |k: usize| {
        matches!(text.low(k), "this" | "that" | "the")
            && matches!(
                text.low(k + 1),
                "figure"
                    | "volume"
                    | "indicator"
                    | "number"
                    | "level"
                    | "amount"
                    | "value"
                    | "total"
                    | "sum"
                    | "turnover"
            )
    };
    let target = |k: usize| {
        matches!(text.low(k), "target" | "goal" | "it" | "objective")
            && reading.money_in(k, (k + 7).min(sentence.to)).next().is_some()
    };
    let whole = text.any(sentence.from, sentence.to, &["foreign", "external"]);
    let begins = (sentence.from..sentence.to.min(sentence.from + 30)).any(|k| figure(k) || target(k))
        || matches!(text.low(sentence.from), "it" | "this" | "that");
    begins && !whole
}

/// Words behind "trade" that are no trade of goods.
#[rustfmt::skip]
const OTHER: &[&str] = &[
    "agreement", "agreements", "minister", "ministers", "ministry", "deficit", "surplus", "war", "unions", "union",
    "barriers", "fair", "secretary", "representative", "deal", "deals", "imbalance", "balance", "gap", "pact",
    "tensions", "commission", "mission", "chamber", "corridor", "house", "office", "partner", "partners", "talks",
    "delegation", "policy", "routes", "route", "preferences", "facilitation", "promotion", "committee", "dispute",
    "links", "show", "negotiations", "centre", "center", "attache", "commissioner", "disputes", "unionists", "chief",
];

/// Words behind "trade" that measure it or move it.
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "volume", "volumes", "turnover", "between", "with", "exchange", "exchanges", "grew", "rose", "reached", "increased",
    "value", "stood", "amounted", "totaled", "totalled", "to", "fell", "declined", "hit", "was", "has", "in", "surged",
    "jumped", "dropped", "and", "flows", "relations", "growth", "is", "of", "from", "worth", "currently", "exceeded",
    "topped", "turnovers", "by", "figure", "figures", "target", "expanded", "doubled", "could", "will", "last", "had",
    "neared", "climbed", "shrank", "came", "soared", "operations", "transactions", "tripled", "slumped", "plunged",
    "edged", "went", "passed", "surpassed", "crossed", "totals", "stands", "amounts", "for", "this", "during", "rise",
];

/// Words before "trade" that make it that of two.
#[rustfmt::skip]
const BILATERAL: &[&str] = &[
    "bilateral", "mutual", "way", "annual", "total", "their", "overall", "merchandise", "reciprocal", "bilaterial",
    "border", "increase", "boost", "raise", "our", "goods", "commodity", "lift",
];

/// Finds what kinds of trade a sentence speaks of.
pub(super) fn topics(reading: &Reading, number: usize) -> Vec<Topic> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut found: Vec<Topic> = Vec::new();
    for i in sentence.from..sentence.to {
        let topic = |flow: Flow, whole: bool| Topic { at: i, flow, whole, again: false };
        match text.low(i) {
            "turnover" if is_turnover(reading, number, i) => {
                found.push(topic(Flow::Turnover, is_whole(reading, number, i)))
            }
            "trade" | "commerce" if is_trade(reading, number, i) => {
                found.push(topic(Flow::Turnover, is_whole(reading, number, i)));
            }
            "traded" if matches!(text.low(i + 1), "goods" | "products") || text.any(i, i + 3, &["worth"]) => {
                found.push(topic(Flow::Turnover, false));
            }
            "exchange" | "exchanges" | "exchanged"
                if matches!(text.low(i.saturating_sub(1)), "trade" | "commercial" | "non" | "goods")
                    || matches!(text.low(i + 1), "goods") =>
            {
                found.push(topic(Flow::Turnover, false));
            }
            "exports" | "export" | "exported" | "exporting" | "shipments" if is_goods(reading, i) => {
                found.push(topic(Flow::Export, is_global(reading, number, i)));
            }
            "imports" | "import" | "imported" | "importing" if is_goods(reading, i) => {
                found.push(topic(Flow::Import, is_global(reading, number, i)));
            }
            "bought" | "buys" | "purchased" if text.any(i, (i + 9).min(sentence.to), &["worth"]) => {
                found.push(topic(Flow::Import, false));
            }
            "sold" | "sells" if text.any(i, (i + 9).min(sentence.to), &["worth"]) => {
                found.push(topic(Flow::Export, false))
            }
            "received" if matches!(text.low(i + 1), "goods" | "products") && text.any(i, i + 4, &["worth"]) => {
                found.push(topic(Flow::Export, false));
            }
            "those" if matches!(text.low(i + 1), "to" | "from" | "of") => {
                let flow = found.last().map(|topic| topic.flow);
                found.push(Topic { at: i, flow: flow.unwrap_or(Flow::Export), whole: false, again: true });
            }
            _ => {}
        }
    }
    // "trade turnover", "trade volume … exports" of one figure are one topic.
    found.dedup_by(|later, earlier| {
        let figure = reading.money_in(earlier.at, later.at).next().is_some()
            || reading.percents_in(earlier.at, later.at).next().is_some();
        let same = later.flow == earlier.flow && later.at - earlier.at <= 3 && !figure;
        earlier.whole |= same && later.whole;
        same
    });
    found
}

/// "Foreign trade turnover" without "with X" is a state's whole trade.
fn is_whole(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = i.saturating_sub(4).max(sentence.from);
    let end = (i + 9).min(sentence.to);
    let with = |k: usize| {
        matches!(text.low(k), "with" | "between") && reading.countries_in(k, (k + 6).min(sentence.to)).next().is_some()
    };
    // "Of the total turnover" of the two told before.
    let of_total = text.low(i.saturating_sub(2)) == "total" && text.low(i.saturating_sub(4)) == "of"
        || text.low(i.saturating_sub(1)) == "total" && text.low(i.saturating_sub(3)) == "of";
    let two = text.any(sentence.from, i, &["bilateral", "two", "mutual"]);
    (text.any(from, i, &["foreign", "external", "global", "world"])
        || text.any(from, i, &["overall", "total"]) && !of_total && !two)
        && !text.any(from, i, &["bilateral", "mutual", "two"])
        && !(i..end).any(with)
        && !text.any(sentence.from, i, &["between"])
        && !text.any(i, end, &["two", "both"])
}

/// Exports with all the world.
fn is_global(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = i.saturating_sub(3).max(sentence.from);
    let near = text.any(from, i, &["global", "overall", "foreign", "worldwide", "total"])
        && !text.any(from, i, &["turnover", "trade"])
        && text.low(i.saturating_sub(3)) != "of"
        && text.low(i.saturating_sub(4)) != "of";
    let all = text.any(i + 1, (i + 4).min(sentence.to), &["globally", "worldwide"])
        || text.are(i + 1, &["to", "all"])
        || text.are(i + 1, &["to", "the", "first"]);
    // "Exports and imports" together are no direction of two.
    let both = text.low(i + 1) == "and" && matches!(text.low(i + 2), "imports" | "exports");
    near || all || both
}

fn is_turnover(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let next = text.low(i + 1);
    let before = if i > sentence.from { text.low(i - 1) } else { "" };
    matches!(
        before,
        "trade" | "commodity" | "mutual" | "bilateral" | "way" | "our" | "their" | "trading" | "goods" | "commercial"
    ) || matches!(next, "between" | "with")
        || next == "of"
            && (text.any(sentence.from, i, &["trade", "trading"])
                || text.any(i, i + 4, &["two", "both", "goods", "trade"]))
        || text.any(i.saturating_sub(5).max(sentence.from), i, &["trade"])
}

fn is_trade(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let next = text.low(i + 1);
    let before = if i > sentence.from { text.low(i - 1) } else { "" };
    if OTHER.contains(&next) || matches!(before, "free" | "fair") {
        return false;
    }
    let of_country = reading.countries_in(i.saturating_sub(3).max(sentence.from), i).any(|m| {
        m.to == i && m.form == Form::Adjective || super::super::super::lexicon::possessive(text, i - 1) && m.to + 1 == i
    });
    let mark = MEASURES.contains(&next) || BILATERAL.contains(&before) || of_country;
    let invested = next == "and"
        && matches!(text.low(i + 2), "investment" | "investments")
        && !matches!(text.low(i + 3), "volume");
    mark && !invested
}

/// Whether the word is of goods sold abroad, and not of a ban, a tax or a bank.
fn is_goods(reading: &Reading, i: usize) -> bool {
    let text = &reading.text;
    #[rustfmt::skip]
    let other = matches!(
        text.low(i + 1),
        "control" | "controls" | "ban" | "bans" | "bank" | "duty" | "duties" | "credit" | "potential" | "substitution"
            | "tariffs" | "licence" | "revenue" | "revenues" | "centre" | "center" | "destination" | "market" | "markets"
            | "orders" | "promotion" | "growth" | "earnings" | "oriented" | "quota" | "quotas" | "permits" | "council"
    );
    !(other || text.low(i) == "import" && i > 0 && text.low(i - 1) == "-" && !text.glued(i - 1))
}
