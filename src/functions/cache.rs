//! What a thread remembers from batch to batch: texts and dictionaries that it resolved before.
//!
//! A column of names holds few distinct ones, and the batches of a file share their dictionary. A text of up to 16 bytes
//! is its own digest (length and two overlapping words); a longer one shares its digest with others only if length,
//! first and last eight bytes agree, and is then compared. Memory is bounded, and no thread waits for another.

use std::cell::RefCell;
use std::sync::{Arc, Weak};

use arrow::array::{Array, ArrayRef};

use super::codes::{Lexicon, NONE, UNSEEN};

/// Distinct texts that are kept; those beyond are resolved each time.
const ENTRIES: usize = 1024;
/// Places in the index: twice the entries, so that a probe is short. A power of two.
const SLOTS: usize = 2 * ENTRIES;
const EMPTY: u16 = u16::MAX;
/// Bytes of the longest text that is kept; the longest names of states have about a hundred.
const LONGEST: usize = 256;
/// Dictionaries that a thread keeps the codes of, and the most values that one of them has.
const TABLES: usize = 4;
const TABLE_VALUES: usize = 65_536;

thread_local! {
    static CACHES: RefCell<Vec<Cache>> = const { RefCell::new(Vec::new()) };
    static RECENT: RefCell<Vec<Recent>> = const { RefCell::new(Vec::new()) };
}

/// Calls `work` with the thread's cache of the lexicon.
pub(super) fn with_cache<R>(lexicon: &'static Lexicon, work: impl FnOnce(&mut Cache) -> R) -> R {
    let kept = CACHES.with_borrow_mut(|caches| {
        let place = caches.iter().position(|cache| std::ptr::eq(cache.lexicon, lexicon))?;
        Some(caches.swap_remove(place))
    });
    let mut cache = kept.unwrap_or_else(|| Cache::new(lexicon));
    cache.make_room();
    let result = work(&mut cache);
    CACHES.with_borrow_mut(|caches| caches.push(cache));
    result
}

/// Calls `work` with the codes of the values of a dictionary: those that earlier batches asked for, else [`UNSEEN`].
///
/// The array is known by its address, which is nobody else's while a weak pointer to it lives.
pub(super) fn with_table<R>(lexicon: &'static Lexicon, values: &ArrayRef, work: impl FnOnce(&mut [u16]) -> R) -> R {
    let is_same = |recent: &Recent| {
        std::ptr::eq(recent.lexicon, lexicon) && std::ptr::addr_eq(recent.values.as_ptr(), Arc::as_ptr(values))
    };
    let kept = RECENT.with_borrow_mut(|tables| {
        let place = tables.iter().position(is_same)?;
        Some(tables.remove(place).table)
    });
    let mut table = kept.unwrap_or_else(|| vec![UNSEEN; values.len()]);
    let result = work(&mut table);
    if table.len() <= TABLE_VALUES {
        RECENT.with_borrow_mut(|tables| {
            if tables.len() == TABLES {
                tables.remove(0);
            }
            tables.push(Recent { lexicon, values: Arc::downgrade(values), table });
        });
    }
    result
}

struct Recent {
    lexicon: &'static Lexicon,
    values: Weak<dyn Array>,
    table: Vec<u16>,
}

pub(super) struct Cache {
    lexicon: &'static Lexicon,
    index: Box<[u16; SLOTS]>,
    entries: Vec<Entry>,
}

struct Entry {
    digest: Digest,
    /// Empty for a text that is its own digest.
    text: Box<str>,
    code: u16,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Digest {
    low: u64,
    high: u64,
    length: usize,
}

impl Cache {
    fn new(lexicon: &'static Lexicon) -> Cache {
        Cache { lexicon, index: Box::new([EMPTY; SLOTS]), entries: Vec::new() }
    }

    /// Empties a full cache, before a batch: what filled it may be gone. Within a batch it stays full, so that a column
    /// of distinct texts doesn't pay for keeping them.
    fn make_room(&mut self) {
        if self.entries.len() == ENTRIES {
            self.index.fill(EMPTY);
            self.entries.clear();
        }
    }

