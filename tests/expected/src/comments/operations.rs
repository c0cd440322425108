// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, HeaderKey, Style};
use crate::runtime::words::of_operations::*;

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
    /// Headers of the answer: [`Headers::X_HEADER`].
    ///
    /// ``POST /a\u{202e}`/{id}``
    pub fn send_a(&self, id: impl Into<String>, body: impl Into<SendABody>) -> Call<'_, SendA> {
        self.call(SendA { id: id.into(), may: None, body: body.into() })
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
#[derive(Clone)] #[non_exhaustive]
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
outcomes! { SendAOutput, successes of SendA {
    /// 200:
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    OkApplicationJson(types::Thing) json: "200" "application/json",
    /// 200:
    ///
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    OkTextPlain(String) text: "200" "text/plain",
} }
outcomes! { SendAError, failures of SendA {
    /// 404:
    ///
    /// # x
    /// ~~~text
    /// x
    /// ~~~
    /// compile_error!("by a document");
    NotFound(String) json: "404" "application/json",
    /// Any other status:
    ///
    /// x | y
    /// --|--
    /// ```text
    /// ```
    Default(String) json: "default" "application/json",
} }
bodies! { SendABody of SendA {
    /// `application/json; a=\u{2066}`
    Json(types::Thing): JsonBody("application/json; a=\u{2066}"),
    /// `text/plain`
    Text(String): TextBody("text/plain"),
} }
operation! { SendA -> SendAOutput, SendAError:
    POST "/a\u{202e}`/{id}" as "send" needs [["key", "token`\u{202e}"]] {
    id: Path("id", Simple),
    may: Query("may", FormExplode) [Pattern("^`\u{202e}")],
    ..body,
} }
setters! { Call<SendA> {
    may(into String),
} }

/// The inputs of [`Client::plain`]: `GET /plain`
#[derive(Clone)] #[non_exhaustive]
pub struct Plain {}
operation! { Plain -> (), std::convert::Infallible:
    GET "/plain" as "plain" needs [["key", "token`\u{202e}"]] {
    => empty ["204"],
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
