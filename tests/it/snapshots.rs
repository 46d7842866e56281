//! What people see, held as snapshots in `tests/it/snapshots/`.
//!
//! `INSTA_UPDATE=always cargo test snapshots` writes them anew; a person reads the difference then. No snapshot shows rows
//! of the dataset: those are held in `tests/sql/`.

use std::fs;

use tempfile::tempdir;

use crate::support::{run, run_with_stdin};

/// Returns a text with the package's version taken out.
fn filtered(text: &str) -> String {
    text.replace(env!("CARGO_PKG_VERSION"), "[version]")
}

macro_rules! shows {
    ($name:literal, $text:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($name, filtered(&$text));
        })
    };
}

#[test]
fn help_of_the_program() {
    shows!("help", run(&["--help"]).data());
    shows!("help_dataset_build", run(&["dataset", "build", "--help"]).data());
    shows!("version", run(&["--version"]).data());
}

#[test]
fn help_of_a_saved_query() {
    shows!("run_visits_between_help", run(&["run", "visits_between", "--help"]).data());
    shows!("show_visits_between", run(&["show", "visits_between"]).data());
}

#[test]
fn the_list_of_saved_queries() {
    shows!("list", run(&["list"]).data());
}

/// Runs the statements as a file, so that each report has a file, a line and a column.
fn report(sql: &str) -> String {
    let ran = run_with_stdin(&["-f", "-"], sql);
    assert!(ran.code.is_some_and(|code| code != 0), "{sql} {ran:?}");
    format!("{sql}\n\n{}exit code {}", ran.stderr, ran.code.unwrap_or_default())
}

#[test]
fn reports_of_faulty_statements() {
    shows!("error_parse", report("select *\nform visits;"));
    shows!("error_parse_at_the_end", report("select pair,\nfrom visits where"));
    shows!("error_unterminated", report("select 'Kazakhstan"));
    shows!("error_table", report("select *\n  from vists"));
    shows!("error_table_far", report("select * from nothing_like_it"));
    shows!("error_column", report("select date,\n  visitor_contry from visits"));
    shows!("error_column_far", report("select zzz from borders"));
    shows!("error_column_of_alias", report("select v.hst from visits as v"));
    shows!("error_column_ambiguous", report("select title from agreements join documents using (doc)"));
    shows!("error_function", report("select pair_labl(pair) from visits"));
    shows!("error_table_function", report("select * from time_line('KAZ', 'TJK')"));
    shows!("error_argument_count", report("select pair('Kazakhstan') as pair"));
    shows!("error_argument_count_table", report("select * from timeline('KAZ', 'TJK', 'UZB')"));
    shows!("error_argument_missing", report("select * from timeline('KAZ')"));
    shows!("error_argument_name", report("select * from timeline('KAZ', c => 'TJK')"));
    shows!("error_argument_not_constant", report("select * from timeline('KAZ', concat('T', 'JK'))"));
    shows!("error_statement_refused", report("delete from visits where pair = 'KAZ-TJK'"));
}

#[test]
fn reports_of_faulty_constants() {
    shows!("error_country", report("select *\nfrom visits\nwhere visitor_country = 'Khazakstan'"));
    shows!("error_country_argument", report("select distance_km('Kazakhstan', 'Tadjikstan')"));
    shows!("error_country_far", report("select country('qqqqqqqqqq')"));
    shows!("error_country_ambiguous", report("select * from visits where host_country in ('Kazakhstan', 'Korea')"));
    shows!("error_pair", report("select * from facts where pair = 'Kazakhstan'"));
    shows!("error_pair_twice", report("select * from facts where pair = 'KAZ-KZ'"));
    shows!("error_vocabulary", report("select * from visits where visit_type = 'States'"));
    shows!("error_vocabulary_far", report("select * from trade where flow = 'balance'"));
    shows!("error_group", report("select in_group('Kazakhstan', 'EAUE', date '2020-01-01')"));
    shows!("error_date_argument", report("select * from partners('KAZ', '4 May 2023')"));
}

