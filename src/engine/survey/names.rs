//! Names that stand twice where one is meant.

use std::collections::HashSet;

use datafusion::sql::sqlparser::ast::{Expr, Query, Select, SelectItem};

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::super::parse::folded;

/// Refuses two CTEs of one name, and two columns of one name in a CTE's list.
pub(super) fn ctes(query: &Query) -> Result<(), Fault> {
    let mut names = HashSet::new();
    for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
        let name = folded(&cte.alias.name);
        if !names.insert(name.clone()) {
            return Err(Fault::new(ErrorCode::Name, format!("WITH names `{name}` twice"), cte.alias.name.span)
                .help("give one of the two another name"));
        }
        let mut columns = HashSet::new();
        for column in &cte.alias.columns {
            let column_name = folded(&column.name);
            if !columns.insert(column_name.clone()) {
                return Err(Fault::new(
                    ErrorCode::Name,
                    format!("`{name}` has the column `{column_name}` twice"),
                    column.name.span,
                )
                .help("give one of the two another name"));
            }
        }
    }
    Ok(())
}

/// Refuses two columns of one name in a SELECT that others read from; the outermost one's are numbered already.
pub(super) fn columns(select: &Select) -> Result<(), Fault> {
    let mut names = HashSet::new();
    for item in &select.projection {
        let (name, span) = match item {
            SelectItem::ExprWithAlias { alias, .. } => (folded(alias), alias.span),
            SelectItem::UnnamedExpr(Expr::Identifier(name)) => (folded(name), name.span),
            _ => continue,
        };
        if !names.insert(name.clone()) {
            return Err(Fault::new(ErrorCode::Name, format!("two columns are named `{name}`"), span)
                .help("give one of the two another name with `as`"));
        }
    }
    Ok(())
}
