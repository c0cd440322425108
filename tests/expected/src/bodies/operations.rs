// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Bytes;
use crate::runtime::Call;
use crate::runtime::FilePart;

impl Client {
    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// Returns [`PostOutput`].
    ///
    /// Fails with [`PostError`] where the document describes the failure.
    ///
    /// `POST /bodies`
    pub fn post(&self) -> Call<'_, Post> {
        self.call(Post { body: None })
    }

    /// Returns `Bytes`.
    ///
    /// `PUT /bodies`
    pub fn upload(&self, body: impl Into<FilePart>) -> Call<'_, Upload> {
        self.call(Upload { body: body.into() })
    }

    /// Returns [`types::Note`].
    ///
    /// Fails with [`RemoveError`] where the document describes the failure.
    ///
    /// `DELETE /bodies`
    #[deprecated]
    pub fn remove(&self, body: impl IntoIterator<Item = impl Into<String>>) -> Call<'_, Remove> {
        self.call(Remove {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// Optional, as methods of the call:
    /// - `body`: A short note. At most 20 bytes.
    ///
    /// `POST /limited`
    pub fn keep(&self) -> Call<'_, Keep> {
        self.call(Keep { body: None })
    }

    /// - `body`: At most 20 bytes.
    ///
    /// `PUT /limited`
    pub fn keep_bytes(&self, body: impl Into<FilePart>) -> Call<'_, KeepBytes> {
        self.call(KeepBytes { body: body.into() })
    }

    /// `PATCH /limited`
    pub fn keep_nothing(&self, body: types::Note) -> Call<'_, KeepNothing> {
        self.call(KeepNothing { body })
    }
}

/// The inputs of [`Client::post`]: `POST /bodies`
#[derive(Clone)]
#[non_exhaustive]
pub struct Post {
    pub body: Option<PostBody>,
}
operation! { Post {
    id: "post",
    route: POST "/bodies",
    inputs: {
        ..body,
    },
    success: enum PostOutput {
        200: Ok(json),
        201: Created(text),
        204: NoContent,
    },
    failure: PostError {
        400: BadRequest(text),
        404: NotFound,
        4XX: ClientError(json "application/problem+json"),
        default: Default(json),
    },
} }
setters! { Call<Post> {
    body(into PostBody),
} }

/// What [`Post`] answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostOutput {
    /// 200: Same as sent
    Ok(types::Note),
    /// 201: A link
    Created(String),
    /// 204: Nothing
    NoContent,
}

/// What the document says can go wrong in [`Post`].
#[derive(Clone)]
#[non_exhaustive]
pub enum PostError {
    /// 400: In words
    BadRequest(String),
    /// 404: Nobody knows it
    NotFound,
    /// 4XX: Another fault
    ClientError(types::Problem),
    /// Any other status: Anything else
    Default(types::Problem),
}

/// A body of [`Post`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostBody {
    /// `application/json`
    Json(types::Note),
    /// `application/x-www-form-urlencoded`
    Form(types::Note),
    /// `text/plain`
    Text(String),
}
bodies! { PostBody {
    Json: json,
    Form: form,
    Text: text,
} }

/// The inputs of [`Client::upload`]: `PUT /bodies`
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: FilePart,
}
operation! { Upload {
    id: "upload",
    route: PUT "/bodies",
    inputs: {
        body: bytes,
    },
    success: bytes Bytes {
        200: "image/png",
    },
} }

/// The inputs of [`Client::remove`]: `DELETE /bodies`
#[derive(Clone)]
#[non_exhaustive]
pub struct Remove {
    pub body: Vec<String>,
}
operation! { Remove {
    id: "remove",
    route: DELETE "/bodies",
    inputs: {
        body: json,
    },
    success: json types::Note {
        2XX,
    },
    failure: RemoveError {
        default: Default(json),
    },
} }

/// What the document says can go wrong in [`Remove`].
#[derive(Clone)]
#[non_exhaustive]
pub enum RemoveError {
    /// Any other status: Any answer
    Default(types::Note),
}

/// The inputs of [`Client::keep`]: `POST /limited`
#[derive(Clone)]
#[non_exhaustive]
pub struct Keep {
    /// A short note.
    /// At most 20 bytes.
    pub body: Option<KeepBody>,
}
operation! { Keep {
    id: "keep",
    route: POST "/limited",
    body_limit: 20,
    inputs: {
        ..body,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<Keep> {
    /// A short note.
    /// At most 20 bytes.
    body(into KeepBody),
} }

/// A body of [`Keep`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum KeepBody {
    /// `application/json`
    Json(types::Note),
    /// `text/plain`
    Text(String),
}
bodies! { KeepBody {
    Json: json,
    Text: text,
} }

/// The inputs of [`Client::keep_bytes`]: `PUT /limited`
#[derive(Clone)]
#[non_exhaustive]
pub struct KeepBytes {
    /// At most 20 bytes.
    pub body: FilePart,
}
operation! { KeepBytes {
    id: "keepBytes",
    route: PUT "/limited",
    body_limit: 20,
    inputs: {
        body: bytes,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::keep_nothing`]: `PATCH /limited`
#[derive(Clone)]
#[non_exhaustive]
pub struct KeepNothing {
    pub body: types::Note,
}
operation! { KeepNothing {
    id: "keepNothing",
    route: PATCH "/limited",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }
