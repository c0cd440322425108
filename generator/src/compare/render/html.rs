//! A review as one page: source lines side by side, in light and dark, with nothing fetched and no script.

use super::{below, counts, groups, some_of};
use crate::compare::change::{ApiReview, Change, Effect, Review, Site, Verdict};

const STYLE: &str = include_str!("page.css");

/// A review as HTML.
pub fn html(review: &Review) -> String {
    let verdict = review.verdict();
    let word = verdict.map_or("nothing changed", Verdict::name);
    let (old, new) = (escape(&review.titles.0), escape(&review.titles.1));
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>API review: {word}</title><style>{STYLE}</style></head><body><main>\n<h1>API review: <span class=\"{word}\">{word}</span></h1>\n\
         <p><code>{old}</code> → <code>{new}</code></p>\n"
    );
    if let Some(change) = review.decisive() {
        text.push_str(&format!("<p>Decided by <code>{}</code> at <code>{}</code>.</p>\n", change.rule.id, escape(&change.path)));
    }
    review.apis.iter().filter(|api| !api.changes.is_empty() || api.wording > 0).for_each(|api| section(api, &mut text));
    text.push_str("</main></body></html>\n");
    text
}

fn section(api: &ApiReview, text: &mut String) {
    let name = if api.module.is_empty() { "The API".to_owned() } else { escape(&api.module) };
    text.push_str(&format!("<section><h2>{name}</h2><p>{}</p>\n", counts(&api.changes, api.wording)));
    for (verdict, title) in [(Verdict::Major, "breaks"), (Verdict::Minor, "new"), (Verdict::Patch, "without effect on code that compiles")]
    {
        for group in groups(api, verdict) {
            let reaches = group.changes.iter().map(|change| &change.reaches).max_by_key(|list| list.len());
            let reaches =
                reaches.filter(|list| !list.is_empty()).map(|list| format!(" in {}", escape(&some_of(list, 4)))).unwrap_or_default();
            text.push_str(&format!(
                "<h3><span class=\"{}\">{title}</span> <code>{}</code> <span class=\"faint\">{reaches}</span></h3>\n",
                verdict.name(),
                escape(group.item)
            ));
            group.changes.iter().for_each(|change| one(group.item, change, text));
        }
    }
    text.push_str("</section>\n");
}

fn one(item: &str, change: &Change, text: &mut String) {
    let open = if change.verdict() == Verdict::Major { " open" } else { "" };
    let name = if change.path == item { String::new() } else { format!("<code>{}</code>: ", escape(below(change))) };
    let rule = change.rule;
    text.push_str(&format!(
        "<details{open}><summary>{name}{} <span class=\"faint\">{}</span></summary><div>\n<div class=\"sides\">",
        rule.says, rule.id
    ));
    side("was", change.was.as_deref(), change.cause.old.as_ref(), text);
    side("is", change.is.as_deref(), change.cause.new.as_ref(), text);
    text.push_str("</div>\n<table>");
    for (who, judgement) in
        [("An old client, a new server", change.wire.old_client), ("A new client, an old server", change.wire.new_client)]
    {
        let says = if judgement.says.is_empty() { String::new() } else { format!(": {}", judgement.says) };
        text.push_str(&format!("<tr><th>{who}</th><td>{}{says}</td></tr>", judgement.grade.name()));
    }
    for (who, effect) in change.roles.each().into_iter().filter(|(_, effect)| *effect != Effect::None) {
        text.push_str(&format!("<tr><th>Who {who}</th><td>{}</td></tr>", effect.name()));
    }
    text.push_str(&format!("<tr><th>Cause</th><td>{}</td></tr><tr><th>Why</th><td>{}</td></tr>", change.cause.by.name(), escape(rule.why)));
    if !rule.hint.is_empty() {
        text.push_str(&format!("<tr><th>What to do</th><td>{}</td></tr>", escape(rule.hint)));
    }
    text.push_str("</table></div></details>\n");
}

fn side(class: &str, spelled: Option<&str>, site: Option<&Site>, text: &mut String) {
    text.push_str(&format!("<div class=\"side\"><p class=\"{class}\"><code>{}</code></p>", escape(spelled.unwrap_or("—"))));
    if let Some(site) = site {
        let lines: Vec<String> = site.excerpt.iter().map(|line| format!("{:>5} {}", line.number, escape(&line.text))).collect();
        text.push_str(&format!(
            "<p class=\"faint\">{}:{}</p><pre tabindex=\"0\">{}</pre>",
            escape(&site.file),
            site.line,
            lines.join("\n")
        ));
    }
    text.push_str("</div>");
}

/// Text that cannot become markup.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => safe.push('\u{fffd}'),
            other if other.is_control() && !matches!(other, '\n' | '\t') => safe.push('\u{fffd}'),
            other => safe.push(other),
        }
    }
    safe
}
