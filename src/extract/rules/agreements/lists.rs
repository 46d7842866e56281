//! Lists under a sentence of signing, and sentences that say what was signed before.
//!
//! A list opens where a sentence that signs or counts documents ends with a colon, or says "the following" or "a list
//! of"; its lines are paragraphs, numbered or not. Without a list, "The documents include …", "Among them is …" and "One
//! of the agreements concerns …" belong to the signing told before.

use super::super::super::papers::{self, Paper};
use super::super::super::reading::Reading;
use super::super::super::tokens::Kind;
use super::{AgreementDraft, Signing, Way, draft};
use crate::facts::{AgreementStatus, AgreementType};

/// A list whose lines follow.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) signing: Signing,
    /// What the list is of, for lines that don't say it.
    kind: AgreementType,
    /// The lines so far.
    lines: usize,
    /// The last line.
    at: usize,
}

#[rustfmt::skip]
const DOCUMENTS: &[&str] = &[
    "documents", "document", "agreements", "agreement", "memoranda", "memorandums", "memorandum", "mous", "mou", "deals",
    "accords", "pacts", "package", "papers", "treaties", "instruments", "contracts", "protocols",
];

/// Opens a list where the sentence introduces one.
pub(super) fn open(reading: &Reading, number: usize, signing: Option<Signing>) -> Option<List> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let signing = signing.filter(|signing| number - signing.number <= 2)?;
    let colon = text.low(sentence.to - 1) == ":";
    // A heading has no stop: "Documents signed during the visit".
    let heading = signing.number == number
        && sentence.to - sentence.from <= 14
        && text.any(sentence.from, sentence.from + 3, DOCUMENTS)
        && (text.is_word(sentence.to - 1) || text.kind(sentence.to - 1) == Some(Kind::Number));
    let says = heading || text.any(sentence.from, sentence.to, &["following", "list", "follows"]);
    let documents = text.find(sentence.from, sentence.to, DOCUMENTS);
    if !(colon || says) || documents.is_none() && signing.number != number {
        return None;
    }
    // What stands behind the colon is read with the sentence.
    if says && !colon && text.any(sentence.from, sentence.to, &[":"]) {
        return None;
    }
    let kind = match documents.map(|at| text.low(at)) {
        Some("memoranda" | "memorandums" | "memorandum" | "mous" | "mou") => AgreementType::Memorandum,
        Some("agreements" | "agreement" | "deals" | "accords" | "pacts") => AgreementType::Agreement,
        Some("contracts") => AgreementType::Contract,
        Some("protocols") => AgreementType::Protocol,
        Some("treaties") => AgreementType::Treaty,
        _ => AgreementType::Other,
    };
    Some(List { signing: Signing { way: Way::Listed, rule: "agreement.list", ..signing }, kind, lines: 0, at: number })
}

/// Tells whether the sentence is a line of the list.
pub(super) fn goes_on(reading: &Reading, number: usize, list: &List) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let before = text.sentences[number - 1];
    if marked(reading, number) {
        return true;
    }
    let opens = before.paragraph != sentence.paragraph
        || text.breaks(sentence.from)
        || matches!(text.low(before.to.saturating_sub(1)), ";" | ":");
    if !opens || number > list.at + 1 {
        return false;
    }
    // A line is a name: its kind of document comes early and no verb before it.
    let end = (sentence.from + 14).min(sentence.to);
    let head = papers::find(reading, sentence.from, end).first().map(|paper| paper.head);
    let verbs = ["was", "were", "has", "have", "will", "said", "is", "are", "had", "signed", "he", "she", "they"];
    head.is_some_and(|head| !text.any(sentence.from, head, &verbs))
        && !text.any(sentence.from, sentence.to, &["said", "was", "were", "will", "he", "she"])
}

/// Drafts the document of a line.
pub(super) fn item(reading: &Reading, number: usize, list: &mut List, drafts: &mut Vec<AgreementDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    (list.lines, list.at) = (list.lines + 1, number);
    let begin = after_mark(reading, number);
    let found = papers::find(reading, begin, sentence.to);
    if let Some(paper) = found.into_iter().find(|paper| paper.head < begin + 16) {
        // The words of a line before the kind belong to its name: "Academic cooperation agreement on …".
        let paper = Paper { told: paper.told || paper.to > paper.head + 1, definite: false, ..paper };
        draft(reading, number, &list.signing, paper, drafts);
        return;
    }
    let end = (begin..sentence.to).find(|k| matches!(text.low(*k), ";" | ".")).unwrap_or(sentence.to);
    if end > begin + 1 && end - begin < 48 && text.capital(begin) {
        let paper = Paper {
            from: begin,
            to: end,
            head: begin,
            kind: list.kind,
            plural: false,
            count: None,
            told: true,
            definite: false,
            prefix: None,
        };
        draft(reading, number, &list.signing, paper, drafts);
    }
}

