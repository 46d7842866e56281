//! Operators, conditions and calls whose types don't go together.

use datafusion::sql::sqlparser::ast::{
    BinaryOperator, Expr, JoinConstraint, JoinOperator, OrderByKind, SelectItem, SetExpr, Spanned, TableFactor,
    UnaryOperator,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::super::finder::Class;
use super::super::source::Source;
use super::words::{first_type, plain_type, split_types};
use super::{Case, quoted_after};
use crate::functions;

/// Explains what DataFusion says of types.
pub(super) fn explain(case: &Case<'_>) -> Option<Fault> {
    operator(case)
        .or_else(|| unary(case))
        .or_else(|| condition(case))
        .or_else(|| like(case))
        .or_else(|| grouping(case))
        .or_else(|| shape(case))
        .or_else(|| generator(case))
        .or_else(|| signature(case))
}

/// `Cannot coerce arithmetic expression Utf8 + Int64 to valid types` and its like.
fn operator(case: &Case<'_>) -> Option<Fault> {
    const BEFORE: [&str; 7] = [
        "arithmetic expression ",
        "temporal operation ",
        "comparison operation ",
        "logical boolean operation ",
        "bitwise operation ",
        "string concat operation ",
        "regex operation ",
    ];
    let head = case.text.starts_with("cannot ");
    let rest = BEFORE.iter().find_map(|before| case.text.split_once(before)).filter(|_| head)?.1;
    let (left, rest) = first_type(rest);
    // `IS DISTINCT FROM` is an operator of three words.
    let (operator, rest) = match rest.strip_prefix("IS DISTINCT FROM ").map(|rest| ("IS", rest)) {
        Some(found) => found,
        None => rest.strip_prefix("IS NOT DISTINCT FROM ").map(|rest| ("IS", rest)).or_else(|| rest.split_once(' '))?,
    };
    let (right, _) = first_type(rest);
    let classes = [Class::of_name(left), Class::of_name(right)];
    let found =
        case.finder.operation(operator, classes).or_else(|| case.finder.operation(operator, [classes[1], classes[0]]));
    let place = match &found {
        None => case.span,
        Some((a, b)) => operand(operator, classes, a, b).unwrap_or_else(|| a.span().union(&b.span())),
    };
    let place = if place == Span::empty() { conditions(case).unwrap_or(place) } else { place };
    let message = format!("`{operator}` does not take {} and {}", plain_type(left), plain_type(right));
    Some(Fault::new(ErrorCode::Type, message, place).maybe_help(mend(operator, classes).map(str::to_string)))
}

/// `x is true` of something else.
fn conditions(case: &Case<'_>) -> Option<Span> {
    let found = case
        .finder
        .expr(|expr| matches!(expr, Expr::IsTrue(_) | Expr::IsFalse(_) | Expr::IsNotTrue(_) | Expr::IsNotFalse(_)));
    found.map(|expr| expr.span())
}

/// Returns the place of the one operand that is wrong, where only one is.
fn operand(operator: &str, classes: [Class; 2], left: &Expr, right: &Expr) -> Option<Span> {
    let wrong = match operator {
        "+" | "-" | "*" | "/" | "%" => Class::Text,
        "AND" | "OR" => {
            return match classes {
                [Class::Truth, _] => Some(right.span()),
                [_, Class::Truth] => Some(left.span()),
                _ => None,
            };
        }
        _ => return None,
    };
    match classes {
        [one, other] if one == wrong && other != wrong => Some(left.span()),
        [other, one] if one == wrong && other != wrong => Some(right.span()),
        _ => None,
    }
}

fn mend(operator: &str, classes: [Class; 2]) -> Option<&'static str> {
    let both = |class: Class| classes[0] == class && classes[1] == class;
    let any = |class: Class| classes.contains(&class);
    match operator {
        "AND" | "OR" => Some("both sides are conditions: write `place = 'Astana'`, or `place is not null`"),
        "-" | "+" if any(Class::Day) && any(Class::Text) => {
            Some("write a day as `date '2023-05-04'`, time as `interval '3 days'`")
        }
        "+" | "-" | "*" | "/" | "%" if any(Class::Text) => {
            Some("cast the text: `cast(x as double)`; texts are joined with `||`")
        }
        "+" if both(Class::Day) => {
            Some("the days between two dates are `a - b`; a later day is `date + interval '1 month'`")
        }
        "*" | "/" | "%" if any(Class::Interval) => Some("write the interval out: `interval '3 days'`"),
        "*" | "/" | "%" if any(Class::Day) => {
            Some("a day is moved with `date + 7`; its parts are `date_part('year', date)`")
        }
        "+" | "-" | "*" | "/" | "%" if any(Class::Truth) => Some("a condition is a number as `cast(x as int)`"),
        "||" => Some("cast it: `cast(x as text)`"),
        "IS" | "=" | "<>" | "!=" | "<" | ">" | "<=" | ">=" if any(Class::Truth) => {
            Some("a condition is a value of its own: write `a < b and b < c`, or the condition alone")
        }
        "=" | "<>" | "!=" | "<" | ">" | "<=" | ">=" => Some("cast one side to the type of the other"),
        _ => None,
    }
}

