//! `docs/functions.md`: it is what the code generates, and its examples are true. `docs/errors.md` has every code.

use std::fs;

use crate::support::{bundled, cell, is_blessing, root, run};

#[test]
fn the_reference_page_is_current() {
    let path = root().join("docs/functions.md");
    if is_blessing() {
        fs::create_dir_all(root().join("docs")).expect("the folder `docs`");
        fs::write(&path, dyadb::reference()).expect("the reference page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let same = written == dyadb::reference();
    assert!(
        same,
        "docs/functions.md is not what src/functions says: run `DYADB_BLESS=1 cargo test the_reference_page`"
    );
}

#[test]
fn the_page_of_errors_has_every_code() {
    let page = fs::read_to_string(root().join("docs/errors.md")).expect("the page of errors");
    for code in dyadb::ErrorCode::ALL {
        let begin = format!("| `{}` |", code.as_str());
        let row = page.lines().find(|line| line.starts_with(&begin)).unwrap_or_else(|| panic!("no row {begin}"));
        let exit = format!("| {} |", code.exit_code());
        assert!(row.ends_with(&exit), "{row} should end in {exit}");
    }
}

#[test]
fn the_page_of_the_command_line_has_every_option_and_command() {
    let page = fs::read_to_string(root().join("docs/shell.md")).expect("the page of the shell");
    let help = run(&["--help"]).data();
    let words: Vec<&str> = help.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let options: Vec<&str> = words.into_iter().filter(|word| word.len() > 3 && word.starts_with("--")).collect();
    assert!(options.len() > 20, "{options:?}");
    let missing: Vec<&str> = options
        .into_iter()
        .filter(|option| !["--help", "--version", "--a", "--b"].contains(option))
        .filter(|option| !page.contains(&format!("`{option} ")) && !page.contains(&format!("`{option}`")))
        .collect();
    assert!(missing.is_empty(), "docs/shell.md lacks {missing:?}");
    let (_, rest) = help.split_once("Commands:\n").expect("help lists the commands");
    // A line that goes on is further in.
    let commands = rest.lines().take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("   "));
    let commands = commands.filter_map(|line| line.split_whitespace().next());
    for command in commands.filter(|command| *command != "help") {
        assert!(page.contains(&format!("\n| `{command} ")) || page.contains(&format!("\n| `{command}`")), "{command}");
    }
}

/// Returns the statements of the page with the cells that they are said to give.
fn examples(page: &str) -> Vec<(&str, &str)> {
    let blocks = page.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    let example = |line| {
        let split = str::split_once(line, ";  -- ");
        split.unwrap_or_else(|| panic!("no output is written behind `{line}`"))
    };
    blocks.flat_map(str::lines).map(example).collect()
}

#[test]
fn every_example_of_the_reference_page_is_true() {
    let page = dyadb::reference();
    let examples = examples(&page);
    // Each function has at least one.
    assert!(examples.len() >= page.matches("\n### ").count());
    let wrong: Vec<String> = examples
        .into_iter()
        .map(|(sql, expected)| (sql, expected, cell(bundled(), sql)))
        .filter(|(_, expected, found)| expected != found)
        .map(|(sql, expected, found)| format!("{sql}\n  is said to give {expected} and gives {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
