//! Where comments, quoted text, parameters and statements of a SQL text begin and end.
//!
//! A parser would do for a single statement; a file of saved queries has to be cut before anything in it can be parsed,
//! and one broken query must not hide the next. So this scanner knows just enough of the dialect (DataFusion's generic
//! one): `--` and nested `/* */` comments, `'…'`, `E'…'` and `$tag$…$tag$` strings, `"…"` and `` `…` `` names, and what
//! distinguishes the parameter `:a` from a cast `::a`, a slice `x[1:a]` and a struct key `{a:b}`.

/// What some editors put at the beginning of a file; no part of its text.
pub(super) const BOM: char = '\u{feff}';

/// What a piece of text is; blanks are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    LineComment,
    BlockComment,
    /// A string of any form.
    Text,
    /// A name in quotes.
    QuotedName,
    /// `$name` or `:name`.
    Placeholder,
    Semicolon,
    /// A keyword, a name, a number.
    Word,
    /// Any other single byte.
    Other,
}

/// A piece of text; `start..end` are bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The pieces of a text, and those that never close.
pub(super) struct Scan {
    pub(super) tokens: Vec<Token>,
    /// Where it begins, and what it is.
    pub(super) unclosed: Vec<(usize, &'static str)>,
}

/// A parameter in a SQL text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placeholder<'a> {
    /// Its name, without `$` or `:`.
    pub(crate) name: &'a str,
    /// The byte at which its `$` or `:` stands.
    pub(crate) start: usize,
}

/// Returns the parameters of a statement, `$name` and `:name`, in the order of the text; comments and quoted text have none.
pub(crate) fn placeholders(sql: &str) -> Vec<Placeholder<'_>> {
    let tokens = scan(sql).tokens;
    let placeholders = tokens.iter().filter(|token| token.kind == Kind::Placeholder);
    placeholders.map(|token| Placeholder { name: &sql[token.start + 1..token.end], start: token.start }).collect()
}

/// Cuts a text into its pieces.
///
/// What never closes ends before the next `-- name:` line, so that a broken query leaves the others readable.
pub(super) fn scan(text: &str) -> Scan {
    let start = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    let mut scanner = Scanner { text, at: start, open: Vec::new(), tokens: Vec::new(), unclosed: Vec::new() };
    while let Some(byte) = scanner.peek(0) {
        scanner.piece(byte);
    }
    Scan { tokens: scanner.tokens, unclosed: scanner.unclosed }
}

/// An open bracket, as far as it decides what a colon is.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    /// `x[`, `{`: a colon separates.
    Separates,
    /// `(`, the `[` of an array: a colon begins a parameter.
    Plain,
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Open>,
    tokens: Vec<Token>,
    unclosed: Vec<(usize, &'static str)>,
}

