//! The provider of a table whose batches are in memory or mapped: stored tables and those of the registry.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::compute::SortOptions;
use arrow::datatypes::SchemaRef;
use async_trait::async_trait;
use datafusion::catalog::{Session, TableProvider};
use datafusion::datasource::memory::{DataSourceExec, MemorySourceConfig};
use datafusion::error::Result;
use datafusion::logical_expr::{Expr, TableType};
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_expr::{LexOrdering, PhysicalSortExpr};
use datafusion::physical_plan::ExecutionPlan;

use crate::facts::Column as StoredColumn;

/// Rows below which a scan stays on one core: splitting costs more than it brings.
const ROWS_PER_PARTITION: usize = 65_536;

/// A read-only table over batches that are all under `schema`.
#[derive(Debug)]
pub(super) struct StoredTable {
    pub(super) columns: &'static [StoredColumn],
    pub(super) schema: SchemaRef,
    pub(super) batches: Arc<Vec<RecordBatch>>,
    /// Whether the rows are sorted by pair text and date, nulls last, as fact tables are.
    pub(super) sorted: bool,
}

impl StoredTable {
    /// Cuts the batches into runs of whole batches, one per partition, in their order.
    fn partitions(&self, most: usize) -> Vec<Vec<RecordBatch>> {
        let rows: usize = self.batches.iter().map(RecordBatch::num_rows).sum();
        let wanted = (rows / ROWS_PER_PARTITION).clamp(1, most.max(1));
        let size = self.batches.len().div_ceil(wanted).max(1);
        let mut partitions: Vec<Vec<RecordBatch>> = self.batches.chunks(size).map(<[RecordBatch]>::to_vec).collect();
        if partitions.is_empty() {
            partitions.push(Vec::new());
        }
        partitions
    }

    fn ordering(&self) -> Result<Option<LexOrdering>> {
        if !self.sorted {
            return Ok(None);
        }
        let options = SortOptions { descending: false, nulls_first: false };
        let by = |name: &str| -> Result<PhysicalSortExpr> {
            Ok(PhysicalSortExpr::new(Arc::new(Column::new_with_schema(name, &self.schema)?), options))
        };
        Ok(LexOrdering::new([by("pair")?, by("date")?]))
    }
}

#[async_trait]
impl TableProvider for StoredTable {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.schema)
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        _filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let partitions = self.partitions(state.config().target_partitions());
        let mut source = MemorySourceConfig::try_new(&partitions, self.schema(), projection.cloned())?
            .with_show_sizes(false)
            .with_limit(limit);
        if let Some(ordering) = self.ordering()? {
            source = source.try_with_sort_information(vec![ordering])?;
        }
        Ok(DataSourceExec::from_data_source(source))
    }
}
