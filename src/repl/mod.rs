//! stub
use crate::engine::{Dyadb, Session};
use crate::output::Options;
pub(crate) fn run(_: &Dyadb, _: Session, _: Options) -> Result<(), crate::cli::Stop> { Ok(()) }
