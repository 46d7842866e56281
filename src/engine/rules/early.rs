//! Columns that nobody asks for go before any other rule works on them: the view `facts` makes texts that most questions
//! do without.

use datafusion::common::Result;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::logical_expr::LogicalPlan;
use datafusion::optimizer::optimize_projections::OptimizeProjections;
use datafusion::optimizer::{ApplyOrder, OptimizerConfig, OptimizerRule};

/// DataFusion's rule for that, as the first one.
#[derive(Debug)]
pub(super) struct EarlyProjections(pub(super) OptimizeProjections);

impl OptimizerRule for EarlyProjections {
    fn name(&self) -> &str {
        "early_projections"
    }

    fn apply_order(&self) -> Option<ApplyOrder> {
        self.0.apply_order()
    }

    fn rewrite(&self, plan: LogicalPlan, config: &dyn OptimizerConfig) -> Result<Transformed<LogicalPlan>> {
        // LATERAL is a subquery among the inputs until it is made a join, and that join takes columns which nobody asks
        // for above it: dropped before, they come back in the middle of the plan and no schema holds.
        let is_lateral = |plan: &LogicalPlan| Ok(matches!(plan, LogicalPlan::Subquery(_)));
        if plan.exists(is_lateral)? {
            return Ok(Transformed::no(plan));
        }
        self.0.rewrite(plan, config)
    }
}
