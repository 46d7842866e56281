//! `percentile_cont` (also `quantile_cont`) that interpolates in 64-bit floats.
//!
//! DataFusion's rounds the place between two values to a millionth, which puts the result up to 1e-6 of their distance
//! off. Signature, result types and the forms of the call are DataFusion's.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Float64Array, LargeListArray};
use arrow::buffer::{NullBuffer, OffsetBuffer};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, FieldRef, Float64Type};
use arrow::record_batch::RecordBatch;
use datafusion::common::ScalarValue;
use datafusion::error::{DataFusionError, Result};
use datafusion::functions_aggregate::percentile_cont::percentile_cont_udaf;
use datafusion::logical_expr::function::{AccumulatorArgs, AggregateFunctionSimplification, StateFieldsArgs};
use datafusion::logical_expr::utils::format_state_name;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, ColumnarValue, Documentation, EmitTo, GroupsAccumulator, Signature,
};

pub(super) fn udaf() -> Arc<AggregateUDF> {
    static UDAF: LazyLock<Arc<AggregateUDF>> =
        LazyLock::new(|| Arc::new(AggregateUDF::new_from_impl(PercentileCont { inner: percentile_cont_udaf() })));
    Arc::clone(&UDAF)
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct PercentileCont {
    inner: Arc<AggregateUDF>,
}

impl AggregateUDFImpl for PercentileCont {
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
        if args.input_fields[0].data_type().is_null() {
            return self.inner.state_fields(args);
        }
        let name = format_state_name(args.name, "percentile_cont");
        Ok(vec![Arc::new(Field::new(name, DataType::LargeList(item()), true))])
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        if args.expr_fields[0].data_type().is_null() {
            return self.inner.accumulator(args);
        }
        let quantile = Quantile::try_new(&args)?;
        Ok(if args.is_distinct {
            Box::new(Distinct { quantile, counts: HashMap::new() })
        } else {
            Box::new(OneGroup { quantile, values: Vec::new() })
        })
    }

    fn create_sliding_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        if args.is_distinct || args.expr_fields[0].data_type().is_null() {
            return self.accumulator(args);
        }
        Ok(Box::new(Sliding { quantile: Quantile::try_new(&args)?, frame: VecDeque::new() }))
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs) -> bool {
        self.inner.groups_accumulator_supported(args)
    }

    fn create_groups_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(Groups { quantile: Quantile::try_new(&args)?, values: Vec::new() }))
    }

    /// The ends, 0 and 1, are `min` and `max`.
    fn simplify(&self) -> Option<AggregateFunctionSimplification> {
        self.inner.simplify()
    }

    fn supports_within_group_clause(&self) -> bool {
        true
    }

    fn documentation(&self) -> Option<&Documentation> {
        self.inner.documentation()
    }
}

fn item() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Float64, true))
}

/// Which quantile of the values is asked for, and in which type.
#[derive(Clone, Debug)]
struct Quantile {
    /// From 0 to 1.
    fraction: f64,
    /// The fraction is counted from the greatest value down.
    is_descending: bool,
    data_type: DataType,
}

impl Quantile {
    fn try_new(args: &AccumulatorArgs) -> Result<Quantile> {
        let wrong = |given: &str| {
            DataFusionError::Plan(format!("the percentile of `percentile_cont` is a constant from 0 to 1, not {given}"))
        };
        let expr = &args.exprs[1];
        let empty = RecordBatch::new_empty(Arc::new(args.schema.clone()));
        let ColumnarValue::Scalar(value) = expr.evaluate(&empty)? else { return Err(wrong("a column")) };
        let ScalarValue::Float64(Some(fraction)) = value.cast_to(&DataType::Float64)? else {
            return Err(wrong("NULL"));
        };
        if !(0.0..=1.0).contains(&fraction) {
            return Err(wrong(&format!("{fraction}")));
        }
        let is_descending = args.order_bys.first().is_some_and(|order| order.options.descending);
        Ok(Quantile { fraction, is_descending, data_type: args.return_field.data_type().clone() })
    }

    /// Returns the quantile; the values change places.
    fn of(&self, values: &mut [f64]) -> Option<f64> {
        let last = values.len().checked_sub(1)?;
        // No slice has so many values that its length isn't exact as a float.
        let place = self.fraction * last as f64;
        let (near, between) = ((place.floor() as usize).min(last), place.fract());
        let far = (near + 1).min(last);
        let ranks = if self.is_descending { (last - near, last - far) } else { (near, far) };
        let (first, second) = two_at(values, ranks);
        Some(interpolate(first, second, between))
    }

