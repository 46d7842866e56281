//! Names in another form than the registry has them: words turned round, abbreviated, with or without the form of state.
//!
//! Lists write `Korea, Dem. Rep.`, `Republik Kasachstan`, `Myanmar (Burma)`, `Guam (US)`. Three readings are tried, on a
//! text that is no name as it stands:
//! 1. its words in any order, abbreviations written out, links such as "and" left out;
//! 2. without the words of official names ("republic", "королевство", "共和国"), where they tell no two states apart;
//! 3. part by part, where brackets, commas or slashes part it: all parts name one entry, or a territory and its state.
//!
//! Every word of the text must be accounted for, so a name within other words ("Bank of China") is none.

use super::country::{Country, Kind};
use super::data::under::UNDER;
use super::data::words::{LINKS, SHORT};
use super::fold::{Folded, MOST_BYTES, fold};
use super::index::{Meaning, Realm, find, find_in};
use super::resolve::{by_code, direct};

/// Entries that a form of state tells from another with the same name, or from one that once bore it, and Nigeria, whose
/// name is an inflected Niger in some languages: their official names are listed, and no word is taken away to find them.
const TOLD_BY_FORM: [&str; 10] = ["CHN", "TWN", "COD", "COG", "KOR", "PRK", "VNM", "XVS", "DMA", "NGA"];
/// Entries of which another state had the name with "democratic" or "people's" in it.
const TOLD_BY_PEOPLE: [&str; 2] = ["DEU", "YEM"];
/// What parts a name from another name of the same entry, or from its state.
const MARKS: [char; 16] = ['(', ')', '[', ']', '{', '}', ',', ';', ':', '/', '–', '—', '（', '）', '、', '،'];
/// A name has no more words than this.
const MOST_WORDS: usize = 20;

/// Reads a text that is no name as it stands.
pub(super) fn reread(text: &str, folded: &Folded) -> Option<Meaning> {
    whole(text, folded).or_else(|| parts(text))
}

fn whole(text: &str, folded: &Folded) -> Option<Meaning> {
    let folded = folded.as_str();
    if folded.is_ascii() && !folded.contains(' ') && !text.contains(['\'', '’']) {
        // One word has no order, no form of state beside it and no elided article, but an abbreviation may be a name.
        return match written_out(folded) {
            word if word == folded => None,
            word => direct(word.as_bytes()),
        };
    }
    one(folded).or_else(|| without_form(folded)).or_else(|| without_suffix(folded)).or_else(|| {
        // "République d'Albanie": the article is written to the name.
        let apart = without_elisions(text)?;
        let folded = fold(&apart)?;
        one(folded.as_str()).or_else(|| without_form(folded.as_str()))
    })
}

/// Returns the meaning of a name, or of its words in any order.
fn one(folded: &str) -> Option<Meaning> {
    direct(folded.as_bytes()).or_else(|| {
        let words = bag(folded)?;
        find_in(Realm::Bag, words.as_bytes()).or_else(|| find(words.as_bytes())).map(|key| key.meaning())
    })
}

/// Returns the words of a name that tell it from others, sorted; as `bag` of generate.py.
fn bag(folded: &str) -> Option<String> {
    let mut words: Vec<&str> = folded.split(' ').flat_map(|word| written_out(word).split(' ')).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    words.retain(|word| !is_link(word));
    words.sort_unstable();
    words.dedup();
    let joined = words.join(" ");
    (!joined.is_empty() && joined.len() <= MOST_BYTES).then_some(joined)
}

fn written_out(word: &str) -> &str {
    SHORT.binary_search_by_key(&word, |(short, _)| short).map_or(word, |place| SHORT[place].1)
}

fn is_link(word: &str) -> bool {
    LINKS.binary_search(&word).is_ok()
}

/// What a word of an official name says of the state.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Form,
    People,
    State,
    Faith,
    /// What a territory is to its state, such as "province": counts only beside the name of the territory.
    Role,
}

fn class(word: &str) -> Option<Class> {
    match find_in(Realm::Word, word.as_bytes())?.class() {
        0 => Some(Class::Form),
        1 => Some(Class::People),
        2 => Some(Class::State),
        3 => Some(Class::Faith),
        4 => Some(Class::Role),
        _ => None,
    }
}

