//! Names of columns as the user wrote them, `region('KAZ')`, where DataFusion would say `region(Utf8("KAZ"))`; and of
//! derived tables that have none.
//!
//! Runs before parameters are bound and constants resolved, so that a name is that of the text. A name that a SELECT
//! has already gets a number, since DataFusion refuses two columns with one name.

use std::collections::HashSet;
use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Expr, FunctionArg, FunctionArgExpr, FunctionArguments, Ident, OrderByKind, Query, Select, SelectItem, SetExpr,
    Statement, TableAlias, TableFactor, VisitMut, VisitorMut,
};

use super::parse::folded;

/// Gives every calculated column without a name one.
pub(super) fn label(statement: &mut DfStatement) {
    match statement {
        DfStatement::Statement(statement) => {
            // Nobody reads from the outermost SELECT by name, so two columns of it may have one.
            if let Statement::Query(query) = statement.as_mut()
                && let SetExpr::Select(select) = query.body.as_mut()
            {
                number(select);
            }
            // It never breaks off.
            let _ = statement.visit(&mut Labeller { n_derived: 0 });
        }
        DfStatement::Explain(explain) => label(&mut explain.statement),
        _ => {}
    }
}

/// Numbers the names that stand a second time: `select 1 as a, 2 as a` gives `a` and `a_1`.
fn number(select: &mut Select) {
    let mut taken: HashSet<String> = select.projection.iter().filter_map(given).collect();
    let mut seen = HashSet::new();
    for item in &mut select.projection {
        let Some(name) = given(item).filter(|name| !seen.insert(name.clone())) else { continue };
        match item {
            SelectItem::ExprWithAlias { alias, .. } => {
                let name = unused(&name, &taken);
                taken.insert(name.clone());
                *alias = Ident { value: name, quote_style: Some('"'), span: alias.span };
            }
            SelectItem::UnnamedExpr(expr @ Expr::Identifier(_)) => {
                let name = unused(&name, &taken);
                taken.insert(name.clone());
                *item = SelectItem::ExprWithAlias { expr: expr.clone(), alias: Ident::with_quote('"', name) };
            }
            _ => {}
        }
    }
}

struct Labeller {
    /// Derived tables that were given a name.
    n_derived: usize,
}

/// What the names of derived tables without one begin with; no message shows them.
pub(super) const DERIVED: &str = "__derived_";

impl VisitorMut for Labeller {
    type Break = ();

    fn pre_visit_select(&mut self, select: &mut Select) -> ControlFlow<()> {
        let mut taken: HashSet<String> = select.projection.iter().filter_map(given).collect();
        let mut plain = HashSet::new();
        for item in &mut select.projection {
            let SelectItem::UnnamedExpr(expr) = item else { continue };
            // `unnest` of a struct gives several columns, whose names are the struct's.
            if calls_unnest(expr) && !unnests_list(expr) {
                continue;
            }
            // A column keeps its name, and its table with it, unless it stands there a second time.
            let text = expr.to_string();
            if is_column(expr) && plain.insert(text.clone()) {
                continue;
            }
            let bare = text.rsplit_once('.').filter(|_| is_column(expr)).map_or(text.as_str(), |(_, name)| name);
            let name = unused(bare.trim_matches('"'), &taken);
            taken.insert(name.clone());
            let alias = Ident::with_quote('"', name);
            *item = SelectItem::ExprWithAlias { expr: expr.clone(), alias };
        }
        ControlFlow::Continue(())
    }

    // DataFusion 55.2 takes the columns of a derived table without a name for those of an IN subquery of the same names.
    fn post_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<()> {
        if let TableFactor::Derived { alias: alias @ None, .. } = factor {
            self.n_derived += 1;
            let name = Ident::new(format!("{DERIVED}{}", self.n_derived));
            *alias = Some(TableAlias { explicit: true, name, columns: Vec::new(), at: None });
        }
        ControlFlow::Continue(())
    }

