//! The global dictionaries: one values array for countries and one for pairs, shared by pointer.
//!
//! The key of a value is the registry's code, so where an array's values are the shared ones, its keys are codes and no
//! text is looked at. The type `Dictionary(UInt16, Utf8)` alone proves nothing: CAST, GROUP BY and UNION make arrays of
//! the same type with other values. [`is_global`] is the test that must come first.

use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, DictionaryArray, StringArray, UInt16Array};
use arrow::buffer::{Buffer, OffsetBuffer, ScalarBuffer};
use arrow::datatypes::{DataType, UInt16Type};

use crate::country::{Country, Pair};

/// Returns the type of country, pair and vocabulary columns.
pub(crate) fn dictionary_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::UInt16), Box::new(DataType::Utf8))
}

/// Returns the ISO 3166-1 alpha-3 codes; the value at `i` belongs to the country with code `i`.
pub(crate) fn country_values() -> &'static ArrayRef {
    static VALUES: LazyLock<ArrayRef> =
        LazyLock::new(|| Arc::new(StringArray::from_iter_values(Country::all().map(Country::iso3))));
    &VALUES
}

/// Returns the texts of all pairs (`KAZ-TJK`); the value at `i` belongs to the pair with code `i`.
pub(crate) fn pair_values() -> &'static ArrayRef {
    static VALUES: LazyLock<ArrayRef> = LazyLock::new(|| {
        // The registry's own buffer: copying 58,000 texts one by one is a good part of a program's start.
        let (texts, ends) = Pair::texts();
        let ends = OffsetBuffer::new(ScalarBuffer::from(ends.to_vec()));
        Arc::new(StringArray::new(ends, Buffer::from(bytes::Bytes::from_static(texts.as_bytes())), None))
    });
    &VALUES
}

/// Tells whether `values` is the very array `global`, so that keys are registry codes.
pub(crate) fn is_global(values: &ArrayRef, global: &ArrayRef) -> bool {
    Arc::ptr_eq(values, global) || values.to_data().ptr_eq(&global.to_data())
}

/// Makes a dictionary array of the keys over a shared values array.
///
/// # Panics
/// Never for keys that come from a [`Country`], a [`Pair`] or a vocabulary: each is below the length of its values.
pub(crate) fn over(keys: UInt16Array, values: &ArrayRef) -> ArrayRef {
    Arc::new(
        DictionaryArray::<UInt16Type>::try_new(keys, Arc::clone(values))
            .expect("a code of the registry is below the length of its values"),
    )
}

#[cfg(test)]
mod tests {
    use arrow::array::AsArray;

    use super::*;

    #[test]
    fn keys_are_registry_codes() {
        let countries = country_values().as_string::<i32>();
        assert_eq!(countries.len(), Country::COUNT);
        for country in Country::all() {
            assert_eq!(countries.value(country.code() as usize), country.iso3());
        }
        let pairs = pair_values().as_string::<i32>();
        assert_eq!(pairs.len(), Pair::COUNT);
        let pair = Pair::from_text("KAZ-TJK").expect("both are in the registry");
        assert_eq!(pairs.value(pair.code() as usize), "KAZ-TJK");
    }

    #[test]
    fn only_the_shared_array_is_global() {
        let copy: ArrayRef = Arc::new(StringArray::from_iter_values(Country::all().map(Country::iso3)));
        assert!(is_global(country_values(), country_values()));
        assert!(!is_global(&copy, country_values()));
        assert!(!is_global(&country_values().slice(0, 3), country_values()));
    }
}
