//! INSERT, UPDATE and DELETE: each is a SELECT of the engine's own, and one commit of what comes of it.
//!
//! DataFusion's hooks for writing are never used, since they may lose a condition on its way; the rows that UPDATE and
//! DELETE change are those that the statement's own condition selects.
//!
//! | module | holds |
//! |---|---|
//! | `statement` | what is written to, and the SELECT that says what |
//! | `cells` | values of Arrow as the texts that rows are read from |
//! | `rows` | rows with all that must hold for them |
//! | `change` | what a statement changes beside its own table |
//!
//! The order of a write: this process's turn, the dataset's lock, its newest state, the SELECT over that state, the
//! commit.

mod cells;
mod change;
mod rows;
mod statement;

use std::sync::Arc;

use arrow::array::{RecordBatch, UInt64Array};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::physical_plan::SendableRecordBatchStream;
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use futures::TryStreamExt;

use super::bind::Parameters;
use super::error::{Error, ErrorCode, Result};
use super::plan::Stage;
use super::settings::Settings;
use super::source::Source;
use crate::store::Writer;
use crate::tables::Live;
pub(super) use cells::texts;
use change::Change;
pub(super) use change::origins_of;
pub(super) use rows::{Cells, Problems, another_pair, column_texts, country_of, one_country};
pub(super) use statement::Write;

/// Runs a statement that writes; its one row is the number of rows that were changed.
pub(super) async fn run(
    stage: &Stage,
    write: Write,
    parameters: &Parameters,
    source: Source,
) -> Result<(SendableRecordBatchStream, Source)> {
    let live = Arc::clone(stage.schema.live());
    let earlier = live.newest();
    let dir = earlier.writable_dir()?.to_path_buf();
    let turn = Arc::clone(&live.writing).lock_owned().await;
    let wait = stage.wait;
    // The lock is waited for, and files are read: not on a thread that others need.
    let begun = tokio::task::spawn_blocking(move || Writer::begin(&dir, wait, Some(&earlier)));
    let mut writer = begun.await.map_err(|_| ended())??;
    let base = Arc::clone(writer.base());
    let reason = stage.ctx.state().config_options().extensions.get::<Settings>().map(|own| own.reason.clone());
    let action = write.action();

    let select = write.select().map_err(|fault| source.error(fault))?;
    let (mut stream, source) = Live::pinned(Arc::clone(&base), stage.select(select, parameters, source)).await?;
    let mut batches: Vec<RecordBatch> = Vec::new();
    loop {
        match Live::pinned(Arc::clone(&base), stream.try_next()).await {
            Ok(Some(batch)) => batches.push(batch),
            Ok(None) => break,
            Err(error) => return Err(stage.explain(&error, &source)),
        }
    }
    let schema = stream.schema();
    drop(stream);
    let committing = tokio::task::spawn_blocking(move || {
        // A statement that is cancelled from here on is committed all the same, or not at all.
        let _turn = turn;
        let change = Change::new(&write, base, reason.filter(|reason| !reason.is_empty()));
        let n_rows = change.apply(&mut writer, &schema, &batches)?;
        let message = format!("{action}: {n_rows} row{}", if n_rows == 1 { "" } else { "s" });
        let dataset = writer.commit(&message)?;
        live.advance(dataset);
        Ok::<usize, Error>(n_rows)
    });
    let n_rows = committing.await.map_err(|_| ended())??;
    Ok((counted(n_rows)?, source))
}

fn ended() -> Error {
    Error::new(ErrorCode::Internal, "the thread of a write ended before its answer; nothing was committed")
        .help_with(Some("this is a fault of dyadb: please report it"))
}

fn counted(n_rows: usize) -> Result<SendableRecordBatchStream> {
    let schema: SchemaRef = Arc::new(Schema::new(vec![Field::new("count", DataType::UInt64, false)]));
    let batch = RecordBatch::try_new(Arc::clone(&schema), vec![Arc::new(UInt64Array::from(vec![n_rows as u64]))]);
    let batch = batch.map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    Ok(Box::pin(RecordBatchStreamAdapter::new(schema, futures::stream::iter([Ok(batch)]))))
}
