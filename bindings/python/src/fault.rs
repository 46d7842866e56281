//! Errors of the library as the exceptions of the package.

use dyadb::{Error, ErrorCode};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Makes the exception of an error; the package's `_errors.of` chooses its class by the code.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    let place = error.location().map(|at| (at.source.clone(), at.line, at.column, at.length, at.text.clone()));
    let candidates: Vec<String> = error.candidates().into_iter().map(str::to_string).collect();
    made(py, (error.code().as_str(), error.message(), error.report(), error.help(), candidates, place))
}

/// Makes the exception of a fault that the binding finds itself.
pub(crate) fn fault(py: Python<'_>, code: ErrorCode, message: &str, candidates: Vec<String>) -> PyErr {
    let help = (!candidates.is_empty()).then(|| format!("did you mean {}?", candidates.join(" or ")));
    let report = match &help {
        Some(help) => format!("error: {message}\n  = help: {help}"),
        None => format!("error: {message}"),
    };
    made(py, (code.as_str(), message, report, help.as_deref(), candidates, None))
}

type Place = (String, usize, usize, usize, String);
type Parts<'a> = (&'static str, &'a str, String, Option<&'a str>, Vec<String>, Option<Place>);

fn made(py: Python<'_>, parts: Parts<'_>) -> PyErr {
    static OF: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let of = OF.get_or_try_init(py, || Ok(py.import("dyadb._errors")?.getattr("of")?.unbind()));
    match of.and_then(|of| of.bind(py).call1(parts)) {
        Ok(exception) => PyErr::from_value(exception),
        Err(failed) => failed,
    }
}
