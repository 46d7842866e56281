//! Parameters: placeholder nodes of the parsed statement become literals, never text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{Expr, Value as SqlValue, VisitMut, VisitorMut};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::ErrorCode;
use super::fault::{Fault, did_you_mean};
use super::value::Value;

/// Values by parameter name.
pub(super) type Parameters = BTreeMap<String, Value>;

/// Puts the values in the place of `$name` and `:name`.
pub(super) fn bind(statement: &mut DfStatement, parameters: &Parameters) -> Result<(), Fault> {
    let used = match statement {
        DfStatement::Statement(statement) => bind_node(statement.as_mut(), parameters)?,
        DfStatement::Explain(explain) => return bind(&mut explain.statement, parameters),
        _ => BTreeSet::new(),
    };
    match parameters.keys().find(|name| !used.contains(*name)) {
        None => Ok(()),
        Some(name) => {
            Err(Fault::new(ErrorCode::Usage, format!("no parameter `{name}` in the statement"), Span::empty())
                .maybe_help(did_you_mean(name, used.iter().map(String::as_str))))
        }
    }
}

/// Binds the placeholders under one node and returns the names that occurred.
pub(super) fn bind_node(node: &mut impl VisitMut, parameters: &Parameters) -> Result<BTreeSet<String>, Fault> {
    let mut binder = Binder { parameters, used: BTreeSet::new() };
    match node.visit(&mut binder) {
        ControlFlow::Continue(()) => Ok(binder.used),
        ControlFlow::Break(fault) => Err(fault),
    }
}

struct Binder<'a> {
    parameters: &'a Parameters,
    used: BTreeSet<String>,
}

impl VisitorMut for Binder<'_> {
    type Break = Fault;

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Fault> {
        let Expr::Value(value) = expr else { return ControlFlow::Continue(()) };
        let SqlValue::Placeholder(written) = &value.value else { return ControlFlow::Continue(()) };
        let name = written.trim_start_matches(['$', ':', '@', '?']).to_string();
        let span = value.span;
        match self.parameters.get(&name) {
            Some(value) => {
                *expr = value.literal(span);
                self.used.insert(name);
                ControlFlow::Continue(())
            }
            None if name.is_empty() && written != "?" => ControlFlow::Break(
                Fault::new(ErrorCode::Syntax, format!("the parameter `{written}` has no name"), span)
                    .help("write `$name`, and give it with `-p NAME=VALUE`"),
            ),
            None => {
                let near = did_you_mean(&name, self.parameters.keys().map(String::as_str));
                let help =
                    near.unwrap_or_else(|| "give one with `-p NAME=VALUE`, `.param NAME=VALUE` or `bind`".into());
                let message = format!("no value for the parameter `{written}`");
                ControlFlow::Break(Fault::new(ErrorCode::Usage, message, span).help(help))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn bound(sql: &str, parameters: &[(&str, Value)]) -> Result<String, Fault> {
        let parameters = parameters.iter().map(|(name, value)| (name.to_string(), value.clone())).collect();
        let mut statement = parse(sql)?;
        bind(&mut statement, &parameters)?;
        Ok(statement.to_string())
    }

    #[test]
    fn values_are_literals_whatever_they_hold() {
        let nasty = Value::from("x' or 1=1 --");
        assert_eq!(bound("select $a", &[("a", nasty)]).expect("bound"), "SELECT 'x'' or 1=1 --'");
        let day = chrono::NaiveDate::from_ymd_opt(2015, 1, 2).expect("a day");
        assert_eq!(bound("select :d", &[("d", day.into())]).expect("bound"), "SELECT DATE '2015-01-02'");
        assert_eq!(bound("select 1 limit $n", &[("n", 5.into())]).expect("bound"), "SELECT 1 LIMIT 5");
        assert_eq!(bound("select '$a', $a", &[("a", 1.5.into())]).expect("bound"), "SELECT '$a', 1.5");
        assert_eq!(bound("explain select $a", &[("a", Value::Null)]).expect("bound"), "EXPLAIN SELECT NULL");
    }

    #[test]
    fn missing_and_unused_values_are_errors() {
        assert!(bound("select $a", &[]).expect_err("missing").message.contains("`$a`"));
        assert!(bound("select 1", &[("a", 1.into())]).expect_err("unused").message.contains("`a`"));
    }
}
