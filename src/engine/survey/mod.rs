//! What can be told of a statement before it is planned: faults that DataFusion reports late, without a place or in
//! words of its own, and some that it doesn't report.
//!
//! | module | holds |
//! |---|---|
//! | `aggregates` | aggregate and window functions where none may stand |
//! | `bounds` | LIMIT, OFFSET, and the numbers of ORDER BY and GROUP BY |
//! | `calls` | calls of functions: DISTINCT, named arguments, formats, saved queries outside FROM |
//! | `frames` | the frames of windows |
//! | `from` | what stands in FROM: kinds of joins, names that stand twice, functions without parentheses |
//! | `names` | CTEs and columns of one name |
//! | `nulls` | comparisons with NULL, which are never true |
//! | `patterns` | regular expressions, LIKE and SIMILAR TO |
//!
//! Runs when parameters are bound, so that a fault in one is found where it stands.

mod aggregates;
mod bounds;
mod calls;
mod frames;
mod from;
mod names;
mod nulls;
mod patterns;

use std::ops::ControlFlow;

use datafusion::catalog::SchemaProvider;
use datafusion::execution::SessionState;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    BinaryOperator, DataType, Expr, Interval, Query, Select, SetExpr, Spanned, TableFactor, Value as SqlValue,
    ValueWithSpan, Visit, Visitor,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::database::LazyLibrary;
use super::error::ErrorCode;
use super::fault::Fault;
use super::source::Source;
use crate::tables::FactSchema;

pub(super) use nulls::notes;

/// What the checks know beside the statement.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub(super) state: &'a SessionState,
    pub(super) library: &'a LazyLibrary,
    pub(super) source: &'a Source,
    pub(super) schema: &'a FactSchema,
}

impl Surroundings<'_> {
    fn is_table(&self, name: &str) -> bool {
        self.schema.table_exist(name)
    }

    fn is_function(&self, name: &str) -> bool {
        self.state.scalar_functions().contains_key(name)
            || self.state.aggregate_functions().contains_key(name)
            || self.state.window_functions().contains_key(name)
    }
}

/// Refuses what can't be planned, and makes SIMILAR TO what SQL means by it.
pub(super) fn survey(statement: &mut DfStatement, around: Surroundings<'_>) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => {
            let found = statement.visit(&mut Survey { around });
            if let ControlFlow::Break(fault) = found {
                return Err(fault);
            }
            patterns::rewrite(statement.as_mut())
        }
        DfStatement::Explain(explain) => survey(&mut explain.statement, around),
        _ => Ok(()),
    }
}

struct Survey<'a> {
    around: Surroundings<'a>,
}

fn flow(checked: Result<(), Fault>) -> ControlFlow<Fault> {
    checked.map_or_else(ControlFlow::Break, ControlFlow::Continue)
}

