//! The columns that a join with USING has once: `where pair = …` behind `a join b using (pair)`.
//!
//! DataFusion 55.2 looks such a name up in both tables when it stands in WHERE, and finds it twice. Elsewhere it takes
//! the column of the first table, which is null where a RIGHT or FULL JOIN has a row of the second alone; and of three
//! tables with one column it takes none. So the name is written out before planning: the first table's column, the
//! second's behind a RIGHT JOIN, and whichever is there behind a FULL JOIN. What can't be written out is refused there,
//! rather than answered with nulls.

use std::collections::HashMap;
use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    BinaryOperator, ExcludeSelectItem, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArgumentList,
    FunctionArguments, GroupByExpr, Ident, Join, JoinConstraint, JoinOperator, ObjectName, OrderByKind, Query, Select,
    SelectItem, SelectItemQualifiedWildcardKind, SetExpr, Spanned, TableFactor, VisitMut, VisitorMut,
    WildcardAdditionalOptions,
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

/// What each column of USING is.
#[derive(Default)]
struct Columns {
    /// By its name.
    meant: HashMap<String, Meant>,
    /// The names in their order, as they are written first.
    order: Vec<Ident>,
    /// The tables of FROM; none for one without a name.
    tables: Vec<Option<Ident>>,
    /// The columns of tables that `*` gives once, and not with their table.
    once: Vec<(Ident, Ident)>,
    /// Whether DataFusion would take some column from the wrong table, or from none.
    is_special: bool,
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
    let mut columns = Columns::default();
    for from in &mut select.from {
        let first = columns.tables.len();
        columns.tables.push(name_of(&from.relation));
        for join in &mut from.joins {
            columns.join(join, first)?;
            columns.tables.push(name_of(&join.relation));
        }
    }
    if columns.meant.is_empty() {
        return Ok(None);
    }
    select.selection.iter_mut().for_each(|filter| columns.put(filter));
    if !columns.is_special {
        return Ok(None);
    }
    let mut items = Vec::new();
    for item in std::mem::take(&mut select.projection) {
        items.extend(columns.items(item)?);
    }
    select.projection = items;
    if let GroupByExpr::Expressions(keys, _) = &mut select.group_by {
        keys.iter_mut().for_each(|key| columns.put(key));
    }
    for expr in select.having.iter_mut().chain(&mut select.qualify) {
        columns.put(expr);
    }
    Ok(Some(columns))
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
    /// Notes what the columns of one join are; the tables from `begin` on are joined already.
    fn join(&mut self, join: &mut Join, begin: usize) -> Result<(), Fault> {
        let (constraint, kind) = match &mut join.join_operator {
            JoinOperator::Join(constraint) | JoinOperator::Inner(constraint) => (constraint, Kind::First),
            JoinOperator::Left(constraint) | JoinOperator::LeftOuter(constraint) => (constraint, Kind::First),
            JoinOperator::Right(constraint) | JoinOperator::RightOuter(constraint) => (constraint, Kind::Second),
            JoinOperator::FullOuter(constraint) => (constraint, Kind::Either),
            _ => return Ok(()),
        };
        let names = match constraint {
            JoinConstraint::Using(names) => names,
            JoinConstraint::Natural if kind != Kind::First => {
                let message = "a NATURAL JOIN that keeps rows of the second table has no one column of a name";
                return Err(Fault::new(ErrorCode::Usage, message, join.relation.span())
                    .help("name the columns: `… join b using (pair)`"));
            }
            _ => return Ok(()),
        };
        let right = name_of(&join.relation);
        let mut condition: Option<Expr> = None;
        let mut is_again = false;
        for name in names.iter() {
            let Some(column) = single(name) else { continue };
            let text = folded(column);
            let before = match (self.meant.get(&text), &self.tables[begin..]) {
                (Some(meant), _) => {
                    is_again = true;
                    Some(meant.clone())
                }
                (None, [Some(only)]) => Some(Meant::Of(only.clone())),
                // Which of several tables has the column only a plan knows.
                _ => None,
            };
            let (Some(before), Some(right)) = (before, &right) else {
                if kind == Kind::First && !is_again {
                    return Ok(());
                }
                let message = format!("which of the tables has the column `{text}` of USING is unclear");
                return Err(Fault::new(ErrorCode::Usage, message, column.span)
                    .help(format!("give each table a name, and write `on a.{text} = b.{text}`")));
            };
            let equal = Expr::BinaryOp {
                left: Box::new(before.expr(column)),
                op: BinaryOperator::Eq,
                right: Box::new(Meant::Of(right.clone()).expr(column)),
            };
            condition = Some(match condition {
                None => equal,
                Some(all) => Expr::BinaryOp { left: Box::new(all), op: BinaryOperator::And, right: Box::new(equal) },
            });
            if !self.order.iter().any(|known| folded(known) == text) {
                self.order.push(column.clone());
            }
            if let Meant::Of(table) = &before {
                self.once.push((table.clone(), column.clone()));
            }
            self.once.push((right.clone(), column.clone()));
            let found = match (kind, before) {
                (Kind::First, before) => before,
                (Kind::Second, _) => Meant::Of(right.clone()),
                (Kind::Either, Meant::Of(first)) => Meant::Either(vec![first, right.clone()]),
                (Kind::Either, Meant::Either(mut all)) => {
                    all.push(right.clone());
                    Meant::Either(all)
                }
            };
            self.meant.insert(text, found);
        }
        // A second USING with the same column DataFusion holds against a table that may not have the row.
        if is_again && let Some(condition) = condition {
            *constraint = JoinConstraint::On(condition);
        }
        self.is_special |= is_again || kind != Kind::First;
        Ok(())
    }

