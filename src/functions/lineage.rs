//! `successors(c)`, `predecessors(c)`, `continuator(c)`: what came after a former state, and before one of today.

use std::sync::Arc;

use arrow::array::{ArrayRef, UInt16Array};
use datafusion::common::Result;

use super::codes::{COUNTRY, country_of, dictionary};
use super::kernel::{Args, scalar};
use super::lists::{by_row, list_type};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Country};
use crate::facts::codes::{country_values, dictionary_type};

const PARAMS: &[Param] = &[Param::new("c", ParamKind::Country, "any spelling of a country, former ones included")];

pub(super) const SUCCESSORS: Function = Function {
    name: "successors",
    group: Group::Country,
    params: PARAMS,
    returns: "list of text, ISO 3166-1 alpha-3",
    description: "Lists what came after a former state, one step on: Yugoslavia (1918–2003) was followed by Serbia and \
                  Montenegro, Slovenia, Croatia, Bosnia and Herzegovina and North Macedonia, and Serbia and Montenegro \
                  by its two parts. Empty for states of today.",
    examples: &[
        Example { sql: "select successors('Czechoslovakia')", output: "[CZE, SVK]" },
        Example { sql: "select array_length(successors('USSR'))", output: "15" },
    ],
    body: Body::Scalar(|| {
        scalar(&SUCCESSORS, list_type(), |args| list(args, |country| country::successors(country).collect()))
    }),
};

pub(super) const PREDECESSORS: Function = Function {
    name: "predecessors",
    group: Group::Country,
    params: PARAMS,
    returns: "list of text, ISO 3166-1 alpha-3",
    description: "Lists the former states that a country is a successor of. Empty where there are none.",
    examples: &[
        Example { sql: "select predecessors('Uzbekistan')", output: "[SUN]" },
        Example { sql: "select predecessors('Iceland')", output: "[]" },
    ],
    body: Body::Scalar(|| {
        scalar(&PREDECESSORS, list_type(), |args| list(args, |country| country::predecessors(country).collect()))
    }),
};

pub(super) const CONTINUATOR: Function = Function {
    name: "continuator",
    group: Group::Country,
    params: PARAMS,
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the state that carried on a former one's membership of the United Nations. NULL where that \
                  ended with it, as Czechoslovakia's did, and for states of today.",
    examples: &[
        Example { sql: "select continuator('Soviet Union')", output: "RUS" },
        Example { sql: "select continuator('Czechoslovakia')", output: "NULL" },
    ],
    body: Body::Scalar(|| {
        scalar(&CONTINUATOR, dictionary_type(), |args| {
            let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
            let next = |code: u16| country::continuator(country_of(code)).map(Country::code);
            let found: UInt16Array = codes.array(args.rows).iter().map(|code| code.and_then(next)).collect();
            Ok(Some(dictionary(found, country_values())))
        })
    }),
};

fn list(args: &Args, of: fn(Country) -> Vec<Country>) -> Result<Option<ArrayRef>> {
    let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    Ok(Some(Arc::clone(&by_row(&codes.array(args.rows), |country| of(country).into_iter()))))
}

#[cfg(test)]
mod tests {
    use crate::functions::scalar_function;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn lineages_of_every_encoding() {
        let cases = [
            ("successors", [Some("[RUS, ARM"), Some("[]"), None, None]),
            ("predecessors", [Some("[]"), Some("[SUN]"), None, None]),
            ("continuator", [Some("RUS"), None, None, None]),
        ];
        for (name, expected) in cases {
            for array in encodings(&[Some("SUN"), Some("Kyrgyzstan"), None, Some("nowhere")]) {
                let found = texts(&invoke_on(scalar_function(name).expect("listed"), &[array]));
                for (cell, expected) in found.iter().zip(expected) {
                    let text = cell.clone().unwrap_or_else(|| "NULL".to_string());
                    assert!(text.starts_with(expected.unwrap_or("NULL")), "{name}: {text}");
                }
            }
        }
    }
}