impl Visitor for Survey<'_> {
    type Break = Fault;

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<Fault> {
        flow(names::ctes(query))?;
        flow(writes(query))?;
        flow(bounds::query(query, self.around))
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<Fault> {
        flow(names::columns(select))?;
        flow(aggregates::select(select, self.around))?;
        flow(bounds::groups(select))?;
        flow(from::select(select, self.around))
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<Fault> {
        flow(from::factor(factor, self.around))
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Fault> {
        flow(expression(expr))?;
        flow(patterns::check(expr))?;
        match expr {
            Expr::Function(call) => {
                flow(aggregates::nested(call, self.around))?;
                flow(frames::of_call(call, self.around))?;
                flow(calls::check(call, self.around))
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

/// Refuses `with x as (delete from …)`.
fn writes(query: &Query) -> Result<(), Fault> {
    let word = match query.body.as_ref() {
        SetExpr::Insert(_) => "INSERT",
        SetExpr::Update(_) => "UPDATE",
        SetExpr::Delete(_) => "DELETE",
        SetExpr::Merge(_) => "MERGE",
        _ => return Ok(()),
    };
    let message = format!("{word} is not among the statements of dyadb");
    Err(Fault::new(ErrorCode::Usage, message, query.body.span()).help("datasets are read-only here"))
}

/// Refuses expressions that mean something else in other databases, or nothing.
fn expression(expr: &Expr) -> Result<(), Fault> {
    match expr {
        Expr::BinaryOp { left, op: op @ (BinaryOperator::BitwiseXor | BinaryOperator::PGBitwiseXor), right } => {
            let message = format!("`{op}` is a power in some databases and an exclusive or in others");
            Err(Fault::new(ErrorCode::Usage, message, expr.span())
                .help(format!("write `power({left}, {right})`, or `(a | b) - (a & b)` for the exclusive or")))
        }
        Expr::BinaryOp { op: BinaryOperator::PGOverlap, .. } => {
            Err(Fault::new(ErrorCode::Usage, "`&&` is not among the operators of dyadb", expr.span())
                .help("write `and`"))
        }
        Expr::BinaryOp { op: BinaryOperator::Custom(op), .. } => {
            Err(Fault::new(ErrorCode::Syntax, format!("no operator `{op}`"), expr.span()))
        }
        Expr::InSubquery { expr: tuple, subquery, .. } if matches!(tuple.as_ref(), Expr::Tuple(_)) => {
            // With its parenthesis, which the span leaves out.
            let mut place = subquery.span();
            place.start.column = place.start.column.saturating_sub(1).max(1);
            let message = "several columns can't be looked up in a subquery with IN";
            Err(Fault::new(ErrorCode::Usage, message, place)
                .help("write `exists (select 1 from … where a = x and b = y)`"))
        }
        Expr::RLike { negated, expr: text, pattern, .. } => {
            let operator = if *negated { "!~" } else { "~" };
            let place = text.span().union(&pattern.span());
            Err(Fault::new(ErrorCode::Usage, "REGEXP and RLIKE are not among the operators of dyadb", place).help(
                format!("write `{text} {operator} {pattern}`, or `{operator}*` whatever the case of the letters"),
            ))
        }
        Expr::Interval(Interval { value, leading_field: None, .. }) if without_unit(value) => {
            Err(Fault::new(ErrorCode::Value, format!("the interval {value} has no unit"), value.span())
                .help("write it as '3 days', '2 hours' or '1 month'"))
        }
        Expr::BinaryOp { left, op, .. } if compares(op) => joined(left),
        Expr::Value(ValueWithSpan { value, span }) => literal(value, *span),
        Expr::Identifier(name) if name.quote_style.is_none() && name.value.starts_with('@') => {
            Err(Fault::new(ErrorCode::Usage, format!("no variable `{}`", name.value), name.span)
                .help("parameters are written `$name`; settings are shown by `show all`"))
        }
        Expr::TypedString(typed) if matches!(typed.data_type, DataType::Date) => {
            let text = typed.value.value.clone().into_string().unwrap_or_default();
            if text.trim_start().starts_with(['-', '+']) {
                let message = format!("`{text}` is outside the calendar");
                return Err(Fault::new(ErrorCode::Value, message, typed.value.span)
                    .help("days go from '0001-01-01' to '9999-12-31'"));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Tells whether the text of an interval has a number and no unit: it would be one of seconds.
fn without_unit(value: &Expr) -> bool {
    match value {
        Expr::Value(value) => match &value.value {
            SqlValue::SingleQuotedString(text) => {
                !text.trim().is_empty() && text.chars().all(|c| c.is_ascii_digit() || [' ', '.', '-', '+'].contains(&c))
            }
            SqlValue::Number(..) => true,
            _ => false,
        },
        _ => false,
    }
}

fn compares(op: &BinaryOperator) -> bool {
    matches!(
        op,
        BinaryOperator::Eq
            | BinaryOperator::NotEq
            | BinaryOperator::Lt
            | BinaryOperator::LtEq
            | BinaryOperator::Gt
            | BinaryOperator::GtEq
    )
}

/// Refuses `a = 'x' || b = 'y'`, where `||` is meant for OR: it joins texts, and binds more closely.
fn joined(left: &Expr) -> Result<(), Fault> {
    let Expr::BinaryOp { left: first, op, right } = left else { return Ok(()) };
    match right.as_ref() {
        Expr::BinaryOp { op: BinaryOperator::StringConcat, .. }
            if compares(op) && !matches!(**first, Expr::Nested(_)) =>
        {
            Err(Fault::new(ErrorCode::Usage, "`||` joins texts, and stands between two comparisons", right.span())
                .help("write `or`"))
        }
        _ => Ok(()),
    }
}

/// Refuses literals that no type here has.
fn literal(value: &SqlValue, span: Span) -> Result<(), Fault> {
    match value {
        SqlValue::SingleQuotedByteStringLiteral(text) | SqlValue::DoubleQuotedByteStringLiteral(text) => {
            Err(Fault::new(ErrorCode::Type, format!("no literal `b'{text}'`"), span)
                .help("bytes are written in hexadecimal digits: `x'4142'`"))
        }
        SqlValue::HexStringLiteral(digits)
            if digits.len() % 2 == 1 || digits.chars().any(|digit| !digit.is_ascii_hexdigit()) =>
        {
            Err(Fault::new(ErrorCode::Value, format!("`x'{digits}'` are no bytes"), span)
                .help("write two hexadecimal digits for each byte: `x'4142'`"))
        }
        _ => Ok(()),
    }
}
