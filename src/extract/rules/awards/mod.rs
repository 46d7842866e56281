//! Awards: orders, medals and titles that a state confers on a person of another.

mod lists;
mod names;

use super::super::dates::Dated;
use super::super::people::tidy;
use super::super::reading::{Form, Reading, Told};
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
                | "grants" | "invested" | "handed" | "decorates" | "honours" | "honors" | "bestowing"
                | "presenting" | "gave" => true,
                "received" | "receives" | "receive" | "given" | "accepted" | "receiving" | "accepts" | "gets"
                | "got" => false,
                "award" | "confer" | "present" | "grant"
                    if reading.is_ahead(i.saturating_sub(6).max(sentence.from), i)
                        || reading.text.low(i.saturating_sub(1)) == "to" =>
                {
                    true
                }
                _ => continue,
            };
            // "the second foreigner to receive the distinction" tells of the same award once more.
            let again = reading.text.low(i) == "receive"
                && reading.text.low(i - 1) == "to"
                && reading.text.any(i.saturating_sub(8), i, &["first", "second", "third", "fourth", "only"]);
            if again {
                continue;
            }
            if let Some(draft) = award(reading, number, i, verb) {
                super::visits::of_award(reading, number, i, draft.recipient, draft.giver_country, visits);
                for giver_country in lists::givers(reading, number, i, draft.giver_country) {
                    drafts.push(AwardDraft { giver_country, giver: None, ..draft.clone() });
                }
                drafts.push(draft);
            }
        }
        let last = drafts.iter().rfind(|draft| draft.rule != "award.list" || drafts.len() == 1).cloned();
        let Some(last) = last.filter(|last| number > last.sentence && number - last.sentence <= 14) else { continue };
        let told = drafts.len();
        lists::of_one(reading, number, last.recipient, &mut drafts);
        if drafts.len() == told && drafts.last().is_none_or(|draft| draft.sentence != number) {
            lists::recipients(reading, number, &last, &mut drafts);
        }
    }
    drafts
}

fn award(reading: &Reading, number: usize, i: usize, giving: bool) -> Option<AwardDraft> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (from, to, named) = names::one(reading, sentence.from, sentence.to)?;
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
        let subject = on.map(|m| m.person).filter(|_| be).or_else(|| reading.subject(number, i));
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
        (recipient.map(|m| m.person), reading.subject(number, i))
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
    // "Nigeria conferred the Order of the Niger": who acts comes before what the name sounds like.
    let subject_state = acting.filter(|country| {
        reading.countries_in(sentence.from, i).any(|m| m.country == *country && i - m.to < 4 && m.form == Form::Name)
    });
    let giver_country = subject_state
        .or(giver.and_then(|giver| reading.people.country(giver)))
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
