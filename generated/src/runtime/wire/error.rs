//! Why a value could not be read, and where in the answer it stood.

use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::shown::escape;
use crate::runtime::wire::Shape;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A value that does not fit the document, with its place in the JSON text.
///
/// It is one pointer wide, because it travels through every reading function and is nearly always
/// absent.
pub struct WireError(Box<Fault>);

struct Fault {
    message: String,
    kind: DeviationKind,
    /// Innermost step first: steps are added while the failure travels outwards.
    path: Vec<Step>,
    /// The byte of the text, as far as it is known.
    offset: Option<usize>,
    /// Whether the text is not JSON, so that nobody knows where the value ends.
    is_syntax: bool,
}

/// One step of a path.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// A key, and what the document says about the object that has it, if that is known here.
    Key(Name, Option<&'static Shape>),
    Index(usize),
}

/// The name of a key. A name that was received can be as long as the answer, and the paths of all
/// deviations below it share it.
#[derive(Debug, Clone)]
pub(super) enum Name {
    Known(&'static str),
    Received(Arc<str>),
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Known(name) => name,
            Self::Received(name) => name,
        }
    }
}

impl From<&'static str> for Name {
    fn from(name: &'static str) -> Self {
        Self::Known(name)
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::Received(name.into())
    }
}

impl WireError {
    /// A failure at the value that is being read.
    #[cold]
    pub fn new(message: impl fmt::Display) -> Self {
        let message = message.to_string();
        // The place of a failure is its path; serde_json ends its messages with a line and a
        // column.
        Self::at_offset(without_position(&message), None)
    }

    /// A text that is not JSON.
    #[cold]
    pub(super) fn syntax(message: &str, offset: usize) -> Self {
        let mut error = Self::at_offset(message, Some(offset));
        error.0.is_syntax = true;
        error
    }

    fn at_offset(message: &str, offset: Option<usize>) -> Self {
        Self(Box::new(Fault {
            message: escape(message).into_owned(),
            kind: DeviationKind::WrongKind,
            path: Vec::new(),
            offset,
            is_syntax: false,
        }))
    }

    /// The same failure, of another kind than a value of the wrong kind.
    #[cold]
    pub(super) fn of(mut self, kind: DeviationKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// In which way the value deviates from the document.
    pub(super) fn kind(&self) -> DeviationKind {
        self.0.kind
    }

    /// The same failure, of a value that begins at this byte, unless a closer one is known.
    #[cold]
    pub(super) fn starting_at(mut self, offset: usize) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// The byte of the text at which it begins.
    pub(super) fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// Whether the text is not JSON.
    pub(super) fn is_syntax(&self) -> bool {
        self.0.is_syntax
    }

    /// The same failure, seen from the object that has the value under `key`.
    #[cold]
    pub fn under(mut self, key: &str) -> Self {
        self.0.path.push(Step::Key(key.to_owned().into(), None));
        self
    }

    /// The same failure, seen from the list that has the value at `index`.
    #[cold]
    pub fn at(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The same failure in other words, the keys of its place included.
    pub(crate) fn map(mut self, words: impl Fn(&str) -> String) -> Self {
        self.0.message = words(&self.0.message);
        for step in &mut self.0.path {
            if let Step::Key(key, _) = step {
                *key = words(key).into();
            }
        }
        self
    }

    /// What is wrong and where, seen from the value that is being read, for a sentence about that
    /// value.
    #[cold]
    pub(super) fn inside(&self) -> String {
        let path = self.path();
        let path = path.strip_prefix('$').unwrap_or(&path);
        match path.strip_prefix('.').unwrap_or(path) {
            "" => self.message().to_owned(),
            path => format!("{} under `{path}`", self.message()),
        }
    }

    /// The place as a JSON path, for example `$.detail[0].loc`.
    pub fn path(&self) -> String {
        path_of(self.steps(), &str::to_owned)
    }

    /// The steps of the path, outermost first.
    pub(super) fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.path.iter().rev()
    }
}

/// A JSON path, with its keys in other words.
pub(super) fn path_of<'a>(
    steps: impl Iterator<Item = &'a Step>,
    words: &dyn Fn(&str) -> String,
) -> String {
    let mut text = String::from("$");
    for step in steps {
        match step {
            Step::Index(index) => text.push_str(&format!("[{index}]")),
            Step::Key(key, _) => {
                let key = words(key);
                if is_plain(&key) {
                    text.push_str(&format!(".{key}"));
                } else {
                    text.push_str(&format!("[{}]", escape(&format!("{key:?}"))));
                }
            }
        }
    }
    text
}

/// A message of serde_json without the line and the column at its end.
fn without_position(message: &str) -> &str {
    let is_number = |text: &str| text.parse::<usize>().is_ok();
    match message.rsplit_once(" at line ") {
        Some((rest, position))
            if position
                .split_once(" column ")
                .is_some_and(|(line, column)| is_number(line) && is_number(column)) =>
        {
            rest
        }
        _ => message,
    }
}

/// Whether a key can follow a dot in a JSON path without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && !key.starts_with(|c: char| c.is_ascii_digit())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.message(), self.path())
    }
}

impl fmt::Debug for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WireError({self})")
    }
}

impl std::error::Error for WireError {}
