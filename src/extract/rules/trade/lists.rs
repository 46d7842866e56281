//! A figure per partner: "Croatia and Greece … $337.5 million and $314.8 million respectively", "followed by Italy with $1.2
//! billion", "China ($1.1 billion), Russia ($766.7 million)".

use super::super::super::lexicon;
use super::super::super::money::Money;
use super::super::super::reading::{CountryMention, Form, Reading, is_state};
use super::figures::direction_of;
use super::period::period_of;
use super::{Told, TradeDraft};
use crate::country::{Country, Kind, Pair};
use crate::facts::{Flow, TradeStatus};

/// Words that rank partners.
#[rustfmt::skip]
const RANKS: &[&str] = &[
    "followed", "ranked", "ranks", "ranking", "topped", "tops", "led", "leads", "leading", "share", "list",
    "accounted", "among", "recorded", "partners", "destinations", "buyers", "customers", "suppliers", "markets",
    "destination", "buyer", "supplier", "importer", "largest", "biggest", "top",
];

/// Reads the partners of a sentence; returns how many figures they take.
pub(super) fn find(
    reading: &Reading,
    number: usize,
    told: &mut Told,
    near: bool,
    drafts: &mut Vec<TradeDraft>,
) -> usize {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let ranks = text.any(sentence.from, sentence.to, RANKS);
    let Some(flow) = flow_of(reading, number).or(told.flow.filter(|_| near && ranks)) else { return 0 };
    let entries = respectively(reading, number).unwrap_or_else(|| entries(reading, number));
    let growths = growths(reading, number);
    let bracketed =
        entries.len() >= 2 && entries.iter().all(|(m, money)| money.from <= m.to + 8 && text.low(m.to) == "(");
    let several = entries.len() >= 2;
    let zipped = text.any(sentence.from, sentence.to, &["respectively"]) && several;
    let rows: Vec<Row> = if entries.is_empty() {
        growths
            .into_iter()
            .map(|(m, at, growth)| Row { partner: m.country, at, money: None, growth: Some(growth) })
            .collect()
    } else if bracketed || zipped || ranks {
        let growth =
            |m: &CountryMention| growths.iter().find(|(other, ..)| other.country == m.country).map(|row| row.2);
        let row = |(m, money): &(&CountryMention, Money)| Row {
            partner: m.country,
            at: money.from,
            money: Some(*money),
            growth: growth(m),
        };
        entries.iter().map(row).collect()
    } else {
        Vec::new()
    };
    if rows.is_empty() {
        return 0;
    }
    let several = rows.len() >= 2;
    let partner = |country: Country| rows.iter().any(|row| row.partner == country);
    let named = reading
        .countries_in(sentence.from, sentence.to)
        .filter(|m| is_state(m.country) && !partner(m.country) && !m.of_person)
        .find(|m| lexicon::possessive(text, m.to) || m.form == Form::Adjective || bracketed)
        .map(|m| m.country);
    let home = reading.home.map(|(home, _)| home).filter(|home| !partner(*home));
    let main =
        reading.weights.iter().map(|(country, _)| *country).find(|country| !partner(*country) && is_state(*country));
    let before = told.owner.filter(|owner| !partner(*owner) && (near || number - told.number < 8));
    // Of the two told last, the one that the text is about.
    let before = match (before, told.pair, main) {
        (Some(_), Some(pair), Some(main)) if pair.has(main) && (flow == Flow::Turnover || told.flow != Some(flow)) => {
            Some(main)
        }
        (before, _, _) => before,
    };
    let Some(owner) = named.or(before).or(home).or(main) else { return 0 };
    // "Germany was the top exporter, followed by …": rivals, no partners.
    if named.is_none_or(|named| !is_owner(reading, number, named))
        && text.any(sentence.from, sentence.to, &["exporter", "exporters"])
    {
        return 0;
    }
    // One entry is a list only where it is ranked, and no plain "exports to B" says the same.
    if !(several || near || named.is_some() || home == Some(owner)) {
        return 0;
    }
    for row in &rows {
        let Some(pair) = Pair::new(owner, row.partner) else { continue };
        let (reporter, partner) = match flow {
            Flow::Turnover => (pair.a(), pair.b()),
            _ => (owner, row.partner),
        };
        let period = period_of(reading, number, row.at, TradeStatus::Actual).or_else(|| {
            // The period stands where the total was told.
            (1..=3)
                .filter_map(|back| number.checked_sub(back))
                .find_map(|k| period_of(reading, k, row.at, TradeStatus::Actual))
        });
        drafts.push(TradeDraft {
            reporter,
            partner,
            flow,
            commodity: None,
            money: row.money,
            growth: row.growth,
            rank: None,
            period,
            status: TradeStatus::Actual,
            sentence: number,
            rule: "trade.list",
            confidence: 0.8,
        });
    }
    *told = Told { number, flow: Some(flow), owner: Some(owner), pair: None };
    rows.len()
}

