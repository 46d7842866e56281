//! `extract(source)`: the facts of articles.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "extract",
    group: Group::Evidence,
    params: &[Param::new(
        "source",
        ParamKind::Text,
        "a file of articles, or a pattern that files fit ('in/*.txt'); a text with a blank and no such suffix is an \
         article itself",
    )],
    returns: "kind, pair, date, date_precision, source, target, summary, value_usd, status, confidence, rule, words, \
              published, file",
    description: "Reads articles for facts, as `dyadb extract` does, and keeps nothing of them: text with its date before \
                  it, Markdown, HTML, JSON and JSON Lines, also as .gz and .zst. `words` are those of the article that \
                  state the fact. `dyadb ingest` brings facts into a dataset.",
    examples: &[Example {
        sql: "select kind || ' ' || pair || ' ' || date from extract('date 2023-05-04 Astana. President of Tajikistan \
              Emomali Rahmon arrived in Kazakhstan on a state visit on May 4.')",
        output: "visits KAZ-TJK 2023-05-04",
    }],
    body: Body::Engine,
};
