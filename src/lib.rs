//! dyadb: the SQL engine for relations between countries.
//!
//! A dataset of bilateral facts (visits, agreements, trade, awards and other events) is a set of Arrow tables, and SQL
//! with functions made for country pairs runs over them.
//!
//! ```
//! # fn main() -> dyadb::Result<()> {
//! let db = dyadb::Dyadb::bundled()?;
//! let batches = db
//!     .query("select count(*) as visits from visits where pair = pair($a, $b)")
//!     .bind("a", "Kazakhstan")
//!     .bind("b", "Таджикистан")
//!     .collect_blocking()?;
//! assert_eq!(batches[0].num_rows(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! The rooms, ground floor first: `country`, `facts`, `extract`, `store`, `tables`, `functions`, `query`, `output`, `engine`, `cli`
//! and `repl`. A room uses only those before it.

pub mod country;
mod engine;
// The command line asks for more of it than the library does.
#[cfg_attr(not(feature = "cli"), allow(dead_code))]
mod extract;
mod facts;
mod functions;
mod output;
mod query;
mod store;
mod tables;

#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
#[cfg(feature = "cli")]
mod repl;

// The tests build it too, so that it keeps step with what it calls.
#[cfg(all(any(fuzzing, test), feature = "cli"))]
#[doc(hidden)]
pub mod fuzzing;

pub use engine::{
    BlockingStream, Builder, Canceller, Dyadb, Error, ErrorCode, Extracted, Location, Notes, Parameter, Query,
    RecordStream, Result, SavedQueries, SavedQuery, Session, Value, build_dataset, extract, plain, plain_schema,
    register, rows, session_builder,
};
pub use functions::{reference, scalar_function};
pub use tables::{ColumnInfo, TableInfo, TableKind};