    fn scalar(&self, values: &mut [f64]) -> Result<ScalarValue> {
        ScalarValue::Float64(self.of(values)).cast_to(&self.data_type)
    }
}

/// Returns the values at two neighbouring ranks, in their order.
fn two_at(values: &mut [f64], (first, second): (usize, usize)) -> (f64, f64) {
    let (low, high) = (first.min(second), first.max(second));
    let (_, lower, above) = values.select_nth_unstable_by(low, f64::total_cmp);
    let lower = *lower;
    let upper = if high == low { lower } else { above.iter().copied().min_by(f64::total_cmp).unwrap_or(lower) };
    if first <= second { (lower, upper) } else { (upper, lower) }
}

fn interpolate(first: f64, second: f64, between: f64) -> f64 {
    if between == 0.0 || first == second {
        return first;
    }
    let distance = second - first;
    if distance.is_finite() || !first.is_finite() || !second.is_finite() {
        first + distance * between
    } else {
        first * (1.0 - between) + second * between
    }
}

/// Returns the values as 64-bit floats, which hold every narrower one.
fn floats(array: &ArrayRef) -> Result<Float64Array> {
    Ok(cast(array, &DataType::Float64)?.as_primitive::<Float64Type>().clone())
}

/// Appends the valid values.
fn append(values: &mut Vec<f64>, array: &Float64Array) {
    if array.null_count() == 0 {
        values.extend_from_slice(array.values());
    } else {
        values.extend(array.iter().flatten());
    }
}

/// One list of a state.
fn list_scalar(values: Vec<f64>) -> Vec<ScalarValue> {
    let offsets = OffsetBuffer::from_lengths([values.len()]);
    let list = LargeListArray::new(item(), offsets, Arc::new(Float64Array::from(values)), None);
    vec![ScalarValue::LargeList(Arc::new(list))]
}

/// All values of one group.
#[derive(Debug)]
struct OneGroup {
    quantile: Quantile,
    values: Vec<f64>,
}

impl Accumulator for OneGroup {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        append(&mut self.values, &floats(&values[0])?);
        Ok(())
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states[0].as_list::<i64>().iter().flatten().try_for_each(|values| self.update_batch(&[values]))
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        self.quantile.scalar(&mut self.values)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(list_scalar(std::mem::take(&mut self.values)))
    }

    fn size(&self) -> usize {
        size_of_val(self) + self.values.capacity() * size_of::<f64>()
    }
}

/// The values of a window frame, oldest first: frames give back their rows in the order that they took them.
#[derive(Debug)]
struct Sliding {
    quantile: Quantile,
    frame: VecDeque<f64>,
}

impl Accumulator for Sliding {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.frame.extend(floats(&values[0])?.iter().flatten());
        Ok(())
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        for value in floats(&values[0])?.iter().flatten() {
            if self.frame.pop_front().map(f64::to_bits) != Some(value.to_bits()) {
                let message = "a window frame of percentile_cont gives back a row that is not its oldest";
                return Err(DataFusionError::Internal(message.to_string()));
            }
        }
        Ok(())
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states[0].as_list::<i64>().iter().flatten().try_for_each(|values| self.update_batch(&[values]))
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let mut values: Vec<f64> = self.frame.iter().copied().collect();
        self.quantile.scalar(&mut values)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(list_scalar(self.frame.iter().copied().collect()))
    }

    fn size(&self) -> usize {
        size_of_val(self) + self.frame.capacity() * size_of::<f64>()
    }
}

/// The distinct values of a group or a window frame, told apart by their bits.
#[derive(Debug)]
struct Distinct {
    quantile: Quantile,
    /// How often each value is there.
    counts: HashMap<u64, usize>,
}

impl Distinct {
    fn values(&self) -> Vec<f64> {
        self.counts.keys().copied().map(f64::from_bits).collect()
    }
}

impl Accumulator for Distinct {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        for value in floats(&values[0])?.iter().flatten() {
            *self.counts.entry(value.to_bits()).or_default() += 1;
        }
        Ok(())
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        for value in floats(&values[0])?.iter().flatten() {
            let Some(count) = self.counts.get_mut(&value.to_bits()) else { continue };
            *count -= 1;
            if *count == 0 {
                self.counts.remove(&value.to_bits());
            }
        }
        Ok(())
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states[0].as_list::<i64>().iter().flatten().try_for_each(|values| self.update_batch(&[values]))
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        self.quantile.scalar(&mut self.values())
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(list_scalar(self.values()))
    }

    fn size(&self) -> usize {
        // A slot of the map is an entry and a byte of control.
        size_of_val(self) + self.counts.capacity() * (size_of::<(u64, usize)>() + 1)
    }
}

