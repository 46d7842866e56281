//! Values that can't be brought under a type, and what arithmetic and functions refuse.

use datafusion::sql::sqlparser::ast::{Expr, Spanned, Value as SqlValue};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::super::finder::{self, Class};
use super::{Case, words};

/// Explains what DataFusion says of values.
pub(super) fn explain(case: &Case<'_>) -> Option<Fault> {
    external(case)
        .or_else(|| cast(case))
        .or_else(|| decimal(case))
        .or_else(|| unknown_type(case))
        .or_else(|| arithmetic(case))
        .or_else(|| times(case))
        .or_else(|| regex(case))
        .or_else(|| refused_by(case))
}

/// What is wrong with the clauses of CREATE EXTERNAL TABLE.
fn external(case: &Case<'_>) -> Option<Fault> {
    let (text, source) = (case.text, case.finder.source);
    let fault = |code, message: String, span: Span, help: &str| {
        Some(Fault::new(code, message, case.span_or(|| span)).help(help.to_string()))
    };
    if let Some((_, rest)) = text.split_once("onfig value \"").filter(|(_, rest)| rest.contains("not found on ")) {
        let name = rest.split('"').next().unwrap_or_default();
        let short = name.rsplit('.').next().unwrap_or(name);
        let span = [source.literal(name), source.literal(short), source.word(short)];
        let span = span.into_iter().find(|span| *span != Span::empty()).unwrap_or(Span::empty());
        return fault(
            ErrorCode::Name,
            format!("files have no option `{name}`"),
            span,
            "CSV files have has_header, delimiter, quote, escape, comment, compression, null_value and newlines_in_values",
        );
    }
    if text.contains("provided string was not `true` or `false`") {
        let message = "an option that is yes or no has another value".to_string();
        return fault(ErrorCode::Value, message, source.word("options"), "write 'true' or 'false'");
    }
    if text.contains("WITH HEADER ROW clause is no longer in use") {
        let message = "WITH HEADER ROW is an option of the file".to_string();
        return fault(
            ErrorCode::Syntax,
            message,
            source.word("header"),
            "write `options ('format.has_header' 'true')`",
        );
    }
    if let Some(name) = text.strip_prefix("column ").and_then(|rest| rest.strip_suffix(" is not in schema")) {
        let message = format!("no column `{name}` in the file");
        return fault(ErrorCode::Name, message, source.word(name), "WITH ORDER names columns of the file");
    }
    if text.starts_with("can't create a partitioned table backed by a single file") {
        let message = "PARTITIONED BY is for a folder, and here is a file".to_string();
        return fault(ErrorCode::Usage, message, source.word("partitioned"), "name the folder, with `/` behind it");
    }
    None
}

/// `cast error: Cannot cast string 'x' to value of Int32 type`.
fn cast(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let (value, data_type) = if let Some((_, rest)) = text.split_once("annot cast string '") {
        let (value, rest) = rest.rsplit_once("' to value of ")?;
        (value, rest.strip_suffix(" type").unwrap_or(rest))
    } else if let Some((_, rest)) = text.split_once("annot cast value '") {
        let (value, rest) = rest.rsplit_once("' to value of ")?;
        (value, rest.strip_suffix(" type").unwrap_or(rest))
    } else if let Some((_, rest)) = text.split_once("an't cast value ") {
        rest.rsplit_once(" to type ")?
    } else {
        return None;
    };
    let data_type = data_type.trim_end_matches('.');
    let (what, help) = match data_type {
        "Date32" | "Date64" => ("no date", Some("write a day as '2023-05-04'")),
        name if name.starts_with("Timestamp") => ("no date and time", Some("write it as '2023-05-04 12:30:00'")),
        name if name.starts_with("Time") => ("no time of day", Some("write it as '12:30:00'")),
        name if name.starts_with("Interval") => ("no interval", Some("write it as '3 days' or '1 month'")),
        name if name.starts_with("Int") || name.starts_with("UInt") => {
            let fits = value.parse::<f64>().is_ok();
            (if fits { "outside the whole numbers of its type" } else { "no whole number" }, None)
        }
        name if name.starts_with("Float") || name.starts_with("Decimal") => ("no number", None),
        "Boolean" => ("neither true nor false", None),
        _ => return None,
    };
    let class = Class::of_name(data_type);
    let literal = written(value, case);
    if literal != Span::empty() {
        let fault = Fault::new(ErrorCode::Value, format!("`{value}` is {what}"), literal);
        return Some(fault.maybe_help(help.map(str::to_string)));
    }
    // The value is one of a column's: the place is where it meets the other type.
    match holder(class, case) {
        Some(expr) => {
            let message = format!("`{expr}` holds `{value}`, which is {what}");
            let help = help.map_or_else(|| format!("`try_cast({expr} as …)` gives null instead"), str::to_string);
            Some(Fault::new(ErrorCode::Value, message, expr.span()).help(help))
        }
        None => {
            let fault = Fault::new(ErrorCode::Value, format!("`{value}` is {what}"), case.span);
            Some(fault.maybe_help(help.map(str::to_string)))
        }
    }
}

