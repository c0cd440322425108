// @generated from an OpenAPI document; do not edit.
//! What can be called.

use std::collections::BTreeMap;

use super::client::Client;
use super::types;

use crate::runtime::Bytes;
use crate::runtime::Call;
use crate::runtime::FilePart;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Every composite field is in brackets, so one word says it.
    ///
    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// `POST /charges`
    pub fn charge(&self) -> Call<'_, Charge> {
        self.call(Charge { body: None })
    }

    /// `PUT /charges`
    pub fn change(&self, body: types::ChangeRequest) -> Call<'_, Change> {
        self.call(Change { body })
    }

    /// Returns [`types::Upload`].
    ///
    /// `POST /files`
    pub fn upload(&self, body: types::Upload) -> Call<'_, Upload> {
        self.call(Upload { body })
    }

    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// `PUT /files`
    pub fn upload_either(&self) -> Call<'_, UploadEither> {
        self.call(UploadEither { body: None })
    }

    /// Returns `Bytes`.
    ///
    /// `PATCH /files`
    pub fn upload_any(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<FilePart>)>,
    ) -> Call<'_, UploadAny> {
        self.call(UploadAny {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /media`
    pub fn relate(&self, body: types::RelateRequest) -> Call<'_, Relate> {
        self.call(Relate { body })
    }

    /// `PUT /media`
    pub fn mix(&self, body: impl IntoIterator<Item = impl Into<FilePart>>) -> Call<'_, Mix> {
        self.call(Mix {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /pictures`
    pub fn put_text(&self, body: impl Into<PutTextBody>) -> Call<'_, PutText> {
        self.call(PutText { body: body.into() })
    }

    /// `PUT /pictures`
    pub fn put_picture(&self, body: impl Into<FilePart>) -> Call<'_, PutPicture> {
        self.call(PutPicture { body: body.into() })
    }
}

/// The inputs of [`Client::charge`]: `POST /charges`
#[derive(Clone)]
#[non_exhaustive]
pub struct Charge {
    pub body: Option<types::ChargeRequest>,
}
operation! { Charge {
    id: "charge",
    route: POST "/charges",
    inputs: {
        body: form DeepObject,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<Charge> {
    body(types::ChargeRequest),
} }

/// The inputs of [`Client::change`]: `PUT /charges`
#[derive(Clone)]
#[non_exhaustive]
pub struct Change {
    pub body: types::ChangeRequest,
}
operation! { Change {
    id: "change",
    route: PUT "/charges",
    inputs: {
        body: form {
            Media("filter", "application/json"),
            Styled("flags", Pipe),
            Styled("ids", Form),
            ReservedStyled("path", FormExplode),
            Styled("where", FormExplode),
        },
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::upload`]: `POST /files`
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: types::Upload,
}
operation! { Upload {
    id: "upload",
    route: POST "/files",
    inputs: {
        body: multipart {
            Styled("links", DeepObject),
            Media("photo", "image/png, image/jpeg"),
            Media("scan", "application/pdf"),
            Media("title", "text/plain; charset=utf-8"),
        },
    },
    success: json types::Upload {
        200,
    },
} }

/// The inputs of [`Client::upload_either`]: `PUT /files`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadEither {
    pub body: Option<UploadEitherBody>,
}
operation! { UploadEither {
    id: "upload-either",
    route: PUT "/files",
    inputs: {
        ..body,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<UploadEither> {
    body(into UploadEitherBody),
} }

/// A body of [`UploadEither`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadEitherBody {
    /// `application/json`
    Json(types::Upload),
    /// `multipart/form-data`
    Multipart(types::Upload),
}
bodies! { UploadEitherBody {
    Json: json,
    Multipart: multipart,
} }

/// The inputs of [`Client::upload_any`]: `PATCH /files`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadAny {
    pub body: BTreeMap<String, FilePart>,
}
operation! { UploadAny {
    id: "upload-any",
    route: PATCH "/files",
    inputs: {
        body: multipart,
    },
    success: bytes Bytes {
        200: "multipart/mixed",
    },
} }

/// The inputs of [`Client::relate`]: `POST /media`
#[derive(Clone)]
#[non_exhaustive]
pub struct Relate {
    pub body: types::RelateRequest,
}
operation! { Relate {
    id: "relate",
    route: POST "/media",
    inputs: {
        body: multipart "multipart/related",
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::mix`]: `PUT /media`
#[derive(Clone)]
#[non_exhaustive]
pub struct Mix {
    pub body: Vec<FilePart>,
}
operation! { Mix {
    id: "mix",
    route: PUT "/media",
    inputs: {
        body: multipart "multipart/mixed",
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::put_text`]: `POST /pictures`
#[derive(Clone)]
#[non_exhaustive]
pub struct PutText {
    pub body: PutTextBody,
}
operation! { PutText {
    id: "put-text",
    route: POST "/pictures",
    inputs: {
        ..body,
    },
    success: empty () {
        204,
    },
} }

/// A body of [`PutText`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutTextBody {
    /// `application/xml`
    ApplicationXml(String),
    /// `text/plain`
    TextPlain(String),
    /// `text/*`
    Text(String),
}
bodies! { PutTextBody {
    ApplicationXml: text "application/xml",
    TextPlain: text,
    Text: text,
} }

/// The inputs of [`Client::put_picture`]: `PUT /pictures`
#[derive(Clone)]
#[non_exhaustive]
pub struct PutPicture {
    pub body: FilePart,
}
operation! { PutPicture {
    id: "put-picture",
    route: PUT "/pictures",
    inputs: {
        body: bytes "image/jpeg, image/png, video/*",
    },
    success: empty () {
        204,
    },
} }
