//! Helpers of this folder's tests.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::datasource::MemTable;
use datafusion::error::DataFusionError;
use datafusion::execution::SessionStateBuilder;
use datafusion::prelude::{SessionConfig, SessionContext};

use super::overflow::SoundOperators;

/// Returns a session with the sound functions and the rule, on several partitions and small batches.
pub(super) fn context() -> SessionContext {
    context_with(SessionConfig::new().with_target_partitions(3).with_batch_size(16))
}

pub(super) fn context_with(config: SessionConfig) -> SessionContext {
    let mut state = SessionStateBuilder::new()
        .with_config(config)
        .with_default_features()
        .with_analyzer_rule(Arc::new(SoundOperators))
        .build();
    super::register(&mut state).expect("a fresh session takes every function");
    SessionContext::new_with_state(state)
}

/// Adds a table whose rows are dealt out to two partitions.
pub(super) fn add_table(ctx: &SessionContext, name: &str, batch: &RecordBatch) {
    let half = batch.num_rows() / 2;
    let parts = vec![vec![batch.slice(0, half)], vec![batch.slice(half, batch.num_rows() - half)]];
    let table = MemTable::try_new(batch.schema(), parts).expect("batches of one schema");
    ctx.register_table(name, Arc::new(table)).expect("a new name");
}

/// Runs a statement and returns its rows as text, cells by a comma.
pub(super) async fn rows(ctx: &SessionContext, sql: &str) -> Result<Vec<String>, DataFusionError> {
    let batches = ctx.sql(sql).await?.collect().await?;
    let options = FormatOptions::new().with_null("NULL");
    let mut rows = Vec::new();
    for batch in batches {
        let columns: Vec<ArrayFormatter> = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column, &options).expect("a type that can be shown"))
            .collect();
        for row in 0..batch.num_rows() {
            let cells: Vec<String> = columns.iter().map(|column| column.value(row).to_string()).collect();
            rows.push(cells.join(", "));
        }
    }
    Ok(rows)
}

/// Runs a statement of one row, or returns what its error says.
pub(super) async fn row_or_error(ctx: &SessionContext, sql: &str) -> String {
    match rows(ctx, sql).await {
        Ok(rows) => rows.join("; "),
        Err(error) => {
            let root = error.find_root();
            match root {
                DataFusionError::Execution(message) => format!("error: {message}"),
                other => format!("other error: {other}"),
            }
        }
    }
}

/// Holds a table of statements against their rows or errors.
pub(super) async fn hold(ctx: &SessionContext, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (sql, expected) in cases {
        let found = row_or_error(ctx, sql).await;
        if found != *expected {
            wrong.push(format!("{sql}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
