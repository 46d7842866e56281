//! From DataFusion's errors to ours: what, where and how to mend it.

use datafusion::common::{Diagnostic, SchemaError};
use datafusion::error::DataFusionError;
use datafusion::execution::SessionState;
use datafusion::sql::sqlparser::tokenizer::{Location, Span};

use super::access::{of_files, of_rows};
use super::error::{Error, ErrorCode};
use super::fault::{Fault, did_you_mean};
use super::label::DERIVED;
use super::parse::lower_first;
use super::rules::Misnamed;
use super::source::Source;
use crate::functions;
use crate::store::StoreError;

/// Explains an error of planning or running a statement.
pub(super) fn diagnose(error: &DataFusionError, state: &SessionState, tables: &[String], source: &Source) -> Error {
    let root = error.find_root();
    if let Some(error) = of_files(error, source) {
        return error;
    }
    if let DataFusionError::External(inner) = root {
        if let Some(error) = inner.downcast_ref::<Error>() {
            return error.clone();
        }
        if let Some(Misnamed { fault, .. }) = inner.downcast_ref::<Misnamed>() {
            return source.error(fault.clone());
        }
        if let Some(error) = inner.downcast_ref::<StoreError>() {
            let code = if matches!(error, StoreError::Io { .. }) { ErrorCode::Io } else { ErrorCode::Dataset };
            return Error::new(code, error.to_string()).help_with(error.help());
        }
    }
    if let Some(error) = of_rows(root, &source.files) {
        return error;
    }
    let diagnostic = error.diagnostic();
    let span = diagnostic.and_then(|found| found.span).map_or(Span::empty(), to_span);
    source.error(fault(root, diagnostic, span, state, tables, source))
}

fn fault(
    root: &DataFusionError,
    diagnostic: Option<&Diagnostic>,
    span: Span,
    state: &SessionState,
    tables: &[String],
    source: &Source,
) -> Fault {
    let text = lower_first(root.strip_backtrace().trim());
    match root {
        // The limit of the disk comes as an error of writing to it.
        _ if text.contains("exceeded the allowable limit of ") => resources_fault(&message_of(&text)),
        DataFusionError::SchemaError(error, _) => schema_fault(error, span),
        DataFusionError::ResourcesExhausted(_) => resources_fault(&message_of(&text)),
        DataFusionError::Internal(_) => {
            Fault::new(ErrorCode::Internal, message_of(&text), span).help("this is a fault of dyadb: please report it")
        }
        _ => {
            let plain = message_of(&text);
            if let Some(name) = quoted_after(&plain, "table '") {
                let name = name.rsplit('.').next().unwrap_or(name);
                if plain.contains("already exists") {
                    return Fault::new(ErrorCode::Name, format!("`{name}` is there already"), span)
                        .help(format!("drop it first, or write `create or replace … {name}`"));
                }
                if tables.iter().any(|table| table == name) {
                    return Fault::new(ErrorCode::Name, format!("`{name}` is not of this kind"), span)
                        .help(format!("a table goes with `drop table {name}`, a view with `drop view {name}`"));
                }
                return Fault::new(ErrorCode::Name, format!("no table `{name}`"), span).help(
                    did_you_mean(name, tables.iter().map(String::as_str))
                        .unwrap_or_else(|| format!("there are {}", tables.join(", "))),
                );
            }
            if let Some(name) = quoted_after(&plain, "nvalid function '") {
                if state.window_functions().contains_key(name) {
                    return Fault::new(ErrorCode::Usage, format!("`{name}` needs a window"), source.call_of(name))
                        .help(format!("write `{name}(…) over (partition by … order by …)`"));
                }
                let names = state.scalar_functions().keys().chain(state.aggregate_functions().keys());
                let names = names.chain(state.window_functions().keys()).map(String::as_str);
                // Ours first: of two names that are equally near, the pair function is the likelier.
                let ours = functions::all().iter().map(|function| function.name);
                return Fault::new(ErrorCode::Name, format!("no function `{name}`"), span)
                    .maybe_help(did_you_mean(name, ours.chain(names)));
            }
            if plain.contains("does not support logical expression Exists") {
                return Fault::new(ErrorCode::Usage, "EXISTS stands only in WHERE and HAVING", span)
                    .help("in a select list, compare a count: `(select count(*) from …) > 0`");
            }
            if let Some(fault) = cast_fault(&plain, source) {
                return fault;
            }
            if let Some(fault) = signature_fault(&plain, state, source) {
                return fault;
            }
            let code = match root {
                DataFusionError::Plan(_) => ErrorCode::Type,
                DataFusionError::NotImplemented(_) => ErrorCode::Usage,
                _ => ErrorCode::Value,
            };
            let help = diagnostic.and_then(|found| found.helps.first()).map(|help| lower_first(&help.message));
            Fault::new(code, plain, span).maybe_help(help)
        }
    }
}

