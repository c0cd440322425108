//! Rules that require a key which need not be sent.
//!
//! A `readOnly` key need not be sent, even if it is required (`direction`). So a rule that requires
//! one would refuse what everybody sends. In: an API in which directions are marked. Out: the same
//! without these rules, each with a finding. Absent: keys that are `readOnly` within a condition
//! only, which are found when it is made.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::aliases::AliasResolver;
use crate::ir::{Api, Rule, Shape, Struct, Type, TypeId, TypeRef, Use};
use crate::quoting::code_span;
use crate::source::Pointer;

/// Takes the rules out of everything that is sent.
pub(super) fn drop_rules_of_unsent_keys(api: &mut Api, sink: &mut Sink) {
    let has_any = api.types.iter().filter(|item| item.sent).any(|item| {
        let shape = item.shape.as_struct();
        shape.is_some_and(|shape| shape.fields.iter().any(|field| field.read_only))
    });
    if !has_any {
        return;
    }
    let aliases = AliasResolver::new(&api.types);
    let types = Sent {
        types: &api.types,
        aliases: &aliases,
    };
    // All are found before any is taken out: a use has the rules of its alias, which reports them.
    let sent = api.types().filter(|(_, item)| item.sent);
    let of_types: Vec<_> = sent
        .map(|(id, item)| {
            let own = types.revised(&item.rules, &TypeRef::Named(id), |_| false);
            let own = own.map(|revised| revised.reported(&item.at, sink));
            (id.index(), own, types.revised_uses(item.places(), sink))
        })
        .collect();
    let operations = api.operations.iter();
    let of_operations: Vec<_> = operations
        .map(|operation| types.revised_uses(operation.sent(), sink))
        .collect();
    for (index, own, mut uses) in of_types {
        let Some(item) = api.types.get_mut(index) else {
            continue;
        };
        item.rules = own.unwrap_or_else(|| std::mem::take(&mut item.rules));
        replace_rules(item.uses_mut(), &mut uses);
    }
    for (operation, mut uses) in api.operations.iter_mut().zip(of_operations) {
        // What is sent comes before what is received.
        replace_rules(operation.uses_mut(), &mut uses);
    }
}

/// The new rules of some uses, by the position of the use among all uses of an item.
type RevisedUses = BTreeMap<usize, Vec<Rule>>;

fn replace_rules<'u>(uses: impl Iterator<Item = &'u mut Use>, revised: &mut RevisedUses) {
    if revised.is_empty() {
        return;
    }
    let mut position = 0;
    for outer in uses {
        outer.walk_mut(&mut |value| {
            if let Some(rules) = revised.remove(&position) {
                value.rules = rules;
            }
            position += 1;
        });
    }
}

/// Rules without those that require a key that need not be sent.
struct Revised {
    rules: Vec<Rule>,
    /// A key that each rule left out requires, but for those that an alias has as well.
    keys: Vec<String>,
}

impl Revised {
    fn reported(self, at: &Pointer, sink: &mut Sink) -> Vec<Rule> {
        for key in self.keys {
            let headline = format!(
                "a condition is not checked, since it requires {}, which need not be sent \
                 (`readOnly`)",
                code_span(&key)
            );
            sink.push(Diagnostic::new(
                Code::UnsupportedKeyword,
                at.clone(),
                headline,
            ));
        }
        self.rules
    }
}

/// The types of an API, of which some are sent.
struct Sent<'a> {
    types: &'a [Type],
    aliases: &'a AliasResolver,
}

