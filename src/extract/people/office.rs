//! An office in the text: its nationality, its country and its holder.

use super::super::lexicon::{self, Named};
use super::super::roles::{self, Role};
use super::super::tokens::{Kind, Text};
use super::countries::{country_before, house, of_body, of_country};
use super::names::{name_after, name_before, name_end, tidy};
use super::{People, PersonMention, plural};
use crate::country::Country;
use crate::facts::Level;

impl People {
    /// An office, with the nationality before it, the country and the name behind it. Returns the token after all.
    pub(super) fn office(&mut self, text: &Text, i: usize, role: Role, begin: usize, end: usize) -> usize {
        let mut start = i;
        let mut country = None;
        let mut end_role = role.to;
        // "Kazakh President", "Kazakhstan's President", "China's visiting", "the Tajik"
        let mut k = i;
        while k > begin
            && (matches!(
                text.low(k - 1),
                "visiting"
                    | "new"
                    | "current"
                    | "newly"
                    | "elected"
                    | "incumbent"
                    | "federal"
                    | "union"
                    | "cabinet"
                    | "senior"
                    | "state"
                    | "department"
            ) && !(text.low(k - 1) == "state" && text.low(k) != "department")
                || text.kind(k - 1) == Some(Kind::Possessive))
        {
            k -= 1;
        }
        if let Some((found, at)) = country_before(text, k, begin) {
            country = Some(found);
            start = at;
        }
        let counterpart = text.low(i) == "counterpart";
        if country.is_none()
            && let Some((found, to)) = of_country(text, end_role)
        {
            country = Some(found);
            end_role = to;
        }
        if country.is_none()
            && let Some((found, to)) = of_body(text, end_role)
        {
            country = Some(found);
            end_role = to;
        }
        country = country.or_else(|| house(text, i, role.to, begin));
        let pope = matches!(text.low(i), "pope" | "pontiff" | "holy");
        if let Some(vatican) = Country::from_iso3(if text.low(i) == "taoiseach" { "IRL" } else { "VAT" })
            && (pope || text.low(i) == "taoiseach")
        {
            country = country.or(Some(vatican));
        }
        if role.level == Level::HeadOfState
            && country.is_none()
            && text.low(i) == "president"
            && text.low(end_role) == "of"
        {
            let of = end_role + 1 + usize::from(text.low(end_role + 1) == "the");
            if text.capital(of) || text.low(of).len() > 1 {
                // The president of something that is no country.
                return end_role;
            }
        }
        // "Ambassador of Armenia to Syria": where, not whose.
        if text.low(end_role) == "to"
            && text.any(i, role.to, &["ambassador", "envoy"])
            && let Some((Named::Country(_), to)) =
                lexicon::find(text, end_role + 1 + usize::from(text.low(end_role + 1) == "the"))
        {
            end_role = to;
        }
        // A second office: "Deputy Prime Minister and Minister of Foreign Affairs of X, Murat Nurtleu".
        let mut level = role.level;
        let mut last = end_role;
        for _ in 0..2 {
            let skip = usize::from(matches!(text.low(last), "and" | "," | "-" | "/" | "&"));
            let skip = skip + usize::from(skip == 1 && text.low(last + 1) == "and");
            let Some(second) = roles::find(text, last + skip).filter(|second| second.to <= end && skip > 0) else {
                break;
            };
            if text.low(last) == ","
                && country.is_some()
                && of_country(text, second.to).is_none()
                && name_after(text, second.to).is_none()
            {
                break;
            }
            if matches!(text.low(last), "and" | ",") && role.level == Level::HeadOfState {
                break;
            }
            level = better(level, second.level);
            last = second.to;
            if country.is_none()
                && let Some((found, to)) = of_country(text, last)
            {
                country = Some(found);
                last = to;
            }
        }
        // "General Secretary of the Communist Party of X Central Committee Y"
        while text.are(last, &["central", "committee"]) || text.are(last, &["politburo"]) {
            last += if text.low(last) == "central" { 2 } else { 1 };
        }
        let role_text = tidy(text.span(i, role.to.max(if last > end_role { last } else { role.to })));
        let end_role = last;
        let referrer = self.mentions.last().filter(|m| m.from >= begin && m.to <= start).map(|m| m.person);
        // The name behind it, or before it with a comma.
        let (name, from, to) = match name_after(text, end_role) {
            Some((name_from, name_to)) => (Some(text.span(name_from, name_to).to_string()), start, name_to),
            None => match name_before(text, start, begin, &self.aliases) {
                Some(name_from) => {
                    let name_to = name_end(text, name_from, start);
                    (Some(text.span(name_from, name_to).to_string()), name_from, end_role)
                }
                None => (None, start, end_role),
            },
        };
        // ", Secretary of Commerce, United States of America"
        let (country, end_role, to) = match (country, text.low(end_role)) {
            (None, ",") if from < start => match lexicon::find(text, end_role + 1) {
                Some((Named::Country(found), after)) if !matches!(text.low(after), "'s" | "’s") => {
                    (Some(found), after, after)
                }
                _ => (country, end_role, to),
            },
            _ => (country, end_role, to),
        };
        // "King Hussein of Jordan"
        let (country, to) = match of_country(text, to).filter(|_| country.is_none() && name.is_some() && to > end_role)
        {
            Some((found, after)) if text.low(to) == "of" => (Some(found), after),
            _ => (country, to),
        };
        if counterpart && country.is_none() && name.is_none() {
            return end_role;
        }
        // A plain "minister", "governor", "president" of nowhere and of no name says nothing.
        if country.is_none() && name.is_none() && !self.resolves(role.level) {
            return end_role;
        }
        // "a South African leader" is nobody in particular.
        let before = start.checked_sub(1).filter(|k| *k >= begin).map_or("", |k| text.low(k));
        if name.is_none() && matches!(before, "a" | "an" | "any" | "every" | "another" | "no" | "first" | "each") {
            return end_role;
        }
        let role_name = (!counterpart).then_some(role_text);
        let person = match &name {
            Some(name) => {
                // A counterpart holds the same office.
                let same = referrer.and_then(|person| self.persons[person].level).filter(|_| counterpart);
                let level = if counterpart { same } else { Some(level) };
                self.named(name, country, role_name, level, role.former)
            }
            None => self.unnamed(country, role_name, (!counterpart).then_some(level), role.former),
        };
        if let (Some(referrer), Some(country), true) = (referrer, country, counterpart) {
            self.strangers.push((referrer, country));
        }
        while self.mentions.last().is_some_and(|mention| mention.from >= from) {
            self.mentions.pop();
        }
        self.mentions.push(PersonMention { from, to, person });
        to
    }

    /// The people of one office in two countries.
    pub(super) fn offices(&mut self, text: &Text, office: plural::Office) -> usize {
        for holder in &office.holders {
            let role = Some(office.role.clone());
            let person = match holder.name {
                Some((from, to)) => {
                    let name = text.span(from, to).to_string();
                    self.named(&name, holder.country, role, Some(office.level), false)
                }
                None => self.unnamed(holder.country, role, Some(office.level), false),
            };
            while self.mentions.last().is_some_and(|mention| mention.to > holder.from) {
                self.mentions.pop();
            }
            self.mentions.push(PersonMention { from: holder.from, to: holder.to, person });
        }
        office.holders.last().map_or(office.to, |holder| holder.to.max(office.to))
    }
}

/// Of two offices of one person, the one that counts for the level.
pub(super) fn better(a: Level, b: Level) -> Level {
    const ORDER: [Level; 5] =
        [Level::HeadOfState, Level::HeadOfGovernment, Level::ForeignMinister, Level::Parliament, Level::Minister];
    let rank = |level: Level| ORDER.iter().position(|other| *other == level).unwrap_or(ORDER.len());
    if rank(b) < rank(a) { b } else { a }
}