fn schema_fault(error: &SchemaError, span: Span) -> Fault {
    match error {
        SchemaError::FieldNotFound { field, valid_fields } => {
            let span = field.spans().first().map_or(span, to_span);
            let relation = field.relation.as_ref().map(|relation| relation.table().to_string());
            let tables: std::collections::BTreeSet<&str> =
                valid_fields.iter().filter_map(|valid| valid.relation.as_ref()).map(|found| found.table()).collect();
            let is_named = |name: &str| !name.starts_with(DERIVED);
            let place = match (&relation, tables.len()) {
                (Some(relation), _) => format!(" in `{relation}`"),
                (None, 1..=3) if tables.iter().all(|name| is_named(name)) => {
                    let names: Vec<String> = tables.iter().map(|name| format!("`{name}`")).collect();
                    format!(" in {}", names.join(" and "))
                }
                _ => String::new(),
            };
            let names: Vec<&str> = valid_fields.iter().map(|valid| valid.name.as_str()).collect();
            let help = did_you_mean(&field.name, names.iter().copied()).or_else(|| {
                let mut names = names.clone();
                names.dedup();
                (!names.is_empty() && names.len() <= 40).then(|| format!("\nthere are {}", names.join(", ")))
            });
            Fault::new(ErrorCode::Name, format!("no column `{}`{place}", field.name), span)
                .maybe_help(help.map(|help| help.trim_start().to_string()))
        }
        SchemaError::AmbiguousReference { field } => {
            let span = field.spans().first().map_or(span, to_span);
            Fault::new(ErrorCode::Name, format!("the column `{}` is in more than one table", field.name), span)
                .help("put the table's name before it")
        }
        other => Fault::new(ErrorCode::Name, lower_first(&other.to_string()), span),
    }
}

/// Takes the library's own words off a message.
fn message_of(text: &str) -> String {
    const WORDS: [&str; 9] = [
        "error during planning: ",
        "execution error: ",
        "this feature is not implemented: ",
        "arrow error: ",
        "optimizer rule ",
        "type_coercion\ncaused by\n",
        "resources exhausted: ",
        "internal error: ",
        "invalid or Unsupported Configuration: ",
    ];
    let mut rest = text;
    while let Some(stripped) = WORDS.iter().find_map(|word| {
        rest.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)).map(|_| &rest[word.len()..])
    }) {
        rest = stripped;
    }
    // The trailer of internal errors asks to report them to the authors of DataFusion.
    let rest = rest.split("\nThis issue was likely caused by").next().unwrap_or(rest);
    // A plan's own form says nothing to a user.
    let rest = rest.split(", got ScalarFunction(").next().unwrap_or(rest);
    lower_first(rest.trim().trim_end_matches('.'))
}

/// Explains a value that can't be brought under a type: `cast error: Cannot cast string 'x' to value of Int32 type`.
fn cast_fault(text: &str, source: &Source) -> Option<Fault> {
    let (_, rest) = text.split_once("ast error: ")?;
    let (value, data_type) = if let Some((_, rest)) = rest.split_once("annot cast string '") {
        let (value, rest) = rest.rsplit_once("' to value of ")?;
        (value, rest.strip_suffix(" type").unwrap_or(rest))
    } else if let Some((_, rest)) = rest.split_once("an't cast value ") {
        rest.rsplit_once(" to type ")?
    } else {
        return None;
    };
    let data_type = data_type.trim_end_matches('.');
    let (what, help) = match data_type {
        "Date32" | "Date64" => ("no date", Some("write a day as '2023-05-04'")),
        name if name.starts_with("Timestamp") => ("no date and time", Some("write it as '2023-05-04 12:30:00'")),
        name if name.starts_with("Int") || name.starts_with("UInt") => {
            let fits = value.parse::<f64>().is_ok();
            (if fits { "outside the whole numbers of its type" } else { "no whole number" }, None)
        }
        name if name.starts_with("Float") || name.starts_with("Decimal") => ("no number", None),
        "Boolean" => ("neither true nor false", None),
        _ => return None,
    };
    let fault = Fault::new(ErrorCode::Value, format!("`{value}` is {what}"), source.literal(value));
    Some(fault.maybe_help(help.map(str::to_string)))
}

