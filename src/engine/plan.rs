//! From the text of one statement to its batches: the stages in their order.

use std::sync::Arc;
use std::time::Duration;

use datafusion::catalog::SchemaProvider;
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::{SendableRecordBatchStream, execute_stream};
use datafusion::prelude::SessionContext;
use datafusion::sql::parser::Statement as DfStatement;

use super::bind::{self, Parameters};
use super::database::LazyLibrary;
use super::dml::{self, Write};
use super::error::{Error, ErrorCode, Result};
use super::fault::Fault;
use super::source::Source;
use super::{allow, clauses, constants, diagnose, expand, label, parse};
use crate::tables::{FactSchema, Live};

/// What a statement is run with.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) ctx: SessionContext,
    pub(super) schema: Arc<FactSchema>,
    pub(super) library: Arc<LazyLibrary>,
    /// How long a statement that writes waits for another process that does.
    pub(super) wait: Duration,
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
    /// Runs a statement up to its stream of batches; returns with it the source by which later errors are explained.
    pub(super) async fn run(
        &self,
        sql: &str,
        parameters: &Parameters,
        mut source: Source,
    ) -> Result<(SendableRecordBatchStream, Source)> {
        let read = parse::parse(sql).and_then(|statement| Ok((Write::of(&statement)?, statement)));
        let (write, statement) = read.map_err(|fault| source.error(fault))?;
        if let Some(write) = write {
            return Box::pin(dml::run(self, write, parameters, source)).await;
        }
        // All tables of a statement are of one committed state.
        let dataset = self.schema.live().newest();
        Box::pin(Live::pinned(dataset, self.select(statement, parameters, &mut source))).await
    }

    /// Runs a statement that reads.
    pub(super) async fn select(
        &self,
        statement: DfStatement,
        parameters: &Parameters,
        source: &mut Source,
    ) -> Result<(SendableRecordBatchStream, Source)> {
        let prepared = self.prepare(statement, parameters, source);
        let statement = prepared.map_err(|fault| source.error(fault))?;
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
        match running.await {
            Ok(stream) => Ok((stream, source.clone())),
            Err(error) => Err(self.explain(&error, source)),
        }
    }

    /// Explains an error of DataFusion in this session.
    pub(super) fn explain(&self, error: &datafusion::error::DataFusionError, source: &Source) -> Error {
        diagnose::diagnose(error, &self.ctx.state(), &self.schema.table_names(), source)
    }

    fn prepare(
        &self,
        mut statement: DfStatement,
        parameters: &Parameters,
        source: &mut Source,
    ) -> Result<DfStatement, Fault> {
        allow::allow(&statement, &|name| self.schema.is_stored(name))?;
        clauses::clauses(&statement)?;
        label::label(&mut statement);
        bind::bind(&mut statement, parameters)?;
        expand::expand(&mut statement, &self.library, source)?;
        constants::resolve(&mut statement, &self.schema)?;
        Ok(statement)
    }

    async fn plan(&self, statement: DfStatement, source: &Source) -> Result<LogicalPlan> {
        let planned = self.ctx.state().statement_to_plan(statement).await;
        planned.map_err(|error| self.explain(&error, source))
    }
}
