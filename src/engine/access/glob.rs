//! Paths with `*`, `?` and `[…]` in them: the files that they mean.

use std::path::PathBuf;

use super::Access;
use crate::engine::error::{Error, ErrorCode, Result};

/// The most files that one pattern may mean.
const MOST_FILES: usize = 10_000;

/// Returns the real paths of the files that a path means, in the order of their names. Files that are out of reach are
/// no answer to a pattern, and names that begin with a dot only to one that does.
pub(super) fn expand(access: &Access, written: &str) -> Result<Vec<PathBuf>> {
    if !written.contains(['*', '?', '[']) {
        return Ok(vec![access.open(written)?.1]);
    }
    if written.contains("**") {
        let error = Error::new(ErrorCode::Usage, format!("`{written}` has `**` in it, which means no files here"));
        return Err(error.help_with(Some("write a `*` for each folder, as 'data/*/*.csv'")));
    }
    let path = access.path(written)?;
    let Some(text) = path.to_str() else {
        return Err(Error::new(ErrorCode::Io, format!("`{written}` is no UTF-8")));
    };
    let (rest, start) = match text.strip_prefix('/') {
        Some(rest) => (rest, PathBuf::from("/")),
        None => (text, PathBuf::from(".")),
    };
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let mut found = vec![start];
    for (place, part) in parts.iter().enumerate() {
        if !part.contains(['*', '?', '[']) {
            found.iter_mut().for_each(|path| path.push(part));
            continue;
        }
        let mut next = Vec::new();
        // The first folder with a pattern has to be there; of those that a pattern found, some may be files.
        let is_first = !parts[..place].iter().any(|part| part.contains(['*', '?', '[']));
        for folder in &found {
            let names = match access.names(folder) {
                Ok(names) => names,
                Err(error) if is_first => return Err(error),
                Err(_) => continue,
            };
            let shown = |name: &String| part.starts_with('.') || !name.starts_with('.');
            next.extend(
                names.into_iter().filter(|name| shown(name) && matches(part, name)).map(|name| folder.join(name)),
            );
            if next.len() > MOST_FILES {
                return Err(Error::new(ErrorCode::Usage, format!("`{written}` means more than {MOST_FILES} files")));
            }
        }
        found = next;
    }
    let mut files: Vec<PathBuf> =
        found.iter().filter_map(|path| access.open_path(path).ok()).map(|(_, real)| real).collect();
    files.sort();
    files.dedup();
    if files.is_empty() {
        return Err(Error::new(ErrorCode::Io, format!("`{written}` means no file")));
    }
    Ok(files)
}

/// Tells whether a name fits a pattern.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n) = (0, 0);
    // The last star, and the character that it took last.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match one(&pattern[p..], name[n]) {
            Some(width) => (p, n) = (p + width, n + 1),
            None if pattern.get(p) == Some(&'*') => {
                star = Some((p, n));
                p += 1;
            }
            None => {
                let Some((at, taken)) = star else { return false };
                star = Some((at, taken + 1));
                (p, n) = (at + 1, taken + 1);
            }
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

/// Returns the characters of the pattern that stand for this one of a name; none where they don't.
fn one(pattern: &[char], c: char) -> Option<usize> {
    match pattern.first()? {
        '?' => Some(1),
        '*' => None,
        '[' => {
            let negated = pattern.get(1) == Some(&'!');
            let start = if negated { 2 } else { 1 };
            // A bracket that never closes is one.
            let Some(length) = pattern.iter().skip(start + 1).position(|c| *c == ']') else {
                return (c == '[').then_some(1);
            };
            let end = start + 1 + length;
            let set = &pattern[start..end];
            let within = (0..set.len()).any(|at| match (set.get(at + 1), set.get(at + 2)) {
                (Some('-'), Some(last)) => (set[at]..=*last).contains(&c),
                _ => set[at] == c,
            });
            (within != negated).then_some(end + 1)
        }
        same => (*same == c).then_some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_names() {
        let cases = [
            ("*.csv", "a.csv", true),
            ("*.csv", "a.csv.gz", false),
            ("a?.csv", "a1.csv", true),
            ("a?.csv", "a.csv", false),
            ("*a*b*", "xxaxxbxx", true),
            ("*a*b", "ba", false),
            ("[0-9]x", "7x", true),
            ("[!0-9]x", "7x", false),
            ("[]x", "[]x", true),
            ("é*", "éa", true),
            ("*****a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", false),
        ];
        for (pattern, name, fits) in cases {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }
}
