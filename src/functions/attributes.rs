//! `iso2`, `region`, `subregion`, `flag`: what the registry knows of a country, as text.

use std::sync::LazyLock;

use arrow::array::{ArrayRef, StringViewArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::COUNTRY;
use super::kernel::{Args, scalar};
use super::texts::{by_country, look_up};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::Country;

const PARAMS: &[Param] = &[Param::new("c", ParamKind::Country, "any spelling of a country")];

pub(super) const ISO2: Function = Function {
    name: "iso2",
    group: Group::Country,
    params: PARAMS,
    returns: "text, ISO 3166-1 alpha-2",
    description: "Returns the two-letter code. NULL for entries that have none, such as states that ended before ISO 3166.",
    examples: &[Example { sql: "select iso2('Kazakhstan')", output: "KZ" }],
    body: Body::Scalar(|| {
        scalar(&ISO2, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::iso2));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const REGION: Function = Function {
    name: "region",
    group: Group::Country,
    params: PARAMS,
    returns: "text, a region of UN M49",
    description: "Returns the region: Africa, Americas, Asia, Europe or Oceania.",
    examples: &[Example { sql: "select region('Tajikistan')", output: "Asia" }],
    body: Body::Scalar(|| {
        scalar(&REGION, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::region));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const SUBREGION: Function = Function {
    name: "subregion",
    group: Group::Country,
    params: PARAMS,
    returns: "text, a subregion of UN M49",
    description: "Returns the subregion, such as Central Asia.",
    examples: &[Example { sql: "select subregion('Tajikistan')", output: "Central Asia" }],
    body: Body::Scalar(|| {
        scalar(&SUBREGION, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::subregion));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const FLAG: Function = Function {
    name: "flag",
    group: Group::Country,
    params: PARAMS,
    returns: "text, an emoji",
    description: "Returns the flag as the two regional indicators of Unicode. NULL for entries without a two-letter code.",
    examples: &[Example { sql: "select flag('KAZ')", output: "🇰🇿" }],
    body: Body::Scalar(|| {
        scalar(&FLAG, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::flag));
            attribute(args, &TEXTS)
        })
    }),
};

fn attribute(args: &Args, texts: &StringViewArray) -> Result<Option<ArrayRef>> {
    let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    look_up(texts, &codes.array(args.rows)).map(Some)
}

#[cfg(test)]
mod tests {
    use datafusion::logical_expr::ScalarUDF;

    use crate::functions::scalar_function;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn attributes_of_every_encoding() {
        let input = [Some("KAZ"), None, Some("nowhere"), Some("Uzbekistan")];
        let cases = [
            ("iso2", [Some("KZ"), None, None, Some("UZ")]),
            ("region", [Some("Asia"), None, None, Some("Asia")]),
            ("subregion", [Some("Central Asia"), None, None, Some("Central Asia")]),
            ("flag", [Some("🇰🇿"), None, None, Some("🇺🇿")]),
        ];
        for (name, expected) in cases {
            for array in encodings(&input) {
                let udf: ScalarUDF = scalar_function(name).expect("listed");
                assert_eq!(texts(&invoke_on(udf, &[array])), expected, "{name}");
            }
        }
    }
}
