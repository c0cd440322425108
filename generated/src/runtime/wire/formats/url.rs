//! Absolute URIs.

use crate::runtime::wire::{Exact, Spelled};
use ::url::Url;

/// An absolute URI.
pub type ExactUrl = Exact<Url>;

impl Spelled for Url {
    const WANTED: &'static str = "an absolute URI";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn spell(&self) -> String {
        self.to_string()
    }
}
