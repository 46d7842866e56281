//! Segments of several record batches: pruned, mapped as they are, and verified once.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use std::time::Duration;
use std::{fs, io};

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::{concat_batches, take_record_batch};
use arrow::datatypes::{Date32Type, Int64Type, UInt16Type};

use super::commit::{Removal, Writer};
use super::dataset::Dataset;
use super::segment::is_sorted;
use super::testing::visit;
use super::verified;
use crate::country::Pair;
use crate::facts::{Table, codes};

/// Rows of six pairs, in no order; each row has an id and, but for each tenth, a date of its own.
fn rows(n_rows: usize) -> RecordBatch {
    let few: Vec<RecordBatch> = (0..6).map(visit).collect();
    let few = concat_batches(&few[0].schema(), &few).expect("they are of one table");
    let places: arrow::array::UInt32Array = (0..n_rows as u32).map(|row| Some(row % 6)).collect();
    let many = take_record_batch(&few, &places).expect("rows that exist");
    let mut columns = many.columns().to_vec();
    let place = |name: &str| many.schema().index_of(name).expect("a column of visits");
    let day = |row: usize| (!row.is_multiple_of(10)).then_some((row * 7919 % 20_000) as i32);
    columns[place("date")] = Arc::new((0..n_rows).map(day).collect::<arrow::array::Date32Array>());
    columns[place("id")] = Arc::new(arrow::array::Int64Array::from_iter_values(1..=n_rows as i64));
    RecordBatch::try_new(many.schema(), columns).expect("the columns have their types")
}

#[test]
fn large_segments_are_mapped_as_they_are_and_pruned() {
    const ROWS: usize = 150_000;
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    Writer::create(&dir, "test").expect("a new dataset");
    let mut writer = Writer::begin(&dir, Duration::ZERO, None).expect("a writer");
    writer.add(Table::Visits, rows(ROWS));
    let dataset = writer.commit("many rows").expect("a commit");
    let segment = &dataset.segments(Table::Visits)[0];
    assert_eq!((dataset.segments(Table::Visits).len(), segment.n_batches().expect("it opens")), (1, 3));
    let path = dir.join("segments").join(&segment.entry.file);
    assert!(!verified::knows(&path, &segment.entry), "nobody read it");

    let batches = segment.batches().expect("it is whole");
    assert!(is_sorted(&batches));
    let mut ids: Vec<i64> = Vec::new();
    for batch in &batches {
        // The keys of large segments are codes where they are mapped: nothing was copied.
        let pairs = batch.column(0).as_dictionary::<UInt16Type>();
        assert!(codes::is_global(pairs.values(), codes::pair_values()));
        ids.extend(batch.column_by_name("id").expect("ids").as_primitive::<Int64Type>().values());
    }
    ids.sort_unstable();
    assert!(ids.iter().copied().eq(1..=ROWS as i64));

    // The sidecar says of pairs and dates what the rows say.
    let sidecar = segment.sidecar().expect("it opens").expect("it has one");
    assert_eq!((sidecar.pairs.len(), sidecar.by_date.len()), (6, ROWS));
    let all = concat_batches(&batches[0].schema(), &batches).expect("they are of one table");
    let dates = all.column(1).as_primitive::<Date32Type>();
    let day = |row: &u32| if dates.is_null(*row as usize) { i32::MAX } else { dates.value(*row as usize) };
    assert!(sidecar.by_date.is_sorted_by_key(day));
    let pair = Pair::from_text("KAZ-TJK").expect("a pair");
    let found = dataset.rows_of_pairs(Table::Visits, &BTreeSet::from([pair.code()])).expect("it is whole");
    assert_eq!(found.iter().map(RecordBatch::num_rows).sum::<usize>(), ROWS / 6);

    // It was read whole, so it needn't be read through again, until it is another file by its time.
    assert!(verified::knows(&path, &segment.entry));
    let again = Dataset::open(&dir).expect("it opens").batches(Table::Visits).expect("it is whole");
    assert!(*again == batches);
    let later = fs::metadata(&path).and_then(|about| about.modified()).expect("a time") + Duration::from_secs(1);
    let touched: io::Result<()> = fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(later));
    touched.expect("it takes another time");
    assert!(!verified::knows(&path, &segment.entry));

    // A change rewrites it, and rows that come beside it wait in a small segment.
    let mut writer = Writer::begin(&dir, Duration::ZERO, Some(&dataset)).expect("a writer");
    writer.remove(Table::Visits, Removal::Keys(HashSet::from([5, 6, 7])));
    let dataset = writer.commit("three rows go").expect("a commit");
    assert_eq!((dataset.rows(Table::Visits), dataset.segments(Table::Visits).len()), (ROWS as u64 - 3, 1));
    let mut writer = Writer::begin(&dir, Duration::ZERO, Some(&dataset)).expect("a writer");
    writer.add(Table::Visits, rows(100));
    let dataset = writer.commit("a hundred come").expect("a commit");
    let sizes = |dataset: &Dataset| -> Vec<usize> {
        dataset.segments(Table::Visits).iter().map(|segment| segment.rows()).collect()
    };
    let mut found = sizes(&dataset);
    found.sort_unstable();
    assert_eq!(found, [100, ROWS - 3]);
    let dataset = super::upkeep::compact(&dir, Duration::ZERO).expect("a commit");
    assert_eq!(sizes(&dataset), [ROWS + 97]);
    assert!(is_sorted(&dataset.batches(Table::Visits).expect("it is whole")));
    assert_eq!(super::upkeep::verify(&dir).expect("it is a dataset").problems, Vec::<String>::new());
}
