//! People: office holders with their country and office, and later mentions joined to them.
//!
//! A person enters the text by an office ("President of Tajikistan Emomali Rahmon", "Li, the Chinese premier") or by a
//! name of [`super::leaders`]. After that a surname is enough. An office of a country without a name ("the Tajik
//! president") is the one person of the text who holds it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::leaders::LEADERS;
use super::lexicon::{self, Named};
use super::roles::{self, Role};
use super::tokens::{Kind, Text};
use crate::country::Country;
use crate::facts::Level;

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
}

/// The most people of a text; what comes after them is not read for people.
const MOST: usize = 400;

/// Full names of leaders by their first word, and the countries of surnames that one country has.
struct Known {
    full: HashMap<String, Vec<(Vec<String>, Country)>>,
    surnames: HashMap<String, Option<Country>>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut full: HashMap<String, Vec<(Vec<String>, Country)>> = HashMap::new();
    let mut surnames: HashMap<String, Option<Country>> = HashMap::new();
    for (iso3, names) in LEADERS {
        let Some(country) = Country::from_iso3(iso3) else { continue };
        for name in names.split('|') {
            let words: Vec<String> = words_of(name);
            let mut keys = vec![words.last().cloned().unwrap_or_default()];
            if family_first(name) {
                keys.push(words[0].clone());
            }
            for key in keys {
                surnames
                    .entry(key)
                    .and_modify(|known| *known = known.filter(|c| *c == country))
                    .or_insert(Some(country));
            }
            if words.len() > 1 {
                full.entry(words[0].clone()).or_default().push((words, country));
            }
        }
    }
    Known { full, surnames }
});

fn words_of(name: &str) -> Vec<String> {
    let cut = Text::new(name);
    (0..cut.tokens.len()).map(|i| cut.low(i).to_string()).collect()
}

/// Names of these countries begin with the family's.
fn family_first(name: &str) -> bool {
    const FAMILIES: &[&str] = &[
        "Xi", "Li", "Wang", "Hu", "Wen", "Qin", "Ding", "Han", "He", "Yang", "Zhao", "Kim", "Moon", "Yoon", "Lee",
        "Park", "Kang", "Cho", "Chung", "Nguyen", "To", "Vo", "Pham", "Tran", "Luong", "Bui", "Vuong", "Hun", "Choe",
        "Liu", "Zhang", "Sun", "Chen", "Wu", "Ma", "Zhou", "Prak", "Gao", "Choi", "Jang",
    ];
    name.split([' ', '-']).next().is_some_and(|first| FAMILIES.contains(&first))
}

const PARTICLES: &[&str] = &[
    "bin", "bint", "al", "el", "de", "da", "do", "dos", "del", "della", "di", "van", "der", "von", "den", "ibn", "abu",
    "ul", "ben", "le", "la", "uz",
];

/// Capitalised words that begin sentences or titles and are no names.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "the", "a", "an", "in", "on", "at", "by", "for", "from", "to", "of", "and", "but", "or", "with", "during", "after",
    "before", "as", "he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "this", "that", "these",
    "those", "both", "also", "while", "when", "who", "which", "earlier", "later", "today", "meanwhile", "however",
    "according", "photo", "mr", "mrs", "ms", "dr", "republic", "kingdom", "government", "state", "states", "minister",
    "ministry", "president", "prime", "foreign", "affairs", "council", "committee", "parliament", "assembly",
    "national", "embassy", "bank", "university", "summit", "forum", "agreement", "memorandum", "order", "palace",
    "airport", "press", "news", "agency", "union", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "secretary", "speaker", "chairman", "deputy", "general", "will", "said", "there", "excellency", "says",
];

fn is_name_word(text: &Text, i: usize) -> bool {
    let low = text.low(i);
    text.is_word(i)
        && text.capital(i)
        && !NO_NAMES.contains(&low)
        && !matches!(
            low,
            "january"
                | "february"
                | "march"
                | "april"
                | "june"
                | "july"
                | "august"
                | "september"
                | "october"
                | "november"
                | "december"
                | "fm"
                | "pm"
                | "mou"
        )
}

