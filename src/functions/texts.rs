//! Codes as text columns, and text columns that are no codes.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{
    Array, ArrayBuilder, ArrayRef, AsArray, ListBuilder, StringViewArray, StringViewBuilder, UInt16Array, UInt32Array,
};
use arrow::compute::take;
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ColumnarValue;

use super::codes::Texts;
use super::kernel::Args;
use crate::country::Country;

/// Returns a list of codes per text of the first argument; null where that is null. Each text is looked up once per
/// batch.
pub(super) fn lists_of_codes(args: &Args, find: impl Fn(&str) -> Vec<&'static str>) -> Result<Option<ArrayRef>> {
    let Some(column) = args.text_column(0)? else { return Ok(None) };
    let texts = column.rows()?;
    let mut lists = ListBuilder::new(StringViewBuilder::new());
    let mut known: HashMap<&str, Vec<&'static str>> = HashMap::new();
    for i in 0..args.rows {
        let Some(text) = texts.get(i) else {
            lists.append_null();
            continue;
        };
        for code in known.entry(text).or_insert_with(|| find(text)) {
            lists.values().append_value(code);
        }
        lists.append(true);
    }
    Ok(Some(Arc::new(lists.finish())))
}

/// An argument of free text.
pub(super) enum TextColumn {
    Constant(String),
    Column(ArrayRef),
}

impl Args {
    /// Reads argument `i` as text; `None` = a constant NULL.
    pub(super) fn text_column(&self, i: usize) -> Result<Option<TextColumn>> {
        Ok(match &self.values[i] {
            ColumnarValue::Scalar(scalar) => {
                scalar.try_as_str().flatten().map(|text| TextColumn::Constant(text.to_string()))
            }
            ColumnarValue::Array(array) => match array.data_type() {
                DataType::Null => None,
                // Not by a cast to Utf8View: arrow 59 makes empty texts of null values on that way.
                DataType::Dictionary(_, _) => {
                    let dictionary = array.as_any_dictionary();
                    Some(TextColumn::Column(take(dictionary.values(), dictionary.keys(), None)?))
                }
                _ => Some(TextColumn::Column(Arc::clone(array))),
            },
        })
    }
}

impl TextColumn {
    /// Returns a reader of the rows.
    pub(super) fn rows(&self) -> Result<TextRows<'_>> {
        Ok(match self {
            TextColumn::Constant(text) => TextRows::Constant(text),
            TextColumn::Column(array) => TextRows::Column(Texts::of(array)?),
        })
    }
}

pub(super) enum TextRows<'a> {
    Constant(&'a str),
    Column(Texts<'a>),
}

impl<'a> TextRows<'a> {
    pub(super) fn get(&self, i: usize) -> Option<&'a str> {
        match self {
            TextRows::Constant(text) => Some(text),
            TextRows::Column(texts) => texts.get(i),
        }
    }
}

/// Makes the array of one attribute of all countries, by code.
pub(super) fn by_country<T: AsRef<str>>(attribute: impl Fn(Country) -> Option<T>) -> StringViewArray {
    Country::all().map(attribute).collect()
}

/// Looks each code up in an array by code; NULL where the code or the text is null.
pub(super) fn look_up(table: &StringViewArray, codes: &UInt16Array) -> Result<ArrayRef> {
    Ok(take(table, codes, None)?)
}

/// Looks each code up through `make`, which is called once per distinct code below `bound`.
pub(super) fn look_up_once(codes: &UInt16Array, bound: usize, mut make: impl FnMut(u16) -> String) -> Result<ArrayRef> {
    let mut places = vec![0_u32; bound];
    let mut texts = StringViewBuilder::new();
    let mut place = |code: u16| {
        let slot = &mut places[usize::from(code)];
        if *slot == 0 {
            texts.append_value(make(code));
            *slot = texts.len() as u32;
        }
        *slot - 1
    };
    let rows: UInt32Array = codes.iter().map(|code| code.map(&mut place)).collect();
    Ok(take(&texts.finish(), &rows, None)?)
}
