//! Bytes as base64 text.

use crate::runtime::wire::{Exact, FormatValue};
use ::base64::Engine;
use ::base64::alphabet::STANDARD;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Servers leave out the padding, or have bits behind the last byte.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Bytes that are base64 text in JSON. The bytes are read from either alphabet, with or without
/// padding and with line breaks; they are written in the ordinary alphabet with padding.
pub type Base64 = Exact<Vec<u8>>;

impl FormatValue for Vec<u8> {
    const EXPECTED: &'static str = "base64";

    fn read(text: &str) -> Option<Self> {
        let plain = |character| match character {
            '-' => Some('+'),
            '_' => Some('/'),
            ' ' | '\t' | '\r' | '\n' => None,
            other => Some(other),
        };
        let text: String = text.chars().filter_map(plain).collect();
        LENIENT.decode(text).ok()
    }

    fn to_text(&self) -> String {
        LENIENT.encode(self)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::from(bytes.to_vec())
    }
}
