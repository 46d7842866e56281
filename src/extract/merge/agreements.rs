//! Agreements: one row per document, and what is left of counted packages.

use super::super::dates::Dated;
use super::super::rules::agreements::AgreementDraft;
use super::{WINDOW, apart, recent};
use crate::country::Pair;
use crate::facts::{AgreementStatus, AgreementType};

/// Words of a title that tell one document from another.
pub(super) fn tokens(title: &str) -> Vec<String> {
    #[rustfmt::skip]
    const EMPTY: &[&str] = &[
        "the", "of", "on", "and", "in", "for", "a", "an", "between", "to", "cooperation", "understanding", "field",
        "with", "new", "joint",
    ];
    title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| !EMPTY.contains(&word.as_str()))
        .collect()
}

/// Tells whether two titles may name one document: kinds of document are no difference and no likeness, unless nothing
/// else is said.
pub(in super::super) fn same_title(a: &str, b: &str, pair: Pair) -> bool {
    let (a, b) = (own_words(a, pair), own_words(b, pair));
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    let shared = a.iter().filter(|word| b.contains(word)).count();
    // Two long titles are one only where most of the longer is in both.
    short == 0 || shared * 2 >= short && (short < 4 || shared * 2 >= long || shared == short)
}

/// Tells whether a title says more than the kind of its document and whose it is.
pub(in super::super) fn is_told(title: &str, pair: Pair) -> bool {
    !own_words(title, pair).is_empty()
}

/// Returns the words of a title but those for kinds of document and for the two countries.
fn own_words(title: &str, pair: Pair) -> Vec<String> {
    const KINDS: &[&str] = &[
        "memorandum",
        "mou",
        "agreement",
        "agreements",
        "memorandums",
        "memoranda",
        "protocol",
        "declaration",
        "treaty",
        "program",
        "programme",
        "plan",
        "roadmap",
        "statement",
        "documents",
        "pact",
        "accord",
        "deal",
        "contract",
        "contracts",
        "signed",
        "bilateral",
        "republic",
        "government",
        "governments",
        "ministry",
        "ministries",
        "countries",
        "s",
    ];
    // Both names of the pair stand in many titles and tell none from another.
    let names = format!("{} {}", pair.a().name(), pair.b().name()).to_lowercase();
    let empty = |word: &str| KINDS.contains(&word) || names.split(' ').any(|name| name == word);
    tokens(title).into_iter().filter(|word| !empty(word)).collect()
}

/// Tells whether two titles share at least half of the words of the shorter one.
pub(in super::super) fn alike(a: &str, b: &str) -> bool {
    share_half(&tokens(a), &tokens(b))
}

pub(super) fn share_half(a: &[String], b: &[String]) -> bool {
    let shared = a.iter().filter(|word| b.contains(word)).count();
    shared * 2 >= a.len().min(b.len()).max(1)
}

pub(super) fn agreements(drafts: Vec<AgreementDraft>, day: Option<Dated>) -> Vec<AgreementDraft> {
    let mut rows: Vec<AgreementDraft> = Vec::new();
    for draft in drafts {
        let same = recent(&mut rows).find(|row| {
            let kind = row.kind == draft.kind || row.kind == AgreementType::Other || draft.kind == AgreementType::Other;
            let count = row.count == draft.count;
            let near = !(row.dated && draft.dated) || apart(row.date, draft.date).is_none_or(|days| days <= 60);
            // Lines of a list, and documents of one sentence, are told apart by those who wrote them.
            let apart =
                row.sentence == draft.sentence || row.rule == "agreement.list" && draft.rule == "agreement.list";
            let title = if apart {
                row.title.to_lowercase() == draft.title.to_lowercase()
            } else {
                same_title(&row.title, &draft.title, row.pair)
            };
            row.pair == draft.pair && kind && count && near && title
        });
        match same {
            Some(row) => {
                if !row.dated && draft.dated && draft.date.is_some() {
                    (row.date, row.dated) = (draft.date, true);
                }
                if row.status == AgreementStatus::Planned && draft.status != AgreementStatus::Planned {
                    row.status = draft.status;
                }
                row.place = row.place.take().or(draft.place);
                row.money = row.money.or(draft.money);
                if draft.title.len() > row.title.len() && draft.title.len() < 160 {
                    row.title = draft.title;
                }
                row.confidence = row.confidence.max(draft.confidence);
            }
            None => rows.push(draft),
        }
    }
    for row in rows.iter_mut().filter(|row| !row.dated && row.date.is_some()) {
        row.date = day.or(row.date);
    }
    packages(&mut rows);
    rows
}

/// A counted package whose documents are named one by one: what is left of it stays, with its number.
pub(super) fn packages(rows: &mut Vec<AgreementDraft>) {
    let named: Vec<i32> = rows
        .iter()
        .enumerate()
        .map(|(k, package)| {
            let belongs = |row: &AgreementDraft| {
                row.count.is_none()
                    && row.pair == package.pair
                    && (row.status == AgreementStatus::Planned) == (package.status == AgreementStatus::Planned)
                    && row.sentence >= package.sentence
                    && row.sentence - package.sentence <= 40
                    && !matches!(row.rule, "agreement.background" | "agreement.in_force")
                    && (row.kind == package.kind
                        || package.kind == AgreementType::Other
                        || row.kind == AgreementType::Other && row.sentence != package.sentence
                        || row.rule == "agreement.list"
                        || row.rule == "agreement.described")
            };
            let near = k.saturating_sub(WINDOW)..(k + WINDOW).min(rows.len());
            let package = package.count.is_some();
            if package { rows[near].iter().filter(|row| belongs(row)).count() as i32 } else { 0 }
        })
        .collect();
    let mut named = named.into_iter();
    rows.retain_mut(|row| {
        let told = named.next().unwrap_or(0);
        let left = row.count.map(|count| count - told);
        if let Some(left) = left.filter(|_| told > 0) {
            row.count = Some(left);
        }
        left.is_none_or(|left| left > 0)
    });
}
