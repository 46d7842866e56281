//! `information_schema`: DataFusion's own, with a column `comment` in its `tables` and `columns`.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, RecordBatch, StringArray, UInt64Array};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use async_trait::async_trait;
use datafusion::catalog::information_schema::InformationSchemaProvider;
use datafusion::catalog::{CatalogProviderList, SchemaProvider, TableProvider};
use datafusion::datasource::MemTable;
use datafusion::error::Result;

use super::schema::{FactSchema, TableInfo, TableKind};
use super::{CATALOG, SCHEMA};

/// The schema `information_schema` of a session.
#[derive(Debug)]
pub(crate) struct InformationSchema {
    standard: InformationSchemaProvider,
    facts: Arc<FactSchema>,
}

impl InformationSchema {
    /// The name that statements use.
    pub(crate) const NAME: &'static str = "information_schema";

    pub(crate) fn new(catalogs: Arc<dyn CatalogProviderList>, facts: Arc<FactSchema>) -> InformationSchema {
        InformationSchema { standard: InformationSchemaProvider::new(catalogs), facts }
    }
}

#[async_trait]
impl SchemaProvider for InformationSchema {
    fn table_names(&self) -> Vec<String> {
        self.standard.table_names()
    }

    async fn table(&self, name: &str) -> Result<Option<Arc<dyn TableProvider>>> {
        let batch = match name {
            "tables" => tables(&self.facts.describe().await?)?,
            "columns" => columns(&self.facts.describe().await?)?,
            _ => return self.standard.table(name).await,
        };
        Ok(Some(Arc::new(MemTable::try_new(batch.schema(), vec![vec![batch]])?)))
    }

    fn table_exist(&self, name: &str) -> bool {
        self.standard.table_exist(name)
    }
}

fn tables(tables: &[TableInfo]) -> Result<RecordBatch> {
    let text =
        |of: fn(&TableInfo) -> &str| -> ArrayRef { Arc::new(StringArray::from_iter_values(tables.iter().map(of))) };
    let kind = |table: &TableInfo| match table.kind {
        TableKind::View => "VIEW",
        TableKind::Temporary => "LOCAL TEMPORARY",
        TableKind::Facts | TableKind::Beside | TableKind::Registry => "BASE TABLE",
    };
    let schema = texts(&["table_catalog", "table_schema", "table_name", "table_type", "comment"]);
    let columns =
        vec![text(|_| CATALOG), text(|_| SCHEMA), text(|table| &table.name), text(kind), text(|t| &t.comment)];
    Ok(RecordBatch::try_new(schema, columns)?)
}

fn columns(tables: &[TableInfo]) -> Result<RecordBatch> {
    let of = |table| move |at| (table, at);
    let all: Vec<_> = tables.iter().flat_map(|table| table.columns.iter().enumerate().map(of(table))).collect();
    let all = || all.iter().copied();
    let names = StringArray::from_iter_values(all().map(|(table, _)| table.name.as_str()));
    let constant = |value: &str| -> ArrayRef { Arc::new(StringArray::from(vec![value; names.len()])) };
    let places = UInt64Array::from_iter_values(all().map(|(_, (place, _))| place as u64 + 1));
    let nullable = all().map(|(_, (_, column))| if column.nullable { "YES" } else { "NO" });
    let schema = Schema::new(vec![
        Field::new("table_catalog", DataType::Utf8, false),
        Field::new("table_schema", DataType::Utf8, false),
        Field::new("table_name", DataType::Utf8, false),
        Field::new("column_name", DataType::Utf8, false),
        Field::new("ordinal_position", DataType::UInt64, false),
        Field::new("is_nullable", DataType::Utf8, false),
        Field::new("data_type", DataType::Utf8, false),
        Field::new("comment", DataType::Utf8, false),
    ]);
    let columns: Vec<ArrayRef> = vec![
        constant(CATALOG),
        constant(SCHEMA),
        Arc::new(names.clone()),
        Arc::new(StringArray::from_iter_values(all().map(|(_, (_, column))| column.name.as_str()))),
        Arc::new(places),
        Arc::new(StringArray::from_iter_values(nullable)),
        Arc::new(StringArray::from_iter_values(all().map(|(_, (_, column))| column.data_type.to_string()))),
        Arc::new(StringArray::from_iter_values(all().map(|(_, (_, column))| column.comment.as_str()))),
    ];
    Ok(RecordBatch::try_new(Arc::new(schema), columns)?)
}

fn texts(names: &[&str]) -> SchemaRef {
    Arc::new(Schema::new(names.iter().map(|name| Field::new(*name, DataType::Utf8, false)).collect::<Vec<Field>>()))
}
