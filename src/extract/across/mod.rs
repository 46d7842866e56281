//! Facts of several documents: which of them are one, and what each adds to what is known.
//!
//! | module | holds |
//! |---|---|
//! | `alike` | dates, persons and titles that may be of the same fact |
//! | `told` | the rules of each table |
//!
//! The rules in words are in docs/extraction.md.

mod alike;
mod told;

use chrono::NaiveDate;

use crate::facts::{Evidence, Fact};

/// A fact that documents tell of.
pub(crate) trait Told: Fact + Clone {
    /// Returns how near two rows are that may tell of the same; none where they don't. Both are of one pair.
    fn nearness(&self, other: &Self) -> Option<u32>;

    /// Takes over what the other row knows more of; returns whether that is anything. What both say stays as it is.
    fn learn(&mut self, other: &Self) -> bool;

    /// Returns the cells that every fact has.
    fn common(&self) -> Common;

    /// Gives the row its id and its document.
    fn put(&mut self, id: i64, doc: i64);
}

/// Cells that every fact has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Common {
    pub(crate) pair: u16,
    pub(crate) id: i64,
    pub(crate) is_news: bool,
    pub(crate) is_checked: bool,
    pub(crate) date: Option<NaiveDate>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) confidence: Option<f32>,
    pub(crate) value_usd: Option<f64>,
    pub(crate) growth_pct: Option<f64>,
}

/// Returns the place of the row that tells of the same as `new`, the nearest of those at some places.
pub(crate) fn same<R: Told>(known: &[R], places: impl Iterator<Item = usize>, new: &R) -> Option<usize> {
    let near = places.filter_map(|place| Some((place, known.get(place)?))).filter(|(_, row)| row.common().is_news);
    let near = near.filter_map(|(place, row)| Some((row.nearness(new)?, place)));
    // Of several that are as near, the first.
    near.max_by_key(|(nearness, place)| (*nearness, usize::MAX - place)).map(|(_, place)| place)
}
