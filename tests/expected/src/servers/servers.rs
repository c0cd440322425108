// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// The server of a region, where most callers want to be.
///
/// `https://{region}.example.com:{port}/{base path}`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExampleCom {
    /// Default: `v1`.
    pub base_path: String,
    /// Default: `443`.
    pub port: ExampleComPort,
    /// Where the data are.
    ///
    /// Default: `eu`.
    pub region: ExampleComRegion,
}
server! { ExampleCom {
    url: "https://{region}.example.com:{port}/{base path}",
    base_path: "base path" = "v1",
    port: "port",
    region: "region",
} }

impl Default for ExampleCom {
    fn default() -> Self {
        Self {
            base_path: "v1".to_owned(),
            port: ExampleComPort::N443,
            region: ExampleComRegion::Eu,
        }
    }
}

impl ExampleCom {
    /// Default: `v1`.
    #[must_use]
    pub fn base_path(mut self, value: impl Into<String>) -> Self {
        self.base_path = value.into();
        self
    }

    /// Default: `443`.
    #[must_use]
    pub fn port(mut self, value: ExampleComPort) -> Self {
        self.port = value;
        self
    }

    /// Where the data are.
    ///
    /// Default: `eu`.
    #[must_use]
    pub fn region(mut self, value: ExampleComRegion) -> Self {
        self.region = value;
        self
    }
}

/// A value of `port`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleComPort {
    /// `443`
    N443,
    /// `8443`
    N8443,
}
server_values! { ExampleComPort {
    N443 = "443",
    N8443 = "8443",
} }

/// A value of `region`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleComRegion {
    /// `eu`
    Eu,
    /// `us-east`
    UsEast,
}
server_values! { ExampleComRegion {
    Eu = "eu",
    UsEast = "us-east",
} }

/// Sandbox
///
/// `https://sandbox.example.com/v1`
pub const SANDBOX: &str = "https://sandbox.example.com/v1";

/// For trying it on a machine of your own; it has no data.
///
/// `http://localhost:8080`
pub const LOCALHOST: &str = "http://localhost:8080";

/// `https://localhost:8080`
pub const LOCALHOST_8080: &str = "https://localhost:8080";

/// `{scheme}://{host}`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// Default: `example.com`.
    pub host: String,
    /// Default: `https`.
    pub scheme: ServerScheme,
}
server! { Server {
    url: "{scheme}://{host}",
    host: "host" = "example.com",
    scheme: "scheme",
} }

impl Default for Server {
    fn default() -> Self {
        Self {
            host: "example.com".to_owned(),
            scheme: ServerScheme::Https,
        }
    }
}

impl Server {
    /// Default: `example.com`.
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = value.into();
        self
    }

    /// Default: `https`.
    #[must_use]
    pub fn scheme(mut self, value: ServerScheme) -> Self {
        self.scheme = value;
        self
    }
}

/// A value of `scheme`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerScheme {
    /// `http`
    Http,
    /// `https`
    Https,
}
server_values! { ServerScheme {
    Http = "http",
    Https = "https",
} }

/// Tenant
///
/// `http://{tenant}.api.example/{base}`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tenant {
    /// Default: `v1`.
    pub base: String,
    /// Who asks.
    ///
    /// Default: `demo`.
    pub tenant: String,
}
server! { Tenant {
    url: "http://{tenant}.api.example/{base}",
    base: "base" = "v1",
    tenant: "tenant" = "demo",
} }

impl Default for Tenant {
    fn default() -> Self {
        Self {
            base: "v1".to_owned(),
            tenant: "demo".to_owned(),
        }
    }
}

impl Tenant {
    /// Default: `v1`.
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = value.into();
        self
    }

    /// Who asks.
    ///
    /// Default: `demo`.
    #[must_use]
    pub fn tenant(mut self, value: impl Into<String>) -> Self {
        self.tenant = value.into();
        self
    }
}

/// `https://{zone}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExampleComZone {
    /// Default: `a`.
    pub zone: ExampleComZoneZone,
}
server! { ExampleComZone {
    url: "https://{zone}.example.com",
    zone: "zone",
} }

impl Default for ExampleComZone {
    fn default() -> Self {
        Self {
            zone: ExampleComZoneZone::A,
        }
    }
}

impl ExampleComZone {
    /// Default: `a`.
    #[must_use]
    pub fn zone(mut self, value: ExampleComZoneZone) -> Self {
        self.zone = value;
        self
    }
}

/// A value of `zone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleComZoneZone {
    /// `a`
    A,
    /// `b`
    B,
}
server_values! { ExampleComZoneZone {
    A = "a",
    B = "b",
} }

/// Uploads
///
/// `https://uploads.example.com`
pub const UPLOADS: &str = "https://uploads.example.com";
