//! Who is brought together: the two people of a word of meeting or speaking.

use super::super::super::lexicon;
use super::super::super::people::PersonMention;
use super::super::super::reading::Reading;

/// How sure the words are that the two meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    /// A word of meeting or speaking says it.
    Said,
    /// They act together: sign, agree, open.
    Joint,
}

/// The pairs of people whom the word at `i` brings together.
pub(super) fn pairs(reading: &Reading, number: usize, i: usize, way: Way, phone: bool) -> Vec<(usize, usize)> {
    if way == Way::Joint {
        return joint(reading, number, i).into_iter().collect();
    }
    if let Some(pair) = between(reading, number, i) {
        return vec![pair];
    }
    let with = with(reading, number, i);
    if !with.is_empty() {
        return with;
    }
    passive(reading, number, i)
        .or_else(|| before(reading, number, i))
        .or_else(|| both(reading, number, i))
        .or_else(|| only(reading, number, i, phone))
        .into_iter()
        .collect()
}

/// "between X and Y", "of X and Y"
fn between(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let end = (i + 9).min(text.sentences[number].to);
    let at = (i + 1..end).find(|k| text.low(*k) == "between" && *k < i + 6 || text.low(*k) == "of" && *k == i + 1)?;
    let first = (at + 1..at + 3).find_map(|k| reading.person_at(k))?;
    let second = next_of(reading, number, first)?;
    Some((first.person, second.person))
}

/// The person whom "and" or a comma joins to the one before.
fn next_of<'a>(reading: &'a Reading, number: usize, mention: &PersonMention) -> Option<&'a PersonMention> {
    let text = &reading.text;
    let end = text.sentences[number].to;
    // "X, who is on a visit to Y, and Z": what stands between commas is passed over.
    let mut at = mention.to;
    if text.low(at) == "," && matches!(text.low(at + 1), "who" | "which" | "accompanied") {
        at = (at + 2..(at + 24).min(end)).find(|k| text.low(*k) == ",").map_or(at, |comma| comma);
    }
    let link = |k: usize| matches!(text.low(k), "and" | "with" | "," | "&") || text.are(k, &["as", "well", "as"]);
    if !link(at) {
        return None;
    }
    let mut next = at + 1;
    while matches!(text.low(next), "and" | "also" | "with" | "as" | "well" | "then" | "later") && next < at + 4 {
        next += 1;
    }
    reading.person_at(next).filter(|mention| mention.to <= end)
}

/// "X met Y, Z and W", "X held talks with Y", "X received a call from Y"
fn with(reading: &Reading, number: usize, i: usize) -> Vec<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let word = text.low(i);
    #[rustfmt::skip]
    let direct = matches!(
        word,
        "met" | "meets" | "meet" | "received" | "receives" | "receive" | "hosted" | "hosts" | "welcomed" | "welcomes"
            | "called" | "phoned" | "telephoned" | "rang" | "joined" | "meeting" | "on" | "upon" | "saw"
    );
    let from = matches!(word, "call" | "calls" | "conversation");
    let (_, part) = reading.segment(number, i);
    let end = (i + 12).min(part);
    let link =
        |k: usize| matches!(text.low(k), "with" | "to") || text.low(k) == "from" && from || text.low(k) == "by" && from;
    let linked = (i + 1..end)
        .take_while(|k| !matches!(text.low(*k), ";" | "that" | "which" | "where"))
        .find(|k| link(*k))
        .and_then(|k| (k + 1..(k + 7).min(sentence.to)).find_map(|at| reading.person_at(at)));
    let object = linked.or_else(|| {
        (i + 1..(i + 6).min(sentence.to))
            .take_while(|k| !matches!(text.low(*k), "," | "in" | "by" | "that" | "on" | "for" | "from" | "of"))
            .filter(|_| direct)
            .find_map(|at| reading.person_at(at))
    });
    let Some(first) = object.filter(|mention| !lexicon::possessive(text, mention.to)) else { return Vec::new() };
    let acting = |person: &usize| *person != first.person;
    // "Putin's meeting with Assad"
    let owner = reading
        .people_in(sentence.from, i)
        .rfind(|m| m.to <= i && i - m.to < 6 && lexicon::possessive(text, m.to))
        .map(|m| m.person);
    let subject = owner
        .or_else(|| reading.subject(number, i))
        .filter(acting)
        .or_else(|| leading(reading, number, i).filter(acting))
        .or_else(|| other_before(reading, number, first.person).filter(|_| linked.is_some()))
        .or_else(|| {
            reading.visitor_before(number).filter(|person| acting(person) && subject_is_guest(reading, number, i))
        });
    let Some(subject) = subject else { return Vec::new() };
    let mut found = vec![(subject, first.person)];
    let mut last = *first;
    while let Some(next) = next_of(reading, number, &last).filter(|_| found.len() < 12) {
        if next.person == subject {
            break;
        }
        // "… met X, and Y said": another clause begins where a verb follows.
        let verb =
            matches!(text.low(next.to), "said" | "told" | "has" | "was" | "will" | "is" | "also" | "signed" | "agreed");
        if verb {
            break;
        }
        found.push((subject, next.person));
        last = *next;
    }
    found
}

