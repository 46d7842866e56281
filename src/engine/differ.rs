//! What two states of a dataset differ in: facts and documents that came, changed and went.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};

use super::dml::texts;
use super::error::{Error, ErrorCode, Result};
use crate::facts::Table;
use crate::store::Dataset;

/// A row of the result: a fact or a document, and what became of it.
type Difference = (&'static str, i64, &'static str, String);

/// Compares two states row by row, each named by its key. Segments that both have aren't read.
///
/// # Errors
/// A segment that is damaged.
pub(crate) fn difference(from: &Dataset, to: &Dataset) -> Result<RecordBatch> {
    let mut found: Vec<Difference> = Vec::new();
    for table in Table::ALL.into_iter().filter(|table| table.holds_facts() || *table == Table::Documents) {
        let (before, after) = (rows(table, from, to)?, rows(table, to, from)?);
        let tell = |key: &i64, action, cells: &BTreeMap<&str, String>| (table.name(), *key, action, told(cells));
        for (key, cells) in &before {
            match after.get(key) {
                None => found.push(tell(key, "retracted", cells)),
                Some(now) if now != cells => found.push((table.name(), *key, "corrected", corrected(cells, now))),
                Some(_) => {}
            }
        }
        let new = after.iter().filter(|(key, _)| !before.contains_key(*key));
        found.extend(new.map(|(key, cells)| tell(key, "added", cells)));
    }
    let text =
        |get: fn(&Difference) -> &str| -> ArrayRef { Arc::new(StringArray::from_iter_values(found.iter().map(get))) };
    let keys: ArrayRef = Arc::new(Int64Array::from_iter_values(found.iter().map(|row| row.1)));
    let columns =
        [("kind", text(|row| row.0)), ("key", keys), ("change", text(|row| row.2)), ("what", text(|row| &row.3))];
    RecordBatch::try_from_iter(columns).map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))
}

/// Returns the cells by the key of the row, of the segments that the other state doesn't have.
fn rows(table: Table, of: &Dataset, other: &Dataset) -> Result<BTreeMap<i64, BTreeMap<&'static str, String>>> {
    let shared: HashSet<&str> = other.segments(table).iter().map(|segment| segment.entry.file.as_str()).collect();
    let key = if table.holds_facts() { "id" } else { "doc" };
    let mut rows = BTreeMap::new();
    for segment in of.segments(table).iter().filter(|segment| !shared.contains(segment.entry.file.as_str())) {
        for batch in segment.batches()? {
            let mut cells: Vec<BTreeMap<&'static str, String>> = vec![BTreeMap::new(); batch.num_rows()];
            for (column, array) in table.spec().columns.iter().zip(batch.columns()) {
                let texts = texts(array, &column.data_type);
                let texts = texts.map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
                for (cells, text) in cells.iter_mut().zip(texts) {
                    cells.extend(text.map(|text| (column.name, text)));
                }
            }
            rows.extend(cells.into_iter().filter_map(|cells| Some((cells.get(key)?.parse().ok()?, cells))));
        }
    }
    Ok(rows)
}

/// Says what a row is by the cells that people look for first.
fn told(cells: &BTreeMap<&str, String>) -> String {
    let names = ["pair", "date", "visitor", "title", "award", "recipient", "flow", "commodity_code", "url"];
    let texts: Vec<&str> = names.iter().filter_map(|name| cells.get(name)).map(String::as_str).collect();
    texts.join(", ")
}

/// Says which cells of a row are others now: `place: Astana → Almaty`.
fn corrected(before: &BTreeMap<&str, String>, after: &BTreeMap<&str, String>) -> String {
    let names: std::collections::BTreeSet<&&str> = before.keys().chain(after.keys()).collect();
    let changed = names.into_iter().filter(|name| before.get(**name) != after.get(**name));
    let shown = |cells: &BTreeMap<&str, String>, name: &str| cells.get(name).cloned().unwrap_or("nothing".to_string());
    let changed: Vec<String> =
        changed.map(|name| format!("{name}: {} → {}", shown(before, name), shown(after, name))).collect();
    changed.join(", ")
}
