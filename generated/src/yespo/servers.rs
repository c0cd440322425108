// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// Yespo
///
/// `https://yespo.io`
pub const YESPO: &str = "https://yespo.io";

/// Yespo API
///
/// `https://api.yespo.io`
pub const YESPO_API: &str = "https://api.yespo.io";
