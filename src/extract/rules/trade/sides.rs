//! Whose trade it is, and with whom.

use super::super::super::lexicon;
use super::super::super::reading::{Form, Reading, is_state};
use super::{Sides, Told, Topic};
use crate::country::{Country, Pair};
use crate::facts::Flow;

/// What stands around the word of a topic.
#[derive(Clone, Copy, Default)]
struct Near {
    owner: Option<Country>,
    partner: Option<Country>,
    goods: Option<(usize, usize)>,
    /// The partner is told, and is no state: "exports to CIS countries".
    elsewhere: bool,
}

/// The two sides of a topic; `next` is where the next topic begins. None where they can't be told.
pub(super) fn sides(
    reading: &Reading,
    number: usize,
    topic: &Topic,
    next: Option<usize>,
    told: &Told,
) -> Option<Sides> {
    let sentence = reading.text.sentences[number];
    let near = near(reading, number, topic, next.unwrap_or(sentence.to));
    let goods = near.goods;
    if near.elsewhere && near.partner.is_none() {
        return None;
    }
    if topic.flow == Flow::Turnover {
        let pair = turnover(reading, number, topic, near, told)?;
        return Some(Sides { reporter: pair.a(), partner: pair.b(), goods: None });
    }
    let recent = told.flow.is_some() && number - told.number <= 3;
    let pair = told.pair.filter(|_| recent);
    let (owner, partner) = match (near.owner, near.partner) {
        (Some(owner), Some(partner)) => (owner, partner),
        (None, Some(partner)) => (owner_of(reading, number, told, partner)?, partner),
        (Some(owner), None) => (owner, other(reading, number, topic, owner, pair)?),
        (None, None) => {
            // "Exports amounted to …", after a sentence that told of two countries.
            let pair = pair.filter(|_| !topic.whole)?;
            let states = reading.states_in(sentence.from, sentence.to, false);
            if states.iter().any(|country| !pair.has(*country)) {
                return None;
            }
            let owner = told
                .owner
                .filter(|owner| pair.has(*owner))
                .or_else(|| reading.home.map(|(home, _)| home).filter(|home| pair.has(*home)))
                .or_else(|| reading.weights.iter().map(|(country, _)| *country).find(|country| pair.has(*country)))?;
            (owner, pair.other(owner)?)
        }
    };
    (owner != partner).then_some(Sides { reporter: owner, partner, goods })
}

/// Whose exports they are, where only the partner is told.
fn owner_of(reading: &Reading, number: usize, told: &Told, partner: Country) -> Option<Country> {
    let not = |country: &Country| *country != partner && is_state(*country);
    let recent = told.owner.filter(|_| number - told.number <= 6);
    let sentence = reading.text.sentences[number];
    let here = reading.states_in(sentence.from, sentence.to, false).into_iter().filter(not).collect::<Vec<Country>>();
    recent
        .filter(not)
        .or_else(|| reading.home.map(|(home, _)| home).filter(not))
        .or_else(|| reading.main_pair().and_then(|main| main.other(partner)))
        .or_else(|| (here.len() == 1).then(|| here[0]))
        .or_else(|| reading.weights.iter().map(|(country, _)| *country).find(not))
}

/// With whom, where only the owner is told: the one other country of the sentence, or that told before.
fn other(reading: &Reading, number: usize, topic: &Topic, owner: Country, pair: Option<Pair>) -> Option<Country> {
    if topic.whole {
        return None;
    }
    let sentence = reading.text.sentences[number];
    // A list of rivals is no partner: only a sentence of two countries says with whom.
    let states = reading.states_in(sentence.from, sentence.to, false);
    let others: Vec<Country> = states.into_iter().filter(|country| *country != owner).collect();
    match others.as_slice() {
        [] => pair.and_then(|pair| pair.other(owner)),
        [one] => {
            let mention = reading.countries_in(sentence.from, sentence.to).find(|m| m.country == *one)?;
            let far = mention.from.abs_diff(topic.at) > 16;
            (!far && !mention.of_person).then_some(*one)
        }
        _ => None,
    }
}

