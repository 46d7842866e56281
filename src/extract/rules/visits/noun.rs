//! The noun and the verb "visit".

use super::*;

/// The noun and the verb "visit".
pub(super) fn visit_word(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let word = text.low(i);
    let before = i.checked_sub(1).map_or("", |k| text.low(k));
    let joined = before == "and"
        && word == "visit"
        && text.any(i.saturating_sub(9).max(sentence.from), i, &["will", "would", "to", "shall"]);
    let verb = joined
        || matches!(word, "visited" | "visiting" | "touring" | "toured" | "tours")
        || (word == "visit"
            && matches!(
                before,
                "to" | "will"
                    | "would"
                    | "also"
                    | "shall"
                    | "should"
                    | "could"
                    | "can"
                    | "may"
                    | "not"
                    | "jointly"
                    | "then"
            ))
        || (word == "visits" && reading.country_at(i + 1).is_some());
    if verb {
        let hosts =
            places(reading, i + 1 + usize::from(word == "visited" && text.low(i + 1) == "in"), sentence.to.min(i + 20));
        if hosts.is_empty() {
            return;
        }
        // "Rahmon was invited to visit", "thanked X for visiting"
        let Some(visitor) = reading.subject(number, i) else { return };
        if word == "visiting"
            && matches!(before, "after" | "before" | "of" | "for")
            && before != "after"
            && before != "before"
        {
            return;
        }
        for (country, place) in hosts {
            add(reading, drafts, number, i, visitor, country, place, kind_of(reading, i, i + 1), "visit.verb", 0.9);
        }
        return;
    }
    let kind = kind_of(reading, sentence.from.max(i.saturating_sub(8)), i + 1);
    // Whose visit: "X's visit", "his visit", "the visit of X", "the visit by X", else who acts.
    let end = (i + 22).min(sentence.to);
    let mut of = None;
    for k in i + 1..(i + 4).min(end) {
        if matches!(text.low(k), "of" | "by") {
            of = (k + 1..k + 4).find_map(|at| reading.person_at(at));
            break;
        }
    }
    let mut late = None;
    if of.is_none() {
        // "visit to China by President X"
        late = (i + 1..end)
            .filter(|k| text.low(*k) == "by" || text.low(*k) == "of")
            .filter(|k| {
                !matches!(text.low(*k - 1), "accompanied" | "led" | "hosted" | "joined" | "received" | "greeted")
            })
            .find_map(|k| reading.person_at(k + 1))
            .filter(|m| {
                text.any(i, m.from, &["to"])
                    && text.low(m.from.saturating_sub(1)) != "of"
                    && !text.any(i, m.from, &["invitation"])
            });
    }
    let owner = reading.people_in(sentence.from, i).rfind(|mention| {
        mention.to <= i
            && lexicon::possessive(text, mention.to)
            && i - mention.to < 11
            && !text.any(mention.to, i, &[",", "that", "during", "to", "and", "on", "in"])
    });
    let his = (i.saturating_sub(8).max(sentence.from)..i)
        .rev()
        .find(|k| matches!(text.low(*k), "his" | "her"))
        .filter(|k| !text.any(*k, i, &[",", "during", "counterpart", "to", "on"]));
    // "during the latter's visit": the last one named.
    let latter = (i.saturating_sub(6).max(sentence.from)..i)
        .find(|k| text.low(*k) == "latter" && lexicon::possessive(text, k + 1))
        .and_then(|k| reading.people_in(sentence.from, k).next_back().map(|mention| mention.person));
    // "alongside Ciolacu, on a one-day official visit to Ankara": the one named right before.
    let beside = (i.saturating_sub(9).max(sentence.from)..i)
        .rev()
        .find(|k| text.low(*k) == "on" && matches!(text.low(k + 1), "a" | "an" | "his" | "her"))
        .filter(|k| *k > sentence.from && text.low(k - 1) == ",")
        .and_then(|k| reading.people_in(sentence.from, k).next_back().filter(|m| m.to + 1 == k).map(|m| m.person));
    let visitor = of
        .or(late)
        .or(owner)
        .map(|mention| mention.person)
        .or(latter)
        .or(beside)
        .or_else(|| his.and_then(|at| reading.he(number, at)))
        .or_else(|| reading.subject(number, i))
        .or_else(|| {
            (i + 1..end)
                .filter(|k| text.low(*k) == "by" && text.low(*k - 1) != "accompanied")
                .find_map(|k| reading.person_at(k + 1))
                .filter(|m| !text.any(i, m.from, &["invitation"]))
                .map(|m| m.person)
        });
    let Some(visitor) = visitor else { return };
    let own =
        of.is_some() || late.is_some() || owner.is_some() || his.is_some() || latter.is_some() || beside.is_some();
    // Where to: "to X and Y", else the word before ("Modi's Bhutan visit"), "here", else what the place of the news says.
    let mut hosts = Vec::new();
    for k in i + 1..end {
        let stay = matches!(text.low(i), "stay" | "stop" | "stopover" | "arrival");
        let tour = text.low(i) == "tour" && matches!(text.low(k), "of" | "including");
        let link = matches!(text.low(k), "to" | "in") || tour || text.low(k) == "at" && stay;
        if link && !matches!(text.low(k - 1), "due" | "invitation" | "related" | "ties") {
            hosts = places(reading, k + 1, end + 8);
            // "to four Southeast Asian nations of A, B and C"
            if hosts.is_empty()
                && let Some(of) = (k + 2..(k + 8).min(end + 8)).find(|at| {
                    matches!(text.low(*at), "nations" | "countries" | "states")
                        && matches!(text.low(*at + 1), "of" | "–" | "—" | ":" | "-" | ",")
                })
            {
                hosts = places(reading, of + 2, end + 14);
            }
            if hosts.is_empty()
                && matches!(text.low(k + 1), "the" | "this")
                && matches!(text.low(k + 2), "country" | "kingdom" | "republic" | "nation")
            {
                hosts.extend(here_for(reading, number, visitor));
            }
            if hosts.is_empty() && stay && text.low(k) == "at" {
                // "upon his arrival at Zvartnots airport in Yerevan"
                let named = reading.countries_in(k, (k + 9).min(sentence.to)).find(|m| m.form != Form::Adjective);
                hosts = named.map_or(Vec::new(), |m| places(reading, m.from, sentence.to));
            }
            // "He will finish his tour next week in Tanzania"
            #[rustfmt::skip]
            let ends = [
                "finish", "finishes", "finished", "end", "ends", "ended", "conclude", "concludes", "concluded", "wrap",
                "begin", "begins", "began", "start", "starts", "started", "kick", "kicks", "kicked", "opened",
            ];
            let leg = matches!(text.low(i), "tour" | "trip") && text.any(i.saturating_sub(5), i, &ends);
            if text.low(k) == "in" && text.low(i) != "trip" && k > i + 1 && !leg && !stay {
                hosts.clear();
            }
            if !hosts.is_empty() {
                break;
            }
        }
        if matches!(text.low(k), ";" | "said" | "where" | "that" | "which" | "who") {
            break;
        }
    }
    // "is paying Uzbekistan a visit", "his next stop is Ankara"
    if hosts.is_empty()
        && let Some(pay) = (i.saturating_sub(9).max(sentence.from)..i)
            .find(|k| matches!(text.low(*k), "pay" | "paid" | "pays" | "paying"))
    {
        hosts = places(reading, pay + 1, i);
    }
    if hosts.is_empty()
        && matches!(text.low(i), "stop" | "destination")
        && matches!(text.low(i + 1), "is" | "was" | "will")
    {
        hosts = places(reading, i + 2 + usize::from(text.low(i + 2) == "be"), sentence.to);
    }
    let mut rule = "visit.noun.to";
    let mut confidence = 0.9;
    if hosts.is_empty()
        && let Some(mention) = reading
            .countries_in(i.saturating_sub(3).max(sentence.from), i)
            .find(|m| m.to == i && !m.of_person && m.form != Form::Adjective)
    {
        hosts.push((mention.country, None));
        rule = "visit.noun.of";
    }
    // "from Ashgabat, where he had been on a visit"
    if hosts.is_empty()
        && let Some(at) = (i.saturating_sub(9).max(sentence.from)..i).find(|k| text.low(*k) == "where")
        && let Some(mention) =
            reading.countries_in(sentence.from, at).last().filter(|m| m.to + 1 >= at && m.form != Form::Adjective)
    {
        hosts.push((mention.country, place_of(mention.form)));
        rule = "visit.noun.where";
    }
    if hosts.is_empty() {
        let on_visit = matches!(kind, VisitType::State | VisitType::Official | VisitType::Working)
            || (i.saturating_sub(6)..i).any(|k| super::super::super::roles::days(text, k).is_some())
            || (of.is_some() || owner.is_some()) && matches!(text.low(i), "visit" | "trip" | "arrival");
        let paid = text.any(i.saturating_sub(8), i, &["on", "for", "a", "an", "his", "her", "during"]) || own;
        let visitor_country = reading.people.country(visitor);
        let here = reading.home.filter(|(country, _)| Some(*country) != visitor_country && visitor_country.is_some());
        if on_visit && paid && (reading.is_lead(number) || own) && drafts.iter().all(|d| d.sentence != number) {
            if let Some(mention) =
                reading.place_in(sentence.from, sentence.to).filter(|m| Some(m.country) != visitor_country)
            {
                hosts.push((mention.country, place_of(mention.form)));
                rule = "visit.noun.place";
            } else if let Some((country, place)) = here {
                hosts.push((country, Some(place)));
                rule = "visit.noun.here";
            } else if reading.home.is_none()
                && reading.is_lead(number)
                && own
                && text.low(i) == "visit"
                && let Some(other) = visitor_country.and_then(|own| reading.main_pair()?.other(own))
            {
                hosts.push((other, None));
                rule = "visit.noun.pair";
            }
            confidence = 0.75;
        }
    }
    for (place_number, (country, place)) in hosts.into_iter().enumerate() {
        let before = drafts.len();
        // "… of the presidents of A and B, which was held during his visit to A": it is B's.
        let own_country = reading.people.country(visitor) == Some(country);
        let mut others = reading.people_in(sentence.from, i).map(|m| m.person).filter(|_| own_country);
        let abroad = |person: &usize| reading.people.country(*person).is_some_and(|own| own != country);
        let visitor = others.rfind(abroad).unwrap_or(visitor);
        add(reading, drafts, number, i, visitor, country, place, kind, rule, confidence);
        // "Left today for visits to A and B": today is A's.
        let today = reading.today();
        if let Some(draft) = drafts.get_mut(before).filter(|draft| place_number > 0 && draft.date == today) {
            (draft.date, draft.dated) = (None, true);
        }
    }
}

