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

/// What to write in the place of a first word that begins no statement here.
const OPENINGS: &[(&str, &str)] = &[
    ("pragma", "write `describe TABLE`, `show tables` or `set NAME = VALUE`"),
    ("pivot", "write `sum(x) filter (where …)` for each column"),
    ("unpivot", "write a UNION ALL of columns"),
    ("declare", "parameters are written `$name`, and given with `-p NAME=VALUE`"),
    ("load", "files are read as tables: `select * from 'FILE.csv'`"),
    ("checkpoint reindex optimize", "a dataset is kept by `dyadb dataset compact` and `dyadb dataset vacuum`"),
    ("listen notify unlisten", "nothing is told of changes: ask the table `changes`"),
    ("help", "run `dyadb` alone for the shell, which has `.help`; `dyadb --help` lists the options"),
    ("quit exit", "the shell is left with `.quit`; a script ends with its last statement"),
    ("go", "statements end with `;`"),
    ("summarize", "write `describe TABLE`, or `select count(*), min(x), max(x) from …`"),
    ("import export", "`dyadb import` and `dyadb dataset export` do so"),
    ("install", "there are no extensions: docs/functions.md lists the functions"),
];

/// Adds to an error of the parser what was meant, where that is likely.
pub(super) fn hint(fault: Fault, tokens: &[TokenWithSpan]) -> Fault {
    let tokens: Vec<&TokenWithSpan> =
        tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(_) | Token::EOF)).collect();
    if let Some(found) = opening(&tokens) {
        return found;
    }
    if fault.message.starts_with("the statement is nested deeper") && fault.span == Span::empty() {
        return Fault { span: deepest(&tokens), ..fault };
    }
    if let Some(format) =
        fault.message.split_once("nvalid explain format").and_then(|(_, rest)| rest.rsplit('\'').nth(1))
    {
        let named = tokens.iter().find(|token| token.token.to_string().trim_matches('\'').eq_ignore_ascii_case(format));
        let span = named.map_or(Span::empty(), |token| token.span);
        return Fault::new(ErrorCode::Usage, format!("EXPLAIN has no format `{format}`"), span)
            .help("there are indent, tree, pgjson and graphviz");
    }
    if fault.help.is_some() {
        return fault;
    }
    if let Some(found) = unended_case(&tokens) {
        return found;
    }
    let expected =
        fault.message.strip_prefix("expected: ").and_then(|rest| rest.split(", found:").next()).unwrap_or_default();
    if let (Some(open), true) = (unclosed(&tokens), [")", ") or ,", ", or )"].iter().any(|end| expected.contains(end)))
    {
        let place = format!("the parenthesis at {}:{} is not closed", open.span.start.line, open.span.start.column);
        // What stands there is told first: it may be what is wrong, where all of them are closed further on.
        return fault.help(place);
    }
    let Some(place) = tokens.iter().position(|token| token.span.start == fault.span.start) else {
        return match expected {
            "(" => fault.help("write it in parentheses"),
            "identifier" => fault.help("a name is missing behind this"),
            _ => fault,
        };
    };
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
        Token::RArrow => fault.help("write `>=` for greater than or equal; `=>` names an argument of a function"),
        Token::ExclamationMark => fault.help("write `not`"),
        Token::Lt | Token::Gt if before.is_some_and(|before| before.token == Token::Eq) => {
            fault.help(format!("write `{}=`", found.token))
        }
        Token::RParen if unopened(&tokens, place) => fault.help("no parenthesis is open here: take it out"),
        Token::RParen if before.is_some_and(|before| before.token == Token::LParen) => {
            fault.help("something is missing between the parentheses")
        }
        Token::LBracket if expected == "identifier" => fault.help("a name is quoted as \"name\""),
        Token::Word(word) if word.quote_style.is_none() && word.value.eq_ignore_ascii_case("glob") => {
            fault.help("write `like 'Tok%'`, with `%` for any text and `_` for one character")
        }
        Token::Word(word) if word.keyword == Keyword::NOT => {
            fault.help("write `<> …`, `not in (…)`, `not like …` or `is not null`")
        }
        Token::Word(word) if expected == "(" && word.keyword == Keyword::SELECT => {
            fault.help("a subquery stands in parentheses: `(select …)`")
        }
        _ if expected == "(" => match before.map(|before| &before.token) {
            Some(Token::Word(word)) => fault.help(format!("write `{} (…)`", word.value.to_lowercase())),
            _ => fault,
        },
        Token::Word(word) => {
            let own = if word.keyword == Keyword::NoKeyword { near(&word.value) } else { None };
            if let Some(help) = own {
                return fault.help(help);
            }
            // Where an alias may stand, the parser stops one word too late.
            match before {
                Some(before) => earlier(fault, found, before, place.checked_sub(2).map(|earlier| tokens[earlier])),
                None => fault,
            }
        }
        _ => match before {
            Some(comma) if comma.token == Token::Comma => {
                fault.help("a comma stands before this and nothing follows it")
            }
            Some(before) => earlier(fault, found, before, place.checked_sub(2).map(|earlier| tokens[earlier])),
            None => fault,
        },
    }
}

