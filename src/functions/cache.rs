//! The cache behind plain text: a batch of names holds few distinct ones.
//!
//! A text of up to 16 bytes is its own digest (length and two overlapping words); a longer one shares its digest with
//! others only if length, first and last eight bytes agree, and is then compared. The cache lives as long as a batch, so
//! it borrows the batch's texts and no thread waits for another.

use super::codes::NONE;

/// Distinct texts that are kept; those beyond are resolved each time.
const ENTRIES: usize = 1024;
/// Places in the index: twice the entries, so that a probe is short. A power of two.
const SLOTS: usize = 2 * ENTRIES;
const EMPTY: u16 = u16::MAX;

pub(super) struct Cache<'a> {
    resolve: fn(&str) -> Option<u16>,
    index: Box<[u16; SLOTS]>,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    digest: Digest,
    text: &'a str,
    code: u16,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Digest {
    low: u64,
    high: u64,
    length: usize,
}

impl<'a> Cache<'a> {
    pub(super) fn new(resolve: fn(&str) -> Option<u16>) -> Cache<'a> {
        Cache { resolve, index: Box::new([EMPTY; SLOTS]), entries: Vec::new() }
    }

    /// Returns the code of the text, or [`NONE`].
    pub(super) fn resolve(&mut self, text: &'a str) -> u16 {
        let digest = Digest::of(text.as_bytes());
        let mut slot = digest.slot();
        loop {
            let place = self.index[slot];
            let Some(entry) = self.entries.get(usize::from(place)) else { break };
            if entry.digest == digest && (digest.length <= 16 || entry.text == text) {
                return entry.code;
            }
            slot = (slot + 1) % SLOTS;
        }
        let code = (self.resolve)(text).unwrap_or(NONE);
        if self.entries.len() < ENTRIES {
            self.index[slot] = self.entries.len() as u16;
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

    fn slot(self) -> usize {
        // The odd constant is 2^64 over the golden ratio (Knuth, TAOCP 6.4); the upper bits of the product are mixed.
        const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
        let word = (self.low ^ self.high.rotate_left(29)).wrapping_add(self.length as u64).wrapping_mul(GOLDEN);
        (word >> 40) as usize % SLOTS
    }
}

#[cfg(test)]
mod tests {
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
        let mut cache = Cache::new(length);
        for _ in 0..2 {
            for text in &texts {
                assert_eq!(cache.resolve(text), length(text).unwrap_or(NONE), "{text}");
            }
        }
        assert_eq!(cache.entries.len(), ENTRIES);
    }

    #[test]
    fn texts_with_one_digest_are_told_apart() {
        fn middle(text: &str) -> Option<u16> {
            text.as_bytes().get(10).map(|byte| u16::from(*byte))
        }
        let mut cache = Cache::new(middle);
        let (a, b) = ("12345678xxAyy12345678", "12345678xxByy12345678");
        assert_eq!((cache.resolve(a), cache.resolve(b), cache.resolve(a)), (65, 66, 65));
    }
}
