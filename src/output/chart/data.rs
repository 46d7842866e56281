//! Which columns of a result become what in a chart.

use std::collections::BTreeMap;
use std::io;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Date32Type, Float64Type, Schema};

use super::super::cell::Cells;
use super::Kind;

/// What is drawn.
#[derive(Debug, PartialEq)]
pub(in super::super) enum Chart {
    Bars {
        label: String,
        value: String,
        bars: Vec<(String, f64)>,
    },
    Curves {
        x: String,
        axis: Axis,
        y: String,
        /// Points by their place, per name; one without a name where nothing is grouped.
        curves: Vec<(String, Vec<(f64, f64)>)>,
        is_joined: bool,
    },
    Heat {
        rows: (String, Vec<String>),
        columns: (String, Vec<String>),
        value: String,
        cells: BTreeMap<(usize, usize), f64>,
    },
    Timeline {
        x: String,
        axis: Axis,
        /// Days or years with what they are of, per name; one without a name where nothing is grouped.
        lanes: Vec<(String, Vec<(f64, String)>)>,
    },
}

/// What stands along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Axis {
    /// Days since 1970.
    Days,
    /// Years, without separators.
    Years,
    Numbers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Name,
    Day,
    Year,
    Number,
    /// Ids, lists and the like.
    Nothing,
}

/// The most curves whose colours can be told apart.
const MOST_CURVES: usize = 8;
/// The most lanes of a timeline.
const MOST_LANES: usize = 12;
/// The most columns that say what stands on a timeline.
const MOST_PARTS: usize = 4;
/// The most rows and columns of a grid.
const MOST_PLACES: usize = 60;
/// Columns whose numbers say nothing about their rows.
const KEYS: [&str; 8] = ["id", "doc", "fact", "event_id", "cow", "gw", "ccode1", "ccode2"];

fn role(name: &str, data_type: &DataType) -> Role {
    match data_type {
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => Role::Day,
        _ if KEYS.contains(&name) => Role::Nothing,
        data_type if data_type.is_integer() && (name == "year" || name.ends_with("_year")) => Role::Year,
        data_type if data_type.is_numeric() => Role::Number,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Boolean => Role::Name,
        DataType::Dictionary(_, value) => role(name, value),
        _ => Role::Nothing,
    }
}

impl Chart {
    /// Reads a result as a chart: of the kind that is asked for, else of the kind that its columns tell.
    ///
    /// # Errors
    /// Columns or rows that make no such chart; the message says what would.
    pub(in super::super) fn of(schema: &Schema, batches: &[RecordBatch], kind: Option<Kind>) -> io::Result<Chart> {
        let roles: Vec<Role> = schema.fields().iter().map(|field| role(field.name(), field.data_type())).collect();
        let all = |wanted: &[Role]| -> Vec<usize> {
            (0..roles.len()).filter(|place| wanted.contains(&roles[*place])).collect()
        };
        let (names, times, numbers) = (all(&[Role::Name]), all(&[Role::Day, Role::Year]), all(&[Role::Number]));
        let kind = kind.or(match (names.len(), times.len(), numbers.len()) {
            (_, _, 0) => None,
            (_, 1.., _) => Some(Kind::Line),
            (2.., _, 1) => Some(Kind::Heat),
            (1.., _, _) => Some(Kind::Bar),
            (0, 0, 2..) => Some(Kind::Scatter),
            _ => None,
        });
        let data = Data { schema, batches };
        match kind {
            Some(Kind::Bar) => match (names.first().or(times.first()), numbers.first()) {
                (Some(label), Some(value)) => data.bars(*label, *value),
                _ => Err(unfit("bars need a column of names or years and one of numbers")),
            },
            Some(Kind::Line) => match (times.first(), numbers.as_slice()) {
                (Some(x), [y, ..]) => data.curves(*x, &roles, *y, names.first().copied(), true),
                (None, [x, y, ..]) => data.curves(*x, &roles, *y, names.first().copied(), true),
                _ => Err(unfit("lines need a column of days, years or numbers and another of numbers")),
            },
            Some(Kind::Scatter) => match (times.first(), numbers.as_slice()) {
                (_, [x, y, ..]) => data.curves(*x, &roles, *y, names.first().copied(), false),
                (Some(x), [y]) => data.curves(*x, &roles, *y, names.first().copied(), false),
                _ => Err(unfit("points need two columns of numbers")),
            },
            Some(Kind::Heat) => match (names.as_slice(), times.first(), numbers.first()) {
                ([rows, columns, ..], _, Some(value)) => data.heat(*rows, *columns, *value),
                ([rows], Some(columns), Some(value)) => data.heat(*rows, *columns, *value),
                _ => Err(unfit("a heat map needs two columns of names and one of numbers")),
            },
            Some(Kind::Timeline) => match times.first() {
                Some(x) => data.timeline(*x, &roles, &names),
                None => Err(unfit("a timeline needs a column of days or years")),
            },
            None => Err(unfit("a chart needs a column of numbers beside one of names, days, years or numbers")),
        }
    }
}

