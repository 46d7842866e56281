//! Constants compared with stored columns, wherever the column has come to: behind a derived table, a CTE, a view of
//! the user's own, a join, or in a plan that a program made without SQL.
//!
//! The stage of the same name in the pipeline sees the statement, and so knows the place of a constant exactly; what it
//! has resolved this rule finds resolved.

use std::fmt;
use std::sync::Arc;

use arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{Column, ScalarValue};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::{Cast, Expr, LogicalPlan, Operator};
use datafusion::optimizer::AnalyzerRule;
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::constants::constant_of;
use super::super::fault::Fault;
use super::lineage;
use crate::facts::Domain;
use crate::tables::FactSchema;

/// The rule.
#[derive(Debug)]
pub(super) struct ResolveConstants {
    tables: Arc<FactSchema>,
}

impl ResolveConstants {
    pub(super) fn new(tables: Arc<FactSchema>) -> ResolveConstants {
        ResolveConstants { tables }
    }

    fn node(&self, plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
        // A scan has no input; the filters that a DataFrame may have put into it are over its own columns.
        let sources: Vec<LogicalPlan> = match &plan {
            LogicalPlan::TableScan(_) => vec![plan.clone()],
            _ => plan.inputs().into_iter().cloned().collect(),
        };
        let domain = |column: &Column| sources.iter().find_map(|source| lineage::domain(source, column, &self.tables));
        // The nodes above go by the names of columns, which hold the constants as they were.
        let names = NamePreserver::new(&plan);
        plan.map_expressions(|expr| {
            let name = names.save(&expr);
            Ok(expr.transform_up(|expr| compare(expr, &domain))?.update_data(|expr| name.restore(expr)))
        })
    }
}

impl AnalyzerRule for ResolveConstants {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(|plan| self.node(plan)).map(|done| done.data)
    }

    fn name(&self) -> &str {
        "resolve_constants"
    }
}

fn compare(expr: Expr, domain: &dyn Fn(&Column) -> Option<Domain>) -> Result<Transformed<Expr>> {
    match expr {
        Expr::BinaryExpr(mut binary) if is_equality(binary.op) => {
            let (left, right) = (binary.left.as_mut(), binary.right.as_mut());
            let changed = resolve(left, right, domain)? | resolve(right, left, domain)?;
            Ok(Transformed::new_transformed(Expr::BinaryExpr(binary), changed))
        }
        Expr::InList(mut list) => {
            let mut changed = false;
            for item in &mut list.list {
                changed |= resolve(&list.expr, item, domain)?;
            }
            // `'Kazakhstan' in (visitor_country, host_country)`: one text for all, so all have to be of one set.
            if let [first, rest @ ..] = list.list.as_slice() {
                let of = |expr: &Expr| if let Expr::Column(column) = expr { domain(column) } else { None };
                let one = of(first)
                    .filter(|one| rest.iter().all(|other| of(other).is_some_and(|other| lineage::same(*one, other))));
                if one.is_some() {
                    changed |= resolve(first, &mut list.expr, domain)?;
                }
            }
            Ok(Transformed::new_transformed(Expr::InList(list), changed))
        }
        Expr::Case(mut case) => {
            let mut changed = false;
            if let Some(base) = &case.expr {
                for (when, _) in &mut case.when_then_expr {
                    changed |= resolve(base, when, domain)?;
                }
            }
            Ok(Transformed::new_transformed(Expr::Case(case), changed))
        }
        other => Ok(Transformed::no(other)),
    }
}

fn is_equality(op: Operator) -> bool {
    matches!(op, Operator::Eq | Operator::NotEq | Operator::IsDistinctFrom | Operator::IsNotDistinctFrom)
}

/// Resolves `constant` where `column` has a closed set; tells whether it changed.
fn resolve(column: &Expr, constant: &mut Expr, domain: &dyn Fn(&Column) -> Option<Domain>) -> Result<bool> {
    let Expr::Column(column) = column else { return Ok(false) };
    let Some(value) = literal(constant) else { return Ok(false) };
    let Some(Some(text)) = value.try_as_str().map(|text| text.map(str::to_string)) else { return Ok(false) };
    let Some(domain) = domain(column) else { return Ok(false) };
    match constant_of(&text, domain, &column.name, Span::empty()) {
        Ok(meant) if meant == text => Ok(false),
        Ok(meant) => {
            *value = ScalarValue::Utf8(Some(meant));
            Ok(true)
        }
        Err(fault) => Err(DataFusionError::External(Box::new(Misnamed { fault, text }))),
    }
}

/// Returns the constant of an expression; `'Kazakhstan'::text` is the text.
fn literal(expr: &mut Expr) -> Option<&mut ScalarValue> {
    match expr {
        Expr::Literal(value, _) => Some(value),
        Expr::Cast(Cast { expr, field }) => match field.data_type() {
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => literal(expr),
            _ => None,
        },
        _ => None,
    }
}

/// A constant that names nothing of its column's set, on its way through DataFusion.
#[derive(Debug)]
pub(in super::super) struct Misnamed {
    /// What is wrong; its place is not known here.
    pub(in super::super) fault: Fault,
    /// The constant, by which its place is found in the statement.
    pub(in super::super) text: String,
}

impl fmt::Display for Misnamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fault.message)
    }
}

impl std::error::Error for Misnamed {}
