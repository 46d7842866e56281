//! `var`, `var_pop`, `stddev` and `stddev_pop` that tell of an overflow: DataFusion's squares leave the doubles for values
//! beyond 1e154, and their infinity goes on without a word.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, AsArray, BooleanArray};
use arrow::datatypes::{DataType, FieldRef, Float64Type};
use datafusion::common::ScalarValue;
use datafusion::error::{DataFusionError, Result};
use datafusion::functions_aggregate::{stddev, variance};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, EmitTo, GroupsAccumulator, Signature,
};

/// Returns the aggregates, each in the place of DataFusion's.
pub(super) fn udafs() -> &'static [Arc<AggregateUDF>] {
    static UDAFS: LazyLock<Vec<Arc<AggregateUDF>>> = LazyLock::new(|| {
        let theirs =
            [variance::var_samp_udaf(), variance::var_pop_udaf(), stddev::stddev_udaf(), stddev::stddev_pop_udaf()];
        theirs.into_iter().map(|inner| Arc::new(AggregateUDF::new_from_impl(Finite { inner }))).collect()
    });
    &UDAFS
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Finite {
    inner: Arc<AggregateUDF>,
}

impl AggregateUDFImpl for Finite {
    fn name(&self) -> &str {
        self.inner.name()
    }

    fn aliases(&self) -> &[String] {
        self.inner.aliases()
    }

    fn signature(&self) -> &Signature {
        self.inner.signature()
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        self.inner.return_type(arg_types)
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        self.inner.state_fields(args)
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        let name = self.name().to_string();
        Ok(Box::new(OneGroup { name, inner: self.inner.accumulator(args)? }))
    }

    fn create_sliding_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        let name = self.name().to_string();
        Ok(Box::new(OneGroup { name, inner: self.inner.create_sliding_accumulator(args)? }))
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs) -> bool {
        self.inner.groups_accumulator_supported(args)
    }

    fn create_groups_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        let name = self.name().to_string();
        Ok(Box::new(Groups { name, inner: self.inner.create_groups_accumulator(args)? }))
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> Result<Vec<DataType>> {
        self.inner.coerce_types(arg_types)
    }

    fn documentation(&self) -> Option<&Documentation> {
        self.inner.documentation()
    }
}

/// Refuses a result that is none.
fn finite(name: &str, result: Option<f64>) -> Result<()> {
    match result {
        Some(number) if !number.is_finite() => Err(DataFusionError::Execution(format!(
            "`{name}` has no finite answer: the squares of its values overflow, or a value is infinite or no number"
        ))),
        _ => Ok(()),
    }
}

#[derive(Debug)]
struct OneGroup {
    name: String,
    inner: Box<dyn Accumulator>,
}

impl Accumulator for OneGroup {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.inner.update_batch(values)
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.inner.merge_batch(states)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let value = self.inner.evaluate()?;
        if let ScalarValue::Float64(number) = value {
            finite(&self.name, number)?;
        }
        Ok(value)
    }

    fn size(&self) -> usize {
        self.inner.size()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        self.inner.state()
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.inner.retract_batch(values)
    }

    fn supports_retract_batch(&self) -> bool {
        self.inner.supports_retract_batch()
    }
}

struct Groups {
    name: String,
    inner: Box<dyn GroupsAccumulator>,
}

impl GroupsAccumulator for Groups {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.inner.update_batch(values, group_indices, opt_filter, total_num_groups)
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.inner.merge_batch(values, group_indices, total_num_groups)
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let values = self.inner.evaluate(emit_to)?;
        if let Some(numbers) = values.as_primitive_opt::<Float64Type>() {
            numbers.iter().try_for_each(|number| finite(&self.name, number))?;
        }
        Ok(values)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        self.inner.state(emit_to)
    }

    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        self.inner.convert_to_state(values, opt_filter)
    }

    fn size(&self) -> usize {
        self.inner.size()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, hold, row_or_error};

    #[tokio::test]
    async fn an_overflow_is_told() {
        let ctx = context();
        let rows = "(values (1, 1e200), (1, 2e200), (2, 3.0), (2, 5.0)) t(g, x)";
        for name in ["var", "var_samp", "var_pop", "stddev", "stddev_samp", "stddev_pop"] {
            for sql in [
                format!("select {name}(x) from {rows}"),
                format!("select {name}(x) from {rows} group by g"),
                format!("select {name}(x) over (partition by g) from {rows}"),
            ] {
                let found = row_or_error(&ctx, &sql).await;
                assert!(found.starts_with("error: `") && found.contains("no finite answer"), "{sql}: {found}");
            }
        }
        hold(
            &ctx,
            &[
                ("select var_pop(x), stddev_pop(x) from (values (3.0), (5.0)) t(x)", "1.0, 1.0"),
                (
                    "select g, var_samp(x) from (values (2, 3.0), (2, 5.0), (1, 1.0)) t(g, x) group by g order by g",
                    "1, NULL; 2, 2.0",
                ),
                ("select var(x) from (values (null::double)) t(x)", "NULL"),
                ("select stddev(x) from (values (1), (3)) t(x)", "1.4142135623730951"),
            ],
        )
        .await;
    }
}
