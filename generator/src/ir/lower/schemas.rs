//! From schemas to types.
//!
//! In: nodes with schemas, in the order in which they are met. Out: [`Type`]s, and for each place that uses a schema a
//! [`Lowered`]. A schema gets its [`TypeId`] when it is first seen and its shape when its turn comes in a queue, so that
//! recursion in the document is none here. A named type is never nullable: its nullness is found at each use.
//! Absent: operations; what is sent and what is received (`check`).

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use serde_json::Value;

use super::flat::{Flat, Words};
use super::meaning::{Form, Meaning};
use super::place::{Key, Place};
use super::{docs, limits};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Any, Docs, Origin, Owner, Role, Rule, Scalar, Shape, Type, TypeId, TypeRef, Use};
use crate::load::document::{Document, Node, NodeId};
use crate::spec::reference::References;

/// How deep lists in lists are lowered in place; deeper ones get a name and a turn in the queue.
const DEPTH: usize = 48;

/// What a place that uses a schema needs to know.
#[derive(Debug, Clone)]
pub(crate) struct Lowered {
    /// The type, with nullness and rules.
    pub(crate) value: Use,
    /// What the document says of this use.
    pub(crate) docs: Docs,
    /// `default`.
    pub(crate) default: Option<Value>,
    /// The only value there can be.
    pub(crate) constant: Option<Value>,
    /// `readOnly`.
    pub(crate) read_only: bool,
    /// `writeOnly`.
    pub(crate) write_only: bool,
}

/// Whose part a place is.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) owner: Owner,
    pub(super) role: Role,
}

/// A place with its type.
#[derive(Debug, Clone)]
pub(super) struct Placed<'d> {
    pub(super) value: Use,
    pub(super) words: Words<'d>,
    pub(super) remarks: Vec<String>,
    pub(super) constant: Option<Value>,
}

impl Placed<'_> {
    /// The docs of the place, which is called after `name`.
    pub(super) fn docs(&self, name: &str) -> Docs {
        docs::docs(&self.words, name, self.remarks.clone())
    }
}

/// A type whose shape waits for its turn.
#[derive(Debug)]
struct Job<'d> {
    id: TypeId,
    place: Place<'d>,
    /// What was found when the type was named; a named schema is looked at when its turn comes.
    found: Option<(Rc<Flat<'d>>, Meaning<'d>)>,
}

/// A type in the making.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) item: Type,
    /// Whether each use of it is nullable.
    pub(super) nullable: bool,
    /// Rules for each use, those of what it is an alias of included.
    pub(super) all_rules: Vec<Rule>,
}

/// Lowers the schemas of one document.
#[derive(Debug)]
pub(crate) struct Types<'d, 's> {
    pub(super) sink: &'s mut Sink,
    pub(super) references: References<'d>,
    /// What is said at nodes that others refer to or are merged of.
    pub(super) flats: BTreeMap<NodeId, Rc<Flat<'d>>>,
    /// Those of them that have neither `$ref` nor `allOf`.
    pub(super) leaves: BTreeSet<NodeId>,
    /// Unknown formats that were reported.
    pub(super) formats: BTreeSet<String>,
    pub(super) drafts: Vec<Draft>,
    pub(super) settled: usize,
    /// How many unions the planner is inside of.
    pub(super) nesting: usize,
    /// The named unions that are being looked at.
    pub(super) opened: BTreeSet<NodeId>,
    /// What named schemas are, as far as branches of other unions need to know.
    pub(super) meanings: BTreeMap<NodeId, Rc<Meaning<'d>>>,
    ids: BTreeMap<NodeId, TypeId>,
    merged: BTreeMap<Key, TypeId>,
    queue: VecDeque<Job<'d>>,
    depth: usize,
}

