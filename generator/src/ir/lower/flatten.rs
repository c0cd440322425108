//! From a place to everything that is said about it: reads schemas, follows `$ref` and merges `allOf`.
//!
//! In: a [`Place`]. Out: a [`View`]: the one schema it refers to, if it adds nothing to the shape of that, or a merged
//! [`Flat`]. Chains of references and `allOf`s are walked with a stack of their own, since a document may chain
//! thousands. Absent: types.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::beside;
use super::flat::{Flat, Null};
use super::place::Place;
use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::{self, Schema};

/// How deep `allOf`s in `allOf`s are looked through for the one reference in them.
const DEPTH: usize = 16;

/// What a place says.
#[derive(Debug, Clone)]
pub(super) struct View<'d> {
    /// The schema that gives the shape, if only one does and it stands elsewhere.
    pub(super) target: Option<Node<'d>>,
    /// What is said beside the target, or everything if there is none.
    pub(super) flat: Rc<Flat<'d>>,
}

/// A schema on the way to being merged.
struct Frame<'d> {
    schema: Schema<'d>,
    /// What it is merged of, beside its own keywords.
    members: Vec<Member<'d>>,
    next: usize,
}

#[derive(Clone, Copy)]
struct Member<'d> {
    node: Node<'d>,
    by_reference: bool,
}

