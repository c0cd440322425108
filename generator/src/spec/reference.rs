//! What a `$ref` points to.
//!
//! In: a reference as written and the node that says it. Out: the node meant, or a finding: nothing there, a circle, a URL,
//! a place outside the document's folder. Absent: what the target means, and siblings of `$ref`.
//!
//! Answers are remembered by the reference's text, since a large document says the same few thousand references
//! tens of thousands of times. Of places that share a broken reference, the first few are listed.

mod address;
mod cycle;
mod identities;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Document, Node, NodeId};
use crate::source::{Pointer, push_token};
use crate::spec::nearest::nearest;
use address::Address;
use cycle::End;
use identities::Identities;

/// Maps with more keys than this are indexed when a reference first goes through them.
const WIDE: usize = 16;

/// How many references that point to nothing are compared with all names around.
const ADVISED: usize = 100;

/// How many places with the same broken reference are listed.
const LISTED: usize = 3;

/// Resolves references of one document and remembers the answers.
#[derive(Debug)]
pub struct References<'d> {
    document: &'d Document,
    /// For each source, the answers by the reference's text.
    known: Vec<BTreeMap<String, Result<NodeId, Fault>>>,
    wide: BTreeMap<NodeId, BTreeMap<&'d str, NodeId>>,
    identities: Option<Identities<'d>>,
    /// The places where each broken reference was reported.
    reported: BTreeMap<String, Vec<NodeId>>,
    /// Where chains that start at a node lead.
    ends: BTreeMap<NodeId, End>,
    /// How many more faults get advice, which takes a look at every neighbour.
    advice: usize,
}

/// Why a reference cannot be resolved.
#[derive(Debug, Clone)]
struct Fault {
    code: Code,
    headline: String,
    help: Option<String>,
}

impl Fault {
    fn new(code: Code, headline: impl Into<String>, help: Option<String>) -> Self {
        Self { code, headline: headline.into(), help }
    }
}

impl<'d> References<'d> {
    /// Knows nothing yet.
    pub fn new(document: &'d Document) -> Self {
        Self {
            document,
            known: vec![BTreeMap::new(); document.sources().len().max(1)],
            wide: BTreeMap::new(),
            identities: None,
            reported: BTreeMap::new(),
            ends: BTreeMap::new(),
            advice: ADVISED,
        }
    }

    /// The document whose references these are.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The node that a reference points to, one step; `at` is the object that says it (or the text itself).
    pub fn resolve(&mut self, at: Node<'d>, reference: &str, sink: &mut Sink) -> Option<Node<'d>> {
        match self.look_up(at, reference) {
            Ok(node) => Some(node),
            Err(fault) => {
                self.report(at, reference, fault, sink);
                None
            }
        }
    }

    /// The node that a tag's mapping means: a component schema by its bare name, or a reference.
    pub fn resolve_mapping(&mut self, at: Node<'d>, value: &str, sink: &mut Sink) -> Option<Node<'d>> {
        self.schema(value).or_else(|| self.resolve(at, value, sink))
    }

    /// The schema under `components.schemas` with this name.
    pub fn schema(&mut self, name: &str) -> Option<Node<'d>> {
        if name.contains(['/', '#']) {
            return None;
        }
        let components = self.child(self.document.root(), "components")?;
        let schemas = self.child(components, "schemas")?;
        self.child(schemas, name)
    }

    fn look_up(&mut self, at: Node<'d>, reference: &str) -> Result<Node<'d>, Fault> {
        let source = at.source();
        let answer = self.known.get(source).and_then(|known| known.get(reference)).cloned();
        let answer = answer.unwrap_or_else(|| self.find(source, at, reference));
        match answer {
            Ok(id) => Ok(self.document.node(id)),
            Err(fault) => self.inside_resource(at, reference).ok_or(fault),
        }
    }

    /// Finds the target and remembers it, unless it depends on the schema with an `$id` around the place.
    fn find(&mut self, source: usize, at: Node<'d>, reference: &str) -> Result<NodeId, Fault> {
        let address = Address::read(reference);
        let root = self.root(source, at, &address, reference);
        let answer = root.and_then(|root| self.fragment(root, &address, reference)).map(Node::id);
        let stable = address.file.is_empty() || !self.identities().has_ids();
        if let Some(known) = self.known.get_mut(source).filter(|_| stable) {
            known.insert(reference.to_owned(), answer.clone());
        }
        answer
    }

    /// The root of the file that the address names.
    fn root(&mut self, source: usize, at: Node<'d>, address: &Address<'_>, reference: &str) -> Result<Node<'d>, Fault> {
        if address.file.is_empty() {
            return self.root_of(source).ok_or_else(|| missing(reference, None));
        }
        if let Some(node) = self.identities().find(at, address.file) {
            return Ok(node);
        }
        if address.is_remote() {
            let help = "nothing is ever fetched: copy the schema into the document, under `components`";
            return Err(Fault::new(Code::RefRemote, format!("`{reference}` is a URL"), Some(help.to_owned())));
        }
        let sources = self.document.sources();
        let here = sources.get(source).map_or("", |source| source.name());
        let folder = sources.first().map_or("", |source| address::folder(source.name()));
        let Some(name) = address::beside(here, address.file).filter(|name| address::is_below(folder, name)) else {
            let help = "keep all files of a document in its folder or below it";
            let headline = format!("`{reference}` points outside the folder of the document");
            return Err(Fault::new(Code::RefOutside, headline, Some(help.to_owned())));
        };
        let found = self.document.root_of(&name).or_else(|| self.document.root_of(address.file));
        found.ok_or_else(|| self.not_loaded(&name, reference))
    }

    fn root_of(&self, source: usize) -> Option<Node<'d>> {
        if source == 0 {
            return Some(self.document.root());
        }
        self.document.root_of(self.document.sources().get(source)?.name())
    }

