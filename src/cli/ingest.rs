//! `dyadb ingest`: articles into a dataset.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::Stop;
use super::extract::{FIELD, mapping, note};
use crate::engine::{ErrorCode, Ingest, Ingested};

/// What the command line says.
#[derive(Debug, clap::Args)]
pub(super) struct IngestArgs {
    /// Files, folders of articles, or patterns: text, Markdown, HTML, JSON and JSON Lines, also as .gz and .zst
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Dataset directory that the facts go into
    #[arg(long, value_name = "DATASET")]
    into: PathBuf,
    /// What a JSON article has, and its field for it, such as text=body; may be given several times
    #[arg(long, value_name = "OURS=THEIRS")]
    map: Vec<String>,
}

pub(super) fn run(args: &IngestArgs, wait: Duration) -> Result<(), Stop> {
    let mut ingest = Ingest::new(&args.paths).wait(wait);
    for pair in &args.map {
        let (what, name) = mapping(pair, FIELD)?;
        ingest = ingest.field(what, name)?;
    }
    let (begun, shows) = (Instant::now(), io::stderr().is_terminal());
    let done = ingest.into_dataset(&args.into, |so_far| {
        if shows {
            // Where stderr is closed there is nobody to tell.
            let _ = write!(io::stderr().lock(), "\r\x1b[2K{}", progress(so_far, begun.elapsed()));
        }
    });
    if shows {
        let _ = write!(io::stderr().lock(), "\r\x1b[2K");
    }
    let done = done?;
    for error in &done.failed {
        super::complain(error);
    }
    if done.n_failed > done.failed.len() {
        note(&format!("{} more couldn't be read", done.n_failed - done.failed.len()));
    }
    if done.n_undated > 0 {
        note(&format!("{} without a date: relative dates stay open in them", articles(done.n_undated)));
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{} read, {} new facts", articles(done.n_documents), done.n_facts)?;
    if done.n_merged > 0 {
        writeln!(
            out,
            "{} statements of facts that were known; {} of these are known more exactly now",
            done.n_merged, done.n_corrected
        )?;
    }
    if done.n_seen > 0 {
        writeln!(out, "{} passed over: the dataset has them already", articles(done.n_seen))?;
    }
    if done.n_retracted > 0 {
        writeln!(out, "{} facts left out that were taken out of the dataset before", done.n_retracted)?;
    }
    // The others were read.
    if done.n_failed > 0 { Err(Stop::Code(ErrorCode::Io.exit_code())) } else { Ok(()) }
}

fn articles(n: usize) -> String {
    format!("{n} article{}", if n == 1 { "" } else { "s" })
}

fn progress(so_far: &Ingested, elapsed: Duration) -> String {
    let n_read = so_far.n_documents + so_far.n_seen;
    let rate = n_read as f64 / elapsed.as_secs_f64().max(0.001);
    format!("{} read ({rate:.0}/s), {} facts", articles(n_read), so_far.n_facts)
}
