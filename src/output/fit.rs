//! How a table fits into a terminal: which columns show, how wide they are, and where cells break.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The widest that a column gets where the terminal has no width.
const WIDEST: usize = 120;
/// The narrowest that a column of long cells gets before others are left out.
const NARROWEST: usize = 10;
/// The same for a column whose cells are sentences.
const NARROWEST_SENTENCE: usize = 20;
/// Cells of this width are sentences.
const SENTENCE: usize = 40;
/// The widest name that is kept whole.
const WHOLE_NAME: usize = 16;

/// A column that asks for room.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// The width of its name.
    pub(super) name: usize,
    /// The width of its widest cell, or of its name where that is wider.
    pub(super) natural: usize,
    /// A part of a number would be another number.
    pub(super) is_whole: bool,
    /// It is the first to go.
    pub(super) is_minor: bool,
}

impl Wanted {
    fn least(&self, sentence: usize) -> usize {
        let narrowest = if self.natural < SENTENCE { NARROWEST } else { sentence };
        if self.is_whole { self.natural } else { self.natural.min(narrowest.max(self.name.min(WHOLE_NAME))) }
    }
}

/// The columns of a table that are shown, by their place, and their widths.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) columns: Vec<usize>,
    pub(super) widths: Vec<usize>,
    /// Where in `columns` others are left out.
    pub(super) gap: Option<usize>,
}

/// Fits columns into a terminal. The widest give first; when all are narrow and it still isn't enough, minor columns
/// are left out, and then columns in the middle.
pub(super) fn fit(wanted: &[Wanted], terminal: Option<usize>) -> Layout {
    let Some(terminal) = terminal else {
        let width = |column: &Wanted| if column.is_whole { column.natural } else { column.natural.min(WIDEST) };
        return Layout { columns: (0..wanted.len()).collect(), widths: wanted.iter().map(width).collect(), gap: None };
    };
    // Short sentences are better than none.
    let choices = [NARROWEST_SENTENCE, NARROWEST].map(|sentence| (kept(wanted, sentence, terminal), sentence));
    let [roomy, narrow] = choices;
    let ((columns, gap), sentence) = if roomy.0.1.is_some() && narrow.0.1.is_none() { narrow } else { roomy };
    let mut widths: Vec<usize> = columns.iter().map(|column| wanted[*column].natural).collect();
    let least: Vec<usize> = columns.iter().map(|column| wanted[*column].least(sentence)).collect();
    // A column for what is left out has one character.
    let frame = 3 * widths.len() + 1 + if gap.is_some() { 4 } else { 0 };
    loop {
        let over = (widths.iter().sum::<usize>() + frame).saturating_sub(terminal);
        let free: Vec<usize> = (0..widths.len()).filter(|place| widths[*place] > least[*place]).collect();
        let Some(widest) = free.iter().map(|place| widths[*place]).max().filter(|_| over > 0) else { break };
        let among: Vec<usize> = free.into_iter().filter(|place| widths[*place] == widest).collect();
        let next = widths.iter().copied().filter(|width| *width < widest).max().unwrap_or(0);
        let floor = among.iter().map(|place| least[*place]).max().unwrap_or(0);
        let less = over.div_ceil(among.len()).min(widest - next.max(floor)).max(1);
        among.iter().for_each(|place| widths[*place] -= less);
    }
    Layout { columns, widths, gap }
}

/// Chooses the columns that have room at their least widths; the first always has.
fn kept(wanted: &[Wanted], sentence: usize, terminal: usize) -> (Vec<usize>, Option<usize>) {
    let width = |column: &usize| wanted[*column].least(sentence) + 3;
    let has_room = |columns: &[usize]| columns.iter().map(width).sum::<usize>() < terminal;
    let mut columns: Vec<usize> = (0..wanted.len()).collect();
    while !has_room(&columns) {
        let Some(minor) = columns.iter().rposition(|column| wanted[*column].is_minor).filter(|place| *place > 0) else {
            break;
        };
        columns.remove(minor);
    }
    if has_room(&columns) {
        return (columns, None);
    }
    let (mut left, mut right) = (1, columns.len());
    let mut used = 1 + 4 + width(&columns[0]);
    while left < right {
        // What a table begins with says most: the left end is one or two ahead.
        let take_left = left <= columns.len() - right + 1;
        let next = width(&columns[if take_left { left } else { right - 1 }]);
        if used + next > terminal {
            break;
        }
        used += next;
        if take_left { left += 1 } else { right -= 1 }
    }
    columns.drain(left..right);
    (columns, Some(left))
}

