//! The OpenAPI document in a Markdown page.
//!
//! In: a page. Out: the content of the one fenced code block whose content looks like an OpenAPI
//! document, with the places of its lines in the page. Absent: what else the page says.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::content::{Content, Piece};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{Source, Span};

/// A fenced code block: where it begins in the page, and its text.
struct Fence {
    at: Range<usize>,
    text: String,
    pieces: Vec<Piece>,
}

/// The content of the one fence that holds an OpenAPI document.
///
/// # Errors
/// [`Code::NoFence`] or [`Code::ManyFences`].
pub(super) fn content(page: &Source) -> Result<Content<'_>, Diagnostic> {
    let (candidates, others): (Vec<Fence>, Vec<Fence>) =
        fences(page.text()).partition(|fence| looks_like_openapi(&fence.text));
    let mut candidates = candidates.into_iter();
    match (candidates.next(), candidates.next()) {
        (None, _) => Err(no_fence(page, &others)),
        (Some(fence), None) => Ok(Content::gathered(page.name(), fence.text, fence.pieces)),
        (Some(first), Some(second)) => Err(many_fences(
            page,
            &first,
            std::iter::once(second).chain(candidates),
        )),
    }
}

/// Whether a page has a fence that holds an OpenAPI document.
pub(super) fn has_fence(page: &Source) -> bool {
    fences(page.text()).any(|fence| looks_like_openapi(&fence.text))
}

/// Whether a text has a key `openapi` or `swagger` at its top level.
pub(super) fn looks_like_openapi(text: &str) -> bool {
    if text.trim_start().starts_with('{') {
        return ["openapi", "swagger"]
            .iter()
            .any(|key| has_flow_key(text, key));
    }
    text.lines().any(|line| {
        let key = line.split_once(':').map_or("", |(key, _)| key.trim_end());
        let key = key
            .strip_prefix(['"', '\''])
            .and_then(|key| key.strip_suffix(['"', '\'']))
            .unwrap_or(key);
        matches!(key, "openapi" | "swagger")
    })
}

/// Whether `key` is followed by a colon anywhere in a flow mapping: enough to tell an OpenAPI
/// document from the examples of requests that stand beside it in a page.
fn has_flow_key(text: &str, key: &str) -> bool {
    text.match_indices(key).any(|(start, _)| {
        let rest = text.get(start + key.len()..).unwrap_or_default();
        rest.strip_prefix(['"', '\''])
            .unwrap_or(rest)
            .trim_start()
            .starts_with(':')
    })
}

fn fences(page: &str) -> impl Iterator<Item = Fence> {
    let mut open: Option<Fence> = None;
    Parser::new(page)
        .into_offset_iter()
        .filter_map(move |(event, at)| {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                    open = Some(Fence {
                        at,
                        text: String::new(),
                        pieces: Vec::new(),
                    })
                }
                Event::Text(text) => {
                    if let Some(fence) = &mut open {
                        fence.pieces.push(Piece {
                            start: fence.text.len(),
                            origin: at.start,
                        });
                        fence.text.push_str(&text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => return open.take(),
                _ => {}
            }
            None
        })
}

fn place(page: &Source, fence: &Fence) -> Place {
    let line = page
        .text()
        .get(fence.at.clone())
        .unwrap_or_default()
        .lines()
        .next()
        .unwrap_or_default();
    let start = fence.at.start;
    Place::Span(
        page.name().to_owned(),
        Span {
            start,
            end: start + line.trim_end().len(),
        },
    )
}

/// How many fenced code blocks a finding about a page has labels for, besides the block at which
/// the finding stands, if it stands at one. A page can have thousands of examples.
///
/// Chosen by eye: a label takes three lines, so three and the help are half of a screen. With one,
/// a reader of a page with two or three such blocks would not see all of them; thirty would be 90
/// lines that all say the same.
const LABELS: usize = 3;

fn no_fence(page: &Source, others: &[Fence]) -> Diagnostic {
    let headline = "the page has no fenced code block with an OpenAPI document";
    let mut fault = Diagnostic::new(Code::NoFence, Place::File(page.name().to_owned()), headline);
    for fence in others.iter().take(LABELS) {
        fault = fault.label(
            place(page, fence),
            "this block has no top-level key `openapi`",
        );
    }
    fault.help("put the document between ```yaml and ```; it must have a top-level key `openapi`")
}

fn many_fences(page: &Source, first: &Fence, others: impl Iterator<Item = Fence>) -> Diagnostic {
    let mut count = 1;
    let mut fault = Diagnostic::new(Code::ManyFences, place(page, first), "");
    for fence in others {
        count += 1;
        if count <= LABELS + 1 {
            fault = fault.label(place(page, &fence), "and here");
        }
    }
    fault.headline = format!("the page has {count} fenced code blocks with an OpenAPI document");
    fault.help("make a page with one of them, or save it as a file of its own")
}
