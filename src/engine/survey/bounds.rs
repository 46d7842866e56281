//! LIMIT and OFFSET, and the numbers by which ORDER BY and GROUP BY name columns.

use datafusion::sql::sqlparser::ast::{
    Expr, GroupByExpr, LimitClause, OrderByKind, Query, Select, SelectItem, SetExpr, Spanned, UnaryOperator,
    Value as SqlValue, ValueWithSpan,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::Surroundings;

/// Checks LIMIT, OFFSET, FETCH and ORDER BY of a query.
pub(super) fn query(query: &Query, around: Surroundings<'_>) -> Result<(), Fault> {
    match &query.limit_clause {
        Some(LimitClause::LimitOffset { limit, offset, limit_by }) => {
            if let Some(by) = limit_by.first() {
                let place = by.span();
                let place = if place == Span::empty() { around.source.word("by") } else { place };
                return Err(Fault::new(ErrorCode::Usage, "LIMIT BY is not among the clauses of dyadb", place).help(
                    "number the rows of each group: `qualify row_number() over (partition by … order by …) <= 1`",
                ));
            }
            limit.as_ref().map_or(Ok(()), |limit| bound("LIMIT", limit))?;
            offset.as_ref().map_or(Ok(()), |offset| bound("OFFSET", &offset.value))?;
        }
        Some(LimitClause::OffsetCommaLimit { offset, limit }) => {
            bound("OFFSET", offset)?;
            bound("LIMIT", limit)?;
        }
        None => {}
    }
    if query.fetch.is_some() {
        let place = around.source.word("fetch");
        return Err(Fault::new(ErrorCode::Usage, "FETCH is not among the clauses of dyadb", place)
            .help("write `limit N` at the end"));
    }
    let Some(order_by) = &query.order_by else { return Ok(()) };
    let OrderByKind::Expressions(keys) = &order_by.kind else { return Ok(()) };
    let n_columns = n_columns(&query.body);
    keys.iter().try_for_each(|key| sort_key(&key.expr, n_columns))
}

/// Checks the numbers of GROUP BY.
pub(super) fn groups(select: &Select) -> Result<(), Fault> {
    let GroupByExpr::Expressions(keys, _) = &select.group_by else { return Ok(()) };
    let n_columns = of_items(&select.projection);
    keys.iter().try_for_each(|key| match whole_number(key) {
        Some((number, span)) => position("GROUP BY", number, span, n_columns),
        None => Ok(()),
    })
}

/// Refuses a number of rows that is none.
fn bound(clause: &str, expr: &Expr) -> Result<(), Fault> {
    let help = format!("write a whole number from 0: `{} 10`", clause.to_lowercase());
    let refuse = |code: ErrorCode, message: String| Err(Fault::new(code, message, expr.span()).help(help.clone()));
    match expr {
        Expr::Nested(inner) => bound(clause, inner),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr: inner } => match inner.as_ref() {
            // sqlparser leaves the sign out of the span.
            Expr::Value(ValueWithSpan { value: SqlValue::Number(number, _), span }) => {
                let message = format!("{clause} takes a number of rows, and -{number} is less than none");
                Err(Fault::new(ErrorCode::Value, message, with_sign(*span)).help(help))
            }
            _ => Ok(()),
        },
        Expr::Value(value) => match &value.value {
            SqlValue::Number(text, _) if text.starts_with('-') => {
                refuse(ErrorCode::Value, format!("{clause} takes a number of rows, and {text} is less than none"))
            }
            SqlValue::Number(text, _) if text.parse::<i64>().is_err() => refuse(
                ErrorCode::Value,
                format!("{clause} takes a number of rows, and {text} is no whole number of 64 bits"),
            ),
            SqlValue::Number(..) | SqlValue::Null | SqlValue::Placeholder(_) => Ok(()),
            SqlValue::Boolean(_) => {
                refuse(ErrorCode::Type, format!("{clause} takes a number of rows, and {expr} is boolean"))
            }
            _ => refuse(ErrorCode::Type, format!("{clause} takes a number of rows, and {expr} is text")),
        },
        Expr::TypedString(_) | Expr::Interval(_) => {
            refuse(ErrorCode::Type, format!("{clause} takes a number of rows, and `{expr}` is none"))
        }
        Expr::Identifier(_) | Expr::CompoundIdentifier(_) => {
            refuse(ErrorCode::Type, format!("{clause} takes a number of rows, and `{expr}` is a column"))
        }
        Expr::Subquery(_) => {
            refuse(ErrorCode::Usage, format!("{clause} takes a number of rows, and here is a subquery"))
        }
        _ => Ok(()),
    }
}

fn sort_key(expr: &Expr, n_columns: Option<usize>) -> Result<(), Fault> {
    if let Some((number, span)) = whole_number(expr) {
        return position("ORDER BY", number, span, n_columns);
    }
    let Expr::Value(value) = expr else { return Ok(()) };
    let help = match &value.value {
        SqlValue::SingleQuotedString(text) => format!("write a column's name without quotes: `order by {text}`"),
        _ => "write a column's name, or its number in the select list".to_string(),
    };
    let message = format!("ORDER BY {expr} sorts by a constant, and so not at all");
    Err(Fault::new(ErrorCode::Usage, message, value.span).help(help))
}

fn position(clause: &str, number: i64, span: Span, n_columns: Option<usize>) -> Result<(), Fault> {
    let Some(n_columns) = n_columns else { return Ok(()) };
    if usize::try_from(number).is_ok_and(|number| (1..=n_columns).contains(&number)) {
        return Ok(());
    }
    let columns = if n_columns == 1 { "1 column".to_string() } else { format!("{n_columns} columns") };
    let message = format!("{clause} {number} names no column: the select list has {columns}");
    Err(Fault::new(ErrorCode::Value, message, span).help("write a column's name, or its number from 1"))
}

fn whole_number(expr: &Expr) -> Option<(i64, Span)> {
    match expr {
        Expr::Value(ValueWithSpan { value: SqlValue::Number(text, _), span }) => Some((text.parse().ok()?, *span)),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => {
            whole_number(expr).map(|(number, span)| (number.wrapping_neg(), with_sign(span)))
        }
        _ => None,
    }
}

/// Takes the sign before a number into its span.
fn with_sign(mut span: Span) -> Span {
    span.start.column = span.start.column.saturating_sub(1).max(1);
    span
}

/// Returns how many columns come out; none where a star stands for several.
fn n_columns(body: &SetExpr) -> Option<usize> {
    match body {
        SetExpr::Select(select) => of_items(&select.projection),
        SetExpr::Query(query) => n_columns(&query.body),
        SetExpr::SetOperation { left, .. } => n_columns(left),
        SetExpr::Values(values) => values.rows.first().map(|row| row.len()),
        _ => None,
    }
}

fn of_items(items: &[SelectItem]) -> Option<usize> {
    let single = |item: &SelectItem| match item {
        SelectItem::ExprWithAlias { .. } => true,
        // `unnest` of a struct makes several.
        SelectItem::UnnamedExpr(expr) => !matches!(expr, Expr::Function(_)),
        _ => false,
    };
    items.iter().all(single).then_some(items.len())
}
