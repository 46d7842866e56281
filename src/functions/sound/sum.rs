//! `sum` that is right or an error: DataFusion's wraps around where integers, decimals or durations overflow.
//!
//! Partial sums travel between partitions and to spill files in the wide type of [`Summand`], so that a partial sum
//! may pass the limits of the result and come back. Floats are DataFusion's, which has infinity for them.

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, ArrowNativeTypeOp, AsArray, BooleanArray, PrimitiveArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, DecimalType,
    DurationMicrosecondType, DurationMillisecondType, DurationNanosecondType, DurationSecondType, Field, FieldRef,
    Int64Type, IntervalDayTimeType, IntervalMonthDayNanoType, IntervalUnit, IntervalYearMonthType, TimeUnit,
    UInt64Type,
};
use datafusion::common::ScalarValue;
use datafusion::common::utils::SingleRowListArrayBuilder;
use datafusion::error::{DataFusionError, Result};
use datafusion::functions_aggregate::sum::sum_udaf;
use datafusion::logical_expr::expr::AggregateFunction;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, EmitTo, Expr, GroupsAccumulator, Operator,
    ReversedUDAF, SetMonotonicity, Signature, StatisticsArgs,
};

use super::error_with_help;
use super::summand::{Native, Summand, WideNative};

pub(super) fn udaf() -> Arc<AggregateUDF> {
    static UDAF: LazyLock<Arc<AggregateUDF>> =
        LazyLock::new(|| Arc::new(AggregateUDF::new_from_impl(Sum { inner: sum_udaf() })));
    Arc::clone(&UDAF)
}

/// DataFusion's `sum`, with accumulators of our own for the types that can overflow.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Sum {
    inner: Arc<AggregateUDF>,
}

/// Runs `$body` with the summand of the result's type as `$t`; other types are `$other`.
macro_rules! with_summand {
    ($data_type:expr, $t:ident => $body:expr, $other:expr) => {
        match $data_type {
            DataType::Int64 => with_summand!(@ Int64Type, $t, $body),
            DataType::UInt64 => with_summand!(@ UInt64Type, $t, $body),
            DataType::Decimal32(..) => with_summand!(@ Decimal32Type, $t, $body),
            DataType::Decimal64(..) => with_summand!(@ Decimal64Type, $t, $body),
            DataType::Decimal128(..) => with_summand!(@ Decimal128Type, $t, $body),
            DataType::Decimal256(..) => with_summand!(@ Decimal256Type, $t, $body),
            DataType::Duration(TimeUnit::Second) => with_summand!(@ DurationSecondType, $t, $body),
            DataType::Duration(TimeUnit::Millisecond) => with_summand!(@ DurationMillisecondType, $t, $body),
            DataType::Duration(TimeUnit::Microsecond) => with_summand!(@ DurationMicrosecondType, $t, $body),
            DataType::Duration(TimeUnit::Nanosecond) => with_summand!(@ DurationNanosecondType, $t, $body),
            DataType::Interval(IntervalUnit::YearMonth) => with_summand!(@ IntervalYearMonthType, $t, $body),
            DataType::Interval(IntervalUnit::DayTime) => with_summand!(@ IntervalDayTimeType, $t, $body),
            DataType::Interval(IntervalUnit::MonthDayNano) => with_summand!(@ IntervalMonthDayNanoType, $t, $body),
            _ => $other,
        }
    };
    (@ $summand:ty, $t:ident, $body:expr) => {{
        type $t = $summand;
        $body
    }};
}

impl AggregateUDFImpl for Sum {
    fn name(&self) -> &str {
        self.inner.name()
    }

    fn signature(&self) -> &Signature {
        self.inner.signature()
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        self.inner.return_type(arg_types)
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        let data_type = args.return_field.data_type().clone();
        with_summand!(&data_type, T => Ok(one_group::<T>(data_type, args.is_distinct)), self.inner.accumulator(args))
    }

