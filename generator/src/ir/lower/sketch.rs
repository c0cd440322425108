//! What is known of the values of a branch, as far as guards can ask for it.
//!
//! In: a [`Branch`]. Out: a [`Sketch`]. A key that an object does not declare is taken to be absent from its values, even
//! where the schema would allow it: otherwise no two objects could be told apart. Absent: choosing guards (`plan`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::flat::Flat;
use super::meaning::{Form, kinds_of};
use super::place::Place;
use super::schemas::Types;
use super::union::{Branch, Branches};
use crate::ir::{EnumKind, Kinds, Scalar};

/// How deep items of lists and branches of branches are looked at.
const DEPTH: usize = 6;

/// Of more alternatives than this the constants are not compared.
const ALTERNATIVES: usize = 4096;

/// What is known of the values of a branch.
#[derive(Debug, Clone, Default)]
pub(super) struct Sketch<'d> {
    pub(super) kinds: Kinds,
    /// Keys that each object has.
    pub(super) required: BTreeSet<&'d str>,
    /// Keys that objects declare, with their places in each alternative.
    pub(super) keys: BTreeMap<&'d str, Vec<Place<'d>>>,
    /// How many alternatives there are; a key with fewer places is not in all of them.
    pub(super) alternatives: usize,
    /// Objects can have keys that are not declared, of a type of their own.
    pub(super) typed_others: bool,
    /// The kinds of the items of lists.
    pub(super) items: Kinds,
    /// The length of lists, if it is fixed.
    pub(super) length: Option<usize>,
}

impl<'d> Sketch<'d> {
    /// The declared keys, those first that a person would call a branch after: the short ones. The document's order means nothing.
    pub(super) fn by_length(&self) -> Vec<&'d str> {
        let mut keys: Vec<&'d str> = self.keys.keys().copied().collect();
        keys.sort_by_key(|key| (key.len(), *key));
        keys
    }
}

