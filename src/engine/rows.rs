//! Rows of a batch as structs, tuples or single values of the caller's, by serde.
//!
//! A reader of our own: the bridges that there are turn on features of crates below DataFusion, and read dictionaries
//! and views less widely. [`Row`] is one row, read by the names or the order of its columns; [`Cell`] is one value.

use std::fmt;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::datatypes::{
    DataType, Fields, Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::error::{Error, ErrorCode, Result};

/// Reads each row of a batch as a `T`.
///
/// A struct is filled by the names of the columns; columns without a field are passed over, and a field without a column
/// has to be an `Option` or have a default. A tuple is filled in the order of the columns, and a result with one column
/// fills a plain value. A null needs an `Option`. Days and times are texts in ISO 8601, which is what date types read;
/// a decimal is a text, or a float where one is asked for. Lists are sequences, structs are structs, and a unit enum is
/// read from its word.
///
/// # Errors
/// The first row that `T` can't be made of, with its column.
///
/// # Example
/// ```
/// #[derive(serde::Deserialize)]
/// struct Visit {
///     date: Option<String>, // or a type of days that reads ISO 8601
///     visitor: String,
/// }
///
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// for batch in db.query("select date, visitor from visits where date > '2025-01-01'").stream_blocking()? {
///     for visit in dyadb::rows::<Visit>(&batch?)? {
///         assert!(visit.date > Some("2025".to_string()) && !visit.visitor.is_empty());
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub fn rows<T: DeserializeOwned>(batch: &RecordBatch) -> Result<Vec<T>> {
    (0..batch.num_rows()).map(|row| T::deserialize(Row { batch, row }).map_err(|fault| fault.into_error(row))).collect()
}

/// Why a row isn't what was asked for.
#[derive(Debug)]
struct Unfit {
    message: String,
    column: Option<String>,
}

impl Unfit {
    fn of_column(mut self, name: &str) -> Unfit {
        self.column.get_or_insert_with(|| name.to_string());
        self
    }

    fn into_error(self, row: usize) -> Error {
        let column = self.column.map_or_else(String::new, |name| format!(", column `{name}`"));
        let error = Error::new(ErrorCode::Type, format!("row {}{column}: {}", row + 1, self.message));
        let is_null = self.message.contains("null") || self.message.contains("unit value");
        error.help_with(is_null.then_some("a value that may be null needs an `Option`"))
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Unfit {}

impl de::Error for Unfit {
    fn custom<T: fmt::Display>(message: T) -> Unfit {
        Unfit { message: message.to_string(), column: None }
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Unfit {
        match found {
            // What serde calls a unit is a null here.
            de::Unexpected::Unit => de::Error::custom(format!("null is no {expected}")),
            found => de::Error::custom(format!("invalid type: {found}, expected {expected}")),
        }
    }
}

/// One row.
#[derive(Clone, Copy)]
struct Row<'a> {
    batch: &'a RecordBatch,
    row: usize,
}

impl<'a> Row<'a> {
    /// Returns the only value of the row.
    fn only(self) -> Result<Cell<'a>, Unfit> {
        match self.batch.columns() {
            [column] => Ok(Cell { array: column.as_ref(), row: self.row }),
            columns => Err(de::Error::custom(format!("there are {} columns where one value is read", columns.len()))),
        }
    }

    fn cells(self) -> impl Iterator<Item = (&'a str, Cell<'a>)> {
        cells(self.batch.schema_ref().fields(), self.batch.columns(), self.row)
    }
}

/// Returns one row of some columns, with their names.
fn cells<'a>(fields: &'a Fields, columns: &'a [ArrayRef], row: usize) -> impl Iterator<Item = (&'a str, Cell<'a>)> {
    let cells = columns.iter().map(move |column| Cell { array: column.as_ref(), row });
    fields.iter().map(|field| field.name().as_str()).zip(cells)
}

/// Reads a single value from the row's only column.
macro_rules! only {
    ($($method:ident),+ $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
            self.only()?.$method(visitor)
        }
    )+};
}

impl<'de> de::Deserializer<'de> for Row<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_map(Entries::new(self.cells()))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(Values(self.cells()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, width: usize, visitor: V) -> Result<V::Value, Unfit> {
        let n_columns = self.batch.num_columns();
        if n_columns != width {
            let columns = if n_columns == 1 { "is 1 column" } else { &format!("are {n_columns} columns") };
            return Err(de::Error::custom(format!("there {columns} for a tuple of {width}")));
        }
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        width: usize,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_tuple(width, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.only() {
            Ok(cell) => cell.deserialize_option(visitor),
            Err(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.only()?.deserialize_enum(name, variants, visitor)
    }

    only! {
        deserialize_bool, deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64, deserialize_i128,
        deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64, deserialize_u128, deserialize_f32,
        deserialize_f64, deserialize_char, deserialize_str, deserialize_string, deserialize_bytes,
        deserialize_byte_buf, deserialize_unit,
    }

    forward_to_deserialize_any! { unit_struct map struct identifier ignored_any }
}

/// Named values, for structs and maps.
struct Entries<'a, I> {
    rest: I,
    value: Option<(&'a str, Cell<'a>)>,
}

impl<I> Entries<'_, I> {
    fn new(rest: I) -> Self {
        Entries { rest, value: None }
    }
}

impl<'de, 'a, I: Iterator<Item = (&'a str, Cell<'a>)>> de::MapAccess<'de> for Entries<'a, I> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        self.value = self.rest.next();
        let Some((name, _)) = self.value else { return Ok(None) };
        let name: StrDeserializer<'_, Unfit> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        let (name, cell) = self.value.take().ok_or_else(|| de::Error::custom("a value was read before its name"))?;
        seed.deserialize(cell).map_err(|fault| fault.of_column(name))
    }
}

