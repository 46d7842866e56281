//! Rules of dyadb over DataFusion's plans. Those on logical plans run around type coercion, on plans of statements and
//! of DataFrames alike.
//!
//! | module | holds |
//! |---|---|
//! | `lineage` | which stored column, and so which closed set, a column of a plan comes from |
//! | `constants` | constants compared with such columns: resolved, or an error |
//! | `image` | constants compared with what functions make of such columns: `lower(visitor_country)` |
//! | `codes` | dictionaries of codes become text where they meet other text |
//! | `recursion` | the same for recursive queries |
//! | `sense` | comparisons that make none are refused |
//! | `between` | bounds that can't be compared are refused |
//! | `absent` | subqueries that stand for a value may have none |
//! | `early` | columns that nobody asks for go first |
//! | `yielding` | physical operators that give way between their batches |

mod absent;
mod between;
mod codes;
mod constants;
mod early;
mod image;
mod lineage;
mod recursion;
mod sense;
mod yielding;

use std::sync::Arc;

use datafusion::logical_expr::LogicalPlan;
use datafusion::optimizer::optimize_projections::OptimizeProjections;
use datafusion::optimizer::{Analyzer, AnalyzerRule, Optimizer, OptimizerRule};
use datafusion::physical_optimizer::PhysicalOptimizerRule;

pub(super) use constants::{Misnamed, resolve};

use crate::facts::Domain;
use crate::functions::SoundOperators;
use crate::tables::FactSchema;

/// Returns the analyzer's rules in the order that they run in: ours around those of DataFusion.
pub(super) fn analyzer_rules(schema: &Arc<FactSchema>) -> Vec<Arc<dyn AnalyzerRule + Send + Sync>> {
    let mut rules: Vec<Arc<dyn AnalyzerRule + Send + Sync>> = vec![
        Arc::new(constants::ResolveConstants::new(Arc::clone(schema))),
        Arc::new(codes::TextOfCodes::new(Arc::clone(schema))),
        Arc::new(sense::Sense),
        Arc::new(between::Bounds),
        Arc::new(absent::Absent),
    ];
    rules.extend(Analyzer::new().rules);
    // Both sides of an operator have one type by now.
    rules.push(Arc::new(SoundOperators));
    rules
}

/// Returns the columns of a plan that draw from a closed set, by their names.
pub(super) fn domains(plan: &LogicalPlan, schema: &FactSchema) -> Vec<(String, Domain)> {
    let lineage = lineage::Lineage::new(schema, &[]);
    let columns = plan.schema().fields().iter().enumerate();
    columns.filter_map(|(place, field)| Some((field.name().clone(), lineage.at(plan, place)?))).collect()
}

/// Returns the optimizer's rules in the order that they run in.
pub(super) fn optimizer_rules() -> Vec<Arc<dyn OptimizerRule + Send + Sync>> {
    let mut rules = Optimizer::new().rules;
    rules.insert(0, Arc::new(early::EarlyProjections(OptimizeProjections::new())));
    rules
}

/// Returns the rule on physical plans, which runs last.
pub(super) fn physical_rule() -> Arc<dyn PhysicalOptimizerRule + Send + Sync> {
    Arc::new(yielding::Yielding)
}
