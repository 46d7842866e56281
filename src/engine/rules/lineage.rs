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
        LogicalPlan::Projection(projection) => of_expr(&projection.expr[place], &projection.input, tables),
        LogicalPlan::Aggregate(aggregate) => {
            let key = aggregate.group_expr.get(place)?;
            of_expr(key, &aggregate.input, tables)
        }
        LogicalPlan::SubqueryAlias(alias) => at(&alias.input, place, tables),
        LogicalPlan::Filter(filter) => at(&filter.input, place, tables),
        LogicalPlan::Sort(sort) => at(&sort.input, place, tables),
        LogicalPlan::Limit(limit) => at(&limit.input, place, tables),
        LogicalPlan::Repartition(repartition) => at(&repartition.input, place, tables),
        LogicalPlan::Subquery(subquery) => at(&subquery.subquery, place, tables),
        LogicalPlan::Distinct(Distinct::All(input)) => at(input, place, tables),
        LogicalPlan::Distinct(Distinct::On(on)) => of_expr(on.select_expr.get(place)?, &on.input, tables),
        LogicalPlan::Window(window) => {
            (place < window.input.schema().fields().len()).then(|| at(&window.input, place, tables)).flatten()
        }
        LogicalPlan::Join(_) => {
            let (qualifier, field) = plan.schema().qualified_field(place);
            let column = Column::new(qualifier.cloned(), field.name());
            plan.inputs().into_iter().find_map(|input| domain(input, &column, tables))
        }
        LogicalPlan::Union(union) => {
            let mut domains = union.inputs.iter().map(|input| at(input, place, tables));
            let first = domains.next()??;
            domains.all(|other| other.is_some_and(|other| same(first, other))).then_some(first)
        }
        _ => None,
    }
}

/// Returns the closed set of an expression over the columns of `input`.
fn of_expr(expr: &Expr, input: &LogicalPlan, tables: &FactSchema) -> Option<Domain> {
    match expr {
        Expr::Column(column) => domain(input, column, tables),
        Expr::Alias(alias) => of_expr(&alias.expr, input, tables),
        _ => None,
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
