//! Sentences and tokens, with their places in the text.
//!
//! A token is a word, a number, a possessive ending or one sign. Hyphens stand alone, so that "Kazakh-Tajik" is two
//! nationalities; [`Text::glued`] tells whether two tokens touch. Everything is compared in ASCII lower case, which keeps
//! byte offsets.

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// `'s`, or the apostrophe after a plural.
    Possessive,
    Sign,
}

/// A token: a byte range of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
}

/// A sentence: a range of tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) paragraph: u32,
    /// A headline: its capitals say nothing, and its words come again below.
    pub(super) headline: bool,
}

/// A text cut into sentences and tokens.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    low: String,
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<Sentence>,
}

/// The most tokens of a sentence.
const LONGEST: usize = 240;

/// Words before whose full stop no sentence ends.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sen", "rep", "gov", "st", "no", "nos", "vs", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "art", "hon", "amb", "maj", "capt", "adm",
    "rev", "fig", "approx", "pres", "min",
];

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Text<'a> {
        let mut cut = Text { text, low: text.to_ascii_lowercase(), tokens: Vec::new(), sentences: Vec::new() };
        for (number, (from, to)) in paragraphs(text).into_iter().enumerate() {
            let first = cut.tokens.len();
            tokenize(text, from, to, &mut cut.tokens);
            cut.split(first, number as u32);
        }
        cut.mark_headlines();
        cut
    }

    /// Returns the token in lower case.
    #[inline]
    pub(super) fn low(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |token| &self.low[token.start as usize..token.end as usize])
    }

    /// Returns the token as it is written.
    pub(super) fn raw(&self, i: usize) -> &'a str {
        self.tokens.get(i).map_or("", |token| &self.text[token.start as usize..token.end as usize])
    }

    /// Returns the text from token `from` up to and without token `to`.
    pub(super) fn span(&self, from: usize, to: usize) -> &'a str {
        let (Some(first), Some(last)) = (self.tokens.get(from), to.checked_sub(1).and_then(|to| self.tokens.get(to)))
        else {
            return "";
        };
        self.text.get(first.start as usize..last.end as usize).unwrap_or("")
    }

    #[inline]
    pub(super) fn kind(&self, i: usize) -> Option<Kind> {
        self.tokens.get(i).map(|token| token.kind)
    }

    #[inline]
    pub(super) fn is_word(&self, i: usize) -> bool {
        self.kind(i) == Some(Kind::Word)
    }

    #[inline]
    pub(super) fn capital(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.capital)
    }

    /// Tells whether token `i` touches the one after it.
    #[inline]
    pub(super) fn glued(&self, i: usize) -> bool {
        matches!((self.tokens.get(i), self.tokens.get(i + 1)), (Some(a), Some(b)) if a.end == b.start)
    }

    /// Tells whether a line ends before token `i`.
    pub(super) fn breaks(&self, i: usize) -> bool {
        let (Some(before), Some(token)) = (i.checked_sub(1).and_then(|k| self.tokens.get(k)), self.tokens.get(i))
        else {
            return false;
        };
        self.text.get(before.end as usize..token.start as usize).is_some_and(|gap| gap.contains('\n'))
    }

    /// Tells whether the tokens from `i` are these words.
    pub(super) fn are(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(k, word)| self.low(i + k) == *word)
    }

    /// Tells whether a token of the range is one of the words.
    pub(super) fn any(&self, from: usize, to: usize, words: &[&str]) -> bool {
        self.find(from, to, words).is_some()
    }

    /// Returns the first token of the range that is one of the words.
    pub(super) fn find(&self, from: usize, to: usize, words: &[&str]) -> Option<usize> {
        (from..to.min(self.tokens.len())).find(|i| words.contains(&self.low(*i)))
    }

    /// What stands before the first whole sentence, and ends without a stop, is headlines and bylines.
    fn mark_headlines(&mut self) {
        let ends = |text: &Text, s: &Sentence| {
            let last = text.low(s.to - 1);
            matches!(last, "." | "!" | "?" | "\"" | "”" | ":" | ";" | "…") || s.to - s.from > 32
        };
        let count = self.sentences.iter().take_while(|s| !ends(self, s)).count();
        if count < self.sentences.len() {
            self.sentences[..count].iter_mut().for_each(|sentence| sentence.headline = true);
        }
    }

    /// Cuts the tokens of one paragraph, which begin at `first`, into sentences.
    fn split(&mut self, first: usize, paragraph: u32) {
        let end = self.tokens.len();
        let mut from = first;
        let mut i = first;
        while i < end {
            // What has no stops is cut anyway, so that no rule looks further than this.
            let stop = self.is_end(i, from, end) || i - from >= LONGEST;
            if stop {
                let mut to = i + 1;
                // Closing quotation marks and brackets belong to the sentence that they close.
                while to < end && matches!(self.low(to), "\"" | "”" | "’" | "'" | ")" | "]" | "»") && self.glued(to - 1)
                {
                    to += 1;
                }
                self.sentences.push(Sentence { from, to, paragraph, headline: false });
                from = to;
                i = to;
            } else {
                i += 1;
            }
        }
        if from < end {
            self.sentences.push(Sentence { from, to: end, paragraph, headline: false });
        }
    }

    /// "…, he said.Sri Lanka will …": a stop whose space was lost. Both words must be plain ones, since names ("D.Bat") and
    /// addresses have such stops too.
    fn runs_on(&self, i: usize) -> bool {
        let plain = |word: &str| word.chars().skip(1).all(char::is_lowercase) && word.chars().count() > 1;
        let before = i.checked_sub(1).map_or("", |k| self.raw(k));
        let after = self.raw(i + 1);
        let lower = before.starts_with(char::is_lowercase) && before.chars().count() > 2 || self.low(i - 1) == ")";
        let address = i > 2 && self.low(i - 2) == "." && self.glued(i - 2);
        lower && !address && self.capital(i + 1) && plain(after) && !self.glued_stop(i + 1)
    }

    /// Tells whether a stop touches the token from behind, and another word touches the stop.
    fn glued_stop(&self, i: usize) -> bool {
        self.low(i + 1) == "." && self.glued(i) && self.glued(i + 1) && self.is_word(i + 2)
    }

    fn is_end(&self, i: usize, from: usize, end: usize) -> bool {
        match self.low(i) {
            "!" | "?" | "。" => true,
            ";" => self.low(i + 1).is_empty(),
            "." => {
                let next = i + 1;
                if next >= end {
                    return true;
                }
                if self.glued(i) && !matches!(self.low(next), "\"" | "”" | "’" | "'" | ")" | "[") {
                    return self.runs_on(i);
                }
                // "1. Memorandum on …": the number of a line.
                let numbers = |k: usize| self.kind(k) == Some(Kind::Number) && (k == from || self.breaks(k));
                if i.checked_sub(1).is_some_and(numbers) {
                    return false;
                }
                let before = i.checked_sub(1).map_or("", |before| self.low(before));
                let initial = before.len() == 1 && i > 0 && self.capital(i - 1);
                let opens = self.capital(next) || self.kind(next) != Some(Kind::Word);
                opens && !initial && !ABBREVIATIONS.contains(&before)
            }
            _ => false,
        }
    }
}

