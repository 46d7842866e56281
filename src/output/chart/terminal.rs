//! Charts in the terminal.

use std::collections::BTreeMap;
use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::super::fit::{cut, pad};
use super::data::{Axis, Chart};
use super::scale::{Scale, amount, label};
use crate::facts::printable::printable;

/// The room for a chart, in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) width: usize,
    pub(super) lines: usize,
}

/// Colours of curves that are told apart on dark and light grounds.
const COLORS: [u8; 8] = [39, 208, 42, 170, 220, 203, 109, 246];
/// Shades of a grid without colours.
const SHADE_LETTERS: [&str; 4] = ["░", "▒", "▓", "█"];
const BLOCKS: [&str; 9] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];

pub(super) fn draw(chart: &Chart, size: Size, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let size = Size { width: size.width.clamp(30, 160), lines: size.lines.clamp(12, 34) };
    match chart {
        Chart::Bars { value, bars, .. } => draw_bars(value, bars, size, color, out),
        Chart::Curves { x, axis, y, curves, is_joined } => {
            draw_curves((x, *axis), y, curves, *is_joined, size, color, out)
        }
        Chart::Heat { rows, columns, value, cells } => draw_heat(rows, columns, value, cells, size, color, out),
        Chart::Timeline { axis, lanes, .. } => draw_timeline(*axis, lanes, size, color, out),
    }
}

fn paint(color: bool, code: u8) -> (String, &'static str) {
    if color { (format!("\x1b[38;5;{code}m"), "\x1b[0m") } else { (String::new(), "") }
}

fn draw_bars(name: &str, bars: &[(String, f64)], size: Size, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let labels: Vec<String> = bars.iter().map(|(label, _)| printable(label).into_owned()).collect();
    let values: Vec<String> = bars.iter().map(|(_, value)| amount(*value)).collect();
    let label_width = labels.iter().map(|label| label.width()).max().unwrap_or(0).min(size.width / 3);
    let value_width = values.iter().map(|value| value.width()).max().unwrap_or(0);
    let room = size.width.saturating_sub(label_width + value_width + 4).max(8);
    let most = bars.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let least = bars.iter().map(|(_, value)| *value).fold(0.0, f64::min);
    let unit = room as f64 / (most - least).max(f64::MIN_POSITIVE);
    // The columns left of zero; a bar below zero ends there.
    let zero = (-least * unit).round() as usize;
    let (begin, end) = paint(color, COLORS[0]);
    writeln!(out, "{} {}", pad("", label_width, false), printable(name))?;
    for ((label, value), (_, amount)) in labels.iter().zip(&values).zip(bars) {
        let label = pad(&cut(label, label_width), label_width, true);
        let eighths = (amount.abs() * unit * 8.0).round() as usize;
        let bar = if *amount < 0.0 {
            let n = eighths.div_ceil(8).min(zero);
            format!("{}{}", " ".repeat(zero - n), "█".repeat(n))
        } else {
            format!("{}{}{}", " ".repeat(zero), "█".repeat(eighths / 8), BLOCKS[eighths % 8])
        };
        writeln!(out, "{label} │{begin}{bar}{end} {value}")?;
    }
    Ok(())
}

/// A grid of dots, two across and four down in each character.
struct Dots {
    width: usize,
    /// Per character the dots and the curve that set one last.
    cells: Vec<(u8, usize)>,
}

impl Dots {
    fn new(width: usize, height: usize) -> Dots {
        Dots { width, cells: vec![(0, 0); width * height] }
    }

    fn set(&mut self, x: usize, y: usize, curve: usize) {
        // The order of the dots in a Braille pattern: Unicode block 2800, ISO/TR 11548-1.
        const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
        if let Some(cell) = self.cells.get_mut(y / 4 * self.width + x / 2) {
            cell.0 |= BITS[x % 2][y % 4];
            cell.1 = curve;
        }
    }

    fn line(&mut self, from: (usize, usize), to: (usize, usize), curve: usize) {
        let steps = from.0.abs_diff(to.0).max(from.1.abs_diff(to.1)).max(1);
        for step in 0..=steps {
            let between = |from: usize, to: usize| {
                (from as f64 + (to as f64 - from as f64) * step as f64 / steps as f64).round() as usize
            };
            self.set(between(from.0, to.0), between(from.1, to.1), curve);
        }
    }
}

