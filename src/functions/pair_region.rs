//! `pair_region(p)`: where the two countries of a pair lie.

use std::sync::LazyLock;

use arrow::array::{ArrayRef, UInt16Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{PAIR, pair_of};
use super::kernel::{Args, scalar};
use super::texts::look_up_once;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::Pair;

pub(super) const FUNCTION: Function = Function {
    name: "pair_region",
    group: Group::Geography,
    params: &[Param::new("p", ParamKind::Pair, "a pair such as 'KAZ-TJK'")],
    returns: "text, one region of UN M49 or two",
    description: "Returns the region of both countries, or their two regions in alphabetical order with an en dash. \
                  NULL where either has none on record (the Soviet Union, organisations).",
    examples: &[
        Example { sql: "select pair_region('KAZ-TJK')", output: "Asia" },
        Example { sql: "select pair_region('KAZ-FRA')", output: "Asia–Europe" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Utf8View, invoke)
}

/// Whether both countries have a region, by code of the pair.
static KNOWN: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let known = |pair: Pair| pair.a().region().is_some() && pair.b().region().is_some();
    (0..Pair::COUNT as u16).filter_map(Pair::from_code).map(known).collect()
});

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(pairs) = args.codes(0, &PAIR)? else { return Ok(None) };
    let known = |code: &u16| KNOWN.get(usize::from(*code)).copied().unwrap_or_default();
    let codes: UInt16Array = pairs.array(args.rows).iter().map(|code| code.filter(known)).collect();
    look_up_once(&codes, Pair::COUNT, region_of).map(Some)
}

fn region_of(code: u16) -> String {
    let pair = pair_of(code);
    let (a, b) = (pair.a().region().unwrap_or_default(), pair.b().region().unwrap_or_default());
    if a == b { a.to_string() } else { format!("{}–{}", a.min(b), a.max(b)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn regions_in_every_encoding() {
        for pairs in encodings(&[Some("KAZ-TJK"), Some("KAZ-FRA"), Some("AUS-BRA"), None, Some("x"), Some("FRA-SUN")]) {
            let found = texts(&invoke_on(udf(), &[pairs]));
            assert_eq!(found, [Some("Asia"), Some("Asia–Europe"), Some("Americas–Oceania"), None, None, None]);
        }
    }
}
