//! A session: settings, and views and tables of its own, over the tables of a dataset.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use datafusion::catalog::{
    CatalogProvider, MemoryCatalogProvider, MemoryCatalogProviderList, SchemaProvider, TableProvider,
};
use datafusion::datasource::MemTable;
use datafusion::error::DataFusionError;
use datafusion::execution::SessionStateBuilder;
use datafusion::prelude::{SessionConfig, SessionContext};

use super::access::{Access, FileTables};
use super::database::Shared;
use super::dml::Settings;
use super::error::{Error, ErrorCode, Result};
use super::expand;
use super::limits::{LITTLE_MEMORY, Limits};
use super::parse;
use super::plan::Stage;
use super::query::Query;
use super::rules;
use super::runtime::Queries;
use super::saved::SavedQueries;
use super::source::Source;
use super::value::Value;
use crate::functions;
use crate::query::{Library, Literal, SavedQuery};
use crate::tables::{CATALOG, FactSchema, InformationSchema, SCHEMA, TableInfo};

/// Settings and temporary tables over one dataset; clones share them. One per REPL or connection.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
    stage: Stage,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("dataset", &self.shared.live.newest().name()).finish_non_exhaustive()
    }
}

impl Session {
    pub(super) fn new(shared: Arc<Shared>) -> Result<Session> {
        let files = Arc::new(FileTables::new(Arc::clone(&shared.access)));
        let schema = Arc::new(FactSchema::new(Arc::clone(&shared.live)).with_files(Arc::clone(&files) as _));
        let catalogs = Arc::new(MemoryCatalogProviderList::new());
        let catalog = MemoryCatalogProvider::new();
        let broken =
            |error: DataFusionError| Error::new(ErrorCode::Internal, format!("can't set up a session: {error}"));
        let information = InformationSchema::new(Arc::clone(&catalogs) as _, Arc::clone(&schema));
        catalog.register_schema(SCHEMA, Arc::clone(&schema) as _).map_err(broken)?;
        catalog.register_schema(InformationSchema::NAME, Arc::new(information)).map_err(broken)?;
        datafusion::catalog::CatalogProviderList::register_catalog(
            catalogs.as_ref(),
            CATALOG.to_string(),
            Arc::new(catalog),
        );
        let config = sparing(SessionConfig::new(), &shared.limits)
            .with_default_catalog_and_schema(CATALOG, SCHEMA)
            .with_create_default_catalog_and_schema(false)
            .set_bool("datafusion.sql_parser.collect_spans", true)
            // A line end in quotes is no end of a row of CSV; otherwise a large file would be cut there.
            .set_bool("datafusion.catalog.newlines_in_values", true)
            // Table functions are derived tables that promise an order.
            .set_bool("datafusion.sql_parser.enable_subquery_sort_elimination", false)
            // DataFusion 55.2 takes a column that is constant in each branch of a UNION for constant in all of them
            // when it sorts the branches apart: then `order by date, kind` over `facts` fails.
            .set_bool("datafusion.optimizer.repartition_sorts", false);
        let config = config.with_option_extension(Settings::default());
        let mut state = SessionStateBuilder::new()
            .with_config(config)
            .with_runtime_env(Arc::clone(&shared.runtime_env))
            .with_default_features()
            .with_catalog_list(catalogs)
            .with_analyzer_rules(rules::analyzer_rules(&schema))
            .with_optimizer_rules(rules::optimizer_rules())
            .with_physical_optimizer_rule(rules::physical_rule())
            .build();
        functions::register(&mut state).map_err(broken)?;
        for (name, function) in functions::computed() {
            state.register_udtf(name, function);
        }
        let ctx = SessionContext::new_with_state(state);
        schema.plan_views_with(ctx.state_weak_ref());
        files.plan_with(ctx.state_weak_ref());
        let (library, access, wait) = (Arc::clone(&shared.library), Arc::clone(&shared.access), shared.limits.wait);
        let stage = Stage { ctx, schema, library, access, wait };
        Ok(Session { shared, stage })
    }

