// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// One
///
/// `https://{v}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct One {
    /// Default: `a`.
    pub v: OneV,
}
server! { One {
    url: "https://{v}.example.com",
    v: "v",
} }

impl Default for One {
    fn default() -> Self {
        Self { v: OneV::A }
    }
}

impl One {
    /// Default: `a`.
    #[must_use]
    pub fn v(mut self, value: OneV) -> Self {
        self.v = value;
        self
    }
}

/// A value of `v`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OneV {
    /// `a`
    A,
    /// `b`
    B,
}
server_values! { OneV {
    A = "a",
    B = "b",
} }

/// Two
///
/// `https://{v}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Two {
    /// Default: `a`.
    pub v: TwoVValue,
}
server! { Two {
    url: "https://{v}.example.com",
    v: "v",
} }

impl Default for Two {
    fn default() -> Self {
        Self { v: TwoVValue::A }
    }
}

impl Two {
    /// Default: `a`.
    #[must_use]
    pub fn v(mut self, value: TwoVValue) -> Self {
        self.v = value;
        self
    }
}

/// A value of `v`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TwoVValue {
    /// `a`
    A,
    /// `c`
    C,
}
server_values! { TwoVValue {
    A = "a",
    C = "c",
} }

/// Two
///
/// `https://{v}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TwoV {
    /// Default: `a`.
    pub v: TwoVV,
}
server! { TwoV {
    url: "https://{v}.example.com",
    v: "v",
} }

impl Default for TwoV {
    fn default() -> Self {
        Self { v: TwoVV::A }
    }
}

impl TwoV {
    /// Default: `a`.
    #[must_use]
    pub fn v(mut self, value: TwoVV) -> Self {
        self.v = value;
        self
    }
}

/// A value of `v`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TwoVV {
    /// `a`
    A,
    /// `A`
    AValue,
    /// `a-`
    A2,
}
server_values! { TwoVV {
    A = "a",
    AValue = "A",
    A2 = "a-",
} }

/// Straße
///
/// `https://street.example.com`
pub const STRASSE: &str = "https://street.example.com";
