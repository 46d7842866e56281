//! `pair(a, b)`: two countries, order-free.

use arrow::array::{ArrayRef, UInt16Array};
use arrow::buffer::{BooleanBuffer, NullBuffer, ScalarBuffer};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, Codes, dictionary, either_null};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::facts::codes::{dictionary_type, pair_values};

pub(super) const FUNCTION: Function = Function {
    name: "pair",
    group: Group::Pair,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
    ],
    returns: "text, two codes in alphabetical order",
    description: "Returns the pair of two countries, whichever is named first. NULL when both are the same country.",
    examples: &[
        Example { sql: "select pair('Tajikistan', 'Kazakhstan')", output: "KAZ-TJK" },
        Example { sql: "select pair('KZ', 'Kazakhstan')", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    Ok(Some(dictionary(pair_codes(&a, &b, args.rows), pair_values())))
}

/// Returns the code of each row's pair; null where either is null or both are the same.
pub(super) fn pair_codes(a: &Codes, b: &Codes, rows: usize) -> UInt16Array {
    let codes = a.zip(b, rows, code);
    let nulls = NullBuffer::union(either_null(a, b).as_ref(), differ(a, b, rows).as_ref());
    UInt16Array::new(ScalarBuffer::from(codes), nulls)
}

/// Returns the code of the pair of two different countries: hi · (hi − 1) / 2 + lo.
///
/// All in 16 bits, so that the compiler does eight rows at a time: one of hi and hi − 1 is even, and halving that one
/// first keeps the product below 65,536. The same country twice gives 0, which the caller masks.
pub(super) fn code(a: u16, b: u16) -> u16 {
    let (hi, lo) = (a.max(b), a.min(b));
    let triangle = (hi >> 1).wrapping_mul(hi.wrapping_sub(1) | 1);
    let mask = u16::from(a != b).wrapping_neg();
    triangle.wrapping_add(lo) & mask
}

/// Returns where the two differ; nothing where all rows do.
pub(super) fn differ(a: &Codes, b: &Codes, rows: usize) -> Option<NullBuffer> {
    let same = a.zip(b, rows, |a, b| a == b);
    let any = same.iter().fold(false, |any, same| any | same);
    any.then(|| NullBuffer::new(BooleanBuffer::collect_bool(same.len(), |i| !same[i])))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{Array, AsArray, DictionaryArray, StringArray};
    use arrow::datatypes::UInt16Type;

    use super::*;
    use crate::country::{Country, Pair};
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn codes_are_those_of_the_registry() {
        for a in Country::all() {
            for b in Country::all().filter(|b| *b != a) {
                assert_eq!(Some(code(a.code(), b.code())), Pair::new(a, b).map(Pair::code));
            }
        }
    }

    #[test]
    fn pairs_are_order_free_in_every_encoding() {
        let a = [Some("Kazakhstan"), Some("TJ"), None, Some("Congo"), Some("KAZ"), Some("UZB")];
        let b = [Some("Tajikistan"), Some("KZ"), Some("KAZ"), Some("KAZ"), Some("kazakhstan"), None];
        let expected = [Some("KAZ-TJK"), Some("KAZ-TJK"), None, None, None, None];
        for a in encodings(&a) {
            for b in encodings(&b) {
                assert_eq!(texts(&invoke_on(udf(), &[Arc::clone(&a), b])), expected);
            }
        }
    }

    #[test]
    fn stored_columns_are_combined_by_code() {
        let keys = |names: &[&str]| -> Vec<u16> {
            names.iter().filter_map(|name| Country::from_iso3(name)).map(Country::code).collect()
        };
        let column = |names: &[&str]| -> ArrayRef {
            dictionary(UInt16Array::from(keys(names)), crate::facts::codes::country_values())
        };
        let pairs = invoke_on(udf(), &[column(&["KAZ", "TJK", "UZB"]), column(&["TJK", "TJK", "KAZ"])]);
        assert_eq!(texts(&pairs), [Some("KAZ-TJK"), None, Some("KAZ-UZB")]);
        let pairs = pairs.as_dictionary::<UInt16Type>();
        assert!(crate::facts::codes::is_global(pairs.values(), pair_values()));
        let sliced = [column(&["KAZ", "TJK", "UZB"]).slice(1, 2), column(&["TJK", "UZB", "KAZ"]).slice(1, 2)];
        assert_eq!(texts(&invoke_on(udf(), &sliced)), [Some("TJK-UZB"), Some("KAZ-UZB")]);
    }

    #[test]
    fn dictionaries_of_others_are_read_by_value() {
        // Duplicate and null values, and values that no row uses.
        let values: ArrayRef =
            Arc::new(StringArray::from(vec![Some("TJK"), None, Some("KAZ"), Some("Kazakhstan"), Some("x")]));
        let keys = UInt16Array::from(vec![Some(3), Some(1), None, Some(2), Some(0)]);
        let a: ArrayRef = Arc::new(DictionaryArray::new(keys, values));
        let b: ArrayRef = Arc::new(StringArray::from(vec!["TJK"; 5]));
        let pairs = invoke_on(udf(), &[a, b]);
        assert_eq!(texts(&pairs), [Some("KAZ-TJK"), None, None, Some("KAZ-TJK"), None]);
        assert_eq!(pairs.null_count(), 3);
    }
}
