//! How far a word of signing reaches.

use super::super::super::papers::{self, Paper};
use super::super::super::reading::Reading;
use super::{Signing, Way};

/// The documents that a word of signing has; `used` is where those of the word before it end.
pub(super) fn papers(reading: &Reading, signing: &Signing, used: usize) -> Vec<Paper> {
    let text = &reading.text;
    let sentence = text.sentences[signing.number];
    let at = signing.at;
    match signing.way {
        Way::Active | Way::Noun | Way::Listed => papers::find(reading, at + 1, end_of(reading, at, sentence.to)),
        Way::Passive => {
            let mut found = papers::find(reading, used.max(start_of(reading, at, sentence.from)), at);
            behind(reading, at, sentence.to, &mut found);
            // "was signed: 1) …", "were signed, including …", "was signed along with …"
            let more = (at..sentence.to).find(|k| {
                matches!(text.low(*k), ":" | "including" | "namely" | "alongside" | "among")
                    || text.are(*k, &["along", "with"])
                    || text.are(*k, &["as", "well", "as"])
                    || text.are(*k, &["together", "with"])
            });
            if let Some(more) = more {
                let begin = found.last().map_or(more + 1, |paper| paper.to.max(more + 1));
                found.extend(papers::find(reading, begin, sentence.to));
            }
            found
        }
        Way::Participle => {
            let from = used.max(at.saturating_sub(30)).max(sentence.from);
            let mut found: Vec<Paper> = papers::find(reading, from, at).into_iter().last().into_iter().collect();
            behind(reading, at, sentence.to, &mut found);
            found
        }
    }
}

/// "An MoU was exchanged on maritime cooperation": what says which document stands behind the verb.
fn behind(reading: &Reading, at: usize, end: usize, found: &mut Vec<Paper>) {
    let text = &reading.text;
    let bare = |paper: &&mut Paper| {
        !paper.told
            && at - paper.to.min(at) <= 4
            && (!paper.plural || paper.count.is_some() || text.any(at + 1, at + 3, &["between", "on"]))
    };
    let Some(paper) = found.last_mut().filter(bare) else { return };
    if text.any(paper.from.saturating_sub(3), paper.from, &["number", "several", "series"]) {
        return;
    }
    let mut next = at + 1;
    while matches!(
        text.low(next),
        "also" | "today" | "here" | "yesterday" | "by" | "the" | "two" | "both" | "sides" | "countries"
    ) && next < at + 7
    {
        next += 1;
    }
    let subject =
        matches!(text.low(next), "on" | "for" | "between" | "regarding" | "concerning" | "in" | "to" | "under");
    let dated = reading.dates_in(next, next + 6).next().is_some_and(|date| date.from <= next + 2);
    let placed = text.low(next) == "in" && reading.country_at(next + 1).is_some();
    if !subject || dated || placed || matches!(text.low(next), "under") {
        return;
    }
    let to = papers::complement(reading, next, end);
    if to > next {
        let (head, plural) = ((paper.from, paper.to), paper.plural && paper.count.is_none());
        (paper.prefix, paper.from, paper.to, paper.told) = (Some(head), next, to, true);
        // "Agreements were signed on health, on education and on sport": three of them.
        let begins = |k: usize| text.low(k) == text.low(next) && matches!(text.low(k - 1), "," | "and");
        let cuts: Vec<usize> = (next + 1..to).filter(|k| begins(*k)).collect();
        if plural && !cuts.is_empty() {
            let whole = *paper;
            found.pop();
            let mut from = next;
            for cut in cuts.into_iter().chain([to]) {
                let mut end = cut;
                while end > from && matches!(text.low(end - 1), "," | "and") {
                    end -= 1;
                }
                found.push(Paper { from, to: end, plural: false, ..whole });
                from = cut;
            }
        }
    }
}

pub(super) fn start_of(reading: &Reading, i: usize, begin: usize) -> usize {
    let mut from = i;
    while from > begin && !matches!(reading.text.low(from - 1), ";" | "while" | "whereas" | "but") {
        from -= 1;
    }
    from
}

/// The end of what was signed: another clause begins.
fn end_of(reading: &Reading, i: usize, end: usize) -> usize {
    let text = &reading.text;
    // A semicolon ends it, unless the next document stands behind.
    let goes_on = |k: usize| {
        text.low(k) != ";" || papers::begins_paper(reading, k + 1 + usize::from(text.low(k + 1) == "and"), end)
    };
    let clause = |k: usize| matches!(text.low(k), "while" | "whereas" | "but" | "after" | "before" | "because");
    let mut to = i + 1;
    while to < end && goes_on(to) && !clause(to) {
        // "…, bringing the number of agreements to 25": what comes of it.
        let comes = text.low(to) == ","
            && text.low(to + 1).ends_with("ing")
            && !matches!(text.low(to + 1), "including" | "concerning" | "regarding" | "covering");
        if comes {
            break;
        }
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
            || text.low(to) == "under" && to > i + 4
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
