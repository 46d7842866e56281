//! DataFusion's own functions where it gives wrong numbers without a word, or takes memory without end.
//!
//! They stand under their own names with the same signatures and results, and are either right or an error.
//!
//! | module | holds |
//! |---|---|
//! | `sum` | `sum` of integers, decimals, durations and intervals: what leaves the type is an error, not a wrapped number |
//! | `summand` | the types that `sum` adds up exactly, and what their sums are carried in |
//! | `percentile_cont` | `percentile_cont` with its alias `quantile_cont`, interpolated in 64-bit floats |
//! | `overflow` | the analyzer rule that checks `+`, `-`, `*` and unary minus of integers, and `\|\|` of texts |
//! | `capped` | scalar functions that make long values, refused before they take the memory |
//! | `finite` | functions of numbers whose answer is to be a finite one |
//! | `moment` | functions that make moments of numbers |
//! | `variance` | `var`, `stddev` and their kind, whose squares may overflow |
//! | `shift` | `<<` and `>>` that keep every bit |
//! | `growth` | how long the value of each of those would be |
//! | `string_agg` | `string_agg` under the same cap |
//!
//! DataFusion makes some calls without asking the session for the function, and its operators are no functions: those
//! are the rule's, which is added to a session apart from [`register`].

mod capped;
mod finite;
mod growth;
mod moment;
pub(crate) mod overflow;
mod percentile_cont;
mod shift;
mod string_agg;
mod sum;
mod summand;
#[cfg(test)]
mod testing;
mod variance;

use std::sync::Arc;

use datafusion::common::Diagnostic;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::AggregateUDF;

/// What the values made in one call may take.
const CAP_BYTES: f64 = 256e6;

/// Puts the sound functions in the place of DataFusion's, where the session has those.
///
/// # Errors
/// Those of the registry.
pub(super) fn register(registry: &mut dyn FunctionRegistry) -> Result<()> {
    for capped in capped::all() {
        if registry.udf(capped.name()).is_ok() {
            registry.register_udf(Arc::clone(capped))?;
        }
    }
    let aggregates = [sum::udaf(), percentile_cont::udaf(), string_agg::udaf()];
    for aggregate in aggregates.into_iter().chain(variance::udafs().iter().cloned()) {
        if registry.udaf(AggregateUDF::name(&aggregate)).is_ok() {
            registry.register_udaf(aggregate)?;
        }
    }
    // A bare registry has no planners, and folds no arguments either.
    match registry.register_expr_planner(Arc::new(overflow::SoundConstants)) {
        Err(DataFusionError::NotImplemented(_)) => Ok(()),
        registered => registered,
    }
}

/// An error of running a statement, with what mends it where a [`Diagnostic`] can say so.
fn error_with_help(message: String, help: &str) -> DataFusionError {
    let mut diagnostic = Diagnostic::new_error(message.clone(), None);
    diagnostic.add_help(help, None);
    DataFusionError::Execution(message).with_diagnostic(diagnostic)
}

/// The error of a value that would pass the cap.
fn too_long(function: &str, bytes: f64) -> DataFusionError {
    DataFusionError::Execution(format!(
        "the result of `{function}` would take {}, and {} is the most that a function may make",
        in_words(bytes),
        in_words(CAP_BYTES)
    ))
}

fn in_words(bytes: f64) -> String {
    const UNITS: [(f64, &str); 4] = [(1e15, "PB"), (1e12, "TB"), (1e9, "GB"), (1e6, "MB")];
    match UNITS.into_iter().find(|(size, _)| bytes >= *size) {
        Some((size, unit)) if bytes / size < 10.0 => format!("{:.1} {unit}", bytes / size),
        Some((size, unit)) => format!("{:.0} {unit}", bytes / size),
        None => format!("{bytes:.0} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_decimal_units() {
        let cases = [(2e9, "2.0 GB"), (256e6, "256 MB"), (1.5e13, "15 TB"), (4e18, "4000 PB"), (3e5, "300000 bytes")];
        for (bytes, expected) in cases {
            assert_eq!(in_words(bytes), expected);
        }
    }
}
