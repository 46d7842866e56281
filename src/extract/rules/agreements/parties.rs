//! Whose documents they are.

use super::super::super::money;
use super::super::super::papers::Paper;
use super::super::super::people::tidy;
use super::super::super::reading::{Form, Reading, is_state};
use super::{Signing, Way};
use crate::country::{Country, Pair};

/// The pairs of a document, and whether its words state both sides.
pub(super) fn pairs(reading: &Reading, number: usize, signing: &Signing, paper: &Paper) -> (Vec<Pair>, bool) {
    let sentence = reading.text.sentences[number];
    let mut own = reading.states_in(paper.from, paper.to, true);
    // "a declaration on the situation in X" is none of X.
    if reading.text.any(paper.from, paper.to, &["situation", "situations", "war", "conflict"]) {
        own.clear();
    }
    if signing.way == Way::Listed {
        // A line names bodies and places of its two sides; who signs stands where the list begins.
        let pair = match own.as_slice() {
            [a, b] => Pair::new(*a, *b),
            _ => None,
        };
        let context = || reading.pair_of(signing.number).or_else(|| reading.main_pair());
        let pair = pair.or_else(context).filter(|pair| own.len() != 1 || pair.has(own[0]));
        let with = || Pair::new(*own.first()?, reading.home.map(|(home, _)| home)?);
        let pair = pair.or_else(|| with().filter(|_| own.len() == 1));
        return (pair.into_iter().collect(), own.len() == 2);
    }
    let mut states = own;
    if states.len() < 2 {
        states = reading.states_in(sentence.from, sentence.to, false);
    }
    let pair = match states.as_slice() {
        [a, b] => Pair::new(*a, *b),
        _ => reading
            .pair_in(paper.from, paper.to, number)
            .filter(|_| states.len() != 1)
            .or_else(|| reading.pair_of(number)),
    };
    // Three and more who sign: a row for each two of them.
    let signers = signers(reading, signing);
    if signers.len() > 2 {
        let places = (0..signers.len()).flat_map(|a| (a + 1..signers.len()).map(move |b| (a, b)));
        return (places.filter_map(|(a, b)| Pair::new(signers[a], signers[b])).collect(), false);
    }
    let inside = |pair: &Pair| states.len() < 3 || states.contains(&pair.a()) && states.contains(&pair.b());
    let pair = organisation(reading, paper.from, paper.to, number).or(pair).filter(inside);
    (pair.into_iter().collect(), states.len() == 2)
}

/// The states of a document of many: named in a row where it is signed, or told before ("the five presidents").
fn signers(reading: &Reading, signing: &Signing) -> Vec<Country> {
    let text = &reading.text;
    let sentence = text.sentences[signing.number];
    let (from, to) = match signing.way {
        Way::Active => (sentence.from, signing.at),
        _ => (sentence.from, sentence.to),
    };
    let here = reading.row_of_states(from, to);
    if here.len() > 2 || signing.way == Way::Listed {
        return here;
    }
    let nouns =
        ["states", "countries", "leaders", "presidents", "ministers", "premiers", "nations", "parties", "governments"];
    let count = (from..to).find_map(|k| {
        let noun = (k + 1..k + 4).any(|at| nouns.contains(&text.low(at)));
        money::count(text, k).filter(|n| noun && (3..=8).contains(n))
    });
    let Some(count) = count.filter(|_| reading.states_in(from, to, false).is_empty()) else { return Vec::new() };
    let before = (1..=6).filter_map(|back| signing.number.checked_sub(back)).filter(|k| *k >= reading.first);
    let rows = before.map(|k| reading.row_of_states(text.sentences[k].from, text.sentences[k].to));
    rows.into_iter().find(|row| row.len() == count as usize).unwrap_or_default()
}

/// "Kazakh and Tajik companies", where the sentence begins with the companies.
pub(super) fn companies(reading: &Reading, from: usize, to: usize) -> Option<String> {
    let text = &reading.text;
    let at =
        text.find(from, to, &["companies", "firms", "enterprises", "businesses", "entrepreneurs", "businessmen"])?;
    let first = reading
        .countries_in(from, at)
        .filter(|m| at - m.from < 7 && m.form == Form::Adjective)
        .map(|m| m.from)
        .next()?;
    Some(tidy(text.span(first, at + 1)))
}

/// An organisation with a code as the other side: "an agreement between the EU and Kazakhstan".
fn organisation(reading: &Reading, from: usize, to: usize, number: usize) -> Option<Pair> {
    let sentence = reading.text.sentences[number];
    let inside = |from: usize, to: usize| {
        reading.countries_in(from, to).find(|m| !is_state(m.country) && m.form != Form::Adjective).map(|m| m.country)
    };
    let organisation = inside(from, to)?;
    match reading.states_in(sentence.from, sentence.to, false).as_slice() {
        [one] => Pair::new(*one, organisation),
        _ => None,
    }
}
