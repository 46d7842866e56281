//! The words for kinds of documents, and those that may stand before them.

use super::super::reading::Reading;
use super::super::tokens::Kind;
use crate::facts::AgreementType;

/// Reads the kind of document at token `i`: the kind, whether several, and the token after it.
pub(super) fn head(reading: &Reading, i: usize) -> Option<(AgreementType, bool, usize)> {
    let text = &reading.text;
    let low = text.low(i);
    let joint = |k: usize| text.any(k.saturating_sub(3), k, &["joint"]);
    let of = |at: usize| {
        let of = text.low(at) == "of"
            && matches!(text.low(at + 1), "understanding" | "understandings" | "intent" | "intentions" | "cooperation");
        if of && text.low(at + 1) != "cooperation" { at + 2 } else { at }
    };
    let paren = |at: usize| {
        if text.low(at) == "("
            && matches!(text.low(at + 1), "mou" | "mous" | "moc" | "loi" | "fta" | "cepa" | "moa")
            && text.low(at + 2) == ")"
        {
            at + 3
        } else {
            at
        }
    };
    Some(match low {
        "memorandum" => (AgreementType::Memorandum, false, paren(of(i + 1))),
        "memorandums" | "memoranda" => (AgreementType::Memorandum, true, paren(of(i + 1))),
        "mou" | "moc" | "moa" => (AgreementType::Memorandum, false, i + 1),
        "mous" => (AgreementType::Memorandum, true, i + 1),
        "agreement" | "pact" | "accord" | "deal" => (AgreementType::Agreement, false, paren(i + 1)),
        "fta" => (AgreementType::Agreement, false, i + 1),
        "agreements" | "pacts" | "accords" | "deals" => (AgreementType::Agreement, true, paren(i + 1)),
        "treaty" => (AgreementType::Treaty, false, i + 1),
        "treaties" => (AgreementType::Treaty, true, i + 1),
        "declaration" => (AgreementType::Declaration, false, i + 1),
        "declarations" => (AgreementType::Declaration, true, i + 1),
        "statement" | "communique" | "communiqué" if joint(i) => (AgreementType::JointStatement, false, i + 1),
        "statement"
            if text.low(i + 1) == "of" && matches!(text.low(i + 2), "intent" | "cooperation" | "understanding") =>
        {
            (AgreementType::Other, false, i + 3)
        }
        "protocol" => (AgreementType::Protocol, false, i + 1),
        "protocols" => (AgreementType::Protocol, true, i + 1),
        "program" | "programme" => (AgreementType::Programme, false, i + 1),
        "programs" | "programmes" => (AgreementType::Programme, true, i + 1),
        "roadmap" => (AgreementType::Roadmap, false, i + 1),
        "road" if text.low(i + 1) == "map" => (AgreementType::Roadmap, false, i + 2),
        "plan" => (AgreementType::Plan, false, i + 1),
        "contract" => (AgreementType::Contract, false, i + 1),
        "contracts" => (AgreementType::Contract, true, i + 1),
        "letter" | "letters"
            if text.low(i + 1) == "of"
                && matches!(
                    text.low(i + 2),
                    "intent" | "cooperation" | "exchange" | "understanding" | "agreement" | "intention"
                ) =>
        {
            (AgreementType::Other, low == "letters", paren(i + 3))
        }
        "exchange" if text.low(i + 1) == "of" && matches!(text.low(i + 2), "notes" | "letters") => {
            (AgreementType::Other, false, i + 3)
        }
        "charter" | "convention" | "arrangement" | "document" => (AgreementType::Other, false, i + 1),
        "documents" | "instruments" | "papers" => (AgreementType::Other, true, i + 1),
        "plans" => (AgreementType::Plan, true, i + 1),
        "minutes" if text.low(i + 1) == "of" => (AgreementType::Other, false, i + 1),
        "notes" if matches!(text.low(i + 1), "of" | "on") && text.low(i + 2) != "the" => {
            (AgreementType::Other, false, i + 1)
        }
        "vision" if joint(i) || text.any(i.saturating_sub(3), i, &["shared"]) => (AgreementType::Other, false, i + 1),
        "intent" if text.any(i.saturating_sub(2), i, &["of"]) && text.any(i.saturating_sub(4), i, &["declaration"]) => {
            return None;
        }
        _ => return None,
    })
}

/// Words that a name of a document may have before its kind.
pub(super) fn is_modifier(reading: &Reading, i: usize) -> bool {
    #[rustfmt::skip]
    const NO: &[&str] = &[
        "the", "a", "an", "of", "to", "on", "for", "and", "with", "by", "in", "was", "were", "is", "are", "signed",
        "sign", "signing", "signs", "inked", "also", "has", "have", "had", "that", "this", "these", "those", "both",
        "including", "as", "at", "from", "exchanged", "adopted", "concluded", "between", "or", "their", "its", "his",
        "under", "be", "been", "them", "among", "one", "another", "sides", "parties", "several", "number", "package", "into", "ratified", "approved",
    ];
    let text = &reading.text;
    let dash = matches!(text.low(i), "-" | "–") && text.glued(i);
    dash || text.is_word(i) && !NO.contains(&text.low(i)) && text.kind(i) != Some(Kind::Possessive)
}
