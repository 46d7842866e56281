//! Which of the options that stand anywhere mean something to which command: the others are not in its help, and refused.

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Command, CommandFactory};

use super::args::Args;

/// Options that say how the program speaks: no command refuses them, so that an alias may hold them.
const MANNERS: [&str; 3] = ["color", "error_format", "quiet"];
/// What limits a query.
const LIMITS: [&str; 5] = ["timeout", "memory_limit", "temp_dir", "temp_limit", "threads"];

/// What a command heeds beside manners.
enum Heeds {
    All,
    These(&'static [&'static [&'static str]]),
}

fn heeds(path: &[&str]) -> Heeds {
    use Heeds::{All, These};
    match path {
        ["run"] => All,
        ["list"] => These(&[&["queries", "safe", "format", "output", "max_rows"]]),
        ["show"] => These(&[&["queries", "safe"]]),
        ["check"] => These(&[&["queries", "safe", "as_of", "read_only", "allow_dir"], &LIMITS]),
        ["pair"] => These(&[&["format", "output", "max_rows", "cite", "as_of", "stats"], &LIMITS]),
        ["extract"] => These(&[&["format", "output", "max_rows"]]),
        ["import" | "ingest"] | ["dataset", "compact" | "vacuum"] => These(&[&["wait"]]),
        ["dataset", "info" | "export"] => These(&[&["as_of"]]),
        ["dataset", "diff"] => These(&[&["format", "output", "max_rows"]]),
        _ => These(&[]),
    }
}

fn is_heeded(path: &[&str], id: &str) -> bool {
    let in_list = |lists: &[&[&str]]| lists.iter().any(|list| list.contains(&id));
    match heeds(path) {
        Heeds::All => true,
        Heeds::These(lists) => MANNERS.contains(&id) || in_list(lists),
    }
}

/// Returns the command line with the help of each command cut to what it heeds.
pub(super) fn command() -> Command {
    let whole = Args::command();
    let global: Vec<clap::Arg> = whole.get_arguments().filter(|arg| arg.is_global_set()).cloned().collect();
    let names: Vec<String> = whole.get_subcommands().map(|command| command.get_name().to_string()).collect();
    names
        .into_iter()
        .fold(whole, |command, name| command.mut_subcommand(&name, |command| cut(command, &[&name], &global)))
}

/// Hides what a command doesn't heed; what it has of its own, clap doesn't take over from the whole.
fn cut(command: Command, path: &[&str], global: &[clap::Arg]) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_string()).collect();
    if !names.is_empty() {
        return names.into_iter().fold(command, |command, name| {
            let below: Vec<&str> = path.iter().copied().chain([name.as_str()]).collect();
            command.mut_subcommand(&name, |command| cut(command, &below, global))
        });
    }
    // Two options that exclude each other are told so by the whole.
    let hidden = global.iter().filter(|arg| !is_heeded(path, arg.get_id().as_str()));
    hidden.fold(command, |command, arg| command.arg(arg.clone().hide(true)))
}

/// Refuses options that the command doesn't heed.
pub(super) fn check(matches: &ArgMatches) -> Result<(), clap::Error> {
    let mut path = Vec::new();
    let mut at = matches;
    while let Some((name, below)) = at.subcommand() {
        path.push(name);
        at = below;
    }
    if path.is_empty() {
        return Ok(());
    }
    let whole = Args::command();
    let given = |matches: &ArgMatches, id: &str| matches.value_source(id) == Some(ValueSource::CommandLine);
    for arg in whole.get_arguments().filter(|arg| arg.is_global_set()) {
        let id = arg.get_id().as_str();
        if !is_heeded(&path, id) && (given(matches, id) || given(at, id)) {
            let long = arg.get_long().unwrap_or(id);
            let message = format!("`dyadb {}` has no use for `--{long}`", path.join(" "));
            return Err(whole.clone().error(ErrorKind::ArgumentConflict, message));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(path: &[&str]) -> String {
        let mut command = command();
        command.build();
        let found = path.iter().fold(&mut command, |command, name| {
            command.find_subcommand_mut(name).unwrap_or_else(|| panic!("no command {name}"))
        });
        found.render_help().to_string()
    }

    #[test]
    fn help_shows_what_is_heeded() {
        let cases: [(&[&str], &str, bool); 10] = [
            (&["list"], "--format", true),
            (&["list"], "--timeout", false),
            (&["show"], "--format", false),
            (&["check"], "--timeout", true),
            (&["check"], "--cite", false),
            (&["check"], "--stats", false),
            (&["pair"], "--cite", true),
            (&["dataset", "diff"], "--format", true),
            (&["dataset", "info"], "--format", false),
            (&["completions"], "--memory-limit", false),
        ];
        for (path, option, expected) in cases {
            assert_eq!(help(path).contains(option), expected, "{path:?} {option}");
        }
    }

    #[test]
    fn what_is_not_heeded_is_refused() {
        let cases = [
            ("dyadb list --timeout 5", false),
            ("dyadb --timeout 5 list", false),
            ("dyadb list -F csv", true),
            ("dyadb --color never show x", true),
            ("dyadb dataset info --wait 3", false),
            ("dyadb dataset vacuum x --wait 3", true),
            ("dyadb --timeout 5 -c x", true),
        ];
        for (line, expected) in cases {
            assert_eq!(Args::try_parse_from(line.split(' ').map(Into::into)).is_ok(), expected, "{line}");
        }
    }

    #[test]
    fn names_in_the_lists_are_options() {
        let whole = Args::command();
        let ids: Vec<&str> = whole.get_arguments().map(|arg| arg.get_id().as_str()).collect();
        let lists = ["list", "show", "check", "pair", "extract", "import"].map(|name| heeds(&[name]));
        for heeds in lists {
            let Heeds::These(lists) = heeds else { continue };
            assert!(lists.iter().copied().flatten().all(|id| ids.contains(id)));
        }
        assert!(MANNERS.iter().all(|id| ids.contains(id)));
    }
}
