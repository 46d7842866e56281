//! The order of the rooms, read from the paths in `src/`.
//!
//! The compiler lets any module name any other of the crate. Here each path that begins with `crate::`, `$crate::` or
//! enough `super::` to leave its room is held against [`ROOMS`], and each path into the standard library or another
//! crate against what the room knows nothing of. Comments and strings don't count; tests inside the modules do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::root;

/// A folder of `src/`: the rooms that it may name, and the paths outside the crate that it knows nothing of.
struct Room {
    name: &'static str,
    uses: &'static [&'static str],
    knows_nothing_of: &'static [&'static str],
}

/// Reading and writing files.
const FILES: [&str; 5] = ["std::fs", "std::path", "std::process", "memmap2", "tokio::fs"];
/// Arrow and DataFusion, and files: nothing that a list of countries needs.
const NOT_FOR_COUNTRIES: &[&str] =
    &["arrow", "datafusion", "parquet", "bytes", "csv", FILES[0], FILES[1], FILES[2], FILES[3], FILES[4]];
const NOT_FOR_FACTS: &[&str] = &["datafusion", FILES[0], FILES[1], FILES[2], FILES[3], FILES[4]];
const SQL: &[&str] = &["datafusion"];
/// What only a program at a terminal needs. The width of a text is no terminal's matter, nor is the number of the
/// process.
const TERMINALS: &[&str] = &[
    "clap",
    "ctrlc",
    "rustyline",
    "terminal_size",
    "std::io::IsTerminal",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::process::exit",
    "std::process::abort",
    "std::process::Command",
    "std::process::ExitCode",
];

/// The rooms of ARCHITECTURE.md, ground floor first.
const ROOMS: &[Room] = &[
    Room { name: "country", uses: &[], knows_nothing_of: NOT_FOR_COUNTRIES },
    Room { name: "facts", uses: &["country"], knows_nothing_of: NOT_FOR_FACTS },
    Room { name: "extract", uses: &["country", "facts"], knows_nothing_of: NOT_FOR_FACTS },
    Room { name: "store", uses: &["country", "facts"], knows_nothing_of: SQL },
    Room { name: "tables", uses: &["country", "facts", "store"], knows_nothing_of: TERMINALS },
    // Functions look tables up by name in the session, so they need neither `tables` nor `store`.
    Room { name: "functions", uses: &["country", "facts"], knows_nothing_of: TERMINALS },
    Room { name: "query", uses: &["country", "facts", "store", "tables", "functions"], knows_nothing_of: TERMINALS },
    // A schema and batches go in: whose they are is no matter.
    Room { name: "output", uses: &["country", "facts"], knows_nothing_of: TERMINALS },
    // COPY writes files as the front ends do.
    Room {
        name: "engine",
        uses: &["country", "facts", "extract", "store", "tables", "functions", "query", "output"],
        knows_nothing_of: TERMINALS,
    },
    // The front ends are on one floor: the program opens the shell, and the shell writes as the program does.
    Room {
        name: "cli",
        uses: &["country", "facts", "extract", "store", "tables", "functions", "query", "engine", "output", "repl"],
        knows_nothing_of: &[],
    },
    Room {
        name: "repl",
        uses: &["country", "facts", "extract", "store", "tables", "functions", "query", "engine", "output", "cli"],
        knows_nothing_of: &[],
    },
    // What the fuzz targets reach; no part of the library.
    Room { name: "fuzzing", uses: &["query", "engine", "output", "cli"], knows_nothing_of: TERMINALS },
];

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    /// `::`
    Colons,
    Other(char),
}

