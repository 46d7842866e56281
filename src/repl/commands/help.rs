//! `.help`, `.functions` and `.manual`.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringArray};

use super::{ALL, Command, find, usage};
use crate::cli::Stop;
use crate::cli::saved::help as help_of;
use crate::functions::{self, Function, Group, ParamKind};
use crate::repl::shell::{Flow, Shell};

pub(super) fn help(shell: &mut Shell, _: &str) -> Result<Flow, Stop> {
    shell.say(&overview())
}

/// Returns the list of commands, and the keys.
fn overview() -> String {
    let widest = ALL.iter().map(|command| command.usage().chars().count()).max().unwrap_or(0);
    let line = |command: &Command| {
        let aliases = command.aliases.join(" ");
        let aliases = if aliases.is_empty() { aliases } else { format!("  ({aliases})") };
        format!("  {:widest$}  {}{aliases}\n", command.usage(), command.summary)
    };
    let commands: String = ALL.iter().map(line).collect();
    format!(
        "Statements end with `;` and may take several lines. Commands are one line:\n\n{commands}\n\
         Tab completes names, and countries inside quotes. Ctrl-C clears the line or cancels the query,\n\
         twice on an empty line leaves, as Ctrl-D does. Ctrl-R searches the history."
    )
}

pub(super) fn functions(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let wanted = text.to_lowercase();
    let matching = |function: &&Function| function.name.contains(&wanted);
    let mut found: Vec<&Function> = functions::all().iter().filter(matching).collect();
    if let [function] = found[..] {
        return shell.say(&page(function));
    }
    if found.is_empty() {
        return Err(usage(format!("no function `{text}`"), near_functions(&wanted)));
    }
    found.sort_by_key(|function| Group::ALL.iter().position(|group| *group == function.group));
    let column = |text: &dyn Fn(&Function) -> String| -> ArrayRef {
        Arc::new(found.iter().map(|function| Some(text(function))).collect::<StringArray>())
    };
    shell.table(vec![
        ("group", column(&|function| function.group.title().to_lowercase())),
        ("function", column(&|function| function.signature())),
        ("what it does", column(&|function| first_sentence(function.description))),
    ])
}

fn near_functions(wanted: &str) -> String {
    let near = |function: &&Function| {
        strsim::osa_distance(wanted, function.name) * 3 <= wanted.chars().count().max(function.name.len())
    };
    let found: Vec<String> = functions::all().iter().filter(near).map(|found| format!("`{}`", found.name)).collect();
    match found.is_empty() {
        true => "`.functions` lists those of dyadb".to_string(),
        false => format!("did you mean {}?", found.join(" or ")),
    }
}

pub(super) fn manual(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let name = text.trim_end_matches("()");
    if let Some(function) = functions::find(name) {
        return shell.say(&page(function));
    }
    if shell.names.tables().iter().any(|table| table.name.eq_ignore_ascii_case(name)) {
        return super::names::schema(shell, name);
    }
    if let Some(saved) = shell.session.library().get(name) {
        let mut text = Vec::new();
        help_of(saved, &mut text)?;
        return shell.say(&String::from_utf8_lossy(&text));
    }
    let dotted = if name.starts_with(['.', '\\']) { name.to_string() } else { format!(".{name}") };
    match find(&dotted) {
        Some(command) => shell.say(&format!("{}: {}", command.usage(), command.summary)),
        None => Err(usage(
            format!("no function, table, saved query or command `{name}`"),
            "`.functions`, `.tables`, `.queries` and `.help` list them",
        )),
    }
}

/// Returns what the manual says of a function.
fn page(function: &Function) -> String {
    let mut text = format!("{} → {}\n\n{}\n", function.signature(), function.returns, function.description);
    let widest = function.params.iter().map(|param| param.name.len()).max().unwrap_or(0);
    if !function.params.is_empty() {
        text.push('\n');
    }
    for param in function.params {
        let default = param.default.map_or(String::new(), |default| format!(" [default: {default}]"));
        let words = match param.kind {
            ParamKind::Word(words) => format!(" of {}", words.join(", ")),
            _ => String::new(),
        };
        text.push_str(&format!("  {:widest$}  {}{words}: {}{default}\n", param.name, param.kind.as_str(), param.doc));
    }
    if !function.examples.is_empty() {
        text.push('\n');
    }
    for example in function.examples {
        text.push_str(&format!("  {}\n    → {}\n", example.sql, example.output));
    }
    text
}

/// Returns the first sentence, on one line.
pub(super) fn first_sentence(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.find(". ") {
        Some(end) => line[..end].to_string(),
        None => line.trim_end_matches('.').to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The manual of the shell and docs/functions.md are made of the same entry.
    #[test]
    fn the_manual_says_what_the_reference_page_says() {
        let reference = functions::reference();
        for function in functions::all() {
            let page = page(function);
            let says = |text: &str| page.contains(text) && reference.contains(text);
            assert!(says(&function.signature()) && says(function.description) && says(function.returns), "{page}");
            assert!(function.params.iter().all(|param| says(param.doc)), "{page}");
            assert!(function.examples.iter().all(|example| says(example.sql) && says(example.output)), "{page}");
        }
    }

    #[test]
    fn help_names_every_command_and_alias() {
        let text = overview();
        for command in &ALL {
            assert!(text.contains(&format!("  {}", command.usage())), "{}", command.name);
            assert!(command.aliases.iter().all(|alias| text.contains(alias)), "{}", command.name);
        }
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }

    #[test]
    fn the_page_of_the_shell_has_this_list() {
        const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shell.md");
        let page = std::fs::read_to_string(PAGE).expect("docs/shell.md is there");
        let text = overview();
        let list: Vec<&str> = text.lines().filter(|line| line.starts_with("  .")).collect();
        assert_eq!(list.len(), ALL.len());
        assert!(page.contains(&list.join("\n")), "docs/shell.md lists other commands than:\n{}", list.join("\n"));
    }

    #[test]
    fn every_function_has_a_page() {
        for function in functions::all() {
            let page = page(function);
            assert!(page.contains(function.description) && page.contains(&function.signature()), "{page}");
        }
    }
}
