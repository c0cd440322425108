//! Media types: how they are written, and how well one fits another (RFC 9110, sections 8.3 and
//! 12.5.1).
//!
//! Comes in: the text of a header, or of a document. Goes out: a media type with its parameters,
//! and how well it fits.

use super::header_list::{split, unquote};
use std::borrow::Cow;

/// Parameters that say how a body is written, and not what it is.
const OF_ENCODING: [&str; 2] = ["boundary", "charset"];

/// A media type, or a range such as `image/*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MediaType<'a> {
    /// Type and subtype in small letters.
    essence: Cow<'a, str>,
    /// The parameters; their names are in small letters.
    parameters: Vec<(String, String)>,
}

/// How well a media type fits one of a document. The greater fits better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit {
    /// Whether no parameter has another value than the document says.
    agrees: bool,
    /// Whether type and subtype are named, and not only a range.
    precision: u8,
    /// How many parameters are as the document says.
    parameters: usize,
}

impl<'a> MediaType<'a> {
    /// Reads a media type. What is none has an essence that fits no other.
    pub(crate) fn read(text: &'a str) -> Self {
        let mut parts = split(text, ';').map(str::trim);
        let written = parts.next().unwrap_or_default();
        let essence = match written.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => written.to_ascii_lowercase().into(),
            false => written.into(),
        };
        let parameters = parts.filter_map(|part| part.split_once('='));
        Self {
            essence,
            parameters: parameters
                .map(|(name, value)| (name.trim().to_ascii_lowercase(), unquote(value.trim())))
                .collect(),
        }
    }

    /// The media types of a list.
    pub(crate) fn list(text: &'a str) -> impl Iterator<Item = &'a str> {
        split(text, ',')
            .map(str::trim)
            .filter(|media| !media.is_empty())
    }

    /// Type and subtype in small letters.
    pub(crate) fn essence(&self) -> &str {
        &self.essence
    }

    /// The value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let (_, value) = parameters.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// Whether it is one of JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.essence == "application/json" || self.essence.ends_with("+json")
    }

    /// How well it fits one of a document, which can be a range; `None` if it is another.
    pub(crate) fn fit(&self, wanted: &MediaType<'_>) -> Option<Fit> {
        let precision = match wanted.essence.strip_suffix('*') {
            Some("*/") => 0,
            Some(family) if self.essence.starts_with(family) => 1,
            None if self.essence == wanted.essence => 2,
            _ => return None,
        };
        let (mut agrees, mut parameters) = (true, 0);
        for (name, value) in &wanted.parameters {
            match self.parameter(name) {
                Some(found) if found == value => parameters += 1,
                Some(_) if !OF_ENCODING.contains(&name.as_str()) => agrees = false,
                _ => {}
            }
        }
        Some(Fit {
            agrees,
            precision,
            parameters,
        })
    }
}
