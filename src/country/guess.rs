//! The repair of misspelt names, asked for by name and never silent.
//!
//! A text is compared with names word by word (Damerau-Levenshtein), since "Republic of Rwnda" has four words right and
//! is no nearer to Uganda for that. A long word may have more edits than a short one. Two countries at one distance are
//! no answer: "Nigera" may be Niger or Nigeria. Texts that are known to be something else, such as names of cities or of
//! parts of states, are not repaired.

use std::sync::LazyLock;

use super::country::{Country, Kind};
use super::fold::fold;
use super::forms;
use super::index::{Key, Meaning, Realm, find, find_in, is_city, keys};
use super::resolve::{Resolution, resolve};

/// What a text was taken for, and how.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guess {
    /// The entry.
    pub country: Country,
    /// How it was found.
    pub how: How,
    /// Edits between the text and the spelling that it was taken for; 0 where none was needed or it is on record.
    pub distance: u8,
}

/// How a [`Guess`] was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum How {
    /// The text names the country as it stands.
    Name,
    /// The misspelling is on record.
    Record,
    /// The nearest spelling, by edit distance.
    Near,
}

impl How {
    /// Returns the word that SQL shows.
    pub const fn as_str(self) -> &'static str {
        match self {
            How::Name => "name",
            How::Record => "record",
            How::Near => "near",
        }
    }
}

/// Names shorter than this are near to everything.
const FEWEST_LETTERS: usize = 4;
/// Entries of the state systems of the nineteenth century bear names of cities; they are not guessed.
const OWN_CODES: u8 = b'X';

/// Returns the country that a text, perhaps misspelt, names; none where it is near to none, or as near to two.
///
/// # Example
/// ```
/// use dyadb::country::{How, guess};
///
/// let found = guess("Khazakstan").expect("near to one");
/// assert_eq!((found.country.iso3(), found.how, found.distance), ("KAZ", How::Near, 2));
/// assert_eq!(guess("Kazakhstan").map(|found| found.how), Some(How::Name));
/// assert!(guess("Nigera").is_none());
/// assert!(guess("Kurdistan").is_none());
/// ```
pub fn guess(text: &str) -> Option<Guess> {
    match resolve(text) {
        Resolution::One(country) => return Some(Guess { country, how: How::Name, distance: 0 }),
        Resolution::Ambiguous(_) => return None,
        Resolution::Unknown => {}
    }
    let folded = fold(text)?;
    let folded = folded.as_str();
    if let Some(Meaning::One(country)) = find_in(Realm::Misspelt, folded.as_bytes()).map(Key::meaning) {
        return Some(Guess { country, how: How::Record, distance: 0 });
    }
    if is_other(folded) {
        return None;
    }
    near(folded).or_else(|| {
        let core = forms::core(folded)?;
        if is_other(&core) { None } else { near(&core).filter(|found| !forms::is_told_by_form(found.country)) }
    })
}

/// Tells whether the text is known to be something else than a country: a city, a part of a state, another word.
fn is_other(folded: &str) -> bool {
    let bytes = folded.as_bytes();
    is_city(bytes) || find(bytes).is_some() || find_in(Realm::Place, bytes).is_some()
}

/// A name that a misspelling may stand for.
struct Target {
    text: &'static str,
    country: Country,
    letters: usize,
    words: usize,
    bits: u64,
    is_chief: bool,
}

/// The names that are compared with: those of the languages that were read, and English demonyms.
static TARGETS: LazyLock<Vec<Target>> = LazyLock::new(|| {
    let target = |key: Key| {
        let text = key.text();
        let Meaning::One(country) = key.meaning() else { return None };
        let is_old = country.iso3().as_bytes()[0] == OWN_CODES && !matches!(country.iso3(), "XKX" | "XVS");
        let is_state = !matches!(country.kind(), Kind::Organisation | Kind::Aggregate);
        let (letters, words) = (text.chars().count(), text.split(' ').count());
        let fits = key.is_name() && key.is_near() && is_state && !is_old && letters >= FEWEST_LETTERS;
        fits.then(|| Target { text, country, letters, words, bits: bits(text), is_chief: key.is_chief() })
    };
    keys().filter_map(target).collect()
});

/// Returns a bit per letter of the text: one edit changes two of them at most.
fn bits(text: &str) -> u64 {
    text.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64))
}

fn near(wrong: &str) -> Option<Guess> {
    let (letters, words, wrong_bits) = (wrong.chars().count(), wrong.split(' ').count(), bits(wrong));
    if letters < FEWEST_LETTERS {
        return None;
    }
    let is_latin = wrong.chars().all(|letter| letter < '\u{370}');
    let (mut chief, mut all) = (Nearest::default(), Nearest::default());
    for target in TARGETS.iter() {
        let most = edits_in(letters.min(target.letters), target.is_chief, is_latin);
        if letters.abs_diff(target.letters) > most || (wrong_bits ^ target.bits).count_ones() as usize > 2 * most {
            continue;
        }
        let Some(distance) = distance(wrong, words, target).filter(|distance| *distance <= most) else { continue };
        all.take(distance, target.country);
        if target.is_chief {
            chief.take(distance, target.country);
        }
    }
    // Tables are in English for the most part: an English name comes before a foreign one at the same distance.
    let nearest = if chief.best <= all.best { chief } else { all };
    let country = nearest.country.filter(|_| !nearest.is_tied)?;
    Some(Guess { country, how: How::Near, distance: u8::try_from(nearest.best).ok()? })
}

