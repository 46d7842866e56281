//! The words of signing: how they stand to their documents, and what stage they tell.

use super::super::super::papers;
use super::super::super::reading::Reading;
use super::Way;
use super::reach::start_of;
use crate::facts::{AgreementStatus, AgreementType};

/// Tells whether token `i` is a word of signing, and how it stands.
pub(super) fn signing(reading: &Reading, number: usize, i: usize) -> Option<(Way, &'static str)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let before = |n: usize| if i >= n + sentence.from { text.low(i - n) } else { "" };
    let be = (1..=3).any(|n| matches!(before(n), "was" | "were" | "been" | "be" | "being" | "are" | "is"))
        && !(1..=3).any(|n| matches!(before(n), "who" | "which" | "that"))
        && before(1) != "to";
    match text.low(i) {
        "signed" | "sign" | "signs" if matches!(text.low(i + 1), "it" | "them") => {
            Some((Way::Passive, "agreement.passive"))
        }
        "signed" | "inked" | "initialed" | "initialled" | "penned" => {
            if be || (1..=2).any(|n| matches!(before(n), "got")) {
                return Some((Way::Passive, "agreement.passive"));
            }
            // "the agreement that the two countries signed in 1999"
            let relative = (2..=7).find(|n| matches!(before(*n), "that" | "which"));
            if let Some(n) = relative
                && papers::find(reading, i.saturating_sub(n + 14).max(sentence.from), i - n)
                    .last()
                    .is_some_and(|paper| paper.to == i - n)
                && papers::find(reading, i + 1, (i + 8).min(sentence.to)).is_empty()
            {
                return Some((Way::Participle, "agreement.relative"));
            }
            // A participle has its document right before it, and no object behind.
            let behind = matches!(
                text.low(i + 1),
                "in" | "on"
                    | "by"
                    | "between"
                    | "during"
                    | "at"
                    | "with"
                    | "last"
                    | "this"
                    | "today"
                    | "earlier"
                    | "here"
                    | "yesterday"
                    | ","
                    | "."
                    | "recently"
                    | "after"
                    | "under"
                    | "following"
                    | ""
            );
            let paper_before = papers::find(reading, i.saturating_sub(14).max(sentence.from), i)
                .last()
                .is_some_and(|paper| paper.to == i || paper.to + 1 == i);
            if behind && paper_before && !matches!(before(1), "have" | "has" | "had" | "and" | "they") {
                return Some((Way::Participle, "agreement.participle"));
            }
            Some((Way::Active, "agreement.active"))
        }
        "resulted" | "culminated"
            if text.low(i + 1) == "in"
                && papers::find(reading, i + 2, (i + 9).min(sentence.to)).first().is_some_and(|p| p.from <= i + 4)
                && !text.any(i + 2, i + 6, &["signing", "signature", "conclusion", "exchange"]) =>
        {
            Some((Way::Active, "agreement.active"))
        }
        "sign" | "signs" | "ink" | "inks" | "signing" | "inking" => {
            if matches!(text.low(i + 1), "of") || (text.low(i) == "signing" && matches!(text.low(i + 1), "ceremony")) {
                return Some((Way::Noun, "agreement.signing"));
            }
            if text.low(i) == "signs" && text.low(i + 1) == "of" {
                return None;
            }
            Some((Way::Active, "agreement.active"))
        }
        "signature" | "conclusion" if text.low(i + 1) == "of" => Some((Way::Noun, "agreement.signing")),
        "exchange" if text.low(i + 1) == "of" => {
            let papers = papers::find(reading, i + 2, (i + 12).min(sentence.to));
            let near = papers.first().is_some_and(|paper| paper.head <= i + 8);
            let seen =
                text.any(i.saturating_sub(7).max(sentence.from), i, &["witnessed", "oversaw", "signing", "attended"]);
            (near && seen).then_some((Way::Noun, "agreement.exchanged"))
        }
        "bear" | "bears" | "bore" | "carry" | "carries" if text.any(i + 1, i + 4, &["signature", "signatures"]) => {
            Some((Way::Passive, "agreement.passive"))
        }
        "sealed" | "enshrined" | "formalised" | "formalized" | "recorded"
            if !be
                && (i + 1..(i + 9).min(sentence.to)).any(|k| {
                    matches!(text.low(k), "in" | "with" | "by")
                        && papers::find(reading, k + 1, (k + 6).min(sentence.to))
                            .first()
                            .is_some_and(|paper| paper.from <= k + 3)
                }) =>
        {
            Some((Way::Active, "agreement.active"))
        }
        "put" | "affixed" | "placed" | "set"
            if text.any(i + 1, i + 4, &["signature", "signatures", "name", "names", "initials", "hand", "hands"]) =>
        {
            Some((Way::Active, "agreement.active"))
        }
        "among"
            if be
                || matches!(before(1), "also")
                    && (2..=3).any(|n| matches!(before(n), "was" | "were" | "is" | "are")) =>
        {
            let documents = ["documents", "agreements", "mous", "memoranda", "memorandums", "papers", "deals"];
            let end = (i + 6).min(sentence.to);
            text.any(i, end, &documents).then_some((Way::Passive, "agreement.among"))
        }
        "exchanged" | "exchange" if !matches!(text.low(i + 1), "views" | "of" | "opinions") => {
            if be {
                Some((Way::Passive, "agreement.exchanged"))
            } else {
                Some((Way::Active, "agreement.exchanged"))
            }
        }
        "published" | "released" | "adopted" | "issued" | "concluded" | "concluding" | "adopt" | "finalized"
        | "finalised" | "clinched" | "sealed" | "struck" | "adopting" | "issue" => {
            // "A joint declaration on climate, adopted by the presidents, …"
            let behind = !be && matches!(text.low(i + 1), "by" | "at" | "during" | "in" | "after" | "on");
            if behind && before(1) == "," {
                let papers = papers::find(reading, sentence.from, i - 1);
                let joint = |p: &papers::Paper| {
                    matches!(p.kind, AgreementType::JointStatement | AgreementType::Declaration) && p.to + 2 >= i
                };
                return papers.last().is_some_and(joint).then_some((Way::Passive, "agreement.adopted"));
            }
            let way = if be { Way::Passive } else { Way::Active };
            let (from, to) = if way == Way::Passive { (sentence.from, i) } else { (i + 1, (i + 14).min(sentence.to)) };
            let papers = papers::find(reading, from, to);
            let joint = papers.iter().any(|p| {
                matches!(
                    p.kind,
                    AgreementType::JointStatement
                        | AgreementType::Declaration
                        | AgreementType::Roadmap
                        | AgreementType::Plan
                ) || (text.low(i).starts_with("conclud") || text.low(i) == "clinched" || text.low(i) == "sealed")
                    && p.told
            });
            joint.then_some((way, "agreement.adopted"))
        }
        "nod" | "approval" | "apprised" | "informed"
            if text.any(i + 1, i + 3, &["to", "of", "for"]) && text.any(sentence.from, i, &["cabinet"]) =>
        {
            Some((Way::Noun, "agreement.ratified"))
        }
        "ratified" | "ratify" | "ratifies" | "ratification" | "ratifying" | "approved" | "approves" => {
            let noun = text.low(i) == "ratification";
            let cabinet = text.low(i).starts_with("ratif")
                || text.any(
                    sentence.from,
                    i,
                    &[
                        "cabinet",
                        "parliament",
                        "senate",
                        "government",
                        "majilis",
                        "assembly",
                        "lawmakers",
                        "duma",
                        "council",
                    ],
                );
            let joint = || {
                let papers = papers::find(reading, i + 1, (i + 10).min(sentence.to));
                let kinds = [AgreementType::JointStatement, AgreementType::Declaration, AgreementType::Roadmap];
                papers.first().is_some_and(|paper| kinds.contains(&paper.kind) && paper.from <= i + 4)
            };
            if !cabinet && !be && text.low(i).starts_with("approve") && joint() {
                return Some((Way::Active, "agreement.adopted"));
            }
            cabinet.then_some((
                if noun {
                    Way::Noun
                } else if be {
                    Way::Passive
                } else {
                    Way::Active
                },
                "agreement.ratified",
            ))
        }
        "extended" | "renewed" | "extend" | "renew" | "extension" | "renewal" => {
            let papers = papers::find(reading, i + 1, (i + 12).min(sentence.to));
            if be && text.low(i).ends_with("ed") {
                let before = papers::find(reading, sentence.from, i);
                return before.last().is_some_and(|p| p.told).then_some((Way::Passive, "agreement.renewed"));
            }
            let near = papers.first().is_some_and(|p| p.from <= i + 5 && p.told);
            near.then_some((
                if text.low(i).ends_with('n') || text.low(i) == "renewal" { Way::Noun } else { Way::Active },
                "agreement.renewed",
            ))
        }
        "entered" if text.low(i + 1) == "into" && text.low(i + 2) != "force" => {
            Some((Way::Active, "agreement.entered"))
        }
        _ => None,
    }
}

