//! From text to one parsed statement, past the gates of length and depth.

use std::ops::{ControlFlow, Range};

use datafusion::error::DataFusionError;
use datafusion::sql::parser::{DFParserBuilder, Statement};
use datafusion::sql::sqlparser::ast::{BinaryOperator, Expr, Ident, Query, Spanned, Visit, Visitor};
use datafusion::sql::sqlparser::dialect::GenericDialect;
use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::parser::{Parser, ParserError};
use datafusion::sql::sqlparser::tokenizer::{Location, Span, Token, TokenWithSpan, Tokenizer};

use super::error::ErrorCode;
use super::fault::Fault;
use super::hints;

/// The longest statement, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// The most operators in one statement. A flat chain (`a or b or …`) is a tree as deep as it is long, and at some
/// thousands the stack of DataFusion's recursive passes ends, and with it the process.
const MOST_OPERATORS: usize = 1_000;
/// The deepest nesting of parentheses and subqueries; sqlparser's own default.
const MOST_DEPTH: usize = 50;

/// Parses a text that holds one statement.
pub(super) fn parse(sql: &str) -> Result<Statement, Fault> {
    let tokens = gate(sql)?;
    let hinted = |error: &DataFusionError| hints::hint(at_end(of_datafusion(error), sql), &tokens);
    let parser = DFParserBuilder::new(sql).with_dialect(&GenericDialect {}).with_recursion_limit(MOST_DEPTH).build();
    let mut parser = parser.map_err(|error| hinted(&error))?;
    let mut statements = parser.parse_statements().map_err(|error| hinted(&error))?;
    let first = statements.pop_front();
    match first {
        Some(statement) if statements.is_empty() => {
            misread(&statement)?;
            Ok(statement)
        }
        Some(_) => Err(Fault::new(ErrorCode::Usage, "a query is one statement, and here are several", Span::empty())
            .help("run them one by one, or with `dyadb -c` or `dyadb -f`")),
        None => Err(Fault::new(ErrorCode::Syntax, "there is no statement", Span::empty())),
    }
}

/// Refuses `a is distinct from b and c`, which sqlparser reads as `a is distinct from (b and c)`, and `visits.$c`, which it
/// reads as a column of that name.
fn misread(statement: &Statement) -> Result<(), Fault> {
    struct Finder;
    impl Visitor for Finder {
        type Break = Fault;
        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Fault> {
            if let Expr::CompoundIdentifier(parts) = expr
                && let Some(name) = parts.iter().find(|part| part.quote_style.is_none() && part.value.starts_with('$'))
            {
                let message = format!("the parameter `{name}` stands where the name of a table or column is expected");
                return ControlFlow::Break(
                    Fault::new(ErrorCode::Usage, message, expr.span())
                        .help("a parameter is a value; names are part of the statement"),
                );
            }
            let (Expr::IsDistinctFrom(_, right) | Expr::IsNotDistinctFrom(_, right)) = expr else {
                return ControlFlow::Continue(());
            };
            match right.as_ref() {
                Expr::BinaryOp { op: BinaryOperator::And | BinaryOperator::Or | BinaryOperator::Xor, .. } => {
                    let fault = Fault::new(ErrorCode::Syntax, "what follows DISTINCT FROM is unclear", expr.span());
                    ControlFlow::Break(fault.help("put the comparison in parentheses: `(a is distinct from b) and …`"))
                }
                _ => ControlFlow::Continue(()),
            }
        }
    }
    let found = match statement {
        Statement::Statement(statement) => statement.visit(&mut Finder),
        Statement::Explain(explain) => return misread(&explain.statement),
        _ => ControlFlow::Continue(()),
    };
    match found {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(fault) => Err(fault),
    }
}

/// Parses a query that stands for a call in FROM; its spans are `lines` further down.
pub(super) fn parse_inner(sql: &str, lines: u64) -> Result<Box<Query>, Fault> {
    let mut tokens = gate(sql)?;
    let shifted = |place: Location| Location::new(place.line + lines, place.column);
    for token in &mut tokens {
        token.span = Span::new(shifted(token.span.start), shifted(token.span.end));
    }
    let mut parser =
        Parser::new(&GenericDialect {}).with_recursion_limit(MOST_DEPTH).with_tokens_with_locations(tokens);
    let query = parser.parse_query().map_err(|error| of_parser(&error))?;
    let rest = parser.peek_token();
    if rest.token != Token::EOF {
        let message = format!("a query in FROM is one SELECT, and `{}` stands behind it", rest.token);
        return Err(Fault::new(ErrorCode::Usage, message, rest.span));
    }
    Ok(query)
}

