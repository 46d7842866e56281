//! Charts as pictures: SVG that stands alone, without scripts or fonts of its own.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::data::{Axis, Chart};
use super::scale::{Scale, amount, label};
use crate::facts::printable::printable;

const WIDTH: f64 = 800.0;
/// Colours that readers with the common kinds of colour blindness tell apart: Okabe and Ito, "Color Universal Design"
/// (2008).
const COLORS: [&str; 8] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6d1f", "#777777"];
/// The width of a character of the labels, near enough for margins.
const CHAR: f64 = 7.0;
/// Ink is that of the page around the picture, where there is one.
const INK: &str = "fill=\"currentColor\"";
const SOFT: &str = "fill=\"currentColor\" fill-opacity=\"0.65\"";
const AXIS: &str = "stroke=\"currentColor\" stroke-opacity=\"0.5\"";
const GRID: &str = "stroke=\"currentColor\" stroke-opacity=\"0.14\"";

/// Draws a chart.
pub(in super::super) fn draw(chart: &Chart) -> String {
    let mut picture = Picture::default();
    match chart {
        Chart::Bars { label, value, bars } => picture.bars(label, value, bars),
        Chart::Curves { x, axis, y, curves, is_joined } => picture.curves((x, *axis), y, curves, *is_joined),
        Chart::Heat { rows, columns, value, cells } => picture.heat(rows, columns, value, cells),
        Chart::Timeline { x, axis, lanes } => picture.timeline((x, *axis), lanes),
    }
    picture.finish()
}

#[derive(Default)]
struct Picture {
    body: String,
    height: f64,
    title: String,
}

/// Where a text is held.
#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

