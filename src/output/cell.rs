//! One value as text.

use std::io;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Float32Type, Float64Type};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use serde_json::{Map, Value, json};

/// The columns of a batch, ready to be read cell by cell.
pub(super) struct Cells<'a> {
    columns: Vec<Cell<'a>>,
}

struct Cell<'a> {
    array: &'a ArrayRef,
    formatter: ArrayFormatter<'a>,
    /// Where rows are null, be it by a key or by the value behind it.
    nulls: Option<NullBuffer>,
}

impl<'a> Cells<'a> {
    /// # Errors
    /// A value that has no text, such as a day outside the calendar.
    pub(super) fn new(columns: &'a [ArrayRef]) -> io::Result<Cells<'a>> {
        const OPTIONS: FormatOptions<'static> = FormatOptions::new();
        let cell = |array: &'a ArrayRef| {
            let formatter = ArrayFormatter::try_new(array.as_ref(), &OPTIONS).map_err(io::Error::other)?;
            if array.data_type().is_temporal() {
                for row in 0..array.len() {
                    formatter.value(row).try_to_string().map_err(|_| {
                        let message = "a date or time in the result is outside the calendar";
                        io::Error::new(io::ErrorKind::InvalidData, message)
                    })?;
                }
            }
            Ok(Cell { array, formatter, nulls: array.logical_nulls() })
        };
        Ok(Cells { columns: columns.iter().map(cell).collect::<io::Result<_>>()? })
    }

    /// Returns a cell as text; none where it is null.
    pub(super) fn text(&self, column: usize, row: usize) -> Option<String> {
        let Cell { array, formatter, nulls } = &self.columns[column];
        if nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
            return None;
        }
        Some(match array.data_type() {
            DataType::Float64 => float(array.as_primitive::<Float64Type>().value(row)),
            DataType::Float32 => float(array.as_primitive::<Float32Type>().value(row).into()),
            DataType::List(_) | DataType::LargeList(_) | DataType::Struct(_) | DataType::Map(..) => {
                json(array, row).to_string()
            }
            _ => formatter.value(row).to_string(),
        })
    }

    /// Returns a cell as JSON.
    pub(super) fn json(&self, column: usize, row: usize) -> Value {
        let Cell { array, nulls, .. } = &self.columns[column];
        match nulls {
            Some(nulls) if nulls.is_null(row) => Value::Null,
            _ => json(array, row),
        }
    }
}

/// Money has to be readable: no exponent, and no point behind whole numbers.
fn float(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        return format!("{value:.0}");
    }
    let magnitude = value.abs();
    if !(1e-6..1e15).contains(&magnitude) { format!("{value:e}") } else { format!("{value}") }
}

fn json(array: &ArrayRef, row: usize) -> Value {
    // A dictionary may have its nulls among the values.
    if array.slice(row, 1).logical_nulls().is_some_and(|nulls| nulls.is_null(0)) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Boolean => json!(array.as_boolean().value(row)),
        DataType::Float64 => number(array.as_primitive::<Float64Type>().value(row)),
        DataType::Float32 => number(array.as_primitive::<Float32Type>().value(row).into()),
        data_type if data_type.is_integer() => {
            let text = shown(array, row);
            text.parse::<i64>()
                .map(Value::from)
                .or_else(|_| text.parse::<u64>().map(Value::from))
                .unwrap_or(json!(text))
        }
        DataType::List(_) => list(&array.as_list::<i32>().value(row)),
        DataType::LargeList(_) => list(&array.as_list::<i64>().value(row)),
        DataType::Struct(fields) => {
            let columns = array.as_struct().columns();
            let pairs = fields.iter().zip(columns).map(|(field, column)| (field.name().clone(), json(column, row)));
            Value::Object(pairs.collect::<Map<String, Value>>())
        }
        _ => json!(shown(array, row)),
    }
}

fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

fn list(values: &ArrayRef) -> Value {
    Value::Array((0..values.len()).map(|row| json(values, row)).collect())
}

fn shown(array: &ArrayRef, row: usize) -> String {
    ArrayFormatter::try_new(array.as_ref(), &FormatOptions::new())
        .map(|formatter| formatter.value(row).to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        let cases = [
            (1_800_000_000.0, "1800000000"),
            (18.5, "18.5"),
            (0.1 + 0.2, "0.30000000000000004"),
            (-0.5, "-0.5"),
            (0.0, "0"),
            (1e300, "1e300"),
            (f64::NAN, "NaN"),
        ];
        for (value, expected) in cases {
            assert_eq!(float(value), expected);
        }
    }
}
