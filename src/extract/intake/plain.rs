//! Plain text, with what stands before the prose: a date, or front matter.

use chrono::NaiveDate;

use super::{Head, day};

/// Reads what stands before the prose.
pub(super) fn head(text: &str) -> Head {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    front_matter(text, start).or_else(|| date_line(text, start)).unwrap_or(Head { body: start, ..Head::default() })
}

/// ` date 2023-05-04 ASTANA – …`: the form of the seed article.
fn date_line(text: &str, start: usize) -> Option<Head> {
    let rest = text[start..].trim_start();
    let begun = text.len() - rest.len();
    let after =
        rest.strip_prefix("date ").or_else(|| rest.strip_prefix("date: ")).or_else(|| rest.strip_prefix("Date: "))?;
    let day = after.trim_start();
    let published = NaiveDate::parse_from_str(day.get(..10)?, "%Y-%m-%d").ok()?;
    let body = begun + (rest.len() - day.len()) + 10;
    let skip = text[body..].len() - text[body..].trim_start().len();
    Some(Head { published: Some(published), body: body + skip, ..Head::default() })
}

/// Lines of `key: value` between two lines of `---`.
fn front_matter(text: &str, start: usize) -> Option<Head> {
    let rest = &text[start..];
    let first = rest.lines().next()?;
    if first.trim_end() != "---" {
        return None;
    }
    let mut head = Head::default();
    let mut at = start + first.len() + 1;
    for line in text.get(at..)?.split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == "---" || line.trim_end() == "..." {
            head.body = at;
            return Some(head);
        }
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim().trim_matches(['"', '\'']).to_string();
        match key.trim().to_ascii_lowercase().as_str() {
            "title" => head.title = Some(value),
            "date" | "published" => head.published = day::read(&value),
            "url" | "source" | "link" => head.url = Some(value),
            "publisher" | "agency" => head.publisher = Some(value),
            "author" => head.author = Some(value),
            "language" | "lang" => head.language = Some(value.to_lowercase()),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read() {
        let day = NaiveDate::from_ymd_opt(2023, 5, 4);
        let seed = head(" date 2023-05-04 ASTANA – They met.");
        assert_eq!((seed.published, seed.body), (day, 17));
        let lines = "---\ntitle: \"A visit\"\ndate: 2023-05-04\nurl: https://a.example/x\n---\nThey met.";
        let front = head(lines);
        assert_eq!(
            (front.published, front.title.as_deref(), &lines[front.body..]),
            (day, Some("A visit"), "They met.")
        );
        assert_eq!(head("They met.").body, 0);
        assert_eq!(head("--- no end\ntitle: x").published, None);
    }
}
