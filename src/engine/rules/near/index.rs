//! Days by key, each key's in order: whether one lies between two bounds is told by two comparisons and a search.

use std::collections::HashMap;
use std::ops::Range;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::datatypes::{DataType, Date32Type, Int32Type, UInt16Type, UInt32Type, UInt64Type};
use datafusion::error::{DataFusionError, Result};

/// The values of the inner side.
#[derive(Debug, Default)]
pub(super) struct Index {
    values: Vec<i32>,
    /// Where the values of a key are.
    places: HashMap<u64, Range<u32>>,
    /// The key of the last rows, and where its values begin.
    last: Option<(u64, u32)>,
    /// Rows as they came, once they turn out not to be sorted.
    rows: Option<Vec<(u64, i32)>>,
}

/// Returns the bytes that a row takes at most while the index is made.
pub(super) const fn bytes_per_row() -> usize {
    2 * size_of::<(u64, i32)>() + size_of::<i32>()
}

impl Index {
    /// Adds rows; those without a key or a value are near nothing.
    pub(super) fn add(&mut self, keys: &ArrayRef, values: &ArrayRef) -> Result<()> {
        let (keys, values) = (Keys::of(keys)?, numbers(values)?);
        for row in 0..keys.len() {
            let (Some(key), Some(value)) = (keys.at(row), values.at(row)) else { continue };
            match (&mut self.rows, self.last) {
                (Some(rows), _) => rows.push((key, value)),
                (None, Some((last, _))) if last == key && self.values.last().is_some_and(|before| *before <= value) => {
                    self.values.push(value);
                }
                (None, Some((last, _))) if last == key || self.places.contains_key(&key) => {
                    let mut rows = self.rows_so_far();
                    rows.push((key, value));
                    self.rows = Some(rows);
                }
                (None, _) => {
                    self.end_key();
                    self.last = Some((key, self.n_values()));
                    self.values.push(value);
                }
            }
        }
        Ok(())
    }

    fn n_values(&self) -> u32 {
        self.values.len() as u32
    }

    fn end_key(&mut self) {
        if let Some((key, start)) = self.last.take() {
            self.places.insert(key, start..self.n_values());
        }
    }

    fn rows_so_far(&mut self) -> Vec<(u64, i32)> {
        self.end_key();
        let places = self.places.drain();
        let rows = places.flat_map(|(key, place)| place.map(move |at| (key, at)));
        let rows = rows.map(|(key, at)| (key, self.values[at as usize])).collect();
        self.values.clear();
        rows
    }

    /// Makes the rows that came ready to be searched.
    pub(super) fn finish(&mut self) {
        if let Some(mut rows) = self.rows.take() {
            rows.sort_unstable();
            for (key, value) in rows {
                if self.last.is_none_or(|(last, _)| last != key) {
                    self.end_key();
                    self.last = Some((key, self.n_values()));
                }
                self.values.push(value);
            }
        }
        self.end_key();
    }

    /// Returns the values of a key, in order.
    pub(super) fn of(&self, key: u64) -> &[i32] {
        self.places.get(&key).map_or(&[], |place| &self.values[place.start as usize..place.end as usize])
    }
}

/// Tells whether one of the values lies between the bounds, both included.
pub(super) fn any_between(values: &[i32], least: i64, most: i64) -> bool {
    let at = values.partition_point(|value| i64::from(*value) < least);
    values.get(at).is_some_and(|value| i64::from(*value) <= most)
}

/// Keys of one of the types that are told by [`is_key`].
pub(super) enum Keys<'a> {
    Two(&'a arrow::array::UInt16Array),
    Four(&'a arrow::array::UInt32Array),
    Eight(&'a arrow::array::UInt64Array),
}

pub(super) fn is_key(data_type: &DataType) -> bool {
    matches!(data_type, DataType::UInt16 | DataType::UInt32 | DataType::UInt64)
}

impl Keys<'_> {
    pub(super) fn of(array: &ArrayRef) -> Result<Keys<'_>> {
        Ok(match array.data_type() {
            DataType::UInt16 => Keys::Two(array.as_primitive::<UInt16Type>()),
            DataType::UInt32 => Keys::Four(array.as_primitive::<UInt32Type>()),
            DataType::UInt64 => Keys::Eight(array.as_primitive::<UInt64Type>()),
            other => return Err(DataFusionError::Internal(format!("a key arrived as {other}"))),
        })
    }

    fn len(&self) -> usize {
        match self {
            Keys::Two(keys) => keys.len(),
            Keys::Four(keys) => keys.len(),
            Keys::Eight(keys) => keys.len(),
        }
    }

    pub(super) fn at(&self, row: usize) -> Option<u64> {
        match self {
            Keys::Two(keys) => keys.is_valid(row).then(|| keys.value(row).into()),
            Keys::Four(keys) => keys.is_valid(row).then(|| keys.value(row).into()),
            Keys::Eight(keys) => keys.is_valid(row).then(|| keys.value(row)),
        }
    }
}

/// Days, or whole numbers such as years.
pub(super) enum Numbers<'a> {
    Days(&'a arrow::array::Date32Array),
    Ints(&'a arrow::array::Int32Array),
}

pub(super) fn is_number(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Date32 | DataType::Int32)
}

pub(super) fn numbers(array: &ArrayRef) -> Result<Numbers<'_>> {
    Ok(match array.data_type() {
        DataType::Date32 => Numbers::Days(array.as_primitive::<Date32Type>()),
        DataType::Int32 => Numbers::Ints(array.as_primitive::<Int32Type>()),
        other => return Err(DataFusionError::Internal(format!("a bound arrived as {other}"))),
    })
}

impl Numbers<'_> {
    pub(super) fn at(&self, row: usize) -> Option<i32> {
        match self {
            Numbers::Days(days) => days.is_valid(row).then(|| days.value(row)),
            Numbers::Ints(ints) => ints.is_valid(row).then(|| ints.value(row)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{Date32Array, UInt16Array};

    use super::*;

    fn index(rows: &[(Option<u16>, Option<i32>)]) -> Index {
        let mut index = Index::default();
        // Two batches, so that a key goes on in the next one.
        for half in rows.chunks(rows.len().div_ceil(2)) {
            let keys: ArrayRef = Arc::new(half.iter().map(|(key, _)| *key).collect::<UInt16Array>());
            let values: ArrayRef = Arc::new(half.iter().map(|(_, value)| *value).collect::<Date32Array>());
            index.add(&keys, &values).expect("their types fit");
        }
        index.finish();
        index
    }

    #[test]
    fn values_are_found_in_whatever_order_they_came() {
        let sorted =
            [(Some(7), Some(1)), (Some(7), Some(5)), (Some(7), Some(5)), (Some(2), Some(-3)), (Some(2), Some(9))];
        let mut others = vec![(None, Some(1)), (Some(7), None)];
        others.extend([
            (Some(2), Some(9)),
            (Some(7), Some(5)),
            (Some(2), Some(-3)),
            (Some(7), Some(1)),
            (Some(7), Some(5)),
        ]);
        for index in [index(&sorted), index(&others)] {
            assert_eq!((index.of(7), index.of(2), index.of(3)), (&[1, 5, 5][..], &[-3, 9][..], &[][..]));
        }
    }

    #[test]
    fn bounds_are_part_of_what_lies_between_them() {
        let values = [1, 5, 5, 9];
        for (least, most, found) in
            [(5, 5, true), (6, 8, false), (9, 20, true), (10, 20, false), (-9, 0, false), (6, 5, false)]
        {
            assert_eq!(any_between(&values, least, most), found, "{least} to {most}");
        }
    }
}
