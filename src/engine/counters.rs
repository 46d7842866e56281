//! What a query has done so far, read off its plan while it runs.
//!
//! DataFusion's operators count what they do. The plan is held as long as the query runs, and what it had counted by
//! then is kept when it ends, also when it is cancelled: a plan holds hash tables and files that nobody wants to keep.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::statistics::{StatisticsArgs, StatisticsContext};

use crate::tables::LEFT_OUT;

/// What a query has done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Rows that tables and files gave; what is in memory, such as the registry of countries, isn't counted.
    pub rows_read: u64,
    /// Rows that they will give; none where a file or a generated table doesn't know. An upper bound where a part of
    /// the plan needs no more rows.
    pub rows_to_read: Option<u64>,
    /// Rows of the dataset that conditions on pairs, countries and dates left out.
    pub rows_left_out: u64,
    /// Bytes that didn't fit into memory and went to disk.
    pub bytes_spilled: u64,
    /// Files that they went to.
    pub spills: u64,
}

/// Reads [`Counts`] of a query from any thread; clones are of the same query.
///
/// # Example
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let query = db.query("select * from visits where pair = 'KAZ-TJK'");
/// let counters = query.counters();
/// let n_rows: usize = query.collect_blocking()?.iter().map(|batch| batch.num_rows()).sum();
/// let counts = counters.read();
/// assert!(counts.rows_read >= n_rows as u64 && counts.bytes_spilled == 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Counters(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// Plans that run.
    plans: Vec<Arc<dyn ExecutionPlan>>,
    /// What those that ended had counted.
    ended: Counts,
}

impl fmt::Debug for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Counters").field(&self.read()).finish()
    }
}

impl Counters {
    /// Returns what the query has done so far; zeros before it runs.
    pub fn read(&self) -> Counts {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        total(&state)
    }

    /// Begins anew.
    pub(super) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = State::default();
    }

    /// Counts a plan that is about to run.
    pub(super) fn add(&self, plan: &Arc<dyn ExecutionPlan>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).plans.push(Arc::clone(plan));
    }

    /// Keeps what was counted, and lets the plans go.
    fn settle(&self) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.ended = total(&state);
        let plans = std::mem::take(&mut state.plans);
        drop(state);
        drop(plans);
    }
}

/// Keeps what was counted when it is dropped: at the end of a query, however it ends.
pub(super) struct Settling(pub(super) Counters);

impl Drop for Settling {
    fn drop(&mut self) {
        self.0.settle();
    }
}

fn total(state: &State) -> Counts {
    let mut counts = Counts { rows_to_read: Some(0), ..Counts::default() };
    if state.plans.is_empty() {
        return state.ended;
    }
    for plan in &state.plans {
        add(plan.as_ref(), &mut counts);
    }
    Counts {
        rows_read: counts.rows_read + state.ended.rows_read,
        rows_to_read: counts.rows_to_read.map(|rows| rows + state.ended.rows_read),
        rows_left_out: counts.rows_left_out + state.ended.rows_left_out,
        bytes_spilled: counts.bytes_spilled + state.ended.bytes_spilled,
        spills: counts.spills + state.ended.spills,
    }
}

/// Adds what a plan and what is below it have counted. Plans are as deep as [`super::plan`] lets them be.
fn add(plan: &dyn ExecutionPlan, counts: &mut Counts) {
    let metrics = plan.metrics();
    let number = |found: Option<usize>| found.unwrap_or(0) as u64;
    if let Some(metrics) = &metrics {
        counts.bytes_spilled += number(metrics.spilled_bytes());
        counts.spills += number(metrics.spill_count());
    }
    let below = plan.children();
    if below.is_empty() {
        let Some(metrics) = metrics else { return };
        let left_out = metrics.sum_by_name(LEFT_OUT).map(|sum| sum.as_usize());
        counts.rows_read += number(metrics.output_rows());
        counts.rows_left_out += number(left_out);
        // What is in memory isn't counted; a scan of segments has its counter before it begins.
        if metrics.output_rows().or(left_out).is_none() {
            return;
        }
        let found = StatisticsContext::new().compute(plan, &StatisticsArgs::new()).ok();
        let rows = found.and_then(|found| found.num_rows.get_value().copied());
        counts.rows_to_read = counts.rows_to_read.zip(rows).map(|(sum, rows)| sum + rows as u64);
    }
    for plan in below {
        add(plan.as_ref(), counts);
    }
}
