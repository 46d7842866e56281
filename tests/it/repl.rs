//! The shell, through a pseudo-terminal: each step waits for what it expects to see, up to [`PATIENCE`].

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use expectrl::session::OsSession;
use expectrl::{Error, Expect, Session};
use tempfile::{TempDir, tempdir};

use crate::support::{program, root};

/// Long enough for a busy machine; a test that passes never waits for it.
const PATIENCE: Duration = Duration::from_secs(60);
const PROMPT: &str = "dyadb> ";
const CTRL_C: &str = "\x03";
const CTRL_D: &str = "\x04";
const TAB: &str = "\t";
const UP: &str = "\x1b[A";

/// A shell at a terminal of 120 columns.
struct Shell {
    session: OsSession,
    /// What was seen, for messages.
    seen: String,
}

impl Shell {
    /// Starts a shell whose history is in a folder, and waits for its prompt.
    fn start(state: &Path) -> Shell {
        Shell::start_with(state, &[])
    }

    fn start_with(state: &Path, arguments: &[&str]) -> Shell {
        Shell::start_where(state, arguments, &[("DYADB_PAGER", "")])
    }

    fn start_where(state: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Shell {
        let mut command = Command::new(program());
        command.args(arguments);
        // `NO_COLOR`: with colours, a line is not on the terminal as it was typed.
        command
            .current_dir(root())
            .env("XDG_STATE_HOME", state)
            .env("XDG_CONFIG_HOME", state)
            .env("TERM", "xterm")
            .env("NO_COLOR", "1")
            .envs(variables.iter().copied());
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(120, 40).expect("a size");
        let mut shell = Shell { session, seen: String::new() };
        shell.sees(PROMPT);
        shell
    }

    /// Waits until a text is on the terminal; returns all up to its end.
    fn sees(&mut self, text: &str) -> String {
        let begun = Instant::now();
        loop {
            match self.session.check(text) {
                Ok(found) if !found.is_empty() => {
                    let all = String::from_utf8_lossy(found.as_bytes()).into_owned();
                    self.seen.push_str(&all);
                    return all;
                }
                Ok(_) => {}
                Err(error) => self.fail(&format!("waiting for {text:?}: {error}")),
            }
            if begun.elapsed() > PATIENCE {
                self.fail(&format!("{text:?} did not come"));
            }
            // Not a wait for a thing to happen: only for the next look.
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn fail(&mut self, why: &str) -> ! {
        let mut rest = vec![0; 1 << 16];
        let n_bytes = self.session.try_read(&mut rest).unwrap_or(0);
        panic!("{why}\nseen:\n{}\nand then:\n{}", self.seen, String::from_utf8_lossy(&rest[..n_bytes]));
    }

    /// Types keys.
    fn types(&mut self, keys: &str) {
        self.session.send(keys).expect("the terminal takes keys");
    }

    /// Enters a line.
    fn enters(&mut self, line: &str) {
        self.types(line);
        self.types("\r");
    }

    /// Enters a line, waits for a text and then for the next prompt; returns all that came.
    fn answers(&mut self, line: &str, expected: &str) -> String {
        self.enters(line);
        // The editor echoes the line as it is typed, so the answer comes after the line's end.
        let mut all = self.sees("\n");
        all.push_str(&self.sees(expected));
        all.push_str(&self.sees(PROMPT));
        all
    }

    /// Enters a line that has no answer, and waits for the next prompt.
    fn takes(&mut self, line: &str) {
        self.enters(line);
        self.sees("\n");
        self.sees(PROMPT);
    }

    /// Waits for the end of the program, and returns its exit code.
    fn ends(mut self) -> i32 {
        let begun = Instant::now();
        loop {
            match self.session.check(expectrl::Eof) {
                Ok(found) if found.is_empty() => {}
                Ok(_) | Err(Error::Eof) => break,
                Err(error) => self.fail(&format!("waiting for the end: {error}")),
            }
            if begun.elapsed() > PATIENCE {
                self.fail("the shell did not end");
            }
            thread::sleep(Duration::from_millis(5));
        }
        match self.session.get_process().wait().expect("it ends") {
            expectrl::process::unix::WaitStatus::Exited(_, code) => code,
            other => panic!("the shell was ended: {other:?}"),
        }
    }
}

fn state() -> TempDir {
    tempdir().expect("a folder")
}

#[test]
fn it_greets_answers_and_goes_on_after_an_error() {
    let state = state();
    let mut shell = Shell::start(state.path());
    assert!(shell.seen.contains("on central-asia: ") && shell.seen.contains(".help"), "{}", shell.seen);

    let answer = shell.answers("select country('Казахстан') as iso3;", "1 row");
    assert!(answer.contains("│ iso3 │") && answer.contains("│ KAZ  │"), "{answer}");

    let wrong = shell.answers("select visitor_contry from visits;", "did you mean `visitor_country`?");
    assert!(wrong.contains("error: no column `visitor_contry` in `visits`"), "{wrong}");
    assert!(wrong.contains("^^^^^^^^^^^^^^"), "{wrong}");

    let wrong =
        shell.answers("select * from visits where host_country = 'Khazakstan';", "did you mean Kazakhstan (KAZ)?");
    assert!(wrong.contains("error: no country `Khazakstan`"), "{wrong}");

    shell.answers("select 40 + 2 as answer;", "42");
    shell.enters(".quit");
    assert_eq!(shell.ends(), 0);
}

#[test]
fn a_statement_may_take_several_lines() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.enters("select 'begun");
    shell.enters("here; not ended' as text,");
    shell.enters("  -- a comment; with a semicolon");
    let answer = shell.answers("  6 * 7 as number;", "1 row");
    assert!(answer.contains("begun\\nhere; not ended") && answer.contains("42"), "{answer}");
    // Several on one line.
    let answer = shell.answers("select 'one' as a; select 'two' as b;", "│ two │");
    assert!(answer.contains("│ one │"), "{answer}");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn commands_tell_what_there_is() {
    let state = state();
    let mut shell = Shell::start(state.path());
    let help = shell.answers(".help", "Ctrl-R searches the history");
    for command in [".tables", ".schema [TABLE]", ".functions [NAME]", ".run NAME", ".quit"] {
        assert!(help.contains(command), "{command}\n{help}");
    }
    let tables = shell.answers(".tables", "borders");
    for table in ["visits", "agreements", "trade", "awards", "events", "facts", "trade_annual", "countries"] {
        assert!(tables.contains(&format!("│ {table} ")), "{table}\n{tables}");
    }
    let schema = shell.answers(".schema visits", "\n  id ");
    for column in ["pair", "date", "visitor_country", "visit_type", "evidence"] {
        assert!(schema.contains(&format!("\n  {column} ")), "{column}\n{schema}");
    }
    let functions = shell.answers(".functions", "sources_of(a, b)");
    for function in ["country(text)", "pair(a, b)", "reciprocity(source, target [, weight])", "timeline(a, b)"] {
        assert!(functions.contains(function), "{function}\n{functions}");
    }
    let page = shell.answers(".functions pair_label", "Kazakhstan–Tajikistan");
    assert!(page.contains("pair_label(p) → text"), "{page}");
    let queries = shell.answers(".queries", "visits_between(a, b");
    assert!(queries.contains("trade_road"), "{queries}");
    let unknown = shell.answers(".tabels", "did you mean `.tables`?");
    assert!(unknown.contains("error: no command"), "{unknown}");
    shell.answers(".schema vists", "did you mean `visits`?");
    shell.enters("\\q");
    assert_eq!(shell.ends(), 0);
}

#[test]
fn nothing_that_steers_reaches_the_terminal() {
    let state = state();
    let evil = "\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m\u{202e}turned\u{2067}";
    let folder = state.path().join("queries");
    std::fs::create_dir(&folder).expect("a folder");
    let saved =
        format!("-- name: evil_saved(a)\n-- Docs {evil}.\n-- @param a text = '{evil}' {evil}\nselect $a as c;\n");
    std::fs::write(folder.join("evil_saved.sql"), saved).expect("it is written");
    let script = format!(
        "create table \"evil_t{evil}\" as select '{evil}' as \"evil_c{evil}\";\n\
         create view evil_v as select '{evil}' as \"evil_d{evil}\";\n.param p={evil}\nselect 'read' as done;\n"
    );
    let file = state.path().join("script.sql");
    std::fs::write(&file, script).expect("it is written");
    std::fs::write(state.path().join(format!("evil_f{evil}").replace('/', "")), "").expect("it is written");

    let folder = folder.display().to_string();
    let mut shell = Shell::start_with(state.path(), &["--queries", &folder]);
    let begun = shell.seen.len();
    shell.answers(&format!(".read {}", file.display()), "read");
    shell.answers("select * from evil_v;", "turned");
    shell.answers(".x on", "column");
    shell.answers("select *, $p as p from evil_v;", "turned");
    shell.answers(".x off", "row");
    shell.takes(".mode md");
    shell.answers("select * from evil_v;", "turned");
    shell.takes(".mode box");
    shell.answers(".tables", "evil_t");
    shell.answers(".schema evil_v", "evil_d");
    shell.answers(".param", "turned");
    shell.answers(".queries", "evil_saved");
    shell.answers(".run evil_saved", "turned");
    shell.answers(".manual evil_saved", "Docs");
    shell.answers("select evil_x from evil_v;", "there are evil_d");
    shell.answers("select country(chr(27) || ']0;title' || chr(7)) as c;", "no country");
    shell.answers("select cast(chr(27) || '[2Jx' as int);", "error");
    // What a list would show, and what a hint would.
    for line in ["select * from evil_", "select evil_ from evil_v", ".schema evil_", ".read evil_", ".run evil_"] {
        shell.types(line);
        shell.types(TAB);
        shell.types(TAB);
        // Takes the line away again.
        shell.types("\u{15}");
        shell.answers("select 'done' as step;", "1 row");
    }
    let seen = &shell.seen[begun..];
    for part in ["\u{1b}]0;title", "\u{1b}[2J", "\u{9b}", "\u{202e}", "\u{2067}"] {
        assert!(!seen.contains(part), "{part:?} was sent\n{seen:?}");
    }
    shell.enters(".quit");
    assert_eq!(shell.ends(), 0);
}

#[test]
fn commands_change_how_results_look() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.takes(".mode csv");
    shell.enters("select 1 as one, 'x' as two;");
    shell.sees("\r\none,two\r\n1,x\r\n");
    shell.sees(PROMPT);
    shell.takes(".mode box");
    shell.takes(".param c=Tajikistan");
    shell.answers("select country($c) as iso3;", "│ TJK  │");
    shell.answers(".run visits_between a=Kazakhstan b=Tajikistan since=2023-05-04", "Emomali Rahmon");
    let file = state.path().join("result.json");
    shell.answers(&format!(".once {}", file.display()), "the next result goes to");
    shell.takes("select 1 as one;");
    let written = std::fs::read_to_string(&file).expect("the result");
    assert_eq!(written, "[\n  {\"one\":1}\n]\n");
    shell.answers("select 2 as two;", "│   2 │");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn tab_completes_tables_columns_and_countries() {
    let state = state();
    let mut shell = Shell::start(state.path());
    // One table begins so, and the rest of its name is written.
    shell.types(&format!("select count(*) as n from fact_doc{TAB}"));
    shell.sees("fact_documents");
    shell.answers(" where false;", "1 row");
    // Columns of the table that is named behind.
    shell.types("select  from visits where false;");
    shell.types(&"\x1b[D".repeat(" from visits where false;".len()));
    shell.types(&format!("visitor_l{TAB}"));
    shell.sees("visitor_level");
    shell.answers("", "│ visitor_level │");
    // A country within quotes, by the beginning of its name; the quote is closed behind it.
    shell.types(&format!("select country('Tajik{TAB}"));
    shell.sees("Tajikistan'");
    shell.answers(") as iso3;", "│ TJK  │");
    // Several that begin so are listed, and the line comes again below them.
    shell.types(&format!("select country('Turk{TAB}"));
    let listed = shell.sees("Turks and Caicos Islands");
    assert!(listed.contains("Turkmenistan"), "{listed}");
    shell.sees("select country('Turk");
    shell.types(CTRL_C);
    shell.sees("\n");
    shell.sees(PROMPT);
    shell.types(&format!(".sch{TAB}"));
    shell.sees(".schema");
    shell.types(CTRL_C);
    shell.sees("\n");
    shell.sees(PROMPT);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn history_is_kept_from_one_shell_to_the_next() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.answers("select 'remembered' as word;", "│ remembered │");
    shell.answers(" select 'secret' as word;", "│ secret │");
    shell.enters(".quit");
    assert_eq!(shell.ends(), 0);

    let history = std::fs::read_to_string(state.path().join("dyadb/history")).expect("a history");
    assert!(history.contains("select 'remembered' as word;"), "{history}");
    let mut shell = Shell::start(state.path());
    shell.types(UP);
    shell.sees(".quit");
    shell.types(UP);
    shell.sees("remembered");
    // The line that begins with a blank was not kept.
    shell.types("\r");
    shell.sees("│ remembered │");
    shell.sees(PROMPT);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn ctrl_c_cancels_a_query_and_the_shell_goes_on() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.enters("select count(*) as n from generate_series(1, 1000000000000);");
    // It says that it runs once it has run for a while.
    shell.sees("Ctrl-C cancels");
    shell.types(CTRL_C);
    shell.sees("error: the query was cancelled");
    shell.sees(PROMPT);
    shell.answers("select 40 + 2 as answer;", "│     42 │");
    // At an empty prompt it takes two to leave.
    shell.types(CTRL_C);
    shell.sees("Ctrl-C again, or Ctrl-D, leaves");
    shell.sees(PROMPT);
    shell.types(CTRL_C);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn ctrl_c_on_a_query_that_never_yields_gives_the_prompt_back() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.enters("select count(*) as n from generate_series(1, 10000000) a cross join generate_series(1, 10000000) b;");
    shell.sees("Ctrl-C cancels");
    shell.types(CTRL_C);
    shell.sees("error: the query was cancelled");
    shell.sees(PROMPT);
    shell.answers(".param", "no parameters");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

/// Nothing that is entered reaches a file in safe mode, nor writes one where nothing is to be written; and no command
/// or setting takes the mode back.
#[test]
fn dot_commands_stand_under_the_modes() {
    let state = state();
    let folder = state.path().display().to_string();
    std::fs::write(state.path().join("x.sql"), "select 'was read' as word;").expect("it is written");
    std::fs::write(state.path().join("x.csv"), "a\n1\n").expect("it is written");
    let mut shell = Shell::start_with(state.path(), &["--safe"]);
    for line in [
        ".read {}/x.sql",
        "\\i {}/x.sql",
        ".read '{}/x.sql'",
        ".read /proc/self/environ",
        ".output {}/new.csv",
        "\\o {}/new.csv",
        ".once {}/new.csv",
        ".once file://{}/new.csv",
        "select * from '{}/x.csv';",
        "copy visits to '{}/new.csv';",
        "set time zone = 'UTC';",
    ] {
        shell.answers(&line.replace("{}", &folder), "out of reach: the program runs with `--safe`");
    }
    for line in [".run {}/x.sql", ".run {}/x.sql#x"] {
        shell.answers(&line.replace("{}", &folder), "error: no saved query");
    }
    for line in [".safe off", ".mode parquet", "set dyadb.safe = false;", "reset all;"] {
        shell.answers(line, "error:");
    }
    shell.answers("select 1 as still;", "│     1 │");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);

    let mut shell = Shell::start_with(state.path(), &["--read-only"]);
    for line in [".output {}/new.csv", ".once {}/new.csv", "copy visits to '{}/new.csv';"] {
        shell.answers(&line.replace("{}", &folder), "the program runs with `--read-only`");
    }
    shell.answers(&format!(".read {folder}/x.sql"), "│ was read │");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);

    std::fs::create_dir(state.path().join("in")).expect("it is made");
    std::os::unix::fs::symlink("../x.sql", state.path().join("in/link.sql")).expect("it is laid");
    let mut shell = Shell::start_with(state.path(), &["--allow-dir", &format!("{folder}/in")]);
    for line in
        [".read {}/x.sql", ".read {}/in/../x.sql", ".read {}/in/link.sql", ".once {}/new.csv", ".once {}/in/../new.csv"]
    {
        shell.answers(&line.replace("{}", &folder), "is out of reach");
    }
    shell.answers(&format!(".once {folder}/in/new.csv"), "the next result goes to");
    shell.takes("select 1 as a;");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
    assert_eq!(std::fs::read_to_string(state.path().join("in/new.csv")).expect("it is written"), "a\n1\n");
    assert!(!state.path().join("new.csv").exists());
}

#[test]
fn the_shell_begins_with_the_users_own_file() {
    let state = state();
    std::fs::create_dir(state.path().join("dyadb")).expect("it is made");
    let init = state.path().join("dyadb/init.sql");
    std::fs::write(&init, "create view mine as select 'from init' as word;\n.timer on\n").expect("it is written");
    let mut shell = Shell::start(state.path());
    shell.answers("select * from mine;", "│ from init │");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
    for options in [&["--no-init"][..], &["--safe"]] {
        let mut shell = Shell::start_with(state.path(), options);
        shell.answers("select * from mine;", "no table `mine`");
        shell.types(CTRL_D);
        assert_eq!(shell.ends(), 0);
    }
    // What is wrong in it is told with its place, and the shell begins.
    std::fs::write(&init, "select 1;\nselect nothing from visits;\n").expect("it is written");
    let mut shell = Shell::start(state.path());
    shell.answers("select 42 as answer;", "│     42 │");
    assert!(shell.seen.contains("init.sql:2:8"), "{}", shell.seen);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

/// What is longer than the screen goes to the pager, whose end gives the prompt back; what is shorter doesn't.
#[test]
fn a_long_result_goes_to_the_pager() {
    let state = state();
    let pager = ("DYADB_PAGER", "sed -n 1,3p; cat > /dev/null; echo it was paged");
    let mut shell = Shell::start_where(state.path(), &[], &[pager]);
    let short = shell.answers("select * from generate_series(1, 3);", "3 rows");
    assert!(!short.contains("it was paged"), "{short}");
    shell.takes(".maxrows 0");
    let long = shell.answers("select * from generate_series(1, 500);", "it was paged");
    assert!(!long.contains("│   500 │"), "{long}");
    // A pager that is left ends the query behind it.
    shell.answers(".pager true", "goes to true");
    shell.takes(".mode csv");
    shell.takes("select * from generate_series(1, 100000000);");
    shell.answers(".pager off", "pager off");
    shell.answers("select 42 as answer;", "42");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

/// What is typed while a statement runs is not lost, as when a script is pasted into a terminal that doesn't mark it.
#[test]
fn keys_typed_ahead_are_kept() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.types("select 'one' as a;\r.param p=2\rselect 'three' as c, $p as p;\r");
    shell.sees("│ one │");
    shell.sees("│ three │");
    shell.sees(PROMPT);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

/// A script that is pasted stands at the prompt as one text, tabs and all, and runs as one.
#[test]
fn a_pasted_script_is_one_entry() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.types(
        "\x1b[200~select 'first\tcell' as a;\n-- a comment; with a semicolon\nselect\n  'second' as b;\n\x1b[201~",
    );
    let answer = shell.answers("", "│ second │");
    assert!(answer.contains("│ first\\tcell │"), "{answer}");
    shell.types(UP);
    shell.sees("'second' as b;");
    shell.types(CTRL_C);
    shell.sees(PROMPT);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn results_fit_the_terminal_as_it_is() {
    let state = state();
    let mut shell = Shell::start(state.path());
    let widest = |text: &str| {
        text.lines().filter(|line| line.starts_with('│')).map(|line| line.trim_end().chars().count()).max()
    };
    for columns in [120, 50, 90] {
        shell.session.get_process_mut().set_window_size(columns, 40).expect("a size");
        let answer = shell.answers("select repeat('wide ', 100) as a, 'b' as b;", "1 row");
        assert_eq!(widest(&answer), Some(usize::from(columns)), "{answer}");
    }
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn a_statement_becomes_a_saved_query() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.takes(".param c=Tajikistan");
    shell.answers("select count(*) as n from visits where host_country = country($c);", "1 row");
    shell.answers(".save received Visits that a country received.", "`.run received` runs it");
    let saved = std::fs::read_to_string(state.path().join("dyadb/queries/received.sql")).expect("the query");
    for line in
        ["-- name: received(c)", "-- Visits that a country received.", "-- @param c country", "-- @returns n int"]
    {
        assert!(saved.lines().any(|found| found == line), "{line}\n{saved}");
    }
    shell.answers(".run received Uzbekistan", "1 row");
    shell.answers("select n from received('KAZ');", "1 row");
    shell.answers(".save received", "is there already");
    // A parameter that is missing is asked for.
    shell.enters(".run received");
    shell.sees("c (country)");
    shell.enters("Turkmenistan");
    shell.sees("1 row");
    shell.sees(PROMPT);
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn sources_and_pictures_are_a_command_away() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.answers(".cite on", "numbered beneath");
    let cited = shell.answers("select date, doc from visits order by date, id limit 2;", "Data: dataset central-asia");
    assert!(cited.contains("│ [1] ") && cited.contains("\n[1] “"), "{cited}");
    let file = state.path().join("refs.bib");
    shell.takes(&format!(".cite bibtex {}", file.display()));
    assert!(std::fs::read_to_string(&file).expect("the bibliography").contains("@online{central-asia-"));
    shell.answers(".cite off", "not cited");
    let grid = shell.answers(".matrix visits Central Asia", "UZB");
    assert!(grid.contains("KAZ KGZ TJK TKM UZB"), "{grid}");
    shell.answers(".matrix nothing", "no matrix of `nothing`");
    shell.answers(".pair Kazakhstan Uzbekistan", "by year");
    let drawn = shell.answers(".run visits_between a=KAZ b=UZB", "row");
    assert!(drawn.contains("│ date "), "{drawn}");
    shell.answers(".chart timeline", "┴");
    shell.answers(".stats on", "stats on");
    shell.answers("select count(doc) as n from visits;", "rows read, 0 left out");
    shell.answers(".source 1", "1: ");
    shell.answers(".coverage KAZ", "row");
    shell.answers(".explain", "plan");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

/// The editor of the user's choice gets the last statement, and what it leaves stands at the prompt.
#[test]
fn a_statement_is_written_in_an_editor() {
    let state = state();
    let editor = "sed -i s/before/behind/";
    let mut shell = Shell::start_where(state.path(), &[], &[("DYADB_PAGER", ""), ("VISUAL", editor)]);
    shell.answers("select 'before' as word;", "│ before │");
    shell.enters(".edit");
    shell.sees("Enter runs it");
    shell.sees("select 'behind' as word;");
    shell.answers("", "│ behind │");
    shell.answers(".editing vi", "keys are those of vi");
    shell.answers(".editing emacs", "keys are those of Emacs");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn a_watched_statement_runs_up_to_ctrl_c() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.answers("select 'seen' as word;", "│ seen │");
    shell.enters(".watch 0.1");
    shell.sees("│ seen │");
    shell.sees("│ seen │");
    shell.types(CTRL_C);
    shell.sees(PROMPT);
    shell.answers("select 42 as answer;", "42");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}

#[test]
fn ctrl_c_gives_a_line_up() {
    let state = state();
    let mut shell = Shell::start(state.path());
    shell.types("select 'given up'");
    shell.sees("given up'");
    shell.types(CTRL_C);
    shell.sees(PROMPT);
    let answer = shell.answers("select 'kept' as word;", "│ kept │");
    assert!(!answer.contains("given up"), "{answer}");
    shell.types(CTRL_D);
    assert_eq!(shell.ends(), 0);
}
