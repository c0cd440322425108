//! What a test tells its server to say.

use serde_json::Value;

/// An answer, or the lack of one.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    status: Option<u16>,
    headers: String,
    body: Vec<u8>,
    missing: usize,
    chunked: bool,
    held: bool,
}

impl Answer {
    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status: Some(status),
            headers: String::new(),
            body: Vec::new(),
            missing: 0,
            chunked: false,
            held: false,
        }
    }

    /// An answer with a body of a media type.
    pub(crate) fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            body: body.into(),
            ..Self::empty(status).header("Content-Type", media_type)
        }
    }

    /// An answer in JSON.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// An answer in words.
    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self::new(status, "text/plain", body)
    }

    /// Nothing is said, and the connection stays open until the client closes it.
    pub(crate) fn silence() -> Self {
        Self {
            status: None,
            held: true,
            ..Self::empty(0)
        }
    }

    /// Nothing is said, and the connection is closed at once.
    pub(crate) fn hangup() -> Self {
        Self {
            status: None,
            ..Self::empty(0)
        }
    }

    /// The same with one more header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers += &format!("{name}: {value}\r\n");
        self
    }

    /// The same, announcing one more byte than it sends.
    pub(crate) fn truncated(mut self) -> Self {
        self.missing = 1;
        self
    }

    /// The same, with a length that is not announced.
    pub(crate) fn chunked(mut self) -> Self {
        self.chunked = true;
        self
    }

    /// The same, keeping the connection open afterwards until the client closes it.
    pub(crate) fn held(mut self) -> Self {
        self.held = true;
        self
    }

    /// Whether the connection stays open until the client closes it.
    pub(crate) fn is_held(&self) -> bool {
        self.held
    }

    /// What goes over the connection.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let Some(status) = self.status else {
            return Vec::new();
        };
        let length = self.body.len();
        let mut bytes = format!(
            "HTTP/1.1 {status} Planned\r\nConnection: close\r\n{}",
            self.headers
        )
        .into_bytes();
        if self.chunked {
            bytes.extend(format!("Transfer-Encoding: chunked\r\n\r\n{length:x}\r\n").as_bytes());
            bytes.extend(&self.body);
            bytes.extend(b"\r\n0\r\n\r\n");
        } else {
            bytes.extend(format!("Content-Length: {}\r\n\r\n", length + self.missing).as_bytes());
            bytes.extend(&self.body);
        }
        bytes
    }
}
