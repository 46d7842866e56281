//! Clauses that parse and would be read over, or done wrongly: refused with their place.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Query, Select, SelectFlavor, SelectItem, SetExpr, SetOperator, SetQuantifier, Spanned, TableFactor, Visit, Visitor,
    WildcardAdditionalOptions,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::ErrorCode;
use super::fault::Fault;

/// Refuses the clauses of other dialects that DataFusion 55.2 takes without doing what they say.
pub(super) fn clauses(statement: &DfStatement) -> Result<(), Fault> {
    let found = match statement {
        DfStatement::Statement(statement) => statement.visit(&mut Clauses),
        DfStatement::Explain(explain) => return clauses(&explain.statement),
        _ => ControlFlow::Continue(()),
    };
    match found {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(fault) => Err(fault),
    }
}

struct Clauses;

fn refuse<const N: usize>(found: [(bool, &str, &str); N], span: Span) -> ControlFlow<Fault> {
    match found.into_iter().find(|(is_there, ..)| *is_there) {
        None => ControlFlow::Continue(()),
        Some((_, clause, help)) => {
            let message = format!("{clause} is not among the clauses of dyadb");
            ControlFlow::Break(Fault::new(ErrorCode::Usage, message, span).help(help))
        }
    }
}

impl Visitor for Clauses {
    type Break = Fault;

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<Fault> {
        let span = query.body.span();
        set_operations(&query.body)?;
        refuse(
            [
                (!query.locks.is_empty(), "FOR UPDATE", "rows are never locked: readers and writers don't meet"),
                (query.for_clause.is_some(), "FOR JSON, XML or BROWSE", "choose a format with `-F json`"),
                (query.settings.is_some(), "SETTINGS", "use `set NAME = VALUE`"),
                (query.format_clause.is_some(), "FORMAT", "choose a format with `-F`"),
            ],
            span,
        )
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<Fault> {
        let from_first = !matches!(select.flavor, SelectFlavor::Standard);
        refuse(
            [
                (from_first, "FROM before SELECT", "write `select * from …`"),
                (select.projection.is_empty(), "SELECT without columns", "write `select *`"),
                (select.top.is_some(), "TOP", "write `limit N` at the end"),
                (select.into.is_some(), "SELECT INTO", "write `create table NAME as select …`"),
                (!select.lateral_views.is_empty(), "LATERAL VIEW", "write `unnest(…)` in the select list"),
                (select.prewhere.is_some(), "PREWHERE", "write `where`"),
                (!select.connect_by.is_empty(), "CONNECT BY", "write `with recursive …`"),
                (!select.cluster_by.is_empty(), "CLUSTER BY", "write `order by`"),
                (!select.distribute_by.is_empty(), "DISTRIBUTE BY", "leave it out"),
                (!select.sort_by.is_empty(), "SORT BY", "write `order by`"),
            ],
            select.span(),
        )?;
        if select.from.is_empty()
            && let Some(star) = select.projection.iter().find(|item| matches!(item, SelectItem::Wildcard(_)))
        {
            return ControlFlow::Break(
                Fault::new(ErrorCode::Syntax, "`*` stands for the columns of FROM, and there is none", star.span())
                    .help("write `select * from TABLE`; `show tables` lists them"),
            );
        }
        for item in &select.projection {
            if let SelectItem::Wildcard(options) | SelectItem::QualifiedWildcard(_, options) = item {
                wildcard(options, item.span())?;
            }
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<Fault> {
        match factor {
            TableFactor::Table { with_hints, version, partitions, json_path, sample, index_hints, .. } => refuse(
                [
                    (sample.is_some(), "TABLESAMPLE", "write `where random() < 0.1`"),
                    (!with_hints.is_empty() || !index_hints.is_empty(), "a hint", "leave it out"),
                    (version.is_some(), "a version of a table", "a statement reads the newest committed state"),
                    (!partitions.is_empty(), "PARTITION", "write `where`"),
                    (json_path.is_some(), "a path into a table", "name a column"),
                ],
                factor.span(),
            ),
            TableFactor::Derived { sample, .. } => {
                refuse([(sample.is_some(), "TABLESAMPLE", "write `where random() < 0.1`")], factor.span())
            }
            TableFactor::Pivot { .. } => {
                refuse([(true, "PIVOT", "write `sum(x) filter (where …)` for each column")], factor.span())
            }
            TableFactor::Unpivot { .. } => refuse([(true, "UNPIVOT", "write a UNION ALL of columns")], factor.span()),
            TableFactor::MatchRecognize { .. } => {
                refuse([(true, "MATCH_RECOGNIZE", "use window functions")], factor.span())
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

fn wildcard(options: &WildcardAdditionalOptions, span: Span) -> ControlFlow<Fault> {
    refuse(
        [
            (options.opt_ilike.is_some(), "ILIKE behind `*`", "name the columns"),
            (options.opt_replace.is_some(), "REPLACE behind `*`", "name the columns"),
            (options.opt_rename.is_some(), "RENAME behind `*`", "name the columns with `as`"),
            (options.opt_alias.is_some(), "a name for `*`", "name the columns"),
        ],
        span,
    )
}

/// DataFusion 55.2 carries out EXCEPT ALL and INTERSECT ALL as if rows stood there once.
fn set_operations(body: &SetExpr) -> ControlFlow<Fault> {
    let SetExpr::SetOperation { op, set_quantifier, left, right } = body else { return ControlFlow::Continue(()) };
    let counts = matches!(set_quantifier, SetQuantifier::All | SetQuantifier::AllByName);
    let wrong = counts && matches!(op, SetOperator::Except | SetOperator::Intersect | SetOperator::Minus);
    let help = "leave ALL out, or number equal rows with `row_number() over (partition by …)` first";
    refuse([(wrong, "EXCEPT ALL or INTERSECT ALL", help)], body.span())?;
    set_operations(left)?;
    set_operations(right)
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn what_would_be_read_over_is_refused() {
        let cases = [
            ("select * from t", true),
            ("select * exclude (a) from t union all select 1", true),
            ("select 1 except select 2", true),
            ("select 1 except all select 2", false),
            ("select * from (select 1 intersect all select 2)", false),
            ("select * from t tablesample (10 percent)", false),
            ("select * from t for update", false),
            ("select * replace (1 as a) from t", false),
            ("select * ilike '%a%' from t", false),
            ("from t", false),
            ("select 1 into x", false),
            ("explain select * from t for update", false),
        ];
        for (sql, taken) in cases {
            let statement = parse(sql).expect("it is SQL");
            assert_eq!(clauses(&statement).is_ok(), taken, "{sql}");
        }
    }
}
