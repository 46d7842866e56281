//! Which statements run: everything that reads, what a session makes for itself, and files by COPY.

use datafusion::sql::parser::{CreateExternalTable, Statement as DfStatement};
use datafusion::sql::sqlparser::ast::{ObjectName, Spanned, Statement};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::access::{Access, is_format, out_of_reach};
use super::error::{Error, ErrorCode};
use super::fault::Fault;
use super::parse::folded;

/// Refuses statements that write to a dataset, those that DataFusion parses without doing them, and those that reach
/// for files or settings where these are out of reach.
///
/// `is_stored` tells whether a name belongs to the dataset or the registry.
pub(super) fn allow(statement: &DfStatement, access: &Access, is_stored: &dyn Fn(&str) -> bool) -> Result<(), Fault> {
    match statement {
        DfStatement::Explain(explain) => match explain.statement.as_ref() {
            DfStatement::CopyTo(_) => Err(refuse("EXPLAIN COPY", "explain its query")),
            DfStatement::CreateExternalTable(_) => Err(refuse("EXPLAIN CREATE", "make the table, and explain a query")),
            inner => allow(inner, access, is_stored),
        },
        DfStatement::Statement(statement) => allow_sql(statement, access, is_stored),
        DfStatement::Reset(reset) => allow_set(&reset.to_string(), access),
        DfStatement::CopyTo(_) => access.may_write().map_err(of_error),
        DfStatement::CreateExternalTable(table) => external(table, access, is_stored),
    }
}

fn of_error(error: Error) -> Fault {
    Fault::new(error.code(), error.message(), Span::empty()).maybe_help(error.help().map(str::to_string))
}

fn external(table: &CreateExternalTable, access: &Access, is_stored: &dyn Fn(&str) -> bool) -> Result<(), Fault> {
    own_name(&table.name, is_stored)?;
    if access.is_safe() {
        return Err(of_error(out_of_reach("files")));
    }
    if table.unbounded {
        return Err(refuse("UNBOUNDED", "a table is what its files hold when a statement reads them"));
    }
    if !is_format(&table.file_type) {
        let message = format!("no format `{}` of files", table.file_type);
        return Err(Fault::new(ErrorCode::Usage, message, table.name.span())
            .help("files are stored as csv, json, parquet or arrow"));
    }
    Ok(())
}

fn allow_sql(statement: &Statement, access: &Access, is_stored: &dyn Fn(&str) -> bool) -> Result<(), Fault> {
    const READ_ONLY: &str = "facts and documents are written by INSERT, UPDATE and DELETE, each a statement of its own";
    const OWN: &str = "`create view` and `create table … as select …` make one that lasts as long as the session";
    match statement {
        Statement::Query(_) | Statement::ExplainTable { .. } | Statement::Explain { .. } => Ok(()),
        Statement::ShowTables { .. } | Statement::ShowColumns { .. } | Statement::ShowVariable { .. } => Ok(()),
        Statement::ShowFunctions { .. } => {
            Err(refuse("SHOW FUNCTIONS", "`.functions` and docs/functions.md list them"))
        }
        Statement::Set(set) => allow_set(&set.to_string(), access),
        Statement::CreateView(view) if view.materialized => Err(refuse("CREATE MATERIALIZED VIEW", OWN)),
        Statement::CreateView(view) => own_name(&view.name, is_stored),
        Statement::CreateTable(table) if table.query.is_some() => own_name(&table.name, is_stored),
        Statement::CreateTable(_) => Err(refuse("CREATE TABLE without a query", OWN)),
        Statement::Drop { names, .. } => names.iter().try_for_each(|name| own_name(name, is_stored)),
        Statement::Insert(_) => Err(refuse("INSERT", READ_ONLY)),
        Statement::Update { .. } => Err(refuse("UPDATE", READ_ONLY)),
        Statement::Delete(_) => Err(refuse("DELETE", READ_ONLY)),
        Statement::Merge { .. } => Err(refuse("MERGE", READ_ONLY)),
        Statement::Truncate { .. } => Err(refuse("TRUNCATE", READ_ONLY)),
        Statement::StartTransaction { .. } | Statement::Commit { .. } | Statement::Rollback { .. } => {
            Err(refuse("a transaction", "each statement reads one committed state, and there is nothing to commit"))
        }
        other => {
            let text = other.to_string();
            let word = text.split_whitespace().next().unwrap_or("this").to_uppercase();
            Err(refuse(&word, "statements are SELECT, EXPLAIN, SHOW, DESCRIBE, SET, CREATE VIEW and CREATE TABLE … AS"))
        }
    }
}

