//! Text columns as registry codes.
//!
//! [`Args::codes`] reads an argument as the u16 codes of a [`Lexicon`]. What it costs depends on the encoding:
//! - a dictionary over our shared values array has codes for keys: nothing is copied and no text is looked at;
//! - any other dictionary is resolved once per value that a row uses, and each row is one look into a table;
//! - plain text goes through a small cache, since columns of names repeat.
//!
//! A thread keeps tables and caches from batch to batch (`cache`).
//!
//! A code is null where the text is null, names nothing or names several things.

use arrow::array::{
    Array, ArrayAccessor, ArrayIter, ArrayRef, AsArray, DictionaryArray, LargeStringArray, StringArray,
    StringViewArray, UInt16Array, downcast_dictionary_array,
};
use arrow::buffer::{BooleanBuffer, NullBuffer, ScalarBuffer};
use arrow::datatypes::{ArrowDictionaryKeyType, ArrowNativeType, DataType, UInt16Type};
use datafusion::common::{Result, internal_err};
use datafusion::logical_expr::ColumnarValue;

use super::cache::{with_cache, with_table};
use super::kernel::Args;
use crate::country::{self, Country, Pair, Resolution};
use crate::facts::codes::{country_values, is_global, over, pair_values};

/// No code: the text is null or names nothing.
pub(super) const NONE: u16 = u16::MAX;
/// A value of a dictionary that no row has asked for yet.
pub(super) const UNSEEN: u16 = u16::MAX - 1;
const _: () = assert!(Pair::COUNT <= UNSEEN as usize, "the two marks are no codes");

/// What a text can name: how it is resolved to a code, and the shared values whose keys are codes already.
pub(super) struct Lexicon {
    pub(super) resolve: fn(&str) -> Option<u16>,
    pub(super) values: Option<fn() -> &'static ArrayRef>,
}

/// Countries, in any spelling.
pub(super) static COUNTRY: Lexicon = Lexicon {
    resolve: |text| match country::resolve(text) {
        Resolution::One(country) => Some(country.code()),
        Resolution::Ambiguous(_) | Resolution::Unknown => None,
    },
    values: Some(country_values),
};

/// Pairs, in either order.
pub(super) static PAIR: Lexicon =
    Lexicon { resolve: |text| Pair::from_text(text).map(Pair::code), values: Some(pair_values) };

/// The codes of one argument.
pub(super) enum Codes {
    Constant(u16),
    Column(UInt16Array),
}

impl Codes {
    /// Returns where rows are null; none = nowhere.
    pub(super) fn nulls(&self) -> Option<&NullBuffer> {
        match self {
            Codes::Constant(_) => None,
            Codes::Column(codes) => codes.nulls(),
        }
    }

    /// Returns the codes as an array of `rows`, or of one row for a constant among constants.
    pub(super) fn array(self, rows: usize) -> UInt16Array {
        match self {
            Codes::Constant(code) => UInt16Array::from_value(code, rows),
            Codes::Column(codes) => codes,
        }
    }

    /// Calls `each` with the code of every row, null rows included (their code may be anything).
    pub(super) fn map<R>(&self, rows: usize, each: impl Fn(u16) -> R) -> Vec<R> {
        match self {
            Codes::Constant(code) => (0..rows).map(|_| each(*code)).collect(),
            Codes::Column(codes) => codes.values().iter().map(|code| each(*code)).collect(),
        }
    }

    /// Calls `each` with the two codes of every row, null rows included (their codes may be anything).
    pub(super) fn zip<R>(&self, other: &Codes, rows: usize, each: impl Fn(u16, u16) -> R) -> Vec<R> {
        match (self, other) {
            (Codes::Column(a), Codes::Column(b)) => {
                a.values().iter().zip(b.values().iter()).map(|(a, b)| each(*a, *b)).collect()
            }
            (a, Codes::Constant(b)) => a.map(rows, |a| each(a, *b)),
            (Codes::Constant(a), b) => b.map(rows, |b| each(*a, b)),
        }
    }
}

impl Args {
    /// Reads argument `i` as codes; `None` = a constant without one, so that every row is NULL.
    pub(super) fn codes(&self, i: usize, lexicon: &'static Lexicon) -> Result<Option<Codes>> {
        Ok(match &self.values[i] {
            ColumnarValue::Scalar(scalar) => {
                scalar.try_as_str().flatten().and_then(lexicon.resolve).map(Codes::Constant)
            }
            ColumnarValue::Array(array) if array.data_type() == &DataType::Null => None,
            ColumnarValue::Array(array) => Some(Codes::Column(resolve_array(array, lexicon)?)),
        })
    }
}

