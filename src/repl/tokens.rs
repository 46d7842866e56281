//! SQL as the editor sees it: words, texts and comments, also where they are only half written.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A keyword or a name.
    Word,
    /// A name in double quotes.
    Name,
    /// A text in single quotes, or between dollar signs.
    Text,
    /// A number.
    Number,
    /// `$name` or `:name`
    Parameter,
    /// A comment, with its line end left out.
    Comment,
    /// One character of anything else but blanks.
    Symbol,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Byte at which it begins.
    pub(super) start: usize,
    /// Byte after it.
    pub(super) end: usize,
    /// Whether its closing quote or sign is there; true for tokens that need none.
    pub(super) closed: bool,
}

impl Token {
    /// Returns the token's text.
    pub(super) fn of<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }

    /// Tells whether it is that symbol.
    pub(super) fn is_symbol(&self, text: &str, symbol: &str) -> bool {
        self.kind == Kind::Symbol && self.of(text) == symbol
    }

    /// Tells whether it is that word, in any case.
    pub(super) fn is_word(&self, text: &str, word: &str) -> bool {
        self.kind == Kind::Word && self.of(text).eq_ignore_ascii_case(word)
    }
}

/// Cuts a text into tokens; blanks are left out. Takes any text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(first) = text[start..].chars().next() {
        if first.is_whitespace() {
            start += first.len_utf8();
            continue;
        }
        let (kind, length, closed) = next(&text[start..], first);
        found.push(Token { kind, start, end: start + length, closed });
        start += length;
    }
    found
}

/// Returns the kind and length of the token that `rest` begins with, and whether it is closed.
fn next(rest: &str, first: char) -> (Kind, usize, bool) {
    match first {
        '\'' => quoted(rest, Kind::Text),
        '"' => quoted(rest, Kind::Name),
        '-' if rest.starts_with("--") => (Kind::Comment, rest.find('\n').unwrap_or(rest.len()), true),
        '/' if rest.starts_with("/*") => block_comment(rest),
        '$' if rest.starts_with("$$") => match rest[2..].find("$$") {
            Some(length) => (Kind::Text, length + 4, true),
            None => (Kind::Text, rest.len(), false),
        },
        '$' | ':' if rest[1..].starts_with(is_word_start) => (Kind::Parameter, 1 + word_length(&rest[1..]), true),
        '$' => (Kind::Parameter, 1 + word_length(&rest[1..]), true),
        c if c.is_ascii_digit() => (Kind::Number, number_length(rest), true),
        c if is_word_start(c) => (Kind::Word, word_length(rest), true),
        c => (Kind::Symbol, c.len_utf8(), true),
    }
}

/// A doubled quote stands for one and doesn't close.
fn quoted(rest: &str, kind: Kind) -> (Kind, usize, bool) {
    let quote = rest.as_bytes()[0];
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match (bytes[at] == quote, bytes.get(at + 1) == Some(&quote)) {
            (true, true) => at += 2,
            (true, false) => return (kind, at + 1, true),
            (false, _) => at += 1,
        }
    }
    (kind, rest.len(), false)
}

fn block_comment(rest: &str) -> (Kind, usize, bool) {
    let bytes = rest.as_bytes();
    let (mut at, mut depth) = (2, 1);
    while at < bytes.len() {
        let ahead = &bytes[at..];
        if ahead.starts_with(b"*/") {
            (at, depth) = (at + 2, depth - 1);
        } else if ahead.starts_with(b"/*") {
            (at, depth) = (at + 2, depth + 1);
        } else {
            at += 1;
        }
        if depth == 0 {
            return (Kind::Comment, at, true);
        }
    }
    (Kind::Comment, rest.len(), false)
}

fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn word_length(rest: &str) -> usize {
    rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
}

fn number_length(rest: &str) -> usize {
    let mut previous = ' ';
    let belongs = |c: char| {
        let sign = matches!(c, '+' | '-') && matches!(previous, 'e' | 'E');
        previous = c;
        c.is_ascii_alphanumeric() || c == '.' || c == '_' || sign
    };
    let mut belongs = belongs;
    rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

/// One thing to do in a text of SQL and dot-commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A line that is a dot-command.
    Command(&'a str),
    /// A statement without its semicolon, and the byte at which it begins.
    Statement(&'a str, usize),
}

/// Cuts a text into statements and dot-commands; a command is a line of its own between statements.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        if rest.is_empty() {
            return found;
        }
        // A command may stand behind a comment.
        if rest.starts_with("--") {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        if is_command(rest) {
            let line = rest.lines().next().unwrap_or_default();
            found.push(Piece::Command(line.trim_end()));
            at += line.len();
            continue;
        }
        let (tokens, end) = up_to_semicolon(rest);
        let begin = tokens.iter().find(|token| token.kind != Kind::Comment).map_or(end, |token| token.start);
        if begin < end {
            found.push(Piece::Statement(rest[begin..end].trim_end(), at + begin));
        }
        at += (end + 1).min(rest.len());
    }
}

