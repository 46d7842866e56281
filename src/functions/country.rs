//! `country(text)`: any spelling to the code.

use arrow::array::ArrayRef;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, dictionary};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::facts::codes::{country_values, dictionary_type};

pub(super) const FUNCTION: Function = Function {
    name: "country",
    group: Group::Country,
    params: &[Param::new("text", ParamKind::Country, "a whole cell: code, name, former or foreign name, demonym")],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Resolves any spelling of a country to its code. Case, accents, apostrophes and a leading article make \
                  no difference. NULL for a text that names no country, or several (`Congo`, `Korea`).",
    examples: &[
        Example { sql: "select country('Republic of Kazakhstan')", output: "KAZ" },
        Example { sql: "select country('Таджикистан')", output: "TJK" },
        Example { sql: "select country('the netherlands')", output: "NLD" },
        Example { sql: "select country(name) from (values ('Congo')) as t(name)", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    Ok(Some(dictionary(codes.array(args.rows), country_values())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn every_encoding_gives_the_same_codes() {
        let input =
            [Some("Kazakhstan"), None, Some("KZ"), Some("nowhere"), Some("Congo"), Some("tajik"), Some("Kazakhstan")];
        let expected = [Some("KAZ"), None, Some("KAZ"), None, None, Some("TJK"), Some("KAZ")];
        for array in encodings(&input) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), expected);
        }
    }

    #[test]
    fn stored_codes_are_kept_as_they_are() {
        for country in Country::all() {
            assert_eq!((COUNTRY.resolve)(country.iso3()), Some(country.code()), "{}", country.iso3());
        }
    }
}
