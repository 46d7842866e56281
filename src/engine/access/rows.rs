//! What is wrong in a file, in words: DataFusion and Arrow tell the line at best, and never the file.

use arrow::error::ArrowError;
use datafusion::error::DataFusionError;

use crate::engine::error::{Error, ErrorCode};
use crate::engine::parse::lower_first;

/// Explains an error of reading rows from the files of a statement; none where it is of another kind.
pub(crate) fn of_rows(error: &DataFusionError, files: &[String]) -> Option<Error> {
    let is_of_file = match error {
        DataFusionError::ArrowError(error, _) => matches!(
            error.as_ref(),
            ArrowError::CsvError(_)
                | ArrowError::JsonError(_)
                | ArrowError::ParseError(_)
                | ArrowError::IpcError(_)
                | ArrowError::ParquetError(_)
                | ArrowError::IoError(..)
                | ArrowError::ExternalError(_)
        ),
        DataFusionError::ParquetError(_) | DataFusionError::IoError(_) => true,
        _ => false,
    };
    let file = match files {
        _ if !is_of_file => return None,
        [] => return None,
        [file] => file.clone(),
        // Which of them it is, no error tells.
        [first, ..] => format!("one of {} files ({first} …)", files.len()),
    };
    let (what, help) = said(&error.strip_backtrace());
    Some(Error::new(ErrorCode::Io, format!("can't read {file}: {what}")).help_with(help))
}

/// Takes the words of the libraries off what they say of a file; returns it with a help.
pub(super) fn said(text: &str) -> (String, Option<String>) {
    const WORDS: [&str; 11] = [
        "Arrow error: ",
        "Parquet error: ",
        "Csv error: ",
        "Parser error: ",
        "Json error: ",
        "Ipc error: ",
        "IO error: ",
        "External: ",
        "Execution error: ",
        "Error during planning: ",
        "Object Store error: ",
    ];
    let mut rest = text.trim();
    while let Some(stripped) = WORDS.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = stripped;
    }
    if rest.contains("Failed to parse Arrow file") {
        return ("it is no Arrow file, or its end is missing".to_string(), None);
    }
    if rest.contains("expected JSON record to be an object") || rest.contains("Expected JSON record to be an object") {
        return ("it holds something else than objects".to_string(), Some("a row is `{\"a\": 1}`".to_string()));
    }
    if rest.contains("json type, found") {
        return ("a field of it is an object in one row and something else in another".to_string(), None);
    }
    if rest.contains("encountered unterminated string") {
        return ("a quote in it never closes".to_string(), None);
    }
    if let Some(found) = wrong_value(rest) {
        let help = "its type is guessed from the first rows: name the columns and their types in \
                    `create external table NAME (a text, …) stored as csv location 'FILE'`";
        return (found, Some(help.to_string()));
    }
    if let Some(found) = wrong_length(rest) {
        return (found, None);
    }
    (lower_first(rest.lines().next().unwrap_or_default().trim_end_matches('.')), None)
}

/// Reads `Error while parsing value 'x' as type 'Int64' for column 0 at line 20001. Row data: '[x]'`.
fn wrong_value(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("rror while parsing value '")?;
    let (value, rest) = rest.split_once("' as type '")?;
    let (data_type, rest) = rest.split_once("' for column ")?;
    let (column, rest) = rest.split_once(" at line ")?;
    let line: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let column: usize = column.parse().ok()?;
    let kind = match data_type {
        name if name.starts_with("Int") || name.starts_with("UInt") => "whole number",
        name if name.starts_with("Float") || name.starts_with("Decimal") => "number",
        "Boolean" => "true or false",
        name if name.starts_with("Date") => "date",
        name if name.starts_with("Timestamp") => "date and time",
        other => other,
    };
    let value: String = value.chars().take(100).collect();
    // Arrow counts rows here, without the header, and calls them lines.
    Some(format!("`{value}` in column {} of row {line} is no {kind}", column + 1))
}

/// Reads `incorrect number of fields for line 3, expected 2 got 3` and
/// `Encountered unequal lengths between records on CSV file. Expected 2 records, found 1 records at line 3`.
fn wrong_length(text: &str) -> Option<String> {
    let number =
        |rest: &str| -> Option<u64> { rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok() };
    let (line, expected, found) = if let Some((_, rest)) = text.split_once("incorrect number of fields for line ") {
        let (line, rest) = rest.split_once(", expected ")?;
        let (expected, found) = rest.split_once(" got ")?;
        (number(line)?, number(expected)?, number(found)?)
    } else {
        let (_, rest) = text.split_once("unequal lengths between records on CSV file. Expected ")?;
        let (expected, rest) = rest.split_once(" records, found ")?;
        let (found, line) = rest.split_once(" records at line ")?;
        (number(line)?, number(expected)?, number(found)?)
    };
    Some(format!("line {line} has {found} columns where others have {expected}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_libraries_are_taken_off() {
        let cases = [
            (
                "Arrow error: Parser error: Error while parsing value 'x' as type 'Int64' for column 0 at line 20001. Row data: '[x]'",
                "`x` in column 1 of row 20001 is no whole number",
            ),
            (
                "Arrow error: Csv error: incorrect number of fields for line 3, expected 2 got 3",
                "line 3 has 3 columns where others have 2",
            ),
            (
                "Arrow error: Csv error: Encountered unequal lengths between records on CSV file. Expected 2 records, \
                 found 1 records at line 3",
                "line 3 has 1 columns where others have 2",
            ),
            ("Parquet error: Invalid Parquet file. Corrupt footer", "invalid Parquet file. Corrupt footer"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text).0, expected);
        }
        let rows = DataFusionError::ArrowError(Box::new(ArrowError::CsvError("broken".to_string())), None);
        assert_eq!(of_rows(&rows, &["x.csv".to_string()]).expect("a file").message(), "can't read x.csv: broken");
        assert!(of_rows(&rows, &[]).is_none());
        assert!(of_rows(&DataFusionError::Plan("no".to_string()), &["x.csv".to_string()]).is_none());
    }
}
