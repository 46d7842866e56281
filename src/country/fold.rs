//! What two spellings must share to be one name: case, accents, apostrophes, dots and the kind of separator aside.
//!
//! `datasets/registry/generate.py` folds in the same way; a test holds every generated key against this file.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer cells are no names of countries.
pub(super) const MOST_BYTES: usize = 160;

/// A folded spelling on the stack.
pub(super) struct Folded {
    bytes: [u8; MOST_BYTES],
    len: usize,
    /// Whether a separator waits for the next letter.
    gap: bool,
}

/// Returns the folded spelling; none where it is empty or too long for a name.
///
/// ASCII text is folded without allocation or tables.
#[inline]
pub(super) fn fold(text: &str) -> Option<Folded> {
    let mut folded = Folded { bytes: [0; MOST_BYTES], len: 0, gap: false };
    if text.is_ascii() {
        for byte in text.bytes() {
            if !folded.ascii(byte) {
                return None;
            }
        }
    } else {
        for c in text.nfkd().flat_map(char::to_lowercase) {
            if !folded.char(c) {
                return None;
            }
        }
    }
    (folded.len > 0).then_some(folded)
}

impl Folded {
    /// Returns the folded bytes, UTF-8.
    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    #[inline]
    fn ascii(&mut self, byte: u8) -> bool {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => self.push(&[byte]),
            b'A'..=b'Z' => self.push(&[byte | 0x20]),
            b'\'' | b'`' | b'.' => true,
            b'&' => {
                self.gap = true;
                let fits = self.push(b"and");
                self.gap = true;
                fits
            }
            _ => {
                self.gap = true;
                true
            }
        }
    }

    fn char(&mut self, c: char) -> bool {
        match c {
            c if c.is_ascii() => self.ascii(c as u8),
            c if is_combining_mark(c) => true,
            // Apostrophes of all kinds, the modifier letters of Uzbek, Hawaiian and Arabic romanisation among them.
            '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{02b9}'..='\u{02bf}' | '\u{00b4}' | '\u{02c8}' | '\u{ff07}' => {
                true
            }
            // Joiners and marks of direction.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{00ad}' => {
                true
            }
            'ı' => self.push(b"i"),
            'ł' => self.push(b"l"),
            'ø' => self.push(b"o"),
            'đ' => self.push(b"d"),
            'æ' => self.push(b"ae"),
            'œ' => self.push(b"oe"),
            'ß' => self.push(b"ss"),
            c if c.is_alphanumeric() => self.push(c.encode_utf8(&mut [0; 4]).as_bytes()),
            _ => {
                self.gap = true;
                true
            }
        }
    }

    #[inline]
    fn push(&mut self, bytes: &[u8]) -> bool {
        let gap = usize::from(self.gap && self.len > 0);
        let end = self.len + gap + bytes.len();
        if end > MOST_BYTES {
            return false;
        }
        if gap == 1 {
            self.bytes[self.len] = b' ';
        }
        self.bytes[self.len + gap..end].copy_from_slice(bytes);
        self.len = end;
        self.gap = false;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        let cases = [
            ("Kazakhstan", "kazakhstan"),
            ("  KOREA,  Republic   of ", "korea republic of"),
            ("Côte d’Ivoire", "cote divoire"),
            ("U.S.A.", "usa"),
            ("Bosnia & Herzegovina", "bosnia and herzegovina"),
            ("Bosnia&Herzegovina", "bosnia and herzegovina"),
            ("Türkiye", "turkiye"),
            ("Guinea-Bissau", "guinea bissau"),
            ("Oʻzbekiston", "ozbekiston"),
            ("Қазақстан", "қазақстан"),
            ("КАЗАХСТАН", "казахстан"),
        ];
        for (text, expected) in cases {
            let folded = fold(text).expect("short and not empty");
            assert_eq!(std::str::from_utf8(folded.as_bytes()), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_name() {
        assert!(fold("").is_none());
        assert!(fold(" -'. ").is_none());
        assert!(fold(&"x".repeat(10_000)).is_none());
        assert!(fold(&"ы".repeat(10_000)).is_none());
    }
}
