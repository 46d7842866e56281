//! `country_guess(text)`: the country that a misspelt text means.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{ArrayRef, Int32Builder, StringViewBuilder, StructArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Guess};

pub(super) const FUNCTION: Function = Function {
    name: "country_guess",
    group: Group::Country,
    params: &[Param::new("text", ParamKind::Text, "a whole cell, perhaps misspelt")],
    returns: "struct of iso3 (text), how (text: name, record or near) and distance (int)",
    description: "Repairs a misspelt name. `how` is `name` where the text names the country as it stands, `record` for a \
                  misspelling on record, `near` for the nearest spelling, `distance` edits away. NULL where nothing is \
                  near, where two countries are equally near (`Nigera`), and for texts known to be something else.",
    examples: &[
        Example { sql: "select country_guess('Khazakstan')", output: "{iso3: KAZ, how: near, distance: 2}" },
        Example { sql: "select country_guess('Khazakstan')['iso3']", output: "KAZ" },
        Example { sql: "select country_guess('Kazakhstan')['how']", output: "name" },
        Example { sql: "select country_guess('Nigera')", output: "NULL" },
        Example { sql: "select country_guess('Kurdistan')", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn fields() -> Fields {
    Fields::from(vec![
        Field::new("iso3", DataType::Utf8View, true),
        Field::new("how", DataType::Utf8View, true),
        Field::new("distance", DataType::Int32, true),
    ])
}

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Struct(fields()), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let Some(column) = args.text_column(0)? else { return Ok(None) };
    let texts = column.rows()?;
    // A guess is a walk over all names: each text is looked up once per batch.
    let mut known: HashMap<&str, Option<Guess>> = HashMap::new();
    let (mut iso3, mut how) = (StringViewBuilder::new(), StringViewBuilder::new());
    let mut distance = Int32Builder::new();
    let mut valid = Vec::with_capacity(args.rows);
    for i in 0..args.rows {
        let guess = texts.get(i).and_then(|text| *known.entry(text).or_insert_with(|| country::guess(text)));
        iso3.append_option(guess.map(|guess| guess.country.iso3()));
        how.append_option(guess.map(|guess| guess.how.as_str()));
        distance.append_option(guess.map(|guess| i32::from(guess.distance)));
        valid.push(guess.is_some());
    }
    let columns: Vec<ArrayRef> = vec![Arc::new(iso3.finish()), Arc::new(how.finish()), Arc::new(distance.finish())];
    Ok(Some(Arc::new(StructArray::new(fields(), columns, Some(NullBuffer::from(valid))))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn null_and_nonsense_are_null() {
        for array in encodings(&[Some("Khazakstan"), None, Some("qqqqqqqqqq"), Some("Congo"), Some("Columbia")]) {
            let expected = [
                Some("{iso3: KAZ, how: near, distance: 2}"),
                None,
                None,
                None,
                Some("{iso3: COL, how: record, distance: 0}"),
            ];
            assert_eq!(texts(&invoke_on(udf(), &[array])), expected);
        }
    }
}
