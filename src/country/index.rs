//! The index of folded texts: names, and under a mark what else is looked up by text.
//!
//! Open addressing with linear steps over FNV-1a. The tables are bytes that the compiler takes in whole, so nothing is
//! built when the program starts.

use super::country::Country;
use super::data::index::AMBIGUOUS;
use super::data::{KEY_TEXT, KEYS, OTHERS, SLOTS};
use super::fold::MOST_BYTES;

/// What a folded text means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// One entry.
    One(Country),
    /// Several entries, by registry code.
    Many(&'static [u16]),
    /// Known to be no country: a part of one, a region, another word.
    Nothing,
}

/// Which texts a key is for. The mark is the first byte of the key, and none that folding leaves in a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Realm {
    /// Capitals and metonyms.
    Place = b'@',
    /// The words of a name, sorted.
    Bag = b'=',
    /// Misspellings of which the meaning is on record.
    Misspelt = b'~',
    /// Words of official names, such as "republic"; the target is their class.
    Word = b'+',
}

/// One record of the index.
#[derive(Clone, Copy)]
pub(super) struct Key {
    start: u32,
    target: u16,
    len: u8,
    marks: u8,
}

/// Bytes of a record.
const RECORD: usize = 8;
/// The target of a text that is known to be no country; above it, places in the list of ambiguous names.
const NOTHING: u16 = 0x7fff;
const MANY: u16 = 0x8000;
/// Marks of a key, as in generate.py.
const NEAR: u8 = 1;
const PROSE: u8 = 2;
const CHIEFLY: u8 = 4;

impl Key {
    fn at(place: usize) -> Option<Key> {
        let record: &[u8; RECORD] = KEYS.get(place * RECORD..)?.first_chunk()?;
        let [a, b, c, d, e, f, len, marks] = *record;
        let (start, target) = (u32::from_le_bytes([a, b, c, d]), u16::from_le_bytes([e, f]));
        Some(Key { start, target, len, marks })
    }

    /// Returns the folded text, with its mark where it has one.
    #[inline]
    pub(super) fn text(self) -> &'static str {
        let start = self.start as usize;
        &KEY_TEXT[start..start + usize::from(self.len)]
    }

    pub(super) fn meaning(self) -> Meaning {
        match self.target {
            NOTHING => Meaning::Nothing,
            target if target >= MANY => Meaning::Many(AMBIGUOUS[usize::from(target - MANY)]),
            target => Country::from_code(target).map_or(Meaning::Nothing, Meaning::One),
        }
    }

    /// Returns the class of a word of [`Realm::Word`].
    pub(super) fn class(self) -> u16 {
        self.target
    }

    /// Tells whether the repair of a misspelling may lead here.
    pub(super) fn is_near(self) -> bool {
        self.marks & NEAR != 0
    }

    /// Tells whether it is an English name, which a repair leads to before another at the same distance.
    pub(super) fn is_chief(self) -> bool {
        self.marks & CHIEFLY != 0
    }

    /// Tells whether prose may be searched for it.
    pub(super) fn is_prose(self) -> bool {
        self.marks & PROSE != 0
    }

    /// Tells whether the text is a name, and not of one of the realms.
    pub(super) fn is_name(self) -> bool {
        !self.text().starts_with(['@', '=', '~', '+'])
    }
}

/// Looks a folded name up.
#[inline]
pub(super) fn find(bytes: &[u8]) -> Option<Key> {
    let mask = SLOTS.len() / 2 - 1;
    let mut slot = hash(bytes) as usize & mask;
    loop {
        // Slots hold places from 1; 0 is empty, and at most half of them are taken.
        let place = u16::from_le_bytes([SLOTS[2 * slot], SLOTS[2 * slot + 1]]);
        let key = Key::at(usize::from(place.checked_sub(1)?))?;
        if key.text().as_bytes() == bytes {
            return Some(key);
        }
        slot = (slot + 1) & mask;
    }
}

/// Looks a folded text of a realm up.
pub(super) fn find_in(realm: Realm, bytes: &[u8]) -> Option<Key> {
    let mut marked = [0; MOST_BYTES + 1];
    marked[0] = realm as u8;
    marked.get_mut(1..=bytes.len())?.copy_from_slice(bytes);
    find(&marked[..=bytes.len()])
}

/// Tells whether the folded text is the name of a city that is no country's name.
pub(super) fn is_city(bytes: &[u8]) -> bool {
    let wanted = hash(bytes);
    let at = |place: usize| {
        let four = OTHERS.get(place * 4..).and_then(|rest| rest.first_chunk());
        four.map_or(u32::MAX, |four| u32::from_le_bytes(*four))
    };
    let (mut low, mut high) = (0, OTHERS.len() / 4);
    while low < high {
        let middle = low.midpoint(high);
        match at(middle).cmp(&wanted) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return true,
        }
    }
    false
}

/// FNV-1a, 64 bits, folded to 32 so that the low bits hold all of it.
/// Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
#[inline]
fn hash(bytes: &[u8]) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as u32
}

/// Returns every record.
pub(super) fn keys() -> impl Iterator<Item = Key> {
    (0..KEYS.len() / RECORD).filter_map(Key::at)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn every_key_is_folded_as_here_and_found() {
        for key in keys() {
            let text = key.text();
            assert_eq!(find(text.as_bytes()).map(Key::meaning), Some(key.meaning()), "{text}");
            if key.is_name() || text.starts_with(['@', '~', '+']) {
                let bare = text.trim_start_matches(['@', '~', '+']);
                let folded = fold(bare).expect("keys are short and not empty");
                assert_eq!(std::str::from_utf8(folded.as_bytes()), Ok(bare));
            }
        }
    }

    #[test]
    fn cities_are_known() {
        for city in ["almaty", "chicago", "los angeles", "novosibirsk"] {
            assert!(is_city(city.as_bytes()), "{city}");
        }
        for other in ["kazakhstan", "", "qqqqqqq"] {
            assert!(!is_city(other.as_bytes()), "{other}");
        }
    }
}
