// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;

use crate::runtime::Call;

impl Client {
    /// `GET /same`
    pub fn same(&self) -> Call<'_, Same> {
        self.call(Same {})
    }

    /// `DELETE /same` at `https://a.example.com`, unless a base URL is chosen
    pub fn own(&self) -> Call<'_, Own> {
        self.call(Own {})
    }

    /// `GET /things`
    pub fn list(&self) -> Call<'_, List> {
        self.call(List {})
    }

    /// `POST /things` at `https://uploads.example.com`, unless a base URL is chosen
    pub fn upload(&self) -> Call<'_, Upload> {
        self.call(Upload {})
    }

    /// `PUT /things` at `/v2`, unless a base URL is chosen
    pub fn relative(&self) -> Call<'_, Relative> {
        self.call(Relative {})
    }
}

/// The inputs of [`Client::same`]: `GET /same`
#[derive(Clone)]
#[non_exhaustive]
pub struct Same {}
operation! { Same {
    id: "same",
    route: GET "/same",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::own`]: `DELETE /same`
#[derive(Clone)]
#[non_exhaustive]
pub struct Own {}
operation! { Own {
    id: "own",
    route: DELETE "/same",
    server: "https://a.example.com",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::list`]: `GET /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct List {}
operation! { List {
    id: "list",
    route: GET "/things",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::upload`]: `POST /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {}
operation! { Upload {
    id: "upload",
    route: POST "/things",
    server: "https://uploads.example.com",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::relative`]: `PUT /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct Relative {}
operation! { Relative {
    id: "relative",
    route: PUT "/things",
    server: "/v2",
    success: empty () {
        204,
    },
} }