    pub(super) fn stage(&self) -> Stage {
        self.stage.clone()
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.shared.limits
    }

    /// Returns the door to files; front ends open what a user names through it too.
    pub(crate) fn access(&self) -> &Access {
        &self.shared.access
    }

    /// Returns the threads that queries run on.
    pub(super) fn threads(&self) -> Arc<Queries> {
        Arc::clone(&self.shared.queries)
    }

    /// Returns the saved queries; what they name in FROM, they find in this session.
    pub fn queries(&self) -> SavedQueries {
        SavedQueries::new(self.clone())
    }

    /// Gives batches of the caller's a name in this session, in the place of an earlier table of that name; the batches
    /// are shared, not copied. Statements find a name in lower case as it is, and any other in double quotes.
    ///
    /// # Errors
    /// Batches that aren't of the schema; the name of a table of the dataset.
    ///
    /// # Example
    /// ```
    /// use std::sync::Arc;
    ///
    /// use arrow::array::{RecordBatch, StringArray};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = dyadb::Dyadb::bundled()?.session()?;
    /// let names = StringArray::from(vec!["Kazakhstan", "Ivory Coast"]);
    /// let batch = RecordBatch::try_from_iter([("name", Arc::new(names) as _)])?;
    /// session.register("mine", batch.schema(), vec![batch])?;
    /// let codes: Vec<String> = session.query("select country(name) from mine order by 1").rows_as_blocking()?;
    /// assert_eq!(codes, ["CIV", "KAZ"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn register(&self, name: &str, schema: SchemaRef, batches: Vec<RecordBatch>) -> Result<()> {
        let table = MemTable::try_new(schema, vec![batches]).map_err(|error| refused(name, &error))?;
        self.register_table(name, Arc::new(table))
    }

    /// Gives a table of DataFusion's a name in this session, in the place of an earlier one.
    ///
    /// # Errors
    /// The name of a table of the dataset.
    pub fn register_table(&self, name: &str, table: Arc<dyn TableProvider>) -> Result<()> {
        let registered = self.stage.schema.register_table(name.to_string(), table);
        registered.map(drop).map_err(|error| refused(name, &error))
    }

    /// Takes a table away that [`Session::register`] or a statement of this session made; tells whether it was there.
    ///
    /// # Errors
    /// The name of a table of the dataset.
    pub fn deregister(&self, name: &str) -> Result<bool> {
        let taken = self.stage.schema.deregister_table(name);
        taken.map(|table| table.is_some()).map_err(|error| refused(name, &error))
    }

    /// Makes a query of one statement.
    pub fn query(&self, sql: &str) -> Query {
        Query::new(self.clone(), sql)
    }

    /// Makes a query of a saved query and the values of its parameters, as a user gives them.
    ///
    /// # Errors
    /// An unknown name, a parameter that is unknown or missing, a value that isn't of its type.
    pub fn saved(&self, name: &str, values: &[(String, Value)]) -> Result<Query> {
        let saved = self.shared.library.find(name).map_err(of_problem)?;
        self.saved_query(saved, values)
    }

    pub(crate) fn saved_query(&self, saved: &SavedQuery, values: &[(String, Value)]) -> Result<Query> {
        let given: Vec<(String, Literal)> =
            values.iter().map(|(name, value)| (name.clone(), expand::to_literal(value.clone()))).collect();
        let arguments = saved.arguments(&given).map_err(|problems| {
            let problem = problems.into_iter().next();
            let error = problem.map_or_else(|| Error::new(ErrorCode::Internal, "no problem"), of_problem);
            // A parameter that isn't there or is missing is a fault of the call.
            if error.code() == ErrorCode::Name { error.with_code(ErrorCode::Usage) } else { error }
        })?;
        one_country_twice(saved, &arguments)?;
        let mut query = self.query(&saved.sql).source(&saved.file, &saved.source, saved.offset);
        for (name, value) in arguments {
            query = query.bind(&name, expand::value_of(value));
        }
        Ok(query)
    }

    /// Returns the byte ranges of the statements of a script, without semicolons.
    ///
    /// # Errors
    /// A string, comment or quoted name that never closes.
    pub fn split(&self, text: &str) -> Result<Vec<Range<usize>>> {
        self.split_named("query", text)
    }

    /// [`Session::split`] of a text that has a name, such as its file's, for errors.
    pub(crate) fn split_named(&self, name: &str, text: &str) -> Result<Vec<Range<usize>>> {
        parse::split(text).map_err(|fault| Source::new(name, text, 0).error(fault))
    }

    /// Returns the names of the parameters in a statement, in the order they first stand there.
    ///
    /// # Errors
    /// A text that is no statement.
    pub fn parameters(&self, sql: &str) -> Result<Vec<String>> {
        let statement = parse::parse(sql).map_err(|fault| Source::of_statement(sql).error(fault))?;
        Ok(expand::placeholders(&statement))
    }

    /// Describes the tables and views, facts first; blocks for the time of planning the views.
    ///
    /// # Errors
    /// A dataset whose segments are damaged.
    pub fn tables(&self) -> Result<Vec<TableInfo>> {
        let stage = self.stage();
        self.shared.queries.wait(async move {
            let described = stage.schema.describe().await;
            described.map_err(|error| stage.explain(&error, &Source::of_statement("")))
        })?
    }

    pub(crate) fn library(&self) -> &Library {
        &self.shared.library
    }
}

