//! `country_candidates(text)`: what a text may have meant.

use std::sync::Arc;

use arrow::array::ArrayRef;
use arrow::datatypes::{DataType, Field};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::kernel::{Args, scalar};
use super::texts::lists_of_codes;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Resolution};

pub(super) const FUNCTION: Function = Function {
    name: "country_candidates",
    group: Group::Country,
    params: &[Param::new("text", ParamKind::Text, "a whole cell")],
    returns: "list of text, ISO 3166-1 alpha-3, best first",
    description: "Lists the countries that the text may mean: the one that it names, all that an ambiguous text names, \
                  or those with a similar spelling. Empty where nothing is near.",
    examples: &[
        Example { sql: "select country_candidates('Kazakhstan')", output: "[KAZ]" },
        Example { sql: "select country_candidates('Khazakstan')[1]", output: "KAZ" },
        Example { sql: "select array_sort(country_candidates('Korea'))", output: "[KOR, PRK]" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    let item = Field::new_list_field(DataType::Utf8View, true);
    scalar(&FUNCTION, DataType::List(Arc::new(item)), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    lists_of_codes(args, candidates)
}

fn candidates(text: &str) -> Vec<&'static str> {
    if let Resolution::One(country) = country::resolve(text) {
        return vec![country.iso3()];
    }
    let mut found: Vec<&'static str> = Vec::new();
    for candidate in country::candidates(text) {
        if !found.contains(&candidate.country.iso3()) {
            found.push(candidate.country.iso3());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn null_has_no_candidates_and_nonsense_has_none_near() {
        for array in encodings(&[Some("Kazakhstan"), None, Some("qqqqqqqqqq")]) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), [Some("[KAZ]"), None, Some("[]")]);
        }
    }
}
