//! From the text of one statement to its batches: the stages in their order.

use std::sync::Arc;
use std::time::Duration;

use arrow::array::AsArray;
use arrow::datatypes::DataType;
use datafusion::error::DataFusionError;
use datafusion::logical_expr::{DdlStatement, LogicalPlan};
use datafusion::physical_plan::{ExecutionPlan, SendableRecordBatchStream, execute_stream};
use datafusion::prelude::SessionContext;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::Statement;
use datafusion::sql::sqlparser::tokenizer::{Location, Span};
use futures::StreamExt;

use super::access::{Access, files_of, name_files};
use super::bind::{self, Parameters};
use super::copy::{self, Target};
use super::counters::Counters;
use super::database::LazyLibrary;
use super::dml::{self, Write};
use super::error::{Error, ErrorCode, Result};
use super::fault::Fault;
use super::plans::{self, Kept, Plans};
use super::rules::{self, Misnamed};
use super::source::Source;
use super::survey::Surroundings;
use super::{allow, cells, clauses, constants, diagnose, expand, label, locate, numbers, parse, size, survey, using};
use crate::facts::Domain;
use crate::tables::{FactSchema, Live};

/// What a statement is run with.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) ctx: SessionContext,
    pub(super) schema: Arc<FactSchema>,
    pub(super) library: Arc<LazyLibrary>,
    pub(super) access: Arc<Access>,
    /// How long a statement that writes waits for another process that does.
    pub(super) wait: Duration,
    /// What counts the work of the statement.
    pub(super) counters: Counters,
    /// The plans of the session's last statements.
    pub(super) plans: Arc<Plans>,
}

/// A statement that runs.
pub(super) struct Started {
    pub(super) stream: SendableRecordBatchStream,
    /// By which later errors are explained.
    pub(super) source: Source,
    /// What [`Stage::notes`] makes notes of, once the rows have come.
    pub(super) notes: Vec<DfStatement>,
}

/// A statement that may be planned.
struct Prepared {
    statement: DfStatement,
    /// The file of a COPY.
    target: Option<Target>,
    /// Statements whose answers are notes beside the rows.
    notes: Vec<DfStatement>,
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

/// Returns the constant that an error is about.
fn misnamed(error: &DataFusionError) -> Option<&Misnamed> {
    match error.find_root() {
        DataFusionError::External(inner) => inner.downcast_ref(),
        _ => None,
    }
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
    /// Runs a statement up to its stream of batches.
    pub(super) async fn run(&self, sql: &str, parameters: &Parameters, mut source: Source) -> Result<Started> {
        let dataset = self.schema.live().refreshed()?;
        if let Some(kept) = self.plans.find(sql, parameters, &dataset) {
            return Box::pin(Live::pinned(dataset, self.run_again(kept, source))).await;
        }
        source.ends_after(sql.len());
        let read = parse::parse(sql).and_then(|statement| {
            numbers::check(sql)?;
            Ok((Write::of(&statement)?, statement))
        });
        let (write, statement) = read.map_err(|fault| source.error(fault))?;
        if let Some(write) = write {
            self.access.may_change()?;
            let (stream, source) = Box::pin(dml::run(self, write, parameters, source)).await?;
            return Ok(Started { stream, source, notes: Vec::new() });
        }
        // All tables of a statement are of one committed state: the newest, whichever process made it.
        let reading = async {
            let (started, optimised) = self.read(statement, parameters, source).await?;
            if let Some(plan) = optimised {
                let mut kept = Kept::new(sql, parameters, Arc::clone(&dataset), plan);
                (kept.source, kept.notes) = (started.source.clone(), started.notes.clone());
                self.plans.keep(kept);
            }
            Ok(started)
        };
        Box::pin(Live::pinned(Arc::clone(&dataset), reading)).await
    }

    /// Runs a statement whose plan is known.
    async fn run_again(&self, kept: Kept, mut source: Source) -> Result<Started> {
        source.parsed_as(&kept.source);
        let running = async {
            let state = self.ctx.state();
            let plan = state.query_planner().create_physical_plan(&kept.plan, &state).await?;
            self.executed(plan)
        };
        let stream = running.await.map_err(|error| self.explain_in(&error, &source))?;
        Ok(Started { stream, source, notes: kept.notes })
    }

    /// Runs a statement that reads. Beside it is its plan, where that may be used again.
    async fn read(
        &self,
        statement: DfStatement,
        parameters: &Parameters,
        mut source: Source,
    ) -> Result<(Started, Option<LogicalPlan>)> {
        let prepared = self.prepare(statement, parameters, &mut source);
        let Prepared { statement, target, notes } = prepared.map_err(|fault| source.error(fault))?;
        // Plans keep few places: what they don't tell is looked for in the statement.
        source.keep(statement.clone());
        let (stream, optimised) = self.start(statement, &mut source).await?;
        Ok(match target {
            Some(target) => (Started { stream: target.write(stream, &self.access)?, source, notes }, None),
            None => (Started { stream, source, notes }, optimised),
        })
    }

    /// Runs the SELECT of a statement that writes.
    pub(super) async fn select(
        &self,
        statement: DfStatement,
        parameters: &Parameters,
        source: Source,
    ) -> Result<(SendableRecordBatchStream, Source)> {
        let (Started { stream, source, .. }, _) = self.read(statement, parameters, source).await?;
        Ok((stream, source))
    }

    /// Returns what is to be known beside the rows of a statement.
    pub(super) async fn notes(&self, notes: Vec<DfStatement>, source: &Source) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for statement in notes {
            let (mut stream, _) = self.start(statement, &mut source.clone()).await?;
            while let Some(batch) = stream.next().await {
                let batch = batch.map_err(|error| self.explain(&error, source))?;
                let column = arrow::compute::cast(batch.column(0), &DataType::Utf8);
                let column = column.map_err(|error| self.explain(&error.into(), source))?;
                texts.extend(column.as_string::<i32>().iter().flatten().map(str::to_string));
            }
        }
        Ok(texts)
    }

