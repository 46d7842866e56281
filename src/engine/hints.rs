//! What to write in the place of a text that is no SQL: words that are nearly keywords, characters that only look like
//! SQL's, commands of the shell.

use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::tokenizer::{Location, Span, Token, TokenWithSpan};

use super::error::ErrorCode;
use super::fault::{Fault, did_you_mean};

/// Keywords that a statement is made of; a word that is near one is taken for it.
const KEYWORDS: [&str; 42] = [
    "select",
    "from",
    "where",
    "group",
    "order",
    "by",
    "having",
    "limit",
    "offset",
    "join",
    "left",
    "right",
    "inner",
    "outer",
    "cross",
    "using",
    "union",
    "intersect",
    "except",
    "with",
    "distinct",
    "between",
    "like",
    "case",
    "when",
    "then",
    "else",
    "end",
    "explain",
    "describe",
    "show",
    "create",
    "view",
    "table",
    "values",
    "lateral",
    "recursive",
    "qualify",
    "window",
    "partition",
    "over",
    "drop",
];

/// Refuses a command of the interactive shell, which is no SQL.
pub(super) fn command(sql: &str) -> Result<(), Fault> {
    let begun = sql.trim_start();
    let is_command = |mark: char| {
        begun.strip_prefix(mark).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '?'))
    };
    if !is_command('.') && !is_command('\\') {
        return Ok(());
    }
    let word = begun.split(|c: char| c.is_whitespace() || c == ';').next().unwrap_or(begun);
    let before = &sql[..sql.len() - begun.len()];
    let line = before.matches('\n').count() as u64 + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u64 + 1;
    let length = word.chars().count() as u64;
    let span = Span::new(Location::new(line, column), Location::new(line, column + length));
    Err(Fault::new(ErrorCode::Syntax, format!("`{word}` is a command of the interactive shell, and no SQL"), span)
        .help("run `dyadb` alone for the shell; in SQL there are `show tables` and `describe TABLE`"))
}

/// Refuses characters that are no part of SQL, with what is meant by them.
pub(super) fn characters(tokens: &[TokenWithSpan]) -> Result<(), Fault> {
    for (place, token) in tokens.iter().enumerate() {
        let Token::Char(c) = token.token else { continue };
        if c.is_ascii() {
            continue;
        }
        let (name, meant) = look_alike(c);
        let code = format!("U+{:04X}", u32::from(c));
        let shown =
            if name.contains("zero-width") || name.contains("mark") { String::new() } else { format!("`{c}`, ") };
        let what = if name.is_empty() { String::new() } else { format!(" ({name})") };
        let fault = Fault::new(ErrorCode::Syntax, format!("{shown}{code}{what} is no character of SQL"), token.span);
        let is_value =
            tokens[..place].iter().rev().map(|token| &token.token).find(|token| !matches!(token, Token::Whitespace(_)));
        let is_value =
            matches!(is_value, Some(Token::Eq | Token::Neq | Token::LParen | Token::Comma | Token::Lt | Token::Gt));
        return Err(match (meant, is_value) {
            ("", _) => fault.help("take it out"),
            ("\"", true) => fault.help("write `'` around a text"),
            (meant, _) => fault.help(format!("write `{meant}`")),
        });
    }
    Ok(())
}

/// Returns the name of a character, and what is meant by it; nothing where it is to go.
fn look_alike(c: char) -> (&'static str, &'static str) {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{2032}' | '\u{b4}' => ("a typographic quote", "'"),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' => ("a typographic quote", "\""),
        '\u{ab}' | '\u{bb}' | '\u{2039}' | '\u{203a}' => ("a quotation mark of other languages", "'"),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => ("a dash", "-"),
        '\u{d7}' | '\u{22c5}' | '\u{b7}' => ("a sign of multiplication", "*"),
        '\u{f7}' | '\u{2044}' => ("a sign of division", "/"),
        '\u{2264}' => ("less than or equal", "<="),
        '\u{2265}' => ("greater than or equal", ">="),
        '\u{2260}' => ("not equal", "<>"),
        '\u{2026}' => ("an ellipsis", ""),
        '\u{ff0c}' | '\u{3001}' => ("a wide comma", ","),
        '\u{ff1b}' => ("a wide semicolon", ";"),
        '\u{ff08}' => ("a wide parenthesis", "("),
        '\u{ff09}' => ("a wide parenthesis", ")"),
        '\u{ff1d}' => ("a wide equals sign", "="),
        '\u{200b}'..='\u{200d}' | '\u{2060}' => ("a zero-width space", ""),
        '\u{feff}' => ("a byte order mark", ""),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ("a mark of direction", ""),
        _ => ("", ""),
    }
}

