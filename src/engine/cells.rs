//! VALUES lists that hold subqueries, which DataFusion 55.2 evaluates before their subqueries have run: each row becomes
//! a SELECT, and the list their UNION ALL.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::helpers::attached_token::AttachedToken;
use datafusion::sql::sqlparser::ast::{
    Expr, GroupByExpr, Ident, Query, Select, SelectFlavor, SelectItem, SetExpr, SetOperator, SetQuantifier, Spanned,
    Values, Visit, VisitMut, Visitor, VisitorMut,
};

use super::error::ErrorCode;
use super::fault::Fault;

/// The most rows of a list with subqueries: each is a part of the plan by itself.
const MOST_ROWS: usize = 200;

/// Makes SELECTs of the rows of VALUES lists that hold subqueries.
pub(super) fn spread(statement: &mut DfStatement) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => match statement.visit(&mut Spreader) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        },
        DfStatement::Explain(explain) => spread(&mut explain.statement),
        _ => Ok(()),
    }
}

struct Spreader;

impl VisitorMut for Spreader {
    type Break = Fault;

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<Fault> {
        body(&mut query.body).map_or_else(ControlFlow::Break, ControlFlow::Continue)
    }
}

fn body(part: &mut SetExpr) -> Result<(), Fault> {
    match part {
        SetExpr::SetOperation { left, right, .. } => {
            body(left)?;
            body(right)
        }
        SetExpr::Values(values) if values.rows.iter().flat_map(|row| row.iter()).any(holds_subquery) => {
            let n_columns = values.rows.first().map_or(0, |row| row.len());
            // What is wrong with the list itself is told of the list.
            if values.rows.iter().any(|row| row.len() != n_columns) {
                return Ok(());
            }
            if let Some(row) = values.rows.get(MOST_ROWS).and_then(|row| row.first()) {
                let message = format!("a VALUES list with subqueries has more than {MOST_ROWS} rows");
                return Err(Fault::new(ErrorCode::Usage, message, row.span())
                    .help("select the rows from a table, or compute the subquery once in WITH"));
            }
            if let Some(spread) = of_rows(values) {
                *part = spread;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn of_rows(values: &mut Values) -> Option<SetExpr> {
    let mut rows =
        values.rows.iter_mut().map(|row| SetExpr::Select(Box::new(of_row(std::mem::take(&mut row.content)))));
    let first = rows.next()?;
    Some(rows.fold(first, |left, right| SetExpr::SetOperation {
        op: SetOperator::Union,
        set_quantifier: SetQuantifier::All,
        left: Box::new(left),
        right: Box::new(right),
    }))
}

fn of_row(row: Vec<Expr>) -> Select {
    // The names that the columns of a VALUES list have.
    let named = |(place, expr)| SelectItem::ExprWithAlias { expr, alias: Ident::new(format!("column{}", place + 1)) };
    Select {
        select_token: AttachedToken::empty(),
        optimizer_hints: Vec::new(),
        distinct: None,
        select_modifiers: None,
        top: None,
        top_before_distinct: false,
        projection: row.into_iter().enumerate().map(named).collect(),
        exclude: None,
        into: None,
        from: Vec::new(),
        lateral_views: Vec::new(),
        prewhere: None,
        selection: None,
        connect_by: Vec::new(),
        group_by: GroupByExpr::Expressions(Vec::new(), Vec::new()),
        cluster_by: Vec::new(),
        distribute_by: Vec::new(),
        sort_by: Vec::new(),
        having: None,
        named_window: Vec::new(),
        qualify: None,
        window_before_qualify: false,
        value_table_mode: None,
        flavor: SelectFlavor::Standard,
    }
}

fn holds_subquery(expr: &Expr) -> bool {
    struct Finder;
    impl Visitor for Finder {
        type Break = ();
        fn pre_visit_query(&mut self, _: &Query) -> ControlFlow<()> {
            ControlFlow::Break(())
        }
    }
    expr.visit(&mut Finder).is_break()
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn only_lists_with_subqueries_are_spread() {
        let cases = [
            ("values (1), (2)", "VALUES (1), (2)"),
            (
                "values (1, (select 2)), (3, 4)",
                "SELECT 1 AS column1, (SELECT 2) AS column2 UNION ALL SELECT 3 AS column1, 4 AS column2",
            ),
            ("select * from (values ((select 1))) t(a)", "SELECT * FROM (SELECT (SELECT 1) AS column1) t (a)"),
            ("select 1 union values (exists (select 2))", "SELECT 1 UNION SELECT EXISTS (SELECT 2) AS column1"),
        ];
        for (sql, expected) in cases {
            let mut statement = parse(sql).expect("it is SQL");
            spread(&mut statement).expect("it is short");
            assert_eq!(statement.to_string(), expected, "{sql}");
        }
        let long = format!("values {}", vec!["((select 1))"; 300].join(", "));
        assert!(spread(&mut parse(&long).expect("it is SQL")).is_err());
    }
}
