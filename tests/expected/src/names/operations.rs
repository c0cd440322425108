// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::DeleteNamelessIdResponse`].
    ///
    /// `DELETE /nameless/{id}`
    pub fn delete_nameless_id(&self, id: impl Into<String>) -> Call<'_, DeleteNamelessId> {
        self.call(DeleteNamelessId { id: id.into() })
    }

    /// Returns [`types::Thing`].
    ///
    /// `GET /v2/things/{thing_id}`
    pub fn get_thing(&self, thing_id: impl Into<String>) -> Call<'_, GetThing> {
        self.call(GetThing {
            thing_id: thing_id.into(),
        })
    }

    /// Returns [`types::ThingLower`].
    ///
    /// `GET /v3/things/{thing_id}`
    pub fn get_thing_v3(&self, thing_id: impl Into<String>) -> Call<'_, GetThingV3> {
        self.call(GetThingV3 {
            thing_id: thing_id.into(),
        })
    }
}

/// The inputs of [`Client::delete_nameless_id`]: `DELETE /nameless/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteNamelessId {
    pub id: String,
}
operation! { DeleteNamelessId {
    id: "DELETE /nameless/{id}",
    route: DELETE "/nameless/{id}",
    inputs: {
        id: path,
    },
    success: json types::DeleteNamelessIdResponse {
        200,
    },
} }

/// The inputs of [`Client::get_thing`]: `GET /v2/things/{thing_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetThing {
    pub thing_id: String,
}
operation! { GetThing {
    id: "Get_Thing_v2_things__thing_id__get",
    route: GET "/v2/things/{thing_id}",
    inputs: {
        thing_id: path,
    },
    success: json types::Thing {
        200,
    },
} }

/// The inputs of [`Client::get_thing_v3`]: `GET /v3/things/{thing_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetThingV3 {
    pub thing_id: String,
}
operation! { GetThingV3 {
    id: "Get_Thing_v3_things__thing_id__get",
    route: GET "/v3/things/{thing_id}",
    inputs: {
        thing_id: path,
    },
    success: json types::ThingLower {
        200,
    },
} }