/// Values in order, for tuples.
struct Values<I>(I);

impl<'de, 'a, I: Iterator<Item = (&'a str, Cell<'a>)>> de::SeqAccess<'de> for Values<I> {
    type Error = Unfit;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unfit> {
        let Some((name, cell)) = self.0.next() else { return Ok(None) };
        seed.deserialize(cell).map(Some).map_err(|fault| fault.of_column(name))
    }
}

/// The elements of a list.
struct Elements {
    array: ArrayRef,
    next: usize,
}

impl<'de> de::SeqAccess<'de> for Elements {
    type Error = Unfit;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unfit> {
        if self.next == self.array.len() {
            return Ok(None);
        }
        let cell = Cell { array: self.array.as_ref(), row: self.next };
        self.next += 1;
        seed.deserialize(cell).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.array.len() - self.next)
    }
}

/// One value.
#[derive(Clone, Copy)]
struct Cell<'a> {
    array: &'a dyn Array,
    row: usize,
}

impl<'a> Cell<'a> {
    fn is_null(self) -> bool {
        match self.array.data_type() {
            DataType::Null => true,
            DataType::Dictionary(..) => self.value().is_none(),
            _ => self.array.is_null(self.row),
        }
    }

    /// Returns the value that a dictionary's key stands for; none for a null.
    fn value(self) -> Option<Cell<'a>> {
        let dictionary = self.array.as_any_dictionary();
        if dictionary.keys().is_null(self.row) {
            return None;
        }
        let keys = dictionary.keys();
        let row = match keys.data_type() {
            DataType::UInt16 => usize::from(keys.as_primitive::<UInt16Type>().value(self.row)),
            DataType::UInt8 => usize::from(keys.as_primitive::<UInt8Type>().value(self.row)),
            _ => *dictionary.normalized_keys().get(self.row)?,
        };
        let cell = Cell { array: dictionary.values().as_ref(), row };
        (!cell.is_null()).then_some(cell)
    }

    /// Gives the value to a visitor as what it is; a decimal as a float where one is asked for.
    fn read<'de, V: Visitor<'de>>(self, visitor: V, as_float: bool) -> Result<V::Value, Unfit> {
        let Cell { array, row } = self;
        if self.is_null() {
            return visitor.visit_unit();
        }
        match array.data_type() {
            DataType::Boolean => visitor.visit_bool(array.as_boolean().value(row)),
            DataType::Int8 => visitor.visit_i8(array.as_primitive::<Int8Type>().value(row)),
            DataType::Int16 => visitor.visit_i16(array.as_primitive::<Int16Type>().value(row)),
            DataType::Int32 => visitor.visit_i32(array.as_primitive::<Int32Type>().value(row)),
            DataType::Int64 => visitor.visit_i64(array.as_primitive::<Int64Type>().value(row)),
            DataType::UInt8 => visitor.visit_u8(array.as_primitive::<UInt8Type>().value(row)),
            DataType::UInt16 => visitor.visit_u16(array.as_primitive::<UInt16Type>().value(row)),
            DataType::UInt32 => visitor.visit_u32(array.as_primitive::<UInt32Type>().value(row)),
            DataType::UInt64 => visitor.visit_u64(array.as_primitive::<UInt64Type>().value(row)),
            DataType::Float16 => visitor.visit_f32(array.as_primitive::<Float16Type>().value(row).to_f32()),
            DataType::Float32 => visitor.visit_f32(array.as_primitive::<Float32Type>().value(row)),
            DataType::Float64 => visitor.visit_f64(array.as_primitive::<Float64Type>().value(row)),
            DataType::Utf8 => visitor.visit_str(array.as_string::<i32>().value(row)),
            DataType::LargeUtf8 => visitor.visit_str(array.as_string::<i64>().value(row)),
            DataType::Utf8View => visitor.visit_str(array.as_string_view().value(row)),
            DataType::Binary => visitor.visit_bytes(array.as_binary::<i32>().value(row)),
            DataType::LargeBinary => visitor.visit_bytes(array.as_binary::<i64>().value(row)),
            DataType::BinaryView => visitor.visit_bytes(array.as_binary_view().value(row)),
            DataType::FixedSizeBinary(_) => visitor.visit_bytes(array.as_fixed_size_binary().value(row)),
            DataType::Dictionary(..) => match self.value() {
                Some(value) => value.read(visitor, as_float),
                None => visitor.visit_unit(),
            },
            DataType::Struct(fields) => {
                visitor.visit_map(Entries::new(cells(fields, array.as_struct().columns(), row)))
            }
            DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..)
                if as_float =>
            {
                visitor.visit_f64(self.text()?.parse().map_err(de::Error::custom)?)
            }
            _ => match self.elements() {
                Some(array) => visitor.visit_seq(Elements { array, next: 0 }),
                None => visitor.visit_string(self.text()?),
            },
        }
    }

    /// Returns what Arrow prints for the value.
    fn text(self) -> Result<String, Unfit> {
        let options = FormatOptions::new();
        let formatter = ArrayFormatter::try_new(self.array, &options).map_err(de::Error::custom)?;
        formatter.value(self.row).try_to_string().map_err(de::Error::custom)
    }

    /// Returns the elements of a list.
    fn elements(self) -> Option<ArrayRef> {
        match self.array.data_type() {
            DataType::List(_) => Some(self.array.as_list::<i32>().value(self.row)),
            DataType::LargeList(_) => Some(self.array.as_list::<i64>().value(self.row)),
            DataType::FixedSizeList(..) => Some(self.array.as_fixed_size_list().value(self.row)),
            _ => None,
        }
    }
}

