//! Security: the requirements of operations and the schemes that they name.
//!
//! In: schemes and requirements as written. Out: alternatives by index, and the schemes that some
//! operation uses. Absent: schemes that no operation uses, since the client would never send a
//! credential for them.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{APIKeyLocation, SecurityScheme};

use super::object_docs;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Alternative, Docs, Flow, Location, Operation, Scheme, SchemeKind, TokenScope};
use crate::load::document::Node;
use crate::nearest::nearest;
use crate::quoting::code_span;
use crate::spec::{self, Requirement, SchemeObject, Spec};

/// The credentials that an operation accepts.
#[derive(Debug, Clone, Default)]
pub(super) struct AcceptedSchemes<'d> {
    /// By index into the schemes of the document.
    pub(super) alternatives: Vec<Alternative>,
    /// Names of schemes that the document does not describe; an alternative with one of them is
    /// left out.
    pub(super) unknown: Vec<&'d str>,
}

/// Finds the schemes that requirements name, and collects the names that the document does not
/// define.
pub(super) struct SchemeResolver<'d> {
    /// Indices into the document's schemes by name.
    known: BTreeMap<&'d str, usize>,
    /// Names that the document defines, readable or not.
    defined: BTreeSet<&'d str>,
    /// Where names are required that the document does not define.
    unknown: BTreeMap<&'d str, Vec<Node<'d>>>,
}

impl<'d> SchemeResolver<'d> {
    /// Knows the schemes of a document.
    pub(super) fn new(spec: &Spec<'d>) -> Self {
        let known = spec
            .schemes
            .iter()
            .enumerate()
            .map(|(index, scheme)| (scheme.name, index))
            .collect();
        let section = spec
            .document
            .root()
            .get("components")
            .and_then(|components| components.get("securitySchemes"));
        let defined = section
            .into_iter()
            .flat_map(|section| section.entries().map(|(name, _)| name))
            .collect();
        Self {
            known,
            defined,
            unknown: BTreeMap::new(),
        }
    }