/// Returns the place of a constant, also where its number has another form by now.
fn written(value: &str, case: &Case<'_>) -> Span {
    let source = case.finder.source;
    let direct = source.literal(value);
    if direct != Span::empty() {
        return direct;
    }
    let bare = value.trim_start_matches('-');
    let found = case.finder.expr(|expr| {
        let Expr::Value(found) = expr else { return false };
        match &found.value {
            SqlValue::Number(text, _) => match (text.parse::<f64>(), bare.parse::<f64>()) {
                (Ok(a), Ok(b)) => a == b,
                _ => false,
            },
            SqlValue::SingleQuotedString(text) => {
                text.eq_ignore_ascii_case(value)
                    || matches!((text.trim().parse::<f64>(), value.parse::<f64>()), (Ok(a), Ok(b)) if a == b || (a.is_nan() && b.is_nan()))
            }
            _ => false,
        }
    });
    match found {
        Some(Expr::Value(found)) => {
            let mut span = found.span;
            // The sign belongs to the number, and stands before it.
            if bare.len() < value.len() {
                span.start.column = span.start.column.saturating_sub(1).max(1);
            }
            span
        }
        _ => Span::empty(),
    }
}

/// Returns the expression whose values are cast to a class: by CAST, or by a comparison.
fn holder(class: Class, case: &Case<'_>) -> Option<Expr> {
    let finder = case.finder;
    let is_text = |expr: &Expr| {
        matches!(expr, Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Function(_))
            && finder.may_be(expr, Class::Text)
    };
    let mut inner = None;
    finder.expr(|expr| {
        let found = match expr {
            Expr::Cast { expr: inner, .. } if finder.guess(expr) == Some(class) && is_text(inner) => {
                Some(inner.as_ref())
            }
            Expr::BinaryOp { left, right, .. } => match (finder.guess(left), finder.guess(right)) {
                (found, _) if found == Some(class) && is_text(right) => Some(right.as_ref()),
                (_, found) if found == Some(class) && is_text(left) => Some(left.as_ref()),
                _ => None,
            },
            Expr::Case { conditions, .. } if class == Class::Truth => {
                conditions.iter().map(|when| &when.condition).find(|condition| is_text(condition))
            }
            _ => None,
        };
        inner = found.cloned();
        inner.is_some()
    });
    inner
}

