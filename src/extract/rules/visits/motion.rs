//! Words of travel and of presence.

use super::super::super::money;
use super::*;

/// "arrived in", "left for", "will travel to".
pub(super) fn motion(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let word = text.low(i);
    let stem = |words: &[&str]| words.iter().any(|stem| word.starts_with(stem));
    let prepositions: &[&str] = if stem(&["arriv"]) {
        &["in", "at", "to", "here", "on"]
    } else if stem(&["left", "leav", "depart", "head"]) {
        &["for", "to"]
    } else if stem(&["travel"]) {
        &["to", "through", "around", "across"]
    } else if stem(&["stay", "stop", "spen"]) {
        &["in", "over"]
    } else if stem(&["start", "beg"]) {
        // "started four days in Kenya"
        let days = (i + 1..i + 5).any(|k| matches!(text.low(k), "day" | "days") && money::count(text, k - 1).is_some());
        if !days {
            return;
        }
        &["in"]
    } else if matches!(word, "due" | "expected") {
        &["in", "at"]
    } else if word == "set" {
        // "set off for", "set out for", "set foot in"
        match text.low(i + 1) {
            "off" | "out" => &["for", "to"],
            "foot" => &["in", "on"],
            _ => return,
        }
    } else if stem(&["return"]) {
        &["from"]
    } else if stem(&["land", "touched"]) {
        &["in", "at", "down"]
    } else if stem(&["reach"]) {
        &[""]
    } else {
        &["to"]
    };
    let mut hosts = Vec::new();
    if stem(&["reach"]) {
        hosts = places(reading, i + 1, sentence.to);
    }
    let reach = if matches!(word, "due" | "expected") { 2 } else { 8 };
    for k in i + 1..(i + reach).min(sentence.to) {
        if !prepositions.contains(&text.low(k)) {
            if matches!(text.low(k), "," | "that" | "and") {
                break;
            }
            continue;
        }
        if text.low(k) == "here" {
            if let Some((country, place)) = reading.home {
                hosts.push((country, Some(place)));
            }
            break;
        }
        hosts = places(reading, k + 1, sentence.to);
        if hosts.is_empty() {
            // "arrived at the airport of X", "landed at Noi Bai International Airport in Hanoi"
            let at = (k + 1..(k + 9).min(sentence.to)).find(|at| {
                reading
                    .countries_in(*at, sentence.to)
                    .next()
                    .is_some_and(|m| m.from == *at && m.form != Form::Adjective && !m.of_person)
            });
            if let Some(at) =
                at.filter(|at| stem(&["arriv", "land", "touched"]) && !text.any(k, *at, &["from", ",", "for", "with"]))
            {
                hosts = places(reading, at, sentence.to);
            }
        }
        if !hosts.is_empty() {
            break;
        }
    }
    // "heading back to Washington", "Air Force One touched down in Dakar"
    let homeward = matches!(text.low(i + 1), "back" | "home");
    if homeward && text.low(i + 2) != "from" {
        return;
    }
    if homeward {
        hosts = places(reading, i + 3, sentence.to);
    }
    // "has accepted an invitation to Cuba and will go there"
    if matches!(text.low(i + 1), "there")
        && matches!(word, "go" | "goes" | "went" | "travel" | "travelled" | "traveled" | "flew")
    {
        let before = reading.countries_in(sentence.from, i).filter(|m| m.form != Form::Adjective && !m.of_person);
        hosts.extend(before.last().map(|m| (m.country, place_of(m.form))));
    }
    let landed =
        stem(&["land", "touched"]) && text.any(sentence.from, i, &["plane", "aircraft", "force", "jet", "flight"]);
    let flown = || reading.he(number, sentence.from).filter(|_| landed);
    let Some(visitor) = reading.subject(number, i).or_else(flown) else { return };
    let own = reading.people.country(visitor);
    // "had flown in at noon": where the news is from.
    let flown_in = matches!(word, "flown" | "flew" | "came" | "come") && text.low(i + 1) == "in";
    if hosts.is_empty() && flown_in && reading.country_at(i + 2).is_none() {
        hosts
            .extend(reading.home.filter(|(home, _)| Some(*home) != own).map(|(country, place)| (country, Some(place))));
    }
    if hosts.is_empty()
        && word == "arrived"
        && matches!(text.low(i + 1), "on" | "for" | "earlier" | "yesterday" | "today")
    {
        // "arrived on an official visit": where the news is from.
        hosts
            .extend(reading.home.filter(|(home, _)| Some(*home) != own).map(|(country, place)| (country, Some(place))));
    }
    // "arrived in the Central Asian country": the other of the two.
    if hosts.is_empty()
        && stem(&["arriv", "visit"])
        && text.any(i + 1, (i + 7).min(sentence.to), &["country", "republic", "kingdom"])
    {
        hosts.extend(own.and_then(|own| reading.main_pair()?.other(own)).map(|other| (other, None)));
    }
    let hosts: Vec<_> = hosts.into_iter().take(if stem(&["arriv"]) { 1 } else { 4 }).collect();
    if hosts.is_empty() {
        return;
    }
    let kind = kind_of(reading, i, sentence.to);
    // The present of headlines ("arrives", "leaves for") is often of what is to come; the past is not.
    let past = matches!(
        word,
        "arrived"
            | "landed"
            | "touched"
            | "flew"
            | "came"
            | "went"
            | "reached"
            | "travelled"
            | "traveled"
            | "departed"
            | "left"
    );
    let rule = if past { "visit.moved" } else { "visit.motion" };
    for (place_number, (country, place)) in hosts.into_iter().enumerate() {
        let before = drafts.len();
        add(reading, drafts, number, i, visitor, country, place, kind, rule, 0.9);
        // The date is that of the first place.
        if let Some(draft) = drafts.get_mut(before).filter(|_| place_number > 0) {
            (draft.date, draft.dated) = (None, true);
        }
    }
    // "to Jordan on Tuesday and to Turkey on Wednesday"
    let to = |k: usize| text.low(k) == "and" && (text.low(k + 1) == "to" || text.are(k + 1, &["then", "to"]));
    if let Some(k) = (i + 2..(i + 14).min(sentence.to)).find(|k| to(*k)) {
        let at = k + if text.low(k + 1) == "to" { 2 } else { 3 };
        if let Some((country, place)) = places(reading, at, sentence.to).first().copied() {
            add(reading, drafts, number, i, visitor, country, place, kind, "visit.motion", 0.85);
            if let (Some(draft), Told::On(date)) = (drafts.last_mut(), reading.date_of(number, at + 1, true)) {
                (draft.date, draft.dated) = (Some(date), true);
            }
        }
    }
}

