//! What SQL sees of a dataset: tables, views and their comments as DataFusion's catalog.
//!
//! | module | holds |
//! |---|---|
//! | `segments` | the provider of a table of the dataset |
//! | `wanted` | what the conditions of a statement say of the rows it wants |
//! | `scan` | the scan of segments |
//! | `stored` | the provider of a table of the registry |
//! | `live` | the state of the dataset that statements see |
//! | `views` | the views `facts` and `trade_annual`, as SQL |
//! | `schema` | the schema that makes providers and views when a statement first names them |
//! | `information` | `information_schema`, with comments |
//!
//! Knows nothing of SQL functions.

mod information;
mod live;
mod scan;
mod schema;
mod segments;
mod stored;
mod views;
mod wanted;

pub(crate) use information::InformationSchema;
pub(crate) use live::Live;
pub(crate) use scan::LEFT_OUT;
pub use schema::{ColumnInfo, TableInfo, TableKind};
pub(crate) use schema::{FactSchema, StateLock};

/// The catalog that statements see.
pub(crate) const CATALOG: &str = "dyadb";
/// The schema of the dataset's tables.
pub(crate) const SCHEMA: &str = "main";
