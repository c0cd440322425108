//! What a `$ref` points to.
//!
//! In: a reference as written and the node that says it. Out: the node meant, or a finding: nothing
//! there, a circle, a URL, a place outside the document's folder. Absent: what the target means,
//! and siblings of `$ref`.
//!
//! Answers are remembered by the reference's text, since a large document says the same few
//! thousand references tens of thousands of times. Of places that share a broken reference, the
//! first few are listed.

mod cycle;
mod identities;
mod places;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::Unread;
use crate::load::address::{self, Address};
use crate::load::document::{Document, Node, NodeId};
use crate::load::files::Target;
use crate::nearest::nearest;
use crate::source::{Pointer, push_token};
use cycle::End;
use identities::Identities;
use places::ReferencePlaces;

/// With how many names the unknown names in references are compared, in each stage that resolves
/// the references of a document. Each is compared with the names of one container, so the work
/// would be quadratic where all references of a large document are broken.
///
/// Where a container has more names than are left, none of its names is suggested. Ten broken
/// references to one of ten thousand schemas fit, and a thousand to one of a hundred. Measured:
/// comparing two names of 80 characters, which is as much as is compared, takes some 27
/// microseconds with optimization, so the comparisons of a stage can take some three seconds. A
/// much larger value would let a hostile document take minutes.
const COMPARED_NAMES: usize = 100_000;

/// How many places with the same text of a broken reference get a finding, in all files together,
/// in each stage that resolves references. The help of the last one says how many places have the
/// reference if there are more, unless the fault is inside the file that is referred to.
///
/// A broken target can be referred to from thousands of places, and one finding is enough to mend
/// it. Chosen by eye: a finding takes about six lines, so four are less than a screen. With one,
/// the reference would look wrong and not its target; forty would push all other findings off the
/// list that is shown.
const LISTED: usize = 4;

/// Resolves references of one document and remembers the answers.
#[derive(Debug)]
pub struct References<'d> {
    document: &'d Document,
    /// For each source, the answers by the reference's text.
    known: Vec<BTreeMap<String, Result<NodeId, ReferenceError>>>,
    identities: Option<Identities<'d>>,
    /// The places where each broken reference was reported.
    reported: BTreeMap<String, Vec<NodeId>>,
    /// In how many places each reference stands.
    places: Option<ReferencePlaces<'d>>,
    /// Where chains that start at a node lead.
    ends: BTreeMap<NodeId, End>,
    /// With how many more names an unknown one may be compared.
    comparisons: usize,
}

/// Why a reference cannot be resolved.
#[derive(Debug, Clone)]
struct ReferenceError {
    code: Code,
    headline: String,
    help: Option<String>,
    /// What is wrong with the text of the file, which is said in place of this fault.
    faults: Vec<Diagnostic>,
}

impl ReferenceError {
    fn new(code: Code, headline: impl Into<String>, help: Option<String>) -> Self {
        Self {
            code,
            headline: headline.into(),
            help,
            faults: Vec::new(),
        }
    }
}

impl<'d> References<'d> {
    /// Knows nothing yet.
    pub fn new(document: &'d Document) -> Self {
        Self {
            document,
            known: vec![BTreeMap::new(); document.sources().len().max(1)],
            identities: None,
            reported: BTreeMap::new(),
            places: None,
            ends: BTreeMap::new(),
            comparisons: COMPARED_NAMES,
        }
    }

    /// The document whose references these are.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The node that a reference points to, one step; `at` is the object that says it (or the text
    /// itself).
    pub fn resolve(&mut self, at: Node<'d>, reference: &str, sink: &mut Sink) -> Option<Node<'d>> {
        match self.look_up(at, reference) {
            Ok(node) => Some(node),
            Err(fault) => {
                self.report(at, reference, fault, sink);
                None
            }
        }
    }

    /// The same, for what is only documentation: a fault is not reported.
    pub fn target(&mut self, at: Node<'d>, reference: &str) -> Option<Node<'d>> {
        self.look_up(at, reference).ok()
    }

    /// The node that a tag's mapping means: a component schema by its bare name, or a reference.
    pub fn resolve_mapping(
        &mut self,
        at: Node<'d>,
        value: &str,
        sink: &mut Sink,
    ) -> Option<Node<'d>> {
        self.schema(value).or_else(|| self.resolve(at, value, sink))
    }

    /// The schema under `components.schemas` with this name.
    pub fn schema(&self, name: &str) -> Option<Node<'d>> {
        if name.contains(['/', '#']) {
            return None;
        }
        let components = self.document.root().get("components")?;
        let schemas = components.get("schemas")?;
        schemas.get(name)
    }

