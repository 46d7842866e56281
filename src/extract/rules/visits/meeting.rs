//! Visits that meetings, summits and awards tell: who meets in a stated place of another state is there.

use super::*;

#[rustfmt::skip]
const SIDELINES: &[&str] = &[
    "sidelines", "margins", "sideline", "summit", "assembly", "forum", "conference", "g20", "g7", "apec", "unga",
];

/// Where a meeting is told to be held.
struct Place {
    country: Country,
    name: Option<&'static str>,
    /// The sentence says it.
    stated: bool,
}

/// The two visits, or the one, that a meeting in a stated place tells.
pub(in super::super) fn of_meeting(
    reading: &Reading,
    number: usize,
    i: usize,
    a: usize,
    b: usize,
    drafts: &mut Vec<VisitDraft>,
) {
    let (Some(one), Some(two)) = (reading.people.country(a), reading.people.country(b)) else { return };
    let Some(place) = place_of_meeting(reading, number, i, (one, two), drafts) else { return };
    let country = place.country;
    if !is_state(country) {
        return;
    }
    let text = &reading.text;
    let sentence = text.sentences[number];
    let sidelines = text.any(sentence.from, sentence.to, SIDELINES);
    let third = country != one && country != two;
    let kind = if sidelines || third { VisitType::Summit } else { VisitType::Other };
    let rule = if third { "visit.meeting.third" } else { "visit.meeting" };
    for (guest, host) in [(a, b), (b, a)] {
        // Counterparts without a name are told of in passing.
        let person = reading.person(guest);
        let counterpart =
            person.name.is_none() && person.role.as_deref().is_some_and(|role| role.ends_with("ounterpart"));
        if reading.people.country(guest) == Some(country) || counterpart {
            continue;
        }
        let before = drafts.len();
        add(reading, drafts, number, i, guest, country, place.name, kind, rule, if place.stated { 0.8 } else { 0.65 });
        if let Some(draft) = drafts.get_mut(before).filter(|_| !third) {
            draft.host = Some(host);
        }
    }
}

fn place_of_meeting(
    reading: &Reading,
    number: usize,
    i: usize,
    (one, two): (Country, Country),
    drafts: &[VisitDraft],
) -> Option<Place> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (from, to) = reading.segment(number, i);
    if let Some(mention) = reading.place_in(from, to) {
        return Some(Place { country: mention.country, name: place_of(mention.form), stated: true });
    }
    if reading.is_ahead(from, i) {
        return None;
    }
    // "The ceremony took place in Delhi": the next sentence says where.
    if let Some(next) = text.sentences.get(number + 1).filter(|next| next.from + 8 < next.to) {
        let event = ["ceremony", "meeting", "talks", "event", "summit"];
        let held = ["took", "held", "was", "were"];
        if text.low(next.from) == "the"
            && text.any(next.from, next.from + 4, &event)
            && text.any(next.from, next.from + 6, &held)
            && let Some(mention) = reading.place_in(next.from, next.to)
        {
            return Some(Place { country: mention.country, name: place_of(mention.form), stated: true });
        }
    }
    // "On the first leg of his tour, X met the president of Y": where the president is.
    if text.any(from, to, &["leg", "stop"]) && text.any(from, to, &["tour", "trip"]) {
        let host = if reading.home.is_some_and(|(home, _)| home == two) { one } else { two };
        return Some(Place { country: host, name: None, stated: true });
    }
    let venue = reading.venue();
    if let Some((country, name)) = venue.filter(|_| text.any(from, to, &SIDELINES[..3]) || number < reading.first + 12)
    {
        return Some(Place { country, name, stated: false });
    }
    // Where the sentence names one of the two countries, the place of the news says nothing of the meeting's.
    let (home, name) = reading.home?;
    let other = |country: Country| (country == one || country == two) && country != home;
    let named = reading
        .countries_in(sentence.from, sentence.to)
        .any(|m| !m.of_person && m.form == Form::Name && other(m.country));
    let away = drafts.iter().take(400).any(|d| d.visitor_country == home && other(d.host_country));
    let here = !named && !away && !text.any(from, to, SIDELINES) && (home == one || home == two);
    (here && number < reading.first + 8).then_some(Place { country: home, name: Some(name), stated: false })
}