/// `NOT visitor`, `-visitor`.
fn unary(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let (operator, wanted) = if text.starts_with("unary operator 'NOT'") {
        (UnaryOperator::Not, "a condition")
    } else if text.contains("egation only supports") || text.starts_with("unary operator '-'") {
        (UnaryOperator::Minus, "a number")
    } else if text.starts_with("unary operator '+'") {
        (UnaryOperator::Plus, "a number")
    } else if text.starts_with("unsupported SQL unary operator") {
        let place = case.span_or(|| {
            let found = case.finder.expr(|expr| matches!(expr, Expr::UnaryOp { op, .. } if !matches!(op, UnaryOperator::Minus | UnaryOperator::Plus | UnaryOperator::Not)));
            found.map_or(Span::empty(), |expr| expr.span())
        });
        return Some(Fault::new(ErrorCode::Usage, "the operator before this is not among those of dyadb", place));
    } else {
        return None;
    };
    let is_wrong = |inner: &Expr| {
        let right = if operator == UnaryOperator::Not { Class::Truth } else { Class::Number };
        case.finder.guess(inner).is_none_or(|class| class != right && class != Class::Interval)
    };
    let found =
        case.finder.expr(|expr| matches!(expr, Expr::UnaryOp { op, expr } if *op == operator && is_wrong(expr)));
    let inner = match found {
        Some(Expr::UnaryOp { expr, .. }) => Some(*expr),
        _ => None,
    };
    let told = text.rsplit_once("got ").map(|(_, found)| plain_type(found));
    let given = told.or_else(|| inner.as_ref().and_then(|expr| case.finder.word(expr)));
    let given = given.unwrap_or_else(|| "something else".to_string());
    let what = inner.as_ref().map_or_else(String::new, |expr| format!("`{expr}` is "));
    let place = case.span_or(|| inner.as_ref().map_or(Span::empty(), |expr| expr.span()));
    Some(Fault::new(ErrorCode::Type, format!("`{operator}` takes {wanted}, and {what}{given}"), place))
}

/// A filter that is no condition.
fn condition(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let given = text
        .strip_prefix("cannot create filter with non-boolean predicate ")
        .and_then(|rest| rest.rsplit_once("' returning ").map(|(_, given)| given))
        .or_else(|| text.split_once("join condition must be boolean type, but got ").map(|(_, given)| given))?;
    let class = Class::of_name(given);
    let is_it = |expr: &Expr| case.finder.guess(expr).is_none_or(|guess| guess == class);
    let found = case.finder.select(|select| {
        let joined = select.from.iter().flat_map(|from| &from.joins).filter_map(|join| match &join.join_operator {
            JoinOperator::Join(JoinConstraint::On(expr))
            | JoinOperator::Inner(JoinConstraint::On(expr))
            | JoinOperator::Left(JoinConstraint::On(expr))
            | JoinOperator::LeftOuter(JoinConstraint::On(expr))
            | JoinOperator::Right(JoinConstraint::On(expr))
            | JoinOperator::RightOuter(JoinConstraint::On(expr))
            | JoinOperator::FullOuter(JoinConstraint::On(expr)) => Some(("ON", expr)),
            _ => None,
        });
        let own = [("WHERE", &select.selection), ("HAVING", &select.having), ("QUALIFY", &select.qualify)];
        let own = own.into_iter().filter_map(|(clause, expr)| expr.as_ref().map(|expr| (clause, expr)));
        joined.chain(own).find(|(_, expr)| is_it(expr)).map(|(clause, expr)| (clause, expr.clone()))
    });
    let given = plain_type(given);
    Some(match found {
        None => Fault::new(ErrorCode::Type, format!("a condition is boolean, and this one is {given}"), case.span),
        Some((clause, expr)) => {
            let message = format!("{clause} takes a condition, which is boolean, and `{expr}` is {given}");
            Fault::new(ErrorCode::Type, message, expr.span())
                .help(format!("write a comparison: `{expr} = …`, or `{expr} is not null`"))
        }
    })
}