/// Returns the byte ranges of the statements of a script, without their semicolons; pieces that hold nothing but
/// blanks and comments are left out.
pub(super) fn split(text: &str) -> Result<Vec<Range<usize>>, Fault> {
    let tokens = tokens(text)?;
    // Places come in their order, so one walk over the text finds the bytes of all of them.
    let mut chars = text.char_indices();
    let (mut line, mut column) = (1, 1);
    let mut byte = |place: Location| {
        while line < place.line || (line == place.line && column < place.column) {
            match chars.next() {
                Some((_, '\n')) => (line, column) = (line + 1, 1),
                Some(_) => column += 1,
                None => return text.len(),
            }
        }
        text.len() - chars.as_str().len()
    };
    let mut ranges = Vec::new();
    let mut begun: Option<usize> = None;
    let mut end = 0;
    for token in &tokens {
        match token.token {
            Token::Whitespace(_) => {}
            Token::SemiColon => {
                if let Some(start) = begun.take() {
                    ranges.push(start..end);
                }
            }
            Token::EOF => break,
            _ => {
                begun.get_or_insert_with(|| byte(token.span.start));
                end = byte(token.span.end);
            }
        }
    }
    if let Some(start) = begun {
        ranges.push(start..end);
    }
    Ok(ranges)
}

/// Splits a text into its tokens.
pub(super) fn tokens(sql: &str) -> Result<Vec<TokenWithSpan>, Fault> {
    Tokenizer::new(&GenericDialect {}, sql).tokenize_with_location().map_err(|error| {
        let span = Span::new(error.location, error.location);
        hints::unterminated(Fault::new(ErrorCode::Syntax, lower_first(&error.message), span), sql)
    })
}

/// Returns the tokens of a statement that is neither too long nor too deep.
fn gate(sql: &str) -> Result<Vec<TokenWithSpan>, Fault> {
    if sql.len() > MOST_BYTES {
        let message = format!("the statement has {} bytes, and {MOST_BYTES} is the most", sql.len());
        return Err(Fault::new(ErrorCode::Usage, message, Span::empty()).help("put the data into a table and join it"));
    }
    hints::command(sql)?;
    let tokens = tokens(sql)?;
    hints::characters(&tokens)?;
    let (mut operators, mut cases, mut nots) = (0, 0usize, 0usize);
    let mut last = &Token::EOF;
    for token in &tokens {
        if matches!(token.token, Token::Whitespace(_)) {
            continue;
        }
        // Of these the parser goes back when they are too deep, and says something else.
        if let Token::Word(word) = &token.token {
            match word.keyword {
                Keyword::CASE => cases += 1,
                Keyword::END => cases = cases.saturating_sub(1),
                _ => {}
            }
            nots = if word.keyword == Keyword::NOT { nots + 1 } else { 0 };
            if cases > MOST_DEPTH || nots > MOST_DEPTH {
                return Err(too_deep(token.span));
            }
        }
        // The star of `select *`, `count(*)` and `v.*` is no operator.
        let is_wildcard = token.token == Token::Mul
            && match last {
                Token::Comma | Token::LParen | Token::Period => true,
                Token::Word(word) => matches!(word.keyword, Keyword::SELECT | Keyword::DISTINCT | Keyword::ALL),
                _ => false,
            };
        operators += usize::from(!is_wildcard && chains(&token.token));
        last = &token.token;
        if operators > MOST_OPERATORS {
            let message = format!("the statement has more than {MOST_OPERATORS} operators");
            return Err(Fault::new(ErrorCode::Usage, message, token.span)
                .help("write `x in (…)` instead of `x = … or x = …`, or put the values into a table and join it"));
        }
    }
    Ok(tokens)
}

fn too_deep(span: Span) -> Fault {
    let message = format!("the statement is nested deeper than {MOST_DEPTH} levels");
    Fault::new(ErrorCode::Usage, message, span).help("name its parts with `with … as (…)`")
}

/// Tells whether a token makes the tree one level deeper.
fn chains(token: &Token) -> bool {
    match token {
        Token::Word(word) => matches!(
            word.keyword,
            Keyword::AND
                | Keyword::OR
                | Keyword::NOT
                | Keyword::XOR
                | Keyword::IS
                | Keyword::LIKE
                | Keyword::ILIKE
                | Keyword::SIMILAR
                | Keyword::RLIKE
                | Keyword::REGEXP
                | Keyword::BETWEEN
                | Keyword::IN
                | Keyword::AT
                | Keyword::COLLATE
                | Keyword::DIV
                | Keyword::EXPLAIN
                | Keyword::UNION
                | Keyword::EXCEPT
                | Keyword::INTERSECT
                | Keyword::JOIN
        ),
        Token::Number(..)
        | Token::SingleQuotedString(_)
        | Token::DollarQuotedString(_)
        | Token::EscapedStringLiteral(_)
        | Token::NationalStringLiteral(_)
        | Token::HexStringLiteral(_)
        | Token::Placeholder(_) => false,
        Token::Comma | Token::LParen | Token::RParen | Token::Period | Token::SemiColon | Token::EOF => false,
        Token::RBracket | Token::LBrace | Token::RBrace | Token::Colon | Token::Whitespace(_) => false,
        // Every other token is an operator of some dialect.
        _ => true,
    }
}

