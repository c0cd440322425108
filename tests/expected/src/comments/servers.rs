// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// ```text
/// x
/// ```
/// compile_error!("by a document");
/// ```text
/// ```
///
/// `https://api.example.com`
pub const API_EXAMPLE_COM: &str = "https://api.example.com";

/// - ~~~text
///   compile_error!("by a document");
///
/// `https://{stage}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExampleCom {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// Default: `a`.
    pub stage: ExampleComStage,
}
server! { ExampleCom {
    url: "https://{stage}.example.com",
    stage: "stage",
} }

impl Default for ExampleCom {
    fn default() -> Self {
        Self {
            stage: ExampleComStage::A,
        }
    }
}

impl ExampleCom {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// Default: `a`.
    #[must_use]
    pub fn stage(mut self, value: ExampleComStage) -> Self {
        self.stage = value;
        self
    }
}

/// A value of `stage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleComStage {
    /// `a`
    A,
    /// `b`
    B,
}
server_values! { ExampleComStage {
    A = "a",
    B = "b",
} }
