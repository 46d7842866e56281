//! `pair A B` and `.pair`: what is known of two countries, without SQL.

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Float64Type, Int64Type};

use super::Stop;
use super::print::Printer;
use crate::country::Country;
use crate::engine::{Error, ErrorCode, Query, Session, named_country};
use crate::output::{ChartKind, Format, amount, spark};

const DOSSIER: &str = "select * from dossier($a, $b)";
const YEARS: &str = "\
    select year, turnover_usd, visits, agreements, awards, events
    from pair_years($a, $b) where year is not null order by year";
/// The dates are as exact as they are known.
const TIMELINE: &str = "\
    select case date_precision when 'year' then substr(cast(date as varchar), 1, 4)
            when 'month' then substr(cast(date as varchar), 1, 7) else cast(date as varchar) end as date,
        kind, summary, status";
/// A chart needs the day itself.
const DRAWN: &str = "select date, date_precision, kind, summary, status";

/// Two countries that somebody asks about.
pub(crate) struct Pair<'a> {
    session: &'a Session,
    a: Country,
    b: Country,
}

impl<'a> Pair<'a> {
    /// # Errors
    /// A name that is no country, or one of several.
    pub(crate) fn of(session: &'a Session, a: &str, b: &str) -> Result<Pair<'a>, Error> {
        let (a, b) = (named_country(a, "the first place")?, named_country(b, "the second place")?);
        Ok(Pair { session, a, b })
    }

    fn query(&self, sql: &str) -> Query {
        self.session.query(sql).bind("a", self.a.iso3()).bind("b", self.b.iso3())
    }

    /// Returns the query of the key figures.
    pub(crate) fn dossier(&self) -> Query {
        self.query(DOSSIER)
    }

    /// Returns the query of all facts, oldest first; with their documents where sources are cited.
    pub(crate) fn timeline(&self, format: Format, cited: bool) -> Query {
        let columns = if is_drawn(format) { DRAWN } else { TIMELINE };
        self.query(&format!("{columns}{} from timeline($a, $b)", if cited { ", doc" } else { "" }))
    }

    /// Returns a line per kind of fact that shows its course over the years; nothing where no year has any.
    ///
    /// # Errors
    /// A dataset that can't be read.
    pub(crate) fn course(&self) -> Result<String, Error> {
        Ok(course(&self.query(YEARS).collect_blocking()?)?.unwrap_or_default())
    }
}

/// Tells whether a format draws the timeline.
pub(crate) fn is_drawn(format: Format) -> bool {
    matches!(format, Format::Chart | Format::Svg | Format::Html)
}

pub(super) fn run(session: &Session, mut printer: Printer, a: &str, b: &str) -> Result<(), Stop> {
    let pair = Pair::of(session, a, b)?;
    let format = printer.format();
    let timeline = pair.timeline(format, printer.cites());
    match format {
        Format::Chart | Format::Svg => {}
        Format::Html => {
            printer.title(&format!("{}–{}", pair.a.name(), pair.b.name()), "What is on record of the two countries.");
            printer.caption("Year by year");
            printer.set_chart(ChartKind::Line);
            printer.query(pair.query(YEARS))?;
            printer.caption("Key figures");
            printer.undrawn(pair.dossier())?;
            printer.caption("Timeline");
        }
        _ => {
            printer.query(pair.dossier())?;
            if matches!(format, Format::Box | Format::Table) {
                write!(printer.writer(), "{}", pair.course()?)?;
            }
        }
    }
    printer.set_chart(ChartKind::Timeline);
    printer.query(timeline)?;
    printer.finish()
}

/// Makes the lines of the columns behind the year; none where no year is on record.
fn course(batches: &[RecordBatch]) -> Result<Option<String>, Error> {
    let broken = |error: arrow::error::ArrowError| Error::new(ErrorCode::Internal, error.to_string());
    let mut rows: Vec<(i64, Vec<Option<f64>>)> = Vec::new();
    for batch in batches {
        let years = cast(batch.column(0), &DataType::Int64).map_err(broken)?;
        let numbers = batch.columns()[1..].iter().map(|column| cast(column, &DataType::Float64));
        let numbers = numbers.collect::<Result<Vec<_>, _>>().map_err(broken)?;
        for (row, year) in years.as_primitive::<Int64Type>().iter().enumerate() {
            let number = |column: &arrow::array::ArrayRef| {
                let column = column.as_primitive::<Float64Type>();
                // A count of nothing is nothing on record.
                (column.is_valid(row) && column.value(row) != 0.0).then(|| column.value(row))
            };
            rows.extend(year.map(|year| (year, numbers.iter().map(number).collect())));
        }
    }
    let (Some(first), Some(last)) = (rows.iter().map(|row| row.0).min(), rows.iter().map(|row| row.0).max()) else {
        return Ok(None);
    };
    let mut text = format!("{:12} {first}–{last}\n", "by year");
    let names: Vec<String> = batches[0].schema().fields().iter().skip(1).map(|field| field.name().clone()).collect();
    for (column, name) in names.iter().enumerate() {
        let of_year = |year| rows.iter().find(|row| row.0 == year).and_then(|row| row.1[column]);
        let values: Vec<Option<f64>> = (first..=last).map(of_year).collect();
        let known: Vec<(i64, f64)> = (first..=last).filter_map(|year| Some((year, of_year(year)?))).collect();
        let said = match (known.first(), known.last()) {
            (Some((from, least)), Some((to, most))) if name == "turnover_usd" && from < to => {
                format!("{} in {from}, {} in {to}, USD", amount(*least), amount(*most))
            }
            (Some((year, value)), _) if name == "turnover_usd" => format!("{} in {year}, USD", amount(*value)),
            (Some(_), _) => format!("{} in all", known.iter().map(|(_, value)| value).sum::<f64>()),
            (None, _) => continue,
        };
        text.push_str(&format!("{:12} {}  {said}\n", name.trim_end_matches("_usd"), spark(&values)));
    }
    Ok(Some(text + "\n"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, Float64Array, Int64Array};

    use super::*;

    #[test]
    fn a_course_has_a_place_for_each_year() {
        let columns: [(&str, ArrayRef); 4] = [
            ("year", Arc::new(Int64Array::from(vec![2019, 2020, 2022]))),
            ("turnover_usd", Arc::new(Float64Array::from(vec![Some(1e9), None, Some(2e9)]))),
            ("visits", Arc::new(Int64Array::from(vec![1, 0, 4]))),
            ("awards", Arc::new(Int64Array::from(vec![0, 0, 0]))),
        ];
        let batch = RecordBatch::try_from_iter(columns).expect("a batch");
        let text = course(&[batch]).expect("numbers").expect("it has years");
        let expected = [
            "by year      2019–2022",
            "turnover     ▅  █  1bn in 2019, 2bn in 2022, USD",
            "visits       ▃  █  5 in all",
            "",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
        assert_eq!(course(&[]).expect("nothing is wrong"), None);
    }
}
