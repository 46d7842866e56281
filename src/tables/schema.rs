//! The schema `main`: stored tables, tables of the registry, views, and what a session adds for itself.
//!
//! A provider is made when a statement first names its table, so that opening a dataset reads no segment.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use arrow::array::RecordBatch;
use arrow::datatypes::DataType;
use async_trait::async_trait;
use datafusion::catalog::{SchemaProvider, TableProvider, UrlTableFactory};
use datafusion::common::TableReference;
use datafusion::datasource::ViewTable;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::SessionState;
use datafusion::logical_expr::{LogicalPlanBuilder, TableType};

use super::CATALOG;
use super::live::Live;
use super::segments::SegmentTable;
use super::stored::StoredTable;
use super::views::{VIEWS, View};
use crate::facts::registry::RegistryTable;
use crate::facts::{Column, Domain, Spec, Table};
use crate::store::AsOf;

/// The schema in the name of a view's plan; statements know no such schema.
const VIEW: &str = "view";

/// What a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableKind {
    /// Facts of the dataset.
    Facts,
    /// A table of the dataset beside its facts.
    Beside,
    /// A table of the country registry.
    Registry,
    /// A view over the tables of the dataset.
    View,
    /// A table or view of the session.
    Temporary,
}

impl TableKind {
    /// Returns the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            TableKind::Facts => "facts",
            TableKind::Beside => "beside the facts",
            TableKind::Registry => "registry",
            TableKind::View => "view",
            TableKind::Temporary => "temporary",
        }
    }
}

/// What there is to know of a table before any row is read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TableInfo {
    /// Name in SQL.
    pub name: String,
    /// What it is.
    pub kind: TableKind,
    /// What one row is.
    pub comment: String,
    /// Its columns, in order.
    pub columns: Vec<ColumnInfo>,
}

/// A column of a table.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Name in SQL.
    pub name: String,
    /// Arrow type.
    pub data_type: DataType,
    /// Whether it takes nulls.
    pub nullable: bool,
    /// What it means; empty for columns of a session's own tables.
    pub comment: String,
    /// The words of its closed list, for columns that have one other than countries and pairs.
    pub words: &'static [&'static str],
}

/// The tables of one dataset as one session sees them.
pub(crate) struct FactSchema {
    live: Arc<Live>,
    temporary: RwLock<BTreeMap<String, Arc<dyn TableProvider>>>,
    /// Of tables that the session has made of queries: the columns that draw from a closed set.
    made: RwLock<BTreeMap<String, Made>>,
    registry: [OnceLock<Arc<Vec<RecordBatch>>>; RegistryTable::ALL.len()],
    /// The state that plans the views. The session owns it and this schema, so the link back is weak.
    state: OnceLock<Weak<StateLock>>,
    /// Makes tables of the files that a statement names.
    files: Option<Arc<dyn UrlTableFactory>>,
}

/// A table that was made of a query, and its closed columns.
type Made = (Arc<dyn TableProvider>, Vec<(String, Domain)>);

/// A session's state, as `SessionContext::state_weak_ref` hands it out.
pub(crate) type StateLock = parking_lot::RwLock<SessionState>;

impl std::fmt::Debug for FactSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FactSchema").field("dataset", &self.live.dataset().name()).finish_non_exhaustive()
    }
}

impl FactSchema {
    pub(crate) fn new(live: Arc<Live>) -> FactSchema {
        FactSchema {
            live,
            temporary: RwLock::default(),
            made: RwLock::default(),
            registry: Default::default(),
            state: OnceLock::new(),
            files: None,
        }
    }

    /// Names what makes tables of files, for names that no table has.
    pub(crate) fn with_files(mut self, files: Arc<dyn UrlTableFactory>) -> FactSchema {
        self.files = Some(files);
        self
    }

    /// Returns the dataset whose tables these are.
    pub(crate) fn live(&self) -> &Arc<Live> {
        &self.live
    }

    /// Names the state that plans the views; the first call counts.
    pub(crate) fn plan_views_with(&self, state: Weak<StateLock>) {
        self.state.get_or_init(|| state);
    }

    /// Returns the closed set of a column of a scanned table: one of the dataset, of the registry, or one that the
    /// session made of their columns. None for open columns and for tables of others, whatever their names.
    pub(crate) fn domain(&self, table: &Arc<dyn TableProvider>, column: &str) -> Option<Domain> {
        if let Some(stored) = table.downcast_ref::<StoredTable>() {
            return stored.columns.iter().find(|found| found.name == column).map(|found| found.domain);
        }
        if let Some(stored) = table.downcast_ref::<SegmentTable>() {
            let columns = &stored.table.spec().columns;
            return columns.iter().find(|found| found.name == column).map(|found| found.domain);
        }
        let made = self.made.read().unwrap_or_else(PoisonError::into_inner);
        let (_, columns) = made.values().find(|(own, _)| Arc::ptr_eq(own, table))?;
        columns.iter().find(|(name, _)| name == column).map(|(_, domain)| *domain)
    }

