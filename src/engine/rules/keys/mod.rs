//! Rows are grouped and joined by codes.
//!
//! Columns of countries, pairs and vocabularies are dictionaries, which DataFusion hashes and compares by their texts, all
//! 58,000 of them for each batch. Where every key of a GROUP BY, DISTINCT or join has few values, this rule packs the keys
//! into one number, and takes the columns out of it again above:
//!
//! ```text
//! Projection: of_key(key) AS pair, of_key(key) AS year, n
//!   Aggregate: groupBy=[key_of(pair, year_of(date)) AS key], aggr=[count(1) AS n]
//! ```
//!
//! Rows are sorted, and windows parted and ordered, by `rank_of(pair)`, the place of a text among those of its set; what is
//! sorted by the text is sorted by its rank, so that the order of a scan is still made use of.
//!
//! It fires on columns that are traced to our scans and functions, never on a type alone, and `set dyadb.codes = off` leaves
//! it out.
//!
//! | module | holds |
//! |---|---|
//! | `part` | one key: its bits, and its column as numbers and back |
//! | `packed` | the functions that pack keys and take columns out of them |
//! | `rank` | the function by which codes are sorted |
//! | `year` | the year of a day |

mod packed;
mod part;
mod rank;
mod year;

use std::sync::Arc;

use arrow::datatypes::DataType;
use datafusion::common::tree_node::{Transformed, TreeNode, TreeNodeIterator, TreeNodeRecursion};
use datafusion::common::{Column, DFSchema, NullEquality};
use datafusion::error::Result;
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Aggregate, Expr, ExprSchemable, Join, LogicalPlan, Projection, Sort, SortExpr, Window};
use datafusion::optimizer::{ApplyOrder, OptimizerConfig, OptimizerRule};

use super::super::settings::Settings;
use super::lineage::Lineage;
use crate::tables::FactSchema;
pub(super) use packed::Unpack;
use packed::{Layout, Nulls};
use part::Part;

/// The name of a packed key in a plan.
const KEY: &str = "__key";

/// The rule.
#[derive(Debug)]
pub(super) struct Keys {
    tables: Arc<FactSchema>,
}

impl Keys {
    pub(super) fn new(tables: Arc<FactSchema>) -> Keys {
        Keys { tables }
    }

    /// Returns the part that an expression over the columns of an input is.
    fn part(&self, expr: &Expr, input: &LogicalPlan) -> Result<Option<Part>> {
        let data_type = expr.get_type(input.schema())?;
        let domain = match data_type {
            DataType::Dictionary(..) => Lineage::new(&self.tables, std::slice::from_ref(input)).of(expr),
            _ => None,
        };
        Ok(Part::of(&data_type, domain))
    }