/// "a meeting held with X": the one of another country whom the sentences before were about.
fn other_before(reading: &Reading, number: usize, person: usize) -> Option<usize> {
    let own = reading.people.country(person)?;
    (1..=2).filter_map(|back| number.checked_sub(back)).filter(|k| *k >= reading.first).find_map(|k| {
        let sentence = reading.text.sentences[k];
        let mut acting = reading
            .people_in(sentence.from, sentence.to)
            .filter(|m| reading.is_subject(m.from, m.to, sentence.from) && reading.person(m.person).level.is_some());
        let first = acting.next()?;
        (reading.people.country(first.person)? != own).then_some(first.person)
    })
}

/// "With his Egyptian counterpart, Jaishankar took stock": the one who acts stands behind.
fn leading(reading: &Reading, number: usize, i: usize) -> Option<usize> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let opens =
        matches!(text.low(sentence.from), "in" | "during" | "at" | "after" | "following" | "on" | "prior" | "before");
    let comma = (i + 1..(i + 26).min(sentence.to)).find(|k| text.low(*k) == ",").filter(|_| opens)?;
    reading.people_in(comma, (comma + 6).min(sentence.to)).next().map(|mention| mention.person)
}

/// Tells whether "the guest", "the visitor" or a pronoun acts.
fn subject_is_guest(reading: &Reading, number: usize, i: usize) -> bool {
    let text = &reading.text;
    let from = i.saturating_sub(8).max(text.sentences[number].from);
    text.any(from, i, &["guest", "visitor", "delegation", "dignitary", "side"])
}

/// "X was received by Y"
fn passive(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let welcome =
        text.low(i) == "welcome" && text.any(i.saturating_sub(6).max(sentence.from), i, &["accorded", "given"]);
    if !welcome && !matches!(text.low(i), "received" | "hosted" | "welcomed" | "greeted" | "met")
        || !text.any(i.saturating_sub(7).max(sentence.from), i, &["was", "were", "been"])
    {
        return None;
    }
    let by = (i + 1..(i + 7).min(sentence.to)).find(|k| text.low(*k) == "by")?;
    let host = (by + 1..by + 4).find_map(|k| reading.person_at(k))?;
    let guest = reading.subject(number, i).or_else(|| reading.people_in(sentence.from, i).next().map(|m| m.person))?;
    Some((guest, host.person))
}

/// "X and Y met", "X and Y held talks", "X and Y, during a call, discussed"
fn before(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let held = [
        "held",
        "hold",
        "holds",
        "holding",
        "had",
        "during",
        "after",
        "following",
        "in",
        "conducted",
        "opened",
        "began",
    ];
    if !matches!(text.low(i), "met" | "meet" | "spoke" | "conferred")
        && !text.any(i.saturating_sub(8).max(sentence.from), i, &held)
    {
        return None;
    }
    joined_before(reading, number, i)
}

