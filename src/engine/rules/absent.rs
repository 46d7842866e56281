//! Subqueries that stand for a value, and have no row: their value is null.
//!
//! DataFusion 55.2 takes such a subquery for null only where its column may be: `(select 1 where false) is null` is
//! false to it. Where a subquery may be without rows, its column passes here through a function that gives it back as
//! it is, and says that it may be null.

use std::sync::{Arc, LazyLock};

use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::Result;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::{
    ColumnarValue, Expr, LogicalPlan, Projection, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl,
    Signature, Subquery, Volatility,
};
use datafusion::optimizer::AnalyzerRule;

/// The rule.
#[derive(Debug)]
pub(super) struct Absent;

impl AnalyzerRule for Absent {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        let mut any = false;
        let done = plan.transform_up_with_subqueries(|plan| {
            let names = NamePreserver::new(&plan);
            let done = plan.map_expressions(|expr| {
                let name = names.save(&expr);
                Ok(expr.transform_up(subquery)?.update_data(|expr| name.restore(expr)))
            })?;
            any |= done.transformed;
            // What a node may make null its parents have as null too.
            if any { done.data.recompute_schema().map(Transformed::yes) } else { Ok(done) }
        })?;
        Ok(done.data)
    }

    fn name(&self) -> &str {
        "absent"
    }
}

fn subquery(expr: Expr) -> Result<Transformed<Expr>> {
    let Expr::ScalarSubquery(query) = expr else { return Ok(Transformed::no(expr)) };
    let plan = &query.subquery;
    if plan.schema().fields().len() != 1 || plan.schema().field(0).is_nullable() || plan.min_rows() > 0 {
        return Ok(Transformed::no(Expr::ScalarSubquery(query)));
    }
    let (qualifier, field) = plan.schema().qualified_field(0);
    let column = Expr::Column((qualifier, field).into());
    let column = PERHAPS.call(vec![column]).alias_qualified(qualifier.cloned(), field.name());
    let plan = LogicalPlan::Projection(Projection::try_new(vec![column], Arc::clone(plan))?);
    Ok(Transformed::yes(Expr::ScalarSubquery(Subquery { subquery: Arc::new(plan), ..query })))
}

/// Tells the least number of rows of a plan, as far as its form does.
trait MinRows {
    fn min_rows(&self) -> usize;
}

impl MinRows for LogicalPlan {
    fn min_rows(&self) -> usize {
        match self {
            LogicalPlan::Aggregate(aggregate) => usize::from(aggregate.group_expr.is_empty()),
            LogicalPlan::Projection(projection) => projection.input.min_rows(),
            LogicalPlan::SubqueryAlias(alias) => alias.input.min_rows(),
            LogicalPlan::Sort(sort) if sort.fetch.is_none() => sort.input.min_rows(),
            LogicalPlan::EmptyRelation(empty) => usize::from(empty.produce_one_row),
            _ => 0,
        }
    }
}

static PERHAPS: LazyLock<ScalarUDF> = LazyLock::new(|| ScalarUDF::new_from_impl(Perhaps::new()));

/// `perhaps(x)` is `x`; no statement can name it.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Perhaps {
    signature: Signature,
}

impl Perhaps {
    fn new() -> Perhaps {
        // Not immutable: what is computed beforehand would be never null again.
        Perhaps { signature: Signature::any(1, Volatility::Stable) }
    }
}

impl ScalarUDFImpl for Perhaps {
    fn name(&self) -> &str {
        "perhaps"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        Ok(types[0].clone())
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs) -> Result<FieldRef> {
        let field = &args.arg_fields[0];
        Ok(Arc::new(Field::new(self.name(), field.data_type().clone(), true).with_metadata(field.metadata().clone())))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        Ok(args.args[0].clone())
    }
}