/// Gives a fault at the end of the text its place: the last character that isn't blank.
fn at_end(mut fault: Fault, sql: &str) -> Fault {
    if fault.span == Span::empty() && fault.message.ends_with("found: EOF") {
        let written = sql.trim_end();
        let line = written.matches('\n').count() as u64 + 1;
        let column = written.rsplit('\n').next().unwrap_or_default().chars().count().max(1) as u64;
        let place = Location::new(line, column);
        fault.span = Span::new(place, place);
        fault.message = fault.message.replace("found: EOF", "found: the end");
    }
    fault
}

fn of_datafusion(error: &DataFusionError) -> Fault {
    match error.find_root() {
        DataFusionError::SQL(error, _) => of_parser(error),
        other => Fault::new(ErrorCode::Syntax, lower_first(&other.strip_backtrace()), Span::empty()),
    }
}

/// sqlparser writes the place at the end of its message: ` at Line: 1, Column: 8`.
fn of_parser(error: &ParserError) -> Fault {
    let text = match error {
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text.as_str(),
        ParserError::RecursionLimitExceeded => {
            return too_deep(Span::empty());
        }
    };
    let (message, place) = text.rsplit_once(" at Line: ").unwrap_or((text, ""));
    if let Some(token) = message.strip_prefix("No infix parser for token ") {
        let span = place_of(place).map_or(Span::empty(), |start| Span::new(start, start));
        let found = match token {
            "ExclamationMark" => "`!`".to_string(),
            _ => "what stands there".to_string(),
        };
        return Fault::new(ErrorCode::Syntax, format!("expected: end of statement, found: {found}"), span);
    }
    let span = place_of(place).map_or(Span::empty(), |start| Span::new(start, start));
    Fault::new(ErrorCode::Syntax, lower_first(message), span)
}

/// Reads `1, Column: 9`.
fn place_of(text: &str) -> Option<Location> {
    let (line, column) = text.split_once(", Column: ")?;
    Some(Location::new(line.parse().ok()?, column.parse().ok()?))
}

/// Returns an identifier as DataFusion reads it: lower case unless quoted.
pub(super) fn folded(ident: &Ident) -> String {
    if ident.quote_style.is_some() { ident.value.clone() } else { ident.value.to_lowercase() }
}

pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    // "SQL …" and names in capitals stay as they are.
    let capitals = chars.clone().next().is_some_and(|second| second.is_uppercase());
    if capitals { text.to_string() } else { first.to_lowercase().chain(chars).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_split_by_tokens_not_by_lines() {
        let cases: [(&str, &[&str]); 7] = [
            ("", &[]),
            (" ; ;\n-- nothing\n", &[]),
            ("select 1", &["select 1"]),
            ("select 1; select 2;", &["select 1", "select 2"]),
            ("select ';' as \"a;b\"; -- not; here\nselect 2", &["select ';' as \"a;b\"", "select 2"]),
            ("select 'é;'; /* ; */ select 'ж'", &["select 'é;'", "select 'ж'"]),
            ("select $$a;b$$;select 3", &["select $$a;b$$", "select 3"]),
        ];
        for (text, expected) in cases {
            let found: Vec<&str> = split(text).expect("all of it is tokens").into_iter().map(|at| &text[at]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn long_chains_and_texts_are_refused_before_parsing() {
        let chain = format!("select {}", vec!["1"; 5_000].join("+"));
        assert_eq!(parse(&chain).expect_err("too many operators").code, ErrorCode::Usage);
        let long = format!("select '{}'", "x".repeat(MOST_BYTES));
        assert_eq!(parse(&long).expect_err("too long").code, ErrorCode::Usage);
        let list = format!("select 1 in ({})", vec!["1"; 10_000].join(","));
        assert!(parse(&list).is_ok());
    }

    #[test]
    fn distinct_from_takes_no_chain_unbracketed() {
        let cases = [
            ("select a is distinct from b and c", false),
            ("select a is not distinct from b or c", false),
            ("select (a is distinct from b) and c", true),
            ("select a is distinct from (b and c)", true),
            ("select a is distinct from b + 1", true),
        ];
        for (sql, taken) in cases {
            assert_eq!(parse(sql).is_ok(), taken, "{sql}");
        }
    }

    #[test]
    fn syntax_errors_have_their_place() {
        let fault = parse("select 1\n)").expect_err("no SQL");
        assert_eq!((fault.code, fault.span.start.line), (ErrorCode::Syntax, 2));
        assert_eq!(parse("select 'open").expect_err("no end").code, ErrorCode::Syntax);
        assert_eq!(parse("select 1; select 2").expect_err("two").code, ErrorCode::Usage);
    }
}
