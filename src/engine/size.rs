//! A gate for statements that are short and whose plans are not: they are counted before anything expands them.
//!
//! Planning is not bounded by the length of a text. A CTE that is named twice is planned twice, so thirty of them that
//! double each other make 2^30 plans; a cube of twenty columns is a million grouping sets; and a comma between tables
//! is a join without a word for it.

use std::collections::HashMap;
use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Expr, GroupByExpr, GroupByWithModifier, ObjectName, Query, Select, Spanned, TableFactor, Visit, Visitor,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::ErrorCode;
use super::fault::Fault;
use super::parse::folded;

/// The most tables that one FROM joins by commas.
const MOST_JOINED: usize = 200;
/// The most grouping sets of one GROUP BY.
const MOST_SETS: u64 = 1_024;
/// The most tables of a statement when its CTEs are put in where they are named.
const MOST_PARTS: u64 = 20_000;

/// Refuses statements whose plans would be too large.
pub(super) fn size(statement: &DfStatement) -> Result<(), Fault> {
    let found = match statement {
        DfStatement::Statement(statement) => statement.visit(&mut Counter::default()),
        DfStatement::Explain(explain) => return size(&explain.statement),
        _ => ControlFlow::Continue(()),
    };
    match found {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(fault) => Err(fault),
    }
}

#[derive(Default)]
struct Counter {
    /// For each query around the present place: the tables in it so far, and the sizes of its CTEs.
    within: Vec<Level>,
}

#[derive(Default)]
struct Level {
    n_parts: u64,
    /// The names of the CTEs whose queries are still to come, last one first: they are the first queries below.
    coming: Vec<String>,
    ctes: HashMap<String, u64>,
}

impl Counter {
    /// Returns the tables that a name stands for: those of the nearest CTE that has it.
    fn parts(&self, name: &ObjectName) -> u64 {
        let [part] = name.0.as_slice() else { return 1 };
        let Some(name) = part.as_ident().map(folded) else { return 1 };
        self.within.iter().rev().find_map(|level| level.ctes.get(&name)).copied().unwrap_or(1)
    }

    fn add(&mut self, n_parts: u64) -> bool {
        let Some(level) = self.within.last_mut() else { return false };
        level.n_parts = level.n_parts.saturating_add(n_parts);
        level.n_parts > MOST_PARTS
    }
}

