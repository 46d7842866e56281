//! Dictionaries of codes become text where they meet other text.
//!
//! The columns of countries, pairs and vocabularies are `Dictionary(UInt16, Utf8)`, with room for 65,536 values. DataFusion
//! would bring free text under that type in a UNION, CASE, `coalesce` or comparison, and more distinct texts than that
//! are an error or a panic there. This rule casts the dictionary to Utf8View instead, wherever the other side is not a
//! dictionary of the same set or a constant.

use std::sync::Arc;

use arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{DFSchema, ExprSchema};
use datafusion::error::Result;
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlan, Operator, Projection, Union, cast};
use datafusion::optimizer::AnalyzerRule;

use super::super::constants::is_same;
use super::lineage::Lineage;
use super::recursion;
use crate::facts::codes::dictionary_type;
use crate::functions;
use crate::tables::FactSchema;

/// The rule.
#[derive(Debug)]
pub(super) struct TextOfCodes {
    tables: Arc<FactSchema>,
}

impl TextOfCodes {
    pub(super) fn new(tables: Arc<FactSchema>) -> TextOfCodes {
        TextOfCodes { tables }
    }

    fn node(&self, plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
        let mut schema = merge_schema(&plan.inputs());
        if let LogicalPlan::TableScan(scan) = &plan {
            schema.merge(&scan.projected_schema);
        }
        let names = NamePreserver::new(&plan);
        let renamed = plan.map_expressions(|expr| {
            let name = names.save(&expr);
            Ok(expr.transform_up(|expr| meet(expr, &schema))?.update_data(|expr| name.restore(expr)))
        })?;
        renamed.transform_data(|plan| match plan {
            LogicalPlan::Union(union) => self.union(union),
            LogicalPlan::Join(mut join) => {
                let mut changed = false;
                for (left, right) in &mut join.on {
                    let types = (left.get_type(join.left.schema())?, right.get_type(join.right.schema())?);
                    changed |= as_text(left, right, &types.0, &types.1);
                }
                Ok(Transformed::new_transformed(LogicalPlan::Join(join), changed))
            }
            other => Ok(Transformed::no(other)),
        })
    }

    /// Casts the columns of a UNION that not all of its inputs have as dictionaries of one set.
    fn union(&self, union: Union) -> Result<Transformed<LogicalPlan>> {
        let n_columns = union.schema.fields().len();
        let is_code = |input: &LogicalPlan, place: usize| is_code(input.schema().field(place).data_type());
        let lineage = Lineage::new(&self.tables, &[]);
        let casts: Vec<bool> = (0..n_columns)
            .map(|place| {
                if !union.inputs.iter().any(|input| is_code(input, place)) {
                    return false;
                }
                let mut domains = union.inputs.iter().map(|input| lineage.at(input, place));
                let first = domains.next().flatten();
                let one_set =
                    first.is_some_and(|first| domains.all(|next| next.is_some_and(|next| is_same(first, next))));
                !(one_set && union.inputs.iter().all(|input| is_code(input, place)))
            })
            .collect();
        if !casts.contains(&true) {
            return Ok(Transformed::no(LogicalPlan::Union(union)));
        }
        let input = |input: &Arc<LogicalPlan>| {
            let columns = input.schema().columns().into_iter().enumerate().map(|(place, column)| {
                if casts[place] && is_code(input, place) {
                    cast(Expr::Column(column.clone()), DataType::Utf8View).alias_qualified(column.relation, column.name)
                } else {
                    Expr::Column(column)
                }
            });
            Projection::try_new(columns.collect(), Arc::clone(input))
                .map(|plan| Arc::new(LogicalPlan::Projection(plan)))
        };
        let inputs = union.inputs.iter().map(input).collect::<Result<Vec<_>>>()?;
        // By position and with loose types, as SQL has it; coercion brings Utf8 and Utf8View together behind us.
        Ok(Transformed::yes(LogicalPlan::Union(Union::try_new_with_loose_types(inputs)?)))
    }
}

impl AnalyzerRule for TextOfCodes {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        let plan = recursion::as_text(plan, &self.tables)?;
        let done = plan.transform_up_with_subqueries(|plan| {
            let done = self.node(plan)?;
            if done.transformed { done.map_data(LogicalPlan::recompute_schema) } else { Ok(done) }
        })?;
        Ok(done.data)
    }

    fn name(&self) -> &str {
        "text_of_codes"
    }
}

pub(super) fn is_code(data_type: &DataType) -> bool {
    *data_type == dictionary_type()
}

pub(super) fn is_text(data_type: &DataType) -> bool {
    match data_type {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}

/// Casts whichever of two compared expressions is a dictionary that meets other text; tells whether it did.
fn as_text(left: &mut Expr, right: &mut Expr, left_type: &DataType, right_type: &DataType) -> bool {
    match (is_code(left_type), is_code(right_type)) {
        (true, false) if is_text(right_type) && !is_constant(right) => to_text(left),
        (false, true) if is_text(left_type) && !is_constant(left) => to_text(right),
        _ => return false,
    }
    true
}

fn to_text(expr: &mut Expr) {
    let inner = std::mem::take(expr);
    *expr = cast(inner, DataType::Utf8View);
}

fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Literal(..) | Expr::Placeholder(_) => true,
        Expr::Cast(cast) => is_constant(&cast.expr),
        Expr::Alias(alias) => is_constant(&alias.expr),
        _ => false,
    }
}

