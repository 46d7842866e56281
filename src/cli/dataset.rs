//! The commands `dyadb dataset …`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::Stop;
use super::args::{Args, DatasetAction};
use super::print::Printer;
use crate::engine::{Dyadb, Error, ErrorCode, build_dataset, difference, export_csv};
use crate::facts::Table;
use crate::facts::printable::printable;
use crate::store::{self, AsOf, Dataset, Writer};

pub(super) fn run(action: DatasetAction, args: &Args) -> Result<(), Stop> {
    let wait = args.global.wait.unwrap_or(Duration::ZERO);
    match action {
        DatasetAction::Build { source, target } => {
            build_dataset(&source, &target)?;
            info(&Dyadb::open(&target)?.dataset())
        }
        DatasetAction::Create { target } => create(&target),
        DatasetAction::Info { dataset } => info(&*opened(dataset, args)?),
        DatasetAction::Verify { dataset } => verify(&dataset),
        DatasetAction::Compact { dataset } => {
            let dataset = store::compact(&dataset, wait).map_err(Error::from)?;
            info(&dataset)
        }
        DatasetAction::Vacuum { dataset, keep } => vacuum(&dataset, keep, wait),
        DatasetAction::Export { target, dataset, csv } => {
            let dataset = opened(dataset, args)?;
            if csv {
                return Ok(export_csv(&dataset, &target)?);
            }
            Ok(store::copy(&dataset, &target).map_err(Error::from)?)
        }
        DatasetAction::Diff { dataset, from, to } => {
            let open = |state: &str| -> Result<Dataset, Stop> {
                let as_of = AsOf::parse(state).ok_or_else(|| no_state(state))?;
                Ok(Dataset::open_as_of(&dataset, &as_of).map_err(Error::from)?)
            };
            let from = open(&from)?;
            let to = match to {
                Some(to) => open(&to)?,
                None => Dataset::open(&dataset).map_err(Error::from)?,
            };
            let options = super::options(args, false);
            Printer::new(options, args.global.output.as_deref())?.batch(&difference(&from, &to)?)
        }
    }
}

fn no_state(text: &str) -> Error {
    Error::new(ErrorCode::Usage, format!("`{text}` is neither the number of a generation nor a day"))
        .help_with(Some("write 7, or 2026-11-25"))
}

/// Opens a dataset directory, or the bundled dataset, as of the state that is asked for.
fn opened(dir: Option<PathBuf>, args: &Args) -> Result<Arc<Dataset>, Stop> {
    let mut builder = Dyadb::builder();
    if let Some(as_of) = &args.global.as_of {
        builder = builder.as_of(as_of);
    }
    let db = match dir {
        Some(dir) => builder.open(dir)?,
        None => builder.bundled()?,
    };
    Ok(db.dataset())
}

fn create(target: &Path) -> Result<(), Stop> {
    let name = target.file_name().map_or_else(|| "dataset".into(), |name| name.to_string_lossy());
    Writer::create(target, &name).map_err(Error::from)?;
    info(&Dataset::open(target).map_err(Error::from)?)
}

fn info(dataset: &Dataset) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}, generation {}", printable(&dataset.name()), dataset.generation())?;
    for table in Table::ALL {
        writeln!(out, "{:>10} {}", dataset.rows(table), table.name())?;
    }
    let manifest = dataset.manifest();
    let entries = || manifest.tables.values().flatten();
    let bytes: u64 = entries().map(|entry| entry.bytes + entry.index.as_ref().map_or(0, |index| index.bytes)).sum();
    writeln!(out, "format {}, {} segments, {bytes} bytes", manifest.format, entries().count())?;
    if !manifest.committed.is_empty() {
        writeln!(out, "committed {} by dyadb {} ({})", manifest.committed, manifest.version, manifest.action)?;
    }
    let kept = dataset.kept().map_err(Error::from)?;
    if let [first, .., last] = kept.as_slice() {
        writeln!(out, "{} generations are kept, {first} to {last}", kept.len())?;
    }
    Ok(())
}

fn verify(dir: &Path) -> Result<(), Stop> {
    let found = store::verify(dir).map_err(Error::from)?;
    let mut out = io::stdout().lock();
    for problem in &found.problems {
        writeln!(out, "{problem}")?;
    }
    writeln!(
        out,
        "{} generations, {} segments, {} bytes: {} problems",
        found.n_generations,
        found.n_segments,
        found.n_bytes,
        found.problems.len()
    )?;
    if found.problems.is_empty() { Ok(()) } else { Err(Stop::Code(6)) }
}

fn vacuum(dir: &Path, keep: usize, wait: Duration) -> Result<(), Stop> {
    let done = store::vacuum(dir, keep, wait).map_err(Error::from)?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "removed {} generations and {} segments, {} bytes",
        done.n_generations, done.n_segments, done.n_bytes
    )?;
    if done.n_held > 0 {
        writeln!(out, "{} generations stay: somebody reads them", done.n_held)?;
    }
    Ok(())
}
