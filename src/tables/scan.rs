//! The scan of segments: pieces of them in their order, mapped and sliced, never copied.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::compute::SortOptions;
use arrow::datatypes::SchemaRef;
use datafusion::common::stats::Precision;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{ColumnStatistics, Statistics};
use datafusion::datasource::source::DataSource;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_expr::projection::ProjectionExprs;
use datafusion::physical_expr::{EquivalenceProperties, LexOrdering, Partitioning, PhysicalExpr, PhysicalSortExpr};
use datafusion::physical_plan::DisplayFormatType;
use datafusion::physical_plan::coop::cooperative;
use datafusion::physical_plan::execution_plan::SchedulingType;
use datafusion::physical_plan::metrics::{Count, ExecutionPlanMetricsSet, MetricBuilder};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::scalar::ScalarValue;
use futures::stream;

use crate::facts::Table;
use crate::store::{Segment, StoreError};

/// Rows of one segment that follow each other.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) segment: Arc<Segment>,
    pub(super) rows: Range<usize>,
}

impl Piece {
    pub(super) fn n_rows(&self) -> usize {
        self.rows.len()
    }
}

/// What a scan reads, partition by partition.
#[derive(Clone, Debug)]
pub(super) struct SegmentSource {
    table: Table,
    partitions: Arc<Vec<Vec<Piece>>>,
    /// Whether the rows of each partition are sorted by pair text and date, nulls last.
    is_sorted: bool,
    /// Whether all rows of the table are read, so that counts are those of the table.
    is_whole: bool,
    /// Places of the columns in the table's schema.
    projection: Vec<usize>,
    schema: SchemaRef,
    fetch: Option<usize>,
    metrics: ExecutionPlanMetricsSet,
}

/// The counter of rows that a scan needn't read.
pub(crate) const LEFT_OUT: &str = "rows_left_out";

impl SegmentSource {
    pub(super) fn new(
        table: Table,
        partitions: Vec<Vec<Piece>>,
        is_sorted: bool,
        n_left_out: usize,
        projection: Option<Vec<usize>>,
        fetch: Option<usize>,
    ) -> Result<SegmentSource> {
        let whole = &table.spec().schema;
        let projection = projection.unwrap_or_else(|| (0..whole.fields().len()).collect());
        let schema = Arc::new(whole.project(&projection)?);
        let metrics = ExecutionPlanMetricsSet::new();
        MetricBuilder::new(&metrics).global_counter(LEFT_OUT).add(n_left_out);
        let (partitions, is_whole) = (Arc::new(partitions), n_left_out == 0);
        Ok(SegmentSource { table, partitions, is_sorted, is_whole, projection, schema, fetch, metrics })
    }

    /// Returns the order of the rows as far as its columns are read.
    fn ordering(&self) -> Option<LexOrdering> {
        if !self.is_sorted {
            return None;
        }
        let options = SortOptions { descending: false, nulls_first: false };
        let by = ["pair", "date"].into_iter().map_while(|name| {
            let column = Column::new_with_schema(name, &self.schema).ok()?;
            Some(PhysicalSortExpr::new(Arc::new(column), options))
        });
        LexOrdering::new(by)
    }

    fn statistics(&self, partitions: &[Vec<Piece>], is_whole: bool) -> Statistics {
        let mut statistics = Statistics::new_unknown(&self.schema);
        let rows: usize = partitions.iter().flatten().map(Piece::n_rows).sum();
        let is_exact = is_whole && self.is_whole && self.fetch.is_none();
        let rows = self.fetch.map_or(rows, |fetch| fetch.min(rows));
        statistics.num_rows = if is_exact { Precision::Exact(rows) } else { Precision::Inexact(rows) };
        if is_exact
            && let Ok(date) = self.schema.index_of("date")
            && self.table.holds_facts()
            && let Some(found) = dates(partitions)
        {
            statistics.column_statistics[date] = found;
        }
        statistics
    }
}

/// Returns what the generation file says of the dates of whole segments.
fn dates(partitions: &[Vec<Piece>]) -> Option<ColumnStatistics> {
    let mut found: Option<(i32, i32)> = None;
    let mut undated = 0;
    let mut entries: Vec<_> = partitions.iter().flatten().map(|piece| &piece.segment.entry).collect();
    // A segment that is cut into several pieces counts once.
    entries.sort_by_key(|entry| &entry.file);
    entries.dedup();
    for entry in entries {
        undated += entry.undated?;
        let Some([first, last]) = &entry.dates else { continue };
        let day = |text: &str| text.parse().ok().map(crate::facts::epoch_days);
        let (first, last) = (day(first)?, day(last)?);
        found = Some(found.map_or((first, last), |(least, greatest)| (least.min(first), greatest.max(last))));
    }
    let value = |day: Option<i32>| Precision::Exact(ScalarValue::Date32(day));
    let mut statistics = ColumnStatistics::new_unknown();
    statistics.null_count = Precision::Exact(undated as usize);
    statistics.min_value = value(found.map(|(least, _)| least));
    statistics.max_value = value(found.map(|(_, greatest)| greatest));
    Some(statistics)
}