/// Tells whether a sentence begins with the mark of a list's line.
fn marked(reading: &Reading, number: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let opens = number.checked_sub(1).is_none_or(|k| {
        text.sentences[k].paragraph != sentence.paragraph
            || text.breaks(sentence.from)
            || matches!(text.low(text.sentences[k].to.saturating_sub(1)), ";" | ":" | ".")
    });
    opens && after_mark(reading, number) > sentence.from
}

/// The token behind "1)", "2.", "a)", "•" and "-".
fn after_mark(reading: &Reading, number: usize) -> usize {
    let text = &reading.text;
    let from = text.sentences[number].from;
    let closes = |k: usize| matches!(text.low(k), ")" | "." | ":");
    let open = usize::from(text.low(from) == "(");
    let at = from + open;
    let roman = text.low(at).chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    if text.is_word(at) && (text.low(at).len() == 1 || roman) && text.low(at + 1) == ")"
        || text.kind(at) == Some(Kind::Number) && closes(at + 1)
    {
        return at + 2;
    }
    let sign = matches!(text.low(from), "-" | "–" | "—" | "•" | "*" | "·" | "●" | "▪" | "►" | "■");
    from + usize::from(sign)
}

/// "Six documents came out of the visit", "The visit ended with a package of documents": what was signed, without the word.
pub(super) fn announces(reading: &Reading, number: usize) -> Option<Signing> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let documents = (sentence.from..sentence.to).find(|k| {
        matches!(
            text.low(*k),
            "documents" | "agreements" | "memoranda" | "memorandums" | "mous" | "papers" | "accords" | "treaties"
        )
    })?;
    let begin = documents.saturating_sub(6).max(sentence.from);
    let counted = (begin..documents).any(|k| super::super::super::money::count(text, k).is_some_and(|n| n > 1));
    let package = text.any(begin, documents, &["package", "number", "series", "set", "bundle", "raft", "slew"]);
    #[rustfmt::skip]
    let results = [
        "came", "result", "resulted", "results", "ended", "crowned", "outcome", "outcomes", "brought", "produced", "yielded",
        "concluded", "sealed", "finished", "completed", "closed", "culminated", "formalised", "formalized", "package",
    ];
    let result = text.any(sentence.from, sentence.to, &results);
    if !(counted || package)
        || !result
        || reading.is_denied(sentence.from, sentence.to)
        || reading.is_open(sentence.from, documents)
    {
        return None;
    }
    let ahead = reading.is_ahead(sentence.from, sentence.to);
    let status = if ahead { AgreementStatus::Planned } else { AgreementStatus::Signed };
    Some(Signing { number, at: documents, way: Way::Listed, rule: "agreement.described", status })
}

/// "The package includes …. All of it was signed": the next sentence says that they are signed.
pub(super) fn signed_next(reading: &Reading, number: usize) -> Option<Signing> {
    let text = &reading.text;
    description(reading, number)?;
    let next = text.sentences.get(number + 1)?;
    let near = (next.from + 6).min(next.to);
    let subject = ["they", "all", "these", "it", "documents", "papers", "agreements", "both", "them"];
    if !text.any(next.from, near, &subject) || reading.is_denied(next.from, next.to) {
        return None;
    }
    let at = text.find(next.from, next.to, &["signed", "inked", "exchanged"])?;
    let status = if reading.is_ahead(next.from, at) { AgreementStatus::Planned } else { AgreementStatus::Signed };
    Some(Signing { number: number + 1, at, way: Way::Listed, rule: "agreement.described", status })
}

/// Tells whether the sentence says of one of several documents which it is.
pub(super) fn describes(reading: &Reading, number: usize) -> bool {
    let from = reading.text.sentences[number].from;
    let one = reading.text.low(from) == "one" && reading.text.low(from + 1) == "of";
    one && description(reading, number).is_some_and(|begin| begin > from + 3)
}

/// Drafts what a sentence says of the documents signed before it.
pub(super) fn follow(reading: &Reading, number: usize, signing: &Signing, drafts: &mut Vec<AgreementDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let signing = Signing { way: Way::Listed, rule: "agreement.described", ..*signing };
    if let Some(paper) = subject(reading, number) {
        draft(reading, number, &signing, paper, drafts);
        return;
    }
    // "Six documents came out of the visit: …"
    let colon = (sentence.from..sentence.to).find(|k| text.low(*k) == ":").filter(|_| signing.number == number);
    let Some(begin) = colon.map(|k| k + 1).or_else(|| description(reading, number)) else { return };
    for mut paper in papers::find(reading, begin, sentence.to) {
        if paper.plural && !paper.told {
            continue;
        }
        paper.definite = false;
        draft(reading, number, &signing, paper, drafts);
    }
}

/// Words after which the parts of a whole are listed.
#[rustfmt::skip]
const HOLDS: &[&str] = &[
    "include", "includes", "included", "including", "comprise", "comprised", "comprises", "holds", "contains", "contain",
    "consists",
];

