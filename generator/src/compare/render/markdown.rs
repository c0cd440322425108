//! A review as a comment on a pull request: the verdict, what breaks in full or by what happened,
//! the rest folded.
//!
//! In: a review. Out: Markdown. Whatever comes from a document stands in backticks, where nothing
//! in it means anything: no link, no tag, no mention of anybody.

mod page;

use self::page::{LONGEST, Page, Part, Text};
use super::group::{
    self, EXAMPLES, IN_FULL, ItemChanges, MemberChanges, OPERATIONS, OPERATIONS_OF_NAME,
    OTHER_NAMES, RuleChanges, Section,
};
use super::notes::{self, Described, KEYWORDS, MOST_IN_A_ROW, Piece};
use super::{below, grade_words, plural, some_of, wire_words, without_verdict};
use crate::compare::change::{ApiReview, Change, Review, SourceLocation};

/// The length of a review, in bytes, beyond which it says less: a kind of change has no paths, and
/// of parts that break nothing no further change, and of descriptions no further one, is shown by
/// itself. Of a part that breaks code or fails on the wire no further item is begun beyond half of
/// it, and no further member of an item is shown beyond all of it.
///
/// The difference to [`LONGEST`] is for what is added without a check: a line for each kind of
/// change, and the rest of what was begun. A part that does not fit in spite of it is left out as a
/// whole, and its changes are counted. With a value near to [`LONGEST`], that would happen more
/// often; with half as much or less, the outlines ([`OUTLINES`]) could take the room of all items
/// that break code.
const MOST: usize = 40_000;

/// How many bytes of a review the outlines of APIs may take: of each its heading, and a line for
/// each of its parts, which the part replaces if it has room. From the first API that does not fit,
/// APIs are only counted.
///
/// With a short name an outline takes up to some 600 bytes, so sixteen APIs fit. Outlines count as
/// text of the review, so this must stay well below half of [`MOST`], up to which items of the
/// gravest parts are begun.
const OUTLINES: usize = 10_000;

/// The number of paths listed for one kind of change; the others are counted. Also the most changes
/// of a kind that breaks nothing which have a line each; with more, the kind has one line with such
/// a list. 40 paths of 60 characters take about 2,600 bytes, so the lists of a dozen kinds fit into
/// [`MOST`]. With much less, names would be hidden for which there is room; with some hundreds, a
/// few kinds would take the room of all.
const PATHS: usize = 40;

/// A review as Markdown: up to the length of a comment, or all of it.
pub fn markdown(review: &Review, all: bool) -> String {
    let mut text = head(review);
    let changed = || review.apis.iter().filter(|api| api.has_differences());
    let more = |count| {
        let more = plural(count, "more API");
        format!("… and {more}; `cargo xtask diff --all` shows them.\n")
    };
    let mut outlines = 0;
    let mut pages: Vec<Page<'_>> = changed().map(|api| Page::new(review, api)).collect();
    pages.retain(|page| {
        outlines += page.length();
        all || outlines <= OUTLINES
    });
    let around = text.len() + pages.iter().map(Page::length).sum::<usize>();
    let mut left = LONGEST.saturating_sub(around + more(usize::MAX).len());
    for part in Part::ALL {
        for page in &mut pages {
            left = page.write(part, left, all);
        }
    }
    for page in &pages {
        text.push_str(&page.text());
    }
    match changed().count() - pages.len() {
        0 => text,
        count => text + &more(count),
    }
}

/// The verdicts.
fn head(review: &Review) -> String {
    let Some(verdict) = review.verdict() else {
        return format!("### API review: {}\n\n", without_verdict(review));
    };
    let wire = review.wire();
    let mut text = format!(
        "### API review: **{}** in Rust, **{}** on the wire\n\n",
        verdict.name(),
        wire.verdict().name()
    );
    text.push_str(&format!(
        "- Rust: **{}**{}\n",
        verdict.name(),
        decided_by(review.decisive())
    ));
    text.push_str(&format!(
        "- Wire: **{}**{}: {}\n\n",
        wire.verdict().name(),
        decided_by(review.decisive_on_wire()),
        wire_words(wire)
    ));
    text
}

/// The number of descriptions with other words that a comment shows of one API, fewer if [`MOST`]
/// is reached; those whose words carry meaning come first, and the others are counted. Measured: of
/// 12 pairs of versions six change more, up to 209, and 25 of them take 2 to 11 KB. With a tenth,
/// ten would lose most of theirs; with ten times as many, those of one API could take the room of
/// all.
const DESCRIPTIONS: usize = 25;

