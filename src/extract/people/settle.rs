//! What the whole text says of people: who holds an office named without a name, and whose country is left open.

use super::super::lexicon::{self, Named};
use super::super::tokens::Text;
use super::{People, Person};
use crate::country::Country;
use crate::facts::Level;

impl People {
    /// Gives offices without a name their holder, and people without a country the one that the text leaves for them.
    /// `tops` are the two countries named most.
    pub(super) fn settle(&mut self, text: &Text, home: Option<Country>, tops: &[Country]) {
        self.led(text);
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
        for k in 0..self.persons.len() {
            let person = &self.persons[k];
            let office = matches!(person.level, Some(level) if level != Level::Company && level != Level::Other && level != Level::Agency);
            if person.country.is_none() && office && !person.former {
                self.persons[k].country = self.left_for(k, home, tops);
            }
        }
    }

    /// The country that is left for an office holder: that of the news, unless his counterpart is of it; else the one of
    /// the two that the text is about which has no such office holder yet.
    fn left_for(&self, k: usize, home: Option<Country>, tops: &[Country]) -> Option<Country> {
        let not = |country: Country| self.strangers.contains(&(k, country));
        if let Some(home) = home.filter(|home| !not(*home)) {
            return Some(home);
        }
        let level = self.persons[k].level;
        let taken = |country: Country| {
            let holds =
                |person: &Person| person.name.is_some() && person.country == Some(country) && person.level == level;
            self.persons.iter().any(holds)
        };
        let told = self.strangers.iter().any(|(person, _)| *person == k);
        let mut free = tops.iter().copied().filter(|country| !not(*country) && (told || !taken(*country)));
        let first = free.next()?;
        (free.next().is_none() && tops.len() == 2).then_some(first)
    }

    /// "X, who is in A on a visit, led the Pakistan side": the side is X's country.
    fn led(&mut self, text: &Text) {
        for mention in &self.mentions {
            if self.persons[mention.person].country.is_some() {
                continue;
            }
            let led = (mention.to..mention.to + 24).find(|k| text.low(*k) == "led" && text.low(*k + 1) == "the");
            let Some(led) = led.filter(|led| !text.any(mention.to, *led, &["."])) else { continue };
            let side = |to: usize| matches!(text.low(to), "side" | "delegation" | "team");
            if let Some((Named::Country(country) | Named::Adjective(country), to)) = lexicon::find(text, led + 2)
                && side(to)
            {
                self.persons[mention.person].country = Some(country);
            }
        }
    }
}