impl<'d> Types<'d, '_> {
    /// What is known of the values of a branch.
    pub(super) fn sketch(&mut self, branch: &Branch<'d>) -> Sketch<'d> {
        self.sketch_of(&branch.form, &branch.flat, 0)
    }

    /// Branches with what is known of the values of any of them.
    pub(super) fn branches(&mut self, list: Vec<Branch<'d>>) -> Branches<'d> {
        let mut sketch = Sketch::default();
        for branch in &list {
            let one = self.sketch(branch);
            sketch = either(sketch, one);
        }
        Branches { list, sketch }
    }

    fn sketch_of(&mut self, form: &Form<'d>, flat: &Flat<'d>, depth: usize) -> Sketch<'d> {
        match form {
            Form::Union(branches) => branches.sketch.clone(),
            Form::Struct | Form::Map => object(flat),
            Form::List | Form::Tuple => {
                let length = if matches!(form, Form::Tuple) {
                    Some(flat.list.prefix.len())
                } else {
                    None
                };
                Sketch {
                    kinds: Kinds::ARRAY,
                    items: self.item_kinds(flat, depth),
                    length,
                    ..Sketch::default()
                }
            }
            form => Sketch {
                kinds: form_kinds(form),
                items: Kinds::ALL,
                ..Sketch::default()
            },
        }
    }

    /// The kinds of all items of a list; of a tuple, those of its places and of what may follow.
    fn item_kinds(&mut self, flat: &Flat<'d>, depth: usize) -> Kinds {
        let Some(items) = flat.list.items.clone() else {
            return Kinds::ALL;
        };
        let places: Vec<_> = flat.list.prefix.iter().cloned().chain([items]).collect();
        places.iter().fold(Kinds::NONE, |kinds, place| {
            kinds.with(self.kinds_at(place, depth + 1))
        })
    }

    /// The JSON kinds that a place allows.
    pub(super) fn kinds_at(&mut self, place: &Place<'d>, depth: usize) -> Kinds {
        if !self.spend(1, place.at()) {
            return Kinds::ALL;
        }
        let beside = self.view(place).flat.is_nullable();
        let flat = self.whole(place);
        let null = if beside || flat.is_nullable() {
            Kinds::NULL
        } else {
            Kinds::NONE
        };
        if flat.choices.is_empty() {
            if let Some(constants) = &flat.constants {
                return constants.iter().fold(null, |kinds, constant| {
                    kinds.with(super::merge::kind_of(&constant.value))
                });
            }
            return kinds_of(&flat).with(null);
        }
        if depth > DEPTH {
            return Kinds::ALL;
        }
        let branches: Vec<_> = flat
            .choices
            .iter()
            .flat_map(|choice| choice.branches.iter().cloned())
            .collect();
        let allowed = flat
            .kinds
            .unwrap_or(Kinds::ALL.without(Kinds::NULL))
            .with(null)
            .with(Kinds::NULL);
        branches
            .into_iter()
            .fold(null, |kinds, place| {
                kinds.with(self.kinds_at(&place, depth + 1))
            })
            .and(allowed)
    }

    /// The constants that a key has in all alternatives of a branch.
    pub(super) fn constants_of(&mut self, sketch: &Sketch<'d>, key: &str) -> Option<Vec<Value>> {
        let places = sketch
            .keys
            .get(key)
            .filter(|places| places.len() == sketch.alternatives)?
            .clone();
        let mut values = Vec::new();
        for place in &places {
            values.extend(self.constants_at(place, 0)?);
        }
        Some(values)
    }

    /// The constants that a place allows, if it allows nothing else.
    fn constants_at(&mut self, place: &Place<'d>, depth: usize) -> Option<Vec<Value>> {
        if !self.spend(1, place.at()) {
            return None;
        }
        let beside = self.view(place).flat.is_nullable();
        let flat = self.whole(place);
        if beside || flat.is_nullable() {
            return None;
        }
        if let Some(constants) = &flat.constants {
            let fit = !constants.is_empty()
                && constants
                    .iter()
                    .all(|constant| is_key_value(&constant.value));
            return fit.then(|| {
                constants
                    .iter()
                    .map(|constant| constant.value.clone())
                    .collect()
            });
        }
        let [choice] = flat.choices.as_slice() else {
            return None;
        };
        if depth > DEPTH {
            return None;
        }
        let mut values = Vec::new();
        for branch in choice.branches.clone() {
            values.extend(self.constants_at(&branch, depth + 1)?);
        }
        Some(values)
    }

    /// Whether the type of one object can hold each value of another that gets past its guards.
    pub(super) fn reads(&mut self, one: &Sketch<'d>, other: &Sketch<'d>) -> bool {
        if one.typed_others || one.alternatives != 1 || other.alternatives != 1 {
            return false;
        }
        other.keys.iter().all(|(key, places)| {
            let (Some([mine]), [theirs]) =
                (one.keys.get(key).map(Vec::as_slice), places.as_slice())
            else {
                return !one.keys.contains_key(key);
            };
            self.reads_place(mine, theirs, 0)
        })
    }

    /// Whether a place can hold each value of another.
    fn reads_place(&mut self, one: &Place<'d>, other: &Place<'d>, depth: usize) -> bool {
        if one.key() == other.key() || !self.spend(1, one.at()) {
            return true;
        }
        let targets = (self.view(one).target, self.view(other).target);
        if let (Some(one), Some(other)) = targets
            && one.id() == other.id()
        {
            return true;
        }
        let (mine, theirs) = (self.kinds_at(one, 0), self.kinds_at(other, 0));
        let (one, other) = (self.whole(one), self.whole(other));
        let same_format =
            one.format.is_none() || one.format == other.format || one.constants.is_some();
        if !mine.contains(theirs) || !same_format {
            return false;
        }
        let inside = theirs.and(Kinds::ARRAY.with(Kinds::OBJECT));
        let plain = one.choices.is_empty() && other.choices.is_empty() && depth < DEPTH;
        inside.is_empty()
            || plain
                && self.reads_items(&one, &other, depth + 1)
                && self.reads_keys(&one, &other, depth + 1)
    }

    fn reads_items(&mut self, one: &Flat<'d>, other: &Flat<'d>, depth: usize) -> bool {
        match (&one.list.items, &other.list.items) {
            _ if !one.list.prefix.is_empty() || !other.list.prefix.is_empty() => false,
            (None, _) => true,
            (Some(one), Some(other)) => self.reads_place(one, other, depth),
            (Some(_), None) => other
                .kinds
                .is_some_and(|kinds| !kinds.contains(Kinds::ARRAY)),
        }
    }

    fn reads_keys(&mut self, one: &Flat<'d>, other: &Flat<'d>, depth: usize) -> bool {
        let (mine, theirs) = (&one.object, &other.object);
        let special = |object: &super::flat::Object<'d>| {
            object.additional.is_some() || !object.patterns.is_empty()
        };
        if special(mine)
            || special(theirs)
            || mine
                .required
                .iter()
                .any(|key| !theirs.required.contains(key))
        {
            return false;
        }
        theirs.properties.iter().all(|property| {
            match mine
                .properties
                .iter()
                .find(|known| known.key == property.key)
            {
                Some(known) => self.reads_place(&known.place, &property.place, depth),
                None => !mine.closed,
            }
        })
    }
}

