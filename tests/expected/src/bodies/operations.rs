// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Bytes, Call};
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /bodies`
    pub fn post(&self) -> Call<'_, Post> {
        self.call(Post { body: None })
    }

    /// `PUT /bodies`
    pub fn upload(&self, body: impl Into<Bytes>) -> Call<'_, Upload> {
        self.call(Upload { body: body.into() })
    }

    /// `DELETE /bodies`
    #[deprecated]
    pub fn remove(&self, body: impl IntoIterator<Item = impl Into<String>>) -> Call<'_, Remove> {
        self.call(Remove { body: body.into_iter().map(Into::into).collect() })
    }
}

/// The inputs of [`Client::post`]: `POST /bodies`
#[derive(Clone)] #[non_exhaustive]
pub struct Post {
    pub body: Option<PostBody>,
}
outcomes! { PostOutput, successes of Post {
    /// 200: Same as sent
    Ok(types::Note) json: "200" "application/json",
    /// 201: A link
    Created(String) text: "201" "text/plain",
    /// 204: Nothing
    NoContent: "204",
} }
outcomes! { PostError, failures of Post {
    /// 400: In words
    BadRequest(String) text: "400" "text/plain",
    /// 404: Nobody knows it
    NotFound: "404",
    /// 4XX: Another fault
    ClientError(types::Problem) json: "4XX" "application/problem+json",
    /// Any other status: Anything else
    Default(types::Problem) json: "default" "application/json",
} }
bodies! { PostBody of Post {
    /// `application/json`
    Json(types::Note): JsonBody("application/json"),
    /// `application/x-www-form-urlencoded`
    Form(types::Note): FormBody(FormExplode, &[]),
    /// `text/plain`
    Text(String): TextBody("text/plain"),
} }
operation! { Post -> PostOutput, PostError:
    POST "/bodies" as "post" {
    ..body,
} }
setters! { Call<Post> {
    body(into PostBody),
} }

/// The inputs of [`Client::upload`]: `PUT /bodies`
#[derive(Clone)] #[non_exhaustive]
pub struct Upload {
    pub body: Bytes,
}
operation! { Upload -> Bytes, std::convert::Infallible:
    PUT "/bodies" as "upload" {
    body: BytesBody("application/octet-stream"),
    => bytes ["200" "image/png"],
} }

/// The inputs of [`Client::remove`]: `DELETE /bodies`
#[derive(Clone)] #[non_exhaustive]
pub struct Remove {
    pub body: Vec<String>,
}
outcomes! { RemoveError, failures of Remove {
    /// Any other status: Any answer
    Default(types::Note) json: "default" "application/json",
} }
operation! { Remove -> types::Note, RemoveError:
    DELETE "/bodies" as "remove" {
    body: JsonBody("application/json"),
    => json ["2XX" "application/json"],
} }