fn draw_curves(
    (x, axis): (&str, Axis),
    y: &str,
    curves: &[(String, Vec<(f64, f64)>)],
    is_joined: bool,
    size: Size,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let points = || curves.iter().flat_map(|(_, points)| points.iter().copied());
    let down = Scale::over(points().map(|(_, y)| y), Axis::Numbers, 5);
    let labels: Vec<String> = down.ticks.iter().map(|tick| amount(*tick)).collect();
    let margin = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    let (width, height) = (size.width - margin - 3, size.lines - 6);
    let across = Scale::over(points().map(|(x, _)| x), axis, (width / 12).max(2));
    let mut dots = Dots::new(width, height);
    let place = |(x, y): (f64, f64)| {
        let at = |place: f64, n: usize| (place.clamp(0.0, 1.0) * (n - 1) as f64).round() as usize;
        (at(across.place(x), width * 2), height * 4 - 1 - at(down.place(y), height * 4))
    };
    for (number, (_, points)) in curves.iter().enumerate() {
        points.iter().for_each(|point| {
            let (x, y) = place(*point);
            dots.set(x, y, number);
        });
        if is_joined {
            points.windows(2).for_each(|two| dots.line(place(two[0]), place(two[1]), number));
        }
    }
    // Without colours, curves are told apart by a letter at each of their points.
    let mut letters: BTreeMap<(usize, usize), char> = BTreeMap::new();
    if curves.len() > 1 && !color {
        for (number, (_, points)) in curves.iter().enumerate() {
            let at = |point: &(f64, f64)| place(*point);
            letters.extend(points.iter().map(at).map(|(x, y)| ((y / 4, x / 2), letter(number))));
        }
    }
    writeln!(out, "{} {}", pad("", margin, false), printable(y))?;
    for line in 0..height {
        // The tick that falls on this line, if any.
        let tick = down.ticks.iter().position(|tick| place((across.low, *tick)).1 / 4 == line);
        let (text, bar) = tick.map_or(("", "│"), |tick| (labels[tick].as_str(), "┤"));
        write!(out, "{} {bar}", pad(text, margin, true))?;
        for column in 0..width {
            let (dots, curve) = dots.cells[line * dots.width + column];
            let (begin, end) = paint(color && dots > 0, COLORS[curve % COLORS.len()]);
            let c = match letters.get(&(line, column)) {
                Some(letter) => *letter,
                None if dots == 0 => ' ',
                None => char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' '),
            };
            write!(out, "{begin}{c}{end}")?;
        }
        writeln!(out)?;
    }
    let (bar, text) = axis_below(&across, axis, width, |tick| place((tick, down.low)).0 / 2);
    writeln!(out, "{} └{bar}", pad("", margin, false))?;
    writeln!(out, "{}  {text}", pad("", margin, false))?;
    writeln!(out, "{}  {}", pad("", margin, false), printable(x))?;
    if curves.len() > 1 {
        let names = curves.iter().enumerate().map(|(number, (name, _))| {
            let (begin, end) = paint(color, COLORS[number % COLORS.len()]);
            let mark = if color { '━' } else { letter(number) };
            format!("{begin}{mark}{end} {}", printable(name))
        });
        writeln!(out, "{}  {}", pad("", margin, false), names.collect::<Vec<String>>().join("   "))?;
    }
    Ok(())
}

fn draw_timeline(
    axis: Axis,
    lanes: &[(String, Vec<(f64, String)>)],
    size: Size,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let names: Vec<String> = lanes.iter().map(|(name, _)| printable(name).into_owned()).collect();
    let margin = names.iter().map(|name| name.width()).max().unwrap_or(0).min(size.width / 4);
    let counted = lanes.iter().map(|(_, facts)| facts.len()).max().unwrap_or(0).to_string().len();
    let width = size.width.saturating_sub(margin + counted + 4).max(8);
    let across =
        Scale::over(lanes.iter().flat_map(|(_, facts)| facts.iter().map(|fact| fact.0)), axis, (width / 12).max(2));
    let at = |value: f64| (across.place(value).clamp(0.0, 1.0) * (width - 1) as f64).round() as usize;
    for (number, ((_, facts), name)) in lanes.iter().zip(&names).enumerate() {
        let mut counts = vec![0; width];
        facts.iter().for_each(|(value, _)| counts[at(*value)] += 1);
        let (begin, end) = paint(color, COLORS[number % COLORS.len()]);
        let line: String = counts.into_iter().map(mark).collect();
        writeln!(out, "{} │{begin}{line}{end} {}", pad(&cut(name, margin), margin, true), facts.len())?;
    }
    let (bar, text) = axis_below(&across, axis, width, at);
    writeln!(out, "{} └{bar}", pad("", margin, false))?;
    writeln!(out, "{}  {text}", pad("", margin, false))
}

