//! What has an answer and no sense: a day against a number, which DataFusion takes for days since 1970; intervals against
//! each other, whose months, days and hours it compares one after the other; a CASE whose condition is a number; numbers
//! that their type makes infinite; averages of intervals, which wrap around; a UNION of texts and days.

use std::sync::Arc;

use arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, NullEquality, Result, ScalarValue};
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlan};
use datafusion::optimizer::AnalyzerRule;
use datafusion::sql::sqlparser::tokenizer::{Location, Span};

use super::super::diagnose::plain_type;
use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::codes::is_text;
use super::constants::{Misnamed, literals};
use crate::functions::{self, ParamKind};

/// The rule; it changes nothing.
#[derive(Debug)]
pub(super) struct Sense;

impl AnalyzerRule for Sense {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.apply_with_subqueries(|plan| {
            match plan {
                LogicalPlan::Union(union) => branches(&union.inputs)?,
                // INTERSECT and EXCEPT; joins that a user writes don't take nulls for equal.
                LogicalPlan::Join(join) if join.null_equality == NullEquality::NullEqualsNull => {
                    branches(&[Arc::clone(&join.left), Arc::clone(&join.right)])?;
                }
                _ => {}
            }
            let schema = merge_schema(&plan.inputs());
            plan.apply_expressions(|expr| expr.apply(|expr| check(expr, &schema)))
        })?;
        Ok(plan)
    }

    fn name(&self) -> &str {
        "sense"
    }
}

/// Refuses a column that is a day in one branch of a UNION, INTERSECT or EXCEPT and text or a number in another.
fn branches(inputs: &[Arc<LogicalPlan>]) -> Result<()> {
    let Some(first) = inputs.first() else { return Ok(()) };
    for other in &inputs[1..] {
        for (place, (a, b)) in first.schema().fields().iter().zip(other.schema().fields()).enumerate() {
            let (one, two) = (plain_type(&a.data_type().to_string()), plain_type(&b.data_type().to_string()));
            let is_day = |word: &str| word == "date" || word == "timestamp";
            let is_number = |data_type: &DataType| data_type.is_numeric();
            let texts = (one == "text" && is_day(&two)) || (is_day(&one) && two == "text");
            let numbers = (is_day(&one) && is_number(b.data_type())) || (is_number(a.data_type()) && is_day(&two));
            // A constant may be the text of a day.
            let (left, right) = (column_at(first, place), column_at(other, place));
            let is_literal = |expr: Option<&Expr>| matches!(expr, Some(Expr::Literal(..)));
            if !numbers && (!texts || is_literal(left) || is_literal(right)) {
                continue;
            }
            let span = match right {
                Some(Expr::Column(column)) => column.spans().first().map_or(Span::empty(), to_span),
                _ => Span::empty(),
            };
            let message = format!("column {} is {one} on one side and {two} on the other", place + 1);
            let fault = Fault::new(ErrorCode::Type, message, span)
                .help(format!("cast one of the two: `cast({} as text)`", b.name()));
            return told(fault, b.name()).map(drop);
        }
    }
    Ok(())
}

/// Returns the expression of a branch's column.
fn column_at(plan: &LogicalPlan, place: usize) -> Option<&Expr> {
    match plan {
        LogicalPlan::Projection(projection) => projection.expr.get(place).map(|expr| match expr {
            Expr::Alias(alias) => alias.expr.as_ref(),
            other => other,
        }),
        LogicalPlan::Distinct(datafusion::logical_expr::Distinct::All(input)) => column_at(input, place),
        LogicalPlan::SubqueryAlias(alias) => column_at(&alias.input, place),
        _ => None,
    }
}

fn check(expr: &Expr, schema: &DFSchema) -> Result<TreeNodeRecursion> {
    match expr {
        Expr::Case(case) if case.expr.is_none() => case
            .when_then_expr
            .iter()
            .try_for_each(|(when, _)| truth(when, schema))
            .map(|()| TreeNodeRecursion::Continue),
        Expr::Cast(cast) => infinite(&cast.expr, cast.field.data_type()).map(|()| TreeNodeRecursion::Continue),
        Expr::AggregateFunction(call) if call.func.name() == "avg" => {
            let of_intervals = call.params.args.first().and_then(|arg| arg.get_type(schema).ok());
            if !matches!(of_intervals, Some(DataType::Duration(_))) {
                return Ok(TreeNodeRecursion::Continue);
            }
            let fault = Fault::new(ErrorCode::Value, "`avg` of durations may overflow without a word", Span::empty());
            told(fault.help("average numbers: seconds by `date_part('epoch', …)`, or days as `end_date - date`"), "avg")
        }
        Expr::ScalarFunction(call) => days(call, schema),
        Expr::BinaryExpr(binary) if binary.op.supports_propagation() => {
            intervals(&binary.left, &binary.right, schema)?;
            together(&[&binary.left, &binary.right], schema)
        }
        Expr::Between(between) => together(&[&between.expr, &between.low, &between.high], schema),
        Expr::InList(list) => {
            let all: Vec<&Expr> = std::iter::once(list.expr.as_ref()).chain(&list.list).collect();
            together(&all, schema)
        }
        _ => Ok(TreeNodeRecursion::Continue),
    }
}

