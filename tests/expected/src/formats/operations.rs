// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::ExactIpv4;
use crate::runtime::ExactTime;

impl Client {
    /// Optional, as methods of the call:
    /// - `from_query`
    ///
    /// Returns [`types::Formatted`].
    ///
    /// `POST /formats/{day_time}`
    pub fn post_formats(
        &self,
        day_time: impl Into<ExactTime>,
        body: types::Formatted,
    ) -> Call<'_, PostFormats> {
        self.call(PostFormats {
            day_time: day_time.into(),
            from_query: None,
            body,
        })
    }
}

/// The inputs of [`Client::post_formats`]: `POST /formats/{day_time}`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostFormats {
    pub day_time: ExactTime,
    pub from_query: Option<ExactIpv4>,
    pub body: types::Formatted,
}
operation! { PostFormats {
    id: "postFormats",
    route: POST "/formats/{day_time}",
    inputs: {
        day_time: path,
        from_query: query "from",
        body: json,
    },
    success: json types::Formatted {
        200,
    },
} }
setters! { Call<PostFormats> {
    from_query(into ExactIpv4),
} }
