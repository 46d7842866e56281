//! `.cite`, `.source` and `.coverage`: what results rest on.

use super::{saved, usage};
use crate::cli::Stop;
use crate::cli::cite;
use crate::engine::Value;
use crate::output::CiteStyle;
use crate::repl::shell::{Flow, Shell};

pub(super) fn cite(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let (word, file) = text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()));
    if let Ok(style) = word.parse::<CiteStyle>() {
        let file = (!file.is_empty()).then(|| super::files::path_of(file));
        shell.bibliography(style, file.as_deref())?;
        return Ok(Flow::Go);
    }
    shell.cites = super::switch(text, shell.cites)
        .map_err(|_| usage(format!("`{text}` is no way to cite"), "write on, off, text, bibtex or csl"))?;
    shell.note(if shell.cites { "the sources of results are numbered beneath them" } else { "sources are not cited" });
    Ok(Flow::Go)
}

pub(super) fn source(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let number: i64 = text
        .trim_matches(['[', ']'])
        .parse()
        .map_err(|_| usage(format!("`{text}` is no key"), "write the `doc` or the `id` of a row: .source 12"))?;
    // An id of a fact has 63 bits, and a key of a document few; a dataset may hold both of one number.
    let facts = shell.session.query("select doc from fact_documents where fact = $n order by is_primary desc, doc");
    let found = facts.bind("n", number).collect_blocking()?;
    let mut docs: Vec<i64> = Vec::new();
    for batch in &found {
        use arrow::array::AsArray;
        docs.extend(batch.column(0).as_primitive::<arrow::datatypes::Int64Type>().iter().flatten());
    }
    let known = shell.session.query("select doc from documents where doc = $n").bind("n", number).collect_blocking()?;
    if known.iter().any(|batch| batch.num_rows() > 0) && !docs.contains(&number) {
        docs.insert(0, number);
    }
    if docs.is_empty() {
        return Err(usage(
            format!("no document and no fact has the key {number}"),
            "facts have `doc` and `id`: select doc, id from visits limit 3;",
        ));
    }
    let sources = cite::sources(&shell.session, &docs)?;
    let lines: Vec<String> = sources.documents.iter().map(|cited| format!("{}: {}", cited.doc, cited.text())).collect();
    shell.say(&lines.join("\n"))
}

pub(super) fn coverage(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let words = saved::words(text);
    let values = match words.as_slice() {
        [] => Vec::new(),
        words => vec![("c".to_string(), Value::Text(words.join(" ")))],
    };
    let query = shell.session.saved("coverage", &values)?;
    shell.query(query)?;
    Ok(Flow::Go)
}
