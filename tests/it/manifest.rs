//! What the package promises: one arrow in the lock file, lints, and every saved query in the binary.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::{root, run};

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the versions of each package of a lock file.
fn versions(lock: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            line.strip_prefix(" = \"")?.strip_suffix('"')
        };
        let (name, version) = value("name").zip(value("version")).expect("a name and a version");
        versions.entry(name).or_default().insert(version);
    }
    versions
}

#[test]
fn the_lock_file_has_one_arrow_and_one_datafusion() {
    let lock = read("Cargo.lock");
    for family in ["arrow", "datafusion"] {
        let of_family =
            |name: &str| name == family || name.strip_prefix(family).is_some_and(|rest| rest.starts_with('-'));
        let found: Vec<_> = versions(&lock).into_iter().filter(|(name, _)| of_family(name)).collect();
        assert!(found.iter().any(|(name, _)| *name == family), "{family} is not in Cargo.lock");
        for (name, versions) in found {
            assert_eq!(versions.len(), 1, "{name} {versions:?}");
        }
    }
}

#[test]
fn two_versions_in_a_lock_file_are_seen() {
    let lock =
        "[[package]]\nname = \"arrow\"\nversion = \"59.3.0\"\n\n[[package]]\nname = \"arrow\"\nversion = \"58.0.0\"\n";
    assert_eq!(versions(lock)["arrow"], BTreeSet::from(["58.0.0", "59.3.0"]));
}

#[test]
fn the_manifest_has_lints_for_rustc_and_clippy() {
    let manifest = read("Cargo.toml");
    for (table, lint) in
        [("[lints.rust]", "missing_docs"), ("[lints.clippy]", "unwrap_used"), ("[lints.clippy]", "print_stdout")]
    {
        let (_, rest) = manifest.split_once(table).unwrap_or_else(|| panic!("Cargo.toml has no {table}"));
        let body = rest.split("\n[").next().unwrap_or_default();
        assert!(body.lines().any(|line| line.starts_with(&format!("{lint} = "))), "{table} has no {lint}");
    }
}

#[test]
fn every_saved_query_is_in_the_binary() {
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(root().join("queries")).expect("the folder `queries`") {
        let path = entry.expect("an entry").path();
        assert_eq!(path.extension().and_then(|suffix| suffix.to_str()), Some("sql"), "{}", path.display());
        let text = fs::read_to_string(&path).expect("a file of queries");
        let headers = text.lines().filter_map(|line| line.strip_prefix("-- name:"));
        let names: Vec<String> =
            headers.map(|header| header.split('(').next().unwrap_or_default().trim().to_string()).collect();
        assert!(!names.is_empty(), "{} has no query", path.display());
        for name in names {
            assert!(written.insert(name.clone()), "two queries are called {name}");
        }
    }
    let listed = run(&["list"]).data();
    let listed = listed.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_string).collect();
    assert_eq!(written, listed);
    assert!(written.len() >= 12, "{written:?}");
}
