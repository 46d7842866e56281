//! What stands in FROM.

use datafusion::sql::sqlparser::ast::{
    Expr, FunctionArg, FunctionArgExpr, Join, JoinConstraint, JoinOperator, ObjectName, Select, Spanned, TableFactor,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::super::parse::folded;
use super::Surroundings;
use crate::functions::{self, Body};

/// Refuses joins that aren't there, and tables of one name side by side.
pub(super) fn select(select: &Select, around: Surroundings<'_>) -> Result<(), Fault> {
    let mut names: Vec<String> = Vec::new();
    for from in &select.from {
        from.joins.iter().try_for_each(|join| kind(join, around))?;
        for factor in std::iter::once(&from.relation).chain(from.joins.iter().map(|join| &join.relation)) {
            let Some((name, span)) = name_of(factor) else { continue };
            if names.contains(&name) {
                return Err(Fault::new(ErrorCode::Name, format!("`{name}` stands twice in FROM"), span)
                    .help(format!("give one of the two another name: `{name} as other`")));
            }
            names.push(name);
        }
    }
    Ok(())
}

fn name_of(factor: &TableFactor) -> Option<(String, Span)> {
    match factor {
        TableFactor::Table { alias: Some(alias), .. }
        | TableFactor::Derived { alias: Some(alias), .. }
        | TableFactor::UNNEST { alias: Some(alias), .. } => Some((folded(&alias.name), alias.name.span)),
        TableFactor::Table { name, alias: None, .. } => {
            let [part] = name.0.as_slice() else { return None };
            Some((folded(part.as_ident()?), name.span()))
        }
        _ => None,
    }
}

fn kind(join: &Join, around: Surroundings<'_>) -> Result<(), Fault> {
    let (word, name, help) = match &join.join_operator {
        JoinOperator::AsOf { .. } => {
            ("asof", "ASOF JOIN", "join on `a.date <= b.date` and keep the nearest with `qualify row_number() …`")
        }
        JoinOperator::CrossApply => ("cross", "CROSS APPLY", "write `cross join lateral (select …)`"),
        JoinOperator::OuterApply => ("outer", "OUTER APPLY", "write `left join lateral (select …) on true`"),
        JoinOperator::Semi(_) => ("semi", "SEMI JOIN", "write `left semi join`, or `where exists (…)`"),
        JoinOperator::Anti(_) => ("anti", "ANTI JOIN", "write `left anti join`, or `where not exists (…)`"),
        JoinOperator::StraightJoin(_) => ("straight_join", "STRAIGHT_JOIN", "write `join`"),
        JoinOperator::ArrayJoin | JoinOperator::LeftArrayJoin | JoinOperator::InnerArrayJoin => {
            ("array", "ARRAY JOIN", "write `unnest(…)` in the select list")
        }
        JoinOperator::Left(JoinConstraint::None)
        | JoinOperator::LeftOuter(JoinConstraint::None)
        | JoinOperator::Right(JoinConstraint::None)
        | JoinOperator::RightOuter(JoinConstraint::None)
        | JoinOperator::FullOuter(JoinConstraint::None) => {
            return Err(Fault::new(ErrorCode::Syntax, "an outer join has no condition", join.relation.span())
                .help("write `on a.pair = b.pair` or `using (pair)` behind it"));
        }
        _ => return Ok(()),
    };
    let message = format!("{name} is not among the clauses of dyadb");
    Err(Fault::new(ErrorCode::Usage, message, around.source.word(word)).help(help))
}

/// Refuses functions and saved queries that stand there without parentheses, and arguments that are no constants.
pub(super) fn factor(factor: &TableFactor, around: Surroundings<'_>) -> Result<(), Fault> {
    match factor {
        TableFactor::Table { with_ordinality: true, .. } | TableFactor::UNNEST { with_ordinality: true, .. } => {
            let place = around.source.word("with");
            let ordinality = around.source.word("ordinality");
            // `with` may stand for a CTE too, and the word before `ordinality` is the one.
            let place =
                if ordinality.start.line == place.start.line && ordinality.start.column == place.start.column + 5 {
                    place
                } else {
                    ordinality
                };
            Err(Fault::new(ErrorCode::Usage, "WITH ORDINALITY is not among the clauses of dyadb", place)
                .help("number the rows: `row_number() over ()`"))
        }
        TableFactor::Function { name, args, .. } => {
            let column = args.iter().find_map(|arg| match arg {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(expr))
                | FunctionArg::Named { arg: FunctionArgExpr::Expr(expr), .. } => {
                    (!matches!(expr, Expr::Value(_) | Expr::TypedString(_))).then_some(expr)
                }
                _ => None,
            });
            let (message, place) = match column {
                Some(expr) => (format!("the argument `{expr}` of `{name}` is no constant"), expr.span()),
                None => (format!("LATERAL stands before `{name}`, which reads no other table"), name.span()),
            };
            Err(Fault::new(ErrorCode::Usage, message, place)
                .help("a table function is called once for all rows: give constants, and join for the rest"))
        }
        TableFactor::Table { name, args: None, .. } => called(name, around),
        _ => Ok(()),
    }
}

/// Points out a table function or saved query that is named like a table. A table of that name is found first.
fn called(name: &ObjectName, around: Surroundings<'_>) -> Result<(), Fault> {
    if name.0.len() > 3 {
        let last = name.0.last().and_then(|part| part.as_ident()).map(folded).unwrap_or_default();
        return Err(Fault::new(ErrorCode::Name, format!("no table `{name}`"), name.span())
            .help(format!("there is one schema: write `{last}`")));
    }
    let [part] = name.0.as_slice() else { return Ok(()) };
    let Some(ident) = part.as_ident() else { return Ok(()) };
    let text = folded(ident);
    if around.is_table(&text) {
        return Ok(());
    }
    let signature = match functions::find(&text) {
        Some(function) if matches!(function.body, Body::Table(_)) => Some(function.signature()),
        Some(_) => None,
        None => around.library.get(&text).map(|saved| {
            let params: Vec<&str> = saved.params.iter().map(|param| param.name.as_str()).collect();
            format!("{}({})", saved.name, params.join(", "))
        }),
    };
    match signature {
        None => Ok(()),
        Some(signature) => {
            let message = format!("`{text}` is no table: it is called with arguments");
            Err(Fault::new(ErrorCode::Name, message, name.span()).help(format!("write `{signature}`")))
        }
    }
}