/// Shortens a text to a width, with an ellipsis where something is lost.
pub(super) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut used = 0;
    let kept = text.chars().take_while(|c| {
        used += c.width().unwrap_or(0);
        used < width
    });
    kept.chain(['…']).collect()
}

/// Breaks a text into lines of a width, between words where there are any.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for word in text.split_inclusive([' ', '-']) {
        let bare = word.trim_end_matches(' ');
        if used > 0 && used + bare.width() > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        for c in word.chars() {
            let wide = c.width().unwrap_or(0);
            // A blank at the end of a full line isn't carried over.
            if used + wide > width && c != ' ' {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used + wide <= width {
                line.push(c);
                used += wide;
            }
        }
    }
    lines.push(line);
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    lines
}

/// Fills a text up to a width.
pub(super) fn pad(text: &str, width: usize, right: bool) -> String {
    let blanks = " ".repeat(width.saturating_sub(text.width()));
    if right { blanks + text } else { text.to_string() + &blanks }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_with_an_ellipsis() {
        let cases =
            [("Kazakhstan", 10, "Kazakhstan"), ("Kazakhstan", 6, "Kazak…"), ("哈萨克斯坦", 6, "哈萨…"), ("", 3, "")];
        for (text, width, expected) in cases {
            assert_eq!(cut(text, width), expected);
            assert!(cut(text, width).width() <= width);
        }
    }

    #[test]
    fn texts_break_between_words() {
        let cases: [(&str, usize, &[&str]); 6] = [
            ("state visit to Dushanbe", 11, &["state visit", "to Dushanbe"]),
            ("Kazakhstan", 4, &["Kaza", "khst", "an"]),
            ("哈萨克斯坦", 4, &["哈萨", "克斯", "坦"]),
            ("KAZ-TJK", 5, &["KAZ-", "TJK"]),
            ("", 4, &[""]),
            ("a  b", 1, &["a", "b"]),
        ];
        for (text, width, expected) in cases {
            assert_eq!(wrap(text, width), expected, "{text}");
            assert!(wrap(text, width).iter().all(|line| line.width() <= width), "{text}");
        }
    }

    fn wanted(natural: usize) -> Wanted {
        Wanted { name: 4, natural, is_whole: false, is_minor: false }
    }

    #[test]
    fn the_widest_gives_first() {
        let layout = fit(&[4, 60, 20].map(wanted), Some(60));
        assert_eq!(layout, Layout { columns: vec![0, 1, 2], widths: vec![4, 26, 20], gap: None });
    }

    #[test]
    fn minor_columns_go_and_then_the_middle() {
        let layout = fit(&[30; 9].map(wanted), Some(60));
        assert_eq!(layout.columns, [0, 1, 2, 8]);
        assert_eq!(layout.gap, Some(3));
        let mut columns = [10; 6].map(wanted);
        columns[1].is_minor = true;
        columns[4].is_minor = true;
        assert_eq!(fit(&columns, Some(70)).columns, [0, 1, 2, 3, 5]);
        assert_eq!(fit(&columns, Some(60)).columns, [0, 2, 3, 5]);
    }

    #[test]
    fn a_table_is_no_wider_than_its_terminal() {
        let mut columns = [30, 7, 1, 18, 90, 12, 13, 40, 3, 4, 5, 6].map(wanted);
        (columns[3].is_whole, columns[5].is_whole, columns[8].is_minor) = (true, true, true);
        for terminal in 10..200 {
            for n in 1..=columns.len() {
                let layout = fit(&columns[..n], Some(terminal));
                let frame = 3 * layout.widths.len() + 1 + if layout.gap.is_some() { 4 } else { 0 };
                let total = layout.widths.iter().sum::<usize>() + frame;
                assert!(total <= terminal || layout.columns.len() == 1, "{terminal} {n} {layout:?}");
            }
        }
    }
}
