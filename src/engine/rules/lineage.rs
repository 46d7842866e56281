//! From which stored columns the values of an expression come, and so from which closed set.
//!
//! The way goes back through projections, joins, set operations, aggregates, windows and the like to the scans of our own
//! tables and to calls of our functions. Where it is lost the set is unknown, and nothing is said of the column.
//! A list has the set of its items.

use std::cell::RefCell;
use std::collections::HashMap;

use datafusion::catalog::cte_worktable::CteWorkTable;
use datafusion::common::{Column, ScalarValue};
use datafusion::datasource::source_as_provider;
use datafusion::logical_expr::expr::{AggregateFunction, ScalarFunction, WindowFunction};
use datafusion::logical_expr::utils::grouping_set_to_exprlist;
use datafusion::logical_expr::{Distinct, Expr, LogicalPlan, RecursiveQuery, TableScan};

use super::super::constants::{belongs, is_same};
use crate::facts::Domain;
use crate::functions;
use crate::tables::FactSchema;

/// The plans that the columns of an expression come from, and the way back from them.
pub(super) struct Lineage<'a> {
    tables: &'a FactSchema,
    /// The inputs of the node that the expression stands in.
    sources: &'a [LogicalPlan],
    /// For a node of a subquery, what stands around it.
    outer: Option<&'a Lineage<'a>>,
    /// What is known of columns of plans, by the plan's address and the column's place: views over views would
    /// otherwise be walked again for each column.
    known: RefCell<HashMap<(*const LogicalPlan, usize), Origin>>,
    /// The recursive queries that stand around or that the walk is in: their names and columns.
    recursive: RefCell<Vec<(String, Vec<Origin>)>>,
}

/// The most constants beside each other that are kept in mind.
const MOST_TEXTS: usize = 64;

/// Where the values of an expression come from.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// There are none but nulls, which are of any set.
    Null,
    /// Constants of the statement.
    Texts(Vec<String>),
    /// A closed set.
    Set(Domain),
    /// Anywhere.
    Open,
}

impl Origin {
    fn and(self, other: Origin) -> Origin {
        match (self, other) {
            (Origin::Null, one) | (one, Origin::Null) => one,
            (Origin::Set(a), Origin::Set(b)) if is_same(a, b) => Origin::Set(a),
            (Origin::Texts(mut a), Origin::Texts(b)) if a.len() + b.len() <= MOST_TEXTS => {
                a.extend(b);
                Origin::Texts(a)
            }
            // A constant that is one of the set, as the set has it, adds nothing to it.
            (Origin::Set(set), Origin::Texts(texts)) | (Origin::Texts(texts), Origin::Set(set))
                if texts.iter().all(|text| belongs(text, set)) =>
            {
                Origin::Set(set)
            }
            _ => Origin::Open,
        }
    }

    fn set(self) -> Option<Domain> {
        match self {
            Origin::Set(domain) if !matches!(domain, Domain::Open) => Some(domain),
            _ => None,
        }
    }
}