    /// Tells whether a table is one of the dataset or of the registry, whose rows don't change within one state.
    pub(crate) fn is_own(&self, table: &Arc<dyn TableProvider>) -> bool {
        table.downcast_ref::<StoredTable>().is_some() || table.downcast_ref::<SegmentTable>().is_some()
    }

    /// Returns the closed set of a column of one of the views of every dataset, by the name of its plan.
    pub(crate) fn view_domain(&self, plan: &TableReference, column: &str) -> Option<Domain> {
        let TableReference::Full { catalog, schema, table } = plan else { return None };
        let view = View::from_name(table).filter(|_| **catalog == *CATALOG && **schema == *VIEW)?;
        view.columns.iter().find(|(name, ..)| *name == column).map(|(_, _, like)| View::domain(*like))
    }

    /// Keeps the closed sets of the columns of a table that the session has made of a query: its rows don't tell them.
    pub(crate) fn remember(&self, table: &str, columns: Vec<(String, Domain)>) {
        if let Some(own) = self.own(table) {
            let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
            made.insert(table.to_string(), (own, columns));
        }
    }

    /// Returns the type of the columns with that name: a name has the same meaning wherever it stands.
    pub(crate) fn type_of(&self, column: &str) -> Option<DataType> {
        let stored = Table::ALL.iter().find_map(|table| {
            table.spec().columns.iter().find(|found| found.name == column).map(|found| found.data_type.clone())
        });
        stored.or_else(|| {
            RegistryTable::ALL.iter().find_map(|table| {
                table.spec().columns.iter().find(|found| found.name == column).map(|found| found.data_type.clone())
            })
        })
    }

    /// Describes every table, facts first.
    ///
    /// # Errors
    /// Where a view can't be planned, which is a fault of ours or of the dataset's segments.
    pub(crate) async fn describe(&self) -> Result<Vec<TableInfo>> {
        let mut tables = Vec::new();
        for table in Table::ALL {
            let kind = if table.holds_facts() { TableKind::Facts } else { TableKind::Beside };
            tables.push(of_spec(kind, table.spec()));
        }
        for view in VIEWS {
            let provider = self.table(view.name).await?;
            let mut info = of_provider(view.name, TableKind::View, view.comment, provider.as_deref());
            for (column, (_, comment, like)) in info.columns.iter_mut().zip(view.columns) {
                column.comment = (*comment).to_string();
                column.words = words(View::domain(*like));
            }
            tables.push(info);
        }
        for table in RegistryTable::ALL {
            tables.push(of_spec(TableKind::Registry, table.spec()));
        }
        let temporary = self.temporary.read().unwrap_or_else(PoisonError::into_inner);
        for (name, provider) in temporary.iter() {
            tables.push(of_provider(name, TableKind::Temporary, "", Some(provider.as_ref())));
        }
        Ok(tables)
    }

    /// Tells whether a name is that of a stored table, a view of every dataset or a table of the registry.
    pub(crate) fn is_stored(&self, name: &str) -> bool {
        View::from_name(name).is_some()
            || Table::from_name(name).is_some()
            || RegistryTable::ALL.iter().any(|table| table.name() == name)
    }

    fn own(&self, name: &str) -> Option<Arc<dyn TableProvider>> {
        self.temporary.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn registry_batches(&self, table: RegistryTable) -> Arc<Vec<RecordBatch>> {
        Arc::clone(self.registry[table as usize].get_or_init(|| Arc::new(vec![table.batch()])))
    }

    async fn view(&self, view: &View) -> Result<Arc<dyn TableProvider>> {
        let gone = || DataFusionError::Internal(format!("no session plans the view {}", view.name));
        let lock = self.state.get().and_then(Weak::upgrade).ok_or_else(gone)?;
        let state = lock.read().clone();
        drop(lock);
        // Boxed: planning a view asks this schema for the tables under it.
        let plan = Box::pin(state.create_logical_plan(view.sql)).await?;
        // Behind a name that no statement can give, so that its columns are known for those of this view.
        let plan = LogicalPlanBuilder::from(plan).alias(TableReference::full(CATALOG, VIEW, view.name))?.build()?;
        Ok(Arc::new(ViewTable::new(plan, Some(view.sql.trim().to_string()))))
    }
}

/// Reads the name of a table as it was, `visits@7` or `visits@2026-11-25`, as `as_of` writes it.
fn past(name: &str) -> Option<(Table, AsOf)> {
    let (table, as_of) = name.split_once('@')?;
    Some((Table::from_name(table)?, AsOf::parse(as_of)?))
}

fn words(domain: Domain) -> &'static [&'static str] {
    match domain {
        Domain::Words(words, _) => words,
        Domain::Listed(words) => words(),
        Domain::Group => crate::facts::registry::group_codes(),
        Domain::Open | Domain::Country | Domain::Pair | Domain::Directed => &[],
    }
}

