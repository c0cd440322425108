//! The figures of a race as a picture: four panels, each with a line for every tool over the size
//! of the document.
//!
//! In: rows. Out: SVG that is readable on light and dark. Absent: a library; lines and labels are
//! all there is to draw.

use super::race::{self, Document, Figures};

/// One document with the figures of every tool.
pub(crate) type Row = (Document, Vec<Figures>);

type Pick = fn(&Figures) -> Option<f64>;

/// The label of each panel and the figure that it shows: time and memory, of the generator and of
/// rustc. Of the table's figures ([`race`]) only the lines of code have no panel. The four fill two
/// rows; [`svg`] has no place for a fifth.
const PANELS: [(&str, Pick); 4] = [
    ("generating, s", race::wall),
    ("generating, MB", race::peak),
    ("rustc check, CPU s", race::rustc),
    ("rustc check, MB", race::rustc_peak),
];
/// The color of each tool, in the order in which the rows first have them. There are four tools,
/// this one and the three of `tool::PEERS`; a fifth would have neither lines nor a name. They are
/// light enough for dark pages and dark enough for light ones.
const COLORS: [&str; 4] = ["#2f81f7", "#d29922", "#3fb950", "#db61a2"];
const STYLE: &str = "text{font:12px sans-serif;fill:#57606a}line,rect{stroke:#8c959f;fill:none}polyline{fill:none;stroke-width:2}\
                     @media(prefers-color-scheme:dark){text{fill:#adbac7}}";
/// The width of one panel, in units of the picture, which scales. Chosen by eye: two panels side by
/// side leave room for the names of four tools, 160 apart, in one row below them.
const WIDTH: f64 = 360.0;
/// The height of one panel. Chosen by eye: the rectangle inside it is about half as high as wide.
/// Much lower, lines of tools that differ by a tenth would lie on each other; much higher, the two
/// rows of panels would not fit on a screen.
const HEIGHT: f64 = 220.0;
/// The room for labels: so much to the left and above of a panel's rectangle, half of it to the
/// right and below. Chosen by eye: a number of five digits fits on the left, and a line of letters
/// of 12 above and below.
const MARGIN: f64 = 46.0;

/// The picture.
pub(crate) fn svg(rows: &[Row]) -> String {
    let mut tools: Vec<&str> = Vec::new();
    for figures in rows.iter().flat_map(|(_, all)| all) {
        if !tools.contains(&figures.tool) {
            tools.push(figures.tool);
        }
    }
    let (width, height) = (2.0 * WIDTH, 2.0 * HEIGHT + 30.0);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\"><title>What generating and checking \
         cost, by size of the document</title><style>{STYLE}</style>\n"
    );
    for ((label, pick), (left, top)) in
        PANELS
            .iter()
            .zip([(0.0, 0.0), (WIDTH, 0.0), (0.0, HEIGHT), (WIDTH, HEIGHT)])
    {
        text.push_str(&panel(rows, &tools, label, *pick, (left, top)));
    }
    for ((tool, color), place) in tools.iter().zip(COLORS).zip([0.0, 1.0, 2.0, 3.0]) {
        let (x, y) = (MARGIN + place * 160.0, height - 12.0);
        text.push_str(&format!("<rect x=\"{x}\" y=\"{}\" width=\"10\" height=\"10\" style=\"fill:{color};stroke:none\"/>", y - 9.0));
        text.push_str(&format!(
            "<text x=\"{}\" y=\"{y}\">{tool}</text>\n",
            x + 16.0
        ));
    }
    text.push_str("</svg>\n");
    text
}

fn panel(rows: &[Row], tools: &[&str], label: &str, pick: Pick, (left, top): (f64, f64)) -> String {
    let widest = rows
        .iter()
        .map(|(document, _)| megabytes(document))
        .fold(0.0, f64::max);
    let highest = rows
        .iter()
        .flat_map(|(_, all)| all)
        .filter_map(pick)
        .fold(0.0, f64::max);
    let (x0, y0) = (left + MARGIN, top + HEIGHT - MARGIN / 2.0);
    let (across, up) = (WIDTH - 1.5 * MARGIN, HEIGHT - 1.5 * MARGIN);
    let mut text = format!(
        "<rect x=\"{x0}\" y=\"{}\" width=\"{across}\" height=\"{up}\"/>",
        y0 - up
    );
    text.push_str(&format!(
        "<text x=\"{x0}\" y=\"{}\">{label}</text>",
        y0 - up - 8.0
    ));
    text.push_str(&format!(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
        x0 - 4.0,
        y0 - up + 10.0,
        short(highest)
    ));
    text.push_str(&format!(
        "<text x=\"{}\" y=\"{y0}\" text-anchor=\"end\">0</text>",
        x0 - 4.0
    ));
    text.push_str(&format!(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{} MB of document</text>\n",
        x0 + across,
        y0 + 14.0,
        short(widest)
    ));
    for (tool, color) in tools.iter().zip(COLORS) {
        let mut points: Vec<(f64, f64)> = rows
            .iter()
            .filter_map(|(document, all)| {
                Some((
                    megabytes(document),
                    pick(all.iter().find(|figures| figures.tool == *tool)?)?,
                ))
            })
            .collect();
        points.sort_by(|one, other| one.0.total_cmp(&other.0));
        let place =
            |(size, value): &(f64, f64)| (x0 + across * size / widest, y0 - up * value / highest);
        let joined: Vec<String> = points
            .iter()
            .map(place)
            .map(|(x, y)| format!("{x:.1},{y:.1}"))
            .collect();
        text.push_str(&format!(
            "<polyline points=\"{}\" style=\"stroke:{color}\"/>",
            joined.join(" ")
        ));
        for (x, y) in points.iter().map(place) {
            text.push_str(&format!(
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" style=\"fill:{color}\"/>"
            ));
        }
        text.push('\n');
    }
    text
}

fn short(value: f64) -> String {
    if value < 10.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.0}")
    }
}

#[expect(clippy::cast_precision_loss, reason = "no document has 2^53 bytes")]
fn megabytes(document: &Document) -> f64 {
    document.bytes as f64 / 1e6
}
