//! A review as one HTML page: the lines of both documents side by side, in light and dark, without
//! anything fetched.
//!
//! Everything that opens and closes is a `details` element, so that a keyboard is enough. A script
//! filters the page; without it the page is whole.

mod change;
mod filter;

use self::change::{Style, item};
use self::filter::Filter;
use super::group::{self, RuleChanges, Section};
use super::notes::{self, Described, KEYWORDS, MOST_IN_A_ROW, Piece};
use super::{counts, wire_words, without_verdict};
use crate::compare::change::{ApiReview, Change, Review, Verdict, WireVerdict};
use crate::quoting::is_hidden;

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// The SHA-256 hash of [`SCRIPT`], in Base64. It is in the content security policy, so that a
/// browser runs this script and no other, whatever a document says. A test of the page computes it.
const SCRIPT_HASH: &str = "Fp5w0y0KlMOCTA4n/O7XX72ghY0OyPtMrheHxbd8tIc=";

/// The most changes of a part that breaks code or fails on the wire with which they are open from
/// the start. With more, all of them are closed, so that they are a list of headings, and a click
/// opens one. Changes that follow from others are not counted. Chosen by eye: about as many as a
/// person reads one after the other. Of the pages of 12 pairs of versions, four have that few. With
/// two, each change of all twelve would take a click; with 200, all of them would be open, and the
/// headings of 56 changes would stand screens apart.
const MAX_OPEN: usize = 20;

/// The most changes with which a part that breaks code or fails on the wire has no overview by what
/// happened. Measured: an overview mostly has a quarter to a half as many lines as there are
/// changes, so with eight it would be two to four lines above eight headings that say the same.
/// With ten times as many, 56 changes would have no summary of their 20 kinds. It is less than
/// [`MAX_OPEN`], because here the overview leaves nothing out below it.
const MAX_WITHOUT_OVERVIEW: usize = 8;

/// The most changes of a part that breaks nothing which the page shows in full; with more, only
/// their kinds and paths. Changes that follow from others are not counted.
///
/// A new version of a large API can add thousands of items. Measured: such a change in full takes
/// two kilobytes of HTML on average, so 200 take some 400 kilobytes, and thousands would take
/// megabytes. The new items of ten of 12 pairs of versions are shown in full; with a tenth, those
/// of one would be. Who asks for all has asked for the megabytes.
const MAX_IN_FULL: usize = 200;

/// Ends what [`head`] begins, and begins what the page is about.
pub(super) const MAIN: &str = "</header><main id=\"changes\" tabindex=\"-1\">\n";

/// The end of a page.
pub(super) const END: &str = "</main></body></html>\n";

/// What a page is written with.
struct View<'a> {
    filter: Filter<'a>,
    /// Everything, however much there is.
    all: bool,
}

impl View<'_> {
    /// A bound, or none if all is asked for.
    fn most(&self, usual: usize) -> usize {
        if self.all { usize::MAX } else { usual }
    }
}

/// A review as HTML: as much as a page shows well, or all of it.
pub fn html(review: &Review, all: bool) -> String {
    let verdict = review.verdict();
    let word = verdict.map_or_else(|| without_verdict(review), Verdict::name);
    let class = verdict.map_or("unchanged", Verdict::name);
    let mut text = head(word, class, &review.titles);
    if verdict.is_some() {
        summary("In Rust", word, word, review.decisive(), "", &mut text);
        let wire = review.wire();
        let (wire_word, class) = (wire.verdict().name(), wire_class(wire.verdict()));
        let decisive = review.decisive_on_wire();
        summary(
            "On the wire",
            wire_word,
            class,
            decisive,
            &wire_words(wire),
            &mut text,
        );
    }
    let view = View {
        filter: Filter::new(review),
        all,
    };
    if review.has_differences() {
        view.filter.form(&mut text);
    }
    text.push_str(MAIN);
    let changed = review.apis.iter().filter(|api| api.has_differences());
    changed
        .enumerate()
        .for_each(|(number, api)| section(number, api, &view, &mut text));
    if review.has_differences() {
        text.push_str(&format!("<script>{SCRIPT}</script>"));
    }
    text.push_str(END);
    text
}

/// One line of the summary: a verdict, the change that decides it, and more words.
fn summary(
    title: &str,
    word: &str,
    class: &str,
    decisive: Option<&Change>,
    words: &str,
    text: &mut String,
) {
    text.push_str(&format!(
        "<p>{title}: <span class=\"{class}\">{word}</span>"
    ));
    if let Some(change) = decisive {
        text.push_str(&format!(
            ", decided by <code>{}</code> at <code>{}</code>",
            change.rule.id,
            escape(&change.path)
        ));
    }
    if !words.is_empty() {
        text.push_str(&format!("; {}", escape(words)));
    }
    text.push_str(".</p>\n");
}

/// The class of a verdict about the wire, which has the colour of one about Rust.
fn wire_class(verdict: WireVerdict) -> &'static str {
    match verdict {
        WireVerdict::Breaking => Verdict::Major.name(),
        WireVerdict::Risky => Verdict::Minor.name(),
        WireVerdict::Safe => Verdict::Patch.name(),
    }
}

/// The beginning of a page: everything up to the title and what was compared.
pub(super) fn head(word: &str, class: &str, titles: &(String, String)) -> String {
    let (old, new) = (escape(&titles.0), escape(&titles.1));
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\
         <title>API review: {word}</title><style>{STYLE}</style></head><body><a class=\"skip\" href=\"#changes\">To the content</a>\n\
         <header><h1>API review: <span class=\"{class}\">{word}</span></h1>\n<p><code>{old}</code> → <code>{new}</code></p>\n"
    )
}

