//! The columns that a join with USING has once: `where pair = …` behind `a join b using (pair)`.
//!
//! DataFusion 55.2 looks such a name up in both tables when it stands in WHERE, and finds it twice. Elsewhere it takes
//! the column of the first table, which is null where a RIGHT or FULL JOIN has a row of the second alone. So the name is
//! written out before planning: the first table's column, the second's behind a RIGHT JOIN, and whichever is there
//! behind a FULL JOIN. What can't be written out is refused there, rather than answered with nulls.

use std::collections::HashMap;
use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Expr, Function, FunctionArg, FunctionArgExpr, FunctionArgumentList, FunctionArguments, GroupByExpr, Ident, Join,
    JoinConstraint, JoinOperator, ObjectName, OrderByKind, Query, Select, SelectItem, SetExpr, Spanned, TableFactor,
    VisitMut, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::ErrorCode;
use super::fault::Fault;
use super::parse::folded;

/// Writes out the columns of USING.
pub(super) fn write_out(statement: &mut DfStatement) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => match statement.visit(&mut Writer) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        },
        DfStatement::Explain(explain) => write_out(&mut explain.statement),
        _ => Ok(()),
    }
}

struct Writer;

impl VisitorMut for Writer {
    type Break = Fault;

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<Fault> {
        let SetExpr::Select(select) = query.body.as_mut() else { return ControlFlow::Continue(()) };
        match of_select(select) {
            Ok(columns) => {
                if let (Some(order_by), Some(columns)) = (&mut query.order_by, &columns)
                    && let OrderByKind::Expressions(keys) = &mut order_by.kind
                {
                    // A name that SELECT gives is the one that is sorted by.
                    let hidden = columns.without(&select.projection);
                    keys.iter_mut().for_each(|key| hidden.put(&mut key.expr));
                }
                ControlFlow::Continue(())
            }
            Err(fault) => ControlFlow::Break(fault),
        }
    }

    fn pre_visit_select(&mut self, select: &mut Select) -> ControlFlow<Fault> {
        // Those of set operations; of a query of its own everything is written out by now.
        of_select(select).map_or_else(ControlFlow::Break, |_| ControlFlow::Continue(()))
    }
}

/// What each column of USING is, by its name.
struct Columns {
    meant: HashMap<String, Meant>,
}

#[derive(Clone)]
enum Meant {
    /// The column of this table.
    Of(Ident),
    /// The first that isn't null.
    Either(Vec<Ident>),
}

/// Writes out the columns in a SELECT. Returns those that DataFusion would take from the wrong table.
fn of_select(select: &mut Select) -> Result<Option<Columns>, Fault> {
    if select.from.iter().all(|from| from.joins.is_empty()) {
        return Ok(None);
    }
    let mut meant = HashMap::new();
    let mut is_outer = false;
    for from in &select.from {
        let mut left: Vec<Option<Ident>> = vec![name_of(&from.relation)];
        for join in &from.joins {
            is_outer |= of_join(join, &left, &mut meant)?;
            left.push(name_of(&join.relation));
        }
    }
    if meant.is_empty() {
        return Ok(None);
    }
    let columns = Columns { meant };
    select.selection.iter_mut().for_each(|filter| columns.put(filter));
    if !is_outer {
        return Ok(None);
    }
    for item in &mut select.projection {
        columns.put_item(item)?;
    }
    if let GroupByExpr::Expressions(keys, _) = &mut select.group_by {
        keys.iter_mut().for_each(|key| columns.put(key));
    }
    for expr in select.having.iter_mut().chain(&mut select.qualify) {
        columns.put(expr);
    }
    Ok(Some(columns))
}