/// What a decimal doesn't hold.
fn decimal(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    if text.starts_with("decimal(precision = ") {
        return Some(
            Fault::new(
                ErrorCode::Type,
                "a decimal has 1 to 76 digits, and no more behind the point than in all",
                case.span_or(|| {
                    let decimal = case.finder.source.word("decimal");
                    if decimal == Span::empty() { case.finder.source.word("numeric") } else { decimal }
                }),
            )
            .help("write `decimal(38, 2)`: digits in all, digits behind the point"),
        );
    }
    let (value, rest) = text
        .split_once(" is too large to store in a Decimal")
        .or_else(|| text.split_once(" is too small to store in a Decimal"))?;
    let precision = rest.split("precision ").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default();
    let most = rest.split("Max is ").nth(1).unwrap_or_default();
    let place = match written(value, case) {
        span if span == Span::empty() => {
            let found = case.finder.expr(|expr| matches!(expr, Expr::Cast { data_type, .. } if data_type.to_string().to_lowercase().starts_with("dec") || data_type.to_string().to_lowercase().starts_with("num")));
            case.span_or(|| found.map_or(Span::empty(), |expr| expr.span()))
        }
        span => span,
    };
    let most = if most.is_empty() { String::new() } else { format!(": the most is {most}") };
    Some(
        Fault::new(
            ErrorCode::Value,
            format!("`{value}` has more digits than the {precision} of its decimal{most}"),
            place,
        )
        .help("give the decimal more digits: `decimal(38, 2)`"),
    )
}

/// A type that isn't there.
fn unknown_type(case: &Case<'_>) -> Option<Fault> {
    let source = case.finder.source;
    let help = "there are text, boolean, int, bigint, real, double, decimal(p, s), date, time, timestamp and interval";
    if let Some(name) = case.text.strip_prefix("unsupported SQL type ") {
        let head: String = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let head = head.to_lowercase();
        let name = if head == "timestamp" { name.to_lowercase() } else { head.clone() };
        return Some(
            Fault::new(ErrorCode::Type, format!("no type `{name}`"), case.span_or(|| source.word(&head))).help(help),
        );
    }
    let name = case.text.strip_prefix("unsupported type '")?.split('\'').next()?;
    Some(
        Fault::new(ErrorCode::Type, format!("no type `{name}`"), case.span_or(|| source.literal(name)))
            .help("`arrow_cast` takes names of types of Arrow; `cast(x as bigint)` those of SQL"),
    )
}

/// Division by zero, and what leaves a type.
fn arithmetic(case: &Case<'_>) -> Option<Fault> {
    let text = case.text.to_lowercase();
    let finder = case.finder;
    if text.starts_with("divide by zero") {
        let is_zero = |expr: &Expr| matches!(expr, Expr::Value(value) if value.value.to_string().trim_matches(['0', '.']).is_empty());
        let divides = |operators: [&str; 2], zero: bool| {
            finder.expr(|expr| matches!(expr, Expr::BinaryOp { op, right, .. } if operators.contains(&op.to_string().as_str()) && (!zero || is_zero(right))))
        };
        let found = divides(["/", "%"], true).or_else(|| divides(["/", "%"], false));
        return Some(
            Fault::new(
                ErrorCode::Value,
                "division by zero",
                case.span_or(|| found.map_or(Span::empty(), |expr| finder::place(&expr))),
            )
            .help("`nullif(x, 0)` makes the divisor null where it is zero"),
        );
    }
    let inside = case.text.split('`').nth(1).filter(|_| text.contains("overflows a") || text.contains(" shifts by "));
    if let Some(inside) = inside {
        let operator = inside.split(' ').find(|word| ["+", "-", "*", "<<", ">>"].contains(word)).unwrap_or("-");
        let found = finder.operation(operator, [Class::Number, Class::Number]);
        let place = found
            .map(|(left, right)| finder::place(&left).union(&right.span()))
            .or_else(|| finder.expr(|expr| matches!(expr, Expr::UnaryOp { .. })).map(|expr| finder::place(&expr)));
        let message = case.text.to_string();
        return Some(
            Fault::new(ErrorCode::Value, message, case.span_or(|| place.unwrap_or(Span::empty())))
                .maybe_help(text.contains("overflows a").then(|| {
                    "cast to double or decimal: `cast(x as double)`, `cast(x as decimal(38, 0))`".to_string()
                })),
        );
    }
    if text.starts_with("overflow happened on: ") || text.starts_with("arithmetic overflow") {
        let found = finder.expr(
            |expr| matches!(expr, Expr::BinaryOp { op, .. } if ["+", "-", "*"].contains(&op.to_string().as_str())),
        );
        let numbers = case.text.rsplit(": ").next().unwrap_or_default();
        return Some(Fault::new(
            ErrorCode::Value,
            format!("`{numbers}` is an overflow of its type"),
            case.span_or(|| found.map_or(Span::empty(), |expr| finder::place(&expr))),
        ));
    }
    let days = ["date arithmetic overflow", "timestamp out of range", "cannot cast to interval", "overflowing on"];
    if days.iter().any(|words| text.contains(words)) {
        let moves = |expr: &Expr| matches!(expr, Expr::BinaryOp { op, left, right } if ["+", "-"].contains(&op.to_string().as_str()) && (finder.may_be(left, Class::Day) || finder.may_be(right, Class::Day) ));
        let found = finder.expr(moves);
        return Some(
            Fault::new(
                ErrorCode::Value,
                "overflow: the day is out of range of the calendar",
                case.span_or(|| found.map_or(Span::empty(), |expr| expr.span())),
            )
            .help("days go to the year 9999, times of day only from 1677 to 2262"),
        );
    }
    if text.contains("exceeds the representable i64 range") || text.contains("overflow converting") {
        let value =
            case.text.split("converting ").nth(1).and_then(|rest| rest.split(" to ").next()).unwrap_or_default();
        let found = || {
            let found = finder.expr(|expr| matches!(expr, Expr::Cast { data_type, .. } if data_type.to_string().to_lowercase().starts_with("timestamp")));
            found.map_or_else(|| called(case), |expr| expr.span())
        };
        let place = match finder.source.literal(value) {
            span if span == Span::empty() => case.span_or(found),
            span => span,
        };
        let what = if value.is_empty() { "a day".to_string() } else { format!("`{value}`") };
        return Some(
            Fault::new(
                ErrorCode::Value,
                format!("{what} is out of range of a timestamp, which goes from 1677 to 2262"),
                place,
            )
            .help("leave it a date, which goes to the year 9999"),
        );
    }
    None
}