/// One partner of a list.
struct Row {
    partner: Country,
    at: usize,
    money: Option<Money>,
    growth: Option<f64>,
}

/// What the list is of: the one kind of trade that the sentence names.
fn flow_of(reading: &Reading, number: usize) -> Option<Flow> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let has = |words: &[&str]| text.any(sentence.from, sentence.to, words);
    let both = has(&["combined"]) && has(&["imports"]) && has(&["exports"]);
    let turnover = both || has(&["turnover"]) || has(&["trade"]) && !has(&["exports", "imports", "export", "import"]);
    match (turnover, has(&["exports", "exported", "export"]), has(&["imports", "imported", "import", "importer"])) {
        (true, _, _) => Some(Flow::Turnover),
        (_, true, false) => Some(Flow::Export),
        (_, false, true) => Some(Flow::Import),
        _ => None,
    }
}

/// "Turkey's", "Turkish": the country is told as the one whose trade it is.
fn is_owner(reading: &Reading, number: usize, country: Country) -> bool {
    let sentence = reading.text.sentences[number];
    let owns = |m: &CountryMention| lexicon::possessive(&reading.text, m.to) || m.form == Form::Adjective;
    reading.countries_in(sentence.from, sentence.to).any(|m| m.country == country && owns(m))
}

fn is_partner(reading: &Reading, m: &CountryMention) -> bool {
    let party = is_state(m.country) || m.country.kind() == Kind::Organisation;
    party && m.form != Form::Adjective && !m.of_person && !lexicon::possessive(&reading.text, m.to)
}

/// Each figure with the country right before it.
fn entries<'a>(reading: &'a Reading, number: usize) -> Vec<(&'a CountryMention, Money)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut found: Vec<(&CountryMention, Money)> = Vec::new();
    let mut floor = sentence.from;
    for money in reading.money_in(sentence.from, sentence.to) {
        let before = reading.countries_in(floor, money.from).filter(|m| is_partner(reading, m)).last();
        floor = money.to;
        let Some(mention) = before.filter(|_| money.currency.is_some() && money.amount >= 1e5) else { continue };
        let gap = money.from - mention.to;
        let ranked = text.any(mention.to, money.from, RANKS)
            || text.any(mention.to, money.from, &["second", "third", "fourth", "fifth", "combined"]);
        let link = |k: usize| matches!(text.low(k), "with" | "at" | "(" | "," | "for" | "–" | "-" | "worth" | "to");
        let close = gap <= 2
            && (mention.to..money.from).all(|k| link(k) || matches!(text.low(k), "about" | "nearly" | "some"))
            || gap <= 9 && text.low(mention.to) == "("
            || gap <= 14
                && ranked
                && text.any(mention.to, money.from, &["with", "at", "(", "worth", "by", "to", "for"]);
        let begin = mention.from - usize::from(text.low(mention.from.saturating_sub(1)) == "the");
        let towards =
            matches!(text.low(begin.saturating_sub(1)), "to" | "from" | "with") && text.low(mention.to) != "(";
        if close && !towards {
            found.push((mention, *money));
        }
    }
    // A country may be told twice; the figure that stands nearer is its.
    found.dedup_by(|later, earlier| later.0.country == earlier.0.country);
    found
}

