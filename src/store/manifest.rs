//! The generation file: which segments make one committed state of a dataset.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::error::StoreError;
use crate::country::Country;

/// The format that this program writes; a file with a larger number is refused.
pub(crate) const FORMAT: u32 = 1;
/// The program that writes, named where an older one can't read what it wrote.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// One committed state of a dataset. Keys that this version doesn't know are ignored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Generation {
    /// Format of the dataset.
    pub(crate) format: u32,
    /// Number of this state, from 1.
    pub(crate) generation: u64,
    /// Name shown to people.
    #[serde(default)]
    pub(crate) name: String,
    /// Version of the program that wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) version: String,
    /// Countries that the registry of that program had.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) countries: u64,
    /// When it was committed, RFC 3339 in UTC; empty for what the builder makes, which depends on its files alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) committed: String,
    /// What was done, for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) action: String,
    /// Number of the next segment file; a file with this number or above was never committed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) next_file: u64,
    /// Segments by table name; a table without an entry is empty.
    pub(crate) tables: BTreeMap<String, Vec<SegmentEntry>>,
}

/// What the generation file says of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SegmentEntry {
    /// File name below `segments/`.
    pub(crate) file: String,
    /// Rows in it.
    pub(crate) rows: u64,
    /// Length of the file.
    pub(crate) bytes: u64,
    /// xxh3-64 of the file's bytes, in hexadecimal.
    pub(crate) xxh3: String,
    /// First and last pair, in the order of their texts (fact tables).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pairs: Option<[String; 2]>,
    /// Least and greatest date (fact tables; null where no row is dated).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dates: Option<[String; 2]>,
    /// Rows without a date (fact tables).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) undated: Option<u64>,
    /// The sidecar beside the segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) index: Option<IndexEntry>,
}

/// What the generation file says of a sidecar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct IndexEntry {
    /// Length of the file.
    pub(crate) bytes: u64,
    /// xxh3-64 of the file's bytes, in hexadecimal.
    pub(crate) xxh3: String,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// Returns a checksum as the files of a dataset write it.
pub(crate) fn checksum(bytes: &[u8]) -> String {
    format!("{:016x}", xxh3_64(bytes))
}

/// What stands before the checksum of a generation file; everything up to here is what it is made of.
const CHECK: &str = ",\n  \"check\": \"";

impl Generation {
    /// Makes the first state of a dataset, without segments.
    pub(crate) fn first(name: &str) -> Generation {
        Generation {
            format: FORMAT,
            generation: 1,
            name: name.to_string(),
            version: VERSION.to_string(),
            countries: Country::COUNT as u64,
            committed: String::new(),
            action: String::new(),
            next_file: 1,
            tables: BTreeMap::new(),
        }
    }

    /// Reads a generation file; `file` names it in errors.
    pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Generation, StoreError> {
        let damaged = |message: String| StoreError::Damaged { file: file.to_string(), message };
        // The format is read first and alone, so that a newer file is refused by its number and not by a missing key.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
            #[serde(default)]
            version: String,
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|error| damaged(error.to_string()))?;
        if head.format > FORMAT {
            return Err(StoreError::NewerFormat {
                file: file.to_string(),
                found: head.format,
                known: FORMAT,
                version: head.version,
            });
        }
        if let Some(at) = find_last(bytes, CHECK.as_bytes()) {
            let stated = bytes[at + CHECK.len()..].split(|byte| *byte == b'"').next().unwrap_or_default();
            let found = checksum(&bytes[..at]);
            if stated != found.as_bytes() {
                let stated = String::from_utf8_lossy(stated);
                return Err(damaged(format!("its checksum is {found} and should be {stated}")));
            }
        }
        let mut generation: Generation = serde_json::from_slice(bytes).map_err(|error| damaged(error.to_string()))?;
        for entry in generation.tables.values().flatten() {
            // A generation names files of its own folder, and nothing but files.
            let name = entry.file.as_str();
            if name.starts_with('.') || name.contains(['/', '\\', '\0']) || !name.ends_with(".arrow") {
                return Err(damaged(format!("it names the segment `{name}`, which is no file name of a segment")));
            }
        }
        if generation.next_file == 0 {
            generation.next_file = 1 + generation.files().filter_map(number_of).max().unwrap_or(0);
        }
        Ok(generation)
    }

    /// Returns the file's text, which ends with its own checksum.
    pub(crate) fn to_json(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("a generation holds only texts and numbers");
        let mut text = text.strip_suffix("\n}").unwrap_or(&text).to_string();
        let check = checksum(text.as_bytes());
        text.push_str(CHECK);
        text.push_str(&check);
        text.push_str("\"\n}\n");
        text
    }

    /// Returns the file name of the generation with that number.
    pub(crate) fn file_name(number: u64) -> String {
        format!("{number:06}.json")
    }

    /// Returns the names of all segment files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.tables.values().flatten().map(|entry| entry.file.as_str())
    }
}

/// Returns the number in the name of a segment or sidecar: 3 of `visits-00000003.arrow`.
pub(crate) fn number_of(file: &str) -> Option<u64> {
    let stem = file.strip_suffix(".arrow").or_else(|| file.strip_suffix(".idx"))?;
    stem.rsplit_once('-')?.1.parse().ok()
}

fn find_last(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).rposition(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(file: &str) -> SegmentEntry {
        SegmentEntry {
            file: file.to_string(),
            rows: 1,
            bytes: 2,
            xxh3: "0".repeat(16),
            pairs: None,
            dates: None,
            undated: None,
            index: None,
        }
    }

    #[test]
    fn unknown_keys_are_ignored_and_newer_formats_refused() {
        let read = Generation::parse("g", br#"{"format":1,"generation":7,"tables":{},"colour":"red"}"#);
        assert_eq!(read.expect("is readable").generation, 7);
        let newer = Generation::parse("g", br#"{"format":2,"layout":[],"version":"3.0.0"}"#).expect_err("is newer");
        let message = "g has format 2, written by dyadb 3.0.0, and this program, dyadb 0.1.0, reads format 1";
        assert_eq!(newer.to_string(), message.replace("0.1.0", VERSION));
        let damaged = Generation::parse("g", b"{").expect_err("is cut off");
        assert!(matches!(damaged, StoreError::Damaged { .. }), "{damaged}");
    }

    #[test]
    fn the_text_is_read_back_and_its_checksum_held() {
        let mut generation = Generation::first("test");
        for with_tables in [false, true] {
            if with_tables {
                generation.tables.insert("visits".to_string(), vec![entry("visits-00000041.arrow")]);
                generation.next_file = 0;
            }
            let text = generation.to_json();
            let read = Generation::parse("g", text.as_bytes()).expect("it is what was written");
            assert_eq!(read.tables, generation.tables, "{text}");
            assert_eq!(read.next_file, if with_tables { 42 } else { 1 });
            let changed = text.replace("\"generation\": 1", "\"generation\": 2");
            let error = Generation::parse("g", changed.as_bytes()).expect_err("a number was changed");
            assert!(error.to_string().contains("its checksum is"), "{error}");
        }
    }

    #[test]
    fn a_generation_names_files_of_its_folder_only() {
        for file in ["../visits-00000001.arrow", ".visits.arrow", "a/b.arrow", "visits", ""] {
            let mut generation = Generation::first("test");
            generation.tables.insert("visits".to_string(), vec![entry(file)]);
            let error = Generation::parse("g", generation.to_json().as_bytes()).expect_err(file);
            assert!(error.to_string().contains("no file name of a segment"), "{error}");
        }
    }
}