/// Gives a text, comment or name that never ends the place where it begins, and an escape that is none its name.
pub(super) fn unterminated(mut fault: Fault, sql: &str) -> Fault {
    let at = |byte: usize| {
        let before = &sql[..byte];
        let line = before.matches('\n').count() as u64 + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u64 + 1;
        Location::new(line, column)
    };
    let message = fault.message.to_lowercase();
    let begin = if message.contains("comment") {
        sql.rfind("/*")
    } else if message.contains("dollar") {
        dollar(sql)
    } else if message.contains("encoded string") {
        // The text ends; its escape stands for nothing.
        let begin = sql.rfind("E'").or_else(|| sql.rfind("e'"));
        if let Some(escape) = begin.and_then(|begin| bad_escape(&sql[begin..])) {
            fault.message = format!("the escape `{escape}` stands for no character");
            fault.help = Some("write the character itself, or `\\uXXXX` with its number".to_string());
        }
        begin
    } else if message.contains("unterminated") {
        // `X'0`: the letter before the quote belongs to it.
        let place = byte_of(sql, fault.span.start);
        place.map(|place| match sql[..place].chars().next_back() {
            Some(c) if "xXbBnNeE".contains(c) && sql[place..].starts_with('\'') => place - 1,
            _ => place,
        })
    } else {
        None
    };
    if let Some(begin) = begin {
        fault.span = Span::new(at(begin), at(begin));
        if fault.help.is_none() {
            fault.help = Some("it begins here and has no end".to_string());
        }
    }
    fault
}

fn byte_of(sql: &str, place: Location) -> Option<usize> {
    let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
    let start = match line {
        0 => 0,
        _ => sql.match_indices('\n').nth(line - 1)?.0 + 1,
    };
    let column = usize::try_from(place.column).ok()?.checked_sub(1)?;
    Some(start + sql[start..].char_indices().nth(column).map_or(sql.len() - start, |(at, _)| at))
}