impl Visitor for Counter {
    type Break = Fault;

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<Fault> {
        let names = query.with.iter().flat_map(|with| &with.cte_tables).map(|cte| folded(&cte.alias.name));
        let mut coming: Vec<String> = names.collect();
        coming.reverse();
        self.within.push(Level { coming, ..Level::default() });
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, query: &Query) -> ControlFlow<Fault> {
        let counted = self.within.pop().map_or(0, |level| level.n_parts);
        if let Some(around) = self.within.last_mut()
            && let Some(name) = around.coming.pop()
        {
            // It counts where it is named.
            around.ctes.insert(name, counted.max(1));
            return ControlFlow::Continue(());
        }
        match self.add(counted) {
            false => ControlFlow::Continue(()),
            true => too_many_parts(query),
        }
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<Fault> {
        if let TableFactor::Table { name, .. } = factor {
            let n_parts = self.parts(name);
            if self.add(n_parts) {
                let fault = Fault::new(ErrorCode::Usage, parts_message(), factor.span());
                return ControlFlow::Break(fault.help(PARTS_HELP));
            }
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<Fault> {
        if let Some(one_more) = select.from.get(MOST_JOINED) {
            let message = format!("FROM joins {} tables, and {MOST_JOINED} is the most", select.from.len());
            let fault = Fault::new(ErrorCode::Usage, message, one_more.span());
            return ControlFlow::Break(fault.help("put the rows under each other with UNION ALL, or join in steps"));
        }
        let sets = sets(&select.group_by);
        if sets > MOST_SETS {
            let number = if sets == u64::MAX { "countless".to_string() } else { sets.to_string() };
            let message = format!("GROUP BY has {number} grouping sets, and {MOST_SETS} is the most");
            let fault = Fault::new(ErrorCode::Usage, message, place_of(&select.group_by));
            return ControlFlow::Break(
                fault.help("`cube` of n columns has 2^n: name the sets with `grouping sets (…)`"),
            );
        }
        ControlFlow::Continue(())
    }
}

const PARTS_HELP: &str = "keep a part that is named often as a table: `create table NAME as select …`";

fn parts_message() -> String {
    format!("with its CTEs put in, the statement has more than {MOST_PARTS} tables")
}

fn too_many_parts(query: &Query) -> ControlFlow<Fault> {
    ControlFlow::Break(Fault::new(ErrorCode::Usage, parts_message(), query.body.span()).help(PARTS_HELP))
}

/// Returns the place of the first column that is grouped by: CUBE and its like keep none.
fn place_of(group_by: &GroupByExpr) -> Span {
    let GroupByExpr::Expressions(exprs, _) = group_by else { return Span::empty() };
    let first = exprs.iter().flat_map(|expr| match expr {
        Expr::Cube(sets) | Expr::Rollup(sets) | Expr::GroupingSets(sets) => sets.iter().flatten().collect(),
        other => vec![other],
    });
    first.map(Spanned::span).find(|span| *span != Span::empty()).unwrap_or(Span::empty())
}

/// Returns the number of grouping sets: the product of those of each part.
fn sets(group_by: &GroupByExpr) -> u64 {
    let GroupByExpr::Expressions(exprs, modifiers) = group_by else { return 1 };
    let two_to = |n: usize| 1u64.checked_shl(u32::try_from(n).unwrap_or(u32::MAX)).unwrap_or(u64::MAX);
    let of_expr = |expr: &Expr| match expr {
        Expr::Cube(columns) => two_to(columns.len()),
        Expr::Rollup(columns) => columns.len() as u64 + 1,
        Expr::GroupingSets(sets) => sets.len() as u64,
        _ => 1,
    };
    let of_modifier = |modifier: &GroupByWithModifier| match modifier {
        GroupByWithModifier::Cube => two_to(exprs.len()),
        GroupByWithModifier::Rollup => exprs.len() as u64 + 1,
        _ => 1,
    };
    exprs.iter().map(of_expr).chain(modifiers.iter().map(of_modifier)).fold(1, u64::saturating_mul)
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn doubling(n: usize) -> String {
        let ctes: Vec<String> =
            (1..=n).map(|i| format!("a{i} as (select * from a{0} union all select * from a{0})", i - 1)).collect();
        format!("with a0 as (select * from visits), {} select count(*) from a{n}", ctes.join(", "))
    }

    #[test]
    fn what_would_grow_is_refused_and_what_is_long_is_not() {
        let tables = |n: usize| format!("select 1 from {}", vec!["visits"; n].join(", "));
        let cube = |n: usize| format!("select 1 from visits group by cube ({})", vec!["pair"; n].join(", "));
        let chain: Vec<String> = (1..2_000).map(|i| format!("b{i} as (select * from b{})", i - 1)).collect();
        let chain = format!("with b0 as (select 1 x), {} select * from b1999", chain.join(", "));
        let cases = [
            (tables(150), true),
            (tables(3_000), false),
            (cube(8), true),
            (cube(20), false),
            (cube(80), false),
            ("select 1 from visits group by cube (pair, date), cube (date, pair), rollup (id)".into(), true),
            (doubling(10), true),
            (doubling(29), false),
            (doubling(200), false),
            (chain, true),
            ("with recursive r as (select 1 n union all select n + 1 from r) select * from r".into(), true),
            (format!("explain {}", doubling(29)), false),
            (format!("select * from ({}) t", doubling(29)), false),
            (format!("select 1 where exists ({})", doubling(29)), false),
        ];
        for (sql, taken) in cases {
            let statement = parse(&sql).expect("it is SQL");
            assert_eq!(size(&statement).is_ok(), taken, "{}", &sql[..sql.len().min(200)]);
        }
    }
}
