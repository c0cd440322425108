//! Puts the parts of a request together: the URL, the cookie header, and what of them can be shown.

use super::error::InvalidRequest;
use super::request::{Pair, RequestBuilder};
use super::secrets::Secrets;
use super::transport::Request;
use http::{Uri, header};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;
use std::sync::Arc;
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
        if let Err(violations) = self.server.address() {
            self.violations.extend_from_slice(violations);
        }
        let address = self.server.address().unwrap_or_default();
        let mut url = String::with_capacity(address.len() + self.target_length());
        url.push_str(address);
        self.fill_path(&mut url);
        let has_secrets = self.query.iter().any(|pair| pair.secret);
        let shown = has_secrets.then(|| {
            let mut shown = url.clone();
            add_query(&mut shown, &self.query, redact);
            shown
        });
        add_query(&mut url, &self.query, |pair| pair.text.as_str().into());
        self.check_address(&url);
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
                headers: Arc::new(self.headers),
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

    /// Lists what is wrong with the server's address, or else with the whole URL.
    fn check_address(&mut self, url: &str) {
        let Ok(address) = self.server.address() else {
            return;
        };
        // The URL begins with the address, so that parsing the URL is enough where all is well.
        let is_valid = url.parse().is_ok_and(|uri| is_of_http(&uri)) && is_plain(address);
        if is_valid {
            return;
        }
        if !(address.parse().is_ok_and(|uri| is_of_http(&uri)) && is_plain(address)) {
            let rule = "must be an http or https address without user and query";
            self.violate("base url", rule);
        } else if self.violations.is_empty() {
            self.violate("url", "is not a valid address");
        }
    }

    /// About how many bytes the path and the query take, so that the URL is allocated once.
    fn target_length(&self) -> usize {
        let values = self.path.iter().map(|(_, value)| value.len());
        let pairs = self.query.iter().map(|pair| "&".len() + pair.text.len());
        self.place.path.len() + values.chain(pairs).sum::<usize>()
    }

    /// Adds the path with its parameters filled in.
    fn fill_path(&mut self, url: &mut String) {
        let path_at = url.len();
        let mut rest = self.place.path;
        while let Some((before, name, after)) = placeholder(rest) {
            url.extend(utf8_percent_encode(before, UNSAFE));
            match self.path.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => url.push_str(value),
                None => self.violate(format!("path {name}"), "is missing"),
            }
            rest = after;
        }
        url.extend(utf8_percent_encode(rest, UNSAFE));
        // Every URL parser takes such a segment as a way up, percent-encoded or not, and so leaves
        // the operation.
        let mut segments = url.get(path_at..).unwrap_or_default().split('/');
        if segments.any(|segment| matches!(segment, "." | "..")) {
            self.violate("path", "must not have `.` or `..` as a segment");
        }
    }
}

/// Splits a template at its first placeholder.
pub(crate) fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Whether an address is an absolute one that a request can be sent to.
fn is_of_http(uri: &Uri) -> bool {
    matches!(uri.scheme_str(), Some("http" | "https"))
        && uri.host().is_some_and(|host| !host.is_empty())
}

/// Whether the address of a server has no user, query and fragment.
fn is_plain(address: &str) -> bool {
    !address.contains(['@', '?', '#'])
}

/// Adds each pair of the query as `text` writes it. The template of a path can begin a query.
fn add_query(url: &mut String, pairs: &[Pair], text: impl Fn(&Pair) -> Cow<'_, str>) {
    let mut sign = if url.contains('?') { '&' } else { '?' };
    for pair in pairs {
        url.push(sign);
        url.push_str(&text(pair));
        sign = '&';
    }
}

/// A pair as it can be shown.
fn redact(pair: &Pair) -> Cow<'_, str> {
    match pair.text.split_once('=') {
        Some((name, _)) if pair.secret => format!("{name}=redacted").into(),
        _ => pair.text.as_str().into(),
    }
}
