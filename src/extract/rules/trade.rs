//! Trade: figures, growth, targets and ranks of the trade of two states.

use chrono::{Datelike, NaiveDate};

use super::super::dates::{self, When};
use super::super::money::{self, Money};
use super::super::reading::{Form, Reading, is_state};
use crate::country::{Country, Pair};
use crate::facts::{Flow, PeriodType, TradeStatus};

/// A figure as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct TradeDraft {
    pub(in super::super) reporter: Country,
    pub(in super::super) partner: Country,
    pub(in super::super) flow: Flow,
    pub(in super::super) commodity: Option<String>,
    pub(in super::super) money: Option<Money>,
    pub(in super::super) growth: Option<f64>,
    pub(in super::super) rank: Option<i32>,
    pub(in super::super) period: Option<(NaiveDate, NaiveDate, PeriodType)>,
    pub(in super::super) status: TradeStatus,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    pub(in super::super) confidence: f32,
}

/// A phrase that says what kind of trade a figure is of.
#[derive(Clone, Copy, Debug)]
struct Topic {
    at: usize,
    flow: Flow,
    reporter: Option<Country>,
    partner: Option<Country>,
    /// Token range of the goods.
    goods: Option<(usize, usize)>,
}

/// Finds the figures of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<TradeDraft> {
    let mut drafts = Vec::new();
    // "this figure", "it": of the topic before.
    let mut last: Option<(usize, Topic, Pair)> = None;
    for (number, sentence) in reading.sentences() {
        rank(reading, number, &mut drafts);
        // A list of partners says all that the sentence has to say.
        if listed(reading, number, &mut drafts) {
            continue;
        }
        let figures = reading.money_in(sentence.from, sentence.to).next().is_some()
            || reading.percents_in(sentence.from, sentence.to).next().is_some();
        let mut topics = topics(reading, number, last.map(|(before, _, pair)| (before, pair)));
        let referred = topics.is_empty() && figures && refers(reading, number);
        if let Some((_, topic, _)) = last.filter(|(before, _, _)| referred && number - before <= 2) {
            topics.push(Topic { at: sentence.from, ..topic });
        }
        if topics.is_empty() {
            continue;
        }
        for (k, topic) in topics.iter().enumerate() {
            let Some(pair) = pair_of(reading, number, topic, last.map(|(_, _, pair)| pair)) else { continue };
            last = Some((number, *topic, pair));
            let from = if k == 0 { sentence.from } else { topic.at };
            let to = topics.get(k + 1).map_or(sentence.to, |next| next.at);
            let before = drafts.len();
            figures_of(reading, number, topic, pair, from, to, &mut drafts);
            if let Some(growth) =
                drafts.get(before).filter(|draft| referred && draft.money.is_none()).and_then(|draft| draft.growth)
            {
                let told = drafts[..before].iter().rposition(|draft| {
                    draft.sentence + 2 >= number
                        && draft.growth.is_none()
                        && draft.money.is_some()
                        && draft.flow == topic.flow
                        && draft.status == TradeStatus::Actual
                });
                if let Some(told) = told {
                    drafts[told].growth = Some(growth);
                    drafts.truncate(before);
                }
            }
        }
    }
    drafts
}

