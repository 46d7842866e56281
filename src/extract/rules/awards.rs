//! Awards: orders, medals and titles that a state confers on a person of another.

use super::super::dates::Dated;
use super::super::people::tidy;
use super::super::reading::{Form, Reading, Told};
use super::super::tokens::Kind;
use super::visits::VisitDraft;
use crate::country::Country;

/// An award as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct AwardDraft {
    pub(in super::super) giver_country: Country,
    pub(in super::super) recipient: usize,
    pub(in super::super) award: String,
    pub(in super::super) giver: Option<usize>,
    pub(in super::super) place: Option<String>,
    pub(in super::super) reason: Option<String>,
    pub(in super::super) date: Option<Dated>,
    /// Whether the text itself dates it.
    pub(in super::super) dated: bool,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    pub(in super::super) confidence: f32,
    /// Whether the award has a name of its own.
    pub(in super::super) named: bool,
}

/// Finds the awards of a text.
pub(in super::super) fn find(reading: &Reading, visits: &mut Vec<VisitDraft>) -> Vec<AwardDraft> {
    let mut drafts = Vec::new();
    for (number, sentence) in reading.sentences() {
        for i in sentence.from..sentence.to {
            let verb = match reading.text.low(i) {
                "awarded" | "conferred" | "presented" | "bestowed" | "decorated" | "honoured" | "honored"
                | "awards" | "confers" | "presents" | "awarding" | "conferring" | "bestows" | "pinned" | "granted"
                | "grants" => true,
                "received" | "receives" | "receive" | "given" | "accepted" => false,
                "award" | "confer" | "present" | "grant"
                    if reading.is_ahead(i.saturating_sub(6).max(sentence.from), i)
                        || reading.text.low(i.saturating_sub(1)) == "to" =>
                {
                    true
                }
                _ => continue,
            };
            if let Some(draft) = award(reading, number, i, verb) {
                super::visits::of_award(reading, number, i, draft.recipient, draft.giver_country, visits);
                drafts.push(draft);
            }
        }
    }
    drafts
}

/// The name of the award in a sentence: its range and whether it is a proper name.
fn name_of(reading: &Reading, from: usize, to: usize) -> Option<(usize, usize, bool)> {
    let text = &reading.text;
    let mut best: Option<(usize, usize, bool)> = None;
    for i in from..to {
        let low = text.low(i);
        let capital = text.capital(i);
        match low {
            "order" | "medal" | "award" | "cross" | "collar" | "sash" | "star" | "ribbon" | "legion" | "necklace"
                if capital =>
            {
                let of = text.low(i + 1) == "of" || matches!(text.low(i + 1), "“" | "\"" | "‘" | "'");
                let before = i > from
                    && (text.capital(i - 1)
                        || text.low(i - 1) == "-" && text.glued(i - 1)
                        || matches!(text.low(i - 1), "”" | "\"" | "’" | "'"));
                if !of && !before {
                    continue;
                }
                let mut begin = i;
                if !of || before {
                    while begin > from
                        && i - begin < 8
                        && (text.capital(begin - 1)
                            || matches!(text.low(begin - 1), "-" | "”" | "“" | "\"")
                            || matches!(text.low(begin - 1), "of" | "the")
                                && begin >= 2
                                && text.capital(begin - 2)
                                && !matches!(text.low(begin - 2), "president" | "minister" | "king"))
                        && reading.person_at(begin - 1).is_none_or(|m| m.to > i)
                        && !(begin - 1 == from && from == i)
                    {
                        let country = reading.countries_in(begin - 1, begin).next().is_some();
                        if country && text.kind(begin) != Some(Kind::Word) {
                            break;
                        }
                        begin -= 1;
                    }
                    while begin < i && matches!(text.low(begin), "the" | "of" | "with" | "his" | "”" | "-") {
                        begin += 1;
                    }
                }
                let end = end_of_name(reading, i + 1, to);
                if best.is_none_or(|(_, _, named)| !named) {
                    best = Some((begin, end, true));
                }
            }
            "highest" | "honor" | "honour" | "decoration" | "award" if best.is_none() => {
                let at = if low == "highest" {
                    i
                } else {
                    (i.saturating_sub(5).max(from)..i)
                        .rev()
                        .find(|k| matches!(text.low(*k), "highest" | "state" | "civilian" | "top" | "national"))
                        .unwrap_or(i)
                };
                let state =
                    text.any(at.saturating_sub(1), (i + 6).min(to), &["highest", "state", "civilian", "national"]);
                let noun = (i..(i + 6).min(to)).find(|k| {
                    matches!(
                        text.low(*k),
                        "honor"
                            | "honour"
                            | "honors"
                            | "honours"
                            | "decoration"
                            | "award"
                            | "distinction"
                            | "order"
                            | "medal"
                    )
                });
                if let Some(noun) = noun.filter(|_| state) {
                    best = Some((at.min(i), noun + 1, false));
                }
            }
            "title" if matches!(text.low(i + 1), "of") => {
                let end = end_of_name(reading, i + 1, to);
                if text.any(i, end, &["hero", "honorary", "honoured", "honored"])
                    && !text.any(i, end, &["professor", "doctor", "citizen"])
                {
                    best = best.or(Some((i, end, true)));
                }
            }
            _ => {}
        }
    }
    best
}