/// Refuses a column of texts where a function takes a day: its first text that is none would end the query, with no
/// word of the call.
fn days(call: &ScalarFunction, schema: &DFSchema) -> Result<TreeNodeRecursion> {
    let name = call.name();
    let takes_day = |place: usize| match functions::find(name) {
        Some(function) => function.params.get(place).is_some_and(|param| param.kind == ParamKind::Date),
        None => place == 1 && ["date_part", "date_trunc"].contains(&name),
    };
    for (place, arg) in call.args.iter().enumerate().filter(|(place, _)| takes_day(*place)) {
        if let Expr::Column(column) = arg
            && arg.get_type(schema).is_ok_and(|data_type| is_text(&data_type))
        {
            let message = format!("argument {} of `{name}` is a day, and `{}` is text", place + 1, column.name);
            let fault = Fault::new(ErrorCode::Type, message, Span::empty())
                .help(format!("cast it: `cast({} as date)`", column.name));
            // Of a call in a form of SQL's own, such as `extract(year from x)`, the column is the place.
            let texts = vec![name.to_string(), column.name.clone()];
            let misnamed = Misnamed { fault, texts, is_made: false, column: None, function: None };
            return Err(datafusion::error::DataFusionError::External(Box::new(misnamed)));
        }
    }
    Ok(TreeNodeRecursion::Continue)
}

/// Refuses a condition that is none.
fn truth(when: &Expr, schema: &DFSchema) -> Result<()> {
    match when.get_type(schema) {
        Ok(DataType::Boolean | DataType::Null) | Err(_) => Ok(()),
        Ok(other) => {
            let shown = match when {
                Expr::Column(column) => column.name.clone(),
                Expr::Literal(value, _) => value.to_string(),
                other => other.to_string(),
            };
            let word = plain_type(&other.to_string());
            let message = format!("WHEN takes a condition, which is boolean, and here is {word}");
            let span = match when {
                Expr::Column(column) => column.spans().first().map_or(Span::empty(), to_span),
                _ => Span::empty(),
            };
            let fault = Fault::new(ErrorCode::Type, message, span).help(format!("write a comparison: `{shown} = …`"));
            told(fault, &shown).map(drop)
        }
    }
}

/// Refuses a constant that a smaller type makes infinite.
fn infinite(inner: &Expr, to: &DataType) -> Result<()> {
    let (Expr::Literal(value, _), DataType::Float32 | DataType::Float64) = (inner, to) else { return Ok(()) };
    let text = match value.try_as_str() {
        Some(Some(text)) => text.to_string(),
        _ => match value {
            // As it is written: with an exponent where it is long.
            ScalarValue::Float64(Some(number)) => format!("{number:?}"),
            other => other.to_string(),
        },
    };
    let is_infinite = match to {
        DataType::Float32 => text.trim().parse::<f32>().is_ok_and(f32::is_infinite),
        _ => text.trim().parse::<f64>().is_ok_and(f64::is_infinite),
    };
    if !is_infinite || text.to_lowercase().contains("inf") {
        return Ok(());
    }
    let (word, most) = if *to == DataType::Float32 { ("real", "3.4e38") } else { ("double", "1.8e308") };
    let fault = Fault::new(ErrorCode::Value, format!("`{text}` is more than a {word} holds"), Span::empty());
    told(fault.help(format!("a {word} goes up to about {most}")), &text).map(drop)
}

/// Refuses a comparison of intervals.
fn intervals(left: &Expr, right: &Expr, schema: &DFSchema) -> Result<()> {
    let is_interval = |expr: &Expr| matches!(expr.get_type(schema), Ok(DataType::Interval(_)));
    if !is_interval(left) || !is_interval(right) {
        return Ok(());
    }
    let fault = Fault::new(
        ErrorCode::Type,
        "an interval is compared with an interval, and a month has no fixed length",
        Span::empty(),
    );
    told(fault.help("compare days: `date + interval '1 month' > end_date`"), "interval").map(drop)
}

fn told(fault: Fault, text: &str) -> Result<TreeNodeRecursion> {
    Err(datafusion::error::DataFusionError::External(Box::new(Misnamed::of(fault, text))))
}

fn to_span(span: datafusion::common::Span) -> Span {
    let place = |at: datafusion::common::Location| Location::new(at.line, at.column);
    Span::new(place(span.start), place(span.end))
}

fn together(exprs: &[&Expr], schema: &DFSchema) -> Result<TreeNodeRecursion> {
    // What has no type yet, such as a column of an outer query, is left alone.
    let types: Vec<_> = exprs.iter().filter_map(|expr| expr.get_type(schema).ok()).collect();
    let is_day = types
        .iter()
        .any(|data_type| matches!(data_type, DataType::Date32 | DataType::Date64 | DataType::Timestamp(..)));
    let is_number = types.iter().any(|data_type| data_type.is_integer() || data_type.is_floating());
    if !is_day || !is_number {
        return Ok(TreeNodeRecursion::Continue);
    }
    // The constants by which the place is found.
    let number = exprs
        .iter()
        .find(|expr| expr.get_type(schema).is_ok_and(|data_type| data_type.is_numeric()) && !expr.any_column_refs());
    let (texts, is_made) = number.map_or((Vec::new(), false), |expr| literals(expr));
    let fault = Fault::new(ErrorCode::Type, "a day is compared with a number", Span::empty());
    let fault = match texts.as_slice() {
        [year, month, day] if is_made && year.len() == 4 => {
            fault.help(format!("a day stands in quotes: '{year}-{month:0>2}-{day:0>2}'"))
        }
        _ => fault.help("write a day as '2023-05-04', or compare the year: `date_part('year', date) = 2023`"),
    };
    let misnamed = Misnamed { fault, texts, is_made, column: None, function: None };
    Err(datafusion::error::DataFusionError::External(Box::new(misnamed)))
}
