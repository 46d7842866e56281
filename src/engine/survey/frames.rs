//! The frames of windows.

use arrow::datatypes::DataType;
use datafusion::sql::sqlparser::ast::{
    Expr, Function, Spanned, UnaryOperator, Value as SqlValue, WindowFrame, WindowFrameBound, WindowFrameUnits,
    WindowType,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::super::parse::folded;
use super::Surroundings;

/// Refuses a frame that holds no rows, or whose bounds are none.
pub(super) fn of_call(call: &Function, around: Surroundings<'_>) -> Result<(), Fault> {
    let Some(WindowType::WindowSpec(window)) = &call.over else { return Ok(()) };
    let Some(frame) = &window.window_frame else { return Ok(()) };
    let place = call.name.span();
    bounds(frame, place)?;
    // A number beside a day would be one of days by some, of seconds by others.
    let by_day = window.order_by.first().is_some_and(|key| match &key.expr {
        Expr::Identifier(name) => is_day(around.schema.type_of(&folded(name))),
        Expr::CompoundIdentifier(parts) => {
            parts.last().is_some_and(|name| is_day(around.schema.type_of(&folded(name))))
        }
        _ => false,
    });
    let ends = [Some(&frame.start_bound), frame.end_bound.as_ref()];
    let number = ends.into_iter().flatten().find_map(|bound| distance(bound).filter(|expr| number(expr).is_some()));
    match number {
        Some(expr) if by_day && frame.units == WindowFrameUnits::Range => {
            let message = format!("the frame goes by days, and `{expr}` is a number");
            let span = if expr.span() == Span::empty() { place } else { expr.span() };
            Err(Fault::new(ErrorCode::Type, message, span)
                .help("write `interval '1 day'`, or count rows: `rows between …`"))
        }
        _ => Ok(()),
    }
}

fn is_day(data_type: Option<DataType>) -> bool {
    matches!(data_type, Some(DataType::Date32 | DataType::Date64 | DataType::Timestamp(..)))
}

fn bounds(frame: &WindowFrame, place: Span) -> Result<(), Fault> {
    let end = frame.end_bound.as_ref().unwrap_or(&WindowFrameBound::CurrentRow);
    let refuse = |message: &str, help: &str| Err(Fault::new(ErrorCode::Value, message, place).help(help));
    if matches!(frame.start_bound, WindowFrameBound::Following(None))
        || matches!(end, WindowFrameBound::Preceding(None))
    {
        return refuse(
            "the frame begins behind its last row or ends before its first",
            "write `between unbounded preceding and unbounded following`",
        );
    }
    for bound in [&frame.start_bound, end] {
        if let Some(expr) = distance(bound)
            && number(expr).is_some_and(|number| number < 0.0)
        {
            return refuse(
                &format!("the frame is bounded by {expr}, a negative number"),
                "write `1 preceding` for the row before, and `1 following` for the next",
            );
        }
    }
    match (place_of(&frame.start_bound), place_of(end)) {
        (Some(first), Some(last)) if first > last => refuse(
            "the frame ends before it begins",
            "write the earlier bound first: `between 1 preceding and 1 following`",
        ),
        _ => Ok(()),
    }
}

fn distance(bound: &WindowFrameBound) -> Option<&Expr> {
    match bound {
        WindowFrameBound::Preceding(Some(expr)) | WindowFrameBound::Following(Some(expr)) => Some(expr),
        _ => None,
    }
}

fn number(expr: &Expr) -> Option<f64> {
    match expr {
        Expr::Value(value) => match &value.value {
            SqlValue::Number(text, _) => text.parse().ok(),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => number(expr).map(|number| -number),
        _ => None,
    }
}

/// Where a bound lies, counted from the row itself.
fn place_of(bound: &WindowFrameBound) -> Option<f64> {
    match bound {
        WindowFrameBound::CurrentRow => Some(0.0),
        WindowFrameBound::Preceding(Some(expr)) => number(expr).map(|number| -number),
        WindowFrameBound::Following(Some(expr)) => number(expr),
        WindowFrameBound::Preceding(None) => Some(f64::NEG_INFINITY),
        WindowFrameBound::Following(None) => Some(f64::INFINITY),
    }
}