    fn not_loaded(&mut self, name: &str, reference: &str) -> Fault {
        let meant = self.schema(reference).map(|node| format!("did you mean `{}`?", node.pointer()));
        let help = meant.unwrap_or_else(|| "put the file beside the document, or its content under `components`".to_owned());
        Fault::new(Code::RefMissing, format!("`{reference}` points to the file `{name}`, which is not loaded"), Some(help))
    }

    /// The place in a file (or schema with an `$id`) that the fragment names.
    fn fragment(&mut self, root: Node<'d>, address: &Address<'_>, reference: &str) -> Result<Node<'d>, Fault> {
        if let Some(tokens) = address.tokens() {
            return self.walk(root, &tokens, reference);
        }
        if address.fragment.is_empty() && !reference.is_empty() {
            return Ok(root);
        }
        let anchor = address::percent_decoded(address.fragment);
        let found = self.identities().anchor(root, &anchor);
        found.ok_or_else(|| {
            let meant = self.schema(&anchor).map(|node| format!("did you mean `{}`?", node.pointer()));
            missing(reference, meant)
        })
    }

    fn walk(&mut self, root: Node<'d>, tokens: &[String], reference: &str) -> Result<Node<'d>, Fault> {
        let mut node = root;
        for (position, token) in tokens.iter().enumerate() {
            match self.child(node, token) {
                Some(next) => node = next,
                None => return Err(missing(reference, self.advice(node, token, &tokens[position + 1..]))),
            }
        }
        Ok(node)
    }

    /// The place that was meant, if replacing the first unknown token by its nearest neighbour leads to one.
    fn advice(&mut self, node: Node<'d>, token: &str, rest: &[String]) -> Option<String> {
        self.advice = self.advice.checked_sub(1)?;
        let key = nearest(token, node.entries().map(|(key, _)| key))?;
        let mut text = node.pointer().as_str().to_owned();
        push_token(&mut text, key);
        rest.iter().for_each(|token| push_token(&mut text, token));
        self.document.find(&Pointer::new(text.as_str()))?;
        Some(format!("did you mean `{text}`?"))
    }

    /// One step down, through an index where the map is wide.
    fn child(&mut self, node: Node<'d>, token: &str) -> Option<Node<'d>> {
        if node.entries().len() <= WIDE {
            return node.step(token);
        }
        let index = self.wide.entry(node.id()).or_insert_with(|| node.entries().map(|(key, child)| (key, child.id())).collect());
        index.get(token).map(|id| self.document.node(*id))
    }

    /// Inside a schema with an `$id`, a pointer starts at that schema.
    fn inside_resource(&mut self, at: Node<'d>, reference: &str) -> Option<Node<'d>> {
        let address = Address::read(reference);
        if !address.file.is_empty() {
            return None;
        }
        if !self.identities().has_ids() {
            return None;
        }
        let mut around = Some(at);
        let root = loop {
            let node = around?;
            if self.child(node, "$id").and_then(Node::text).is_some() {
                break node;
            }
            around = node.parent();
        };
        self.fragment(root, &address, reference).ok()
    }

    fn identities(&mut self) -> &Identities<'d> {
        self.identities.get_or_insert_with(|| Identities::collect(self.document))
    }

    fn report(&mut self, at: Node<'d>, reference: &str, fault: Fault, sink: &mut Sink) {
        let places = self.reported.entry(reference.to_owned()).or_default();
        if places.contains(&at.id()) || places.len() > LISTED {
            return;
        }
        places.push(at.id());
        let mut finding = Diagnostic::new(fault.code, at.get("$ref").unwrap_or(at).pointer(), fault.headline);
        finding.help = fault.help;
        if places.len() > LISTED {
            finding = finding.help("further places with the same reference are not listed");
        }
        sink.push(finding);
    }
}

fn missing(reference: &str, help: Option<String>) -> Fault {
    Fault::new(Code::RefMissing, format!("`{reference}` points to nothing"), help)
}
