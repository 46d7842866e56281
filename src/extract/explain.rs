//! The facts of a text, each under the words that state it.

use std::fmt::Write;

use super::intake::Head;
use super::rows::{Rows, Ruled};
use crate::facts::Evidence;
use crate::facts::row::Row;

/// One fact as it is shown.
struct Line {
    evidence: Option<Evidence>,
    table: &'static str,
    rule: &'static str,
    confidence: String,
    cells: String,
}

/// Shows the text's evidence in its order, with the facts that it states: table, rule, confidence and cells.
pub(crate) fn explain(text: &str, head: &Head, rows: &Rows) -> String {
    let mut lines = Vec::new();
    add(&rows.visits, |row| row.evidence, &mut lines);
    add(&rows.agreements, |row| row.evidence, &mut lines);
    add(&rows.trade, |row| row.evidence, &mut lines);
    add(&rows.awards, |row| row.evidence, &mut lines);
    add(&rows.events, |row| row.evidence, &mut lines);
    lines.sort_by_key(|line| line.evidence.map_or(u32::MAX, |evidence| evidence.start));
    let mut out = String::new();
    let published =
        head.published.map_or("not dated: relative dates stay open".to_string(), |day| format!("published {day}"));
    // Writing to a text can't fail.
    let _ = writeln!(out, "{published}, {} facts", lines.len());
    let mut shown = None;
    for line in lines {
        if line.evidence != shown || shown.is_none() {
            let sentence = line.evidence.and_then(|e| text.get(e.start as usize..e.end as usize)).unwrap_or("");
            let bytes = line.evidence.map_or(String::new(), |e| format!("[{}..{}] ", e.start, e.end));
            let _ = writeln!(out, "\n{bytes}{}", sentence.split_whitespace().collect::<Vec<&str>>().join(" "));
            shown = line.evidence;
        }
        let _ = writeln!(out, "  {} by {} at {}: {}", line.table, line.rule, line.confidence, line.cells);
    }
    out
}

fn add<R: Row>(rows: &[Ruled<R>], evidence: impl Fn(&R) -> Option<Evidence>, lines: &mut Vec<Line>) {
    const ELSEWHERE: &[&str] =
        &["pair", "origin", "doc", "evidence", "confidence", "checked", "id", "date_basis", "amount", "stated_date"];
    for ruled in rows {
        let cells = R::columns().into_iter().filter(|column| !ELSEWHERE.contains(&column.name)).filter_map(|column| {
            let text = ruled.row.text(column.name);
            (!text.is_empty()).then(|| format!("{} {text}", column.name))
        });
        lines.push(Line {
            evidence: evidence(&ruled.row),
            table: R::TABLE,
            rule: ruled.rule,
            confidence: ruled.row.text("confidence"),
            cells: cells.collect::<Vec<String>>().join(", "),
        });
    }
}
