//! A `.sql` file to saved queries and the problems with it.
//!
//! Two forms: the written one (a block of the file: marker, `@` lines, statement) and the meant one ([`SavedQuery`]).
//! Here the one becomes the other, and its parts are held against each other. Reading never stops at the first problem;
//! a query with problems of its own is left out of the result.

use std::sync::Arc;

use super::block::{Block, blocks};
use super::expectation::Expectation;
use super::header::{Header, is_directive};
use super::param::{Literal, Param, ParamType};
use super::problem::{Fault, Location, Problem, Report, did_you_mean, near};
use super::saved::SavedQuery;
use super::scan;
use crate::functions;

/// Functions in FROM that DataFusion brings.
const FOREIGN: [&str; 3] = ["generate_series", "range", "unnest"];

impl SavedQuery {
    /// Reads the saved queries of a file; `file` is its name in messages.
    ///
    /// Returns the sound queries in the order of the file, and the problems, those of the file as a whole included.
    pub(crate) fn parse_file(text: &str, file: &str) -> (Vec<SavedQuery>, Vec<Problem>) {
        let scan = scan::scan(text);
        let mut reader = Reader { source: Arc::from(text), report: Report::new(file, text) };
        for (offset, what) in &scan.unclosed {
            reader.report.problem(*offset, Fault::Syntax, format!("{what} never closes"));
        }
        let mut queries: Vec<SavedQuery> = Vec::new();
        let blocks = blocks(text, &scan.tokens);
        for block in &blocks {
            if !block.has_marker && blocks.len() > 1 {
                let message = "a statement stands before the first `-- name:` line";
                let help = "begin it with a line `-- name: …`, or make it a comment";
                reader.report.add(block.start, Problem::new(Fault::Syntax, message).with_help(help));
                continue;
            }
            let Some(query) = reader.query(block) else { continue };
            if let Some(first) = queries.iter().find(|other| other.name == query.name) {
                let problem = Problem::new(Fault::Name, format!("`{}` is in this file twice", query.name));
                reader.report.add(block.start, problem.with_help(format!("the first is in line {}", first.line)));
                continue;
            }
            queries.push(query);
        }
        (queries, reader.report.problems)
    }
}

struct Reader<'a> {
    source: Arc<str>,
    report: Report<'a>,
}

