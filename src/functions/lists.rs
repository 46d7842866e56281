//! Lists of texts per country, made once.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, ListBuilder, StringViewBuilder, UInt16Array};
use arrow::datatypes::{DataType, Field};

use super::codes::country_of;
use crate::country::Country;

/// A list of texts.
pub(super) fn list_type() -> DataType {
    DataType::List(Arc::new(Field::new_list_field(DataType::Utf8View, true)))
}

/// Returns the list that `of` gives for each country; NULL where the country is null.
pub(super) fn by_row<I: Iterator<Item = Country>>(codes: &UInt16Array, of: impl Fn(Country) -> I) -> ArrayRef {
    let mut lists = ListBuilder::new(StringViewBuilder::new());
    for i in 0..codes.len() {
        if codes.is_null(i) {
            lists.append_null();
            continue;
        }
        for country in of(country_of(codes.value(i))) {
            lists.values().append_value(country.iso3());
        }
        lists.append(true);
    }
    Arc::new(lists.finish())
}
