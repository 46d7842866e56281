//! DataFusion's and Arrow's words, and those of SQL.

use super::super::parse::lower_first;

/// Takes the libraries' own words off the beginning of a message, and what only their authors understand off its end.
pub(super) fn message_of(text: &str) -> String {
    const WORDS: [&str; 18] = [
        "error during planning: ",
        "execution error: ",
        "this feature is not implemented: ",
        "arrow error: ",
        "optimizer rule ",
        "type_coercion\ncaused by\n",
        "resources exhausted: ",
        "internal error: ",
        "invalid or Unsupported Configuration: ",
        "cast error: ",
        "compute error: ",
        "parser error: ",
        "external error: ",
        "invalid argument error: ",
        "divide by zero error: ",
        "arithmetic overflow: ",
        "parquet error: ",
        "schema error: ",
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
    let rest = rest.split(" { ").next().filter(|_| rest.contains("Ident {")).unwrap_or(rest);
    lower_first(rest.trim().trim_end_matches('.'))
}

/// Returns an Arrow type by its word in SQL.
pub(in super::super) fn plain_type(data_type: &str) -> String {
    let word = match data_type {
        "Utf8" | "Utf8View" | "LargeUtf8" | "String" => "text",
        "Int64" => "bigint",
        "Int32" => "int",
        "Int16" => "smallint",
        "Int8" => "tinyint",
        "UInt64" => "bigint unsigned",
        "UInt32" => "int unsigned",
        "UInt16" => "smallint unsigned",
        "UInt8" => "tinyint unsigned",
        "Float64" => "double",
        "Float32" => "real",
        "Date32" | "Date64" => "date",
        "Boolean" => "boolean",
        "Null" => "null",
        "Binary" | "BinaryView" | "LargeBinary" => "bytes",
        other if other.starts_with("Dictionary") && other.contains("Utf8") => "text",
        other if other.starts_with("Timestamp") => "timestamp",
        other if other.starts_with("Time32") || other.starts_with("Time64") => "time",
        other if other.starts_with("Interval") || other.starts_with("Duration") => "interval",
        other if other.starts_with("Struct") => "struct",
        other if other.starts_with("List") || other.starts_with("FixedSizeList") => "list",
        other if other.starts_with("Decimal") => match other.split_once('(') {
            Some((_, digits)) => return format!("decimal({}", digits.replace(' ', "")),
            None => "decimal",
        },
        other => return other.to_lowercase(),
    };
    word.to_string()
}

/// Puts SQL's words in the place of the names of types, wherever they stand in a message; `Int64(1)` is `1`, and a
/// column goes without `Some(…)`.
pub(super) fn without_types(text: &str) -> String {
    const NAMES: [&str; 33] = [
        "Utf8View",
        "LargeUtf8",
        "Utf8",
        "UInt64",
        "UInt32",
        "UInt16",
        "UInt8",
        "Int64Array",
        "Int64",
        "Int32",
        "Int16",
        "Int8",
        "Float64",
        "Float32",
        "Float16",
        "Date32",
        "Date64",
        "Boolean",
        "Dictionary",
        "Timestamp",
        "Time32",
        "Time64",
        "Interval",
        "Duration",
        "Struct",
        "List",
        "FixedSizeList",
        "Decimal32",
        "Decimal64",
        "Decimal128",
        "Decimal256",
        "BinaryView",
        "Binary",
    ];
    let mut told = String::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let name = NAMES.iter().filter(|name| rest.starts_with(**name)).max_by_key(|name| name.len());
        match name.filter(|_| !before.is_alphanumeric() && before != '_') {
            None => {
                told.push(c);
                before = c;
                rest = &rest[c.len_utf8()..];
            }
            Some(name) => {
                let mut end = name.len();
                let mut arguments = "";
                if rest[end..].starts_with('(')
                    && let Some(close) = closing(&rest[end..])
                {
                    arguments = &rest[end + 1..end + close];
                    end += close + 1;
                }
                let is_value = !arguments.is_empty() && !name_takes_arguments(name);
                match is_value {
                    true => told.push_str(arguments.trim_matches('"')),
                    false => told.push_str(&plain_type(&rest[..end])),
                }
                before = ')';
                rest = &rest[end..];
            }
        }
    }
    told.replace("Execution error: ", "").replace("Invalid argument error: ", "").replace("DataFusion", "dyadb")
}

fn name_takes_arguments(name: &str) -> bool {
    ["Dictionary", "Timestamp", "Time32", "Time64", "Interval", "Duration", "Struct", "List", "FixedSizeList"]
        .contains(&name)
        || name.starts_with("Decimal")
}

/// Returns the byte of the parenthesis that closes the one that a text begins with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Splits `Utf8, Dictionary(UInt16, Utf8)` at its outer commas.
pub(super) fn split_types(text: &str) -> Vec<String> {
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

/// Takes a type off the beginning of a text, up to the first blank outside of parentheses.
pub(super) fn first_type(text: &str) -> (&str, &str) {
    let mut depth = 0i32;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '<' => depth += 1,
            ')' | '>' => depth -= 1,
            ' ' | ':' if depth <= 0 => return (&text[..at], text[at..].trim_start()),
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_split_at_outer_commas() {
        assert_eq!(split_types("Utf8, Dictionary(UInt16, Utf8)"), ["Utf8", "Dictionary(UInt16, Utf8)"]);
        assert_eq!(split_types(""), [""; 0]);
        assert_eq!(first_type("Decimal128(3, 1) + Int64"), ("Decimal128(3, 1)", "+ Int64"));
    }

    #[test]
    fn no_message_keeps_names_of_types() {
        let cases = [
            ("got Dictionary(UInt16, Utf8) and Utf8View", "got text and text"),
            ("'Int64(1)' returning Int64", "'1' returning bigint"),
            ("Decimal128(3, 1) of Interval(MonthDayNano)", "decimal(3,1) of interval"),
            ("my_Int64 stays", "my_Int64 stays"),
        ];
        for (text, expected) in cases {
            assert_eq!(without_types(text), expected);
        }
        assert_eq!(message_of("Arrow error: Cast error: Format error."), "format error");
    }
}
