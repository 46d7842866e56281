//! The list of functions as a page of Markdown, `docs/functions.md`.

use super::{Function, Group, ParamKind, all};

/// Returns the reference page, group by group.
pub fn reference() -> String {
    let mut page = String::from(INTRODUCTION);
    for group in Group::ALL {
        page.push_str(&format!("\n## {}\n", group.title()));
        for function in all().iter().filter(|function| function.group == group) {
            page.push_str(&entry(function));
        }
    }
    page
}

const INTRODUCTION: &str = "# Functions

<!-- Generated from src/functions; edit the functions' own files. -->

NULL gives NULL, unless the function says otherwise, and so does a text that names no country or several. A constant that
names no country, pair or group is an error with suggestions. Table functions stand in FROM and take constants; their
arguments may be named (`b => 'Tajikistan'`).
";

fn entry(function: &Function) -> String {
    let mut text = format!("\n### `{}`\n\n{}\n\n", function.signature(), function.description);
    for param in function.params {
        let default = param.default.map_or(String::new(), |default| format!("; {default} where left out"));
        let words = match param.kind {
            ParamKind::Word(words) => format!(" of {}", words.join(", ")),
            _ => String::new(),
        };
        text.push_str(&format!("- `{}` ({}{words}{default}): {}\n", param.name, param.kind.as_str(), param.doc));
    }
    let what = if function.is_table() { "Columns" } else { "Returns" };
    text.push_str(&format!("\n{what}: {}\n\n```sql\n", function.returns));
    for example in function.examples {
        text.push_str(&format!("{};  -- {}\n", example.sql, example.output));
    }
    text.push_str("```\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_has_its_entry() {
        let page = reference();
        for function in all() {
            assert!(page.contains(&format!("### `{}`", function.signature())), "{}", function.name);
        }
    }
}
