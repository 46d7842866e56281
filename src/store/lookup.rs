//! Rows of a table by their pairs, found through the sidecars.

use std::collections::BTreeSet;

use arrow::array::{AsArray, BooleanArray, RecordBatch};
use arrow::compute::filter_record_batch;
use arrow::datatypes::UInt16Type;

use super::dataset::Dataset;
use super::error::StoreError;
use crate::country::Pair;
use crate::facts::Table;

impl Dataset {
    /// Returns the facts of some pairs, by their codes; segments and record batches without them aren't read.
    pub(crate) fn rows_of_pairs(&self, table: Table, pairs: &BTreeSet<u16>) -> Result<Vec<RecordBatch>, StoreError> {
        let mut found = Vec::new();
        let texts: Vec<&str> = pairs.iter().filter_map(|code| Pair::from_code(*code)).map(Pair::text).collect();
        for segment in self.segments(table) {
            let spans = |[first, last]: &[String; 2]| {
                texts.iter().any(|text| first.as_str() <= *text && *text <= last.as_str())
            };
            if segment.entry.pairs.as_ref().is_some_and(|ends| !spans(ends)) {
                continue;
            }
            let starts: Option<Vec<usize>> = segment.sidecar()?.map(|sidecar| {
                let wanted = sidecar.pairs.iter().filter(|(pair, _)| pairs.contains(&pair.code()));
                wanted.map(|(_, row)| *row as usize).collect()
            });
            let mut begin = 0;
            let mut last_wanted = false;
            for at in 0..segment.n_batches()? {
                let zone = segment.sidecar()?.and_then(|sidecar| sidecar.batches.get(at));
                let end = begin + zone.map_or(0, |zone| zone.rows as usize);
                let begins = starts.as_ref().is_none_or(|starts| starts.iter().any(|row| (begin..end).contains(row)));
                // A pair's rows may go on in the next batches.
                if begins || last_wanted {
                    let batch = segment.batch(at)?;
                    let codes = batch.column(0).as_dictionary::<UInt16Type>().keys();
                    let mask: Vec<bool> = codes.values().iter().map(|code| pairs.contains(code)).collect();
                    last_wanted = mask.last().copied().unwrap_or_default();
                    let rows = filter_record_batch(&batch, &BooleanArray::from(mask));
                    found.push(rows.map_err(|error| StoreError::Internal { message: error.to_string() })?);
                }
                begin = end;
            }
        }
        Ok(found)
    }
}
