//! What kind of trade a sentence speaks of: whose, with whom, of what.

use super::Topic;
use super::super::super::reading::{Form, Reading, is_state};
use crate::country::{Country, Pair};
use crate::facts::Flow;

pub(super) fn refers(reading: &Reading, number: usize) -> bool {
    let sentence = reading.text.sentences[number];
    let text = &reading.text;
    let figure = |k: usize| {
        matches!(text.low(k), "this" | "that" | "the")
            && matches!(text.low(k + 1), "figure" | "volume" | "indicator" | "number" | "level" | "amount")
    };
    let target = |k: usize| {
        matches!(text.low(k), "target" | "goal" | "it")
            && reading.money_in(k, (k + 7).min(sentence.to)).next().is_some()
    };
    (sentence.from..sentence.to.min(sentence.from + 30)).any(|k| figure(k) || target(k))
        || matches!(text.low(sentence.from), "it" | "this")
}

/// Finds what kinds of trade a sentence speaks of.
pub(super) fn topics(reading: &Reading, number: usize, last: Option<(usize, Pair)>) -> Vec<Topic> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut found: Vec<Topic> = Vec::new();
    let mut i = sentence.from;
    while i < sentence.to {
        let low = text.low(i);
        let next = text.low(i + 1);
        let before = if i > sentence.from { text.low(i - 1) } else { "" };
        // "Foreign trade turnover" without "with X" is a state's whole trade.
        let whole = text.any(i.saturating_sub(4).max(sentence.from), i, &["foreign", "external", "overall", "total"])
            && !text.any(i.saturating_sub(4).max(sentence.from), i, &["bilateral", "mutual"])
            && !(i..(i + 9).min(sentence.to)).any(|k| {
                matches!(text.low(k), "with" | "between")
                    && reading.countries_in(k, (k + 6).min(sentence.to)).next().is_some()
            })
            && !text.any(sentence.from, i, &["between"]);
        match low {
            "turnover" | "trade" | "commerce" | "exchange" if whole => {}
            "turnover"
                if before == "trade"
                    || before == "commodity"
                    || before == "mutual"
                    || before == "bilateral"
                    || next == "between"
                    || next == "of"
                        && (text.any(sentence.from, i, &["trade", "trading"])
                            || text.any(i, i + 4, &["two", "both"]))
                    || text.any(i.saturating_sub(5).max(sentence.from), i, &["trade"])
                    || next == "of" && matches!(text.low(i + 2), "goods" | "trade") =>
            {
                found.push(Topic { at: i, flow: Flow::Turnover, reporter: None, partner: None, goods: None });
            }
            "trade" | "commerce"
                if !(matches!(
                    next,
                    "agreement"
                        | "agreements"
                        | "minister"
                        | "ministry"
                        | "deficit"
                        | "surplus"
                        | "war"
                        | "unions"
                        | "union"
                        | "barriers"
                        | "fair"
                        | "secretary"
                        | "representative"
                        | "deal"
                        | "imbalance"
                        | "balance"
                        | "gap"
                        | "pact"
                        | "tensions"
                        | "commission"
                        | "mission"
                        | "chamber"
                        | "corridor"
                        | "house"
                        | "office"
                ) || matches!(before, "free" | "world" | "foreign" | "fair" | "external")
                    && !text.any(i, i + 8, &["with", "between"])) =>
            {
                let mark = matches!(
                    next,
                    "volume"
                        | "volumes"
                        | "turnover"
                        | "between"
                        | "with"
                        | "exchange"
                        | "exchanges"
                        | "grew"
                        | "rose"
                        | "reached"
                        | "increased"
                        | "value"
                        | "stood"
                        | "amounted"
                        | "totaled"
                        | "totalled"
                        | "to"
                        | "fell"
                        | "declined"
                        | "hit"
                        | "was"
                        | "has"
                        | "in"
                        | "surged"
                        | "jumped"
                        | "dropped"
                        | "and"
                        | "flows"
                        | "relations"
                        | "growth"
                        | "is"
                        | "of"
                        | "from"
                        | "worth"
                        | "currently"
                        | "exceeded"
                        | "topped"
                        | "turnovers"
                        | "by"
                        | "figure"
                        | "figures"
                        | "target"
                        | "expanded"
                        | "doubled"
                        | "could"
                        | "will"
                        | "last"
                ) || matches!(
                    before,
                    "bilateral"
                        | "mutual"
                        | "two-way"
                        | "way"
                        | "annual"
                        | "total"
                        | "their"
                        | "overall"
                        | "merchandise"
                        | "reciprocal"
                        | "bilaterial"
                        | "cross-border"
                        | "increase"
                        | "boost"
                        | "raise"
                );
                let invested = next == "and"
                    && matches!(text.low(i + 2), "investment" | "investments")
                    && !matches!(text.low(i + 3), "volume");
                if mark && !invested {
                    found.push(Topic { at: i, flow: Flow::Turnover, reporter: None, partner: None, goods: None });
                }
            }
            "exports" | "export" | "exported" | "imports" | "import" | "imported" | "shipments" | "exporting"
            | "importing" => {
                let other = found
                    .last()
                    .copied()
                    .filter(|topic| topic.flow != Flow::Turnover)
                    .and_then(|topic| opposite(reading, i, topic));
                found.extend(direction(reading, number, i).or_else(|| unnamed(reading, number, i, last)).or(other));
            }
            "traded" if matches!(next, "goods" | "products") || text.any(i, i + 3, &["worth"]) => {
                found.push(Topic { at: i, flow: Flow::Turnover, reporter: None, partner: None, goods: None });
            }
            "exchange" | "exchanges" if before == "trade" || before == "commercial" || matches!(before, "non") => {
                found.push(Topic { at: i, flow: Flow::Turnover, reporter: None, partner: None, goods: None });
            }
            _ => {}
        }
        i += 1;
    }
    // "trade turnover" is one topic.
    found.dedup_by(|later, earlier| {
        later.flow == earlier.flow
            && later.at - earlier.at <= 3
            && reading.money_in(earlier.at, later.at).next().is_none()
    });
    found
}

