//! Bad rows: set aside in a file with their reasons, or kept for the error that ends the import.

use std::collections::BTreeMap;
use std::fs::File;

use super::super::dml::Problems;
use super::Import;
use super::columns::{Read, Wrong};
use super::texts::{Cells, Texts};
use crate::engine::error::{Error, ErrorCode, Result};

/// Where the bad rows of an import go.
pub(super) struct Rejects<'a> {
    import: &'a Import,
    file: Option<csv::Writer<File>>,
    /// What is wrong, without a file.
    problems: Problems,
    n_wrong: usize,
    n_rejected: usize,
    /// Rows before the present chunk, and those of it.
    begun: usize,
    n_rows: usize,
}

impl<'a> Rejects<'a> {
    pub(super) fn new(import: &'a Import) -> Rejects<'a> {
        let problems = Problems::default();
        Rejects { import, file: None, problems, n_wrong: 0, n_rejected: 0, begun: 0, n_rows: 0 }
    }

    /// Returns the number of rows before the present chunk.
    pub(super) fn begun(&self) -> usize {
        self.begun
    }

    /// Tells whether a bad row was found that ends the import.
    pub(super) fn are_fatal(&self) -> bool {
        self.import.rejects.is_none() && self.n_wrong > 0
    }

    /// Tells whether more is wrong than is told: what else may be wrong is not looked for then.
    pub(super) fn are_many(&self) -> bool {
        self.are_fatal() && self.n_wrong > Problems::MOST
    }

    /// Takes the bad rows of the next chunk.
    pub(super) fn take(&mut self, texts: &Texts, read: &Read) -> Result<()> {
        self.begun += self.n_rows;
        self.n_rows = texts.n_read();
        let columns = &self.import.table.spec().columns;
        let cells = |row: usize| -> Vec<String> {
            (0..columns.len())
                .map(|at| match &texts.columns[at] {
                    Cells::Values(array) => arrow::util::display::array_value_to_string(array, row).unwrap_or_default(),
                    _ => texts.cell(at, row).to_string(),
                })
                .collect()
        };
        let mut by_row: BTreeMap<usize, Vec<&Wrong>> = BTreeMap::new();
        for wrong in &read.wrong {
            by_row.entry(wrong.row).or_default().push(wrong);
        }
        for (row, wrong) in by_row {
            let reasons: Vec<(&str, &str)> = wrong.iter().map(|wrong| (wrong.column, wrong.message.as_str())).collect();
            self.set_aside(self.begun + texts.record(row) + 1, &reasons, || cells(row))?;
        }
        Ok(())
    }

    /// Sets a row aside, counted from 1.
    pub(super) fn set_aside(
        &mut self,
        row: usize,
        reasons: &[(&str, &str)],
        cells: impl FnOnce() -> Vec<String>,
    ) -> Result<()> {
        self.n_rejected += 1;
        self.n_wrong += reasons.len();
        let Some(path) = &self.import.rejects else {
            // What is beyond those that are told is counted alone.
            let room = (Problems::MOST + 1).saturating_sub(self.problems.0.len());
            reasons.iter().take(room).for_each(|(column, message)| self.problems.note(row, column, message));
            return Ok(());
        };
        let failed = |error: csv::Error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display()));
        if self.file.is_none() {
            let mut writer = csv::Writer::from_path(path).map_err(failed)?;
            let names = self.import.table.spec().columns.iter().map(|column| column.name);
            writer.write_record(["row", "reason"].into_iter().chain(names)).map_err(failed)?;
            self.file = Some(writer);
        }
        let Some(writer) = &mut self.file else { return Ok(()) };
        let reason: Vec<String> = reasons.iter().map(|(column, message)| format!("{column}: {message}")).collect();
        writer.write_record([row.to_string(), reason.join("; ")].into_iter().chain(cells())).map_err(failed)
    }

    /// Ends the file, or the import where there is none; returns the number of bad rows.
    ///
    /// # Errors
    /// The problems of bad rows that have no place to go.
    pub(super) fn finish(mut self) -> Result<usize> {
        if self.are_fatal() {
            let action = format!("import {}", self.import.file.display());
            let help = "nothing was written; `--rejects FILE` sets bad rows aside and takes the others";
            let mut problems = std::mem::take(&mut self.problems);
            problems.0.sort_by_key(|problem| problem.row);
            problems.into_result_of(&action, self.n_wrong).map_err(|error| error.help_with(Some(help)))?;
        }
        if let (Some(file), Some(path)) = (&mut self.file, &self.import.rejects) {
            let flushed = file.flush();
            flushed.map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?;
        }
        Ok(self.n_rejected)
    }
}