fn refers(reading: &Reading, number: usize) -> bool {
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
fn topics(reading: &Reading, number: usize, last: Option<(usize, Pair)>) -> Vec<Topic> {
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
fn direction(reading: &Reading, number: usize, i: usize) -> Option<Topic> {
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
fn opposite(reading: &Reading, i: usize, topic: Topic) -> Option<Topic> {
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
fn unnamed(reading: &Reading, number: usize, i: usize, last: Option<(usize, Pair)>) -> Option<Topic> {
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

/// "… was recorded with China (27.2 percent or $1.1 billion), Russia ($766.7 million)": a figure per partner.
fn listed(reading: &Reading, number: usize, drafts: &mut Vec<TradeDraft>) -> bool {
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

/// The two countries of a topic.
fn pair_of(reading: &Reading, number: usize, topic: &Topic, last: Option<Pair>) -> Option<Pair> {
    if let (Some(a), Some(b)) = (topic.reporter, topic.partner) {
        return Pair::new(a, b);
    }
    let known = topic.reporter.or(topic.partner);
    let sentence = reading.text.sentences[number];
    // "trade between A and B", "trade with B", right behind the word.
    let near = reading.text.find(topic.at, (topic.at + 8).min(sentence.to), &["between", "with"]);
    if let Some(near) = near {
        let named: Vec<Country> =
            reading.countries_in(near, (near + 9).min(sentence.to)).map(|m| m.country).take(2).collect();
        let between = reading.text.low(near) == "between";
        match named.as_slice() {
            [a, b] if between => return Pair::new(*a, *b),
            [one, ..] if !between => {
                let owner =
                    reading.states_in(sentence.from, topic.at + 1, false).into_iter().rfind(|country| country != one);
                let other = owner
                    .or_else(|| reading.main_pair().and_then(|main| main.other(*one)))
                    .or(reading.home.map(|(home, _)| home).filter(|home| home != one))
                    .or_else(|| reading.weights.iter().map(|(country, _)| *country).find(|country| country != one));
                return Pair::new(*one, other?);
            }
            _ => {}
        }
    }
    let states = reading.states_in(sentence.from, sentence.to, false);
    // Another country in the sentence than those before: the pair told last is not meant.
    let pair = reading.pair_of(number).or(last.filter(|pair| states.iter().all(|country| pair.has(*country))));
    match known {
        Some(known) => {
            let other = pair
                .and_then(|pair| pair.other(known))
                .or_else(|| last.and_then(|pair| pair.other(known)))
                .or_else(|| reading.main_pair().and_then(|pair| pair.other(known)));
            Pair::new(known, other?)
        }
        None => {
            if states.is_empty() {
                last.or(pair)
            } else {
                pair
            }
        }
    }
}

/// Makes drafts of the figures that go with a topic.
fn figures_of(
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
    let goods = topic.goods.map(|(a, b)| super::super::people::tidy(text.span(a, b)));
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
fn direction_of(reading: &Reading, from: usize, at: usize, after: usize, to: usize) -> Option<f64> {
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

/// Whether a figure is reported, aimed at or estimated, and whether it is told as one of them at all.
fn status_of(reading: &Reading, from: usize, at: usize, after: usize, end: usize) -> (TradeStatus, bool) {
    let text = &reading.text;
    #[rustfmt::skip]
    const TARGET: &[&str] = &[
        "target", "targets", "targeted", "goal", "aim", "aims", "aimed", "aiming", "agreed", "plan", "plans", "planned",
        "bring", "bringing", "raise", "raising", "boost", "boosting", "intend", "intends", "objective", "strive",
        "task", "tasked", "set", "increasing", "take", "double", "determined", "ambition", "elevate", "pledged",
        "committed", "want", "wants", "lift", "lifting", "seek", "seeks",
    ];
    let target = (from..at).any(|k| TARGET.contains(&text.low(k)))
        || (from..at).any(|k| {
            matches!(
                text.low(k),
                "increase"
                    | "expand"
                    | "grow"
                    | "reach"
                    | "achieve"
                    | "hit"
                    | "double"
                    | "exceed"
                    | "surpass"
                    | "raise"
            ) && k > from
                && matches!(text.low(k - 1), "to" | "will")
        });
    // The month is no "may".
    let from = if text.any(from, at, &["may"]) && (from..at).any(|k| text.low(k) == "may" && text.capital(k)) {
        (from..at).rev().find(|k| text.low(*k) == "may" && text.capital(*k)).map_or(from, |k| k + 1)
    } else {
        from
    };
    let estimate = text.any(
        from,
        at,
        &[
            "could",
            "can",
            "may",
            "might",
            "potential",
            "expected",
            "expects",
            "forecast",
            "estimated",
            "projected",
            "possible",
            "likely",
        ],
    );
    let by_year = (after..(after + 5).min(end)).any(|k| text.low(k) == "by")
        && reading.dates_in(after, (after + 8).min(end)).any(|date| future(reading, date.when));
    let target_after = text.any(after, (after + 4).min(end), &["target", "goal", "mark"])
        && text.any(from, (after + 4).min(end), &["target", "goal"]);
    if reading.is_denied(at.saturating_sub(6).max(from), at) {
        return (TradeStatus::Actual, false);
    }
    let reached = text.any(
        at.saturating_sub(6).max(from),
        at,
        &[
            "reached",
            "amounted",
            "exceeded",
            "stood",
            "totaled",
            "totalled",
            "was",
            "hit",
            "reaching",
            "surpassed",
            "topped",
            "making",
            "amounting",
            "were",
            "recorded",
            "passed",
            "crossed",
        ],
    );
    if estimate
        && !reached
        && text.any(from, at, &["could", "can", "may", "might", "potential", "forecast", "projected", "likely"])
    {
        return (TradeStatus::Estimate, true);
    }
    if (target || by_year || target_after) && !reached {
        return (TradeStatus::Target, true);
    }
    if estimate && !reached {
        return (TradeStatus::Estimate, true);
    }
    if reading.is_ahead(at.saturating_sub(8).max(from), at) && !reached {
        return (TradeStatus::Estimate, true);
    }
    (TradeStatus::Actual, true)
}

fn future(reading: &Reading, when: When) -> bool {
    let Some(published) = reading.published else { return false };
    match when {
        When::Year(year) => year > published.year() || year == published.year(),
        When::OffsetYear(n) => n > 0,
        _ => false,
    }
}

/// The period of a figure.
fn period_of(
    reading: &Reading,
    number: usize,
    at: usize,
    status: TradeStatus,
) -> Option<(NaiveDate, NaiveDate, PeriodType)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let published = reading.published;
    let year_range = |year: i32| {
        Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?, PeriodType::Year))
    };
    let year_near = |k: usize| -> Option<i32> {
        let date = reading
            .dates_in(k, (k + 9).min(sentence.to))
            .find(|d| matches!(d.when, When::Year(_) | When::OffsetYear(_)))?;
        match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => Some(published?.year() + n),
            _ => None,
        }
    };
    if status != TradeStatus::Actual {
        let by = (at..sentence.to).find(|k| {
            matches!(text.low(*k), "by" | "in" | "until")
                && reading.dates_in(*k + 1, (*k + 6).min(sentence.to)).next().is_some()
        });
        let by = by.or_else(|| {
            (sentence.from..at)
                .find(|k| text.low(*k) == "by" && reading.dates_in(*k + 1, (*k + 6).min(sentence.to)).next().is_some())
        })?;
        let year = year_near(by)?;
        return Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?, PeriodType::Year));
    }
    // Parts of a year first: "in the first half of 2023", "in January-March", "in the first nine months of this year".
    let mut best: Option<(usize, (NaiveDate, NaiveDate, PeriodType))> = None;
    let mut offer = |k: usize, period: Option<(NaiveDate, NaiveDate, PeriodType)>| {
        if let Some(period) = period
            && best.is_none_or(|(distance, _)| k.abs_diff(at) < distance)
        {
            best = Some((k.abs_diff(at), period));
        }
    };
    for k in sentence.from..sentence.to {
        let low = text.low(k);
        let this = |k: usize| year_near(k).or(published.map(|day| day.year()));
        if let Some((n, next)) = money::ordinal(text, k) {
            match text.low(next) {
                "half" => offer(
                    k,
                    this(next).and_then(|year| {
                        months(year, if n == 1 { 1 } else { 7 }, if n == 1 { 6 } else { 12 }, PeriodType::Half)
                    }),
                ),
                "quarter" if (1..=4).contains(&n) => offer(
                    k,
                    this(next).and_then(|year| months(year, (n as u32 - 1) * 3 + 1, n as u32 * 3, PeriodType::Quarter)),
                ),
                _ => {}
            }
            if n == 1
                && let Some(count) =
                    money::count(text, next).filter(|count| (2..=11).contains(count) && text.low(next + 1) == "months")
            {
                offer(k, this(next).and_then(|year| months(year, 1, count as u32, PeriodType::Ytd)));
            }
        }
        if low == "january"
            && matches!(text.low(k + 1), "-" | "–" | "to" | "through" | "and")
            && let Some(date) = reading
                .dates_in(k, (k + 8).min(sentence.to))
                .find(|d| d.from >= k && d.from <= k + 2 && matches!(d.when, When::Month { .. }) && d.from > k)
            && let When::Month { month, year } = date.when
        {
            let year = year.or_else(|| this(date.to)).unwrap_or(0);
            let kind = if month == 12 { PeriodType::Year } else { PeriodType::Ytd };
            offer(k, months(year, 1, month, kind));
        }
    }
    if let Some((_, period)) = best {
        return Some(period);
    }
    // "$126.1 billion in the year 2017": what stands right behind the amount dates it.
    let behind = reading.money_in(at, sentence.to).next().filter(|money| money.from == at).map(|money| money.to);
    if let Some(to) = behind
        && text.low(to) == "in"
        && let Some(date) = reading.dates_in(to, (to + 5).min(sentence.to)).next()
        && let Some(year) = match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => published.map(|day| day.year() + n),
            _ => None,
        }
    {
        return year_range(year);
    }
    let mut nearest: Option<(usize, i32)> = None;
    for date in reading.dates_in(sentence.from, sentence.to) {
        let before = text.low(date.from.saturating_sub(1));
        if matches!(before, "from" | "to" | "since" | "by" | "with") && before != "by" || matches!(before, "since") {
            continue;
        }
        // "compared with 2021" is the base.
        if text.any(date.from.saturating_sub(4), date.from, &["compared", "than", "from", "against"]) {
            continue;
        }
        let year = match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => published.map(|day| day.year() + n),
            _ => None,
        };
        if let Some(year) = year
            && nearest.is_none_or(|(distance, _)| date.from.abs_diff(at) < distance)
        {
            nearest = Some((date.from.abs_diff(at), year));
        }
    }
    if let Some((_, year)) = nearest {
        return year_range(year);
    }
    // One month of its own.
    let base =
        |date: &dates::DateMention| text.any(date.from.saturating_sub(4), date.from, &["compared", "than", "against"]);
    let month = reading
        .dates_in(sentence.from, sentence.to)
        .find(|date| matches!(date.when, When::Month { .. } | When::OffsetMonth(_)) && !base(date))?;
    let dated = dates::resolve(month.when, published, false)?;
    months(dated.date.year(), dated.date.month(), dated.date.month(), PeriodType::Month)
}

