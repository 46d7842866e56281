//! Recursive queries whose columns are codes at first, and other text in later turns.
//!
//! DataFusion gives a recursive query the types of its first term. Where the other term brings text that is none of the
//! column's set, the dictionary would run over, so the first term is cast to text, and what reads the rows found so far
//! with it.

use std::sync::Arc;

use arrow::datatypes::{DataType, Schema};
use datafusion::catalog::cte_worktable::CteWorkTable;
use datafusion::common::TableReference;
use datafusion::common::tree_node::{Transformed, TreeNodeRecursion};
use datafusion::datasource::{provider_as_source, source_as_provider};
use datafusion::error::Result;
use datafusion::logical_expr::{
    Expr, LogicalPlan, LogicalPlanBuilder, Projection, RecursiveQuery, TableScan, TableScanBuilder, cast,
};

use super::codes::is_code;
use super::lineage::{Lineage, Origin};
use crate::tables::FactSchema;

/// Casts the columns of recursive queries that don't keep to their closed sets.
pub(super) fn as_text(plan: LogicalPlan, tables: &FactSchema) -> Result<LogicalPlan> {
    let mut found = false;
    plan.apply_with_subqueries(|plan| {
        found |= matches!(plan, LogicalPlan::RecursiveQuery(_));
        Ok(if found { TreeNodeRecursion::Stop } else { TreeNodeRecursion::Continue })
    })?;
    if !found {
        return Ok(plan);
    }
    let done = plan.transform_up_with_subqueries(|plan| match plan {
        LogicalPlan::RecursiveQuery(query) => of_query(query, tables),
        other => Ok(Transformed::no(other)),
    })?;
    Ok(done.data)
}

fn of_query(query: RecursiveQuery, tables: &FactSchema) -> Result<Transformed<LogicalPlan>> {
    let columns = Lineage::new(tables, &[]).recursive(&query);
    let fields = query.static_term.schema().fields();
    let opened: Vec<bool> = std::iter::zip(fields, &columns)
        .map(|(field, column)| is_code(field.data_type()) && !matches!(column, Origin::Set(_)))
        .collect();
    if !opened.contains(&true) {
        return Ok(Transformed::no(LogicalPlan::RecursiveQuery(query)));
    }
    let first = texts(Arc::unwrap_or_clone(query.static_term), &opened)?;
    let fields = first.schema().fields().iter().map(|field| field.as_ref().clone().with_nullable(true));
    let rows = Arc::new(CteWorkTable::new(&query.name, Arc::new(Schema::new(fields.collect::<Vec<_>>()))));
    let next = Arc::unwrap_or_clone(query.recursive_term).transform_up_with_subqueries(|plan| match plan {
        LogicalPlan::TableScan(scan) if reads(&scan, &query.name) => {
            let name = TableReference::bare(query.name.clone());
            let scan = TableScanBuilder::new(name, provider_as_source(Arc::clone(&rows) as _))
                .with_projection(scan.projection)
                .with_filters(scan.filters)
                .with_fetch(scan.fetch)
                .build()?;
            Ok(Transformed::yes(LogicalPlan::TableScan(scan)))
        }
        other => other.recompute_schema().map(Transformed::yes),
    })?;
    let next = texts(next.data, &opened)?;
    let plan = LogicalPlanBuilder::from(first).to_recursive_query(query.name, next, query.is_distinct)?.build()?;
    Ok(Transformed::yes(plan))
}

/// Tells whether a scan reads the rows that a recursive query has found so far.
fn reads(scan: &TableScan, query: &str) -> bool {
    scan.table_name.table() == query && source_as_provider(&scan.source).is_ok_and(|table| table.is::<CteWorkTable>())
}

/// Casts the columns of a plan that are marked.
fn texts(plan: LogicalPlan, marked: &[bool]) -> Result<LogicalPlan> {
    let columns = plan.schema().columns().into_iter().zip(marked).map(|(column, marked)| match marked {
        true => cast(Expr::Column(column.clone()), DataType::Utf8View).alias_qualified(column.relation, column.name),
        false => Expr::Column(column),
    });
    Projection::try_new(columns.collect(), Arc::new(plan)).map(LogicalPlan::Projection)
}
