//! `.matrix`: who with whom, as a grid.

use super::saved::words;
use super::usage;
use crate::cli::Stop;
use crate::engine::{Value, of_problem};
use crate::output::ChartKind;
use crate::repl::shell::{Flow, Shell};

/// What a matrix may count, each with the saved query that makes it.
pub(in crate::repl) const KINDS: [(&str, &str); 4] = [
    ("visits", "visit_matrix"),
    ("agreements", "agreement_matrix"),
    ("awards", "award_matrix"),
    ("trade", "trade_matrix"),
];

pub(super) fn matrix(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let words = words(text);
    let (kind, rest) = match words.split_first() {
        Some((first, rest)) => (first.to_lowercase(), rest),
        None => ("visits".to_string(), &[][..]),
    };
    let Some((_, name)) = KINDS.iter().find(|(other, _)| *other == kind) else {
        let kinds: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
        let help = format!("write one of {}, then a scope: .matrix visits 'Central Asia'", kinds.join(", "));
        return Err(usage(format!("no matrix of `{kind}`"), help));
    };
    // A scope of several words may stand without quotes, as nothing follows it.
    let scope = rest.join(" ");
    let values = match scope.is_empty() {
        true => Vec::new(),
        false => vec![("scope".to_string(), Value::Text(scope))],
    };
    let saved = shell.session.library().find(name).map_err(of_problem)?.clone();
    let query = shell.session.saved_query(&saved, &values)?;
    shell.draw(query, ChartKind::Heat)?;
    Ok(Flow::Go)
}
