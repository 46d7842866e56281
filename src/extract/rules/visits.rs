//! Visits: words of travel, the noun "visit", hosts who receive, meetings and summits abroad.

use super::super::dates::Dated;
use super::super::lexicon;
use super::super::reading::{Form, Reading, Told, is_state};
use crate::country::Country;
use crate::facts::{VisitStatus, VisitType};

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
                "visit" | "visits" | "visited" | "visiting" | "trip" | "trips" => {
                    visit_word(reading, number, i, &mut drafts)
                }
                "tour"
                    if reading.text.any(
                        i.saturating_sub(6),
                        i,
                        &["state", "official", "working", "foreign", "day"],
                    ) =>
                {
                    visit_word(reading, number, i, &mut drafts);
                }
                "arrived" | "arrives" | "arrive" | "arriving" | "travelled" | "traveled" | "travels" | "travel"
                | "flew" | "flies" | "fly" | "landed" | "lands" | "land" | "departed" | "departs" | "depart"
                | "left" | "leaves" | "leave" | "headed" | "heads" | "head" | "reached" | "reaches" | "went"
                | "came" | "coming" | "comes" | "come" | "traveling" | "travelling" | "flying" | "touched"
                | "departing" | "leaving" | "heading" => motion(reading, number, i, &mut drafts),
                "is" | "was" | "be" | "currently" => presence(reading, number, i, &mut drafts),
                "host" | "hosts" | "hosted" | "hosting" | "received" | "receives" | "receive" | "welcomed"
                | "welcomes" | "welcome" | "greeted" => {
                    hosting(reading, number, i, &mut drafts);
                }
                "attend" | "attended" | "attends" | "attending" | "participate" | "participated" | "participates"
                | "participating" | "part" | "address" | "addressed" => {
                    summit(reading, number, i, &mut drafts);
                }
                "take" | "takes" | "taking"
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
                "signed" => signing(reading, number, i, &mut drafts),
                _ => {}
            }
            i += 1;
        }
    }
    drafts
}

/// The words between the clause's beginning and the trigger, which say whether it is, will be or won't be.
fn clause(reading: &Reading, number: usize, i: usize) -> (usize, usize) {
    let sentence = reading.text.sentences[number];
    let mut from = i;
    while from > sentence.from && i - from < 24 {
        let low = reading.text.low(from - 1);
        if matches!(
            low,
            ";" | "while"
                | "whereas"
                | "that"
                | "“"
                | "\""
                | "where"
                | "but"
                | "after"
                | "when"
                | "before"
                | "said"
                | "says"
        ) {
            break;
        }
        from -= 1;
    }
    let mut to = i + 1;
    while to < sentence.to
        && to - i < 14
        && !matches!(reading.text.low(to), ";" | "while" | "where" | "“" | "\"" | "but")
    {
        to += 1;
    }
    (from, to)
}

/// What the sentence says of a visit's stage; none where it tells of no visit.
pub(super) fn stage(reading: &Reading, number: usize, i: usize) -> Option<VisitStatus> {
    let text = &reading.text;
    let (from, to) = clause(reading, number, i);
    let sentence = text.sentences[number];
    let off = ["cancelled", "canceled", "cancels", "scrapped", "cancel", "cancelling", "canceling", "abandoned"];
    let called_off = |a: usize, b: usize| {
        (a..b).any(|k| {
            text.low(k) == "called" && text.low(k + 1) == "off" || text.low(k) == "calls" && text.low(k + 1) == "off"
        })
    };
    if text.any(from, to, &off) || called_off(from, to) {
        return Some(VisitStatus::Cancelled);
    }
    if text.any(from, to, &["postponed", "postpones", "postpone", "delayed", "postponing"]) {
        let later = (i..sentence.to)
            .any(|k| matches!(text.low(k), "to" | "until" | "till") && reading.dates_in(k + 1, k + 4).next().is_some());
        return Some(if later { VisitStatus::Planned } else { VisitStatus::Cancelled });
    }
    let near = i.saturating_sub(12).max(from);
    if reading.is_denied(near, i) {
        return None;
    }
    let to_visit = text.low(i) == "visit" && i > 0 && text.low(i - 1) == "to";
    let invited = ["invited", "invite", "invites", "inviting", "invitation", "invitations"];
    if text.low(i) == "visit"
        && let Some(at) = text.find(near, i, &invited)
    {
        // "At the invitation of X, Y will visit": the invitation is the ground, not the news.
        let ground = at > 1
            && matches!(text.low(at - 1), "the" | "an" | "his" | "her")
            && matches!(text.low(at.saturating_sub(2)), "at" | "on" | "upon" | "following" | "by");
        if !ground {
            return None;
        }
    }
    #[rustfmt::skip]
    let open = [
        "may", "might", "could", "if", "whether", "hope", "hopes", "hoped", "wish", "wishes", "proposed", "considering",
        "wants", "ready", "offered", "urged", "possible", "possibility", "would-be", "forward", "discussed", "should",
        "can",
    ];
    if (near..i).any(|k| {
        open.contains(&text.low(k))
            && !(text.low(k) == "may" && text.capital(k))
            && !(text.low(k) == "forward" && text.low(k.saturating_sub(1)) != "looking")
    }) {
        return None;
    }
    if text.any(i.saturating_sub(4), i, &["before", "ahead"]) {
        return Some(VisitStatus::Planned);
    }
    #[rustfmt::skip]
    let completed = [
        "concluded", "concludes", "completed", "ended", "wrapped", "wraps", "paid", "made", "was", "were", "had",
        "concluding", "completing", "has", "ends",
    ];
    if reading.is_ahead(near, i) && !text.any(near, i, &["paid", "concluded", "ended"]) {
        return Some(VisitStatus::Planned);
    }
    if to_visit && !text.any(near, i, &completed) {
        return Some(VisitStatus::Planned);
    }
    if matches!(text.low(i), "arrive" | "fly" | "travel" | "leave" | "depart" | "head" | "heads" | "leaves" | "departs")
    {
        return Some(VisitStatus::Planned);
    }
    if text.any(i.saturating_sub(3), i, &["upcoming", "planned", "forthcoming", "future", "expected"])
        || text.any(i.saturating_sub(3), i + 1, &["pay"]) && !text.any(near, i, &["did"])
    {
        return Some(VisitStatus::Planned);
    }
    let ongoing = text.any(
        near,
        i + 1,
        &[
            "arrived",
            "arrives",
            "is",
            "begins",
            "began",
            "starts",
            "started",
            "visiting",
            "currently",
            "kicks",
            "landed",
            "left",
            "departed",
        ],
    );
    Some(if ongoing { VisitStatus::Ongoing } else { VisitStatus::Completed })
}

