//! Who is who: an office or a name that was told before is the same person.

use std::collections::HashMap;

use super::known::{family_first, known_country, similar, words_of};
use super::names::{NO_NAMES, PARTICLES, tidy};
use super::{People, Person};
use crate::country::Country;
use crate::facts::Level;

impl People {
    pub(super) fn unnamed(
        &mut self,
        country: Option<Country>,
        role: Option<String>,
        level: Option<Level>,
        former: bool,
    ) -> usize {
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
    pub(super) fn named(
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

    /// "The president" alone is the last one spoken of.
    pub(super) fn resolves(&self, level: Level) -> bool {
        matches!(level, Level::HeadOfState | Level::HeadOfGovernment | Level::ForeignMinister | Level::Parliament)
            && self.persons.iter().any(|person| person.level == Some(level) && person.name.is_some())
    }
}