fn months(year: i32, first: u32, last: u32, kind: PeriodType) -> Option<(NaiveDate, NaiveDate, PeriodType)> {
    let begin = NaiveDate::from_ymd_opt(year, first, 1)?;
    let next =
        if last >= 12 { NaiveDate::from_ymd_opt(year + 1, 1, 1)? } else { NaiveDate::from_ymd_opt(year, last + 1, 1)? };
    Some((begin, next.pred_opt()?, kind))
}

/// "Kazakhstan is Tajikistan's second-largest trading partner."
fn rank(reading: &Reading, number: usize, drafts: &mut Vec<TradeDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    for i in sentence.from..sentence.to {
        if !(matches!(text.low(i), "partner" | "partners")
            && matches!(text.low(i.saturating_sub(1)), "trading" | "trade"))
        {
            continue;
        }
        // "largest", "second-largest", "No. 1", "top"
        let begin = i.saturating_sub(8).max(sentence.from);
        let Some(largest) = (begin..i)
            .rev()
            .find(|k| matches!(text.low(*k), "largest" | "biggest" | "top" | "leading" | "main" | "no"))
        else {
            continue;
        };
        if matches!(text.low(largest), "leading" | "main" | "top")
            && money::ordinal(text, largest.saturating_sub(1)).is_none()
            || text.any(largest.saturating_sub(4).max(sentence.from), largest, &["one", "among", "of"])
                && text.any(largest.saturating_sub(5).max(sentence.from), largest, &["one", "among"])
        {
            continue;
        }
        let mut place = 1;
        for k in largest.saturating_sub(3).max(sentence.from)..largest {
            if let Some((n, _)) = money::ordinal(text, k) {
                place = n;
            }
        }
        if text.low(largest) == "no" {
            let Some(n) = money::count(text, largest + 1 + usize::from(text.low(largest + 1) == ".")) else { continue };
            place = n;
        }
        if text.low(i) == "partners"
            || reading.is_denied(begin, i)
            || text.any(begin, i, &["african", "eu", "asean", "arab"])
        {
            continue;
        }
        // Whose list: the possessor before the rank, or "of X" behind; the other country is ranked.
        let mut owner = None;
        for m in reading.countries_in(begin.saturating_sub(4).max(sentence.from), largest + 1) {
            if super::super::lexicon::possessive(text, m.to)
                || m.form == Form::Adjective && largest - m.to.min(largest) < 3
            {
                owner = Some(m.country);
            }
        }
        if owner.is_none() && matches!(text.low(i + 1), "of" | "for") {
            owner = reading.country_at(i + 2).map(|m| m.country);
        }
        let its = text.any(begin, largest, &["its", "our", "their"]);
        // "in Central Asia", "in Africa": a rank within a region is none of the whole trade.
        let time = text.any(i + 2, (i + 5).min(sentence.to), &["reporting", "reported", "period"])
            || reading.dates_in(i + 2, (i + 7).min(sentence.to)).next().is_some();
        let region = text.low(i + 1) == "in" && reading.country_at(i + 2).is_none() && !time;
        if region || text.any(i + 1, (i + 3).min(sentence.to), &["among"]) {
            continue;
        }
        let subject = reading.states_in(sentence.from, begin.max(sentence.from + 1), false);
        let (reporter, partner) = match owner {
            Some(owner) => {
                let other = subject
                    .iter()
                    .rev()
                    .find(|country| **country != owner)
                    .copied()
                    .or_else(|| {
                        reading
                            .states_in(sentence.from, sentence.to, false)
                            .into_iter()
                            .find(|country| *country != owner)
                    })
                    .or_else(|| reading.main_pair().and_then(|pair| pair.other(owner)));
                (owner, other)
            }
            None if its => {
                // "X is its largest trading partner" needs the one before; left out.
                continue;
            }
            None => continue,
        };
        let Some(partner) = partner.filter(|partner| *partner != reporter && is_state(*partner) && is_state(reporter))
        else {
            continue;
        };
        drafts.push(TradeDraft {
            reporter,
            partner,
            flow: if text.any(begin, i, &["export"]) { Flow::Export } else { Flow::Turnover },
            commodity: None,
            money: None,
            growth: None,
            rank: Some(place),
            period: None,
            status: TradeStatus::Actual,
            sentence: number,
            rule: "trade.rank",
            confidence: 0.8,
        });
    }
}
