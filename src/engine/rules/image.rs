//! Constants compared with what functions make of a column of a closed set: `lower(visitor_country) = 'kazakstan'`.
//!
//! The set is short, so the expression is computed for all that the column may hold, and null. A constant that none of
//! it gives is an error with candidates; otherwise the answer would be empty without a word. What can't be computed
//! beforehand is left alone.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, StringArray, new_null_array};
use arrow::compute::{cast, concat};
use arrow::datatypes::{DataType, Field, Schema};
use arrow::record_batch::RecordBatch;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{Column, DFSchema};
use datafusion::error::Result;
use datafusion::execution::context::ExecutionProps;
use datafusion::logical_expr::physical_planning_context::PhysicalPlanningContext;
use datafusion::logical_expr::simplify::SimplifyContext;
use datafusion::logical_expr::{Expr, Volatility};
use datafusion::optimizer::simplify_expressions::ExprSimplifier;
use datafusion::physical_expr::create_physical_expr;
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::{Fault, did_you_mean};
use super::codes::is_text;
use super::constants::{Match, called, constant, may_be_constant, misnamed};
use super::lineage::Lineage;
use crate::facts::Domain;

/// Refuses a constant that is none of the values of an expression.
pub(super) fn holds(expr: &Expr, other: &Expr, lineage: &Lineage) -> Result<()> {
    let Some((text, domain)) = wanted(expr, other, lineage)? else { return Ok(()) };
    let Some(values) = values(expr, domain) else { return Ok(()) };
    if values.iter().flatten().any(|value| value == text) {
        return Ok(());
    }
    let fault = Fault::new(ErrorCode::Value, format!("`{text}` is no value of `{}`", called(expr)), Span::empty());
    let near = did_you_mean(&text, values.iter().flatten());
    Err(misnamed(fault.help(near.unwrap_or_else(|| help(domain, &values))), other, expr))
}

/// Refuses a pattern that matches none of the values of an expression.
pub(super) fn matches(expr: &Expr, pattern: &Expr, how: Match, lineage: &Lineage) -> Result<()> {
    let Some((text, domain)) = wanted(expr, pattern, lineage)? else { return Ok(()) };
    let Some(values) = values(expr, domain) else { return Ok(()) };
    if how.finds(&values, &text) {
        return Ok(());
    }
    let fault = Fault::new(ErrorCode::Value, format!("`{text}` matches no value of `{}`", called(expr)), Span::empty());
    Err(misnamed(fault.help(help(domain, &values)), pattern, expr))
}

fn help(domain: Domain, values: &StringArray) -> String {
    match domain {
        Domain::Country => "a column of countries takes names as it is: `visitor_country = 'Kazakhstan'`".to_string(),
        Domain::Pair => "a column of pairs takes them as they are: `pair = 'KAZ-TJK'`".to_string(),
        _ => {
            let mut few: Vec<&str> = values.iter().flatten().collect();
            few.sort_unstable();
            few.dedup();
            few.truncate(20);
            format!("it gives {}", few.join(", "))
        }
    }
}

/// Returns the constant, and the set of the one column that an expression is made of.
fn wanted(expr: &Expr, other: &Expr, lineage: &Lineage) -> Result<Option<(String, Domain)>> {
    // What has a set of its own is checked by it.
    if matches!(expr, Expr::Column(_) | Expr::Literal(..)) || !may_be_constant(other) || lineage.of(expr).is_some() {
        return Ok(None);
    }
    let Some(column) = only_column(expr)? else { return Ok(None) };
    match lineage.of(&Expr::Column(column)) {
        Some(domain) => Ok(constant(other)?.map(|text| (text, domain))),
        None => Ok(None),
    }
}

/// Returns the column of an expression that is made of one and of functions that always give the same.
fn only_column(expr: &Expr) -> Result<Option<Column>> {
    let mut columns: Vec<Column> = Vec::new();
    let varies = expr.exists(|expr| {
        Ok(match expr {
            Expr::Column(column) => {
                if !columns.contains(column) {
                    columns.push(column.clone());
                }
                false
            }
            Expr::Literal(..)
            | Expr::Alias(_)
            | Expr::BinaryExpr(_)
            | Expr::Case(_)
            | Expr::Cast(_)
            | Expr::TryCast(_)
            | Expr::Not(_)
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::Like(_)
            | Expr::InList(_) => false,
            Expr::ScalarFunction(call) => call.func.signature().volatility != Volatility::Immutable,
            _ => true,
        })
    })?;
    Ok(match columns.as_slice() {
        [column] if !varies => Some(column.clone()),
        _ => None,
    })
}

/// Computes an expression for all values of its column, and null.
fn values(expr: &Expr, domain: Domain) -> Option<StringArray> {
    let texts: ArrayRef = match domain {
        Domain::Listed(words) => Arc::new(StringArray::from(words().to_vec())),
        _ => Arc::clone(domain.values()?),
    };
    let column = concat(&[texts.as_ref(), new_null_array(&DataType::Utf8, 1).as_ref()]).ok()?;
    let schema = Arc::new(Schema::new(vec![Field::new("value", DataType::Utf8, true)]));
    let names = DFSchema::try_from(Arc::clone(&schema)).ok()?;
    let over = expr.clone().transform_up(|expr| {
        Ok(match expr {
            Expr::Column(_) => Transformed::yes(Expr::Column(Column::new_unqualified("value"))),
            other => Transformed::no(other),
        })
    });
    let simplifier = ExprSimplifier::new(SimplifyContext::builder().with_schema(Arc::new(names.clone())).build());
    // Some functions are what they are simplified to, and can't be called.
    let over = simplifier.coerce(over.ok()?.data, &names).and_then(|over| simplifier.simplify(over)).ok()?;
    let over = create_physical_expr(&over, &names, &ExecutionProps::new(), &PhysicalPlanningContext::default()).ok()?;
    if !is_text(&over.data_type(&schema).ok()?) {
        return None;
    }
    let batch = RecordBatch::try_new(schema, vec![column]).ok()?;
    let found = over.evaluate(&batch).ok()?.into_array(batch.num_rows()).ok()?;
    let found = cast(&found, &DataType::Utf8).ok()?;
    let found: StringArray = found.as_string::<i32>().iter().collect();
    (!found.is_empty()).then_some(found)
}