    /// The alternatives of which every scheme is known.
    pub(super) fn alternatives(&mut self, requirements: &[Requirement<'d>]) -> AcceptedSchemes<'d> {
        let mut accepted = AcceptedSchemes::default();
        let mut seen: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        for requirement in requirements {
            let found: Vec<Option<usize>> = requirement
                .schemes
                .iter()
                .map(|(name, node)| self.index(name, *node))
                .collect();
            let named = requirement.schemes.iter().zip(&found);
            accepted.unknown.extend(
                named
                    .filter(|(_, found)| found.is_none())
                    .map(|((name, _), _)| *name),
            );
            let Some(found) = found.into_iter().collect::<Option<Vec<_>>>() else {
                continue;
            };
            let nodes = requirement.schemes.iter().map(|(_, node)| *node);
            let needed: BTreeMap<usize, Vec<String>> =
                found.into_iter().zip(nodes.map(scopes)).collect();
            let (schemes, scopes): (Vec<usize>, Vec<Vec<String>>) = needed.into_iter().unzip();
            match seen.get(&schemes) {
                Some(position) => {
                    if let Some(known) = accepted.alternatives.get_mut(*position)
                        && !known.scopes.contains(&scopes)
                    {
                        known.scopes.push(scopes);
                    }
                }
                None => {
                    seen.insert(schemes.clone(), accepted.alternatives.len());
                    accepted.alternatives.push(Alternative {
                        schemes,
                        scopes: vec![scopes],
                    });
                }
            }
        }
        accepted
    }

    fn index(&mut self, name: &'d str, node: Node<'d>) -> Option<usize> {
        let index = self.known.get(name).copied();
        if index.is_none() && !self.defined.contains(name) {
            self.unknown.entry(name).or_default().push(node);
        }
        index
    }

    /// The schemes that the operations use; the indices in the operations are renumbered to match.
    pub(super) fn finish(
        self,
        spec: &Spec<'d>,
        operations: &mut [Operation],
        sink: &mut Sink,
    ) -> Vec<Scheme> {
        self.report(sink);
        let used: BTreeSet<usize> = operations
            .iter()
            .flat_map(|operation| &operation.security)
            .flat_map(|alternative| alternative.schemes.iter().copied())
            .collect();
        let numbers: BTreeMap<usize, usize> = used
            .iter()
            .enumerate()
            .map(|(new, old)| (*old, new))
            .collect();
        for alternative in operations
            .iter_mut()
            .flat_map(|operation| &mut operation.security)
        {
            for scheme in &mut alternative.schemes {
                *scheme = numbers.get(scheme).copied().unwrap_or_default();
            }
        }
        used.iter()
            .filter_map(|index| spec.schemes.get(*index))
            .map(|scheme| lower(scheme, sink))
            .collect()
    }

    fn report(&self, sink: &mut Sink) {
        for (index, (name, places)) in self.unknown.iter().enumerate() {
            let Some((first, others)) = places.split_first() else {
                continue;
            };
            let headline = format!("the document defines no security scheme `{name}`");
            let defined = self.defined.iter().copied().take(COMPARED);
            let meant = (index < SUGGESTIONS).then(|| nearest(name, defined));
            let help = match meant.flatten() {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("define it under `components.securitySchemes.{name}`"),
            };
            let mut finding =
                Diagnostic::new(Code::UnknownScheme, first.pointer(), headline).help(help);
            for place in others.iter().take(LABELS) {
                finding = finding.label(place.pointer(), "also required here");
            }
            if let Some(next) = others.get(LABELS) {
                finding = finding.label(
                    next.pointer(),
                    format!("and in {} more places", others.len() - LABELS),
                );
            }
            sink.push(finding);
        }
    }
}

/// For how many unknown schemes the one that was meant is looked for; the others are reported with
/// the advice to define them. Each of the first can be a slip, but a document with many unknown
/// schemes has probably left out its definitions. Measured: no document defines more than five, so
/// that it could hardly misspell more than sixteen; with a tenth, a second slip would get the wrong
/// advice. Each search takes up to 1.6 million steps ([`COMPARED`] names of 80 characters), so ten
/// times as many could take 260 million.
const SUGGESTIONS: usize = 16;

/// With how many of the defined schemes an unknown one is compared. A scheme behind the bound is
/// not suggested. A hostile document could define millions with names that are alike, and the time
/// of each search grows with their number. Measured: documents define at most five, so that a tenth
/// would do for them. It is higher because it costs little: with names of 80 characters,
/// [`SUGGESTIONS`] searches take at most 26 million steps together; with ten times as many names,
/// 260 million.
const COMPARED: usize = 256;

/// How many further places that require an unknown scheme are pointed to; one more label counts the
/// rest. Every operation can require it, and all mean the same missing definition. Chosen by eye:
/// each label draws lines of its own, so that two fit on a screen with the finding and twenty do
/// not. With none, a reader would see only one further place and how many there are.
const LABELS: usize = 2;

/// The scopes that a requirement lists for a scheme.
fn scopes(node: Node<'_>) -> Vec<String> {
    let listed = node.items().filter_map(Node::text);
    let mut scopes: Vec<String> = listed.map(str::to_owned).collect();
    scopes.sort();
    scopes.dedup();
    scopes
}

/// The flows of OAuth 2, or the discovery address of OpenID Connect.
fn flows(scheme: &spec::Scheme<'_>) -> Vec<Flow> {
    let url = |node: Node<'_>, key: &str| {
        let address = node.get(key).and_then(Node::text)?;
        Some((key.to_owned(), address.to_owned()))
    };
    let discovery = url(scheme.node, "openIdConnectUrl").map(|address| Flow {
        name: "openIdConnect".to_owned(),
        urls: vec![address],
        scopes: Vec::new(),
    });
    let declared = scheme.node.get("flows").into_iter().flat_map(Node::entries);
    let declared = declared.filter(|(name, _)| !name.starts_with("x-"));
    let mut flows: Vec<Flow> = declared
        .map(|(name, flow)| Flow {
            name: name.to_owned(),
            urls: FLOW_URLS.iter().filter_map(|key| url(flow, key)).collect(),
            scopes: flow
                .get("scopes")
                .into_iter()
                .flat_map(Node::entries)
                .filter(|(name, _)| !name.starts_with("x-"))
                .map(|(name, node)| TokenScope {
                    name: name.to_owned(),
                    description: node.text().unwrap_or_default().to_owned(),
                })
                .collect(),
        })
        .chain(discovery)
        .collect();
    flows.iter_mut().for_each(|flow| flow.scopes.sort());
    flows.sort();
    flows
}

/// The addresses that a flow can have, those of OpenAPI 3.2 included.
const FLOW_URLS: [&str; 4] = [
    "authorizationUrl",
    "deviceAuthorizationUrl",
    "refreshUrl",
    "tokenUrl",
];

fn lower(scheme: &spec::Scheme<'_>, sink: &mut Sink) -> Scheme {
    let (kind, description) = kind(&scheme.object);
    let at = scheme.node.pointer();
    match &kind {
        SchemeKind::MutualTls => {
            let headline = "client certificates are the transport's business; the client sends no credential for this scheme";
            let help = "give the certificate to the transport of the client, such as `HttpTransport::with_builder`";
            sink.push(Diagnostic::new(Code::UnsupportedScheme, at, headline).help(help));
        }
        SchemeKind::Http(name) if is_computed(name) => {
            let name = code_span(name);
            let headline = format!(
                "the client does not do the HTTP authentication {name}, whose value depends on each request"
            );
            let help = "wrap the transport of the client in one that adds the header, and give the client an `ExternalCredential`";
            sink.push(Diagnostic::new(Code::UnsupportedScheme, at, headline).help(help));
        }
        _ => {}
    }
    let format = scheme
        .node
        .get("bearerFormat")
        .and_then(Node::text)
        .map(|format| format!("Format of the token: {}", code_span(format)));
    let docs = Docs {
        remarks: format.into_iter().collect(),
        ..object_docs::description(description)
    };
    Scheme {
        at: scheme.node.pointer(),
        name: scheme.name.to_owned(),
        kind,
        flows: flows(scheme),
        docs,
    }
}

/// HTTP authentication schemes whose value answers a challenge or signs the request, so that no
/// value is good for two requests. Most are in IANA's registry of these schemes; Hawk and NTLM are
/// in wide use.
const COMPUTED_SCHEMES: [&str; 11] = [
    "concealed",
    "digest",
    "dpop",
    "hawk",
    "hoba",
    "mutual",
    "negotiate",
    "ntlm",
    "oauth",
    "scram-sha-1",
    "scram-sha-256",
];

fn is_computed(scheme: &str) -> bool {
    COMPUTED_SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
}

fn kind(object: &SchemeObject) -> (SchemeKind, Option<&str>) {
    let scheme = match object {
        SchemeObject::MutualTls(description) => {
            return (SchemeKind::MutualTls, description.as_deref());
        }
        SchemeObject::Standard(scheme) => &**scheme,
    };
    match scheme {
        SecurityScheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            (
                SchemeKind::ApiKey(location, name.clone()),
                description.as_deref(),
            )
        }
        SecurityScheme::HTTP {
            scheme,
            description,
            ..
        } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "basic" => SchemeKind::Basic,
                "bearer" => SchemeKind::Bearer,
                _ => SchemeKind::Http(scheme.clone()),
            };
            (kind, description.as_deref())
        }
        SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => {
            (SchemeKind::Bearer, description.as_deref())
        }
    }
}
