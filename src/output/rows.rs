//! Formats that are written row by row: csv, tsv, json, jsonl, md and line.

use std::borrow::Cow;
use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr;

use super::Format;
use super::cell::Cells;
use crate::facts::printable::{printable, push};

/// Numbers names that stand twice: an object would lose all but the last of them.
pub(super) fn number_repeated(names: &mut [String]) {
    for place in 1..names.len() {
        let name = names[place].clone();
        let mut number = 0;
        while names[..place].contains(&names[place]) {
            number += 1;
            names[place] = format!("{name}_{number}");
        }
    }
}

/// A result that is written as its rows come.
pub(super) struct Rows<'a> {
    names: Vec<String>,
    format: Format,
    out: &'a mut (dyn Write + Send),
    n_rows: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn begin(schema: SchemaRef, format: Format, out: &'a mut (dyn Write + Send)) -> io::Result<Rows<'a>> {
        let mut names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        if matches!(format, Format::Json | Format::Jsonl) {
            number_repeated(&mut names);
        }
        let rows = Rows { names, format, out, n_rows: 0 };
        match format {
            Format::Csv => {
                writeln!(rows.out, "{}", rows.names.iter().map(|name| csv(name)).collect::<Vec<_>>().join(","))?
            }
            Format::Tsv => {
                writeln!(rows.out, "{}", rows.names.iter().map(|name| tsv(name)).collect::<Vec<_>>().join("\t"))?
            }
            Format::Md => {
                let names: Vec<String> = rows.names.iter().map(|name| md(name)).collect();
                writeln!(rows.out, "| {} |", names.join(" | "))?;
                let marks =
                    schema.fields().iter().map(|field| if field.data_type().is_numeric() { "---:" } else { "---" });
                writeln!(rows.out, "| {} |", marks.collect::<Vec<&str>>().join(" | "))?;
            }
            _ => {}
        }
        Ok(rows)
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let cells = Cells::new(batch.columns())?;
        let columns = 0..batch.num_columns();
        for row in 0..batch.num_rows() {
            let texts = |form: fn(&str) -> String| -> Vec<String> {
                columns
                    .clone()
                    .map(|column| cells.text(column, row).map_or(String::new(), |text| form(&text)))
                    .collect()
            };
            match self.format {
                Format::Csv => writeln!(self.out, "{}", texts(csv).join(","))?,
                Format::Tsv => writeln!(self.out, "{}", texts(tsv).join("\t"))?,
                Format::Md => writeln!(self.out, "| {} |", texts(md).join(" | "))?,
                Format::Line => self.lines(&cells, row)?,
                _ => {
                    let pairs = self.names.iter().enumerate().map(|(at, name)| (name.clone(), cells.json(at, row)));
                    let object = Value::Object(pairs.collect::<Map<String, Value>>());
                    match (self.format, self.n_rows) {
                        (Format::Jsonl, _) => writeln!(self.out, "{object}")?,
                        (_, 0) => write!(self.out, "[\n  {object}")?,
                        _ => write!(self.out, ",\n  {object}")?,
                    }
                }
            }
            self.n_rows += 1;
        }
        Ok(())
    }

    pub(super) fn finish(self) -> io::Result<()> {
        match (self.format, self.n_rows) {
            (Format::Json, 0) => writeln!(self.out, "[]"),
            (Format::Json, _) => writeln!(self.out, "\n]"),
            _ => Ok(()),
        }
    }

    fn lines(&mut self, cells: &Cells<'_>, row: usize) -> io::Result<()> {
        let names: Vec<Cow<'_, str>> = self.names.iter().map(|name| printable(name)).collect();
        let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
        if self.n_rows > 0 {
            writeln!(self.out)?;
        }
        for (column, name) in names.iter().enumerate() {
            let text = cells.text(column, row).map_or("NULL".into(), |text| printable(&text).into_owned());
            writeln!(self.out, "{}{name} = {text}", " ".repeat(widest - name.width()))?;
        }
        Ok(())
    }
}

