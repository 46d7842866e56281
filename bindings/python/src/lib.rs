//! `dyadb._dyadb`: what the Python package `dyadb` does in Rust.
//!
//! | module | holds |
//! |---|---|
//! | `database` | a dataset and its sessions |
//! | `rows` | a statement that may be run: as Arrow, as Python's values, as text, as a file |
//! | `batches` | waiting for a query with the interpreter released, and Ctrl-C |
//! | `stream` | batches through the Arrow C stream interface |
//! | `cells` | Arrow's values as Python's |
//! | `params` | Python's values as parameters |
//! | `names` | countries and pairs, one or a column |
//! | `articles` | facts out of articles |
//! | `fault` | errors as the exceptions of the package |
//!
//! The package's Python half is made for reading; what is here is made for being called by it.

mod articles;
mod batches;
mod cells;
mod database;
mod fault;
mod names;
mod params;
mod rows;
mod stream;

/// The module as Python imports it.
#[pyo3::pymodule]
mod _dyadb {
    #[pymodule_export]
    use super::articles::{Facts, extract};
    #[pymodule_export]
    use super::database::{Database, Session, build};
    #[pymodule_export]
    use super::names::{countries, country, country_or_none, pair, pair_or_none, pairs};
    #[pymodule_export]
    use super::rows::{Cursor, Rows, Table};
}
