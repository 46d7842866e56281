//! What two spellings must share to be one name: case, accents, apostrophes, dots and the kind of separator aside.
//!
//! `datasets/registry/generate.py` folds in the same way; a test holds every generated key against this file.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::data::fold::CHARS;

/// Marks a character that the table leaves to [`Folded::slow`].
pub(super) const SLOW: [u16; 2] = [u16::MAX; 2];
/// The first character of the table.
const FIRST: u32 = 0x80;

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
/// Nothing is allocated. ASCII goes byte by byte, the scripts of Europe and the Near East by a table, the rest by
/// compatibility decomposition.
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
        for c in text.chars() {
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

    /// Returns the folded text.
    pub(super) fn as_str(&self) -> &str {
        // Whole characters are pushed, and nothing else.
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
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

    #[inline]
    fn char(&mut self, c: char) -> bool {
        if c.is_ascii() {
            return self.ascii(c as u8);
        }
        match CHARS.get((u32::from(c) - FIRST) as usize) {
            Some(&SLOW) | None => self.slow(c),
            Some([0, 0]) => true,
            Some([0x20, 0]) => {
                self.gap = true;
                true
            }
            Some([first, 0]) => self.letter(*first),
            Some([first, second]) => self.letter(*first) && self.letter(*second),
        }
    }

    #[inline]
    fn letter(&mut self, letter: u16) -> bool {
        match char::from_u32(letter.into()) {
            Some(letter) => self.push(letter.encode_utf8(&mut [0; 4]).as_bytes()),
            None => true,
        }
    }

    fn slow(&mut self, c: char) -> bool {
        if is_silent(c) {
            return true;
        }
        let mut fits = true;
        decompose_compatible(c, |part| {
            for part in part.to_lowercase() {
                fits = fits && self.part(part);
            }
        });
        fits
    }

    /// Takes a character that is fully decomposed and lower case.
    fn part(&mut self, c: char) -> bool {
        match c {
            c if c.is_ascii() => self.ascii(c as u8),
            c if (u32::from(c) - FIRST) < CHARS.len() as u32 && CHARS[(u32::from(c) - FIRST) as usize] != SLOW => {
                self.char(c)
            }
            c if is_silent(c) || is_accent(c) => true,
            c if c.is_alphanumeric() || is_combining_mark(c) => self.push(c.encode_utf8(&mut [0; 4]).as_bytes()),
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

/// Apostrophes of all kinds, joiners, marks of direction, and the dots below Indic letters; those before U+0700 are in
/// the table. What turns the direction of the letters themselves (U+202D, U+202E) is none of them: with it a name would
/// read as another than is meant.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{ff07}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202c}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}')
}

/// Accents and points; the marks of Thaana and of Indic and other scripts beyond are vowels, and letters.
fn is_accent(c: char) -> bool {
    let accents = matches!(c, '\0'..='\u{77f}' | '\u{7c0}'..='\u{8ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe2f}');
    accents && is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let folded = fold(text).map(|folded| folded.as_bytes().to_vec()).unwrap_or_default();
        String::from_utf8(folded).expect("UTF-8")
    }

    #[test]
    fn the_table_agrees_with_decomposition() {
        for c in (FIRST..FIRST + CHARS.len() as u32).filter_map(char::from_u32) {
            let decomposed: String =
                unicode_normalization::UnicodeNormalization::nfkd(c.to_string().as_str()).collect();
            // Tables of decomposition may know newer letters than the standard library.
            if !decomposed.starts_with(' ') && (c.is_alphanumeric() || is_combining_mark(c)) {
                assert_eq!(text(&c.to_string()), text(&decomposed), "{:x} {decomposed:?}", u32::from(c));
            }
            assert_eq!(text(&c.to_string()), text(&text(&c.to_string())), "{:x} {decomposed:?}", u32::from(c));
        }
    }

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
            ("Азербайджан", "азербаиджан"),
            ("Kote d´Ivoire", "kote divoire"),
            ("Côte d’Ivoire", "cote divoire"),
            ("Ｋａｚａｋｈｓｔａｎ", "kazakhstan"),
            ("ＫＡＺ", "kaz"),
            ("Straße", "strasse"),
            ("İSTANBUL", "istanbul"),
            ("Azərbaycan", "azerbaycan"),
            ("ازبکستان", "ازبكستان"),
            ("टोगो", "टोगो"),
            ("टोंगा", "टोंगा"),
            ("\u{202b}مصر\u{202c}", "مصر"),
            ("Kaz\u{202e}akh", "kaz akh"),
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