/// Texts that are no times, zones or intervals.
fn times(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let source = case.finder.source;
    let between = |before: &str, after: &str| {
        text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).map(|(inside, _)| inside)
    };
    let fault = |value: &str, what: &str, help: &str| {
        Some(
            Fault::new(ErrorCode::Value, format!("`{value}` is {what}"), case.span_or(|| source.literal(value)))
                .help(help),
        )
    };
    if let Some(value) = between("nvalid input syntax for type interval: \"", "\"") {
        return fault(value, "no interval", "write it as '3 days', '2 hours' or '1 month'");
    }
    if let Some(rest) = text.strip_prefix("unable to represent ") {
        let value = rest.split(" in a ").next().unwrap_or(rest);
        return fault(value, "more than an interval holds", "an interval has up to 2147483647 days and as many months");
    }
    if let Some(zone) = between("nvalid timezone \"", "\"") {
        let mut fault = Fault::new(ErrorCode::Value, format!("no time zone `{zone}`"), source.literal(zone));
        if fault.span == Span::empty() {
            let holder =
                case.finder.expr(|expr| matches!(expr, Expr::Value(value) if value.value.to_string().contains(zone)));
            fault.span = case.span_or(|| holder.map_or(Span::empty(), |expr| expr.span()));
        }
        return Some(fault.help("write it as 'Asia/Almaty' or '+05:00'"));
    }
    if let Some(value) = between("rror parsing timestamp from '", "'") {
        if let Some(format) = between("using format '", "'") {
            let message = format!("`{value}` is not written as `{format}`");
            return Some(
                Fault::new(ErrorCode::Value, message, case.span_or(|| source.literal(value)))
                    .help("the parts of a format are %Y, %m, %d, %H, %M and %S"),
            );
        }
        return fault(value, "no date and time", "write it as '2023-05-04 12:30:00'");
    }
    if let Some(value) = between("rror parsing '", "' as time") {
        return fault(value, "no time of day", "write it as '12:30:00'");
    }
    if text.contains("nable to cast to Date32") {
        let found = case
            .finder
            .expr(|expr| matches!(expr, Expr::Function(call) if call.name.to_string().eq_ignore_ascii_case("to_date")));
        let argument = match &found {
            Some(Expr::Function(call)) => match &call.args {
                datafusion::sql::sqlparser::ast::FunctionArguments::List(list) => list.args.first().cloned(),
                _ => None,
            },
            _ => None,
        };
        let (what, place) = match &argument {
            Some(arg) => (arg.to_string().trim_matches('\'').to_string(), arg.span()),
            None => ("a text".to_string(), source.call_of("to_date")),
        };
        return Some(
            Fault::new(ErrorCode::Value, format!("`{what}` is no date"), place)
                .help("write it as '2023-05-04', or give its format: `to_date('04.05.2023', '%d.%m.%Y')`"),
        );
    }
    if let Some(part) = between("date part '", "'").or_else(|| between("date_trunc granularity: '", "'")) {
        let found = source.literal(part);
        let place = if found == Span::empty() { source.word(part) } else { found };
        let message = format!("no part `{}` of a date", part.to_lowercase());
        return Some(
            Fault::new(ErrorCode::Value, message, case.span_or(|| place)).help(
                "the parts are year, quarter, month, week, day, hour, minute, second, millisecond and microsecond",
            ),
        );
    }
    None
}