/// Looks for what is wrong one word before the place where the parser stopped.
fn earlier(fault: Fault, found: &TokenWithSpan, before: &TokenWithSpan, first: Option<&TokenWithSpan>) -> Fault {
    if let Token::Word(word) = &found.token
        && let Some(short) = ["desc", "asc"].into_iter().find(|short| word.value.to_lowercase().starts_with(short))
    {
        return fault.help(format!("write `{short}`"));
    }
    if found.token == Token::Comma && matches!(before.token, Token::Number(..)) {
        return fault.help("numbers are written without commas: `1000000`");
    }
    if let Token::Word(word) = &before.token {
        let behind_as =
            matches!(first.map(|first| &first.token), Some(Token::Word(first)) if first.keyword == Keyword::AS);
        if behind_as && word.keyword != Keyword::NoKeyword {
            let message = format!("`{}` behind AS is taken for a name", word.value);
            return Fault::new(ErrorCode::Syntax, message, before.span).help("write a name behind AS, or leave AS out");
        }
        if word.keyword == Keyword::NoKeyword
            && let Some(help) = near(&word.value)
        {
            let message = format!("expected: end of statement, found: {} behind `{}`", found.token, word.value);
            return Fault::new(ErrorCode::Syntax, message, before.span).help(help);
        }
    }
    let is_value = |token: &Token| match token {
        Token::Word(word) => word.quote_style.is_some() || !KEYWORDS.contains(&word.value.to_lowercase().as_str()),
        Token::Number(..) | Token::SingleQuotedString(_) | Token::RParen => true,
        _ => false,
    };
    let is_next = before.span.end <= found.span.start;
    match is_next && is_value(&before.token) && (is_value(&found.token) || found.token == Token::LParen) {
        true => fault.help("a comma or an operator may be missing before this"),
        false => fault,
    }
}

/// Refuses a statement of other databases that begins with a word of their own.
fn opening(tokens: &[&TokenWithSpan]) -> Option<Fault> {
    let TokenWithSpan { token: Token::Word(first), span } = tokens.first()? else { return None };
    let name = first.value.to_lowercase();
    let fault = |what: &str, span: Span, help: &str| {
        Some(Fault::new(ErrorCode::Usage, format!("{what} is not among the statements of dyadb"), span).help(help))
    };
    let second = tokens.get(1).and_then(|next| match &next.token {
        Token::Word(word) => Some((word.value.to_lowercase(), next.span)),
        _ => None,
    });
    match (name.as_str(), &second) {
        ("explain", Some((word, span))) if word == "query" => {
            fault("EXPLAIN QUERY PLAN", *span, "write `explain select …`")
        }
        ("explain", Some((word, span))) if word == "plan" => fault("EXPLAIN PLAN", *span, "write `explain select …`"),
        ("copy", _) if tokens.get(2).is_some_and(|third| is_from(third)) => {
            let help = "files are read as tables, `select * from 'FILE.csv'`; rows are written by INSERT";
            fault("COPY FROM", tokens[2].span, help)
        }
        ("describe" | "desc", None) if tokens.len() == 1 => Some(
            Fault::new(ErrorCode::Syntax, "DESCRIBE names no table", *span)
                .help("write `describe visits`; `show tables` lists them"),
        ),
        _ => {
            let (_, help) = OPENINGS.iter().find(|(names, _)| names.split(' ').any(|known| known == name))?;
            fault(&name.to_uppercase(), *span, help)
        }
    }
}

