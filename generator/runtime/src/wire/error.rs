//! Why a value could not be read, and where in the answer it stood.

use crate::runtime::shown::escape;
use std::fmt;

/// A value that does not fit the document, with its place in the JSON text.
///
/// It is one pointer wide, because it travels through every reading function and is nearly always absent.
pub struct WireError(Box<Fault>);

struct Fault {
    message: String,
    /// Innermost step first: steps are added while the failure travels outwards.
    path: Vec<Step>,
    /// Line and column, as far as the format has told them.
    position: Option<(usize, usize)>,
}

enum Step {
    Key(String),
    Index(usize),
}

impl WireError {
    /// A failure at the value that is being read.
    #[cold]
    pub fn new(message: impl fmt::Display) -> Self {
        let message = message.to_string();
        // serde_json ends its messages with a position. Wherever a position matters it is reported by itself.
        let (message, position) = match split_position(&message) {
            Some((message, position)) => (message, Some(position)),
            None => (message.as_str(), None),
        };
        Self(Box::new(Fault {
            message: escape(message).into_owned(),
            path: Vec::new(),
            position,
        }))
    }

    /// The same failure, at the position where the format stopped, unless a closer one is known.
    #[cold]
    pub(super) fn stopped(mut self, error: impl fmt::Display) -> Self {
        if self.0.position.is_none() {
            self.0.position = split_position(&error.to_string()).map(|(_, position)| position);
        }
        self
    }

    /// The line and the column in the text, which count from one.
    pub(super) fn position(&self) -> Option<(usize, usize)> {
        self.0.position
    }

    /// The same failure, seen from the object that has the value under `key`.
    #[cold]
    pub fn under(mut self, key: &str) -> Self {
        self.0.path.push(Step::Key(key.to_owned()));
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
            if let Step::Key(key) = step {
                *key = words(key);
            }
        }
        self
    }

    /// The place as a JSON path, for example `$.detail[0].loc`.
    pub fn path(&self) -> String {
        let mut text = String::from("$");
        for step in self.0.path.iter().rev() {
            match step {
                Step::Index(index) => text.push_str(&format!("[{index}]")),
                Step::Key(key) if is_plain(key) => text.push_str(&format!(".{key}")),
                Step::Key(key) => text.push_str(&format!("[{}]", escape(&format!("{key:?}")))),
            }
        }
        text
    }
}

/// Splits a message of serde_json from the line and the column at its end. Errors of serde tell a position in no other way.
fn split_position(message: &str) -> Option<(&str, (usize, usize))> {
    let (message, position) = message.rsplit_once(" at line ")?;
    let (line, column) = position.split_once(" column ")?;
    let position = (line.parse().ok()?, column.parse().ok()?);
    // Errors that serde_json did not find itself are at line zero until it has added where it stopped.
    Some((message, position)).filter(|(_, (line, _))| *line > 0)
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