    fn create_sliding_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        let data_type = args.return_field.data_type().clone();
        with_summand!(
            &data_type,
            T => Ok(one_group::<T>(data_type, args.is_distinct)),
            self.inner.create_sliding_accumulator(args)
        )
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let result = args.return_type().clone();
        // The distinct values travel in their own type, as with DataFusion.
        if args.is_distinct {
            return self.inner.state_fields(args);
        }
        with_summand!(
            &result,
            T => Ok(vec![Arc::new(Field::new(format_state_name(args.name, "sum"), T::wide_type(&result), true))]),
            self.inner.state_fields(args)
        )
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs) -> bool {
        self.inner.groups_accumulator_supported(args)
    }

    fn create_groups_accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        let data_type = args.return_field.data_type().clone();
        with_summand!(
            &data_type,
            T => Ok(Box::new(GroupSums::<T>::new(data_type))),
            self.inner.create_groups_accumulator(args)
        )
    }

    fn reverse_expr(&self) -> ReversedUDAF {
        self.inner.reverse_udf()
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        self.inner.order_sensitivity()
    }

    fn documentation(&self) -> Option<&Documentation> {
        self.inner.documentation()
    }

    fn set_monotonicity(&self, data_type: &DataType) -> SetMonotonicity {
        self.inner.inner().set_monotonicity(data_type)
    }

    /// `sum(x + c)` is `sum(x) + c * count(x)` for floats; elsewhere the addition of each row has to be checked.
    fn simplify_expr_op_literal(
        &self,
        function: &AggregateFunction,
        arg: &Expr,
        op: Operator,
        literal: &Expr,
        arg_is_left: bool,
    ) -> Result<Option<Expr>> {
        let is_float = matches!(literal, Expr::Literal(value, _) if value.data_type().is_floating());
        if !is_float {
            return Ok(None);
        }
        self.inner.simplify_expr_op_literal(function, arg, op, literal, arg_is_left)
    }

    /// DataFusion adds the sums in the statistics of files and partitions with wrapping.
    fn value_from_stats(&self, args: &StatisticsArgs) -> Option<ScalarValue> {
        with_summand!(args.return_type, _T => None, self.inner.value_from_stats(args))
    }
}

fn one_group<T: Summand>(data_type: DataType, is_distinct: bool) -> Box<dyn Accumulator> {
    if is_distinct { Box::new(DistinctSum::<T>::new(data_type)) } else { Box::new(OneSum::<T>::new(data_type)) }
}

fn overflow(data_type: &DataType) -> DataFusionError {
    match data_type {
        DataType::Int64 | DataType::UInt64 => error_with_help(
            "the sum overflows a 64-bit integer".to_string(),
            "cast to double or decimal: `sum(cast(x as double))`, `sum(cast(x as decimal(38, 0)))`",
        ),
        DataType::Duration(_) => {
            error_with_help("the sum overflows a duration of 64 bits".to_string(), "cast to a coarser unit")
        }
        DataType::Interval(_) => {
            error_with_help("the sum overflows an interval".to_string(), "sum the number of days or seconds")
        }
        other => error_with_help(
            format!("the sum overflows {}", other.to_string().replace("Decimal128", "decimal")),
            "cast to double: `sum(cast(x as double))`",
        ),
    }
}

/// Returns the sum in the type of the result.
fn result<T: Summand>(sum: WideNative<T>, data_type: &DataType) -> Result<Native<T>> {
    let value = T::narrow(sum).ok_or_else(|| overflow(data_type))?;
    if fits_precision::<T>(value, data_type) { Ok(value) } else { Err(overflow(data_type)) }
}

/// Tells whether a decimal has no more digits than its type.
fn fits_precision<T: Summand>(value: Native<T>, data_type: &DataType) -> bool {
    fn check<D: DecimalType>(value: &dyn std::any::Any, precision: u8, scale: i8) -> bool {
        value.downcast_ref::<D::Native>().is_none_or(|v| D::validate_decimal_precision(*v, precision, scale).is_ok())
    }
    match data_type {
        DataType::Decimal32(precision, scale) => check::<Decimal32Type>(&value, *precision, *scale),
        DataType::Decimal64(precision, scale) => check::<Decimal64Type>(&value, *precision, *scale),
        DataType::Decimal128(precision, scale) => check::<Decimal128Type>(&value, *precision, *scale),
        DataType::Decimal256(precision, scale) => check::<Decimal256Type>(&value, *precision, *scale),
        _ => true,
    }
}