/// Explains that memory or disk ran out, with the operators that hold most of it.
fn resources_fault(text: &str) -> Fault {
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

/// Explains a call that fits no signature of its function.
fn signature_fault(text: &str, state: &SessionState, source: &Source) -> Option<Fault> {
    const CALL: &str = "the given name and argument types '";
    let mut types: Vec<String> = Vec::new();
    let name = if let Some(call) = text.split_once(CALL).map(|(_, rest)| rest) {
        // `f(Utf8, Int64)'. You might need …`
        let (call, _) = call.split_once("'.")?;
        let (name, inner) = call.split_once('(')?;
        types.extend(split_types(inner.trim_end_matches(')')));
        name
    } else if text.contains("failed to match any signature") || text.contains("failed to coerce") {
        // `Function 'sum' requires Decimal, but received String (DataType: Utf8).`
        let received =
            text.split("(DataType: ").nth(1).and_then(|rest| rest.split_once(").").or(rest.rsplit_once(')')));
        types.extend(received.map(|(data_type, _)| data_type.to_string()));
        quoted_after(text, "unction '")?
    } else {
        return None;
    };
    let types: Vec<String> = types.iter().map(|data_type| plain_type(data_type)).collect();
    let message = match types.is_empty() {
        true => format!("`{name}` is called without arguments and takes some"),
        false => format!("`{name}` does not take ({})", types.join(", ")),
    };
    let help = functions::find(name).map(|function| format!("it is called as `{}`", function.signature()));
    let help = help.or_else(|| {
        let documented = state.scalar_functions().get(name).and_then(|udf| udf.documentation());
        let documented = documented.or_else(|| state.aggregate_functions().get(name)?.documentation());
        let documented = documented.or_else(|| state.window_functions().get(name)?.documentation());
        documented.map(|found| format!("it is called as `{}`", found.syntax_example))
    });
    Some(Fault::new(ErrorCode::Type, message, source.call_of(name)).maybe_help(help))
}

/// Splits `Utf8, Dictionary(UInt16, Utf8)` at its outer commas.
fn split_types(text: &str) -> Vec<String> {
    let mut types = Vec::new();
    let (mut depth, mut start) = (0i32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth -= 1,
            ',' if depth == 0 => {
                types.push(text[start..at].trim().to_string());
                start = at + 1;
            }
            _ => {}
        }
    }
    types.push(text[start..].trim().to_string());
    types.retain(|data_type| !data_type.is_empty());
    types
}

/// Returns an Arrow type by its word in SQL.
fn plain_type(data_type: &str) -> String {
    match data_type {
        "Utf8" | "Utf8View" | "LargeUtf8" | "String" => "text".to_string(),
        "Int64" => "bigint".to_string(),
        "Int32" => "int".to_string(),
        "Float64" => "double".to_string(),
        "Float32" => "real".to_string(),
        "Date32" => "date".to_string(),
        "Boolean" => "boolean".to_string(),
        other if other.starts_with("Dictionary") && other.contains("Utf8") => "text".to_string(),
        other => other.to_lowercase(),
    }
}

fn quoted_after<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once('\'').map(|(name, _)| name)
}

fn to_span(span: datafusion::common::Span) -> Span {
    let place = |at: datafusion::common::Location| Location::new(at.line, at.column);
    Span::new(place(span.start), place(span.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_split_at_outer_commas() {
        assert_eq!(split_types("Utf8, Dictionary(UInt16, Utf8)"), ["Utf8", "Dictionary(UInt16, Utf8)"]);
        assert_eq!(split_types(""), [""; 0]);
    }
}