/// Reads a name without the words of official names.
fn without_form(folded: &str) -> Option<Meaning> {
    let mut classes = Vec::new();
    let mut rest: Vec<&str> = Vec::new();
    for word in folded.split(' ') {
        match class(written_out(word)) {
            Some(class) if class != Class::Role => classes.push(class),
            _ => rest.push(word),
        }
    }
    if classes.is_empty() || rest.len() > MOST_WORDS {
        return None;
    }
    let first = rest.iter().position(|word| !is_link(word))?;
    let last = rest.iter().rposition(|word| !is_link(word))?;
    let meaning = one(&rest[first..=last].join(" "))?;
    told(meaning, &classes).then_some(meaning)
}

/// Returns the words of a name that are no words of official names, where there are both.
pub(super) fn core(folded: &str) -> Option<String> {
    let rest: Vec<&str> = folded.split(' ').filter(|word| class(written_out(word)).is_none()).collect();
    let first = rest.iter().position(|word| !is_link(word))?;
    let last = rest.iter().rposition(|word| !is_link(word))?;
    let core = rest[first..=last].join(" ");
    (core.len() < folded.len()).then_some(core)
}

/// Tells whether the form of state tells the entry from another with its name.
pub(super) fn is_told_by_form(country: Country) -> bool {
    TOLD_BY_FORM.contains(&country.iso3()) || TOLD_BY_PEOPLE.contains(&country.iso3())
}

/// Tells whether a meaning found without the words of those classes is the meaning with them.
fn told(meaning: Meaning, classes: &[Class]) -> bool {
    let Meaning::One(country) = meaning else { return false };
    // "Islamic State of Iraq" is none, and "Islamic Republic of Iran" is Iran.
    let is_movement = classes.contains(&Class::State) && classes.contains(&Class::Faith);
    let is_other = classes.contains(&Class::People) && TOLD_BY_PEOPLE.contains(&country.iso3());
    let is_organisation = matches!(country.kind(), Kind::Organisation | Kind::Aggregate);
    !is_movement && !is_other && !is_organisation && !TOLD_BY_FORM.contains(&country.iso3())
}

/// Reads a name that ends in the form of state without a space, as Chinese, Japanese and Korean write it.
fn without_suffix(folded: &str) -> Option<Meaning> {
    if folded.is_ascii() {
        return None;
    }
    folded.char_indices().skip(1).find_map(|(at, _)| {
        let (name, suffix) = folded.split_at(at);
        let class = class(suffix.trim_start())?;
        let meaning = direct(name.trim_end().as_bytes())?;
        told(meaning, &[class]).then_some(meaning)
    })
}

/// Returns the text with the elided articles and prepositions of French and Italian left out.
fn without_elisions(text: &str) -> Option<String> {
    if !text.contains(['\'', '’']) {
        return None;
    }
    let bare = |word: &str| -> String {
        let elided = ["d", "l", "dell", "dall", "nell", "all"];
        match word.split_once(['\'', '’']) {
            Some((before, name)) if elided.contains(&before.to_lowercase().as_str()) => name.to_string(),
            _ => word.to_string(),
        }
    };
    Some(text.split_whitespace().map(bare).collect::<Vec<_>>().join(" "))
}

/// Reads a text in brackets, commas and slashes part by part.
fn parts(text: &str) -> Option<Meaning> {
    if !text.contains(MARKS) && !text.contains(" - ") {
        return None;
    }
    let parted = text.replace(" - ", ",");
    let mut named: Vec<Country> = Vec::new();
    let mut shared: Vec<&[u16]> = Vec::new();
    let mut n_parts = 0;
    for part in parted.split(MARKS) {
        let Some(folded) = fold(part) else { continue };
        n_parts += 1;
        if n_parts > MOST_WORDS {
            return None;
        }
        if folded.as_str().split(' ').all(|word| is_link(word) || class(word).is_some()) {
            continue;
        }
        match part_of(part, &folded)? {
            Meaning::One(country) if named.contains(&country) => {}
            Meaning::One(country) => named.push(country),
            Meaning::Many(codes) => shared.push(codes),
            Meaning::Nothing => return None,
        }
    }
    let country = match *named.as_slice() {
        [country] if n_parts > 1 => country,
        [a, b] if is_under(a, b) => a,
        [a, b] if is_under(b, a) => b,
        _ => return None,
    };
    // "Congo, Democratic Republic of the Congo": an ambiguous part must not gainsay the other.
    shared.iter().all(|codes| codes.contains(&country.code())).then_some(Meaning::One(country))
}

