//! How long the values of a call would be: upper bounds from the arguments, close enough that no honest call is refused.
//!
//! Sizes are floats, which no product of lengths overflows.

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::compute::kernels::length::length;
use arrow::compute::{CastOptions, cast, cast_with_options};
use arrow::datatypes::{DataType, Float64Type, IntervalMonthDayNanoType, IntervalUnit, TimeUnit};
use datafusion::error::Result;
use datafusion::functions::regex::regexp_count;
use datafusion::logical_expr::{ColumnarValue, Expr, ReturnFieldArgs, ScalarFunctionArgs};
use datafusion::scalar::ScalarValue;

use super::{CAP_BYTES, too_long};

/// How the value of a function grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Growth {
    Repeat,
    Pad,
    Concat,
    ConcatWs,
    Replace,
    Overlay,
    Translate,
    RegexpReplace,
    ToChar,
    ArrayToString,
    ArrayRepeat,
    ArrayResize,
    Range,
}

/// Refuses what is over the cap.
pub(super) fn check(function: &str, bytes: f64) -> Result<()> {
    if bytes > CAP_BYTES { Err(too_long(function, bytes)) } else { Ok(()) }
}

/// Returns the bytes of all the texts in some arguments.
pub(super) fn sum_of_lengths(args: &[ColumnarValue], n_rows: usize) -> Result<f64> {
    args.iter().map(|arg| Ok(lengths(arg)?.sum(n_rows))).sum()
}

impl Growth {
    /// Tells whether the literals among some arguments make a value over the cap when they are joined in planning.
    pub(super) fn is_over_cap(self, args: &[Expr]) -> Result<bool> {
        let literals = args.iter().map(|arg| match arg {
            Expr::Literal(value, _) => ColumnarValue::Scalar(value.clone()),
            _ => ColumnarValue::Scalar(ScalarValue::Null),
        });
        let literals: Vec<ColumnarValue> = literals.collect();
        let bytes = match (self, literals.as_slice()) {
            (Growth::Concat, args) => sum_of_lengths(args, 1)?,
            (Growth::ConcatWs, args) => joined(args, 1)?,
            _ => 0.0,
        };
        Ok(bytes > CAP_BYTES)
    }

    /// Returns the bytes that the values of a call take at most; calls with the wrong arguments are left to the function.
    pub(super) fn bytes(self, call: &ScalarFunctionArgs) -> Result<f64> {
        let n_rows = call.number_rows;
        let bytes = match (self, call.args.as_slice()) {
            (Growth::Repeat, [text, count]) => {
                let (text, count) = (lengths(text)?, numbers(count)?);
                per_row(n_rows, |row| text.at(row) * count.at(row).max(0.0))
            }
            (Growth::Pad, [text, width, fill @ ..]) => {
                let (text, width) = (lengths(text)?, numbers(width)?);
                let bytes_of_char = fill.first().map_or(Ok(1.0), bytes_of_char)?;
                per_row(n_rows, |row| text.at(row) + width.at(row).max(0.0) * bytes_of_char)
            }
            (Growth::Concat, args) => sum_of_lengths(args, n_rows)?,
            (Growth::ConcatWs, args) => joined(args, n_rows)?,
            (Growth::Replace, [text, from, to]) => replaced(text, from, to, n_rows)?,
            (Growth::Overlay, [text, with, ..]) => lengths(text)?.sum(n_rows) + lengths(with)?.sum(n_rows),
            // A byte can become a character of four.
            (Growth::Translate, [text, ..]) => lengths(text)?.sum(n_rows) * 4.0,
            (Growth::RegexpReplace, [text, _, with, flags @ ..]) => {
                regexp_replaced(call, text, with, flags.first(), n_rows)?
            }
            // The longest of two letters is `%+`, with 35.
            (Growth::ToChar, [_, format]) => lengths(format)?.sum(n_rows) * 18.0,
            (Growth::ArrayToString, [list, texts @ ..]) => {
                let (values, bytes) = leaves(list)?;
                let between: f64 = texts.iter().map(|text| Ok(lengths(text)?.max())).sum::<Result<f64>>()?;
                let repeated = if matches!(list, ColumnarValue::Scalar(_)) { n_rows as f64 } else { 1.0 };
                (bytes + values * between) * repeated
            }
            (Growth::ArrayRepeat, [element, count]) => {
                let (element, count) = (widths(element)?, numbers(count)?);
                per_row(n_rows, |row| element.at(row) * count.at(row).max(0.0))
            }
            (Growth::ArrayResize, [list, size, with @ ..]) => {
                let size = numbers(size)?;
                let width = match list.data_type() {
                    DataType::List(item) | DataType::LargeList(item) => {
                        item.data_type().primitive_width().unwrap_or(16)
                    }
                    _ => 16,
                } as f64;
                let with = with.first().map(widths).transpose()?;
                let width_at = |row| with.as_ref().map_or(width, |with| with.at(row).max(width));
                per_row(n_rows, |row| size.at(row).max(0.0) * width_at(row))
            }
            (Growth::Range, args) => range(args, n_rows)?,
            _ => 0.0,
        };
        Ok(bytes)
    }
}

