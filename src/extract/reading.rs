//! A text as the rules read it: tokens with countries, people, dates and figures in their places, the pair that it is
//! about, and who "he" and "the two countries" are.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::dates::{self, DateMention, Dated, When};
use super::lexicon::{self, Named};
use super::money::{self, Money, Percent};
use super::people::{People, Person};
use super::tokens::{Sentence, Text};
use crate::country::{Country, Kind, Pair};

/// A country in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct CountryMention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) country: Country,
    pub(super) form: Form,
    /// Part of the mention of a person.
    pub(super) of_person: bool,
}

/// How a country is named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    Name,
    Adjective,
    Place(&'static str),
}

/// A text with all that was found in it.
pub(super) struct Reading<'a> {
    pub(super) text: Text<'a>,
    pub(super) published: Option<NaiveDate>,
    pub(super) countries: Vec<CountryMention>,
    pub(super) people: People,
    pub(super) dates: Vec<DateMention>,
    pub(super) money: Vec<Money>,
    pub(super) percents: Vec<Percent>,
    /// Country and place of the dateline.
    pub(super) home: Option<(Country, &'static str)>,
    /// The countries by weight, heaviest first.
    pub(super) weights: Vec<(Country, u32)>,
    /// Index of the first sentence that is no headline.
    pub(super) first: usize,
}

impl<'a> Reading<'a> {
    pub(super) fn new(source: &'a str, published: Option<NaiveDate>) -> Reading<'a> {
        let mut text = Text::new(source);
        let first = text.sentences.iter().position(|sentence| !sentence.headline).unwrap_or(0);
        let mut countries = Vec::new();
        let mut found_dates = Vec::new();
        let (mut amounts, mut percents) = (Vec::new(), Vec::new());
        for sentence in &text.sentences {
            let mut i = sentence.from;
            while i < sentence.to {
                if matches!(text.low(i), "koreas" | "korean") && two_koreas(&text, i) {
                    for iso3 in ["KOR", "PRK"] {
                        let mention = |country| CountryMention {
                            from: i,
                            to: i + 1,
                            country,
                            form: Form::Name,
                            of_person: false,
                        };
                        countries.extend(Country::from_iso3(iso3).map(mention));
                    }
                    i += 1;
                    continue;
                }
                if let Some((named, to)) = lexicon::find(&text, i).filter(|(_, to)| *to <= sentence.to) {
                    let mention = |country, form| CountryMention { from: i, to, country, form, of_person: false };
                    match named {
                        Named::Country(country) => countries.push(mention(country, Form::Name)),
                        Named::Adjective(country) => countries.push(mention(country, Form::Adjective)),
                        Named::Place(country, place) => countries.push(mention(country, Form::Place(place))),
                        Named::Nothing => {}
                    }
                    i = to;
                    continue;
                }
                if let Some(date) = dates::find(&text, i) {
                    i = date.to.max(i + 1);
                    found_dates.push(date);
                    continue;
                }
                if let Some(percent) = money::percent(&text, i) {
                    i = percent.to;
                    percents.push(percent);
                    continue;
                }
                if let Some(amount) = money::find(&text, i) {
                    i = amount.to.max(i + 1);
                    amounts.push(amount);
                    continue;
                }
                i += 1;
            }
        }
        let dated = dateline(&text, &countries, first);
        let home = dated.map(|(country, place, _)| (country, place));
        // The dateline is no part of its sentence.
        if let Some((_, _, end)) = dated
            && let Some(sentence) = text.sentences.iter_mut().find(|sentence| sentence.from < end && end < sentence.to)
        {
            sentence.from = end;
        }
        let people = People::find(&text, home.map(|(country, _)| country));
        let mut mentions = people.mentions.iter().peekable();
        for mention in &mut countries {
            while mentions.peek().is_some_and(|person| person.to <= mention.from) {
                mentions.next();
            }
            mention.of_person =
                mentions.peek().is_some_and(|person| person.from <= mention.from && mention.to <= person.to);
        }
        let mut reading = Reading {
            text,
            published,
            countries,
            people,
            dates: found_dates,
            money: amounts,
            percents,
            home,
            weights: Vec::new(),
            first,
        };
        reading.weigh();
        reading
    }

    /// Weighs the countries: headlines and the first sentences say what the text is about.
    fn weigh(&mut self) {
        let mut weights: HashMap<Country, u32> = HashMap::new();
        let lead_end = self.text.sentences.get(self.first + 2).map_or(self.text.tokens.len(), |sentence| sentence.to);
        let weight = |at: usize| if at < lead_end { 3 } else { 1 };
        for mention in self.countries.iter().filter(|mention| is_state(mention.country)) {
            *weights.entry(mention.country).or_default() +=
                weight(mention.from) * if matches!(mention.form, Form::Place(_)) { 1 } else { 2 };
        }
        for mention in &self.people.mentions {
            if let Some(country) = self.people.country(mention.person) {
                *weights.entry(country).or_default() += weight(mention.from);
            }
        }
        let mut weights: Vec<(Country, u32)> = weights.into_iter().collect();
        weights.sort_by_key(|(country, weight)| (std::cmp::Reverse(*weight), country.code()));
        self.weights = weights;
    }

    /// Returns the two countries that the text is about.
    pub(super) fn main_pair(&self) -> Option<Pair> {
        let (a, b) = (self.weights.first()?, self.weights.get(1)?);
        (b.1 >= 3).then(|| Pair::new(a.0, b.0)).flatten()
    }

    pub(super) fn sentences(&self) -> impl Iterator<Item = (usize, Sentence)> + '_ {
        self.text.sentences.iter().copied().enumerate().filter(|(_, sentence)| !sentence.headline)
    }

