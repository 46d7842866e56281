//! A statement: its text, the rows bound to it, and how it runs.

use adbc_core::error::{Result, Status};
use adbc_core::options::{IngestMode, OptionStatement, OptionValue};
use adbc_core::{CancelHandle, Optionable, PartitionedResult, Statement as AdbcStatement};
use dyadb::arrow::array::{RecordBatch, RecordBatchReader};
use dyadb::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use dyadb::{Query, Session, Value};

use crate::catalog::{CATALOG, SCHEMA};
use crate::fault::{fault, no_option, of_error};
use crate::ingest::{self, Target, affected};
use crate::params::{self, Binding};
use crate::reader::{Reader, Running};
use crate::settings::{text, yes};

/// A statement of a session.
pub struct Statement {
    session: Session,
    running: Running,
    sql: Option<String>,
    bound: Option<(SchemaRef, Vec<RecordBatch>)>,
    target: Option<String>,
    mode: IngestMode,
    binding: Binding,
    dictionaries: bool,
}

impl Statement {
    pub(crate) fn new(session: Session) -> Statement {
        Statement {
            session,
            running: Running::default(),
            sql: None,
            bound: None,
            target: None,
            mode: IngestMode::Create,
            binding: Binding::default(),
            dictionaries: false,
        }
    }

    fn sql(&self) -> Result<&str> {
        self.sql.as_deref().ok_or_else(|| fault(Status::InvalidState, "the statement has no query"))
    }

    /// Returns a query for each bound row, or the one of a statement that nothing is bound to.
    fn queries(&self) -> Result<Vec<Query>> {
        let sql = self.sql()?;
        match &self.bound {
            Some((_, rows)) => params::queries(&self.session, sql, rows, self.binding),
            None => Ok(vec![self.session.query(sql)]),
        }
    }

    fn elsewhere(name: &str, value: &OptionValue, ours: &str) -> Result<()> {
        match text(name, value)?.as_str() {
            "" => Ok(()),
            given if given == ours => Ok(()),
            _ => Err(fault(Status::NotFound, format!("the tables are in `{CATALOG}.{SCHEMA}`"))),
        }
    }
}

impl AdbcStatement for Statement {
    fn bind(&mut self, batch: RecordBatch) -> Result<()> {
        self.bound = Some((batch.schema(), vec![batch]));
        Ok(())
    }

    fn bind_stream(&mut self, reader: Box<dyn RecordBatchReader + Send>) -> Result<()> {
        let schema = reader.schema();
        let rows: std::result::Result<Vec<RecordBatch>, _> = reader.collect();
        let rows = rows.map_err(|error| fault(Status::InvalidArguments, error.to_string()))?;
        self.bound = Some((schema, rows));
        Ok(())
    }