fn unfit(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the result makes no chart: {message}"))
}

struct Data<'a> {
    schema: &'a Schema,
    batches: &'a [RecordBatch],
}

impl Data<'_> {
    fn name(&self, column: usize) -> String {
        self.schema.field(column).name().clone()
    }

    fn texts(&self, column: usize) -> io::Result<Vec<Option<String>>> {
        let mut texts = Vec::new();
        for batch in self.batches {
            let cells = Cells::new(std::slice::from_ref(batch.column(column)))?;
            texts.extend((0..batch.num_rows()).map(|row| cells.text(0, row)));
        }
        Ok(texts)
    }

    fn numbers(&self, column: usize) -> io::Result<Vec<Option<f64>>> {
        let mut numbers = Vec::new();
        for batch in self.batches {
            let array = as_numbers(batch.column(column))?;
            let array = array.as_primitive::<Float64Type>();
            let finite = |row: usize| (!array.is_null(row)).then(|| array.value(row)).filter(|value| value.is_finite());
            numbers.extend((0..array.len()).map(finite));
        }
        Ok(numbers)
    }

    fn bars(&self, label: usize, value: usize) -> io::Result<Chart> {
        let labels = self.texts(label)?.into_iter().map(|label| label.unwrap_or_else(|| "NULL".to_string()));
        let bars: Vec<(String, f64)> =
            labels.zip(self.numbers(value)?).filter_map(|(label, value)| Some((label, value?))).collect();
        if bars.is_empty() {
            return Err(unfit("it has no row with a number"));
        }
        Ok(Chart::Bars { label: self.name(label), value: self.name(value), bars })
    }

    fn curves(&self, x: usize, roles: &[Role], y: usize, group: Option<usize>, is_joined: bool) -> io::Result<Chart> {
        let axis = match roles[x] {
            Role::Day => Axis::Days,
            Role::Year => Axis::Years,
            _ => Axis::Numbers,
        };
        let groups = match group {
            Some(group) => self.texts(group)?,
            None => Vec::new(),
        };
        let mut curves: Vec<(String, Vec<(f64, f64)>)> = Vec::new();
        for (row, (x, y)) in self.numbers(x)?.into_iter().zip(self.numbers(y)?).enumerate() {
            let (Some(x), Some(y)) = (x, y) else { continue };
            let name = groups.get(row).cloned().flatten().unwrap_or_default();
            match curves.iter().position(|(other, _)| *other == name) {
                Some(place) => curves[place].1.push((x, y)),
                None if curves.len() == MOST_CURVES => {
                    return Err(unfit(&format!(
                        "it has more than {MOST_CURVES} groups, whose lines can't be told apart; choose some with WHERE"
                    )));
                }
                None => curves.push((name, vec![(x, y)])),
            }
        }
        if curves.is_empty() {
            return Err(unfit("it has no row with both numbers"));
        }
        if is_joined {
            curves.iter_mut().for_each(|(_, points)| points.sort_by(|a, b| a.0.total_cmp(&b.0)));
        }
        Ok(Chart::Curves { x: self.name(x), axis, y: self.name(y), curves, is_joined })
    }

    fn timeline(&self, x: usize, roles: &[Role], names: &[usize]) -> io::Result<Chart> {
        // How exact a date is, and where it was read, is nothing that happened.
        let says = |column: &usize| {
            let name = self.schema.field(*column).name();
            !name.ends_with("_precision") && name != "url" && name != "cite"
        };
        let names: Vec<usize> = names.iter().copied().filter(says).collect();
        let texts: Vec<Vec<Option<String>>> =
            names.iter().map(|column| self.texts(*column)).collect::<io::Result<_>>()?;
        let kind = names.iter().position(|column| self.schema.field(*column).name() == "kind");
        let lane = kind.or_else(|| texts.iter().position(|texts| (2..=MOST_LANES).contains(&n_different(texts))));
        let mut lanes: Vec<(String, Vec<(f64, String)>)> = Vec::new();
        for (row, day) in self.numbers(x)?.into_iter().enumerate() {
            let Some(day) = day else { continue };
            let text = |column: usize| texts[column].get(row).cloned().flatten();
            let name = lane.and_then(text).unwrap_or_default();
            let rest = (0..names.len()).filter(|column| Some(*column) != lane);
            let parts: Vec<String> = rest.filter_map(text).take(MOST_PARTS).collect();
            let place = lanes.iter().position(|(other, _)| *other == name).unwrap_or_else(|| {
                lanes.push((name, Vec::new()));
                lanes.len() - 1
            });
            lanes[place].1.push((day, parts.join(", ")));
        }
        if lanes.is_empty() {
            return Err(unfit("it has no row with a date"));
        }
        if lanes.len() > MOST_PLACES {
            return Err(unfit(&format!("a timeline has at most {MOST_PLACES} kinds; choose some with WHERE")));
        }
        lanes.sort_by(|a, b| a.0.cmp(&b.0));
        let axis = if roles[x] == Role::Day { Axis::Days } else { Axis::Years };
        Ok(Chart::Timeline { x: self.name(x), axis, lanes })
    }

    fn heat(&self, rows: usize, columns: usize, value: usize) -> io::Result<Chart> {
        let (mut row_names, mut column_names) = (Vec::new(), Vec::new());
        let mut cells: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        let names = self.texts(rows)?.into_iter().zip(self.texts(columns)?);
        for ((row, column), value) in names.zip(self.numbers(value)?) {
            let (Some(row), Some(column)) = (row, column) else { continue };
            // Two names without a number have their place, and nothing in it.
            let place = (place_of(&mut row_names, row), place_of(&mut column_names, column));
            if let Some(value) = value {
                *cells.entry(place).or_default() += value;
            }
        }
        if cells.is_empty() {
            return Err(unfit("it has no row with two names and a number"));
        }
        if row_names.len().max(column_names.len()) > MOST_PLACES {
            return Err(unfit(&format!("a grid has at most {MOST_PLACES} rows and columns; choose some with WHERE")));
        }
        // Both sides of a matrix of countries are in one order.
        let (row_order, column_order) = (sorted(&row_names), sorted(&column_names));
        let place = |order: &[usize], at: usize| order.iter().position(|other| *other == at).unwrap_or(at);
        let cells = cells
            .into_iter()
            .map(|((row, column), value)| ((place(&row_order, row), place(&column_order, column)), value));
        let named = |names: &[String], order: &[usize]| order.iter().map(|at| names[*at].clone()).collect();
        Ok(Chart::Heat {
            rows: (self.name(rows), named(&row_names, &row_order)),
            columns: (self.name(columns), named(&column_names, &column_order)),
            value: self.name(value),
            cells: cells.collect(),
        })
    }
}

