//! `centrality(source, target [, weight] [, directed])`: the measures of every country of a network.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::mem::size_of;
use std::sync::{Arc, OnceLock};

use arrow::array::{
    Array, ArrayRef, AsArray, Float64Array, Float64Builder, Int32Array, ListArray, ListBuilder, StructArray,
    UInt16Array, UInt16Builder,
};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, FieldRef, Fields, Float64Type, UInt16Type};
use datafusion::common::{Result, ScalarValue, exec_err, internal_err};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, Signature, Volatility};

use super::codes::{COUNTRY, dictionary, resolve_array};
use super::graph::{Graph, Measures};
use super::{Body, Example, Function, Group, Param, ParamKind, kernel};
use crate::facts::codes::{country_values, dictionary_type};

pub(super) const FUNCTION: Function = Function {
    name: "centrality",
    group: Group::Aggregates,
    params: &[
        Param::new("source", ParamKind::Country, "the country that acts: visits, gives, exports"),
        Param::new("target", ParamKind::Country, "the country that it acts on"),
        Param::optional("weight", ParamKind::Float, "1", "what a row weighs, at least 0; rows with NULL are left out"),
        Param::optional("directed", ParamKind::Bool, "true", "whether source and target are different parts"),
    ],
    returns: "list of struct(country, degree, in_degree, out_degree, strength, in_strength, out_strength, reciprocity, \
              betweenness, closeness, pagerank, eigenvector)",
    description: "Returns the measures of every country in the network of a group's rows, which the table function \
                  `network` lists as rows; as an aggregate it makes a network per group, such as a year. Each row is \
                  an edge; rows between the same two countries add up, and a country with itself is left out. `degree` \
                  counts partners, `in_degree` and `out_degree` those on that side, `strength` sums weights. \
                  `reciprocity` is that of the country's own edges, NULL without directions. `betweenness` is the \
                  share of the shortest paths between others that lead through the country, `closeness` how few steps \
                  others need to it (times the share of them that reach it): both count steps, not weights. `pagerank` \
                  (damping 0.85) and `eigenvector` (of the weights in both directions, of length 1) go by weights. The \
                  definitions are those of NetworkX. The list is in the order of PageRank, and empty without edges.",
    examples: &[
        Example {
            sql: "select centrality(s, t)[1]['country'] from (values ('KAZ', 'UZB'), ('TJK', 'UZB')) as v(s, t)",
            output: "UZB",
        },
        Example {
            sql: "select centrality(s, t, w, false)[1]['strength'] \
                  from (values ('KAZ', 'UZB', 2), ('TJK', 'UZB', 1)) as v(s, t, w)",
            output: "3.0",
        },
    ],
    body: Body::Aggregate(udf),
};

fn udf() -> AggregateUDF {
    let signature = kernel::signature(&FUNCTION, Volatility::Immutable);
    AggregateUDF::new_from_impl(Centrality { signature, documentation: OnceLock::new() })
}

#[derive(Debug)]
struct Centrality {
    signature: Signature,
    documentation: OnceLock<Documentation>,
}

/// There is one function of this type.
impl PartialEq for Centrality {
    fn eq(&self, _: &Centrality) -> bool {
        true
    }
}

impl Eq for Centrality {}

impl Hash for Centrality {
    fn hash<H: Hasher>(&self, state: &mut H) {
        FUNCTION.name.hash(state);
    }
}

fn fields() -> Fields {
    let number = |name: &str| Field::new(name, DataType::Float64, true);
    let count = |name: &str| Field::new(name, DataType::Int32, true);
    vec![
        Field::new("country", dictionary_type(), true),
        count("degree"),
        count("in_degree"),
        count("out_degree"),
        number("strength"),
        number("in_strength"),
        number("out_strength"),
        number("reciprocity"),
        number("betweenness"),
        number("closeness"),
        number("pagerank"),
        number("eigenvector"),
    ]
    .into()
}

fn item() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Struct(fields()), true))
}

