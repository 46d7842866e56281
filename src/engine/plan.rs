//! From the text of one statement to its batches: the stages in their order.

use std::sync::Arc;

use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::{SendableRecordBatchStream, execute_stream};
use datafusion::prelude::SessionContext;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::tokenizer::{Location, Span};

use super::bind::{self, Parameters};
use super::database::LazyLibrary;
use super::error::{Error, ErrorCode, Result};
use super::fault::Fault;
use super::source::Source;
use super::survey::Surroundings;
use super::{allow, clauses, constants, diagnose, expand, label, numbers, parse, survey};
use crate::tables::FactSchema;

/// What a statement is run with.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) ctx: SessionContext,
    pub(super) schema: Arc<FactSchema>,
    pub(super) library: Arc<LazyLibrary>,
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

/// Gives the refusal of a whole statement the place of its first word.
fn at_begin(mut fault: Fault) -> Fault {
    if fault.span == Span::empty() {
        let begin = Location::new(1, 1);
        fault.span = Span::new(begin, begin);
    }
    fault
}

impl Stage {
    /// Runs a statement up to its stream of batches; returns with it the source by which later errors are explained.
    pub(super) async fn run(
        &self,
        sql: &str,
        parameters: &Parameters,
        mut source: Source,
    ) -> Result<(SendableRecordBatchStream, Source)> {
        source.ends_after(sql.len());
        let statement = self.prepare(sql, parameters, &mut source).map_err(|fault| source.error(fault))?;
        source.keep(statement.clone());
        let plan = self.plan(statement, &source).await?;
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
            Ok(stream) => Ok((stream, source)),
            Err(error) => Err(self.explain(&error, &source)),
        }
    }

    /// Explains an error of DataFusion in this session.
    pub(super) fn explain(&self, error: &datafusion::error::DataFusionError, source: &Source) -> Error {
        diagnose::diagnose(error, &self.ctx.state(), &self.schema, &self.library, source)
    }

    fn prepare(&self, sql: &str, parameters: &Parameters, source: &mut Source) -> Result<DfStatement, Fault> {
        let mut statement = parse::parse(sql)?;
        numbers::check(sql)?;
        allow::allow(&statement, &|name| self.schema.is_stored(name)).map_err(at_begin)?;
        clauses::clauses(&statement)?;
        label::label(&mut statement);
        bind::bind(&mut statement, parameters)?;
        let state = self.ctx.state();
        let around = Surroundings { state: &state, library: &self.library, source, schema: &self.schema };
        survey::survey(&mut statement, around)?;
        expand::expand(&mut statement, &self.library, source)?;
        constants::resolve(&mut statement, &self.schema)?;
        Ok(statement)
    }

    async fn plan(&self, statement: DfStatement, source: &Source) -> Result<LogicalPlan> {
        let planned = self.ctx.state().statement_to_plan(statement).await;
        planned.map_err(|error| self.explain(&error, source))
    }
}
