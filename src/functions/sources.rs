//! `sources(doc)`: the documents behind the rows of a group.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::mem::size_of;
use std::sync::{Arc, OnceLock};

use arrow::array::{ArrayRef, AsArray};
use arrow::datatypes::{DataType, Field, FieldRef, Int64Type};
use datafusion::common::{Result, ScalarValue, internal_err};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, Signature, Volatility};

use super::{Body, Example, Function, Group, Param, ParamKind, kernel};

pub(super) const FUNCTION: Function = Function {
    name: "sources",
    group: Group::Aggregates,
    params: &[Param::new("doc", ParamKind::Int, "key of a document, as the fact tables have it")],
    returns: "list of int, keys of the table `documents`",
    description: "Lists the documents that the rows of a group rest on, each once and in the order of their keys, so \
                  that a count has its footnotes. NULL keys are left out; an empty group gives an empty list.",
    examples: &[
        Example { sql: "select sources(doc) from (values (7), (3), (7), (null)) as v(doc)", output: "[3, 7]" },
        Example { sql: "select sources(doc) from (values (7)) as v(doc) where doc > 7", output: "[]" },
    ],
    body: Body::Aggregate(udf),
};

fn udf() -> AggregateUDF {
    let signature = kernel::signature(&FUNCTION, Volatility::Immutable);
    AggregateUDF::new_from_impl(Sources { signature, documentation: OnceLock::new() })
}

#[derive(Debug)]
struct Sources {
    signature: Signature,
    documentation: OnceLock<Documentation>,
}

/// There is one function of this type.
impl PartialEq for Sources {
    fn eq(&self, _: &Sources) -> bool {
        true
    }
}

impl Eq for Sources {}

impl Hash for Sources {
    fn hash<H: Hasher>(&self, state: &mut H) {
        FUNCTION.name.hash(state);
    }
}

fn list_type() -> DataType {
    DataType::List(Arc::new(Field::new_list_field(DataType::Int64, true)))
}

impl AggregateUDFImpl for Sources {
    fn name(&self) -> &str {
        FUNCTION.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(list_type())
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        Ok(vec![Arc::new(Field::new(format!("{}[docs]", args.name), list_type(), true))])
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(Docs::default()))
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(self.documentation.get_or_init(|| kernel::documentation(&FUNCTION)))
    }
}

/// The keys seen so far.
#[derive(Debug, Default)]
struct Docs(BTreeSet<i64>);

impl Docs {
    fn list(&self) -> ScalarValue {
        let keys: Vec<ScalarValue> = self.0.iter().map(|doc| ScalarValue::Int64(Some(*doc))).collect();
        ScalarValue::List(ScalarValue::new_list_nullable(&keys, &DataType::Int64))
    }
}

impl Accumulator for Docs {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let [docs] = values else { return internal_err!("sources takes one column") };
        self.0.extend(docs.as_primitive::<Int64Type>().iter().flatten());
        Ok(())
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(self.list())
    }

    fn size(&self) -> usize {
        // A node of the tree has room for eleven keys, and is half full at worst.
        size_of::<Docs>() + self.0.len() * 2 * size_of::<i64>()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.list()])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let [lists] = states else { return internal_err!("the state of sources is one list") };
        for docs in lists.as_list::<i32>().iter().flatten() {
            self.0.extend(docs.as_primitive::<Int64Type>().iter().flatten());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::functions::testing::{cell, context};

    #[tokio::test]
    async fn groups_filters_and_empty_ones() {
        let ctx = context();
        let rows = "(values (1, 5), (1, 2), (2, 5), (1, 5)) as v(g, doc)";
        let cases = [
            (format!("select sources(doc) from {rows} where g = 1"), "[2, 5]"),
            (format!("select sources(doc) from {rows} group by g having g = 2"), "[5]"),
            (format!("select sources(doc) from {rows} where false"), "[]"),
            (format!("select sources(distinct doc) from {rows}"), "[2, 5]"),
        ];
        for (sql, expected) in cases {
            assert_eq!(cell(&ctx, &sql).await, expected, "{sql}");
        }
    }
}
