//! A connection: a session over the dataset.

use std::collections::HashSet;

use adbc_core::error::{Result, Status};
use adbc_core::options::{InfoCode, ObjectDepth, OptionConnection, OptionValue};
use adbc_core::{CancelHandle, Connection as AdbcConnection, Optionable};
use dyadb::Session;
use dyadb::arrow::array::{RecordBatchIterator, RecordBatchReader};
use dyadb::arrow::datatypes::Schema;

use crate::catalog::{self, CATALOG, SCHEMA};
use crate::fault::{fault, no_option, of_error};
use crate::ingest::quoted;
use crate::reader::Running;
use crate::settings::{text, yes};
use crate::statement::Statement;

/// A session, and what runs in it.
pub struct Connection {
    session: Session,
    read_only: bool,
    running: Running,
}

type Rows = Box<dyn RecordBatchReader + Send + 'static>;

impl Connection {
    pub(crate) fn new(session: Session, read_only: bool) -> Connection {
        Connection { session, read_only, running: Running::default() }
    }
}

impl AdbcConnection for Connection {
    type StatementType = Statement;

    fn new_statement(&mut self) -> Result<Statement> {
        Ok(Statement::new(self.session.clone()))
    }

    fn get_cancel_handle(&self) -> Box<dyn CancelHandle> {
        Box::new(self.running.clone())
    }

    fn get_info(&self, codes: Option<HashSet<InfoCode>>) -> Result<Rows> {
        Ok(catalog::info(codes.as_ref()))
    }

    fn get_objects(
        &self,
        depth: ObjectDepth,
        catalog: Option<&str>,
        db_schema: Option<&str>,
        table_name: Option<&str>,
        table_type: Option<Vec<&str>>,
        column_name: Option<&str>,
    ) -> Result<Rows> {
        let wanted = catalog::Wanted { depth, catalog, db_schema, table_name, table_type, column_name };
        catalog::objects(&self.session, &wanted)
    }

    fn get_table_schema(&self, catalog: Option<&str>, db_schema: Option<&str>, table_name: &str) -> Result<Schema> {
        let elsewhere = |asked: Option<&str>, ours: &str| asked.is_some_and(|name| !name.is_empty() && name != ours);
        if elsewhere(catalog, CATALOG) || elsewhere(db_schema, SCHEMA) {
            return Err(fault(Status::NotFound, format!("the tables are in `{CATALOG}.{SCHEMA}`")));
        }
        let query = self.session.query(&format!("select * from {} limit 0", quoted(table_name)));
        let stream = query.stream_blocking().map_err(of_error)?;
        Ok(Schema::clone(&dyadb::plain_schema(&stream.schema())))
    }

    fn get_table_types(&self) -> Result<Rows> {
        Ok(catalog::table_types())
    }

    fn get_statistic_names(&self) -> Result<Rows> {
        let schema = adbc_core::schemas::GET_STATISTIC_NAMES_SCHEMA.clone();
        Ok(Box::new(RecordBatchIterator::new(Vec::new(), schema)))
    }

    fn get_statistics(&self, _: Option<&str>, _: Option<&str>, _: Option<&str>, _: bool) -> Result<Rows> {
        Err(fault(Status::NotImplemented, "statistics of tables aren't told"))
    }

    fn commit(&mut self) -> Result<()> {
        Err(fault(Status::InvalidState, "every statement is a commit of its own: nothing is pending"))
    }

    fn rollback(&mut self) -> Result<()> {
        Err(fault(Status::InvalidState, "every statement is a commit of its own: nothing can be taken back"))
    }

    fn read_partition(&self, _: impl AsRef<[u8]>) -> Result<Rows> {
        Err(fault(Status::NotImplemented, "results aren't parted"))
    }
}

impl Optionable for Connection {
    type Option = OptionConnection;

    fn set_option(&mut self, key: OptionConnection, value: OptionValue) -> Result<()> {
        let name = key.as_ref().to_string();
        let refused = |what: &str| Err(fault(Status::NotImplemented, what));
        match key {
            OptionConnection::AutoCommit if yes(&name, &value)? => Ok(()),
            OptionConnection::AutoCommit => {
                refused("there are no transactions over several statements: each is a commit of its own")
            }
            OptionConnection::ReadOnly if yes(&name, &value)? == self.read_only => Ok(()),
            OptionConnection::ReadOnly => refused("`dyadb.read_only` is set before the database is opened"),
            OptionConnection::CurrentCatalog if text(&name, &value)? == CATALOG => Ok(()),
            OptionConnection::CurrentSchema if text(&name, &value)? == SCHEMA => Ok(()),
            OptionConnection::CurrentCatalog | OptionConnection::CurrentSchema => {
                Err(fault(Status::NotFound, format!("the tables are in `{CATALOG}.{SCHEMA}`")))
            }
            OptionConnection::IsolationLevel => refused("a statement sees one committed state; that can't be changed"),
            _ => Err(fault(Status::NotImplemented, format!("no option `{name}` of a connection"))),
        }
    }

    fn get_option_string(&self, key: OptionConnection) -> Result<String> {
        match key {
            OptionConnection::AutoCommit => Ok("true".to_string()),
            OptionConnection::ReadOnly => Ok(self.read_only.to_string()),
            OptionConnection::CurrentCatalog => Ok(CATALOG.to_string()),
            OptionConnection::CurrentSchema => Ok(SCHEMA.to_string()),
            OptionConnection::IsolationLevel => Ok("adbc.connection.transaction.isolation.snapshot".to_string()),
            other => Err(no_option(other.as_ref())),
        }
    }

    fn get_option_bytes(&self, key: OptionConnection) -> Result<Vec<u8>> {
        Err(no_option(key.as_ref()))
    }

    fn get_option_int(&self, key: OptionConnection) -> Result<i64> {
        Err(no_option(key.as_ref()))
    }

    fn get_option_double(&self, key: OptionConnection) -> Result<f64> {
        Err(no_option(key.as_ref()))
    }
}
