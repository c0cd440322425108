//! The changes of one item on the page.

use super::{ENTRY, View, escape, with_code};
use crate::compare::change::{Change, Effect, Judgement, Roles, SourceLocation};
use crate::compare::render::group::{
    ItemChanges, MemberChanges, OPERATIONS, OPERATIONS_OF_NAME, OTHER_NAMES,
};
use crate::compare::render::{below, grade_words, some_of};

/// How changes are shown: whether they are open, and whether their item has a heading.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) is_open: bool,
    pub(super) has_heading: bool,
}

/// The changes of one item.
pub(super) fn item(group: &ItemChanges<'_>, style: Style, view: &View<'_>, text: &mut String) {
    text.push_str("<div class=\"item group\">");
    if style.has_heading {
        let operations = match group.operations() {
            [] => String::new(),
            names => format!("in {}", escape(&some_of(names, view.most(OPERATIONS)))),
        };
        text.push_str(&format!(
            "<h4><code>{}</code> <span class=\"faint\">{operations}</span></h4>\n",
            escape(group.item)
        ));
        let names = group.other_names(view.most(OPERATIONS_OF_NAME));
        other_names(&names, view.most(OTHER_NAMES), text);
    }
    for member in &group.members {
        if let Some(first) = member.changes.first() {
            let attributes = view.filter.attributes(&member.changes);
            summary(group.item, (first, member), style, &attributes, text);
            details(first, member, text);
        }
    }
    text.push_str("</div>\n");
}

/// The other names of an item, of which at most so many are listed; folded, because a type may have
/// dozens.
fn other_names(names: &[String], most: usize, text: &mut String) {
    if names.is_empty() {
        return;
    }
    let listed: Vec<String> = names.iter().take(most).map(|name| escape(name)).collect();
    let more = match names.len() - listed.len() {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    text.push_str(&format!(
        "<details><summary>other names ({})</summary><div>{}{more}</div></details>\n",
        names.len(),
        listed.join("; ")
    ));
}

/// The line that is shown while the changes of a member are closed. The path is relative below a
/// heading.
fn summary(
    item: &str,
    (first, member): (&Change, &MemberChanges<'_>),
    style: Style,
    attributes: &str,
    text: &mut String,
) {
    let open = if style.is_open { " open" } else { "" };
    let (item, path) = if style.has_heading {
        (item, below(first))
    } else {
        ("", first.path.as_str())
    };
    let name = if first.path == item {
        String::new()
    } else {
        format!("<code>{}</code>: ", breakable(path))
    };
    text.push_str(&format!(
        "<details class=\"{ENTRY}\"{attributes}{open}><summary>{name}{} <span class=\"faint\">{}{}</span></summary>",
        with_code(&member.summary()),
        grades(member),
        member.rules()
    ));
}

/// A path that can be broken after each part, so that a narrow page need not begin it on a new
/// line.
fn breakable(path: &str) -> String {
    escape(path).replace("::", "::<wbr>")
}

/// Who fails or may fail, before the names of the rules.
fn grades(member: &MemberChanges<'_>) -> String {
    let mut grades: Vec<String> = member
        .changes
        .iter()
        .map(|change| grade_words(change))
        .collect();
    grades.retain(|words| !words.is_empty());
    grades.dedup();
    if grades.is_empty() {
        String::new()
    } else {
        format!("{} · ", grades.join(", "))
    }
}

/// Both states, then a table of what the changes mean.
fn details(first: &Change, member: &MemberChanges<'_>, text: &mut String) {
    text.push_str("<div>\n<div class=\"sides\">");
    let (old, new) = (first.cause.old.as_ref(), first.cause.new.as_ref());
    state("was", "Before", first.before.as_deref(), old, text);
    state("is", "After", first.after.as_deref(), new, text);
    text.push_str("</div>\n<table>");
    wire(member, text);
    roles(member, text);
    row("Cause", first.cause.kind.name(), text);
    for change in &member.changes {
        row("Why", &with_code(change.rule.why), text);
    }
    for change in member.hints() {
        row("What to do", &with_code(&change.hint), text);
    }
    text.push_str("</table></div></details>\n");
}

fn row(heading: &str, cell: &str, text: &mut String) {
    text.push_str(&format!(
        "<tr><th scope=\"row\">{heading}</th><td>{cell}</td></tr>"
    ));
}

fn wire(member: &MemberChanges<'_>, text: &mut String) {
    let judgements = member.judgements();
    for failure in &judgements {
        let who = if failure.who == "old client" {
            "An old client, a new server"
        } else {
            "A new client, an old server"
        };
        let Judgement { grade, reason, .. } = failure.judgement;
        let example = match failure.example() {
            Some(value) => format!(", for instance <code>{}</code>", escape(&value)),
            None => String::new(),
        };
        let words = with_code(reason);
        row(who, &format!("{}: {words}{example}", grade.name()), text);
    }
    if judgements.is_empty() {
        row("On the wire", "works", text);
    }
}

/// The most severe effect of the changes on each role.
fn roles(member: &MemberChanges<'_>, text: &mut String) {
    for (position, (who, _)) in Roles::NOBODY.each().into_iter().enumerate() {
        let effects = member.changes.iter();
        let effects = effects.map(|change| change.roles.each()[position].1);
        let effect = effects.max().unwrap_or(Effect::None);
        if effect != Effect::None {
            row(&format!("Who {who}"), effect.name(), text);
        }
    }
}

/// The text and the lines of one state.
fn state(
    class: &str,
    title: &str,
    spelled: Option<&str>,
    location: Option<&SourceLocation>,
    text: &mut String,
) {
    let spelled = spelled.map_or_else(
        || "—".to_owned(),
        |spelled| format!("<code>{}</code>", escape(spelled)),
    );
    text.push_str(&format!("<div class=\"side\"><p class=\"{class}\"><span class=\"faint\">{title}</span> {spelled}</p>"));
    if let Some(location) = location {
        let lines: Vec<String> = location
            .excerpt
            .iter()
            .map(|line| format!("{:>5} {}", line.number, escape(&line.text)))
            .collect();
        let place = format!("{}:{}", escape(&location.file), location.line);
        text.push_str(&format!(
            "<p class=\"faint\">{place}</p><pre tabindex=\"0\" role=\"region\" aria-label=\"{place}\">{}</pre>",
            lines.join("\n")
        ));
    }
    text.push_str("</div>");
}