/// Returns the tokens up to the first semicolon and where it stands, or the end of the text. A long script is read a part
/// at a time, so that each statement costs no more than itself.
fn up_to_semicolon(text: &str) -> (Vec<Token>, usize) {
    let mut most = 4096;
    loop {
        let part = &text[..text.floor_char_boundary(most)];
        let tokens = tokens(part);
        // What stands behind a semicolon has no part in it.
        let end = tokens.iter().find(|token| token.is_symbol(part, ";")).map(|token| token.start);
        match end {
            Some(end) => return (tokens, end),
            None if part.len() == text.len() => return (tokens, text.len()),
            None => most *= 4,
        }
    }
}

/// Tells whether a text begins with a dot-command, a psql command or one of the words that newcomers try.
pub(super) fn is_command(text: &str) -> bool {
    let text = text.trim();
    let named =
        |sign: char| text.strip_prefix(sign).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    let bare = text.trim_end_matches(';');
    named('.') || named('\\') || ["exit", "quit", "help"].iter().any(|word| bare.eq_ignore_ascii_case(word))
}

/// Tells whether the text can run as it stands: a dot-command, nothing, or statements up to a semicolon.
pub(super) fn is_complete(text: &str) -> bool {
    if text.trim().is_empty() || is_command(text) {
        return true;
    }
    let tokens = tokens(text);
    let last = tokens.iter().rev().find(|token| token.kind != Kind::Comment);
    let open = tokens.last().is_some_and(|token| !token.closed);
    // A text that is nothing but a comment is done with when its line is.
    !open && last.is_none_or(|token| token.is_symbol(text, ";"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A semicolon is found wherever a part of the text ends, and a long script costs no more than its length.
    #[test]
    fn long_scripts_are_cut_as_short_ones_are() {
        let statement = format!("select '{}; é' as text", "ж".repeat(3000));
        let script = format!("{statement};\n").repeat(200);
        let found = pieces(&script);
        assert_eq!(found.len(), 200);
        assert!(found.iter().all(|piece| matches!(piece, Piece::Statement(sql, _) if *sql == statement)));
    }

    fn shown(text: &str) -> String {
        let shown =
            |token: &Token| format!("{:?}:{}{}", token.kind, token.of(text), if token.closed { "" } else { "…" });
        tokens(text).iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_are_cut_into_tokens() {
        let cases = [
            ("select 1", "Word:select Number:1"),
            ("a.b", "Word:a Symbol:. Word:b"),
            ("'it''s'", "Text:'it''s'"),
            ("'half", "Text:'half…"),
            ("\"a b\"", "Name:\"a b\""),
            ("$a :b $", "Parameter:$a Parameter::b Parameter:$"),
            ("a::int", "Word:a Symbol:: Parameter::int"),
            ("1.5e-3-x", "Number:1.5e-3 Symbol:- Word:x"),
            ("-- c\n2", "Comment:-- c Number:2"),
            ("/* a /* b */ */ 1", "Comment:/* a /* b */ */ Number:1"),
            ("/* a", "Comment:/* a…"),
            ("$$a'b$$", "Text:$$a'b$$"),
            ("'Қаз' é", "Text:'Қаз' Word:é"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_semicolon_completes_a_statement() {
        let cases = [
            ("select 1;", true),
            ("select 1; -- done", true),
            ("select 1", false),
            ("select ';'", false),
            ("select ';", false),
            ("select 1; /* a", false),
            ("-- only a comment", true),
            (".tables", true),
            ("\\d visits", true),
            ("exit", true),
            ("  ", true),
            ("", true),
        ];
        for (text, expected) in cases {
            assert_eq!(is_complete(text), expected, "{text:?}");
        }
    }

    #[test]
    fn commands_stand_between_statements() {
        use Piece::{Command, Statement};
        let text = "-- a\nselect ';'\n;\n.mode csv \nselect 2; select .5;;\n\\q\n";
        let expected = [
            Statement("select ';'", 5),
            Command(".mode csv"),
            Statement("select 2", 29),
            Statement("select .5", 39),
            Command("\\q"),
        ];
        assert_eq!(pieces(text), expected);
        assert_eq!(pieces("select 1"), [Statement("select 1", 0)]);
        assert_eq!(pieces(" ; -- nothing"), []);
    }
}