/// Cuts a text into paragraphs, as byte ranges. A single line break parts them too, unless the lines were wrapped, which
/// shows in lines that go on in lower case.
fn paragraphs(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut block: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.trim_end().len());
        at += line.len();
        if line.trim().is_empty() {
            close(text, &mut block, &mut found);
        } else {
            block.push((start, end));
        }
    }
    close(text, &mut block, &mut found);
    found
}

fn close(text: &str, block: &mut Vec<(usize, usize)>, found: &mut Vec<(usize, usize)>) {
    let (Some(first), Some(last)) = (block.first(), block.last()) else { return };
    let goes_on = |line: &&(usize, usize)| text[line.0..line.1].trim_start().starts_with(|c: char| c.is_lowercase());
    let lower = block.iter().skip(1).filter(goes_on).count();
    if lower * 3 >= block.len() - 1 && block.len() > 1 && lower > 0 {
        found.push((first.0, last.1));
    } else {
        found.extend(block.iter().copied());
    }
    block.clear();
}

fn tokenize(text: &str, from: usize, to: usize, out: &mut Vec<Token>) {
    let bytes = text.as_bytes();
    let mut i = from;
    while i < to {
        let c = text[i..].chars().next().unwrap_or(' ');
        let (end, kind) = if c.is_whitespace() || c == '\u{feff}' || c.is_control() {
            i += c.len_utf8();
            continue;
        } else if c.is_ascii_digit() {
            (number_end(bytes, i, to), Kind::Number)
        } else if c.is_alphanumeric() {
            (word_end(text, i, to), Kind::Word)
        } else if is_apostrophe(c) {
            let next = i + c.len_utf8();
            let s = bytes.get(next).is_some_and(|b| *b == b's' || *b == b'S');
            let after = text[next..to].chars().nth(1);
            let touches = out.last().is_some_and(|token| token.end as usize == i && token.kind == Kind::Word);
            if touches && s && !after.is_some_and(char::is_alphanumeric) {
                (next + 1, Kind::Possessive)
            } else {
                (next, Kind::Sign)
            }
        } else {
            (i + c.len_utf8(), Kind::Sign)
        };
        out.push(Token { start: i as u32, end: end as u32, kind, capital: c.is_uppercase() });
        i = end;
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}' | '\u{02bb}' | '`')
}

/// A number goes on over `,` and `.` that a digit follows.
fn number_end(bytes: &[u8], mut i: usize, to: usize) -> usize {
    while i < to {
        let inner = matches!(bytes[i], b',' | b'.') && i + 1 < to && bytes[i + 1].is_ascii_digit();
        if !bytes[i].is_ascii_digit() && !inner {
            break;
        }
        i += 1;
    }
    i
}

/// A word goes on over an apostrophe inside it, but not over a possessive; "U.S." and "H.E." are one word.
fn word_end(text: &str, start: usize, to: usize) -> usize {
    let bytes = text.as_bytes();
    let mut i = start;
    while i < to {
        let c = text[i..].chars().next().unwrap_or(' ');
        if c.is_ascii_digit() || c.is_alphanumeric() || ('\u{0300}'..'\u{0370}').contains(&c) {
            i += c.len_utf8();
            continue;
        }
        let next = i + c.len_utf8();
        let mut after = text[next.min(to)..to].chars();
        let (one, two) = (after.next(), after.next());
        if is_apostrophe(c) && one.is_some_and(char::is_alphabetic) {
            let possessive = matches!(one, Some('s' | 'S')) && !two.is_some_and(char::is_alphanumeric);
            if possessive {
                break;
            }
            i = next;
            continue;
        }
        let letters = i - start;
        let dotted = letters == 1 || (letters % 2 == 1 && bytes[i - 2] == b'.');
        if c == '.' && dotted && bytes[i - 1].is_ascii_uppercase() {
            let more = one.is_some_and(|c| c.is_ascii_uppercase()) && two == Some('.');
            if more || letters > 1 {
                i = next;
                if more {
                    continue;
                }
            }
        }
        break;
    }
    i.max(start + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let cut = Text::new(text);
        (0..cut.tokens.len()).map(|i| cut.raw(i)).collect()
    }

    fn sentences(text: &str) -> Vec<&str> {
        let cut = Text::new(text);
        cut.sentences.iter().map(|s| cut.span(s.from, s.to)).collect()
    }

    #[test]
    fn tokens_are_words_numbers_and_signs() {
        assert_eq!(words("Rahmon’s two-day"), ["Rahmon", "’s", "two", "-", "day"]);
        assert_eq!(words("$1.4 billion, 18.5%"), ["$", "1.4", "billion", ",", "18.5", "%"]);
        assert_eq!(words("U.S. and H.E. Mr. O'Brien"), ["U.S.", "and", "H.E.", "Mr", ".", "O'Brien"]);
        assert_eq!(words("Kazakh-Tajik"), ["Kazakh", "-", "Tajik"]);
        assert_eq!(words("$5bn"), ["$", "5", "bn"]);
    }

    #[test]
    fn sentences_end_where_they_should() {
        assert_eq!(sentences("He met Mr. Li. They left."), ["He met Mr. Li.", "They left."]);
        assert_eq!(sentences("“We agree.” He left."), ["“We agree.”", "He left."]);
        assert_eq!(sentences("The U.S. and China"), ["The U.S. and China"]);
        assert_eq!(sentences("It grew by 1.4 percent. Last year"), ["It grew by 1.4 percent.", "Last year"]);
        assert_eq!(sentences("Headline\nBody one."), ["Headline", "Body one."]);
        assert_eq!(sentences("So he said.Sri Lanka left."), ["So he said.", "Sri Lanka left."]);
        assert_eq!(sentences("by www.trend.Az and Kh.Battulga of it."), ["by www.trend.Az and Kh.Battulga of it."]);
        assert_eq!(sentences("wrapped line of\na sentence here."), ["wrapped line of\na sentence here."]);
    }
}
