//! `dyadb extract`: facts out of articles, and how good they are.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::Stop;
use super::print::Printer;
use crate::engine::{Article, Error, ErrorCode, Reading, inputs, opened, set_field};
use crate::extract::intake::{Fields, encoding::decoded};
use crate::extract::{Rows, Ruled, explain::explain, json as objects, read, score::Score};
use crate::facts::row::{Row, batch_of};
use crate::output::{Format, Options, Writer};

/// What `dyadb extract` was asked for.
pub(super) struct Request<'a> {
    pub(super) paths: &'a [PathBuf],
    pub(super) explain: bool,
    pub(super) score: Option<&'a Path>,
    /// Fields of JSON articles, as `text=body`.
    pub(super) map: &'a [String],
    /// The format that was asked for; none = a table of each kind.
    pub(super) options: Options,
    /// Where it goes; stdout where left out.
    pub(super) output: Option<&'a Path>,
}

pub(super) fn run(request: &Request) -> Result<(), Stop> {
    let mut printer = Printer::new(request.options, request.output)?;
    let mut out = printer.writer();
    if let Some(dir) = request.score {
        score(dir, &mut out)?;
        return printer.finish();
    }
    let mut fields = Fields::default();
    for pair in request.map {
        let (what, name) = mapping(pair, FIELD)?;
        set_field(&mut fields, what, name)?;
    }
    let reading = Reading { fields, open: &opened, wants: &|_| true };
    let (mut all, mut documents) = (Rows::default(), Vec::new());
    let (mut failed, mut n_failed): (Option<Stop>, usize) = (None, 0);
    reading.each(inputs(request.paths)?, &mut |article| {
        let Article { name, document, rows } = match article {
            Ok(article) => article,
            Err(error) => {
                super::complain(&error);
                n_failed += 1;
                return Ok(());
            }
        };
        let head = &document.head;
        if head.published.is_none() {
            note(&format!("{name} has no date: relative dates stay open"));
        }
        let rows = rows.unwrap_or_default();
        if request.explain {
            if let Err(error) = write!(out, "{name}: {}", explain(&document.text, head, &rows)) {
                failed = Some(error.into());
                return Err(Error::new(ErrorCode::Io, "the result can't be written"));
            }
            return Ok(());
        }
        let doc = documents.len() as i64 + 1;
        documents.push(json!({"doc": doc, "path": name, "published": head.published.map(|day| day.to_string()), "title": head.title, "url": head.url, "publisher": head.publisher}));
        all.append(rows, doc);
        Ok(())
    })
    .map_err(|error| failed.take().unwrap_or(Stop::Error(error)))?;
    if !request.explain {
        write_facts(&all, documents, request.options, &mut out)?;
    }
    printer.finish()?;
    // The others were read.
    if n_failed > 0 { Err(Stop::Code(ErrorCode::Io.exit_code())) } else { Ok(()) }
}

/// How a field of a JSON article is named.
pub(super) const FIELD: &str = "write it as OURS=THEIRS, such as text=body";

/// Reads `OURS=THEIRS`; `help` tells how it is written.
pub(super) fn mapping<'a>(pair: &'a str, help: &str) -> Result<(&'a str, &'a str), Error> {
    let Some((ours, theirs)) = pair.split_once('=') else {
        return Err(Error::new(ErrorCode::Usage, format!("`{pair}` is no mapping")).help_with(Some(help.to_string())));
    };
    Ok((ours.trim(), theirs.trim()))
}

/// Says something to the user beside the result.
pub(super) fn note(message: &str) {
    // Where stderr is closed there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "warning: {message}");
}

fn entries(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let fault = |error: io::Error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", dir.display()));
    let found: io::Result<Vec<PathBuf>> =
        std::fs::read_dir(dir).map_err(fault)?.map(|entry| entry.map(|entry| entry.path())).collect();
    found.map_err(fault)
}

fn has_suffix(path: &Path, suffixes: &[&str]) -> bool {
    path.extension().and_then(|suffix| suffix.to_str()).is_some_and(|suffix| suffixes.contains(&suffix))
}

/// Reads a text; bytes that are no UTF-8 become replacement characters, so that one bad byte loses no article.
fn text_of(path: &Path) -> Result<String, Error> {
    let bytes = std::fs::read(path)
        .map_err(|error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display())))?;
    Ok(decoded(bytes))
}

fn write_facts(rows: &Rows, documents: Vec<Value>, options: Options, out: &mut (dyn Write + Send)) -> Result<(), Stop> {
    if options.format == Format::Json {
        let mut object = objects::object(rows);
        if documents.len() > 1 {
            object.insert("documents".into(), Value::Array(documents));
        }
        writeln!(out, "{}", serde_json::to_string_pretty(&Value::Object(object)).unwrap_or_default())?;
        return Ok(());
    }
    table(&rows.visits, options, out)?;
    table(&rows.agreements, options, out)?;
    table(&rows.trade, options, out)?;
    table(&rows.awards, options, out)?;
    table(&rows.events, options, out)
}

/// Writes the facts of one table, under its name where a person reads it; a table without facts is left out.
fn table<R: Row + Clone>(rows: &[Ruled<R>], options: Options, out: &mut (dyn Write + Send)) -> Result<(), Stop> {
    if rows.is_empty() {
        return Ok(());
    }
    if matches!(options.format, Format::Box | Format::Md | Format::Line) {
        writeln!(out, "{}", R::TABLE)?;
    }
    let plain: Vec<R> = rows.iter().map(|ruled| ruled.row.clone()).collect();
    let batch = batch_of(&plain);
    let mut writer = Writer::new(batch.schema(), options, out)?;
    writer.batch(&batch)?;
    writer.finish()?;
    Ok(())
}

/// Prints precision, recall, F1 and the share of right cells of each table over a folder of gold files.
fn score(dir: &Path, out: &mut (dyn Write + Send)) -> Result<(), Stop> {
    let mut golds: Vec<PathBuf> = entries(dir)?.into_iter().filter(|file| has_suffix(file, &["json"])).collect();
    golds.sort();
    let mut score = Score::default();
    for path in &golds {
        let gold = gold_of(path)?;
        let (_, rows) = read(&text_of(&path.with_extension("txt"))?, None);
        let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        score.count(&id, &gold, &objects::object(&rows));
    }
    for fault in &score.faults {
        writeln!(out, "{fault}")?;
    }
    writeln!(out, "{} articles", golds.len())?;
    writeln!(
        out,
        "{:<10} {:>5} {:>5} {:>7} {:>9} {:>6} {:>6} {:>6}",
        "table", "gold", "found", "matched", "precision", "recall", "f1", "fields"
    )?;
    for (name, tally) in objects::LISTS.iter().zip(score.tables) {
        let (p, r, f, cells) = (tally.precision(), tally.recall(), tally.f1(), tally.fields());
        writeln!(
            out,
            "{name:<10} {:>5} {:>5} {:>7} {p:>9.3} {r:>6.3} {f:>6.3} {cells:>6.3}",
            tally.gold, tally.found, tally.matched
        )?;
    }
    out.flush()?;
    Ok(())
}

fn gold_of(path: &Path) -> Result<Map<String, Value>, Error> {
    let fault = |message: String| Error::new(ErrorCode::Io, format!("{}: {message}", path.display()));
    match serde_json::from_str(&text_of(path)?) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(fault("is no JSON object".to_string())),
        Err(error) => Err(fault(error.to_string())),
    }
}
