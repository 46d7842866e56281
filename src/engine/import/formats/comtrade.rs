//! UN Comtrade, as its portal and its programming interface write CSV: a row per reporter, partner, flow, goods and
//! period. Columns by the interface's own list (<https://comtradedeveloper.un.org>, "Final data").
//!
//! Its traps:
//! - its numeric codes are those of UN M49 but for a few, which would be other countries or none by ISO;
//! - one figure comes by mode of transport, customs procedure and second partner, too, and the sum of all of them is
//!   twice the trade: only the totals are taken;
//! - the partner 0 is the world, and areas that are no country (not elsewhere specified, bunkers, free zones) have codes
//!   of their own: they are set aside;
//! - re-exports and re-imports are part of exports and imports;
//! - months and years stand in one column of one file: each has its own `period_type`;
//! - exports are valued FOB and imports CIF, mostly: what the figure is, and the other where it is known, is kept in
//!   `stated_by`.

use super::{Facts, Foreign, Record, Verdict};
use crate::country::Country;

pub(super) struct Comtrade;

/// Codes that differ from ISO 3166-1 and ISO 3166-3: the table of reporters of the interface.
const OWN_CODES: &[(u16, &str)] = &[
    (0, "WLD"),
    (230, "ETH"),
    (251, "FRA"),
    (280, "DEU"),
    (579, "NOR"),
    (699, "IND"),
    (736, "SDN"),
    (757, "CHE"),
    (842, "USA"),
];

/// Returns the country of a code of Comtrade.
fn country(code: &str) -> Option<Country> {
    let number: u16 = code.parse().ok()?;
    match OWN_CODES.iter().find(|(own, _)| *own == number) {
        Some((_, iso3)) => Country::from_iso3(iso3),
        None => Country::all().find(|country| country.numeric() == Some(number)),
    }
}

impl Foreign for Comtrade {
    fn required(&self) -> &'static [&'static str] {
        &["period", "reportercode", "flowcode", "partnercode", "cmdcode", "primaryvalue"]
    }

    fn read(&self, record: &Record<'_>, facts: &mut Facts<'_>) -> Verdict {
        let is_one_of = |name: &str, totals: &[&str]| record.get(name).is_empty() || totals.contains(&record.get(name));
        let is_total = is_one_of("partner2code", &["0"])
            && is_one_of("customscode", &["C00"])
            && is_one_of("motcode", &["0"])
            && is_one_of("moscode", &["0"])
            // Services have a table of their own at the source, and TOTAL is all of them there.
            && is_one_of("typecode", &["C"]);
        let flow = match record.get("flowcode") {
            "M" => "import",
            "X" => "export",
            _ => return Verdict::Skipped,
        };
        if !is_total {
            return Verdict::Skipped;
        }
        let side = |name: &str, code: &str| {
            country(code).ok_or_else(|| {
                let said = record.get(&format!("{name}desc"));
                let said = if said.is_empty() { String::new() } else { format!(" ({said})") };
                Verdict::Wrong(format!("the {name} `{code}`{said} is an area that is no country"))
            })
        };
        let (reporter, partner) =
            match (side("reporter", record.get("reportercode")), side("partner", record.get("partnercode"))) {
                (Ok(reporter), Ok(partner)) => (reporter.iso3(), partner.iso3()),
                (Err(wrong), _) | (_, Err(wrong)) => return wrong,
            };
        let period = record.get("period");
        let Some((start, end, kind)) = period_of(period) else {
            return Verdict::Wrong(format!("`{period}` is no period: a year, or a year and a month"));
        };
        let value = record.get("primaryvalue");
        let code = record.get("cmdcode");
        let valued = valuation(value, record.get("cifvalue"), record.get("fobvalue"));
        let stated_by = if valued.is_empty() { reporter.to_string() } else { format!("{reporter}, {valued}") };
        facts.add(&[
            ("date", &end),
            ("date_basis", "period_end"),
            ("period_start", &start),
            ("period_end", &end),
            ("period_type", kind),
            ("reporter", reporter),
            ("partner", partner),
            ("flow", flow),
            ("commodity_code", code),
            ("commodity", if code == "TOTAL" { "" } else { record.get("cmddesc") }),
            ("amount", value),
            ("currency", "USD"),
            ("value_usd", value),
            ("stated_by", &stated_by),
            ("status", "actual"),
        ]);
        Verdict::Taken
    }
}

/// Returns the first and the last day of a period, and its kind.
fn period_of(text: &str) -> Option<(String, String, &'static str)> {
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok())?;
    match text.len() {
        4 => number(text).map(|year| (format!("{year:04}-01-01"), format!("{year:04}-12-31"), "year")),
        6 => {
            let (year, month) = (number(&text[..4])?, number(&text[4..])?);
            let first = chrono::NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, 1)?;
            let last = first.checked_add_months(chrono::Months::new(1))?.pred_opt()?;
            Some((first.to_string(), last.to_string(), "month"))
        }
        _ => None,
    }
}

/// Tells how a figure is valued, and what it is by the other way where that is known.
fn valuation(value: &str, cif: &str, fob: &str) -> String {
    let number = |text: &str| text.parse::<f64>().ok().filter(|value| *value > 0.0);
    let is = |other: &str| number(value).is_some() && number(value) == number(other);
    match (is(cif), is(fob)) {
        (true, true) => "CIF and FOB".to_string(),
        (true, false) if number(fob).is_some() => format!("CIF (FOB {fob})"),
        (true, false) => "CIF".to_string(),
        (false, true) if number(cif).is_some() => format!("FOB (CIF {cif})"),
        (false, true) => "FOB".to_string(),
        (false, false) => String::new(),
    }
}
