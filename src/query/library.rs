//! The library: the bundled queries and those of a user's folder.

use std::collections::BTreeMap;
use std::path::Path;

use super::problem::{Fault, Problem, did_you_mean, near};
use super::saved::SavedQuery;

/// The bundled files, each with its name in messages.
macro_rules! bundled {
    ($($file:literal),+ $(,)?) => {
        &[$((concat!("queries/", $file), include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/queries/", $file)))),+]
    };
}

/// Every file of `queries/`; a test holds that none is forgotten.
const BUNDLED: &[(&str, &str)] = bundled![
    "agreements.sql",
    "awards.sql",
    "contacts.sql",
    "matrices.sql",
    "networks.sql",
    "sources.sql",
    "trade.sql",
    "visits.sql"
];

/// Folders in folders beyond this depth aren't read.
const MAX_DEPTH: usize = 8;

/// Saved queries by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Library {
    queries: BTreeMap<String, SavedQuery>,
    problems: Vec<Problem>,
}

impl Library {
    /// Returns the bundled queries.
    pub(crate) fn bundled() -> Library {
        let mut library = Library::default();
        for (file, text) in BUNDLED {
            library.add(text, file, "", "");
        }
        library
    }

    /// Adds the `.sql` files of a folder; a query takes the place of an earlier one with its name.
    ///
    /// A folder in it is a namespace: `reports/trade.sql` with the query `road` makes `reports.road`. A plain SQL file
    /// without a header has the name of the file. Hidden files are left out. What can't be read or used is in
    /// [`Library::problems`], and a query with problems hides an earlier one too, so that none is run by mistake.
    pub(crate) fn with_dir(mut self, path: &Path) -> Library {
        let mut added = Library::default();
        added.add_dir(path, "", 0);
        self.overlay(added);
        self
    }

    /// Reads files and folders, as [`Library::with_dir`] does; here two queries with one name are a problem.
    pub(crate) fn of_paths<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Library {
        let mut library = Library::default();
        for path in paths {
            if path.is_dir() {
                library.add_dir(path, "", 0);
                continue;
            }
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            match std::fs::read_to_string(path) {
                Ok(text) => library.add(&text, &path.display().to_string(), "", stem),
                Err(error) => library.unreadable(path, &error),
            }
        }
        library
    }

    /// Adds the queries of another library, which take the place of those with their names.
    pub(crate) fn overlay(&mut self, added: Library) {
        for problem in &added.problems {
            if let Some(name) = &problem.query {
                self.queries.remove(name);
            }
        }
        self.queries.extend(added.queries);
        self.problems.extend(added.problems);
    }

    /// Returns the query with that name; case doesn't matter, as in SQL.
    pub(crate) fn get(&self, name: &str) -> Option<&SavedQuery> {
        self.queries.get(name).or_else(|| self.queries.get(&name.to_lowercase()))
    }

    /// Returns the names, sorted.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.queries.keys().map(String::as_str)
    }

    /// Returns the queries, sorted by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &SavedQuery> {
        self.queries.values()
    }

    /// Returns the names that `name` may have meant, nearest first, at most three.
    pub(crate) fn candidates(&self, name: &str) -> Vec<&str> {
        near(name, self.names())
    }

    /// Returns what is wrong with the files.
    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns the query with that name.
    ///
    /// # Errors
    ///
    /// No such name, with the nearest ones; or what is wrong with the query of that name.
    pub(crate) fn find(&self, name: &str) -> Result<&SavedQuery, Problem> {
        if let Some(query) = self.get(name) {
            return Ok(query);
        }
        let own = self.problems.iter().find(|problem| problem.query.as_deref() == Some(name));
        let unknown = || Problem {
            help: did_you_mean(&self.candidates(name)).or(Some("`dyadb list` shows the saved queries".to_string())),
            ..Problem::new(Fault::Name, format!("no saved query `{name}`"))
        };
        Err(own.cloned().unwrap_or_else(unknown))
    }

    fn add_dir(&mut self, dir: &Path, namespace: &str, depth: usize) {
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(dir, &error),
        };
        let mut entries: Vec<_> = entries.flatten().collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()).filter(|stem| !stem.starts_with('.'))
            else {
                continue;
            };
            // The entry's own type: a link to a folder is not followed, so that no circle is.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                self.add_namespace(&path, namespace, depth + 1);
            } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sql")) {
                match std::fs::read_to_string(&path) {
                    Ok(text) => self.add(&text, &path.display().to_string(), namespace, stem),
                    Err(error) => self.unreadable(&path, &error),
                }
            }
        }
    }

    fn add_namespace(&mut self, path: &Path, namespace: &str, depth: usize) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if depth > MAX_DEPTH {
            let message = format!("{} is more than {MAX_DEPTH} folders deep and was left out", path.display());
            self.problems.push(Problem::new(Fault::Io, message));
        } else if is_name(name) {
            self.add_dir(path, &format!("{namespace}{name}."), depth);
        } else {
            let message = format!("the folder {} can't be a namespace and was left out", path.display());
            let help = "name it with lower-case letters, digits and underscores";
            self.problems.push(Problem::new(Fault::Name, message).with_help(help));
        }
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let message = format!("can't read {}: {error}", path.display());
        self.problems.push(Problem::new(Fault::Io, message));
    }

    /// Adds the queries of a file; `stem` names one without a header.
    fn add(&mut self, text: &str, file: &str, namespace: &str, stem: &str) {
        let (queries, problems) = SavedQuery::parse_file(text, file);
        self.problems.extend(
            problems
                .into_iter()
                .map(|problem| Problem { query: problem.query.map(|name| format!("{namespace}{name}")), ..problem }),
        );
        for mut query in queries {
            let own = if query.name.is_empty() { stem.to_lowercase() } else { query.name };
            query.name = format!("{namespace}{own}");
            let problem = if !is_name(&own) {
                let help = "name it with letters, digits and underscores, or give it a line `-- name: …`";
                Problem::new(Fault::Name, format!("`{own}` can't be the name of a saved query")).with_help(help)
            } else if let Some(earlier) = self.queries.get(&query.name) {
                let help = format!("the first is in {}:{}", earlier.file, earlier.line);
                Problem::new(Fault::Name, format!("`{}` is there twice", query.name)).with_help(help)
            } else {
                self.queries.insert(query.name.clone(), query);
                continue;
            };
            self.problems.push(problem.at(query.location(0)));
        }
    }
}

