//! The provider of a table of the dataset: what a statement wants of it decides which rows of which segments are read.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use arrow::datatypes::SchemaRef;
use async_trait::async_trait;
use datafusion::catalog::{Session, TableProvider};
use datafusion::datasource::memory::DataSourceExec;
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown, TableType};
use datafusion::physical_plan::ExecutionPlan;

use super::scan::{Piece, SegmentSource};
use super::wanted::Wanted;
use crate::country::Pair;
use crate::facts::Table;
use crate::store::{Dataset, Segment};

/// Rows below which a scan stays on one core: splitting costs more than it brings.
const ROWS_PER_PARTITION: usize = 65_536;
/// The most sorted runs of segments that a scan keeps apart to promise their order.
const MOST_RUNS: usize = 16;

/// A table of one committed state of a dataset.
#[derive(Debug)]
pub(super) struct SegmentTable {
    pub(super) dataset: Arc<Dataset>,
    pub(super) table: Table,
}

/// Segments one behind the other, with the rows that are read of them.
#[derive(Debug, Default)]
struct Run {
    pieces: Vec<Piece>,
    /// The last pair in it.
    last: Option<String>,
}

impl SegmentTable {
    /// Chains segments into runs that are sorted as a whole, where the table holds facts; counts the rows left out.
    fn runs(&self, wanted: &Wanted) -> Result<(Vec<Run>, usize)> {
        let mut runs: Vec<Run> = Vec::new();
        let mut n_left_out = 0;
        for segment in self.dataset.segments(self.table) {
            let pieces = pieces(segment, wanted)?;
            n_left_out += segment.rows() - pieces.iter().map(Piece::n_rows).sum::<usize>();
            if pieces.is_empty() {
                continue;
            }
            let [first, last] = match &segment.entry.pairs {
                Some([first, last]) => [Some(first.clone()), Some(last.clone())],
                None => [None, None],
            };
            let sorted = self.table.holds_facts();
            let place = runs.iter_mut().find(|run| !sorted || run.last < first);
            match place {
                Some(run) => {
                    run.pieces.extend(pieces);
                    run.last = last;
                }
                None => runs.push(Run { pieces, last }),
            }
        }
        Ok((runs, n_left_out))
    }
}

/// Returns the rows of a segment that may be wanted.
fn pieces(segment: &Arc<Segment>, wanted: &Wanted) -> Result<Vec<Piece>> {
    let whole = |rows: Range<usize>| Piece { segment: Arc::clone(segment), rows };
    let rows = segment.rows();
    if rows == 0 || !wanted.may_be_in(&segment.entry) {
        return Ok(Vec::new());
    }
    if wanted.is_everything() {
        return Ok(vec![whole(0..rows)]);
    }
    let sidecar = segment.sidecar().map_err(|error| DataFusionError::External(Box::new(error)))?;
    let Some(sidecar) = sidecar else { return Ok(vec![whole(0..rows)]) };
    let mut ranges: Vec<Range<usize>> = match &wanted.pairs {
        Some(pairs) => of_pairs(&sidecar.pairs, pairs, rows),
        None => std::iter::once(0..rows).collect(),
    };
    if let Some((least, greatest)) = wanted.dates {
        let mut start = 0;
        let mut dated: Vec<Range<usize>> = Vec::new();
        for zone in &sidecar.batches {
            let end = start + zone.rows as usize;
            if zone.dates.is_some_and(|(min, max)| min <= greatest && least <= max) {
                extend(&mut dated, start..end);
            }
            start = end;
        }
        ranges = both(&ranges, &dated);
    }
    Ok(ranges.into_iter().map(whole).collect())
}

/// Returns the rows of the pairs; `starts` has the first row of each pair, in the order of the rows.
fn of_pairs(starts: &[(Pair, u32)], pairs: &BTreeSet<u16>, rows: usize) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for (at, (pair, start)) in starts.iter().enumerate() {
        if pairs.contains(&pair.code()) {
            let end = starts.get(at + 1).map_or(rows, |(_, end)| *end as usize);
            extend(&mut ranges, *start as usize..end);
        }
    }
    ranges
}

