//! From the text of one statement to its batches: the stages in their order.

use std::sync::Arc;

use arrow::array::AsArray;
use arrow::datatypes::DataType;
use datafusion::catalog::SchemaProvider;
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::{SendableRecordBatchStream, execute_stream};
use datafusion::prelude::SessionContext;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::Statement;
use futures::StreamExt;

use super::bind::{self, Parameters};
use super::database::LazyLibrary;
use super::error::{Error, ErrorCode, Result};
use super::fault::Fault;
use super::source::Source;
use super::{allow, clauses, constants, diagnose, expand, label, parse};
use crate::tables::FactSchema;

/// What a statement is run with.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) ctx: SessionContext,
    pub(super) schema: Arc<FactSchema>,
    pub(super) library: Arc<LazyLibrary>,
}

/// A statement that runs.
pub(super) struct Started {
    pub(super) stream: SendableRecordBatchStream,
    /// By which later errors are explained.
    pub(super) source: Source,
    /// What [`Stage::notes`] makes notes of, once the rows have come.
    pub(super) notes: Vec<DfStatement>,
}

/// The most levels of a plan: the passes over it recurse, and the end of their stack is that of the process.
const MOST_LEVELS: usize = 400;
/// The most nodes of one level: views over views multiply.
const MOST_NODES: usize = 10_000;

/// Tells whether a plan is deeper or wider than the passes over it can bear, without recursion.
fn too_large(plan: &LogicalPlan) -> bool {
    let mut level = vec![plan];
    for _ in 0..MOST_LEVELS {
        level = level.into_iter().flat_map(below).collect();
        if level.is_empty() {
            return false;
        }
        if level.len() > MOST_NODES {
            return true;
        }
    }
    true
}

/// Returns the inputs of a plan. A chain of UNIONs is one level: as long as the gate lets it be, the passes get through it.
fn below(plan: &LogicalPlan) -> Vec<&LogicalPlan> {
    let (mut found, mut rest) = (Vec::new(), plan.inputs());
    while let Some(input) = rest.pop() {
        match input {
            LogicalPlan::Union(_) => rest.extend(input.inputs()),
            other => found.push(other),
        }
    }
    found
}

impl Stage {
    /// Runs a statement up to its stream of batches.
    pub(super) async fn run(&self, sql: &str, parameters: &Parameters, mut source: Source) -> Result<Started> {
        let (statement, notes) = self.prepare(sql, parameters, &mut source).map_err(|fault| source.error(fault))?;
        let stream = self.start(statement, &source).await?;
        Ok(Started { stream, source, notes })
    }

    /// Returns what is to be known beside the rows of a statement.
    pub(super) async fn notes(&self, notes: Vec<DfStatement>, source: &Source) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for statement in notes {
            let mut stream = self.start(statement, source).await?;
            while let Some(batch) = stream.next().await {
                let batch = batch.map_err(|error| self.explain(&error, source))?;
                let column = arrow::compute::cast(batch.column(0), &DataType::Utf8);
                let column = column.map_err(|error| self.explain(&error.into(), source))?;
                texts.extend(column.as_string::<i32>().iter().flatten().map(str::to_string));
            }
        }
        Ok(texts)
    }

    async fn start(&self, statement: DfStatement, source: &Source) -> Result<SendableRecordBatchStream> {
        let plan = self.plan(statement, source).await?;
        if too_large(&plan) {
            let message = "the statement's views and parts stand on each other too deep, or are too many";
            return Err(Error::new(ErrorCode::Usage, message)
                .help_with(Some("keep a part as a table: `create table NAME as select …`")));
        }
        let running = async {
            let frame = self.ctx.execute_logical_plan(plan).await?;
            let task = self.ctx.task_ctx();
            execute_stream(frame.create_physical_plan().await?, task)
        };
        running.await.map_err(|error| self.explain(&error, source))
    }

    /// Explains an error of DataFusion in this session.
    pub(super) fn explain(&self, error: &datafusion::error::DataFusionError, source: &Source) -> Error {
        diagnose::diagnose(error, &self.ctx.state(), &self.schema.table_names(), source)
    }

    /// Returns the statement that is planned, and those whose answers are notes beside its rows.
    fn prepare(
        &self,
        sql: &str,
        parameters: &Parameters,
        source: &mut Source,
    ) -> Result<(DfStatement, Vec<DfStatement>), Fault> {
        let mut statement = parse::parse(sql)?;
        allow::allow(&statement, &|name| self.schema.is_stored(name))?;
        clauses::clauses(&statement)?;
        label::label(&mut statement);
        bind::bind(&mut statement, parameters)?;
        let notes = expand::expand(&mut statement, &self.library, source)?;
        constants::resolve(&mut statement, &self.schema)?;
        let note = |query| {
            let mut statement = DfStatement::Statement(Box::new(Statement::Query(Box::new(query))));
            constants::resolve(&mut statement, &self.schema).map(|()| statement)
        };
        let notes = notes.into_iter().map(note).collect::<Result<_, _>>()?;
        Ok((statement, notes))
    }

    async fn plan(&self, statement: DfStatement, source: &Source) -> Result<LogicalPlan> {
        let planned = self.ctx.state().statement_to_plan(statement).await;
        planned.map_err(|error| self.explain(&error, source))
    }
}
