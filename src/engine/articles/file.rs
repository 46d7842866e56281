//! A file of articles: its bytes unpacked, and as text.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::engine::error::{Error, ErrorCode, Result};
use crate::extract::intake::Markup;
use crate::extract::intake::encoding::decoded;

/// The longest article, and line of articles, in bytes.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// Returns the markup that a file's name tells of.
pub(super) fn markup(path: &Path) -> Option<Markup> {
    let name = path.file_name()?.to_str()?.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(&name);
    Markup::of_suffix(Path::new(name).extension()?.to_str()?)
}

/// Opens a file and unpacks it as it is read; what packed it shows in its first bytes.
pub(super) fn reader(path: &Path, open: &dyn Fn(&Path) -> Result<File>) -> Result<Box<dyn BufRead + Send>> {
    let file: Box<dyn Read + Send> = match path.as_os_str() == "-" {
        true => Box::new(io::stdin()),
        false => Box::new(open(path)?),
    };
    let mut file = BufReader::with_capacity(1 << 16, file);
    let start = file.fill_buf().map_err(|error| unreadable(path, &error))?;
    Ok(match start {
        [0x1f, 0x8b, ..] => Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(file))),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            let unpacked = zstd::Decoder::with_buffer(file).map_err(|error| unreadable(path, &error))?;
            Box::new(BufReader::new(unpacked))
        }
        _ => Box::new(file),
    })
}

/// Reads a whole file as text.
pub(super) fn text(path: &Path, open: &dyn Fn(&Path) -> Result<File>) -> Result<String> {
    let mut bytes = Vec::new();
    let mut start = reader(path, open)?.take(MOST_BYTES + 1);
    start.read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_long(&path.display().to_string()));
    }
    Ok(decoded(bytes))
}

pub(super) fn too_long(name: &str) -> Error {
    Error::new(ErrorCode::Io, format!("{name} is longer than {} MB", MOST_BYTES >> 20))
        .help_with(Some("an article is shorter: cut the file, or give it as JSON Lines"))
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Error {
    let name = if path.as_os_str() == "-" { "stdin".to_string() } else { path.display().to_string() };
    Error::new(ErrorCode::Io, format!("can't read {name}: {error}"))
}
