//! The tables of the registry, written by `datasets/registry/generate.py`: edit its sources, not these files.

pub(super) mod countries;
pub(super) mod fold;
pub(super) mod groups;
pub(super) mod index;
pub(super) mod lineage;
pub(super) mod names;
