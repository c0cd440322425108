//! Absolute URIs.

use crate::runtime::wire::{Exact, FormatValue};
use ::url::Url;

/// An absolute URI.
pub type ExactUrl = Exact<Url>;

impl FormatValue for Url {
    const EXPECTED: &'static str = "an absolute URI";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}
