//! UUIDs as texts.

use crate::runtime::wire::{Exact, Spelled};

/// A UUID in any spelling.
pub type Uuid = Exact<::uuid::Uuid>;

impl Spelled for ::uuid::Uuid {
    const WANTED: &'static str = "a UUID";

    fn read(text: &str) -> Option<Self> {
        Self::try_parse(text).ok()
    }

    fn spell(&self) -> String {
        self.hyphenated().to_string()
    }
}