/// "A and B … $x and $y respectively": as many countries in a row as figures.
fn respectively<'a>(reading: &'a Reading, number: usize) -> Option<Vec<(&'a CountryMention, Money)>> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let says = text.any(sentence.from, sentence.to, &["respectively"]);
    let joins = |from: usize, to: usize| {
        (from..to).all(|k| matches!(text.low(k), "," | "and" | "about" | "nearly" | "some" | "the"))
    };
    let mut money: Vec<Money> = Vec::new();
    for one in reading.money_in(sentence.from, sentence.to).filter(|m| m.currency.is_some() && m.amount >= 1e5) {
        if money.last().is_some_and(|last| !joins(last.to, one.from)) {
            money.clear();
        }
        money.push(*one);
    }
    if money.len() < 2 {
        return None;
    }
    let mut run: Vec<&CountryMention> = Vec::new();
    for mention in reading.countries_in(sentence.from, money[0].from).filter(|m| is_partner(reading, m)) {
        if run.last().is_some_and(|last| !joins(last.to, mention.from)) {
            if run.len() == money.len() {
                break;
            }
            run.clear();
        }
        run.push(mention);
    }
    let fits = run.len() == money.len()
        && (says
            || run.len() == money.len()
                && text.any(
                    run[run.len() - 1].to,
                    money[0].from,
                    &["were", "was", "stood", "amounted", "reached", "are", "totaled"],
                ));
    fits.then(|| run.into_iter().zip(money).collect())
}

/// "A and B rose 21 percent and 11 percent, respectively": as many countries in a row as percentages, each with its place.
fn growths<'a>(reading: &'a Reading, number: usize) -> Vec<(&'a CountryMention, usize, f64)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    if !text.any(sentence.from, sentence.to, &["respectively"]) {
        return Vec::new();
    }
    let mut percents: Vec<(usize, usize, f64)> = Vec::new();
    for percent in reading.percents_in(sentence.from, sentence.to) {
        let begin = percents.last().map_or(sentence.from, |last| last.1);
        // "… increased by 4.3 percent and decreased by 6.3 percent"
        if !percents.is_empty() && percent.from - begin > 4 {
            return Vec::new();
        }
        let own = direction_of(reading, begin, percent.from, percent.to, percent.to);
        let same = percents.last().map(|last| last.2.signum());
        let Some(sign) = own.or(same) else { return Vec::new() };
        percents.push((percent.from, percent.to, sign * percent.value));
    }
    let Some(first) = percents.first().filter(|_| percents.len() >= 2) else { return Vec::new() };
    let runs = runs(reading, sentence.from, first.0);
    let run = runs.into_iter().find(|run| run.len() == percents.len()).unwrap_or_default();
    run.into_iter().zip(percents).map(|(m, (at, _, growth))| (m, at, growth)).collect()
}

/// Partners that commas and "and" join, run by run.
fn runs<'a>(reading: &'a Reading, from: usize, to: usize) -> Vec<Vec<&'a CountryMention>> {
    let text = &reading.text;
    let joins = |from: usize, to: usize| (from..to).all(|k| matches!(text.low(k), "," | "and" | "the"));
    let mut runs: Vec<Vec<&CountryMention>> = Vec::new();
    for mention in reading.countries_in(from, to).filter(|m| is_partner(reading, m)) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| joins(last.to, mention.from)) => run.push(mention),
            _ => runs.push(vec![mention]),
        }
    }
    runs
}