/// The pair of a turnover.
fn turnover(reading: &Reading, number: usize, topic: &Topic, near: Near, told: &Told) -> Option<Pair> {
    if topic.whole {
        return None;
    }
    if let (Some(owner), Some(partner)) = (near.owner, near.partner) {
        return Pair::new(owner, partner);
    }
    let recent = told.flow.is_some() && number - told.number <= 3;
    let last = told.pair.filter(|_| recent);
    let sentence = reading.text.sentences[number];
    let states = reading.states_in(sentence.from, sentence.to, false);
    if let Some(partner) = near.partner {
        let before = reading.states_in(sentence.from, topic.at + 1, false);
        let possessor = reading
            .countries_in(sentence.from, topic.at + 1)
            .filter(|m| lexicon::possessive(&reading.text, m.to) && m.country != partner && is_state(m.country))
            .last()
            .map(|m| m.country);
        let owner = possessor
            .or_else(|| before.into_iter().rfind(|country| *country != partner))
            .or_else(|| reading.main_pair().and_then(|main| main.other(partner)))
            .or(reading.home.map(|(home, _)| home).filter(|home| *home != partner))
            .or_else(|| reading.weights.iter().map(|(country, _)| *country).find(|country| *country != partner));
        return Pair::new(partner, owner?);
    }
    // Another country in the sentence than those before: the pair told last is not meant.
    let last = last.filter(|pair| states.iter().all(|country| pair.has(*country)));
    if states.is_empty() {
        // After a state's whole trade only words for two speak of a pair again.
        let text = &reading.text;
        let two = ["two", "both", "bilateral", "mutual", "way", "sides", "their"];
        let whole = recent && told.pair.is_none() && !text.any(sentence.from, sentence.to, &two);
        return last.or_else(|| reading.pair_of(number).filter(|_| !whole));
    }
    let pair = reading.pair_of(number).or(last);
    match near.owner {
        Some(owner) if states.len() < 2 => {
            let two = ["two", "both", "bilateral", "mutual", "way"];
            let bilateral = reading.text.any(sentence.from, sentence.to, &two);
            let pair = last.or_else(|| reading.main_pair().filter(|_| bilateral));
            pair.filter(|pair| pair.has(owner)).or_else(|| reading.pair_of(number).filter(|_| bilateral))
        }
        _ => pair,
    }
}

/// Reads the words around a topic.
fn near(reading: &Reading, number: usize, topic: &Topic, next: usize) -> Near {
    let text = &reading.text;
    let word = text.low(topic.at);
    let mut near = Near::default();
    if word == "received" {
        // "Iraq received goods": the exports told of go to it.
        near.partner = subject(reading, number, topic.at);
        return near;
    }
    let bought = matches!(word, "bought" | "buys" | "purchased" | "sold" | "sells");
    let verb = word.ends_with("ed") || word.ends_with("ing") || bought;
    if let Some((one, two)) = joined(reading, number, topic.at) {
        return Near { owner: Some(one), partner: Some(two), goods: None, elsewhere: false };
    }
    near.owner = if verb { subject(reading, number, topic.at) } else { possessor(reading, number, topic.at) };
    behind(reading, number, topic, next, &mut near);
    // "bought $46 billion worth of Russian goods"
    if bought && near.partner.is_none() && topic.flow == Flow::Import {
        let end = (topic.at + 12).min(text.sentences[number].to);
        let goods = reading.countries_in(topic.at, end).find(|m| m.form == Form::Adjective && is_state(m.country));
        near.partner = goods.map(|m| m.country);
        near.elsewhere = false;
    }
    if near.owner == near.partner {
        near.owner = None;
    }
    near
}

/// "Chinese-US trade", "India-China bilateral trade": two countries right before the word.
fn joined(reading: &Reading, number: usize, at: usize) -> Option<(Country, Country)> {
    let text = &reading.text;
    let from = at.saturating_sub(8).max(text.sentences[number].from);
    let here: Vec<_> = reading.countries_in(from, at).filter(|m| is_state(m.country)).collect();
    let [.., one, two] = here.as_slice() else { return None };
    let link = two.from == one.to + 1 && matches!(text.low(one.to), "-" | "–" | "and");
    (link && at - two.to < 4 && one.country != two.country && !lexicon::possessive(text, two.to))
        .then_some((one.country, two.country))
}

