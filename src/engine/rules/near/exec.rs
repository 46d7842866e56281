//! The operator: rows of one side for which the other has, or has not, a row of the same key between two bounds.

use std::fmt;
use std::sync::Arc;

use arrow::array::{ArrayRef, BooleanArray, RecordBatch};
use arrow::compute::filter_record_batch;
use arrow::datatypes::SchemaRef;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::TaskContext;
use datafusion::execution::memory_pool::{MemoryConsumer, MemoryReservation};
use datafusion::logical_expr::Operator;
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_plan::execution_plan::{CardinalityEffect, EmissionType};
use datafusion::physical_plan::metrics::{BaselineMetrics, ExecutionPlanMetricsSet, MetricsSet};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::{
    DisplayAs, DisplayFormatType, ExecutionPlan, PlanProperties, SendableRecordBatchStream,
};
use futures::{StreamExt, TryStreamExt};
use tokio::sync::OnceCell;

use super::index::{Index, Keys, any_between, bytes_per_row, numbers};

/// A bound of the inner side's value: an operator and what stands on its right, over columns of the outer side.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) operator: Operator,
    pub(super) than: Arc<dyn PhysicalExpr>,
}

/// What is compared.
#[derive(Clone, Debug)]
pub(super) struct Terms {
    pub(super) outer_key: Arc<dyn PhysicalExpr>,
    pub(super) inner_key: Arc<dyn PhysicalExpr>,
    pub(super) value: Arc<dyn PhysicalExpr>,
    pub(super) bounds: Vec<Bound>,
    /// Whether the rows are kept that have none.
    pub(super) is_anti: bool,
}

/// The operator.
#[derive(Debug)]
pub(super) struct NearExec {
    outer: Arc<dyn ExecutionPlan>,
    inner: Arc<dyn ExecutionPlan>,
    terms: Arc<Terms>,
    properties: Arc<PlanProperties>,
    /// The inner side, read once for all partitions of the outer one.
    index: Arc<OnceCell<Arc<Kept>>>,
    metrics: ExecutionPlanMetricsSet,
}

/// An index and the memory that it takes.
#[derive(Debug)]
struct Kept {
    index: Index,
    _memory: MemoryReservation,
}

impl NearExec {
    pub(super) fn new(outer: Arc<dyn ExecutionPlan>, inner: Arc<dyn ExecutionPlan>, terms: Arc<Terms>) -> NearExec {
        // Rows come as those of the outer side do, some left out; none comes before the inner side is read.
        let of_outer = outer.properties();
        let properties = PlanProperties::new(
            of_outer.eq_properties.clone(),
            of_outer.partitioning.clone(),
            EmissionType::Incremental,
            of_outer.boundedness,
        );
        NearExec {
            outer,
            inner,
            terms,
            properties: Arc::new(properties),
            index: Arc::default(),
            metrics: ExecutionPlanMetricsSet::new(),
        }
    }
}

/// Reads the inner side, partition after partition: each is likely to be sorted by key and value.
async fn read(inner: Arc<dyn ExecutionPlan>, terms: Arc<Terms>, context: Arc<TaskContext>) -> Result<Arc<Kept>> {
    let memory = MemoryConsumer::new("NearExec").register(context.memory_pool());
    let mut index = Index::default();
    for partition in 0..inner.properties().partitioning.partition_count() {
        let mut batches = inner.execute(partition, Arc::clone(&context))?;
        while let Some(batch) = batches.try_next().await? {
            memory.try_grow(batch.num_rows() * bytes_per_row())?;
            index.add(&column(&terms.inner_key, &batch)?, &column(&terms.value, &batch)?)?;
        }
    }
    index.finish();
    Ok(Arc::new(Kept { index, _memory: memory }))
}

fn column(expr: &Arc<dyn PhysicalExpr>, batch: &RecordBatch) -> Result<ArrayRef> {
    expr.evaluate(batch)?.into_array(batch.num_rows())
}

