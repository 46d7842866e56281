//! Tables with lines around them.

use std::collections::VecDeque;
use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use unicode_width::UnicodeWidthStr;

use super::fit::{Layout, Wanted, cut, fit, pad, wrap};
use super::shown::{Columns, grouped};
use super::{Format, Options};
use crate::facts::printable::printable;

/// What stands for no value; an empty text is blank.
const NULL: &str = "NULL";
/// The most rows whose long cells are wrapped where the terminal has no lines.
const FEW_LINES: usize = 40;
/// Lines of a table around its rows, and of the prompt.
const AROUND: usize = 6;

/// Columns of the fact tables that keep the books: the first to go where there is no room.
const MINOR: [&str; 9] =
    ["date_precision", "end_date", "event_id", "origin", "doc", "evidence", "confidence", "checked", "id"];

/// A cell as text; none is null.
type Row = Vec<Option<String>>;

/// A table that is written when its last row is known, since the widths depend on all rows shown. It keeps no more of
/// the rows than may be shown: the first, and the last that came.
pub(super) struct Boxed<'a> {
    schema: SchemaRef,
    columns: Columns,
    options: Options,
    out: &'a mut (dyn Write + Send),
    first: Vec<Row>,
    last: VecDeque<Row>,
}

/// The characters that a table is drawn with.
struct Lines {
    across: &'static str,
    down: &'static str,
    top: [&'static str; 3],
    middle: [&'static str; 3],
    bottom: [&'static str; 3],
}

const BOX: Lines =
    Lines {
        across: "─", down: "│", top: ["┌", "┬", "┐"], middle: ["├", "┼", "┤"], bottom: ["└", "┴", "┘"]
    };
const ASCII: Lines = Lines { across: "-", down: "|", top: ["+"; 3], middle: ["+"; 3], bottom: ["+"; 3] };

impl<'a> Boxed<'a> {
    pub(super) fn new(schema: SchemaRef, options: Options, out: &'a mut (dyn Write + Send)) -> Boxed<'a> {
        let columns = Columns::of(&schema);
        // A plain table is for other programs and documents too: all of it is there.
        let options = match options.format {
            Format::Table => Options { max_rows: 0, width: None, ..options },
            _ => options,
        };
        Boxed { schema, columns, options, out, first: Vec::new(), last: VecDeque::new() }
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let most = if self.options.max_rows == 0 { usize::MAX } else { self.options.max_rows };
        let n_last = most / 2;
        let shown = self.columns.read(batch)?;
        let row = |row: usize| -> Row {
            let texts = (0..batch.num_columns())
                .map(|column| shown.text(column, row).map(|text| printable(&text).into_owned()));
            texts.collect()
        };
        let n_first = batch.num_rows().min(most.saturating_sub(self.first.len()));
        self.first.extend((0..n_first).map(row));
        // Only the rows at the end of this batch can be among the last.
        for at in n_first.max(batch.num_rows().saturating_sub(n_last))..batch.num_rows() {
            if self.last.len() == n_last {
                self.last.pop_front();
            }
            if n_last > 0 {
                self.last.push_back(row(at));
            }
        }
        Ok(())
    }

    pub(super) fn finish(mut self, n_rows: usize) -> io::Result<()> {
        let names: Vec<String> =
            self.schema.fields().iter().map(|field| printable(field.name()).into_owned()).collect();
        if names.is_empty() {
            return Ok(());
        }
        let gap = self.gap(n_rows);
        let rows = std::mem::take(&mut self.first);
        let layout = fit(&self.wanted(&names, &rows), self.options.width);
        let is_wrapped = self.is_wrapped(&rows, &layout);
        self.draw(&names, &rows, &layout, gap, is_wrapped)?;
        self.footer(n_rows, rows.len(), names.len(), &layout)
    }

    /// Returns the room that the columns ask for.
    fn wanted(&self, names: &[String], rows: &[Row]) -> Vec<Wanted> {
        let column = |(column, name): (usize, &String)| {
            let cells = rows.iter().map(|row| row[column].as_ref().map_or(NULL.len(), |text| text.width()));
            Wanted {
                name: name.width(),
                natural: cells.fold(name.width().max(1), usize::max),
                is_whole: self.columns.is_right(column),
                is_minor: MINOR.contains(&self.schema.field(column).name().as_str()),
            }
        };
        names.iter().enumerate().map(column).collect()
    }

    /// Brings the rows that are shown together in `first`; returns where others are left out.
    fn gap(&mut self, n_rows: usize) -> Option<usize> {
        if self.first.len() == n_rows {
            return None;
        }
        let n_last = self.options.max_rows / 2;
        // The last rows are those that came last, and before them the end of the first ones.
        let missing = n_last - self.last.len().min(n_last);
        let n_first = self.options.max_rows - n_last;
        let begin = self.first.len() - missing.min(self.first.len());
        let mut last: Vec<Row> = self.first.drain(begin..).collect();
        last.extend(self.last.drain(..));
        self.first.truncate(n_first);
        self.first.extend(last);
        Some(n_first)
    }

    /// Long cells are wrapped while the table stays on one screen, and cut otherwise.
    fn is_wrapped(&self, rows: &[Row], layout: &Layout) -> bool {
        let most = self.options.lines.map_or(FEW_LINES, |lines| lines.saturating_sub(AROUND));
        let lines = |row: &Row| {
            let cells = layout.columns.iter().zip(&layout.widths);
            cells.map(|(column, width)| row[*column].as_ref().map_or(1, |text| wrap(text, *width).len())).max()
        };
        rows.len() <= most && rows.iter().filter_map(lines).sum::<usize>() <= most
    }

    fn draw(
        &mut self,
        names: &[String],
        rows: &[Row],
        layout: &Layout,
        gap: Option<usize>,
        is_wrapped: bool,
    ) -> io::Result<()> {
        let lines = if self.options.format == Format::Table { &ASCII } else { &BOX };
        let (bold, dim, plain) = if self.options.color { ("\x1b[1m", "\x1b[2m", "\x1b[0m") } else { ("", "", "") };
        let mut widths = layout.widths.clone();
        if let Some(place) = layout.gap {
            widths.insert(place, 1);
        }
        let bar = |[left, middle, right]: [&str; 3]| {
            let bars: Vec<String> = widths.iter().map(|width| lines.across.repeat(width + 2)).collect();
            format!("{left}{}{right}", bars.join(middle))
        };
        let between = |mut cells: Vec<String>, filler: &str| {
            if let Some(place) = layout.gap {
                cells.insert(place, format!(" {filler} "));
            }
            format!("{}{}{}", lines.down, cells.join(lines.down), lines.down)
        };
        let columns = || layout.columns.iter().copied().zip(layout.widths.iter().copied());
        writeln!(self.out, "{}", bar(lines.top))?;
        let header = columns().map(|(column, width)| {
            let name = pad(&cut(&names[column], width), width, self.columns.is_right(column));
            format!(" {bold}{name}{plain} ")
        });
        writeln!(self.out, "{}", between(header.collect(), "…"))?;
        writeln!(self.out, "{}", bar(lines.middle))?;
        for (number, row) in rows.iter().enumerate() {
            if gap == Some(number) {
                let dots = columns()
                    .map(|(column, width)| format!(" {dim}{}{plain} ", pad("·", width, self.columns.is_right(column))));
                writeln!(self.out, "{}", between(dots.collect(), "·"))?;
            }
            let parts: Vec<Vec<String>> = columns()
                .map(|(column, width)| match &row[column] {
                    Some(text) if is_wrapped => wrap(text, width),
                    Some(text) => vec![cut(text, width)],
                    None => vec![NULL.to_string()],
                })
                .collect();
            for line in 0..parts.iter().map(Vec::len).max().unwrap_or(1) {
                let cells = columns().zip(&parts).map(|((column, width), parts)| {
                    let text = pad(parts.get(line).map_or("", String::as_str), width, self.columns.is_right(column));
                    if row[column].is_none() { format!(" {dim}{text}{plain} ") } else { format!(" {text} ") }
                });
                writeln!(self.out, "{}", between(cells.collect(), "…"))?;
            }
        }
        writeln!(self.out, "{}", bar(lines.bottom))
    }

    /// Tells how many rows there are; that rows or columns are missing is told always.
    fn footer(&mut self, n_rows: usize, n_shown: usize, n_columns: usize, layout: &Layout) -> io::Result<()> {
        let (dim, plain) = if self.options.color { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
        let of = |n: usize, shown: usize, word: &str| {
            let count = grouped(n.to_string());
            let word = if n == 1 { word.to_string() } else { format!("{word}s") };
            if n == shown { format!("{count} {word}") } else { format!("{count} {word}, {shown} shown") }
        };
        let mut parts = Vec::new();
        if self.options.footer || n_shown < n_rows {
            parts.push(of(n_rows, n_shown, "row"));
        }
        if layout.columns.len() < n_columns {
            parts.push(of(n_columns, layout.columns.len(), "column"));
        }
        match parts.is_empty() {
            true => Ok(()),
            false => writeln!(self.out, "{dim}{}{plain}", parts.join("; ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, Int64Array};

    use super::*;

    fn numbers(n_rows: i64, per_batch: usize, max_rows: usize) -> Vec<String> {
        let all: Vec<i64> = (1..=n_rows).collect();
        let array: ArrayRef = Arc::new(Int64Array::from(all));
        let batch = RecordBatch::try_from_iter([("n", array)]).expect("a batch");
        let options = Options {
            format: Format::Box,
            max_rows,
            width: Some(40),
            lines: None,
            chart: None,
            color: false,
            footer: true,
            is_cited: false,
            is_drawn: true,
            part: 0,
        };
        let mut out = Vec::new();
        let mut boxed = Boxed::new(batch.schema(), options, &mut out);
        for start in (0..batch.num_rows()).step_by(per_batch) {
            boxed.batch(&batch.slice(start, per_batch.min(batch.num_rows() - start))).expect("memory takes it");
        }
        boxed.finish(batch.num_rows()).expect("memory takes it");
        let text = String::from_utf8(out).expect("text");
        let cell = |line: &str| line.strip_prefix("│ ").map(|line| line.trim_end_matches(" │").trim().to_string());
        text.lines().skip(3).filter_map(cell).chain(text.lines().last().map(str::to_string)).collect()
    }

    #[test]
    fn the_first_and_the_last_rows_are_shown() {
        for per_batch in [1, 2, 3, 7, 100] {
            assert_eq!(numbers(3, per_batch, 4), ["1", "2", "3", "3 rows"], "{per_batch}");
            assert_eq!(numbers(4, per_batch, 4), ["1", "2", "3", "4", "4 rows"], "{per_batch}");
            assert_eq!(numbers(5, per_batch, 4), ["1", "2", "·", "4", "5", "5 rows, 4 shown"], "{per_batch}");
            assert_eq!(numbers(9, per_batch, 3), ["1", "2", "·", "9", "9 rows, 3 shown"], "{per_batch}");
            assert_eq!(numbers(9, per_batch, 1), ["1", "9 rows, 1 shown"], "{per_batch}");
            assert_eq!(numbers(2, per_batch, 0), ["1", "2", "2 rows"], "{per_batch}");
        }
    }
}
