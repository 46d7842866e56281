//! Documents of earlier days: those that are named by title and dated, or told to be in force.

use super::super::super::papers;
use super::super::super::reading::{Reading, Told};
use super::{AgreementDraft, Signing, Way, draft, titled};
use crate::facts::{AgreementStatus, AgreementType};

/// Finds "the 1992 Treaty on Friendship", "the agreement … entered into force", "50 years of the Treaty of the River
/// Plate". `alone` tells that nothing is signed in the sentence.
pub(super) fn find(reading: &Reading, number: usize, alone: bool, drafts: &mut Vec<AgreementDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    for paper in papers::find(reading, sentence.from, sentence.to) {
        let force = in_force(reading, paper.to, sentence.to);
        let name = titled(reading, &paper) || paper.kind == AgreementType::Treaty && paper.told;
        let old = alone && name && (years(reading, paper.from, paper.to) || anniversary(reading, paper.from));
        let (at, status, rule) = match force {
            Some(at) if paper.told => (at, AgreementStatus::InForce, "agreement.in_force"),
            _ if old => (paper.to, AgreementStatus::Signed, "agreement.background"),
            _ => continue,
        };
        let signing = Signing { number, at, way: Way::Active, rule, status };
        let told = drafts.len();
        draft(reading, number, &signing, papers::Paper { definite: false, ..paper }, drafts);
        if old && let Some(draft) = drafts.get_mut(told) {
            draft.dated = true;
            draft.date = match reading.date_of(number, paper.from, false) {
                Told::On(date) if draft.date.is_some() && reading.today() != Some(date) => Some(date),
                _ => None,
            };
        }
    }
}

/// "… entered into force", "… took effect", right behind the document.
fn in_force(reading: &Reading, to: usize, end: usize) -> Option<usize> {
    let text = &reading.text;
    (to..(to + 4).min(end)).find(|k| {
        text.are(*k, &["entered", "into", "force"])
            || text.are(*k, &["came", "into", "force"])
            || text.are(*k, &["took", "effect"])
            || text.are(*k, &["came", "into", "effect"])
    })
}

/// Tells whether a year stands in or right beside the name.
fn years(reading: &Reading, from: usize, to: usize) -> bool {
    let year = |k: usize| {
        reading.text.low(k).len() == 4 && reading.text.low(k).parse::<u32>().is_ok_and(|y| (1800..2100).contains(&y))
    };
    let of = matches!(reading.text.low(to), "of" | "in") && year(to + 1);
    let before = from.checked_sub(1).is_some_and(year);
    of || before || year(from) || reading.text.low(to) == "(" && year(to + 1)
}

/// "anniversary of the signing of the …"
fn anniversary(reading: &Reading, from: usize) -> bool {
    let text = &reading.text;
    let begin = from.saturating_sub(6);
    text.any(begin, from, &["anniversary"]) && text.any(begin, from, &["of"])
}
