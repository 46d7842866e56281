//! `reciprocity(source, target [, weight])`: how far what goes one way comes back.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::mem::{size_of, take};
use std::sync::{Arc, OnceLock};

use arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Float64Array, Float64Builder, ListBuilder, UInt16Array, UInt16Builder,
};
use arrow::datatypes::{DataType, Field, FieldRef, Float64Type, UInt16Type};
use datafusion::common::{Result, ScalarValue, exec_err, internal_err, not_impl_err};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, Documentation, EmitTo, GroupsAccumulator, Signature, Volatility,
};

use super::codes::{COUNTRY, resolve_array};
use super::{Body, Example, Function, Group, Param, ParamKind, kernel, pair};

pub(super) const FUNCTION: Function = Function {
    name: "reciprocity",
    group: Group::Aggregates,
    params: &[
        Param::new("source", ParamKind::Country, "the country that acts: visits, gives, exports"),
        Param::new("target", ParamKind::Country, "the country that it acts on"),
        Param::optional("weight", ParamKind::Float, "1", "what a row weighs, at least 0; rows with NULL are left out"),
    ],
    returns: "number from 0 to 1",
    description: "Returns how far what goes one way comes back: 2·Σ min(w_ab, w_ba) / Σ w over the pairs of the group, \
                  where w_ab is the weight from a to b. 1 when every pair is even, 0 when nothing is returned, NULL when \
                  there is nothing. Rows without two different countries are left out.",
    examples: &[
        Example {
            sql: "select reciprocity(s, t) from (values ('KAZ', 'TJK'), ('TJK', 'KAZ'), ('KAZ', 'UZB')) as v(s, t)",
            output: "0.6666666666666666",
        },
        Example {
            sql: "select reciprocity(s, t, w) from (values ('KAZ', 'TJK', 3), ('TJK', 'KAZ', 1)) as v(s, t, w)",
            output: "0.5",
        },
    ],
    body: Body::Aggregate(udf),
};

fn udf() -> AggregateUDF {
    let signature = kernel::signature(&FUNCTION, Volatility::Immutable);
    AggregateUDF::new_from_impl(Reciprocity { signature, documentation: OnceLock::new() })
}

#[derive(Debug)]
struct Reciprocity {
    signature: Signature,
    documentation: OnceLock<Documentation>,
}

/// There is one function of this type.
impl PartialEq for Reciprocity {
    fn eq(&self, _: &Reciprocity) -> bool {
        true
    }
}

impl Eq for Reciprocity {}

impl Hash for Reciprocity {
    fn hash<H: Hasher>(&self, state: &mut H) {
        FUNCTION.name.hash(state);
    }
}

impl AggregateUDFImpl for Reciprocity {
    fn name(&self) -> &str {
        FUNCTION.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Float64)
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let list = |name: &str, item: DataType| {
            Arc::new(Field::new_list(format!("{}[{name}]", args.name), Field::new_list_field(item, true), true))
        };
        // The pairs, and what went from the country with the lower code and from the other.
        Ok(vec![list("pair", DataType::UInt16), list("there", DataType::Float64), list("back", DataType::Float64)])
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        if args.is_distinct {
            return not_impl_err!("reciprocity(DISTINCT …): select the distinct rows first");
        }
        Ok(Box::new(OneGroup(Flows::default())))
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs) -> bool {
        !args.is_distinct
    }

    fn create_groups_accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(Flows::default()))
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(self.documentation.get_or_init(|| kernel::documentation(&FUNCTION)))
    }
}

/// What went there and back, per group and pair.
#[derive(Debug, Default)]
struct Flows {
    weights: HashMap<(usize, u16), [f64; 2]>,
    /// Groups seen so far, with or without rows.
    n_groups: usize,
}

impl Flows {
    /// Adds the used rows, less those that are not between two different countries or have no weight.
    fn add_rows(
        &mut self,
        values: &[ArrayRef],
        group_of: impl Fn(usize) -> usize,
        is_used: impl Fn(usize) -> bool,
    ) -> Result<()> {
        let [source, target, weight @ ..] = values else { return internal_err!("reciprocity takes two countries") };
        let (source, target) = (resolve_array(source, &COUNTRY)?, resolve_array(target, &COUNTRY)?);
        let weight = weight.first().map(|weight| weight.as_primitive::<Float64Type>());
        for i in (0..source.len()).filter(|i| is_used(*i)) {
            let weight = match weight {
                None => 1.0,
                Some(weights) if weights.is_null(i) => continue,
                Some(weights) => weights.value(i),
            };
            if source.is_null(i) || target.is_null(i) || source.value(i) == target.value(i) {
                continue;
            }
            if !(0.0..).contains(&weight) {
                return exec_err!("reciprocity takes weights of at least 0, not {weight}");
            }
            let (source, target) = (source.value(i), target.value(i));
            let way = usize::from(source > target);
            self.weights.entry((group_of(i), pair::code(source, target))).or_default()[way] += weight;
        }
        Ok(())
    }

