//! Decimal numbers as texts.

use crate::runtime::wire::{Exact, FormatValue};
use rust_decimal::Decimal;

/// A decimal number of up to 28 digits.
pub type ExactDecimal = Exact<Decimal>;

impl FormatValue for Decimal {
    const EXPECTED: &'static str = "a decimal number";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}
