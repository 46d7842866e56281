//! What a user may write for a path.

use std::path::{Path, PathBuf};

use crate::engine::error::{Error, ErrorCode, Result};

/// Reads a path: plain, with `~/` for the home directory, or as a `file://` URL. Other URLs are refused.
pub(super) fn read(written: &str) -> Result<PathBuf> {
    let wrong = |what: &str, help: &str| {
        Err(Error::new(ErrorCode::Io, format!("`{written}` {what}")).help_with(Some(help.to_string())))
    };
    if written.is_empty() {
        return wrong("is the name of no file", "write a path as 'data/mine.csv'");
    }
    if written.contains('\0') {
        return wrong("has a NUL in it", "no file has such a name");
    }
    let path = match scheme(written) {
        None => PathBuf::from(written),
        Some("file") => match url::Url::parse(written).ok().and_then(|url| url.to_file_path().ok()) {
            Some(path) => path,
            None => return wrong("is no path of this machine", "write the path itself, as 'data/mine.csv'"),
        },
        Some(_) => return wrong("is no local file", "dyadb reads local files only: fetch it first"),
    };
    // A URL may hide one as %00.
    if path.as_os_str().as_encoded_bytes().contains(&0) {
        return wrong("has a NUL in it", "no file has such a name");
    }
    match (path.strip_prefix("~"), std::env::var_os("HOME")) {
        (Ok(rest), Some(home)) => Ok(Path::new(&home).join(rest)),
        _ => Ok(path),
    }
}

/// Returns the scheme of a URL; a path has none.
fn scheme(written: &str) -> Option<&str> {
    let (scheme, _) = written.split_once("://")?;
    let is_word = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_word.then(|| if scheme.eq_ignore_ascii_case("file") { "file" } else { scheme })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_plain_or_local_urls() {
        let cases = [
            ("x.csv", Some("x.csv")),
            ("/a b/x%20y.csv", Some("/a b/x%20y.csv")),
            ("file:///a/x%20y.csv", Some("/a/x y.csv")),
            ("FILE:///a/x.csv", Some("/a/x.csv")),
            ("a:b://x", Some("a:b://x")),
            ("", None),
            ("a\0b", None),
            ("file:///a%00b", None),
            ("file://elsewhere/x.csv", None),
            ("http://example.org/x.csv", None),
            ("s3://bucket/x.parquet", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).ok(), expected.map(PathBuf::from), "{text}");
        }
    }
}
