//! A review as one page: source lines side by side, in light and dark, with nothing fetched and no script.
//!
//! In: a review. Out: HTML. Everything that opens and closes is `details`, so that a keyboard is enough.

use super::group::{self, ItemChanges, MemberChanges, RuleChanges};
use super::{below, counts, some_of};
use crate::compare::change::{ApiReview, Change, Effect, Review, Roles, SourceLocation, Verdict};
use crate::quoting::is_hidden;

const STYLE: &str = include_str!("page.css");

/// So many breaking changes are open when the page is.
const OPEN: usize = 20;

/// So many changes have no overview.
const FEW: usize = 8;

/// So many kinds of changes that break nothing are shown one by one; of more, the paths are enough.
const EACH: usize = 200;

/// Ends what [`head`] begins, and begins what the page is about.
pub(super) const MAIN: &str = "</header><main id=\"changes\" tabindex=\"-1\">\n";

/// The end of a page.
pub(super) const END: &str = "</main></body></html>\n";

/// A review as HTML.
pub fn html(review: &Review) -> String {
    let verdict = review.verdict();
    let word = verdict.map_or("nothing changed", Verdict::name);
    let mut text = head(word, word, &review.titles);
    if let Some(change) = review.decisive() {
        text.push_str(&format!(
            "<p>Decided by <code>{}</code> at <code>{}</code>.</p>\n",
            change.rule.id,
            escape(&change.path)
        ));
    }
    text.push_str(MAIN);
    let changed = review
        .apis
        .iter()
        .filter(|api| !api.changes.is_empty() || api.wording > 0);
    changed
        .enumerate()
        .for_each(|(number, api)| section(number, api, &mut text));
    text.push_str(END);
    text
}

/// The beginning of a page: everything up to the title and what was compared.
pub(super) fn head(word: &str, class: &str, titles: &(String, String)) -> String {
    let (old, new) = (escape(&titles.0), escape(&titles.1));
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>API review: {word}</title><style>{STYLE}</style></head><body><a class=\"skip\" href=\"#changes\">To the content</a>\n\
         <header><h1>API review: <span class=\"{class}\">{word}</span></h1>\n<p><code>{old}</code> → <code>{new}</code></p>\n"
    )
}

