//! One value as text.

use std::io;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::datatypes::{DataType, Float32Type, Float64Type};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use serde_json::{Map, Value, json};

/// The columns of a batch, ready to be read cell by cell.
pub(super) struct Cells<'a> {
    columns: Vec<(&'a ArrayRef, ArrayFormatter<'a>)>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(columns: &'a [ArrayRef]) -> io::Result<Cells<'a>> {
        const OPTIONS: FormatOptions<'static> = FormatOptions::new();
        let formatter = |column: &'a ArrayRef| {
            ArrayFormatter::try_new(column.as_ref(), &OPTIONS).map(|formatter| (column, formatter))
        };
        let columns = columns.iter().map(formatter).collect::<Result<_, _>>().map_err(io::Error::other)?;
        Ok(Cells { columns })
    }

    /// Returns a cell as text; none where it is null.
    pub(super) fn text(&self, column: usize, row: usize) -> Option<String> {
        let (array, formatter) = &self.columns[column];
        if is_null(array, row) {
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
        json(self.columns[column].0, row)
    }
}

fn is_null(array: &ArrayRef, row: usize) -> bool {
    // A dictionary may have its nulls among the values.
    match array.as_any_dictionary_opt() {
        Some(dictionary) if !array.is_null(row) => {
            let keys = dictionary.normalized_keys();
            dictionary.values().is_empty() || dictionary.values().is_null(keys[row])
        }
        _ => array.is_null(row) || array.data_type() == &DataType::Null,
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
    if is_null(array, row) {
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