/// Quotes a cell as RFC 4180 has it. An empty text is quoted, so that it isn't null; a byte order mark too, which readers
/// take off the beginning of a file.
fn csv(text: &str) -> String {
    if text.is_empty() || text.contains([',', '"', '\n', '\r', '\u{feff}']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_string()
}

fn tsv(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

/// Escapes a cell for a table of GitHub Flavored Markdown: what ends the cell, what would be markup in it, and what
/// steers a terminal. Line ends and tabs are blanks. An underscore within a word is no markup and stays, and so do
/// brackets that make no link.
pub(super) fn md(text: &str) -> String {
    let text = text.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ");
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_markup = match c {
            '\\' | '|' | '`' | '*' | '<' | '~' => true,
            ']' => matches!(next, Some('(' | '[' | ':')),
            '_' => !(is_word(before) && is_word(next)),
            // It may begin an entity.
            '&' => is_word(next) || next == Some('#'),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        push(&mut out, c);
        before = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, Float64Array, StringArray};

    use super::super::{Options, Writer};
    use super::number_repeated;
    use super::*;

    fn written(format: Format, rows: usize) -> String {
        let name: ArrayRef = Arc::new(StringArray::from(vec![Some("a,\"b\""), None, Some("x|\ny")]).slice(0, rows));
        let money: ArrayRef = Arc::new(Float64Array::from(vec![Some(1.8e9), Some(0.5), None]).slice(0, rows));
        let batch =
            RecordBatch::try_from_iter_with_nullable([("name", name, true), ("usd", money, true)]).expect("a batch");
        let mut out = Vec::new();
        let options = Options { max_rows: 2, width: Some(40), footer: true, ..Options::of_file(format) };
        let mut writer = Writer::new(batch.schema(), options, &mut out).expect("memory takes it");
        writer.batch(&batch).expect("memory takes it");
        assert_eq!(writer.finish().expect("memory takes it"), rows);
        String::from_utf8(out).expect("text")
    }

    /// Writes each scalar value as a row of its own.
    fn each_alone(format: Format, values: &[char]) -> String {
        let texts: Vec<String> = values.iter().map(char::to_string).collect();
        let cells: ArrayRef = Arc::new(StringArray::from_iter_values(&texts));
        let batch = RecordBatch::try_from_iter([("c", cells)]).expect("a batch");
        let mut out = Vec::new();
        let options = Options::of_file(format);
        let mut writer = Writer::new(batch.schema(), options, &mut out).expect("memory takes it");
        writer.batch(&batch).expect("memory takes it");
        writer.finish().expect("memory takes it");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn every_scalar_value_alone_is_read_back() {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        let text = each_alone(Format::Csv, &all);
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        let mut expected = all.iter();
        let mut record = ::csv::StringRecord::new();
        while reader.read_record(&mut record).expect("CSV") {
            let c = expected.next().expect("no more rows than values");
            assert!(record.len() == 1 && record[0].chars().eq([*c]), "{c:?} is read as {record:?}");
        }
        assert_eq!(expected.next(), None, "a row is lost");
        // The other planes are to JSON what the basic one is, and take long in a build that isn't optimised.
        let basic: Vec<char> = all.iter().copied().filter(|c| *c <= '\u{ffff}').collect();
        for line in each_alone(Format::Jsonl, &basic).lines().zip(&basic) {
            let object: Value = serde_json::from_str(line.0).expect("JSON");
            assert!(object["c"].as_str().is_some_and(|text| text.chars().eq([*line.1])), "{line:?}");
        }
    }

    #[test]
    fn repeated_names_are_numbered() {
        let mut names = ["a", "b", "a", "a_1", "a"].map(String::from);
        number_repeated(&mut names);
        assert_eq!(names, ["a", "b", "a_1", "a_1_1", "a_2"]);
    }

    #[test]
    fn markdown_shows_what_was_meant() {
        let cases = [
            ("a|b", "a\\|b"),
            ("a\\|b", "a\\\\\\|b"),
            ("visitor_country", "visitor_country"),
            ("_a_ *b* `c`", "\\_a\\_ \\*b\\* \\`c\\`"),
            ("<b>", "\\<b>"),
            ("[x](y) [1,2]", "[x\\](y) [1,2]"),
            ("AT & T &amp; &#9;", "AT & T \\&amp; \\&#9;"),
            ("a\r\nb\nc\td", "a b c d"),
            ("\u{1b}[31m", "\\x1b[31m"),
        ];
        for (text, expected) in cases {
            assert_eq!(md(text), expected, "{text:?}");
        }
    }

    #[test]
    fn every_format() {
        let cases = [
            (Format::Csv, 3, "name,usd\n\"a,\"\"b\"\"\",1800000000\n,0.5\n\"x|\ny\",\n"),
            (Format::Tsv, 3, "name\tusd\na,\"b\"\t1800000000\n\t0.5\nx|\\ny\t\n"),
            (Format::Json, 0, "[]\n"),
            (
                Format::Json,
                2,
                "[\n  {\"name\":\"a,\\\"b\\\"\",\"usd\":1800000000},\n  {\"name\":null,\"usd\":0.5}\n]\n",
            ),
            (Format::Jsonl, 1, "{\"name\":\"a,\\\"b\\\"\",\"usd\":1800000000}\n"),
            (Format::Md, 3, "| name | usd |\n| --- | ---: |\n| a,\"b\" | 1800000000 |\n|  | 0.5 |\n| x\\| y |  |\n"),
            (Format::Line, 2, "name = a,\"b\"\n usd = 1800000000\n\nname = NULL\n usd = 0.5\n"),
            (Format::None, 3, ""),
            (
                Format::Box,
                3,
                "┌───────┬───────────────┐\n│ name  │           usd │\n├───────┼───────────────┤\n\
                 │ a,\"b\" │ 1,800,000,000 │\n│ ·     │             · │\n│ x|\\ny │          NULL │\n\
                 └───────┴───────────────┘\n3 rows, 2 shown\n",
            ),
        ];
        for (format, rows, expected) in cases {
            assert_eq!(written(format, rows), expected, "{format}");
        }
    }
}