fn like(case: &Case<'_>) -> Option<Fault> {
    let rest = case.text.strip_prefix("there isn't a common type to coerce ")?;
    let (left, rest) = rest.split_once(" and ")?;
    let (right, rest) = rest.split_once(" in ")?;
    let operator = rest.split(' ').next().unwrap_or("LIKE");
    let classes = [Class::of_name(left), Class::of_name(right)];
    let found = case.finder.expr(|expr| match expr {
        Expr::Like { expr, pattern, .. }
        | Expr::ILike { expr, pattern, .. }
        | Expr::SimilarTo { expr, pattern, .. } => {
            case.finder.may_be(expr, classes[0]) && case.finder.may_be(pattern, classes[1])
        }
        _ => false,
    });
    let place = match &found {
        Some(Expr::Like { expr, pattern, .. } | Expr::ILike { expr, pattern, .. }) => {
            if classes[0] == Class::Text {
                pattern.span()
            } else {
                expr.span()
            }
        }
        _ => case.span,
    };
    let wrong = if classes[0] == Class::Text { right } else { left };
    let help = match Class::of_name(wrong) {
        Class::Day => "compare days: `date between '2023-01-01' and '2023-12-31'`, or `date_part('year', date) = 2023`",
        _ => "cast it: `cast(x as text)`",
    };
    Some(
        Fault::new(ErrorCode::Type, format!("{operator} takes texts, and here is {}", plain_type(wrong)), place)
            .help(help),
    )
}

/// Columns that are neither grouped by nor aggregated, and what DISTINCT can't sort by.
fn grouping(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let source = case.finder.source;
    if let Some(rest) = text.strip_prefix("for SELECT DISTINCT, ORDER BY expressions ") {
        let name = rest.split(" must appear").next()?.rsplit('.').next()?;
        let found = case.finder.query(|query| match &query.order_by.as_ref()?.kind {
            OrderByKind::Expressions(keys) => keys
                .iter()
                .map(|key| &key.expr)
                .find(|expr| expr.to_string().to_lowercase().ends_with(name))
                .map(Spanned::span),
            OrderByKind::All(_) => None,
        });
        let message = format!("`{name}` is not selected, and behind DISTINCT only what is selected can be sorted by");
        return Some(
            Fault::new(ErrorCode::Usage, message, found.unwrap_or_else(|| source.word(name)))
                .help(format!("select `{name}` too, or group by what is selected and sort by `min({name})`")),
        );
    }
    if text.contains("DISTINCT ON expressions must match") {
        return Some(
            Fault::new(
                ErrorCode::Usage,
                "behind DISTINCT ON, ORDER BY begins with the same expressions",
                source.word("on"),
            )
            .help("write them first: `order by pair, date`"),
        );
    }
    if !text.contains("must be in GROUP BY") && !text.contains("must appear in the GROUP BY") {
        return None;
    }
    let quoted = text.split("olumn \"").nth(1).and_then(|rest| rest.split('"').next());
    let in_having = || text.strip_prefix("HAVING clause references: ").and_then(|rest| rest.split([' ', '(']).next());
    let name = quoted.or_else(in_having)?;
    let bare = name.rsplit('.').next().unwrap_or(name);
    let star = || {
        case.finder.select(|select| {
            select
                .projection
                .iter()
                .find(|item| matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..)))
                .map(Spanned::span)
        })
    };
    let place = case.span_or(|| star().unwrap_or_else(|| source.word(bare)));
    let written = source.written(place).filter(|text| !text.contains('*')).unwrap_or_else(|| bare.to_string());
    let is_grouped = case.finder.select(|select| {
        use datafusion::sql::sqlparser::ast::GroupByExpr;
        matches!(&select.group_by, GroupByExpr::Expressions(keys, _) if !keys.is_empty()).then_some(())
    });
    let help = match is_grouped {
        Some(()) => format!("add it, `group by …, {written}`, or take one value of each group: `min({written})`"),
        None => format!("write `group by {written}`, or take one value of all rows: `min({written})`"),
    };
    let message = format!("`{written}` is neither in GROUP BY nor inside an aggregate function");
    Some(Fault::new(ErrorCode::Type, message, place).help(help))
}

