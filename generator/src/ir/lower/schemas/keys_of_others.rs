//! Keys of an object that one schema declares and another one, which holds of the same object,
//! takes for keys that nobody names.
//!
//! In: the schemas, and what they say together. Out: findings. By JSON Schema,
//! `additionalProperties` knows only the `properties` and `patternProperties` beside it. Taken
//! literally, `false` would forbid the keys of all other schemas, and a schema would hold of them.
//! Authors mean the keys that no schema names, and so does the client.

use std::collections::{BTreeMap, BTreeSet};

use super::{ObjectKeywords, Property, Schemas};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Node, NodeId};
use crate::quoting::code_spans;

/// How many keys a finding names; the others are counted. Chosen by eye, since a line holds about
/// that many. With thirty, a headline could have a dozen lines.
const NAMED: usize = 3;

/// Where the other schemas are. `SameValue` includes `Parts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Others {
    /// In the same `allOf`.
    Parts,
    /// Beside a `oneOf` or `anyOf`, or among its branches; or in another schema that declares the
    /// same property.
    SameValue,
}

impl Others {
    fn words(self) -> &'static str {
        match self {
            Self::Parts => "other parts of the `allOf` declare",
            Self::SameValue => "other schemas of the same value declare",
        }
    }
}

/// A schema that says something of all other keys.
#[derive(Debug)]
pub(super) struct LimitingPart<'d> {
    at: Node<'d>,
    object: ObjectKeywords<'d>,
}

impl<'d> LimitingPart<'d> {
    /// The schema at a node, if it is one.
    pub(super) fn of(node: Node<'d>, object: &ObjectKeywords<'d>) -> Option<Self> {
        let is_limiting = object.closed || object.additional.is_some();
        is_limiting.then(|| Self {
            at: node.get("additionalProperties").unwrap_or(node),
            object: object.clone(),
        })
    }
}

/// What is found so far. A schema beside a `oneOf` is a part of as many objects as there are
/// branches, and has one finding for all of them.
#[derive(Debug, Default)]
pub(super) struct KeysOfOthers<'d>(BTreeMap<NodeId, Found<'d>>);

/// What one schema takes for keys that nobody names.
#[derive(Debug)]
struct Found<'d> {
    at: Node<'d>,
    closed: bool,
    others: Others,
    keys: BTreeSet<String>,
}

impl Found<'_> {
    fn finding(&self) -> Diagnostic {
        let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        let (keys, others) = (code_spans(&keys, NAMED), self.others.words());
        let headline = if self.closed {
            format!(
                "this forbids {keys}, which {others}; the client allows the keys of all of them"
            )
        } else {
            format!("this is not applied to {keys}, which {others}")
        };
        Diagnostic::new(Code::UnsupportedKeyword, self.at.pointer(), headline)
            .help("`unevaluatedProperties` around all of them is about the keys that none declares")
    }
}

impl<'d> Schemas<'d, '_> {
    /// Notes what these schemas say of keys that others declare.
    pub(super) fn note_keys_of_others(
        &mut self,
        parts: &[LimitingPart<'d>],
        whole: &ObjectKeywords<'d>,
        others: Others,
    ) {
        for part in parts {
            let keys = self.keys_of_others(&part.object, whole);
            if keys.is_empty() {
                continue;
            }
            let found = self
                .keys_of_others
                .0
                .entry(part.at.id())
                .or_insert_with(|| Found {
                    at: part.at,
                    closed: part.object.closed,
                    others,
                    keys: BTreeSet::new(),
                });
            found.others = found.others.max(others);
            found.keys.extend(keys);
        }
    }

    /// Reports what was noted.
    pub(crate) fn report_keys_of_others(&mut self) {
        for found in std::mem::take(&mut self.keys_of_others.0).into_values() {
            self.report(found.finding());
        }
    }

    /// The keys and patterns of a whole that a part neither declares nor allows by a pattern, and
    /// that another schema does not forbid as well. Whether a pattern allows all keys that match
    /// another one is not known.
    fn keys_of_others(
        &mut self,
        part: &ObjectKeywords<'d>,
        whole: &ObjectKeywords<'d>,
    ) -> Vec<String> {
        let own: BTreeSet<&str> = part.properties.iter().map(|one| one.key).collect();
        let is_forbidden = |property: &&Property<'d>| {
            let mut conjuncts = property.schema.conjuncts();
            conjuncts.any(|conjunct| conjunct.node.bool() == Some(false))
        };
        let allowed = whole.properties.iter().filter(|one| !is_forbidden(one));
        let keys = allowed.map(|property| property.key);
        let mut keys: Vec<&str> = keys.filter(|key| !own.contains(key)).collect();
        for (pattern, _) in &part.patterns {
            keys.retain(|key| self.matches_pattern(pattern, key) == Some(false));
        }
        let known = |pattern: &str| part.patterns.iter().any(|(known, _)| *known == pattern);
        let patterns = whole.patterns.iter().map(|(pattern, _)| *pattern);
        let patterns = patterns.filter(|pattern| !known(pattern));
        let keys = keys.into_iter().map(str::to_owned);
        keys.chain(patterns.map(|pattern| format!("/{pattern}/")))
            .collect()
    }
}