/// Returns the codes of a text column.
pub(super) fn resolve_array(array: &ArrayRef, lexicon: &'static Lexicon) -> Result<UInt16Array> {
    if let (Some(values), Some(dictionary)) = (lexicon.values, array.as_dictionary_opt::<UInt16Type>())
        && is_global(dictionary.values(), values())
    {
        return Ok(dictionary.keys().clone());
    }
    let array: &dyn Array = array.as_ref();
    downcast_dictionary_array! {
        array => resolve_dictionary(array, lexicon),
        DataType::Utf8 => Ok(resolve_plain(array.as_string::<i32>(), lexicon)),
        DataType::LargeUtf8 => Ok(resolve_plain(array.as_string::<i64>(), lexicon)),
        DataType::Utf8View => Ok(resolve_plain(array.as_string_view(), lexicon)),
        other => internal_err!("a text argument arrived as {other}"),
    }
}

/// Resolves each value that a row uses, once.
fn resolve_dictionary<K: ArrowDictionaryKeyType>(
    array: &DictionaryArray<K>,
    lexicon: &'static Lexicon,
) -> Result<UInt16Array> {
    let texts = Texts::of(array.values())?;
    let codes = with_table(lexicon, array.values(), |table| resolve_keys(array, lexicon, &texts, table));
    Ok(with_nulls(codes, array.keys().nulls()))
}

fn resolve_keys<K: ArrowDictionaryKeyType>(
    array: &DictionaryArray<K>,
    lexicon: &Lexicon,
    texts: &Texts,
    table: &mut [u16],
) -> Vec<u16> {
    let mut code_of = |key: K::Native| match table.get_mut(key.as_usize()) {
        // The key of a null row may point anywhere.
        None => NONE,
        Some(slot) => {
            if *slot == UNSEEN {
                *slot = texts.get(key.as_usize()).and_then(lexicon.resolve).unwrap_or(NONE);
            }
            *slot
        }
    };
    array.keys().values().iter().map(|key| code_of(*key)).collect()
}

fn resolve_plain<'a, A: ArrayAccessor<Item = &'a str>>(array: A, lexicon: &'static Lexicon) -> UInt16Array {
    let codes = with_cache(lexicon, |cache| {
        ArrayIter::new(array).map(|text| text.map_or(NONE, |text| cache.resolve(text))).collect()
    });
    with_nulls(codes, None)
}

/// Makes an array that is null where `nulls` says and where a code is [`NONE`].
pub(super) fn with_nulls(mut codes: Vec<u16>, nulls: Option<&NullBuffer>) -> UInt16Array {
    let missing = codes.iter().fold(0, |most, code| most.max(*code)) == NONE;
    let found = missing.then(|| NullBuffer::new(BooleanBuffer::collect_bool(codes.len(), |i| codes[i] != NONE)));
    if missing {
        // A key below the length of the values even where the row is null: others may look before they test.
        codes.iter_mut().for_each(|code| *code = if *code == NONE { 0 } else { *code });
    }
    UInt16Array::new(ScalarBuffer::from(codes), NullBuffer::union(found.as_ref(), nulls))
}

/// Makes the dictionary column of codes over one of the shared values arrays.
pub(super) fn dictionary(codes: UInt16Array, values: &ArrayRef) -> ArrayRef {
    over(codes, values)
}

/// Returns the rows where either is null, or nothing where no row is.
pub(super) fn either_null(a: &Codes, b: &Codes) -> Option<NullBuffer> {
    NullBuffer::union(a.nulls(), b.nulls())
}

/// The country with that code; codes come from the registry.
pub(super) fn country_of(code: u16) -> Country {
    Country::from_code(code).expect("a code that is not null is one of the registry's")
}

/// The pair with that code; codes come from the registry.
pub(super) fn pair_of(code: u16) -> Pair {
    Pair::from_code(code).expect("a code that is not null is one of the registry's")
}

/// A text array of any encoding but dictionary.
pub(super) enum Texts<'a> {
    Utf8(&'a StringArray),
    Large(&'a LargeStringArray),
    View(&'a StringViewArray),
}

impl<'a> Texts<'a> {
    pub(super) fn of(array: &'a ArrayRef) -> Result<Texts<'a>> {
        match array.data_type() {
            DataType::Utf8 => Ok(Texts::Utf8(array.as_string())),
            DataType::LargeUtf8 => Ok(Texts::Large(array.as_string())),
            DataType::Utf8View => Ok(Texts::View(array.as_string_view())),
            other => internal_err!("a text argument arrived with values of {other}"),
        }
    }

    /// Returns the text at `i`, which must be below the length.
    pub(super) fn get(&self, i: usize) -> Option<&'a str> {
        fn at<'a, A: ArrayAccessor<Item = &'a str>>(array: A, i: usize) -> Option<&'a str> {
            array.is_valid(i).then(|| array.value(i))
        }
        match self {
            Texts::Utf8(array) => at(*array, i),
            Texts::Large(array) => at(*array, i),
            Texts::View(array) => at(*array, i),
        }
    }
}