/// Subqueries and unions with the wrong number of columns, things that are no lists.
fn shape(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let source = case.finder.source;
    let subquery = || {
        let found = case.finder.expr(|expr| matches!(expr, Expr::Subquery(_) | Expr::InSubquery { .. }));
        match found {
            Some(Expr::Subquery(query) | Expr::InSubquery { subquery: query, .. }) => query.span(),
            _ => Span::empty(),
        }
    };
    if text.starts_with("too many columns! The subquery") {
        let found = case.finder.expr(|expr| match expr {
            Expr::Subquery(query) | Expr::InSubquery { subquery: query, .. } => match query.body.as_ref() {
                SetExpr::Select(select) => {
                    select.projection.len() != 1 || matches!(select.projection[0], SelectItem::Wildcard(_))
                }
                _ => true,
            },
            _ => false,
        });
        let place = match &found {
            Some(Expr::Subquery(query) | Expr::InSubquery { subquery: query, .. }) => case.span_or(|| query.span()),
            _ => case.span,
        };
        return Some(
            Fault::new(ErrorCode::Type, "a subquery that stands for a value has one column", place)
                .help("select one column in it"),
        );
    }
    if text.contains("scalar subquery returned more than one row")
        || text.contains("more than one row returned by a subquery")
    {
        return Some(
            Fault::new(ErrorCode::Value, "a subquery that stands for one value has more than one row", subquery())
                .help("add `limit 1`, aggregate, or write `in (select …)`"),
        );
    }
    if text.contains("orrelated scalar subquery must be aggregated") {
        let message = "a subquery that stands for one value, and reads the row around it, may have several rows";
        return Some(
            Fault::new(ErrorCode::Usage, message, case.span_or(subquery))
                .help("take one value of them, `(select max(x) from … where …)`, or join the table"),
        );
    }
    if text.starts_with("in an aggregate with DISTINCT, ORDER BY expressions") {
        let found =
            case.finder.expr(|expr| matches!(expr, Expr::Function(call) if call.to_string().contains("(DISTINCT ")));
        let place = match &found {
            Some(Expr::Function(call)) => call.name.span(),
            _ => Span::empty(),
        };
        let message = "an aggregate of DISTINCT values is sorted by something else than the values";
        return Some(
            Fault::new(ErrorCode::Usage, message, case.span_or(|| place))
                .help("sort by what is aggregated, or leave DISTINCT out"),
        );
    }
    if text.contains("nvalid window frame") {
        let found = case.finder.expr(|expr| matches!(expr, Expr::Function(call) if call.over.is_some()));
        let place = match &found {
            Some(Expr::Function(call)) => call.name.span(),
            _ => Span::empty(),
        };
        let why = text.split(": ").last().unwrap_or(text);
        return Some(Fault::new(ErrorCode::Value, format!("no frame of a window: {why}"), case.span_or(|| place)));
    }
    if let Some(format) = quoted_after(text, "Got '").filter(|_| text.contains("nvalid explain format")) {
        return Some(
            Fault::new(
                ErrorCode::Usage,
                format!("EXPLAIN has no format `{format}`"),
                case.span_or(|| word_or_text(source, format)),
            )
            .help("there are indent, tree, pgjson and graphviz"),
        );
    }
    if text.contains("does not support logical expression Exists") {
        let found = case.finder.expr(|expr| matches!(expr, Expr::Exists { .. }));
        let place = case.span_or(|| found.map_or(Span::empty(), |expr| expr.span()));
        return Some(
            Fault::new(ErrorCode::Usage, "EXISTS stands only in WHERE and HAVING", place)
                .help("in a select list, compare a count: `(select count(*) from …) > 0`"),
        );
    }
    if text.contains("does not support logical expression ScalarSubquery") {
        let call = source.call_of("evidence");
        let what = if call == Span::empty() { "a subquery" } else { "`evidence`" };
        let place = if call == Span::empty() { case.span_or(subquery) } else { call };
        return Some(
            Fault::new(ErrorCode::Usage, format!("{what} can't stand in an aggregate or a window here"), place)
                .help("select it in a query of its own first: `select count(x) from (select … as x from …)`"),
        );
    }
    if text.contains("does not support logical expression InSubquery") {
        let message = "IN with a subquery stands only in WHERE and HAVING";
        return Some(
            Fault::new(ErrorCode::Usage, message, case.span_or(subquery))
                .help("in a select list, compare a count: `(select count(*) from … where …) > 0`"),
        );
    }
    if text.contains("have the same number of columns")
        || text.contains("different number of columns")
        || text.contains("must have the same number") && text.contains("column")
    {
        let right = case.finder.query(|query| match query.body.as_ref() {
            SetExpr::SetOperation { right, .. } => Some(right.span()),
            _ => None,
        });
        return Some(
            Fault::new(
                ErrorCode::Type,
                "both sides of UNION, INTERSECT and EXCEPT have the same number of columns",
                right.unwrap_or(case.span),
            )
            .help("select as many columns here as on the other side"),
        );
    }
    if text.starts_with("inconsistent data length across values list") {
        let row = case.finder.query(|query| match query.body.as_ref() {
            SetExpr::Values(values) => {
                let first = values.rows.first()?.len();
                values.rows.iter().find(|row| row.len() != first).and_then(|row| row.first()).map(Spanned::span)
            }
            _ => None,
        });
        let numbers: Vec<&str> =
            text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
        let (has, first) = (numbers.first().unwrap_or(&"?"), numbers.last().unwrap_or(&"?"));
        let message = format!("a row of VALUES has {has} columns, and the first has {first}");
        return Some(Fault::new(ErrorCode::Type, message, row.unwrap_or(case.span)));
    }
    if text.starts_with("unnest() can only be applied to array") || text.contains("unnest() does not support") {
        let found = case
            .finder
            .expr(|expr| matches!(expr, Expr::Function(call) if call.name.to_string().eq_ignore_ascii_case("unnest")));
        let argument = match &found {
            Some(Expr::Function(call)) => match &call.args {
                datafusion::sql::sqlparser::ast::FunctionArguments::List(list) => {
                    list.args.first().and_then(|arg| match arg {
                        datafusion::sql::sqlparser::ast::FunctionArg::Unnamed(
                            datafusion::sql::sqlparser::ast::FunctionArgExpr::Expr(expr),
                        ) => case.finder.word(expr),
                        _ => None,
                    })
                }
                _ => None,
            },
            _ => None,
        };
        let given = argument.map_or(String::new(), |word| format!(", and not {word}"));
        return Some(
            Fault::new(ErrorCode::Type, format!("`unnest` takes a list{given}"), source.call_of("unnest"))
                .help("a list is `[1, 2]`, or `string_to_array(text, ',')`"),
        );
    }
    if text.contains("unnest should be rewritten") {
        let message = "`unnest` makes rows, so it stands alone in SELECT or in FROM";
        return Some(
            Fault::new(ErrorCode::Usage, message, source.call_of("unnest"))
                .help("write `select sum(x) from (select unnest([1, 2]) as x)`"),
        );
    }
    if text.starts_with("dot access not supported") {
        let found = case.finder.expr(|expr| matches!(expr, Expr::CompoundFieldAccess { .. }));
        let place = case.span_or(|| found.map_or(Span::empty(), |expr| expr.span()));
        let message = "a point stands behind something that is neither a table nor a column";
        return Some(
            Fault::new(ErrorCode::Syntax, message, place)
                .help("a field of a struct is read as `(…)['name']`; a statement ends with `;`"),
        );
    }
    if text.starts_with("cannot access field at argument") {
        let found =
            case.finder.expr(|expr| matches!(expr, Expr::CompoundIdentifier(_) | Expr::CompoundFieldAccess { .. }));
        let help = found.as_ref().and_then(part_of_date);
        let fault = Fault::new(
            ErrorCode::Type,
            "a field is read of something that has none",
            case.span_or(|| found.map_or(Span::empty(), |expr| expr.span())),
        );
        return Some(fault.maybe_help(help));
    }
    if text.starts_with("cannot get result type for arithmetic operation") {
        let (_, what) = text.split_once("Invalid arithmetic operation: ")?;
        let found = case.finder.expr(|expr| {
            matches!(
                expr,
                Expr::BinaryOp {
                    op: BinaryOperator::Plus
                        | BinaryOperator::Minus
                        | BinaryOperator::Multiply
                        | BinaryOperator::Divide
                        | BinaryOperator::Modulo,
                    ..
                }
            )
        });
        let place = case.span_or(|| found.map_or(Span::empty(), |expr| expr.span()));
        let what = super::words::without_types(what);
        return Some(
            Fault::new(ErrorCode::Type, format!("there is no `{what}`"), place)
                .help("cast the text: `cast(x as double)`; texts are joined with `||`"),
        );
    }
    if text.starts_with("cannot automatically convert") && text.contains("nterval") {
        let is_sum =
            |expr: &Expr| matches!(expr, Expr::BinaryOp { op: BinaryOperator::Plus | BinaryOperator::Minus, .. });
        let place = case.span_or(|| case.finder.expr(is_sum).map_or(Span::empty(), |expr| expr.span()));
        return Some(
            Fault::new(
                ErrorCode::Type,
                "an interval is added to something that is neither a day nor an interval",
                place,
            )
            .help("write the interval out: `interval '3 days'`"),
        );
    }
    if text.starts_with("cannot generate date range less than 1 day") {
        return Some(
            Fault::new(
                ErrorCode::Value,
                "the step of a range of days is less than a day",
                source.call_of("generate_series"),
            )
            .help("write `interval '1 day'`"),
        );
    }
    None
}