    /// Tells whether the sentence is among the first ones, which tell the news.
    pub(super) fn is_lead(&self, number: usize) -> bool {
        number < self.first + 3
    }

    pub(super) fn countries_in(&self, from: usize, to: usize) -> impl Iterator<Item = &CountryMention> + '_ {
        let start = self.countries.partition_point(|mention| mention.from < from);
        self.countries[start..].iter().take_while(move |mention| mention.to <= to)
    }

    pub(super) fn people_in(
        &self,
        from: usize,
        to: usize,
    ) -> impl DoubleEndedIterator<Item = &super::people::PersonMention> + '_ {
        let start = self.people.mentions.partition_point(|mention| mention.from < from);
        let end = self.people.mentions.partition_point(|mention| mention.from < to);
        self.people.mentions[start.min(end)..end].iter()
    }

    pub(super) fn dates_in(&self, from: usize, to: usize) -> impl Iterator<Item = &DateMention> + '_ {
        let start = self.dates.partition_point(|mention| mention.from < from);
        self.dates[start..].iter().take_while(move |mention| mention.to <= to)
    }

    pub(super) fn money_in(&self, from: usize, to: usize) -> impl Iterator<Item = &Money> + '_ {
        let start = self.money.partition_point(|mention| mention.from < from);
        self.money[start..].iter().take_while(move |mention| mention.to <= to)
    }

    pub(super) fn percents_in(&self, from: usize, to: usize) -> impl Iterator<Item = &Percent> + '_ {
        let start = self.percents.partition_point(|mention| mention.from < from);
        self.percents[start..].iter().take_while(move |mention| mention.to <= to)
    }

    pub(super) fn person(&self, person: usize) -> &Person {
        &self.people.persons[person]
    }

    /// Returns the country mention that begins at token `i`, or behind an article there.
    pub(super) fn country_at(&self, i: usize) -> Option<&CountryMention> {
        let at = i + usize::from(self.text.low(i) == "the");
        let place = self.countries.partition_point(|mention| mention.from < at);
        self.countries.get(place).filter(|mention| mention.from == at)
    }

    /// Returns the person that begins at token `i`, or behind an article there.
    pub(super) fn person_at(&self, i: usize) -> Option<&super::people::PersonMention> {
        let at = i + usize::from(matches!(self.text.low(i), "the" | "his" | "her" | "their"));
        self.people_in(i, at + 1).next().filter(|mention| mention.from == at || mention.from == i)
    }

    /// Returns the states of a range, people's countries among them, each once.
    pub(super) fn states_in(&self, from: usize, to: usize, places: bool) -> Vec<Country> {
        let mut states: Vec<Country> = Vec::new();
        let named = self
            .countries_in(from, to)
            .filter(|m| is_state(m.country) && (places || !matches!(m.form, Form::Place(_))))
            .map(|m| (m.from, m.country));
        let people =
            self.people_in(from, to).filter_map(|m| self.people.country(m.person).map(|country| (m.from, country)));
        let mut all: Vec<(usize, Country)> = named.chain(people).collect();
        all.sort_by_key(|(at, _)| *at);
        for (_, country) in all {
            if !states.contains(&country) {
                states.push(country);
            }
        }
        states
    }

    /// Returns the pair that a sentence speaks of: two countries in it, or one of it and the other of the text, or that
    /// of the sentences before.
    pub(super) fn pair_of(&self, number: usize) -> Option<Pair> {
        let sentence = self.text.sentences.get(number)?;
        self.pair_in(sentence.from, sentence.to, number)
    }

    pub(super) fn pair_in(&self, from: usize, to: usize, number: usize) -> Option<Pair> {
        let mut states = self.states_in(from, to, false);
        if states.len() < 2 {
            let more = self.states_in(from, to, true);
            if more.len() == 2 {
                states = more;
            }
        }
        let main = self.main_pair();
        match states.as_slice() {
            [a, b] => Pair::new(*a, *b),
            [one] => {
                if let Some(main) = main.filter(|main| main.has(*one)) {
                    return Some(main);
                }
                // "The country's largest partner": which country is not said here.
                if main.is_some() && self.text.any(from, to, &["country"]) {
                    return None;
                }
                let home =
                    self.home.map(|(country, _)| country).or(self.weights.first().map(|(country, _)| *country))?;
                Pair::new(home, *one)
            }
            [] => {
                // The sentences before it in the paragraph, then the text.
                let paragraph = self.text.sentences.get(number)?.paragraph;
                for back in 1..=3 {
                    let Some(before) = number.checked_sub(back).and_then(|k| self.text.sentences.get(k)) else { break };
                    if before.paragraph != paragraph {
                        break;
                    }
                    let states = self.states_in(before.from, before.to, false);
                    if let [a, b] = states.as_slice() {
                        return Pair::new(*a, *b);
                    }
                }
                main
            }
            many => main.filter(|main| many.contains(&main.a()) && many.contains(&main.b())),
        }
    }

    /// Tells whether the words of a range speak of what is to come.
    pub(super) fn is_ahead(&self, from: usize, to: usize) -> bool {
        #[rustfmt::skip]
        const AHEAD: &[&str] = &[
            "will", "shall", "scheduled", "expected", "due", "slated", "plans", "planned", "planning", "intends",
            "intend", "upcoming", "forthcoming", "tomorrow", "would", "plan", "expects", "'ll", "expect", "ahead",
            "poised",
        ];
        let set = |i: usize| self.text.low(i) == "set" && self.text.low(i + 1) == "to";
        let is_to = |i: usize| matches!(self.text.low(i), "is" | "are") && self.text.low(i + 1) == "to";
        let going = |i: usize| self.text.low(i) == "going" && self.text.low(i + 1) == "to";
        let next = |i: usize| {
            matches!(self.text.low(i), "next" | "coming")
                && matches!(self.text.low(i + 1), "week" | "month" | "year" | "days" | "weeks")
        };
        (from..to).any(|i| AHEAD.contains(&self.text.low(i)) || set(i) || is_to(i) || going(i) || next(i))
    }

    /// Tells whether the words of a range deny what they tell.
    pub(super) fn is_denied(&self, from: usize, to: usize) -> bool {
        const DENIED: &[&str] = &[
            "not", "never", "denied", "denies", "deny", "refused", "refuses", "rejected", "rejects", "declined",
            "without", "cannot", "won't", "didn't", "doesn't", "hasn't", "haven't", "isn't", "wasn't", "failed",
            "unable", "unlikely",
        ];
        let only = |i: usize| self.text.low(i) == "not" && self.text.low(i + 1) == "only";
        (from..to).any(|i| {
            DENIED.contains(&self.text.low(i)) && !only(i) || self.text.low(i) == "no" && self.text.low(i + 1) != "."
        })
    }

    /// Tells whether the words of a range leave it open whether it will be.
    pub(super) fn is_open(&self, from: usize, to: usize) -> bool {
        #[rustfmt::skip]
        const OPEN: &[&str] = &[
            "may", "might", "could", "if", "whether", "hope", "hopes", "hoped", "hoping", "wish", "wishes", "propose",
            "proposed", "proposes", "proposal", "urged", "considering", "possible", "possibly", "unless", "wants",
            "want", "seeks", "seeking", "willing", "willingness", "invite", "invites", "inviting", "should",
            "readiness", "potential", "interest", "interested", "ready", "discussed", "discuss", "negotiating",
            "called", "must",
        ];
        let month = |i: usize| self.text.low(i) == "may" && self.text.capital(i);
        (from..to).any(|i| OPEN.contains(&self.text.low(i)) && !month(i))
    }

    /// Returns the date that goes with token `i` of a sentence: the nearest one in its part of the sentence, that behind
    /// it before that in front.
    pub(super) fn date_of(&self, number: usize, i: usize, ahead: bool) -> Told {
        let sentence = self.text.sentences[number];
        let mut best: Option<(usize, &DateMention)> = None;
        for date in self.dates_in(sentence.from, sentence.to) {
            let before = date.from.checked_sub(1).map_or("", |k| self.text.low(k));
            let since = date.from > i && self.text.any(i, date.from, &["since"]);
            let skip = since
                || matches!(before, "since")
                || self.text.low(date.to) == "anniversary"
                || matches!(before, "until" | "till") && date.from > i;
            // "said on Wednesday that X will come": the day of saying.
            let saying = self.text.any(
                date.from.saturating_sub(3).max(sentence.from),
                (date.to + 2).min(sentence.to),
                &[
                    "said",
                    "announced",
                    "told",
                    "stated",
                    "confirmed",
                    "reported",
                    "says",
                    "announcing",
                    "disclosed",
                    "revealed",
                ],
            );
            if ahead && saying {
                continue;
            }
            let year_of =
                matches!(date.when, When::Year(_)) && !matches!(before, "in" | "of" | "during" | "year" | "(" | ",");
            if skip || year_of {
                continue;
            }
            let distance = if date.from >= i { date.from - i } else { (i - date.to.min(i)) + 3 };
            // A comma with another verb behind it begins another part.
            let (a, b) = if date.from >= i { (i, date.from) } else { (date.to, i) };
            let parts = (a..b)
                .filter(|k| {
                    matches!(
                        self.text.low(*k),
                        ";" | "while" | "whereas" | "after" | "before" | "following" | "since" | "who" | "which"
                    )
                })
                .count();
            let cost = distance + parts * 14;
            if cost < 45 && best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, date));
            }
        }
        match best {
            Some((_, date)) => match dates::resolve(date.when, self.published, ahead) {
                Some(dated) => Told::On(dated),
                None => Told::Open,
            },
            None => Told::Nothing,
        }
    }

    /// Returns the person who acts at token `i`: the nearest before it that no preposition makes another's companion.
    pub(super) fn subject(&self, number: usize, i: usize) -> Option<usize> {
        let sentence = self.text.sentences[number];
        // "he" stands for the one who acted last.
        let pronoun = (sentence.from..i).rev().find(|k| matches!(self.text.low(*k), "he" | "she"));
        for mention in self.people_in(sentence.from, i).rev() {
            if mention.to > i {
                continue;
            }
            if pronoun.is_some_and(|at| at > mention.from) {
                break;
            }
            // "with Tusk, who arrived": the relative clause is about the last one named.
            let who = (mention.to..(mention.to + 2).min(i)).any(|k| self.text.low(k) == "who");
            if who || self.is_subject(mention.from, mention.to, sentence.from) {
                return Some(mention.person);
            }
        }
        pronoun.and_then(|at| self.he(number, at))
    }

    /// Tells whether a mention may act: it is not "with X", "by X", "of X", "X's".
    pub(super) fn is_subject(&self, from: usize, to: usize, begin: usize) -> bool {
        let mut k = from;
        while k > begin
            && matches!(
                self.text.low(k - 1),
                "the"
                    | "his"
                    | "her"
                    | "their"
                    | "its"
                    | "a"
                    | "an"
                    | "new"
                    | "visiting"
                    | "then"
                    | "outgoing"
                    | "current"
            )
        {
            k -= 1;
        }
        let before = k.checked_sub(1).filter(|k| *k >= begin).map_or("", |k| self.text.low(k));
        let two = k.checked_sub(2).filter(|k| *k >= begin).map_or("", |k| self.text.low(k));
        if lexicon::possessive(&self.text, to) {
            return false;
        }
        if before == "by" {
            return matches!(two, "led" | "headed") && self.text.any(begin, k, &["delegation", "mission", "team"]);
        }
        !matches!(
            before,
            "with"
                | "of"
                | "to"
                | "from"
                | "for"
                | "between"
                | "including"
                | "against"
                | "behind"
                | "alongside"
                | "met"
                | "meet"
                | "meets"
                | "meeting"
                | "hosted"
                | "received"
                | "host"
                | "receive"
                | "welcomed"
                | "counterpart"
                | "hosting"
                | "told"
                | "under"
                | "thanked"
                | "congratulated"
                | "accompanying"
                | "invited"
                | "like"
        )
    }

    /// Returns whom "he" or "his" at token `at` means: the first who acts in the sentence before the word, else in the
    /// sentence before.
    pub(super) fn he(&self, number: usize, at: usize) -> Option<usize> {
        let sentence = self.text.sentences[number];
        let acting = |from: usize, to: usize| {
            self.people_in(from, to)
                .filter(|m| m.to <= to)
                .find(|m| self.is_subject(m.from, m.to, from))
                .map(|m| m.person)
        };
        if let Some(person) = acting(sentence.from, at) {
            return Some(person);
        }
        for back in 1..=3 {
            let Some(k) = number.checked_sub(back).filter(|k| *k >= self.first) else { break };
            let before = self.text.sentences[k];
            if let Some(person) = acting(before.from, before.to) {
                return Some(person);
            }
            if let Some(mention) = self.people_in(before.from, before.to).next() {
                return Some(mention.person);
            }
        }
        None
    }

    /// Returns the place that a sentence is set in: "in Dushanbe", "at the White House".
    pub(super) fn place_in(&self, from: usize, to: usize) -> Option<&CountryMention> {
        let located = |mention: &&CountryMention| {
            let mut k = mention.from;
            while k > from
                && matches!(
                    self.text.low(k - 1),
                    "the" | "capital" | "city" | "of" | "southern" | "northern" | "eastern" | "western" | "downtown"
                )
            {
                k -= 1;
            }
            // "in the Kazakh capital", "in the Chinese city of Xi'an": the adjective stands in front.
            if k > from
                && self.countries_in(k.saturating_sub(3), k).any(|other| other.to == k && other.form == Form::Adjective)
            {
                k = self.countries_in(k.saturating_sub(3), k).last().map_or(k, |other| other.from);
                while k > from && self.text.low(k - 1) == "the" {
                    k -= 1;
                }
            }
            let before = k.checked_sub(1).map_or("", |k| self.text.low(k));
            let adjective = mention.form == Form::Adjective && !matches!(self.text.low(mention.to), "capital" | "city");
            let with = matches!(before, "in" | "at" | "near" | "outside")
                || (before == "," && matches!(mention.form, Form::Name));
            with && !adjective
                && !mention.of_person
                && is_state(mention.country)
                && !lexicon::possessive(&self.text, mention.to)
        };
        let all: Vec<&CountryMention> =
            self.countries_in(from, to).filter(located).filter(|m| !self.in_topic(m)).collect();
        all.iter()
            .find(|mention| matches!(mention.form, Form::Place(_)))
            .or_else(|| all.iter().find(|m| m.from > from && matches!(self.text.low(m.from - 1), "in" | "the")))
            .copied()
    }

    /// "the war in Ukraine", "the situation in Afghanistan": a topic and no place.
    fn in_topic(&self, mention: &CountryMention) -> bool {
        let mut k = mention.from;
        while k > 0 && matches!(self.text.low(k - 1), "the" | "in" | "at") {
            k -= 1;
        }
        let before = k.checked_sub(1).map_or("", |k| self.text.low(k));
        matches!(
            before,
            "war"
                | "situation"
                | "conflict"
                | "crisis"
                | "peace"
                | "developments"
                | "ceasefire"
                | "investments"
                | "investment"
                | "interests"
                | "embassy"
                | "ambassador"
                | "violence"
                | "stability"
                | "operations"
                | "projects"
                | "project"
                | "factory"
                | "plant"
                | "companies"
                | "troops"
                | "coup"
                | "elections"
                | "election"
                | "events"
                | "offensive"
                | "community"
                | "hostilities"
                | "operation"
                | "based"
                | "invest"
                | "born"
                | "students"
                | "citizens"
                | "invasion"
                | "fighting"
                | "genocide"
                | "unrest"
                | "attack"
                | "attacks"
                | "earthquake"
                | "office"
                | "hostages"
        )
    }

    /// Returns the byte range of a sentence.
    pub(super) fn range_of(&self, number: usize) -> (usize, usize) {
        let sentence = self.text.sentences[number];
        let start = self.text.tokens.get(sentence.from).map_or(0, |token| token.start as usize);
        let end = self.text.tokens.get(sentence.to.saturating_sub(1)).map_or(start, |token| token.end as usize);
        (start, end)
    }

    /// Returns a day of publication as a date, for news without one.
    pub(super) fn today(&self) -> Option<Dated> {
        self.published.map(Dated::day)
    }
}