impl Picture {
    fn finish(self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {height:.0}\" width=\"{WIDTH:.0}\" \
             height=\"{height:.0}\" role=\"img\" color=\"#24292f\" font-family=\"system-ui,sans-serif\" font-size=\"12\">\n\
             <title>{title}</title>\n<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{body}</svg>\n",
            height = self.height,
            title = escaped(&self.title),
            body = self.body
        )
    }

    fn add(&mut self, shape: std::fmt::Arguments<'_>) {
        // Writing into a text can't fail.
        let _ = self.body.write_fmt(shape);
        self.body.push('\n');
    }

    fn text(&mut self, (x, y): (f64, f64), anchor: Anchor, ink: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.add(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" {ink}>{}</text>",
            escaped(text)
        ));
    }

    fn bars(&mut self, label: &str, value: &str, bars: &[(String, f64)]) {
        const ROW: f64 = 22.0;
        const TOP: f64 = 40.0;
        self.title = format!("{value} by {label}");
        self.height = TOP + ROW * bars.len() as f64 + 12.0;
        let longest = bars.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(36);
        let left = 20.0 + longest as f64 * CHAR;
        let right = WIDTH - 70.0;
        let values = || bars.iter().map(|(_, value)| *value);
        let (least, most) = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
        let span = (most - least).max(f64::MIN_POSITIVE);
        let x = |value: f64| left + (value - least) / span * (right - left);
        self.text((left, 22.0), Anchor::Start, INK, value);
        for (number, (name, value)) in bars.iter().enumerate() {
            let y = TOP + ROW * number as f64;
            self.text((left - 8.0, y + 13.0), Anchor::End, INK, &shortened(name, 36));
            let (begin, end) = (x(value.min(0.0)), x(value.max(0.0)));
            self.add(format_args!(
                "<rect x=\"{begin:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"16\" rx=\"2\" fill=\"{}\"/>",
                (end - begin).max(0.5),
                COLORS[0]
            ));
            self.text((end + 6.0, y + 13.0), Anchor::Start, SOFT, &amount(*value));
        }
        let zero = x(0.0);
        let bottom = self.height - 12.0;
        self.add(format_args!("<path d=\"M{zero:.1} {TOP}V{bottom:.1}\" {AXIS}/>"));
    }

    fn curves(
        &mut self,
        (x_name, axis): (&str, Axis),
        y_name: &str,
        curves: &[(String, Vec<(f64, f64)>)],
        is_joined: bool,
    ) {
        const TOP: f64 = 40.0;
        const BOTTOM: f64 = 380.0;
        self.title = format!("{y_name} by {x_name}");
        self.height = 430.0 + if curves.len() > 1 { 26.0 } else { 0.0 };
        let points = || curves.iter().flat_map(|(_, points)| points.iter().copied());
        let down = Scale::over(points().map(|(_, y)| y), Axis::Numbers, 6);
        let across = Scale::over(points().map(|(x, _)| x), axis, 8);
        let labels: Vec<String> = down.ticks.iter().map(|tick| amount(*tick)).collect();
        let left = 24.0 + labels.iter().map(|label| label.chars().count()).max().unwrap_or(0) as f64 * CHAR;
        let right = WIDTH - 24.0;
        let place =
            |(x, y): (f64, f64)| (left + across.place(x) * (right - left), BOTTOM - down.place(y) * (BOTTOM - TOP));
        self.text((left, 22.0), Anchor::Start, INK, y_name);
        for (tick, text) in down.ticks.iter().zip(&labels) {
            let (_, y) = place((across.low, *tick));
            self.add(format_args!("<path d=\"M{left:.1} {y:.1}H{right:.1}\" {GRID}/>"));
            self.text((left - 8.0, y + 4.0), Anchor::End, SOFT, text);
        }
        for tick in &across.ticks {
            let (x, _) = place((*tick, down.low));
            self.add(format_args!("<path d=\"M{x:.1} {BOTTOM}v5\" {AXIS}/>"));
            self.text((x, BOTTOM + 20.0), Anchor::Middle, SOFT, &label(*tick, axis, across.high - across.low));
        }
        self.text(((left + right) / 2.0, BOTTOM + 40.0), Anchor::Middle, INK, x_name);
        let mut legend = left;
        for (number, (name, points)) in curves.iter().enumerate() {
            let color = COLORS[number % COLORS.len()];
            if is_joined {
                let path: Vec<String> = points
                    .iter()
                    .map(|point| {
                        let (x, y) = place(*point);
                        format!("{x:.1},{y:.1}")
                    })
                    .collect();
                self.add(format_args!(
                    "<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>",
                    path.join(" ")
                ));
            }
            for point in points {
                let (x, y) = place(*point);
                self.add(format_args!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{color}\"/>"));
            }
            if curves.len() > 1 {
                self.add(format_args!(
                    "<rect x=\"{legend:.1}\" y=\"438\" width=\"12\" height=\"12\" fill=\"{color}\"/>"
                ));
                self.text((legend + 17.0, 448.0), Anchor::Start, INK, name);
                legend += 40.0 + name.chars().count() as f64 * CHAR;
            }
        }
    }

    fn timeline(&mut self, (x_name, axis): (&str, Axis), lanes: &[(String, Vec<(f64, String)>)]) {
        const TOP: f64 = 20.0;
        const LANE: f64 = 34.0;
        self.title = format!("timeline by {x_name}");
        let bottom = TOP + LANE * lanes.len() as f64;
        self.height = bottom + 40.0;
        let longest = lanes.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(28);
        let (left, right) = (24.0 + longest as f64 * CHAR, WIDTH - 24.0);
        let across = Scale::over(lanes.iter().flat_map(|(_, facts)| facts.iter().map(|fact| fact.0)), axis, 8);
        let place = |value: f64| left + 10.0 + across.place(value) * (right - left - 20.0);
        for tick in &across.ticks {
            let x = place(*tick);
            self.add(format_args!("<path d=\"M{x:.1} {TOP}V{bottom:.1}\" {GRID}/>"));
            let text = label(*tick, axis, across.high - across.low);
            self.text((x, bottom + 20.0), Anchor::Middle, SOFT, &text);
        }
        for (number, (name, facts)) in lanes.iter().enumerate() {
            let y = TOP + LANE * (number as f64 + 0.5);
            self.text((left - 8.0, y + 4.0), Anchor::End, INK, &shortened(name, 28));
            self.add(format_args!("<path d=\"M{left:.1} {y:.1}H{right:.1}\" {GRID}/>"));
            let color = COLORS[number % COLORS.len()];
            for (value, text) in facts {
                // A browser shows the title under the pointer.
                let day = label(*value, axis, 0.0);
                let title = escaped(if text.is_empty() { &day } else { text });
                let title = if text.is_empty() { title } else { format!("{day}: {title}") };
                let x = place(*value);
                self.add(format_args!(
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{color}\" fill-opacity=\"0.65\">\
                     <title>{title}</title></circle>"
                ));
            }
        }
    }

    fn heat(
        &mut self,
        rows: &(String, Vec<String>),
        columns: &(String, Vec<String>),
        value: &str,
        cells: &BTreeMap<(usize, usize), f64>,
    ) {
        const TOP: f64 = 66.0;
        const ROW: f64 = 26.0;
        self.title = format!("{value} by {} and {}", rows.0, columns.0);
        self.height = TOP + ROW * rows.1.len() as f64 + 16.0;
        let longest = rows.1.iter().map(|name| name.chars().count()).max().unwrap_or(0).min(28);
        let left = 20.0 + longest as f64 * CHAR;
        let cell = ((WIDTH - left - 16.0) / columns.1.len().max(1) as f64).min(70.0);
        let most = cells.values().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        self.text((left, 22.0), Anchor::Start, INK, &format!("{value}: {} down, {} across", rows.0, columns.0));
        let fits = ((cell - 4.0) / CHAR).max(1.0) as usize;
        for (column, name) in columns.1.iter().enumerate() {
            let x = left + cell * (column as f64 + 0.5);
            self.text((x, TOP - 8.0), Anchor::Middle, INK, &shortened(name, fits));
        }
        for (row, name) in rows.1.iter().enumerate() {
            self.text((left - 8.0, TOP + ROW * row as f64 + 17.0), Anchor::End, INK, &shortened(name, 28));
        }
        for ((row, column), value) in cells {
            let (x, y) = (left + cell * *column as f64, TOP + ROW * *row as f64);
            let share = (value / most).clamp(0.0, 1.0);
            let (width, height) = (cell - 2.0, ROW - 2.0);
            self.add(format_args!(
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height}\" fill=\"{}\" fill-opacity=\"{:.2}\"/>",
                COLORS[0],
                0.08 + 0.92 * share
            ));
            let ink = if share > 0.5 { "fill=\"#ffffff\"" } else { INK };
            self.text((x + width / 2.0, y + 16.0), Anchor::Middle, ink, &amount(*value));
        }
    }
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_string(),
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

fn escaped(text: &str) -> String {
    printable(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
