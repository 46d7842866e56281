//! `extract(source)` in FROM: articles that a session may reach, as rows.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, Date32Array, Float32Array, Float64Array, RecordBatch, StringArray, UInt16Array};
use arrow::datatypes::{DataType, Field, Schema};
use datafusion::catalog::{MemTable, TableFunctionArgs, TableFunctionImpl, TableProvider};
use datafusion::common::plan_err;
use datafusion::error::{DataFusionError, Result as DfResult};
use datafusion::logical_expr::Expr;

use super::access::Access;
use super::articles::{Article, Reading};
use super::error::Result;
use crate::country::{Country, Pair};
use crate::extract::intake::{Document, Fields, Markup};
use crate::extract::{Rows, Ruled, facts};
use crate::facts::codes::{country_values, dictionary_type, over, pair_values};
use crate::facts::{Evidence, Fact, Flow, epoch_days};

/// The function, over what a session may reach.
#[derive(Debug)]
pub(super) struct Extracting {
    pub(super) access: Arc<Access>,
}

impl TableFunctionImpl for Extracting {
    fn call_with_args(&self, args: TableFunctionArgs) -> DfResult<Arc<dyn TableProvider>> {
        let source = match args.exprs().first() {
            Some(Expr::Literal(value, _)) => value.try_as_str().flatten(),
            _ => None,
        };
        let Some(source) = source else { return plan_err!("`extract` takes a text") };
        let mut lines = Lines::default();
        self.read(source, &mut lines).map_err(|error| DataFusionError::External(Box::new(error)))?;
        let batch = lines.batch()?;
        Ok(Arc::new(MemTable::try_new(batch.schema(), vec![vec![batch]])?))
    }
}

impl Extracting {
    fn read(&self, source: &str, lines: &mut Lines) -> Result<()> {
        if is_article(source) {
            // Plain text is always a document.
            if let Ok(document) = Document::new(source.to_string(), Markup::of_text(source), &Fields::default()) {
                lines.add(None, &document, facts(&document));
            }
            return Ok(());
        }
        let open = |path: &Path| Ok(self.access.open(&path.to_string_lossy())?.0);
        let reading = Reading { fields: Fields::default(), open: &open, wants: &|_| true };
        let files: Vec<PathBuf> = self.access.matching(source)?;
        reading.each(files, &mut |article| {
            let Article { name, document, rows } = article?;
            lines.add(Some(&name), &document, rows.unwrap_or_default());
            Ok(())
        })
    }
}

/// Tells an article from the name of a file, which has no line end and ends in a suffix.
fn is_article(source: &str) -> bool {
    let name = source.trim_end_matches(".gz").trim_end_matches(".zst");
    let suffix = Path::new(name).extension().and_then(|suffix| suffix.to_str());
    let is_file = suffix.and_then(Markup::of_suffix).is_some() || source.ends_with('*');
    source.contains('\n') || source.trim().contains(' ') && !is_file
}

/// Rows of all tables on their way into one.
#[derive(Default)]
struct Lines(Vec<Line>);

struct Line {
    kind: &'static str,
    pair: Pair,
    date: Option<i32>,
    precision: String,
    source: Option<Country>,
    target: Option<Country>,
    summary: String,
    value_usd: Option<f64>,
    status: String,
    confidence: Option<f32>,
    rule: &'static str,
    words: Option<String>,
    published: Option<i32>,
    file: Option<String>,
}

/// What the rows of the tables differ in.
struct Told {
    summary: String,
    ends: Option<(Country, Country)>,
    value_usd: Option<f64>,
    evidence: Option<Evidence>,
    confidence: Option<f32>,
}

impl Lines {
    fn add(&mut self, file: Option<&str>, document: &Document, rows: Rows) {
        self.table(file, document, rows.visits, |row| {
            let who = row.visitor.clone().unwrap_or_else(|| "delegation".to_string());
            let place = row.place.clone().unwrap_or_else(|| row.host_country.iso3().to_string());
            Told {
                summary: format!("{who} in {place} ({})", row.visit_type.as_str()),
                ends: Some((row.visitor_country, row.host_country)),
                value_usd: None,
                evidence: row.evidence,
                confidence: row.confidence,
            }
        });
        self.table(file, document, rows.agreements, |row| Told {
            summary: row.title.clone(),
            ends: None,
            value_usd: row.value_usd,
            evidence: row.evidence,
            confidence: row.confidence,
        });
        self.table(file, document, rows.trade, |row| Told {
            summary: match (&row.commodity, row.partner_rank, row.growth_pct) {
                (_, Some(rank), _) => format!("{} number {rank}", row.flow.as_str()),
                (Some(goods), _, _) => format!("{} of {goods}", row.flow.as_str()),
                (None, _, Some(growth)) => format!("{} ({growth:+} %)", row.flow.as_str()),
                (None, _, None) => row.flow.as_str().to_string(),
            },
            ends: (row.flow != Flow::Turnover || row.partner_rank.is_some()).then_some((row.reporter, row.partner)),
            value_usd: row.value_usd,
            evidence: row.evidence,
            confidence: row.confidence,
        });
        self.table(file, document, rows.awards, |row| Told {
            summary: format!("{} to {}", row.award, row.recipient),
            ends: Some((row.giver_country, row.recipient_country)),
            value_usd: None,
            evidence: row.evidence,
            confidence: row.confidence,
        });
        self.table(file, document, rows.events, |row| {
            let persons: Vec<&str> = [&row.person_a, &row.person_b].into_iter().flatten().map(String::as_str).collect();
            let title = row.title.clone();
            Told {
                summary: title.unwrap_or_else(|| format!("{}: {}", row.kind.as_str(), persons.join(" and "))),
                ends: None,
                value_usd: None,
                evidence: row.evidence,
                confidence: row.confidence,
            }
        });
    }

