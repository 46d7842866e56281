//! `string_agg` whose values are capped, as those of the text functions are.

use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::datatypes::{DataType, FieldRef};
use datafusion::common::ScalarValue;
use datafusion::error::Result;
use datafusion::functions_aggregate::string_agg::string_agg_udaf;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, EmitTo, GroupsAccumulator, ReversedUDAF, Signature,
};
use datafusion::physical_expr::expressions::Literal;

use super::growth;

const NAME: &str = "string_agg";

pub(super) fn udaf() -> Arc<AggregateUDF> {
    static UDAF: LazyLock<Arc<AggregateUDF>> =
        LazyLock::new(|| Arc::new(AggregateUDF::new_from_impl(StringAgg { inner: string_agg_udaf() })));
    Arc::clone(&UDAF)
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct StringAgg {
    inner: Arc<AggregateUDF>,
}

impl AggregateUDFImpl for StringAgg {
    fn name(&self) -> &str {
        self.inner.name()
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
        let (delimiter, is_distinct) = (delimiter_bytes(&args), args.is_distinct);
        Ok(Box::new(OneGroup { inner: self.inner.accumulator(args)?, delimiter, is_distinct, bytes: 0.0 }))
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs) -> bool {
        self.inner.groups_accumulator_supported(args)
    }

    fn create_groups_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        let delimiter = delimiter_bytes(&args);
        Ok(Box::new(Groups { inner: self.inner.create_groups_accumulator(args)?, delimiter, bytes: Vec::new() }))
    }

    fn reverse_expr(&self) -> ReversedUDAF {
        match self.inner.reverse_udf() {
            ReversedUDAF::Reversed(_) => ReversedUDAF::Reversed(udaf()),
            other => other,
        }
    }

    fn documentation(&self) -> Option<&Documentation> {
        self.inner.documentation()
    }
}

/// Returns the length of what stands between the texts.
fn delimiter_bytes(args: &AccumulatorArgs) -> f64 {
    let literal = args.exprs.get(1).and_then(|expr| expr.downcast_ref::<Literal>());
    literal.and_then(|literal| literal.value().try_as_str().flatten()).map_or(0.0, |text| text.len() as f64)
}

/// One value.
#[derive(Debug)]
struct OneGroup {
    inner: Box<dyn Accumulator>,
    delimiter: f64,
    /// What was taken says nothing of the value, which is measured when it is made.
    is_distinct: bool,
    /// The texts taken so far and what stands between them.
    bytes: f64,
}

impl OneGroup {
    fn count(&mut self, array: &ArrayRef) -> Result<()> {
        if self.is_distinct {
            return Ok(());
        }
        let (values, bytes) = growth::leaves_of(array)?;
        self.bytes += bytes + values * self.delimiter;
        growth::check(NAME, self.bytes)
    }
}

impl Accumulator for OneGroup {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.count(&values[0])?;
        self.inner.update_batch(values)
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.count(&states[0])?;
        self.inner.merge_batch(states)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let value = self.inner.evaluate()?;
        let bytes = value.try_as_str().flatten().map_or(0, str::len);
        growth::check(NAME, bytes as f64)?;
        Ok(value)
    }

    fn size(&self) -> usize {
        self.inner.size()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        self.bytes = 0.0;
        self.inner.state()
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.inner.retract_batch(values)
    }

    fn supports_retract_batch(&self) -> bool {
        self.inner.supports_retract_batch()
    }
}

/// The values of many groups.
struct Groups {
    inner: Box<dyn GroupsAccumulator>,
    delimiter: f64,
    /// The texts taken into each and what stands between them.
    bytes: Vec<f64>,
}

impl Groups {
    fn count(
        &mut self,
        array: &ArrayRef,
        groups: &[usize],
        filter: Option<&BooleanArray>,
        n_groups: usize,
    ) -> Result<()> {
        self.bytes.resize(n_groups, 0.0);
        for (row, (group, length)) in groups.iter().zip(growth::lengths_of(array)?).enumerate() {
            if filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row)) {
                self.bytes[*group] += length + self.delimiter;
                growth::check(NAME, self.bytes[*group])?;
            }
        }
        Ok(())
    }
}

impl GroupsAccumulator for Groups {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.count(&values[0], group_indices, opt_filter, total_num_groups)?;
        self.inner.update_batch(values, group_indices, opt_filter, total_num_groups)
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.count(&values[0], group_indices, None, total_num_groups)?;
        self.inner.merge_batch(values, group_indices, total_num_groups)
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        emit_to.take_needed(&mut self.bytes);
        self.inner.evaluate(emit_to)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        emit_to.take_needed(&mut self.bytes);
        self.inner.state(emit_to)
    }

    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        self.inner.convert_to_state(values, opt_filter)
    }

    fn size(&self) -> usize {
        self.inner.size() + self.bytes.capacity() * size_of::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, hold};

    #[tokio::test]
    async fn texts_are_joined_as_before_and_capped() {
        let ctx = context();
        let rows = "(values (1, 'a'), (1, 'b'), (2, null), (1, 'a')) v(g, x)";
        // 27 texts of 10 MB.
        let long = "(select repeat('a', 10000000 + cast(value % 2 as int)) as x, 1 as g from range(27))";
        hold(
            &ctx,
            &[
                (&format!("select string_agg(x, ', ' order by x) from {rows}"), "a, a, b"),
                (&format!("select string_agg(distinct x, '-' order by x) from {rows}"), "a-b"),
                (
                    &format!("select g, string_agg(x, '' order by x) from {rows} group by g order by g"),
                    "1, aab; 2, NULL",
                ),
                (&format!("select octet_length(string_agg(distinct x, '-')) from {long}"), "20000002"),
            ],
        )
        .await;
        for sql in [
            format!("select octet_length(string_agg(x, '-')) from {long}"),
            format!("select g, octet_length(string_agg(x, '-')) from {long} group by g"),
        ] {
            let found = super::super::testing::row_or_error(&ctx, &sql).await;
            assert!(found.starts_with("error: the result of `string_agg` would take "), "{sql}: {found}");
        }
    }
}