/// What a sentence tells of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Told {
    On(Dated),
    /// A time that can't be put on the calendar.
    Open,
    Nothing,
}

fn place_of_first(countries: &[CountryMention], from: usize) -> usize {
    countries.partition_point(|mention| mention.from < from)
}

/// "the two Koreas", "inter-Korean": both of them.
fn two_koreas(text: &Text, i: usize) -> bool {
    let before = |n: usize| i.checked_sub(n).map_or("", |k| text.low(k));
    text.low(i) == "koreas" && matches!(before(1), "two" | "both")
        || text.low(i) == "korean" && before(1) == "-" && before(2) == "inter"
}

/// Tells whether it is a state or territory: organisations visit nobody.
pub(super) fn is_state(country: Country) -> bool {
    matches!(country.kind(), Kind::State | Kind::Territory | Kind::Former)
}

/// Finds the place of a dateline: it begins a paragraph, and a dash, colon or agency follows.
fn dateline(text: &Text, countries: &[CountryMention], first: usize) -> Option<(Country, &'static str, usize)> {
    let mut seen = u32::MAX;
    for sentence in text.sentences.iter().skip(first.saturating_sub(4)).take(8) {
        if sentence.paragraph == seen {
            continue;
        }
        seen = sentence.paragraph;
        let place = place_of_first(countries, sentence.from);
        // "Presidential Palace, Hanoi, Vietnam, 15 March –": a house before the city.
        let begins = |mention: &&CountryMention| {
            mention.from == sentence.from
                || mention.from - sentence.from <= 4
                    && text.low(mention.from - 1) == ","
                    && matches!(mention.form, Form::Place(_))
                    && (sentence.from..mention.from - 1).all(|k| text.capital(k))
        };
        let Some(mention) = countries.get(place).filter(begins) else { continue };
        let place = match mention.form {
            Form::Place(place) => place,
            Form::Name
                if is_state(mention.country)
                    && mention.to - mention.from == 1
                    && text.raw(mention.from).chars().all(char::is_uppercase) =>
            {
                mention.country.capital().map_or("", |capital| capital.name)
            }
            _ => continue,
        };
        let after = mention.to + usize::from(text.low(mention.to) == "city");
        if !matches!(text.low(after), "–" | "—" | "-" | ":" | "/" | "(" | "," | "." | "|") {
            continue;
        }
        let end = (mention.to..(mention.to + 26).min(sentence.to + 3)).find(|k| {
            let low = text.low(*k);
            matches!(low, "–" | "—" | "―")
                || low == "-" && !(text.glued(*k) && text.glued(*k - 1) && text.is_word(*k + 1))
                || low == ":"
                || low == "/" && text.glued(*k)
        });
        if let Some(end) = end {
            return Some((mention.country, place, end + 1));
        }
        // "BAKU, Azerbaijan, June 16" in a line of its own.
        let bare = |k: usize| {
            text.low(k) == ","
                || text.low(k) == "."
                || text.kind(k) == Some(super::tokens::Kind::Number)
                || dates::find(text, k).is_some()
                || dates::is_month(text, k)
                || countries.iter().skip(place_of_first(countries, mention.to)).take(2).any(|m| m.from <= k && k < m.to)
        };
        if sentence.to - mention.to >= 2 && sentence.to - mention.to < 9 && (mention.to..sentence.to).all(bare) {
            return Some((mention.country, place, mention.from));
        }
    }
    None
}
