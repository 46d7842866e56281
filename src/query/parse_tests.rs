//! What a file of saved queries is read as, and what is said of one that can't be.

use super::param::Literal;
use super::saved::SavedQuery;

const GOOD: &str = "\
-- Queries of the test; this comment belongs to none.

-- name: visits_between(a, b, since)
-- State and official visits. Newest first.
--
-- Second paragraph.
-- @param a country
-- @param b country the other one
-- @param since date = '2015-01-01' first day
-- @returns date date,
-- @returns visitor text
-- @example a=Kazakhstan b='South Korea' => rows >= 1, visitor = 'A B'
-- @render timeline
select date, visitor -- $not_a_parameter
from visits where pair = pair($a, :b) and date >= $since; -- the end

-- Between two queries.
-- name: second
-- @param n int = null
select :n::int
";

fn problems(text: &str) -> Vec<String> {
    let (_, problems) = SavedQuery::parse_file(text, "f.sql");
    problems.iter().map(ToString::to_string).collect()
}

fn query(text: &str) -> SavedQuery {
    let (mut queries, problems) = SavedQuery::parse_file(text, "f.sql");
    assert_eq!(problems, [], "{text}");
    assert_eq!(queries.len(), 1, "{text}");
    queries.remove(0)
}

#[test]
fn a_file_holds_several_queries() {
    let (queries, problems) = SavedQuery::parse_file(GOOD, "f.sql");
    assert_eq!(problems, []);
    let [first, second] = &queries[..] else { panic!("two queries, not {}", queries.len()) };
    assert_eq!(first.signature(), "visits_between(a, b, since = 2015-01-01)");
    assert_eq!(first.doc, "State and official visits. Newest first.\n\nSecond paragraph.");
    assert_eq!(first.summary(), "State and official visits.");
    assert_eq!(first.params[1].doc, "the other one");
    assert_eq!(first.params[2].doc, "first day");
    assert_eq!(first.returns.len(), 2);
    assert_eq!(first.render.as_deref(), Some("timeline"));
    assert!(first.sql.starts_with("select date") && first.sql.ends_with("$since"), "{}", first.sql);
    assert_eq!(&first.source[first.offset..first.offset + first.sql.len()], first.sql);
    assert_eq!(first.location(0).to_string(), "f.sql:14:1");
    assert_eq!((first.line, second.line), (3, 18));
    assert_eq!(second.signature(), "second(n = null)");
    assert_eq!(second.sql, "select :n::int");
}

#[test]
fn line_ends_of_windows_are_line_ends() {
    let (queries, problems) = SavedQuery::parse_file(&GOOD.replace('\n', "\r\n"), "f.sql");
    assert_eq!(problems, []);
    assert_eq!(queries[0].doc, "State and official visits. Newest first.\n\nSecond paragraph.");
    assert_eq!(queries[0].location(0).to_string(), "f.sql:14:1");
}

#[test]
fn a_plain_file_is_a_nameless_query() {
    for (text, sql, params) in [
        ("select 1", "select 1", vec![]),
        ("-- A comment.\nselect $a, $b, $a;\n", "select $a, $b, $a", vec!["a", "b"]),
        ("-- @param a int = 3\nselect $a", "select $a", vec!["a"]),
        ("/* why */ select 1;;", "/* why */ select 1", vec![]),
    ] {
        let query = query(text);
        assert_eq!((query.name.as_str(), query.sql.as_str()), ("", sql));
        assert_eq!(query.params.iter().map(|param| param.name.as_str()).collect::<Vec<_>>(), params, "{text}");
    }
}

