//! Exchanges of requests and responses in a file, without credentials: how they are written, read
//! and compared.
//!
//! The file is JSON, so that a review can read what was recorded. Bodies are texts where they are
//! UTF-8, and base64 otherwise. Absent: when that happens, which is in `recording.rs` and
//! `replaying.rs`.

use super::cassette_message::{Message, Played};
use serde_json::{Map, Value, json};
use std::error::Error;
use std::fmt;
use std::path::Path;

/// The form of the file. A file of another one is refused, because it could be read wrongly. This
/// is the first form; one in which older files would mean something else needs the next number.
const VERSION: u64 = 1;

/// A request and what became of it.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    pub(crate) operation: String,
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) request: Message,
    pub(crate) outcome: Played,
}

/// The text of a file with these exchanges.
pub(crate) fn write(exchanges: &[Exchange]) -> String {
    let exchanges: Vec<Value> = exchanges.iter().map(Exchange::write).collect();
    let file = json!({ "version": VERSION, "exchanges": exchanges });
    // Values of JSON can be written always.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// The exchanges of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<Exchange>, CassetteError> {
    let fault = |message: String| CassetteError::new(format!("{}: {message}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| fault(error.to_string()))?;
    parse(&text).map_err(fault)
}

fn parse(text: &str) -> Result<Vec<Exchange>, String> {
    let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if file.get("version").and_then(Value::as_u64) != Some(VERSION) {
        return Err(format!("is no recording of version {VERSION}"));
    }
    let exchanges = file.get("exchanges").and_then(Value::as_array);
    let exchanges = exchanges.ok_or("has no `exchanges`")?;
    let read = |(index, exchange)| {
        Exchange::read(exchange).map_err(|fault| format!("exchange {}: {fault}", index + 1))
    };
    exchanges.iter().enumerate().map(read).collect()
}

impl Exchange {
    fn write(&self) -> Value {
        let mut request = Map::new();
        request.insert("method".to_owned(), self.method.clone().into());
        request.insert("url".to_owned(), self.url.clone().into());
        self.request.write(&mut request);
        let (key, outcome) = self.outcome.write();
        json!({ "operation": self.operation, "request": request, key: outcome })
    }

    fn read(value: &Value) -> Result<Self, String> {
        let request = value.get("request").ok_or("has no `request`")?;
        Ok(Self {
            operation: text(value, "operation")?,
            method: text(request, "method")?,
            url: text(request, "url")?,
            request: Message::read(request)?,
            outcome: Played::read(value)?,
        })
    }
}

/// The text at a key.
pub(crate) fn text(value: &Value, key: &str) -> Result<String, String> {
    let found = value.get(key).and_then(Value::as_str);
    found
        .map(str::to_owned)
        .ok_or_else(|| format!("has no text `{key}`"))
}

/// A recording that cannot be read or written, or a request that differs from it.
#[derive(Debug, Clone)]
pub struct CassetteError {
    message: String,
}

impl CassetteError {
    pub(crate) fn new(message: String) -> Self {
        Self { message }
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CassetteError {}
