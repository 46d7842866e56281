//! Agreements: documents that the text says are signed, will be or were.

use super::super::dates::Dated;
use super::super::papers::{self, Paper};
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
    pub(in super::super) money: Option<super::super::money::Money>,
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
}

/// Finds the agreements of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<AgreementDraft> {
    let mut drafts = Vec::new();
    for (number, sentence) in reading.sentences() {
        let text = &reading.text;
        let mut used = sentence.from;
        for i in sentence.from..sentence.to {
            let Some((way, rule)) = signing(reading, number, i) else { continue };
            let Some(status) = stage(reading, number, i, way) else { continue };
            let papers = match way {
                Way::Active | Way::Noun => papers::find(reading, i + 1, end_of(reading, i, sentence.to)),
                Way::Passive => {
                    let mut found = papers::find(reading, used.max(start_of(reading, i, sentence.from)), i);
                    // "was signed: 1) …", "were signed, including …"
                    if let Some(list) = (i..sentence.to).find(|k| matches!(text.low(*k), ":" | "including" | "namely"))
                    {
                        found.extend(papers::find(reading, list + 1, sentence.to));
                    }
                    found
                }
                Way::Participle => papers::find(reading, used.max(i.saturating_sub(30)).max(sentence.from), i)
                    .into_iter()
                    .last()
                    .into_iter()
                    .collect(),
            };
            for paper in papers {
                if way == Way::Passive || way == Way::Participle {
                    used = used.max(paper.to);
                }
                draft(reading, number, i, way, rule, status, paper, &mut drafts);
            }
        }
        if list_item(reading, number) {
            // "1) a memorandum …" in a paragraph of its own, under a sentence that says what was signed.
            if let Some(anchor) = list_anchor(reading, number) {
                for paper in papers::find(reading, sentence.from, sentence.to).into_iter().take(1) {
                    draft(
                        reading,
                        number,
                        anchor,
                        Way::Passive,
                        "agreement.list",
                        AgreementStatus::Signed,
                        paper,
                        &mut drafts,
                    );
                }
            }
        }
    }
    drafts
}