    // DataFusion finds `order by upper(place)` under its new name, but not behind DISTINCT.
    fn post_visit_query(&mut self, query: &mut Query) -> ControlFlow<()> {
        let Query { body, order_by: Some(order_by), .. } = query else { return ControlFlow::Continue(()) };
        let (SetExpr::Select(select), OrderByKind::Expressions(keys)) = (body.as_ref(), &mut order_by.kind) else {
            return ControlFlow::Continue(());
        };
        if select.distinct.is_some() {
            for key in keys.iter_mut().filter(|key| !is_column(&key.expr)) {
                let text = key.expr.to_string();
                let named = select.projection.iter().find_map(|item| match item {
                    SelectItem::ExprWithAlias { expr, alias } if expr.to_string() == text => Some(alias.clone()),
                    _ => None,
                });
                if let Some(alias) = named {
                    key.expr = Expr::Identifier(alias);
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// Returns the name that an item has already.
fn given(item: &SelectItem) -> Option<String> {
    match item {
        SelectItem::ExprWithAlias { alias, .. } => Some(folded(alias)),
        SelectItem::UnnamedExpr(Expr::Identifier(name)) => Some(folded(name)),
        SelectItem::UnnamedExpr(Expr::CompoundIdentifier(parts)) => parts.last().map(folded),
        _ => None,
    }
}

fn is_column(expr: &Expr) -> bool {
    matches!(expr, Expr::Identifier(_) | Expr::CompoundIdentifier(_))
}

/// Tells whether `unnest` is given something that is a list for sure.
fn unnests_list(expr: &Expr) -> bool {
    const LISTS: [&str; 8] = [
        "string_to_array",
        "make_array",
        "array_agg",
        "range",
        "generate_series",
        "countries_in",
        "country_candidates",
        "shared_groups",
    ];
    let Expr::Function(call) = expr else { return false };
    let FunctionArguments::List(list) = &call.args else { return false };
    match list.args.as_slice() {
        [FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Array(array)))] => {
            !array.elem.iter().any(|item| !matches!(item, Expr::Value(_) | Expr::Identifier(_)))
        }
        [FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Function(inner)))] => {
            LISTS.contains(&inner.name.to_string().to_lowercase().as_str())
        }
        _ => false,
    }
}

fn calls_unnest(expr: &Expr) -> bool {
    matches!(expr, Expr::Function(call) if call.name.to_string().eq_ignore_ascii_case("unnest"))
}

fn unused(name: &str, taken: &HashSet<String>) -> String {
    if !taken.contains(name) {
        return name.to_string();
    }
    (1..).map(|number| format!("{name}_{number}")).find(|name| !taken.contains(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn names_are_those_of_the_text_and_unique() {
        let cases = [
            ("select pair, v.date from visits v", "SELECT pair, v.date FROM visits v"),
            ("select region('KAZ')", "SELECT region('KAZ') AS \"region('KAZ')\""),
            ("select pair($a, 'TJ')", "SELECT pair($a, 'TJ') AS \"pair($a, 'TJ')\""),
            ("select count(*), count(*)", "SELECT count(*) AS \"count(*)\", count(*) AS \"count(*)_1\""),
            ("select 1, 1 as \"1_1\", 1", "SELECT 1 AS \"1\", 1 AS \"1_1\", 1 AS \"1_2\""),
            ("select date, date from visits", "SELECT date, date AS \"date_1\" FROM visits"),
            ("select unnest([1])", "SELECT unnest([1]) AS \"unnest([1])\""),
            ("select unnest({'a': 1})", "SELECT unnest({'a': 1})"),
            ("select 1 as a, 2 as a, 3 as a_1", "SELECT 1 AS a, 2 AS \"a_2\", 3 AS a_1"),
            ("select 1 as date, date from visits", "SELECT 1 AS date, date AS \"date_1\" FROM visits"),
            ("select a from (select 1 as a, 2 as a) t", "SELECT a FROM (SELECT 1 AS a, 2 AS a) t"),
            (
                "select distinct upper(a) from t order by upper(a) desc, a",
                "SELECT DISTINCT upper(a) AS \"upper(a)\" FROM t ORDER BY \"upper(a)\" DESC, a",
            ),
            ("select * from (select 1 + 1)", "SELECT * FROM (SELECT 1 + 1 AS \"1 + 1\") AS __derived_1"),
        ];
        for (sql, expected) in cases {
            let mut statement = parse(sql).expect("it is SQL");
            label(&mut statement);
            assert_eq!(statement.to_string(), expected);
        }
    }
}
