//! The plans of a session's last statements: one that comes again, over the same state of the dataset and with the same
//! values, is neither parsed nor optimised again.
//!
//! Only queries over tables of the dataset and the registry are kept, and none that asks for the time of day. Whatever
//! isn't a query may change what a name means or how plans are made, and empties the list.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::datasource::source_as_provider;
use datafusion::logical_expr::{Expr, LogicalPlan, Volatility};
use datafusion::sql::parser::Statement as DfStatement;

use super::bind::Parameters;
use super::source::Source;
use crate::store::Dataset;
use crate::tables::FactSchema;

/// The most plans that a session keeps.
const MOST_PLANS: usize = 64;
/// The longest text of a statement whose plan is kept, in bytes.
const LONGEST: usize = 16_384;

/// The plans.
#[derive(Debug, Default)]
pub(super) struct Plans {
    /// The one that was used last is the last.
    kept: Mutex<VecDeque<Kept>>,
}

/// A plan as it came out of the optimizer.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    sql: Arc<str>,
    parameters: Parameters,
    dataset: Arc<Dataset>,
    pub(super) plan: Arc<LogicalPlan>,
    /// What errors at run time are explained by.
    pub(super) source: Source,
    pub(super) notes: Vec<DfStatement>,
}

impl Kept {
    pub(super) fn new(sql: &str, parameters: &Parameters, dataset: Arc<Dataset>, plan: LogicalPlan) -> Kept {
        Kept {
            sql: sql.into(),
            parameters: parameters.clone(),
            dataset,
            plan: Arc::new(plan),
            source: Source::of_statement(""),
            notes: Vec::new(),
        }
    }
}

impl Plans {
    /// Returns the plan of a statement that ran before.
    pub(super) fn find(&self, sql: &str, parameters: &Parameters, dataset: &Arc<Dataset>) -> Option<Kept> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let same =
            |kept: &Kept| *kept.sql == *sql && Arc::ptr_eq(&kept.dataset, dataset) && kept.parameters == *parameters;
        let place = kept.iter().position(same)?;
        let found = kept.remove(place)?;
        kept.push_back(found.clone());
        Some(found)
    }

    /// Keeps a plan, in the place of the one that was not used for the longest time. Those of earlier states of the
    /// dataset go, since they keep its files open.
    pub(super) fn keep(&self, one: Kept) {
        if one.sql.len() > LONGEST {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|other| Arc::ptr_eq(&other.dataset, &one.dataset));
        if kept.len() == MOST_PLANS {
            kept.pop_front();
        }
        kept.push_back(one);
    }

    /// Forgets all plans.
    pub(super) fn clear(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Tells whether a plan is that of a query: it changes nothing of its session.
pub(super) fn is_query(plan: &LogicalPlan) -> bool {
    !matches!(plan, LogicalPlan::Ddl(_) | LogicalPlan::Dml(_) | LogicalPlan::Copy(_) | LogicalPlan::Statement(_))
}

/// Tells whether a query, as it is before the optimizer, means the same whenever it is asked of one state of the dataset.
pub(super) fn may_be_kept(plan: &LogicalPlan, schema: &FactSchema) -> bool {
    if !is_query(plan) || matches!(plan, LogicalPlan::Explain(_) | LogicalPlan::Analyze(_)) {
        return false;
    }
    let mut is_lasting = true;
    let visited = plan.apply_with_subqueries(|node| {
        is_lasting &= match node {
            LogicalPlan::TableScan(scan) => source_as_provider(&scan.source).is_ok_and(|table| schema.is_own(&table)),
            LogicalPlan::Extension(_) | LogicalPlan::RecursiveQuery(_) => false,
            _ => true,
        };
        node.apply_expressions(|expr| {
            expr.apply(|expr| {
                is_lasting &= !matches!(expr, Expr::ScalarFunction(call) if call.func.signature().volatility != Volatility::Immutable);
                Ok(if is_lasting { TreeNodeRecursion::Continue } else { TreeNodeRecursion::Stop })
            })
        })
    });
    visited.is_ok() && is_lasting
}