/// The settings that a session may change: those that change neither answers nor what is guarded.
const SETTINGS: [&str; 5] = [
    "datafusion.execution.batch_size",
    "datafusion.execution.time_zone",
    "datafusion.explain.",
    "datafusion.execution.target_partitions",
    "dyadb.reason",
];

/// The settings that are numbers, with the most that each may be: memory grows with both, and no pool counts it.
const BOUNDED: [(&str, u128); 2] =
    [("datafusion.execution.batch_size", 1 << 20), ("datafusion.execution.target_partitions", 512)];

fn allow_set(text: &str, access: &Access) -> Result<(), Fault> {
    if !access.settings() {
        return Err(of_error(out_of_reach("settings")));
    }
    let name = text.split_whitespace().nth(1).unwrap_or_default().trim_matches('"').to_lowercase();
    let is_zone = text.to_lowercase().starts_with("set time zone") || text.to_lowercase().starts_with("set timezone");
    if let Some((_, most)) = BOUNDED.iter().find(|(setting, _)| *setting == name)
        && let Some(value) = text.rsplit('=').next().map(|value| value.trim().trim_matches('\''))
        && value.parse::<u128>().is_ok_and(|value| value == 0 || value > *most)
    {
        let message = format!("`{name}` is a number from 1 to {most}, not {value}");
        return Err(Fault::new(ErrorCode::Value, message, Span::empty()));
    }
    if is_zone || SETTINGS.iter().any(|setting| name.starts_with(setting)) {
        return Ok(());
    }
    Err(Fault::new(ErrorCode::Usage, format!("`{name}` can't be set"), Span::empty()).help(
        "there are dyadb.reason, datafusion.execution.time_zone, datafusion.execution.batch_size, \
         datafusion.execution.target_partitions and datafusion.explain.*; limits are options of the program",
    ))
}

fn own_name(name: &ObjectName, is_stored: &dyn Fn(&str) -> bool) -> Result<(), Fault> {
    if let [part] = name.0.as_slice() {
        return match part.as_ident().map(folded).filter(|name| is_stored(name)) {
            None => Ok(()),
            Some(stored) => {
                let message = format!("`{stored}` is a table of the dataset, which can't be dropped or replaced");
                Err(Fault::new(ErrorCode::Usage, message, name.span()).help("choose another name"))
            }
        };
    }
    Err(Fault::new(ErrorCode::Usage, format!("`{name}` names a schema"), name.span()).help("a plain name is enough"))
}

fn refuse(what: &str, help: &str) -> Fault {
    Fault::new(ErrorCode::Usage, format!("{what} is not among the statements of dyadb"), Span::empty()).help(help)
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn what_writes_is_refused_and_what_reads_is_not() {
        let cases = [
            ("select 1", true),
            ("explain select 1", true),
            ("describe visits", true),
            ("show tables", true),
            ("create view v as select 1", true),
            ("drop table if exists VISITS", false),
            ("create table visits as select 1", false),
            ("create table t as select 1", true),
            ("drop view v", true),
            ("create table t (a int)", false),
            ("create view a.v as select 1", false),
            ("insert into visits values (1)", false),
            ("update visits set place = ''", false),
            ("delete from visits", false),
            ("explain delete from visits", false),
            ("copy visits to '/tmp/x.csv'", true),
            ("explain copy visits to '/tmp/x.csv'", false),
            ("create external table t stored as csv location 'x.csv'", true),
            ("create external table t stored as avro location 'x.avro'", false),
            ("create unbounded external table t stored as csv location 'x.csv'", false),
            ("create external table visits stored as csv location 'x.csv'", false),
            ("begin", false),
            ("set datafusion.execution.batch_size = 100", true),
            ("set datafusion.execution.batch_size = 0", false),
            ("set datafusion.execution.batch_size = 1000000000000", false),
            ("set datafusion.execution.target_partitions = '513'", false),
            ("set datafusion.execution.target_partitions = 512", true),
            ("set time zone = 'UTC'", true),
            ("set datafusion.runtime.memory_limit = '1G'", false),
            ("set datafusion.catalog.information_schema = true", false),
            ("reset datafusion.runtime.memory_limit", false),
        ];
        for (sql, allowed) in cases {
            let statement = parse(sql).expect("it is SQL");
            let found = allow(&statement, &Access::default(), &|name| name == "visits");
            assert_eq!(found.is_ok(), allowed, "{sql}");
        }
    }
}
