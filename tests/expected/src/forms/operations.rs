// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use std::collections::BTreeMap;
use super::types;
use crate::runtime::{Bytes, Call, FilePart};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Every composite field is in brackets, so one word says it.
    ///
    /// `POST /charges`
    pub fn charge(&self) -> Call<'_, Charge> {
        self.call(Charge { body: None })
    }

    /// `PUT /charges`
    pub fn change(&self, body: types::ChangeRequest) -> Call<'_, Change> {
        self.call(Change { body })
    }

    /// `POST /files`
    pub fn upload(&self, body: types::Upload) -> Call<'_, Upload> {
        self.call(Upload { body })
    }

    /// `PUT /files`
    pub fn upload_either(&self) -> Call<'_, UploadEither> {
        self.call(UploadEither { body: None })
    }

    /// `PATCH /files`
    pub fn upload_any(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<FilePart>)>,
    ) -> Call<'_, UploadAny> {
        self.call(UploadAny { body: body.into_iter().map(| (key, value)| (key.into(), value.into())).collect() })
    }

    /// `POST /media`
    pub fn relate(&self, body: types::RelateRequest) -> Call<'_, Relate> {
        self.call(Relate { body })
    }

    /// `PUT /media`
    pub fn mix(&self, body: impl IntoIterator<Item = impl Into<FilePart>>) -> Call<'_, Mix> {
        self.call(Mix { body: body.into_iter().map(Into::into).collect() })
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
#[derive(Clone)] #[non_exhaustive]
pub struct Charge {
    pub body: Option<types::ChargeRequest>,
}
operation! { Charge -> (), std::convert::Infallible:
    POST "/charges" as "charge" {
    body: FormBody(DeepObject, &[]),
    => empty ["204"],
} }
setters! { Call<Charge> {
    body(types::ChargeRequest),
} }

/// The inputs of [`Client::change`]: `PUT /charges`
#[derive(Clone)] #[non_exhaustive]
pub struct Change {
    pub body: types::ChangeRequest,
}
operation! { Change -> (), std::convert::Infallible:
    PUT "/charges" as "change" {
    body: FormBody(FormExplode, &[Media("filter", "application/json"), Styled("flags", Pipe), Styled("ids", Form), ReservedStyled("path", FormExplode), Styled("where", FormExplode)]),
    => empty ["204"],
} }

/// The inputs of [`Client::upload`]: `POST /files`
#[derive(Clone)] #[non_exhaustive]
pub struct Upload {
    pub body: types::Upload,
}
operation! { Upload -> types::Upload, std::convert::Infallible:
    POST "/files" as "upload" {
    body: MultipartBody("multipart/form-data", &[Styled("links", DeepObject), Media("photo", "image/png, image/jpeg"), Media("scan", "application/pdf"), Media("title", "text/plain; charset=utf-8")]),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upload_either`]: `PUT /files`
#[derive(Clone)] #[non_exhaustive]
pub struct UploadEither {
    pub body: Option<UploadEitherBody>,
}
bodies! { UploadEitherBody of UploadEither {
    /// `application/json`
    Json(types::Upload): JsonBody("application/json"),
    /// `multipart/form-data`
    Multipart(types::Upload): MultipartBody("multipart/form-data", &[]),
} }
operation! { UploadEither -> (), std::convert::Infallible:
    PUT "/files" as "upload-either" {
    ..body,
    => empty ["204"],
} }
setters! { Call<UploadEither> {
    body(into UploadEitherBody),
} }

/// The inputs of [`Client::upload_any`]: `PATCH /files`
#[derive(Clone)] #[non_exhaustive]
pub struct UploadAny {
    pub body: BTreeMap<String, FilePart>,
}
operation! { UploadAny -> Bytes, std::convert::Infallible:
    PATCH "/files" as "upload-any" {
    body: MultipartBody("multipart/form-data", &[]),
    => bytes ["200" "multipart/mixed"],
} }

/// The inputs of [`Client::relate`]: `POST /media`
#[derive(Clone)] #[non_exhaustive]
pub struct Relate {
    pub body: types::RelateRequest,
}
operation! { Relate -> (), std::convert::Infallible:
    POST "/media" as "relate" {
    body: MultipartBody("multipart/related", &[]),
    => empty ["204"],
} }

/// The inputs of [`Client::mix`]: `PUT /media`
#[derive(Clone)] #[non_exhaustive]
pub struct Mix {
    pub body: Vec<FilePart>,
}
operation! { Mix -> (), std::convert::Infallible:
    PUT "/media" as "mix" {
    body: MultipartBody("multipart/mixed", &[]),
    => empty ["204"],
} }

/// The inputs of [`Client::put_text`]: `POST /pictures`
#[derive(Clone)] #[non_exhaustive]
pub struct PutText {
    pub body: PutTextBody,
}
bodies! { PutTextBody of PutText {
    /// `application/xml`
    ApplicationXml(String): TextBody("application/xml"),
    /// `text/plain`
    TextPlain(String): TextBody("text/plain"),
    /// `text/*`
    Text(String): TextBody("text/plain"),
} }
operation! { PutText -> (), std::convert::Infallible:
    POST "/pictures" as "put-text" {
    ..body,
    => empty ["204"],
} }

/// The inputs of [`Client::put_picture`]: `PUT /pictures`
#[derive(Clone)] #[non_exhaustive]
pub struct PutPicture {
    pub body: FilePart,
}
operation! { PutPicture -> (), std::convert::Infallible:
    PUT "/pictures" as "put-picture" {
    body: BytesBody("image/jpeg, image/png, video/*"),
    => empty ["204"],
} }
