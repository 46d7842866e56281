//! Country and Organization Leader Travel (COLT, Pardee Institute, University of Denver): a row per trip of a leader.
//! Columns by the names that its file has: `LeaderCountryISO`, `CountryVisitedISO`, `TripStartDate` and the others.
//!
//! Its traps: leaders of organisations travel, too, and have no country; trips without days have the year alone; days
//! come as they are typed, `2010-03-15` or `3/15/2010`, the month first.

use super::{Facts, Foreign, Record, Verdict};

pub(super) struct Colt;

/// Returns a day in its text form; the text itself where it is none, so that the problem shows it.
fn day(text: &str) -> String {
    // A time of midnight is what spreadsheets add to a day.
    let text = text.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = text.split('/').collect();
    match parts[..] {
        [month, day, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_string(),
    }
}

fn is_yes(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "yes" | "1" | "true")
}

impl Foreign for Colt {
    fn required(&self) -> &'static [&'static str] {
        &["leaderfullname", "leadercountryiso", "countryvisitediso", "tripstartdate"]
    }

    fn read(&self, record: &Record<'_>, facts: &mut Facts<'_>) -> Verdict {
        let either = |code: &str, name: &str| match record.get(code) {
            "" => record.get(name).to_string(),
            code => code.to_string(),
        };
        let visitor_country = either("leadercountryiso", "leadercountryorigo");
        let host_country = either("countryvisitediso", "countryvisited");
        if visitor_country == host_country {
            return Verdict::Wrong(format!("`{host_country}` is where the leader is from"));
        }
        let start = day(record.get("tripstartdate"));
        let date = if start.is_empty() { record.get("tripyear").to_string() } else { start.clone() };
        let end = if start.is_empty() { String::new() } else { day(record.get("tripenddate")) };
        let visitor = record.get("leaderfullname");
        let met_host = is_yes(record.get("methosthogs"));
        let is_summit = is_yes(record.get("attendedmultilatevent"));
        facts.add(&[
            ("date", &date),
            ("end_date", &end),
            ("visitor_country", &visitor_country),
            ("host_country", &host_country),
            ("visitor", visitor),
            ("visitor_role", if visitor.is_empty() { "" } else { record.get("leadertitle") }),
            ("host", if met_host { record.get("hosthogsname") } else { "" }),
            ("visit_type", if is_summit { "summit" } else { "other" }),
            ("place", record.get("cityvisited")),
            ("occasion", if is_summit { record.get("namemultilatevent") } else { "" }),
            ("status", "completed"),
        ]);
        Verdict::Taken
    }
}
