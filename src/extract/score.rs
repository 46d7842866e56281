//! How good the facts are: extracted rows against gold rows.
//!
//! Rows are matched one to one per table on the key cells of docs/annotation.md; precision and recall come from the
//! matches, and in matched rows the share of gold cells that are right is counted.

use serde_json::{Map, Value};

use super::json::LISTS;
use super::merge::alike;

/// Counts of one table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) gold: usize,
    pub(crate) found: usize,
    pub(crate) matched: usize,
    pub(crate) cells: usize,
    pub(crate) right: usize,
}

impl Tally {
    pub(crate) fn precision(self) -> f64 {
        share(self.matched, self.found)
    }

    pub(crate) fn recall(self) -> f64 {
        share(self.matched, self.gold)
    }

    pub(crate) fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) }
    }

    pub(crate) fn fields(self) -> f64 {
        share(self.right, self.cells)
    }

    fn add(&mut self, other: Tally) {
        self.gold += other.gold;
        self.found += other.found;
        self.matched += other.matched;
        self.cells += other.cells;
        self.right += other.right;
    }
}

/// Nothing of nothing is all of it.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Counts of the five tables, and what was missed and made up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) tables: [Tally; 5],
    /// Lines such as `missed visits TJK KAZ …`, a document's id before each.
    pub(crate) faults: Vec<String>,
}

impl Score {
    /// Counts one document. Both objects hold the five lists.
    pub(crate) fn count(&mut self, id: &str, gold: &Map<String, Value>, found: &Map<String, Value>) {
        for (k, table) in LISTS.iter().enumerate() {
            let rows =
                |object: &Map<String, Value>| object.get(*table).and_then(Value::as_array).cloned().unwrap_or_default();
            let (gold, found) = (rows(gold), rows(found));
            let pairs = assign(&gold, &found, |a, b| matches(table, a, b));
            let mut tally = Tally { gold: gold.len(), found: found.len(), matched: pairs.len(), ..Tally::default() };
            for (g, f) in &pairs {
                let (cells, right) = cells(&gold[*g], &found[*f]);
                tally.cells += cells;
                tally.right += right;
            }
            self.tables[k].add(tally);
            for (_, row) in gold.iter().enumerate().filter(|(g, _)| !pairs.iter().any(|(a, _)| a == g)) {
                self.faults.push(format!("{id}: missed {table} {}", brief(row)));
            }
            for (_, row) in found.iter().enumerate().filter(|(f, _)| !pairs.iter().any(|(_, b)| b == f)) {
                self.faults.push(format!("{id}: wrong {table} {}", brief(row)));
            }
        }
    }
}

/// The key cells of a row, for people.
fn brief(row: &Value) -> String {
    #[rustfmt::skip]
    const SHOWN: &[&str] = &[
        "visitor_country", "host_country", "visitor", "country_a", "country_b", "type", "kind", "title", "reporter",
        "partner", "flow", "value_usd", "growth_pct", "partner_rank", "giver_country", "recipient_country", "recipient",
        "award", "person_a", "date", "status", "rule",
    ];
    let shown = SHOWN
        .iter()
        .filter_map(|name| row.get(*name))
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_string));
    shown.collect::<Vec<String>>().join(" ")
}

/// The largest matching of rows (Kuhn's augmenting paths; documents hold few rows).
fn assign(gold: &[Value], found: &[Value], fits: impl Fn(&Value, &Value) -> bool) -> Vec<(usize, usize)> {
    fn augment(g: usize, edges: &[Vec<usize>], seen: &mut [bool], owner: &mut [Option<usize>]) -> bool {
        for f in &edges[g] {
            if std::mem::replace(&mut seen[*f], true) {
                continue;
            }
            if owner[*f].is_none_or(|other| augment(other, edges, seen, owner)) {
                owner[*f] = Some(g);
                return true;
            }
        }
        false
    }
    let edges: Vec<Vec<usize>> =
        gold.iter().map(|g| (0..found.len()).filter(|f| fits(g, &found[*f])).collect()).collect();
    let mut owner = vec![None; found.len()];
    for g in 0..gold.len() {
        augment(g, &edges, &mut vec![false; found.len()], &mut owner);
    }
    owner.iter().enumerate().filter_map(|(f, g)| g.map(|g| (g, f))).collect()
}

fn text<'a>(row: &'a Value, cell: &str) -> &'a str {
    row.get(cell).and_then(Value::as_str).unwrap_or("")
}

fn same(a: &Value, b: &Value, cells: &[&str]) -> bool {
    cells.iter().all(|cell| text(a, cell) == text(b, cell))
}

fn number(row: &Value, cell: &str) -> Option<f64> {
    row.get(cell).and_then(Value::as_f64)
}

/// Days between two dates; none where one is missing.
fn days(a: &Value, b: &Value) -> Option<i64> {
    let day = |row: &Value| chrono::NaiveDate::parse_from_str(text(row, "date"), "%Y-%m-%d").ok();
    Some((day(a)? - day(b)?).num_days().abs())
}