/// Returns what to write for `date.year`.
fn part_of_date(expr: &Expr) -> Option<String> {
    let Expr::CompoundIdentifier(parts) = expr else { return None };
    let (last, before) = parts.split_last()?;
    let part = last.value.to_lowercase();
    ["year", "quarter", "month", "week", "day", "dow", "doy"].contains(&part.as_str()).then(|| {
        let column: Vec<&str> = before.iter().map(|part| part.value.as_str()).collect();
        format!("a part of a date is `date_part('{part}', {})`", column.join("."))
    })
}

/// Returns the place of a word that may stand in quotes.
fn word_or_text(source: &Source, text: &str) -> Span {
    match source.literal(text) {
        span if span == Span::empty() => source.word(text),
        span => span,
    }
}

/// What `generate_series` and `range` refuse in FROM.
fn generator(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    let name = case.finder.factor(|factor| match factor {
        TableFactor::Table { name, args: Some(_), .. } => Some((name.to_string().to_lowercase(), name.span())),
        _ => None,
    });
    let (name, span) = name.filter(|(name, _)| name == "generate_series" || name == "range")?;
    let help = format!("it is called as `{name}(from, to [, step])`, with whole numbers, or days and an interval");
    let (code, message) =
        if let Some((_, given)) = text.split_once(" must be an INTEGER").and_then(|_| text.rsplit_once("got ")) {
            (ErrorCode::Type, format!("`{name}` takes whole numbers or days, and not {}", plain_type(given)))
        } else if text.starts_with("step") && text.contains("zero") {
            (ErrorCode::Value, format!("the step of `{name}` is zero"))
        } else if text.contains("requires") && text.contains("arguments") {
            (ErrorCode::Type, text.replace(" function", "").replacen(&name, &format!("`{name}`"), 1))
        } else {
            return None;
        };
    Some(Fault::new(code, message, span).help(help))
}

