//! A page that stands alone: one table, with its style within, for light and dark screens.

use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use super::ChartKind;
use super::chart::Kept;
use super::cite::Sources;
use super::shown::{Columns, grouped};
use crate::facts::printable::printable;

const STYLE: &str = "\
:root{color-scheme:light dark;--line:#d0d7de;--soft:#6e7781;--head:#f3f5f7;--over:#eef4fb}
@media(prefers-color-scheme:dark){:root{--line:#3a4048;--soft:#8b949e;--head:#1d2228;--over:#1b2733}}
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;width:fit-content;max-width:100%;\
display:flex;flex-direction:column}
figure{order:-1;margin:0 0 1.5rem}
svg{max-width:100%;height:auto;border-radius:6px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;max-width:40rem}
th{position:sticky;top:0;background:var(--head);font-weight:600;white-space:nowrap}
.n{text-align:right;white-space:nowrap}
.null{color:var(--soft)}
tbody tr:hover{background:var(--over)}
p{color:var(--soft);font-size:.9em}
section{max-width:48rem;font-size:.9em}
h2{font-size:1.1em}
li{margin:.25rem 0;overflow-wrap:anywhere}
li:target{background:var(--over)}
@media print{th{position:static}tr{break-inside:avoid}}";

/// A page that is written as its rows come.
pub(super) struct Html<'a> {
    schema: SchemaRef,
    columns: Columns,
    /// The rows of the chart, and its kind where one is asked for.
    kept: Kept,
    chart: Option<ChartKind>,
    /// What stands beneath the table.
    pub(super) sources: Option<Sources>,
    is_cited: bool,
    out: &'a mut (dyn Write + Send),
}

impl<'a> Html<'a> {
    pub(super) fn begin(
        schema: SchemaRef,
        chart: Option<ChartKind>,
        is_cited: bool,
        out: &'a mut (dyn Write + Send),
    ) -> io::Result<Html<'a>> {
        let columns = Columns::of(&schema);
        writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
        writeln!(out, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")?;
        writeln!(out, "<meta name=\"generator\" content=\"dyadb {}\">", env!("CARGO_PKG_VERSION"))?;
        writeln!(out, "<title>dyadb</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n<table>\n<thead>")?;
        write!(out, "<tr>")?;
        for (column, field) in schema.fields().iter().enumerate() {
            write!(out, "<th scope=\"col\"{}>{}</th>", class(columns.is_right(column)), escaped(field.name()))?;
        }
        writeln!(out, "</tr>\n</thead>\n<tbody>")?;
        Ok(Html { schema, columns, kept: Kept::default(), chart, sources: None, is_cited, out })
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        self.kept.push(batch);
        let shown = self.columns.read(batch)?;
        for row in 0..batch.num_rows() {
            write!(self.out, "<tr>")?;
            for column in 0..batch.num_columns() {
                let class = class(self.columns.is_right(column));
                match shown.text(column, row) {
                    Some(text) if self.is_cite(column) => write!(self.out, "<td>{}</td>", links(&text))?,
                    Some(text) => write!(self.out, "<td{class}>{}</td>", cell(&text))?,
                    None => write!(self.out, "<td{class}><span class=\"null\">–</span></td>")?,
                }
            }
            writeln!(self.out, "</tr>")?;
        }
        Ok(())
    }

    /// Tells whether a column holds the numbers of the sources.
    fn is_cite(&self, column: usize) -> bool {
        self.is_cited && column + 1 == self.schema.fields().len()
    }

    pub(super) fn finish(self, n_rows: usize) -> io::Result<()> {
        let word = if n_rows == 1 { "row" } else { "rows" };
        writeln!(self.out, "</tbody>\n</table>\n<p>{} {word}</p>", grouped(n_rows.to_string()))?;
        if let Some(sources) = &self.sources {
            self.out.write_all(sources.html().as_bytes())?;
        }
        // The style puts it before the table, which is written as its rows come.
        match self.kept.chart(&self.schema, self.chart) {
            Ok(chart) if n_rows > 1 || self.chart.is_some() => {
                writeln!(self.out, "<figure>\n{}</figure>", super::chart::svg(&chart))?;
            }
            Err(error) if self.chart.is_some() => return Err(error),
            // A table that makes no chart is a page all the same.
            _ => {}
        }
        writeln!(self.out, "</body>\n</html>")
    }
}

fn class(right: bool) -> &'static str {
    if right { " class=\"n\"" } else { "" }
}

/// Makes each number of a mark, `[1, 2]`, a link to the source.
fn links(mark: &str) -> String {
    let numbers = mark.trim_matches(['[', ']']).split(", ");
    let links: Vec<String> =
        numbers.map(|number| format!("<a href=\"#source-{0}\">{0}</a>", escaped(number))).collect();
    format!("[{}]", links.join(", "))
}

/// Returns a cell; an address of the web becomes a link.
pub(super) fn cell(text: &str) -> String {
    let is_address = (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>`".contains(c));
    let shown = escaped(text);
    if is_address { format!("<a href=\"{shown}\" rel=\"noopener\">{shown}</a>") } else { shown }
}

/// Escapes what a browser would read.
pub(super) fn escaped(text: &str) -> String {
    let text = printable(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_reads_is_escaped() {
        let cases = [
            ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
            ("a & \"b\"", "a &amp; &quot;b&quot;"),
            ("a\u{202e}b", "a\\u{202e}b"),
            (
                "https://example.org/?a=1&b=2",
                "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">https://example.org/?a=1&amp;b=2</a>",
            ),
            ("https://a.b/\" onclick=\"x", "https://a.b/&quot; onclick=&quot;x"),
            ("javascript:alert(1)", "javascript:alert(1)"),
        ];
        for (text, expected) in cases {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }
}