impl Reader<'_> {
    /// Reads one query; `None` when it has problems.
    fn query(&mut self, block: &Block) -> Option<SavedQuery> {
        let n_problems = self.report.problems.len();
        let header = Header::read(block, &mut self.report);
        self.check_name(&header);
        let range = block.statement(&mut self.report);
        self.check_inner_comments(block);
        let text = self.report.text;
        let sql = &text[range.clone()];
        let is_ours = block.has_marker || !header.params.is_empty();
        let params = if is_ours { self.checked_params(&header, sql, range.start) } else { free_params(sql) };
        let query = SavedQuery {
            params,
            doc: header.doc.join("\n").trim().to_string(),
            returns_offset: header.returns_offset.unwrap_or(block.start),
            returns: header.returns,
            examples: header.examples,
            render: header.render,
            sql: sql.to_string(),
            file: self.report.file.to_string(),
            line: Location::of(self.report.file, text, block.start).line,
            source: Arc::clone(&self.source),
            offset: range.start,
            name: header.name,
        };
        self.check_examples(&query);
        // What never closes was reported before the blocks were read.
        let own: Vec<usize> = (0..self.report.problems.len())
            .filter(|index| *index >= n_problems || self.is_inside(&self.report.problems[*index], block))
            .collect();
        for index in &own {
            self.report.problems[*index].query = (!query.name.is_empty()).then(|| query.name.clone());
        }
        own.is_empty().then_some(query)
    }

    fn is_inside(&self, problem: &Problem, block: &Block) -> bool {
        let line = |offset| Location::of(self.report.file, self.report.text, offset).line;
        problem.location.as_ref().is_some_and(|at| (line(block.start)..=line(block.end())).contains(&at.line))
    }

    /// In FROM a function goes before a saved query, which could then never be called there.
    fn check_name(&mut self, header: &Header) {
        let name = header.name.as_str();
        if functions::find(name).is_some() || FOREIGN.contains(&name) {
            let problem = Problem::new(Fault::Name, format!("`{name}` is the name of a function"));
            self.report.add(header.name_offset, problem.with_help("give the query another name"));
        }
    }

    /// A header line below the beginning of the statement would be a comment like any other, and its promise lost.
    fn check_inner_comments(&mut self, block: &Block) {
        for token in block.inner_comments() {
            if let Some(directive) = is_directive(&self.report.text[token.start..token.end]) {
                let message = format!("`@{directive}` stands below the beginning of the statement");
                let help = "move it up, below the `-- name:` line";
                self.report.add(token.start, Problem::new(Fault::Syntax, message).with_help(help));
            }
        }
    }

    /// Holds the marker's list, the `@param` lines and the statement's parameters against each other.
    fn checked_params(&mut self, header: &Header, sql: &str, sql_at: usize) -> Vec<Param> {
        let used = scan::placeholders(sql);
        let declared = |name: &str| header.params.iter().find(|(param, _)| param.name == name);
        for (index, placeholder) in used.iter().enumerate() {
            let is_first = used[..index].iter().all(|earlier| earlier.name != placeholder.name);
            let is_listed = header.listed.iter().flatten().any(|(name, _)| name == placeholder.name);
            let is_known = is_listed || header.broken_params.iter().any(|name| name == placeholder.name);
            if is_first && !is_known && declared(placeholder.name).is_none() {
                let near = near(placeholder.name, header.params.iter().map(|(param, _)| param.name.as_str()));
                let message = format!("parameter `{}` has no `@param` line", placeholder.name);
                let problem = Problem { help: did_you_mean(&near), ..Problem::new(Fault::Name, message) };
                self.report.add(sql_at + placeholder.start, problem);
            }
        }
        for (param, at) in &header.params {
            if used.iter().all(|placeholder| placeholder.name != param.name) {
                let message = format!("parameter `{}` is never used", param.name);
                let help = format!("write `${0}` in the statement, or drop its `@param` line", param.name);
                self.report.add(*at, Problem::new(Fault::Name, message).with_help(help));
            }
            if header.listed.as_ref().is_some_and(|listed| listed.iter().all(|(name, _)| *name != param.name)) {
                let message = format!("parameter `{}` isn't in the brackets of the marker", param.name);
                self.report.add(*at, Problem::new(Fault::Name, message));
            }
        }
        let Some(listed) = &header.listed else {
            return header.params.iter().map(|(param, _)| param.clone()).collect();
        };
        let mut params = Vec::new();
        for (name, at) in listed {
            match declared(name) {
                Some((param, _)) => params.push(param.clone()),
                None if header.broken_params.contains(name) => {}
                None => {
                    let message = format!("parameter `{name}` has no `@param` line");
                    let help = format!("add `-- @param {name} country` (or another type)");
                    self.report.add(*at, Problem::new(Fault::Name, message).with_help(help));
                }
            }
        }
        params
    }

    /// Holds the arguments and expectations of the examples against parameters and promised columns.
    fn check_examples(&mut self, query: &SavedQuery) {
        for example in &query.examples {
            let text = |(name, text): &(String, String)| (name.clone(), Literal::Text(text.clone()));
            let given: Vec<(String, Literal)> = example.arguments.iter().map(text).collect();
            let problems = query.arguments(&given).err().unwrap_or_default();
            self.report.problems.extend(problems.into_iter().map(|problem| problem.at(example.location.clone())));
            if example.expected.iter().any(Expectation::always_holds) {
                let problem = Problem::new(Fault::Contract, "the example expects `rows >= 0`, which is always so");
                let problem = problem.with_help("write `rows >= 1`, or what the first row has to hold");
                self.report.problems.push(problem.at(example.location.clone()));
            }
            for column in example.expected.iter().filter_map(Expectation::column) {
                let is_promised = query.returns.iter().any(|returned| returned.name == column);
                if !is_promised && !query.returns.is_empty() {
                    let message = format!("the example expects a column `{column}` that `@returns` doesn't promise");
                    self.report.problems.push(Problem::new(Fault::Name, message).at(example.location.clone()));
                }
            }
        }
    }
}

/// Returns the parameters of a statement without a header: each is a text that must be given.
fn free_params(sql: &str) -> Vec<Param> {
    let mut params: Vec<Param> = Vec::new();
    for placeholder in scan::placeholders(sql) {
        if params.iter().all(|param| param.name != placeholder.name) {
            let name = placeholder.name.to_string();
            params.push(Param { name, kind: ParamType::Text, default: None, doc: String::new() });
        }
    }
    params
}
