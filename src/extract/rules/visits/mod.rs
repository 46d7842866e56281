//! Visits: words of travel, the noun "visit", hosts who receive, meetings and summits abroad.

mod hosting;
mod meeting;
mod motion;
mod noun;
mod stage;

use super::super::dates::Dated;
use super::super::lexicon;
use super::super::reading::{Form, Reading, Told, is_state};
use crate::country::Country;
use crate::facts::{VisitStatus, VisitType};

use hosting::{hosting, signing, summit};
pub(super) use meeting::{of_award, of_meeting};
use motion::{motion, presence};
use noun::{visit_word, visitor_here};
use stage::kind_of;
pub(super) use stage::stage;

/// A visit as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct VisitDraft {
    pub(in super::super) visitor: usize,
    pub(in super::super) visitor_country: Country,
    pub(in super::super) host_country: Country,
    pub(in super::super) host: Option<usize>,
    pub(in super::super) kind: VisitType,
    pub(in super::super) place: Option<String>,
    pub(in super::super) occasion: Option<String>,
    pub(in super::super) status: VisitStatus,
    pub(in super::super) date: Option<Dated>,
    /// Whether the text itself dates it.
    pub(in super::super) dated: bool,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    /// The sentence that tells of the visit and the rule that read it, where `rule` only concluded it.
    pub(in super::super) told: Option<(usize, &'static str)>,
    pub(in super::super) confidence: f32,
}

/// Finds the visits of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<VisitDraft> {
    let mut drafts = Vec::new();
    for (number, sentence) in reading.sentences() {
        let mut i = sentence.from;
        while i < sentence.to {
            let word = reading.text.low(i);
            match word {
                "touring" | "toured" | "tours" => visit_word(reading, number, i, &mut drafts),
                "visiting" if visitor_here(reading, number, i, &mut drafts) => {}
                "stay" | "stop" | "stops" | "destination" | "stopover" | "arrival" | "journey"
                    if reading.text.any(
                        i.saturating_sub(5),
                        i,
                        &["his", "her", "'s", "’s", "the", "their", "a", "upon", "on", "first", "second", "last"],
                    ) =>
                {
                    visit_word(reading, number, i, &mut drafts);
                }
                "visit" | "visits" | "visited" | "visiting" | "trip" | "trips" => {
                    visit_word(reading, number, i, &mut drafts)
                }
                "tour" if tours(reading, i) => visit_word(reading, number, i, &mut drafts),
                "tour"
                    if reading.text.any(
                        i.saturating_sub(6),
                        i,
                        &["state", "official", "working", "foreign", "day"],
                    ) =>
                {
                    visit_word(reading, number, i, &mut drafts);
                }
                "returned" | "returns" | "returning" | "arrived" | "arrives" | "arrive" | "arriving" | "travelled"
                | "traveled" | "travels" | "travel" | "flew" | "flies" | "fly" | "landed" | "lands" | "land"
                | "departed" | "departs" | "depart" | "left" | "leaves" | "leave" | "headed" | "heads" | "head"
                | "reached" | "reaches" | "went" | "came" | "coming" | "comes" | "come" | "traveling"
                | "travelling" | "flying" | "touched" | "departing" | "leaving" | "heading" | "stayed" | "staying"
                | "flown" | "started" | "starts" | "began" | "begins" | "stops" | "go" | "goes" | "stays"
                | "stopped" | "spent" | "spends" | "due" | "expected" | "continued" | "continues" | "journeyed"
                | "embarked" | "set" => motion(reading, number, i, &mut drafts),
                "is" | "was" | "were" | "be" | "been" | "currently" => presence(reading, number, i, &mut drafts),
                "host" | "hosts" | "hosted" | "hosting" | "received" | "receives" | "receive" | "welcomed"
                | "welcomes" | "welcome" | "greeted" => {
                    hosting(reading, number, i, &mut drafts);
                }
                "lead" | "leads" | "led" | "leading" if reading.text.any(i + 1, i + 6, &["delegation"]) => {
                    summit(reading, number, i, &mut drafts);
                }
                "attend" | "attended" | "attends" | "attending" | "participate" | "participated" | "participates"
                | "participating" | "part" | "address" | "addressed" => {
                    if word == "attended" {
                        meeting::gathered(reading, number, i, &mut drafts);
                    }
                    summit(reading, number, i, &mut drafts);
                }
                "take" | "takes" | "taking" | "took" | "taken"
                    if matches!(reading.text.low(i + 1), "him" | "her") && reading.text.low(i + 2) == "to" =>
                {
                    let visitor = reading.subject(number, i).or_else(|| reading.he(number, i + 1));
                    for (country, place) in places(reading, i + 3, sentence.to) {
                        if let Some(visitor) = visitor {
                            add(
                                reading,
                                &mut drafts,
                                number,
                                i,
                                visitor,
                                country,
                                place,
                                VisitType::Other,
                                "visit.tour",
                                0.8,
                            );
                        }
                    }
                }
                "met" | "meet" | "meets" | "gathered" | "gather" | "gathers" | "convened" | "assembled" => {
                    meeting::gathered(reading, number, i, &mut drafts);
                }
                "signed" => signing(reading, number, i, &mut drafts),
                word if meeting::ACTS.contains(&word) => meeting::acting(reading, number, i, &mut drafts),
                "sidelines" | "margins" => meeting::sidelines(reading, number, i, &mut drafts),
                _ => {}
            }
            i += 1;
        }
    }
    drafts
}

