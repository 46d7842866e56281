//! `country_name(c [, lang])`: the short name in a language.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use arrow::array::{Array, ArrayRef, StringViewArray, StringViewBuilder};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::COUNTRY;
use super::kernel::{Args, scalar};
use super::texts::{TextColumn, by_country, look_up};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "country_name",
    group: Group::Country,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::optional(
            "lang",
            ParamKind::Text,
            "'en'",
            "language, ISO 639-1, one of 30: en, ru, fr, es, ar, zh, de, tr, kk, uz, uz-Cyrl …",
        ),
    ],
    returns: "text",
    description: "Returns the short name of a country. NULL where the registry has no name in that language.",
    examples: &[
        Example { sql: "select country_name('KAZ')", output: "Kazakhstan" },
        Example { sql: "select country_name('TJ', 'ru')", output: "Таджикистан" },
        Example { sql: "select country_name('KAZ', 'xx')", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Utf8View, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    static ENGLISH: LazyLock<StringViewArray> = LazyLock::new(|| by_country(|country| Some(country.name())));
    let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    let codes = codes.array(args.rows);
    if args.len() == 1 {
        return look_up(&ENGLISH, &codes).map(Some);
    }
    let lang = match args.text_column(1)? {
        None => return Ok(None),
        Some(TextColumn::Constant(lang)) => return look_up(&names_in(&lang), &codes).map(Some),
        Some(column @ TextColumn::Column(_)) => column,
    };
    let langs = lang.rows()?;
    let mut tables: HashMap<&str, StringViewArray> = HashMap::new();
    let mut names = StringViewBuilder::with_capacity(args.rows);
    for (i, code) in codes.iter().enumerate() {
        let name = code.zip(langs.get(i)).and_then(|(code, lang)| {
            let table = tables.entry(lang).or_insert_with(|| names_in(lang));
            table.is_valid(code.into()).then(|| table.value(code.into()))
        });
        names.append_option(name);
    }
    Ok(Some(Arc::new(names.finish())))
}

fn names_in(lang: &str) -> StringViewArray {
    let lang = lang.to_ascii_lowercase();
    by_country(|country| country.name_in(&lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn languages_may_differ_by_row() {
        let countries = [Some("KAZ"), Some("KAZ"), None, Some("KAZ"), Some("KAZ")];
        let langs = [Some("en"), Some("RU"), Some("en"), None, Some("xx")];
        for (c, lang) in encodings(&countries).into_iter().zip(encodings(&langs)) {
            let names = invoke_on(udf(), &[c, lang]);
            assert_eq!(texts(&names), [Some("Kazakhstan"), Some("Казахстан"), None, None, None]);
        }
    }
}
