//! People: office holders with their country and office, and later mentions joined to them.
//!
//! A person enters the text by an office ("President of Tajikistan Emomali Rahmon", "Li, the Chinese premier") or by a
//! name of [`super::leaders`]. After that a surname is enough. An office of a country without a name ("the Tajik
//! president") is the one person of the text who holds it.

mod known;
mod names;
mod plural;
mod settle;

use std::collections::HashMap;

use super::lexicon::{self, Named};
use super::roles::{self, Role};
use super::tokens::{Kind, Text};
use crate::country::Country;
use crate::facts::Level;

use known::{KNOWN, family_first, known_country, similar, words_of};
pub(super) use names::tidy;
use names::{NO_NAMES, PARTICLES, is_name_word, name_after, name_at, name_before, name_end};

/// Someone whom the text names, or whose office it names.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: Option<String>,
    pub(super) country: Option<Country>,
    pub(super) role: Option<String>,
    pub(super) level: Option<Level>,
    /// Out of office, so that nothing follows from the office.
    pub(super) former: bool,
    /// Whether the country is stated, or known for the name.
    pub(super) sure: bool,
}

/// A person in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct PersonMention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) person: usize,
}

/// The people of a text.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) persons: Vec<Person>,
    pub(super) mentions: Vec<PersonMention>,
    /// Parts of names in lower case, with the person of that name; none where several share it.
    aliases: HashMap<String, Option<usize>>,
    /// People and countries that are not theirs, since their counterpart is of it.
    strangers: Vec<(usize, Country)>,
}

/// The most people of a text; what comes after them is not read for people.
const MOST: usize = 400;

/// Reads "of the Republic of Kazakhstan" behind an office.
fn of_country(text: &Text, i: usize) -> Option<(Country, usize)> {
    if !matches!(text.low(i), "of" | "from") {
        return None;
    }
    let at = i + 1 + usize::from(matches!(text.low(i + 1), "the"));
    if let Some((Named::Country(country), to)) = lexicon::find(text, at) {
        return Some((country, to));
    }
    // "of the Republic of X", "of the Islamic Republic of X": also where the registry lacks the whole name.
    let mut k = at;
    while k < at + 5 && text.capital(k) && text.is_word(k) && lexicon::find(text, k).is_none() {
        k += 1;
    }
    if k > at
        && matches!(
            text.low(k - 1),
            "republic" | "kingdom" | "state" | "federation" | "sultanate" | "emirate" | "commonwealth" | "union"
        )
        && text.low(k) == "of"
        && let Some((Named::Country(country), to)) = lexicon::find(text, k + 1 + usize::from(text.low(k + 1) == "the"))
    {
        return Some((country, to));
    }
    if let Some((Named::Place(country, "Holy See" | "Vatican" | "Hong Kong"), to)) = lexicon::find(text, at) {
        return Some((country, to));
    }
    None
}

/// The country of a parliament that is named by its own word: "Lok Sabha Speaker", "President of the Bundestag".
fn house(text: &Text, i: usize, to: usize, begin: usize) -> Option<Country> {
    #[rustfmt::skip]
    const HOUSES: &[(&str, &str)] = &[
        ("sabha", "IND"), ("knesset", "ISR"), ("duma", "RUS"), ("rada", "UKR"), ("bundestag", "DEU"), ("bundesrat", "DEU"),
        ("majilis", "KAZ"), ("mazhilis", "KAZ"), ("sejm", "POL"), ("riksdag", "SWE"), ("storting", "NOR"), ("folketing", "DNK"),
        ("eduskunta", "FIN"), ("seimas", "LTU"), ("saeima", "LVA"), ("riigikogu", "EST"), ("khural", "MNG"), ("kenesh", "KGZ"),
        ("mejlis", "TKM"), ("sobranie", "MKD"), ("althing", "ISL"), ("rajya", "IND"), ("sangsad", "BGD"),
    ];
    let near = (i.saturating_sub(3).max(begin)..(to + 4).min(text.tokens.len())).map(|k| text.low(k));
    let iso3 = near.filter_map(|word| HOUSES.iter().find(|(name, _)| *name == word)).map(|(_, iso3)| *iso3).next()?;
    Country::from_iso3(iso3)
}