/// "The documents include", "Among them are", "These cover", "One of the agreements is", "The fifth MoU is on": where what
/// they are begins.
fn description(reading: &Reading, number: usize) -> Option<usize> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = sentence.from;
    let near = (from + 9).min(sentence.to);
    let says = |k: usize| HOLDS.contains(&text.low(k)) || matches!(text.low(k), "are" | "were" | "is" | "was");
    let documents = text.find(from, near, DOCUMENTS);
    if text.low(from) == "there"
        && matches!(text.low(from + 1), "is" | "are" | "was" | "were")
        && text.any(from, near, &["also"])
    {
        return Some(from + 2);
    }
    let pronoun = matches!(text.low(from), "they" | "these" | "those" | "this" | "others" | "it" | "among" | "one");
    if !(documents.is_some() || pronoun) || text.any(from, near, &["no", "not", "will", "would"]) {
        return None;
    }
    if text.low(from) == "among" {
        return Some(documents.map_or(from + 1, |at| at + 1));
    }
    let verb = (from..near).find(|k| says(*k))?;
    // "The memorandum on X was signed" and "The MoU is a step" describe no list.
    let list = HOLDS.contains(&text.low(verb));
    let plural = documents.is_some_and(|at| text.low(at).ends_with('s') || text.low(at) == "memoranda");
    let ordinal =
        text.any(from, verb, &["first", "second", "third", "fourth", "fifth", "another", "other", "one", "last"]);
    (list || plural || ordinal || pronoun).then_some(verb + 1)
}

/// "The fifth MoU is on Antarctic cooperation", "The agreement on health will help …": a document of those signed before,
/// told of by itself.
fn subject(reading: &Reading, number: usize) -> Option<Paper> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let near = (sentence.from + 12).min(sentence.to);
    if let Some(paper) = elided(reading, number) {
        return Some(paper);
    }
    let paper =
        papers::find(reading, sentence.from, sentence.to).into_iter().next().filter(|paper| paper.head < near)?;
    if paper.plural || paper.from > sentence.from + 6 {
        return None;
    }
    if paper.told && paper.to > paper.head + 2 {
        let verb = (paper.to..(paper.to + 3).min(sentence.to)).find(|k| {
            matches!(
                text.low(*k),
                "will"
                    | "would"
                    | "aims"
                    | "seeks"
                    | "provides"
                    | "envisages"
                    | "allows"
                    | "covers"
                    | "calls"
                    | "helps"
                    | "sets"
                    | "establishes"
                    | "defines"
                    | "opens"
                    | "paves"
            )
        });
        return (paper.definite && verb.is_some()).then_some(Paper { definite: false, ..paper });
    }
    // "… is on", "… relates to", "… concerns"
    let verb = (paper.to..(paper.to + 8).min(sentence.to)).find(|k| {
        matches!(
            text.low(*k),
            "is" | "was" | "concerns" | "covers" | "relates" | "deals" | "provides" | "focuses" | "pertains"
        )
    })?;
    let next = verb + 1;
    let takes = match text.low(verb) {
        "is" | "was" => matches!(text.low(next), "on" | "for" | "about" | "between"),
        "concerns" | "covers" => true,
        _ => matches!(text.low(next), "to" | "with" | "for" | "on"),
    };
    if !takes {
        return None;
    }
    let begin = if matches!(text.low(next), "to" | "with") { next + 1 } else { next };
    let mut to = papers::complement(reading, if begin == next { begin } else { next }, sentence.to);
    if to <= begin {
        to = (begin..sentence.to)
            .find(|k| matches!(text.low(*k), "." | "," | ";"))
            .unwrap_or(sentence.to)
            .min(begin + 14);
    }
    Some(Paper { from: begin, to, told: true, definite: false, prefix: Some((paper.from, paper.to)), ..paper })
}

/// "Another concerns tourism", "The third deals with customs": a document that is only counted on.
fn elided(reading: &Reading, number: usize) -> Option<Paper> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let at = sentence.from + usize::from(matches!(text.low(sentence.from), "a" | "the" | "yet"));
    let ordinal = super::super::super::money::ordinal(text, at).is_some_and(|(_, to)| to == at + 1);
    if !(ordinal || matches!(text.low(at), "another" | "one" | "others" | "other")) {
        return None;
    }
    let verb = at + 1 + usize::from(matches!(text.low(at + 1), "one" | "also"));
    let next = verb + 1;
    let takes = match text.low(verb) {
        "concerns" | "concern" | "covers" | "cover" | "regulates" | "governs" | "abolishes" | "establishes" => true,
        "deals" | "relates" | "provides" | "deal" | "relate" | "provide" => {
            matches!(text.low(next), "with" | "to" | "for")
        }
        "is" | "was" | "are" => matches!(text.low(next), "on" | "for" | "about" | "between"),
        _ => false,
    };
    if !takes {
        return None;
    }
    let begin = next + usize::from(matches!(text.low(next), "with" | "to"));
    let to =
        (begin..sentence.to).find(|k| matches!(text.low(*k), "." | ";" | ",")).unwrap_or(sentence.to).min(begin + 18);
    (to > begin).then_some(Paper {
        from: begin,
        to,
        head: at,
        kind: AgreementType::Other,
        plural: false,
        count: None,
        told: true,
        definite: false,
        prefix: None,
    })
}