/// Reads the batches of a partition, one after the other.
struct Reader {
    pieces: Vec<Piece>,
    projection: Vec<usize>,
    /// The piece, the batch in its segment, and the row that this batch begins with.
    piece: usize,
    batch: usize,
    row: usize,
    left: usize,
    n_read: Count,
}

impl Reader {
    fn next(&mut self) -> Result<Option<RecordBatch>, StoreError> {
        while self.left > 0
            && let Some(Piece { segment, rows }) = self.pieces.get(self.piece)
        {
            if self.row >= rows.end || self.batch >= segment.n_batches()? {
                (self.piece, self.batch, self.row) = (self.piece + 1, 0, 0);
                continue;
            }
            // The sidecar knows the rows of a batch that needn't be read.
            let zone = segment.sidecar()?.and_then(|sidecar| sidecar.batches.get(self.batch));
            let known = zone.map(|zone| zone.rows as usize);
            let n_rows = match known {
                Some(n_rows) => n_rows,
                None => segment.batch(self.batch)?.num_rows(),
            };
            let begin = self.row;
            let (start, end) = (rows.start.max(begin), rows.end.min(begin + n_rows));
            let at = self.batch;
            (self.batch, self.row) = (self.batch + 1, begin + n_rows);
            if start >= end {
                continue;
            }
            let length = (end - start).min(self.left);
            let batch = segment.batch(at)?.slice(start - begin, length);
            self.left -= length;
            self.n_read.add(length);
            let projected = batch.project(&self.projection);
            return projected.map(Some).map_err(|error| StoreError::Internal { message: error.to_string() });
        }
        Ok(None)
    }
}

impl DataSource for SegmentSource {
    fn open(&self, partition: usize, _context: Arc<TaskContext>) -> Result<SendableRecordBatchStream> {
        let reader = Reader {
            pieces: self.partitions.get(partition).cloned().unwrap_or_default(),
            projection: self.projection.clone(),
            piece: 0,
            batch: 0,
            row: 0,
            left: self.fetch.unwrap_or(usize::MAX),
            n_read: MetricBuilder::new(&self.metrics).output_rows(partition),
        };
        let batches = stream::try_unfold(reader, |mut reader| async move {
            let batch = reader.next().map_err(|error| DataFusionError::External(Box::new(error)))?;
            Ok(batch.map(|batch| (batch, reader)))
        });
        let stream = RecordBatchStreamAdapter::new(SchemaRef::clone(&self.schema), Box::pin(batches));
        Ok(Box::pin(cooperative(stream)))
    }

    fn fmt_as(&self, t: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: usize = self.partitions.iter().flatten().map(Piece::n_rows).sum();
        if matches!(t, DisplayFormatType::TreeRender) {
            writeln!(f, "table={}", self.table.name())?;
            return writeln!(f, "rows={rows}");
        }
        write!(f, "{}, partitions={}, rows={rows}", self.table.name(), self.partitions.len())?;
        if let Some(fetch) = self.fetch {
            write!(f, ", fetch={fetch}")?;
        }
        match self.ordering() {
            Some(ordering) => write!(f, ", output_ordering={ordering}"),
            None => Ok(()),
        }
    }

    fn output_partitioning(&self) -> Partitioning {
        Partitioning::UnknownPartitioning(self.partitions.len())
    }

    fn eq_properties(&self) -> EquivalenceProperties {
        EquivalenceProperties::new_with_orderings(SchemaRef::clone(&self.schema), self.ordering())
    }

    fn scheduling_type(&self) -> SchedulingType {
        SchedulingType::Cooperative
    }

    fn partition_statistics(&self, partition: Option<usize>) -> Result<Arc<Statistics>> {
        let statistics = match partition {
            None => self.statistics(&self.partitions, true),
            Some(at) => match self.partitions.get(at) {
                Some(pieces) => self.statistics(std::slice::from_ref(pieces), false),
                None => Statistics::new_unknown(&self.schema),
            },
        };
        Ok(Arc::new(statistics))
    }

    fn with_fetch(&self, limit: Option<usize>) -> Option<Arc<dyn DataSource>> {
        Some(Arc::new(SegmentSource { fetch: limit, ..self.clone() }))
    }

    fn metrics(&self) -> ExecutionPlanMetricsSet {
        self.metrics.clone()
    }

    fn fetch(&self) -> Option<usize> {
        self.fetch
    }

    fn try_swapping_with_projection(&self, projection: &ProjectionExprs) -> Result<Option<Arc<dyn DataSource>>> {
        let mut places = Vec::new();
        for expr in projection.iter() {
            let Some(column) = expr.expr.downcast_ref::<Column>() else { return Ok(None) };
            if column.name() != expr.alias {
                return Ok(None);
            }
            let Some(place) = self.projection.get(column.index()) else { return Ok(None) };
            places.push(*place);
        }
        let schema = Arc::new(self.table.spec().schema.project(&places)?);
        Ok(Some(Arc::new(SegmentSource { projection: places, schema, ..self.clone() })))
    }

    fn apply_expressions(
        &self,
        _: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        Ok(TreeNodeRecursion::Continue)
    }
}
