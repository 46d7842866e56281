//! Plans, denials, and what is left open.

use super::Reading;

impl Reading<'_> {
    /// Tells whether the words of a range speak of what is to come.
    pub(in super::super) fn is_ahead(&self, from: usize, to: usize) -> bool {
        #[rustfmt::skip]
        const AHEAD: &[&str] = &[
            "will", "shall", "scheduled", "expected", "due", "slated", "plans", "planned", "planning", "intends",
            "intend", "upcoming", "forthcoming", "tomorrow", "would", "plan", "expects", "'ll", "expect", "ahead",
            "poised",
        ];
        let set = |i: usize| self.text.low(i) == "set" && self.text.low(i + 1) == "to";
        let is_to = |i: usize| matches!(self.text.low(i), "is" | "are") && self.text.low(i + 1) == "to";
        let going = |i: usize| self.text.low(i) == "going" && self.text.low(i + 1) == "to";
        let next = |i: usize| {
            matches!(self.text.low(i), "next" | "coming")
                && matches!(self.text.low(i + 1), "week" | "month" | "year" | "days" | "weeks")
        };
        (from..to).any(|i| AHEAD.contains(&self.text.low(i)) || set(i) || is_to(i) || going(i) || next(i))
    }

    /// Tells whether the words of a range deny what they tell.
    pub(in super::super) fn is_denied(&self, from: usize, to: usize) -> bool {
        const DENIED: &[&str] = &[
            "not", "never", "denied", "denies", "deny", "refused", "refuses", "rejected", "rejects", "declined",
            "without", "cannot", "won't", "didn't", "doesn't", "hasn't", "haven't", "isn't", "wasn't", "failed",
            "unable", "unlikely",
        ];
        let only = |i: usize| self.text.low(i) == "not" && self.text.low(i + 1) == "only";
        (from..to).any(|i| {
            DENIED.contains(&self.text.low(i)) && !only(i) || self.text.low(i) == "no" && self.text.low(i + 1) != "."
        })
    }

    /// Tells whether the words of a range leave it open whether it will be.
    pub(in super::super) fn is_open(&self, from: usize, to: usize) -> bool {
        #[rustfmt::skip]
        const OPEN: &[&str] = &[
            "may", "might", "could", "if", "whether", "hope", "hopes", "hoped", "hoping", "wish", "wishes", "propose",
            "proposed", "proposes", "proposal", "urged", "considering", "possible", "possibly", "unless", "wants",
            "want", "seeks", "seeking", "willing", "willingness", "invite", "invites", "inviting", "should",
            "readiness", "potential", "interest", "interested", "ready", "discussed", "discuss", "negotiating",
            "called", "must",
        ];
        let month = |i: usize| self.text.low(i) == "may" && self.text.capital(i);
        let noted = |i: usize| {
            self.text.low(i) == "should"
                && self.text.low(i + 1) == "be"
                && matches!(
                    self.text.low(i + 2),
                    "noted" | "recalled" | "mentioned" | "emphasized" | "stressed" | "added"
                )
        };
        (from..to).any(|i| OPEN.contains(&self.text.low(i)) && !month(i) && !noted(i))
    }
}
