//! A dataset on disk: immutable Arrow segments, a generation file that names them, and `CURRENT` that names the
//! generation.
//!
//! | module | holds |
//! |---|---|
//! | `dataset` | opening, bundled or from a directory, and the tables as batches |
//! | `manifest` | the generation file |
//! | `segment` | one Arrow file: writing, reading without a copy, checking |
//! | `build` | from CSV to a dataset |
//! | `bundled` | the bytes that the binary holds |
//!
//! Knows nothing of SQL.

mod build;
mod bundled;
mod dataset;
mod error;
mod manifest;
mod segment;

pub(crate) use build::build;
pub(crate) use dataset::Dataset;
pub(crate) use error::StoreError;
