//! The provider of a table of the registry: one batch in memory.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use async_trait::async_trait;
use datafusion::catalog::{Session, TableProvider};
use datafusion::datasource::memory::{DataSourceExec, MemorySourceConfig};
use datafusion::error::Result;
use datafusion::logical_expr::{Expr, TableType};
use datafusion::physical_plan::ExecutionPlan;

use crate::facts::Column as StoredColumn;

/// A read-only table over batches that are all under `schema`.
#[derive(Debug)]
pub(super) struct StoredTable {
    pub(super) columns: &'static [StoredColumn],
    pub(super) schema: SchemaRef,
    pub(super) batches: Arc<Vec<RecordBatch>>,
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
        _: &dyn Session,
        projection: Option<&Vec<usize>>,
        _filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let partitions = [self.batches.as_ref().clone()];
        let source = MemorySourceConfig::try_new(&partitions, self.schema(), projection.cloned())?
            .with_show_sizes(false)
            .with_limit(limit);
        Ok(DataSourceExec::from_data_source(source))
    }
}
