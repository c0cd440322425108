//! Why nothing was compared, in the forms of a review.
//!
//! In: a [`Refusal`]. Out: Markdown, JSON or HTML, in which what comes from a document is escaped
//! as in a review. Absent: the text for a terminal, which is drawn as all findings are.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::html;
use super::markdown::code;
use super::plural;
use crate::compare::refusal::{DocumentError, InvalidDocument, Refusal};

/// The length of the Markdown, in bytes, beyond which no further error is listed and no further
/// document is named; both are counted. A large forge takes 65,536 characters in a comment. The
/// difference is for the last error: three texts of [`LONGEST`] bytes that are escaped throughout,
/// a byte as six, take 9,000. With much more, such an error could exceed the comment; with much
/// less, room for errors would stay empty.
const MOST: usize = 50_000;

/// How many errors of one document are listed in Markdown; the others are counted. Chosen by eye:
/// with a few, the document has to be checked again and again. Measured: a usual error takes some
/// 100 bytes, so those of one document take 2 KB here, and five hundred could take the room of all
/// ([`MOST`]).
const LISTED: usize = 20;

/// How many bytes of a title, of a file, of a place, of a message and of a help are shown in
/// Markdown; a longer one ends with an ellipsis. They quote names of files, keys and values, which
/// can be as long as the document. A sentence that quotes a usual key or pointer is shown whole.
/// Three such texts must fit behind [`MOST`] when each byte is escaped as six, which they would not
/// with twice as much.
const LONGEST: usize = 500;

/// How many errors of one document are listed on a page; the others are counted. A document that is
/// no description of an API can have ten thousand of each kind. Measured: each takes some 150 bytes
/// of HTML, so a thousand take 150 KB, and 30,000 of three kinds would take more than 4 MB. Chosen
/// by eye: a thousand are more than a person mends before the next run; with a hundred, those that
/// a single fault makes in many places could hide the others.
const LISTED_ON_PAGE: usize = 1000;

/// A refusal as Markdown: up to the length of a comment, or all of it.
pub fn refused_markdown(refusal: &Refusal, all: bool) -> String {
    let is_full = |text: &String| !all && text.len() > MOST;
    let most = if all { usize::MAX } else { LISTED };
    let code = |text: &str| code(&short(text, all));
    let mut text = format!(
        "### API review: **nothing was compared**\n\n{} → {}\n\n",
        code(&refusal.titles.0),
        code(&refusal.titles.1)
    );
    for (position, document) in refusal.documents.iter().enumerate() {
        if is_full(&text) {
            let more = plural(refusal.documents.len() - position, "more document");
            text.push_str(&format!("… and {more} with errors\n"));
            break;
        }
        text.push_str(&format!(
            "**{}**: {}{}\n\n",
            document.summary(),
            module(document, code),
            code(&document.file)
        ));
        let mut listed = 0;
        for fault in document.errors.iter().take(most) {
            if is_full(&text) {
                break;
            }
            listed += 1;
            text.push_str(&format!(
                "- {} (`{}`): {}\n",
                code(&fault.place()),
                fault.code,
                code(&fault.message)
            ));
            if let Some(help) = &fault.help {
                text.push_str(&format!("  {}\n", code(help)));
            }
        }
        text.push_str(&more(document, listed, "- … and ", "\n"));
        if let Some(hint) = &document.hint {
            text.push_str(&format!("\n{hint}.\n"));
        }
        text.push('\n');
    }
    text
}

fn short(text: &str, all: bool) -> Cow<'_, str> {
    if all || text.len() <= LONGEST {
        return text.into();
    }
    let kept = text.get(..text.floor_char_boundary(LONGEST));
    format!("{}…", kept.unwrap_or_default()).into()
}

/// How many errors are not listed, between two texts.
fn more(document: &InvalidDocument, listed: usize, before: &str, after: &str) -> String {
    match document
        .count
        .saturating_sub(document.errors.len().min(listed))
    {
        0 => String::new(),
        more => format!("{before}{more} more{after}"),
    }
}

/// The module of a document in front of its file.
fn module(document: &InvalidDocument, shown: impl Fn(&str) -> String) -> String {
    if document.module.is_empty() {
        String::new()
    } else {
        format!("{} in ", shown(&document.module))
    }
}

/// A refusal as JSON.
pub fn refused_json(refusal: &Refusal) -> String {
    let documents: Vec<Value> = refusal.documents.iter().map(document).collect();
    let value = json!({
        "version": 1,
        "old": refusal.titles.0,
        "new": refusal.titles.1,
        "refused": documents,
    });
    format!("{value:#}\n")
}

fn document(document: &InvalidDocument) -> Value {
    json!({
        "state": document.age.name(),
        "module": document.module,
        "file": document.file,
        "says": document.summary(),
        "hint": document.hint,
        "count": document.count,
        "errors": document.errors.iter().map(fault).collect::<Vec<_>>(),
    })
}

fn fault(fault: &DocumentError) -> Value {
    json!({
        "code": fault.code,
        "message": fault.message,
        "help": fault.help,
        "file": fault.file,
        "line": fault.position.map(|(line, _)| line),
        "column": fault.position.map(|(_, column)| column),
        "pointer": fault.pointer,
    })
}

/// A refusal as HTML: as much as a page shows well, or all of it.
pub fn refused_html(refusal: &Refusal, all: bool) -> String {
    let most = if all { usize::MAX } else { LISTED_ON_PAGE };
    let mut text = html::head("nothing was compared", "major", &refusal.titles);
    text.push_str(html::MAIN);
    for document in &refusal.documents {
        let shown = |text: &str| format!("<code>{}</code>", html::escape(text));
        text.push_str(&format!(
            "<section><h2>{}</h2><p>{}{}</p>\n<ul>\n",
            html::escape(&document.summary()),
            module(document, shown),
            shown(&document.file)
        ));
        for fault in document.errors.iter().take(most) {
            let help = fault.help.as_ref().map_or_else(String::new, |help| {
                format!("<p class=\"faint\">{}</p>", html::with_code(help))
            });
            text.push_str(&format!(
                "<li>{}: {} <span class=\"faint\">{}</span>{help}</li>\n",
                shown(&fault.place()),
                html::with_code(&fault.message),
                fault.code
            ));
        }
        text.push_str(&more(document, most, "<li>… and ", "</li>\n"));
        text.push_str("</ul>\n");
        if let Some(hint) = &document.hint {
            text.push_str(&format!("<p>{}.</p>\n", html::with_code(hint)));
        }
        text.push_str("</section>\n");
    }
    text.push_str(html::END);
    text
}
