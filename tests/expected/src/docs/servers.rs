// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// Production
///
/// `https://api.example.com`
pub const PRODUCTION: &str = "https://api.example.com";

/// `https://{stage}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExampleCom {
    /// Default: `test`.
    pub stage: String,
}
server! { ExampleCom {
    url: "https://{stage}.example.com",
    stage: "stage" = "test",
} }

impl Default for ExampleCom {
    fn default() -> Self {
        Self {
            stage: "test".to_owned(),
        }
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