/// Returns the place of a call that SQL writes in another form: `substring(x from 1)`, `position(a in b)`.
fn special(name: &str, case: &Case<'_>) -> Span {
    let found = case.finder.expr(|expr| match expr {
        Expr::Substring { .. } => ["substr", "substring"].contains(&name),
        Expr::Position { .. } => name == "strpos",
        Expr::Extract { .. } => name == "date_part",
        Expr::Ceil { .. } => name == "ceil",
        Expr::Floor { .. } => name == "floor",
        Expr::Trim { .. } => ["btrim", "trim", "ltrim", "rtrim"].contains(&name),
        Expr::Overlay { .. } => name == "overlay",
        _ => false,
    });
    found.map_or(Span::empty(), |expr| expr.span())
}

/// Returns what a function takes instead: `Function 'substr' requires Int64, but received String …`.
fn wanted(text: &str) -> String {
    let wanted = text.split_once("' requires ").and_then(|(_, rest)| rest.split_once(", but received"));
    let word = match wanted.map_or("", |(wanted, _)| wanted) {
        "Decimal" | "Float" | "Float64" | "Float32" | "Numeric" => "a number",
        "Int64" | "Int32" | "Integer" => "a whole number",
        "String" | "Utf8" => "text",
        "Date32" | "Date" => "a day",
        "Boolean" => "a condition",
        _ => return String::new(),
    };
    format!(" there, but {word}")
}

