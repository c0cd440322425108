//! Security schemes and requirements.
//!
//! In: `components.securitySchemes` and any `security`. Out: schemes by name, requirements as
//! written. Absent: OAuth flows and discovery addresses, which `ir/lower` reads from the node of a
//! scheme.

use serde_json::{Map, Value};

use super::reader::Reader;
use super::{expect, fit, tables};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Kind, Node};

/// A security scheme.
#[derive(Debug)]
pub struct Scheme<'d> {
    /// Its Security Scheme Object.
    pub node: Node<'d>,
    /// Its key under `components.securitySchemes`.
    pub name: &'d str,
    /// What it says.
    pub object: SchemeObject,
}

/// A Security Scheme Object.
#[derive(Debug)]
pub enum SchemeObject {
    /// One that OpenAPI 3.0 has.
    Standard(Box<openapiv3::SecurityScheme>),
    /// `mutualTLS` of OpenAPI 3.1, with its description.
    MutualTls(Option<String>),
}

/// Schemes that must all be satisfied.
#[derive(Debug)]
pub struct Requirement<'d> {
    /// Its Security Requirement Object.
    pub node: Node<'d>,
    /// The names of the schemes with their places; empty for "no credential".
    pub schemes: Vec<(&'d str, Node<'d>)>,
}

impl<'d> Reader<'d, '_> {
    pub(super) fn schemes(&mut self, node: Node<'d>) -> Vec<Scheme<'d>> {
        let schemes = expect::entries(node, self.sink);
        schemes
            .filter_map(|(name, node)| self.scheme(name, node))
            .collect()
    }

    fn scheme(&mut self, name: &'d str, node: Node<'d>) -> Option<Scheme<'d>> {
        let node = self.follow(node)?.node;
        let kind = node.get("type").and_then(Node::text);
        let needed: &[&str] = match kind {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            _ => &[],
        };
        for key in needed.iter().filter(|key| node.get(key).is_none()) {
            let headline = format!(
                "a security scheme of type `{}` must have `{key}`",
                kind.unwrap_or_default()
            );
            self.sink
                .push(Diagnostic::new(Code::MissingKey, node.pointer(), headline));
        }
        if kind == Some("mutualTLS") {
            let object = fit::fit(node, &tables::SCHEME, self.sink)?;
            let description = object
                .get("description")
                .and_then(Value::as_str)
                .map(str::to_owned);
            return Some(Scheme {
                node,
                name,
                object: SchemeObject::MutualTls(description),
            });
        }
        let fitted = fit::fit(node, &tables::SCHEME, self.sink)?;
        if needed.iter().any(|key| !fitted.contains_key(*key)) {
            return None;
        }
        let object = fit::object(node, fitted, &tables::SCHEME, self.sink, satisfy_openapiv3)?;
        Some(Scheme {
            node,
            name,
            object: SchemeObject::Standard(Box::new(object)),
        })
    }

    /// The requirements that hold for all operations without their own.
    pub(super) fn general_security(&mut self, node: Node<'d>) -> Vec<Requirement<'d>> {
        if node.kind() != Kind::List {
            expect::whole_of_kind(node, "a list", self.sink);
            return Vec::new();
        }
        self.security(node)
    }

    /// The requirements of `security`, any one of which is enough.
    pub(super) fn security(&mut self, node: Node<'d>) -> Vec<Requirement<'d>> {
        expect::items(node, self.sink)
            .map(|item| {
                let schemes: Vec<_> = expect::entries(item, self.sink).collect();
                for (_, scopes) in &schemes {
                    expect::texts(*scopes, self.sink);
                }
                Requirement {
                    node: item,
                    schemes,
                }
            })
            .collect()
    }
}

/// What openapiv3 asks for and a client does not need.
fn satisfy_openapiv3(map: &mut Map<String, Value>) {
    match map.get("type").and_then(Value::as_str) {
        Some("oauth2") => map.insert("flows".to_owned(), Value::Object(Map::new())),
        Some("openIdConnect") => map.insert("openIdConnectUrl".to_owned(), Value::from("")),
        _ => None,
    };
}
