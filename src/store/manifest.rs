//! The generation file: which segments make one committed state of a dataset.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::error::StoreError;

/// The format that this program writes; a file with a larger number is refused.
pub(crate) const FORMAT: u32 = 1;

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
}

impl Generation {
    /// Reads a generation file; `file` names it in errors.
    pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Generation, StoreError> {
        let damaged = |message: String| StoreError::Damaged { file: file.to_string(), message };
        // The format is read first and alone, so that a newer file is refused by its number and not by a missing key.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|error| damaged(error.to_string()))?;
        if head.format > FORMAT {
            return Err(StoreError::NewerFormat { file: file.to_string(), found: head.format, known: FORMAT });
        }
        serde_json::from_slice(bytes).map_err(|error| damaged(error.to_string()))
    }

    /// Returns the file's text.
    pub(crate) fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a generation holds only texts and numbers");
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_keys_are_ignored_and_newer_formats_refused() {
        let read = Generation::parse("g", br#"{"format":1,"generation":7,"tables":{},"colour":"red"}"#);
        assert_eq!(read.expect("is readable").generation, 7);
        let newer = Generation::parse("g", br#"{"format":2,"layout":[]}"#).expect_err("is newer");
        assert_eq!(newer.to_string(), "g has format 2, and this program reads format 1");
        let damaged = Generation::parse("g", b"{").expect_err("is cut off");
        assert!(matches!(damaged, StoreError::Damaged { .. }), "{damaged}");
    }
}