/// Where "the country" is for a visitor: the sentence's place, that of the news, or the other of the pair.
fn here_for(reading: &Reading, number: usize, visitor: usize) -> Option<(Country, Option<&'static str>)> {
    let own = reading.people.country(visitor)?;
    let sentence = reading.text.sentences[number];
    if let Some(mention) = reading.place_in(sentence.from, sentence.to).filter(|m| m.country != own) {
        return Some((mention.country, place_of(mention.form)));
    }
    if let Some((country, place)) = reading.home.filter(|(country, _)| *country != own) {
        return Some((country, Some(place)));
    }
    Some((reading.main_pair()?.other(own)?, None))
}

/// "The visiting minister of X called upon the minister of Y": where Y is, or the news.
pub(super) fn visitor_here(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) -> bool {
    let sentence = reading.text.sentences[number];
    let guest = reading.people_in(i, i + 3).next().filter(|m| m.from <= i + 1 || m.from == i + 2);
    let Some(guest) = guest.filter(|guest| reading.person(guest.person).level.is_some()) else { return false };
    if !reading.is_lead(number) || !reading.countries_in(i + 1, guest.from).all(|m| m.form == Form::Adjective) {
        return false;
    }
    let Some(own) = reading.people.country(guest.person) else { return false };
    let hosts = reading.people_in(guest.to, sentence.to).filter_map(|m| reading.people.country(m.person));
    let host = reading
        .home
        .map(|(home, place)| (home, Some(place)))
        .filter(|(home, _)| *home != own)
        .or_else(|| hosts.into_iter().find(|country| *country != own).map(|country| (country, None)));
    let Some((country, place)) = host else { return false };
    add(reading, drafts, number, i, guest.person, country, place, VisitType::Other, "visit.visiting", 0.8);
    true
}