impl<'de> de::Deserializer<'de> for Cell<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.read(visitor, false)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.read(visitor, true)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.read(visitor, true)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_enum(self.text()?.into_deserializer())
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::super::Dyadb;
    use super::*;

    fn read<T: DeserializeOwned>(sql: &str) -> Result<Vec<T>> {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        let batches = db.query(sql).collect_blocking().expect(sql);
        let read: Result<Vec<Vec<T>>> = batches.iter().map(rows).collect();
        Ok(read?.into_iter().flatten().collect())
    }

    #[test]
    fn structs_are_filled_by_names() {
        #[derive(Debug, Deserialize, PartialEq)]
        #[serde(rename_all = "snake_case")]
        enum Kind {
            State,
            Working,
        }
        #[derive(Debug, Deserialize, PartialEq)]
        struct Visit {
            visitor_country: String,
            date: String,
            visit_type: Kind,
            end_date: Option<String>,
            #[serde(default)]
            missing: i32,
            list: Vec<Option<i32>>,
            part: Part,
        }
        #[derive(Debug, Deserialize, PartialEq)]
        struct Part {
            a: u8,
            b: Option<String>,
        }
        let sql = "select visitor_country, date, visit_type, date '2023-05-05' as end_date, 'unused' as other,
            make_array(1, null, 3) as list, named_struct('a', 7, 'b', cast(null as varchar)) as part
            from visits where pair = 'KAZ-TJK' and date = '2023-05-04'";
        let visit = Visit {
            visitor_country: "TJK".to_string(),
            date: "2023-05-04".to_string(),
            visit_type: Kind::State,
            end_date: Some("2023-05-05".to_string()),
            missing: 0,
            list: vec![Some(1), None, Some(3)],
            part: Part { a: 7, b: None },
        };
        assert_eq!(read::<Visit>(sql).expect("rows"), [visit]);
    }

    #[test]
    fn tuples_are_filled_in_order_and_one_column_is_a_value() {
        let sql = "select 1 as n, 2.5 as x, 'KAZ' as c, true as yes, null as nothing";
        type Row = (i64, f32, String, bool, Option<u8>);
        assert_eq!(read::<Row>(sql).expect("rows"), [(1, 2.5, "KAZ".to_string(), true, None)]);
        assert_eq!(read::<i32>("select * from (values (1), (-2)) as v(n) order by n").expect("rows"), [-2, 1]);
        assert_eq!(read::<Option<String>>("select null").expect("rows"), [None]);
        assert_eq!(
            read::<(f64, String)>("select 1.50::decimal(9, 2) as a, 1.50::decimal(9, 2) as b").expect("rows"),
            [(1.5, "1.50".to_string())]
        );
        let map = read::<std::collections::BTreeMap<String, i64>>("select 1 as a, 2 as b").expect("rows");
        assert_eq!(map, [[("a".to_string(), 1), ("b".to_string(), 2)].into_iter().collect()]);
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        #[derive(Debug, Deserialize)]
        struct Row {
            #[expect(dead_code, reason = "it is never filled")]
            n: i32,
        }
        let error = |sql| read::<Row>(sql).expect_err(sql);
        assert_eq!(error("select null::int as n").message(), "row 1, column `n`: null is no i32");
        assert_eq!(error("select null::int as n").help(), Some("a value that may be null needs an `Option`"));
        assert!(error("select 'x' as n").message().starts_with("row 1, column `n`: invalid type: string"));
        assert!(error("select 5000000000 as n").message().starts_with("row 1, column `n`: invalid value"));
        assert_eq!(error("select 1 as m").message(), "row 1: missing field `n`");
        let error = read::<(i64, i64)>("select 1 as a").expect_err("one column");
        assert_eq!(error.message(), "row 1: there is 1 column for a tuple of 2");
        let error = read::<i64>("select 1 as a, 2 as b").expect_err("two columns");
        assert_eq!(error.message(), "row 1: there are 2 columns where one value is read");
    }
}