/// Returns the sign of so many facts at one place.
fn mark(n: usize) -> char {
    match n {
        0 => ' ',
        1 => '•',
        2..=9 => char::from(b'0' + u8::try_from(n).unwrap_or(0)),
        _ => '+',
    }
}

/// Returns an axis and the labels beneath it; one that has no room is left out.
fn axis_below(across: &Scale, axis: Axis, width: usize, at: impl Fn(f64) -> usize) -> (String, String) {
    let (mut bar, mut text) = (vec!["─"; width], String::new());
    for tick in &across.ticks {
        let at = at(*tick);
        bar[at.min(width - 1)] = "┴";
        let label = label(*tick, axis, across.high - across.low);
        let start = at.saturating_sub(label.width() / 2).min(width.saturating_sub(label.width()));
        if text.width() == 0 || start > text.width() {
            text = pad(&text, start, false) + &label;
        }
    }
    (bar.concat(), text)
}

fn letter(number: usize) -> char {
    char::from(b'a' + u8::try_from(number % 26).unwrap_or(0))
}

fn draw_heat(
    rows: &(String, Vec<String>),
    columns: &(String, Vec<String>),
    value: &str,
    cells: &BTreeMap<(usize, usize), f64>,
    size: Size,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let shown = |text: &String| printable(text).into_owned();
    let (row_names, column_names): (Vec<String>, Vec<String>) =
        (rows.1.iter().map(shown).collect(), columns.1.iter().map(shown).collect());
    let texts: BTreeMap<(usize, usize), String> = cells.iter().map(|(place, value)| (*place, amount(*value))).collect();
    let widest = texts.values().chain(&column_names).map(|text| text.width()).max().unwrap_or(1);
    let margin = row_names.iter().map(|name| name.width()).max().unwrap_or(0).min(size.width / 4);
    let n_columns = column_names.len().max(1);
    let room = size.width.saturating_sub(margin + 2);
    let width = widest.min((room / n_columns).saturating_sub(1)).max(3);
    let n_shown = n_columns.min((room / (width + 1)).max(1));
    // A number that is cut tells nothing: then shades stand for all of them.
    let in_shades = texts.values().any(|text| text.width() > width);
    let most = cells.values().copied().fold(0.0, f64::max);
    let title = format!("{} by {} ↓ and {} →", printable(value), printable(&rows.0), printable(&columns.0));
    writeln!(out, "{} {title}", pad("", margin, false))?;
    let header: Vec<String> =
        column_names.iter().take(n_shown).map(|name| pad(&cut(name, width), width, true)).collect();
    writeln!(out, "{}  {}", pad("", margin, false), header.join(" "))?;
    for (row, name) in row_names.iter().enumerate() {
        write!(out, "{} ", pad(&cut(name, margin), margin, true))?;
        for column in 0..column_names.len().min(n_shown) {
            let Some(text) = texts.get(&(row, column)) else {
                write!(out, " {}", pad("·", width, true))?;
                continue;
            };
            let share = cells.get(&(row, column)).map_or(0.0, |value| (value / most.max(f64::MIN_POSITIVE)).max(0.0));
            // From pale to strong, of the 256 colours; the text stays readable on each.
            const SHADES: [(u8, u8); 6] = [(195, 16), (153, 16), (111, 16), (69, 231), (27, 231), (19, 231)];
            let (ground, ink) = SHADES[((share * 6.0) as usize).min(5)];
            let text = match in_shades {
                true if color => " ".repeat(width),
                true => SHADE_LETTERS[((share * 4.0) as usize).min(3)].repeat(width),
                false => pad(text, width, true),
            };
            match color {
                true => write!(out, "\x1b[48;5;{ground};38;5;{ink}m {text}\x1b[0m")?,
                false => write!(out, " {text}")?,
            }
        }
        writeln!(out)?;
    }
    let indent = pad("", margin, false);
    if in_shades {
        writeln!(out, "{indent}  the darkest is {}", amount(most))?;
    }
    if n_shown < column_names.len() {
        writeln!(out, "{indent}  {} more columns have no room", column_names.len() - n_shown)?;
    }
    Ok(())
}
