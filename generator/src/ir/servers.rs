//! Servers: where an API is, by default and by choice.

use std::collections::BTreeSet;

use super::Api;
use crate::source::Pointer;

/// A server.
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// Its Server Object.
    pub at: Pointer,
    /// Its URL with `{variable}`s, without a trailing slash.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// The variables of its URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its default, which is one of its values.
    pub default: String,
    /// The values it can have, each once; empty for any.
    pub values: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

impl Server {
    /// Its URL with the defaults of its variables.
    pub fn default_url(&self) -> String {
        let mut url = String::with_capacity(self.url.len());
        let mut rest = self.url.as_str();
        while let Some((before, name, after)) = placeholder(rest) {
            url.push_str(before);
            url.push_str(
                self.variables
                    .iter()
                    .find(|variable| variable.name == name)
                    .map_or("", |variable| &variable.default),
            );
            rest = after;
        }
        url + rest
    }

    /// What it is known by, if no other server has its address: its place in the list says nothing.
    pub fn key(&self) -> Pointer {
        Pointer::root().child("servers").child(&self.url)
    }

    /// Whether a request can be sent to it as it is; others are relative to an address that the
    /// document does not have.
    pub fn is_absolute(&self) -> bool {
        let url = self.default_url();
        url.starts_with("https://") || url.starts_with("http://")
    }
}

/// Splits a URL at its first variable.
pub fn placeholder(url: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = url.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

impl Api {
    /// The server that a client talks to unless it is told another: the first that can be called.
    pub fn default_server(&self) -> Option<&Server> {
        self.servers.iter().find(|server| server.is_absolute())
    }

    /// The servers among which a caller can choose, those of operations included; none if there is
    /// nothing to choose.
    pub fn choices(&self) -> Vec<&Server> {
        if self.operations.is_empty() {
            return Vec::new();
        }
        let own = self
            .operations
            .iter()
            .flat_map(|operation| &operation.servers);
        let mut known = BTreeSet::new();
        let mut choices: Vec<&Server> = self.servers.iter().chain(own).collect();
        choices.retain(|server| {
            server.is_absolute() && known.insert((&server.url, &server.variables))
        });
        if choices.len() > 1 || choices.iter().any(|server| !server.variables.is_empty()) {
            choices
        } else {
            Vec::new()
        }
    }
}
