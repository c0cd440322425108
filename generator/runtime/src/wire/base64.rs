//! Bytes that travel as base64 text.

use super::{Input, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use ::base64::Engine;
use ::base64::alphabet::{STANDARD, URL_SAFE};
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::fmt;

/// Both paddings are read; with padding is written.
const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const ORDINARY: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const FOR_URLS: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

/// Bytes that are base64 text in JSON.
///
/// Reads both alphabets, with or without padding; writes the ordinary one with padding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Base64(pub Vec<u8>);

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Wire for Base64 {
    fn placeholder() -> Self {
        Self(Vec::new())
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.text(&mut |text| {
            let engine = if text.contains(['-', '_']) {
                FOR_URLS
            } else {
                ORDINARY
            };
            self.0 = engine
                .decode(text)
                .map_err(|error| WireError::new(format_args!("expected base64: {error}")))?;
            Ok(())
        })
    }

    fn view(&self) -> View<'_> {
        View::OwnedText
    }
    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&ORDINARY.encode(&self.0));
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&ORDINARY.encode(&self.0), rules);
    }
}