/// Returns the meaning of one part.
fn part_of(part: &str, folded: &Folded) -> Option<Meaning> {
    // A code among names is written in capitals; "in" and "de" are words.
    if part.trim().bytes().all(|byte| byte.is_ascii_uppercase())
        && let Some(country) = by_code(part)
    {
        return Some(Meaning::One(country));
    }
    direct(folded.as_bytes()).or_else(|| whole(part, folded)).or_else(|| {
        let bare: Vec<&str> = folded.as_str().split(' ').filter(|word| class(word) != Some(Class::Role)).collect();
        let first = bare.iter().position(|word| !is_link(word))?;
        if bare.len() == folded.as_str().split(' ').count() { None } else { one(&bare[first..].join(" ")) }
    })
}

fn is_under(territory: Country, state: Country) -> bool {
    UNDER.binary_search(&(territory.code(), state.code())).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::index::keys;
    use super::super::resolve::{Resolution, resolve};
    use super::*;

    #[test]
    fn bags_are_made_as_the_generator_makes_them() {
        let mut n_bags = 0;
        for words in keys().filter_map(|key| key.text().strip_prefix('=')) {
            assert_eq!(bag(words).as_deref(), Some(words));
            n_bags += 1;
        }
        assert!(n_bags > 500, "{n_bags}");
    }

    #[test]
    fn other_forms() {
        let cases = [
            ("Korea, Dem. Rep.", "PRK"),
            ("Korea, Rep.", "KOR"),
            ("Korea (Democratic People's Republic of)", "PRK"),
            ("Congo, Dem. Rep.", "COD"),
            ("Congo, Rep.", "COG"),
            ("Iran (Islamic Republic of)", "IRN"),
            ("Bolivia (Plurinational State of)", "BOL"),
            ("Micronesia, Fed. Sts.", "FSM"),
            ("Venezuela (Bolivarian Republic of)", "VEN"),
            ("Bosnia Herzegovina", "BIH"),
            ("Trinidad Tobago", "TTO"),
            ("St. Vincent & the Grenadines", "VCT"),
            ("Republik Kasachstan", "KAZ"),
            ("République d'Albanie", "ALB"),
            ("Республика Казахстан", "KAZ"),
            ("哈萨克斯坦共和国", "KAZ"),
            ("カザフスタン共和国", "KAZ"),
            ("카자흐스탄 공화국", "KAZ"),
            ("Kazakistan Cumhuriyeti", "KAZ"),
            ("جمهورية كازاخستان", "KAZ"),
            ("Myanmar (Burma)", "MMR"),
            ("Kazakhstan (KAZ)", "KAZ"),
            ("Guam (US)", "GUM"),
            ("Bermuda (UK)", "BMU"),
            ("Hong Kong SAR, China", "HKG"),
            ("China, Macao Special Administrative Region", "MAC"),
            ("Democratic Republic of Germany", "DDR"),
            ("Republic of China", "TWN"),
            ("République de Chine", "TWN"),
            ("Republic of Vietnam", "XVS"),
            ("Republic of Rwanda", "RWA"),
            ("Republic of Uganda", "UGA"),
            ("Republic of Guinea", "GIN"),
            ("Republic of Ireland", "IRL"),
        ];
        for (text, expected) in cases {
            let found = match resolve(text) {
                Resolution::One(country) => country.iso3(),
                _ => "none",
            };
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_name_within_other_words_is_none() {
        let cases = [
            "Bank of China",
            "Jordan Smith",
            "Turkey breast",
            "Islamic State of Iraq",
            "Islamic State of Iraq and Syria",
            "État islamique d'Irak",
            "دولة العراق الإسلامية",
            "Turkish Republic of Northern Cyprus",
            "Republic of Tatarstan",
            "Northern Ireland",
            "New England",
            "Federation of Bosnia and Herzegovina",
            "State of Georgia",
            "Georgia, USA",
            "Paris, France",
            "China, Russia",
            "Kazakhstan / Tajikistan",
            "University of Kazakhstan",
            "Republic",
            "the Republic of",
            "Iraqi Kurdistan",
            "South Africa Airways",
            "Embassy of Japan",
            "Germany 1990",
        ];
        for text in cases {
            assert_eq!(resolve(text), Resolution::Unknown, "{text}");
        }
    }
}