/// Cuts Rust into words, `::` and single characters, without comments, strings and characters in quotes. Each token has
/// its line.
fn tokens(source: &str) -> Vec<(usize, Token)> {
    let chars: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut i = 0;
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    while i < chars.len() {
        let begun = i;
        match at(i) {
            '/' if at(i + 1) == '/' => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1;
                }
            }
            '/' if at(i + 1) == '*' => {
                let mut depth = 0;
                loop {
                    match (at(i), at(i + 1)) {
                        ('/', '*') => (depth, i) = (depth + 1, i + 2),
                        ('*', '/') => (depth, i) = (depth - 1, i + 2),
                        _ => i += 1,
                    }
                    if depth == 0 || i >= chars.len() {
                        break;
                    }
                }
            }
            '"' => i = end_of_text(&chars, i),
            '\'' => i = end_of_quote(&chars, i),
            c if c.is_alphabetic() || c == '_' => {
                while at(i).is_alphanumeric() || at(i) == '_' {
                    i += 1;
                }
                let word: String = chars[begun..i].iter().collect();
                match end_of_raw_text(&chars, &word, i) {
                    Some(end) => i = end,
                    // `r#type` is the word `type`, which comes next.
                    None if word == "r" && at(i) == '#' => i += 1,
                    None => tokens.push((line, Token::Word(word))),
                }
            }
            ':' if at(i + 1) == ':' => {
                tokens.push((line, Token::Colons));
                i += 2;
            }
            c => {
                if !c.is_whitespace() {
                    tokens.push((line, Token::Other(c)));
                }
                i += 1;
            }
        }
        line += chars[begun..i.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    tokens
}

fn end_of_text(chars: &[char], mut i: usize) -> usize {
    i += 1;
    while i < chars.len() && chars[i] != '"' {
        i += if chars[i] == '\\' { 2 } else { 1 };
    }
    i + 1
}

/// A quote begins a character, or a lifetime, which has no end.
fn end_of_quote(chars: &[char], i: usize) -> usize {
    match (chars.get(i + 1), chars.get(i + 2)) {
        (Some('\\'), _) => {
            let end = chars.iter().skip(i + 3).position(|c| *c == '\'');
            end.map_or(chars.len(), |end| i + 3 + end + 1)
        }
        (Some(_), Some('\'')) => i + 3,
        _ => i + 1,
    }
}

/// Returns the end of `r"…"`, `br#"…"#` and their kind, whose prefix ends at `i`.
fn end_of_raw_text(chars: &[char], prefix: &str, i: usize) -> Option<usize> {
    if !["r", "br", "cr"].contains(&prefix) {
        return None;
    }
    let hashes = chars[i..].iter().take_while(|c| **c == '#').count();
    if chars.get(i + hashes) != Some(&'"') {
        return None;
    }
    let mut end = i + hashes + 1;
    while end < chars.len() {
        let closed = chars[end] == '"' && chars[end + 1..].iter().take_while(|c| **c == '#').count() >= hashes;
        end += 1;
        if closed {
            return Some(end + hashes);
        }
    }
    Some(end)
}

/// A path as it is written, with the line and the modules around it.
#[derive(Debug)]
struct Written {
    line: usize,
    segments: Vec<String>,
    /// Whether `use` stands before it; elsewhere a single word is a variable.
    is_use: bool,
    /// Modules of the file that are open there, from `mod name {`.
    within: usize,
}

/// Returns the paths of a file; a `use` of several names gives one path for each.
fn paths(source: &str) -> Vec<Written> {
    let tokens = tokens(source);
    let word = |i: usize| match tokens.get(i) {
        Some((_, Token::Word(word))) => Some(word.as_str()),
        _ => None,
    };
    let is = |i: usize, wanted: char| matches!(tokens.get(i), Some((_, Token::Other(c))) if *c == wanted);
    let colons = |i: usize| matches!(tokens.get(i), Some((_, Token::Colons)));
    let mut found = Vec::new();
    // For each open brace, whether it is a module's.
    let mut open: Vec<bool> = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let within = open.iter().filter(|is_module| **is_module).count();
        if is(i, '{') {
            open.push(i >= 2 && word(i - 2) == Some("mod") && word(i - 1).is_some());
        } else if is(i, '}') {
            open.pop();
        } else if word(i).is_some() && (i == 0 || !colons(i - 1)) {
            i = path(&tokens, i, &mut Vec::new(), within, &mut found);
            continue;
        }
        i += 1;
    }
    found
}