impl<'a> Lineage<'a> {
    pub(super) fn new(tables: &'a FactSchema, sources: &'a [LogicalPlan]) -> Lineage<'a> {
        Lineage { tables, sources, outer: None, known: RefCell::default(), recursive: RefCell::default() }
    }

    /// Adds what stands around a subquery.
    pub(super) fn within(mut self, outer: Option<&'a Lineage<'a>>) -> Lineage<'a> {
        self.outer = outer;
        self
    }

    /// Adds the recursive queries around, by their names and columns.
    pub(super) fn in_recursion(self, queries: &[(String, Vec<Origin>)]) -> Lineage<'a> {
        self.recursive.borrow_mut().extend(queries.iter().cloned());
        self
    }

    /// Returns the closed set of an expression over the columns of the sources; none where there is no one set.
    pub(super) fn of(&self, expr: &Expr) -> Option<Domain> {
        match expr {
            // Most expressions are none that could have one.
            Expr::Literal(..) | Expr::BinaryExpr(_) => None,
            expr => self.of_expr(expr, self.sources).set(),
        }
    }

    /// Returns the closed set of the column at a place of a plan's schema.
    pub(super) fn at(&self, plan: &LogicalPlan, place: usize) -> Option<Domain> {
        self.origin_at(plan, place).set()
    }

    fn column<'p>(&self, sources: impl IntoIterator<Item = &'p LogicalPlan>, column: &Column) -> Origin {
        let found = sources
            .into_iter()
            .find_map(|source| Some(self.origin_at(source, source.schema().maybe_index_of_column(column)?)));
        found.unwrap_or(Origin::Open)
    }

    fn origin_at(&self, plan: &LogicalPlan, place: usize) -> Origin {
        let key = (std::ptr::from_ref(plan), place);
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let origin = self.find(plan, place);
        self.known.borrow_mut().insert(key, origin.clone());
        origin
    }

    fn find(&self, plan: &LogicalPlan, place: usize) -> Origin {
        let of = |expr: &Expr, input: &LogicalPlan| self.of_expr(expr, std::slice::from_ref(input));
        match plan {
            LogicalPlan::TableScan(scan) => self.scan(scan, place),
            LogicalPlan::Projection(projection) => of(&projection.expr[place], &projection.input),
            LogicalPlan::Aggregate(aggregate) => {
                // With grouping sets a column of their own stands between the keys and the results.
                let keys = grouping_set_to_exprlist(&aggregate.group_expr).unwrap_or_default();
                let n_results = aggregate.aggr_expr.len();
                let first_result = aggregate.schema.fields().len() - n_results;
                match (keys.get(place), place.checked_sub(first_result)) {
                    (_, Some(result)) => of(&aggregate.aggr_expr[result], &aggregate.input),
                    (Some(key), None) => of(key, &aggregate.input),
                    (None, None) => Origin::Open,
                }
            }
            LogicalPlan::Window(window) => match place.checked_sub(window.input.schema().fields().len()) {
                None => self.origin_at(&window.input, place),
                Some(result) => of(&window.window_expr[result], &window.input),
            },
            LogicalPlan::SubqueryAlias(alias) => {
                let name = alias.input.schema().field(place).name();
                match self.tables.view_domain(&alias.alias, name) {
                    Some(domain) => Origin::Set(domain),
                    None => self.origin_at(&alias.input, place),
                }
            }
            LogicalPlan::Filter(filter) => self.origin_at(&filter.input, place),
            LogicalPlan::Sort(sort) => self.origin_at(&sort.input, place),
            LogicalPlan::Limit(limit) => self.origin_at(&limit.input, place),
            LogicalPlan::Repartition(repartition) => self.origin_at(&repartition.input, place),
            LogicalPlan::Subquery(subquery) => self.origin_at(&subquery.subquery, place),
            LogicalPlan::Distinct(Distinct::All(input)) => self.origin_at(input, place),
            LogicalPlan::Distinct(Distinct::On(on)) => {
                on.select_expr.get(place).map_or(Origin::Open, |expr| of(expr, &on.input))
            }
            LogicalPlan::Join(join) => {
                let (qualifier, field) = join.schema.qualified_field(place);
                self.column(plan.inputs(), &Column::new(qualifier.cloned(), field.name()))
            }
            LogicalPlan::Union(union) => {
                union.inputs.iter().map(|input| self.origin_at(input, place)).fold(Origin::Null, Origin::and)
            }
            LogicalPlan::Unnest(unnest) => match unnest.dependency_indices.get(place) {
                Some(from) => self.origin_at(&unnest.input, *from),
                None => Origin::Open,
            },
            LogicalPlan::Values(values) => values
                .values
                .iter()
                .map(|row| row.get(place).map_or(Origin::Open, |expr| self.of_expr(expr, &[])))
                .fold(Origin::Null, Origin::and),
            LogicalPlan::RecursiveQuery(query) => self.recursive(query).swap_remove(place),
            _ => Origin::Open,
        }
    }

    fn scan(&self, scan: &TableScan, place: usize) -> Origin {
        let name = scan.projected_schema.field(place).name();
        let Ok(table) = source_as_provider(&scan.source) else { return Origin::Open };
        // The rows that a recursive query has found so far are a table of the query's name.
        if table.is::<CteWorkTable>() {
            let within = self.recursive.borrow();
            let query = within.iter().rev().find(|(name, _)| name == scan.table_name.table());
            let column = query.zip(scan.source.schema().index_of(name).ok());
            return column.and_then(|((_, columns), at)| columns.get(at).cloned()).unwrap_or(Origin::Open);
        }
        match self.tables.domain(&table, name) {
            Some(Domain::Open) | None => Origin::Open,
            Some(domain) => Origin::Set(domain),
        }
    }

    /// Returns where the columns of a recursive query come from: its first term, as far as the other keeps to it.
    pub(super) fn recursive(&self, query: &RecursiveQuery) -> Vec<Origin> {
        let closed = |origin: Origin| if matches!(origin, Origin::Set(_)) { origin } else { Origin::Open };
        let n_columns = query.static_term.schema().fields().len();
        let mut columns: Vec<Origin> =
            (0..n_columns).map(|place| closed(self.origin_at(&query.static_term, place))).collect();
        let is_closed = |column: &Origin| matches!(column, Origin::Set(_));
        // One column may be made of another, so that what one loses others lose in the next turn.
        loop {
            let before = columns.iter().filter(|column| is_closed(column)).count();
            if before == 0 {
                return columns;
            }
            let known = self.known.take();
            self.recursive.borrow_mut().push((query.name.clone(), columns.clone()));
            for (place, column) in columns.iter_mut().enumerate().filter(|(_, column)| is_closed(column)) {
                *column = closed(column.clone().and(self.origin_at(&query.recursive_term, place)));
            }
            self.recursive.borrow_mut().pop();
            self.known.replace(known);
            if columns.iter().filter(|column| is_closed(column)).count() == before {
                return columns;
            }
        }
    }

    fn of_expr(&self, expr: &Expr, sources: &[LogicalPlan]) -> Origin {
        let of = |expr: &Expr| self.of_expr(expr, sources);
        let all = |exprs: &[Expr]| exprs.iter().map(of).fold(Origin::Null, Origin::and);
        match expr {
            Expr::Column(column) => self.column(sources, column),
            Expr::OuterReferenceColumn(_, column) => match self.outer {
                Some(outer) => match outer.column(outer.sources, column) {
                    // In a subquery of a subquery it may be a column of either.
                    Origin::Open => outer.of_expr(expr, &[]),
                    found => found,
                },
                None => Origin::Open,
            },
            Expr::Alias(alias) => of(&alias.expr),
            Expr::Literal(value, _) => literal(value),
            Expr::Cast(cast) if super::codes::is_text(cast.field.data_type()) => of(&cast.expr),
            Expr::TryCast(cast) if super::codes::is_text(cast.field.data_type()) => of(&cast.expr),
            Expr::Case(case) => {
                let thens = case.when_then_expr.iter().map(|(_, then)| then.as_ref());
                thens.chain(case.else_expr.as_deref()).map(of).fold(Origin::Null, Origin::and)
            }
            Expr::ScalarFunction(call) => of_call(call, &of, &all),
            Expr::AggregateFunction(AggregateFunction { func, params }) => match func.name() {
                "min" | "max" | "first_value" | "last_value" | "nth_value" | "array_agg" => {
                    params.args.first().map_or(Origin::Open, of)
                }
                _ => Origin::Open,
            },
            Expr::WindowFunction(window) => {
                let WindowFunction { fun, params } = window.as_ref();
                match (fun.name(), params.args.as_slice()) {
                    ("min" | "max" | "first_value" | "last_value" | "nth_value", [first, ..]) => of(first),
                    // The third argument stands where there is no such row.
                    ("lag" | "lead", [first, _, default]) => of(first).and(of(default)),
                    ("lag" | "lead", [first, ..]) => of(first),
                    _ => Origin::Open,
                }
            }
            Expr::Unnest(unnest) => of(&unnest.expr),
            Expr::ScalarSubquery(subquery) => {
                // By itself: an expression doesn't live as long as the sources.
                let around = Lineage::new(self.tables, sources).within(self.outer);
                Lineage::new(self.tables, &[]).within(Some(&around)).origin_at(&subquery.subquery, 0)
            }
            _ => Origin::Open,
        }
    }
}

