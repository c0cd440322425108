//! What the readers of all objects share: the sink, the references, and what was read before.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::bodies::{RequestBody, Response};
use super::expect;
use super::operations::LeftOut;
use super::parameters::{Header, Parameter};
use super::reference::References;
use super::sieve::Sieve;
use super::webhooks::Webhook;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::filter::Filter;
use crate::load::document::{Document, Node, NodeId};

/// Reads the objects of one document.
pub(super) struct Reader<'d, 's> {
    pub(super) sink: &'s mut Sink,
    pub(super) references: References<'d>,
    pub(super) known: ReadObjects<'d>,
    /// Callbacks of all operations, each once.
    pub(super) callbacks: Vec<Webhook<'d>>,
    /// `callbacks` that are still to be read.
    pub(super) open_callbacks: Vec<Node<'d>>,
    /// Operations that could not be read.
    pub(super) left_out: Vec<LeftOut>,
    /// Path items of callbacks that were read.
    pub(super) called_back: BTreeSet<NodeId>,
    /// Places of parts that have no counterpart in a client, by the words for them.
    unsupported: BTreeMap<&'static str, Vec<Node<'d>>>,
    /// Which operations are read.
    pub(super) sieve: Sieve<'s>,
}

/// Objects that were read, by their node: components are used by many operations.
#[derive(Default)]
pub(super) struct ReadObjects<'d> {
    pub(super) parameters: Memo<Parameter<'d>>,
    pub(super) headers: Memo<Header<'d>>,
    pub(super) bodies: Memo<RequestBody<'d>>,
    pub(super) responses: Memo<Response<'d>>,
}

type Memo<T> = BTreeMap<NodeId, Option<Rc<T>>>;

/// An object in its place, which may be a reference with words of its own.
#[derive(Debug)]
pub struct Used<'d, T> {
    /// The place.
    pub node: Node<'d>,
    /// The object, shared by all its places.
    pub object: Rc<T>,
    /// `description` beside the `$ref`, which replaces the object's own.
    pub description: Option<&'d str>,
}

/// The end of a chain of references, and the description nearest to its start.
pub(super) struct Followed<'d> {
    pub(super) node: Node<'d>,
    pub(super) description: Option<&'d str>,
}

impl<'d, 's> Reader<'d, 's> {
    pub(super) fn new(document: &'d Document, filter: &'s Filter, sink: &'s mut Sink) -> Self {
        Self {
            sink,
            references: References::new(document),
            known: ReadObjects::default(),
            callbacks: Vec::new(),
            open_callbacks: Vec::new(),
            left_out: Vec::new(),
            called_back: BTreeSet::new(),
            unsupported: BTreeMap::new(),
            sieve: Sieve::new(filter),
        }
    }

    /// The object meant by a node that may be a reference.
    pub(super) fn follow(&mut self, node: Node<'d>) -> Option<Followed<'d>> {
        let mut end = Followed {
            node,
            description: None,
        };
        while let Some(reference) = end.node.get("$ref") {
            let text = expect::text(reference, self.sink)?;
            for (key, sibling) in end.node.entries() {
                match key {
                    "$ref" | "summary" => {}
                    "description" => {
                        end.description = end
                            .description
                            .or_else(|| expect::words(sibling, self.sink))
                    }
                    _ if key.starts_with("x-") => {}
                    _ => self.sink.push(no_effect_beside_ref(key, sibling)),
                }
            }
            end.node = self.references.resolve_all(end.node, text, self.sink)?;
        }
        Some(end)
    }

    /// Reads the object that a node is or refers to, unless it was read before.
    pub(super) fn used<T>(
        &mut self,
        node: Node<'d>,
        memo: for<'k> fn(&'k mut ReadObjects<'d>) -> &'k mut Memo<T>,
        read: fn(&mut Self, Node<'d>) -> Option<T>,
    ) -> Option<Used<'d, T>> {
        let end = self.follow(node)?;
        let known = memo(&mut self.known).get(&end.node.id()).cloned();
        let object = known.unwrap_or_else(|| {
            let object = read(self, end.node).map(Rc::new);
            memo(&mut self.known).insert(end.node.id(), object.clone());
            object
        });
        Some(Used {
            node,
            object: object?,
            description: end.description,
        })
    }

    /// Notes a part that has no counterpart in a client; all places of one kind are reported
    /// together.
    pub(super) fn unsupported(&mut self, words: &'static str, node: Node<'d>) {
        self.unsupported.entry(words).or_default().push(node);
    }

    /// Reports what was noted.
    pub(super) fn finish(self) -> Vec<Webhook<'d>> {
        for (words, places) in &self.unsupported {
            let Some(first) = places.first() else {
                continue;
            };
            let more = places.len() - 1;
            let headline = match more {
                0 => (*words).to_owned(),
                1 => format!("{words}; so in 1 more place"),
                _ => format!("{words}; so in {more} more places"),
            };
            self.sink.push(Diagnostic::new(
                Code::UnsupportedFeature,
                first.pointer(),
                headline,
            ));
        }
        self.callbacks
    }
}

fn no_effect_beside_ref(key: &str, node: Node<'_>) -> Diagnostic {
    let headline = format!("`{key}` beside `$ref` has no effect");
    Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline)
        .help("only `summary` and `description` may stand beside `$ref`")
}