/// Reads an export or import: whose, to whom, of what.
pub(super) fn direction(reading: &Reading, number: usize, i: usize) -> Option<Topic> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let low = text.low(i);
    let export = low.starts_with("export") || low == "shipments";
    if matches!(
        text.low(i + 1),
        "control"
            | "controls"
            | "ban"
            | "bans"
            | "bank"
            | "duty"
            | "duties"
            | "credit"
            | "potential"
            | "substitution"
            | "tariffs"
            | "licence"
            | "revenue"
            | "revenues"
            | "centre"
            | "center"
            | "destination"
    ) || text.low(i - i.min(1)) == "-" && text.low(i) == "import"
    {
        return None;
    }
    // "exports and imports", "imports and exports" together are turnover of no direction.
    let verb = low.ends_with("ed") || low.ends_with("ing");
    let mut reporter = None;
    let mut partner = None;
    for k in (sentence.from.max(i.saturating_sub(if verb { 9 } else { 6 }))..i).rev() {
        if matches!(text.low(k), "," | "while" | "and" | "to" | "from") && !verb {
            break;
        }
        if let Some(m) = reading.countries_in(k, i).find(|m| m.from == k && is_state(m.country)) {
            reporter = Some(m.country);
            break;
        }
    }
    // "exports of wheat to China", "imports from Russia"
    let end = (i + 14).min(sentence.to);
    let mut goods = None;
    for k in i + 1..end {
        match text.low(k) {
            "of" if k == i + 1 => {
                let to = (k + 1..end)
                    .find(|k| {
                        matches!(
                            text.low(*k),
                            "to" | "from"
                                | "grew"
                                | "rose"
                                | "reached"
                                | "increased"
                                | "amounted"
                                | "in"
                                | ","
                                | "by"
                                | "was"
                                | "were"
                                | "fell"
                                | "worth"
                                | "stood"
                                | "totaled"
                                | "has"
                                | "have"
                                | "at"
                                | "between"
                        )
                    })
                    .unwrap_or(end);
                let own = reading
                    .countries_in(k + 1, to)
                    .find(|m| is_state(m.country) && m.form != Form::Adjective)
                    .map(|m| m.country);
                if own.is_some() {
                    reporter = reporter.or(own);
                } else if to > k + 1
                    && !text.any(k + 1, to, &["goods", "commodities", "products", "$", "services", "the"])
                    || text.any(to - 1, to, &["products", "goods"]) && to > k + 2
                {
                    goods = Some((k + 1, to));
                }
            }
            "to" if export || verb => {
                if let Some(m) = reading.country_at(k + 1).filter(|m| m.form != Form::Adjective) {
                    partner = Some(m.country);
                    break;
                }
                if let Some(m) = reading
                    .countries_in(k + 1, k + 5)
                    .next()
                    .filter(|m| text.low(m.to) == "market" || m.form != Form::Adjective && m.from <= k + 3)
                {
                    partner = Some(m.country);
                    break;
                }
            }
            "from" if !export || verb => {
                if let Some(m) = reading.country_at(k + 1) {
                    partner = Some(m.country);
                    break;
                }
            }
            "from" if export => {
                // "exports from A to B"
                if let Some(m) = reading.country_at(k + 1) {
                    reporter = reporter.or(Some(m.country));
                }
            }
            "to" => {
                if let Some(m) = reading.country_at(k + 1).filter(|m| m.form != Form::Adjective) {
                    // "imports to Kazakhstan" are Kazakhstan's.
                    reporter = reporter.or(Some(m.country));
                }
            }
            "by" | "for" | "into" | "," => {}
            _ => {}
        }
        if matches!(text.low(k), "while" | ";") {
            break;
        }
    }
    if reporter == partner {
        reporter = None;
    }
    if reporter.is_none() && partner.is_none() {
        return None;
    }
    Some(Topic { at: i, flow: if export { Flow::Export } else { Flow::Import }, reporter, partner, goods })
}

