//! What one cell of a fact table can hold, and its way between text, Rust and Arrow.
//!
//! [`Value`] is implemented once per type of column. [`Cell`] adds nullability: `T` is a column that is never null,
//! `Option<T>` one that may be.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Date32Array, Float32Array, Float64Array, Int32Array, Int64Array,
    StringViewArray, StructArray, UInt16Array, UInt32Array,
};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Date32Type, Field, Fields, UInt16Type, UInt32Type};
use chrono::NaiveDate;

use super::codes;
use super::vocabulary::Vocabulary;
use crate::country::{Country, Pair};

/// The closed set that a column draws from, for columns that have one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Domain {
    /// Any value of the type.
    Open,
    /// ISO 3166-1 alpha-3 codes of the registry.
    Country,
    /// Pairs of the registry, `KAZ-TJK`.
    Pair,
    /// The words of one closed list, and their shared array.
    Words(&'static [&'static str], fn() -> &'static ArrayRef),
    /// Directed pairs, `KAZ>TJK`, in plain text.
    Directed,
    /// Abbreviations of groups, in plain text.
    Group,
    /// The texts of one closed list, in plain text.
    Listed(fn() -> &'static [&'static str]),
}

impl Domain {
    /// Returns the shared values of the dictionary columns of this set; none for open columns.
    pub(crate) fn values(self) -> Option<&'static ArrayRef> {
        match self {
            Domain::Open | Domain::Directed | Domain::Group | Domain::Listed(_) => None,
            Domain::Country => Some(codes::country_values()),
            Domain::Pair => Some(codes::pair_values()),
            Domain::Words(_, values) => Some(values()),
        }
    }
}

/// A type that a column can have.
pub(crate) trait Value: Clone {
    /// The closed set that values come from.
    const DOMAIN: Domain = Domain::Open;
    /// Returns the Arrow type.
    fn data_type() -> DataType;
    /// Reads the text form; the error says what was expected.
    fn parse(text: &str) -> Result<Self, String>;
    /// Returns the text form, which [`Value::parse`] reads back.
    fn text(&self) -> String;
    /// Makes one column.
    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef;
    /// Returns the value of a row of a column, which isn't null there and is over the shared values of its domain; none
    /// where the column is of another type.
    fn at(column: &dyn Array, row: usize) -> Option<Self>;
}

/// A cell: a [`Value`], or one that may be null.
pub(crate) trait Cell: Sized {
    /// The type without its nullability.
    type Of: Value;
    /// Whether the column takes nulls.
    const NULLABLE: bool;
    /// Reads the text form; an empty text is null.
    fn parse(text: &str) -> Result<Self, String>;
    /// Returns the value, or none where it is null.
    fn get(&self) -> Option<Self::Of>;
    /// Returns the cell of a row of a column; none where it is null and may not be.
    fn at(column: &dyn Array, row: usize) -> Option<Self>;
}

impl<T: Value> Cell for T {
    type Of = T;
    const NULLABLE: bool = false;

    fn parse(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("is empty and may not be".to_string());
        }
        <T as Value>::parse(text)
    }

    fn get(&self) -> Option<T> {
        Some(self.clone())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        if column.is_null(row) { None } else { <T as Value>::at(column, row) }
    }
}

impl<T: Value> Cell for Option<T> {
    type Of = T;
    const NULLABLE: bool = true;

    fn parse(text: &str) -> Result<Self, String> {
        if text.is_empty() { Ok(None) } else { <T as Value>::parse(text).map(Some) }
    }

    fn get(&self) -> Option<T> {
        self.clone()
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        if column.is_null(row) { Some(None) } else { <T as Value>::at(column, row).map(Some) }
    }
}

impl Value for Country {
    const DOMAIN: Domain = Domain::Country;

    fn data_type() -> DataType {
        codes::dictionary_type()
    }

    fn parse(text: &str) -> Result<Self, String> {
        Country::from_iso3(text).ok_or_else(|| format!("`{text}` is no ISO 3166-1 alpha-3 code of the registry"))
    }

    fn text(&self) -> String {
        self.iso3().to_string()
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        let keys: UInt16Array = cells.map(|cell| cell.map(Country::code)).collect();
        codes::over(keys, codes::country_values())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        Country::from_code(key(column, row)?)
    }
}

impl Value for Pair {
    const DOMAIN: Domain = Domain::Pair;

    fn data_type() -> DataType {
        codes::dictionary_type()
    }

    fn parse(text: &str) -> Result<Self, String> {
        Pair::from_text(text).ok_or_else(|| format!("`{text}` is no pair of two countries, such as `KAZ-TJK`"))
    }

    fn text(&self) -> String {
        Pair::text(*self).to_string()
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        let keys: UInt16Array = cells.map(|cell| cell.map(Pair::code)).collect();
        codes::over(keys, codes::pair_values())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        Pair::from_code(key(column, row)?)
    }
}

