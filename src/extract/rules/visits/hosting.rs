//! Hosts who receive, summits and signings abroad, awards: who is told to be there.

use super::*;

/// "X hosted Y", "Y was received by X".
pub(super) fn hosting(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let passive = text.any(i.saturating_sub(3).max(sentence.from), i, &["was", "were", "been", "be", "is", "being"]);
    let (guest, host) = if passive {
        let by = (i + 1..(i + 8).min(sentence.to)).find(|k| text.low(*k) == "by");
        let host = by.and_then(|by| (by + 1..by + 4).find_map(|k| reading.person_at(k)));
        (reading.subject(number, i), host.map(|mention| mention.person))
    } else {
        // "played host to X"
        let begin = i + 1 + usize::from(text.low(i) == "host" && text.low(i + 1) == "to");
        let guest = (begin..begin + 5)
            .take_while(|k| !matches!(text.low(*k), "by" | "," | "from" | "of" | "in" | "that" | "to" | "with" | "for"))
            .find_map(|k| reading.person_at(k));
        // The object may be a possessor only: "welcomed Rahmon's proposal".
        let guest = guest.filter(|mention| !lexicon::possessive(text, mention.to));
        (guest.map(|mention| mention.person), reading.subject(number, i))
    };
    let Some(guest) = guest else { return };
    let Some(guest_country) = reading.people.country(guest) else { return };
    if reading.person(guest).former
        || text.any(
            sentence.from,
            sentence.to,
            &["phone", "video", "telephone", "videoconference", "virtually", "online", "call"],
        )
    {
        return;
    }
    let host_country = host.and_then(|host| reading.people.country(host));
    let nation = (!passive)
        .then(|| {
            reading
                .countries_in(sentence.from, i)
                .filter(|m| m.form != Form::Adjective && !m.of_person)
                .last()
                .filter(|m| i - m.to < 3)
                .map(|m| m.country)
        })
        .flatten();
    let place = reading.place_in(sentence.from, sentence.to).filter(|m| m.country != guest_country);
    let country = match (place, nation.or(host_country)) {
        (Some(place), _) => place.country,
        (None, Some(country)) => country,
        (None, None) => return,
    };
    let home_agrees = host_country.is_none_or(|host| reading.home.is_none_or(|(home, _)| home == host));
    if place.is_none() && !home_agrees {
        return;
    }
    let sidelines = text.any(sentence.from, sentence.to, &["sidelines", "margins", "summit", "forum"]);
    let abroad = host_country.is_some_and(|host| host != country);
    let before = drafts.len();
    let kind = if sidelines || abroad { VisitType::Summit } else { kind_of(reading, i, sentence.to) };
    add(reading, drafts, number, i, guest, country, place.and_then(|m| place_of(m.form)), kind, "visit.host", 0.85);
    if let (false, Some(draft)) = (abroad, drafts.get_mut(before)) {
        draft.host = host.filter(|host| reading.people.country(*host) == Some(country));
    }
    if let (true, Some(host)) = (abroad && sidelines, host) {
        add(
            reading,
            drafts,
            number,
            i,
            host,
            country,
            place.and_then(|m| place_of(m.form)),
            VisitType::Summit,
            "visit.host.abroad",
            0.8,
        );
    }
}

/// "attended the summit in Samarkand".
pub(super) fn summit(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    if text.low(i) == "part" && !matches!(text.low(i - i.min(1)), "take" | "takes" | "took" | "taking") {
        return;
    }
    let end = (i + 30).min(sentence.to);
    let Some(event) = text.find(
        i,
        end,
        &[
            "summit",
            "forum",
            "conference",
            "inauguration",
            "funeral",
            "congress",
            "assembly",
            "coronation",
            "session",
            "meeting",
            "ceremony",
            "parade",
            "games",
            "celebrations",
            "expo",
            "council",
        ],
    ) else {
        return;
    };
    if text.any(
        sentence.from,
        sentence.to,
        &["virtual", "virtually", "video", "online", "videoconference", "teleconference", "remotely"],
    ) {
        return;
    }
    let Some(place) = reading
        .place_in(i, sentence.to)
        .filter(|place| !text.any(i, place.from, &[";", "after", "while", "following"]))
    else {
        return;
    };
    let Some(visitor) = reading.subject(number, i) else { return };
    let before = drafts.len();
    let country = place.country;
    add(reading, drafts, number, i, visitor, country, place_of(place.form), VisitType::Summit, "visit.summit", 0.8);
    // "The presidents of A and B attended": each of them.
    let joined: Vec<usize> = reading
        .people_in(sentence.from, i)
        .filter(|m| m.to <= i && m.person != visitor && i - m.to < 30 && text.any(sentence.from, i, &["and"]))
        .filter(|m| reading.is_subject(m.from, m.to, sentence.from) || text.low(m.from - 1) == "of")
        .map(|m| m.person)
        .collect();
    for person in joined {
        add(reading, drafts, number, i, person, country, place_of(place.form), VisitType::Summit, "visit.summit", 0.75);
    }
    if let Some(draft) = drafts.get_mut(before) {
        let mut from = event;
        while from > i + 1
            && (text.capital(from - 1)
                || text.kind(from - 1) == Some(super::super::super::tokens::Kind::Number)
                || matches!(text.low(from - 1), "th" | "nd" | "rd" | "st" | "-" | "of" | "on" | "and"))
            && !matches!(text.low(from - 1), "the")
        {
            from -= 1;
        }
        draft.occasion = Some(super::super::super::people::tidy(text.span(from, event + 1)));
    }
}

/// "A and B signed a treaty in Geneva": who signs in a stated place of another state is there.
pub(super) fn signing(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let Some(place) = reading.place_in(i, sentence.to).filter(|place| matches!(place.form, Form::Place(_))) else {
        return;
    };
    let signers: Vec<usize> = reading
        .people_in(sentence.from, i)
        .filter(|m| m.to <= i && reading.is_subject(m.from, m.to, sentence.from))
        .map(|m| m.person)
        .collect();
    let listed = signers.len() >= 2 || reading.subject(number, i).is_some_and(|person| signers.contains(&person));
    if !listed || text.any(i.saturating_sub(3), i, &["was", "were", "been", "be", "had"]) {
        return;
    }
    let summit = text.any(sentence.from, sentence.to, &["summit", "sidelines", "forum", "assembly", "conference"]);
    for person in signers {
        let third = reading.people.country(person) != Some(place.country);
        let kind = if summit && third { VisitType::Summit } else { VisitType::Other };
        add(reading, drafts, number, i, person, place.country, place_of(place.form), kind, "visit.signing", 0.8);
    }
}
