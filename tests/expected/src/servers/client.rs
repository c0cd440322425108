// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::{Call, Core, Operation};

/// A client of Servers.
///
/// Servers that the document names, for [`Client::base_url`]; the first is the default:
/// - [`servers::ExampleCom`](super::servers::ExampleCom), `https://eu.example.com:443/v1`: The server of a region, where most callers want to be.
/// - [`servers::SANDBOX`](super::servers::SANDBOX), `https://sandbox.example.com/v1`: Sandbox
/// - [`servers::LOCALHOST`](super::servers::LOCALHOST), `http://localhost:8080`: For trying it on a machine of your own; it has no data.
/// - [`servers::LOCALHOST_8080`](super::servers::LOCALHOST_8080), `https://localhost:8080`
/// - [`servers::Server`](super::servers::Server), `https://example.com`
/// - [`servers::Tenant`](super::servers::Tenant), `http://demo.api.example/v1`: Tenant
/// - [`servers::ExampleComZone`](super::servers::ExampleComZone), `https://a.example.com`
/// - [`servers::UPLOADS`](super::servers::UPLOADS), `https://uploads.example.com`: Uploads
///
/// The document names the server `/v1`, relative to an address that it does not give.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client.
    pub fn new() -> Self {
        Self(Core::new("https://eu.example.com:443/v1"))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

settings! {
    Client
}