/// Tells whether SQL takes the text as a name as it is.
fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.chars().all(is_part) && text.starts_with(|c: char| !c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn bundled_queries_have_no_problems() {
        let library = Library::bundled();
        assert_eq!(library.problems(), []);
        for query in library.iter() {
            assert!(!query.doc.is_empty(), "{} has no documentation", query.name);
            assert!(!query.returns.is_empty(), "{} has no @returns", query.name);
            assert!(!query.examples.is_empty(), "{} has no @example", query.name);
            assert!(
                query.params.iter().all(|param| !param.doc.is_empty()),
                "{}: a parameter without a word",
                query.name
            );
        }
    }

    #[test]
    fn no_bundled_file_is_forgotten() {
        let dir = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/queries")).expect("the repository has queries/");
        let name = |entry: fs::DirEntry| format!("queries/{}", entry.file_name().to_string_lossy());
        let mut files: Vec<String> = dir.flatten().map(name).collect();
        files.sort();
        assert_eq!(BUNDLED.iter().map(|(file, _)| *file).collect::<Vec<_>>(), files);
    }

    const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/queries.md");

    /// Returns the list of the page: the queries by file, each with its call and what it answers.
    fn listed(library: &Library) -> String {
        let mut text = String::new();
        for (file, _) in BUNDLED {
            text.push_str(&format!("### {file}\n\n"));
            let mut queries: Vec<&SavedQuery> = library.iter().filter(|query| query.file == *file).collect();
            queries.sort_by_key(|query| query.line);
            for query in queries {
                text.push_str(&format!("- `{}`: {}\n", query.signature(), query.summary()));
            }
            text.push('\n');
        }
        text
    }

    /// With `DYADB_BLESS=1` the list is written anew.
    #[test]
    fn the_page_lists_every_bundled_query() {
        const MARKS: (&str, &str) = ("<!-- queries: begin -->\n", "<!-- queries: end -->");
        let page = fs::read_to_string(PAGE).expect("docs/queries.md is there");
        let (before, rest) = page.split_once(MARKS.0).expect("the list begins");
        let (found, after) = rest.split_once(MARKS.1).expect("the list ends");
        let wanted = listed(&Library::bundled());
        if std::env::var_os("DYADB_BLESS").is_some() {
            fs::write(PAGE, [before, MARKS.0, &wanted, MARKS.1, after].concat()).expect("the page can be written");
            return;
        }
        assert_eq!(found, wanted, "run this test with DYADB_BLESS=1 and read what it writes");
    }

    #[test]
    fn the_pages_example_is_a_saved_query() {
        let page = fs::read_to_string(PAGE).expect("docs/queries.md is there");
        let (_, rest) = page.split_once("```sql\n-- name:").expect("the page shows a query");
        let (query, _) = rest.split_once("```").expect("the block ends");
        let (queries, problems) = SavedQuery::parse_file(&format!("-- name:{query}"), "docs/queries.md");
        assert_eq!(problems, []);
        assert_eq!(queries.len(), 1);
        assert_eq!(queries[0].examples.len(), 2);
    }

    #[test]
    fn folders_are_namespaces_and_files_without_header_are_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, text: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a file in the folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        write("plain.sql", "select 1");
        write("reports/trade/any.sql", "-- name: road\nselect 2");
        write("reports/Plain.SQL", "select 3");
        write("No Name.sql", "select 4");
        write("No Namespace/x.sql", "select 5");
        write(".hidden.sql", "select 6");
        write("notes.txt", "select 7");
        write("twice.sql", "-- name: plain\nselect 8");
        let library = Library::default().with_dir(dir.path());
        assert_eq!(library.names().collect::<Vec<_>>(), ["plain", "reports.plain", "reports.trade.road"]);
        assert_eq!(library.get("REPORTS.PLAIN").map(|query| query.sql.as_str()), Some("select 3"));
        let messages: Vec<&str> = library.problems().iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(messages.len(), 3, "{messages:?}");
        assert!(messages[0].contains("can't be the name"), "{messages:?}");
        assert!(messages[1].contains("can't be a namespace"), "{messages:?}");
        assert!(messages[2].contains("`plain` is there twice"), "{messages:?}");
    }

    #[test]
    fn a_users_query_takes_the_place_of_a_bundled_one() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        fs::write(dir.path().join("own.sql"), "-- name: visits_between\nselect 1").expect("a file");
        let library = Library::bundled().with_dir(dir.path());
        assert_eq!(library.get("visits_between").map(|query| query.sql.as_str()), Some("select 1"));

        fs::write(dir.path().join("own.sql"), "-- name: visits_between\n-- @param a int\nselect 1").expect("a file");
        let library = Library::bundled().with_dir(dir.path());
        let problem = library.find("visits_between").expect_err("the broken query hides the bundled one");
        assert_eq!(problem.message, "parameter `a` is never used");
    }

    #[test]
    fn an_unknown_name_comes_with_near_ones() {
        let library = Library::bundled();
        let problem = library.find("visit_between").expect_err("no query is called so");
        assert_eq!(problem.to_string(), "no saved query `visit_between`\n  = help: did you mean `visits_between`?");
        let problem = library.find("zzz").expect_err("no query is called so");
        assert!(problem.help.is_some_and(|help| help.contains("dyadb list")));
        let missing = Library::default().with_dir(Path::new("no/such/folder"));
        assert!(missing.problems()[0].message.starts_with("can't read no/such/folder: "));
    }
}
