//! `country_of_place(text)`: the country of a capital or a seat of government.

use arrow::array::ArrayRef;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{Lexicon, dictionary};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Resolution};
use crate::facts::codes::{country_values, dictionary_type};

pub(super) const FUNCTION: Function = Function {
    name: "country_of_place",
    group: Group::Country,
    params: &[Param::new(
        "text",
        ParamKind::Place,
        "a whole cell: a capital, of today or of old, or a seat of government",
    )],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Resolves the name of a capital, in any of many languages, or of a seat of government (`the Kremlin`, \
                  `Downing Street`) to its country. NULL for other cities, and for names of countries: those are \
                  `country`'s.",
    examples: &[
        Example { sql: "select country_of_place('Astana')", output: "KAZ" },
        Example { sql: "select country_of_place('the Kremlin')", output: "RUS" },
        Example { sql: "select country_of_place('Ташкент')", output: "UZB" },
        Example { sql: "select country_of_place(name) from (values ('Chicago')) as t(name)", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

static PLACE: Lexicon = Lexicon {
    resolve: |text| match country::resolve_place(text) {
        Resolution::One(country) => Some(country.code()),
        Resolution::Ambiguous(_) | Resolution::Unknown => None,
    },
    values: None,
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(codes) = args.codes(0, &PLACE)? else { return Ok(None) };
    Ok(Some(dictionary(codes.array(args.rows), country_values())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn every_encoding_gives_the_same_codes() {
        let input = [Some("Astana"), None, Some("Kazakhstan"), Some("Chicago"), Some("The White House")];
        for array in encodings(&input) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), [Some("KAZ"), None, None, None, Some("USA")]);
        }
    }
}
