//! The places in a YAML text.
//!
//! In: a text that `serde_yaml` accepts. Out: its keys and values, shown to a [`Builder`].
//! `serde_yaml` tells a place only in an error, so one reading would give one place; an event
//! parser gives all of them in one pass. If the two disagree about a text, the index ends where the
//! event parser stopped. Absent: any check.

use std::collections::BTreeMap;

use granit_parser::{ErrorKind, Event, Parser};

use super::index::{Builder, Shape};
use crate::source::Span;

/// Where anchors are: the position of their value, and its text if it is a scalar that could be a
/// key.
type Anchors = BTreeMap<usize, (usize, String)>;

/// What `!!` stands for.
const CORE: &str = "tag:yaml.org,2002:";

/// The tags that say what plain YAML says without them.
const CORE_TAGS: [&str; 7] = ["str", "int", "float", "bool", "null", "map", "seq"];

/// Shows every key and value to the builder.
pub(super) fn scan(text: &str, builder: &mut Builder) {
    let mut anchors = Anchors::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, at)) = event else { return };
        let Some(range) = at.byte_range() else { return };
        let span = Span {
            start: range.start,
            end: range.end,
        };
        if show(event, trimmed(text, span), builder, &mut anchors).is_none() {
            return;
        }
    }
}

/// Where the second document of a text begins.
pub(in crate::load) fn second_document(text: &str) -> Option<Span> {
    let starts = Parser::new_from_str(text)
        .map_while(Result::ok)
        .filter(|(event, _)| matches!(event, Event::DocumentStart(..)));
    let range = starts.map(|(_, at)| at.byte_range()).nth(1)??;
    Some(Span {
        start: range.start,
        end: range.end,
    })
}

/// The tags that are neither local (`!name`) nor of the core schema, and the values that have them.
pub(in crate::load) fn foreign_tags(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for (event, at) in Parser::new_from_str(text).map_while(Result::ok) {
        let (Event::Scalar(.., tag) | Event::SequenceStart(.., tag) | Event::MappingStart(.., tag)) =
            event
        else {
            continue;
        };
        let Some((tag, range)) = tag.zip(at.byte_range()) else {
            continue;
        };
        let is_core = tag.handle() == CORE && CORE_TAGS.contains(&tag.suffix());
        if !is_core && !tag.handle().starts_with('!') {
            let span = trimmed(
                text,
                Span {
                    start: range.start,
                    end: range.end,
                },
            );
            found.push((
                span,
                format!("{}{}", tag.handle(), tag.suffix()).replace(CORE, "!!"),
            ));
        }
    }
    found
}

/// Where an event parser, which takes time in proportion to the text, gives up, and why: `None` if
/// the text is nested too deep.
pub(in crate::load) fn first_error(text: &str) -> Option<(Span, Option<String>)> {
    let error = Parser::new_from_str(text).find_map(Result::err)?;
    let start = error.marker().byte_offset().unwrap_or_default();
    let too_deep = matches!(error.kind(), ErrorKind::RecursionLimitExceeded);
    Some((
        Span {
            start,
            end: start + 1,
        },
        (!too_deep).then(|| error.kind().to_string()),
    ))
}

/// Shows one event; `None` ends the scan, at the end of the first document or at a key that is no
/// scalar.
fn show(event: Event<'_>, span: Span, builder: &mut Builder, anchors: &mut Anchors) -> Option<()> {
    match event {
        Event::Scalar(key, _, anchor, _) if builder.wants_key() => {
            builder.key(&key, span);
            remember(anchors, anchor, usize::MAX, || key.into_owned());
        }
        Event::Alias(anchor) if builder.wants_key() => builder.key(&anchors.get(&anchor)?.1, span),
        Event::SequenceStart(..) | Event::MappingStart(..) if builder.wants_key() => return None,
        Event::Scalar(text, _, anchor, _) => {
            let position = builder.value(Shape::Scalar, span);
            remember(anchors, anchor, position, || text.into_owned());
        }
        Event::Alias(anchor) => _ = builder.value(Shape::Alias(anchors.get(&anchor)?.0), span),
        Event::SequenceStart(_, anchor, _) => {
            let position = builder.value(Shape::List, span);
            remember(anchors, anchor, position, String::new);
        }
        Event::MappingStart(_, anchor, _) => {
            let position = builder.value(Shape::Map, span);
            remember(anchors, anchor, position, String::new);
        }
        Event::SequenceEnd | Event::MappingEnd => builder.close(span.end),
        Event::DocumentEnd => return None,
        _ => {}
    }
    Some(())
}

fn remember(anchors: &mut Anchors, anchor: usize, position: usize, text: impl FnOnce() -> String) {
    if anchor != 0 {
        anchors.insert(anchor, (position, text()));
    }
}

/// A block scalar ends with the line breaks behind it; they are not what is to be seen.
fn trimmed(text: &str, span: Span) -> Span {
    let length = text
        .get(span.start..span.end)
        .map_or(0, |value| value.trim_end().len());
    Span {
        start: span.start,
        end: span.start + length,
    }
}
