//! The rules, a file per table. Each finds drafts in a reading; [`super::merge`] makes facts of them.

pub(super) mod agreements;
pub(super) mod awards;
pub(super) mod events;
pub(super) mod trade;
pub(super) mod visits;