    /// Returns the plan of a statement that reads, as it is before DataFusion's analyzer.
    pub(super) async fn plan(&self, sql: &str, parameters: &Parameters, mut source: Source) -> Result<LogicalPlan> {
        source.ends_after(sql.len());
        let read = parse::parse(sql).and_then(|statement| {
            numbers::check(sql)?;
            self.prepare(statement, parameters, &mut source)
        });
        let statement = read.map_err(|fault| source.error(fault))?.statement;
        source.keep(statement.clone());
        self.planned(statement, &source).await
    }

    /// Plans a statement that has been through the stages, with its constants resolved; no pass comes behind a plan
    /// that is too large for it.
    async fn planned(&self, statement: DfStatement, source: &Source) -> Result<LogicalPlan> {
        let planned = self.ctx.state().statement_to_plan(statement).await;
        let planned = planned.and_then(|plan| rules::resolve(plan, &self.schema));
        let plan = planned.map_err(|error| self.explain_in(&error, source))?;
        if too_large(&plan) {
            let message = "the statement's views and parts stand on each other too deep, or are too many";
            return Err(Error::new(ErrorCode::Usage, message)
                .help_with(Some("keep a part as a table: `create table NAME as select …`")));
        }
        Ok(plan)
    }

    /// Plans and runs a statement. Beside its stream is the optimised plan, where it may be used again.
    async fn start(
        &self,
        statement: DfStatement,
        source: &mut Source,
    ) -> Result<(SendableRecordBatchStream, Option<LogicalPlan>)> {
        let plan = self.planned(statement, source).await?;
        let running = async {
            if plans::may_be_kept(&plan, &self.schema) {
                let state = self.ctx.state();
                let plan = state.optimize(&plan)?;
                let physical = state.query_planner().create_physical_plan(&plan, &state).await?;
                return Ok((self.executed(physical)?, Some(plan)));
            }
            if !plans::is_query(&plan) {
                self.plans.clear();
            }
            let made = self.made(&plan);
            let frame = self.ctx.execute_logical_plan(self.settled(plan)?).await?;
            if let Some((table, columns)) = made {
                self.schema.remember(&table, columns);
            }
            let plan = frame.create_physical_plan().await?;
            source.files.extend(files_of(plan.as_ref()));
            Ok((self.executed(plan)?, None))
        };
        running.await.map_err(|error| self.explain_in(&error, source))
    }

