//! Decimal numbers as texts.

use crate::runtime::wire::{Exact, Spelled};
use rust_decimal::Decimal;

/// A decimal number of up to 28 digits.
pub type ExactDecimal = Exact<Decimal>;

impl Spelled for Decimal {
    const WANTED: &'static str = "a decimal number";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn spell(&self) -> String {
        self.to_string()
    }
}