/// Reads a name that begins at token `i`; returns the token after it.
fn name_at(text: &Text, i: usize) -> Option<usize> {
    let begins = is_name_word(text, i) || text.capital(i) && text.low(i) == "abu";
    if !begins {
        return None;
    }
    // A country's name is a person's only in front of more of the name ("Jordan Bardella" is rare enough).
    if matches!(lexicon::find(text, i), Some((named, _)) if named != Named::Nothing) {
        return None;
    }
    let mut at = i + 1;
    let mut words = 1;
    while words < 8 {
        if text.low(at) == "-"
            && text.glued(at - 1)
            && text.glued(at)
            && text.is_word(at + 1)
            && !is_country(text, at + 1)
        {
            at += 2;
            continue;
        }
        let short = text.low(at - 1).len() == 1 || text.low(at - 1).len() == 2 && text.glued(at);
        let initial = text.low(at) == "." && short && text.capital(at - 1) && text.glued(at - 1);
        if text.breaks(at) {
            break;
        }
        if initial && is_name_word(text, at + 1) {
            at += 1;
            continue;
        }
        if PARTICLES.contains(&text.low(at)) {
            let ahead =
                at + 1 + usize::from(PARTICLES.contains(&text.low(at + 1))) + usize::from(text.low(at + 1) == "-");
            if text.low(at + 1) == "-" && !text.glued(at) {
                break;
            }
            if is_name_word(text, ahead) && !(is_country(text, ahead)) {
                at = ahead;
                continue;
            }
        }
        let middle = is_name_word(text, at)
            && !is_country(text, at)
            && (roles::find(text, at).is_none() || matches!(text.low(at), "prince" | "water"));
        if !middle {
            break;
        }
        at += 1;
        words += 1;
    }
    if text.low(at) == "jr" || (text.low(at) == "," && text.low(at + 1) == "jr") {
        at += if text.low(at) == "," { 2 } else { 1 };
    }
    Some(at)
}

fn is_country(text: &Text, i: usize) -> bool {
    matches!(lexicon::find(text, i), Some((named, _)) if named != Named::Nothing)
}

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

impl People {
    /// Finds the people of a text. `home` is the country of the dateline, which officials without a country belong to.
    pub(super) fn find(text: &Text, home: Option<Country>) -> People {
        let mut people = People::default();
        for sentence in text.sentences.iter().filter(|sentence| !sentence.headline) {
            people.scan(text, sentence.from, sentence.to);
        }
        people.surnames(text);
        people.mentions.sort_by_key(|mention| (mention.from, std::cmp::Reverse(mention.to)));
        people.mentions.dedup_by(|later, earlier| later.from < earlier.to);
        people.settle(home);
        people
    }

    fn scan(&mut self, text: &Text, from: usize, to: usize) {
        let mut i = from;
        while i < to && self.persons.len() < MOST {
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
        let role_text = tidy(text.span(i, role.to.max(if last > end_role { last } else { role.to })));
        let end_role = last;
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
            Some(name) => self.named(name, country, role_name, Some(level).filter(|_| !counterpart), role.former),
            None => self.unnamed(country, role_name, (!counterpart).then_some(level), role.former),
        };
        while self.mentions.last().is_some_and(|mention| mention.from >= from) {
            self.mentions.pop();
        }
        self.mentions.push(PersonMention { from, to, person });
        to
    }

    /// "The president" alone is the last one spoken of.
    fn resolves(&self, level: Level) -> bool {
        matches!(level, Level::HeadOfState | Level::HeadOfGovernment | Level::ForeignMinister)
            && self.persons.iter().any(|person| person.level == Some(level) && person.name.is_some())
    }