/// "completed" and "ongoing" are one here, and so are "target" and "estimate".
fn stage(row: &Value) -> &str {
    match text(row, "status") {
        "ongoing" => "completed",
        "estimate" => "target",
        status => status,
    }
}

fn matches(table: &str, gold: &Value, found: &Value) -> bool {
    match table {
        "visits" => {
            let coarse = text(gold, "date_precision") == "month"
                || text(found, "date_precision") == "month"
                || text(gold, "date_precision") == "year";
            let near = days(gold, found).is_none_or(|days| days <= if coarse { 31 } else { 3 });
            same(gold, found, &["visitor_country", "host_country"]) && stage(gold) == stage(found) && near
        }
        "agreements" => {
            let kind = |row: &Value| text(row, "type").to_string();
            let kinds = kind(gold) == kind(found) || kind(gold) == "other" || kind(found) == "other";
            same(gold, found, &["country_a", "country_b"]) && kinds && alike(text(gold, "title"), text(found, "title"))
        }
        "trade" => {
            let value = match (number(gold, "value_usd"), number(found, "value_usd")) {
                (Some(a), Some(b)) => (a - b).abs() <= a.abs() * 0.01,
                _ => false,
            };
            let growth =
                number(gold, "growth_pct").is_some() && number(gold, "growth_pct") == number(found, "growth_pct");
            let rank =
                number(gold, "partner_rank").is_some() && number(gold, "partner_rank") == number(found, "partner_rank");
            let pair = same(gold, found, &["reporter", "partner"])
                || !rank
                    && text(gold, "reporter") == text(found, "partner")
                    && text(gold, "partner") == text(found, "reporter")
                    && text(gold, "flow") == "turnover";
            pair && text(gold, "flow") == text(found, "flow")
                && stage(gold) == stage(found)
                && (value || growth || rank)
        }
        "awards" => {
            let surname = |row: &Value| {
                text(row, "recipient").to_lowercase().split_whitespace().map(str::to_string).collect::<Vec<String>>()
            };
            let (a, b) = (surname(gold), surname(found));
            let who = a.iter().any(|word| word.len() > 2 && b.contains(word));
            same(gold, found, &["giver_country", "recipient_country"])
                && who
                && alike(text(gold, "award"), text(found, "award"))
        }
        _ => {
            let near = days(gold, found).is_none_or(|days| days <= 3);
            let title = text(gold, "title").is_empty()
                || text(found, "title").is_empty()
                || alike(text(gold, "title"), text(found, "title"));
            let person = |cell: &str| {
                text(gold, cell).is_empty()
                    || text(found, cell).is_empty()
                    || alike(text(gold, cell), text(found, cell))
            };
            let status = text(gold, "status").is_empty() || stage(gold) == stage(found);
            same(gold, found, &["country_a", "country_b", "kind"])
                && status
                && near
                && title
                && person("person_a")
                && person("person_b")
        }
    }
}

/// Counts the gold cells of a matched row, and those that are right.
fn cells(gold: &Value, found: &Value) -> (usize, usize) {
    let Some(gold) = gold.as_object() else { return (0, 0) };
    let (mut n, mut right) = (0, 0);
    for (cell, value) in gold {
        n += 1;
        let other = found.get(cell);
        let is_right = match (value, other) {
            (Value::Number(a), Some(Value::Number(b))) => {
                a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| (a - b).abs() <= a.abs() * 0.01)
            }
            (Value::String(a), Some(Value::String(b))) => {
                a == b || (!matches!(cell.as_str(), "date" | "end_date" | "status") && alike(a, b))
            }
            (a, Some(b)) => a == b,
            (_, None) => false,
        };
        right += usize::from(is_right);
    }
    (n, right)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_are_matched_on_their_key_cells() {
        let object = |value: Value| value.as_object().cloned().unwrap_or_default();
        let gold = object(json!({
            "visits": [{"visitor_country": "TJK", "host_country": "KAZ", "status": "completed", "date": "2023-05-04", "place": "Astana"}],
            "trade": [{"reporter": "KAZ", "partner": "TJK", "flow": "turnover", "status": "target", "value_usd": 2e9}],
            "awards": [{"giver_country": "KAZ", "recipient_country": "TJK", "recipient": "Emomali Rahmon", "award": "Order of Altyn Kyran"}],
        }));
        let found = object(json!({
            "visits": [{"visitor_country": "TJK", "host_country": "KAZ", "status": "ongoing", "date": "2023-05-03"}, {"visitor_country": "KAZ", "host_country": "TJK", "status": "planned"}],
            "trade": [{"reporter": "KAZ", "partner": "TJK", "flow": "turnover", "status": "actual", "value_usd": 2e9}],
            "awards": [{"giver_country": "KAZ", "recipient_country": "TJK", "recipient": "Rahmon", "award": "Altyn Kyran Order"}],
        }));
        let mut score = Score::default();
        score.count("a", &gold, &found);
        let counts = score.tables.map(|t| (t.gold, t.found, t.matched));
        assert_eq!(counts, [(1, 2, 1), (0, 0, 0), (1, 1, 0), (1, 1, 1), (0, 0, 0)]);
        assert_eq!(score.faults.len(), 3);
    }
}