fn of_spec(kind: TableKind, spec: &Spec) -> TableInfo {
    let column = |column: &Column| ColumnInfo {
        name: column.name.to_string(),
        data_type: column.data_type.clone(),
        nullable: column.nullable,
        comment: column.comment.to_string(),
        words: words(column.domain),
    };
    TableInfo {
        name: spec.name.to_string(),
        kind,
        comment: spec.comment.to_string(),
        columns: spec.columns.iter().map(column).collect(),
    }
}

fn of_provider(name: &str, kind: TableKind, comment: &str, provider: Option<&dyn TableProvider>) -> TableInfo {
    let column = |field: &arrow::datatypes::FieldRef| ColumnInfo {
        name: field.name().clone(),
        data_type: field.data_type().clone(),
        nullable: field.is_nullable(),
        comment: String::new(),
        words: &[],
    };
    let columns = provider.map(|provider| provider.schema().fields().iter().map(column).collect());
    TableInfo { name: name.to_string(), kind, comment: comment.to_string(), columns: columns.unwrap_or_default() }
}

#[async_trait]
impl SchemaProvider for FactSchema {
    fn table_names(&self) -> Vec<String> {
        let stored = Table::ALL.iter().map(|table| table.name().to_string());
        let views = VIEWS.iter().map(|view| view.name.to_string());
        let registry = RegistryTable::ALL.iter().map(|table| table.name().to_string());
        let mut names: Vec<String> = stored.chain(views).chain(registry).collect();
        names.extend(self.temporary.read().unwrap_or_else(PoisonError::into_inner).keys().cloned());
        names
    }

    async fn table(&self, name: &str) -> Result<Option<Arc<dyn TableProvider>>> {
        if let Some(own) = self.own(name) {
            return Ok(Some(own));
        }
        if let Some(view) = View::from_name(name) {
            return self.view(view).await.map(Some);
        }
        if let Some(table) = Table::from_name(name) {
            return Ok(Some(Arc::new(SegmentTable { dataset: self.live.dataset(), table })));
        }
        if let Some((table, as_of)) = past(name) {
            let dataset =
                self.live.dataset().as_of(&as_of).map_err(|error| DataFusionError::External(Box::new(error)))?;
            return Ok(Some(Arc::new(SegmentTable { dataset, table })));
        }
        let registry = RegistryTable::ALL.into_iter().find(|table| table.name() == name);
        if let (None, Some(files)) = (registry, &self.files) {
            return files.try_new(name).await;
        }
        Ok(registry.map(|table| -> Arc<dyn TableProvider> {
            let batches = self.registry_batches(table);
            let Spec { columns, schema, .. } = table.spec();
            Arc::new(StoredTable { columns, schema: Arc::clone(schema), batches })
        }))
    }

    async fn table_type(&self, name: &str) -> Result<Option<TableType>> {
        // The trait's own way asks for the provider, and that would read every segment for a list of names.
        if View::from_name(name).is_some() {
            return Ok(Some(TableType::View));
        }
        Ok(self.table_exist(name).then(|| self.own(name).map_or(TableType::Base, |own| own.table_type())))
    }

    fn register_table(&self, name: String, table: Arc<dyn TableProvider>) -> Result<Option<Arc<dyn TableProvider>>> {
        if self.own(&name).is_none() && self.table_exist(&name) {
            return Err(DataFusionError::Plan(format!("`{name}` is a table of the dataset: choose another name")));
        }
        self.made.write().unwrap_or_else(PoisonError::into_inner).remove(&name);
        Ok(self.temporary.write().unwrap_or_else(PoisonError::into_inner).insert(name, table))
    }

    fn deregister_table(&self, name: &str) -> Result<Option<Arc<dyn TableProvider>>> {
        let own = self.temporary.write().unwrap_or_else(PoisonError::into_inner).remove(name);
        self.made.write().unwrap_or_else(PoisonError::into_inner).remove(name);
        if own.is_none() && self.table_exist(name) {
            return Err(DataFusionError::Plan(format!("`{name}` is a table of the dataset and can't be dropped")));
        }
        Ok(own)
    }

    fn table_exist(&self, name: &str) -> bool {
        self.own(name).is_some() || self.is_stored(name) || past(name).is_some()
    }
}
