//! The states of a range, and the pair that a sentence speaks of.

use super::{Form, Reading, is_state};
use crate::country::{Country, Pair};

impl Reading<'_> {
    /// Returns the two countries that the text is about.
    pub(in super::super) fn main_pair(&self) -> Option<Pair> {
        let (a, b) = (self.weights.first()?, self.weights.get(1)?);
        (b.1 >= 3).then(|| Pair::new(a.0, b.0)).flatten()
    }

    /// Returns the states of a range, people's countries among them, each once.
    pub(in super::super) fn states_in(&self, from: usize, to: usize, places: bool) -> Vec<Country> {
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

    /// Returns the longest row of states in a range, people's countries among them: "A, B and C", "X of A, Y of B and Z of C".
    pub(in super::super) fn row_of_states(&self, from: usize, to: usize) -> Vec<Country> {
        let named = self
            .countries_in(from, to)
            .filter(|m| is_state(m.country) && !m.of_person && !matches!(m.form, Form::Place(_)))
            .map(|m| (m.from, m.to, m.country));
        let people = self
            .people_in(from, to)
            .filter_map(|m| self.people.country(m.person).map(|country| (m.from, m.to, country)));
        let mut all: Vec<(usize, usize, Country)> = named.chain(people).collect();
        all.sort_by_key(|(from, _, _)| *from);
        let mut best: Vec<Country> = Vec::new();
        let mut run: Vec<Country> = Vec::new();
        let mut end = usize::MAX;
        for (from, to, country) in all {
            let joined = end != usize::MAX
                && from >= end
                && (end..from).all(|k| matches!(self.text.low(k), "," | "and" | "the" | "&" | "of" | "with"))
                && from > end;
            if !joined {
                run.clear();
            }
            if !run.contains(&country) {
                run.push(country);
            }
            end = to;
            if run.len() > best.len() {
                best.clone_from(&run);
            }
        }
        if best.len() > 8 { Vec::new() } else { best }
    }

    /// Returns the pair that a sentence speaks of: two countries in it, or one of it and the other of the text, or that
    /// of the sentences before.
    pub(in super::super) fn pair_of(&self, number: usize) -> Option<Pair> {
        let sentence = self.text.sentences.get(number)?;
        self.pair_in(sentence.from, sentence.to, number)
    }

    pub(in super::super) fn pair_in(&self, from: usize, to: usize, number: usize) -> Option<Pair> {
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
}