fn section(number: usize, api: &ApiReview, text: &mut String) {
    let name = if api.module.is_empty() {
        "The API".to_owned()
    } else {
        format!("<code>{}</code>", escape(&api.module))
    };
    text.push_str(&format!("<section><h2>{name}</h2><p>{}</p>\n", counts(api)));
    let parts = [
        (Verdict::Major, "breaks"),
        (Verdict::Minor, "new"),
        (Verdict::Patch, "without effect on code that compiles"),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .map(|(verdict, title)| (verdict, title, group::partition(api, verdict)))
        .collect();
    let there = || {
        parts.iter().filter(|(_, _, partition)| {
            !partition.independent.is_empty() || !partition.following.is_empty()
        })
    };
    if there().count() > 1 {
        let links = there().map(|(verdict, title, partition)| {
            format!(
                "<li><a href=\"#{}-{number}\"><span class=\"{}\">{title}</span> ({})</a></li>",
                verdict.name(),
                verdict.name(),
                partition.independent.len()
            )
        });
        text.push_str(&format!(
            "<nav aria-label=\"Weights\"><ul>{}</ul></nav>\n",
            links.collect::<String>()
        ));
    }
    for (verdict, title, partition) in there() {
        let (class, count) = (verdict.name(), partition.independent.len());
        text.push_str(&format!("<h3 class=\"part\" id=\"{class}-{number}\"><span class=\"{class}\">{title}</span> ({count})</h3>\n"));
        let breaks = *verdict == Verdict::Major;
        if breaks && count > FEW || count > EACH {
            overview(&group::by_rule_and_direction(&partition.independent), text);
        }
        if breaks || count <= EACH {
            let look = Look {
                open: breaks && count <= OPEN,
                headed: breaks,
            };
            group::by_item(&partition.independent)
                .iter()
                .for_each(|group| items(group, look, text));
        }
        following(&partition.following, text);
    }
    text.push_str("</section>\n");
}

/// How often each thing happened, and to what.
fn overview(by_rule_and_direction: &[RuleChanges<'_>], text: &mut String) {
    by_rule_and_direction
        .iter()
        .for_each(|group| kind(group, &group.summary(), text));
}

fn kind(group: &RuleChanges<'_>, says: &str, text: &mut String) {
    let paths: Vec<String> = group
        .paths()
        .iter()
        .map(|path| format!("<code>{}</code>", escape(path)))
        .collect();
    text.push_str(&format!(
        "<details class=\"kind\"><summary><b>{}</b> × {} <span class=\"faint\">{}</span></summary><div>{}</div></details>\n",
        group.changes.len(),
        words(says),
        group.rule(),
        paths.join(", ")
    ));
}

fn following(following: &[&Change], text: &mut String) {
    group::following_by_rule(following)
        .iter()
        .for_each(|group| kind(group, &group.follows(), text));
}

/// How entries are shown: whether they are open, and whether their item has a heading.
#[derive(Clone, Copy)]
struct Look {
    open: bool,
    headed: bool,
}

fn items(group: &ItemChanges<'_>, look: Look, text: &mut String) {
    if !look.headed {
        return group
            .members
            .iter()
            .for_each(|member| one("", member, look, text));
    }
    let reaches = group.operations();
    let reaches = if reaches.is_empty() {
        String::new()
    } else {
        format!("in {}", escape(&some_of(reaches, 4)))
    };
    text.push_str(&format!(
        "<h4><code>{}</code> <span class=\"faint\">{reaches}</span></h4>\n",
        escape(group.item)
    ));
    group
        .members
        .iter()
        .for_each(|member| one(group.item, member, look, text));
}

/// One entry below its item, or by itself.
fn one(item: &str, member: &MemberChanges<'_>, look: Look, text: &mut String) {
    let Some(change) = member.changes.first() else {
        return;
    };
    let open = if look.open { " open" } else { "" };
    let name = if look.headed {
        below(change)
    } else {
        &change.path
    };
    let name = if change.path == item {
        String::new()
    } else {
        format!("<code>{}</code>: ", escape(name))
    };
    text.push_str(&format!(
        "<details{open}><summary>{name}{} <span class=\"faint\">{}</span></summary><div>\n<div class=\"sides\">",
        words(&member.summary()),
        member.rules()
    ));
    side(
        "was",
        "Before",
        change.before.as_deref(),
        change.cause.old.as_ref(),
        text,
    );
    side(
        "is",
        "After",
        change.after.as_deref(),
        change.cause.new.as_ref(),
        text,
    );
    text.push_str("</div>\n<table>");
    let mut row = |head: &str, words: &str| {
        text.push_str(&format!(
            "<tr><th scope=\"row\">{head}</th><td>{words}</td></tr>"
        ))
    };
    for (who, says, grade) in member.judgements() {
        let who = if who == "old client" {
            "An old client, a new server"
        } else {
            "A new client, an old server"
        };
        row(who, &format!("{}: {}", grade.name(), words(says)));
    }
    if member.judgements().is_empty() {
        row("On the wire", "works");
    }
    for (position, (who, _)) in Roles::NOBODY.each().into_iter().enumerate() {
        let effect = member
            .changes
            .iter()
            .map(|change| change.roles.each()[position].1)
            .max()
            .unwrap_or(Effect::None);
        if effect != Effect::None {
            row(&format!("Who {who}"), effect.name());
        }
    }
    row("Cause", change.cause.kind.name());
    member
        .changes
        .iter()
        .for_each(|change| row("Why", &words(change.rule.why)));
    member
        .hints()
        .iter()
        .for_each(|change| row("What to do", &words(change.rule.hint)));
    text.push_str("</table></div></details>\n");
}

fn side(
    class: &str,
    title: &str,
    spelled: Option<&str>,
    site: Option<&SourceLocation>,
    text: &mut String,
) {
    let spelled = spelled.map_or_else(
        || "—".to_owned(),
        |spelled| format!("<code>{}</code>", escape(spelled)),
    );
    text.push_str(&format!("<div class=\"side\"><p class=\"{class}\"><span class=\"faint\">{title}</span> {spelled}</p>"));
    if let Some(site) = site {
        let lines: Vec<String> = site
            .excerpt
            .iter()
            .map(|line| format!("{:>5} {}", line.number, escape(&line.text)))
            .collect();
        let place = format!("{}:{}", escape(&site.file), site.line);
        text.push_str(&format!(
            "<p class=\"faint\">{place}</p><pre tabindex=\"0\" role=\"region\" aria-label=\"{place}\">{}</pre>",
            lines.join("\n")
        ));
    }
    text.push_str("</div>");
}

/// Words with code where they have backticks.
pub(super) fn words(text: &str) -> String {
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
