//! From DataFusion's errors to ours: what, where and how to mend it.
//!
//! | module | holds |
//! |---|---|
//! | `words` | DataFusion's and Arrow's words, and those of SQL |
//! | `names` | tables, columns and functions that aren't there |
//! | `types` | operators, conditions and calls whose types don't go together |
//! | `values` | values that can't be brought under a type, and what arithmetic and functions refuse |
//!
//! Each of the last three is a list of what DataFusion says and what a user is told. What none of them knows keeps its
//! words, without the names of types, and the place of the first thing that it names.

mod names;
mod types;
mod values;
mod words;

use datafusion::common::Diagnostic;
use datafusion::error::DataFusionError;
use datafusion::execution::SessionState;
use datafusion::sql::sqlparser::tokenizer::{Location, Span};

use super::access::{of_files, of_rows};
use super::database::LazyLibrary;
use super::error::{Error, ErrorCode};
use super::fault::Fault;
use super::finder::Finder;
use super::parse::lower_first;
use super::rules::Misnamed;
use super::source::Source;
use crate::store::StoreError;
use crate::tables::FactSchema;

pub(super) use words::plain_type;

/// What is known around an error.
struct Case<'a> {
    /// DataFusion's message without its prefixes.
    text: &'a str,
    /// Where DataFusion says that it is; empty where it doesn't.
    span: Span,
    state: &'a SessionState,
    library: &'a LazyLibrary,
    finder: Finder<'a>,
}

impl Case<'_> {
    /// Returns DataFusion's place, or another where it tells none.
    fn span_or(&self, other: impl FnOnce() -> Span) -> Span {
        if self.span == Span::empty() { other() } else { self.span }
    }
}

/// Explains an error of planning or running a statement.
pub(super) fn diagnose(
    error: &DataFusionError,
    state: &SessionState,
    schema: &FactSchema,
    library: &LazyLibrary,
    source: &Source,
) -> Error {
    let root = error.find_root();
    if let Some(error) = of_files(error, source) {
        return error;
    }
    if let DataFusionError::External(inner) = root {
        if let Some(error) = inner.downcast_ref::<Error>() {
            return error.clone();
        }
        if let Some(Misnamed { fault, texts, .. }) = inner.downcast_ref::<Misnamed>() {
            let of_texts = texts.iter().flat_map(|text| [source.literal(text), source.word(text)]);
            let mut places = std::iter::once(fault.span).chain(of_texts);
            let span = places.find(|span| *span != Span::empty()).unwrap_or(Span::empty());
            return source.error(Fault { span, ..fault.clone() });
        }
        if let Some(error) = inner.downcast_ref::<StoreError>() {
            let code = if matches!(error, StoreError::Io { .. }) { ErrorCode::Io } else { ErrorCode::Dataset };
            return Error::new(code, error.to_string()).help_with(error.help());
        }
    }
    if let Some(error) = of_rows(root, &source.files) {
        return error;
    }
    let diagnostic = error.diagnostic();
    let span = diagnostic.and_then(|found| found.span).map_or(Span::empty(), to_span);
    let text = words::message_of(&lower_first(root.strip_backtrace().trim()));
    let case = Case { text: &text, span, state, library, finder: Finder { source, schema } };
    source.error(fault(root, diagnostic, &case))
}

fn fault(root: &DataFusionError, diagnostic: Option<&Diagnostic>, case: &Case<'_>) -> Fault {
    match root {
        // The limit of the disk comes as an error of writing to it.
        _ if case.text.contains("exceeded the allowable limit of ") => return values::resources(case.text),
        DataFusionError::SchemaError(error, _) => return names::schema(error, case),
        DataFusionError::ResourcesExhausted(_) => return values::resources(case.text),
        _ => {}
    }
    let known = names::explain(case).or_else(|| types::explain(case)).or_else(|| values::explain(case));
    if let Some(fault) = known {
        return fault;
    }
    if let DataFusionError::Internal(_) = root {
        return Fault::new(ErrorCode::Internal, words::without_types(case.text), case.span)
            .help("this is a fault of dyadb: please report it");
    }
    let code = match root {
        DataFusionError::Plan(_) => ErrorCode::Type,
        DataFusionError::NotImplemented(_) => ErrorCode::Usage,
        _ => ErrorCode::Value,
    };
    let help = diagnostic.and_then(|found| found.helps.first());
    let help = help.map(|help| words::without_types(&lower_first(&help.message)));
    let span = case.span_or(|| named_in(case));
    Fault::new(code, words::without_types(case.text), span).maybe_help(help)
}

/// Returns the place of the first thing that a message names: a constant, a word, or a function.
fn named_in(case: &Case<'_>) -> Span {
    let source = case.finder.source;
    let pieces = ['\'', '"', '`'].into_iter().flat_map(|quote| case.text.split(quote).skip(1).step_by(2));
    let places = pieces.flat_map(|piece| [source.literal(piece), source.word(piece)]);
    let quoted = places.into_iter().find(|span| *span != Span::empty());
    let numbers = || {
        let words = case.text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
        let long = words.map(|word| word.trim_matches('.')).filter(|word| word.len() > 1);
        long.map(|word| source.literal(word)).find(|span| *span != Span::empty())
    };
    let called = || {
        let words = case.text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        words.map(|word| source.call_of(word)).find(|span| *span != Span::empty())
    };
    quoted.or_else(called).or_else(numbers).unwrap_or(Span::empty())
}

/// Returns what stands in quotes behind some words.
fn quoted_after<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once('\'').map(|(name, _)| name)
}

fn to_span(span: datafusion::common::Span) -> Span {
    let place = |at: datafusion::common::Location| Location::new(at.line, at.column);
    Span::new(place(span.start), place(span.end))
}
