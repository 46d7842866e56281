//! BETWEEN over values that can't be compared, which DataFusion takes for a fault of its own.

use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, Result};
use datafusion::error::DataFusionError;
use datafusion::logical_expr::expr::Between;
use datafusion::logical_expr::type_coercion::binary::comparison_coercion;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlan};
use datafusion::optimizer::AnalyzerRule;
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::constants::Misnamed;

/// The rule; it changes nothing.
#[derive(Debug)]
pub(super) struct Bounds;

impl AnalyzerRule for Bounds {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.apply_with_subqueries(|plan| {
            let schema = merge_schema(&plan.inputs());
            plan.apply_expressions(|expr| {
                expr.apply(|expr| match expr {
                    Expr::Between(between) => check(between, &schema),
                    _ => Ok(TreeNodeRecursion::Continue),
                })
            })
        })?;
        Ok(plan)
    }

    fn name(&self) -> &str {
        "bounds"
    }
}

fn check(between: &Between, schema: &DFSchema) -> Result<TreeNodeRecursion> {
    let types = [&between.expr, &between.low, &between.high].map(|expr| expr.get_type(schema));
    // What has no type yet, such as a column of an outer query, is left alone.
    let [Ok(value), Ok(low), Ok(high)] = types else { return Ok(TreeNodeRecursion::Continue) };
    let (with_low, with_high) = (comparison_coercion(&value, &low), comparison_coercion(&value, &high));
    let wrong = match (&with_low, &with_high) {
        (None, _) => &between.low,
        (_, None) => &between.high,
        (Some(low), Some(high)) if comparison_coercion(low, high).is_none() => &between.high,
        _ => return Ok(TreeNodeRecursion::Continue),
    };
    // The constant by which the place is found.
    let text = match wrong.as_ref() {
        Expr::Literal(value, _) => value.to_string(),
        _ => String::new(),
    };
    let message = "a bound of BETWEEN can't be compared with what stands before it";
    let fault = Fault::new(ErrorCode::Type, message, Span::empty())
        .help("give all three one type: a day is written '2023-05-04', a text in quotes");
    Err(DataFusionError::External(Box::new(Misnamed::of(fault, text))))
}