    /// Leaves out the names that a select list gives.
    fn without(&self, projection: &[SelectItem]) -> Columns {
        let mut meant = self.meant.clone();
        for item in projection {
            if let SelectItem::ExprWithAlias { alias, .. } = item {
                meant.remove(&folded(alias));
            }
        }
        Columns { meant, ..Columns::default() }
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

    /// Writes out an item of a select list.
    fn items(&self, mut item: SelectItem) -> Result<Vec<SelectItem>, Fault> {
        match &mut item {
            SelectItem::UnnamedExpr(Expr::Identifier(name)) => Ok(vec![match self.meant.get(&folded(name)) {
                Some(meant) => SelectItem::ExprWithAlias { expr: meant.expr(name), alias: name.clone() },
                None => item,
            }]),
            SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => {
                self.put(expr);
                Ok(vec![item])
            }
            SelectItem::Wildcard(options) if *options == WildcardAdditionalOptions::default() => self.star(&item),
            SelectItem::Wildcard(_) => {
                let message = "what stands behind `*` doesn't go with a RIGHT or FULL JOIN with USING, or with several";
                Err(Fault::new(ErrorCode::Usage, message, item.span()).help("name the columns"))
            }
            _ => Ok(vec![item]),
        }
    }

    /// Returns what `*` gives: the columns of USING once, and then the others of each table.
    fn star(&self, item: &SelectItem) -> Result<Vec<SelectItem>, Fault> {
        let first = self.order.iter().filter_map(|name| {
            let meant = self.meant.get(&folded(name))?;
            Some(SelectItem::ExprWithAlias { expr: meant.expr(name), alias: name.clone() })
        });
        let mut items: Vec<SelectItem> = first.collect();
        for table in &self.tables {
            let Some(table) = table else {
                let message = "`*` has no one column for those of USING, and a table has no name";
                return Err(Fault::new(ErrorCode::Usage, message, item.span()).help("name the columns"));
            };
            let of_table = |(own, _): &&(Ident, Ident)| folded(own) == folded(table);
            let mut without: Vec<ObjectName> =
                self.once.iter().filter(of_table).map(|(_, column)| ObjectName::from(vec![column.clone()])).collect();
            without.sort_by_key(ToString::to_string);
            without.dedup();
            let opt_exclude = (!without.is_empty()).then_some(ExcludeSelectItem::Multiple(without));
            let options = WildcardAdditionalOptions { opt_exclude, ..WildcardAdditionalOptions::default() };
            let table = SelectItemQualifiedWildcardKind::ObjectName(ObjectName::from(vec![table.clone()]));
            items.push(SelectItem::QualifiedWildcard(table, options));
        }
        Ok(items)
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
                "SELECT a.x AS x FROM a JOIN b USING(x) LEFT JOIN c ON a.x = c.x WHERE a.x = 1",
            ),
            (
                "select * from a full join b using (x) full join c using (x), d",
                "SELECT coalesce(a.x, b.x, c.x) AS x, a.* EXCLUDE (x), b.* EXCLUDE (x), c.* EXCLUDE (x), d.* \
                 FROM a FULL JOIN b USING(x) FULL JOIN c ON coalesce(a.x, b.x) = c.x, d",
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
            "select * exclude (y) from a right join b using (x)",
            "select x from a natural full join b",
            "select 1 from a join b on true right join c using (y)",
            "select * from a full join unnest([1]) using (x)",
        ];
        for sql in cases {
            assert!(written(sql).is_err(), "{sql}");
        }
    }
}