/// Refuses one country as both sides of a question about two.
fn one_country_twice(saved: &SavedQuery, arguments: &[(String, Literal)]) -> Result<()> {
    let countries: Vec<&str> = arguments
        .iter()
        .filter_map(|(_, literal)| match literal {
            Literal::Country(iso3) => Some(*iso3),
            _ => None,
        })
        .collect();
    match countries[..] {
        [a, b] if a == b => {
            let message = format!("`{}` is about two countries, and `{a}` is one country twice", saved.name);
            Err(Error::new(ErrorCode::Country, message))
        }
        _ => Ok(()),
    }
}

/// Sets what a query takes at the least: fewer streams at once, of smaller batches, under a small limit.
///
/// A sort that spills keeps memory back for merging, 10 MiB for each partition by itself, and merges two batches of each
/// spilled run at a time: under a small limit nothing would be left to sort in.
fn sparing(config: SessionConfig, limits: &Limits) -> SessionConfig {
    let threads = limits.threads.unwrap_or_else(cores);
    if limits.memory >= LITTLE_MEMORY {
        return config.with_target_partitions(threads);
    }
    // Some 32 MiB for each stream.
    let partitions = (limits.memory >> 25).clamp(1, threads.max(1));
    config
        .with_target_partitions(partitions)
        .with_batch_size(1_024)
        .with_sort_spill_reservation_bytes(limits.memory / 2 / partitions)
        // Sorted as one batch, what is spilled takes what is reserved for it. Merging batches of several columns takes as
        // much again for their keys, which nothing has reserved.
        .with_sort_in_place_threshold_bytes(limits.memory)
}

fn refused(name: &str, error: &DataFusionError) -> Error {
    let said = error.strip_backtrace();
    let said = said.strip_prefix("Error during planning: ").unwrap_or(&said);
    Error::new(ErrorCode::Usage, format!("can't register `{name}`: {said}"))
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Turns a problem of a saved query into the library's error.
pub(crate) fn of_problem(problem: crate::query::Problem) -> Error {
    let message = match &problem.location {
        Some(location) => format!("{location}: {}", problem.message),
        None => problem.message.clone(),
    };
    Error::new(expand::code_of(problem.fault), message).help_with(problem.help)
}
