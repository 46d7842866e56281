//! The tables of the registry, written by `datasets/registry/generate.py`: edit its sources, not these files.
//!
//! The large ones are texts, one a line, and records of little-endian numbers, which a build takes in as they are.

pub(super) mod countries;
pub(super) mod dated;
pub(super) mod fold;
pub(super) mod groups;
pub(super) mod index;
pub(super) mod lineage;
pub(super) mod names;
pub(super) mod under;
pub(super) mod words;

/// Spellings, one a line.
pub(super) static NAME_TEXT: &str = include_str!("names.txt");
/// What they are: records of [`super::name`].
pub(super) static NAMES: &[u8] = include_bytes!("names.bin");
/// Places in `NAMES` of the common names, by entry and language: 32-bit numbers.
pub(super) static LOCALISED: &[u8] = include_bytes!("localised.bin");
/// Folded spellings, one a line, those of other kinds than names with a mark before them.
pub(super) static KEY_TEXT: &str = include_str!("keys.txt");
/// What they mean: records of [`super::index`].
pub(super) static KEYS: &[u8] = include_bytes!("keys.bin");
/// The hash table over `KEYS`: 16-bit places from 1, a power of two.
pub(super) static SLOTS: &[u8] = include_bytes!("slots.bin");
/// Hashes of the names of cities, sorted 32-bit numbers.
pub(super) static OTHERS: &[u8] = include_bytes!("others.bin");