impl AggregateUDFImpl for Centrality {
    fn name(&self) -> &str {
        FUNCTION.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::List(item()))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let list = |name: &str, item: DataType| {
            Arc::new(Field::new_list(format!("{}[{name}]", args.name), Field::new_list_field(item, true), true))
        };
        Ok(vec![
            list("source", DataType::UInt16),
            list("target", DataType::UInt16),
            list("weight", DataType::Float64),
            Arc::new(Field::new(format!("{}[directed]", args.name), DataType::Boolean, true)),
        ])
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(Edges::default()))
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(self.documentation.get_or_init(|| kernel::documentation(&FUNCTION)))
    }
}

/// The edges of one group.
#[derive(Debug, Default)]
struct Edges {
    weights: BTreeMap<(u16, u16), f64>,
    /// None until a row says so.
    directed: Option<bool>,
}

impl Edges {
    fn add(&mut self, source: u16, target: u16, weight: f64) {
        *self.weights.entry((source, target)).or_default() += weight;
    }

    fn list(&self) -> ListArray {
        let graph = Graph::new(&self.weights, self.directed.unwrap_or(true));
        let mut rows: Vec<(u16, Measures)> = graph.nodes.iter().copied().zip(graph.measures()).collect();
        let name = |code: u16| super::codes::country_of(code).iso3();
        rows.sort_by(|(a, left), (b, right)| {
            // What differs by rounding alone is equal, and then the codes decide.
            let close = (left.pagerank - right.pagerank).abs() < 1e-12;
            let by_rank = if close { std::cmp::Ordering::Equal } else { right.pagerank.total_cmp(&left.pagerank) };
            by_rank.then_with(|| name(*a).cmp(name(*b)))
        });
        let count = |of: fn(&Measures) -> i32| -> ArrayRef {
            Arc::new(rows.iter().map(|(_, measures)| Some(of(measures))).collect::<Int32Array>())
        };
        let number = |of: fn(&Measures) -> Option<f64>| -> ArrayRef {
            Arc::new(rows.iter().map(|(_, measures)| of(measures)).collect::<Float64Array>())
        };
        let countries: UInt16Array = rows.iter().map(|(code, _)| Some(*code)).collect();
        let columns = vec![
            dictionary(countries, country_values()),
            count(|m| m.degree),
            count(|m| m.in_degree),
            count(|m| m.out_degree),
            number(|m| Some(m.strength)),
            number(|m| Some(m.in_strength)),
            number(|m| Some(m.out_strength)),
            number(|m| m.reciprocity),
            number(|m| Some(m.betweenness)),
            number(|m| Some(m.closeness)),
            number(|m| Some(m.pagerank)),
            number(|m| m.eigenvector),
        ];
        let values = StructArray::new(fields(), columns, None);
        ListArray::new(item(), OffsetBuffer::from_lengths([rows.len()]), Arc::new(values), None)
    }
}

