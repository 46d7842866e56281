//! Names of orders, medals and titles as texts write them.

use super::super::super::reading::Reading;
use super::super::super::tokens::Kind;

/// The name of the award in a sentence: its range and whether it is a proper name.
pub(super) fn one(reading: &Reading, from: usize, to: usize) -> Option<(usize, usize, bool)> {
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
            "nishan" | "hilal" | "sitara" | "tamgha" | "bharat" | "padma" | "ngadag" if capital => {
                let end = end_of_name(reading, i + 1, to);
                best = best.or(Some((i, end, true)));
            }
            "awards" | "honours" | "honors"
                if best.is_none() && text.any(i.saturating_sub(3).max(from), i, &["highest", "top"]) =>
            {
                let at = (i.saturating_sub(3).max(from)..i).find(|k| matches!(text.low(*k), "highest" | "top"));
                best = Some((at.unwrap_or(i), i + 1, false));
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
    match best {
        Some((begin, end, false)) => beside(reading, from, begin, end, to).map(|(from, to)| (from, to, true)).or(best),
        best => best,
    }
}

/// All named awards of a range, one after the other.
pub(super) fn all(reading: &Reading, from: usize, to: usize) -> Vec<(usize, usize)> {
    const HEADS: &[&str] =
        &["order", "medal", "award", "cross", "collar", "sash", "star", "ribbon", "legion", "necklace"];
    let text = &reading.text;
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut floor = from;
    for k in from..to {
        if k < floor || !HEADS.contains(&text.low(k)) || !text.capital(k) {
            continue;
        }
        let mut begin = k;
        let link = |at: usize| matches!(text.low(at - 1), "of" | "the" | "-") && at >= 2 && text.capital(at - 2);
        while begin > floor && k - begin < 8 && (text.capital(begin - 1) || link(begin)) {
            begin -= 1;
        }
        while begin < k && matches!(text.low(begin), "the" | "of" | "-") {
            begin += 1;
        }
        let end = end_of_name(reading, k + 1, to).max(k + 1);
        if end - begin >= 2 {
            found.push((begin, end));
            floor = end;
        }
    }
    found
}

/// "the Nishan-i-Pakistan, the top civil award of the country", "its highest honour, the X": the name beside its gloss.
fn beside(reading: &Reading, floor: usize, begin: usize, end: usize, limit: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let mut left = begin;
    while left > floor
        && matches!(text.low(left - 1), "the" | "country" | "nation" | "'s" | "’s" | "its" | "top" | "civil")
    {
        left -= 1;
    }
    let part = |k: usize| {
        text.is_word(k) && text.capital(k)
            || matches!(text.low(k), "-" | "–") && text.glued(k)
            || text.is_word(k) && k > 0 && text.low(k - 1) == "-" && text.glued(k - 1)
            || matches!(text.low(k), "of" | "the") && text.capital(k + 1)
    };
    if left > floor && text.low(left - 1) == "," {
        let to = left - 1;
        let mut from = to;
        while from > floor
            && to - from < 10
            && part(from - 1)
            && reading.person_at(from - 1).is_none_or(|m| m.to < from)
        {
            from -= 1;
        }
        while from < to && matches!(text.low(from), "the" | "of") {
            from += 1;
        }
        if from < to && !reading.people_in(from, to).any(|m| m.from < to) {
            return Some((from, to));
        }
    }
    // Behind it the gloss may go on: "highest honour of the country, the X".
    let comma = (end..(end + 5).min(limit)).find(|k| matches!(text.low(*k), "," | "–" | "—" | "("))?;
    let mut from = comma + 1;
    while matches!(text.low(from), "the" | "“" | "\"" | "‘") {
        from += 1;
    }
    let mut to = from;
    while to < limit && to - from < 10 && part(to) && reading.person_at(to).is_none_or(|m| m.from != to) {
        to += 1;
    }
    (to > from && text.capital(from)).then_some((from, to))
}

/// A name goes on over capitals, "of", "the", quotation marks, a gloss in brackets and the class.
pub(super) fn end_of_name(reading: &Reading, from: usize, to: usize) -> usize {
    let text = &reading.text;
    let mut at = from;
    while at < to && at - from < 14 {
        let low = text.low(at);
        let link =
            matches!(low, "of" | "the" | "and" | "de" | "del" | "la" | "al" | "el" | "for" | "-" | "“" | "‘" | "to")
                && (text.capital(at + 1)
                    || matches!(text.low(at + 1), "the" | "“" | "\"" | "‘" | "of" | "first" | "second" | "al" | "el"));
        // "Nishan-i-Pakistan"
        let hyphen = low == "-" && text.glued(at) && text.glued(at - 1)
            || at > from && text.low(at - 1) == "-" && text.glued(at - 1);
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
        if ends || !(text.capital(at) && !person || link || hyphen || quote || class || comma) {
            break;
        }
        at += 1;
    }
    while at > from && matches!(text.low(at - 1), "of" | "the" | "and" | "for" | "to" | "“" | "-") {
        at -= 1;
    }
    at
}
