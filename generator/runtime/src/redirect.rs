//! Redirects within one origin, for clients that are told to follow them.
//!
//! Comes in: a request, and the response to it. Goes out: the request that the response points to.
//! Deliberately absent: requests to another origin, and requests that would do something else than
//! the caller asked for. Headers, bodies and addresses can hold secrets that are meant for one
//! server.

use super::body_source::Payload;
use super::response::Response;
use super::secrets::Secrets;
use super::transport::Request;
use http::uri::Authority;
use http::{HeaderName, Method, StatusCode, Uri, header};

/// Headers that describe a body, and go with it.
const OF_BODIES: [HeaderName; 4] = [
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LOCATION,
    header::CONTENT_TYPE,
];

/// The request that a response points to, if it can be followed.
pub(crate) fn follow<T>(
    request: &Request,
    response: &Response<T>,
    secrets: &Secrets,
) -> Option<Request> {
    let method = method(request.method(), response.status)?;
    let mut locations = response.headers.get_all(header::LOCATION).iter();
    let location = locations.next()?.to_str().ok()?;
    // Of two addresses nobody knows which is meant.
    if locations.next().is_some() {
        return None;
    }
    let url = join(request.url(), location.trim())?;
    if !is_same_origin(request.url(), &url) {
        return None;
    }
    let mut next = request.clone();
    if method != *request.method() {
        next.body = None;
        for name in &OF_BODIES {
            next.headers_mut().remove(name);
        }
    }
    // A body that was read and cannot be opened again cannot be sent elsewhere.
    if !next.body.as_ref().is_none_or(Payload::can_be_opened) {
        return None;
    }
    next.place.method = method;
    next.shown = Some(secrets.redact(&url));
    next.url = url;
    Some(next)
}

/// The method of the next request; `None` if this status is no redirect that keeps what the caller
/// asked for.
fn method(method: &Method, status: StatusCode) -> Option<Method> {
    let reads = matches!(*method, Method::GET | Method::HEAD);
    match status.as_u16() {
        307 | 308 => Some(method.clone()),
        // Browsers make a GET of a POST here, so that servers and clients disagree about what is
        // asked for.
        301 | 302 => reads.then(|| method.clone()),
        // The result of the request is elsewhere.
        303 if reads => Some(method.clone()),
        303 => Some(Method::GET),
        _ => None,
    }
}

/// What a reference means at an address (RFC 3986, section 5.2), without its fragment.
fn join(base: &str, reference: &str) -> Option<String> {
    let reference = reference.split('#').next()?;
    let (scheme, rest) = base.split_once("://")?;
    let start = reference.split(['/', '?']).next()?;
    if start.contains(':') {
        return Some(reference.to_owned());
    }
    if reference.starts_with("//") {
        return Some(format!("{scheme}:{reference}"));
    }
    let (host, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let path = target.split('?').next()?;
    let (to, query) = reference.split_at(reference.find('?').unwrap_or(reference.len()));
    let joined = match to {
        "" if query.is_empty() => target.to_owned(),
        "" => format!("{path}{query}"),
        to if to.starts_with('/') => format!("{}{query}", without_dots(to)),
        to => {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{}{query}", without_dots(&format!("{folder}/{to}")))
        }
    };
    Some(format!("{scheme}://{host}{joined}"))
}

/// A path without segments `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

/// Whether two addresses have the same scheme, host and port, and no user.
fn is_same_origin(left: &str, right: &str) -> bool {
    let origin = |url: &str| {
        let url: Uri = url.parse().ok()?;
        let scheme = url.scheme_str()?.to_ascii_lowercase();
        let default = if scheme == "https" { 443 } else { 80 };
        let authority = url.authority().filter(|known| !has_user(known))?;
        let port = authority.port_u16().unwrap_or(default);
        Some((scheme, authority.host().to_ascii_lowercase(), port))
    };
    origin(left).is_some_and(|left| origin(right) == Some(left))
}

fn has_user(authority: &Authority) -> bool {
    authority.as_str().contains('@')
}
