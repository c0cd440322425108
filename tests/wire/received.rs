//! A request as it arrived, byte for byte.

use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use tokio::io::{AsyncRead, AsyncReadExt};

/// The folder that every request is written into, a file each, for checks by other programs.
const FOLDER: &str = "WIRE_REQUESTS";

/// What a client sent over one connection.
#[derive(Debug, Hash)]
pub(crate) struct Received {
    head: String,
    body: Vec<u8>,
}

impl Received {
    /// Reads one request, or as much of it as comes before the client hangs up.
    pub(crate) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Self {
        let mut bytes = Vec::new();
        loop {
            if let Some(request) = Self::complete(&bytes) {
                return request;
            }
            if !matches!(stream.read_buf(&mut bytes).await, Ok(1..)) {
                return Self {
                    head: String::from_utf8_lossy(&bytes).into_owned(),
                    body: Vec::new(),
                };
            }
        }
    }

    /// The request, if all of it is there.
    fn complete(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
        let request = Self {
            head,
            body: bytes[end + 4..].to_vec(),
        };
        assert!(
            request.headers("transfer-encoding").is_empty(),
            "all bodies are announced by their length: {request:?}"
        );
        let length = request
            .header("content-length")
            .map_or(0, |text| text.parse().unwrap());
        (request.body.len() >= length).then_some(request)
    }

    /// Writes the request into the folder that the environment names, if it names one. Equal
    /// requests of one test are one file.
    pub(crate) fn record(&self) {
        let Some(folder) = std::env::var_os(FOLDER) else {
            return;
        };
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("main");
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        let name = format!("{}-{:016x}.json", test.replace("::", "-"), hasher.finish());
        let record = json!({
            "test": test,
            "line": self.line(),
            "headers": self.fields().collect::<Vec<_>>(),
            "body": String::from_utf8_lossy(&self.body),
        });
        let folder = Path::new(&folder);
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join(name), format!("{record:#}\n")).unwrap();
    }

    /// The first line: method, target and version.
    pub(crate) fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The names of all headers, in small letters and in order, but for `accept-encoding`: which
    /// codings there are is the business of the transport and of the features that it is built
    /// with.
    pub(crate) fn header_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .fields()
            .map(|(name, _)| name.to_ascii_lowercase())
            .filter(|name| name != "accept-encoding")
            .collect();
        names.sort();
        names
    }

    /// All values of a header.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        self.fields()
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .collect()
    }

    /// The value of a header that comes once at most.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        match self.headers(name)[..] {
            [] => None,
            [value] => Some(value),
            _ => panic!("there is more than one {name}: {self:?}"),
        }
    }

    /// The body as it came.
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_slice(&self.body).unwrap()
    }

    fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.lines().skip(1).map(|line| {
            line.split_once(": ")
                .expect("a header has a name and a value")
        })
    }
}
