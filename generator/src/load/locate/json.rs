//! The places in a JSON text.
//!
//! In: a text that `serde_json` accepts. Out: its keys and values, shown to a [`Builder`]. Absent:
//! any check.

use std::borrow::Cow;

use super::index::{Builder, Shape};
use crate::source::Span;

/// Shows every key and value to the builder.
pub(super) fn scan(text: &str, builder: &mut Builder) {
    let bytes = text.as_bytes();
    let mut start = 0;
    while let Some(byte) = bytes.get(start) {
        let mut end = start + 1;
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' => {}
            b'{' => _ = builder.value(Shape::Map, Span { start, end }),
            b'[' => _ = builder.value(Shape::List, Span { start, end }),
            b'}' | b']' => builder.close(end),
            b'"' => {
                end = string_end(bytes, start);
                let span = Span { start, end };
                if builder.wants_key() {
                    builder.key(&unquote(text, span), span)
                } else {
                    _ = builder.value(Shape::Scalar, span)
                }
            }
            _ => {
                end = literal_end(bytes, start);
                builder.value(Shape::Scalar, Span { start, end });
            }
        }
        start = end;
    }
}

/// Where the scalars of a text stand, in order.
pub(in crate::load) fn scalars(text: &str) -> Vec<Span> {
    let mut builder = Builder::default();
    scan(text, &mut builder);
    builder.index.scalars().collect()
}

/// Behind the closing quote of the string that begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start + 1;
    loop {
        match bytes.get(end) {
            None => return bytes.len(),
            Some(b'"') => return end + 1,
            Some(b'\\') => end += 2,
            Some(_) => end += 1,
        }
    }
}

fn literal_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let length = rest
        .iter()
        .position(|byte| b" \t\r\n,:{}[]\"".contains(byte))
        .unwrap_or(rest.len());
    start + length.max(1)
}

fn unquote(text: &str, span: Span) -> Cow<'_, str> {
    let quoted = text.get(span.start..span.end).unwrap_or_default();
    if quoted.contains('\\') {
        return Cow::Owned(serde_json::from_str(quoted).unwrap_or_default());
    }
    Cow::Borrowed(quoted.trim_matches('"'))
}