/// Reads a path, or a tree of them, and returns the place behind it.
fn path(
    tokens: &[(usize, Token)],
    mut i: usize,
    before: &mut Vec<String>,
    within: usize,
    found: &mut Vec<Written>,
) -> usize {
    let line = tokens[i].0;
    let n_before = before.len();
    let is_use = i > 0 && tokens[i - 1].1 == Token::Word("use".to_string());
    while let Some((_, Token::Word(word))) = tokens.get(i) {
        before.push(word.clone());
        i += 1;
        if !matches!(tokens.get(i), Some((_, Token::Colons))) {
            break;
        }
        i += 1;
    }
    let after_colons = matches!(tokens.get(i - 1), Some((_, Token::Colons)));
    if after_colons && matches!(tokens.get(i), Some((_, Token::Other('{')))) {
        i += 1;
        while let Some((_, token)) = tokens.get(i) {
            match token {
                Token::Other('}') => {
                    i += 1;
                    break;
                }
                Token::Word(word) if word != "as" => i = path(tokens, i, before, within, found),
                Token::Word(_) => i += 2,
                _ => i += 1,
            }
        }
    } else {
        if after_colons && matches!(tokens.get(i), Some((_, Token::Other('*')))) {
            before.push("*".to_string());
        }
        found.push(Written { line, segments: before.clone(), is_use, within });
    }
    before.truncate(n_before);
    i
}

/// Returns the modules that a file stands for: `engine/mod.rs` is `engine`, `engine/bind.rs` is `engine::bind`.
fn modules(file: &Path) -> Vec<String> {
    let mut modules: Vec<String> =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if modules.last().is_some_and(|last| last == "mod") {
        modules.pop();
    }
    modules
}

/// Returns what is wrong with the paths of a file of a room; `file` is relative to `src/`.
fn violations(file: &Path, source: &str) -> Vec<String> {
    let modules = modules(file);
    let name = modules.first().map(String::as_str).unwrap_or_default();
    let Some(room) = ROOMS.iter().find(|room| room.name == name) else {
        return vec![format!("src/{}: `{name}` is no room: give it a place in tests/it/rooms.rs", file.display())];
    };
    let mut wrong = BTreeSet::new();
    for written in paths(source) {
        let place = format!("src/{}:{}", file.display(), written.line);
        let text = written.segments.join("::");
        let n_supers = written.segments.iter().take_while(|segment| *segment == "super").count();
        let named = match written.segments.first().map(String::as_str) {
            Some("crate") => written.segments.get(1),
            Some("super") if n_supers >= modules.len() + written.within => written.segments.get(n_supers),
            Some("super" | "self") | None => continue,
            Some(_) if written.segments.len() == 1 && !written.is_use => continue,
            Some(_) => {
                let outside = |path: &&&str| format!("{text}::").starts_with(&format!("{path}::"));
                if let Some(path) = room.knows_nothing_of.iter().find(outside) {
                    wrong.insert(format!("{place}: `{name}` knows nothing of `{path}`, and here is `{text}`"));
                }
                continue;
            }
        };
        // `pub(crate)` and `pub(super)` name nothing.
        let Some(named) = named else { continue };
        if named == name || room.uses.contains(&named.as_str()) {
            continue;
        }
        wrong.insert(match ROOMS.iter().any(|room| room.name == named) {
            true => format!("{place}: `{name}` does not use `{named}`, and here is `{text}`"),
            false => format!("{place}: `{text}` goes round the rooms: name the one that `{named}` is from"),
        });
    }
    wrong.into_iter().collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|suffix| suffix == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    files.sort();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in files {
        let file = path.strip_prefix(&src).expect("it is in src");
        // `lib.rs` is the table of contents, `main.rs` another crate.
        if file == Path::new("lib.rs") || file == Path::new("main.rs") {
            continue;
        }
        // A room of one file is a room too.
        seen.extend(modules(file).into_iter().next());
        wrong.extend(violations(file, &fs::read_to_string(&path).expect("a source")));
    }
    assert!(wrong.is_empty(), "{} violations:\n{}", wrong.len(), wrong.join("\n"));
    for room in ["country", "facts", "store", "tables", "functions", "query", "engine", "output", "cli", "repl"] {
        assert!(seen.contains(room), "src/{room} is gone; {seen:?}");
    }
}