impl<V: Vocabulary> Value for V {
    const DOMAIN: Domain = Domain::Words(V::WORDS, V::values);

    fn data_type() -> DataType {
        codes::dictionary_type()
    }

    fn parse(text: &str) -> Result<Self, String> {
        let index = V::WORDS.iter().position(|word| *word == text);
        index.and_then(V::from_index).ok_or_else(|| format!("`{text}` is none of {}", V::WORDS.join(", ")))
    }

    fn text(&self) -> String {
        V::WORDS[self.index() as usize].to_string()
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        let keys: UInt16Array = cells.map(|cell| cell.map(V::index)).collect();
        codes::over(keys, V::values())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        V::from_index(key(column, row)? as usize)
    }
}

impl Value for String {
    fn data_type() -> DataType {
        DataType::Utf8View
    }

    fn parse(text: &str) -> Result<Self, String> {
        Ok(text.to_string())
    }

    fn text(&self) -> String {
        self.clone()
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        Arc::new(cells.collect::<StringViewArray>())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        Some(column.as_string_view_opt()?.value(row).to_string())
    }
}

impl Value for NaiveDate {
    fn data_type() -> DataType {
        DataType::Date32
    }

    fn parse(text: &str) -> Result<Self, String> {
        // chrono takes `2023-5-4` too; the text form is one, so that ids made from it are one.
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 10)
            .ok_or_else(|| format!("`{text}` is no date YYYY-MM-DD"))
    }

    fn text(&self) -> String {
        self.to_string()
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        Arc::new(cells.map(|cell| cell.map(epoch_days)).collect::<Date32Array>())
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        Date32Type::to_naive_date_opt(column.as_primitive_opt::<Date32Type>()?.value(row))
    }
}

/// Returns the key of a row of a dictionary column.
fn key(column: &dyn Array, row: usize) -> Option<u16> {
    Some(column.as_dictionary_opt::<UInt16Type>()?.keys().value(row))
}

/// Returns the days since 1970-01-01, as a Date32 column holds them.
pub(crate) fn epoch_days(date: NaiveDate) -> i32 {
    date.signed_duration_since(NaiveDate::default()).num_days() as i32
}

macro_rules! number {
    ($($type:ty, $data_type:ident, $array:ident, $word:literal);+) => {$(
        impl Value for $type {
            fn data_type() -> DataType {
                DataType::$data_type
            }

            fn parse(text: &str) -> Result<Self, String> {
                text.parse().map_err(|_| format!("`{text}` is no {}", $word))
            }

            fn text(&self) -> String {
                self.to_string()
            }

            fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
                Arc::new(cells.collect::<$array>())
            }

            fn at(column: &dyn Array, row: usize) -> Option<Self> {
                Some(column.as_any().downcast_ref::<$array>()?.value(row))
            }
        }
    )+};
}

number! {
    i32, Int32, Int32Array, "whole number";
    i64, Int64, Int64Array, "whole number";
    f32, Float32, Float32Array, "number";
    f64, Float64, Float64Array, "number";
    bool, Boolean, BooleanArray, "true or false"
}

/// The bytes of a document's text that state a fact: UTF-8 offsets, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// The first byte.
    pub(crate) start: u32,
    /// The byte after the last.
    pub(crate) end: u32,
}

impl Evidence {
    /// Makes a column of cells.
    pub(crate) fn column(cells: Vec<Option<Evidence>>) -> ArrayRef {
        <Evidence as Value>::array(&mut cells.into_iter())
    }

    fn fields() -> Fields {
        vec![Field::new("start", DataType::UInt32, false), Field::new("end", DataType::UInt32, false)].into()
    }
}

impl Value for Evidence {
    fn data_type() -> DataType {
        DataType::Struct(Self::fields())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let parts = text.split_once("..").and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)));
        parts
            .map(|(start, end)| Evidence { start, end })
            .filter(|evidence| evidence.start < evidence.end)
            .ok_or_else(|| format!("`{text}` is no byte range START..END"))
    }

    fn text(&self) -> String {
        format!("{}..{}", self.start, self.end)
    }

    fn array(cells: &mut dyn Iterator<Item = Option<Self>>) -> ArrayRef {
        let cells: Vec<Option<Evidence>> = cells.collect();
        let of = |get: fn(&Evidence) -> u32| -> ArrayRef {
            Arc::new(UInt32Array::from_iter_values(cells.iter().map(|cell| cell.as_ref().map_or(0, get))))
        };
        let nulls: NullBuffer = cells.iter().map(Option::is_some).collect::<Vec<bool>>().into();
        Arc::new(StructArray::new(Self::fields(), vec![of(|e| e.start), of(|e| e.end)], Some(nulls)))
    }

    fn at(column: &dyn Array, row: usize) -> Option<Self> {
        let ends = column.as_struct_opt()?;
        let end = |at: usize| Some(ends.column(at).as_primitive_opt::<UInt32Type>()?.value(row));
        Some(Evidence { start: end(0)?, end: end(1)? })
    }
}