/// Returns the sum of the valid values.
fn total<T: Summand>(array: &PrimitiveArray<T>, data_type: &DataType) -> Result<WideNative<T>> {
    let total = match array.nulls().filter(|nulls| nulls.null_count() > 0) {
        None => T::total(array.values()),
        Some(nulls) => nulls
            .valid_slices()
            .try_fold(WideNative::<T>::ZERO, |sum, (start, end)| T::plus(sum, T::total(&array.values()[start..end])?)),
    };
    total.ok_or_else(|| overflow(data_type))
}

/// The sum without GROUP BY, of one group, or of a window frame.
#[derive(Debug)]
struct OneSum<T: Summand> {
    sum: WideNative<T>,
    /// Values and partial sums in it: with none of them the sum is NULL.
    count: usize,
    data_type: DataType,
}

impl<T: Summand> OneSum<T> {
    fn new(data_type: DataType) -> OneSum<T> {
        OneSum { sum: WideNative::<T>::ZERO, count: 0, data_type }
    }

    fn add(&mut self, total: WideNative<T>, count: usize) -> Result<()> {
        self.sum = T::plus(self.sum, total).ok_or_else(|| overflow(&self.data_type))?;
        self.count += count;
        Ok(())
    }
}

impl<T: Summand> Accumulator for OneSum<T> {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let values = values[0].as_primitive::<T>();
        self.add(total(values, &self.data_type)?, values.len() - values.null_count())
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let values = values[0].as_primitive::<T>();
        let total = total(values, &self.data_type)?;
        self.sum = T::minus(self.sum, total).ok_or_else(|| overflow(&self.data_type))?;
        self.count -= values.len() - values.null_count();
        Ok(())
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let value = if self.count == 0 { None } else { Some(result::<T>(self.sum, &self.data_type)?) };
        ScalarValue::new_primitive::<T>(value, &self.data_type)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let sum = (self.count > 0).then_some(self.sum);
        Ok(vec![ScalarValue::new_primitive::<T::Wide>(sum, &T::wide_type(&self.data_type))?])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states[0].as_primitive::<T::Wide>().iter().flatten().try_for_each(|sum| self.add(sum, 1))
    }

    fn size(&self) -> usize {
        size_of_val(self)
    }
}

/// The sum of the distinct values of one group or window frame.
#[derive(Debug)]
struct DistinctSum<T: Summand> {
    /// How often each value is there.
    counts: HashMap<Native<T>, usize>,
    sum: WideNative<T>,
    data_type: DataType,
}

impl<T: Summand> DistinctSum<T> {
    fn new(data_type: DataType) -> DistinctSum<T> {
        DistinctSum { counts: HashMap::new(), sum: WideNative::<T>::ZERO, data_type }
    }
}

impl<T: Summand> Accumulator for DistinctSum<T> {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        for value in values[0].as_primitive::<T>().iter().flatten() {
            let count = self.counts.entry(value).or_default();
            if *count == 0 {
                self.sum = T::plus(self.sum, T::widen(value)).ok_or_else(|| overflow(&self.data_type))?;
            }
            *count += 1;
        }
        Ok(())
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        for value in values[0].as_primitive::<T>().iter().flatten() {
            let Some(count) = self.counts.get_mut(&value) else { continue };
            *count -= 1;
            if *count == 0 {
                self.counts.remove(&value);
                self.sum = T::minus(self.sum, T::widen(value)).ok_or_else(|| overflow(&self.data_type))?;
            }
        }
        Ok(())
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let value = if self.counts.is_empty() { None } else { Some(result::<T>(self.sum, &self.data_type)?) };
        ScalarValue::new_primitive::<T>(value, &self.data_type)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let values: PrimitiveArray<T> = PrimitiveArray::from_iter_values(self.counts.keys().copied());
        let values = Arc::new(values.with_data_type(self.data_type.clone()));
        Ok(vec![SingleRowListArrayBuilder::new(values).with_nullable(true).build_list_scalar()])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states[0].as_list::<i32>().iter().flatten().try_for_each(|values| self.update_batch(&[values]))
    }

    fn size(&self) -> usize {
        // A slot of the map is an entry and a byte of control.
        size_of_val(self) + self.counts.capacity() * (size_of::<(Native<T>, usize)>() + 1)
    }
}