    fn unnamed(&mut self, country: Option<Country>, role: Option<String>, level: Option<Level>, former: bool) -> usize {
        if country.is_none() {
            let last = self.mentions.iter().rev().map(|mention| mention.person);
            let same = last
                .into_iter()
                .find(|person| self.persons[*person].level == level && self.persons[*person].name.is_some());
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
                let person = hit.then(|| self.aliases.get(text.low(i)).copied().flatten()).flatten();
                let Some(person) = person else {
                    i += 1;
                    continue;
                };
                let to = name_at(text, i).unwrap_or(i + 1).min(sentence.to);
                let all = (i..to).all(|k| !taken[k]);
                // "Aliyev" is the president; "Heydar Aliyev Foundation" is not.
                let words: Vec<&str> = (i..to).map(|k| text.low(k)).collect();
                let stranger = words
                    .iter()
                    .any(|word| word.len() > 2 && !PARTICLES.contains(word) && !self.aliases.contains_key(*word));
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

    /// Gives offices without a name their holder, and people without a country that of the dateline.
    fn settle(&mut self, home: Option<Country>) {
        let mut told = vec![0usize; self.persons.len()];
        for mention in &self.mentions {
            told[mention.person] += 1;
        }
        // Whose place an office without a name takes.
        let mut holders_of: Vec<usize> = (0..self.persons.len()).collect();
        for (k, holder_of) in holders_of.iter_mut().enumerate() {
            if self.persons[k].name.is_some() || self.persons[k].country.is_none() {
                continue;
            }
            let holds = |person: &Person| {
                person.name.is_some()
                    && person.country == self.persons[k].country
                    && !person.former
                    && self.persons[k].level.is_none_or(|level| person.level == Some(level))
            };
            let mut holders = (0..self.persons.len()).filter(|j| holds(&self.persons[*j]));
            let (mut first, mut more) = (holders.next(), holders.next());
            // "The Saudi leader" may be a crown prince: of those who rule, the one that the text is about.
            let leader = self.persons[k].role.as_deref().is_some_and(|role| role.to_lowercase().ends_with("leader"));
            if leader {
                let rules = |person: &Person| {
                    let prince = person.role.as_deref().is_some_and(|role| role.contains("rince"));
                    let head = matches!(person.level, Some(Level::HeadOfState | Level::HeadOfGovernment));
                    person.name.is_some()
                        && person.country == self.persons[k].country
                        && !person.former
                        && (head || prince)
                };
                let among = (0..self.persons.len()).filter(|j| rules(&self.persons[*j]));
                first = among.max_by_key(|j| (told[*j], std::cmp::Reverse(*j)));
                more = None;
            }
            if let (Some(holder), None) = (first, more) {
                *holder_of = holder;
            }
        }
        for mention in &mut self.mentions {
            mention.person = holders_of[mention.person];
        }
        for person in &mut self.persons {
            let office = matches!(person.level, Some(level) if level != Level::Company && level != Level::Other && level != Level::Agency);
            if person.country.is_none() && office && !person.former {
                person.country = home;
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

/// One spelling for several: one edit apart for each long word, "Rahmon" and "Rakhmon".
fn similar(a: &[String], b: &[String]) -> bool {
    let (Some(x), Some(y)) = (a.last(), b.last()) else { return false };
    let close = x.len() > 4 && y.len() > 4 && strsim::levenshtein(x, y) == 1;
    close && (a.len() == 1 || b.len() == 1 || a[0] == b[0])
}

fn known_country(words: &[String]) -> Option<Country> {
    // Honorifics and forenames may stand before the name that the list has.
    for at in 0..words.len() {
        let rest = &words[at..];
        let fulls = KNOWN.full.get(&words[at]);
        let hit = fulls.and_then(|fulls| {
            fulls.iter().find(|(full, _)| full.len() <= rest.len() && full.iter().zip(rest).all(|(a, b)| a == b))
        });
        if let Some((_, country)) = hit {
            return Some(*country);
        }
    }
    if words.len() == 1 {
        return KNOWN.surnames.get(words.last()?).copied().flatten();
    }
    None
}

/// The nationality that ends right before token `k`: the country, and where it begins.
fn country_before(text: &Text, k: usize, begin: usize) -> Option<(Country, usize)> {
    let mut end = k;
    while end > begin && lexicon::possessive(text, end - 1) {
        end -= 1;
    }
    for back in 1..=5 {
        let Some(at) = end.checked_sub(back).filter(|at| *at >= begin) else { break };
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

/// Reads the name behind an office, over a comma and ways of address.
fn name_after(text: &Text, i: usize) -> Option<(usize, usize)> {
    let mut at = i;
    let comma = text.low(at) == ",";
    if comma {
        at += 1;
    }
    if text.low(at) == "(" {
        return None;
    }
    let mut titled = false;
    while let Some(next) = roles::honorific(text, at) {
        at = next + usize::from(text.low(next) == ",");
        titled = true;
    }
    if let Some(role) = roles::find(text, at).filter(|_| {
        titled || matches!(text.low(at), "general" | "king" | "prince" | "sultan" | "emir" | "president") && !comma
    }) {
        at = role.to;
    }
    let to = name_at(text, at)?;
    // After a comma a single word may be anything: "the president, Kazinform reports".
    let words = to - at;
    if comma && !titled && (words < 2 || !(text.low(to) == "," || !text.is_word(to) || !text.capital(to))) {
        return None;
    }
    Some((at, to))
}

/// Reads the name before ", President of X".
fn name_before(text: &Text, start: usize, begin: usize, aliases: &HashMap<String, Option<usize>>) -> Option<usize> {
    let mut at = start;
    while at > begin && matches!(text.low(at - 1), "the" | "a" | "as") {
        at -= 1;
    }
    if at == begin || text.low(at - 1) != "," {
        return None;
    }
    let end = at - 1;
    let mut from = end;
    while from > begin && end - from < 7 {
        let k = from - 1;
        let part = is_name_word(text, k) && !is_country(text, k)
            || PARTICLES.contains(&text.low(k)) && from < end
            || text.low(k) == "-" && text.glued(k)
            || text.low(k) == "." && k > begin && text.low(k - 1).len() == 1 && text.capital(k - 1);
        if !part {
            break;
        }
        from = k;
    }
    while from < end && !is_name_word(text, from) {
        from += 1;
    }
    let one = end - from == 1 && !aliases.contains_key(text.low(from));
    (from < end && !one).then_some(from)
}

fn name_end(text: &Text, from: usize, before: usize) -> usize {
    (from..before).find(|k| text.low(*k) == ",").unwrap_or(before)
}

/// Joins the words of a name or title by single spaces.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(text: &str) -> Vec<String> {
        let cut = Text::new(text);
        let people = People::find(&cut, None);
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