impl<'d, 's> Types<'d, 's> {
    /// Knows nothing yet.
    pub(crate) fn new(document: &'d Document, sink: &'s mut Sink) -> Self {
        Self {
            sink,
            references: References::new(document),
            flats: BTreeMap::new(),
            leaves: BTreeSet::new(),
            formats: BTreeSet::new(),
            drafts: Vec::new(),
            settled: 0,
            nesting: 0,
            opened: BTreeSet::new(),
            meanings: BTreeMap::new(),
            ids: BTreeMap::new(),
            merged: BTreeMap::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// Where findings go.
    pub(crate) fn sink(&mut self) -> &mut Sink {
        self.sink
    }

    /// The resolver of references.
    pub(crate) fn references(&mut self) -> &mut References<'d> {
        &mut self.references
    }

    /// Names all schemas given, then lowers them and what is inside them.
    pub(crate) fn lower_components(&mut self, schemas: &[(&'d str, Node<'d>)]) {
        for (name, node) in schemas {
            self.declare_as(*node, name);
        }
        self.drain();
    }

    /// Lowers the schema of a place outside of schemas: a body, a parameter, a header.
    pub(crate) fn lower_use(&mut self, node: Node<'d>, owner: Owner, role: Role) -> Lowered {
        let mut placed = self.lower_place(&Place::of(node), &Scope { owner, role });
        self.drain();
        self.settle_use(&mut placed.value);
        Lowered {
            docs: placed.docs(""),
            default: placed.words.default.map(|node| node.to_json()),
            read_only: placed.words.read_only,
            write_only: placed.words.write_only,
            constant: placed.constant,
            value: placed.value,
        }
    }

    /// All types.
    pub(crate) fn finish(mut self) -> Vec<Type> {
        self.drain();
        self.drafts.into_iter().map(|draft| draft.item).collect()
    }

    fn drain(&mut self) {
        while let Some(job) = self.queue.pop_front() {
            self.depth = 0;
            self.complete(job);
        }
        self.settle();
    }

    /// The identity of a named schema.
    pub(super) fn id_of(&self, node: NodeId) -> Option<TypeId> {
        self.ids.get(&node).copied()
    }

    /// Whether a schema has a key that names it: a component, a definition, a schema of its own in another file.
    pub(super) fn is_nameable(&self, node: Node<'d>) -> bool {
        if self.leaves.contains(&node.id()) {
            return true;
        }
        let Some(parent) = node.parent() else { return true };
        let Some(key) = parent.key() else { return parent.parent().is_none() && parent.source() != 0 };
        let above = parent.parent().and_then(Node::key);
        match key {
            "schemas" => above == Some("components"),
            "$defs" | "definitions" => !matches!(above, Some("properties" | "patternProperties")),
            _ => false,
        }
    }

    fn declare(&mut self, node: Node<'d>) -> TypeId {
        let name = node.key().map_or_else(|| stem(node), str::to_owned);
        self.declare_as(node, &name)
    }

    fn declare_as(&mut self, node: Node<'d>, name: &str) -> TypeId {
        if let Some(id) = self.ids.get(&node.id()) {
            return *id;
        }
        let id = self.draft(node, Origin::Named(name.to_owned()));
        self.ids.insert(node.id(), id);
        self.queue.push_back(Job { id, place: Place::of(node), found: None });
        id
    }

    /// Reserves an identity; the shape follows.
    pub(super) fn draft(&mut self, at: Node<'d>, origin: Origin) -> TypeId {
        let id = TypeId::new(self.drafts.len());
        let shape = Shape::Alias(Use::plain(TypeRef::Any(Any::Unspecified)));
        let item = Type { at: at.pointer(), origin, docs: Docs::default(), shape, rules: Vec::new(), sent: false, received: false };
        self.drafts.push(Draft { item, nullable: false, all_rules: Vec::new() });
        id
    }

    /// The type of a place.
    pub(super) fn lower_place(&mut self, place: &Place<'d>, scope: &Scope) -> Placed<'d> {
        let view = self.view(place);
        match view.target {
            Some(target) if self.is_nameable(target) => self.lower_reference(target, &view.flat),
            Some(target) => {
                let mut placed = self.lower_view(&Place::of(target), None, scope);
                self.beside(&mut placed, &view.flat);
                placed
            }
            None => self.lower_view(place, Some(view.flat), scope),
        }
    }

    /// The use of a named schema.
    fn lower_reference(&mut self, target: Node<'d>, beside: &Flat<'d>) -> Placed<'d> {
        let id = self.declare(target);
        let said = self.flat(target);
        let words =
            Words { default: said.words.default, read_only: said.words.read_only, write_only: said.words.write_only, ..Words::default() };
        let constant = said.constants.as_deref().and_then(|list| if let [only] = list { Some(only.value.clone()) } else { None });
        let constant = constant.filter(|value| !value.is_null());
        let mut placed = Placed { value: Use::plain(TypeRef::Named(id)), words, remarks: Vec::new(), constant };
        self.beside(&mut placed, beside);
        if !beside.limits.is_empty() {
            let meaning = self.meaning(&Place::of(target), &said);
            let mut remarks = Vec::new();
            let own = Flat { limits: beside.limits.clone(), ..(*said).clone() };
            placed.value.rules.extend(self.rules(&own, &meaning.form, &mut remarks).into_iter().filter(|rule| !is_key_rule(rule)));
            placed.remarks.extend(remarks);
        }
        placed
    }

    /// Adds what is said beside a reference.
    fn beside(&mut self, placed: &mut Placed<'d>, beside: &Flat<'d>) {
        let mut words = beside.words.clone();
        let below = std::mem::take(&mut placed.words);
        words.default = words.default.or(below.default);
        words.read_only |= below.read_only;
        words.write_only |= below.write_only;
        placed.words = words;
        placed.value.nullable |= beside.is_nullable();
        placed.remarks.extend(docs::remarks(beside));
    }

    /// A place that no single reference stands for.
    fn lower_view(&mut self, place: &Place<'d>, flat: Option<Rc<Flat<'d>>>, scope: &Scope) -> Placed<'d> {
        let flat = flat.unwrap_or_else(|| self.flat_of(place));
        if let Some(id) = self.known(place) {
            return self.placed(TypeRef::Named(id), &flat, None);
        }
        if self.depth > DEPTH {
            let id = self.draft(place.at(), Origin::Inside(scope.owner, scope.role.clone()));
            self.remember(place, id);
            self.queue.push_back(Job { id, place: place.clone(), found: None });
            return self.placed(TypeRef::Named(id), &flat, None);
        }
        self.depth += 1;
        let meaning = self.meaning(place, &flat);
        let placed = self.build(place, flat, meaning, scope);
        self.depth -= 1;
        placed
    }