impl<'a> Sent<'a> {
    fn revised_uses<'p>(
        &self,
        places: impl Iterator<Item = (&'p Pointer, &'p Use)>,
        sink: &mut Sink,
    ) -> RevisedUses {
        let uses = places.flat_map(|(at, outer)| outer.walk().map(move |value| (at, value)));
        let mut revised = RevisedUses::new();
        for (position, (at, value)) in uses.enumerate() {
            if let Some(rules) = self.revised(&value.rules, &value.ty, |rule| {
                self.inherits(&value.ty, rule)
            }) {
                revised.insert(position, rules.reported(at, sink));
            }
        }
        revised
    }

    /// The rules that are left; `None` if these are all of them.
    ///
    /// `inherited` tells whether a rule is reported elsewhere.
    fn revised(
        &self,
        rules: &[Rule],
        ty: &TypeRef,
        inherited: impl Fn(&Rule) -> bool,
    ) -> Option<Revised> {
        let mut revised = Revised {
            rules: Vec::with_capacity(rules.len()),
            keys: Vec::new(),
        };
        let mut changes = false;
        for rule in rules {
            if let Rule::DependentRequired(key, others) = rule {
                let structs = self.structs(&[ty]);
                let sent = others.iter().filter(|key| !is_unsent(&structs, key));
                let sent: Vec<String> = sent.cloned().collect();
                changes |= sent.len() < others.len();
                if !sent.is_empty() {
                    let rule = Rule::DependentRequired(key.clone(), sent);
                    revised.rules.push(rule);
                }
                continue;
            }
            match self.unsent_key(rule, ty) {
                Some(key) => {
                    changes = true;
                    revised.keys.extend((!inherited(rule)).then_some(key));
                }
                None => revised.rules.push(rule.clone()),
            }
        }
        changes.then_some(revised)
    }

    /// Whether a use of a type has a rule because the type, or one that it is an alias of, has it.
    fn inherits(&self, ty: &TypeRef, rule: &Rule) -> bool {
        let item = |id: TypeId| self.types.get(id.index());
        let named = std::iter::successors(ty.as_named().and_then(item), |alias| {
            alias.shape.as_alias()?.ty.as_named().and_then(item)
        });
        named.into_iter().any(|item| item.rules.contains(rule))
    }

    /// A key that a rule requires and that need not be sent.
    fn unsent_key(&self, rule: &Rule, ty: &TypeRef) -> Option<String> {
        match rule {
            Rule::AnyOf(groups) | Rule::OneOf(groups) => {
                let structs = self.structs(&[ty]);
                let mut keys = groups.iter().flatten();
                keys.find(|key| is_unsent(&structs, key)).cloned()
            }
            Rule::Fits(condition) => self.unsent_of(condition.schema(), &[ty]),
            _ => None,
        }
    }

    /// The same of a condition on values of any of several types. It is as deep as the condition.
    fn unsent_of(&self, schema: &Value, places: &[&TypeRef]) -> Option<String> {
        let keywords = schema.as_object()?;
        let structs = self.structs(places);
        let required = |keys: &Value| {
            let keys = keys.as_array().into_iter().flatten();
            let mut keys = keys.filter_map(Value::as_str);
            keys.find(|key| is_unsent(&structs, key)).map(str::to_owned)
        };
        keywords
            .iter()
            .find_map(|(keyword, value)| match keyword.as_str() {
                "required" => required(value),
                "dependentRequired" => entries(value).find_map(|(_, keys)| required(keys)),
                "not" | "if" | "then" | "else" => self.unsent_of(value, places),
                "allOf" | "anyOf" | "oneOf" => {
                    items(value).find_map(|schema| self.unsent_of(schema, places))
                }
                "dependentSchemas" => {
                    entries(value).find_map(|(_, schema)| self.unsent_of(schema, places))
                }
                "properties" => entries(value).find_map(|(key, schema)| {
                    let fields = structs.iter().flat_map(|shape| &shape.fields);
                    let fields = fields.filter(|field| field.wire == *key);
                    let inner: Vec<_> = fields.map(|field| &field.value.ty).collect();
                    self.unsent_of(schema, &inner)
                }),
                "additionalProperties" => self.unsent_of(value, &self.values(places)),
                "patternProperties" => {
                    let inner = self.values(places);
                    entries(value).find_map(|(_, schema)| self.unsent_of(schema, &inner))
                }
                "items" | "contains" => self.unsent_of(value, &self.parts(places)),
                "prefixItems" => {
                    let inner = self.parts(places);
                    items(value).find_map(|schema| self.unsent_of(schema, &inner))
                }
                _ => None,
            })
    }

    /// The objects that values of some types can be.
    fn structs(&self, places: &[&TypeRef]) -> Vec<&'a Struct> {
        let mut open: Vec<TypeId> = places.iter().filter_map(|ty| ty.as_named()).collect();
        let (mut seen, mut structs) = (BTreeSet::new(), Vec::new());
        while let Some(id) = open.pop() {
            let item = self.types.get(self.aliases.last_alias(id).index());
            let Some(item) = item.filter(|item| item.sent && seen.insert(id)) else {
                continue;
            };
            match &item.shape {
                Shape::Struct(shape) => structs.push(shape),
                Shape::Alias(target) => open.extend(target.ty.as_named()),
                Shape::Union(shape) => {
                    let variants = shape.variants.iter();
                    open.extend(variants.filter_map(|variant| variant.value.ty.as_named()));
                }
                Shape::Enum(_) | Shape::Newtype(_) => {}
            }
        }
        structs
    }

    /// What lists and maps of some types hold.
    fn parts<'t>(&'t self, places: &[&'t TypeRef]) -> Vec<&'t TypeRef> {
        let newtype = |ty: &TypeRef| match &self.types.get(ty.as_named()?.index())?.shape {
            Shape::Newtype(shape) => Some(&shape.value.ty),
            _ => None,
        };
        let resolved = places.iter().map(|ty| self.aliases.resolve(self.types, ty));
        let resolved = resolved.map(|ty| newtype(ty).unwrap_or(ty));
        let parts = resolved.flat_map(TypeRef::parts);
        parts.map(|value| &value.ty).collect()
    }

    /// What the keys of objects and maps of some types hold.
    fn values<'t>(&'t self, places: &[&'t TypeRef]) -> Vec<&'t TypeRef> {
        let mut values = self.parts(places);
        for shape in self.structs(places) {
            values.extend(shape.fields.iter().map(|field| &field.value.ty));
            values.extend(shape.patterns.iter().map(|keys| &keys.value.ty));
            values.extend(shape.other.typed().map(|value| &value.ty));
        }
        values
    }
}

fn is_unsent(structs: &[&Struct], key: &str) -> bool {
    let mut fields = structs.iter().flat_map(|shape| &shape.fields);
    fields.any(|field| field.read_only && field.wire == key)
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}