/// A call that fits no signature of its function.
fn signature(case: &Case<'_>) -> Option<Fault> {
    const CALL: &str = "the given name and argument types '";
    let text = case.text;
    let mut types: Vec<String> = Vec::new();
    let name = if let Some(call) = text.split_once(CALL).map(|(_, rest)| rest) {
        // `f(Utf8, Int64)'. You might need …`
        let (call, _) = call.split_once("'.")?;
        let (name, inner) = call.split_once('(')?;
        types.extend(split_types(inner.trim_end_matches(')')));
        name
    } else if text.contains("failed to match any signature")
        || text.contains("failed to coerce")
        || text.contains("requires") && text.contains("but received")
    {
        // `Function 'sum' requires Decimal, but received String (DataType: Utf8).`
        let received =
            text.split("(DataType: ").nth(1).and_then(|rest| rest.split_once(").").or(rest.rsplit_once(')')));
        types.extend(received.map(|(data_type, _)| data_type.to_string()));
        quoted_after(text, "unction '")?
    } else if text.contains("expects") && text.contains("arguments but received") || text.contains("function requires")
    {
        // `Function 'f' expects 2 arguments but received 1`
        quoted_after(text, "unction '").or_else(|| text.split(' ').next())?
    } else {
        return None;
    };
    let name = name.trim_matches(['\'', '`', '"', '(', ')']);
    let types: Vec<String> = types.iter().map(|data_type| plain_type(data_type)).collect();
    // An index into something that is no list is a call of a function that nobody wrote.
    let call = match case.finder.source.call_of(name) {
        span if span == Span::empty() => special(name, case),
        span => span,
    };
    if call == Span::empty() && matches!(name, "array_element" | "get_field" | "array_slice") {
        let found = case.finder.expr(|expr| matches!(expr, Expr::CompoundFieldAccess { .. }));
        let place = case.span_or(|| found.map_or(Span::empty(), |expr| expr.span()));
        let given = types.first().map_or("something else", String::as_str);
        return Some(
            Fault::new(ErrorCode::Type, format!("`[…]` reads a list or a struct, and here is {given}"), place)
                .help("of a text, `substr(text, from, length)` takes a part"),
        );
    }
    let call = match call == Span::empty() && name == "make_array" {
        true => case.finder.expr(|expr| matches!(expr, Expr::Array(_))).map_or(call, |expr| expr.span()),
        false => call,
    };
    let message = match types.is_empty() {
        true if text.contains("zero arguments") || text.contains("received 0") || text.contains(CALL) => {
            format!("`{name}` is called without arguments and takes some")
        }
        true => format!("`{name}` does not take these arguments"),
        false => format!("`{name}` does not take ({}){}", types.join(", "), wanted(text)),
    };
    let help = functions::find(name).map(|function| format!("it is called as `{}`", function.signature()));
    let help = help.or_else(|| {
        let documented = case.state.scalar_functions().get(name).and_then(|udf| udf.documentation());
        let documented = documented.or_else(|| case.state.aggregate_functions().get(name)?.documentation());
        let documented = documented.or_else(|| case.state.window_functions().get(name)?.documentation());
        // The example of some is that of a sibling.
        let example = |example: &str| match example.split_once('(') {
            Some((_, rest)) => format!("{name}({rest}"),
            None => example.to_string(),
        };
        documented.map(|found| format!("it is called as `{}`", example(&found.syntax_example)))
    });
    Some(Fault::new(ErrorCode::Type, message, case.span_or(|| call)).maybe_help(help))
}
