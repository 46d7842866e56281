//! `pair_label(p)`: a pair as people write it.

use arrow::array::ArrayRef;
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{PAIR, pair_of};
use super::kernel::{Args, scalar};
use super::texts::look_up_once;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::Pair;

pub(super) const FUNCTION: Function = Function {
    name: "pair_label",
    group: Group::Pair,
    params: &[Param::new("p", ParamKind::Pair, "a pair such as 'KAZ-TJK'")],
    returns: "text",
    description: "Returns the English names of both countries with a dash between them.",
    examples: &[Example { sql: "select pair_label('KAZ-TJK')", output: "Kazakhstan–Tajikistan" }],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Utf8View, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(pairs) = args.codes(0, &PAIR)? else { return Ok(None) };
    look_up_once(&pairs.array(args.rows), Pair::COUNT, |code| pair_of(code).label().to_string()).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn labels_of_every_encoding() {
        for array in encodings(&[Some("KAZ-TJK"), None, Some("x"), Some("TJK-KAZ"), Some("KAZ-UZB")]) {
            let labels = invoke_on(udf(), &[array]);
            let (first, last) = (Some("Kazakhstan–Tajikistan"), Some("Kazakhstan–Uzbekistan"));
            assert_eq!(texts(&labels), [first, None, None, first, last]);
        }
    }
}