/// The bytes of `concat_ws`: a separator between each two texts.
fn joined(args: &[ColumnarValue], n_rows: usize) -> Result<f64> {
    let [separator, texts @ ..] = args else { return Ok(0.0) };
    let between = texts.len().saturating_sub(1) as f64;
    Ok(lengths(separator)?.sum(n_rows) * between + sum_of_lengths(texts, n_rows)?)
}

fn per_row(n_rows: usize, bytes: impl Fn(usize) -> f64) -> f64 {
    (0..n_rows).map(bytes).sum()
}

/// A number per row; NULL is 0.
enum Rows {
    Constant(f64),
    Each(Vec<f64>),
}

impl Rows {
    fn at(&self, row: usize) -> f64 {
        match self {
            Rows::Constant(value) => *value,
            Rows::Each(values) => values.get(row).copied().unwrap_or(0.0),
        }
    }

    fn sum(&self, n_rows: usize) -> f64 {
        match self {
            Rows::Constant(value) => value * n_rows as f64,
            Rows::Each(values) => values.iter().sum(),
        }
    }

    fn max(&self) -> f64 {
        match self {
            Rows::Constant(value) => *value,
            Rows::Each(values) => values.iter().copied().fold(0.0, f64::max),
        }
    }
}

/// Makes a number per row of an argument; `of` makes it of a column.
fn rows(value: &ColumnarValue, of: impl Fn(&ArrayRef) -> Result<Vec<f64>>) -> Result<Rows> {
    Ok(match value {
        ColumnarValue::Array(array) => Rows::Each(of(array)?),
        ColumnarValue::Scalar(scalar) => Rows::Constant(of(&scalar.to_array()?)?.first().copied().unwrap_or(0.0)),
    })
}

fn numbers(value: &ColumnarValue) -> Result<Rows> {
    rows(value, numbers_of)
}

fn numbers_of(array: &ArrayRef) -> Result<Vec<f64>> {
    let floats = cast(array, &DataType::Float64)?;
    Ok(floats.as_primitive::<Float64Type>().iter().map(Option::unwrap_or_default).collect())
}

/// Returns the bytes of texts and binaries; what is none is converted to text by its function.
fn lengths(value: &ColumnarValue) -> Result<Rows> {
    rows(value, lengths_of)
}

/// Returns the bytes of each text of a column.
pub(super) fn lengths_of(array: &ArrayRef) -> Result<Vec<f64>> {
    match array.data_type() {
        DataType::Dictionary(_, values) => lengths_of(&cast(array, values)?),
        data_type if data_type.is_string() || data_type.is_binary() => numbers_of(&length(array)?),
        data_type => Ok(vec![if data_type.is_null() { 0.0 } else { SHOWN }; array.len()]),
    }
}

/// A value that is no text, as text: decimals of 256 bits are the longest.
const SHOWN: f64 = 80.0;

/// Returns the bytes that an element of a list takes.
fn widths(value: &ColumnarValue) -> Result<Rows> {
    rows(value, |array| {
        let data_type = array.data_type();
        if let Some(width) = data_type.primitive_width() {
            return Ok(vec![width as f64; array.len()]);
        }
        if data_type.is_nested() {
            let width = |row| Ok(array.slice(row, 1).to_data().get_slice_memory_size()? as f64);
            return (0..array.len()).map(width).collect();
        }
        // Offsets or views are beside the text.
        Ok(lengths_of(array)?.into_iter().map(|length| length + 8.0).collect())
    })
}

