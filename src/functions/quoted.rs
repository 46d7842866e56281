//! `quoted(text, evidence)`: the words of a text that state a fact.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, StringViewBuilder};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type};
use datafusion::common::{Result, plan_err};
use datafusion::logical_expr::ScalarUDF;

use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "quoted",
    group: Group::Evidence,
    params: &[
        Param::new("text", ParamKind::Text, "text of a document, as `documents` has it"),
        Param::new("evidence", ParamKind::Any, "bytes of it, as the fact tables and `fact_documents` have them"),
    ],
    returns: "text",
    description: "Gives the part of a text that evidence means: the bytes from its `start` up to its `end`. NULL where the \
                  text is not held, and where it is shorter than the evidence says.",
    examples: &[
        Example {
            sql: "select quoted('They met in Astana. They spoke.', named_struct('start', 0, 'end', 19))",
            output: "They met in Astana.",
        },
        Example { sql: "select quoted('Short.', named_struct('start', 10, 'end', 19))", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Utf8View, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let text = cast(&args.values[0].to_array(args.rows)?, &DataType::Utf8View)?;
    let evidence = args.values[1].to_array(args.rows)?;
    let Some(evidence) = evidence.as_struct_opt() else {
        return plan_err!("`quoted` takes evidence, as the column `evidence` has it");
    };
    let place = |name: &str| -> Result<Option<ArrayRef>> {
        Ok(evidence.column_by_name(name).map(|column| cast(column, &DataType::Int64)).transpose()?)
    };
    let (Some(starts), Some(ends)) = (place("start")?, place("end")?) else {
        return plan_err!("`quoted` takes evidence: a struct with the fields `start` and `end`");
    };
    let (texts, starts, ends) =
        (text.as_string_view(), starts.as_primitive::<Int64Type>(), ends.as_primitive::<Int64Type>());
    let mut quoted = StringViewBuilder::new();
    for row in 0..args.rows {
        let is_there = texts.is_valid(row) && evidence.is_valid(row) && starts.is_valid(row) && ends.is_valid(row);
        let place = |at: i64| usize::try_from(at).ok();
        let words =
            is_there.then(|| texts.value(row).get(place(starts.value(row))?..place(ends.value(row))?)).flatten();
        quoted.append_option(words);
    }
    Ok(Some(Arc::new(quoted.finish())))
}
