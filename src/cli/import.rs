//! `dyadb import`: a file of rows into a dataset.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use super::Stop;
use super::extract::mapping;
use crate::engine::{Error, ErrorCode, Format, Import, RUN_BYTES, import};
use crate::facts::Table;

/// What the command line says.
#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// Format of the file: csv, parquet and arrow have columns of the table; gdelt, comtrade, cow-trade and colt are
    /// what others publish
    #[arg(value_parser = format)]
    kind: Format,
    /// The file
    file: PathBuf,
    /// Dataset directory that it goes into
    #[arg(long, value_name = "DATASET")]
    into: PathBuf,
    /// Fact table that its rows are of [default: the file's name without its suffix]
    #[arg(long)]
    table: Option<String>,
    /// A column of the table and the file's name for it; may be given several times
    #[arg(long, value_name = "OURS=THEIRS")]
    map: Vec<String>,
    /// Origin of the rows that name none [default: user]
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    /// Write bad rows with their reasons to FILE, and take the others
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
}

fn format(text: &str) -> Result<Format, String> {
    let known = Format::ALL.iter().find(|(name, _)| *name == text).map(|(_, format)| *format);
    known.ok_or_else(|| {
        let names: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
        format!("there are {}", names.join(", "))
    })
}

pub(super) fn run(args: ImportArgs, wait: Duration) -> Result<(), Stop> {
    let usage = |message: String, help: &str| Error::new(ErrorCode::Usage, message).help_with(Some(help.to_string()));
    let stem = || args.file.file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let of_format = args.kind.table().map(|table| table.name().to_string());
    let name = args.table.clone().or(of_format).or_else(stem).unwrap_or_default();
    if let Some(table) = args.kind.table().filter(|table| table.name() != name) {
        let message = format!("rows of that format are {}, and `--table` says `{name}`", table.name());
        return Err(usage(message, "leave `--table` out").into());
    }
    if args.kind.table().is_some() && !args.map.is_empty() {
        let message = "`--map` is for files with columns of the table".to_string();
        return Err(usage(message, "the format knows its columns: leave `--map` out").into());
    }
    let table = Table::from_name(&name).filter(|table| table.holds_facts()).ok_or_else(|| {
        usage(format!("`{name}` is no fact table"), "`--table` takes visits, agreements, trade, awards or events")
    })?;
    let mut map = BTreeMap::new();
    for pair in &args.map {
        let (ours, theirs) = mapping(pair, "write it as OURS=THEIRS")?;
        map.insert(ours.to_string(), theirs.to_string());
    }
    let what = Import {
        format: args.kind,
        file: args.file,
        table,
        map,
        origin: args.origin,
        rejects: args.rejects.clone(),
        wait,
        run_bytes: RUN_BYTES,
    };
    let done = import(&args.into, &what)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{} rows into {}", done.n_rows, table.name())?;
    if let (Some(path), 1..) = (&args.rejects, done.n_rejected) {
        writeln!(out, "{} rows set aside in {}", done.n_rejected, path.display())?;
    }
    if done.n_merged > 0 {
        writeln!(out, "{} rows state what another states, and are one with it", done.n_merged)?;
    }
    if done.n_skipped > 0 {
        writeln!(out, "{} rows skipped: no facts of {} by the rules of the format", done.n_skipped, table.name())?;
    }
    if !done.ignored.is_empty() {
        writeln!(out, "columns without a place in {}: {}", table.name(), done.ignored.join(", "))?;
    }
    Ok(())
}
