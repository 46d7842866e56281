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
//! # Guide
//!
//! **Open.** [`Dyadb::bundled`] has the dataset in the library, [`Dyadb::open`] one in a directory, and
//! [`Dyadb::builder`] sets limits first: memory, threads, a timeout, read-only, safe for statements of strangers, an
//! earlier state. A `Dyadb` is cheap to clone and is shared by tasks and threads; its queries run on threads of its own,
//! so that they work under any executor or none, and no state is global.
//!
//! ```
//! # fn main() -> dyadb::Result<()> {
//! let db = dyadb::Dyadb::builder().memory_limit(512 << 20).timeout(std::time::Duration::from_secs(10)).bundled()?;
//! # assert!(db.generation() < 1000);
//! # Ok(())
//! # }
//! ```
//!
//! **Ask.** [`Query`] takes values by [`Query::bind`], never as text in the SQL, and gives Arrow batches, collected or as
//! a stream; each call has a blocking twin. Rows come as structs by [`Query::rows_as`]:
//!
//! ```
//! #[derive(serde::Deserialize)]
//! struct Visit {
//!     date: Option<String>,
//!     visitor: String,
//!     host_country: String,
//! }
//!
//! # fn main() -> dyadb::Result<()> {
//! let db = dyadb::Dyadb::bundled()?;
//! let visits: Vec<Visit> = db
//!     .query("select date, visitor, host_country from visits where pair = pair($a, $b) order by date")
//!     .bind("a", "Kazakhstan")
//!     .bind("b", "TJ")
//!     .rows_as_blocking()?;
//! assert_eq!((visits[0].date.as_deref(), visits[0].host_country.as_str()), (Some("2021-05-20"), "TJK"));
//! # assert!(!visits[0].visitor.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! **Ask by name.** [`Dyadb::queries`] has the saved queries, with their parameters, types and documentation.
//!
//! **Bring rows.** [`Session::register`] gives batches of the caller's a name beside the tables; [`extract`] reads an
//! article for facts; [`build_dataset`] compiles CSV files. A statement that writes is one commit.
//!
//! **End.** [`Query::canceller`] ends a query from another thread; so does dropping its stream, and its timeout.
//!
//! **Read errors.** An [`Error`] has a code, a message, the place in the statement, and what was meant:
//!
//! ```
//! # fn main() -> dyadb::Result<()> {
//! let db = dyadb::Dyadb::bundled()?;
//! let error = db.query("select * from visits where host_country = 'Khazakstan'").collect_blocking().expect_err("a slip");
//! assert_eq!(error.code(), dyadb::ErrorCode::Country);
//! let place = error.location().expect("it has a place");
//! assert_eq!((place.line, place.column, place.length), (1, 43, 12));
//! assert!(error.help().is_some_and(|help| help.contains("Kazakhstan")));
//! # Ok(())
//! # }
//! ```
//!
//! **Go on in DataFusion.** [`register`] brings tables and functions into a context of one's own, [`session_builder`] the
//! rules too, and [`Query::into_dataframe`] one statement. [`country`] is the registry without SQL.
//!
//! # Features
//!
//! `cli`, on by default, is the program `dyadb` with its shell. With `default-features = false` the library knows no
//! terminal.

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

// Of the versions that batches, schemas and contexts of this library are made with.
pub use {arrow, datafusion};

pub use engine::{
    BlockingStream, Builder, Canceller, Counters, Counts, Dyadb, Error, ErrorCode, Extracted, Ingest, Ingested,
    Location, Notes, Parameter, Query, RecordStream, Result, SavedQueries, SavedQuery, Session, Value, build_dataset,
    drawn, extract, plain, plain_schema, register, rows, session_builder, write,
};
pub use functions::{reference, scalar_function};
pub use tables::{ColumnInfo, TableInfo, TableKind};
