//! `pair_a`, `pair_b`, `pair_other`, `pair_has`: the two countries of a pair.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, BooleanArray};
use arrow::buffer::BooleanBuffer;
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::{COUNTRY, NONE, PAIR, dictionary, either_null, with_nulls};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::Pair;
use crate::facts::codes::{country_values, dictionary_type};

const P: Param = Param::new("p", ParamKind::Pair, "a pair such as 'KAZ-TJK'");
const C: Param = Param::new("c", ParamKind::Country, "any spelling of a country");

pub(super) const PAIR_A: Function = Function {
    name: "pair_a",
    group: Group::Pair,
    params: &[P],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the alphabetically first country of a pair.",
    examples: &[Example { sql: "select pair_a('KAZ-TJK')", output: "KAZ" }],
    body: Body::Scalar(|| scalar(&PAIR_A, dictionary_type(), |args| member(args, |[a, _]| a))),
};

pub(super) const PAIR_B: Function = Function {
    name: "pair_b",
    group: Group::Pair,
    params: &[P],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the alphabetically second country of a pair.",
    examples: &[Example { sql: "select pair_b('KAZ-TJK')", output: "TJK" }],
    body: Body::Scalar(|| scalar(&PAIR_B, dictionary_type(), |args| member(args, |[_, b]| b))),
};

pub(super) const PAIR_OTHER: Function = Function {
    name: "pair_other",
    group: Group::Pair,
    params: &[P, C],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the other country of a pair. NULL when the country isn't in it.",
    examples: &[
        Example { sql: "select pair_other('KAZ-TJK', 'Kazakhstan')", output: "TJK" },
        Example { sql: "select pair_other('KAZ-TJK', 'Uzbekistan')", output: "NULL" },
    ],
    body: Body::Scalar(|| scalar(&PAIR_OTHER, dictionary_type(), other)),
};

pub(super) const PAIR_HAS: Function = Function {
    name: "pair_has",
    group: Group::Pair,
    params: &[P, C],
    returns: "boolean",
    description: "Tells whether a country is one of the pair.",
    examples: &[
        Example { sql: "select pair_has('KAZ-TJK', 'Tajikistan')", output: "true" },
        Example { sql: "select pair_has('KAZ-TJK', 'Uzbekistan')", output: "false" },
    ],
    body: Body::Scalar(|| scalar(&PAIR_HAS, DataType::Boolean, has)),
};

/// The codes of both countries by code of the pair, alphabetically.
static MEMBERS: LazyLock<Vec<[u16; 2]>> = LazyLock::new(|| {
    let members = |pair: Pair| [pair.a().code(), pair.b().code()];
    (0..Pair::COUNT as u16).filter_map(Pair::from_code).map(members).collect()
});

/// Returns the members of the pair with that code; no country for the code of a null row, which may be anything.
fn members_of(table: &[[u16; 2]], code: u16) -> [u16; 2] {
    table.get(usize::from(code)).copied().unwrap_or([NONE; 2])
}

fn member(args: &Args, which: impl Fn([u16; 2]) -> u16) -> Result<Option<ArrayRef>> {
    let Some(pairs) = args.codes(0, &PAIR)? else { return Ok(None) };
    let table: &[[u16; 2]] = &MEMBERS;
    let codes = pairs.map(args.rows, |code| which(members_of(table, code)));
    Ok(Some(dictionary(with_nulls(codes, pairs.nulls()), country_values())))
}

fn other(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(pairs), Some(countries)) = (args.codes(0, &PAIR)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let table: &[[u16; 2]] = &MEMBERS;
    let codes = pairs.zip(&countries, args.rows, |pair, country| match members_of(table, pair) {
        [a, b] if a == country => b,
        [a, b] if b == country => a,
        _ => NONE,
    });
    Ok(Some(dictionary(with_nulls(codes, either_null(&pairs, &countries).as_ref()), country_values())))
}

fn has(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(pairs), Some(countries)) = (args.codes(0, &PAIR)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let table: &[[u16; 2]] = &MEMBERS;
    let found = pairs.zip(&countries, args.rows, |pair, country| members_of(table, pair).contains(&country));
    Ok(Some(Arc::new(BooleanArray::new(BooleanBuffer::from(found), either_null(&pairs, &countries)))))
}

#[cfg(test)]
mod tests {
    use datafusion::logical_expr::ScalarUDF;

    use super::*;
    use crate::functions::scalar_function;
    use crate::functions::testing::{encodings, invoke_on, texts};

    fn udf(name: &str) -> ScalarUDF {
        scalar_function(name).expect("listed")
    }

    #[test]
    fn members_stand_alphabetically() {
        for array in encodings(&[Some("KAZ-TJK"), Some("TJK-KAZ"), None, Some("Kazakhstan"), Some("KAZ-KAZ")]) {
            let a = texts(&invoke_on(udf("pair_a"), &[Arc::clone(&array)]));
            assert_eq!(a, [Some("KAZ"), Some("KAZ"), None, None, None]);
            let b = texts(&invoke_on(udf("pair_b"), &[array]));
            assert_eq!(b, [Some("TJK"), Some("TJK"), None, None, None]);
        }
    }

    #[test]
    fn the_other_is_null_for_a_stranger() {
        let pairs = [Some("KAZ-TJK"), Some("KAZ-TJK"), Some("KAZ-TJK"), None, Some("KAZ-TJK"), Some("x")];
        let countries = [Some("KAZ"), Some("Tajikistan"), Some("UZB"), Some("KAZ"), None, Some("KAZ")];
        for (pair, country) in encodings(&pairs).into_iter().zip(encodings(&countries)) {
            let arguments = [pair, country];
            let other = texts(&invoke_on(udf("pair_other"), &arguments));
            assert_eq!(other, [Some("TJK"), Some("KAZ"), None, None, None, None]);
            let has = texts(&invoke_on(udf("pair_has"), &arguments));
            assert_eq!(has, [Some("true"), Some("true"), Some("false"), None, None, None]);
        }
    }
}
