//! A dataset as CSV files, in the text form that `dyadb dataset build` reads.

use std::fs;
use std::path::Path;

use super::dml::texts;
use super::error::{Error, ErrorCode, Result};
use crate::facts::Table;
use crate::store::Dataset;

/// Writes each table of a dataset to a CSV file of a new or empty folder.
///
/// # Errors
/// A folder that holds something or can't be written to; a segment that is damaged.
pub(crate) fn export_csv(dataset: &Dataset, target: &Path) -> Result<()> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| {
        Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display()))
    };
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Error::new(ErrorCode::Io, format!("{} exists and is not empty", target.display()))
            .help_with(Some("name a new or empty directory")));
    }
    fs::create_dir_all(target).map_err(|error| failed(target, &error))?;
    for table in Table::ALL {
        let path = target.join(format!("{}.csv", table.name()));
        let mut writer = csv::Writer::from_path(&path).map_err(|error| failed(&path, &error))?;
        let columns = &table.spec().columns;
        let header = writer.write_record(columns.iter().map(|column| column.name));
        header.map_err(|error| failed(&path, &error))?;
        for segment in dataset.segments(table) {
            for at in 0..segment.n_batches()? {
                let batch = segment.batch(at)?;
                let cells: Vec<Vec<Option<String>>> = columns
                    .iter()
                    .zip(batch.columns())
                    .map(|(column, array)| texts(array, &column.data_type))
                    .collect::<std::result::Result<_, _>>()
                    .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
                for row in 0..batch.num_rows() {
                    let record = cells.iter().map(|column| column[row].as_deref().unwrap_or_default());
                    writer.write_record(record).map_err(|error| failed(&path, &error))?;
                }
            }
        }
        writer.flush().map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}
