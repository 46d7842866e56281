//! What `check` found, as JUnit XML: programs that run tests show it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::saved::Case;

/// Returns the document: a suite per file, a case per call.
pub(super) fn document(cases: &[Case]) -> String {
    let mut suites: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        suites.entry(&case.file).or_default().push(case);
    }
    let failed = |cases: &[&Case]| cases.iter().filter(|case| !case.errors.is_empty()).count();
    let all: Vec<&Case> = cases.iter().collect();
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing into a text can't fail.
    let _ = writeln!(text, "<testsuites name=\"dyadb check\" tests=\"{}\" failures=\"{}\">", all.len(), failed(&all));
    for (file, cases) in &suites {
        let seconds: f64 = cases.iter().map(|case| case.took.as_secs_f64()).sum();
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" time=\"{seconds:.3}\">",
            escaped(file),
            cases.len(),
            failed(cases)
        );
        cases.iter().for_each(|case| add(case, &mut text));
        text.push_str("  </testsuite>\n");
    }
    text + "</testsuites>\n"
}

fn add(case: &Case, text: &mut String) {
    let name = match &case.what {
        Some(what) => format!("{}: {what}", case.name),
        None => case.name.clone(),
    };
    let (name, class, seconds) = (escaped(&name), escaped(&case.file), case.took.as_secs_f64());
    let head = format!("    <testcase classname=\"{class}\" name=\"{name}\" time=\"{seconds:.3}\"");
    if case.errors.is_empty() {
        let _ = writeln!(text, "{head}/>");
        return;
    }
    let _ = writeln!(text, "{head}>");
    // A case has one failure at most.
    let message = case.errors.first().map_or("", |error| error.message());
    let report: Vec<String> = case.errors.iter().map(crate::engine::Error::report).collect();
    let _ = writeln!(
        text,
        "      <failure message=\"{}\">{}</failure>\n    </testcase>",
        escaped(message),
        escaped(&report.join("\n"))
    );
}

/// Escapes what XML would read; characters that it has no way to write are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::engine::{Error, ErrorCode};

    #[test]
    fn what_failed_is_told() {
        let case = |name: &str, errors| Case {
            file: "a&b.sql".to_string(),
            name: name.to_string(),
            what: Some("example `x => rows < 1`".to_string()),
            took: Duration::from_millis(1500),
            errors,
        };
        let text =
            document(&[case("good", Vec::new()), case("bad", vec![Error::new(ErrorCode::Value, "rows is 3\u{1b}")])]);
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
            <testsuites name=\"dyadb check\" tests=\"2\" failures=\"1\">\n  \
            <testsuite name=\"a&amp;b.sql\" tests=\"2\" failures=\"1\" time=\"3.000\">\n    \
            <testcase classname=\"a&amp;b.sql\" name=\"good: example `x =&gt; rows &lt; 1`\" time=\"1.500\"/>\n    \
            <testcase classname=\"a&amp;b.sql\" name=\"bad: example `x =&gt; rows &lt; 1`\" time=\"1.500\">\n      \
            <failure message=\"rows is 3\">error: rows is 3\\x1b</failure>\n    </testcase>\n  </testsuite>\n</testsuites>\n";
        assert_eq!(text, expected);
    }
}