/// One error of each kind as programs read it; the reports of the same are above and below.
#[test]
fn errors_as_json() {
    let told = |arguments: &[&str]| {
        let ran = run(&[&["--error-format", "json"], arguments].concat());
        assert!(ran.code.is_some_and(|code| code != 0), "{ran:?}");
        for line in ran.stderr.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "no JSON: {line}");
        }
        format!("{}\n{}exit code {}\n", arguments.join(" "), ran.stderr, ran.code.unwrap_or_default())
    };
    let statement = |sql: &str| told(&["-c", sql]);
    shows!("json_parse", statement("selct 1"));
    shows!("json_table", statement("select * from vists"));
    shows!("json_column", statement("select visitr from visits"));
    shows!("json_column_ambiguous", statement("select title from agreements join documents using (doc)"));
    shows!("json_function", statement("select group_concat(visitor) from visits"));
    shows!("json_argument_count", statement("select pair('Kazakhstan')"));
    shows!("json_argument_type", statement("select avg(date) from visits"));
    shows!("json_operator", statement("select visitor + 1 from visits"));
    shows!("json_grouping", statement("select pair, count(*) from visits"));
    shows!("json_country", statement("select country('Khazakstan')"));
    shows!("json_country_ambiguous", statement("select country('Korea')"));
    shows!("json_vocabulary", statement("select * from visits where visit_type = 'States'"));
    shows!("json_value", statement("select date '2023-02-30'"));
    shows!("json_overflow", statement("select 9223372036854775807 + 1"));
    shows!("json_refused", statement("delete from visits"));
    shows!("json_parameter_missing", statement("select $a"));
    shows!("json_parameter_unknown", told(&["-p", "b=1", "-c", "select 1"]));
    shows!("json_parameter_type", told(&["-p", "n=x", "-c", "select * from visits limit $n"]));
    shows!(
        "json_timeout",
        told(&["--timeout", "0.01", "-c", "select count(*) from range(1000000000) a, range(1000) b"])
    );
    shows!("json_too_long", statement("select length(repeat('x', 300000000))"));
    shows!("json_dataset", told(&["no_such_folder", "-c", "select 1"]));
    shows!("json_file", told(&["-f", "no_such_file.sql"]));
    shows!("json_option", told(&["--nope"]));
}

#[test]
fn reports_of_types_and_values() {
    shows!("error_argument_type", report("select avg(date) from visits"));
    shows!("error_operator", report("select visitor + 1\nfrom visits"));
    shows!("error_condition", report("select * from visits where upper(visitor)"));
    shows!("error_grouping", report("select pair, visitor, count(*)\nfrom visits\ngroup by pair"));
    shows!("error_aggregate_in_where", report("select pair from visits where count(*) > 1 group by pair"));
    shows!("error_value", report("select date '2023-02-30'"));
    shows!("error_value_of_column", report("select cast(visitor as int) from visits"));
    shows!("error_overflow", report("select 9223372036854775807 + 1"));
    shows!("error_division", report("select n_documents / 0 from agreements"));
    shows!("error_pattern", report("select * from visits where visitor ~ '('"));
    shows!("error_limit", report("select * from visits limit -1"));
    shows!("error_number", report("select 1_000"));
    shows!("error_elsewhere", report("select group_concat(visitor) from visits"));
    shows!("error_qualifier", report("select visits.visitor from visits v"));
    shows!("error_quotes", report("select * from visits where visitor_country = \"Kazakhstan\""));
    shows!("error_character", report("select country(\u{2018}Kazakhstan\u{2019})"));
    shows!("error_called_without_arguments", report("select * from timeline"));
}

#[test]
fn reports_of_faulty_calls() {
    let failed = |arguments: &[&str]| {
        let ran = run(arguments);
        format!("dyadb {}\n\n{}exit code {}", arguments.join(" "), ran.stderr, ran.code.unwrap_or_default())
    };
    shows!("error_parameter_missing", failed(&["-c", "select $a"]));
    shows!("error_parameter_unused", failed(&["-p", "b=1", "-p", "a=2", "-c", "select $a"]));
    shows!("error_saved_query", failed(&["run", "visits_betwen"]));
    shows!("error_saved_parameter_missing", failed(&["run", "visits_between", "--a", "KAZ"]));
    shows!(
        "error_saved_parameter_unknown",
        failed(&["run", "visits_between", "--a", "KAZ", "--b", "TJK", "--until", "2020-01-01"])
    );
    shows!("error_saved_parameter_country", failed(&["run", "visits_between", "--a", "Khazakstan", "--b", "TJK"]));
    shows!(
        "error_saved_parameter_date",
        failed(&["run", "visits_between", "--a", "KAZ", "--b", "TJK", "--since", "lately"])
    );
    shows!("error_option", failed(&["--formt", "csv"]));
    shows!("error_format", failed(&["-F", "xml", "-c", "select 1"]));
    shows!("error_dataset", failed(&["no_such_folder", "-c", "select 1"]));
    shows!("error_no_dataset", failed(&["src", "-c", "select 1"]));
}

