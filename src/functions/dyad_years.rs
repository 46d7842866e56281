//! `dyad_years(scope, from, to [, system] [, directed])`: the panel of dyad-years that a state system gives.
//!
//! Rows are made while they are read, a year at a time, so that two centuries of all pairs take no memory.

use std::sync::Arc;

use arrow::array::{ArrayRef, BooleanArray, Int32Array, RecordBatch, UInt16Array};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::catalog::TableProvider;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::common::{Result, ScalarValue, plan_err};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::streaming::PartitionStream;

use super::codes::dictionary;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Pair, Presence, Scope, System};
use crate::facts::codes::{country_values, dictionary_type, pair_values};

/// The words for the systems.
pub(super) const SYSTEMS: &[&str] = &["cow", "gw", "gw_microstates", "iso"];

pub(super) const SCOPE: Param = Param::new(
    "scope",
    ParamKind::Scope,
    "'world', a region, a subregion, a group, or countries: 'KAZ, Uzbekistan' or ['KAZ', 'Uzbekistan']",
);
pub(super) const FROM: Param = Param::new("from", ParamKind::Int, "first year; rows begin in 1816");
pub(super) const TO: Param = Param::new("to", ParamKind::Int, "last year");
pub(super) const SYSTEM: Param =
    Param::optional("system", ParamKind::Word(SYSTEMS), "'cow'", "the list that says which states there were");
pub(super) const DIRECTED: Param =
    Param::optional("directed", ParamKind::Bool, "false", "whether each dyad comes in both directions");

pub(super) const FUNCTION: Function = Function {
    name: "dyad_years",
    group: Group::Tables,
    params: &[SCOPE, FROM, TO, SYSTEM, DIRECTED],
    returns: "country_a, country_b, pair, year, ccode1, ccode2, extrapolated",
    description: "Lists every dyad of a scope in every year, as the state system has it: a dyad-year needs a day of \
                  that year on which both were members. States enter and leave. `cow` is the Correlates of War state \
                  system, `gw` the list of Gleditsch and Ward, `gw_microstates` that with its microstates, `iso` the \
                  states and territories of ISO 3166 (territories, Palestine and the Holy See in all years). Of \
                  undirected dyads of the first three, `ccode1` is the lower number, as in their data, and `country_a` \
                  bears it; of `iso` the countries are in alphabetical order and the numbers those of ISO. A member of \
                  a group counts in the years in which it had a day of membership. One number is one member: of 1991, \
                  365 is SUN, which bore it longest. Germany and Yemen have two members in 1990, so the key of a row \
                  is the two numbers and the year. `extrapolated` marks years after the list's last release (2024 for \
                  cow, 2020 for gw), where the members are taken to be the last known. Leads and lags are window \
                  functions.",
    examples: &[
        Example { sql: "select count(*) from dyad_years('world', 1990, 1990)", output: "13522" },
        Example { sql: "select count(*) from dyad_years('Central Asia', 1992, 2016, directed => true)", output: "500" },
        Example {
            sql: "select concat(ccode1, ' ', ccode2, ' ', pair) from dyad_years(['Kazakhstan', 'Russia'], 2000, 2000)",
            output: "365 705 KAZ-RUS",
        },
        Example { sql: "select min(year) from dyad_years('world', 2000, 2030) where extrapolated", output: "2025" },
    ],
    body: Body::Rows(table),
};

fn schema() -> SchemaRef {
    let dictionary = |name: &str| Field::new(name, dictionary_type(), false);
    Arc::new(Schema::new(vec![
        dictionary("country_a"),
        dictionary("country_b"),
        dictionary("pair"),
        Field::new("year", DataType::Int32, false),
        // Null for Kosovo in ISO.
        Field::new("ccode1", DataType::Int32, true),
        Field::new("ccode2", DataType::Int32, true),
        Field::new("extrapolated", DataType::Boolean, false),
    ]))
}

fn table(arguments: &[ScalarValue]) -> Result<Arc<dyn TableProvider>> {
    let [scope, from, to, system, directed] = arguments else {
        return plan_err!("`dyad_years` takes five arguments, and here are {}", arguments.len());
    };
    let text = |value: &ScalarValue| value.try_as_str().flatten().unwrap_or_default().to_string();
    let scope = match Scope::parse(&text(scope)) {
        Ok(scope) => scope,
        Err(part) => return plan_err!("no scope `{part}` in argument `scope` of `dyad_years`"),
    };
    let Some(system) = System::from_word(&text(system)) else {
        return plan_err!("`dyad_years` knows the systems {}", SYSTEMS.join(", "));
    };
    let year = |value: &ScalarValue| match value.cast_to(&DataType::Int64)? {
        ScalarValue::Int64(Some(year)) => Ok(year.clamp(0, 9999) as i16),
        _ => plan_err!("`dyad_years` takes years"),
    };
    let first = year(from)?.max(system.first_year().unwrap_or(FIRST));
    let directed = directed == &ScalarValue::Boolean(Some(true));
    let years = Years { schema: schema(), scope, system, first, last: year(to)?, directed };
    Ok(Arc::new(StreamingTable::try_new(schema(), vec![Arc::new(years)])?))
}

/// Of a system without a first year, that of the others.
const FIRST: i16 = 1816;

/// One call, as a stream of years.
#[derive(Clone, Debug)]
struct Years {
    schema: SchemaRef,
    scope: Scope,
    system: System,
    first: i16,
    last: i16,
    directed: bool,
}

impl PartitionStream for Years {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let years = self.clone();
        let batches = (self.first..=self.last).map(move |year| years.batch(year));
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), futures::stream::iter(batches)))
    }
}