    fn build(&mut self, place: &Place<'d>, flat: Rc<Flat<'d>>, meaning: Meaning<'d>, scope: &Scope) -> Placed<'d> {
        let placed = self.build_unshared(place, flat, meaning, scope);
        if let TypeRef::Named(id) = placed.value.ty
            && self.drafts.get(id.index()).is_some_and(|draft| matches!(draft.item.origin, Origin::Inside(..)))
        {
            self.remember(place, id);
        }
        placed
    }

    /// The type of a place that stands for more or less than its schemas say, so that other uses of them do not share it.
    pub(super) fn build_unshared(&mut self, place: &Place<'d>, flat: Rc<Flat<'d>>, meaning: Meaning<'d>, scope: &Scope) -> Placed<'d> {
        let flat = with_content(flat, &meaning);
        match &meaning.form {
            Form::Struct | Form::Enum(_) | Form::Union(_) => {
                let id = self.draft(place.at(), Origin::Inside(scope.owner, scope.role.clone()));
                let mut placed = self.placed(TypeRef::Named(id), &flat, Some(&meaning));
                placed.remarks.clear();
                self.queue.push_back(Job { id, place: place.clone(), found: Some((flat, meaning)) });
                placed
            }
            Form::Same(other) => {
                let mut placed = self.lower_place(other, scope);
                self.beside(&mut placed, &flat);
                placed.value.nullable |= meaning.nullable;
                placed.remarks.extend(meaning.remarks);
                placed
            }
            form => {
                let ty = self.unnamed(form, &flat, scope);
                let mut placed = self.placed(ty, &flat, Some(&meaning));
                let rules = self.rules(&flat, form, &mut placed.remarks);
                placed.value.rules.extend(rules);
                placed
            }
        }
    }

    /// A type that needs no name.
    fn unnamed(&mut self, form: &Form<'d>, flat: &Rc<Flat<'d>>, scope: &Scope) -> TypeRef {
        match form {
            Form::Scalar(scalar) => TypeRef::Scalar(*scalar),
            Form::Map => self.map(flat, scope),
            Form::List => self.list(flat, scope),
            Form::Tuple => self.tuple(flat, scope),
            Form::Any(why) => {
                self.report_any(why, flat.at);
                TypeRef::Any(why.clone())
            }
            Form::Struct | Form::Enum(_) | Form::Union(_) | Form::Same(_) => TypeRef::Any(Any::Unspecified),
        }
    }

    fn placed(&self, ty: TypeRef, flat: &Flat<'d>, meaning: Option<&Meaning<'d>>) -> Placed<'d> {
        let nullable = meaning.map_or(flat.is_nullable(), |meaning| meaning.nullable);
        let mut remarks = docs::remarks(flat);
        remarks.extend(meaning.into_iter().flat_map(|meaning| meaning.remarks.iter().cloned()));
        let rules = meaning.map_or_else(Vec::new, |meaning| meaning.rules.clone());
        let named = matches!(ty, TypeRef::Named(_));
        Placed {
            value: Use { ty, nullable, rules: if named { Vec::new() } else { rules } },
            words: flat.words.clone(),
            remarks,
            constant: meaning.and_then(|meaning| meaning.constant.clone()),
        }
    }

    fn known(&self, place: &Place<'d>) -> Option<TypeId> {
        match place.single() {
            Some(node) => self.ids.get(&node.id()).copied(),
            None => self.merged.get(&place.key()).copied(),
        }
    }

    fn remember(&mut self, place: &Place<'d>, id: TypeId) {
        match place.single() {
            Some(node) => self.ids.insert(node.id(), id),
            None => self.merged.insert(place.key(), id),
        };
    }

    /// Gives a type its shape.
    fn complete(&mut self, job: Job<'d>) {
        let Job { id, place, found } = job;
        if let Some((flat, meaning)) = found {
            return self.fill(id, &place, &flat, meaning);
        }
        let view = self.view(&place);
        if view.target.is_some() {
            let placed = self.lower_place(&place, &Scope { owner: Owner::Type(id), role: Role::Itself });
            return self.alias(id, placed);
        }
        let meaning = self.meaning(&place, &view.flat);
        self.fill(id, &place, &view.flat, meaning);
    }

    fn fill(&mut self, id: TypeId, place: &Place<'d>, flat: &Rc<Flat<'d>>, meaning: Meaning<'d>) {
        let flat = &with_content(Rc::clone(flat), &meaning);
        let shape = match &meaning.form {
            Form::Struct => self.structure(id, flat),
            Form::Enum(item) => Shape::Enum(item.clone()),
            Form::Union(branches) => self.union(id, branches),
            Form::Same(other) => return self.fill_same(id, other, flat, &meaning),
            form => {
                let scope = Scope { owner: Owner::Type(id), role: Role::Itself };
                let ty = self.unnamed(form, flat, &scope);
                let mut placed = self.placed(ty, flat, Some(&meaning));
                let rules = self.rules(flat, form, &mut placed.remarks);
                placed.value.rules.extend(rules);
                return self.alias(id, placed);
            }
        };
        let mut remarks = docs::remarks(flat);
        remarks.extend(meaning.remarks);
        let mut rules = meaning.rules;
        if matches!(shape, Shape::Struct(_)) {
            rules.extend(self.rules(flat, &Form::Struct, &mut remarks));
        }
        let name = self.name_of(id);
        let docs = docs::docs(&flat.words, &name, remarks);
        self.set(id, shape, docs, rules, meaning.nullable);
        let _ = place;
    }

    /// A type that is the same as one of its branches: that branch's shape, unless the branch has a name.
    fn fill_same(&mut self, id: TypeId, other: &Place<'d>, flat: &Rc<Flat<'d>>, meaning: &Meaning<'d>) {
        let view = self.view(other);
        if view.target.is_some() || self.known(other).is_some() {
            let mut placed = self.lower_place(other, &Scope { owner: Owner::Type(id), role: Role::Itself });
            self.beside(&mut placed, flat);
            placed.value.nullable |= meaning.nullable;
            placed.remarks.extend(meaning.remarks.iter().cloned());
            return self.alias(id, placed);
        }
        self.remember(other, id);
        let mut both = (*view.flat).clone();
        let inner = std::mem::replace(&mut both.words, flat.words.clone());
        both.words.under(&inner);
        let mut inner = self.meaning(other, &both);
        inner.nullable |= meaning.nullable;
        inner.remarks.extend(meaning.remarks.iter().cloned());
        self.fill(id, other, &Rc::new(both), inner);
    }

    fn alias(&mut self, id: TypeId, placed: Placed<'d>) {
        let name = self.name_of(id);
        let docs = placed.docs(&name);
        let shape = Shape::Alias(Use::plain(placed.value.ty));
        self.set(id, shape, docs, placed.value.rules, placed.value.nullable);
    }

    fn set(&mut self, id: TypeId, shape: Shape, docs: Docs, rules: Vec<Rule>, nullable: bool) {
        if let Some(draft) = self.drafts.get_mut(id.index()) {
            draft.item.shape = shape;
            draft.item.docs = docs;
            draft.item.rules = rules;
            draft.nullable = nullable;
        }
    }

    fn name_of(&self, id: TypeId) -> String {
        match self.drafts.get(id.index()).map(|draft| &draft.item.origin) {
            Some(Origin::Named(name) | Origin::Inside(_, Role::Property(name))) => name.clone(),
            _ => String::new(),
        }
    }

    /// The rules that a form can check.
    pub(super) fn rules(&mut self, flat: &Flat<'d>, form: &Form<'d>, remarks: &mut Vec<String>) -> Vec<Rule> {
        match form {
            Form::Scalar(scalar) => limits::of_scalar(&flat.limits, *scalar, remarks, self.sink),
            Form::List => limits::of_list(&flat.limits),
            Form::Tuple => flat.limits.unique.then_some(Rule::UniqueItems).into_iter().collect(),
            Form::Struct | Form::Map => {
                let mut rules = limits::of_object(flat);
                rules.extend(self.key_rules(flat, remarks));
                rules
            }
            Form::Enum(_) | Form::Union(_) | Form::Same(_) | Form::Any(_) => Vec::new(),
        }
    }

    fn report_any(&mut self, why: &Any, at: Node<'d>) {
        let reason = match why {
            Any::Unspecified | Any::FreeForm | Any::Never => return,
            Any::Undecided => "nothing tells its branches apart",
            Any::Conflict => "its parts conflict",
            Any::Broken => "its `$ref` leads nowhere",
            Any::Unsupported(_) => "no type has this meaning",
        };
        self.sink.push(Diagnostic::new(Code::AnyType, at.pointer(), format!("any JSON, since {reason}")));
    }
}

/// What gives a form its content, with the words and the nullness of its place.
fn with_content<'d>(flat: Rc<Flat<'d>>, meaning: &Meaning<'d>) -> Rc<Flat<'d>> {
    match &meaning.content {
        Some(content) => {
            let Flat { words, null, documentary, at, .. } = &*flat;
            Rc::new(Flat { words: words.clone(), null: *null, documentary: documentary.clone(), at: *at, ..(**content).clone() })
        }
        None => flat,
    }
}

fn is_key_rule(rule: &Rule) -> bool {
    matches!(rule, Rule::Keys(_) | Rule::DependentRequired(..))
}

/// A schema that is a whole file is called after it.
fn stem(node: Node<'_>) -> String {
    let sources = node.document().sources();
    let name = sources.get(node.source()).map_or("", |source| source.name());
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file).to_owned()
}

/// Whether a scalar is the JSON `null`.
pub(super) fn is_null(form: &Form<'_>) -> bool {
    matches!(form, Form::Scalar(Scalar::Null))
}