/// The values of many groups.
#[derive(Debug)]
struct Groups {
    quantile: Quantile,
    values: Vec<Vec<f64>>,
}

impl GroupsAccumulator for Groups {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.values.resize(total_num_groups, Vec::new());
        let values = floats(&values[0])?;
        for (row, (group, value)) in group_indices.iter().zip(values.values()).enumerate() {
            if values.is_valid(row) && opt_filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row)) {
                self.values[*group].push(*value);
            }
        }
        Ok(())
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.values.resize(total_num_groups, Vec::new());
        for (group, values) in group_indices.iter().zip(values[0].as_list::<i64>().iter()) {
            if let Some(values) = values {
                append(&mut self.values[*group], values.as_primitive::<Float64Type>());
            }
        }
        Ok(())
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let mut groups = emit_to.take_needed(&mut self.values);
        let quantiles: Float64Array = groups.iter_mut().map(|values| self.quantile.of(values)).collect();
        Ok(cast(&quantiles, &self.quantile.data_type)?)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        let groups = emit_to.take_needed(&mut self.values);
        let offsets = OffsetBuffer::from_lengths(groups.iter().map(Vec::len));
        let values = Float64Array::from(groups.concat());
        Ok(vec![Arc::new(LargeListArray::new(item(), offsets, Arc::new(values), None))])
    }

    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        let values = floats(&values[0])?;
        let passes = |row| opt_filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row));
        let valid = NullBuffer::from_iter((0..values.len()).map(|row| values.is_valid(row) && passes(row)));
        let offsets = OffsetBuffer::from_lengths(std::iter::repeat_n(1, values.len()));
        let values = Float64Array::new(values.values().clone(), None);
        Ok(vec![Arc::new(LargeListArray::new(item(), offsets, Arc::new(values), Some(valid)))])
    }

    fn size(&self) -> usize {
        let values: usize = self.values.iter().map(Vec::capacity).sum();
        values * size_of::<f64>() + self.values.capacity() * size_of::<Vec<f64>>()
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Int64Array, RecordBatch};

    use super::super::testing::{add_table, context, hold, rows};
    use super::*;

    #[test]
    fn interpolation_is_that_of_64_bits() {
        let quantile =
            |fraction: f64, is_descending: bool| Quantile { fraction, is_descending, data_type: DataType::Float64 };
        let cases: [(f64, bool, &[f64], Option<f64>); 12] = [
            (0.5, false, &[], None),
            (0.5, false, &[7.0], Some(7.0)),
            (0.5, false, &[1.0, 2.0], Some(1.5)),
            (0.25, false, &[3.0, 1.0, 2.0], Some(1.5)),
            (0.25, true, &[3.0, 1.0, 2.0], Some(2.5)),
            (0.0, false, &[3.0, 1.0, 2.0], Some(1.0)),
            (1.0, false, &[3.0, 1.0, 2.0], Some(3.0)),
            (1.0, true, &[3.0, 1.0, 2.0], Some(1.0)),
            (1.0 / 3.0, false, &[0.0, 1e9], Some(1e9 / 3.0)),
            (0.1234567891, false, &[0.0, 1e12], Some(123_456_789_100.0)),
            (0.5, false, &[-1.7e308, 1.7e308], Some(0.0)),
            (0.5, false, &[f64::INFINITY, f64::INFINITY], Some(f64::INFINITY)),
        ];
        for (fraction, is_descending, values, expected) in cases {
            let found = quantile(fraction, is_descending).of(&mut values.to_vec());
            let is_close = match (found, expected) {
                (Some(found), Some(expected)) => {
                    found == expected || (found - expected).abs() <= 1e-15 * expected.abs()
                }
                (found, expected) => found == expected,
            };
            assert!(is_close, "{fraction} of {values:?}: {found:?}, not {expected:?}");
        }
    }

    #[test]
    fn any_order_of_the_values_gives_the_definition() {
        let mut values: Vec<f64> = (0..997).map(|i| f64::from(i * 7919 % 997) * 1.25 - 300.0).collect();
        let mut sorted = values.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        for step in 0..=200 {
            let fraction = f64::from(step) / 200.0;
            let place = fraction * 996.0;
            let (low, high) = (place.floor() as usize, place.ceil() as usize);
            let expected = sorted[low] + (sorted[high] - sorted[low]) * place.fract();
            let quantile = Quantile { fraction, is_descending: false, data_type: DataType::Float64 };
            assert_eq!(quantile.of(&mut values), Some(expected), "{fraction}");
        }
    }

    #[tokio::test]
    async fn every_form_of_the_call() {
        let ctx = context();
        let n = [1, 2, 3, 4, 10, 1_000_000_000];
        let batch = RecordBatch::try_from_iter([
            ("g", Arc::new(Int64Array::from(vec![1, 1, 1, 2, 2, 2])) as ArrayRef),
            ("n", Arc::new(Int64Array::from_iter_values(n)) as ArrayRef),
        ]);
        add_table(&ctx, "t", &batch.expect("two columns"));
        hold(
            &ctx,
            &[
                ("select percentile_cont(0.3333333333) within group (order by n) from t where n in (1, 1000000000)",
                    "333333333.96666664"),
                ("select percentile_cont(n, 0.25) from t", "2.25"),
                ("select quantile_cont(n, 0.25) from t", "2.25"),
                ("select percentile_cont(0.25) within group (order by n desc) from t", "8.5"),
                ("select g, percentile_cont(n, 0.75) from t group by g order by g", "1, 2.5; 2, 500000005.0"),
                ("select g, percentile_cont(n, 0.75) filter (where n < 10) from t group by g order by g", "1, 2.5; 2, 4.0"),
                ("select percentile_cont(n, 0.5) filter (where n > 5000000000) from t", "NULL"),
                ("select percentile_cont(distinct g, 0.25) from t", "1.25"),
                ("select g, percentile_cont(distinct n % 2, 0.25), count(*) from t group by g order by g",
                    "1, 0.25, 3; 2, 0.0, 3"),
                ("select percentile_cont(n, 0), percentile_cont(n, 1) from t", "1.0, 1000000000.0"),
                ("select percentile_cont(cast(n as float), 0.25), arrow_typeof(percentile_cont(cast(n as float), 0.25)) from t",
                    "2.25, Float32"),
                ("select percentile_cont(null, 0.5) from t", "NULL"),
                ("select median(n) from t", "3.5"),
                ("select round(percentile_cont(0.1) within group (order by x), 12) from (values (0), (1)) v(x)", "0.1"),
            ],
        )
        .await;
        let frame = "over (order by n rows between 1 preceding and current row)";
        let found = rows(&ctx, &format!("select percentile_cont(n, 0.25) {frame} from t order by n")).await;
        assert_eq!(found.expect("quantiles"), ["1.0", "1.25", "2.25", "3.25", "5.5", "250000007.5"]);
        let found = rows(&ctx, "select percentile_cont(n, 0.25) over (order by n) from t order by n").await;
        assert_eq!(found.expect("quantiles")[..4], ["1.0", "1.25", "1.5", "1.75"]);
        let found = rows(&ctx, &format!("select percentile_cont(distinct n, 0.5) {frame} from t order by n")).await;
        assert_eq!(found.expect("quantiles")[..3], ["1.0", "1.5", "2.5"]);
        for percentile in ["1.5", "-0.1", "g"] {
            let sql = format!("select percentile_cont(n, {percentile}) from t group by g");
            let error = rows(&ctx, &sql).await.expect_err("no percentile");
            assert!(error.to_string().contains("constant from 0 to 1"), "{error}");
        }
    }

    #[test]
    fn halves_of_groups_merge_to_the_whole() {
        let quantile = Quantile { fraction: 0.4, is_descending: false, data_type: DataType::Float64 };
        let values: ArrayRef =
            Arc::new((0..20).map(|i| (i % 7 != 3).then_some(f64::from(i * i))).collect::<Float64Array>());
        let groups: Vec<usize> = (0..20).map(|i| i % 3).collect();
        let filter = BooleanArray::from_iter((0..20).map(|i| Some(i % 5 != 1)));
        let mut whole = Groups { quantile: quantile.clone(), values: Vec::new() };
        whole.update_batch(&[Arc::clone(&values)], &groups, Some(&filter), 4).expect("floats");
        let mut merged = Groups { quantile: quantile.clone(), values: Vec::new() };
        let part = Groups { quantile: quantile.clone(), values: Vec::new() };
        let states = part.convert_to_state(&[values.slice(0, 8)], Some(&filter.slice(0, 8))).expect("states");
        merged.merge_batch(&states, &groups[..8], 4).expect("lists");
        let mut part = Groups { quantile, values: Vec::new() };
        part.update_batch(&[values.slice(8, 12)], &groups[8..], Some(&filter.slice(8, 12)), 4).expect("floats");
        let first = part.state(EmitTo::First(1)).expect("a list");
        let rest = part.state(EmitTo::All).expect("lists");
        merged.merge_batch(&first, &[0], 4).expect("lists");
        merged.merge_batch(&rest, &[1, 2, 3], 4).expect("lists");
        assert_eq!(&whole.evaluate(EmitTo::All).expect("quantiles"), &merged.evaluate(EmitTo::All).expect("quantiles"));
    }
}