/// One heading of a section with its changes.
struct Part<'a> {
    section: Section,
    changes: group::Partition<'a>,
}

/// The parts of a review that have changes, the most severe first.
fn parts(api: &ApiReview) -> Vec<Part<'_>> {
    Section::ALL
        .into_iter()
        .map(|section| Part {
            section,
            changes: group::partition(api, section),
        })
        .filter(|part| !part.changes.independent.is_empty() || !part.changes.following.is_empty())
        .collect()
}

fn section(number: usize, api: &ApiReview, view: &View<'_>, text: &mut String) {
    let name = if api.module.is_empty() {
        "The API".to_owned()
    } else {
        format!("<code>{}</code>", escape(&api.module))
    };
    text.push_str(&format!("<section><h2>{name}</h2><p>{}</p>\n", counts(api)));
    let parts = parts(api);
    if parts.len() > 1 {
        let link = |part: &Part<'_>| {
            let (id, class) = (part.section.id(), part.section.verdict().name());
            let count = part.changes.independent.len();
            format!(
                "<li><a href=\"#{id}-{number}\"><span class=\"{class}\">{}</span> (<span class=\"count\">{count}</span>)</a></li>",
                part.section.title()
            )
        };
        let links: String = parts.iter().map(link).collect();
        text.push_str(&format!(
            "<nav aria-label=\"Weights\"><ul>{links}</ul></nav>\n"
        ));
    }
    parts.iter().for_each(|one| part(number, one, view, text));
    descriptions(api, view, text);
    text.push_str("</section>\n");
}

/// Descriptions with other words, folded, and the keywords without effect.
fn descriptions(api: &ApiReview, view: &View<'_>, text: &mut String) {
    let described = notes::descriptions(api, view.most(MOST_IN_A_ROW));
    if !described.is_empty() {
        let lines: Vec<String> = described.iter().map(description).collect();
        text.push_str(&format!(
            "<details class=\"kind group\"><summary>Descriptions (<span class=\"count\">{}</span>)</summary><ul>{}</ul></details>\n",
            lines.len(),
            lines.concat()
        ));
    }
    if let Some(words) = notes::unread(api, view.most(KEYWORDS)) {
        text.push_str(&format!("<p>{}.</p>\n", with_code(&words)));
    }
}

fn description(described: &Described<'_>) -> String {
    let pieces = described.pieces.iter().map(|piece| match piece {
        Piece::Same(words) => escape(words),
        Piece::Gone(words) => format!("<del>{}</del>", escape(words)),
        Piece::New(words) => format!("<ins>{}</ins>", escape(words)),
    });
    let words: Vec<String> = pieces.collect();
    let change = described.change;
    let mark = if described.is_meaningful { "b" } else { "span" };
    format!(
        "<li class=\"mention\" data-verdict=\"{}\"><{mark}><code>{}</code> {}</{mark}>: {}</li>\n",
        Verdict::Patch.name(),
        escape(&change.path),
        change.keyword,
        words.join(" ")
    )
}

fn part(number: usize, part: &Part<'_>, view: &View<'_>, text: &mut String) {
    let (id, title) = (part.section.id(), part.section.title());
    let class = part.section.verdict().name();
    let independent = &part.changes.independent;
    let count = independent.len();
    text.push_str(&format!(
        "<div class=\"part group\" id=\"{id}-{number}\"><h3><span class=\"{class}\">{title}</span> (<span class=\"count\">{count}</span>)</h3>\n"
    ));
    let breaks = part.section.is_grave();
    let is_in_full = breaks || count <= view.most(MAX_IN_FULL);
    if breaks && count > MAX_WITHOUT_OVERVIEW || !is_in_full {
        let class = if is_in_full { MENTION } else { ENTRY };
        for group in group::by_rule_and_direction(independent) {
            let says = format!("{}{}", group.summary(), group.grades());
            rule_changes(&group, &says, class, &view.filter, text);
        }
    }
    if is_in_full {
        let style = Style {
            is_open: breaks && count <= MAX_OPEN,
            has_heading: breaks,
        };
        group::by_item(independent)
            .iter()
            .for_each(|group| item(group, style, view, text));
    }
    for group in group::following_by_rule(&part.changes.following) {
        rule_changes(&group, &group.follows(), MENTION, &view.filter, text);
    }
    text.push_str("</div>\n");
}

/// The class of what stands for changes.
const ENTRY: &str = "entry";

/// The class of what names a change that is on the page once more, or that follows from another.
const MENTION: &str = "mention";

/// How often one thing happened, and to what.
fn rule_changes(
    group: &RuleChanges<'_>,
    says: &str,
    class: &str,
    filter: &Filter<'_>,
    text: &mut String,
) {
    let changes = group.widest_first();
    let paths: Vec<String> = changes
        .iter()
        .map(|change| {
            let attributes = filter.attributes(&[change]);
            let path = escape(&change.path);
            format!("<li class=\"{class}\"{attributes}><code>{path}</code></li>")
        })
        .collect();
    text.push_str(&format!(
        "<details class=\"kind group\"><summary><b class=\"count\">{}</b> × {} <span class=\"faint\">{}</span></summary><ul class=\"paths\">{}</ul></details>\n",
        group.changes.len(),
        with_code(says),
        group.rule(),
        paths.join("\n")
    ));
}

/// Text in which backticks become `code` elements.
pub(super) fn with_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(number, part)| {
            if number % 2 == 1 {
                format!("<code>{}</code>", escape(part))
            } else {
                escape(part)
            }
        })
        .collect()
}

/// Text that cannot become markup.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other if is_hidden(other) && !matches!(other, '\n' | '\t') => {
                safe.extend(other.escape_default());
            }
            other => safe.push(other),
        }
    }
    safe
}