/// A name goes on over capitals, "of", "the", quotation marks, a gloss in brackets and the class.
fn end_of_name(reading: &Reading, from: usize, to: usize) -> usize {
    let text = &reading.text;
    let mut at = from;
    while at < to && at - from < 14 {
        let low = text.low(at);
        let link =
            matches!(low, "of" | "the" | "and" | "de" | "del" | "la" | "al" | "el" | "for" | "-" | "“" | "‘" | "to")
                && (text.capital(at + 1)
                    || matches!(text.low(at + 1), "the" | "“" | "\"" | "‘" | "of" | "first" | "second" | "al" | "el"));
        let quote = matches!(low, "\"" | "”" | "’" | "'" | "“");
        let class = matches!(low, "first" | "second" | "third" | "1st" | "2nd" | "i" | "ii" | "iii")
            && matches!(text.low(at + 1), "class" | "degree" | "grade")
            || matches!(low, "class" | "degree" | "grade");
        let comma = low == ","
            && (matches!(text.low(at + 1), "first" | "second" | "third" | "1st")
                && matches!(text.low(at + 2), "class" | "degree"));
        let gloss = low == "(" && (at + 1..at + 6).any(|k| text.low(k) == ")") && text.capital(at + 1);
        let person = reading.person_at(at).is_some_and(|m| m.from == at);
        if person && matches!(low, "to") {
            break;
        }
        if gloss {
            at = (at + 1..at + 7).find(|k| text.low(*k) == ")").map_or(at + 1, |k| k + 1);
            continue;
        }
        let ends = low == "to"
            || low == "for" && !text.capital(at + 1)
            || (low == "and" && reading.person_at(at + 1).is_some());
        if ends || !(text.capital(at) && !person || link || quote || class || comma) {
            break;
        }
        at += 1;
    }
    while at > from && matches!(text.low(at - 1), "of" | "the" | "and" | "for" | "to" | "“" | "-") {
        at -= 1;
    }
    at
}

