//! Tables for papers: `tabular` with the rules of the package booktabs.

use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use super::shown::Columns;
use crate::facts::printable::printable;

/// A table that is written as its rows come.
pub(super) struct Latex<'a> {
    columns: Columns,
    out: &'a mut (dyn Write + Send),
}

impl<'a> Latex<'a> {
    pub(super) fn begin(schema: SchemaRef, out: &'a mut (dyn Write + Send)) -> io::Result<Latex<'a>> {
        let columns = Columns::of(&schema);
        let places = 0..schema.fields().len();
        let kinds: String = places.map(|column| if columns.is_right(column) { 'r' } else { 'l' }).collect();
        let names: Vec<String> = schema.fields().iter().map(|field| escaped(field.name())).collect();
        writeln!(out, "% needs \\usepackage{{booktabs}}\n\\begin{{tabular}}{{{kinds}}}\n\\toprule")?;
        writeln!(out, "{} \\\\\n\\midrule", names.join(" & "))?;
        Ok(Latex { columns, out })
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let shown = self.columns.read(batch)?;
        for row in 0..batch.num_rows() {
            let cells = (0..batch.num_columns()).map(|column| shown.text(column, row));
            let cells: Vec<String> = cells.map(|text| text.map_or(String::new(), |text| escaped(&text))).collect();
            // A bracket at the beginning of a row would be taken for an option of the line break before it.
            let guard = if cells.first().is_some_and(|cell| cell.starts_with(['[', '*'])) { "{}" } else { "" };
            writeln!(self.out, "{guard}{} \\\\", cells.join(" & "))?;
        }
        Ok(())
    }

    pub(super) fn finish(self) -> io::Result<()> {
        writeln!(self.out, "\\bottomrule\n\\end{{tabular}}")
    }
}

/// Escapes what TeX would read.
pub(super) fn escaped(text: &str) -> String {
    let text = printable(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '<' => out.push_str("\\textless{}"),
            '>' => out.push_str("\\textgreater{}"),
            '|' => out.push_str("\\textbar{}"),
            '"' => out.push_str("\\textquotedbl{}"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tex_reads_is_escaped() {
        let cases = [
            ("Bosnia & Herzegovina", "Bosnia \\& Herzegovina"),
            ("50 % of $1_000 #1", "50 \\% of \\$1\\_000 \\#1"),
            ("a\\b{c}~^", "a\\textbackslash{}b\\{c\\}\\textasciitilde{}\\textasciicircum{}"),
            ("KAZ>TJK", "KAZ\\textgreater{}TJK"),
            ("a\nb", "a\\textbackslash{}nb"),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected, "{text:?}");
        }
    }
}