/// A regular expression that isn't a constant.
fn regex(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let start = text.find("regex parse error:").or_else(|| text.find("egular expression did not compile"))?;
    let lines: Vec<&str> = text[start..].lines().collect();
    let why = lines.iter().find_map(|line| line.trim().strip_prefix("error: "));
    let pattern = lines.iter().skip(1).find(|line| line.starts_with("    ")).map(|line| line.trim());
    let why = match why {
        Some(why) => format!(": {why}"),
        None if text.contains("CompiledTooBig") => ": it is too large when it is compiled".to_string(),
        None => String::new(),
    };
    let what = pattern.map_or_else(
        || "a pattern".to_string(),
        |pattern| {
            let shown: String = pattern.chars().take(60).collect();
            format!("`{shown}`")
        },
    );
    let place = case.span_or(|| pattern.map_or(Span::empty(), |pattern| case.finder.source.literal(pattern)));
    let place = if place == Span::empty() { called(case) } else { place };
    Some(Fault::new(ErrorCode::Value, format!("{what} is no regular expression{why}"), place))
}

/// What a function says of its arguments, by words of it.
fn refused_by(case: &Case<'_>) -> Option<Fault> {
    const SAYINGS: &[(&str, &str)] = &[
        ("square root of a negative", "sqrt"),
        ("factorial", "factorial"),
        ("unicode scalar value", "chr"),
        ("the sum overflows", "sum"),
        ("overflow on abs", "abs"),
        ("negative count not allowed", "substr substring"),
        ("negative substring length", "substr substring"),
        ("substring without", "substr substring"),
        ("start position overflow", "substr substring"),
        ("field position must not be zero", "split_part"),
        ("date_bin", "date_bin"),
        ("encoding named", "encode decode"),
        ("failed to decode", "decode"),
        ("unable to parse date from", "make_date"),
        ("month value", "make_date"),
        ("day value", "make_date"),
        ("hour value", "make_time"),
        ("minute value", "make_time"),
        ("second value", "make_time"),
        ("percentile", "percentile_cont approx_percentile_cont quantile_cont"),
        ("in gcd", "gcd"),
        ("in lcm", "lcm"),
        ("while rounding", "round"),
        ("zero raised to a negative power", "power pow"),
        ("ntile", "ntile"),
        ("named_struct", "named_struct"),
        ("for function range", "range"),
        ("overlay", "overlay"),
        ("avgaccumulator", "avg"),
    ];
    let lower = case.text.to_lowercase();
    let (_, names) = SAYINGS.iter().find(|(saying, _)| lower.contains(saying))?;
    let quoted = case.text.split('\'').skip(1).step_by(2).map(|piece| case.finder.source.literal(piece));
    let quoted = quoted.into_iter().find(|span| *span != Span::empty());
    let mut calls = names.split(' ').map(|name| case.finder.source.call_of(name)).filter(|span| *span != Span::empty());
    let is_code = lower.contains("encoding named") || lower.contains("failed to decode");
    let place = match (quoted, is_code) {
        (Some(span), true) => span,
        _ => case.span_or(|| calls.next().unwrap_or(Span::empty())),
    };
    let mut text = words::without_types(case.text);
    if lower.contains("substring without") {
        let fault = Fault::new(ErrorCode::Type, "`substr` takes 2 or 3 arguments, and here is 1", place);
        return Some(fault.help("it is called as `substr(text, from [, length])`"));
    }
    if lower.contains("overflow on abs") {
        text = "overflow: `abs` of the least whole number is more than its type holds".to_string();
    }
    if lower.contains("signed integer overflow") || lower.contains("while rounding") {
        let name = names.split(' ').next().unwrap_or_default();
        text = format!("overflow: the result of `{name}` is more than a 64-bit integer holds");
    }
    if lower.contains("failed to decode")
        && let Some(Expr::Function(call)) = case
            .finder
            .expr(|expr| matches!(expr, Expr::Function(call) if call.name.to_string().eq_ignore_ascii_case("decode")))
        && let datafusion::sql::sqlparser::ast::FunctionArguments::List(list) = &call.args
        && let Some(arg) = list.args.first()
    {
        return Some(Fault::new(ErrorCode::Value, text, arg.span()));
    }
    let help = match *names {
        "sum" => Some("cast to double or decimal: `sum(cast(x as double))`, `sum(cast(x as decimal(38, 0)))`"),
        _ => None,
    };
    let code = if *names == "named_struct" { ErrorCode::Type } else { ErrorCode::Value };
    Some(Fault::new(code, text, place).maybe_help(help.map(str::to_string)))
}