/// Notes what the columns of one join are; tells whether some aren't the first table's.
fn of_join(join: &Join, left: &[Option<Ident>], meant: &mut HashMap<String, Meant>) -> Result<bool, Fault> {
    let (constraint, kind) = match &join.join_operator {
        JoinOperator::Join(constraint) | JoinOperator::Inner(constraint) => (constraint, Kind::First),
        JoinOperator::Left(constraint) | JoinOperator::LeftOuter(constraint) => (constraint, Kind::First),
        JoinOperator::Right(constraint) | JoinOperator::RightOuter(constraint) => (constraint, Kind::Second),
        JoinOperator::FullOuter(constraint) => (constraint, Kind::Either),
        _ => return Ok(false),
    };
    let names = match constraint {
        JoinConstraint::Using(names) => names,
        JoinConstraint::Natural if kind != Kind::First => {
            let message = "a NATURAL JOIN that keeps rows of the second table has no one column of a name";
            return Err(Fault::new(ErrorCode::Usage, message, join.relation.span())
                .help("name the columns: `… join b using (pair)`"));
        }
        _ => return Ok(false),
    };
    for name in names {
        let Some(column) = single(name) else { continue };
        let text = folded(column);
        let before = meant.get(&text).cloned();
        if matches!(before, Some(Meant::Either(_))) || matches!((&before, kind), (Some(Meant::Of(_)), Kind::Either)) {
            let message = format!("`{text}` is joined by a second time with USING, behind a RIGHT or FULL JOIN");
            return Err(Fault::new(ErrorCode::Usage, message, column.span).help(format!(
                "write `on … = b.{text}`, and in SELECT the one that is meant, such as `coalesce(a.{text}, b.{text})`"
            )));
        }
        let first = match (before, left) {
            (Some(Meant::Of(table)), _) => Some(table),
            (None, [Some(only)]) => Some(only.clone()),
            // Which of several tables has the column only a plan knows.
            _ => None,
        };
        let (first, second) = (first, name_of(&join.relation));
        let found = match kind {
            Kind::First => first.map(Meant::Of),
            Kind::Second => second.map(Meant::Of),
            Kind::Either => first.zip(second).map(|(first, second)| Meant::Either(vec![first, second])),
        };
        match found {
            Some(found) => drop(meant.insert(text, found)),
            None if kind == Kind::First => {}
            None => {
                let message = format!("which of the tables has the column `{text}` of USING is unclear");
                return Err(Fault::new(ErrorCode::Usage, message, column.span)
                    .help(format!("give each table a name, and write `on a.{text} = b.{text}`")));
            }
        }
    }
    Ok(kind != Kind::First)
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    First,
    Second,
    Either,
}

fn single(name: &ObjectName) -> Option<&Ident> {
    match name.0.as_slice() {
        [part] => part.as_ident(),
        _ => None,
    }
}

fn name_of(factor: &TableFactor) -> Option<Ident> {
    match factor {
        TableFactor::Table { alias: Some(alias), .. }
        | TableFactor::Derived { alias: Some(alias), .. }
        | TableFactor::UNNEST { alias: Some(alias), .. } => Some(alias.name.clone()),
        TableFactor::Table { name, alias: None, .. } => name.0.last().and_then(|part| part.as_ident()).cloned(),
        _ => None,
    }
}

impl Columns {
    /// Leaves out the names that a select list gives.
    fn without(&self, projection: &[SelectItem]) -> Columns {
        let mut meant = self.meant.clone();
        for item in projection {
            if let SelectItem::ExprWithAlias { alias, .. } = item {
                meant.remove(&folded(alias));
            }
        }
        Columns { meant }
    }

    /// Writes out the columns in an expression; a subquery in it may have columns of these names itself.
    fn put(&self, expr: &mut Expr) {
        struct Put<'a> {
            columns: &'a Columns,
            depth: usize,
        }
        impl VisitorMut for Put<'_> {
            type Break = ();
            fn pre_visit_query(&mut self, _: &mut Query) -> ControlFlow<()> {
                self.depth += 1;
                ControlFlow::Continue(())
            }
            fn post_visit_query(&mut self, _: &mut Query) -> ControlFlow<()> {
                self.depth -= 1;
                ControlFlow::Continue(())
            }
            fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
                if self.depth == 0
                    && let Expr::Identifier(name) = expr
                    && let Some(meant) = self.columns.meant.get(&folded(name))
                {
                    *expr = meant.expr(name);
                }
                ControlFlow::Continue(())
            }
        }
        // It never breaks off.
        let _ = expr.visit(&mut Put { columns: self, depth: 0 });
    }

    fn put_item(&self, item: &mut SelectItem) -> Result<(), Fault> {
        match item {
            SelectItem::UnnamedExpr(Expr::Identifier(name)) => {
                if let Some(meant) = self.meant.get(&folded(name)) {
                    *item = SelectItem::ExprWithAlias { expr: meant.expr(name), alias: name.clone() };
                }
                Ok(())
            }
            SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => {
                self.put(expr);
                Ok(())
            }
            SelectItem::Wildcard(_) => {
                let message = "`*` has no one column for those of USING behind a RIGHT or FULL JOIN";
                Err(Fault::new(ErrorCode::Usage, message, item.span())
                    .help("name the columns, or write the join with ON: `on a.pair = b.pair`"))
            }
            _ => Ok(()),
        }
    }
}