    fn add_states(&mut self, states: &[ArrayRef], group_of: impl Fn(usize) -> usize) -> Result<()> {
        let [pairs, there, back] = states else { return internal_err!("the state of reciprocity is three lists") };
        let (pairs, there, back) = (pairs.as_list::<i32>(), there.as_list::<i32>(), back.as_list::<i32>());
        for row in (0..pairs.len()).filter(|row| pairs.is_valid(*row)) {
            let codes = pairs.value(row);
            let codes: &UInt16Array = codes.as_primitive::<UInt16Type>();
            let (there, back) = (there.value(row), back.value(row));
            let (there, back) = (there.as_primitive::<Float64Type>(), back.as_primitive::<Float64Type>());
            for i in 0..codes.len() {
                let weights = self.weights.entry((group_of(row), codes.value(i))).or_default();
                weights[0] += there.value(i);
                weights[1] += back.value(i);
            }
        }
        Ok(())
    }

    /// Takes the first groups out, each with its pairs in the order of their codes, so that sums come out the same
    /// whatever the order of the map; the groups that stay move down.
    fn emit(&mut self, emit_to: EmitTo) -> Vec<Vec<(u16, [f64; 2])>> {
        let n = match emit_to {
            EmitTo::All => self.n_groups,
            EmitTo::First(n) => n,
        };
        self.n_groups -= n.min(self.n_groups);
        let mut emitted = vec![Vec::new(); n];
        for ((group, pair), weights) in take(&mut self.weights) {
            match emitted.get_mut(group) {
                Some(pairs) => pairs.push((pair, weights)),
                None => {
                    self.weights.insert((group - n, pair), weights);
                }
            }
        }
        for pairs in &mut emitted {
            pairs.sort_unstable_by_key(|(pair, _)| *pair);
        }
        emitted
    }

    fn states(groups: &[Vec<(u16, [f64; 2])>]) -> Vec<ArrayRef> {
        let mut pairs = ListBuilder::new(UInt16Builder::new());
        let mut ways = [(); 2].map(|()| ListBuilder::new(Float64Builder::new()));
        for group in groups {
            for (pair, weights) in group {
                pairs.values().append_value(*pair);
                ways.iter_mut().zip(weights).for_each(|(way, weight)| way.values().append_value(*weight));
            }
            pairs.append(true);
            ways.iter_mut().for_each(|way| way.append(true));
        }
        let [mut there, mut back] = ways;
        vec![Arc::new(pairs.finish()), Arc::new(there.finish()), Arc::new(back.finish())]
    }

    fn bytes(&self) -> usize {
        // A slot of the map is an entry and a byte of control.
        self.weights.capacity() * (size_of::<((usize, u16), [f64; 2])>() + 1)
    }
}

/// Returns the measure of one group's pairs.
fn reciprocity(pairs: &[(u16, [f64; 2])]) -> Option<f64> {
    let returned: f64 = pairs.iter().map(|(_, [there, back])| there.min(*back)).sum();
    let total: f64 = pairs.iter().map(|(_, [there, back])| there + back).sum();
    (total > 0.0).then(|| 2.0 * returned / total)
}

impl GroupsAccumulator for Flows {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.n_groups = total_num_groups;
        let is_used = |i| opt_filter.is_none_or(|filter| filter.is_valid(i) && filter.value(i));
        self.add_rows(values, |i| group_indices[i], is_used)
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let groups = self.emit(emit_to);
        Ok(Arc::new(groups.iter().map(|pairs| reciprocity(pairs)).collect::<Float64Array>()))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        Ok(Flows::states(&self.emit(emit_to)))
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.n_groups = total_num_groups;
        self.add_states(values, |row| group_indices[row])
    }

    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        let rows = values.first().map_or(0, |array| array.len());
        let each: Vec<usize> = (0..rows).collect();
        let mut flows = Flows::default();
        flows.update_batch(values, &each, opt_filter, rows)?;
        flows.state(EmitTo::All)
    }

    fn size(&self) -> usize {
        size_of::<Flows>() + self.bytes()
    }
}

