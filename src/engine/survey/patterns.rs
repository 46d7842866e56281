//! Patterns: regular expressions that don't compile, LIKE that ends in the middle of an escape, and SIMILAR TO, which
//! DataFusion 55.2 takes for a regular expression anywhere in the text.

use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{
    BinaryOperator, Expr, FunctionArguments, Spanned, Value as SqlValue, ValueWithSpan, VisitMut, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::calls::{literal_of, text_of};

/// Refuses constant patterns that are none.
pub(super) fn check(expr: &Expr) -> Result<(), Fault> {
    match expr {
        Expr::BinaryOp { op, right, .. } if is_regex(op) => match text_of(right) {
            Some((pattern, span)) => regex(pattern, span),
            None => Ok(()),
        },
        Expr::Function(call) => {
            let name = call.name.to_string().to_lowercase();
            let FunctionArguments::List(list) = &call.args else { return Ok(()) };
            // Where the flags stand.
            let flags = match name.as_str() {
                "regexp_like" | "regexp_match" => 2,
                "regexp_replace" | "regexp_count" => 3,
                "regexp_instr" => 5,
                _ => return Ok(()),
            };
            if let Some((pattern, span)) = list.args.get(1).and_then(literal_of) {
                regex(pattern, span)?;
            }
            match list.args.get(flags).and_then(literal_of) {
                Some((given, span)) => flags_of(given, span),
                None => Ok(()),
            }
        }
        Expr::Like { pattern, escape_char: None, .. } | Expr::ILike { pattern, escape_char: None, .. } => {
            let Some((text, span)) = text_of(pattern) else { return Ok(()) };
            let trailing = text.chars().rev().take_while(|c| *c == '\\').count();
            if trailing % 2 == 1 {
                return Err(Fault::new(
                    ErrorCode::Value,
                    format!("the pattern `{text}` ends with `\\`, which escapes nothing"),
                    span,
                )
                .help("write `\\\\` for a backslash of the text"));
            }
            Ok(())
        }
        Expr::Like { escape_char: Some(escape), .. }
        | Expr::ILike { escape_char: Some(escape), .. }
        | Expr::SimilarTo { escape_char: Some(escape), .. } => {
            let text = escape.value.clone().into_string().unwrap_or_default();
            if text.chars().count() == 1 {
                return Ok(());
            }
            Err(Fault::new(ErrorCode::Value, format!("ESCAPE takes one character, and not `{text}`"), escape.span))
        }
        _ => Ok(()),
    }
}

fn is_regex(op: &BinaryOperator) -> bool {
    matches!(
        op,
        BinaryOperator::PGRegexMatch
            | BinaryOperator::PGRegexIMatch
            | BinaryOperator::PGRegexNotMatch
            | BinaryOperator::PGRegexNotIMatch
    )
}

/// The longest pattern that a message shows whole.
const MOST_SHOWN: usize = 60;

fn regex(pattern: &str, span: Span) -> Result<(), Fault> {
    let Err(error) = regex::Regex::new(pattern) else { return Ok(()) };
    let shown: String = match pattern.chars().count() {
        n if n <= MOST_SHOWN => pattern.to_string(),
        _ => pattern.chars().take(MOST_SHOWN).chain(['…']).collect(),
    };
    let why = match &error {
        regex::Error::CompiledTooBig(_) => "it is too large when it is compiled".to_string(),
        // The last line says why; those before show the pattern.
        other => {
            let text = other.to_string();
            text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_string()
        }
    };
    let fault = Fault::new(ErrorCode::Value, format!("`{shown}` is no regular expression: {why}"), span);
    Err(match pattern.contains(['(', '[', '*', '+', '?', '{']) {
        true => fault.help("a sign of the text itself is written with a backslash: `\\(`"),
        false => fault,
    })
}

fn flags_of(flags: &str, span: Span) -> Result<(), Fault> {
    match flags.chars().find(|c| !"gimsUuxR".contains(*c)) {
        None => Ok(()),
        Some(_) => Err(Fault::new(ErrorCode::Value, format!("`{flags}` are no flags of a regular expression"), span)
            .help("there are i (any case), m (lines), s (`.` takes line ends), x (blanks don't count) and g (all)")),
    }
}

/// Makes SIMILAR TO with a constant pattern a regular expression over the whole text; refuses it with another.
pub(super) fn rewrite(node: &mut impl VisitMut) -> Result<(), Fault> {
    struct Rewriter;
    impl VisitorMut for Rewriter {
        type Break = Fault;
        fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Fault> {
            let Expr::SimilarTo { negated, expr: text, pattern, escape_char } = expr else {
                return ControlFlow::Continue(());
            };
            let Some((written, span)) = text_of(pattern) else {
                let message = format!("SIMILAR TO takes a constant, and `{pattern}` is none");
                return ControlFlow::Break(
                    Fault::new(ErrorCode::Usage, message, pattern.span())
                        .help("write `text ~ pattern` with a regular expression"),
                );
            };
            let escape = escape_char.as_ref().and_then(|escape| escape.value.clone().into_string());
            let translated = similar(written, escape.and_then(|text| text.chars().next()).unwrap_or('\\'));
            if let Err(fault) = regex(&translated, span) {
                let message =
                    fault.message.replace(&translated, written).replace("regular expression", "pattern of SIMILAR TO");
                return ControlFlow::Break(Fault { message, ..fault });
            }
            let op = if *negated { BinaryOperator::PGRegexNotMatch } else { BinaryOperator::PGRegexMatch };
            let pattern = ValueWithSpan { value: SqlValue::SingleQuotedString(translated), span };
            *expr = Expr::Nested(Box::new(Expr::BinaryOp {
                left: text.clone(),
                op,
                right: Box::new(Expr::Value(pattern)),
            }));
            ControlFlow::Continue(())
        }
    }
    match node.visit(&mut Rewriter) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(fault) => Err(fault),
    }
}

/// Translates a pattern of SIMILAR TO (ISO/IEC 9075-2, "similar predicate"): `%` and `_` as in LIKE, `|*+?{}()[]` as in
/// a regular expression, everything over the whole text.
fn similar(pattern: &str, escape: char) -> String {
    let mut regex = String::from("^(?s:");
    let mut chars = pattern.chars();
    let mut in_set = false;
    while let Some(c) = chars.next() {
        match c {
            c if c == escape => {
                if let Some(next) = chars.next() {
                    regex.push_str(&regex::escape(&next.to_string()));
                }
            }
            '%' if !in_set => regex.push_str(".*"),
            '_' if !in_set => regex.push('.'),
            '.' | '^' | '$' | '\\' if !in_set => {
                regex.push('\\');
                regex.push(c);
            }
            c => {
                in_set = (in_set || c == '[') && c != ']';
                regex.push(c);
            }
        }
    }
    regex + ")$"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_to_is_translated() {
        let cases = [
            ("a%", "abc", true),
            ("a", "abc", false),
            ("(a|b)_c", "bxc", true),
            ("a.c", "abc", false),
            ("[a-c]+", "abcab", true),
            ("a\\%", "a%", true),
            ("a|bc", "bcd", false),
        ];
        for (pattern, text, expected) in cases {
            let regex = regex::Regex::new(&similar(pattern, '\\')).expect("it compiles");
            assert_eq!(regex.is_match(text), expected, "{pattern} {text}");
        }
    }
}
