//! `dyadb dataset build` and `dyadb dataset info`.

use std::io::{self, Write};

use super::Stop;
use super::args::DatasetAction;
use crate::engine::{Dyadb, build_dataset};
use crate::facts::Table;
use crate::facts::printable::printable;

pub(super) fn run(action: DatasetAction) -> Result<(), Stop> {
    match action {
        DatasetAction::Build { source, target } => {
            build_dataset(&source, &target)?;
            info(&Dyadb::open(&target)?)
        }
        DatasetAction::Info { dataset: Some(dir) } => info(&Dyadb::open(dir)?),
        DatasetAction::Info { dataset: None } => info(&Dyadb::bundled()?),
    }
}

fn info(db: &Dyadb) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}, generation {}", printable(&db.name()), db.generation())?;
    for table in Table::ALL {
        writeln!(out, "{:>10} {}", db.dataset().rows(table), table.name())?;
    }
    Ok(())
}