impl Terms {
    fn keep(&self, index: &Index, batch: &RecordBatch) -> Result<RecordBatch> {
        let keys = column(&self.outer_key, batch)?;
        let keys = Keys::of(&keys)?;
        let bounds = self.bounds.iter().map(|bound| column(&bound.than, batch)).collect::<Result<Vec<_>>>()?;
        let bounds = bounds.iter().map(numbers).collect::<Result<Vec<_>>>()?;
        // Rows of one key stand together as a rule.
        let (mut last, mut values): (Option<u64>, &[i32]) = (None, &[]);
        let mut is_near = |row: usize| {
            let Some(key) = keys.at(row) else { return false };
            if last != Some(key) {
                (last, values) = (Some(key), index.of(key));
            }
            let (mut least, mut most) = (i64::MIN, i64::MAX);
            for (bound, thans) in self.bounds.iter().zip(&bounds) {
                let Some(than) = thans.at(row) else { return false };
                let than = i64::from(than);
                match bound.operator {
                    Operator::GtEq => least = least.max(than),
                    Operator::Gt => least = least.max(than + 1),
                    Operator::LtEq => most = most.min(than),
                    _ => most = most.min(than - 1),
                }
            }
            any_between(values, least, most)
        };
        let kept: BooleanArray = (0..batch.num_rows()).map(|row| Some(is_near(row) != self.is_anti)).collect();
        Ok(filter_record_batch(batch, &kept)?)
    }
}

impl DisplayAs for NearExec {
    fn fmt_as(&self, _: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Terms { outer_key, inner_key, value, bounds, is_anti } = self.terms.as_ref();
        let what = if *is_anti { "anti" } else { "semi" };
        write!(f, "NearExec: {what}, on=[{outer_key} = {inner_key}], between=[")?;
        for (place, Bound { operator, than }) in bounds.iter().enumerate() {
            write!(f, "{}{value} {operator} {than}", if place == 0 { "" } else { ", " })?;
        }
        f.write_str("]")
    }
}

impl ExecutionPlan for NearExec {
    fn name(&self) -> &str {
        "NearExec"
    }

    fn properties(&self) -> &Arc<PlanProperties> {
        &self.properties
    }

    fn children(&self) -> Vec<&Arc<dyn ExecutionPlan>> {
        vec![&self.outer, &self.inner]
    }

    fn maintains_input_order(&self) -> Vec<bool> {
        vec![true, false]
    }

    fn benefits_from_input_partitioning(&self) -> Vec<bool> {
        vec![false, false]
    }

    fn cardinality_effect(&self) -> CardinalityEffect {
        CardinalityEffect::LowerEqual
    }

    fn apply_expressions(
        &self,
        f: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        let Terms { outer_key, inner_key, value, bounds, .. } = self.terms.as_ref();
        for expr in [outer_key, inner_key, value].into_iter().chain(bounds.iter().map(|bound| &bound.than)) {
            if f(expr)? == TreeNodeRecursion::Stop {
                return Ok(TreeNodeRecursion::Stop);
            }
        }
        Ok(TreeNodeRecursion::Continue)
    }

    fn with_new_children(self: Arc<Self>, mut children: Vec<Arc<dyn ExecutionPlan>>) -> Result<Arc<dyn ExecutionPlan>> {
        let (inner, outer) = (children.pop(), children.pop());
        let (Some(outer), Some(inner)) = (outer, inner) else {
            return datafusion::common::internal_err!("NearExec has two inputs");
        };
        Ok(Arc::new(NearExec::new(outer, inner, Arc::clone(&self.terms))))
    }

    fn execute(&self, partition: usize, context: Arc<TaskContext>) -> Result<SendableRecordBatchStream> {
        let outer = self.outer.execute(partition, Arc::clone(&context))?;
        let (inner, index) = (Arc::clone(&self.inner), Arc::clone(&self.index));
        let (terms, schema): (_, SchemaRef) = (Arc::clone(&self.terms), self.schema());
        let metrics = BaselineMetrics::new(&self.metrics, partition);
        let begun = async move {
            let read = read(inner, Arc::clone(&terms), context);
            let kept = Arc::clone(index.get_or_try_init(|| read).await?);
            Ok::<_, DataFusionError>(outer.and_then(move |batch| {
                let timer = metrics.elapsed_compute().timer();
                let batch = terms.keep(&kept.index, &batch);
                timer.done();
                if let Ok(batch) = &batch {
                    metrics.record_output(batch.num_rows());
                }
                std::future::ready(batch)
            }))
        };
        let batches = futures::stream::once(begun).try_flatten();
        let batches = batches.try_filter(|batch| std::future::ready(batch.num_rows() > 0)).boxed();
        Ok(Box::pin(RecordBatchStreamAdapter::new(schema, batches)))
    }

    fn metrics(&self) -> Option<MetricsSet> {
        Some(self.metrics.clone_inner())
    }
}
