//! Where a constant that a plan's rule refuses stands in the statement: plans keep no places, so the statement is
//! searched for the literals that the constant is made of, beside the column that it is compared with.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{BinaryOperator, Expr, Spanned, Value as SqlValue, Visit, Visitor};
use datafusion::sql::sqlparser::tokenizer::{Span, Token, TokenWithSpan};

use super::constants::text_of;
use super::parse::folded;
use super::rules::Misnamed;
use super::source::Source;

/// Returns the place of a constant; an empty span where the statement doesn't hold it, as when it stands in a view.
pub(super) fn locate(statement: &DfStatement, misnamed: &Misnamed, source: &Source) -> Span {
    let statement = match statement {
        DfStatement::Statement(statement) => statement,
        DfStatement::Explain(explain) => return locate(&explain.statement, misnamed, source),
        _ => return Span::empty(),
    };
    let mut search = Search { misnamed, beside: None, anywhere: None };
    // What it finds it keeps.
    let _ = statement.visit(&mut search);
    search.beside.or(search.anywhere).map_or(Span::empty(), |expr| whole(&expr, source))
}

struct Search<'a> {
    misnamed: &'a Misnamed,
    /// The constant in the innermost expression that holds the column too.
    beside: Option<Expr>,
    /// The first constant of those literals.
    anywhere: Option<Expr>,
}

impl Visitor for Search<'_> {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        if self.anywhere.is_none() && self.is_it(expr) {
            self.anywhere = Some(expr.clone());
        }
        ControlFlow::Continue(())
    }

    // The innermost first.
    fn post_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        let Some(column) = &self.misnamed.column else { return ControlFlow::Continue(()) };
        let compares = match expr {
            Expr::Value(_) | Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Nested(_) => false,
            Expr::BinaryOp { op, .. } => !matches!(op, BinaryOperator::And | BinaryOperator::Or),
            _ => true,
        };
        if !compares || !mentions(expr, column) {
            return ControlFlow::Continue(());
        }
        match find(expr, &|expr| self.is_it(expr)) {
            Some(found) => {
                self.beside = Some(found);
                ControlFlow::Break(())
            }
            None => ControlFlow::Continue(()),
        }
    }
}

impl Search<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        if matches!(expr, Expr::Value(_)) == self.misnamed.is_made {
            return false;
        }
        // The constant is what the function is given.
        let is_function = |name: &str| match expr {
            Expr::Function(call) => call.name.to_string().eq_ignore_ascii_case(name),
            _ => false,
        };
        if self.misnamed.function.is_some_and(is_function) {
            return false;
        }
        let is_list = matches!(expr, Expr::Nested(_) | Expr::Tuple(_) | Expr::Array(_) | Expr::Subquery(_));
        !is_list && literals(expr).is_some_and(|texts| texts == self.misnamed.texts)
    }
}

/// Returns the literals of an expression in their order; none where it holds a column.
fn literals(expr: &Expr) -> Option<Vec<String>> {
    struct Literals(Vec<String>);
    impl Visitor for Literals {
        type Break = ();
        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
            match expr {
                Expr::Identifier(_) | Expr::CompoundIdentifier(_) => ControlFlow::Break(()),
                Expr::Value(value) => {
                    self.0.extend(match &value.value {
                        SqlValue::Null => None,
                        // The plan has it without zeros before it.
                        SqlValue::Number(text, _) => {
                            Some(text.parse::<i64>().map_or_else(|_| text.clone(), |number| number.to_string()))
                        }
                        SqlValue::Boolean(yes) => Some(yes.to_string()),
                        other => text_of(other).map(str::to_string),
                    });
                    ControlFlow::Continue(())
                }
                _ => ControlFlow::Continue(()),
            }
        }
    }
    let mut found = Literals(Vec::new());
    expr.visit(&mut found).is_continue().then_some(found.0)
}

fn mentions(expr: &Expr, column: &str) -> bool {
    find(expr, &|expr| match expr {
        Expr::Identifier(name) => folded(name) == column,
        Expr::CompoundIdentifier(parts) => parts.last().is_some_and(|name| folded(name) == column),
        _ => false,
    })
    .is_some()
}

/// Returns the first expression in another that is what is searched for, the outermost first.
fn find(expr: &Expr, is_it: &dyn Fn(&Expr) -> bool) -> Option<Expr> {
    struct Find<'a>(&'a dyn Fn(&Expr) -> bool);
    impl Visitor for Find<'_> {
        type Break = Expr;
        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Expr> {
            if (self.0)(expr) { ControlFlow::Break(expr.clone()) } else { ControlFlow::Continue(()) }
        }
    }
    expr.visit(&mut Find(is_it)).break_value()
}

/// Returns the span of an expression with the words and parentheses around its parts, which the parser leaves out.
fn whole(expr: &Expr, source: &Source) -> Span {
    let span = expr.span();
    if matches!(expr, Expr::Value(_)) || span == Span::empty() {
        return span;
    }
    let tokens: Vec<TokenWithSpan> =
        source.tokens().into_iter().filter(|token| !matches!(token.token, Token::Whitespace(_))).collect();
    let first = tokens.iter().position(|token| token.span.start == span.start);
    let last = tokens.iter().rposition(|token| token.span.end == span.end);
    let (Some(mut first), Some(mut last)) = (first, last) else { return span };
    // `trim(` and `cast(` are words of the grammar, so their spans begin behind them.
    let is_called = matches!(
        expr,
        Expr::Trim { .. }
            | Expr::Cast { .. }
            | Expr::Substring { .. }
            | Expr::Position { .. }
            | Expr::Overlay { .. }
            | Expr::Convert { .. }
            | Expr::Ceil { .. }
            | Expr::Floor { .. }
    );
    let before = |at: usize| at.checked_sub(1).map(|at| &tokens[at].token);
    if is_called
        && before(first) == Some(&Token::LParen)
        && matches!(first.checked_sub(2), Some(at) if is_word(&tokens[at]))
    {
        first -= 2;
    }
    let mut open = 0_i32;
    for token in &tokens[first..=last] {
        open += match token.token {
            Token::LParen => 1,
            Token::RParen => -1,
            _ => 0,
        };
    }
    while open > 0 && last + 1 < tokens.len() {
        last += 1;
        open += match tokens[last].token {
            Token::LParen => 1,
            Token::RParen => -1,
            _ => 0,
        };
    }
    Span::new(tokens[first].span.start, tokens[last].span.end)
}

fn is_word(token: &TokenWithSpan) -> bool {
    matches!(token.token, Token::Word(_))
}