    /// Returns the layout of keys that are all of few values, one of them codes at least.
    fn layout<'e>(&self, keys: impl Iterator<Item = (&'e Expr, &'e LogicalPlan)>) -> Result<Option<Layout>> {
        let parts: Option<Vec<Part>> = keys.map(|(expr, input)| self.part(expr, input)).collect::<Result<_>>()?;
        let parts = parts.filter(|parts| parts.iter().any(|part| matches!(part, Part::Codes(..))));
        Ok(parts.and_then(Layout::new))
    }

    fn aggregate(&self, aggregate: Aggregate) -> Result<Transformed<LogicalPlan>> {
        let input = aggregate.input.as_ref();
        let keys = aggregate.group_expr.iter().map(|expr| (expr, input));
        let layout = if has_grouping_sets(&aggregate) { None } else { self.layout(keys)? };
        let mut counted = false;
        let results = aggregate
            .aggr_expr
            .iter()
            .map(|expr| {
                let found = self.count(expr, input)?;
                counted |= found.transformed;
                Ok(found.data)
            })
            .collect::<Result<Vec<Expr>>>()?;
        if layout.is_none() && !counted {
            return Ok(Transformed::no(LogicalPlan::Aggregate(aggregate)));
        }
        let n_keys = aggregate.schema.fields().len() - results.len();
        let group = match &layout {
            Some(layout) => vec![layout.pack(aggregate.group_expr.clone(), Nulls::Equal).alias(KEY)],
            None => aggregate.group_expr.clone(),
        };
        let n_packed = if layout.is_some() { 1 } else { n_keys };
        let made = Aggregate::try_new(Arc::clone(&aggregate.input), group, results)?;
        let mut columns = Vec::with_capacity(aggregate.schema.fields().len());
        for (place, (qualifier, field)) in aggregate.schema.iter().enumerate() {
            let from = |place: usize| Expr::Column(Column::from(made.schema.qualified_field(place)));
            let column = match (&layout, place < n_keys) {
                (Some(layout), true) => layout.unpack(from(0), place, field.is_nullable()),
                (None, true) => from(place),
                (_, false) => from(place - n_keys + n_packed),
            };
            columns.push(named(column, qualifier, field.name()));
        }
        let projection = Projection::try_new(columns, Arc::new(LogicalPlan::Aggregate(made)))?;
        Ok(Transformed::yes(LogicalPlan::Projection(projection)))
    }

    /// Makes `count(distinct country)` count codes.
    fn count(&self, expr: &Expr, input: &LogicalPlan) -> Result<Transformed<Expr>> {
        expr.clone().transform_down(|expr| {
            let Expr::AggregateFunction(mut call) = expr else { return Ok(Transformed::no(expr)) };
            if call.func.name() == "count"
                && call.params.distinct
                && let [argument] = call.params.args.as_slice()
                && let Some(layout) = self.layout(std::iter::once((argument, input)))?
            {
                call.params.args = vec![layout.pack(vec![argument.clone()], Nulls::Apart)];
                return Ok(Transformed::yes(Expr::AggregateFunction(call)));
            }
            Ok(Transformed::no(Expr::AggregateFunction(call)))
        })
    }

    fn join(&self, mut join: Join) -> Result<Transformed<LogicalPlan>> {
        let (left, right) = (join.left.as_ref(), join.right.as_ref());
        let lefts = self.layout(join.on.iter().map(|(key, _)| (key, left)))?;
        let rights = self.layout(join.on.iter().map(|(_, key)| (key, right)))?;
        let nulls = match join.null_equality {
            NullEquality::NullEqualsNothing => Nulls::Apart,
            NullEquality::NullEqualsNull => Nulls::Equal,
        };
        match (lefts, rights) {
            (Some(layout), Some(other)) if layout == other => {
                let (lefts, rights) = std::mem::take(&mut join.on).into_iter().unzip();
                join.on = vec![(layout.pack(lefts, nulls), layout.pack(rights, nulls))];
                Ok(Transformed::yes(LogicalPlan::Join(join)))
            }
            _ => Ok(Transformed::no(LogicalPlan::Join(join))),
        }
    }

    /// Returns the rank of an expression of codes, and any other as it is.
    fn rank(&self, expr: Expr, input: &LogicalPlan) -> Result<Transformed<Expr>> {
        Ok(match self.part(&expr, input)? {
            Some(Part::Codes(_, values)) => Transformed::yes(rank::rank(expr, values)),
            _ => Transformed::no(expr),
        })
    }

    fn sort_exprs(&self, exprs: Vec<SortExpr>, input: &LogicalPlan) -> Result<Transformed<Vec<SortExpr>>> {
        exprs.into_iter().map_until_stop_and_collect(|sort| {
            Ok(self.rank(sort.expr, input)?.update_data(|expr| SortExpr { expr, ..sort }))
        })
    }

    fn sort(&self, sort: Sort) -> Result<Transformed<LogicalPlan>> {
        let Sort { expr, input, fetch } = sort;
        let expr = self.sort_exprs(expr, &input)?;
        Ok(expr.update_data(|expr| LogicalPlan::Sort(Sort { expr, input, fetch })))
    }

    fn window(&self, window: Window) -> Result<Transformed<LogicalPlan>> {
        let Window { input, window_expr, schema } = window;
        let window_expr = window_expr.into_iter().map_until_stop_and_collect(|expr| {
            let name = expr.schema_name().to_string();
            let ranked = expr.transform_down(|expr| {
                let Expr::WindowFunction(mut call) = expr else { return Ok(Transformed::no(expr)) };
                let parted = std::mem::take(&mut call.params.partition_by);
                let parted = parted.into_iter().map_until_stop_and_collect(|expr| self.rank(expr, &input))?;
                let ordered = self.sort_exprs(std::mem::take(&mut call.params.order_by), &input)?;
                let ranked = parted.transformed || ordered.transformed;
                (call.params.partition_by, call.params.order_by) = (parted.data, ordered.data);
                let expr = Expr::WindowFunction(call);
                Ok(Transformed::new(expr, ranked, TreeNodeRecursion::Jump))
            })?;
            // An alias stands for itself; a bare call is named by what is in it.
            Ok(Transformed::new(ranked.data, ranked.transformed, TreeNodeRecursion::Continue)
                .update_data(|expr| if expr.schema_name().to_string() == name { expr } else { expr.alias(name) }))
        })?;
        if !window_expr.transformed {
            return Ok(Transformed::no(LogicalPlan::Window(Window { input, window_expr: window_expr.data, schema })));
        }
        Ok(Transformed::yes(LogicalPlan::Window(Window::try_new_with_schema(window_expr.data, input, schema)?)))
    }
}