fn literal(value: &ScalarValue) -> Origin {
    if value.is_null() {
        return Origin::Null;
    }
    match value.try_as_str() {
        Some(Some(text)) => Origin::Texts(vec![text.to_string()]),
        _ => Origin::Open,
    }
}

fn of_call(call: &ScalarFunction, of: &dyn Fn(&Expr) -> Origin, all: &dyn Fn(&[Expr]) -> Origin) -> Origin {
    let args = call.args.as_slice();
    if let Some(unpack) = call.func.inner().downcast_ref::<super::keys::Unpack>() {
        return unpack.domain().map_or(Origin::Open, Origin::Set);
    }
    if let Some(function) = functions::find(call.name()) {
        return function.domain().map_or(Origin::Open, Origin::Set);
    }
    match (call.name(), args) {
        // `arrow_cast(null, 'Dictionary(UInt16, Utf8)')` and the like.
        ("arrow_cast" | "nullif", [first, ..]) => of(first),
        ("coalesce" | "nvl" | "greatest" | "least" | "make_array" | "array_concat", args) => all(args),
        ("nvl2", [_, results @ ..]) => all(results),
        (
            "array_element" | "array_slice" | "array_distinct" | "array_sort" | "array_reverse" | "array_min"
            | "array_max" | "array_pop_back" | "array_pop_front",
            [first, ..],
        ) => of(first),
        ("array_append", [array, item]) | ("array_prepend", [item, array]) => of(array).and(of(item)),
        _ => Origin::Open,
    }
}