/// The protocol rank that the words around the trigger give.
fn kind_of(reading: &Reading, from: usize, to: usize) -> VisitType {
    let text = &reading.text;
    let visit = text.find(from, to, &["visit", "visits", "trip"]);
    let Some(visit) = visit else { return VisitType::Other };
    let low = visit.saturating_sub(7).max(from);
    let has = |word: &str| {
        (low..visit).any(|k| {
            text.low(k) == word
                && !(word == "state"
                    && matches!(text.low(k + 1), "councilor" | "councillor" | "department" | "duma" | "secretary"))
        })
    };
    let head_of = (low..visit).any(|k| text.low(k) == "state" && k > 0 && text.low(k - 1) == "of");
    if has("state") && !head_of {
        VisitType::State
    } else if has("official") {
        VisitType::Official
    } else if has("working") || has("work") {
        VisitType::Working
    } else if has("private") {
        VisitType::Private
    } else if has("transit") {
        VisitType::Transit
    } else {
        VisitType::Other
    }
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
    let ahead = status == VisitStatus::Planned;
    // "arrived after his visit to X": the other leg of a tour has no date here.
    let text = &reading.text;
    let leg = text.any(i.saturating_sub(7), i, &["after", "following", "before"])
        && matches!(text.low(i), "visit" | "visits" | "visiting" | "trip" | "trips");
    let told = if leg { Told::Open } else { reading.date_of(number, i, ahead) };
    let lead = reading.is_lead(number);
    // What was done has no day to come: the date is another's.
    let beyond =
        |date: Dated| !ahead && !rule.starts_with("visit.noun") && reading.published.is_some_and(|day| date.date > day);
    let told = match told {
        Told::On(date) if beyond(date) => Told::Nothing,
        told => told,
    };
    let (date, dated) = match told {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
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
        rule,
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
        if mention.form == Form::Adjective
            && !capital
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

/// The noun and the verb "visit".
fn visit_word(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let word = text.low(i);
    let before = i.checked_sub(1).map_or("", |k| text.low(k));
    let verb = matches!(word, "visited" | "visiting")
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
        let hosts = places(reading, i + 1, sentence.to.min(i + 20));
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
                .filter(|k| text.low(*k) == "by")
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
        if matches!(text.low(k), "to" | "in") && !matches!(text.low(k - 1), "due" | "invitation" | "related" | "ties") {
            hosts = places(reading, k + 1, end + 8);
            if hosts.is_empty()
                && matches!(text.low(k + 1), "the" | "this")
                && matches!(text.low(k + 2), "country" | "kingdom" | "republic" | "nation")
            {
                hosts.extend(here_for(reading, number, visitor));
            }
            if text.low(k) == "in" && text.low(i) != "trip" && k > i + 1 {
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
    if hosts.is_empty() {
        let on_visit = matches!(kind, VisitType::State | VisitType::Official | VisitType::Working)
            || (i.saturating_sub(6)..i).any(|k| super::super::roles::days(text, k).is_some());
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

pub(super) fn place_of(form: Form) -> Option<&'static str> {
    match form {
        Form::Place(place) => Some(place),
        _ => None,
    }
}

/// "arrived in", "left for", "will travel to".
fn motion(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let word = text.low(i);
    let stem = |words: &[&str]| words.iter().any(|stem| word.starts_with(stem));
    let prepositions: &[&str] = if stem(&["arriv"]) {
        &["in", "at", "to", "here", "on"]
    } else if stem(&["left", "leav", "depart", "head"]) {
        &["for", "to"]
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
    for k in i + 1..(i + 8).min(sentence.to) {
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
    if hosts.is_empty() && word == "arrived" && reading.is_lead(number) && text.low(i + 1) == "on" {
        // "arrived on an official visit": where the news is from.
        hosts.extend(reading.home.map(|(country, place)| (country, Some(place))));
    }
    let hosts: Vec<_> = hosts.into_iter().take(if stem(&["arriv"]) { 1 } else { 4 }).collect();
    if hosts.is_empty() {
        return;
    }
    let Some(visitor) = reading.subject(number, i) else { return };
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
fn presence(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let mut at = i + 1;
    while matches!(text.low(at), "currently" | "now" | "also" | "already") {
        at += 1;
    }
    if text.low(at) != "in" {
        return;
    }
    let hosts = places(reading, at + 1, sentence.to);
    let Some((country, place)) = hosts.first().copied() else { return };
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

/// "X hosted Y", "Y was received by X".
fn hosting(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let passive = text.any(i.saturating_sub(3).max(sentence.from), i, &["was", "were", "been", "be", "is", "being"]);
    let (guest, host) = if passive {
        let by = (i + 1..(i + 8).min(sentence.to)).find(|k| text.low(*k) == "by");
        let host = by.and_then(|by| (by + 1..by + 4).find_map(|k| reading.person_at(k)));
        (reading.subject(number, i), host.map(|mention| mention.person))
    } else {
        let guest = (i + 1..i + 6)
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
fn summit(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
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
    if let Some(draft) = drafts.get_mut(before) {
        let mut from = event;
        while from > i + 1
            && (text.capital(from - 1)
                || text.kind(from - 1) == Some(super::super::tokens::Kind::Number)
                || matches!(text.low(from - 1), "th" | "nd" | "rd" | "st" | "-" | "of" | "on" | "and"))
            && !matches!(text.low(from - 1), "the")
        {
            from -= 1;
        }
        draft.occasion = Some(super::super::people::tidy(text.span(from, event + 1)));
    }
}

/// "A and B signed a treaty in Geneva": who signs in a stated place of another state is there.
fn signing(reading: &Reading, number: usize, i: usize, drafts: &mut Vec<VisitDraft>) {
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

/// The two visits, or the one, that a meeting in a stated place tells.
pub(super) fn of_meeting(reading: &Reading, number: usize, i: usize, a: usize, b: usize, drafts: &mut Vec<VisitDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (Some(one), Some(two)) = (reading.people.country(a), reading.people.country(b)) else { return };
    let mention = reading.place_in(sentence.from, sentence.to);
    let sidelines = text.any(
        sentence.from,
        sentence.to,
        &["sidelines", "margins", "summit", "assembly", "forum", "conference", "sideline", "g20", "g7", "apec"],
    );
    let (country, place) = match mention {
        Some(mention) => (mention.country, place_of(mention.form)),
        None => match reading.home {
            // Where the sentence names one of the two countries, the place of the news says nothing of the meeting's.
            Some((home, place))
                if !reading.countries_in(sentence.from, sentence.to).any(|m| {
                    !m.of_person && m.form == Form::Name && (m.country == one || m.country == two) && m.country != home
                }) && !reading.is_ahead(sentence.from, i)
                    && !sidelines
                    && (home == one || home == two)
                    && reading.is_lead(number) =>
            {
                (home, Some(place))
            }
            _ => return,
        },
    };
    if !is_state(country) {
        return;
    }
    let third = country != one && country != two;
    let kind = if sidelines || third { VisitType::Summit } else { VisitType::Other };
    let rule = if third { "visit.meeting.third" } else { "visit.meeting" };
    for (guest, host) in [(a, b), (b, a)] {
        if reading.people.country(guest) == Some(country) {
            continue;
        }
        let before = drafts.len();
        add(reading, drafts, number, i, guest, country, place, kind, rule, if mention.is_some() { 0.8 } else { 0.65 });
        if let Some(draft) = drafts.get_mut(before).filter(|_| !third) {
            draft.host = Some(host);
        }
    }
}

/// Who is decorated in a stated place of the giver's is there.
pub(super) fn of_award(
    reading: &Reading,
    number: usize,
    i: usize,
    recipient: usize,
    giver: Country,
    drafts: &mut Vec<VisitDraft>,
) {
    let sentence = reading.text.sentences[number];
    let office = reading.person(recipient).level.is_some() && !reading.person(recipient).former;
    let place = reading.place_in(sentence.from, sentence.to).filter(|place| place.country == giver && office);
    if let Some(place) = place.filter(|place| matches!(place.form, Form::Place(_))) {
        add(reading, drafts, number, i, recipient, giver, place_of(place.form), VisitType::Other, "visit.award", 0.75);
    }
}
