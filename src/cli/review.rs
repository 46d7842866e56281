//! `dyadb review`: facts that the extractor isn't sure of, held against their words by a person.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

use arrow::array::{Array, RecordBatch};
use arrow::util::display::array_value_to_string;

use super::Stop;
use crate::engine::{Dyadb, Error, ErrorCode, Session, Value};
use crate::facts::Table;
use crate::facts::printable::printable_text;

/// What the command line says.
#[derive(Debug, clap::Args)]
pub(super) struct ReviewArgs {
    /// Dataset directory
    pub(super) dataset: PathBuf,
    /// Show facts whose confidence is below this
    #[arg(long, value_name = "CONFIDENCE", default_value_t = 0.8)]
    below: f64,
    /// Only facts of this table
    #[arg(long)]
    table: Option<String>,
}

/// Columns that are shown on the line of a fact, or are no matter for a person.
const NOT_SHOWN: &[&str] = &["origin", "doc", "evidence", "confidence", "checked", "id", "value_usd", "date_basis"];

const HELP: &str = "\
a        accept: the fact is as its words say
r        reject: it is taken out, and later articles don't bring it back
e        edit: type COLUMN = VALUE, such as visit_type = state; an empty VALUE is null. The fact is accepted then
s        skip, also with an empty line
q        quit; what was decided is kept";

struct Review<'a> {
    session: Session,
    input: Box<dyn BufRead + 'a>,
    shows_prompt: bool,
    counts: [usize; 3],
}

pub(super) fn run(db: &Dyadb, args: &ReviewArgs) -> Result<(), Stop> {
    let tables: Vec<Table> = match &args.table {
        None => Table::ALL.into_iter().filter(|table| table.holds_facts()).collect(),
        Some(name) => match Table::from_name(name).filter(|table| table.holds_facts()) {
            Some(table) => vec![table],
            None => {
                return Err(Error::new(ErrorCode::Usage, format!("`{name}` is no fact table"))
                    .help_with(Some("`--table` takes visits, agreements, trade, awards or events"))
                    .into());
            }
        },
    };
    let mut review = Review {
        session: db.session()?,
        input: Box::new(io::stdin().lock()),
        shows_prompt: io::stdin().is_terminal(),
        counts: [0; 3],
    };
    for table in tables {
        let name = table.name();
        let sql = format!(
            "select *, evidence(id) as words from {name} where checked is null and confidence < $below order by confidence, id"
        );
        let batches = review.session.query(&sql).bind("below", args.below).collect_blocking()?;
        for batch in &batches {
            for row in 0..batch.num_rows() {
                if !review.fact(name, batch, row)? {
                    return review.end();
                }
            }
        }
    }
    review.end()
}

fn cell(batch: &RecordBatch, column: usize, row: usize) -> Option<String> {
    let column = batch.column(column);
    let text = column.is_valid(row).then(|| array_value_to_string(column, row).unwrap_or_default());
    text.filter(|text| !text.is_empty()).map(|text| printable_text(&text).into_owned())
}

impl Review<'_> {
    /// Asks about one fact; false at the end.
    fn fact(&mut self, table: &str, batch: &RecordBatch, row: usize) -> Result<bool, Stop> {
        let schema = batch.schema();
        let named = |name: &str| schema.index_of(name).ok().and_then(|column| cell(batch, column, row));
        let id = named("id").unwrap_or_default();
        let mut out = io::stdout().lock();
        writeln!(out, "\n{table} {id}, confidence {}", named("confidence").unwrap_or_default())?;
        match named("words") {
            Some(words) => writeln!(out, "  “{}”", words.split_whitespace().collect::<Vec<&str>>().join(" "))?,
            None => writeln!(out, "  (the dataset doesn't hold the words)")?,
        }
        for (place, field) in schema.fields().iter().enumerate() {
            if field.name() != "words"
                && !NOT_SHOWN.contains(&field.name().as_str())
                && let Some(text) = cell(batch, place, row)
            {
                writeln!(out, "  {:<16} {text}", field.name())?;
            }
        }
        drop(out);
        loop {
            let Some(answer) = self.ask("accept, reject, edit, skip, quit [a/r/e/s/q/?] ")? else { return Ok(false) };
            match answer.to_lowercase().as_str() {
                "a" | "accept" => {
                    self.change(
                        &format!("update {table} set checked = current_date where id = $id"),
                        &id,
                        None,
                        "accepted",
                    )?;
                    self.counts[0] += 1;
                    return Ok(true);
                }
                "r" | "reject" => {
                    self.change(&format!("delete from {table} where id = $id"), &id, None, "rejected")?;
                    self.counts[1] += 1;
                    return Ok(true);
                }
                "e" | "edit" => {
                    if self.edit(table, &schema, &id)? {
                        self.counts[2] += 1;
                        return Ok(true);
                    }
                }
                "" | "s" | "skip" => return Ok(true),
                "q" | "quit" => return Ok(false),
                _ => writeln!(io::stdout().lock(), "{HELP}")?,
            }
        }
    }

    /// Asks for a line; none at the end of the input.
    fn ask(&mut self, prompt: &str) -> Result<Option<String>, Stop> {
        if self.shows_prompt {
            let mut out = io::stdout().lock();
            write!(out, "{prompt}")?;
            out.flush()?;
        }
        let mut line = String::new();
        let n = self
            .input
            .read_line(&mut line)
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't read stdin: {error}")))?;
        Ok((n > 0).then(|| line.trim().to_string()))
    }

    /// Corrects one column; false where that isn't possible, which is told.
    fn edit(&mut self, table: &str, schema: &arrow::datatypes::Schema, id: &str) -> Result<bool, Stop> {
        let Some(line) = self.ask("column = value: ")? else { return Ok(false) };
        let Some((column, value)) = line.split_once('=') else {
            writeln!(io::stdout().lock(), "write COLUMN = VALUE")?;
            return Ok(false);
        };
        let (column, value) = (column.trim().to_lowercase(), value.trim().trim_matches('\''));
        if schema.index_of(&column).is_err() || column == "words" {
            writeln!(io::stdout().lock(), "{table} has no column `{}`", printable_text(&column))?;
            return Ok(false);
        }
        let sql = format!("update {table} set \"{column}\" = $value, checked = current_date where id = $id");
        let value = if value.is_empty() { Value::Null } else { Value::from(value) };
        match self.change(&sql, id, Some(value), "corrected") {
            Ok(()) => Ok(true),
            Err(Stop::Error(error)) => {
                super::complain(&error);
                Ok(false)
            }
            Err(stop) => Err(stop),
        }
    }

    fn change(&self, sql: &str, id: &str, value: Option<Value>, what: &str) -> Result<(), Stop> {
        let reason = format!("set dyadb.reason = '{what} in a review'");
        self.session.query(&reason).collect_blocking()?;
        let mut query = self.session.query(sql).bind("id", id.parse::<i64>().unwrap_or_default());
        if let Some(value) = value {
            query = query.bind("value", value);
        }
        query.collect_blocking()?;
        Ok(())
    }

    fn end(&self) -> Result<(), Stop> {
        let [accepted, rejected, edited] = self.counts;
        writeln!(io::stdout().lock(), "\n{accepted} accepted, {rejected} rejected, {edited} edited")?;
        Ok(())
    }
}
