//! What a sentence says of a visit: its stage and protocol rank.

use super::*;

/// The words between the clause's beginning and the trigger, which say whether it is, will be or won't be.
fn clause(reading: &Reading, number: usize, i: usize) -> (usize, usize) {
    let sentence = reading.text.sentences[number];
    let mut from = i;
    while from > sentence.from && i - from < 24 {
        let low = reading.text.low(from - 1);
        if matches!(
            low,
            ";" | "while"
                | "whereas"
                | "that"
                | "“"
                | "”"
                | "«"
                | "»"
                | "\""
                | "where"
                | "but"
                | "after"
                | "when"
                | "before"
                | "said"
                | "says"
        ) {
            break;
        }
        from -= 1;
    }
    let mut to = i + 1;
    while to < sentence.to
        && to - i < 14
        && !matches!(reading.text.low(to), ";" | "while" | "where" | "“" | "\"" | "but")
    {
        to += 1;
    }
    (from, to)
}

/// What the sentence says of a visit's stage; none where it tells of no visit.
pub(in super::super) fn stage(reading: &Reading, number: usize, i: usize) -> Option<VisitStatus> {
    let text = &reading.text;
    let (from, to) = clause(reading, number, i);
    let sentence = text.sentences[number];
    let off = [
        "cancelled",
        "canceled",
        "cancels",
        "scrapped",
        "cancel",
        "cancelling",
        "canceling",
        "abandoned",
        "cancellation",
        "postponement",
    ];
    let called_off = |a: usize, b: usize| {
        (a..b).any(|k| matches!(text.low(k), "called" | "calls" | "calling" | "call") && text.low(k + 1) == "off")
    };
    // "agreed at a meeting to postpone the tariffs": what follows "to" is another matter.
    let other =
        |words: &[&str]| text.find(from, to, words).is_some_and(|k| k < i || text.low(k.saturating_sub(1)) != "to");
    if other(&off) || called_off(from, to) {
        return Some(VisitStatus::Cancelled);
    }
    let gave_up =
        |k: usize| matches!(text.low(k), "gave" | "give" | "put" | "puts") && matches!(text.low(k + 1), "up" | "off");
    if (from..i).any(gave_up) && i - from < 14 {
        return Some(VisitStatus::Cancelled);
    }
    if other(&["postponed", "postpones", "postpone", "delayed", "postponing"]) {
        let later = (i..sentence.to)
            .any(|k| matches!(text.low(k), "to" | "until" | "till") && reading.dates_in(k + 1, k + 4).next().is_some());
        return Some(if later { VisitStatus::Planned } else { VisitStatus::Cancelled });
    }
    let near = i.saturating_sub(12).max(from);
    if reading.is_denied(near, i) {
        return None;
    }
    let to_visit = text.low(i) == "visit" && i > 0 && text.low(i - 1) == "to";
    let invited = ["invited", "invite", "invites", "inviting", "invitation", "invitations"];
    if text.low(i) == "visit"
        && let Some(at) = text.find(near, i, &invited).filter(|at| !text.any(*at, i, &["and"]))
    {
        // "At the invitation of X, Y will visit": the invitation is the ground, not the news.
        let ground = at > 1
            && matches!(text.low(at - 1), "the" | "an" | "his" | "her")
            && matches!(text.low(at.saturating_sub(2)), "at" | "on" | "upon" | "following" | "by");
        if !ground {
            return None;
        }
    }
    #[rustfmt::skip]
    let open = [
        "may", "might", "could", "if", "whether", "hope", "hopes", "hoped", "wish", "wishes", "proposed", "considering",
        "wants", "ready", "offered", "urged", "possible", "possibility", "would-be", "forward", "discussed", "should",
        "can",
    ];
    if (near..i).any(|k| {
        open.contains(&text.low(k))
            && !(text.low(k) == "may" && text.capital(k))
            && !(text.low(k) == "forward" && text.low(k.saturating_sub(1)) != "looking")
    }) {
        return None;
    }
    // "The visit was announced", "attend" without "to": what is to come.
    let announced = text.low(i) == "visit"
        && (i + 1..(i + 9).min(sentence.to)).any(|k| {
            matches!(text.low(k), "was" | "been" | "is")
                && matches!(text.low(k + 1), "confirmed" | "announced" | "scheduled" | "planned")
        });
    if announced
        || matches!(text.low(i), "due" | "expected")
        || matches!(text.low(i), "attend" | "participate") && !text.any(i.saturating_sub(3), i, &["did", "to"])
    {
        return Some(VisitStatus::Planned);
    }
    let program = ["program", "programme", "agenda", "schedule", "itinerary"];
    if text.any(from, i, &program) && text.any(from, i, &["includes", "include", "is", "are", "provides"]) {
        return Some(VisitStatus::Planned);
    }
    if text.any(i.saturating_sub(4), i, &["before", "ahead"]) {
        return Some(VisitStatus::Planned);
    }
    #[rustfmt::skip]
    let completed = [
        "concluded", "concludes", "completed", "ended", "wrapped", "wraps", "paid", "made", "was", "were", "had",
        "concluding", "completing", "has", "ends",
    ];
    if reading.is_ahead(near, i) && !text.any(near, i, &["paid", "concluded", "ended"]) {
        return Some(VisitStatus::Planned);
    }
    if to_visit && !text.any(near, i, &completed) {
        return Some(VisitStatus::Planned);
    }
    if matches!(text.low(i), "coming" | "travelling" | "traveling" | "flying" | "heading")
        && text.any(i.saturating_sub(2), i, &["is", "are"])
    {
        return Some(VisitStatus::Planned);
    }
    if matches!(text.low(i), "arrive" | "fly" | "travel" | "leave" | "depart" | "head" | "heads" | "leaves" | "departs")
    {
        return Some(VisitStatus::Planned);
    }
    if text.any(i.saturating_sub(3), i, &["upcoming", "planned", "forthcoming", "future", "expected"])
        || text.any(i.saturating_sub(3), i + 1, &["pay"]) && !text.any(near, i, &["did"])
    {
        return Some(VisitStatus::Planned);
    }
    let ongoing = text.any(
        near,
        i + 1,
        &[
            "arrived",
            "arrives",
            "is",
            "begins",
            "began",
            "starts",
            "started",
            "visiting",
            "currently",
            "kicks",
            "landed",
            "left",
            "departed",
        ],
    );
    Some(if ongoing { VisitStatus::Ongoing } else { VisitStatus::Completed })
}

/// The protocol rank that the words around the trigger give.
pub(super) fn kind_of(reading: &Reading, from: usize, to: usize) -> VisitType {
    let text = &reading.text;
    let visit = text.find(from, to, &["visit", "visits", "trip"]);
    let Some(visit) = visit else { return VisitType::Other };
    let low = visit.saturating_sub(7).max(from);
    let has = |word: &str| {
        (low..visit).any(|k| {
            text.low(k) == word
                && !(word == "state"
                    && matches!(text.low(k + 1), "councilor" | "councillor" | "department" | "duma" | "secretary"))
        })
    };
    let head_of = (low..visit).any(|k| text.low(k) == "state" && k > 0 && text.low(k - 1) == "of");
    if has("state") && !head_of {
        VisitType::State
    } else if has("official") {
        VisitType::Official
    } else if has("working") || has("work") {
        VisitType::Working
    } else if has("private") {
        VisitType::Private
    } else if has("transit") {
        VisitType::Transit
    } else {
        VisitType::Other
    }
}
