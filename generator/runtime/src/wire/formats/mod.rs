//! The types that formats have, each in a file with what it spells.

mod base64;
mod net;
#[cfg(feature = "decimal")]
mod number;
#[cfg(feature = "jiff")]
mod time;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

pub use self::base64::Base64;
#[cfg(feature = "url")]
pub use self::url::ExactUrl;
#[cfg(feature = "uuid")]
pub use self::uuid::Uuid;
pub use net::{ExactIpv4, ExactIpv6};
#[cfg(feature = "decimal")]
pub use number::ExactDecimal;
#[cfg(feature = "jiff")]
pub use time::{Date, DateTime, ExactSpan, ExactTime};