/// What the sentence says of the document's stage; none where it tells of no document.
pub(super) fn stage(reading: &Reading, number: usize, i: usize, way: Way) -> Option<AgreementStatus> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = i.saturating_sub(14).max(start_of(reading, i, sentence.from));
    if reading.is_denied(from, i) {
        return None;
    }
    let word = text.low(i);
    let ratified = word.starts_with("ratif") || word.starts_with("appro") || word == "nod";
    // Who witnesses a signing has it before his eyes.
    let seen = ["witnessed", "oversaw", "attended", "witness", "witnessing", "saw"];
    if way == Way::Noun && text.any(i.saturating_sub(6).max(from), i, &seen) && !reading.is_ahead(from, i) {
        return Some(AgreementStatus::Signed);
    }
    let past = word.ends_with("ed") || matches!(word, "struck");
    // "talked about ties as well as inking a pact"
    let about = word.ends_with("ing") && way == Way::Active;
    if about && text.any(from, i, &["about", "discussed", "discussing", "discuss", "regarding"]) {
        return None;
    }
    // "presided over an event to sign two memoranda"
    let event = ["event", "ceremony"].contains(&text.low(i.saturating_sub(2))) && text.low(i - 1) == "to";
    if event && !reading.is_ahead(from, i - 1) && !reading.is_open(from, i - 1) {
        return Some(AgreementStatus::Signed);
    }
    let ahead = reading.is_ahead(from, i)
        || text.any(from, i, &["agreed", "prepare", "preparing", "prepared", "determined"]) && !past;
    let bare =
        matches!(word, "sign" | "ink" | "exchange" | "adopt" | "conclude" | "ratify" | "extend" | "renew" | "issue");
    let open = reading.is_open(from, i);
    if way == Way::Passive && text.any(i.saturating_sub(2), i, &["be"]) {
        let sure = ahead && !open || text.any(from, i, &["will", "expected", "scheduled", "due", "planned"]);
        return sure.then_some(AgreementStatus::Planned);
    }
    if way == Way::Noun {
        if open
            || text.any(
                from,
                i,
                &[
                    "negotiations",
                    "negotiation",
                    "possibility",
                    "accelerate",
                    "prior",
                    "need",
                    "for",
                    "towards",
                    "toward",
                    "preparations",
                ],
            ) && !text.any(from, i, &["ceremony", "witnessed"])
        {
            return if ahead && !open { Some(AgreementStatus::Planned) } else { None };
        }
        if ratified {
            return Some(AgreementStatus::Ratified);
        }
        return Some(if ahead { AgreementStatus::Planned } else { AgreementStatus::Signed });
    }
    if bare {
        let did = text.any(i.saturating_sub(2), i, &["did"]);
        if did {
            return None;
        }
        // "India, Japan sign pact": the present of headlines and captions.
        if !ahead && !text.any(from, i, &["to", "can", "could", "may", "should"]) {
            return Some(if ratified { AgreementStatus::Ratified } else { AgreementStatus::Signed });
        }
        return (ahead && !open).then_some(AgreementStatus::Planned);
    }
    if text.any(i.saturating_sub(5).max(from), i, &["would", "could", "might"])
        || open && text.any(from, i, &["if", "whether", "hope", "hoped", "hopes", "wants", "should"])
    {
        return None;
    }
    if word == "signing" && ahead {
        return (!open).then_some(AgreementStatus::Planned);
    }
    Some(if ratified { AgreementStatus::Ratified } else { AgreementStatus::Signed })
}
