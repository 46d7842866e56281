//! `countries_in(text)`: the countries that a prose mentions.

use std::sync::Arc;

use arrow::array::ArrayRef;
use arrow::datatypes::{DataType, Field};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::kernel::{Args, scalar};
use super::texts::lists_of_codes;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country;

pub(super) const FUNCTION: Function = Function {
    name: "countries_in",
    group: Group::Country,
    params: &[Param::new("text", ParamKind::Text, "prose")],
    returns: "list of text, ISO 3166-1 alpha-3, in the order of first mention",
    description: "Lists the countries that a prose names or whose people it names, each once: whole words, the longest \
                  name first, capitalised where the script has capitals. Ambiguous names (`Congo`), organisations, parts \
                  of states and inflected forms are left out.",
    examples: &[
        Example {
            sql: "select countries_in('Kazakhstan and the Uzbek delegation met in Guinea-Bissau.')",
            output: "[KAZ, UZB, GNB]",
        },
        Example { sql: "select countries_in('They ate turkey on fine china in New Mexico.')", output: "[]" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    let item = Field::new_list_field(DataType::Utf8View, true);
    scalar(&FUNCTION, DataType::List(Arc::new(item)), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    lists_of_codes(args, |text| country::mentions(text).into_iter().map(|country| country.iso3()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn null_mentions_nothing_known() {
        for array in encodings(&[Some("Tajiks and Kazakhs"), None, Some("nobody")]) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), [Some("[TJK, KAZ]"), None, Some("[]")]);
        }
    }
}