/// "A exported … to B, while imports reached …"
pub(super) fn opposite(reading: &Reading, i: usize, topic: Topic) -> Option<Topic> {
    let told = reading.text.any(
        i + 1,
        i + 3,
        &["reached", "amounted", "totaled", "totalled", "stood", "were", "rose", "fell", "grew"],
    );
    let import = reading.text.low(i).starts_with("import");
    let flow = if import { Flow::Import } else { Flow::Export };
    (told && flow != topic.flow).then_some(Topic { at: i, flow, goods: None, ..topic })
}

/// "Exports amounted to …", after a sentence that told of two countries: those of the one that the news is from.
pub(super) fn unnamed(reading: &Reading, number: usize, i: usize, last: Option<(usize, Pair)>) -> Option<Topic> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (_, pair) = last.filter(|(before, _)| number - before <= 2)?;
    let plain = !matches!(text.low(i), "exported" | "imported" | "exporting" | "importing" | "shipments");
    let told = text.any(
        i + 1,
        (i + 4).min(sentence.to),
        &[
            "amounted",
            "reached",
            "totaled",
            "totalled",
            "stood",
            "rose",
            "fell",
            "grew",
            "increased",
            "decreased",
            "made",
            "volume",
        ],
    );
    if !plain || !told || !reading.states_in(sentence.from, sentence.to, false).is_empty() {
        return None;
    }
    let home = reading.home.map(|(home, _)| home).filter(|home| pair.has(*home));
    let owner = home.or(reading.weights.first().map(|(country, _)| *country).filter(|country| pair.has(*country)))?;
    let flow = if text.low(i).starts_with("export") { Flow::Export } else { Flow::Import };
    Some(Topic { at: i, flow, reporter: Some(owner), partner: pair.other(owner), goods: None })
}
