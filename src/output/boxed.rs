//! Tables with lines around them.

use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::{DataType, SchemaRef};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Options;
use super::cell::Cells;
use crate::facts::printable::printable;

/// What stands for no value; an empty text is blank.
const NULL: &str = "NULL";
/// The narrowest that a column gets.
const NARROWEST: usize = 6;
/// The widest that a column gets where the terminal has no width.
const WIDEST: usize = 120;

/// A table that is written when its last row is known, since the widths depend on all rows shown.
pub(super) struct Boxed<'a> {
    schema: SchemaRef,
    options: Options,
    out: &'a mut (dyn Write + Send),
    /// The rows that are shown; null is none.
    rows: Vec<Vec<Option<String>>>,
}

impl<'a> Boxed<'a> {
    pub(super) fn new(schema: SchemaRef, options: Options, out: &'a mut (dyn Write + Send)) -> Boxed<'a> {
        Boxed { schema, options, out, rows: Vec::new() }
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let most = if self.options.max_rows == 0 { usize::MAX } else { self.options.max_rows };
        let cells = Cells::new(batch.columns())?;
        for row in 0..batch.num_rows().min(most.saturating_sub(self.rows.len())) {
            let texts = (0..batch.num_columns())
                .map(|column| cells.text(column, row).map(|text| printable(&text).into_owned()));
            self.rows.push(texts.collect());
        }
        Ok(())
    }

    pub(super) fn finish(self, n_rows: usize) -> io::Result<()> {
        let names: Vec<String> =
            self.schema.fields().iter().map(|field| printable(field.name()).into_owned()).collect();
        if names.is_empty() {
            return Ok(());
        }
        let widths = self.widths(&names);
        let right: Vec<bool> = self.schema.fields().iter().map(|field| is_number(field.data_type())).collect();
        let line = |left: &str, middle: &str, right: &str| {
            let bars: Vec<String> = widths.iter().map(|width| "─".repeat(width + 2)).collect();
            format!("{left}{}{right}", bars.join(middle))
        };
        let (bold, dim, plain) = if self.options.color { ("\x1b[1m", "\x1b[2m", "\x1b[0m") } else { ("", "", "") };
        writeln!(self.out, "{}", line("┌", "┬", "┐"))?;
        let header = names
            .iter()
            .zip(&widths)
            .map(|(name, width)| format!(" {bold}{}{plain} ", pad(&cut(name, *width), *width, false)));
        writeln!(self.out, "│{}│", header.collect::<Vec<String>>().join("│"))?;
        writeln!(self.out, "{}", line("├", "┼", "┤"))?;
        for row in &self.rows {
            let cells = row.iter().enumerate().map(|(column, cell)| match cell {
                Some(text) => format!(" {} ", pad(&cut(text, widths[column]), widths[column], right[column])),
                None => format!(" {dim}{}{plain} ", pad(NULL, widths[column], right[column])),
            });
            writeln!(self.out, "│{}│", cells.collect::<Vec<String>>().join("│"))?;
        }
        writeln!(self.out, "{}", line("└", "┴", "┘"))?;
        let word = if n_rows == 1 { "row" } else { "rows" };
        match n_rows - self.rows.len() {
            0 if self.options.footer => writeln!(self.out, "{dim}{n_rows} {word}{plain}")?,
            0 => {}
            // That rows are missing is told always.
            _ => writeln!(self.out, "{dim}{n_rows} {word}, {} shown{plain}", self.rows.len())?,
        }
        Ok(())
    }

    /// Fits the columns into the terminal: the widest gives first.
    fn widths(&self, names: &[String]) -> Vec<usize> {
        let mut widths: Vec<usize> = names.iter().map(|name| name.width().max(1)).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.as_ref().map_or(NULL.len(), |text| text.width()));
            }
        }
        let Some(terminal) = self.options.width else {
            return widths.into_iter().map(|width| width.min(WIDEST)).collect();
        };
        let lines = 3 * widths.len() + 1;
        loop {
            let total = widths.iter().sum::<usize>() + lines;
            let Some(over) = total.checked_sub(terminal).filter(|over| *over > 0) else { break };
            let widest = widths.iter().copied().max().unwrap_or(0);
            if widest <= NARROWEST {
                break;
            }
            let second = widths.iter().copied().filter(|width| *width < widest).max().unwrap_or(0).max(NARROWEST);
            let n_widest = widths.iter().filter(|width| **width == widest).count();
            let less = over.div_ceil(n_widest).min(widest - second).max(1);
            let narrower = widest - less;
            widths.iter_mut().filter(|width| **width == widest).for_each(|width| *width = narrower);
        }
        widths
    }
}

fn is_number(data_type: &DataType) -> bool {
    data_type.is_numeric()
}

/// Shortens a text to a width, with an ellipsis where something is lost.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut used = 0;
    let kept = text.chars().take_while(|c| {
        used += c.width().unwrap_or(0);
        used < width
    });
    kept.chain(['…']).collect()
}

fn pad(text: &str, width: usize, right: bool) -> String {
    let blanks = " ".repeat(width.saturating_sub(text.width()));
    if right { blanks + text } else { text.to_string() + &blanks }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_with_an_ellipsis() {
        let cases =
            [("Kazakhstan", 10, "Kazakhstan"), ("Kazakhstan", 6, "Kazak…"), ("哈萨克斯坦", 6, "哈萨…"), ("", 3, "")];
        for (text, width, expected) in cases {
            assert_eq!(cut(text, width), expected);
            assert!(cut(text, width).width() <= width);
        }
    }
}