fn is_from(token: &TokenWithSpan) -> bool {
    matches!(&token.token, Token::Word(word) if word.keyword == Keyword::FROM)
}

/// Returns the first parenthesis that is never closed.
fn unclosed<'t>(tokens: &[&'t TokenWithSpan]) -> Option<&'t TokenWithSpan> {
    let mut open: Vec<&TokenWithSpan> = Vec::new();
    for token in tokens {
        match token.token {
            Token::LParen => open.push(token),
            Token::RParen => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// Tells whether a parenthesis closes none.
fn unopened(tokens: &[&TokenWithSpan], place: usize) -> bool {
    let opened = tokens[..place].iter().filter(|token| token.token == Token::LParen).count();
    opened == tokens[..place].iter().filter(|token| token.token == Token::RParen).count()
}

/// Returns the place of the parenthesis that most others stand around.
fn deepest(tokens: &[&TokenWithSpan]) -> Span {
    let (mut depth, mut most, mut span) = (0i64, 0, Span::empty());
    for token in tokens {
        match token.token {
            Token::LParen | Token::LBracket => depth += 1,
            Token::RParen | Token::RBracket => depth -= 1,
            _ => {}
        }
        if depth > most {
            (most, span) = (depth, token.span);
        }
    }
    span
}

fn near(word: &str) -> Option<String> {
    if word.len() < 2 || KEYWORDS.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    // A keyword with a letter or two too many or too few; `value_usd` is no `values`.
    let alike = |keyword: &&str| keyword.len().abs_diff(word.len()) <= 2;
    did_you_mean(word, KEYWORDS.into_iter().filter(alike))
}

/// Finds a CASE without END, where the parser goes back to take `case` for a name.
fn unended_case(tokens: &[&TokenWithSpan]) -> Option<Fault> {
    let fault = |found: &str, span: Span| {
        let message = format!("expected: end, found: {found}");
        Some(Fault::new(ErrorCode::Syntax, message, span).help("`case` ends with `end`"))
    };
    let mut open = 0usize;
    for (place, token) in tokens.iter().enumerate() {
        let Token::Word(word) = &token.token else { continue };
        match word.keyword {
            Keyword::CASE if matches!(tokens.get(place + 1).map(|next| &next.token), Some(Token::Word(next)) if next.keyword == Keyword::WHEN) => {
                open += 1
            }
            Keyword::END if open > 0 => open -= 1,
            Keyword::FROM if open > 0 => return fault(&token.token.to_string(), token.span),
            _ => {}
        }
    }
    let last = tokens.last()?;
    if open > 0 { fault("the end", last.span) } else { None }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;

    #[test]
    fn texts_that_are_nearly_sql_have_help() {
        let cases = [
            ("selct 1", "did you mean `select`?", (1, 1)),
            ("select * frm visits", "did you mean `from`?", (1, 10)),
            ("select * from visits whre pair = 'x'", "did you mean `where`?", (1, 22)),
            ("select a from t order date", "write `order by …`", (1, 23)),
            ("select a date b from t", "a comma or an operator may be missing", (1, 15)),
            ("select a from t order by a descending", "write `desc`", (1, 28)),
            ("select a from t where a > 1,000", "numbers are written without commas", (1, 28)),
            ("explain format json select 1", "there are indent", (1, 16)),
            ("select a b c from t", "a comma or an operator may be missing", (1, 12)),
            ("select (1 + 2", "the parenthesis at 1:8 is not closed", (1, 13)),
            ("select 1)", "no parenthesis is open", (1, 9)),
            ("select a from t where a => 1", "write `>=`", (1, 25)),
            ("select a from t where a =< 1", "write `<=`", (1, 26)),
            ("select a from t where a in 1, 2", "write `in (…)`", (1, 28)),
            ("select a from t where exists select 1", "a subquery stands in parentheses", (1, 30)),
            ("select a as from t", "write a name behind AS", (1, 13)),
            ("select case when true then 1", "`case` ends with `end`", (1, 28)),
            ("pivot t on a", "write `sum(x) filter", (1, 1)),
            ("explain query plan select 1", "write `explain select", (1, 9)),
            ("copy t from 'x.csv'", "files are read as tables", (1, 8)),
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
