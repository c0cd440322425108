// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call.

use crate::runtime::fill_server;

/// Production
///
/// `https://api.example.com`
pub const PRODUCTION: &str = "https://api.example.com";

/// `https://{stage}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)] #[non_exhaustive]
pub struct ExampleCom {
    /// Default: `test`.
    pub stage: String,
}

impl Default for ExampleCom {
    fn default() -> Self {
        Self { stage: "test".to_owned() }
    }
}

impl ExampleCom {
    /// Default: `test`.
    #[must_use]
    pub fn stage(mut self, value: impl Into<String>) -> Self {
        self.stage = value.into();
        self
    }
}

impl From<ExampleCom> for String {
    fn from(server: ExampleCom) -> Self {
        fill_server("https://{stage}.example.com", &[("stage", server.stage.as_str())])
    }
}