#[test]
fn reports_of_a_faulty_source() {
    let folder = tempdir().expect("a folder");
    let csv = folder.path().join("csv");
    fs::create_dir(&csv).expect("a folder");
    let rows = "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n\
        2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,user,1\n\
        2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,user,1\n\
        2023-05-33,day,TJK,KAZ,,states,completed,user,one\n\
        2023-05-05,day,TJK,TJK,,state,completed,user,1\n";
    fs::write(csv.join("visits.csv"), rows).expect("a file");
    let arguments = ["dataset", "build", csv.to_str().expect("UTF-8"), "target"];
    let told = run(&arguments).failure(3).replace(folder.path().to_str().expect("UTF-8"), "[folder]");
    shows!("error_source", told);
}

const SMALL: &str = "select * from (values
  ('KAZ', 1.5, date '2023-05-04', 7, true, 'a,\"b|c', [1, 2]),
  ('TJK', null, null, -12000, false, '', null),
  (null, 1400000000.0, date '1992-01-01', null, null, E'two\\nlines\\tand a tab', [null]))
  as t(iso3, number, day, whole, is_so, text, list)";

#[test]
fn formats_of_a_small_result() {
    for format in ["box", "table", "csv", "tsv", "json", "jsonl", "md", "line", "html", "latex", "none"] {
        let shown = run(&["-F", format, "-c", SMALL]).data();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("format_{format}"), shown);
        });
    }
}

#[test]
fn formats_of_an_empty_result() {
    let mut shown = String::new();
    for format in ["box", "table", "csv", "tsv", "json", "jsonl", "md", "line", "html", "latex", "graphml", "none"] {
        let sql = match format {
            // A network needs two ends.
            "graphml" => "select reporter, partner, value_usd from trade where false",
            _ => "select pair, date, value_usd from trade where false",
        };
        let empty = run(&["-F", format, "-c", sql]).data();
        shown.push_str(&format!("{format}:\n{empty}"));
    }
    shows!("format_of_nothing", shown);
}

#[test]
fn charts_of_each_kind() {
    const CENTRAL: &str = "('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB')";
    let visits = format!(
        "select visitor_country, host_country, count(*) as visits from visits where visitor_country in {CENTRAL} \
         and host_country in {CENTRAL} group by 1, 2 order by 1, 2"
    );
    let cases = [
        (
            "bar",
            "select * from (values ('Kazakhstan', 5.5), ('Tajikistan', -2), ('Ўзбекистон', 0), ('none', null)) t(country, n)",
        ),
        (
            "line",
            "select * from (values (2018, 'KAZ-TJK', 1e9), (2020, 'KAZ-TJK', 2e9), (2019, 'KAZ-UZB', 3e9), (2022, 'KAZ-UZB', 1.5e9)) t(year, pair, usd)",
        ),
        (
            "days",
            "select date '2023-05-04' + cast(value as int) as day, value * value as n from generate_series(0, 30) order by 1",
        ),
        ("scatter", "select value as a, value * value as b from generate_series(0, 20)"),
        ("heat", visits.as_str()),
    ];
    for (name, sql) in cases {
        let drawn = run(&["-F", "chart", "-c", sql]).data();
        let picture = run(&["-F", "svg", "-c", sql]).data();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("chart_{name}"), drawn + "\n" + &picture);
        });
    }
}

#[test]
fn a_box_shows_as_many_rows_as_it_may() {
    let sql = "select value, value * value as square from generate_series(1, 100) order by value";
    shows!("box_cut", run(&["-F", "box", "--max-rows", "6", "-c", sql]).data());
    let all = run(&["-F", "box", "--max-rows", "0", "-c", sql]).data();
    assert_eq!(all.lines().count(), 100 + 4);
}