/// Who acts before a verb of selling.
fn subject(reading: &Reading, number: usize, at: usize) -> Option<Country> {
    let text = &reading.text;
    let from = at.saturating_sub(22).max(text.sentences[number].from);
    let acts = |k: usize| {
        let before = k.checked_sub(1).map_or("", |k| text.low(k));
        let before = if before == "the" { k.checked_sub(2).map_or("", |k| text.low(k)) } else { before };
        !matches!(before, "to" | "from" | "with" | "of" | "in" | "around")
    };
    reading
        .countries_in(from, at)
        .filter(|m| is_state(m.country) && m.form != Form::Adjective && !m.of_person && acts(m.from))
        .last()
        .map(|m| m.country)
}

/// "Turkey's exports", "Chinese exports": the country right before the word.
fn possessor(reading: &Reading, number: usize, at: usize) -> Option<Country> {
    let text = &reading.text;
    let begin = text.sentences[number].from.max(at.saturating_sub(7));
    for k in (begin..at).rev() {
        if matches!(text.low(k), "," | "while" | "and" | "to" | "from" | "with" | "increased") {
            return None;
        }
        if let Some(m) = reading.countries_in(k, at).find(|m| m.from == k && is_state(m.country)) {
            return (lexicon::possessive(text, m.to) || m.form == Form::Adjective || m.to == at).then_some(m.country);
        }
    }
    None
}

/// "to B", "from B", "between A and B", "of wheat to B" behind the word.
fn behind(reading: &Reading, number: usize, topic: &Topic, next: usize, near: &mut Near) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let end = (topic.at + 22).min(sentence.to).min(next.max(topic.at + 1));
    let import = topic.flow == Flow::Import;
    let turnover = topic.flow == Flow::Turnover;
    let mut k = topic.at + 1;
    while k < end {
        let country = || reading.country_at(k + 1).filter(|m| m.form != Form::Adjective && is_named(reading, m.to));
        match text.low(k) {
            ";" | "while" | "whereas" | "but" | "even" | "although" => break,
            "between" => {
                let named: Vec<Country> =
                    reading.countries_in(k, (k + 11).min(sentence.to)).map(|m| m.country).take(2).collect();
                if let [one, two] = named.as_slice() {
                    (near.owner, near.partner) = (near.owner.or(Some(*one)), Some(*two));
                    if near.owner == near.partner {
                        near.owner = Some(*one);
                    }
                    return;
                }
            }
            "with" => {
                // "with Azerbaijan's southern neighbour Iran": the name behind the possessor is the partner.
                let all: Vec<_> = reading
                    .countries_in(k + 1, (k + 8).min(end))
                    .filter(|m| m.form != Form::Adjective && m.from <= k + 6 && is_named(reading, m.to))
                    .take(2)
                    .collect();
                let first = all.first();
                let second = all.get(1).filter(|m| !text.any(all[0].to, m.from, &[",", "and", "or"]));
                match (first, second) {
                    (Some(first), Some(second)) if lexicon::possessive(text, first.to) => {
                        near.owner = near.owner.or(Some(first.country));
                        near.partner = near.partner.or(Some(second.country));
                    }
                    (Some(first), _) => near.partner = near.partner.or(Some(first.country)),
                    _ => {}
                }
            }
            "to" | "into" if !turnover => {
                let market = reading.countries_in(k + 1, k + 5).next().filter(|m| {
                    let market = matches!(text.low(m.to), "market" | "economy");
                    m.from <= k + 3 && (m.form != Form::Adjective || market) && is_named(reading, m.to)
                });
                let to = country().or(market).map(|m| m.country);
                if import {
                    near.owner = near.owner.or(to);
                } else {
                    near.partner = near.partner.or(to);
                }
            }
            "from" if !turnover => {
                let from = country().map(|m| m.country);
                if import {
                    near.partner = near.partner.or(from);
                } else {
                    near.owner = near.owner.or(from);
                }
            }
            "by" if import => near.owner = near.owner.or(country().map(|m| m.country)),
            "of" if k <= topic.at + 2 && !turnover => of_goods(reading, topic, k, end, near),
            _ => {}
        }
        let names = matches!(text.low(k), "to" | "from" | "with") && k <= topic.at + 2 && k + 1 < end;
        let money = reading.money_in(k + 1, (k + 8).min(sentence.to)).next().is_some_and(|money| money.from <= k + 3);
        let two = text.any(k + 1, (k + 4).min(end), &["the", "its", "this", "each", "that", "other"]);
        near.elsewhere |= names && near.partner.is_none() && near.owner.is_none() && !money && !two;
        k += 1;
    }
    before_word(reading, number, topic, near);
}