#[test]
fn problems_say_where_and_how_to_mend() {
    let cases: [(&str, &[&str]); 56] = [
        ("", &["no statement in the file\n --> f.sql:1:1"]),
        ("-- name: f\n;", &["no statement follows the header\n --> f.sql:1:1"]),
        (
            "select 1; select 2",
            &["a saved query is one statement, and a second one begins here\n --> f.sql:1:11\n  \
            = help: run a script with `-f`, or begin each statement with a line `-- name: …`"],
        ),
        (
            "select 0\n-- name: f\nselect 1",
            &["a statement stands before the first `-- name:` line\n --> f.sql:1:1\n  \
                = help: begin it with a line `-- name: …`, or make it a comment"],
        ),
        (
            "-- name:\nselect 1",
            &["no name in the marker\n --> f.sql:1:9\n  = help: the line is `-- name: visits_between(a, b)`"],
        ),
        (
            "-- name: Road\nselect 1",
            &["`Road` has capitals\n --> f.sql:1:10\n  = help: write `road`: SQL doesn't tell the case of names"],
        ),
        (
            "-- name: f :many\nselect 1",
            &["`:many` doesn't belong to the marker\n --> f.sql:1:12\n  \
            = help: the line is `-- name: visits_between(a, b)`"],
        ),
        (
            "-- name: f(a\nselect 1",
            &[
                "`,` or `)` is expected here\n --> f.sql:1:13",
                "parameter `a` has no `@param` line\n --> f.sql:1:12\n  = help: add `-- @param a country` (or another type)",
            ],
        ),
        ("-- name: f(a, a)\n-- @param a int\nselect $a", &["parameter `a` is listed twice\n --> f.sql:1:15"]),
        ("-- name: f\n-- @parm a int\nselect 1", &["no line `@parm`\n --> f.sql:2:5\n  = help: did you mean `param`?"]),
        (
            "-- name: f\n-- @author me\nselect 1",
            &["no line `@author`\n --> f.sql:2:5\n  = help: the lines are @param, @returns, @example and @render"],
        ),
        (
            "-- name: f\n-- @param a state\nselect 1",
            &["`state` is no type of a parameter\n --> f.sql:2:13\n  \
            = help: the types are country, date, text, int, float, bool"],
        ),
        (
            "-- name: f\n-- @param a int = x\nselect $a",
            &["`x` is no int for parameter `a`\n --> f.sql:2:19\n  \
            = help: write a whole number as 10 or -3"],
        ),
        ("-- name: f\n-- @param a int =\nselect $a", &["a default is expected here\n --> f.sql:2:18"]),
        (
            "-- name: f\n-- @param a int\n-- @param a int\nselect $a",
            &["parameter `a` has two `@param` lines\n --> f.sql:3:11"],
        ),
        (
            "-- name: f\n-- @param a int\nselect '$a', x::a",
            &["parameter `a` is never used\n --> f.sql:2:11\n  \
            = help: write `$a` in the statement, or drop its `@param` line"],
        ),
        (
            "-- name: f()\n-- @param a int\nselect $a",
            &["parameter `a` isn't in the brackets of the marker\n --> f.sql:2:11"],
        ),
        (
            "-- name: f\n-- @param since date\nselect 1,\n  $sinse, $sinse, $since",
            &["parameter `sinse` has no `@param` line\n --> f.sql:4:3\n  = help: did you mean `since`?"],
        ),
        ("-- name: f\n-- @returns a text b int\nselect 1", &["`,` is expected here\n --> f.sql:2:20"]),
        (
            "-- name: f\n-- @returns a string, a text\nselect 1",
            &["`string` is no type of a column\n --> f.sql:2:15\n  \
            = help: the types are text, int, float, date, bool, list"],
        ),
        ("-- name: f\n-- @returns a text, a int\nselect 1", &["column `a` is promised twice\n --> f.sql:2:21"]),
        (
            "-- name: f\n-- @example a\nselect 1",
            &["an argument is expected here\n --> f.sql:2:13\n  \
            = help: the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`"],
        ),
        (
            "-- name: f\n-- @example => row is 1\nselect 1",
            &["no expectation\n --> f.sql:2:16\n  \
            = help: write `rows >= 1` or `column = 'value of the first row'`, with commas between; =, <>, <, <=, > and >= compare"],
        ),
        (
            "-- name: f(a)\n-- @param a int\n-- @returns x int\n-- @example b=1 => y = 1\nselect $a",
            &[
                "no parameter `b` in `f(a)`\n --> f.sql:4:13",
                "parameter `a` is missing\n --> f.sql:4:13\n  = help: the call is `f(a)`",
                "the example expects a column `y` that `@returns` doesn't promise\n --> f.sql:4:13",
            ],
        ),
        (
            "-- name: f\nselect 1\n-- name: f\nselect 2",
            &["`f` is in this file twice\n --> f.sql:3:1\n  = help: the first is in line 1"],
        ),
        ("-- name: f\nselect 'x\n-- name: g\nselect", &["string never closes\n --> f.sql:2:8"]),
        (
            "-- name: größe\nselect 1",
            &["`größe` can't be the name of a saved query\n --> f.sql:1:10\n  \
            = help: name it with lower-case letters, digits and underscores; folders make the namespaces"],
        ),
        (
            "-- name: trade.road\nselect 1",
            &["`trade.road` can't be the name of a saved query\n --> f.sql:1:10\n  \
            = help: name it with lower-case letters, digits and underscores; folders make the namespaces"],
        ),
        (
            "-- name: timeline\nselect 1",
            &["`timeline` is the name of a function\n --> f.sql:1:10\n  = help: give the query another name"],
        ),
        (
            "-- name: range(a)\n-- @param a int\nselect $a",
            &["`range` is the name of a function\n --> f.sql:1:10\n  = help: give the query another name"],
        ),
        ("-- name: f(a b)\n-- @param a int\nselect $a", &["`,` or `)` is expected here\n --> f.sql:1:14"]),
        (
            "-- name: f\n-- @param a\nselect $a",
            &["the type of the parameter is expected here\n --> f.sql:2:12\n  \
            = help: the types are country, date, text, int, float, bool"],
        ),
        (
            "-- name: f(a)\n-- @param a state\nselect $a",
            &["`state` is no type of a parameter\n --> f.sql:2:13\n  \
            = help: the types are country, date, text, int, float, bool"],
        ),
        (
            "-- name: f\n-- @param größe int\nselect $größe",
            &["`größe` can't be the name of a parameter\n --> f.sql:2:11\n  \
            = help: name it with letters, digits and underscores"],
        ),
        (
            "-- name: f\n-- @param $a int\nselect 1",
            &["`@param` names no parameter\n --> f.sql:2:11\n  = help: write the name without its sign"],
        ),
        (
            "-- name: f\n-- @param a int\n-- @param A int\nselect $a",
            &["parameters `a` and `A` differ in case alone\n --> f.sql:3:11"],
        ),
        (
            "-- name: f\n-- @param a int, b int\nselect $a",
            &["a second parameter in one line\n --> f.sql:2:16\n  \
            = help: the line is `@param since date = '2015-01-01' what it means`"],
        ),
        ("-- name: f\n-- @param a text = 'open\nselect $a", &["the quote never closes\n --> f.sql:2:20"]),
        (
            "-- name: f\n-- @param a country = South Korea one side\nselect $a",
            &["no country `South` in parameter `a`\n --> f.sql:2:23\n  = help: write `'South Korea'`, in quotes"],
        ),
        (
            "-- name: f\n-- @param a country = Khazakstan\nselect $a",
            &["no country `Khazakstan` in parameter `a`\n --> f.sql:2:23\n  = help: did you mean `Kazakhstan` (KAZ)?"],
        ),
        (
            "-- name: f\n-- @param a date = 2015-1-1\nselect $a",
            &["`2015-1-1` is no date for parameter `a`\n --> f.sql:2:20\n  = help: write a day as 2023-05-04"],
        ),
        (
            "-- name: f\n-- @param a bool = yes\nselect $a",
            &["`yes` is no bool for parameter `a`\n --> f.sql:2:20\n  = help: write true or false"],
        ),
        (
            "-- name: f\n-- @param a float = inf\nselect $a",
            &["`inf` is no float for parameter `a`\n --> f.sql:2:21\n  = help: write a number as 1.5 or 2e9"],
        ),
        (
            "-- name: f\n-- @returns a\nselect 1",
            &["the type of the column is expected here\n --> f.sql:2:14\n  \
            = help: the types are text, int, float, date, bool, list"],
        ),
        ("-- name: f\n-- @render line\n-- @render map\nselect 1", &["a second `@render`\n --> f.sql:3:5"]),
        (
            "-- name: f\n-- @param a country\n-- @example a=South Korea => rows = 1\nselect $a",
            &["an argument is expected here\n --> f.sql:3:21\n  \
            = help: the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`"],
        ),
        (
            "-- name: f\n-- @example a='x => rows = 1\nselect 1",
            &["the quote never closes\n --> f.sql:2:13\n  \
            = help: the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`"],
        ),
        (
            "-- name: f\n-- @example => rows >= 0\nselect 1",
            &["the example expects `rows >= 0`, which is always so\n --> f.sql:2:13\n  \
            = help: write `rows >= 1`, or what the first row has to hold"],
        ),
        (
            "-- name: f\n-- @example => x > null\nselect 1",
            &["no expectation\n --> f.sql:2:16\n  \
            = help: write `rows >= 1` or `column = 'value of the first row'`, with commas between; =, <>, <, <=, > and >= compare"],
        ),
        (
            "-- name: f\nselect 1\n-- @example => rows = 1\nfrom visits",
            &["`@example` stands below the beginning of the statement\n --> f.sql:3:1\n  \
            = help: move it up, below the `-- name:` line"],
        ),
        ("-- name: f\nselect 1\n-- @ the end", &[]),
        (
            "-- Name: f\nselect 1",
            &["the marker begins with a lower-case `name:`\n --> f.sql:1:4\n  = help: write `-- name: …`"],
        ),
        ("-- name: f\n-- Name: no marker here\nselect 1", &[]),
        ("\u{feff}-- name: f\nselect 1", &[]),
        ("\u{feff}select 1", &[]),
        ("--\tname :\tf(a)\n--\t@param\ta\tint\t=\t1\tone\nselect\t$a", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(problems(text), expected, "{text}");
    }
}

#[test]
fn a_broken_query_leaves_the_others() {
    let text =
        "-- name: f\nselect 'x\n-- name: g\nselect 1\n-- name: h\n-- @param a int\nselect 1\n-- name: i\nselect 2";
    let (queries, problems) = SavedQuery::parse_file(text, "f.sql");
    assert_eq!(queries.iter().map(|query| query.name.as_str()).collect::<Vec<_>>(), ["g", "i"]);
    let of: Vec<Option<&str>> = problems.iter().map(|problem| problem.query.as_deref()).collect();
    assert_eq!(of, [Some("f"), Some("h")]);
}

#[test]
fn arguments_take_defaults_and_report_all_that_is_wrong() {
    let (queries, _) = SavedQuery::parse_file(GOOD, "f.sql");
    let of = |given: &[(&str, &str)]| {
        let given: Vec<(String, Literal)> =
            given.iter().map(|(name, text)| (name.to_string(), Literal::Text(text.to_string()))).collect();
        queries[0].arguments(&given)
    };
    let values = of(&[("b", "tj"), ("a", "Kazakhstan")]).expect("both countries are given");
    let shown: Vec<String> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(shown, ["a=KAZ", "b=TJK", "since=2015-01-01"]);
    let problems = of(&[("a", "Nowhere"), ("c", "x"), ("a", "tj"), ("sinc", "2020")]).expect_err("nothing is right");
    let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "no parameter `c` in `visits_between(a, b, since = 2015-01-01)`",
            "parameter `a` is given twice",
            "no parameter `sinc` in `visits_between(a, b, since = 2015-01-01)`",
            "no country `Nowhere` in parameter `a`",
            "parameter `b` is missing",
        ]
    );
    assert_eq!(problems[2].help.as_deref(), Some("did you mean `since`?"));
}