/// Returns where the last `$tag$` begins that isn't closed.
fn dollar(sql: &str) -> Option<usize> {
    let mut rest = 0;
    while let Some(at) = sql[rest..].find('$').map(|at| rest + at) {
        let tag: String = sql[at + 1..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let mark = format!("${tag}$");
        if !sql[at..].starts_with(&mark) {
            rest = at + 1;
            continue;
        }
        match sql[at + mark.len()..].find(&mark) {
            Some(end) => rest = at + mark.len() + end + mark.len(),
            None => return Some(at),
        }
    }
    None
}

/// Returns the first `\u` or `\x` of a text that stands for no character.
fn bad_escape(text: &str) -> Option<String> {
    for (at, _) in text.match_indices('\\') {
        let rest = &text[at + 1..];
        let width = match rest.chars().next()? {
            'u' => 4,
            'U' => 8,
            'x' => 2,
            _ => continue,
        };
        let digits: String = rest.chars().skip(1).take(width).take_while(char::is_ascii_hexdigit).collect();
        let number = u32::from_str_radix(&digits, 16).ok();
        if digits.len() < width && width > 2 || number.and_then(char::from_u32).is_none_or(|c| c == '\0') {
            let shown: String = rest.chars().take(1 + digits.len().max(1)).collect();
            return Some(format!("\\{shown}"));
        }
    }
    None
}

/// Adds to an error of the parser what was meant, where that is likely.
pub(super) fn hint(fault: Fault, tokens: &[TokenWithSpan]) -> Fault {
    if fault.help.is_some() {
        return fault;
    }
    let tokens: Vec<&TokenWithSpan> =
        tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(_) | Token::EOF)).collect();
    if let Some(TokenWithSpan { token: Token::Word(first), span }) = tokens.first().copied()
        && first.value.eq_ignore_ascii_case("pragma")
    {
        return Fault::new(ErrorCode::Usage, "PRAGMA is not among the statements of dyadb", *span)
            .help("write `describe TABLE`, `show tables` or `set NAME = VALUE`");
    }
    if let Some(found) = unended_case(&tokens) {
        return found;
    }
    let Some(place) = tokens.iter().position(|token| token.span.start == fault.span.start) else { return fault };
    let (found, next) = (tokens[place], tokens.get(place + 1));
    let before = place.checked_sub(1).map(|before| tokens[before]);
    match &found.token {
        Token::Word(word) if matches!(word.keyword, Keyword::ORDER | Keyword::GROUP | Keyword::PARTITION) => {
            let by = format!("write `{} by …`", word.value.to_lowercase());
            match next {
                Some(next) if matches!(&next.token, Token::Word(word) if word.keyword != Keyword::BY) => {
                    Fault::new(ErrorCode::Syntax, format!("expected: by, found: {}", next.token), next.span).help(by)
                }
                _ => fault.help(by),
            }
        }
        Token::Mul if before.is_some_and(|before| before.token == Token::Mul) => {
            let span = before.map_or(found.span, |before| before.span);
            Fault::new(ErrorCode::Syntax, "no operator `**`", span).help("write `power(a, b)`")
        }
        Token::Placeholder(name) => {
            let message = format!("the parameter `{name}` stands where the name of a table or column is expected");
            Fault::new(ErrorCode::Usage, message, found.span)
                .help("a parameter is a value; names are part of the statement")
        }
        Token::Overlap => fault.help("write `and`"),
        Token::Word(word) => {
            // Where an alias may stand, the parser stops one word too late.
            let earlier = match before.map(|before| &before.token) {
                Some(Token::Word(before)) if before.keyword == Keyword::NoKeyword => near(&before.value),
                _ => None,
            };
            let own = if word.keyword == Keyword::NoKeyword { near(&word.value) } else { None };
            match own.or(earlier) {
                Some(help) => fault.help(help),
                None => fault,
            }
        }
        _ => match before.map(|before| &before.token) {
            Some(Token::Word(before)) if before.keyword == Keyword::NoKeyword => match near(&before.value) {
                Some(help) => fault.help(help),
                None => fault,
            },
            Some(Token::Comma) => fault.help("a comma stands before this and nothing follows it"),
            _ => fault,
        },
    }
}

fn near(word: &str) -> Option<String> {
    if word.len() < 2 || KEYWORDS.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    did_you_mean(word, KEYWORDS.into_iter())
}

/// Finds a CASE without END, where the parser goes back to take `case` for a name.
fn unended_case(tokens: &[&TokenWithSpan]) -> Option<Fault> {
    let mut open = 0usize;
    for (place, token) in tokens.iter().enumerate() {
        let Token::Word(word) = &token.token else { continue };
        match word.keyword {
            Keyword::CASE if matches!(tokens.get(place + 1).map(|next| &next.token), Some(Token::Word(next)) if next.keyword == Keyword::WHEN) => {
                open += 1
            }
            Keyword::END if open > 0 => open -= 1,
            Keyword::FROM if open > 0 => {
                return Some(
                    Fault::new(ErrorCode::Syntax, format!("expected: end, found: {}", token.token), token.span)
                        .help("`case` ends with `end`"),
                );
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;

    #[test]
    fn texts_that_are_nearly_sql_have_help() {
        let cases = [
            ("selct 1", "did you mean `select`?", (1, 1)),
            ("select * frm visits", "did you mean `from`?", (1, 10)),
            ("select * from visits whre pair = 'x'", "did you mean `where`?", (1, 27)),
            ("select a from t order date", "write `order by …`", (1, 23)),
            ("select 2 ** 3", "write `power(a, b)`", (1, 10)),
            ("select case when true then 1 from t", "`case` ends with `end`", (1, 30)),
            ("select \u{2018}a\u{2019}", "write `'`", (1, 8)),
            (".tables", "run `dyadb` alone", (1, 1)),
            ("select 1 /* open", "it begins here", (1, 10)),
            ("select $a$open$b$", "it begins here", (1, 8)),
            ("select E'\\uD800'", "write the character", (1, 8)),
        ];
        for (sql, help, place) in cases {
            let fault = parse(sql).expect_err(sql);
            assert!(fault.help.as_ref().is_some_and(|found| found.starts_with(help)), "{sql}: {fault:?}");
            assert_eq!((fault.span.start.line, fault.span.start.column), place, "{sql}");
        }
    }
}
