//! UUIDs as texts.

use crate::runtime::wire::{Exact, FormatValue};

/// A UUID in any spelling.
pub type Uuid = Exact<::uuid::Uuid>;

impl FormatValue for ::uuid::Uuid {
    const EXPECTED: &'static str = "a UUID";

    fn read(text: &str) -> Option<Self> {
        Self::try_parse(text).ok()
    }

    fn to_text(&self) -> String {
        self.hyphenated().to_string()
    }
}