/// "CIS countries" are several.
fn is_named(reading: &Reading, to: usize) -> bool {
    !matches!(reading.text.low(to), "countries" | "states" | "members" | "nations" | "region" | "country")
}

/// "exports of wheat", "exports of Turkey", "imports of American goods"
fn of_goods(reading: &Reading, topic: &Topic, of: usize, end: usize, near: &mut Near) {
    let text = &reading.text;
    #[rustfmt::skip]
    let stop = |k: &usize| {
        matches!(
            text.low(*k),
            "to" | "from" | "grew" | "rose" | "reached" | "increased" | "amounted" | "in" | "," | "by" | "was" | "were"
                | "fell" | "worth" | "stood" | "totaled" | "has" | "have" | "at" | "between" | "amounting" | "dropped"
                | "decreased" | "declined" | "exceeded" | "totaling" | "came"
        )
    };
    let to = (of + 1..end).find(stop).unwrap_or(end);
    let own = reading.countries_in(of + 1, to).find(|m| is_state(m.country));
    match own {
        Some(m) if m.form != Form::Adjective => near.owner = near.owner.or(Some(m.country)),
        Some(m) if topic.flow == Flow::Import => near.partner = near.partner.or(Some(m.country)),
        Some(m) => near.owner = near.owner.or(Some(m.country)),
        None => {
            let plain = text.any(of + 1, to, &["goods", "commodities", "products", "$", "services", "the"])
                && !(text.any(to - 1, to, &["products", "goods"]) && to > of + 2);
            if to > of + 1 && !plain {
                near.goods = Some((of + 1, to));
            }
        }
    }
}

/// "Automotive exports": what stands before the word is the goods.
fn before_word(reading: &Reading, number: usize, topic: &Topic, near: &mut Near) {
    let text = &reading.text;
    let begin = text.sentences[number].from;
    if near.goods.is_some() || topic.flow == Flow::Turnover || !matches!(text.low(topic.at), "exports" | "imports") {
        return;
    }
    let mut from = topic.at;
    let plain = |k: usize| {
        text.is_word(k)
            && !matches!(
                text.low(k),
                "the"
                    | "its"
                    | "their"
                    | "our"
                    | "total"
                    | "annual"
                    | "overall"
                    | "while"
                    | "and"
                    | "of"
                    | "in"
                    | "also"
                    | "whose"
                    | "with"
                    | "as"
                    | "on"
                    | "for"
                    | "all"
                    | "bilateral"
                    | "monthly"
                    | "goods"
                    | "merchandise"
                    | "mutual"
                    | "these"
                    | "his"
                    | "such"
                    | "that"
                    | "said"
                    | "when"
                    | "commodity"
            )
    };
    while from > begin && topic.at - from < 5 && (plain(from - 1) || text.low(from - 1) == "-") {
        from -= 1;
    }
    let country = reading.countries_in(from, topic.at).last().map(|m| m.to);
    let verbs = text.any(from, topic.at, &["increased", "raised", "boost", "reached", "rose", "grew", "fell"]);
    let from = country.unwrap_or(from);
    let from = from + usize::from(lexicon::possessive(text, from));
    // Only where it opens the sentence or follows its owner is it sure to be goods.
    if from < topic.at && !verbs && (from == begin || country.is_some()) {
        near.goods = Some((from, topic.at));
    }
}
