//! The cells of some rows of a file as texts, by the columns of the table that they are for.

use arrow::array::{Array, ArrayRef, StringArray};

/// Rows as they were read, before anything is made of them.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// What spans are of: the file's own text, and behind it what was made anew.
    pub(super) text: String,
    /// By the columns of the table.
    pub(super) columns: Vec<Cells>,
    pub(super) n_rows: usize,
    /// Rows of which nothing can be made, and why.
    pub(super) broken: Vec<(usize, String)>,
    /// Which record of the file each row is of, counted from 0, where they aren't the rows themselves.
    pub(super) records: Option<Vec<u32>>,
    pub(super) n_records: usize,
    /// Records that are none for this dataset, by the format's own rules: neither taken nor set aside.
    pub(super) n_skipped: usize,
}

/// The cells of one column.
#[derive(Debug, Default)]
pub(super) enum Cells {
    /// The file has no such column.
    #[default]
    Missing,
    /// Where each cell begins and ends in the text; an empty one is null.
    Spans(Vec<(u32, u32)>),
    /// Texts of a file that has columns of its own.
    Strings(StringArray),
    /// Values that are of the table's type already.
    Values(ArrayRef),
}

impl Texts {
    /// Makes room for the rows of a table, none of which is there yet; `taken` are the columns that the file has.
    pub(super) fn new(n_columns: usize, taken: impl IntoIterator<Item = usize>) -> Texts {
        let mut columns: Vec<Cells> = (0..n_columns).map(|_| Cells::Missing).collect();
        for at in taken {
            columns[at] = Cells::Spans(Vec::new());
        }
        Texts { columns, ..Texts::default() }
    }

    /// Returns a cell; an empty text is null.
    pub(super) fn cell(&self, column: usize, row: usize) -> &str {
        match &self.columns[column] {
            Cells::Spans(spans) => spans.get(row).map_or("", |(start, end)| &self.text[*start as usize..*end as usize]),
            Cells::Strings(texts) if texts.is_valid(row) => texts.value(row),
            Cells::Missing | Cells::Strings(_) | Cells::Values(_) => "",
        }
    }

    /// Returns the record that a row is of, counted from 0.
    pub(super) fn record(&self, row: usize) -> usize {
        self.records.as_ref().and_then(|records| records.get(row)).map_or(row, |record| *record as usize)
    }

    /// Returns how many records were read.
    pub(super) fn n_read(&self) -> usize {
        if self.records.is_some() { self.n_records } else { self.n_rows }
    }

    /// Ends a row that is of a record.
    pub(super) fn end_row_of(&mut self, record: u32) {
        if let Some(records) = &mut self.records {
            records.push(record);
        }
        self.end_row();
    }

    /// Adds a cell that lies in the text.
    pub(super) fn push(&mut self, column: usize, start: usize, end: usize) {
        if let Cells::Spans(spans) = &mut self.columns[column] {
            spans.push((start as u32, end as u32));
        }
    }

    /// Adds a cell with a text that is made here.
    pub(super) fn push_text(&mut self, column: usize, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.push(column, start, self.text.len());
    }

    /// Ends a row: columns that it had no cell for are empty.
    pub(super) fn end_row(&mut self) {
        self.n_rows += 1;
        for column in &mut self.columns {
            if let Cells::Spans(spans) = column {
                spans.resize(self.n_rows, (0, 0));
            }
        }
    }
}
