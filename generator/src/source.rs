//! Input texts and places in them.
//!
//! In: a [`File`], bytes with a name. Out: [`Source`], a text known to be UTF-8; [`Pointer`], the
//! identity of a place in a document; [`Span`], a range of bytes. Absent: any knowledge of OpenAPI,
//! and lines and columns, which `load::locate` finds when a diagnostic is rendered.

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};

/// A file as it was read: the name that messages use, and its bytes.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Usually its path as the user gave it.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// One input text with the name under which messages speak of it.
#[derive(Debug, Clone)]
pub struct Source {
    name: Arc<str>,
    text: Arc<str>,
}

impl Source {
    /// Takes the bytes of a file; a byte order mark is dropped. Cloning is cheap.
    ///
    /// Bytes that are not UTF-8 give [`Code::NotUtf8`] at the first of them, beside a source that
    /// has `\u{fffd}` in such places: the text before the first of them is as it was, so the place
    /// can still be shown.
    pub fn new(name: &str, bytes: &[u8]) -> (Self, Option<Diagnostic>) {
        match std::str::from_utf8(bytes) {
            Ok(text) => (Self::from_text(name, text), None),
            Err(error) => {
                let text = String::from_utf8_lossy(bytes);
                let dropped = text.len() - without_mark(&text).len();
                (
                    Self::from_text(name, &text),
                    Some(not_utf8(name, bytes, error.valid_up_to(), dropped)),
                )
            }
        }
    }

    /// A source that cannot be read, so that messages can name it.
    pub fn empty(name: &str) -> Self {
        Self::from_text(name, "")
    }

    fn from_text(name: &str, text: &str) -> Self {
        Self {
            name: name.into(),
            text: without_mark(text).into(),
        }
    }

    /// The name given by whoever read the file, usually its path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn not_utf8(name: &str, bytes: &[u8], offset: usize, dropped: usize) -> Diagnostic {
    let start = offset.saturating_sub(dropped);
    let place = Place::Span(
        name.to_owned(),
        Span {
            start,
            end: start + '\u{fffd}'.len_utf8(),
        },
    );
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the file is UTF-16: save it as UTF-8",
        _ => "save the file as UTF-8; OpenAPI documents have no other encoding",
    };
    Diagnostic::new(Code::NotUtf8, place, format!("byte {offset} is not UTF-8")).help(help)
}

/// A range of bytes in a [`Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

/// A JSON Pointer (RFC 6901) as a URI fragment, the identity of a place:
/// `#/components/schemas/Pet`, or `models.yaml#/Pet` in another file of the same document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The root of the main document, `#`.
    pub fn root() -> Self {
        Self("#".into())
    }

    /// Takes a pointer as written, with its `#`.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The pointer as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place one step below: `token` is escaped (`~0`, `~1`).
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, token);
        Self(text.into())
    }

    /// The place one step above; none above the root of a file.
    pub fn parent(&self) -> Option<Self> {
        let (above, _) = self.0.rsplit_once('/')?;
        // A `/` before the `#` is part of the name of the file.
        above.contains('#').then(|| Self::new(above))
    }

    /// The unescaped steps from the root to this place.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        let path = self.0.split_once('#').map_or("", |(_, path)| path);
        path.split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The name of the file before the `#`; empty for the main document.
    pub fn file(&self) -> &str {
        self.0.split_once('#').map_or("", |(file, _)| file)
    }
}

/// Appends `/` and the escaped token.
pub(crate) fn push_token(text: &mut String, token: &str) {
    text.push('/');
    for character in token.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn the_parents_of_a_place_end_at_the_root_of_its_file() {
        for (place, parents) in [
            ("#/a~1b/c", vec!["#/a~1b", "#"]),
            ("#/", vec!["#"]),
            ("#", vec![]),
            ("dir/models.yaml#/Pet", vec!["dir/models.yaml#"]),
            ("dir/models.yaml#", vec![]),
        ] {
            let at = Pointer::new(place);
            let above = std::iter::successors(at.parent(), Pointer::parent);
            let found: Vec<String> = above.map(|parent| parent.to_string()).collect();
            assert_eq!(found, parents, "{place}");
        }
    }
}