#[test]
fn planted_violations_are_found() {
    let cases: &[(&str, &str, &str)] = &[
        // What is allowed.
        ("engine/bind.rs", "use crate::functions::{self, Body};\nuse super::error::Error;", ""),
        ("engine/mod.rs", "use self::error::Error;\nmod tests { use super::error::Error; }", ""),
        ("engine/bind.rs", "mod tests { use super::super::error::Error; }", ""),
        (
            "country/name.rs",
            "// crate::engine\n/* crate::engine /* */ crate::facts */ const A: &str = \"crate::engine\";",
            "",
        ),
        (
            "country/name.rs",
            "const A: &str = r#\"\" crate::engine::Error\"#; const B: char = '\"'; const C: char = '\\'';",
            "",
        ),
        ("country/name.rs", "fn a<'a>(b: &'a str) -> &'a str { b }", ""),
        ("output/mod.rs", "use std::{fmt, io::{self, Write}};", ""),
        ("repl/mod.rs", "use crate::cli::Stop; use std::io::{stdin, IsTerminal};", ""),
        ("functions/pair.rs", "let a = list.country::<u16>().engine();", ""),
        // A room above, by each way to write it.
        ("facts/visit.rs", "use crate::store::Dataset;", "1 `facts` does not use `store`"),
        ("facts/visit.rs", "\n\nfn a() -> crate::engine::Error {}", "3 `facts` does not use `engine`"),
        (
            "functions/pair.rs",
            "use crate::{country::{Pair as P}, tables::{SCHEMA as S}};",
            "1 `functions` does not use `tables`",
        ),
        ("functions/pair.rs", "pub(in crate::store) fn a() {}", "1 `functions` does not use `store`"),
        ("query/mod.rs", "macro_rules! a { () => { $crate::cli::main() } }", "1 `query` does not use `cli`"),
        ("output/rows.rs", "use super::super::engine::Query;", "1 `output` does not use `engine`"),
        ("output/mod.rs", "use super::engine::Query;", "1 `output` does not use `engine`"),
        (
            "output/rows.rs",
            "mod tests {\n use super::super::super::engine::Query;\n}",
            "2 `output` does not use `engine`",
        ),
        (
            "output/mod.rs",
            "#[cfg(test)] mod tests { fn a() { if b {} } use super::super::repl; }",
            "1 `output` does not use `repl`",
        ),
        ("country/name.rs", "use crate::Error;", "1 `crate::Error` goes round the rooms"),
        ("engine/mod.rs", "use super::*;", "1 `super::*` goes round the rooms"),
        // What a room knows nothing of.
        ("country/name.rs", "use arrow::array::ArrayRef;", "1 `country` knows nothing of `arrow`"),
        ("country/name.rs", "use datafusion as df;", "1 `country` knows nothing of `datafusion`"),
        ("country/name.rs", "let bytes = arrow;", ""),
        ("country/name.rs", "use std::{fmt, fs::File};", "1 `country` knows nothing of `std::fs`"),
        ("facts/row.rs", "fn a() { datafusion::sql::parse() }", "1 `facts` knows nothing of `datafusion`"),
        ("engine/query.rs", "let a = std::io::stdout();", "1 `engine` knows nothing of `std::io::stdout`"),
        ("store/mod.rs", "use datafusion::error::Result;", "1 `store` knows nothing of `datafusion`"),
        ("extra/mod.rs", "", "`extra` is no room"),
    ];
    for (file, source, expected) in cases {
        let found = violations(Path::new(file), source);
        if expected.is_empty() {
            assert!(found.is_empty(), "{file}: {source}\n{found:?}");
            continue;
        }
        assert_eq!(found.len(), 1, "{file}: {source}\n{found:?}");
        let found = found[0].replace(&format!("src/{file}:"), "").replacen(": ", " ", 1);
        assert!(found.contains(expected), "{file}: {source}\nexpected {expected}, found {found}");
    }
}
