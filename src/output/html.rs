//! A page that stands alone: tables and charts, with their style within, for light and dark screens.

use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use super::chart::Kept;
use super::cite::{Edition, Sources};
use super::shown::{Columns, grouped};
use super::{ChartKind, Options};
use crate::facts::printable::printable;

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1f2328;--soft:#656d76;--line:#d8dee4;--ground:#fff;--head:#f6f8fa;--over:#eef4fb;\
--link:#0550ae}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#8d96a0;--line:#30363d;--ground:#0d1117;--head:#161b22;\
--over:#1b2733;--link:#6cb6ff}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:0 auto;padding:2.5rem 1.25rem;\
max-width:76rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .4rem}
h1+p{margin:0 0 .4rem;max-width:48rem}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
.result{display:flex;flex-direction:column;margin:1.75rem 0}
figure{order:-1;margin:0 0 1.5rem;border:1px solid var(--line);border-radius:8px;padding:.75rem}
svg{display:block;width:100%;max-width:56rem;height:auto;margin:auto;color:var(--ink)}
svg .ground{fill:none}
.scroll{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .8rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;max-width:40rem;\
overflow-wrap:anywhere}
td{min-width:4rem}
tbody tr:last-child td{border-bottom:0}
th{position:sticky;top:0;background:var(--head);font-weight:600;white-space:nowrap}
.n{text-align:right;white-space:nowrap}
.null,.count,footer,.soft{color:var(--soft)}
.count,footer,.sources{font-size:.9em}
.count{margin:.6rem 0 0}
tbody tr:hover{background:var(--over)}
.sources{max-width:56rem;margin-top:1.5rem}
.sources h2{font-size:1.05rem;margin:0 0 .5rem}
.sources ol{margin:0;padding-left:2rem}
.sources li{margin:.25rem 0;overflow-wrap:anywhere}
.sources li:target{background:var(--over)}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}
@media print{body{padding:0}th{position:static}.scroll{max-height:none;overflow:visible}tr{break-inside:avoid}}";

/// Writes the beginning of a page that may hold several results; its title is the heading, with a text beneath.
pub(crate) fn open(title: &str, text: &str, out: &mut (dyn Write + Send)) -> io::Result<()> {
    let shown = if title.is_empty() { "dyadb" } else { title };
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")?;
    writeln!(out, "<meta name=\"generator\" content=\"dyadb {}\">", env!("CARGO_PKG_VERSION"))?;
    writeln!(out, "<title>{}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>", escaped(shown))?;
    if !title.is_empty() {
        writeln!(out, "<h1>{}</h1>", escaped(title))?;
    }
    for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
        writeln!(out, "<p>{}</p>", escaped(&part.replace('\n', " ")))?;
    }
    Ok(())
}

/// Writes the end of a page, with the dataset that its results come from.
#[cfg_attr(not(feature = "cli"), allow(dead_code))]
pub(crate) fn close(edition: &Edition, out: &mut (dyn Write + Send)) -> io::Result<()> {
    writeln!(out, "<footer>Data: {}</footer>\n</body>\n</html>", escaped(&edition.text()))
}

/// Writes the heading of a result.
#[cfg_attr(not(feature = "cli"), allow(dead_code))]
pub(crate) fn heading(text: &str, out: &mut (dyn Write + Send)) -> io::Result<()> {
    writeln!(out, "<h2>{}</h2>", escaped(text))
}

/// A result that is written as its rows come.
pub(super) struct Html<'a> {
    schema: SchemaRef,
    columns: Columns,
    /// The rows of the chart, and its kind where one is asked for.
    kept: Kept,
    chart: Option<ChartKind>,
    is_drawn: bool,
    /// What stands beneath the table.
    pub(super) sources: Option<Sources>,
    is_cited: bool,
    /// The number of the result where the page was opened before, and is closed later.
    part: usize,
    out: &'a mut (dyn Write + Send),
}

impl<'a> Html<'a> {
    pub(super) fn begin(schema: SchemaRef, options: Options, out: &'a mut (dyn Write + Send)) -> io::Result<Html<'a>> {
        let Options { chart, is_drawn, is_cited, part, .. } = options;
        let columns = Columns::of(&schema);
        if part == 0 {
            open("", "", out)?;
        }
        writeln!(out, "<section class=\"result\">\n<div class=\"scroll\"><table>\n<thead>")?;
        write!(out, "<tr>")?;
        for (column, field) in schema.fields().iter().enumerate() {
            write!(out, "<th scope=\"col\"{}>{}</th>", class(columns.is_right(column)), escaped(field.name()))?;
        }
        writeln!(out, "</tr>\n</thead>\n<tbody>")?;
        Ok(Html { schema, columns, kept: Kept::default(), chart, is_drawn, sources: None, is_cited, part, out })
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        self.kept.push(batch);
        let shown = self.columns.read(batch)?;
        for row in 0..batch.num_rows() {
            write!(self.out, "<tr>")?;
            for column in 0..batch.num_columns() {
                let class = class(self.columns.is_right(column));
                match shown.text(column, row) {
                    Some(text) if self.is_cite(column) => write!(self.out, "<td>{}</td>", links(&text, self.part))?,
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
        let n_shown = grouped(n_rows.to_string());
        writeln!(self.out, "</tbody>\n</table></div>\n<p class=\"count\">{n_shown} {word}</p>")?;
        if let Some(sources) = &self.sources {
            self.out.write_all(sources.html(self.part).as_bytes())?;
        }
        // The style puts it before the table, which is written as its rows come.
        match self.kept.chart(&self.schema, self.chart) {
            Ok(chart) if self.is_drawn && (n_rows > 1 || self.chart.is_some()) => {
                writeln!(self.out, "<figure>\n{}</figure>", super::chart::svg(&chart))?;
            }
            // A table that makes no chart is a page all the same.
            _ => {}
        }
        writeln!(self.out, "</section>")?;
        if self.part > 0 { Ok(()) } else { writeln!(self.out, "</body>\n</html>") }
    }
}

fn class(right: bool) -> &'static str {
    if right { " class=\"n\"" } else { "" }
}

/// Makes each number of a mark, `[1, 2]`, a link to the source.
fn links(mark: &str, part: usize) -> String {
    let numbers = mark.trim_matches(['[', ']']).split(", ");
    let links: Vec<String> =
        numbers.map(escaped).map(|number| format!("<a href=\"#{}\">{number}</a>", anchor(part, &number))).collect();
    format!("[{}]", links.join(", "))
}

/// Returns what names the source of a number on the page.
pub(super) fn anchor(part: usize, number: &str) -> String {
    if part > 1 { format!("source-{part}-{number}") } else { format!("source-{number}") }
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
