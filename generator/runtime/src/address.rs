//! Puts the parts of a request together: the URL, the cookie header, and what of them can be shown.

use super::check::Violation;
use super::error::InvalidRequest;
use super::request::{Pair, RequestBuilder};
use super::secrets::Secrets;
use super::transport::Request;
use http::{Uri, header};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::time::Duration;

/// What no path may hold, should the document's own template hold it.
const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'#')
    .add(b'\\');

impl RequestBuilder {
    /// The finished request, or everything that is wrong with it.
    pub(crate) fn finish(
        mut self,
        timeout: Duration,
        limit: usize,
        secrets: Secrets,
    ) -> Result<Request, InvalidRequest> {
        let (mut url, faults) = match self.server.address() {
            Ok(address) if is_server(address) => (address.to_owned(), Vec::new()),
            Ok(_) => {
                let rule = "must be an http or https address without user and query";
                (String::new(), vec![Violation::new("base url", rule)])
            }
            Err(violations) => (String::new(), violations.to_vec()),
        };
        self.violations.extend(faults);
        let path = self.fill_path();
        url.push_str(&path);
        let shown = format!("{url}{}", query(&path, &self.query, redact));
        url.push_str(&query(&path, &self.query, |pair| pair.text.clone()));
        if url.parse::<Uri>().is_err() && self.violations.is_empty() {
            self.violate("url", "is not a valid address");
        }
        if !self.cookies.is_empty() {
            let secret = self.cookies.iter().any(|pair| pair.secret);
            let cookies: Vec<&str> = self.cookies.iter().map(|pair| pair.text.as_str()).collect();
            self.insert(header::COOKIE, &cookies.join("; "), secret);
        }
        self.check_length();
        if self.violations.is_empty() {
            Ok(Request {
                place: self.place,
                url,
                shown,
                secrets,
                #[cfg(feature = "cassette")]
                key_header: self.key_header,
                headers: self.headers,
                body: self.body,
                extensions: self.extensions,
                timeout,
                read_timeout: None,
                limit,
            })
        } else {
            Err(InvalidRequest::new(self.place, self.violations))
        }
    }

    /// The path with its parameters filled in.
    fn fill_path(&mut self) -> String {
        let mut filled = String::new();
        let mut rest = self.place.path;
        while let Some((before, name, after)) = placeholder(rest) {
            filled.push_str(&utf8_percent_encode(before, UNSAFE).to_string());
            match self.path.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => filled.push_str(value),
                None => self.violate(format!("path {name}"), "is missing"),
            }
            rest = after;
        }
        filled.push_str(&utf8_percent_encode(rest, UNSAFE).to_string());
        // Every URL parser takes such a segment as a way up, percent-encoded or not, and so leaves
        // the operation.
        if filled
            .split('/')
            .any(|segment| matches!(segment, "." | ".."))
        {
            self.violate("path", "must not have `.` or `..` as a segment");
        }
        filled
    }
}

/// Splits a template at its first placeholder.
pub(crate) fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Whether a text is an absolute address that a request can be sent to.
fn is_server(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else {
        return false;
    };
    matches!(uri.scheme_str(), Some("http" | "https"))
        && uri.host().is_some_and(|host| !host.is_empty())
        && uri.query().is_none()
        && !url.contains(['@', '#'])
}

/// The query with the sign that starts it.
fn query(path: &str, pairs: &[Pair], text: impl Fn(&Pair) -> String) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let sign = if path.contains('?') { '&' } else { '?' };
    let texts: Vec<String> = pairs.iter().map(text).collect();
    format!("{sign}{}", texts.join("&"))
}

/// A pair as it can be shown.
fn redact(pair: &Pair) -> String {
    match pair.text.split_once('=') {
        Some((name, _)) if pair.secret => format!("{name}=redacted"),
        _ => pair.text.clone(),
    }
}
