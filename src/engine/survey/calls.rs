//! Calls of functions.

use chrono::format::{Item, StrftimeItems};
use datafusion::sql::sqlparser::ast::{
    DuplicateTreatment, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Spanned, Value as SqlValue,
    ValueWithSpan,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::{Fault, did_you_mean};
use super::Surroundings;
use crate::functions;

/// The seconds since 1970 that a timestamp of nanoseconds holds; DataFusion 55.2 cuts off what is beyond.
const MOST_SECONDS: f64 = 9_223_372_036.0;

/// Checks one call; its arguments are checked as expressions of their own.
pub(super) fn check(call: &Function, around: Surroundings<'_>) -> Result<(), Fault> {
    let written = call.name.to_string();
    let name = written.to_lowercase();
    saved(&name, call, around)?;
    let is_aggregate = around.state.aggregate_functions().contains_key(&name);
    let is_window = around.state.window_functions().contains_key(&name);
    let is_scalar = around.state.scalar_functions().contains_key(&name) && !is_aggregate && !is_window;
    let FunctionArguments::List(list) = &call.args else { return Ok(()) };
    if is_scalar {
        let wrong = [
            (
                list.duplicate_treatment == Some(DuplicateTreatment::Distinct),
                "DISTINCT",
                "leave it out, or write `select distinct`",
            ),
            (call.filter.is_some(), "FILTER", "write `case when … then … end`"),
            (call.over.is_some(), "OVER", "leave it out: it has a value for each row"),
        ];
        if let Some((_, clause, help)) = wrong.into_iter().find(|(is_there, ..)| *is_there) {
            let message = format!("`{written}` is no aggregate function, and takes no {clause}");
            return Err(Fault::new(ErrorCode::Usage, message, call.name.span()).help(help));
        }
    }
    let stars = list.args.iter().filter(|arg| {
        matches!(arg, FunctionArg::Unnamed(FunctionArgExpr::Wildcard | FunctionArgExpr::QualifiedWildcard(_)))
    });
    if stars.count() > 0 {
        let is_distinct = list.duplicate_treatment == Some(DuplicateTreatment::Distinct);
        if name != "count" || is_distinct || list.args.len() > 1 {
            let what = if is_distinct { "`distinct *`" } else { "`*`" };
            let help = match name.as_str() {
                "count" if is_distinct => {
                    "count a column: `count(distinct pair)`, or `(select count(*) from (select distinct …))`"
                }
                "count" => "write `count(*)` alone",
                _ => "only `count(*)` takes it: name a column",
            };
            return Err(
                Fault::new(ErrorCode::Usage, format!("`{written}` does not take {what}"), call.name.span()).help(help)
            );
        }
    }
    named(&name, call, &list.args)?;
    let literal = |place: usize| list.args.get(place).and_then(literal_of);
    match name.as_str() {
        "to_char" | "date_format" => match list.args.get(1) {
            Some(FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Value(ValueWithSpan {
                value: SqlValue::Number(number, _),
                span,
            })))) => Err(Fault::new(ErrorCode::Type, format!("a format of dates is a text, and not {number}"), *span)
                .help("write it as '%Y-%m-%d'")),
            _ => literal(1).map_or(Ok(()), |(text, span)| format_of(text, span)),
        },
        "lag" | "lead" => match literal(1) {
            Some((text, span)) => Err(Fault::new(
                ErrorCode::Type,
                format!("`{written}` takes a number of rows, and '{text}' is text"),
                span,
            )
            .help(format!("write `{name}(x, 1)`"))),
            None => Ok(()),
        },
        "to_date" => match list.args.first() {
            Some(FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Value(ValueWithSpan {
                value: SqlValue::Number(number, _),
                span,
            })))) => {
                Err(Fault::new(ErrorCode::Type, format!("`to_date` would take {number} for days since 1970"), *span)
                    .help(format!("write it as text, `to_date('{number}')`, or `date '2023-05-04'`")))
            }
            _ => Ok(()),
        },
        "to_timestamp" => match list.args.first() {
            Some(FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Value(ValueWithSpan {
                value: SqlValue::Number(number, _),
                ..
            }))))
                if number.parse::<f64>().is_ok_and(|seconds| seconds > MOST_SECONDS) =>
            {
                let message = format!(
                    "`to_timestamp({number})` is outside of what a timestamp holds, which goes from 1677 to 2262"
                );
                Err(Fault::new(ErrorCode::Value, message, call.name.span()).help("give seconds since 1970, or a text"))
            }
            _ => Ok(()),
        },
        "named_struct" => {
            let mut seen: Vec<&str> = Vec::new();
            for (text, span) in list.args.iter().step_by(2).filter_map(literal_of) {
                if seen.contains(&text) {
                    let fault = Fault::new(ErrorCode::Name, format!("two fields are named `{text}`"), span);
                    return Err(fault.help("give one of the two another name"));
                }
                seen.push(text);
            }
            Ok(())
        }
        "nth_value" => match list.args.get(1) {
            Some(FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Value(ValueWithSpan {
                value: SqlValue::Number(number, _),
                span,
            }))))
                if number == "0" =>
            {
                Err(Fault::new(ErrorCode::Value, "`nth_value` counts rows from 1, and not from 0", *span))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Refuses a saved query that is called like a function of values.
fn saved(name: &str, call: &Function, around: Surroundings<'_>) -> Result<(), Fault> {
    if around.is_function(name) {
        return Ok(());
    }
    let Some(saved) = around.library.get(name) else { return Ok(()) };
    let params: Vec<&str> = saved.params.iter().map(|param| param.name.as_str()).collect();
    let message = format!("`{}` is a saved query, which gives a table", saved.name);
    Err(Fault::new(ErrorCode::Usage, message, call.name.span()).help(format!(
        "call it in FROM: `select * from {}({})`",
        saved.name,
        params.join(", ")
    )))
}

/// Refuses named arguments that aren't there, or stand twice, of functions of ours.
fn named(name: &str, call: &Function, args: &[FunctionArg]) -> Result<(), Fault> {
    let Some(function) = functions::find(name) else { return Ok(()) };
    let mut seen: Vec<String> = Vec::new();
    for arg in args {
        let (given, span) = match arg {
            FunctionArg::Named { name, .. } => (name.value.to_lowercase(), name.span),
            FunctionArg::ExprNamed { name, .. } => (name.to_string().to_lowercase(), name.span()),
            FunctionArg::Unnamed(_) if seen.is_empty() => continue,
            FunctionArg::Unnamed(value) => {
                return Err(Fault::new(
                    ErrorCode::Usage,
                    "an argument without a name stands behind one with a name",
                    value.span(),
                )
                .help(format!("it is called as `{}`", function.signature())));
            }
        };
        if !function.params.iter().any(|param| param.name == given) {
            let message = format!("`{}` has no argument `{given}`", call.name);
            let names: Vec<&str> = function.params.iter().map(|param| param.name).collect();
            let help =
                did_you_mean(&given, names.iter().copied()).unwrap_or_else(|| format!("it has {}", names.join(", ")));
            return Err(Fault::new(ErrorCode::Name, message, span).help(help));
        }
        if seen.contains(&given) {
            return Err(Fault::new(ErrorCode::Usage, format!("the argument `{given}` is given twice"), span));
        }
        seen.push(given);
    }
    Ok(())
}

/// Returns the text of an argument that is one.
pub(super) fn literal_of(arg: &FunctionArg) -> Option<(&str, Span)> {
    match arg {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => text_of(expr),
        _ => None,
    }
}

/// Returns the text of an expression that is one.
pub(super) fn text_of(expr: &Expr) -> Option<(&str, Span)> {
    match expr {
        Expr::Nested(inner) => text_of(inner),
        Expr::Value(ValueWithSpan { value, span }) => match value {
            SqlValue::SingleQuotedString(text) | SqlValue::EscapedStringLiteral(text) => Some((text, *span)),
            SqlValue::DollarQuotedString(text) => Some((&text.value, *span)),
            _ => None,
        },
        _ => None,
    }
}

/// Refuses a format of dates that would come back as it is, or that is none.
fn format_of(format: &str, span: Span) -> Result<(), Fault> {
    const HELP: &str = "the parts are %Y-%m-%d, %H:%M:%S, %B for the month's name, %A for the day's";
    if let Some(Item::Error) = StrftimeItems::new(format).find(|item| *item == Item::Error) {
        return Err(Fault::new(ErrorCode::Value, format!("`{format}` is no format of dates"), span).help(HELP));
    }
    let upper = format.to_uppercase();
    if !format.contains('%') && ["YY", "MM", "DD", "HH", "MON"].iter().any(|part| upper.contains(part)) {
        let message = format!("the format `{format}` has no part of a date");
        let help = upper
            .replace("YYYY", "%Y")
            .replace("MM", "%m")
            .replace("DD", "%d")
            .replace("HH24", "%H")
            .replace("MI", "%M")
            .replace("SS", "%S");
        return Err(Fault::new(ErrorCode::Value, message, span).help(format!("write '{help}': {HELP}")));
    }
    Ok(())
}
