//! The engine: a dataset, its sessions, and the way of a statement from text to batches.
//!
//! ```text
//! text → gate → parse → kind → clauses → names → parameters → survey → functions and saved queries in FROM → constants → plan → run → batches
//!        parse.rs       allow  clauses   label   bind.rs      survey   expand.rs                             constants    plan    runtime
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `database`, `builder`, `session`, `query` | what a program holds: [`Dyadb`], [`Builder`], [`Session`], [`Query`] |
//! | `limits`, `spill` | what queries may take, and where they spill to |
//! | `access` | which files they may reach, and the one door to these |
//! | `value` | parameters |
//! | `saved`, `rows`, `plain`, `extracted` | for programs: saved queries by name, typed rows, plain strings, facts of articles |
//! | `foreign` | dyadb inside a DataFusion of the caller's |
//! | `parse`, `numbers`, `allow`, `clauses`, `copy`, `size`, `label`, `bind`, `survey`, `expand`, `constants`, `plan` | the stages, a file or folder each |
//! | `dml` | INSERT, UPDATE and DELETE |
//! | `import`, `export`, `differ` | files of rows into a dataset, a dataset as CSV files, and what two states of it differ in |
//! | `hints`, `elsewhere` | what to write in the place of a text that is no SQL, or is that of another database |
//! | `rules` | what is done to a plan before its types are settled |
//! | `fault`, `source`, `locate`, `finder`, `error`, `diagnose` | what can be wrong in a stage, where it stands in the user's text, and what the user reads |
//! | `runtime`, `stream` | running apart from the caller, and the batches on their way |
//!
//! Knows nothing of terminals.

mod access;
mod allow;
mod bind;
mod builder;
mod cells;
mod clauses;
mod constants;
mod copy;
mod database;
mod diagnose;
mod differ;
mod dml;
mod elsewhere;
mod error;
mod expand;
mod export;
mod extracted;
mod fault;
mod finder;
mod foreign;
mod hints;
mod import;
mod label;
mod limits;
mod locate;
mod numbers;
mod parse;
mod plain;
mod plan;
mod query;
mod rows;
mod rules;
mod runtime;
mod saved;
mod session;
mod size;
mod source;
mod spill;
mod stream;
mod survey;
mod using;
mod value;

pub use builder::Builder;
pub(crate) use constants::named_country;
pub use database::{Dyadb, build_dataset};
pub(crate) use differ::difference;
pub use error::{Error, ErrorCode, Location, Result};
pub(crate) use export::export_csv;
pub use extracted::{Extracted, extract};
pub use foreign::{register, session_builder};
pub(crate) use import::{Format, Import, RUN_BYTES, import};
pub use plain::{plain, plain_schema};
pub use query::Query;
pub use rows::rows;
pub use runtime::Canceller;
#[cfg(feature = "cli")]
pub(crate) use runtime::QUERY_THREAD;
pub use saved::{Parameter, SavedQueries, SavedQuery};
pub use session::Session;
pub(crate) use session::of_problem;
pub use stream::{BlockingStream, Notes, RecordStream};
pub use value::Value;
