//! Addresses of the Internet.

use crate::runtime::wire::{Exact, Spelled};
use std::net::{Ipv4Addr, Ipv6Addr};

/// An IPv4 address.
pub type ExactIpv4 = Exact<Ipv4Addr>;

/// An IPv6 address.
pub type ExactIpv6 = Exact<Ipv6Addr>;

impl Spelled for Ipv4Addr {
    const WANTED: &'static str = "an IPv4 address";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn spell(&self) -> String {
        self.to_string()
    }
}

impl Spelled for Ipv6Addr {
    const WANTED: &'static str = "an IPv6 address";

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn spell(&self) -> String {
        self.to_string()
    }
}