/// The sums of many groups.
#[derive(Debug)]
struct GroupSums<T: Summand> {
    sums: Vec<WideNative<T>>,
    /// Which groups have a value: the others are NULL.
    has_value: Vec<bool>,
    data_type: DataType,
}

impl<T: Summand> GroupSums<T> {
    fn new(data_type: DataType) -> GroupSums<T> {
        GroupSums { sums: Vec::new(), has_value: Vec::new(), data_type }
    }

    /// Adds the values that are valid and pass the filter to their groups.
    fn add<V: ArrowPrimitiveType>(
        &mut self,
        values: &PrimitiveArray<V>,
        widen: impl Fn(V::Native) -> WideNative<T>,
        groups: &[usize],
        filter: Option<&BooleanArray>,
        n_groups: usize,
    ) -> Result<()> {
        self.sums.resize(n_groups, WideNative::<T>::ZERO);
        self.has_value.resize(n_groups, false);
        let mut add = |group: usize, value: V::Native| {
            self.has_value[group] = true;
            match T::plus(self.sums[group], widen(value)) {
                Some(sum) => {
                    self.sums[group] = sum;
                    true
                }
                None => false,
            }
        };
        let rows = groups.iter().zip(values.values().iter());
        let fits = match valid_rows(values.nulls(), filter) {
            None => rows.fold(true, |fits, (group, value)| add(*group, *value) && fits),
            Some(valid) => {
                let rows = rows.zip(valid.iter()).filter(|(_, valid)| *valid);
                rows.fold(true, |fits, ((group, value), _)| add(*group, *value) && fits)
            }
        };
        if fits { Ok(()) } else { Err(overflow(&self.data_type)) }
    }

    fn take(&mut self, emit_to: EmitTo) -> (Vec<WideNative<T>>, NullBuffer) {
        let sums = emit_to.take_needed(&mut self.sums);
        (sums, NullBuffer::from(emit_to.take_needed(&mut self.has_value)))
    }
}

/// Returns which rows are valid and pass the filter; `None` = all.
fn valid_rows(nulls: Option<&NullBuffer>, filter: Option<&BooleanArray>) -> Option<NullBuffer> {
    let passed = filter.map(|filter| {
        let passed = NullBuffer::new(filter.values().clone());
        NullBuffer::union(Some(&passed), filter.nulls()).unwrap_or(passed)
    });
    NullBuffer::union(nulls, passed.as_ref()).filter(|valid| valid.null_count() > 0)
}

