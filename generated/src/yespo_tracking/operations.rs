// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Report what a visitor does
    ///
    /// Reports one event. Fill the field whose name is the event's, except for `CustomerData`, whose details are in `GeneralInfo`.
    ///
    /// `POST /api/v2`
    pub fn track(&self, body: types::TrackingEvent) -> Call<'_, Track> {
        self.call(Track { body })
    }
}

/// The inputs of [`Client::track`]: `POST /api/v2`
#[derive(Clone)]
#[non_exhaustive]
pub struct Track {
    pub body: types::TrackingEvent,
}
operation! { Track {
    id: "track",
    route: POST "/api/v2",
    inputs: {
        body: json,
    },
    success: empty () {
        200,
        204,
    },
} }