/// The last two people before `i` whom "and" joins, as long as they act.
fn joined_before(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let people: Vec<&PersonMention> = reading.people_in(sentence.from, i).filter(|m| m.to <= i).collect();
    people.windows(2).rev().find_map(|two| {
        let [first, second] = two else { return None };
        let next = next_of(reading, number, first).is_some_and(|next| next.from == second.from)
            || second.from - first.to.min(second.from) <= 5 && text.any(first.to, second.from, &["and"]);
        let free = reading.is_subject(first.from, first.to, sentence.from)
            || text.low(first.from.saturating_sub(1)) == "of"
                && text.any(sentence.from, first.from, &["ministers", "presidents"]);
        (next && free && first.person != second.person).then_some((first.person, second.person))
    })
}

/// "the two leaders held talks", "during their talks", "a meeting of the two ministers": those named before.
fn both(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = i.saturating_sub(9).max(sentence.from);
    let to = (i + 9).min(sentence.to);
    let at = reading
        .plural(from, i)
        .or_else(|| reading.plural(i + 1, to).filter(|k| text.any(i, *k, &["between", "of"])))?;
    reading.two(number, at)
}

/// The two people of a sentence that has no others, for a noun of meeting or a call.
fn only(reading: &Reading, number: usize, i: usize, phone: bool) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let noun = matches!(
        text.low(i),
        "meeting"
            | "talks"
            | "conversation"
            | "call"
            | "negotiations"
            | "discussions"
            | "consultations"
            | "audience"
            | "met"
    );
    let mut people: Vec<usize> = Vec::new();
    for mention in reading.people_in(sentence.from, sentence.to) {
        if !people.contains(&mention.person) {
            people.push(mention.person);
        }
    }
    let [a, b] = people.as_slice() else { return None };
    // A meeting of others may be told between two people: both stand near the word.
    let near = reading
        .people_in(sentence.from, sentence.to)
        .filter(|m| m.from.abs_diff(i) < 26)
        .map(|m| m.person)
        .collect::<std::collections::HashSet<usize>>()
        .len()
        == 2;
    let of_others =
        text.any(i, (i + 5).min(sentence.to), &["council", "commission", "committee", "ministers", "cabinet", "board"])
            || text.any(
                i.saturating_sub(3),
                i,
                &["council", "commission", "committee", "cabinet", "ministers'", "summit"],
            );
    (noun && (near || phone) && !of_others).then_some((*a, *b))
}

/// "X and Y agreed in Seoul", "X signed a treaty with Y": those who act together.
fn joint(reading: &Reading, number: usize, i: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    // "The ceremony was witnessed by X and Y"
    if text.low(i + 1) == "by" && matches!(text.low(i), "witnessed" | "attended" | "overseen" | "signed" | "chaired") {
        let first = (i + 2..i + 5).find_map(|k| reading.person_at(k))?;
        let second = next_of(reading, number, first)?;
        return Some((first.person, second.person));
    }
    if text.any(i.saturating_sub(3).max(sentence.from), i, &["was", "were", "been", "be", "to"]) {
        return None;
    }
    let joined = joined_before(reading, number, i).filter(|_| {
        let last = reading.people_in(sentence.from, i).rfind(|m| m.to <= i);
        last.is_some_and(|m| i - m.to < 9 && !text.any(m.to, i, &["said", "that", "told"]))
    });
    // "With his Egyptian counterpart, X, Y took stock of …"
    let leading = || {
        let other = (sentence.from + 1..sentence.from + 3).find_map(|k| reading.person_at(k));
        let other = other.filter(|_| text.low(sentence.from) == "with")?;
        let comma = (other.to..i).find(|k| text.low(*k) == ",")?;
        let subject = reading.people_in(comma, i).rfind(|m| m.person != other.person)?;
        Some((subject.person, other.person))
    };
    joined.or_else(leading).or_else(|| {
        let with = (i + 1..(i + 16).min(sentence.to)).find(|k| text.low(*k) == "with")?;
        let other = (with + 1..with + 3).find_map(|k| reading.person_at(k))?;
        let subject = reading.subject(number, i).filter(|person| *person != other.person)?;
        Some((subject, other.person))
    })
}