impl<'d> Types<'d, '_> {
    /// The schema at a node as written.
    pub(super) fn schema(&mut self, node: Node<'d>) -> Schema<'d> {
        schema::read(node, self.sink)
    }

    /// What a place says.
    pub(super) fn view(&mut self, place: &Place<'d>) -> View<'d> {
        if let Some(node) = place.single() {
            return self.view_node(node, 0);
        }
        let mut beside: Option<Flat<'d>> = None;
        let mut shaped: Vec<Node<'d>> = Vec::new();
        if !place.alternatives().is_empty() {
            return View {
                target: None,
                flat: self.flat_of(place),
            };
        }
        let whole = place.only() == crate::ir::Kinds::ALL && place.parts().all(|part| !part.bare);
        for part in place.parts().take_while(|_| whole) {
            let view = self.view_node(part.node, 0);
            let target = view
                .target
                .or_else(|| (!view.flat.is_shapeless()).then_some(part.node));
            let words = view.target.is_some() || target.is_none();
            if words {
                match &mut beside {
                    Some(known) => known.and(&view.flat),
                    None => beside = Some((*view.flat).clone()),
                }
            }
            if let Some(target) =
                target.filter(|target| shaped.iter().all(|known| known.id() != target.id()))
            {
                shaped.push(target);
            }
        }
        let shaped = self.without_implied(shaped);
        match (shaped.as_slice(), beside) {
            ([target], Some(beside)) if whole => View {
                target: Some(*target),
                flat: Rc::new(beside),
            },
            _ => View {
                target: None,
                flat: self.flat_of(place),
            },
        }
    }

    /// What one node says.
    /// Leaves out what a named schema among the others says as well, as `type: object` beside a `$ref` to an object.
    fn without_implied(&mut self, shaped: Vec<Node<'d>>) -> Vec<Node<'d>> {
        if shaped.len() < 2 {
            return shaped;
        }
        let flats: Vec<Rc<Flat<'d>>> = shaped.iter().map(|node| self.flat(*node)).collect();
        let mut kept = shaped.clone();
        for (node, flat) in shaped
            .iter()
            .zip(&flats)
            .filter(|(_, flat)| flat.object.properties.is_empty())
        {
            let others = shaped
                .iter()
                .zip(&flats)
                .filter(|(other, _)| other.id() != node.id() && self.is_nameable(**other));
            let others: Vec<Rc<Flat<'d>>> = others.map(|(_, flat)| Rc::clone(flat)).collect();
            if kept.len() > 1 && others.iter().any(|other| self.implies(other, flat)) {
                kept.retain(|known| known.id() != node.id());
            }
        }
        kept
    }

    fn view_node(&mut self, node: Node<'d>, depth: usize) -> View<'d> {
        if let Some(known) = self
            .flats
            .get(&node.id())
            .filter(|known| known.at.id() == node.id() && self.leaves.contains(&node.id()))
        {
            return View {
                target: None,
                flat: Rc::clone(known),
            };
        }
        let schema = self.schema(node);
        if schema.reference.is_none() && schema.all_of.is_empty() {
            return View {
                target: None,
                flat: self.leaf(schema),
            };
        }
        self.essence(&schema, depth).unwrap_or_else(|| View {
            target: None,
            flat: self.flat(node),
        })
    }

    /// A schema without `$ref` and `allOf`, remembered if others can refer to it.
    fn leaf(&mut self, schema: Schema<'d>) -> Rc<Flat<'d>> {
        let node = schema.node;
        let flat = Rc::new(self.own(schema));
        if self.is_nameable(node) {
            self.flats.insert(node.id(), Rc::clone(&flat));
            self.leaves.insert(node.id());
        }
        flat
    }

    /// The one schema that another is about, if nothing beside it adds to its shape.
    fn essence(&mut self, schema: &Schema<'d>, depth: usize) -> Option<View<'d>> {
        let mut beside = Flat::of(Schema {
            reference: None,
            all_of: Vec::new(),
            ..schema.clone()
        });
        if let Some(target) = self.overruling(schema, &beside) {
            return Some(View {
                target: Some(target),
                flat: Rc::new(beside::words_of(&beside)),
            });
        }
        let kinds = beside.kinds.take();
        if !beside.is_shapeless() || depth > DEPTH {
            return None;
        }
        if beside.null == Null::Allowed {
            beside.null = Null::Wished;
        } else if kinds.is_some() {
            beside.null = Null::Unsaid;
        }
        let mut target = match schema.reference {
            Some(reference) => Some(self.references.resolve(schema.node, reference, self.sink)?),
            None => None,
        };
        for member in &schema.all_of {
            let view = self.view_node(*member, depth + 1);
            if view.target.is_some() && target.is_some()
                || view.target.is_none() && !view.flat.is_shapeless()
            {
                return None;
            }
            target = target.or(view.target);
            beside.and(&view.flat);
        }
        let target = target?;
        if let Some(kinds) = kinds {
            let said = self.flat(target);
            let narrower = said.kinds.is_none_or(|theirs| kinds.contains(theirs));
            if !narrower {
                return None;
            }
        }
        Some(View {
            target: Some(target),
            flat: Rc::new(beside),
        })
    }

    /// Everything that is said about a place.
    pub(super) fn flat_of(&mut self, place: &Place<'d>) -> Rc<Flat<'d>> {
        if let Some(node) = place.single() {
            return self.flat(node);
        }
        let mut flat: Option<Flat<'d>> = match place.alternatives() {
            [] => None,
            places => Some(Flat::either(place.at(), places.to_vec())),
        };
        for part in place
            .parts()
            .take_while(|_| place.alternatives().is_empty())
        {
            let said = self.flat(part.node);
            if flat.is_some()
                && !self.spend((1 + said.object.properties.len()) * place.len(), part.node)
            {
                break;
            }

            let mut said = if part.bare {
                Rc::new(Flat {
                    choices: Vec::new(),
                    ..(*said).clone()
                })
            } else {
                said
            };
            if part.bare && said.null == Null::Wished {
                Rc::make_mut(&mut said).null = Null::Unsaid;
            }
            match &mut flat {
                Some(known) => known.and(&said),
                None => flat = Some((*said).clone()),
            }
        }
        let Some(mut flat) = flat else {
            return self.flat(place.at());
        };
        flat.narrow(place.only());
        Rc::new(flat)
    }

    /// Everything that is said about one node, `$ref` and `allOf` merged in.
    pub(super) fn flat(&mut self, node: Node<'d>) -> Rc<Flat<'d>> {
        if let Some(known) = self.flats.get(&node.id()) {
            return Rc::clone(known);
        }
        let schema = self.schema(node);
        if schema.reference.is_none() && schema.all_of.is_empty() {
            return self.leaf(schema);
        }
        self.flatten(schema)
    }

    fn flatten(&mut self, schema: Schema<'d>) -> Rc<Flat<'d>> {
        let root = schema.node;
        let mut open = BTreeSet::from([root.id()]);
        let mut stack = vec![self.frame(schema)];
        while let Some(frame) = stack.last_mut() {
            let Some(member) = frame.members.get(frame.next).copied() else {
                if let Some(frame) = stack.pop() {
                    open.remove(&frame.schema.node.id());
                    self.merge(frame, &open);
                }
                continue;
            };
            frame.next += 1;
            if self.flats.contains_key(&member.node.id()) {
                continue;
            }
            if !open.insert(member.node.id()) {
                let (at, plain) = (frame.schema.node, frame.schema.all_of.is_empty());
                self.report_circle(at, member.node, plain);
                continue;
            }
            let schema = self.schema(member.node);
            let frame = self.frame(schema);
            stack.push(frame);
        }
        self.flats
            .get(&root.id())
            .map_or_else(|| Rc::new(Flat::nothing(root)), Rc::clone)
    }

    fn frame(&mut self, schema: Schema<'d>) -> Frame<'d> {
        let target = schema
            .reference
            .and_then(|reference| self.references.resolve(schema.node, reference, self.sink));
        let target = target.map(|node| Member {
            node,
            by_reference: true,
        });
        let members = target
            .into_iter()
            .chain(schema.all_of.iter().map(|node| Member {
                node: *node,
                by_reference: false,
            }));
        let members = members.collect();
        Frame {
            schema,
            members,
            next: 0,
        }
    }

    /// Joins a schema with its members, which are known by now; what is still open is a circle and left out.
    fn merge(&mut self, frame: Frame<'d>, open: &BTreeSet<NodeId>) {
        let node = frame.schema.node;
        let broken = frame.schema.reference.is_some()
            && !frame.members.iter().any(|member| member.by_reference);
        let mut flat = self.own(frame.schema);
        flat.broken |= broken;
        if flat.null == Null::Allowed && !frame.members.is_empty() {
            flat.null = Null::Wished;
        }
        for member in frame.members {
            let Some(said) = self
                .flats
                .get(&member.node.id())
                .filter(|_| !open.contains(&member.node.id()))
                .cloned()
            else {
                continue;
            };
            if !self.spend(1 + said.object.properties.len() + said.choices.len(), node) {
                break;
            }
            if member.by_reference && self.is_overruled(&flat, &said) {
                flat = beside::words_of(&flat);
                flat.and(&said);
                break;
            }
            if member.by_reference && said.null == Null::Wished {
                flat.and(&Flat {
                    null: Null::Allowed,
                    ..(*said).clone()
                });
            } else {
                flat.and(&said);
            }
        }
        self.flats.insert(node.id(), Rc::new(flat));
    }

    /// What a schema says by itself; the properties of a named schema remember it as their home.
    fn own(&mut self, schema: Schema<'d>) -> Flat<'d> {
        let node = schema.node;
        super::limits::report_ineffective(&schema, self.sink);
        report_documentary(&schema, self.sink);
        let mut flat = Flat::of(schema);
        if self.is_nameable(node) {
            for property in &mut flat.object.properties {
                property.home = Some(node.id());
            }
        }
        flat
    }

    /// Circles of plain references among named schemas are circles of aliases, which `check` reports.
    fn report_circle(&mut self, at: Node<'d>, member: Node<'d>, plain: bool) {
        if plain && self.is_nameable(at) {
            return;
        }
        let headline = if plain {
            "this reference leads back to itself"
        } else {
            "this schema is merged of itself, so it says nothing"
        };
        let finding = Diagnostic::new(Code::RefCycle, at.pointer(), headline);
        self.sink.push(
            finding
                .label(member.pointer(), "it is a part of this one")
                .help("let a property, not `allOf`, refer back"),
        );
    }
}

/// Reports keywords whose meaning no type has; what follows an `if` or counts for `contains` goes with it, and says nothing alone.
fn report_documentary(schema: &Schema<'_>, sink: &mut Sink) {
    for (keyword, node) in &schema.documentary {
        let leader = match *keyword {
            "then" | "else" => Some("if"),
            "minContains" | "maxContains" => Some("contains"),
            _ => None,
        };
        let headline = match leader {
            Some(leader) if schema.documentary.iter().any(|(known, _)| *known == leader) => {
                continue;
            }
            Some(leader) => format!("`{keyword}` has no effect without `{leader}`"),
            None => format!("`{keyword}` stays documentation; it is not checked"),
        };
        sink.push(Diagnostic::new(
            Code::UnsupportedKeyword,
            node.pointer(),
            headline,
        ));
    }
}