    fn look_up(&mut self, at: Node<'d>, reference: &str) -> Result<Node<'d>, ReferenceError> {
        let source = at.source();
        let answer = self
            .known
            .get(source)
            .and_then(|known| known.get(reference))
            .cloned();
        let answer = answer.unwrap_or_else(|| self.find(source, at, reference));
        match answer {
            Ok(id) => Ok(self.document.node(id)),
            Err(fault) => self.inside_resource(at, reference).ok_or(fault),
        }
    }

    /// Finds the target and remembers it, unless it depends on the schema with an `$id` around the
    /// place.
    fn find(
        &mut self,
        source: usize,
        at: Node<'d>,
        reference: &str,
    ) -> Result<NodeId, ReferenceError> {
        let address = Address::read(reference);
        let root = self.root(source, at, &address, reference);
        let answer = root
            .and_then(|root| self.fragment(root, &address, reference))
            .map(Node::id);
        let stable = address.file.is_empty() || !self.identities().has_ids();
        if let Some(known) = self.known.get_mut(source).filter(|_| stable) {
            known.insert(reference.to_owned(), answer.clone());
        }
        answer
    }

    /// The root of the file that the address names.
    fn root(
        &mut self,
        source: usize,
        at: Node<'d>,
        address: &Address<'_>,
        reference: &str,
    ) -> Result<Node<'d>, ReferenceError> {
        if address.file.is_empty() {
            return self
                .document
                .root_at(source)
                .ok_or_else(|| missing(reference, None));
        }
        if let Some(node) = self.identities().find(at, address.file) {
            return Ok(node);
        }
        match self.document.file(source, address.file) {
            Target::Root(node) => Ok(node),
            Target::Remote => {
                let help = "nothing is ever fetched: download the file to the folder of the document and refer to it by a relative path";
                Err(ReferenceError::new(
                    Code::RefRemote,
                    format!("`{reference}` is a URL"),
                    Some(help.to_owned()),
                ))
            }
            Target::Outside => {
                let help = "keep all files of a document in its folder or below it";
                let headline = format!("`{reference}` points outside the folder of the document");
                Err(ReferenceError::new(
                    Code::RefOutside,
                    headline,
                    Some(help.to_owned()),
                ))
            }
            Target::Unread(path, why) => Err(self.unread(&path, why, reference)),
        }
    }

    fn unread(&mut self, path: &str, why: Option<&Unread>, reference: &str) -> ReferenceError {
        let meant = self
            .schema(reference)
            .map(|node| format!("did you mean `{}`?", node.pointer()));
        let help = meant.or_else(|| {
            Some("put the file beside the document, or its content under `components`".to_owned())
        });
        match why {
            Some(why) => {
                let headline = format!(
                    "`{reference}` points to the file `{path}`, which cannot be read: {}",
                    why.reason
                );
                ReferenceError {
                    faults: why.faults.clone(),
                    ..ReferenceError::new(why.code, headline, help)
                }
            }
            None => ReferenceError::new(
                Code::NotFound,
                format!("`{reference}` points to the file `{path}`, which is not loaded"),
                help,
            ),
        }
    }

    /// The place in a file (or schema with an `$id`) that the fragment names.
    fn fragment(
        &mut self,
        root: Node<'d>,
        address: &Address<'_>,
        reference: &str,
    ) -> Result<Node<'d>, ReferenceError> {
        if let Some(tokens) = address.tokens() {
            return self.walk(root, &tokens, reference);
        }
        if address.fragment.is_empty() && !reference.is_empty() {
            return Ok(root);
        }
        let anchor = address::percent_decoded(address.fragment);
        let found = self.identities().anchor(root, &anchor);
        found.ok_or_else(|| {
            let meant = self
                .schema(&anchor)
                .map(|node| format!("did you mean `{}`?", node.pointer()));
            missing(reference, meant)
        })
    }

    fn walk(
        &mut self,
        root: Node<'d>,
        tokens: &[String],
        reference: &str,
    ) -> Result<Node<'d>, ReferenceError> {
        let mut node = root;
        for (position, token) in tokens.iter().enumerate() {
            match node.step(token) {
                Some(next) => node = next,
                None => {
                    return Err(missing(
                        reference,
                        self.advice(node, token, &tokens[position + 1..]),
                    ));
                }
            }
        }
        Ok(node)
    }

    /// The place that was meant, if replacing the first unknown token by its nearest neighbour
    /// leads to one.
    fn advice(&mut self, node: Node<'d>, token: &str, rest: &[String]) -> Option<String> {
        self.comparisons = self.comparisons.checked_sub(node.entries().len())?;
        let key = nearest(token, node.entries().map(|(key, _)| key))?;
        let mut text = node.pointer().as_str().to_owned();
        push_token(&mut text, key);
        rest.iter().for_each(|token| push_token(&mut text, token));
        self.document.find(&Pointer::new(text.as_str()))?;
        Some(format!("did you mean `{text}`?"))
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
            if node.get("$id").and_then(Node::text).is_some() {
                break node;
            }
            around = node.parent();
        };
        self.fragment(root, &address, reference).ok()
    }

    fn identities(&mut self) -> &Identities<'d> {
        self.identities
            .get_or_insert_with(|| Identities::collect(self.document))
    }

    fn report(&mut self, at: Node<'d>, reference: &str, fault: ReferenceError, sink: &mut Sink) {
        let places = self.reported.entry(reference.to_owned()).or_default();
        if places.contains(&at.id()) || places.len() >= LISTED {
            return;
        }
        places.push(at.id());
        let place = at.get("$ref").unwrap_or(at).pointer();
        if !fault.faults.is_empty() {
            // A file that cannot be read costs the places that refer to it.
            let faults = fault.faults.into_iter().map(|finding| {
                finding
                    .confined(true)
                    .label(&place, "the file is referred to here")
            });
            return faults.for_each(|finding| sink.push(finding));
        }
        let mut finding = Diagnostic::new(fault.code, place, fault.headline).confined(true);
        finding.help = fault.help;
        if places.len() == LISTED {
            let document = self.document;
            let counted = self
                .places
                .get_or_insert_with(|| ReferencePlaces::count(document));
            let total = counted.of(reference);
            if total > LISTED {
                let help = format!("{total} places have this reference; the others are not listed");
                finding = finding.help(help);
            }
        }
        sink.push(finding);
    }
}

fn missing(reference: &str, help: Option<String>) -> ReferenceError {
    ReferenceError::new(
        Code::RefMissing,
        format!("`{reference}` points to nothing"),
        help,
    )
}