fn award(reading: &Reading, number: usize, i: usize, giving: bool) -> Option<AwardDraft> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (from, to, named) = name_of(reading, sentence.from, sentence.to)?;
    if from.abs_diff(i) > 40
        || text.any(sentence.from, sentence.to, &["stripped", "revoked", "prize", "doctorate", "film", "championship"])
    {
        return None;
    }
    let before = |n: usize| if i >= sentence.from + n { text.low(i - n) } else { "" };
    let be = (1..=3).any(|n| matches!(before(n), "was" | "were" | "been" | "be" | "being" | "is"));
    let near = i.saturating_sub(10).max(sentence.from);
    if reading.is_denied(near, i)
        || text.any(near, i, &["may", "could", "if", "might"]) && !text.capital(i.saturating_sub(1))
    {
        return None;
    }
    // "received the Order from X", "awarded X with the Order", "conferred the Order on X", "X was awarded".
    let passive = !giving
        || be
        || reading.text.low(i) == "awarded"
            && reading.person_at(i + 1).is_none()
            && text.any(i + 1, i + 3, &["the", "with"])
            && text.any(to, (to + 4).min(sentence.to), &["by"]);
    let (recipient, giver) = if passive {
        // A decoration that "was conferred on X" is the subject; X stands behind "on", "upon" or "to".
        let on = (i + 1..(i + 7).min(sentence.to))
            .filter(|k| matches!(text.low(*k), "on" | "upon" | "to"))
            .find_map(|k| (k + 1..k + 4).find_map(|at| reading.person_at(at)));
        let by = (i + 1..sentence.to)
            .filter(|k| matches!(text.low(*k), "by" | "from"))
            .find_map(|k| (k + 1..k + 3).find_map(|at| reading.person_at(at)));
        let subject = on.map(|m| m.person).filter(|_| be).or_else(|| subject(reading, number, i));
        (subject, by.map(|m| m.person))
    } else {
        let on = (to..sentence.to)
            .filter(|k| matches!(text.low(*k), "on" | "upon" | "to"))
            .find_map(|k| (k + 1..k + 4).find_map(|at| reading.person_at(at)));
        let object = (i + 1..(i + 5).min(sentence.to))
            .take_while(|k| !matches!(text.low(*k), "with" | "by" | ","))
            .find_map(|at| reading.person_at(at))
            .filter(|m| m.to <= from || from < i);
        let recipient =
            on.filter(|m| object.is_none() || m.from < object.map_or(usize::MAX, |o| o.from)).or(object).or(on);
        (recipient.map(|m| m.person), subject(reading, number, i))
    };
    let recipient = recipient?;
    let recipient_country = reading.people.country(recipient)?;
    // Whose award: the giver's, else the country of the award's name, else the country that acts.
    let giver =
        giver.filter(|giver| reading.people.country(*giver).is_some_and(|country| country != recipient_country));
    let of_name = reading
        .countries_in(from.saturating_sub(6).max(sentence.from), (to + 4).min(sentence.to))
        .filter(|m| !m.of_person || m.from >= from)
        .map(|m| m.country)
        .find(|country| *country != recipient_country);
    let acting = reading
        .countries_in(sentence.from, i)
        .filter(|m| m.form == Form::Name && !m.of_person)
        .map(|m| m.country)
        .find(|country| *country != recipient_country);
    let around = || {
        let states = reading.states_in(sentence.from, sentence.to, true);
        states.into_iter().find(|country| *country != recipient_country)
    };
    let home = || reading.home.map(|(home, _)| home).filter(|home| *home != recipient_country);
    let other = || reading.main_pair().and_then(|pair| pair.other(recipient_country));
    let giver_country = giver
        .and_then(|giver| reading.people.country(giver))
        .or(of_name)
        .or(acting)
        .or_else(around)
        .or_else(other)
        .or_else(home)?;
    if giver_country == recipient_country {
        return None;
    }
    let (date, dated) = match reading.date_of(number, i, false) {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing => (reading.today(), false),
    };
    let reason = (to.max(i)..sentence.to)
        .find(|k| {
            text.low(*k) == "for"
                && matches!(
                    text.low(k + 1),
                    "his"
                        | "her"
                        | "their"
                        | "outstanding"
                        | "significant"
                        | "contribution"
                        | "contributions"
                        | "great"
                        | "special"
                )
        })
        .map(|k| {
            let end = (k..sentence.to).find(|k| matches!(text.low(*k), "," | "." | ";")).unwrap_or(sentence.to);
            let begin = k + 1 + usize::from(matches!(text.low(k + 1), "his" | "her" | "their"));
            tidy(text.span(begin, end))
        });
    let place =
        reading.place_in(sentence.from, sentence.to).and_then(|m| super::visits::place_of(m.form)).map(str::to_string);
    Some(AwardDraft {
        giver_country,
        recipient,
        award: tidy(text.span(from, to))
            .trim_matches(|c: char| matches!(c, '"' | '“' | '”' | '‘' | '’' | '\''))
            .to_string(),
        giver,
        place,
        reason,
        date,
        dated,
        sentence: number,
        rule: if passive { "award.received" } else { "award.conferred" },
        confidence: if named { 0.9 } else { 0.75 },
        named,
    })
}

/// Who acts, where the person is not the one named in the award ("Order of King Abdulaziz").
fn subject(reading: &Reading, number: usize, i: usize) -> Option<usize> {
    reading.subject(number, i)
}
