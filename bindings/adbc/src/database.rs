//! A database: an open dataset.

use adbc_core::error::{Result, Status};
use adbc_core::options::{OptionConnection, OptionDatabase, OptionValue};
use adbc_core::{Database as AdbcDatabase, Optionable};
use dyadb::Dyadb;

use crate::connection::Connection;
use crate::fault::{fault, no_option, of_error};
use crate::settings::Settings;

/// An open dataset.
pub struct Database {
    db: Dyadb,
    uri: String,
    read_only: bool,
}

impl Database {
    pub(crate) fn open(opts: impl IntoIterator<Item = (OptionDatabase, OptionValue)>) -> Result<Database> {
        let (db, uri, read_only) = Settings::read(opts)?.open()?;
        Ok(Database { db, uri, read_only })
    }
}

impl AdbcDatabase for Database {
    type ConnectionType = Connection;

    fn new_connection(&self) -> Result<Connection> {
        let session = self.db.session().map_err(of_error)?;
        Ok(Connection::new(session, self.read_only))
    }

    fn new_connection_with_opts(
        &self,
        opts: impl IntoIterator<Item = (OptionConnection, OptionValue)>,
    ) -> Result<Connection> {
        let mut connection = self.new_connection()?;
        for (option, value) in opts {
            connection.set_option(option, value)?;
        }
        Ok(connection)
    }
}

impl Optionable for Database {
    type Option = OptionDatabase;

    fn set_option(&mut self, key: OptionDatabase, _: OptionValue) -> Result<()> {
        Err(fault(Status::InvalidState, format!("the database is open: `{}` is set before", key.as_ref())))
    }

    fn get_option_string(&self, key: OptionDatabase) -> Result<String> {
        match key.as_ref() {
            "uri" => Ok(self.uri.clone()),
            "dyadb.name" => Ok(self.db.name()),
            "dyadb.generation" => Ok(self.db.generation().to_string()),
            "dyadb.read_only" => Ok(self.read_only.to_string()),
            name => Err(no_option(name)),
        }
    }

    fn get_option_bytes(&self, key: OptionDatabase) -> Result<Vec<u8>> {
        Err(no_option(key.as_ref()))
    }

    fn get_option_int(&self, key: OptionDatabase) -> Result<i64> {
        match key.as_ref() {
            "dyadb.generation" => Ok(i64::try_from(self.db.generation()).unwrap_or(i64::MAX)),
            name => Err(no_option(name)),
        }
    }

    fn get_option_double(&self, key: OptionDatabase) -> Result<f64> {
        Err(no_option(key.as_ref()))
    }
}
