//! A review as a comment on a pull request: the verdict, what breaks in full, the rest folded.

use super::{below, counts, groups, some_of};
use crate::compare::change::{ApiReview, Change, Grade, Review, Site, Verdict};

/// How long a comment may become; forges take about 65,000 characters.
const MOST: usize = 60_000;

/// A review as Markdown.
pub fn markdown(review: &Review) -> String {
    let Some(verdict) = review.verdict() else { return "### API review: nothing changed\n".to_owned() };
    let mut text = format!("### API review: **{}**\n\n", verdict.name());
    if let Some(change) = review.decisive() {
        text.push_str(&format!("Decided by `{}` at {}.\n\n", change.rule.id, code(&change.path)));
    }
    for api in review.apis.iter().filter(|api| !api.changes.is_empty() || api.wording > 0) {
        let name =
            if api.module.is_empty() { format!("{} → {}", code(&review.titles.0), code(&review.titles.1)) } else { code(&api.module) };
        text.push_str(&format!("#### {name}: {}\n\n", counts(&api.changes, api.wording)));
        breaking(api, &mut text);
        folded(api, Verdict::Minor, "New", &mut text);
        folded(api, Verdict::Patch, "Without effect on code that compiles", &mut text);
    }
    text
}

fn breaking(api: &ApiReview, text: &mut String) {
    let groups = groups(api, Verdict::Major);
    for (position, group) in groups.iter().enumerate() {
        if text.len() > MOST / 2 {
            text.push_str(&format!("… and {} more items that break; `cargo xtask diff --all` shows them.\n\n", groups.len() - position));
            return;
        }
        text.push_str(&format!("**breaks {}**", code(group.item)));
        let reaches = group.changes.iter().map(|change| &change.reaches).max_by_key(|list| list.len());
        if let Some(list) = reaches.filter(|list| !list.is_empty() && !group.item.contains("Client::")) {
            text.push_str(&format!(" in {}", escape(&some_of(list, 4))));
        }
        text.push_str("\n\n");
        group.changes.iter().for_each(|change| text.push_str(&full(group.item, change)));
        text.push('\n');
    }
}

fn full(item: &str, change: &Change) -> String {
    let name = if change.path == item { String::new() } else { format!("{}: ", code(below(change))) };
    let mut text = format!("- {name}{} (`{}`)", change.rule.says, change.rule.id);
    match (&change.was, &change.is) {
        (Some(was), Some(is)) => text.push_str(&format!(": {} → {}", code(was), code(is))),
        (Some(was), None) => text.push_str(&format!(": was {}", code(was))),
        (None, Some(is)) => text.push_str(&format!(": is {}", code(is))),
        (None, None) => {}
    }
    let sites: Vec<String> = [&change.cause.old, &change.cause.new].into_iter().flatten().filter(|site| site.exact).map(place).collect();
    if !sites.is_empty() {
        text.push_str(&format!(" <sub>{}</sub>", sites.join(" → ")));
    }
    for (who, judgement) in [("An old client", change.wire.old_client), ("A new client", change.wire.new_client)] {
        if judgement.grade > Grade::Works {
            text.push_str(&format!("\n  {who} {}.", judgement.says));
        }
    }
    if !change.rule.hint.is_empty() {
        text.push_str(&format!("\n  *{}*", change.rule.hint));
    }
    text.push('\n');
    text
}

fn folded(api: &ApiReview, verdict: Verdict, title: &str, text: &mut String) {
    let changes: Vec<&Change> = api.changes.iter().filter(|change| change.verdict() == verdict).collect();
    if changes.is_empty() {
        return;
    }
    text.push_str(&format!("<details><summary>{title} ({})</summary>\n\n", changes.len()));
    for (position, change) in changes.iter().enumerate() {
        if text.len() > MOST {
            text.push_str(&format!("- … and {} more\n", changes.len() - position));
            break;
        }
        let what = match (&change.was, &change.is) {
            (Some(was), Some(is)) => format!(": {} → {}", code(was), code(is)),
            (None, Some(one)) | (Some(one), None) => format!(": {}", code(one)),
            (None, None) => String::new(),
        };
        text.push_str(&format!("- {}: {}{what} (`{}`)\n", code(&change.path), change.rule.says, change.rule.id));
    }
    text.push_str("\n</details>\n\n");
}

fn place(site: &Site) -> String {
    code(&format!("{}:{}", site.file, site.line))
}

/// Text in backticks that nothing in it can end; lines and control characters become spaces.
pub(super) fn code(text: &str) -> String {
    let plain: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    let longest = plain.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{plain}{space}{fence}")
}

/// Text whose signs mean nothing.
fn escape(text: &str) -> String {
    let mut safe = String::new();
    for character in text.chars() {
        if character.is_ascii_punctuation() && !matches!(character, ',' | '.') {
            safe.push('\\');
        }
        safe.push(if character.is_control() { ' ' } else { character });
    }
    safe
}