    fn execute(&mut self) -> Result<Box<dyn RecordBatchReader + Send + 'static>> {
        if self.target.is_some() {
            return Err(fault(Status::InvalidState, "rows that are ingested have no result: execute an update"));
        }
        let queries = self.queries()?;
        let types = match &self.bound {
            Some((_, rows)) if queries.len() > 1 => {
                let fullest = queries.get(params::fullest(rows)).cloned();
                fullest.map(|query| self.running.start(query)).transpose()?.map(|stream| stream.schema())
            }
            _ => None,
        };
        Ok(Box::new(Reader::start(self.running.clone(), queries, types, self.dictionaries)?))
    }

    fn execute_update(&mut self) -> Result<Option<i64>> {
        if let Some(table) = &self.target {
            let (schema, rows) =
                self.bound.take().ok_or_else(|| fault(Status::InvalidState, "no rows are bound to be ingested"))?;
            let target = Target { table: table.clone(), mode: self.mode };
            return ingest::ingest(&self.session, &self.running, &target, schema, rows).map(Some);
        }
        let mut n_rows = None;
        for query in self.queries()? {
            let batches: dyadb::Result<Vec<RecordBatch>> = self.running.start(query)?.collect();
            if let Some(changed) = affected(&batches.map_err(of_error)?) {
                n_rows = Some(n_rows.unwrap_or(0) + changed);
            }
        }
        Ok(n_rows)
    }

    fn execute_schema(&mut self) -> Result<Schema> {
        let query = match self.queries()?.into_iter().next() {
            Some(query) if self.bound.is_some() => query,
            // What isn't bound is planned as nothing.
            _ => {
                let names = self.session.parameters(self.sql()?).map_err(of_error)?;
                names.iter().fold(self.session.query(self.sql()?), |query, name| query.bind(name, Value::Null))
            }
        };
        let schema = self.running.start(query)?.schema();
        let outside = if self.dictionaries { schema } else { dyadb::plain_schema(&schema) };
        Ok(Schema::clone(&outside))
    }

    fn execute_partitions(&mut self) -> Result<PartitionedResult> {
        Err(fault(Status::NotImplemented, "results aren't parted"))
    }

    fn get_parameter_schema(&self) -> Result<Schema> {
        let names = self.session.parameters(self.sql()?).map_err(of_error)?;
        // The type follows from the value: a text may be a country, a day or a number.
        Ok(Schema::new(names.iter().map(|name| Field::new(name, DataType::Null, true)).collect::<Vec<_>>()))
    }

    fn prepare(&mut self) -> Result<()> {
        // The text is read once to tell what is no SQL. Plans aren't kept: constants among the values decide them.
        self.session.parameters(self.sql()?).map(drop).map_err(of_error)
    }

    fn set_sql_query(&mut self, query: impl AsRef<str>) -> Result<()> {
        self.sql = Some(params::numbered(query.as_ref()));
        self.target = None;
        // What was bound was for the statement before.
        self.bound = None;
        Ok(())
    }

    fn set_substrait_plan(&mut self, _: impl AsRef<[u8]>) -> Result<()> {
        Err(fault(Status::NotImplemented, "plans of Substrait aren't read"))
    }

    fn get_cancel_handle(&self) -> Box<dyn CancelHandle> {
        Box::new(self.running.clone())
    }
}

impl Optionable for Statement {
    type Option = OptionStatement;

    fn set_option(&mut self, key: OptionStatement, value: OptionValue) -> Result<()> {
        let name = key.as_ref().to_string();
        match key {
            OptionStatement::TargetTable => {
                self.target = Some(text(&name, &value)?);
                self.sql = None;
                Ok(())
            }
            OptionStatement::IngestMode => {
                self.mode = IngestMode::try_from(&value)?;
                Ok(())
            }
            OptionStatement::TargetCatalog => Statement::elsewhere(&name, &value, CATALOG),
            OptionStatement::TargetDbSchema => Statement::elsewhere(&name, &value, SCHEMA),
            // Every table that isn't one of the dataset is.
            OptionStatement::Temporary => yes(&name, &value).map(drop),
            OptionStatement::Incremental if !yes(&name, &value)? => Ok(()),
            OptionStatement::Other(other) if other == "adbc.statement.bind_by_name" => {
                self.binding = if yes(&name, &value)? { Binding::Names } else { Binding::Either };
                Ok(())
            }
            OptionStatement::Other(other) if other == "dyadb.dictionaries" => {
                self.dictionaries = yes(&name, &value)?;
                Ok(())
            }
            _ => Err(fault(Status::NotImplemented, format!("no option `{name}` of a statement"))),
        }
    }

    fn get_option_string(&self, key: OptionStatement) -> Result<String> {
        match key {
            OptionStatement::TargetTable => self.target.clone().ok_or_else(|| no_option("adbc.ingest.target_table")),
            OptionStatement::IngestMode => Ok(String::from(self.mode)),
            OptionStatement::Other(name) if name == "dyadb.dictionaries" => Ok(self.dictionaries.to_string()),
            other => Err(no_option(other.as_ref())),
        }
    }

    fn get_option_bytes(&self, key: OptionStatement) -> Result<Vec<u8>> {
        Err(no_option(key.as_ref()))
    }

    fn get_option_int(&self, key: OptionStatement) -> Result<i64> {
        Err(no_option(key.as_ref()))
    }

    fn get_option_double(&self, key: OptionStatement) -> Result<f64> {
        Err(no_option(key.as_ref()))
    }
}
