//! Which server a request goes to: the document's, the operation's own, or the one that the caller
//! has chosen.

use super::check::Violation;
use super::variables::{Variable, fill};
use std::fmt;
use std::sync::Arc;

/// The address of a server, for `base_url` of a client or a call: any text, or a server of the
/// module `servers`.
///
/// The address must be an absolute one of `http` or `https`, without user, query and fragment. The
/// variables of a server only fill the place that the document has for them, so that credentials
/// stay with that server:
///
/// - A variable that is the whole host takes any host, and one that is the end of it any number of
///   labels. Any other in the host takes letters, digits, `-` and `_`, and dots only if the
///   document's default has one.
/// - A variable in the path may contain `/`, but no segment `.` or `..`, percent-encoded or not.
/// - No variable adds a user, a port, a query, a fragment or a backslash.
///
/// A call with another value is refused before anything is sent; the error names the variable.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerUrl {
    /// The address, or the template if the values of its variables cannot be used.
    text: String,
    violations: Vec<Violation>,
}

impl ServerUrl {
    /// Fills in the variables of a template. Each has a name, a value, and the default of the
    /// document, or none if the document lists the value.
    pub fn fill(template: &str, variables: &[Variable<'_>]) -> Self {
        match fill(template, variables) {
            Ok(address) => address.into(),
            Err(violations) => Self {
                text: template.to_owned(),
                violations,
            },
        }
    }

    /// The address of a server that a document names relative to its own address (RFC 3986, section
    /// 5.2).
    ///
    /// An address that is not absolute stays as it is, and is refused when a request is sent.
    pub(crate) fn join(mut self, relative: &str) -> Self {
        if let Some(joined) = join(&self.text, relative) {
            self.text = joined;
        }
        self
    }

    /// The address; none if a variable has a value that it must not have.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.violations.is_empty().then_some(&self.text)
    }

    /// What is wrong with the values of its variables.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl<T: Into<String>> From<T> for ServerUrl {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            violations: Vec::new(),
        }
    }
}

impl fmt::Debug for ServerUrl {
    /// Shows neither a user and a password, which stand before an `@`, nor values that are refused.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.text.rsplit('@').next().unwrap_or_default();
        fmt::Debug::fmt(shown, f)
    }
}

/// What a reference means at an address, without its query and fragment; `None` if the address is
/// not absolute.
fn join(base: &str, reference: &str) -> Option<String> {
    let before_query = |text: &str| -> usize { text.find(['?', '#']).unwrap_or(text.len()) };
    let base = base.get(..before_query(base))?;
    let reference = reference.get(..before_query(reference))?;
    let (scheme, rest) = base.split_once("://")?;
    if let Some(host_and_path) = reference.strip_prefix("//") {
        return Some(format!("{scheme}://{host_and_path}"));
    }
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let folder = match reference.starts_with('/') {
        true => "",
        false => path.rsplit_once('/').map_or("", |(folder, _)| folder),
    };
    let mut segments: Vec<&str> = Vec::new();
    for segment in folder.split('/').chain(reference.split('/')) {
        match segment {
            "" | "." => {}
            ".." => _ = segments.pop(),
            segment => segments.push(segment),
        }
    }
    Some(format!("{scheme}://{host}/{}", segments.join("/")))
}

/// The server of a client or of one request.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    /// Shared by the requests of a client.
    url: Arc<ServerUrl>,
    /// Whether the caller has chosen it, so that no operation goes anywhere else.
    chosen: bool,
}

impl Server {
    /// A server that operations with one of their own do not use.
    pub(crate) fn default(url: ServerUrl) -> Self {
        Self {
            url: Arc::new(url),
            chosen: false,
        }
    }

    /// A server for every operation.
    pub(crate) fn chosen(url: ServerUrl) -> Self {
        Self {
            url: Arc::new(url),
            chosen: true,
        }
    }

    /// Its address as it was given.
    pub(crate) fn url(&self) -> &ServerUrl {
        &self.url
    }

    /// Its address without a slash at the end, or what is wrong with its variables.
    pub(crate) fn address(&self) -> Result<&str, &[Violation]> {
        match self.url.as_str() {
            Some(address) => Ok(address.trim_end_matches('/')),
            None => Err(self.url.violations()),
        }
    }

    /// Goes to an operation's own server. A relative one is a place on the same host, whoever chose
    /// that.
    pub(crate) fn own(&mut self, own: &str) {
        if own.contains("://") {
            if !self.chosen {
                self.url = Arc::new(own.into());
            }
            return;
        }
        let base = &mut Arc::make_mut(&mut self.url).text;
        if let Some(path) = own.strip_prefix('/') {
            let start = base
                .split_once("://")
                .map_or(base.len(), |(scheme, _)| scheme.len() + 3);
            let host = base
                .get(start..)
                .and_then(|rest| rest.find('/'))
                .map_or(base.len(), |end| start + end);
            base.truncate(host);
            base.push('/');
            base.push_str(path);
        } else {
            let kept = base.trim_end_matches('/').len();
            base.truncate(kept);
            base.push('/');
            base.push_str(own.strip_prefix("./").unwrap_or(own));
        }
    }
}
