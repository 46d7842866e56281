//! "An award within 30 days of a visit": joins that ask whether the other side has a row of the same key between two
//! bounds.
//!
//! ```sql
//! select … from awards w where exists (
//!   select 1 from visits v where v.pair = w.pair and v.date <= w.date and v.date >= w.date - interval '30 day')
//! ```
//!
//! A hash join compares each award of a pair with each visit of it. This rule puts an operator in its place that keeps the
//! visits' days in order, pair by pair, and looks for the first one that isn't too early.
//!
//! | module | holds |
//! |---|---|
//! | `exec` | the operator |
//! | `index` | the inner side, ready to be searched |

mod exec;
mod index;

use std::sync::Arc;

use arrow::datatypes::Schema;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{JoinSide, JoinType, NullEquality};
use datafusion::error::Result;
use datafusion::logical_expr::Operator;
use datafusion::physical_expr::expressions::{BinaryExpr, Column};
use datafusion::physical_expr::utils::collect_columns;
use datafusion::physical_expr::{PhysicalExpr, split_conjunction};
use datafusion::physical_optimizer::PhysicalOptimizerRule;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::joins::HashJoinExec;
use datafusion::physical_plan::joins::utils::JoinFilter;
use datafusion::physical_plan::projection::ProjectionExec;

use super::super::settings::Settings;
use exec::{Bound, NearExec, Terms};
use index::{is_key, is_number};

/// The rule. It runs before inputs are repartitioned for a hash join.
#[derive(Debug)]
pub(super) struct Near;

impl PhysicalOptimizerRule for Near {
    fn optimize(&self, plan: Arc<dyn ExecutionPlan>, config: &ConfigOptions) -> Result<Arc<dyn ExecutionPlan>> {
        if config.extensions.get::<Settings>().is_some_and(|settings| !settings.codes.0) {
            return Ok(plan);
        }
        let done = plan.transform_up(|plan| {
            let join = plan.downcast_ref::<HashJoinExec>();
            Ok(match join.map(near).transpose()?.flatten() {
                Some(near) => Transformed::yes(near),
                None => Transformed::no(plan),
            })
        })?;
        Ok(done.data)
    }

    fn name(&self) -> &str {
        "near"
    }

    fn schema_check(&self) -> bool {
        true
    }
}

/// Returns the operator in the place of a join, if the join is of that kind.
fn near(join: &HashJoinExec) -> Result<Option<Arc<dyn ExecutionPlan>>> {
    let (outer_side, is_anti) = match join.join_type() {
        JoinType::LeftSemi => (JoinSide::Left, false),
        JoinType::LeftAnti => (JoinSide::Left, true),
        JoinType::RightSemi => (JoinSide::Right, false),
        JoinType::RightAnti => (JoinSide::Right, true),
        _ => return Ok(None),
    };
    let ([(left, right)], Some(filter)) = (join.on(), join.filter()) else { return Ok(None) };
    // NOT IN has rules of its own for nulls.
    if join.null_aware || join.null_equality() != NullEquality::NullEqualsNothing {
        return Ok(None);
    }
    let (outer, inner, outer_key, inner_key) = match outer_side {
        JoinSide::Left => (join.left(), join.right(), left, right),
        _ => (join.right(), join.left(), right, left),
    };
    let key_type = outer_key.data_type(&outer.schema())?;
    if !is_key(&key_type) || inner_key.data_type(&inner.schema())? != key_type {
        return Ok(None);
    }
    let Some((value, bounds)) = bounds(filter, outer_side, &outer.schema(), &inner.schema())? else { return Ok(None) };
    let (outer_key, inner_key) = (Arc::clone(outer_key), Arc::clone(inner_key));
    let terms = Terms { outer_key, inner_key, value, bounds, is_anti };
    let near: Arc<dyn ExecutionPlan> = Arc::new(NearExec::new(Arc::clone(outer), Arc::clone(inner), Arc::new(terms)));
    let Some(projection) = &join.projection else { return Ok(Some(near)) };
    let schema = near.schema();
    let columns = projection.iter().map(|place| {
        let name = schema.field(*place).name();
        (Arc::new(Column::new(name, *place)) as Arc<dyn PhysicalExpr>, name.clone())
    });
    Ok(Some(Arc::new(ProjectionExec::try_new(columns.collect::<Vec<_>>(), near)?)))
}

/// The inner column, and its bounds.
type Condition = (Arc<dyn PhysicalExpr>, Vec<Bound>);

/// Returns the inner column and its bounds, if a join's filter is made of nothing else.
fn bounds(filter: &JoinFilter, outer_side: JoinSide, outer: &Schema, inner: &Schema) -> Result<Option<Condition>> {
    let mut value: Option<Column> = None;
    let mut bounds = Vec::new();
    for term in split_conjunction(filter.expression()) {
        let Some(term) = term.downcast_ref::<BinaryExpr>() else { return Ok(None) };
        let is_order = matches!(term.op(), Operator::Lt | Operator::LtEq | Operator::Gt | Operator::GtEq);
        let Some(turned) = term.op().swap().filter(|_| is_order) else { return Ok(None) };
        let sides = [(term.left(), *term.op(), term.right()), (term.right(), turned, term.left())];
        let found = sides.into_iter().find_map(|(column, operator, than)| {
            let column = inner_column(column, filter, outer_side)?;
            Some((column, operator, outer_expr(than, filter, outer_side)?))
        });
        let Some((column, operator, than)) = found else { return Ok(None) };
        let data_type = inner.field(column.index()).data_type();
        if !is_number(data_type) || than.data_type(outer)? != *data_type {
            return Ok(None);
        }
        if value.get_or_insert_with(|| column.clone()) != &column {
            return Ok(None);
        }
        bounds.push(Bound { operator, than });
    }
    Ok(value.map(|value| (Arc::new(value) as _, bounds)))
}

/// Returns the column of the inner side that an expression of a filter is.
fn inner_column(expr: &Arc<dyn PhysicalExpr>, filter: &JoinFilter, outer_side: JoinSide) -> Option<Column> {
    let column = expr.downcast_ref::<Column>()?;
    let place = filter.column_indices().get(column.index())?;
    (place.side != outer_side && place.side != JoinSide::None).then(|| Column::new(column.name(), place.index))
}

/// Returns an expression of a filter over the outer side alone.
fn outer_expr(
    expr: &Arc<dyn PhysicalExpr>,
    filter: &JoinFilter,
    outer_side: JoinSide,
) -> Option<Arc<dyn PhysicalExpr>> {
    let places = filter.column_indices();
    let is_outer = |column: &Column| places.get(column.index()).is_some_and(|place| place.side == outer_side);
    if !collect_columns(expr).iter().all(is_outer) {
        return None;
    }
    let moved = Arc::clone(expr).transform_up(|expr| {
        Ok(match expr.downcast_ref::<Column>() {
            Some(column) => {
                let place = places[column.index()].index;
                Transformed::yes(Arc::new(Column::new(column.name(), place)) as Arc<dyn PhysicalExpr>)
            }
            None => Transformed::no(expr),
        })
    });
    moved.ok().map(|moved| moved.data)
}