    fn table<R: Fact>(
        &mut self,
        file: Option<&str>,
        document: &Document,
        rows: Vec<Ruled<R>>,
        tell: impl Fn(&R) -> Told,
    ) {
        for Ruled { row, rule } in rows {
            let told = tell(&row);
            let Some(pair) = Pair::from_text(&row.text("pair")) else { continue };
            let words = |evidence: Evidence| document.text.get(evidence.start as usize..evidence.end as usize);
            let status = row.text("status");
            self.0.push(Line {
                kind: R::TABLE,
                pair,
                date: chrono::NaiveDate::parse_from_str(&row.text("date"), "%Y-%m-%d").ok().map(epoch_days),
                precision: row.text("date_precision"),
                source: told.ends.map(|(source, _)| source),
                target: told.ends.map(|(_, target)| target),
                summary: told.summary,
                value_usd: told.value_usd,
                status: if status.is_empty() { "completed".to_string() } else { status },
                confidence: told.confidence,
                rule,
                words: told.evidence.and_then(words).map(str::to_string),
                published: document.head.published.map(epoch_days),
                file: file.map(str::to_string),
            });
        }
    }

    fn batch(self) -> DfResult<RecordBatch> {
        let lines = self.0;
        let text = |get: &dyn Fn(&Line) -> Option<String>| -> ArrayRef {
            Arc::new(lines.iter().map(get).collect::<StringArray>())
        };
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_string());
        let country = |get: &dyn Fn(&Line) -> Option<Country>| {
            over(lines.iter().map(|line| get(line).map(Country::code)).collect::<UInt16Array>(), country_values())
        };
        let pairs: UInt16Array = lines.iter().map(|line| Some(line.pair.code())).collect();
        let columns: Vec<(&str, DataType, ArrayRef)> = vec![
            ("kind", DataType::Utf8, text(&|line| Some(line.kind.to_string()))),
            ("pair", dictionary_type(), over(pairs, pair_values())),
            ("date", DataType::Date32, Arc::new(lines.iter().map(|line| line.date).collect::<Date32Array>())),
            ("date_precision", DataType::Utf8, text(&|line| filled(&line.precision))),
            ("source", dictionary_type(), country(&|line| line.source)),
            ("target", dictionary_type(), country(&|line| line.target)),
            ("summary", DataType::Utf8, text(&|line| Some(line.summary.clone()))),
            (
                "value_usd",
                DataType::Float64,
                Arc::new(lines.iter().map(|line| line.value_usd).collect::<Float64Array>()),
            ),
            ("status", DataType::Utf8, text(&|line| Some(line.status.clone()))),
            (
                "confidence",
                DataType::Float32,
                Arc::new(lines.iter().map(|line| line.confidence).collect::<Float32Array>()),
            ),
            ("rule", DataType::Utf8, text(&|line| Some(line.rule.to_string()))),
            ("words", DataType::Utf8, text(&|line| line.words.clone())),
            ("published", DataType::Date32, Arc::new(lines.iter().map(|line| line.published).collect::<Date32Array>())),
            ("file", DataType::Utf8, text(&|line| line.file.clone())),
        ];
        let fields: Vec<Field> = columns.iter().map(|(name, kind, _)| Field::new(*name, kind.clone(), true)).collect();
        Ok(RecordBatch::try_new(
            Arc::new(Schema::new(fields)),
            columns.into_iter().map(|(_, _, column)| column).collect(),
        )?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_and_names_of_files_are_told_apart() {
        for source in
            ["They met in Astana.", "one\ntwo.txt", "date 2023-05-04 They met.", "They met (Reuters.com) today"]
        {
            assert!(is_article(source), "{source}");
        }
        for source in ["a.txt", "in/*.txt", "my articles/*.html", "x.jsonl.gz", "articles/*", "/a b/c d.md"] {
            assert!(!is_article(source), "{source}");
        }
    }
}