impl Meant {
    fn expr(&self, name: &Ident) -> Expr {
        // Where the user wrote it, so that an error finds it there.
        let of = |table: &Ident| {
            let table = Ident { span: name.span, ..table.clone() };
            Expr::CompoundIdentifier(vec![table, name.clone()])
        };
        match self {
            Meant::Of(table) => of(table),
            Meant::Either(tables) => {
                let arg = |table| FunctionArg::Unnamed(FunctionArgExpr::Expr(of(table)));
                let args = tables.iter().map(arg).collect();
                let called = Ident { value: "coalesce".to_string(), quote_style: None, span: Span::empty() };
                Expr::Function(Function {
                    name: ObjectName::from(vec![called]),
                    uses_odbc_syntax: false,
                    parameters: FunctionArguments::None,
                    args: FunctionArguments::List(FunctionArgumentList {
                        duplicate_treatment: None,
                        args,
                        clauses: Vec::new(),
                    }),
                    filter: None,
                    null_treatment: None,
                    over: None,
                    within_group: Vec::new(),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn written(sql: &str) -> Result<String, String> {
        let mut statement = parse(sql).expect("it is SQL");
        write_out(&mut statement).map(|()| statement.to_string()).map_err(|fault| fault.message)
    }

    #[test]
    fn columns_of_using_are_those_of_the_table_that_has_the_row() {
        let cases = [
            ("select x from a join b using (x) where x = 1", "SELECT x FROM a JOIN b USING(x) WHERE a.x = 1"),
            ("select x from a as q join b using (x) where X > 1", "SELECT x FROM a AS q JOIN b USING(x) WHERE q.X > 1"),
            (
                "select x from a join b using (x) left join c using (x) where x = 1",
                "SELECT x FROM a JOIN b USING(x) LEFT JOIN c USING(x) WHERE a.x = 1",
            ),
            (
                "select x from a right join b using (x) where x = 1 order by x",
                "SELECT b.x AS x FROM a RIGHT JOIN b USING(x) WHERE b.x = 1 ORDER BY x",
            ),
            (
                "select x + 1 from a full join b using (x) group by x",
                "SELECT coalesce(a.x, b.x) + 1 FROM a FULL JOIN b USING(x) GROUP BY coalesce(a.x, b.x)",
            ),
            (
                "select 1 from a join b using (x) where y in (select x from c where x = 2)",
                "SELECT 1 FROM a JOIN b USING(x) WHERE y IN (SELECT x FROM c WHERE x = 2)",
            ),
            // Which of the two has `y` a plan knows.
            (
                "select 1 from a join b using (x) join c using (y) where y = 1",
                "SELECT 1 FROM a JOIN b USING(x) JOIN c USING(y) WHERE y = 1",
            ),
            ("select x from a join b on a.x = b.x where x = 1", "SELECT x FROM a JOIN b ON a.x = b.x WHERE x = 1"),
        ];
        for (sql, expected) in cases {
            assert_eq!(written(sql).as_deref(), Ok(expected), "{sql}");
        }
    }

    #[test]
    fn what_cannot_be_written_out_is_refused() {
        let cases = [
            "select * from a right join b using (x)",
            "select * from a full join b using (x)",
            "select x from a full join b using (x) join c using (x)",
            "select x from a natural full join b",
        ];
        for sql in cases {
            assert!(written(sql).is_err(), "{sql}");
        }
    }
}
