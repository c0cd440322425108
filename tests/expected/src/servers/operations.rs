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
#[derive(Clone)] #[non_exhaustive]
pub struct Same {}
operation! { Same -> (), std::convert::Infallible:
    GET "/same" as "same" {
    => empty ["204"],
} }

/// The inputs of [`Client::own`]: `DELETE /same`
#[derive(Clone)] #[non_exhaustive]
pub struct Own {}
operation! { Own -> (), std::convert::Infallible:
    DELETE "/same" as "own" at "https://a.example.com" {
    => empty ["204"],
} }

/// The inputs of [`Client::list`]: `GET /things`
#[derive(Clone)] #[non_exhaustive]
pub struct List {}
operation! { List -> (), std::convert::Infallible:
    GET "/things" as "list" {
    => empty ["204"],
} }

/// The inputs of [`Client::upload`]: `POST /things`
#[derive(Clone)] #[non_exhaustive]
pub struct Upload {}
operation! { Upload -> (), std::convert::Infallible:
    POST "/things" as "upload" at "https://uploads.example.com" {
    => empty ["204"],
} }

/// The inputs of [`Client::relative`]: `PUT /things`
#[derive(Clone)] #[non_exhaustive]
pub struct Relative {}
operation! { Relative -> (), std::convert::Infallible:
    PUT "/things" as "relative" at "/v2" {
    => empty ["204"],
} }