impl Scanner<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, length: usize) {
        self.tokens.push(Token { kind, start: self.at, end: self.at + length });
        self.at += length;
    }

    fn piece(&mut self, byte: u8) {
        match byte {
            b'-' if self.peek(1) == Some(b'-') => {
                let length = self.rest().find('\n').unwrap_or(self.rest().len());
                self.push(Kind::LineComment, length);
            }
            b'/' if self.peek(1) == Some(b'*') => self.close(Kind::BlockComment, "comment", block_comment),
            b'\'' if self.after_escape_prefix() => self.close(Kind::Text, "string", |rest| quoted(rest, b'\'', true)),
            b'\'' => self.close(Kind::Text, "string", |rest| quoted(rest, b'\'', false)),
            b'"' | b'`' => self.close(Kind::QuotedName, "quoted name", |rest| quoted(rest, byte, false)),
            b'$' => self.dollar(),
            b':' => self.colon(),
            b';' => self.push(Kind::Semicolon, 1),
            _ if is_word(byte) => self.push(Kind::Word, word_length(self.rest())),
            _ if byte.is_ascii_whitespace() => self.at += 1,
            _ => self.bracket_or_other(byte),
        }
    }

    /// Takes a piece whose end `length` finds; without an end, up to the next marker.
    fn close(&mut self, kind: Kind, what: &'static str, length: impl Fn(&str) -> Option<usize>) {
        match length(self.rest()) {
            Some(length) => self.push(kind, length),
            None => {
                self.unclosed.push((self.at, what));
                let rest = self.rest();
                let is_marker = |at: &usize| is_marker(rest[at + 1..].lines().next().unwrap_or_default());
                let end = rest.match_indices('\n').map(|(at, _)| at).find(is_marker).unwrap_or(rest.len());
                self.open.clear();
                self.push(kind, end);
            }
        }
    }

    /// Tells whether an `E` stands directly before the quote, so that `\'` doesn't close it.
    fn after_escape_prefix(&self) -> bool {
        let last = self.tokens.last().filter(|token| token.kind == Kind::Word && token.end == self.at);
        last.is_some_and(|token| self.text[token.start..token.end].eq_ignore_ascii_case("e"))
    }

    fn dollar(&mut self) {
        let name = word_length(&self.rest()[1..]);
        if self.peek(1 + name) == Some(b'$') {
            let tag = self.rest()[..name + 2].to_string();
            let length = |rest: &str| rest[tag.len()..].find(&tag).map(|at| at + 2 * tag.len());
            self.close(Kind::Text, "string", length);
        } else if name > 0 {
            self.push(Kind::Placeholder, 1 + name);
        } else {
            self.push(Kind::Other, 1);
        }
    }

    fn colon(&mut self) {
        let name = word_length(&self.rest()[1..]);
        if self.peek(1) == Some(b':') {
            self.push(Kind::Other, 2);
        } else if name > 0 && self.open.last() != Some(&Open::Separates) {
            self.push(Kind::Placeholder, 1 + name);
        } else {
            self.push(Kind::Other, 1);
        }
    }

    fn bracket_or_other(&mut self, byte: u8) {
        match byte {
            b'(' => self.open.push(Open::Plain),
            b'{' => self.open.push(Open::Separates),
            b'[' => self.open.push(if self.follows_value() { Open::Separates } else { Open::Plain }),
            b')' | b'}' | b']' => {
                self.open.pop();
            }
            _ => {}
        }
        self.push(Kind::Other, 1);
    }

    /// Tells whether a value ends directly here, so that `[` takes a part of it and begins no array.
    fn follows_value(&self) -> bool {
        let is_value = |token: &Token| match token.kind {
            Kind::Word => !self.text[token.start..token.end].eq_ignore_ascii_case("array"),
            Kind::Text | Kind::QuotedName | Kind::Placeholder => true,
            Kind::Other => matches!(self.text.as_bytes()[token.start], b')' | b']'),
            Kind::LineComment | Kind::BlockComment | Kind::Semicolon => false,
        };
        self.tokens.last().filter(|token| token.end == self.at).is_some_and(is_value)
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn word_length(text: &str) -> usize {
    text.bytes().take_while(|byte| is_word(*byte)).count()
}

/// Returns the length of the quoted text that `rest` begins with; a doubled quote doesn't close it.
fn quoted(rest: &str, quote: u8, backslash: bool) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    loop {
        match *bytes.get(at)? {
            b'\\' if backslash => at += 2,
            byte if byte == quote && bytes.get(at + 1) == Some(&quote) => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}

fn block_comment(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let (mut at, mut depth) = (2, 1);
    while depth > 0 {
        match bytes.get(at..at + 2)? {
            b"/*" => (at, depth) = (at + 2, depth + 1),
            b"*/" => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
    }
    Some(at)
}

/// Tells whether a line is the `-- name:` that begins a saved query.
pub(super) fn is_marker(line: &str) -> bool {
    line.trim_start().strip_prefix("--").is_some_and(|comment| marker_length(comment.trim_start()) > 0)
}

/// Returns the length of the `name:` that a comment begins with, 0 where it doesn't; blanks before the colon are allowed.
pub(super) fn marker_length(comment: &str) -> usize {
    let Some(rest) = comment.strip_prefix("name") else { return 0 };
    let rest = rest.trim_start_matches([' ', '\t']);
    if rest.starts_with(':') { comment.len() - rest.len() + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_found_where_they_bind() {
        let cases: [(&str, &[&str]); 24] = [
            ("select $a, :b", &["a", "b"]),
            ("select $a from t where x = $a", &["a", "a"]),
            ("select $1", &["1"]),
            ("select '$a :b'", &[]),
            ("select 'it''s $a' , $b", &["b"]),
            ("select e'\\'$a', $b", &["b"]),
            ("select fe'\\', $b", &["b"]),
            ("select \"$a\" , `:b`", &[]),
            ("select x -- $a\n, $b", &["b"]),
            ("select /* $a /* :b */ $c */ $d", &["d"]),
            ("select $$ $a $$ , $b", &["b"]),
            ("select $t$ $a $$ $t$ , $b", &["b"]),
            ("select x::date, y :: date", &[]),
            ("select $a::date", &["a"]),
            ("select :a::date", &["a"]),
            ("select xs[1:n], xs[:n], f(x)[:n]", &[]),
            ("select xs[(:n):m]", &["n"]),
            ("select [:a, :b], array[:c]", &["a", "b", "c"]),
            ("select {a:b, 'c':d}", &[]),
            ("select a := 1, b => :c", &["c"]),
            ("select '$a", &[]),
            ("select 5 - -1, a--b", &[]),
            ("select $größe", &["größe"]),
            ("", &[]),
        ];
        for (sql, expected) in cases {
            let names: Vec<&str> = placeholders(sql).iter().map(|found| found.name).collect();
            assert_eq!(names, expected, "{sql}");
        }
    }

    #[test]
    fn what_never_closes_ends_at_the_next_marker() {
        for (text, what) in [
            ("select 'a\n-- name: f\nselect 1", "string"),
            ("select \"a\n-- name: f\nselect 1", "quoted name"),
            ("select /* a\n  --name: f\nselect 1", "comment"),
            ("select $$a\n-- name: f\nselect 1", "string"),
        ] {
            let scan = scan(text);
            assert_eq!(scan.unclosed, [(7, what)], "{text}");
            assert_eq!(scan.tokens.iter().filter(|token| token.kind == Kind::Word).count(), 3, "{text}");
        }
    }

    #[test]
    fn no_text_panics() {
        let pieces =
            ["'", "\"", "`", "$", ":", "/*", "*/", "--", "\n", "[", "]", "{", "}", "e", "é", "\\", ";", "-- name:"];
        let mut texts = vec![String::new()];
        for _ in 0..3 {
            texts = texts.iter().flat_map(|text| pieces.map(|piece| format!("{text}{piece}"))).collect();
            for text in &texts {
                let scan = scan(text);
                assert!(scan.tokens.iter().all(|token| text.get(token.start..token.end).is_some()), "{text:?}");
            }
        }
    }
}