/// Adds a range behind the others, joined with the last where they touch.
fn extend(ranges: &mut Vec<Range<usize>>, next: Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == next.start => last.end = next.end,
        _ => ranges.push(next),
    }
}

/// Returns what lies in both lists of ranges; each is in order and without overlaps.
fn both(a: &[Range<usize>], b: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut i, mut j) = (0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        let (start, end) = (x.start.max(y.start), x.end.min(y.end));
        if start < end {
            extend(&mut found, start..end);
        }
        if x.end < y.end { i += 1 } else { j += 1 }
    }
    found
}

/// Cuts runs into partitions of about the same number of rows; each holds rows of one run, in their order.
fn partitions(runs: Vec<Run>, most: usize) -> Vec<Vec<Piece>> {
    let rows: usize = runs.iter().flat_map(|run| &run.pieces).map(Piece::n_rows).sum();
    let wanted = (rows / ROWS_PER_PARTITION).clamp(1, most.max(1));
    let size = rows.div_ceil(wanted).max(1);
    let mut partitions = Vec::new();
    for run in runs {
        let mut partition: Vec<Piece> = Vec::new();
        let mut room = size;
        for mut piece in run.pieces {
            if room == 0 {
                partitions.push(std::mem::take(&mut partition));
                room = size;
            }
            while piece.n_rows() > room {
                let cut = piece.rows.start + room;
                partition.push(Piece { segment: Arc::clone(&piece.segment), rows: piece.rows.start..cut });
                piece.rows.start = cut;
                partitions.push(std::mem::take(&mut partition));
                room = size;
            }
            room -= piece.n_rows();
            partition.push(piece);
        }
        if !partition.is_empty() {
            partitions.push(partition);
        }
    }
    if partitions.is_empty() {
        partitions.push(Vec::new());
    }
    partitions
}

#[async_trait]
impl TableProvider for SegmentTable {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.table.spec().schema)
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    fn supports_filters_pushdown(&self, filters: &[&Expr]) -> Result<Vec<TableProviderFilterPushDown>> {
        let of = |filter: &&Expr| match Wanted::of(self.table, filter).is_everything() {
            true => TableProviderFilterPushDown::Unsupported,
            // Rows beside the wanted ones may come, too: the filter stays above the scan.
            false => TableProviderFilterPushDown::Inexact,
        };
        Ok(filters.iter().map(of).collect())
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let mut wanted = Wanted::default();
        for filter in filters {
            wanted = wanted.and(Wanted::of(self.table, filter));
        }
        let (runs, n_left_out) = self.runs(&wanted)?;
        let is_sorted = self.table.holds_facts() && runs.len() <= MOST_RUNS;
        let runs = if is_sorted || runs.is_empty() {
            runs
        } else {
            vec![Run { pieces: runs.into_iter().flat_map(|run| run.pieces).collect(), last: None }]
        };
        let partitions = partitions(runs, state.config().target_partitions());
        let source = SegmentSource::new(self.table, partitions, is_sorted, n_left_out, projection.cloned(), limit)?;
        Ok(DataSourceExec::from_data_source(source))
    }
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, clippy::type_complexity, reason = "cases are lists of ranges")]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_joined_and_cut() {
        let mut ranges = vec![0..3];
        extend(&mut ranges, 3..5);
        extend(&mut ranges, 7..9);
        assert_eq!(ranges, [0..5, 7..9]);
        let cases: &[(&[Range<usize>], &[Range<usize>])] =
            &[(&[4..8], &[4..5, 7..8]), (&[0..9], &[0..5, 7..9]), (&[5..7], &[]), (&[], &[])];
        for (other, expected) in cases {
            assert_eq!(both(&ranges, other), *expected, "{other:?}");
            assert_eq!(both(other, &ranges), *expected, "{other:?}");
        }
    }
}