impl<T: Summand> GroupsAccumulator for GroupSums<T> {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.add(values[0].as_primitive::<T>(), T::widen, group_indices, opt_filter, total_num_groups)
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.add(values[0].as_primitive::<T::Wide>(), |sum| sum, group_indices, None, total_num_groups)
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let (sums, valid) = self.take(emit_to);
        let values = sums.into_iter().map(|sum| result::<T>(sum, &self.data_type)).collect::<Result<Vec<_>>>()?;
        let array = PrimitiveArray::<T>::new(values.into(), Some(valid));
        Ok(Arc::new(array.with_data_type(self.data_type.clone())))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        let (sums, valid) = self.take(emit_to);
        let array = PrimitiveArray::<T::Wide>::new(sums.into(), Some(valid));
        Ok(vec![Arc::new(array.with_data_type(T::wide_type(&self.data_type)))])
    }

    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        let values = values[0].as_primitive::<T>();
        let valid = valid_rows(values.nulls(), opt_filter);
        let sums: Vec<WideNative<T>> = values.values().iter().map(|value| T::widen(*value)).collect();
        let array = PrimitiveArray::<T::Wide>::new(sums.into(), valid);
        Ok(vec![Arc::new(array.with_data_type(T::wide_type(&self.data_type)))])
    }

    fn size(&self) -> usize {
        self.sums.capacity() * size_of::<WideNative<T>>() + self.has_value.capacity()
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Int64Array, RecordBatch, UInt64Array};
    use datafusion::execution::memory_pool::FairSpillPool;
    use datafusion::execution::runtime_env::RuntimeEnvBuilder;
    use datafusion::execution::{SessionState, SessionStateBuilder};
    use datafusion::prelude::{SessionConfig, SessionContext};

    use super::super::testing::{add_table, context, hold, row_or_error, rows};
    use super::*;

    const OVERFLOW: &str = "error: the sum overflows a 64-bit integer";

    /// Group 1 passes the limit and comes back; 2 stays above it; 3 has no values; 4 is small.
    fn numbers() -> RecordBatch {
        let rows: [(i64, Option<i64>); 10] = [
            (1, Some(i64::MAX)),
            (1, Some(i64::MAX)),
            (2, Some(i64::MAX)),
            (3, None),
            (4, Some(4)),
            (1, Some(-i64::MAX)),
            (1, Some(5)),
            (2, Some(1)),
            (4, Some(4)),
            (4, None),
        ];
        RecordBatch::try_from_iter([
            ("g", Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.0))) as ArrayRef),
            ("n", Arc::new(rows.iter().map(|row| row.1).collect::<Int64Array>()) as ArrayRef),
            ("i", Arc::new(Int64Array::from_iter_values(0..10)) as ArrayRef),
        ])
        .expect("columns of one length")
    }

    #[tokio::test]
    async fn sums_of_integers_are_right_or_an_error() {
        let ctx = context();
        add_table(&ctx, "t", &numbers());
        hold(
            &ctx,
            &[
                ("select sum(n) from t", OVERFLOW),
                ("select sum(n) from t where g = 1", OVERFLOW),
                ("select sum(n) from t where g = 1 and i <> 6", "9223372036854775807"),
                ("select sum(n) from t where g = 3", "NULL"),
                ("select sum(n) from t where false", "NULL"),
                (
                    "select g, sum(n) from t where g <> 2 and i <> 6 group by g order by g",
                    "1, 9223372036854775807; 3, NULL; 4, 8",
                ),
                ("select g, sum(n) from t group by g", OVERFLOW),
                ("select g, sum(n) filter (where i > 1) from t group by g order by g", OVERFLOW),
                (
                    "select g, sum(n) filter (where i > 2) from t group by g order by g",
                    "1, -9223372036854775802; 2, 1; 3, NULL; 4, 8",
                ),
                ("select sum(distinct n) from t where g = 4", "4"),
                ("select sum(distinct n), count(n) from t where g in (2, 4)", OVERFLOW),
                (
                    "select g, sum(distinct n), sum(i) from t where g <> 2 group by g order by g",
                    "1, 5, 12; 3, NULL, 3; 4, 4, 21",
                ),
                ("select sum(cast(n as double)) > 9e18 from t where g = 2", "true"),
                ("select sum(cast(n as decimal(38, 0))) from t where g = 2", "9223372036854775808"),
                ("select avg(n) > 4.6e18 from t where g = 2", "true"),
                ("select sum(cast(i as tinyint)) from t", "45"),
            ],
        )
        .await;
    }

    #[tokio::test]
    async fn window_frames_retract() {
        let ctx = context();
        add_table(&ctx, "t", &numbers());
        let frame = "over (order by i rows between 1 preceding and current row)";
        assert_eq!(row_or_error(&ctx, &format!("select sum(n) {frame} from t")).await, OVERFLOW);
        let sql = format!("select sum(n) {frame} from t where i > 2 order by i");
        let expected =
            ["NULL", "4", "-9223372036854775803", "-9223372036854775802", "6", "5", "4"].map(String::from).to_vec();
        assert_eq!(rows(&ctx, &sql).await.expect("no overflow"), expected);
        let sql = "select sum(n) over (order by i) from t where i > 3 order by i";
        let expected = ["4", "-9223372036854775803", "-9223372036854775798", "-9223372036854775797"];
        assert_eq!(rows(&ctx, sql).await.expect("no overflow")[..4], expected);
        let sql = format!("select sum(distinct n) {frame} from t where i > 3 order by i");
        let expected = ["4", "-9223372036854775803", "-9223372036854775802", "6", "5", "4"];
        assert_eq!(rows(&ctx, &sql).await.expect("no overflow"), expected);
    }

    #[tokio::test]
    async fn unsigned_decimals_durations_and_intervals() {
        let ctx = context();
        let batch =
            RecordBatch::try_from_iter([("u", Arc::new(UInt64Array::from(vec![u64::MAX - 1, 1, 0, 1])) as ArrayRef)]);
        add_table(&ctx, "t", &batch.expect("a column"));
        let nines = "99999999999999999999999999999999999999";
        hold(
            &ctx,
            &[
                ("select sum(u) from t", OVERFLOW),
                ("select sum(distinct u) from t", "18446744073709551615"),
                (
                    &format!("select sum(cast(x as decimal(38, 0))) from (values ('{nines}'), ('{nines}')) v(x)"),
                    "error: the sum overflows decimal(38, 0)",
                ),
                (
                    &format!("select sum(cast(x as decimal(38, 0))) from (values ('{nines}'), ('-{nines}')) v(x)"),
                    "0",
                ),
                (
                    &format!("select k, sum(cast(x as decimal(38, 0))) from (values (1, '{nines}'), (1, '1')) v(k, x) group by k"),
                    "error: the sum overflows decimal(38, 0)",
                ),
                ("select sum(cast(x as decimal(10, 2))) from (values ('1.25'), ('2.50'), (null)) v(x)", "3.75"),
                ("select sum(x) from (values (1.5), (2.25)) v(x)", "3.75"),
                ("select sum(arrow_cast(x, 'Duration(Second)')) from (values (9223372036854775807), (1)) v(x)",
                    "error: the sum overflows a duration of 64 bits"),
                ("select cast(sum(arrow_cast(x, 'Duration(Second)')) as bigint) from (values (7), (1)) v(x)", "8"),
                ("select sum(x) from (values (interval '1 month'), (interval '2 days')) v(x)", "1 mons 2 days"),
                ("select sum(x) from (values (interval '2147483647 months'), (interval '1 month')) v(x)",
                    "error: the sum overflows an interval"),
            ],
        )
        .await;
    }

    #[tokio::test]
    async fn sums_of_many_groups_are_those_of_128_bits_also_spilled() {
        let n = 60_000i64;
        let value = |i: i64| (i.wrapping_mul(6_364_136_223_846_793_005) >> 8) * if i % 2 == 0 { 1 } else { -1 };
        let batch = RecordBatch::try_from_iter([
            ("g", Arc::new(Int64Array::from_iter_values((0..n).map(|i| i % 20_000))) as ArrayRef),
            ("n", Arc::new((0..n).map(|i| (i % 11 != 0).then(|| value(i))).collect::<Int64Array>()) as ArrayRef),
        ])
        .expect("two columns");
        let mut expected = vec![None::<i128>; 20_000];
        for i in (0..n).filter(|i| i % 11 != 0) {
            *expected[(i % 20_000) as usize].get_or_insert(0) += i128::from(value(i));
        }
        let expected: Vec<String> = expected
            .iter()
            .enumerate()
            .map(|(g, sum)| format!("{g}, {}", sum.map_or("NULL".to_string(), |sum| sum.to_string())))
            .collect();
        let ample = context();
        let config = SessionConfig::new().with_target_partitions(2).with_batch_size(1024);
        let runtime = RuntimeEnvBuilder::new().with_memory_pool(Arc::new(FairSpillPool::new(1_500_000)));
        let mut state: SessionState = SessionStateBuilder::new()
            .with_config(config)
            .with_runtime_env(runtime.build_arc().expect("a pool"))
            .with_default_features()
            .build();
        super::super::register(&mut state).expect("a fresh session");
        let tight = SessionContext::new_with_state(state);
        for (ctx, is_tight) in [(ample, false), (tight, true)] {
            add_table(&ctx, "t", &batch);
            let plan = ctx.sql("select g, sum(n) from t group by g").await.expect("a plan");
            let plan = plan.create_physical_plan().await.expect("a plan");
            let batches = datafusion::physical_plan::collect(Arc::clone(&plan), ctx.task_ctx()).await.expect("sums");
            let mut found = Vec::new();
            for batch in batches {
                let (groups, sums) =
                    (batch.column(0).as_primitive::<Int64Type>(), batch.column(1).as_primitive::<Int64Type>());
                found.extend(groups.values().iter().zip(sums.iter()).map(|(g, sum)| (*g, sum)));
            }
            found.sort_unstable();
            let found: Vec<String> = found
                .iter()
                .map(|(g, sum)| format!("{g}, {}", sum.map_or("NULL".to_string(), |s| s.to_string())))
                .collect();
            assert!(found == expected, "sums differ, tight: {is_tight}");
            let spills = spill_count(plan.as_ref());
            assert_eq!(spills > 0, is_tight, "{spills} spills");
        }
    }

    #[test]
    fn parts_of_groups_merge_to_the_whole() {
        let values: ArrayRef =
            Arc::new(Int64Array::from(vec![Some(i64::MAX), None, Some(1), Some(i64::MAX), Some(-3)]));
        let filter = BooleanArray::from(vec![Some(true), Some(true), Some(false), Some(true), None]);
        let groups = [0, 1, 0, 0, 2];
        let mut whole = GroupSums::<Int64Type>::new(DataType::Int64);
        whole.update_batch(&[Arc::clone(&values)], &groups, Some(&filter), 3).expect("sums in 128 bits");
        let states = whole.convert_to_state(&[Arc::clone(&values)], Some(&filter)).expect("a state per row");
        assert_eq!(states[0].null_count(), 3);
        let mut merged = GroupSums::<Int64Type>::new(DataType::Int64);
        merged.merge_batch(&states, &groups, 3).expect("sums in 128 bits");
        for mut sums in [whole, merged] {
            let first = sums.state(EmitTo::First(1)).expect("the first");
            assert_eq!(first[0].as_primitive::<Decimal128Type>().value(0), 2 * i128::from(i64::MAX));
            let rest = sums.evaluate(EmitTo::All).expect("the others");
            assert_eq!(rest.as_primitive::<Int64Type>(), &Int64Array::from(vec![None, None]));
            assert_eq!(sums.size(), 0);
        }
    }

    fn spill_count(plan: &dyn datafusion::physical_plan::ExecutionPlan) -> usize {
        let own = plan.metrics().and_then(|metrics| metrics.spill_count()).unwrap_or(0);
        own + plan.children().into_iter().map(|child| spill_count(child.as_ref())).sum::<usize>()
    }

    #[tokio::test]
    async fn the_error_says_how_to_mend_it() {
        let ctx = context();
        add_table(&ctx, "t", &numbers());
        let error = rows(&ctx, "select sum(n) from t").await.expect_err("an overflow");
        let help = error.diagnostic().and_then(|found| found.helps.first()).map(|help| help.message.clone());
        assert!(help.is_some_and(|help| help.starts_with("cast to double or decimal")), "{error:?}");
        assert_eq!(row_or_error(&ctx, "select sum(i + 1) from t").await, "55");
    }
}
