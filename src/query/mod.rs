//! Saved queries: named, typed, documented SQL statements in `.sql` files.
//!
//! A file is plain SQL that runs in any client with its header ignored:
//!
//! ```sql
//! -- name: visits_between(a, b, since)
//! -- State and official visits in both directions, newest first.
//! -- @param a country
//! -- @param b country the other one
//! -- @param since date = '2015-01-01'
//! -- @returns date date, visitor_country text, host_country text
//! -- @example a=Kazakhstan b=Tajikistan => rows >= 1, visitor_country = 'TJK'
//! -- @render timeline
//! select date, visitor_country, host_country from visits
//! where pair = pair($a, $b) and date >= $since
//! order by date desc;
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `scan` | where comments, quoted text, parameters and statements of a SQL text begin and end |
//! | `line` | the small reader of header lines |
//! | `block` | the part of a file that each query takes |
//! | `header` | the marker, the documentation and the `@` lines of a block |
//! | `parse` | a file to saved queries and the problems with it |
//! | `saved` | what comes of it: a named, typed, documented statement |
//! | `param` | parameters, their types and their values |
//! | `contract` | `@returns` against the columns of a plan |
//! | `expectation` | `@example` against the rows |
//! | `library` | the bundled queries and a user's folder |
//! | `problem` | what is wrong, where, and how to mend it |
//!
//! To add a bundled query, put it into a file of `queries/` and name the file in `library`. A new `@` line is a new
//! arm in `header`.
//!
//! Knows nothing of plans and of sessions: the engine binds the values, plans the statement and hands back columns and
//! rows to be held against the contract.

mod block;
mod contract;
mod expectation;
mod header;
mod library;
mod line;
mod param;
mod parse;
#[cfg(test)]
mod parse_tests;
mod problem;
mod saved;
mod scan;

pub(crate) use contract::{ColumnType, check_columns};
pub(crate) use library::Library;
pub(crate) use param::{Literal, Param, ParamType, typed_literal};
pub(crate) use problem::{Fault, Problem};
pub(crate) use saved::{Example, SavedQuery};
