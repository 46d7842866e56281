//! Offices: the words that name one, and the level of it.

use super::money;
use super::tokens::{Kind, Text};
use crate::facts::Level;

/// An office as it is written: the token after it, and its level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Role {
    pub(super) to: usize,
    pub(super) level: Level,
    /// Held no longer.
    pub(super) former: bool,
}

/// Words of the portfolio in "Minister of Trade and Integration" and "trade minister".
#[rustfmt::skip]
const PORTFOLIOS: &[&str] = &[
    "foreign", "external", "affairs", "defence", "defense", "finance", "trade", "economy", "economic", "energy",
    "health", "interior", "internal", "transport", "transportation", "agriculture", "culture", "education", "tourism",
    "commerce", "industry", "industrial", "justice", "labour", "labor", "environment", "science", "digital",
    "information", "water", "investment", "investments", "petroleum", "oil", "gas", "mines", "mining", "planning",
    "development", "immigration", "security", "home", "railway", "railways", "aviation", "sport", "sports", "youth",
    "housing", "construction", "communications", "infrastructure", "european", "international", "cooperation",
    "technology", "innovation", "resources", "climate", "natural", "maritime", "diaspora", "higher", "national",
    "treasury", "integration", "electricity", "emergency", "emergencies", "ecology", "employment", "social", "food",
    "rural", "business", "economics", "political", "fisheries", "marine", "urban", "women", "religious", "heritage", "space",
    "migration", "civil", "population", "forestry", "lands", "power", "regional", "works", "public", "local",
];

