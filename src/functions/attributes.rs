//! `iso2`, `official_name`, `demonym`, `capital`, `region`, `subregion`, `flag`: what the registry knows of a country, as
//! text; and `iso_numeric`.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, Int32Array, StringViewArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::{COUNTRY, country_of};
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
    description: "Returns the two-letter code. NULL for entries that have none, such as states that ended before ISO \
                  3166.",
    examples: &[Example { sql: "select iso2('Kazakhstan')", output: "KZ" }],
    body: Body::Scalar(|| {
        scalar(&ISO2, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::iso2));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const OFFICIAL_NAME: Function = Function {
    name: "official_name",
    group: Group::Country,
    params: PARAMS,
    returns: "text",
    description: "Returns the English official name. NULL where none is on record.",
    examples: &[Example { sql: "select official_name('Kazakhstan')", output: "Republic of Kazakhstan" }],
    body: Body::Scalar(|| {
        scalar(&OFFICIAL_NAME, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::official_name));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const DEMONYM: Function = Function {
    name: "demonym",
    group: Group::Country,
    params: PARAMS,
    returns: "text",
    description: "Returns the English adjective. NULL where none is on record.",
    examples: &[Example { sql: "select demonym('Tajikistan')", output: "Tajik" }],
    body: Body::Scalar(|| {
        scalar(&DEMONYM, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> = LazyLock::new(|| by_country(Country::demonym));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const CAPITAL: Function = Function {
    name: "capital",
    group: Group::Country,
    params: PARAMS,
    returns: "text",
    description: "Returns the capital of today; of a former state the last one. NULL where none is on record.",
    examples: &[
        Example { sql: "select capital('Kazakhstan')", output: "Astana" },
        Example { sql: "select capital('Soviet Union')", output: "Moscow" },
    ],
    body: Body::Scalar(|| {
        scalar(&CAPITAL, DataType::Utf8View, |args| {
            static TEXTS: LazyLock<StringViewArray> =
                LazyLock::new(|| by_country(|country| country.capital().map(|capital| capital.name)));
            attribute(args, &TEXTS)
        })
    }),
};

pub(super) const ISO_NUMERIC: Function = Function {
    name: "iso_numeric",
    group: Group::Country,
    params: PARAMS,
    returns: "int, ISO 3166-1 numeric",
    description: "Returns the three-digit code as a number: 4 is written 004. NULL for entries that have none.",
    examples: &[Example { sql: "select iso_numeric('Kazakhstan')", output: "398" }],
    body: Body::Scalar(|| {
        scalar(&ISO_NUMERIC, DataType::Int32, |args| {
            let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
            let numeric = |code: u16| country_of(code).numeric().map(i32::from);
            let numbers: Int32Array = codes.array(args.rows).iter().map(|code| code.and_then(numeric)).collect();
            Ok(Some(Arc::new(numbers)))
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
    description: "Returns the flag as the two regional indicators of Unicode. NULL for entries without a two-letter \
                  code.",
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
            ("iso_numeric", [Some("398"), None, None, Some("860")]),
            ("official_name", [Some("Republic of Kazakhstan"), None, None, Some("Republic of Uzbekistan")]),
            ("demonym", [Some("Kazakh"), None, None, Some("Uzbek")]),
            ("capital", [Some("Astana"), None, None, Some("Tashkent")]),
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
