//! Datasets whose files were changed by others: the last committed state, or an error that says so.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use arrow::array::RecordBatch;

use super::dataset::Dataset;
use super::error::StoreError;
use super::manifest::{Generation, checksum};
use super::testing::{Chance, cases};
use super::upkeep::verify;
use crate::facts::Table;

fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for folder in [dir.to_path_buf(), dir.join("segments"), dir.join("generations")] {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() && path.file_name().is_some_and(|name| name != "lock") {
                found.insert(path.clone(), fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

fn rows(dataset: &Dataset) -> Result<Vec<Vec<RecordBatch>>, StoreError> {
    Table::ALL.into_iter().map(|table| Ok(dataset.batches(table)?.as_ref().clone())).collect()
}

/// A file and what is left of it; none is gone.
type Damaged = (PathBuf, Option<Vec<u8>>);

/// Changes one or two files and says how.
fn damage(files: &BTreeMap<PathBuf, Vec<u8>>, chance: &mut Chance) -> (String, Vec<Damaged>) {
    let paths: Vec<&PathBuf> = files.keys().collect();
    let path = (*chance.pick(&paths)).clone();
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    let mut bytes = files[&path].clone();
    let at = chance.below(bytes.len());
    match chance.below(7) {
        kind @ (0 | 1) => {
            let n = if kind == 0 { 1 } else { 2 + chance.below(6) };
            for _ in 0..n {
                let bit = chance.below(bytes.len() * 8);
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
            (format!("{n} bits of {name} flipped"), vec![(path, Some(bytes))])
        }
        2 => {
            bytes.truncate(at);
            (format!("{name} cut to {at} bytes"), vec![(path, Some(bytes))])
        }
        3 => {
            let page = at / 512 * 512;
            let end = (page + 512).min(bytes.len());
            bytes[page..end].fill(0);
            (format!("zeros from {page} to {end} of {name}"), vec![(path, Some(bytes))])
        }
        4 => {
            let other = (*chance.pick(&paths)).clone();
            let with = other.file_name().expect("a name").to_string_lossy().into_owned();
            let swapped = files[&other].clone();
            (format!("{name} swapped with {with}"), vec![(path, Some(swapped)), (other, Some(bytes))])
        }
        5 => (format!("{name} deleted"), vec![(path, None)]),
        _ => {
            let begin = chance.below(bytes.len());
            bytes.extend_from_within(begin..);
            (format!("{name} made longer"), vec![(path, Some(bytes))])
        }
    }
}

#[test]
fn damage_is_told_or_harmless() {
    let folder = tempfile::tempdir().expect("a folder");
    // Two of the same: what is mapped of the one must not be changed under it.
    let whole = folder.path().join("whole");
    let dir = folder.path().join("data");
    super::testing::dataset(&whole, 6);
    super::upkeep::vacuum(&whole, 2, std::time::Duration::ZERO).expect("a vacuum");
    for (path, bytes) in files(&whole) {
        let copy = dir.join(path.strip_prefix(&whole).expect("a file of it"));
        fs::create_dir_all(copy.parent().expect("a folder")).expect("a folder");
        fs::write(copy, bytes).expect("a file");
    }
    let dataset = Dataset::open(&whole).expect("it is whole");
    let (generation, expected) = (dataset.generation(), rows(&dataset).expect("it is whole"));
    let pristine = files(&dir);
    let mut chance = Chance::new(3);
    let (mut n_told, mut n_harmless) = (0, 0);
    for n in 0..cases("DYADB_TEST_DAMAGES", 2_000) {
        let (what, changes) = damage(&pristine, &mut chance);
        let about = format!("case {n}: {what}");
        for (path, bytes) in &changes {
            match bytes {
                Some(bytes) => fs::write(path, bytes).expect("a file"),
                None => fs::remove_file(path).expect("a file"),
            }
        }
        let is_changed = changes.iter().any(|(path, bytes)| bytes.as_ref() != pristine.get(path));
        match Dataset::open(&dir).and_then(|dataset| Ok((dataset.generation(), rows(&dataset)?))) {
            Ok((found, rows)) => {
                assert_eq!(found, generation, "{about}");
                assert!(rows == expected, "{about}: other rows than those that were committed");
                n_harmless += 1;
            }
            Err(error) => {
                assert!(is_changed, "{about}: {error}");
                assert!(!error.to_string().is_empty());
                n_told += 1;
            }
        }
        // What no state names any longer may be anything; blanks of the small files may be others.
        let is_segment = |path: &PathBuf| path.parent().is_some_and(|folder| folder.ends_with("segments"));
        let must_be_found =
            is_changed && changes.iter().any(|(path, bytes)| is_segment(path) && bytes.as_ref() != pristine.get(path));
        let is_found = verify(&dir).map_or(true, |found| !found.problems.is_empty());
        assert!(is_found || !must_be_found, "{about}: verify didn't find it");
        assert!(is_changed || !is_found, "{about}: verify found what isn't there");
        for (path, _) in &changes {
            fs::write(path, &pristine[path]).expect("a file");
        }
    }
    assert!(n_told > 100 && n_harmless > 100, "{n_told} told, {n_harmless} harmless");
}

#[test]
fn files_of_strangers_never_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    super::testing::dataset(&dir, 3);
    let dataset = Dataset::open(&dir).expect("it is whole");
    let mut generation = dataset.manifest().clone();
    drop(dataset);
    let entry = generation.tables["visits"][0].clone();
    let bytes = fs::read(dir.join("segments").join(&entry.file)).expect("the segment");
    let mut chance = Chance::new(5);
    generation.generation = 99;
    for n in 0..cases("DYADB_TEST_STRANGERS", 600) {
        let mut strange = bytes.clone();
        match n {
            0 => strange.clear(),
            1 => strange = b"PAR1 is no Arrow PAR1".to_vec(),
            2 => strange = b"ARROW1".to_vec(),
            _ if chance.below(3) == 0 => strange.truncate(chance.below(bytes.len())),
            // Lengths and offsets are where the footer is.
            _ => {
                for _ in 0..=chance.below(4) {
                    let from = if chance.below(2) == 0 { 0 } else { bytes.len() - bytes.len() / 4 };
                    let at = from + chance.below(bytes.len() - from);
                    strange[at] = *chance.pick(&[0, 0xff, 0x7f, 0x80, 1]);
                }
            }
        }
        // Somebody else's file, with the checksum that it has.
        let mut named = entry.clone();
        named.file = "visits-00009999.arrow".to_string();
        (named.bytes, named.xxh3, named.index) = (strange.len() as u64, checksum(&strange), None);
        fs::write(dir.join("segments").join(&named.file), &strange).expect("a file");
        generation.tables.insert("visits".to_string(), vec![named]);
        let text = generation.to_json();
        fs::write(dir.join("generations").join(Generation::file_name(99)), text).expect("a file");
        fs::write(dir.join("CURRENT"), "99\n").expect("a file");
        // A right answer or an error; a panic would end the test.
        let _ = Dataset::open(&dir).and_then(|dataset| rows(&dataset));
    }
}