/// The nearest country among some names.
struct Nearest {
    best: usize,
    country: Option<Country>,
    /// Whether another is as near.
    is_tied: bool,
}

impl Default for Nearest {
    fn default() -> Nearest {
        Nearest { best: usize::MAX, country: None, is_tied: false }
    }
}

impl Nearest {
    fn take(&mut self, distance: usize, country: Country) {
        if distance < self.best {
            *self = Nearest { best: distance, country: Some(country), is_tied: false };
        } else if distance == self.best && self.country != Some(country) {
            self.is_tied = true;
        }
    }
}

/// The most edits in a text of that many letters. An English name may be further off than one of thirty languages, to
/// which cities and persons are near by chance; names in other scripts than Latin are shorter.
fn edits_in(letters: usize, is_chief: bool, is_latin: bool) -> usize {
    match letters {
        0..=5 if !is_chief && is_latin => 0,
        0..=6 => 1,
        7..=9 if !is_chief => 1,
        7..=13 => 2,
        _ => 3,
    }
}

/// The most edits in one word of a name.
fn edits_in_word(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=6 => 1,
        _ => 2,
    }
}

/// Returns the edits between a text and a name, none where a word has too many.
fn distance(wrong: &str, words: usize, target: &Target) -> Option<usize> {
    if words != target.words {
        // A space too many or too few, and at most one edit beside it.
        let joined = (wrong.replace(' ', ""), target.text.replace(' ', ""));
        let edits = strsim::damerau_levenshtein(&joined.0, &joined.1);
        return (words.abs_diff(target.words) == 1 && edits <= 1).then_some(edits + 1);
    }
    let mut sum = 0;
    for (wrong, right) in wrong.split(' ').zip(target.text.split(' ')) {
        if wrong == right {
            continue;
        }
        let letters = wrong.chars().count().min(right.chars().count());
        let edits = strsim::damerau_levenshtein(wrong, right);
        // Two edits keep the first letter: what is further off is another word.
        let begins_alike = wrong.chars().next() == right.chars().next();
        if edits > edits_in_word(letters) || (edits > 1 && !begins_alike) {
            return None;
        }
        sum += edits;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(text: &str) -> &'static str {
        guess(text).map_or("none", |found| found.country.iso3())
    }

    #[test]
    fn misspellings() {
        let cases = [
            ("Khazakstan", "KAZ"),
            ("Kazakstan", "KAZ"),
            ("Kazakhsatn", "KAZ"),
            ("Tajikstan", "TJK"),
            ("Turkmensitan", "TKM"),
            ("Uzbekhistan", "UZB"),
            ("Kyrgystan", "KGZ"),
            ("Untied Kingdom", "GBR"),
            ("United Kingdon", "GBR"),
            ("Columbia", "COL"),
            ("Phillipines", "PHL"),
            ("Phillippines", "PHL"),
            ("Equador", "ECU"),
            ("Guatamala", "GTM"),
            ("Lichtenstein", "LIE"),
            ("Morroco", "MAR"),
            ("Souht Korea", "KOR"),
            ("Nort Korea", "PRK"),
            ("Republic of Rwnda", "RWA"),
            ("Repulic of Rwanda", "RWA"),
            ("Saudia Arabia", "SAU"),
            ("Newzealand", "NZL"),
            ("Belgim", "BEL"),
            ("Swizerland", "CHE"),
            ("Nehterlands", "NLD"),
            ("Казхстан", "KAZ"),
            ("Yugoslvia", "YUG"),
            ("Kazakhstan", "KAZ"),
        ];
        for (text, expected) in cases {
            assert_eq!(guessed(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_repaired() {
        let cases = [
            "Nigera",
            "Iram",
            "Slovania",
            "Austraia",
            "Sorth Korea",
            "Congo",
            "Korea",
            "Kurdistan",
            "Karakalpakstan",
            "Tatarstan",
            "Dagestan",
            "Europe",
            "Central Asia",
            "Scotland",
            "Texas",
            "Turkey breast",
            "Jordan Smith",
            "Bank of China",
            "Islamic State of Iraq",
            "Republic of Tatarstan",
            "Northern Ireland",
            "Roman",
            "Woman",
            "abc",
            "",
            "qqqqqqqqqq",
            "a sentence about nothing at all",
        ];
        for text in cases {
            assert_eq!(guessed(text), "none", "{text}");
        }
    }
}