/// Finds the office that begins at token `i`.
pub(super) fn find(text: &Text, i: usize) -> Option<Role> {
    if text.kind(i)? != Kind::Word {
        return None;
    }
    let low = text.low(i);
    let next = text.low(i + 1);
    let plain = |n: usize, level: Level| Some(Role { to: i + n, level, former: false });
    match low {
        "former" | "ex" | "outgoing" | "late" => {
            let skip = 1 + usize::from(next == "-");
            let role = find(text, i + skip)?;
            Some(Role { former: low != "outgoing", ..role })
        }
        "acting" | "interim" | "caretaker" | "newly" | "then" | "transitional" => {
            let skip = 1 + usize::from(matches!(next, "-" | "elected" | "appointed"));
            find(text, i + skip)
        }
        "vice" | "deputy" | "assistant" | "associate" | "under" | "junior" => {
            let skip = 1 + usize::from(next == "-");
            let role = find(text, i + skip)?;
            let level = match role.level {
                Level::HeadOfState | Level::HeadOfGovernment | Level::ForeignMinister | Level::Minister => {
                    Level::Minister
                }
                level => level,
            };
            Some(Role { level: if low == "assistant" { Level::Agency } else { level }, ..role })
        }
        "first" if matches!(next, "vice" | "deputy") => find(text, i + 1),
        "first" if next == "lady" => plain(2, Level::Other),
        "prime" if next == "minister" => plain(2, Level::HeadOfGovernment),
        "prime" if next == "-" && text.low(i + 2) == "minister" => plain(3, Level::HeadOfGovernment),
        "president" => {
            // "president of the Senate" presides over a house; "President-elect" will be one.
            if next == "of" {
                let at = i + 2 + usize::from(text.low(i + 2) == "the");
                if matches!(
                    text.low(at),
                    "senate" | "national" | "chamber" | "parliament" | "supreme" | "house" | "assembly" | "bundestag"
                ) {
                    let to = (at..at + 4).take_while(|k| text.capital(*k)).last().map_or(at + 1, |k| k + 1);
                    return Some(Role { to, level: Level::Parliament, former: false });
                }
                if matches!(
                    text.low(at),
                    "european"
                        | "un"
                        | "world"
                        | "asian"
                        | "islamic"
                        | "football"
                        | "company"
                        | "commission"
                        | "fifa"
                        | "club"
                ) {
                    return Some(Role { to: at, level: Level::Other, former: false });
                }
            }
            let elect = next == "-" && text.low(i + 2) == "elect";
            plain(if elect { 3 } else { 1 }, Level::HeadOfState)
        }
        "pm" | "premier" | "taoiseach" if text.capital(i) || low == "premier" => {
            (next != "league").then_some(())?;
            plain(1, Level::HeadOfGovernment)
        }
        "chancellor" if !matches!(next, "of") || !text.any(i + 1, i + 4, &["exchequer", "university"]) => {
            plain(1, Level::HeadOfGovernment)
        }
        "king" | "queen" | "emir" | "amir" | "sultan" | "emperor" | "pope" | "monarch" | "pontiff" => {
            plain(1, Level::HeadOfState)
        }
        "holy" if next == "father" => plain(2, Level::HeadOfState),
        "party" if matches!(next, "leader" | "chief") => plain(2, Level::HeadOfState),
        "grand" if next == "duke" => plain(2, Level::HeadOfState),
        "supreme" if next == "leader" => plain(2, Level::HeadOfState),
        "head" if next == "of" && text.low(i + 2) == "state" => plain(3, Level::HeadOfState),
        "head" if next == "of" && text.low(i + 2) == "government" => plain(3, Level::HeadOfGovernment),
        "crown" if matches!(next, "prince" | "princess") => plain(2, Level::Other),
        "prince" | "princess" if text.capital(i) => plain(1, Level::Other),
        "leader" if !matches!(next, "of") => plain(1, Level::HeadOfState),
        "state" if matches!(next, "councilor" | "councillor" | "counsellor") => plain(2, Level::Minister),
        "general" if next == "secretary" && text.capital(i) => {
            Some(Role { to: party(text, i + 2), level: Level::HeadOfState, former: false })
        }
        "national" | "senate" | "parliament" | "majlis" | "duma" | "mejlis"
            if {
                let at = i + 1 + usize::from(low == "national");
                (low != "national" || next == "assembly")
                    && matches!(
                        text.low(at),
                        "president" | "chairman" | "speaker" | "chairwoman" | "chair" | "chairperson"
                    )
            } =>
        {
            plain(2 + usize::from(low == "national"), Level::Parliament)
        }
        "army" | "military" | "navy" | "naval" | "police" | "intelligence" if next == "chief" => plain(2, Level::Other),
        "additional" | "permanent" | "cabinet" if next == "secretary" && text.capital(i) => plain(2, Level::Agency),
        "party" if next == "general" && text.low(i + 2) == "secretary" => plain(3, Level::HeadOfState),
        "fm" | "eam" if text.raw(i).chars().all(char::is_uppercase) => plain(1, Level::ForeignMinister),
        "minister" => Some(minister(text, i)),
        "secretary" if next == "of" => {
            let state = text.low(i + 2) == "state";
            let word = PORTFOLIOS.contains(&text.low(i + 2)) || state;
            if !word {
                return (text.low(i + 2) == "the").then_some(Role { to: i + 1, level: Level::Agency, former: false });
            }
            plain(3, if state { Level::ForeignMinister } else { Level::Minister })
        }
        "secretary" if next == "for" && text.capital(i) => {
            let role = minister(text, i);
            (role.to > i + 1).then_some(role)
        }
        "secretary" if text.capital(i) && text.capital(i + 1) => plain(1, Level::Minister),
        "foreign" if next == "secretary" => plain(2, Level::ForeignMinister),
        "top" | "chief" if next == "diplomat" => plain(2, Level::ForeignMinister),
        "chief" if next == "minister" => plain(2, Level::Subnational),
        "speaker" | "chairman" | "chairwoman" | "chairperson" | "chair" | "chief" => chair(text, i),
        "parliament" | "parliamentary" | "house" if next == "speaker" => plain(2, Level::Parliament),
        "ambassador" => plain(1, Level::Agency),
        "envoy" => plain(1, Level::Agency),
        "special" if matches!(next, "envoy" | "representative" | "adviser" | "advisor") => plain(2, Level::Agency),
        "national" if next == "security" && matches!(text.low(i + 2), "adviser" | "advisor") => plain(3, Level::Agency),
        "governor" | "mayor" | "akim" | "hakim" => plain(1, Level::Subnational),
        "ceo" => plain(1, Level::Company),
        "general" | "marshal" | "admiral" | "commander" if text.capital(i) && text.capital(i + 1) => {
            plain(1, Level::Other)
        }
        "counterpart" => plain(1, Level::Other),
        word if PORTFOLIOS.contains(&word) => portfolio(text, i),
        _ => None,
    }
}

/// The token behind "of the Communist Party", where "of X" follows it.
fn party(text: &Text, at: usize) -> usize {
    if text.low(at) != "of" {
        return at;
    }
    let begun = at + 1 + usize::from(text.low(at + 1) == "the");
    let end = (begun..begun + 8).find(|k| text.low(*k) == "party").map(|k| k + 1);
    end.filter(|end| (begun..*end).all(|k| text.capital(k) || !text.is_word(k))).unwrap_or(at)
}

/// "Minister of Foreign Affairs", "Minister for Trade, Tourism and Investment", or the bare word.
fn minister(text: &Text, i: usize) -> Role {
    let mut to = i + 1;
    let mut level = Level::Minister;
    if matches!(text.low(to), "of" | "for") {
        let mut at = to + 1 + usize::from(text.low(to + 1) == "the");
        let begun = at;
        let mut last = to;
        while at < begun + 14 {
            let low = text.low(at);
            if PORTFOLIOS.contains(&low)
                || low == "state"
                || (text.capital(at)
                    && last > to
                    && super::lexicon::find(text, at).is_none()
                    && matches!(text.low(at - 1), "and" | "&" | ","))
            {
                at += 1;
                last = at;
            } else if last > to
                && matches!(low, "and" | "&" | ",")
                && (PORTFOLIOS.contains(&text.low(at + 1))
                    || text.low(at + 1) == "and" && PORTFOLIOS.contains(&text.low(at + 2)))
            {
                at += 1;
            } else {
                break;
            }
        }
        if last > to {
            to = last;
            if text.any(i, to, &["foreign", "external"]) && text.any(i, to, &["affairs", "relations"]) {
                level = Level::ForeignMinister;
            }
        }
    }
    Role { to, level, former: false }
}

