//! Addresses of the Internet.

use crate::runtime::wire::{Exact, FormatValue};
use std::net::{Ipv4Addr, Ipv6Addr};

/// An IPv4 address.
pub type ExactIpv4 = Exact<Ipv4Addr>;

/// An IPv6 address.
pub type ExactIpv6 = Exact<Ipv6Addr>;

impl FormatValue for Ipv4Addr {
    const EXPECTED: &'static str = "an IPv4 address";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl FormatValue for Ipv6Addr {
    const EXPECTED: &'static str = "an IPv6 address";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}
