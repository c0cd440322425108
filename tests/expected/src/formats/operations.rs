// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, ExactIpv4, ExactTime};
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /formats/{day_time}`
    pub fn post_formats(&self, day_time: impl Into<ExactTime>, body: types::Formatted) -> Call<'_, PostFormats> {
        self.call(PostFormats { day_time: day_time.into(), from_query: None, body })
    }
}

/// The inputs of [`Client::post_formats`]: `POST /formats/{day_time}`
#[derive(Clone)] #[non_exhaustive]
pub struct PostFormats {
    pub day_time: ExactTime,
    pub from_query: Option<ExactIpv4>,
    pub body: types::Formatted,
}
operation! { PostFormats -> types::Formatted, std::convert::Infallible:
    POST "/formats/{day_time}" as "postFormats" {
    day_time: Path("day_time", Simple),
    from_query: Query("from", FormExplode),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<PostFormats> {
    from_query(into ExactIpv4),
} }