impl Accumulator for Edges {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let [source, target, rest @ ..] = values else { return internal_err!("centrality takes two countries") };
        let (source, target) = (resolve_array(source, &COUNTRY)?, resolve_array(target, &COUNTRY)?);
        let weights = rest.first().map(|weights| weights.as_primitive::<Float64Type>());
        if let Some(directed) = rest.get(1) {
            let directed = directed.as_boolean();
            for value in directed.iter().flatten() {
                if *self.directed.get_or_insert(value) != value {
                    return exec_err!("the argument `directed` of `centrality` is one constant");
                }
            }
        }
        for i in 0..source.len() {
            let weight = match weights {
                None => 1.0,
                Some(weights) if weights.is_null(i) => continue,
                Some(weights) => weights.value(i),
            };
            if source.is_null(i) || target.is_null(i) || source.value(i) == target.value(i) {
                continue;
            }
            if !(0.0..f64::INFINITY).contains(&weight) {
                return exec_err!("centrality takes weights of at least 0, not {weight}");
            }
            self.add(source.value(i), target.value(i), weight);
        }
        Ok(())
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(ScalarValue::List(Arc::new(self.list())))
    }

    fn size(&self) -> usize {
        // A node of the tree has room for eleven entries, and is half full at worst.
        size_of::<Edges>() + self.weights.len() * 2 * size_of::<((u16, u16), f64)>()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let mut codes = [(); 2].map(|()| ListBuilder::new(UInt16Builder::new()));
        let mut weights = ListBuilder::new(Float64Builder::new());
        for ((source, target), weight) in &self.weights {
            codes[0].values().append_value(*source);
            codes[1].values().append_value(*target);
            weights.values().append_value(*weight);
        }
        codes.iter_mut().for_each(|list| list.append(true));
        weights.append(true);
        let [mut sources, mut targets] = codes;
        Ok(vec![
            ScalarValue::List(Arc::new(sources.finish())),
            ScalarValue::List(Arc::new(targets.finish())),
            ScalarValue::List(Arc::new(weights.finish())),
            ScalarValue::Boolean(self.directed),
        ])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let [sources, targets, weights, directed] = states else {
            return internal_err!("the state of centrality is three lists and a truth value");
        };
        self.directed = directed.as_boolean().iter().flatten().next().or(self.directed);
        let (sources, targets, weights) =
            (sources.as_list::<i32>(), targets.as_list::<i32>(), weights.as_list::<i32>());
        for row in (0..sources.len()).filter(|row| sources.is_valid(*row)) {
            let (sources, targets, weights) = (sources.value(row), targets.value(row), weights.value(row));
            let (sources, targets) = (sources.as_primitive::<UInt16Type>(), targets.as_primitive::<UInt16Type>());
            let weights = weights.as_primitive::<Float64Type>();
            for i in 0..sources.len() {
                self.add(sources.value(i), targets.value(i), weights.value(i));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{cell, context, encodings};

    #[test]
    fn two_halves_merge_to_the_whole() {
        let source = [Some("KAZ"), Some("TJK"), Some("KAZ"), None, Some("KAZ"), Some("TJK"), Some("x"), Some("KAZ")];
        let target = [Some("TJK"), Some("KAZ"), Some("UZB"), Some("KAZ"), Some("KAZ"), Some("UZB"), None, Some("TJK")];
        for (source, target) in encodings(&source).into_iter().zip(encodings(&target)) {
            let mut whole = Edges::default();
            whole.update_batch(&[Arc::clone(&source), Arc::clone(&target)]).expect("valid rows");
            let mut merged = Edges::default();
            for (from, n) in [(0, 3), (3, 5)] {
                let mut part = Edges::default();
                part.update_batch(&[source.slice(from, n), target.slice(from, n)]).expect("valid rows");
                let state = part.state().expect("a state");
                let state: Vec<ArrayRef> = state.iter().map(|value| value.to_array().expect("an array")).collect();
                merged.merge_batch(&state).expect("valid states");
            }
            assert_eq!(whole.weights, merged.weights);
            assert_eq!(whole.weights.values().sum::<f64>(), 5.0);
        }
    }

    #[tokio::test]
    async fn groups_directions_and_empty_ones() {
        let ctx = context();
        let rows = "(values (1, 'KAZ', 'UZB', 2.0), (1, 'UZB', 'TJK', 1.0), (2, 'KAZ', 'KGZ', 1.0)) as v(g, s, t, w)";
        let cases = [
            (format!("select array_length(centrality(s, t)) from {rows} where g = 1"), "3"),
            (format!("select array_length(centrality(s, t, w)) from {rows} group by g having g = 2"), "2"),
            (format!("select centrality(s, t, w) from {rows} where false"), "[]"),
            (format!("select centrality(s, t, w, false)[1]['country'] from {rows} where g = 1"), "UZB"),
            (format!("select centrality(s, t, w, false)[1]['betweenness'] from {rows} where g = 1"), "1.0"),
        ];
        for (sql, expected) in cases {
            assert_eq!(cell(&ctx, &sql).await, expected, "{sql}");
        }
        let negative = ctx.sql("select centrality('KAZ', 'UZB', -1.0)").await.expect("a plan").collect().await;
        assert!(negative.is_err());
    }
}
