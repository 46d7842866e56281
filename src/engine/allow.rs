//! Which statements run: everything that reads, what a session makes for itself, and files by COPY.

use datafusion::sql::parser::{CreateExternalTable, Statement as DfStatement};
use datafusion::sql::sqlparser::ast::{ObjectName, ObjectType, Spanned, Statement};
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
            DfStatement::Explain(_) => Err(refuse("EXPLAIN of EXPLAIN", "one is enough")),
            inner => allow(inner, access, is_stored),
        },
        DfStatement::Statement(statement) => allow_sql(statement, access, is_stored),
        DfStatement::Reset(reset) => {
            let text = reset.to_string();
            may_set(access)?;
            allow_set(text.split_whitespace().nth(1).unwrap_or_default(), Span::empty())
        }
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
        Statement::Set(set) => may_set(access).and_then(|()| settings::allow(set)),
        Statement::CreateView(view) if view.materialized => Err(refuse("CREATE MATERIALIZED VIEW", OWN)),
        Statement::CreateView(view) if view.temporary => Err(refuse(
            "CREATE TEMPORARY VIEW",
            "write `create view NAME as …`: it lasts as long as the session anyway",
        )),
        Statement::CreateView(view) => own_name(&view.name, is_stored),
        Statement::CreateTable(table) if table.temporary => Err(refuse(
            "CREATE TEMPORARY TABLE",
            "write `create table NAME as select …`: it lasts as long as the session anyway",
        )),
        Statement::CreateTable(table) if table.query.is_some() => own_name(&table.name, is_stored),
        Statement::CreateTable(_) => Err(refuse("CREATE TABLE without a query", OWN)),
        Statement::Drop { object_type, .. } if !matches!(object_type, ObjectType::Table | ObjectType::View) => Err(
            refuse(&format!("DROP {object_type}"), "`drop view` and `drop table` take away what the session has made"),
        ),
        Statement::Drop { names, .. } => names.iter().try_for_each(|name| own_name(name, is_stored)),
        Statement::Insert(_) => Err(refuse("INSERT", READ_ONLY)),
        Statement::Update { .. } => Err(refuse("UPDATE", READ_ONLY)),
        Statement::Delete(_) => Err(refuse("DELETE", READ_ONLY)),
        Statement::Merge { .. } => Err(refuse("MERGE", READ_ONLY)),
        Statement::Truncate { .. } => Err(refuse("TRUNCATE", READ_ONLY)),
        Statement::StartTransaction { .. } | Statement::Commit { .. } | Statement::Rollback { .. } => {
            Err(refuse("a transaction", "each statement reads one committed state, and there is nothing to commit"))
        }
        Statement::AttachDatabase { .. }
        | Statement::AttachDuckDBDatabase { .. }
        | Statement::DetachDuckDBDatabase { .. }
        | Statement::Use(_) => Err(refuse(
            &opening(&statement.to_string()),
            "the dataset is named at the start, `dyadb DIR`; files are tables: `select * from 'FILE.csv'`",
        )),
        Statement::ShowDatabases { .. } | Statement::ShowSchemas { .. } | Statement::ShowCreate { .. } => Err(refuse(
            &opening(&statement.to_string()),
            "`show tables` lists the tables, `describe TABLE` the columns of one",
        )),
        other => Err(refuse(&opening(&other.to_string()), KINDS)),
    }
}

/// What there is, for the help of what there isn't.
const KINDS: &str = "statements are SELECT, EXPLAIN, SHOW, DESCRIBE, SET, CREATE VIEW and CREATE TABLE … AS";

