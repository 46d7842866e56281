//! `directed_pair(a, b)`: from one country to another.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, StringViewArray};
use arrow::buffer::{NullBuffer, ScalarBuffer};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, either_null};
use super::kernel::{Args, scalar};
use super::pair::differ;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::Country;

pub(super) const FUNCTION: Function = Function {
    name: "directed_pair",
    group: Group::Pair,
    params: &[
        Param::new("a", ParamKind::Country, "the country that acts: visits, gives, exports"),
        Param::new("b", ParamKind::Country, "the country that it acts on"),
    ],
    returns: "text, two codes with `>` between them",
    description: "Returns the directed pair, which keeps who acts on whom. NULL when both are the same country.",
    examples: &[Example { sql: "select directed_pair('Tajikistan', 'Kazakhstan')", output: "TJK>KAZ" }],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Utf8View, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    static SHORT: LazyLock<Vec<Short>> = LazyLock::new(|| Country::all().map(Short::of).collect());
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let nulls = NullBuffer::union(either_null(&a, &b).as_ref(), differ(&a, &b, args.rows).as_ref());
    let short: &[Short] = &SHORT;
    // The code of a null row may be anything.
    let of = |code: u16| short.get(usize::from(code)).copied().unwrap_or_default();
    let views = a.zip(&b, args.rows, |a, b| view(of(a), of(b)));
    Ok(Some(Arc::new(StringViewArray::try_new(ScalarBuffer::from(views), [], nulls)?)))
}

/// A code of the registry as a number: two to six letters.
#[derive(Clone, Copy, Default)]
struct Short {
    length: u32,
    bytes: u64,
}

impl Short {
    fn of(country: Country) -> Short {
        let iso3 = country.iso3().as_bytes();
        let bytes = iso3.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        Short { length: iso3.len() as u32, bytes }
    }
}

/// Returns the Arrow view of `a>b`: a text of up to 12 bytes stands in its view, after its length. The longest codes,
/// of six and five letters, fit; a test holds it.
fn view(a: Short, b: Short) -> u128 {
    let sign = u128::from(b'>') << (8 * a.length);
    let text = u128::from(a.bytes) | sign | u128::from(b.bytes) << (8 * (a.length + 1));
    u128::from(a.length + 1 + b.length) | text << 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn direction_is_kept_in_every_encoding() {
        let a = [Some("Kazakhstan"), Some("TJ"), None, Some("Congo"), Some("KAZ")];
        let b = [Some("Tajikistan"), Some("KZ"), Some("KAZ"), Some("KAZ"), Some("kazakhstan")];
        for (a, b) in encodings(&a).into_iter().zip(encodings(&b)) {
            let pairs = invoke_on(udf(), &[a, b]);
            assert_eq!(texts(&pairs), [Some("KAZ>TJK"), Some("TJK>KAZ"), None, None, None]);
        }
    }

    #[test]
    fn every_directed_pair_fits_its_view() {
        let mut lengths: Vec<usize> = Country::all().map(|country| country.iso3().len()).collect();
        lengths.sort_unstable();
        assert!(lengths.iter().rev().take(2).sum::<usize>() < 12, "{lengths:?}");
        for a in Country::all() {
            let others = || Country::all().filter(|b| *b != a);
            let views: Vec<u128> = others().map(|b| view(Short::of(a), Short::of(b))).collect();
            let array = StringViewArray::try_new(ScalarBuffer::from(views), [], None).expect("valid views");
            for (text, b) in array.iter().zip(others()) {
                assert_eq!(text, Some(format!("{}>{}", a.iso3(), b.iso3()).as_str()));
            }
        }
    }
}