/// Returns the bytes of the widest character that an argument can have.
fn bytes_of_char(value: &ColumnarValue) -> Result<f64> {
    let is_ascii = texts(value)?.iter().flatten().all(str::is_ascii);
    let is_empty = lengths(value)?.max() == 0.0;
    Ok(if is_empty {
        0.0
    } else if is_ascii {
        1.0
    } else {
        4.0
    })
}

fn texts(value: &ColumnarValue) -> Result<arrow::array::StringViewArray> {
    let array = match value {
        ColumnarValue::Array(array) => array.clone(),
        ColumnarValue::Scalar(scalar) => scalar.to_array()?,
    };
    Ok(cast_with_options(&array, &DataType::Utf8View, &CastOptions::default())?.as_string_view().clone())
}

/// The bytes of `replace`: each place can be another text, where the bound by length alone is too high.
fn replaced(text: &ColumnarValue, from: &ColumnarValue, to: &ColumnarValue, n_rows: usize) -> Result<f64> {
    let (length, from_length, to_length) = (lengths(text)?, lengths(from)?, lengths(to)?);
    let bound = per_row(n_rows, |row| {
        let places =
            if from_length.at(row) == 0.0 { length.at(row) + 1.0 } else { length.at(row) / from_length.at(row) };
        length.at(row) + places.floor() * (to_length.at(row) - from_length.at(row)).max(0.0)
    });
    if bound <= CAP_BYTES {
        return Ok(bound);
    }
    let (text, from) = (texts(text)?, texts(from)?);
    let at = |array: &arrow::array::StringViewArray, row: usize| {
        let row = if array.len() == 1 { 0 } else { row };
        (row < array.len() && array.is_valid(row)).then(|| array.value(row).to_string())
    };
    Ok(per_row(n_rows, |row| match (at(&text, row), at(&from, row)) {
        (Some(text), Some(from)) => {
            let places = text.matches(from.as_str()).count() as f64;
            text.len() as f64 + places * (to_length.at(row) - from.len() as f64)
        }
        _ => 0.0,
    }))
}

/// The bytes of `regexp_replace`: a reference in the replacement is at most what was matched, once per reference.
fn regexp_replaced(
    call: &ScalarFunctionArgs,
    text: &ColumnarValue,
    with: &ColumnarValue,
    flags: Option<&ColumnarValue>,
    n_rows: usize,
) -> Result<f64> {
    let is_global = match flags {
        Some(flags) => texts(flags)?.iter().flatten().any(|flags| flags.contains('g')),
        None => false,
    };
    let references = texts(with)?.iter().flatten().map(|with| with.matches(['\\', '$']).count()).max().unwrap_or(0);
    let (length, with_length) = (lengths(text)?, lengths(with)?);
    let bound = |places: &dyn Fn(usize) -> f64| {
        per_row(n_rows, |row| length.at(row) * (1 + references) as f64 + places(row) * with_length.at(row))
    };
    let rough = bound(&|row| if is_global { length.at(row) + 1.0 } else { 1.0 });
    if rough <= CAP_BYTES || !is_global {
        return Ok(rough);
    }
    let Some(places) = places(call)? else { return Ok(rough) };
    Ok(bound(&|row| places.at(row)))
}

/// Counts the matches of the pattern; `None` where DataFusion has no count for the types or flags.
fn places(call: &ScalarFunctionArgs) -> Result<Option<Rows>> {
    let [text, pattern, _, _] = call.args.as_slice() else { return Ok(None) };
    let udf = regexp_count();
    let args = vec![text.clone(), pattern.clone()];
    let arg_fields = call.arg_fields[..2].to_vec();
    let fields = ReturnFieldArgs { arg_fields: &arg_fields, scalar_arguments: &[None, None] };
    let Ok(return_field) = udf.return_field_from_args(fields) else { return Ok(None) };
    let config_options = call.config_options.clone();
    let count = ScalarFunctionArgs { args, arg_fields, number_rows: call.number_rows, return_field, config_options };
    match udf.invoke_with_args(count) {
        Ok(counts) => Ok(Some(numbers(&counts)?)),
        Err(_) => Ok(None),
    }
}