/// Casts the dictionaries among expressions of one common type, where any of them is other text or another set may
/// stand behind it; tells whether it did.
fn together(exprs: Vec<&mut Expr>, schema: &dyn ExprSchema) -> Result<bool> {
    let types = exprs.iter().map(|expr| expr.get_type(schema)).collect::<Result<Vec<_>>>()?;
    let n_codes = types.iter().filter(|data_type| is_code(data_type)).count();
    // One column by itself stays as it is; constants and nulls add a value or two.
    let n_other =
        exprs.iter().zip(&types).filter(|(expr, kind)| is_text(kind) && !is_code(kind) && !is_constant(expr)).count();
    if n_codes == 0 || n_codes + n_other < 2 {
        return Ok(false);
    }
    for (expr, _) in exprs.into_iter().zip(&types).filter(|(_, data_type)| is_code(data_type)) {
        to_text(expr);
    }
    Ok(true)
}

/// Casts the dictionaries that become items of a list or are looked for in one: a list takes other text later on. Tells
/// whether it did.
fn items(exprs: Vec<&mut Expr>, schema: &dyn ExprSchema) -> Result<bool> {
    let mut changed = false;
    for expr in exprs {
        if is_code(&expr.get_type(schema)?) {
            to_text(expr);
            changed = true;
        }
    }
    Ok(changed)
}

fn meet(expr: Expr, schema: &DFSchema) -> Result<Transformed<Expr>> {
    match expr {
        Expr::BinaryExpr(mut binary) if compares(binary.op) => {
            let (left, right) = (binary.left.get_type(schema)?, binary.right.get_type(schema)?);
            let changed = as_text(&mut binary.left, &mut binary.right, &left, &right);
            Ok(Transformed::new_transformed(Expr::BinaryExpr(binary), changed))
        }
        Expr::Like(mut like) => {
            let (left, right) = (like.expr.get_type(schema)?, like.pattern.get_type(schema)?);
            let changed = as_text(&mut like.expr, &mut like.pattern, &left, &right);
            Ok(Transformed::new_transformed(Expr::Like(like), changed))
        }
        Expr::Case(mut case) => {
            let mut changed = false;
            if let Some(base) = &mut case.expr {
                let whens = case.when_then_expr.iter_mut().map(|(when, _)| when.as_mut());
                changed |= together(std::iter::once(base.as_mut()).chain(whens).collect(), schema)?;
            }
            let thens = case.when_then_expr.iter_mut().map(|(_, then)| then.as_mut());
            let results = thens.chain(case.else_expr.iter_mut().map(AsMut::as_mut)).collect();
            changed |= together(results, schema)?;
            Ok(Transformed::new_transformed(Expr::Case(case), changed))
        }
        Expr::Between(mut between) => {
            let ends = [between.expr.as_mut(), between.low.as_mut(), between.high.as_mut()];
            let changed = together(ends.into_iter().collect(), schema)?;
            Ok(Transformed::new_transformed(Expr::Between(between), changed))
        }
        Expr::InList(mut list) => {
            let all = std::iter::once(list.expr.as_mut()).chain(list.list.iter_mut()).collect();
            let changed = together(all, schema)?;
            Ok(Transformed::new_transformed(Expr::InList(list), changed))
        }
        Expr::InSubquery(mut query) => {
            let found = query.subquery.subquery.schema().field(0).data_type().clone();
            let changed = is_code(&query.expr.get_type(schema)?) && is_text(&found) && !is_code(&found);
            if changed {
                to_text(&mut query.expr);
            }
            Ok(Transformed::new_transformed(Expr::InSubquery(query), changed))
        }
        Expr::SetComparison(mut query) => {
            let found = query.subquery.subquery.schema().field(0).data_type().clone();
            let changed = is_code(&query.expr.get_type(schema)?) && is_text(&found) && !is_code(&found);
            if changed {
                to_text(&mut query.expr);
            }
            Ok(Transformed::new_transformed(Expr::SetComparison(query), changed))
        }
        // Ours take dictionaries apart themselves; DataFusion's may bring their arguments under one type.
        Expr::ScalarFunction(mut call) if functions::find(call.func.name()).is_none() => {
            let args = call.args.iter_mut().collect();
            let is_list = call.func.name().starts_with("array_") || call.func.name() == "make_array";
            let changed = if is_list { items(args, schema)? } else { together(args, schema)? };
            Ok(Transformed::new_transformed(Expr::ScalarFunction(call), changed))
        }
        Expr::AggregateFunction(mut call) if call.func.name() == "array_agg" => {
            let order = call.params.order_by.iter_mut().map(|sort| &mut sort.expr);
            let changed = items(call.params.args.iter_mut().chain(order).collect(), schema)?;
            Ok(Transformed::new_transformed(Expr::AggregateFunction(call), changed))
        }
        other => Ok(Transformed::no(other)),
    }
}

fn compares(op: Operator) -> bool {
    matches!(
        op,
        Operator::Eq
            | Operator::NotEq
            | Operator::Lt
            | Operator::LtEq
            | Operator::Gt
            | Operator::GtEq
            | Operator::IsDistinctFrom
            | Operator::IsNotDistinctFrom
            | Operator::StringConcat
            | Operator::RegexMatch
            | Operator::RegexIMatch
            | Operator::RegexNotMatch
            | Operator::RegexNotIMatch
            | Operator::LikeMatch
            | Operator::ILikeMatch
            | Operator::NotLikeMatch
            | Operator::NotILikeMatch
    )
}