/// "a tour of A and B", "will finish his tour in C"
fn tours(reading: &Reading, i: usize) -> bool {
    let text = &reading.text;
    let of = matches!(text.low(i + 1), "of" | "to" | "including")
        && places(reading, i + 2, (i + 14).min(text.tokens.len())).len() > 1;
    of || text.any(i.saturating_sub(4), i, &["his", "her", "nation", "country", "african", "asian"])
}

/// Adds a draft, unless it is a journey within the visitor's own country.
#[expect(clippy::too_many_arguments, reason = "a draft has that many parts")]
fn add(
    reading: &Reading,
    drafts: &mut Vec<VisitDraft>,
    number: usize,
    i: usize,
    visitor: usize,
    host_country: Country,
    place: Option<&str>,
    kind: VisitType,
    rule: &'static str,
    confidence: f32,
) {
    let Some(visitor_country) = reading.people.country(visitor) else { return };
    if visitor_country == host_country || !is_state(host_country) || !is_state(visitor_country) {
        return;
    }
    let person = reading.person(visitor);
    if person.level.is_none() && person.role.is_none() && !person.sure {
        return;
    }
    let own_ambassador = person.role.as_deref().is_some_and(|role| role.to_lowercase().contains("ambassador"));
    if own_ambassador {
        return;
    }
    let Some(status) = stage(reading, number, i) else { return };
    let ahead = matches!(status, VisitStatus::Planned | VisitStatus::Cancelled);
    // "arrived after his visit to X": the other leg of a tour has no date here.
    let text = &reading.text;
    let leg = text.any(i.saturating_sub(7), i, &["after", "following", "before"])
        && matches!(text.low(i), "visit" | "visits" | "visiting" | "trip" | "trips");
    // "the King's recent visit to X" was some time before.
    let old = rule.starts_with("visit.noun")
        && text.any(i.saturating_sub(3), i, &["recent", "last", "previous", "earlier", "latest", "past"]);
    let told = if leg { Told::Open } else { reading.date_of(number, i, ahead) };
    let lead = reading.is_lead(number);
    // What was done has no day to come: the date is another's.
    let beyond = |date: Dated| {
        status != VisitStatus::Planned
            && status != VisitStatus::Cancelled
            && !rule.starts_with("visit.noun")
            && reading.published.is_some_and(|day| date.date > day)
    };
    let told = match told {
        Told::On(date) if beyond(date) => Told::Nothing,
        told => told,
    };
    let (date, dated) = match told {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing if old => (None, false),
        Told::Nothing if (lead || own_frame(reading, i)) && !ahead => (reading.today(), false),
        Told::Nothing => (None, false),
    };
    let status = match (status, date, reading.published) {
        (VisitStatus::Completed | VisitStatus::Ongoing, Some(date), Some(published))
            if dated && date.date > published && rule.starts_with("visit.noun") =>
        {
            VisitStatus::Planned
        }
        (VisitStatus::Planned, Some(date), Some(published)) if dated && (published - date.date).num_days() > 45 => {
            VisitStatus::Completed
        }
        (status, _, _) => status,
    };
    drafts.push(VisitDraft {
        visitor,
        visitor_country,
        host_country,
        host: None,
        kind,
        place: place.map(str::to_string),
        occasion: None,
        status,
        date,
        dated,
        sentence: number,
        rule: if old && date.is_none() { "visit.noun.before" } else { rule },
        told: None,
        confidence: if person.sure { confidence } else { confidence - 0.15 },
    });
}

/// "During the visit of X", "as part of X's visit": the visit that the news is about.
fn own_frame(reading: &Reading, i: usize) -> bool {
    reading.text.any(i.saturating_sub(11), i, &["during", "part", "framework", "within", "course"])
}

/// Places in a row: "China, Laos and Vietnam", from token `i`.
fn places(reading: &Reading, i: usize, end: usize) -> Vec<(Country, Option<&'static str>)> {
    let text = &reading.text;
    let mut found = Vec::new();
    let mut at = i;
    loop {
        while matches!(
            text.low(at),
            "the" | "neighboring" | "neighbouring" | "both" | "capital" | "city" | "republic" | "kingdom" | "of"
        ) && at < end
            && reading.country_at(at).is_none()
        {
            at += 1;
        }
        let Some(mention) = reading.country_at(at).filter(|mention| mention.to <= end && !mention.of_person) else {
            break;
        };
        let capital = mention.form == Form::Adjective
            && matches!(text.low(mention.to), "capital" | "city" | "island" | "resort" | "port");
        let house = matches!(text.low(mention.to), "parliament" | "congress" | "senate" | "capital");
        if mention.form == Form::Adjective
            && !capital
            && !house
            && !matches!(mention.country.iso3(), "NZL" | "HKG" | "USA" | "GBR" | "ARE" | "LAO" | "VAT" | "MAC")
        {
            break;
        }
        let place = match mention.form {
            Form::Place(place) => Some(place),
            _ => None,
        };
        if !found.iter().any(|(country, _)| *country == mention.country) {
            found.push((mention.country, place));
        } else if let (Some(entry), Some(place)) =
            (found.iter_mut().find(|(country, _)| *country == mention.country), place)
        {
            entry.1 = entry.1.or(Some(place));
        }
        let comma = text.low(mention.to) == ",";
        let and = text.low(mention.to + usize::from(comma)) == "and" || text.low(mention.to) == "and";
        let skip = usize::from(comma) + usize::from(and);
        if skip == 0 {
            break;
        }
        at = mention.to + skip;
    }
    found
}

pub(super) fn place_of(form: Form) -> Option<&'static str> {
    match form {
        Form::Place(place) => Some(place),
        _ => None,
    }
}
