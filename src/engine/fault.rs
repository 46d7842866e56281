//! What a stage of the pipeline reports: a fault with its span in the statement.

use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::ErrorCode;

/// A fault of a statement, before it is known where the statement stands in the user's text.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) code: ErrorCode,
    pub(super) message: String,
    pub(super) span: Span,
    pub(super) help: Option<String>,
}

impl Fault {
    pub(super) fn new(code: ErrorCode, message: impl Into<String>, span: Span) -> Fault {
        Fault { code, message: message.into(), span, help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(help.into());
        self
    }

    pub(super) fn maybe_help(mut self, help: Option<String>) -> Fault {
        self.help = help;
        self
    }
}

/// Returns "did you mean `x`?" for the candidates nearest to `wrong`, or none where nothing is near.
pub(super) fn did_you_mean<'a>(wrong: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let wrong = wrong.to_lowercase();
    let most = (wrong.chars().count() / 3).clamp(1, 4);
    let mut near: Vec<(usize, &str)> = candidates
        .map(|candidate| (strsim::damerau_levenshtein(&wrong, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| {
            *distance <= most
                // Two letters of a short word, where it begins and ends alike.
                || (*distance == 2 && wrong.chars().count() > 3 && same_ends(&wrong, candidate))
                || (wrong.len() > 3 && (candidate.contains(&wrong) || letters(candidate) == letters(&wrong)))
        })
        .collect();
    near.sort();
    near.dedup();
    let names: Vec<String> = near.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}

fn same_ends(a: &str, b: &str) -> bool {
    let b = b.to_lowercase();
    a.chars().next() == b.chars().next() && a.chars().next_back() == b.chars().next_back()
}

/// The letters of a name in their order of the alphabet: abbreviations are easily shuffled.
fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    letters.sort_unstable();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_names_are_offered() {
        let names = ["visits", "visitor_country", "agreements"];
        let cases = [
            ("vists", Some("did you mean `visits`?")),
            ("visitor_contry", Some("did you mean `visitor_country`?")),
            ("AGREEMENT", Some("did you mean `agreements`?")),
            ("stivis", Some("did you mean `visits`?")),
            ("zzz", None),
        ];
        for (wrong, expected) in cases {
            assert_eq!(did_you_mean(wrong, names.into_iter()).as_deref(), expected, "{wrong}");
        }
    }
}
