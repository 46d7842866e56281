//! The driver: what opens datasets.

use adbc_core::Driver;
use adbc_core::error::Result;
use adbc_core::options::{OptionDatabase, OptionValue};

use crate::database::Database;

/// The driver as a manager loads it.
#[derive(Default)]
pub struct Dyadb;

impl Driver for Dyadb {
    type DatabaseType = Database;

    fn new_database(&mut self) -> Result<Database> {
        self.new_database_with_opts([])
    }

    fn new_database_with_opts(
        &mut self,
        opts: impl IntoIterator<Item = (OptionDatabase, OptionValue)>,
    ) -> Result<Database> {
        Database::open(opts)
    }
}