fn has_grouping_sets(aggregate: &Aggregate) -> bool {
    aggregate.group_expr.iter().any(|expr| matches!(expr, Expr::GroupingSet(_)))
}

/// Names an expression as a field of a schema is named.
fn named(expr: Expr, qualifier: Option<&datafusion::common::TableReference>, name: &str) -> Expr {
    match &expr {
        Expr::Column(column) if column.relation.as_ref() == qualifier && column.name == name => expr,
        _ => expr.alias_qualified(qualifier.cloned(), name),
    }
}

/// Puts the year of a day where `date_part` was asked for it.
fn years(plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
    let schema: DFSchema = match &plan {
        // Filters of a scan prune it by what they say of dates.
        LogicalPlan::TableScan(_) => return Ok(Transformed::no(plan)),
        // The keys of grouping sets are named by what is in them, where an alias can't stand.
        LogicalPlan::Aggregate(aggregate) if has_grouping_sets(aggregate) => return Ok(Transformed::no(plan)),
        plan => merge_schema(&plan.inputs()),
    };
    let names = NamePreserver::new(&plan);
    plan.map_expressions(|expr| {
        let name = names.save(&expr);
        let found = expr.transform_up(|expr| {
            let Expr::ScalarFunction(call) = &expr else { return Ok(Transformed::no(expr)) };
            let is_day = |date: &Expr| date.get_type(&schema).is_ok_and(|found| found == DataType::Date32);
            Ok(match year::of_call(call, is_day) {
                Some(year) => Transformed::yes(year),
                None => Transformed::no(expr),
            })
        })?;
        Ok(found.update_data(|expr| name.restore(expr)))
    })
}

impl OptimizerRule for Keys {
    fn name(&self) -> &str {
        "keys_of_codes"
    }

    fn apply_order(&self) -> Option<ApplyOrder> {
        Some(ApplyOrder::BottomUp)
    }

    fn rewrite(&self, plan: LogicalPlan, config: &dyn OptimizerConfig) -> Result<Transformed<LogicalPlan>> {
        let options = config.options();
        if options.extensions.get::<Settings>().is_some_and(|settings| !settings.codes.0) {
            return Ok(Transformed::no(plan));
        }
        years(plan)?.transform_data(|plan| match plan {
            LogicalPlan::Aggregate(aggregate) => self.aggregate(aggregate),
            LogicalPlan::Join(join) if !join.on.is_empty() => self.join(join),
            LogicalPlan::Sort(sort) => self.sort(sort),
            LogicalPlan::Window(window) => self.window(window),
            plan => Ok(Transformed::no(plan)),
        })
    }
}