/// "The presidents of A, B and C met in D", "attended by the ministers of A, B and C": three and more who come together.
pub(super) fn gathered(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let by = matches!(text.low(i), "attended") && text.low(i + 1) == "by";
    let (from, to) = if by { (i + 2, sentence.to) } else { (sentence.from, i) };
    let Some(place) = reading.place_in(sentence.from, sentence.to) else { return };
    let online = ["video", "online", "virtually", "videoconference", "virtual"];
    if text.any(sentence.from, sentence.to, &online) {
        return;
    }
    let mut row: Vec<usize> = Vec::new();
    let mut end = 0;
    for mention in reading.people_in(from, to).filter(|m| m.to <= to) {
        let link = |k: usize| matches!(text.low(k), "," | "and" | "the" | "as" | "well" | ":");
        if end > 0 && !(end..mention.from.max(end)).all(link) {
            if row.len() > 2 {
                break;
            }
            row.clear();
        }
        if reading.people.country(mention.person).is_some() && !row.contains(&mention.person) {
            row.push(mention.person);
        }
        end = mention.to;
    }
    let mut states: Vec<Country> = row.iter().filter_map(|person| reading.people.country(*person)).collect();
    states.sort_by_key(|country| country.code());
    states.dedup();
    if states.len() < 3 {
        return;
    }
    let (country, name) = (place.country, place_of(place.form));
    for person in row {
        add(reading, drafts, number, i, person, country, name, VisitType::Summit, "visit.gathering", 0.75);
    }
}

/// "on the sidelines of the session in New York": who acts there is there.
pub(super) fn sidelines(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let sentence = reading.text.sentences[number];
    let Some(place) = reading.place_in(i, sentence.to) else { return };
    let Some(visitor) = reading.subject(number, i) else { return };
    let (country, name) = (place.country, place_of(place.form));
    add(reading, drafts, number, i, visitor, country, name, VisitType::Summit, "visit.sidelines", 0.75);
}

/// What office holders do where they are.
#[rustfmt::skip]
pub(super) const ACTS: &[&str] = &[
    "opened", "inaugurated", "handed", "delivered", "presented", "joined", "laid", "inspected", "spoke", "gave", "chaired",
    "dined", "witnessed", "unveiled", "planted", "prayed", "launched", "discussed", "told", "unveils", "opens", "speaks",
    "lays", "presided", "co-chaired", "conferred", "consulted", "negotiated", "lunched", "posed", "shook", "called", "watched", "joins",
];

/// "X handed a letter to Y in Abuja", "X told reporters in Tokyo": who acts in a city of another state is there.
pub(super) fn acting(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (_, end) = reading.segment(number, i);
    let end = end.min(i + 20);
    let word = text.low(i);
    let reporters = ["reporters", "journalists", "conference", "briefing", "audience", "lawmakers", "parliament"];
    if word == "told" && !text.any(i + 1, (i + 7).min(end), &reporters)
        || word == "called" && !matches!(text.low(i + 1), "on" | "upon" | "at")
        || text.any(
            i + 1,
            end,
            &["video", "online", "virtually", "phone", "telephone", "videoconference", "call", "that"],
        )
        || text.any(i.saturating_sub(3).max(sentence.from), i, &["was", "were", "been", "be", "to", "being"])
    {
        return;
    }
    let place = reading.place_in(i, end).filter(|place| matches!(place.form, Form::Place(_)));
    let Some(place) = place else { return };
    let Some(visitor) = reading.subject(number, i) else { return };
    // "X and Y presided over …": the one from abroad.
    let mut joined = reading.people_in(sentence.from, i).filter(|m| m.to <= i).map(|m| m.person);
    let and = text.any(sentence.from, i, &["and"]);
    let abroad = |person: &usize| reading.people.country(*person).is_some_and(|own| own != place.country);
    let visitor = if abroad(&visitor) || !and { visitor } else { joined.rfind(abroad).unwrap_or(visitor) };
    let level = reading.person(visitor).level;
    if reading.person(visitor).former || level.is_none() || level == Some(crate::facts::Level::Agency) {
        return;
    }
    let (country, name) = (place.country, place_of(place.form));
    add(reading, drafts, number, i, visitor, country, name, VisitType::Other, "visit.acting", 0.7);
}

/// Who is decorated in a stated place of the giver's is there.
pub(in super::super) fn of_award(
    reading: &Reading,
    number: usize,
    i: usize,
    recipient: usize,
    giver: Country,
    drafts: &mut Vec<VisitDraft>,
) {
    let sentence = reading.text.sentences[number];
    let office = reading.person(recipient).level.is_some() && !reading.person(recipient).former;
    if !office {
        return;
    }
    let stated = reading
        .place_in(sentence.from, sentence.to)
        .filter(|place| place.country == giver && matches!(place.form, Form::Place(_)))
        .and_then(|place| place_of(place.form));
    let home = reading.home.filter(|(home, _)| *home == giver && reading.is_lead(number)).map(|(_, place)| place);
    if let Some(place) = stated.or(home) {
        add(reading, drafts, number, i, recipient, giver, Some(place), VisitType::Other, "visit.award", 0.75);
    }
}
