//! The dyadic file of the Correlates of War trade data (Dyadic_COW_4.0.csv; Barbieri, Keshk and Pollins 2009, codebook
//! version 4.0): a row per pair and year with both flows.
//!
//! Its traps: `flow1` is what the first state imports from the second, in millions of current dollars; -9 is a figure
//! that is missing and not a small one; numbers of states are those of the COW system, some of which two states bore one
//! after the other, so that they are read with their year. A flow of 0 says that nothing was traded, and the table holds
//! no figure without an amount: it is skipped.

use super::{Facts, Foreign, Record, Verdict};
use crate::country::{Country, Day, System, bearer_on};

pub(super) struct CowTrade;

/// Returns the state that bore a number in a year: at its end, or at its beginning where it ended in between.
fn state(number: &str, year: i16) -> Option<Country> {
    let number: u16 = number.parse().ok()?;
    [(12, 31), (7, 1), (1, 1)]
        .into_iter()
        .find_map(|(month, day)| bearer_on(System::Cow, number, Day::new(year, month, day)))
}

/// Returns a flow in dollars; none where it is missing or nothing.
fn dollars(millions: &str) -> Result<Option<String>, String> {
    if millions.is_empty() {
        return Ok(None);
    }
    let value: f64 = millions.parse().map_err(|_| format!("`{millions}` is no flow in millions"))?;
    if value == -9.0 || value == 0.0 {
        return Ok(None);
    }
    if value < 0.0 {
        return Err(format!("`{millions}` is no flow in millions: only -9, for a missing one, is below zero"));
    }
    // Two places more than the source has, so that no figure gains digits by its unit.
    Ok(Some(((value * 1e8).round() / 1e2).to_string()))
}

impl Foreign for CowTrade {
    fn required(&self) -> &'static [&'static str] {
        &["ccode1", "ccode2", "year", "flow1", "flow2"]
    }

    fn read(&self, record: &Record<'_>, facts: &mut Facts<'_>) -> Verdict {
        let text = record.get("year");
        let Some(year) = text.parse::<i16>().ok().filter(|year| (1_816..=9_999).contains(year)) else {
            return Verdict::Wrong(format!("`{text}` is no year of the system of states"));
        };
        let side = |name: &str| {
            let number = record.get(name);
            state(number, year)
                .ok_or_else(|| Verdict::Wrong(format!("no state bore the COW number `{number}` in {year}")))
        };
        let (first, second) = match (side("ccode1"), side("ccode2")) {
            (Ok(first), Ok(second)) => (first.iso3(), second.iso3()),
            (Err(wrong), _) | (_, Err(wrong)) => return wrong,
        };
        let flows = match (dollars(record.get("flow1")), dollars(record.get("flow2"))) {
            (Ok(first), Ok(second)) => [first, second],
            (Err(message), _) | (_, Err(message)) => return Verdict::Wrong(message),
        };
        let (start, end) = (format!("{year}-01-01"), format!("{year}-12-31"));
        let mut is_empty = true;
        for ((importer, exporter), value) in [(first, second), (second, first)].into_iter().zip(flows) {
            let Some(value) = value else { continue };
            is_empty = false;
            facts.add(&[
                ("date", &end),
                ("date_basis", "period_end"),
                ("period_start", &start),
                ("period_end", &end),
                ("period_type", "year"),
                ("reporter", importer),
                ("partner", exporter),
                ("flow", "import"),
                ("commodity_code", "TOTAL"),
                ("amount", &value),
                ("currency", "USD"),
                ("value_usd", &value),
                ("status", "actual"),
            ]);
        }
        if is_empty { Verdict::Skipped } else { Verdict::Taken }
    }
}
