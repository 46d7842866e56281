//! What SQL sees of a dataset: tables, views and their comments as DataFusion's catalog.
//!
//! | module | holds |
//! |---|---|
//! | `stored` | the provider of a stored or registry table |
//! | `views` | the views `facts` and `trade_annual`, as SQL |
//! | `schema` | the schema that makes providers and views when a statement first names them |
//! | `information` | `information_schema`, with comments |
//!
//! Knows nothing of SQL functions.

mod information;
mod schema;
mod stored;
mod views;

pub(crate) use information::InformationSchema;
pub use schema::{ColumnInfo, TableInfo, TableKind};
pub(crate) use schema::{FactSchema, StateLock};

/// The catalog that statements see.
pub(crate) const CATALOG: &str = "dyadb";
/// The schema of the dataset's tables.
pub(crate) const SCHEMA: &str = "main";
