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
//! | `limits` | what queries may take |
//! | `value` | parameters |
//! | `parse`, `numbers`, `allow`, `clauses`, `label`, `bind`, `survey`, `expand`, `constants`, `plan` | the stages, a file or folder each |
//! | `hints`, `elsewhere` | what to write in the place of a text that is no SQL, or is that of another database |
//! | `rules` | what is done to a plan before its types are settled |
//! | `fault`, `source`, `finder`, `error`, `diagnose` | what can be wrong in a stage, where it stands in the user's text, and what the user reads |
//! | `runtime`, `stream` | running apart from the caller, and the batches on their way |
//!
//! Knows nothing of terminals.

mod allow;
mod bind;
mod builder;
mod clauses;
mod constants;
mod database;
mod diagnose;
mod elsewhere;
mod error;
mod expand;
mod fault;
mod finder;
mod hints;
mod label;
mod limits;
mod numbers;
mod parse;
mod plan;
mod query;
mod rules;
mod runtime;
mod session;
mod source;
mod stream;
mod survey;
mod value;

pub use builder::Builder;
pub(crate) use constants::named_country;
pub use database::{Dyadb, build_dataset};
pub use error::{Error, ErrorCode, Location, Result};
pub use query::Query;
pub use runtime::Canceller;
pub use session::Session;
pub(crate) use session::of_problem;
pub use stream::{BlockingStream, RecordStream};
pub use value::Value;
