//! Which stored column a column of a plan comes from.

use datafusion::common::Column;
use datafusion::logical_expr::{Distinct, Expr, LogicalPlan};

use crate::facts::Domain;
use crate::tables::FactSchema;

/// Returns the closed set of a column of `plan`; none for open columns and where the way back to a table is lost.
pub(super) fn domain(plan: &LogicalPlan, column: &Column, tables: &FactSchema) -> Option<Domain> {
    let place = plan.schema().maybe_index_of_column(column)?;
    at(plan, place, tables)
}

/// Returns the closed set of the column at a place of the plan's schema.
pub(super) fn at(plan: &LogicalPlan, place: usize, tables: &FactSchema) -> Option<Domain> {
    match plan {
        LogicalPlan::TableScan(scan) => {
            let name = scan.projected_schema.field(place).name();
            tables.domain(scan.table_name.table(), name).filter(|domain| !matches!(domain, Domain::Open))
        }
        LogicalPlan::Projection(projection) => of_expr(&projection.expr[place], &projection.input, tables).set(),
        LogicalPlan::Aggregate(aggregate) => {
            let key = aggregate.group_expr.get(place)?;
            of_expr(key, &aggregate.input, tables).set()
        }
        LogicalPlan::SubqueryAlias(alias) => at(&alias.input, place, tables),
        LogicalPlan::Filter(filter) => at(&filter.input, place, tables),
        LogicalPlan::Sort(sort) => at(&sort.input, place, tables),
        LogicalPlan::Limit(limit) => at(&limit.input, place, tables),
        LogicalPlan::Repartition(repartition) => at(&repartition.input, place, tables),
        LogicalPlan::Subquery(subquery) => at(&subquery.subquery, place, tables),
        LogicalPlan::Distinct(Distinct::All(input)) => at(input, place, tables),
        LogicalPlan::Distinct(Distinct::On(on)) => of_expr(on.select_expr.get(place)?, &on.input, tables).set(),
        LogicalPlan::Window(window) => {
            (place < window.input.schema().fields().len()).then(|| at(&window.input, place, tables)).flatten()
        }
        LogicalPlan::Join(_) => {
            let (qualifier, field) = plan.schema().qualified_field(place);
            let column = Column::new(qualifier.cloned(), field.name());
            plan.inputs().into_iter().find_map(|input| domain(input, &column, tables))
        }
        LogicalPlan::Union(union) => {
            let inputs = union.inputs.iter().map(|input| match input.as_ref() {
                LogicalPlan::Projection(projection) => of_expr(&projection.expr[place], &projection.input, tables),
                input => at(input, place, tables).map_or(Origin::Open, Origin::Set),
            });
            inputs.fold(Origin::Null, Origin::and).set()
        }
        _ => None,
    }
}

/// Where the values of an expression come from.
#[derive(Clone, Copy)]
enum Origin {
    /// There are none but nulls, which are of any set.
    Null,
    /// A closed set.
    Set(Domain),
    /// Anywhere.
    Open,
}

impl Origin {
    fn and(self, other: Origin) -> Origin {
        match (self, other) {
            (Origin::Null, one) | (one, Origin::Null) => one,
            (Origin::Set(a), Origin::Set(b)) if same(a, b) => Origin::Set(a),
            _ => Origin::Open,
        }
    }

    fn set(self) -> Option<Domain> {
        match self {
            Origin::Set(domain) => Some(domain),
            Origin::Null | Origin::Open => None,
        }
    }
}

/// Returns where the values of an expression over the columns of `input` come from.
fn of_expr(expr: &Expr, input: &LogicalPlan, tables: &FactSchema) -> Origin {
    match expr {
        Expr::Column(column) => domain(input, column, tables).map_or(Origin::Open, Origin::Set),
        Expr::Alias(alias) => of_expr(&alias.expr, input, tables),
        Expr::Literal(value, _) if value.is_null() => Origin::Null,
        // `arrow_cast(null, 'Dictionary(UInt16, Utf8)')` and the like.
        Expr::Cast(cast) => of_expr(&cast.expr, input, tables),
        Expr::ScalarFunction(call) if call.name() == "arrow_cast" => match call.args.first() {
            Some(first) => of_expr(first, input, tables),
            None => Origin::Open,
        },
        Expr::Case(case) => {
            let thens = case.when_then_expr.iter().map(|(_, then)| then.as_ref());
            let results = thens.chain(case.else_expr.as_deref());
            results.map(|result| of_expr(result, input, tables)).fold(Origin::Null, Origin::and)
        }
        _ => Origin::Open,
    }
}

/// Tells whether two columns draw from one set.
pub(super) fn same(a: Domain, b: Domain) -> bool {
    match (a, b) {
        (Domain::Country, Domain::Country) | (Domain::Pair, Domain::Pair) => true,
        // By their words: a constant list has no address of its own.
        (Domain::Words(a, _), Domain::Words(b, _)) => a == b,
        _ => false,
    }
}