/// Descriptions with other words, folded, and the keywords without effect.
fn descriptions(api: &ApiReview, text: &mut Text) {
    let described = notes::descriptions(api, text.most(MOST_IN_A_ROW));
    if !described.is_empty() {
        text.push_str(&format!(
            "<details><summary>Descriptions ({})</summary>\n\n",
            described.len()
        ));
        for (position, one) in described.iter().enumerate() {
            if position >= text.most(DESCRIPTIONS) || text.exceeds(MOST) {
                let more = described.len() - position;
                text.push_str(&format!("- … and {more} more\n"));
                break;
            }
            text.push_str(&description(one));
        }
        text.push_str("\n</details>\n\n");
    }
    if let Some(words) = notes::unread(api, text.most(KEYWORDS)) {
        text.push_str(&format!("{words}.\n\n"));
    }
}

fn description(described: &Described<'_>) -> String {
    let pieces = described.pieces.iter().map(|piece| match piece {
        Piece::Same(words) => code(words),
        Piece::Gone(words) => format!("~~{}~~", code(words)),
        Piece::New(words) => format!("**{}**", code(words)),
    });
    let pieces: Vec<String> = pieces.collect();
    let change = described.change;
    format!(
        "- {} {}: {}\n",
        code(&change.path),
        change.keyword,
        pieces.join(" ")
    )
}

fn decided_by(change: Option<&Change>) -> String {
    change.map_or_else(String::new, |change| {
        format!(
            ", decided by `{}` at {}",
            change.rule.id,
            code(&change.path)
        )
    })
}

fn in_full(api: &ApiReview, section: Section, text: &mut Text) {
    let partition = group::partition(api, section);
    let by_item = group::by_item(&partition.independent);
    let is_many = partition.independent.len() > IN_FULL;
    if is_many {
        group::by_rule_and_direction(&partition.independent)
            .iter()
            .for_each(|group| kind(group, text));
        following(&partition.following, text);
        text.push_str(if text.has_all() {
            "\nIn full:\n\n"
        } else {
            "\nIn full, what reaches most operations first:\n\n"
        });
    }
    let most = text.most(if is_many { EXAMPLES } else { IN_FULL });
    let mut shown = 0;
    for (position, group) in by_item.iter().enumerate() {
        if shown >= most || text.exceeds(MOST / 2) {
            let left = plural(by_item.len() - position, "item");
            text.push_str(&format!(
                "… and {} more of {left}; `cargo xtask diff --all` shows them.\n\n",
                partition.independent.len() - shown
            ));
            break;
        }
        text.push_str(&format!(
            "**{} {}**",
            section.before_item(),
            code(group.item)
        ));
        text.push_str(&operations(group, text.most(OPERATIONS)));
        text.push_str("\n\n");
        let names = group.other_names(text.most(OPERATIONS_OF_NAME));
        text.push_str(&other_names(&names, text.most(OTHER_NAMES)));
        for (position, member) in group.members.iter().enumerate() {
            if position >= most || text.exceeds(MOST) {
                text.push_str(&format!(
                    "- … and {} more here\n",
                    group.members.len() - position
                ));
                break;
            }
            text.push_str(&full(group.item, member));
        }
        shown += group
            .members
            .iter()
            .map(|member| member.changes.len())
            .sum::<usize>();
        text.push_str("\n");
    }
    if !is_many && !partition.following.is_empty() {
        following(&partition.following, text);
        text.push_str("\n");
    }
}

/// The other names of an item; folded, because a type may have dozens.
fn other_names(names: &[String], most: usize) -> String {
    if names.is_empty() {
        return String::new();
    }
    let list: Vec<String> = names.iter().map(|name| code(name)).collect();
    format!(
        "<details><summary>Other names ({})</summary>\n\n{}\n\n</details>\n\n",
        list.len(),
        some_of(&list, most)
    )
}

/// The operations that a group reaches, in words; at most so many are named.
fn operations(group: &ItemChanges<'_>, most: usize) -> String {
    let reaches = group.operations();
    let names: Vec<String> = reaches.iter().take(most).map(|name| code(name)).collect();
    match reaches.len().saturating_sub(names.len()) {
        _ if names.is_empty() => String::new(),
        0 => format!(" in {}", names.join(", ")),
        more => format!(" in {} and {more} more", names.join(", ")),
    }
}

