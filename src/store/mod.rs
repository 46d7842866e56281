//! A dataset on disk: immutable Arrow segments, a generation file that names them, and `CURRENT` that names the
//! generation.
//!
//! | module | holds |
//! |---|---|
//! | `dataset` | opening, bundled or from a directory, and the tables as segments and batches |
//! | `manifest` | the generation file |
//! | `segment`, `layout` | one Arrow file: opening, checking and reading it without a copy |
//! | `mapped` | files in memory, the one module with unsafe code |
//! | `sidecar` | what is known of a segment without reading its rows |
//! | `verified` | segments that need no checking again |
//! | `encode`, `arrange` | rows as a segment, in their order |
//! | `commit`, `lock` | the one writer |
//! | `bulk`, `runs` | many rows in any order on their way into segments |
//! | `lookup` | rows by their pairs |
//! | `upkeep` | a dataset as a whole: verify, compact, vacuum, copy |
//! | `disk` | every write by name |
//! | `build` | from CSV to a dataset |
//! | `bundled` | the bytes that the binary holds |
//!
//! Knows nothing of SQL.

mod arrange;
mod build;
mod bulk;
mod bundled;
mod commit;
#[cfg(test)]
mod crash_tests;
#[cfg(test)]
mod damage_tests;
mod dataset;
mod disk;
mod encode;
mod error;
#[cfg(test)]
mod large_tests;
mod layout;
mod lock;
mod lookup;
mod manifest;
mod mapped;
mod runs;
mod segment;
mod sidecar;
#[cfg(test)]
mod testing;
mod upkeep;
mod verified;

pub(crate) use build::build;
pub(crate) use bulk::{Bulk, Segments};
pub(crate) use commit::{Removal, Writer, today};
pub(crate) use dataset::{AsOf, Dataset};
pub(crate) use error::StoreError;
pub(crate) use manifest::SegmentEntry;
pub(crate) use segment::Segment;
pub(crate) use upkeep::{compact, copy, vacuum, verify};