/// The flows of a query without GROUP BY, or of a window.
#[derive(Debug)]
struct OneGroup(Flows);

impl OneGroup {
    /// Returns the pairs of the group, which stay in it: a window asks again after the next rows.
    fn pairs(&self) -> Vec<(u16, [f64; 2])> {
        let mut pairs: Vec<_> = self.0.weights.iter().map(|((_, pair), weights)| (*pair, *weights)).collect();
        pairs.sort_unstable_by_key(|(pair, _)| *pair);
        pairs
    }
}

impl Accumulator for OneGroup {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.0.add_rows(values, |_| 0, |_| true)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(ScalarValue::Float64(reciprocity(&self.pairs())))
    }

    fn size(&self) -> usize {
        size_of::<OneGroup>() + self.0.bytes()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Flows::states(&[self.pairs()]).iter().map(|list| ScalarValue::try_from_array(list, 0)).collect()
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.0.add_states(states, |_| 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{cell, context, encodings};

    fn close(a: Option<f64>, b: Option<f64>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()),
            (a, b) => a == b,
        }
    }

    #[test]
    fn two_halves_merge_to_the_whole() {
        let source = [Some("KAZ"), Some("TJK"), Some("KAZ"), None, Some("KAZ"), Some("TJK"), Some("x"), Some("KAZ")];
        let target = [Some("TJK"), Some("KAZ"), Some("UZB"), Some("KAZ"), Some("KAZ"), Some("KAZ"), None, Some("TJK")];
        let groups = [0, 0, 0, 0, 0, 1, 1, 2];
        for (source, target) in encodings(&source).into_iter().zip(encodings(&target)) {
            let mut whole = Flows::default();
            whole.update_batch(&[Arc::clone(&source), Arc::clone(&target)], &groups, None, 4).expect("valid rows");
            let mut merged = Flows::default();
            for (from, n) in [(0, 2), (2, 6)] {
                let part = [source.slice(from, n), target.slice(from, n)];
                let states = Flows::default().convert_to_state(&part, None).expect("valid rows");
                merged.merge_batch(&states, &groups[from..from + n], 4).expect("valid states");
            }
            let expected = [Some(2.0 / 3.0), Some(0.0), Some(0.0), None];
            let first = merged.evaluate(EmitTo::First(1)).expect("a group");
            let rest = merged.evaluate(EmitTo::All).expect("groups");
            let all = whole.evaluate(EmitTo::All).expect("groups");
            let numbers = |array: &ArrayRef| array.as_primitive::<Float64Type>().iter().collect::<Vec<_>>();
            let merged = [numbers(&first), numbers(&rest)].concat();
            for (i, expected) in expected.into_iter().enumerate() {
                assert!(close(numbers(&all)[i], expected), "{i}");
                assert!(close(merged[i], expected), "{i}");
            }
        }
    }

    #[tokio::test]
    async fn sql_groups_filters_and_windows() {
        let ctx = context();
        let rows = "(values (1, 'KAZ', 'TJK', 2.0), (1, 'TJK', 'KAZ', 1.0), (2, 'KAZ', 'UZB', 1.0), \
                    (2, 'UZB', 'KAZ', null)) as v(g, s, t, w)";
        let cases = [
            (format!("select reciprocity(s, t) from {rows} where false"), "NULL"),
            (format!("select reciprocity(s, t) from {rows}"), "1.0"),
            (format!("select round(reciprocity(s, t, w), 6) from {rows} where g = 1"), "0.666667"),
            (format!("select reciprocity(s, t, w) from {rows} where g = 2 group by g"), "0.0"),
            (format!("select reciprocity(s, t) filter (where s = 'KAZ') from {rows} group by g limit 1"), "0.0"),
            (format!("select min(r) from (select reciprocity(s, t) over (order by g) as r from {rows})"), "1.0"),
        ];
        for (sql, expected) in cases {
            assert_eq!(cell(&ctx, &sql).await, expected, "{sql}");
        }
    }

    #[test]
    fn negative_weights_are_refused() {
        let countries: Vec<ArrayRef> = encodings(&[Some("KAZ")])
            .into_iter()
            .take(1)
            .chain(encodings(&[Some("TJK")]).into_iter().take(1))
            .collect();
        let weight: ArrayRef = Arc::new(Float64Array::from(vec![-1.0]));
        let values = [Arc::clone(&countries[0]), Arc::clone(&countries[1]), weight];
        assert!(OneGroup(Flows::default()).update_batch(&values).is_err());
    }
}
