//! The headers of a request: which of them a caller can set, and to what.

use super::body_source::Payload;
use super::request::{Pair, RequestBuilder};
use super::secrets::Hidden;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, header};

/// Headers that say where a message goes and where it ends, or that speak to the next server on the
/// way alone. The transport writes them. A length that differs from what is sent would let a
/// request end early, and the rest of its body begin another one.
const OF_TRANSPORT: [&str; 11] = [
    "alt-used",
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// How the headers begin that speak to a proxy.
const OF_PROXIES: &str = "proxy-";

/// Headers whose values are no secrets, though a caller has set them, and would be missed in
/// messages.
const ORDINARY: [HeaderName; 11] = [
    header::ACCEPT,
    header::ACCEPT_CHARSET,
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::CACHE_CONTROL,
    header::CONTENT_LANGUAGE,
    header::CONTENT_TYPE,
    header::DATE,
    header::ORIGIN,
    header::RANGE,
    header::USER_AGENT,
];

/// What is wrong with a value that would end the header.
const CONTROL_CHARACTERS: &str = "must not have control characters";

/// How many characters the error of the request shows at most of a name that no header can have; an
/// ellipsis stands for the rest. A name may be too long, or a caller may have passed a body by
/// mistake. Real names can be long, such as
/// `x-amz-copy-source-server-side-encryption-customer-algorithm` of Amazon S3 with 59 characters,
/// and a much smaller bound would cut such a name. A much larger one would only show more of what
/// is no name.
const LONGEST_NAME: usize = 64;

/// Whether a character can stand in the name of a header (RFC 9110, `tchar`).
fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}

impl RequestBuilder {
    /// Sets a header as a caller wants it. It may be a secret, so that it is not shown.
    pub(crate) fn set_value(&mut self, name: &str, value: &str) {
        if !ORDINARY
            .iter()
            .any(|known| known.as_str().eq_ignore_ascii_case(name))
        {
            self.secrets.push(Hidden::Value(value.to_owned()));
        }
        self.set_header(name, value, true);
    }

    /// Sets a header whose name comes from a document or a user.
    pub(crate) fn set_header(&mut self, name: &str, value: &str, secret: bool) {
        let Ok(known) = HeaderName::from_bytes(name.as_bytes()) else {
            // What follows a character that no name has may be the value, where a whole header is
            // given as a name. Alone, the first character says what is wrong.
            let mut possible = name.chars().enumerate();
            let shown: String = possible
                .by_ref()
                .take_while(|(index, one)| *index == 0 || is_of_name(*one))
                .map(|(_, one)| one)
                .take(LONGEST_NAME)
                .collect();
            let rest = if shown.len() < name.len() { "…" } else { "" };
            self.violate(
                format!("header {shown}{rest}"),
                "is not a name that a header can have",
            );
            return;
        };
        if is_of_transport(&known) {
            self.violate(
                format!("header {known}"),
                "must be left to the transport, because it frames or routes the message",
            );
        } else if known == header::CONTENT_TYPE && self.has_parts() {
            self.violate(
                format!("header {known}"),
                "must be left to the client, because it says where the parts of the body end",
            );
        } else if known == header::COOKIE {
            self.add_cookies(value);
        } else {
            if self.is_key(known.as_str()) {
                self.idempotency_key = Some(value.to_owned());
            }
            self.insert(known, value, secret);
        }
    }

    /// Joins cookies that somebody has written as a header with the others, since a request has one
    /// such header.
    fn add_cookies(&mut self, cookies: &str) {
        if HeaderValue::from_bytes(cookies.as_bytes()).is_err() {
            self.violate(format!("header {}", header::COOKIE), CONTROL_CHARACTERS);
        }
        self.secrets.push(Hidden::Value(cookies.to_owned()));
        let cookies = cookies.split(';').map(str::trim);
        let cookies = cookies.filter(|cookie| !cookie.is_empty());
        self.cookies.extend(cookies.map(|text| Pair {
            text: text.to_owned(),
            secret: true,
        }));
    }

    pub(crate) fn insert(&mut self, name: HeaderName, value: &str, secret: bool) {
        self.insert_bytes(name, Bytes::copy_from_slice(value.as_bytes()), secret);
    }

    /// Sets a header to a text of the document, which is not copied.
    pub(crate) fn insert_static(&mut self, name: HeaderName, value: &'static str) {
        self.insert_bytes(name, Bytes::from_static(value.as_bytes()), false);
    }

    fn insert_bytes(&mut self, name: HeaderName, value: Bytes, secret: bool) {
        match HeaderValue::from_maybe_shared(value) {
            Ok(mut value) => {
                value.set_sensitive(secret);
                self.headers.insert(name, value);
            }
            Err(_) => self.violate(format!("header {name}"), CONTROL_CHARACTERS),
        }
    }

    /// Whether the body consists of parts.
    fn has_parts(&self) -> bool {
        let media = self.headers.get(header::CONTENT_TYPE);
        media.is_some_and(|media| media.as_bytes().starts_with(b"multipart/"))
    }

    /// A `Content-Length` that the document wants as a parameter must be that of the body, and is
    /// written by the transport.
    pub(crate) fn check_length(&mut self) {
        let given: Option<Result<u64, _>> = self.length.take().map(|given| given.parse());
        let length = match &self.body {
            None => 0,
            Some(Payload::Bytes(bytes)) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Some(Payload::Source(source)) => match given {
                // Whether a stream keeps it is known when it is read.
                Some(Ok(length)) => {
                    self.body = Some(Payload::Source(source.clone().with_length(length)));
                    return;
                }
                Some(Err(_)) => {
                    self.violate("header content-length", "must be the length of the body");
                    return;
                }
                None => return,
            },
        };
        if given.is_some_and(|given| given != Ok(length)) {
            self.violate(
                "header content-length",
                format!("must be {length}, the length of the body"),
            );
        }
    }
}

/// Whether only the transport may write a header. Some servers read an underscore as a hyphen.
fn is_of_transport(name: &HeaderName) -> bool {
    let letters = || {
        let letters = name.as_str().bytes();
        letters.map(|byte| if byte == b'_' { b'-' } else { byte })
    };
    let mut known = OF_TRANSPORT.iter();
    known.any(|known| letters().eq(known.bytes()))
        || letters().take(OF_PROXIES.len()).eq(OF_PROXIES.bytes())
}