/// Returns the place of the first function whose name a message has.
fn called(case: &Case<'_>) -> Span {
    let words = case.text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let named = words.map(|word| case.finder.source.call_of(word)).find(|span| *span != Span::empty());
    named.unwrap_or_else(|| {
        let first = case.finder.expr(|expr| matches!(expr, Expr::Function(_)));
        match first {
            Some(Expr::Function(call)) => call.name.span(),
            _ => Span::empty(),
        }
    })
}

/// Explains that memory or disk ran out, with the operators that hold most of it.
pub(super) fn resources(text: &str) -> Fault {
    // `HashJoinInput[0]#5(can spill: false) consumed 13.6 MB, peak 13.6 MB,`
    let consumer = |line: &str| {
        let (name, rest) = line.trim().split_once("#")?;
        let (_, rest) = rest.split_once(") consumed ")?;
        let (held, _) = rest.split_once(", peak")?;
        Some(format!("{} ({held})", name.split('[').next().unwrap_or(name)))
    };
    let held: Vec<String> = text.lines().filter_map(consumer).collect();
    let pool = text.split_once("pool_size: ").and_then(|(_, rest)| rest.split_once(')')).map(|(size, _)| size);
    // `The used disk space during the spilling process has exceeded the allowable limit of 1024.0 KB. …`
    let disk = text.split_once("exceeded the allowable limit of ").and_then(|(_, rest)| rest.split_once(". "));
    if let Some((limit, _)) = disk {
        let message = format!("the query spills more to the disk than the limit of {limit}");
        return Fault::new(ErrorCode::Resources, message, Span::empty())
            .help("allow more with `--temp-limit SIZE` or `--memory-limit SIZE`, or ask for less");
    }
    let Some(pool) = pool else {
        return Fault::new(ErrorCode::Resources, text, Span::empty())
            .help("free some space, or name another folder with `--temp-dir DIR`");
    };
    let held = if held.is_empty() { String::new() } else { format!("; most of it is held by {}", held.join(", ")) };
    Fault::new(
        ErrorCode::Resources,
        format!("the query needs more memory than the limit of {pool}{held}"),
        Span::empty(),
    )
    .help("allow more with `--memory-limit SIZE`, or ask for less")
}
