//! The ADBC driver of dyadb: a shared library for whatever has a driver manager of ADBC.
//!
//! | module | holds |
//! |---|---|
//! | `driver`, `database`, `connection`, `statement` | the four objects of ADBC |
//! | `settings` | the options of a database |
//! | `catalog` | what the tables and columns are: `get_objects`, `get_info` and the like |
//! | `params` | bound rows as parameters of a statement |
//! | `ingest` | bound rows into a table |
//! | `reader` | results, with their texts written out |
//! | `fault` | errors with their status and SQLSTATE |
//!
//! A connection is a session: views and tables that it makes are its own, and every statement that writes is one commit.

mod catalog;
mod connection;
mod database;
mod driver;
mod fault;
mod ingest;
mod params;
mod reader;
mod settings;
mod statement;

adbc_ffi::export_driver!(AdbcDriverDyadbInit, driver::Dyadb);
