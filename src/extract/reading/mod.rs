//! A text as the rules read it: tokens with countries, people, dates and figures in their places, the pair that it is
//! about, and who "he" and "the two countries" are.

mod actors;
mod modality;
mod pairs;
mod setting;
mod time;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::dates::{self, DateMention};
use super::lexicon::{self, Named};
use super::money::{self, Money, Percent};
use super::people::{People, Person};
use super::tokens::{Sentence, Text};
use crate::country::{Country, Kind};

use setting::dateline;
pub(super) use time::Told;

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
                        Named::Adjective(country) if abbreviated(&text, i, to) => {
                            countries.push(mention(country, Form::Name))
                        }
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
        let tops = most_named(&countries);
        let people = People::find(&text, home.map(|(country, _)| country), &tops);
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

    /// Returns the byte range of a sentence.
    pub(super) fn range_of(&self, number: usize) -> (usize, usize) {
        let sentence = self.text.sentences[number];
        let start = self.text.tokens.get(sentence.from).map_or(0, |token| token.start as usize);
        let end = self.text.tokens.get(sentence.to.saturating_sub(1)).map_or(start, |token| token.end as usize);
        (start, end)
    }
}

/// The two states that are named most.
fn most_named(countries: &[CountryMention]) -> Vec<Country> {
    let mut counts: HashMap<Country, usize> = HashMap::new();
    for mention in countries.iter().filter(|mention| is_state(mention.country)) {
        *counts.entry(mention.country).or_default() += 1;
    }
    let mut counts: Vec<(Country, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(country, count)| (std::cmp::Reverse(*count), country.code()));
    counts.into_iter().take(2).map(|(country, _)| country).collect()
}

/// "the U.S." is a name where no noun follows, and an adjective where one does.
fn abbreviated(text: &Text, i: usize, to: usize) -> bool {
    if !matches!(text.low(i), "us" | "u.s." | "u.s" | "uk" | "u.k." | "uae" | "usa" | "u.k") || to != i + 1 {
        return false;
    }
    #[rustfmt::skip]
    let follows = matches!(
        text.low(to),
        "to" | "from" | "with" | "and" | "in" | "is" | "was" | "has" | "had" | "will" | "at" | "on" | "by" | "for" | "or"
            | "rose" | "fell" | "ranked" | "were" | "are" | "as" | "after" | "before" | "during" | "since" | "over" | "that"
            | "which" | "who" | "where" | "also" | "said" | "increased" | "decreased" | "came" | "went" | "reached" | "dropped"
            | "would" | "could" | "this" | "last" | "next" | "amid" | "but" | "while" | "than" | "through" | "under" | "of"
    );
    let verb = text.low(to).ends_with("ed") && !text.capital(to);
    follows || verb || !(text.is_word(to) || text.low(to) == "-" && text.glued(to))
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
