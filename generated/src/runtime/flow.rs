//! What the document declares of the flows of OAuth 2.

/// A flow of OAuth 2 that the document declares for a security scheme, and by which a client gets
/// tokens from a token URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// The key of the flow in the document, such as `clientCredentials`.
    pub name: &'static str,
    /// Where tokens are asked for; empty if only the discovery document says.
    pub token_url: &'static str,
    /// Where tokens are renewed, if not at the token URL; empty otherwise.
    pub refresh_url: &'static str,
    /// Where a device asks for a code; empty for other flows.
    pub device_url: &'static str,
    /// Where the discovery document of OpenID Connect is; empty for flows of OAuth 2.
    pub discovery_url: &'static str,
}
