//! Which server a request goes to: the document's, the operation's own, or the one that the caller has chosen.

use super::address::placeholder;

/// The server of a client or of one request.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    /// Whether the caller has chosen it, so that no operation goes anywhere else.
    chosen: bool,
}

impl Server {
    /// A server that operations with one of their own do not use.
    pub(crate) fn default(url: String) -> Self {
        Self { url, chosen: false }
    }

    /// A server for every operation.
    pub(crate) fn chosen(url: String) -> Self {
        Self { url, chosen: true }
    }

    /// Goes to an operation's own server. A relative one is a place on the same host, whoever chose that.
    pub(crate) fn own(&mut self, url: &str) {
        if url.contains("://") {
            if !self.chosen {
                url.clone_into(&mut self.url);
            }
        } else if let Some(path) = url.strip_prefix('/') {
            let base = self
                .url
                .split_once("://")
                .map_or(self.url.len(), |(scheme, _)| scheme.len() + 3);
            let host = self
                .url
                .get(base..)
                .and_then(|rest| rest.find('/'))
                .map_or(self.url.len(), |end| base + end);
            self.url.truncate(host);
            self.url.push('/');
            self.url.push_str(path);
        } else {
            let kept = self.url.trim_end_matches('/').len();
            self.url.truncate(kept);
            self.url.push('/');
            self.url.push_str(url.strip_prefix("./").unwrap_or(url));
        }
    }
}

/// The address of a server: its template with a value for each variable.
pub fn fill_server(template: &str, values: &[(&str, &str)]) -> String {
    let mut url = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, name, after)) = placeholder(rest) {
        url.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name);
        url.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    url.push_str(rest);
    url
}