fn n_different(texts: &[Option<String>]) -> usize {
    texts.iter().flatten().collect::<std::collections::HashSet<_>>().len()
}

fn place_of(names: &mut Vec<String>, name: String) -> usize {
    names.iter().position(|other| *other == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    })
}

fn sorted(names: &[String]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|a, b| names[*a].cmp(&names[*b]));
    order
}

/// Returns days since 1970 for days, and numbers as they are.
fn as_numbers(array: &ArrayRef) -> io::Result<ArrayRef> {
    let broken = |error: arrow::error::ArrowError| io::Error::new(io::ErrorKind::InvalidData, error.to_string());
    match array.data_type() {
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => {
            let days = cast(array, &DataType::Date32).map_err(broken)?;
            let days = days.as_primitive::<Date32Type>();
            Ok(std::sync::Arc::new(days.unary::<_, Float64Type>(f64::from)))
        }
        _ => cast(array, &DataType::Float64).map_err(broken),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{Date32Array, Float64Array, Int32Array, StringArray};

    use super::*;

    fn column(name: &str) -> (&str, ArrayRef, bool) {
        let array: ArrayRef = match name {
            "year" => Arc::new(Int32Array::from(vec![2021, 2020, 2022])),
            "date" => Arc::new(Date32Array::from(vec![1, 0, 2])),
            "usd" => Arc::new(Float64Array::from(vec![Some(1.0), None, Some(3.0)])),
            "n" => Arc::new(Float64Array::from(vec![5.0, 6.0, f64::NAN])),
            _ => Arc::new(StringArray::from(vec!["KAZ", "TJK", "KAZ"])),
        };
        (name, array, true)
    }

    fn chart(names: &[&str], kind: Option<Kind>) -> io::Result<Chart> {
        let batch = RecordBatch::try_from_iter_with_nullable(names.iter().map(|name| column(name))).expect("a batch");
        Chart::of(&batch.schema(), &[batch], kind)
    }

    #[test]
    fn columns_tell_the_kind() {
        let kind = |names: &[&str]| match chart(names, None) {
            Ok(Chart::Bars { .. }) => "bars",
            Ok(Chart::Curves { is_joined: true, .. }) => "lines",
            Ok(Chart::Curves { is_joined: false, .. }) => "points",
            Ok(Chart::Heat { .. }) => "heat",
            Ok(Chart::Timeline { .. }) => "timeline",
            Err(_) => "none",
        };
        let cases: [(&[&str], &str); 8] = [
            (&["visitor", "usd"], "bars"),
            (&["year", "usd"], "lines"),
            (&["date", "pair", "usd"], "lines"),
            (&["visitor", "host", "usd"], "heat"),
            (&["usd", "n"], "points"),
            (&["usd"], "none"),
            (&["visitor"], "none"),
            (&["year"], "none"),
        ];
        for (names, expected) in cases {
            assert_eq!(kind(names), expected, "{names:?}");
        }
    }

    #[test]
    fn a_timeline_has_a_lane_per_kind() {
        let Ok(Chart::Timeline { axis, lanes, .. }) = chart(&["date", "visitor", "usd"], Some(Kind::Timeline)) else {
            panic!("a timeline")
        };
        assert_eq!(axis, Axis::Days);
        let days: Vec<(&str, Vec<f64>)> =
            lanes.iter().map(|(name, facts)| (name.as_str(), facts.iter().map(|fact| fact.0).collect())).collect();
        assert_eq!(days, [("KAZ", vec![1.0, 2.0]), ("TJK", vec![0.0])]);
        assert!(chart(&["visitor", "usd"], Some(Kind::Timeline)).is_err());
    }

    #[test]
    fn rows_without_a_number_are_left_out_and_lines_run_forward() {
        let Ok(Chart::Curves { curves, axis, .. }) = chart(&["year", "usd"], None) else { panic!("lines") };
        assert_eq!((axis, curves), (Axis::Years, vec![(String::new(), vec![(2021.0, 1.0), (2022.0, 3.0)])]));
        let Ok(Chart::Heat { cells, .. }) = chart(&["a", "b", "usd"], Some(Kind::Heat)) else { panic!("a grid") };
        assert_eq!(cells.into_iter().collect::<Vec<_>>(), [((0, 0), 4.0)]);
    }
}
