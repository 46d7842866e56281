//! Agreements: documents that the text says are signed, will be or were.
//!
//! | part | does |
//! |---|---|
//! | `words` | the words of signing, how they stand to their documents, and the stage that they tell |
//! | `reach` | how far a word of signing reaches |
//! | `lists` | lists under a sentence of signing, and sentences that say what was signed before |
//! | `background` | documents of earlier days that are named by title or dated |
//! | `parties` | whose documents they are |

mod background;
mod lists;
mod parties;
mod reach;
mod words;

use super::super::dates::Dated;
use super::super::money::Money;
use super::super::papers::Paper;
use super::super::people::tidy;
use super::super::reading::{Reading, Told};
use crate::country::Pair;
use crate::facts::{AgreementStatus, AgreementType};

/// A document as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct AgreementDraft {
    pub(in super::super) pair: Pair,
    pub(in super::super) title: String,
    pub(in super::super) kind: AgreementType,
    pub(in super::super) count: Option<i32>,
    pub(in super::super) status: AgreementStatus,
    pub(in super::super) place: Option<String>,
    pub(in super::super) money: Option<Money>,
    pub(in super::super) date: Option<Dated>,
    pub(in super::super) dated: bool,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    pub(in super::super) confidence: f32,
}

/// How the word of signing stands to its document.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// "signed a treaty"
    Active,
    /// "a treaty was signed"
    Passive,
    /// "the signing of a treaty"
    Noun,
    /// "a treaty signed in May"
    Participle,
    /// A line of a list, or a sentence that says what was signed before.
    Listed,
}

/// A word of signing in its sentence.
#[derive(Clone, Copy)]
struct Signing {
    number: usize,
    at: usize,
    way: Way,
    rule: &'static str,
    status: AgreementStatus,
}

/// Finds the agreements of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<AgreementDraft> {
    let mut drafts = Vec::new();
    let mut last: Option<Signing> = None;
    let mut list: Option<lists::List> = None;
    for (number, sentence) in reading.sentences() {
        let told = drafts.len();
        let mut used = sentence.from;
        let mut here = None;
        // "One of the agreements signed is …" says what it is, and that it is signed.
        let describes = lists::describes(reading, number);
        for at in sentence.from..sentence.to {
            let Some((way, rule)) = words::signing(reading, number, at) else { continue };
            let Some(status) = words::stage(reading, number, at, way) else { continue };
            let signing = Signing { number, at, way, rule, status };
            here = Some(signing);
            if describes {
                continue;
            }
            for paper in reach::papers(reading, &signing, used) {
                if way == Way::Passive || way == Way::Participle {
                    used = used.max(paper.to);
                }
                draft(reading, number, &signing, paper, &mut drafts);
            }
        }
        list = list.filter(|list| lists::goes_on(reading, number, list));
        // "Six documents came out of the visit": a signing without its word.
        let here = here.or_else(|| lists::announces(reading, number));
        match (&mut list, here.filter(|_| describes).or(last).or_else(|| lists::signed_next(reading, number))) {
            (Some(list), _) => lists::item(reading, number, list, &mut drafts),
            (None, Some(signing)) if drafts.len() == told && number.abs_diff(signing.number) <= 4 => {
                lists::follow(reading, number, &signing, &mut drafts);
            }
            _ => {}
        }
        background::find(reading, number, drafts.len() == told, &mut drafts);
        list = list.or_else(|| lists::open(reading, number, here.or(last)));
        last = here.or(last);
    }
    drafts
}

/// Drafts the document that sentence `number` names and `signing` tells of.
fn draft(reading: &Reading, number: usize, signing: &Signing, paper: Paper, drafts: &mut Vec<AgreementDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let money = worth(reading, &paper, sentence.to);
    if !names(reading, signing, &paper, money.is_some()) {
        return;
    }
    let (pairs, stated) = parties::pairs(reading, number, signing, &paper);
    let (date, dated) = day(reading, signing);
    // Not yet: a future day makes it a plan.
    let status = match (signing.status, date, reading.published) {
        (AgreementStatus::Signed, Some(date), Some(published)) if dated && date.date > published => {
            AgreementStatus::Planned
        }
        (status, _, _) => status,
    };
    let place =
        reading.place_in(sentence.from, sentence.to).and_then(|m| super::visits::place_of(m.form)).map(str::to_string);
    let mut confidence: f32 = if stated { 0.9 } else { 0.75 };
    if paper.plural && paper.count.is_none() {
        confidence -= 0.15;
    }
    for pair in pairs {
        drafts.push(AgreementDraft {
            pair,
            title: title(reading, number, signing, &paper),
            kind: paper.kind,
            count: paper.count.filter(|count| *count > 1),
            status,
            place: place.clone(),
            money,
            date,
            dated,
            sentence: number,
            rule: signing.rule,
            confidence,
        });
    }
}