/// "foreign minister", "trade and industry minister", "defence secretary".
fn portfolio(text: &Text, i: usize) -> Option<Role> {
    let mut at = i;
    while at < i + 9 {
        let low = text.low(at);
        if matches!(low, "minister" | "secretary") {
            let first = text.low(i);
            let foreign = matches!(first, "foreign" | "external") && (at - i <= 2 || text.low(i + 1) == "affairs");
            if low == "secretary"
                && !matches!(
                    first,
                    "defence"
                        | "defense"
                        | "treasury"
                        | "commerce"
                        | "energy"
                        | "home"
                        | "health"
                        | "agriculture"
                        | "trade"
                        | "foreign"
                )
            {
                return None;
            }
            return Some(Role {
                to: at + 1,
                level: if foreign { Level::ForeignMinister } else { Level::Minister },
                former: false,
            });
        }
        if !(PORTFOLIOS.contains(&low) || matches!(low, "and" | "&" | ",")) {
            return None;
        }
        at += 1;
    }
    None
}

/// A chair of parliament, of a committee or a company; the words behind tell which.
fn chair(text: &Text, i: usize) -> Option<Role> {
    let low = text.low(i);
    if low == "chief" {
        let next = text.low(i + 1);
        if matches!(next, "executive") {
            return Some(Role { to: i + 2, level: Level::Company, former: false });
        }
        if next == "of" && matches!(text.low(i + 2), "staff" | "the" | "general" | "army") {
            return Some(Role { to: i + 3, level: Level::Other, former: false });
        }
        return None;
    }
    if low == "speaker" {
        let mut to = i + 1;
        if text.low(to) == "of" {
            let begun = to + 1 + usize::from(text.low(to + 1) == "the");
            let end = (begun..begun + 6)
                .take_while(|k| {
                    (text.capital(*k) || text.low(*k) == "parliament") && super::lexicon::find(text, *k).is_none()
                })
                .last();
            to = end.map_or(to, |end| end + 1);
        }
        return Some(Role { to, level: Level::Parliament, former: false });
    }
    let mut to = i + 1;
    let mut level = Level::Other;
    if matches!(text.low(to), "of") {
        let begun = to + 1 + usize::from(text.low(to + 1) == "the");
        let mut end = begun;
        while end < begun + 12
            && (text.capital(end) || matches!(text.low(end), "of" | "the" | "and" | "&" | "for"))
            && super::lexicon::find(text, end).is_none()
        {
            end += 1;
        }
        while end > begun && matches!(text.low(end - 1), "of" | "the" | "and" | "&" | "for") {
            end -= 1;
        }
        if text.any(
            begun,
            end,
            &[
                "senate",
                "parliament",
                "majilis",
                "mazhilis",
                "majlis",
                "assembly",
                "duma",
                "congress",
                "house",
                "council",
                "mejlis",
                "kenesh",
                "legislative",
            ],
        ) {
            level = Level::Parliament;
        }
        if text.any(begun, end, &["cabinet"]) {
            level = Level::HeadOfGovernment;
        }
        if text.any(begun, end, &["presidency"]) {
            level = Level::HeadOfState;
        }
        to = end.max(to);
    }
    Some(Role { to, level, former: false })
}

/// Tells whether the token begins a way of address before a name.
pub(super) fn honorific(text: &Text, i: usize) -> Option<usize> {
    let dot = usize::from(text.low(i + 1) == ".");
    match text.low(i) {
        "mr" | "mrs" | "ms" | "dr" | "prof" | "hon" | "sh" | "shri" | "smt" | "ambassador" | "lord" | "dame"
        | "senator" | "sir" | "madam" => (text.capital(i)).then_some(i + 1 + dot),
        "h.e." | "h.e" | "h.m." | "h.h." | "h.r.h." => Some(i + 1),
        "his" | "her" if matches!(text.low(i + 1), "excellency" | "majesty" | "highness") && text.capital(i + 1) => {
            Some(i + 2)
        }
        "his" | "her" if text.low(i + 1) == "royal" && text.low(i + 2) == "highness" => Some(i + 3),
        "excellency" => Some(i + 1),
        _ => None,
    }
}

/// Tells whether a count of days stands here, as in "two-day".
pub(super) fn days(text: &Text, i: usize) -> Option<usize> {
    money::count(text, i)?;
    (text.low(i + 1) == "-" && matches!(text.low(i + 2), "day" | "days" | "week")).then_some(i + 3)
}
