//! Constants compared with stored columns, wherever the column has come to: behind a derived table, a CTE, a view of
//! the user's own, a join, or in a plan that a program made without SQL.
//!
//! The stage of the same name in the pipeline sees the statement, and so knows the place of a constant exactly; what it
//! has resolved this rule finds resolved.

use std::fmt;
use std::sync::Arc;

use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{Column, ScalarValue};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::{Expr, LogicalPlan, Operator};
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
        plan.map_expressions(|expr| expr.transform_up(|expr| compare(expr, &domain)))
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
            Ok(Transformed::new_transformed(Expr::InList(list), changed))
        }
        other => Ok(Transformed::no(other)),
    }
}

fn is_equality(op: Operator) -> bool {
    matches!(op, Operator::Eq | Operator::NotEq | Operator::IsDistinctFrom | Operator::IsNotDistinctFrom)
}

/// Resolves `constant` where `column` has a closed set; tells whether it changed.
fn resolve(column: &Expr, constant: &mut Expr, domain: &dyn Fn(&Column) -> Option<Domain>) -> Result<bool> {
    let (Expr::Column(column), Expr::Literal(value, _)) = (column, &mut *constant) else { return Ok(false) };
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