/// The sum that the document is worth.
fn worth(reading: &Reading, paper: &Paper, end: usize) -> Option<Money> {
    let near = end.min(paper.to + 12);
    reading.money_in(paper.head, near).next().copied().filter(|money| {
        let of = ["worth", "valued", "totaling", "totalling", "total", "for", "amounting", "value", "providing"];
        reading.text.any(paper.head, money.from, &of) && money.from.saturating_sub(paper.to) < 9
    })
}

/// Tells whether the words name a document, or count some: "the agreement" and "several agreements" don't.
fn names(reading: &Reading, signing: &Signing, paper: &Paper, sum: bool) -> bool {
    let text = &reading.text;
    if signing.way == Way::Listed {
        return paper.told || paper.count.is_some();
    }
    let general = paper.kind == AgreementType::Other && matches!(text.low(paper.head), "documents" | "document");
    // Plans and programmes are papers only where they are signed as such.
    let bare_kind = matches!(
        paper.kind,
        AgreementType::Plan
            | AgreementType::Programme
            | AgreementType::Other
            | AgreementType::Declaration
            | AgreementType::Roadmap
            | AgreementType::Protocol
    );
    let counted = paper.count.is_some();
    if !counted && !paper.told && !sum || (general && paper.plural || bare_kind && !paper.told) && !counted {
        return false;
    }
    if paper.plural && !counted && !sum {
        // "other agreements to boost export" and "agreements in various fields" name no document.
        #[rustfmt::skip]
        let vague = [
            "other", "several", "various", "number", "new", "some", "range", "many", "multiple", "bilateral", "package",
            "series", "more", "key",
        ];
        let other = text.any(paper.from.saturating_sub(2), paper.head, &vague);
        let subject = paper.prefix.is_some()
            || matches!(
                text.low(head_end(reading, paper)),
                "on" | "for" | "regarding" | "concerning" | "between" | "about" | "covering"
            );
        if other || !subject {
            return false;
        }
    }
    let thin = signing.way == Way::Participle && !titled(reading, paper) && paper.to - paper.head < 3;
    !(paper.definite && (!paper.told && !counted || thin))
}

/// The day of signing, and whether the text gives it.
fn day(reading: &Reading, signing: &Signing) -> (Option<Dated>, bool) {
    let text = &reading.text;
    let from = text.sentences[signing.number].from;
    let perfect = text.any(signing.at.saturating_sub(2), signing.at, &["had"])
        || text.any(from, signing.at, &["earlier", "previously"]);
    let planned = signing.status == AgreementStatus::Planned;
    match reading.date_of(signing.number, signing.at, planned) {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing if planned || perfect || signing.way == Way::Participle => (None, false),
        Told::Nothing => (reading.today(), false),
    }
}

/// What the document is called, its count before it.
fn title(reading: &Reading, number: usize, signing: &Signing, paper: &Paper) -> String {
    let text = &reading.text;
    let mut title = tidy(text.span(paper.from, paper.to));
    if let Some((from, to)) = paper.prefix {
        title = format!("{} {title}", tidy(text.span(from, to)));
    }
    if let Some(count) = paper.count.filter(|count| *count > 1) {
        title = format!("{count} {title}");
    }
    if paper.kind == AgreementType::Contract
        && let Some(parties) = parties::companies(reading, text.sentences[number].from, signing.at)
        && paper.to == head_end(reading, paper)
    {
        title = format!("{title} of {parties}");
    }
    title
}

/// The token after the kind of document, before what says which.
fn head_end(reading: &Reading, paper: &Paper) -> usize {
    let text = &reading.text;
    let mut at = paper.head + 1;
    if text.low(at) == "of" && matches!(text.low(at + 1), "understanding" | "intent" | "cooperation") {
        at += 2;
    }
    if text.low(at) == "(" && text.low(at + 2) == ")" {
        at += 3;
    }
    at.min(paper.to)
}

/// Tells whether the document has a title in capitals.
fn titled(reading: &Reading, paper: &Paper) -> bool {
    (paper.from..paper.to).filter(|k| reading.text.capital(*k) && *k != paper.from).count() >= 2
}