fn is_key_value(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Bool(_)) || value.is_i64() || value.is_u64()
}

fn object<'d>(flat: &Flat<'d>) -> Sketch<'d> {
    let object = &flat.object;
    let declared = object
        .properties
        .iter()
        .map(|property| (property.key, vec![property.place.clone()]));
    Sketch {
        kinds: Kinds::OBJECT,
        required: object.required.iter().copied().collect(),
        keys: declared.collect(),
        alternatives: 1,
        typed_others: object.additional.is_some() || object.properties.is_empty() && !object.closed,
        items: Kinds::NONE,
        length: None,
    }
}

/// What is known of values of either.
fn either<'d>(one: Sketch<'d>, other: Sketch<'d>) -> Sketch<'d> {
    if one.kinds.is_empty() {
        return other;
    }
    let objects = (one.alternatives > 0, other.alternatives > 0);
    let required = match objects {
        (true, true) => one
            .required
            .intersection(&other.required)
            .copied()
            .collect(),
        (true, false) => one.required,
        _ => other.required,
    };
    let mut keys = one.keys;
    for (key, places) in other.keys {
        keys.entry(key).or_default().extend(places);
    }
    // Of very many alternatives only the keys are kept: places fewer than alternatives mean that the constants are not known.
    let alternatives = one.alternatives.saturating_add(other.alternatives);
    if alternatives > ALTERNATIVES {
        keys.values_mut().for_each(Vec::clear);
    }
    Sketch {
        kinds: one.kinds.with(other.kinds),
        required,
        keys,
        alternatives,
        typed_others: one.typed_others || other.typed_others,
        items: one.items.with(other.items),
        length: if one.length == other.length {
            one.length
        } else {
            None
        },
    }
}

/// The JSON kinds of a form.
pub(super) fn form_kinds(form: &Form<'_>) -> Kinds {
    match form {
        Form::Scalar(Scalar::Integer(_)) => Kinds::INTEGER,
        Form::Scalar(Scalar::Number(_)) => Kinds::NUMBER,
        Form::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        Form::Scalar(Scalar::Null) => Kinds::NULL,
        Form::Scalar(_) => Kinds::STRING,
        Form::Enum(item) if item.kind == EnumKind::Integer => Kinds::INTEGER,
        Form::Enum(_) => Kinds::STRING,
        Form::Struct | Form::Map => Kinds::OBJECT,
        Form::List | Form::Tuple => Kinds::ARRAY,
        Form::Union(branches) => branches.sketch.kinds,
        Form::Same(_) | Form::Any(_) => Kinds::ALL,
    }
}