impl Years {
    fn batch(&self, year: i16) -> Result<RecordBatch> {
        let members = self.system.in_year(year, &self.scope);
        let mut rows: Vec<(&Presence, &Presence, Pair)> = Vec::new();
        for (place, a) in members.iter().enumerate() {
            let others = if self.directed { &members[..] } else { &members[place + 1..] };
            // A country that bears two numbers in a year makes no pair with itself.
            let pairs = others.iter().filter_map(|b| Some((a, b, Pair::new(a.country, b.country)?)));
            rows.extend(pairs.filter(|(a, b, _)| a.meets(b)));
        }
        if self.system == System::Iso && !self.directed {
            for (a, b, pair) in &mut rows {
                if a.country != pair.a() {
                    std::mem::swap(a, b);
                }
            }
        }
        let n_rows = rows.len();
        let countries = |of: fn(&(&Presence, &Presence, Pair)) -> u16| -> UInt16Array { rows.iter().map(of).collect() };
        let numbers = |of: fn(&(&Presence, &Presence, Pair)) -> Option<u16>| -> ArrayRef {
            Arc::new(rows.iter().map(|row| of(row).map(i32::from)).collect::<Int32Array>())
        };
        let extrapolated = self.system.last_year().is_some_and(|last| year > last);
        let columns: Vec<ArrayRef> = vec![
            dictionary(countries(|(a, _, _)| a.country.code()), country_values()),
            dictionary(countries(|(_, b, _)| b.country.code()), country_values()),
            dictionary(countries(|(_, _, pair)| pair.code()), pair_values()),
            Arc::new(Int32Array::from_value(year.into(), n_rows)),
            numbers(|(a, _, _)| a.number),
            numbers(|(_, b, _)| b.number),
            Arc::new(BooleanArray::from(vec![extrapolated; n_rows])),
        ];
        Ok(RecordBatch::try_new(Arc::clone(&self.schema), columns)?)
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Array, AsArray};
    use arrow::datatypes::Int32Type;
    use arrow::util::pretty::pretty_format_batches;

    use super::*;

    fn years(scope: &str, first: i16, last: i16, system: System, directed: bool) -> Vec<RecordBatch> {
        let scope = Scope::parse(scope).unwrap_or_else(|part| panic!("{part}"));
        let years = Years { schema: schema(), scope, system, first, last, directed };
        (first..=last).map(|year| years.batch(year).expect("columns of the schema")).collect()
    }

    fn count(batches: &[RecordBatch]) -> usize {
        batches.iter().map(RecordBatch::num_rows).sum()
    }

    #[test]
    fn the_words_are_those_of_the_systems() {
        assert_eq!(SYSTEMS, System::ALL.map(|(_, word)| word));
    }

    /// 2,025,780 and 1,999,520 directed dyad-years with a common day to the end of 2019: see `country::system`.
    #[test]
    fn directed_is_twice_undirected_and_both_are_as_published() {
        for (system, expected) in [(System::Cow, 2_025_780), (System::Gw, 1_999_520)] {
            assert_eq!(count(&years("world", 1816, 2019, system, true)), expected);
            assert_eq!(count(&years("world", 1816, 2019, system, false)), expected / 2);
        }
    }

    #[test]
    fn undirected_dyads_have_the_lower_number_first() {
        for batch in years("world", 1988, 1992, System::Cow, false) {
            let (a, b) = (batch.column(4).as_primitive::<Int32Type>(), batch.column(5).as_primitive::<Int32Type>());
            assert!((0..batch.num_rows()).all(|row| a.value(row) < b.value(row)));
        }
        for batch in years("Europe", 2020, 2020, System::Iso, false) {
            let text = |column: usize, row: usize| {
                arrow::util::display::array_value_to_string(batch.column(column), row).expect("a cell")
            };
            assert!((0..batch.num_rows()).all(|row| text(0, row) < text(1, row)));
            // Kosovo alone has no number.
            assert!((0..batch.num_rows()).all(|row| batch.column(4).is_null(row) == (text(0, row) == "XKX")));
        }
    }

    #[test]
    fn states_enter_and_leave() {
        let batches = years("Germany, DDR, France", 1989, 1991, System::Cow, false);
        insta::assert_snapshot!(pretty_format_batches(&batches).expect("a table"), @r"
        +-----------+-----------+---------+------+--------+--------+--------------+
        | country_a | country_b | pair    | year | ccode1 | ccode2 | extrapolated |
        +-----------+-----------+---------+------+--------+--------+--------------+
        | FRA       | DEU       | DEU-FRA | 1989 | 220    | 260    | false        |
        | FRA       | DDR       | DDR-FRA | 1989 | 220    | 265    | false        |
        | DEU       | DDR       | DDR-DEU | 1989 | 260    | 265    | false        |
        | FRA       | DEU       | DEU-FRA | 1990 | 220    | 255    | false        |
        | FRA       | DEU       | DEU-FRA | 1990 | 220    | 260    | false        |
        | FRA       | DDR       | DDR-FRA | 1990 | 220    | 265    | false        |
        | DEU       | DDR       | DDR-DEU | 1990 | 260    | 265    | false        |
        | FRA       | DEU       | DEU-FRA | 1991 | 220    | 255    | false        |
        +-----------+-----------+---------+------+--------+--------+--------------+
        ");
    }

    #[test]
    fn years_before_the_list_and_after_it_are_empty() {
        assert_eq!(count(&years("world", 1000, 1000, System::Cow, false)), 0);
        assert!(count(&years("world", 9999, 9999, System::Gw, false)) > 10_000);
    }
}