/// Reads "of the Bangladeshi Ministry of Commerce", "of the Government of India" behind an office.
fn of_body(text: &Text, i: usize) -> Option<(Country, usize)> {
    #[rustfmt::skip]
    const BODIES: &[&str] = &[
        "ministry", "government", "parliament", "embassy", "senate", "council", "army", "cabinet", "department", "agency",
        "commission", "congress", "duma", "majlis", "committee", "forces",
    ];
    if !matches!(text.low(i), "of" | "at" | "in" | ",") {
        return None;
    }
    let begun = i + 1 + usize::from(text.low(i + 1) == "the");
    if let Some((Named::Adjective(country), to)) = lexicon::find(text, begun)
        && BODIES.contains(&text.low(to))
    {
        let goes = |k: usize| text.capital(k) || matches!(text.low(k), "of" | "and" | "for") && text.capital(k + 1);
        let body = |k: usize| goes(k) && (k <= to + 3 && roles::find(text, k).is_none_or(|role| role.to == k + 1));
        let end = (to + 1..to + 8).find(|k| !body(*k)).unwrap_or(to + 1);
        return Some((country, end));
    }
    if !BODIES.contains(&text.low(begun)) {
        return None;
    }
    let end =
        (begun + 1..begun + 9).take_while(|k| text.capital(*k) || matches!(text.low(*k), "of" | "and" | "for" | "the"));
    for k in end {
        if text.low(k) == "of"
            && let Some((Named::Country(country), to)) =
                lexicon::find(text, k + 1 + usize::from(text.low(k + 1) == "the"))
        {
            return Some((country, to));
        }
    }
    None
}

impl People {
    /// Finds the people of a text. `home` is the country of the dateline, which officials without a country belong to.
    pub(super) fn find(text: &Text, home: Option<Country>, tops: &[Country]) -> People {
        let mut people = People::default();
        for sentence in text.sentences.iter().filter(|sentence| !sentence.headline) {
            people.scan(text, sentence.from, sentence.to);
        }
        people.surnames(text);
        people.mentions.sort_by_key(|mention| (mention.from, std::cmp::Reverse(mention.to)));
        people.mentions.dedup_by(|later, earlier| later.from < earlier.to);
        people.settle(text, home, tops);
        people
    }

    fn scan(&mut self, text: &Text, from: usize, to: usize) {
        let mut i = from;
        while i < to && self.persons.len() < MOST {
            if let Some(office) = plural::find(text, i, from, to) {
                i = self.offices(text, office);
                continue;
            }
            if let Some(role) = roles::find(text, i).filter(|role| role.to <= to) {
                i = self.office(text, i, role, from, to);
                continue;
            }
            if let Some(next) = self.known(text, i) {
                i = next;
                continue;
            }
            i += 1;
        }
    }

