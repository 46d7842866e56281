//! Aggregate and window functions where none may stand.

use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{
    Expr, Function, FunctionArguments, GroupByExpr, Query, Select, Spanned, Visit, Visitor, WindowType,
};

use super::super::error::ErrorCode;
use super::super::fault::{Fault, did_you_mean};
use super::super::parse::folded;
use super::Surroundings;

/// Refuses them in WHERE and GROUP BY, and windows without a definition.
pub(super) fn select(select: &Select, around: Surroundings<'_>) -> Result<(), Fault> {
    if let Some(condition) = &select.selection {
        if let Some(call) = first(condition, |call| is_aggregate(call, around)) {
            let message = format!("`{}` stands in WHERE, which chooses rows before they are aggregated", call.name);
            return Err(Fault::new(ErrorCode::Usage, message, whole(&call))
                .help("write the condition in HAVING, behind GROUP BY"));
        }
        if let Some(call) = first(condition, |call| call.over.is_some()) {
            let message = format!("the window function `{}` stands in WHERE", call.name);
            return Err(Fault::new(ErrorCode::Usage, message, whole(&call))
                .help("write the condition in QUALIFY, or in WHERE around a derived table"));
        }
    }
    if let GroupByExpr::Expressions(keys, _) = &select.group_by {
        for key in keys {
            if let Some(call) = first(key, |call| is_aggregate(call, around)) {
                let message =
                    format!("`{}` stands in GROUP BY, which makes the groups that it is counted in", call.name);
                return Err(Fault::new(ErrorCode::Usage, message, whole(&call)).help("leave it out there"));
            }
        }
    }
    windows(select)
}

/// Refuses `sum(count(*))`.
pub(super) fn nested(call: &Function, around: Surroundings<'_>) -> Result<(), Fault> {
    if !is_aggregate(call, around) {
        return Ok(());
    }
    let FunctionArguments::List(list) = &call.args else { return Ok(()) };
    let inner = list.args.iter().find_map(|arg| first(arg, |call| is_aggregate(call, around) || call.over.is_some()));
    match inner {
        None => Ok(()),
        Some(inner) => {
            let message = format!("`{}` is nested in `{}`", inner.name, call.name);
            Err(Fault::new(ErrorCode::Usage, message, whole(&inner))
                .help("compute the inner one in a derived table: `select … from (select … group by …)`"))
        }
    }
}

fn windows(select: &Select) -> Result<(), Fault> {
    let defined: Vec<String> = select.named_window.iter().map(|window| folded(&window.0)).collect();
    for item in &select.projection {
        let unknown = first(item, |call| match &call.over {
            Some(WindowType::NamedWindow(name)) => !defined.contains(&folded(name)),
            _ => false,
        });
        if let Some(Function { over: Some(WindowType::NamedWindow(name)), .. }) = unknown {
            let near = did_you_mean(&name.value, defined.iter().map(String::as_str));
            return Err(Fault::new(ErrorCode::Name, format!("no window `{name}`"), name.span)
                .help(near.unwrap_or_else(|| format!("define it: `window {name} as (partition by … order by …)`"))));
        }
    }
    Ok(())
}

pub(super) fn is_aggregate(call: &Function, around: Surroundings<'_>) -> bool {
    call.over.is_none() && around.state.aggregate_functions().contains_key(&call.name.to_string().to_lowercase())
}

/// A call with its arguments.
fn whole(call: &Function) -> datafusion::sql::sqlparser::tokenizer::Span {
    let name = call.name.span();
    match &call.args {
        // `count(*)`: a star has no place of its own, and the name is enough to point at.
        FunctionArguments::List(list) if list.args.iter().any(|arg| arg.span().start.line > 0) => call.span(),
        _ => name,
    }
}

/// Returns the first call that is wanted, not looking into subqueries.
fn first(node: &impl Visit, wanted: impl Fn(&Function) -> bool) -> Option<Function> {
    struct First<F> {
        wanted: F,
        depth: usize,
    }
    impl<F: Fn(&Function) -> bool> Visitor for First<F> {
        type Break = Function;
        fn pre_visit_query(&mut self, _: &Query) -> ControlFlow<Function> {
            self.depth += 1;
            ControlFlow::Continue(())
        }
        fn post_visit_query(&mut self, _: &Query) -> ControlFlow<Function> {
            self.depth -= 1;
            ControlFlow::Continue(())
        }
        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Function> {
            match expr {
                Expr::Function(call) if self.depth == 0 && (self.wanted)(call) => ControlFlow::Break(call.clone()),
                _ => ControlFlow::Continue(()),
            }
        }
    }
    node.visit(&mut First { wanted, depth: 0 }).break_value()
}