fn leaves(list: &ColumnarValue) -> Result<(f64, f64)> {
    let array = match list {
        ColumnarValue::Array(array) => array.clone(),
        ColumnarValue::Scalar(scalar) => scalar.to_array()?,
    };
    leaves_of(&array)
}

/// Returns how many values stand in a column of values or lists, and their bytes as text.
pub(super) fn leaves_of(array: &ArrayRef) -> Result<(f64, f64)> {
    // A slice of a list column still has the values of all its rows.
    match array.data_type() {
        DataType::List(_) => {
            let list = array.as_list::<i32>();
            let (from, to) = (list.offsets()[0] as usize, list.offsets()[list.len()] as usize);
            leaves_of(&list.values().slice(from, to - from))
        }
        DataType::LargeList(_) => {
            let list = array.as_list::<i64>();
            let (from, to) = (list.offsets()[0] as usize, list.offsets()[list.len()] as usize);
            leaves_of(&list.values().slice(from, to - from))
        }
        DataType::FixedSizeList(_, _) => leaves_of(array.as_fixed_size_list().values()),
        _ => Ok((array.len() as f64, lengths_of(array)?.iter().sum())),
    }
}

/// The bytes of `range` and `generate_series` as lists.
fn range(args: &[ColumnarValue], n_rows: usize) -> Result<f64> {
    let (start, stop, step) = match args {
        [stop] => (Rows::Constant(0.0), numbers(stop)?, Rows::Constant(1.0)),
        [start, stop] if start.data_type().is_integer() => (numbers(start)?, numbers(stop)?, Rows::Constant(1.0)),
        [start, stop, step] => (moments(start)?, moments(stop)?, moments(step)?),
        _ => return Ok(0.0),
    };
    Ok(per_row(n_rows, |row| {
        let steps = (stop.at(row) - start.at(row)) / step.at(row);
        // A step of 0 is the function's to refuse.
        if steps.is_finite() && steps >= 0.0 { (steps.floor() + 1.0) * 8.0 } else { 0.0 }
    }))
}