    /// The people of one office in two countries.
    fn offices(&mut self, text: &Text, office: plural::Office) -> usize {
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

    /// A name of the list of leaders without an office before it.
    fn known(&mut self, text: &Text, i: usize) -> Option<usize> {
        if !text.capital(i) {
            return None;
        }
        let fulls = KNOWN.full.get(text.low(i))?;
        let same = |words: &Vec<String>| words.iter().enumerate().all(|(k, word)| text.low(i + k) == word);
        let (words, country) = fulls.iter().filter(|(words, _)| same(words)).max_by_key(|(words, _)| words.len())?;
        let to = i + words.len();
        let person = self.named(text.span(i, to), Some(*country), None, None, false);
        self.mentions.push(PersonMention { from: i, to, person });
        Some(to)
    }

    /// An office, with the nationality before it, the country and the name behind it. Returns the token after all.
    fn office(&mut self, text: &Text, i: usize, role: Role, begin: usize, end: usize) -> usize {
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

    /// "The president" alone is the last one spoken of.
    fn resolves(&self, level: Level) -> bool {
        matches!(level, Level::HeadOfState | Level::HeadOfGovernment | Level::ForeignMinister | Level::Parliament)
            && self.persons.iter().any(|person| person.level == Some(level) && person.name.is_some())
    }

    fn unnamed(&mut self, country: Option<Country>, role: Option<String>, level: Option<Level>, former: bool) -> usize {
        if country.is_none() {
            // "The president" is the one whom the text has told of most, of two told alike the last.
            let holds = |person: usize| self.persons[person].level == level && self.persons[person].name.is_some();
            let mut told: HashMap<usize, usize> = HashMap::new();
            for (k, mention) in self.mentions.iter().enumerate().filter(|(_, mention)| holds(mention.person)) {
                *told.entry(mention.person).or_default() += 1000 + usize::from(k + 1 == self.mentions.len());
            }
            let last = |person: usize| self.mentions.iter().rposition(|mention| mention.person == person);
            let same =
                told.into_iter().max_by_key(|(person, count)| (*count / 1000, last(*person))).map(|(person, _)| person);
            if let Some(person) = same {
                return person;
            }
        }
        let leader = role.as_deref().is_some_and(|role| role.to_lowercase().ends_with("leader"));
        let same = |person: &Person| {
            person.country.is_some()
                && person.country == country
                && person.level == level
                && person.former == former
                // Who "the leader" is shows when the whole text is read.
                && !(leader && person.name.is_some())
        };
        if let Some(place) = self.persons.iter().position(same) {
            return place;
        }
        self.persons.push(Person { name: None, country, role, level, former, sure: country.is_some() });
        self.persons.len() - 1
    }

    /// Returns the person of that name, made if there is none yet.
    fn named(
        &mut self,
        name: &str,
        country: Option<Country>,
        role: Option<String>,
        level: Option<Level>,
        former: bool,
    ) -> usize {
        let name = tidy(name.trim_start_matches("Mr. ").trim());
        let words = words_of(&name);
        let agrees = |person: &Person| {
            let other = person.name.as_deref().map(words_of).unwrap_or_default();
            let both = person.country.is_none() || country.is_none() || person.country == country;
            let shared = words.iter().filter(|word| word.len() > 2 && other.contains(word)).count();
            let short = words
                .iter()
                .filter(|word| word.len() > 2)
                .count()
                .min(other.iter().filter(|word| word.len() > 2).count());
            let key = family_first(&name) && other.first() == words.first();
            // King Salman is not Mohammed bin Salman: monarchs go by their first name.
            let monarch = role.as_deref().is_some_and(|role| {
                let role = role.to_lowercase();
                ["king", "queen", "sultan", "emir", "amir"].iter().any(|title| role.ends_with(title))
            });
            if monarch && words.first() != other.first() {
                return false;
            }
            // King Salman is not Mohammed bin Salman.
            let thrones = matches!(
                (level, person.level),
                (Some(Level::HeadOfState), Some(Level::Other)) | (Some(Level::Other), Some(Level::HeadOfState))
            );
            if thrones && words != other {
                return false;
            }
            both && (shared > 0 && shared >= short
                || key && (other.len() == 1 || words.len() == 1)
                || similar(&words, &other))
        };
        let place = self.persons.iter().position(|person| person.name.is_some() && agrees(person));
        let known = country.or_else(|| known_country(&words));
        let place = match place {
            Some(place) => {
                let person = &mut self.persons[place];
                if person.name.as_ref().is_some_and(|old| old.len() < name.len() && words_of(old).len() < words.len()) {
                    person.name = Some(name.clone());
                }
                if country.is_some() && !person.sure {
                    person.country = country;
                    person.sure = true;
                }
                person.country = person.country.or(known);
                if person.role.is_none() {
                    (person.role, person.level, person.former) = (role, level, former);
                }
                place
            }
            None => {
                // An office named before its holder is the holder's.
                let open = |person: &Person| {
                    person.name.is_none()
                        && person.country.is_some()
                        && person.country == known
                        && person.level == level
                        && level.is_some_and(|level| level != Level::Minister && level != Level::Other)
                };
                match self.persons.iter().position(open) {
                    Some(place) => {
                        self.persons[place].name = Some(name.clone());
                        place
                    }
                    None => {
                        self.persons.push(Person {
                            name: Some(name.clone()),
                            country: known,
                            role,
                            level,
                            former,
                            sure: known.is_some(),
                        });
                        self.persons.len() - 1
                    }
                }
            }
        };
        let n_words = words.len();
        for (k, word) in words.into_iter().enumerate() {
            let key = word.len() > 2 || (k == 0 && family_first(&name));
            if !key || PARTICLES.contains(&word.as_str()) || NO_NAMES.contains(&word.as_str()) {
                continue;
            }
            let last = k + 1 == n_words || (k == 0 && family_first(&name));
            let entry = self.aliases.entry(word).or_insert(Some(place));
            if *entry != Some(place) {
                *entry = if last { Some(place) } else { None };
            }
        }
        place
    }

    /// The person of that part of a name; a long one may be spelt in another way, "Rajapaksa" and "Rajapaksha".
    fn alias(&self, word: &str) -> Option<usize> {
        if let Some(known) = self.aliases.get(word) {
            return *known;
        }
        // Texts with many names are not searched for spellings.
        if word.len() < 7 || self.aliases.len() > 60 || NO_NAMES.contains(&word) {
            return None;
        }
        let near =
            |other: &String| other.len() >= 7 && other[..1] == word[..1] && strsim::levenshtein(other, word) == 1;
        let spelt = |other: &String| other.is_char_boundary(1) && word.is_char_boundary(1) && near(other);
        let (_, person) = self.aliases.iter().filter(|(other, _)| spelt(other)).min_by_key(|(other, _)| *other)?;
        *person
    }

    /// Finds later mentions by a part of the name.
    fn surnames(&mut self, text: &Text) {
        let mut taken = vec![false; text.tokens.len()];
        for mention in &self.mentions {
            taken[mention.from..mention.to].iter_mut().for_each(|taken| *taken = true);
        }
        for sentence in text.sentences.iter().filter(|sentence| !sentence.headline) {
            let mut i = sentence.from;
            while i < sentence.to {
                let hit = !taken[i] && text.is_word(i) && text.capital(i);
                let person = hit.then(|| self.alias(text.low(i))).flatten();
                let Some(person) = person else {
                    i += 1;
                    continue;
                };
                let to = name_at(text, i).unwrap_or(i + 1).min(sentence.to);
                let all = (i..to).all(|k| !taken[k]);
                // "Aliyev" is the president; "Heydar Aliyev Foundation" is not.
                let words: Vec<&str> = (i..to).map(|k| text.low(k)).collect();
                let stranger =
                    words.iter().any(|word| word.len() > 2 && !PARTICLES.contains(word) && self.alias(word).is_none());
                let name_before = i > sentence.from
                    && !taken[i - 1]
                    && is_name_word(text, i - 1)
                    && !self.aliases.contains_key(text.low(i - 1))
                    && i - 1 > sentence.from;
                if all && !stranger && !name_before {
                    self.mentions.push(PersonMention { from: i, to, person });
                }
                i = to.max(i + 1);
            }
        }
    }

    pub(super) fn country(&self, person: usize) -> Option<Country> {
        self.persons.get(person).and_then(|person| person.country)
    }
}

/// Of two offices of one person, the one that counts for the level.
fn better(a: Level, b: Level) -> Level {
    const ORDER: [Level; 5] =
        [Level::HeadOfState, Level::HeadOfGovernment, Level::ForeignMinister, Level::Parliament, Level::Minister];
    let rank = |level: Level| ORDER.iter().position(|other| *other == level).unwrap_or(ORDER.len());
    if rank(b) < rank(a) { b } else { a }
}

/// The nationality that ends right before token `k`: the country, and where it begins.
fn country_before(text: &Text, k: usize, begin: usize) -> Option<(Country, usize)> {
    let mut end = k;
    while end > begin && lexicon::possessive(text, end - 1) {
        end -= 1;
    }
    // The longest name first: "Equatorial Guinea President" is not Guinea's.
    for back in (1..=5).rev() {
        let Some(at) = end.checked_sub(back).filter(|at| *at >= begin) else { continue };
        if let Some((named, to)) = lexicon::find(text, at)
            && to == end
        {
            return match named {
                Named::Country(country) | Named::Adjective(country) => Some((country, at)),
                Named::Place(country, "Vatican" | "Hong Kong" | "Holy See") => Some((country, at)),
                _ => None,
            };
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(text: &str) -> Vec<String> {
        let cut = Text::new(text);
        let people = People::find(&cut, None, &[]);
        let mut seen: Vec<String> = Vec::new();
        for mention in &people.mentions {
            let person = &people.persons[mention.person];
            let country = person.country.map_or("?", |country| country.iso3());
            let line = format!(
                "{} {} {}",
                person.name.as_deref().unwrap_or("-"),
                country,
                person.level.map_or("?", |level| level.as_str())
            );
            if !seen.contains(&line) {
                seen.push(line);
            }
        }
        seen
    }

    #[test]
    fn offices_bring_people() {
        let cases: [(&str, &[&str]); 9] = [
            (
                "President of Tajikistan Emomali Rahmon met Kazakh President Kassym-Jomart Tokayev.",
                &["Emomali Rahmon TJK head_of_state", "Kassym-Jomart Tokayev KAZ head_of_state"],
            ),
            ("Rahmon, the President of Tajikistan, spoke. The Tajik president left.", &["- TJK head_of_state"]),
            (
                "The Minister of Foreign Affairs of the Republic of Türkiye, Mevlüt Çavuşoğlu, left. Minister Çavuşoğlu spoke.",
                &["Mevlüt Çavuşoğlu TUR foreign_minister"],
            ),
            ("Emomali Rahmon, President of Tajikistan, left. Rakhmon spoke.", &["Emomali Rahmon TJK head_of_state"]),
            ("Chinese Premier Li Qiang spoke. Li left.", &["Li Qiang CHN head_of_government"]),
            ("His Turkish counterpart Hakan Fidan spoke.", &["Hakan Fidan TUR ?"]),
            ("King Abdullah II of Jordan spoke.", &["Abdullah II JOR head_of_state"]),
            (
                "Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan Murat Nurtleu spoke.",
                &["Murat Nurtleu KAZ foreign_minister"],
            ),
            ("The president of the company John Smith spoke.", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(people(text), expected, "{text}");
        }
    }
}
