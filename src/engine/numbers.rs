//! Numbers as they are written: those that the parser would take for something else, or that no type holds; and those
//! with more digits than a double has.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{DataType, Expr, UnaryOperator, Value, VisitMut, VisitorMut};
use datafusion::sql::sqlparser::tokenizer::{Span, Token};

use super::error::ErrorCode;
use super::fault::Fault;
use super::parse::tokens;

/// Refuses `1_000`, which would be `1` with the name `_000`, `0x10`, which would be bytes, and `1e400`, which would be
/// infinite.
pub(super) fn check(sql: &str) -> Result<(), Fault> {
    let tokens = tokens(sql)?;
    for (place, token) in tokens.iter().enumerate() {
        // The word that follows without a blank between.
        let next = tokens.get(place + 1).filter(|next| next.span.start == token.span.end);
        match (&token.token, next.map(|next| (&next.token, next.span.end))) {
            (Token::Number(number, _), Some((Token::Word(word), end))) => {
                let span = Span::new(token.span.start, end);
                let name = &word.value;
                let fault = Fault::new(ErrorCode::Syntax, format!("`{number}{name}` is no number"), span);
                return Err(if name.trim_matches(['_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']).is_empty() {
                    fault.help("write the digits without `_`")
                } else {
                    fault.help(format!("write `{number}` alone; a name goes behind a blank: `{number} as …`"))
                });
            }
            (Token::Number(number, _), _) if number.parse::<f64>().is_ok_and(f64::is_infinite) => {
                let message = format!("`{number}` is more than a number holds");
                return Err(Fault::new(ErrorCode::Value, message, token.span).help("a double goes up to about 1.8e308"));
            }
            (Token::HexStringLiteral(digits), _)
                if token.span.end.column - token.span.start.column != written(digits) =>
            {
                let message = format!("`0x{digits}` is no number here");
                let help = match i64::from_str_radix(digits, 16) {
                    Ok(number) => format!("write `{number}`; bytes are `x'{digits}'`"),
                    Err(_) => format!("write the number in digits; bytes are `x'{digits}'`"),
                };
                return Err(Fault::new(ErrorCode::Syntax, message, token.span).help(help));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Hands a number that is cast to a decimal over with all of its digits: DataFusion would make it a double first, and
/// `cast(99999999999999999999 as decimal(38, 0))` another number.
pub(super) fn exact(statement: &mut DfStatement) {
    struct Writer;
    impl VisitorMut for Writer {
        type Break = ();
        fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
            if let Expr::Cast { expr, data_type, .. } = expr
                && is_decimal(data_type)
            {
                let (sign, number) = match expr.as_mut() {
                    Expr::UnaryOp { op: UnaryOperator::Minus, expr } => ("-", expr.as_mut()),
                    number => ("", number),
                };
                if let Expr::Value(value) = number
                    && let Value::Number(digits, _) = &value.value
                    && digits.len() > 15
                    && !digits.contains(['e', 'E'])
                {
                    let text = Value::SingleQuotedString(format!("{sign}{digits}"));
                    **expr = Expr::Value(text.with_span(value.span));
                }
            }
            ControlFlow::Continue(())
        }
    }
    match statement {
        // It never breaks off.
        DfStatement::Statement(statement) => drop(statement.visit(&mut Writer)),
        DfStatement::Explain(explain) => exact(&mut explain.statement),
        _ => {}
    }
}

fn is_decimal(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Decimal(_) | DataType::Numeric(_) | DataType::Dec(_))
}

/// Characters that bytes take as `x'41'`; as `0x41` they take one less.
fn written(digits: &str) -> u64 {
    digits.chars().count() as u64 + 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_their_digits() {
        let cases = [
            ("select cast(99999999999999999999 as decimal(38, 0))", "CAST('99999999999999999999' AS DECIMAL(38,0))"),
            ("select -1.2345678901234567890::numeric(30, 19)", "-'1.2345678901234567890'::NUMERIC(30,19)"),
            (
                "select cast(-1.2345678901234567890 as numeric(30, 19))",
                "CAST('-1.2345678901234567890' AS NUMERIC(30,19))",
            ),
            ("select cast(1.5 as decimal(5, 2))", "CAST(1.5 AS DECIMAL(5,2))"),
            ("select cast(99999999999999999999 as double)", "CAST(99999999999999999999 AS DOUBLE)"),
        ];
        for (sql, expected) in cases {
            let mut statement = crate::engine::parse::parse(sql).expect("it is SQL");
            exact(&mut statement);
            assert_eq!(statement.to_string(), format!("SELECT {expected}"));
        }
    }

    #[test]
    fn numbers_are_what_they_look_like() {
        let cases = [
            ("select 1_000", false),
            ("select 1__0, 2", false),
            ("select 1e", false),
            ("select 5abc", false),
            ("select 1e400", false),
            ("select -1e309", false),
            ("select 0x10", false),
            ("select x'41', X'4142'", true),
            ("select 1 as a, 1 b, 2e3, .5, 1.5e-7", true),
            ("select 1e-400", true),
            ("select a1_000 from t1", true),
            ("select '1_000' -- 1_000", true),
        ];
        for (sql, taken) in cases {
            assert_eq!(check(sql).is_ok(), taken, "{sql}");
        }
    }
}