/// "is in Astana", "who was in Kazakhstan on a state visit".
pub(super) fn presence(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut at = i + 1;
    while matches!(text.low(at), "currently" | "now" | "also" | "already") {
        at += 1;
    }
    // "was the guest of President Y in Z"
    let guest = matches!(text.low(at), "the" | "a") && text.low(at + 1) == "guest";
    if guest && let Some(place) = (at + 2..(at + 14).min(sentence.to)).find(|k| text.low(*k) == "in") {
        at = place;
    }
    // "was among the guests when X opened the fair in Jakarta"
    if text.low(at) == "among" && text.any(at + 1, at + 5, &["guests", "participants", "speakers", "visitors"]) {
        at = (at..sentence.to)
            .rev()
            .find(|k| text.low(*k) == "in" && reading.country_at(*k + 1).is_some())
            .unwrap_or(at);
    }
    let been_to = text.low(i) == "been" && text.low(at) == "to";
    if text.low(at) != "in" && !been_to {
        return;
    }
    let mut hosts = places(reading, at + 1, sentence.to);
    // "who is in the country for two days"
    if hosts.is_empty() && matches!(text.low(at + 2), "country" | "kingdom" | "republic" | "capital" | "city") {
        let mention = reading.people_in(sentence.from, i).next_back();
        let own = mention.and_then(|mention| reading.people.country(mention.person));
        let home = reading.home.filter(|(home, _)| own.is_some_and(|own| own != *home));
        hosts.extend(home.map(|(country, place)| (country, Some(place))));
    }
    let Some((country, place)) = hosts.first().copied() else { return };
    // "as both leaders were in Lima"
    if let Some((a, b)) = reading
        .plural(i.saturating_sub(3).max(sentence.from), i)
        .filter(|at| text.low(*at) != "their")
        .and_then(|at| reading.two(number, at))
    {
        for person in [a, b] {
            add(reading, drafts, number, i, person, country, place, VisitType::Summit, "visit.presence", 0.75);
        }
        return;
    }
    let Some(mention) = reading.people_in(sentence.from, i).next_back() else { return };
    let gap = i - mention.to.min(i);
    if gap > 4 {
        return;
    }
    let purpose = text.any(
        at,
        sentence.to.min(at + 14),
        &["visit", "summit", "trip", "talks", "attend", "tour", "meeting", "forum", "conference"],
    );
    let person = reading.person(mention.person);
    if !purpose && person.level.is_none() {
        return;
    }
    add(
        reading,
        drafts,
        number,
        i,
        mention.person,
        country,
        place,
        kind_of(reading, i, sentence.to),
        "visit.presence",
        0.85,
    );
}