/// Numbers as they are; dates, times and intervals in seconds, a month at its shortest.
fn moments(value: &ColumnarValue) -> Result<Rows> {
    const DAY: f64 = 86_400.0;
    rows(value, |array| {
        let unit = match array.data_type() {
            DataType::Date32 => DAY,
            DataType::Timestamp(TimeUnit::Millisecond, _) | DataType::Date64 => 1e-3,
            DataType::Timestamp(TimeUnit::Microsecond, _) => 1e-6,
            DataType::Timestamp(TimeUnit::Nanosecond, _) => 1e-9,
            DataType::Interval(IntervalUnit::MonthDayNano) => {
                let intervals = array.as_primitive::<IntervalMonthDayNanoType>().iter();
                let seconds = intervals.map(Option::unwrap_or_default).map(|interval| {
                    let days = f64::from(interval.months) * 28.0 + f64::from(interval.days);
                    days * DAY + interval.nanoseconds as f64 * 1e-9
                });
                return Ok(seconds.collect());
            }
            data_type if data_type.is_numeric() => return numbers_of(array),
            DataType::Timestamp(TimeUnit::Second, _) => 1.0,
            _ => return Ok(vec![0.0; array.len()]),
        };
        let whole = match array.data_type() {
            DataType::Date32 => cast(array, &DataType::Int32)?,
            _ => cast(array, &DataType::Int64)?,
        };
        Ok(numbers_of(&whole)?.into_iter().map(|number| number * unit).collect())
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{Int64Array, StringArray, StringViewArray};
    use arrow::datatypes::Field;
    use datafusion::common::config::ConfigOptions;

    use super::*;

    fn bytes(growth: Growth, args: Vec<ColumnarValue>, number_rows: usize) -> f64 {
        let arg_fields = args.iter().map(|arg| Arc::new(Field::new("x", arg.data_type(), true))).collect();
        let return_field = Arc::new(Field::new("x", DataType::Utf8, true));
        let config_options = Arc::new(ConfigOptions::default());
        let call = ScalarFunctionArgs { args, arg_fields, number_rows, return_field, config_options };
        growth.bytes(&call).expect("arguments of the right types")
    }

    fn text(text: &str) -> ColumnarValue {
        ColumnarValue::Scalar(ScalarValue::Utf8(Some(text.to_string())))
    }

    fn number(number: i64) -> ColumnarValue {
        ColumnarValue::Scalar(ScalarValue::Int64(Some(number)))
    }

    fn texts_of(texts: &[Option<&str>]) -> ColumnarValue {
        ColumnarValue::Array(Arc::new(StringArray::from(texts.to_vec())))
    }

    fn numbers_of(numbers: &[Option<i64>]) -> ColumnarValue {
        ColumnarValue::Array(Arc::new(Int64Array::from(numbers.to_vec())))
    }

    #[test]
    fn growth_is_bounded_by_rows_and_constants() {
        let column = || texts_of(&[Some("abc"), None, Some("zü")]);
        let view = ColumnarValue::Array(Arc::new(StringViewArray::from(vec![Some("a long text beyond a view"), None])));
        let list = |n: usize| {
            let value = ScalarValue::new_list_nullable(&vec![ScalarValue::from("abc"); n], &DataType::Utf8);
            ColumnarValue::Scalar(ScalarValue::List(value))
        };
        let cases = [
            (Growth::Repeat, vec![column(), number(10)], 3, 60.0),
            (Growth::Repeat, vec![column(), numbers_of(&[Some(-5), Some(3), None])], 3, 0.0),
            (Growth::Repeat, vec![text("ab"), numbers_of(&[Some(i64::MAX), Some(1)])], 2, 2.0 * i64::MAX as f64 + 2.0),
            (Growth::Pad, vec![column(), number(10)], 3, 36.0),
            (Growth::Pad, vec![text("a"), number(10), text("ü")], 1, 41.0),
            (Growth::Pad, vec![text("a"), number(i64::MAX), text("")], 1, 1.0),
            (Growth::Concat, vec![column(), text("xy"), view.clone()], 2, 35.0),
            (Growth::ConcatWs, vec![text("--"), text("a"), text("b"), text("c")], 1, 7.0),
            (Growth::Replace, vec![text("aaaa"), text("a"), text("xyz")], 1, 12.0),
            (Growth::Replace, vec![text("aaaa"), text(""), text("xyz")], 1, 19.0),
            (Growth::Replace, vec![text("aaaa"), text("aa"), text("")], 1, 4.0),
            (Growth::Overlay, vec![text("abcd"), text("xyz"), number(1)], 1, 7.0),
            (Growth::Translate, vec![text("abcd"), text("a"), text("b")], 1, 16.0),
            (Growth::RegexpReplace, vec![text("abcd"), text("b"), text("xy")], 1, 6.0),
            (Growth::RegexpReplace, vec![text("abcd"), text("b"), text("\\1\\1"), text("g")], 1, 32.0),
            (Growth::ToChar, vec![number(0), text("%A")], 1, 36.0),
            (Growth::ArrayToString, vec![list(3), text("--")], 1, 15.0),
            (Growth::ArrayRepeat, vec![number(1), number(5)], 1, 40.0),
            (Growth::ArrayResize, vec![list(1), number(5), text("abc")], 1, 80.0),
            (Growth::Range, vec![number(9)], 1, 80.0),
            (Growth::Range, vec![number(9), number(0)], 1, 0.0),
            (Growth::Range, vec![number(9), number(0), number(-3)], 1, 32.0),
            (Growth::Range, vec![number(0), number(9), number(0)], 1, 0.0),
        ];
        for (growth, args, rows, expected) in cases {
            assert_eq!(bytes(growth, args.clone(), rows), expected, "{growth:?} {args:?}");
        }
    }

    /// Where the bound by length alone is over the cap, the places are counted.
    #[test]
    fn places_are_counted_in_long_texts() {
        let (long, with) = (text(&"ab".repeat(100_000)), text(&"z".repeat(10_000)));
        assert_eq!(bytes(Growth::Replace, vec![long.clone(), text("x"), with.clone()], 1), 2e5);
        assert_eq!(bytes(Growth::Replace, vec![long.clone(), text("b"), with.clone()], 1), 1e5 + 1e9);
        let regexp =
            |pattern: &str| bytes(Growth::RegexpReplace, vec![long.clone(), text(pattern), with.clone(), text("g")], 1);
        assert_eq!(regexp("x"), 2e5);
        assert_eq!(regexp("b"), 2e5 + 1e9);
    }
}