    /// Runs a plan, with its work counted.
    fn executed(&self, plan: Arc<dyn ExecutionPlan>) -> datafusion::error::Result<SendableRecordBatchStream> {
        self.counters.add(&plan);
        execute_stream(plan, self.ctx.task_ctx())
    }

    /// Settles the types of a table that a plan makes: DataFusion takes those that its columns had before the analyzer,
    /// and then refuses the rows.
    fn settled(&self, plan: LogicalPlan) -> datafusion::error::Result<LogicalPlan> {
        let LogicalPlan::Ddl(DdlStatement::CreateMemoryTable(mut table)) = plan else { return Ok(plan) };
        let state = self.ctx.state();
        let input = Arc::unwrap_or_clone(table.input);
        table.input = Arc::new(state.analyzer().execute_and_check(input, state.config_options(), |_, _| {})?);
        Ok(LogicalPlan::Ddl(DdlStatement::CreateMemoryTable(table)))
    }

    /// Returns the name and the closed columns of a table that a plan makes.
    fn made(&self, plan: &LogicalPlan) -> Option<(String, Vec<(String, Domain)>)> {
        let LogicalPlan::Ddl(DdlStatement::CreateMemoryTable(table)) = plan else { return None };
        let columns = rules::domains(&table.input, &self.schema);
        (!columns.is_empty()).then(|| (table.name.table().to_string(), columns))
    }

    /// Explains an error with the place in the statement that a constant which names nothing has.
    fn explain_in(&self, error: &DataFusionError, source: &Source) -> Error {
        match (misnamed(error), source.statement()) {
            (Some(misnamed), Some(statement)) => {
                let span = locate::locate(statement, misnamed, source);
                match span == Span::empty() {
                    true => self.explain(error, source),
                    false => source.error(Fault { span, ..misnamed.fault.clone() }),
                }
            }
            _ => self.explain(error, source),
        }
    }

    /// Explains an error of DataFusion in this session.
    pub(super) fn explain(&self, error: &datafusion::error::DataFusionError, source: &Source) -> Error {
        diagnose::diagnose(error, &self.ctx.state(), &self.schema, &self.library, source)
    }

    /// Runs the stages on the parsed statement. A COPY comes out as its query, with the file that it is for; beside it
    /// are the statements whose answers are notes.
    fn prepare(
        &self,
        mut statement: DfStatement,
        parameters: &Parameters,
        source: &mut Source,
    ) -> Result<Prepared, Fault> {
        allow::allow(&statement, &self.access, &|name| self.schema.is_stored(name)).map_err(at_begin)?;
        let target = copy::take(&mut statement, source)?;
        copy::locate(&mut statement, &self.access, source)?;
        clauses::clauses(&statement)?;
        size::size(&statement)?;
        name_files(&mut statement);
        label::label(&mut statement);
        numbers::exact(&mut statement);
        // Before parameters are bound: that one is null is no slip.
        let of_nulls = survey::notes(&statement);
        bind::bind(&mut statement, parameters)?;
        let state = self.ctx.state();
        let around = Surroundings { state: &state, library: &self.library, source, schema: &self.schema };
        survey::survey(&mut statement, around)?;
        let notes = expand::expand(&mut statement, &self.library, source)?;
        using::write_out(&mut statement)?;
        cells::spread(&mut statement)?;
        constants::check(&mut statement)?;
        let note = |query| {
            let mut statement = DfStatement::Statement(Box::new(Statement::Query(Box::new(query))));
            constants::check(&mut statement).map(|()| statement)
        };
        let notes = notes.into_iter().map(note).chain(of_nulls.into_iter().map(Ok)).collect::<Result<_, _>>()?;
        Ok(Prepared { statement, target, notes })
    }
}