/// Tells whether token `i` is a word of signing, and how it stands.
fn signing(reading: &Reading, number: usize, i: usize) -> Option<(Way, &'static str)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let before = |n: usize| if i >= n + sentence.from { text.low(i - n) } else { "" };
    let be = (1..=3).any(|n| matches!(before(n), "was" | "were" | "been" | "be" | "being" | "are" | "is"))
        && !(1..=3).any(|n| matches!(before(n), "who" | "which" | "that"));
    match text.low(i) {
        "signed" | "inked" | "initialed" | "initialled" | "penned" => {
            if be || (1..=2).any(|n| matches!(before(n), "got")) {
                return Some((Way::Passive, "agreement.passive"));
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
        "exchanged" | "exchange" if !matches!(text.low(i + 1), "views" | "of" | "opinions") => {
            if be {
                Some((Way::Passive, "agreement.exchanged"))
            } else {
                Some((Way::Active, "agreement.exchanged"))
            }
        }
        "adopted" | "issued" | "concluded" | "concluding" | "adopt" | "finalized" | "finalised" | "clinched"
        | "sealed" | "struck" | "adopting" | "issue" => {
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
fn stage(reading: &Reading, number: usize, i: usize, way: Way) -> Option<AgreementStatus> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let from = i.saturating_sub(14).max(start_of(reading, i, sentence.from));
    if reading.is_denied(from, i) {
        return None;
    }
    let word = text.low(i);
    let ratified = word.starts_with("ratif") || word.starts_with("approv");
    let past = word.ends_with("ed") || matches!(word, "struck");
    let ahead =
        reading.is_ahead(from, i) || text.any(from, i, &["agreed", "prepare", "preparing", "prepared"]) && !past;
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

fn start_of(reading: &Reading, i: usize, begin: usize) -> usize {
    let mut from = i;
    while from > begin && !matches!(reading.text.low(from - 1), ";" | "while" | "whereas" | "but") {
        from -= 1;
    }
    from
}

/// The end of what was signed: another clause begins.
fn end_of(reading: &Reading, i: usize, end: usize) -> usize {
    let text = &reading.text;
    let mut to = i + 1;
    while to < end && !matches!(text.low(to), ";" | "while" | "whereas" | "but" | "after" | "before" | "because") {
        // "… and discussed the agreement on X": another verb, another matter.
        let other = text.low(to) == "and"
            && matches!(
                text.low(to + 1),
                "discussed"
                    | "agreed"
                    | "held"
                    | "expressed"
                    | "called"
                    | "stressed"
                    | "noted"
                    | "reviewed"
                    | "welcomed"
                    | "praised"
                    | "said"
                    | "pledged"
                    | "exchanged"
            );
        if other
            || text.low(to) == "under"
            || text.low(to) == "within" && text.low(to + 1) == "the"
            || text.low(to) == "in" && text.low(to + 1) == "accordance"
            || text.low(to) == "pursuant"
        {
            break;
        }
        if text.low(to) == "to"
            && matches!(
                text.low(to + 1),
                "implement" | "extend" | "begin" | "replace" | "upgrade" | "finalize" | "negotiate"
            )
            && to > i + 2
        {
            break;
        }
        to += 1;
    }
    if text.low(to) == ";" && text.any(i, to, &[":", "including"]) {
        return end;
    }
    to
}

/// Tells whether a sentence is a line of a list.
fn list_item(reading: &Reading, number: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let opens = number.checked_sub(1).is_none_or(|k| {
        text.sentences[k].paragraph != sentence.paragraph
            || matches!(text.low(text.sentences[k].to.saturating_sub(1)), ";" | ":")
    });
    let mark = matches!(text.low(sentence.from), "-" | "–" | "—" | "•" | "*" | "·" | "●" | "▪")
        || text.kind(sentence.from) == Some(super::super::tokens::Kind::Number)
            && matches!(text.low(sentence.from + 1), ")" | "." | ":")
        || text.low(sentence.from).len() == 1 && text.low(sentence.from + 1) == ")";
    opens && mark
}

/// Returns the word of signing in the sentence that introduces a list.
fn list_anchor(reading: &Reading, number: usize) -> Option<usize> {
    let text = &reading.text;
    for back in 1..=14 {
        let sentence = number.checked_sub(back).and_then(|k| text.sentences.get(k).map(|s| (k, *s)))?;
        if list_item(reading, sentence.0) {
            continue;
        }
        let colon = text.low(sentence.1.to - 1) == ":"
            || text.any(sentence.1.from, sentence.1.to, &[":"])
            || text.any(sentence.1.from, sentence.1.to, &["following"]);
        let signed = text.find(sentence.1.from, sentence.1.to, &["signed", "signing", "inked", "exchanged"]);
        return signed
            .filter(|at| colon && !reading.is_denied(sentence.1.from, *at) && !reading.is_ahead(sentence.1.from, *at));
    }
    None
}

#[expect(clippy::too_many_arguments, reason = "a draft has that many parts")]
fn draft(
    reading: &Reading,
    number: usize,
    anchor: usize,
    way: Way,
    rule: &'static str,
    status: AgreementStatus,
    paper: Paper,
    drafts: &mut Vec<AgreementDraft>,
) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let general = paper.kind == AgreementType::Other && text.low(paper.head) == "documents";
    let money = reading.money_in(paper.head, sentence.to.min(paper.to + 12)).next().copied().filter(|money| {
        text.any(
            paper.head,
            money.from,
            &["worth", "valued", "totaling", "totalling", "total", "for", "amounting", "value", "providing"],
        ) && money.from.saturating_sub(paper.to) < 9
    });
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
    if paper.count.is_none() && !paper.told && money.is_none() {
        return;
    }
    if (general || bare_kind && !paper.told) && paper.count.is_none() {
        return;
    }
    if paper.plural && paper.count.is_none() && money.is_none() {
        // "other agreements to boost export" and "agreements in various fields" name no document.
        let other = text.any(
            paper.from.saturating_sub(2),
            paper.head,
            &[
                "other",
                "several",
                "various",
                "number",
                "new",
                "some",
                "range",
                "many",
                "multiple",
                "bilateral",
                "package",
                "series",
                "more",
                "key",
            ],
        );
        let subject = matches!(text.low(head_end(reading, &paper)), "on" | "for" | "regarding" | "concerning");
        if other || !subject {
            return;
        }
    }
    if paper.definite && !paper.told
        || paper.definite && way == Way::Participle && !titled(reading, &paper) && paper.to - paper.head < 3
    {
        return;
    }
    // A contract's parties are companies; "deal" of football clubs and unions is none of two states.
    let mut states = reading.states_in(paper.from, paper.to, true);
    if states.len() < 2 {
        states = reading.states_in(sentence.from, sentence.to, false);
    }
    let organisation = organisation(reading, paper.from, paper.to, number);
    let pair = match states.as_slice() {
        [a, b] => Pair::new(*a, *b),
        _ => reading
            .pair_in(paper.from, paper.to, number)
            .filter(|_| states.len() != 1)
            .or_else(|| reading.pair_of(number)),
    };
    // Three and more who sign: a row for each two of them.
    let signers = reading.states_in(sentence.from, anchor, false);
    let many = states.len() > 2 && way == Way::Active && (3..=6).contains(&signers.len());
    let pairs: Vec<Pair> = if many {
        let places = (0..signers.len()).flat_map(|a| (a + 1..signers.len()).map(move |b| (a, b)));
        places.filter_map(|(a, b)| Pair::new(signers[a], signers[b])).collect()
    } else {
        let inside = |pair: &Pair| states.len() < 3 || states.contains(&pair.a()) && states.contains(&pair.b());
        organisation.or(pair).filter(inside).into_iter().collect()
    };
    if pairs.is_empty() {
        return;
    }
    let told = reading.date_of(number, anchor, status == AgreementStatus::Planned);
    let perfect = text.any(anchor.saturating_sub(2), anchor, &["had"])
        || text.any(sentence.from, anchor, &["earlier", "previously"]);
    let (date, dated) = match told {
        Told::On(date) => (Some(date), true),
        Told::Open => (None, true),
        Told::Nothing if status == AgreementStatus::Planned || perfect || way == Way::Participle => (None, false),
        Told::Nothing => (reading.today(), false),
    };
    // Not yet: a future day makes it a plan.
    let status = match (status, date, reading.published) {
        (AgreementStatus::Signed, Some(date), Some(published)) if dated && date.date > published => {
            AgreementStatus::Planned
        }
        (status, _, _) => status,
    };
    let mut title = tidy(text.span(paper.from, paper.to));
    if let Some(count) = paper.count.filter(|count| *count > 1) {
        title = format!("{count} {title}");
    }
    let kind = match paper.kind {
        _ if paper.count.is_some_and(|count| count > 1) && general => AgreementType::Other,
        kind => kind,
    };
    if kind == AgreementType::Contract
        && let Some(parties) = companies(reading, sentence.from, anchor)
        && paper.to == head_end(reading, &paper)
    {
        title = format!("{title} of {parties}");
    }
    let place =
        reading.place_in(sentence.from, sentence.to).and_then(|m| super::visits::place_of(m.form)).map(str::to_string);
    let mut confidence: f32 = if states.len() == 2 { 0.9 } else { 0.75 };
    if paper.plural && paper.count.is_none() {
        confidence -= 0.15;
    }
    for pair in pairs {
        drafts.push(AgreementDraft {
            pair,
            title: title.clone(),
            kind,
            count: paper.count.filter(|count| *count > 1),
            status,
            place: place.clone(),
            money,
            date,
            dated,
            sentence: number,
            rule,
            confidence,
        });
    }
}

/// The token after the kind of document, before what says which.
fn head_end(reading: &Reading, paper: &Paper) -> usize {
    let text = &reading.text;
    let mut at = paper.head + 1;
    if text.low(at) == "of" && matches!(text.low(at + 1), "understanding" | "intent") {
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

/// "Kazakh and Tajik companies", where the sentence begins with the companies.
fn companies(reading: &Reading, from: usize, to: usize) -> Option<String> {
    let text = &reading.text;
    let at =
        text.find(from, to, &["companies", "firms", "enterprises", "businesses", "entrepreneurs", "businessmen"])?;
    let first = reading
        .countries_in(from, at)
        .filter(|m| at - m.from < 7 && m.form == super::super::reading::Form::Adjective)
        .map(|m| m.from)
        .next()?;
    Some(tidy(text.span(first, at + 1)))
}

/// An organisation with a code as the other side: "an agreement between the EU and Kazakhstan".
fn organisation(reading: &Reading, from: usize, to: usize, number: usize) -> Option<Pair> {
    let sentence = reading.text.sentences[number];
    let inside = |from: usize, to: usize| {
        reading
            .countries_in(from, to)
            .find(|m| !super::super::reading::is_state(m.country) && m.form != super::super::reading::Form::Adjective)
            .map(|m| m.country)
    };
    let organisation = inside(from, to)?;
    match reading.states_in(sentence.from, sentence.to, false).as_slice() {
        [one] => Pair::new(*one, organisation),
        _ => None,
    }
}
