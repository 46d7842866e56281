//! What an `@example` expects of the result, held against its rows.

use std::cmp::Ordering;
use std::fmt;

use super::line::Line;
use super::problem::{Fault, Problem};
use super::saved::Example;

/// What has to be true of the result of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expectation(Claim);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Claim {
    Rows(Comparison, usize),
    /// A column of the first row; `None` = null.
    First(String, Comparison, Option<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    AtLeast,
    AtMost,
    Different,
    Equal,
    More,
    Less,
}

impl Comparison {
    /// All of them; a sign that begins with another one stands before it.
    const ALL: [(Comparison, &'static str); 6] = [
        (Comparison::AtLeast, ">="),
        (Comparison::AtMost, "<="),
        (Comparison::Different, "<>"),
        (Comparison::Equal, "="),
        (Comparison::More, ">"),
        (Comparison::Less, "<"),
    ];

    fn read(line: &mut Line) -> Option<Comparison> {
        Comparison::ALL.into_iter().find(|(_, sign)| line.eat(sign)).map(|(comparison, _)| comparison)
    }

    fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::AtLeast => order.is_ge(),
            Comparison::AtMost => order.is_le(),
            Comparison::Different => order.is_ne(),
            Comparison::Equal => order.is_eq(),
            Comparison::More => order.is_gt(),
            Comparison::Less => order.is_lt(),
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Comparison::ALL.iter().find(|(known, _)| known == self).map_or("", |(_, sign)| sign))
    }
}

impl Expectation {
    /// Reads `rows >= 1` or `column = 'value'`; takes nothing that it returns `None` for in full.
    pub(super) fn read(line: &mut Line) -> Option<Expectation> {
        let name = line.name()?;
        let comparison = Comparison::read(line)?;
        let (value, is_quoted) = line.value()?;
        if name == "rows" {
            return Some(Expectation(Claim::Rows(comparison, value.parse().ok()?)));
        }
        let is_null = !is_quoted && value.eq_ignore_ascii_case("null");
        if is_null && !matches!(comparison, Comparison::Equal | Comparison::Different) {
            return None;
        }
        Some(Expectation(Claim::First(name.to_string(), comparison, (!is_null).then_some(value))))
    }

    /// Returns the column that it is about.
    pub(super) fn column(&self) -> Option<&str> {
        match &self.0 {
            Claim::Rows(..) => None,
            Claim::First(column, ..) => Some(column),
        }
    }

    /// Tells whether every result fulfils it.
    pub(super) fn always_holds(&self) -> bool {
        matches!(self.0, Claim::Rows(Comparison::AtLeast, 0))
    }
}

impl Example {
    /// Holds a result against what the example expects.
    ///
    /// `first` gives the text of a column in the first row, as CSV would show it; `None` or empty for null and without
    /// rows.
    pub(crate) fn check(&self, n_rows: usize, first: impl Fn(&str) -> Option<String>) -> Vec<Problem> {
        let message = |expectation: &Expectation| match &expectation.0 {
            Claim::Rows(comparison, wanted) => {
                let failed = !comparison.holds(n_rows.cmp(wanted));
                failed.then(|| format!("the example expects rows {comparison} {wanted} and gets {n_rows}"))
            }
            Claim::First(column, comparison, _) if n_rows == 0 => {
                Some(format!("the example expects a first row with {column} {comparison} … and gets no row"))
            }
            Claim::First(column, comparison, wanted) => {
                let found = first(column).filter(|text| !text.is_empty());
                let failed = !first_holds(*comparison, found.as_deref(), wanted.as_deref());
                let shown =
                    |text: &Option<String>| text.as_ref().map_or("null".to_string(), |text| format!("`{text}`"));
                let (wanted, found) = (shown(wanted), shown(&found));
                failed.then(|| format!("the example expects {column} {comparison} {wanted} and gets {found}"))
            }
        };
        let problem = |message| Problem::new(Fault::Contract, message).at(self.location.clone());
        self.expected.iter().filter_map(message).map(problem).collect()
    }
}

/// Compares numbers as numbers and everything else as texts, in which days are in order too.
fn first_holds(comparison: Comparison, found: Option<&str>, wanted: Option<&str>) -> bool {
    let (Some(found), Some(wanted)) = (found, wanted) else {
        return match comparison {
            Comparison::Equal => found == wanted,
            Comparison::Different => found != wanted,
            _ => false,
        };
    };
    let numbers = found.parse::<f64>().ok().zip(wanted.parse::<f64>().ok());
    let order = numbers.and_then(|(found, wanted)| found.partial_cmp(&wanted)).unwrap_or_else(|| found.cmp(wanted));
    comparison.holds(order)
}

#[cfg(test)]
mod tests {
    use super::super::saved::SavedQuery;

    #[test]
    fn examples_are_held_against_rows() {
        let first = |column: &str| match column {
            "who" => Some("A B".to_string()),
            "n" => Some("12.0".to_string()),
            "day" => Some("2023-05-04".to_string()),
            _ => Some(String::new()),
        };
        for (line, n_rows, expected) in [
            ("=> rows >= 1", 1, None),
            ("=> rows >= 1", 0, Some("the example expects rows >= 1 and gets 0")),
            ("=> rows = 0", 0, None),
            ("=> rows <= 3", 4, Some("the example expects rows <= 3 and gets 4")),
            ("=> rows > 3", 4, None),
            ("=> rows < 3", 3, Some("the example expects rows < 3 and gets 3")),
            ("=> rows <> 3", 3, Some("the example expects rows <> 3 and gets 3")),
            ("=> who = 'A B', rows=4", 4, None),
            ("=> who = A", 4, Some("the example expects who = `A` and gets `A B`")),
            ("=> who <> 'A B'", 4, Some("the example expects who <> `A B` and gets `A B`")),
            ("=> what = A", 4, Some("the example expects what = `A` and gets null")),
            ("=> what < A", 4, Some("the example expects what < `A` and gets null")),
            ("=> what = null, who <> null", 4, None),
            ("=> what = 'null'", 4, Some("the example expects what = `null` and gets null")),
            ("=> who = null", 4, Some("the example expects who = null and gets `A B`")),
            ("=> n = 12, n > 9, n < 100, n >= 12.0", 4, None),
            ("=> n <= 9", 4, Some("the example expects n <= `9` and gets `12.0`")),
            ("=> day >= 2023-01-01, day < '2024-01-01'", 4, None),
            ("=> day > 2023-05-04", 4, Some("the example expects day > `2023-05-04` and gets `2023-05-04`")),
            ("=> n > 1", 0, Some("the example expects a first row with n > … and gets no row")),
            ("", 0, None),
        ] {
            let text = format!("-- name: f\n-- @example {line}\nselect 1");
            let (queries, problems) = SavedQuery::parse_file(&text, "f.sql");
            assert_eq!(problems, [], "{line}");
            let problems = queries[0].examples[0].check(n_rows, first);
            assert_eq!(problems.first().map(|problem| problem.message.as_str()), expected, "{line}");
        }
    }
}