    /// Returns the code of the text, or [`NONE`].
    pub(super) fn resolve(&mut self, text: &str) -> u16 {
        let digest = Digest::of(text.as_bytes());
        let mut slot = digest.slot();
        while let Some(entry) = self.entries.get(usize::from(self.index[slot])) {
            if entry.digest == digest && (digest.is_whole() || *entry.text == *text) {
                return entry.code;
            }
            slot = (slot + 1) % SLOTS;
        }
        let code = (self.lexicon.resolve)(text).unwrap_or(NONE);
        if self.entries.len() < ENTRIES && text.len() <= LONGEST {
            self.index[slot] = self.entries.len() as u16;
            let text = if digest.is_whole() { Box::default() } else { Box::from(text) };
            self.entries.push(Entry { digest, text, code });
        }
        code
    }
}

impl Digest {
    fn of(bytes: &[u8]) -> Digest {
        let length = bytes.len();
        let (low, high) = if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
        } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
        } else {
            (bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0)
        };
        Digest { low, high, length }
    }

    /// Tells whether no other text has this digest.
    fn is_whole(self) -> bool {
        self.length <= 16
    }

    fn slot(self) -> usize {
        // The odd constant is 2^64 over the golden ratio (Knuth, TAOCP 6.4); the upper bits of the product are mixed.
        const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
        let word = (self.low ^ self.high.rotate_left(29)).wrapping_add(self.length as u64).wrapping_mul(GOLDEN);
        (word >> 40) as usize % SLOTS
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::StringArray;

    use super::*;

    fn length(text: &str) -> Option<u16> {
        text.len().try_into().ok().filter(|length| *length != 5)
    }

    #[test]
    fn every_text_gets_its_own_code() {
        let texts: Vec<String> = (0..5000)
            .map(|i| match i % 4 {
                0 => format!("{i}"),
                1 => format!("first---{i}---last{}", "x".repeat(i % 90)),
                2 => "y".repeat(i % 40),
                _ => format!("{i:05}"),
            })
            .collect();
        static LENGTHS: Lexicon = Lexicon { resolve: length, values: None };
        let mut cache = Cache::new(&LENGTHS);
        for _ in 0..2 {
            for text in &texts {
                assert_eq!(cache.resolve(text), length(text).unwrap_or(NONE), "{text}");
            }
        }
        assert_eq!(cache.entries.len(), ENTRIES);
        cache.make_room();
        assert_eq!(cache.resolve("four"), 4);
    }

    #[test]
    fn tables_belong_to_one_array_and_one_lexicon() {
        static LENGTHS: Lexicon = Lexicon { resolve: length, values: None };
        static OTHERS: Lexicon = Lexicon { resolve: |_| None, values: None };
        let values = || -> ArrayRef { Arc::new(StringArray::from(vec!["a", "bb"])) };
        let (first, second) = (values(), values());
        with_table(&LENGTHS, &first, |table| table[0] = 1);
        with_table(&LENGTHS, &first, |table| assert_eq!(table, [1, UNSEEN]));
        with_table(&LENGTHS, &second, |table| assert_eq!(table, [UNSEEN, UNSEEN]));
        with_table(&OTHERS, &first, |table| assert_eq!(table, [UNSEEN, UNSEEN]));
        drop(first);
        for _ in 0..100 {
            with_table(&LENGTHS, &values(), |table| assert_eq!(table, [UNSEEN, UNSEEN]));
        }
        RECENT.with_borrow(|tables| assert_eq!(tables.len(), TABLES));
    }

    #[test]
    fn texts_with_one_digest_are_told_apart() {
        fn middle(text: &str) -> Option<u16> {
            text.as_bytes().get(10).map(|byte| u16::from(*byte))
        }
        static MIDDLES: Lexicon = Lexicon { resolve: middle, values: None };
        let mut cache = Cache::new(&MIDDLES);
        let (a, b) = ("12345678xxAyy12345678", "12345678xxByy12345678");
        assert_eq!((cache.resolve(a), cache.resolve(b), cache.resolve(a)), (65, 66, 65));
    }
}