fn full(item: &str, member: &MemberChanges<'_>) -> String {
    let Some(change) = member.changes.first() else {
        return String::new();
    };
    let name = if change.path == item {
        String::new()
    } else {
        format!("{}: ", code(below(change)))
    };
    let mut text = format!("- {name}{} (`{}`)", member.summary(), member.rules());
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            text.push_str(&format!(": {} → {}", code(before), code(after)))
        }
        (Some(before), None) => text.push_str(&format!(": was {}", code(before))),
        (None, Some(after)) => text.push_str(&format!(": is {}", code(after))),
        (None, None) => {}
    }
    let sites: Vec<String> = [&change.cause.old, &change.cause.new]
        .into_iter()
        .flatten()
        .filter(|site| site.exact)
        .map(place)
        .collect();
    if !sites.is_empty() {
        text.push_str(&format!(" <sub>{}</sub>", sites.join(" → ")));
    }
    for failure in member.judgements() {
        let article = if failure.who.starts_with('o') {
            "An"
        } else {
            "A"
        };
        let words = failure.words(code);
        text.push_str(&format!("\n  {article} {} {words}.", failure.who));
    }
    for hint in member.hints() {
        text.push_str(&format!("\n  *{}*", hint.hint));
    }
    text.push('\n');
    text
}

/// One line for a kind of change, and the paths below it.
fn kind(group: &RuleChanges<'_>, text: &mut Text) {
    text.push_str(&format!(
        "- **{} ×** {}{} (`{}`)",
        group.changes.len(),
        group.summary(),
        group.grades(),
        group.rule()
    ));
    if text.exceeds(MOST) {
        text.push_str("\n");
    } else {
        which(group, text);
    }
}

/// The paths of a kind of change, folded, behind its line.
fn which(group: &RuleChanges<'_>, text: &mut Text) {
    let paths: Vec<String> = group.paths().iter().map(|path| code(path)).collect();
    let paths = some_of(&paths, text.most(PATHS));
    text.push_str(&format!(
        "\n  <details><summary>which</summary>\n\n  {paths}\n\n  </details>\n"
    ));
}

/// A line for each kind of change that follows from others, and its paths if all is asked for.
fn following(following: &[&Change], text: &mut Text) {
    for group in group::following_by_rule(following) {
        text.push_str(&format!(
            "- {} × {} (`{}`)",
            group.changes.len(),
            group.follows(),
            group.rule()
        ));
        if text.has_all() {
            which(&group, text);
        } else {
            text.push_str("\n");
        }
    }
}

fn folded(api: &ApiReview, section: Section, text: &mut Text) {
    let title = match section {
        Section::New => "New",
        _ => "Without effect on code that compiles",
    };
    let partition = group::partition(api, section);
    if partition.independent.is_empty() && partition.following.is_empty() {
        return;
    }
    text.push_str(&format!(
        "<details><summary>{title} ({})</summary>\n\n",
        partition.independent.len()
    ));
    for group in group::by_rule_and_direction(&partition.independent) {
        if group.changes.len() > text.most(PATHS) || text.exceeds(MOST) {
            kind(&group, text);
        } else {
            rows(&group, text);
        }
    }
    following(&partition.following, text);
    text.push_str("\n</details>\n\n");
}

/// A line for each change, as far as there is room.
fn rows(group: &RuleChanges<'_>, text: &mut Text) {
    for (position, change) in group.changes.iter().enumerate() {
        if text.exceeds(MOST) {
            let more = group.changes.len() - position;
            text.push_str(&format!("- … and {more} more (`{}`)\n", group.rule()));
            return;
        }
        row(change, text);
    }
}

fn row(change: &Change, text: &mut Text) {
    let what = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!(": {} → {}", code(before), code(after)),
        (None, Some(one)) | (Some(one), None) => format!(": {}", code(one)),
        (None, None) => String::new(),
    };
    let grade = match grade_words(change) {
        words if words.is_empty() => words,
        words => format!("; {words}"),
    };
    text.push_str(&format!(
        "- {}: {}{what}{grade} (`{}`)\n",
        code(&change.path),
        change.rule.summary,
        change.rule.id
    ));
}

fn place(site: &SourceLocation) -> String {
    code(&format!("{}:{}", site.file, site.line))
}

/// Text in backticks that nothing in it can end.
pub(super) fn code(text: &str) -> String {
    crate::quoting::code_span(text)
}
