//! Comparisons with NULL as it is written: they are never true, so that the answer is empty. SQL has it so, and a note
//! beside the rows says it.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{BinaryOperator, Expr, Value as SqlValue, Visit, Visitor};

use super::super::parse::parse;

/// Returns a statement for each comparison with NULL, whose answer is what there is to say of it.
pub(in super::super) fn notes(statement: &DfStatement) -> Vec<DfStatement> {
    let DfStatement::Statement(statement) = statement else { return Vec::new() };
    let mut finder = Finder(Vec::new());
    // It never breaks off.
    let _ = statement.visit(&mut finder);
    finder.0.dedup();
    let note = |text: String| parse(&format!("select '{}'", text.replace('\'', "''"))).ok();
    finder.0.into_iter().take(3).filter_map(note).collect()
}

struct Finder(Vec<String>);

impl Visitor for Finder {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        if let Expr::InList { expr: tested, list, negated } = expr
            && list.iter().any(is_null)
        {
            let shown = expr.to_string();
            match (negated, list.len()) {
                _ if shown.len() >= 100 => {}
                (false, 1) => self.0.push(format!("`{shown}` is never true: write `{tested} is null`")),
                (true, _) => self.0.push(format!("`{shown}` is never true: leave NULL out")),
                (false, _) => {}
            }
        }
        if let Expr::BinaryOp { left, op, right } = expr
            && let Some(test) = test_of(op)
        {
            let other = match (is_null(left), is_null(right)) {
                (false, true) => left,
                (true, false) => right,
                _ => return ControlFlow::Continue(()),
            };
            let (shown, test): (String, String) = (expr.to_string(), format!("{other} {test}"));
            if shown.len() < 100 {
                self.0.push(format!("`{shown}` is never true: write `{test}`"));
            }
        }
        ControlFlow::Continue(())
    }
}

fn test_of(op: &BinaryOperator) -> Option<&'static str> {
    match op {
        BinaryOperator::Eq => Some("is null"),
        BinaryOperator::NotEq => Some("is not null"),
        _ => None,
    }
}

fn is_null(expr: &Expr) -> bool {
    matches!(expr, Expr::Value(value) if value.value == SqlValue::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_null_as_it_is_written_is_told_of() {
        let cases = [
            ("select * from t where a = null", "SELECT '`a = NULL` is never true: write `a is null`'"),
            ("select * from t where null <> a.b", "SELECT '`NULL <> a.b` is never true: write `a.b is not null`'"),
            ("select * from t where a is null or $a = b or null = null", ""),
            ("select null", ""),
            ("select 1 where a in (null)", "SELECT '`a IN (NULL)` is never true: write `a is null`'"),
            ("select 1 where a not in (1, null)", "SELECT '`a NOT IN (1, NULL)` is never true: leave NULL out'"),
            ("select 1 where a in (1, null)", ""),
        ];
        for (sql, expected) in cases {
            let found = notes(&parse(sql).expect("it is SQL"));
            let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert_eq!(texts.join("; "), expected, "{sql}");
        }
    }
}
