//! Runs one statement several times in one process, and tells what each run took.
//!
//! `hot dyadb DATASET RUNS FILES… < statement.sql` or `hot datafusion - RUNS FILES… < statement.sql`: each Parquet file
//! is a table of its name. Prints one line of JSON: for each run milliseconds of wall and CPU, and the rows of the last
//! run as texts.

use std::error::Error;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

use cpu_time::ProcessTime;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::prelude::{ParquetReadOptions, SessionContext};

enum System {
    Dyadb(dyadb::Session),
    DataFusion(SessionContext),
}

impl System {
    async fn run(&self, sql: &str) -> Result<Vec<RecordBatch>, Box<dyn Error>> {
        Ok(match self {
            System::Dyadb(session) => session.query(sql).collect().await?,
            System::DataFusion(context) => context.sql(sql).await?.collect().await?,
        })
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [system, dataset, runs, files @ ..] = arguments.as_slice() else {
        return Err("usage: hot dyadb|datafusion DATASET RUNS FILES… < statement.sql".into());
    };
    let runs: usize = runs.parse()?;
    let mut sql = String::new();
    std::io::stdin().read_to_string(&mut sql)?;

    let system = match system.as_str() {
        "dyadb" => {
            let session = dyadb::Dyadb::open(dataset)?.session()?;
            for file in files {
                session.query(&format!("create table {} as select * from '{file}'", stem(file))).collect().await?;
            }
            System::Dyadb(session)
        }
        "datafusion" => {
            let context = SessionContext::new();
            for file in files {
                context.register_parquet(stem(file), file, ParquetReadOptions::default()).await?;
            }
            System::DataFusion(context)
        }
        other => return Err(format!("no system `{other}`").into()),
    };

    let mut figures = Vec::with_capacity(runs);
    let mut batches = Vec::new();
    for _ in 0..runs {
        let (wall, cpu) = (Instant::now(), ProcessTime::now());
        batches = system.run(&sql).await?;
        figures.push(format!("[{:.3},{:.3}]", wall.elapsed().as_secs_f64() * 1e3, cpu.elapsed().as_secs_f64() * 1e3));
    }
    println!("{{\"runs\":[{}],\"rows\":{}}}", figures.join(","), rows(&batches)?);
    Ok(())
}

fn stem(file: &str) -> &str {
    Path::new(file).file_stem().and_then(|name| name.to_str()).unwrap_or("file")
}

/// Returns the rows as a JSON list of lists of texts.
fn rows(batches: &[RecordBatch]) -> Result<String, Box<dyn Error>> {
    let mut lines = Vec::new();
    for batch in batches {
        let options = FormatOptions::default();
        let columns = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column, &options))
            .collect::<Result<Vec<_>, _>>()?;
        for row in 0..batch.num_rows() {
            let cells: Vec<String> = columns.iter().map(|column| quoted(&column.value(row).to_string())).collect();
            lines.push(format!("[{}]", cells.join(",")));
        }
    }
    Ok(format!("[{}]", lines.join(",")))
}

/// Writes a text as JSON has it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