/// Returns the words that say what a statement is: `CREATE SEQUENCE`, `VACUUM`.
fn opening(text: &str) -> String {
    let mut words = text.split_whitespace().map(|word| word.trim_end_matches([';', '(']).to_uppercase());
    let first = words.next().unwrap_or_default();
    let is_pair = ["CREATE", "DROP", "ALTER", "SHOW", "EXPLAIN", "LOCK", "UNLOCK"].contains(&first.as_str());
    match words
        .find(|word| !["OR", "REPLACE", "TEMPORARY", "TEMP", "UNIQUE", "IF", "NOT", "EXISTS"].contains(&word.as_str()))
    {
        Some(second) if is_pair => format!("{first} {second}"),
        _ => first,
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

fn may_set(access: &Access) -> Result<(), Fault> {
    if access.settings() { Ok(()) } else { Err(of_error(out_of_reach("settings"))) }
}

fn is_setting(name: &str) -> bool {
    SETTINGS.iter().any(|setting| name.starts_with(setting))
}

/// Refuses a name that is no setting of a session's.
fn allow_set(name: &str, span: Span) -> Result<(), Fault> {
    let name = name.trim_matches('"').to_lowercase();
    if is_setting(&name) {
        return Ok(());
    }
    Err(Fault::new(ErrorCode::Usage, format!("`{name}` can't be set"), span).help(
        "there are dyadb.reason, datafusion.execution.time_zone, datafusion.execution.batch_size, \
         datafusion.execution.target_partitions and datafusion.explain.*; limits are options of the program",
    ))
}

/// SET, with values that make sense.
mod settings {
    use std::ops::RangeInclusive;

    use arrow::array::timezone::Tz;
    use datafusion::sql::sqlparser::ast::{Expr, Set, Spanned, Value as SqlValue};
    use datafusion::sql::sqlparser::tokenizer::Span;

    use super::super::error::ErrorCode;
    use super::super::fault::Fault;
    use super::allow_set;

    /// Rows of one batch: below, work is lost on each; above, memory.
    const BATCHES: RangeInclusive<i64> = 1..=1_000_000;
    /// Partitions, each a task of its own.
    const PARTITIONS: RangeInclusive<i64> = 1..=512;

    pub(super) fn allow(set: &Set) -> Result<(), Fault> {
        match set {
            Set::SetTimeZone { value, .. } => zone(value, value.span()),
            Set::SingleAssignment { variable, values, .. } => {
                let (name, span) = (variable.to_string().replace('"', "").to_lowercase(), variable.span());
                let Some(value) = values.first() else { return Ok(()) };
                if ["timezone", "time zone", "time.zone"].contains(&name.as_str()) {
                    return zone(value, span);
                }
                allow_set(&name, span)?;
                match name.as_str() {
                    "datafusion.execution.time_zone" => zone(value, span),
                    "datafusion.execution.batch_size" => within(&name, value, BATCHES, span),
                    "datafusion.execution.target_partitions" => within(&name, value, PARTITIONS, span),
                    _ => Ok(()),
                }
            }
            other => {
                let text = other.to_string();
                allow_set(text.split_whitespace().nth(1).unwrap_or_default(), Span::empty())
            }
        }
    }

    fn text(value: &Expr) -> String {
        match value {
            Expr::Value(value) => match &value.value {
                SqlValue::SingleQuotedString(text) | SqlValue::DoubleQuotedString(text) => text.clone(),
                other => other.to_string(),
            },
            Expr::Identifier(name) => name.value.clone(),
            other => other.to_string(),
        }
    }

    fn within(name: &str, value: &Expr, range: RangeInclusive<i64>, span: Span) -> Result<(), Fault> {
        let given = text(value);
        match given.replace(' ', "").parse::<i64>() {
            Ok(number) if range.contains(&number) => Ok(()),
            _ => {
                let (least, most) = (range.start(), range.end());
                let message =
                    format!("`{given}` is no value of `{name}`, which is at least {least} and at most {most}");
                Err(Fault::new(ErrorCode::Value, message, span))
            }
        }
    }

    fn zone(value: &Expr, span: Span) -> Result<(), Fault> {
        let given = text(value);
        if ["local", "default"].contains(&given.to_lowercase().as_str()) || given.parse::<Tz>().is_ok() {
            return Ok(());
        }
        Err(Fault::new(ErrorCode::Value, format!("no time zone `{given}`"), span)
            .help("write it as 'Asia/Almaty', 'UTC' or '+05:00'"))
    }
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
