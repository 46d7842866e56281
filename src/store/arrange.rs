//! The order of the rows of a segment: by the text of the pair, then by date, undated ones last, then by id.

use std::sync::LazyLock;

use arrow::array::{Array, AsArray, RecordBatch, UInt32Array};
use arrow::compute::{concat_batches, take_record_batch};
use arrow::datatypes::{Date32Type, Int64Type, UInt16Type};
use arrow::error::ArrowError;

use crate::country::Pair;
use crate::facts::{Table, codes};

/// The place of each pair, by its code, among the texts of all pairs.
static RANKS: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut codes: Vec<u16> = (0..Pair::COUNT as u32).map(|code| code as u16).collect();
    codes.sort_by_key(|code| Pair::from_code(*code).map_or("", Pair::text));
    let mut ranks = vec![0; codes.len()];
    for (rank, code) in codes.into_iter().enumerate() {
        ranks[code as usize] = rank as u16;
    }
    ranks
});

/// The place of a row in a segment.
pub(super) type Place = (u64, i64);

/// Returns the places of the rows of a table that holds facts; columns behind those of the table don't count.
pub(super) fn places(table: Table, rows: &RecordBatch) -> Result<Vec<Place>, ArrowError> {
    let pairs = rows.column(0).as_dictionary::<UInt16Type>();
    if !codes::is_global(pairs.values(), codes::pair_values()) {
        return Err(ArrowError::ComputeError("the keys of a pair column are no codes".to_string()));
    }
    let dates = rows.column(1).as_primitive::<Date32Type>();
    let ids = rows.column(table.spec().columns.len() - 1).as_primitive::<Int64Type>();
    let place = |row: usize| {
        let rank = RANKS.get(pairs.keys().value(row) as usize).copied().unwrap_or_default();
        let date = if dates.is_null(row) { u32::MAX } else { (dates.value(row) as u32) ^ (1 << 31) };
        ((u64::from(rank) << 32) | u64::from(date), ids.value(row))
    };
    Ok((0..rows.num_rows()).map(place).collect())
}

/// Returns the rows of some batches as one.
///
/// Rows of no batch at all are left out: what a filter leaves of a batch without rows has dictionaries of its own, for
/// which all others would be made anew, and keys be codes no more.
pub(super) fn joined(table: Table, batches: &[RecordBatch]) -> Result<RecordBatch, ArrowError> {
    let filled: Vec<&RecordBatch> = batches.iter().filter(|batch| batch.num_rows() > 0).collect();
    let rows = concat_batches(&table.spec().schema, filled)?;
    if table.holds_facts() && rows.num_rows() > 0 {
        let pairs = rows.column(0).as_dictionary::<UInt16Type>();
        if !codes::is_global(pairs.values(), codes::pair_values()) {
            return Err(ArrowError::ComputeError("the keys of a pair column are no codes".to_string()));
        }
    }
    Ok(rows)
}

/// Returns the rows in the order of a segment. Tables without facts keep the order that they have.
pub(super) fn arrange(table: Table, rows: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    if !table.holds_facts() || rows.num_rows() < 2 {
        return Ok(rows.clone());
    }
    let mut order: Vec<(Place, u32)> = places(table, rows)?.into_iter().zip(0..).collect();
    if order.is_sorted() {
        return Ok(rows.clone());
    }
    order.sort_unstable();
    take_record_batch(rows, &order.into_iter().map(|(_, row)| row).collect::<UInt32Array>())
}
