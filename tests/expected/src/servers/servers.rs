// @generated from an OpenAPI document; do not edit.
//! The servers that the document names, for `base_url` of a client or a call. See [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have.

/// The server of a region, where most callers want to be.
///
/// `https://{region}.example.com:{port}/{base path}`
#[derive(Debug, Clone, PartialEq, Eq)] #[non_exhaustive]
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

impl From<ExampleCom> for crate::runtime::ServerUrl {
    fn from(server: ExampleCom) -> Self {
        Self::fill(
            "https://{region}.example.com:{port}/{base path}",
            &[
                ("base path", server.base_path.as_str(), Some("v1")),
                ("port", server.port.as_str(), None),
                ("region", server.region.as_str(), None),
            ],
        )
    }
}

/// A value of `port`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)] #[non_exhaustive]
pub enum ExampleComPort {
    /// `443`
    N443,
    /// `8443`
    N8443,
}

impl ExampleComPort {
    /// As it stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::N443 => "443",
            Self::N8443 => "8443",
        }
    }
}

/// A value of `region`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)] #[non_exhaustive]
pub enum ExampleComRegion {
    /// `eu`
    Eu,
    /// `us-east`
    UsEast,
}

impl ExampleComRegion {
    /// As it stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::UsEast => "us-east",
        }
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq)] #[non_exhaustive]
pub struct Server {
    /// Default: `example.com`.
    pub host: String,
    /// Default: `https`.
    pub scheme: ServerScheme,
}

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

impl From<Server> for crate::runtime::ServerUrl {
    fn from(server: Server) -> Self {
        Self::fill(
            "{scheme}://{host}",
            &[
                ("host", server.host.as_str(), Some("example.com")),
                ("scheme", server.scheme.as_str(), None),
            ],
        )
    }
}

/// A value of `scheme`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)] #[non_exhaustive]
pub enum ServerScheme {
    /// `http`
    Http,
    /// `https`
    Https,
}

impl ServerScheme {
    /// As it stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// Tenant
///
/// `http://{tenant}.api.example/{base}`
#[derive(Debug, Clone, PartialEq, Eq)] #[non_exhaustive]
pub struct Tenant {
    /// Default: `v1`.
    pub base: String,
    /// Who asks.
    ///
    /// Default: `demo`.
    pub tenant: String,
}

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

impl From<Tenant> for crate::runtime::ServerUrl {
    fn from(server: Tenant) -> Self {
        Self::fill(
            "http://{tenant}.api.example/{base}",
            &[
                ("base", server.base.as_str(), Some("v1")),
                ("tenant", server.tenant.as_str(), Some("demo")),
            ],
        )
    }
}

/// `https://{zone}.example.com`
#[derive(Debug, Clone, PartialEq, Eq)] #[non_exhaustive]
pub struct ExampleComZone {
    /// Default: `a`.
    pub zone: ExampleComZoneZone,
}

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

impl From<ExampleComZone> for crate::runtime::ServerUrl {
    fn from(server: ExampleComZone) -> Self {
        Self::fill("https://{zone}.example.com", &[("zone", server.zone.as_str(), None)])
    }
}

/// A value of `zone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)] #[non_exhaustive]
pub enum ExampleComZoneZone {
    /// `a`
    A,
    /// `b`
    B,
}

impl ExampleComZoneZone {
    /// As it stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// Uploads
///
/// `https://uploads.example.com`
pub const UPLOADS: &str = "https://uploads.example.com";
