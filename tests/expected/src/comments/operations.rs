// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::HeaderKey;
use crate::runtime::Style;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// [x](https://tracker.example/p.png)
    ///
    /// \[run\](javascript:alert(1)//) and \[load\](data:text/html,/x), \<javascript:alert(1)>, \[ref\]\[a\].
    ///
    /// \[a\]: javascript:alert(1)//x
    ///
    /// \[`Client::send`\]: <https://evil.example>
    ///
    ///
    /// \\\<script\>alert(1)\</script\>
    ///
    /// > std::fs
    /// >
    /// > ```text
    /// > compile_error!("by a document");
    /// > ```
    ///
    /// 1.  x
    ///
    ///     ```text
    ///     compile_error!("by a document");
    ///     ```
    ///
    /// \<!--
    /// ```text
    /// -->
    /// compile_error!("by a document");
    /// ```
    ///
    /// \`\`\`: `javascript:alert(1)`
    ///
    /// Optional, as methods of the call:
    /// - `may`: compile_error!("by a document");
    ///
    /// Returns [`SendAOutput`].
    ///
    /// Fails with [`SendAError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::X_HEADER`].
    ///
    /// ``POST /a\u{202e}`/{id}``
    pub fn send_a(&self, id: impl Into<String>, body: impl Into<SendABody>) -> Call<'_, SendA> {
        self.call(SendA {
            id: id.into(),
            may: None,
            body: body.into(),
        })
    }

    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// `GET /plain`
    pub fn plain(&self) -> Call<'_, Plain> {
        self.call(Plain {})
    }
}

/// The inputs of [`Client::send_a`]: ``POST /a\u{202e}`/{id}``
#[derive(Clone)]
#[non_exhaustive]
pub struct SendA {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    pub id: String,
    /// compile_error!("by a document");
    ///
    /// ```text
    /// x
    /// ```
    ///
    /// Pattern: ``^`\u{202e}``.
    /// Default: ``"a`\u{202e}\nb"``.
    pub may: Option<String>,
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    pub body: SendABody,
}
operation! { SendA {
    id: "send",
    route: POST "/a\u{202e}`/{id}",
    security: [["key", "token`\u{202e}"]],
    inputs: {
        id: path,
        may: query [Pattern("^`\u{202e}")],
        ..body,
    },
    success: enum SendAOutput {
        200: OkApplicationJson(json),
        200: OkTextPlain(text),
    },
    failure: SendAError {
        404: NotFound(json),
        default: Default(json),
    },
} }
setters! { Call<SendA> {
    /// compile_error!("by a document");
    ///
    /// Pattern: ``^`\u{202e}``.
    /// Default: ``"a`\u{202e}\nb"``.
    may(into String),
} }

/// What [`SendA`] answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendAOutput {
    /// 200:
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    OkApplicationJson(types::Thing),
    /// 200:
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    OkTextPlain(String),
}

/// What the document says can go wrong in [`SendA`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SendAError {
    /// 404:
    ///
    /// # x
    /// ~~~text
    /// x
    /// ~~~
    /// compile_error!("by a document");
    NotFound(String),
    /// Any other status:
    ///
    /// x | y
    /// --|--
    /// ```text
    /// ```
    Default(String),
}

/// A body of [`SendA`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendABody {
    /// `application/json; a=\u{2066}`
    Json(types::Thing),
    /// `text/plain`
    Text(String),
}
bodies! { SendABody {
    Json: json "application/json; a=\u{2066}",
    Text: text,
} }

/// The inputs of [`Client::plain`]: `GET /plain`
#[derive(Clone)]
#[non_exhaustive]
pub struct Plain {}
operation! { Plain {
    id: "plain",
    route: GET "/plain",
    security: [["key", "token`\u{202e}"]],
    success: empty () {
        204,
    },
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    pub const X_HEADER: HeaderKey<String> = HeaderKey::new("X-Header", Style::Simple);
}
