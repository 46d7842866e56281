//! Comparisons that have an answer and no sense: a day against a number, which DataFusion takes for days since 1970.

use arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, Result};
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlan};
use datafusion::optimizer::AnalyzerRule;
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::constants::Misnamed;

/// The rule; it changes nothing.
#[derive(Debug)]
pub(super) struct Sense;

impl AnalyzerRule for Sense {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.apply_with_subqueries(|plan| {
            let schema = merge_schema(&plan.inputs());
            plan.apply_expressions(|expr| expr.apply(|expr| check(expr, &schema)))
        })?;
        Ok(plan)
    }

    fn name(&self) -> &str {
        "sense"
    }
}

fn check(expr: &Expr, schema: &DFSchema) -> Result<TreeNodeRecursion> {
    match expr {
        Expr::BinaryExpr(binary) if binary.op.supports_propagation() => {
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
    // The constant by which the place is found.
    let text = exprs.iter().find_map(|expr| match expr {
        Expr::Literal(value, _) => Some(value.to_string()),
        _ => None,
    });
    let fault = Fault::new(ErrorCode::Type, "a day is compared with a number", Span::empty())
        .help("write a day as '2023-05-04', or compare the year: `date_part('year', date) = 2023`");
    let texts = text.into_iter().collect();
    let misnamed = Misnamed { fault, texts, is_made: false, column: None, function: None };
    Err(datafusion::error::DataFusionError::External(Box::new(misnamed)))
}
