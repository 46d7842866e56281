//! Rows as JSON objects, with the columns of their table; nulls are left out.

use arrow::datatypes::DataType;
use serde_json::{Map, Number, Value, json};

use super::rows::{Rows, Ruled};
use crate::facts::row::Row;

/// Names of the five lists.
pub(crate) const LISTS: &[&str] = &["visits", "agreements", "trade", "awards", "events"];

/// Makes one object of the five lists.
pub(crate) fn object(rows: &Rows) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert(LISTS[0].into(), list(&rows.visits));
    object.insert(LISTS[1].into(), list(&rows.agreements));
    object.insert(LISTS[2].into(), list(&rows.trade));
    object.insert(LISTS[3].into(), list(&rows.awards));
    object.insert(LISTS[4].into(), list(&rows.events));
    object
}

fn list<R: Row>(rows: &[Ruled<R>]) -> Value {
    Value::Array(rows.iter().map(|ruled| Value::Object(row(ruled))).collect())
}

fn row<R: Row>(ruled: &Ruled<R>) -> Map<String, Value> {
    let mut cells = Map::new();
    for column in R::columns() {
        let text = ruled.row.text(column.name);
        let value = match column.data_type {
            _ if text.is_empty() => continue,
            DataType::Struct(_) => match text.split_once("..") {
                Some((start, end)) => json!({"start": number(start), "end": number(end)}),
                None => continue,
            },
            DataType::Int32 | DataType::Int64 | DataType::Float32 | DataType::Float64 => number(&text),
            _ => Value::String(text),
        };
        cells.insert(column.name.to_string(), value);
    }
    cells.insert("rule".into(), json!(ruled.rule));
    cells
}

fn number(text: &str) -> Value {
    if let Ok(whole) = text.parse::<i64>() {
        return json!(whole);
    }
    let float = text.parse::<f64>().ok().and_then(Number::from_f64);
    float.map_or_else(|| Value::String(text.to_string()), Value::Number)
}
