//! dyadb: the SQL engine for relations between countries.

pub mod country;
pub mod facts;
mod engine;
mod functions;
mod query;
mod store;
mod tables;

pub use engine::{
    BlockingStream, Canceller, Dyadb, Error, ErrorCode, Location, Query, RecordStream, Result, Session, Value,
    build_dataset,
};
pub use functions::{reference, scalar_function};
pub use tables::{ColumnInfo, TableInfo, TableKind};
