//! A schema as the runtime evaluates it.
//!
//! In: a schema as written. Out: the same as JSON with the keywords that the runtime knows, without
//! references, or the reason why there is none. Absent: which keywords of a schema are conditions
//! (`condition`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::keywords::{
    add_bounds, add_condition, add_entries, checkable, count, list, names_of, says_nothing, texts,
    unchecked_annotation, with_null,
};
use super::{Role, part, role};
use crate::ir::lower::budget::CONDITION_BYTES;
use crate::ir::lower::schemas::Schemas;
use crate::ir::{Condition, Kinds};
use crate::load::document::{Kind, Node, NodeId};
use crate::quoting::code_span;
use crate::spec::schema::Schema;

/// How many schemas one condition may have. A condition with more is not checked. A schema that
/// lists more is given up before it is read, so a reference to a large object takes a step or two;
/// [`CONDITION_BYTES`] would refuse it only after all of it was translated.
///
/// Measured: the largest has 24, which a tenth would not hold. With 60, some 2,000 conditions of as
/// many schemas, half of them properties, use up the steps of a document, which is an error; with
/// ten times as many it would be some 500.
///
/// It also bounds how many schemas of one property are searched for a `readOnly`. A property of
/// more counts as `readOnly`, so that a condition that requires it is not checked.
const MOST_PARTS: usize = 60;

/// How many bytes of the texts in the constants of a condition, and of the keys that it requires,
/// cost a step. They are copied to read a schema, to translate it and to write it. With this value
/// some 4,000 conditions of which each is a list of constants of [`CONDITION_BYTES`] use up the
/// steps of a document, which is an error; with a tenth it would be some 400. With ten times the
/// value, the copies could take ten times as long as their steps say. The keys of properties, and
/// of objects in constants, cost none; [`MOST_PARTS`] bounds how many properties there are.
const BYTES_PER_STEP: usize = 32;

/// How deep the schemas of a condition are nested. The runtime evaluates them recursively, on a
/// stack of which nobody knows the size. Each level is also a part, so [`MOST_PARTS`] alone would
/// allow 60 levels. A deeper condition is not checked. Measured: the deepest is 7, so a much
/// smaller value would leave conditions of real documents unchecked.
const DEEPEST: usize = 16;

/// What is known of the condition that is being made.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// The schemas that are being translated, each inside the one before.
    open: Vec<NodeId>,
    parts: usize,
    /// How many bytes the condition has at least.
    bytes: usize,
    /// Whether valid values are refused if a schema allows more than the document says, as under
    /// `not`.
    is_exact: bool,
    /// The keys that some schema of the condition requires.
    required: BTreeSet<String>,
    /// The keys that some schema of the condition, or the one around it, has as `readOnly`.
    read_only: BTreeSet<String>,
}

impl Progress {
    /// Nothing is translated yet.
    pub(super) fn new(is_exact: bool) -> Self {
        Self {
            is_exact,
            ..Self::default()
        }
    }

    /// The condition that was made, unless it is too long, or requires a key that need not be sent.
    /// Of such a key, places are not told apart: it may be required of one object and be `readOnly`
    /// in another.
    pub(super) fn whole(&self, condition: Condition) -> Result<Condition, String> {
        if condition.to_string().len() > CONDITION_BYTES {
            return Err(format!("it has more than {CONDITION_BYTES} bytes"));
        }
        match self.required.intersection(&self.read_only).next() {
            Some(key) => Err(format!(
                "it requires {}, which need not be sent (`readOnly`)",
                code_span(key)
            )),
            None => Ok(condition),
        }
    }

    fn require<'k>(&mut self, keys: impl IntoIterator<Item = &'k str>) {
        self.required.extend(keys.into_iter().map(str::to_owned));
    }
}

/// How many schemas the keywords of a schema list that have many; each is one part.
fn listed(node: Node<'_>) -> usize {
    let maps = ["properties", "patternProperties"];
    let lists = ["prefixItems", "allOf", "anyOf", "oneOf"];
    let maps = maps.iter().filter_map(|keyword| node.get(keyword));
    let lists = lists.iter().filter_map(|keyword| node.get(keyword));
    maps.map(|map| map.entries().len()).sum::<usize>()
        + lists.map(|list| list.items().len()).sum::<usize>()
}

/// How many bytes the constants of a schema and the keys that it requires have at least; of more
/// than [`CONDITION_BYTES`], one more.
fn least_bytes(node: Node<'_>) -> usize {
    let keywords = ["const", "enum", "required", "dependentRequired"];
    let values = keywords.iter().filter_map(|keyword| node.get(keyword));
    let mut open: Vec<Node<'_>> = values.collect();
    let mut bytes = 0_usize;
    while let Some(value) = open.pop() {
        let own = match value.kind() {
            Kind::Text(text) => text.len(),
            _ => 1,
        };
        // A comma or a bracket is behind each item.
        bytes += own + value.items().len() + value.entries().len();
        if bytes > CONDITION_BYTES {
            break;
        }
        open.extend(value.items());
        open.extend(value.entries().map(|(_, value)| value));
    }
    bytes.min(CONDITION_BYTES + 1)
}

impl<'d> Schemas<'d, '_> {
    /// A schema as the runtime evaluates it, or why it cannot.
    pub(super) fn translate(
        &mut self,
        node: Node<'d>,
        progress: &mut Progress,
    ) -> Result<Value, String> {
        if progress.open.contains(&node.id()) {
            return Err("it contains itself".to_owned());
        }
        progress.parts += 1;
        if progress.parts > MOST_PARTS {
            return Err(format!("it has more than {MOST_PARTS} schemas"));
        }
        if progress.open.len() >= DEEPEST {
            return Err(format!("its schemas are nested more than {DEEPEST} deep"));
        }
        // Reading a schema looks at all that it lists and copies all of its constants.
        if progress.parts + listed(node) > MOST_PARTS {
            return Err(format!("it has more than {MOST_PARTS} schemas"));
        }
        let bytes = least_bytes(node);
        progress.bytes += bytes;
        if !self.charge(1 + bytes / BYTES_PER_STEP, node) {
            return Err("the schemas of the document combine in too many ways".to_owned());
        }
        if progress.bytes > CONDITION_BYTES {
            return Err(format!("it has more than {CONDITION_BYTES} bytes"));
        }
        let written = self.read(node);
        if written.broken {
            return Err("it has a part that is no schema".to_owned());
        }
        if written.is_faulty {
            return Err("it has a keyword that cannot be read".to_owned());
        }
        if let Some(allows) = written.boolean {
            return Ok(Value::Bool(allows));
        }
        progress.open.push(node.id());
        let translated = self.keywords(&written, progress);
        progress.open.pop();
        translated.map(Value::Object)
    }

    /// A schema that must not allow more than the document says.
    fn translate_exactly(
        &mut self,
        node: Node<'d>,
        progress: &mut Progress,
    ) -> Result<Value, String> {
        let is_exact = std::mem::replace(&mut progress.is_exact, true);
        let translated = self.translate(node, progress);
        progress.is_exact = is_exact;
        match translated {
            // Whoever means all values writes `{}` or `true`.
            Ok(schema) if says_nothing(&schema) => Err("it says nothing of values".to_owned()),
            translated => translated,
        }
    }

    fn keywords(
        &mut self,
        schema: &Schema<'d>,
        progress: &mut Progress,
    ) -> Result<Map<String, Value>, String> {
        if progress.is_exact
            && let Some(keyword) = unchecked_annotation(schema)
        {
            return Err(format!("it has `{keyword}`, which is not checked"));
        }
        let mut keywords = Map::new();
        self.add_values(schema, &mut keywords)?;
        add_bounds(&schema.bounds, &mut self.patterns, &mut keywords)?;
        self.add_list(schema, &mut keywords, progress)?;
        self.add_object(schema, &mut keywords, progress)?;
        self.add_combinations(schema, &mut keywords, progress)?;
        self.add_conditions(schema, &mut keywords, progress)?;
        Ok(with_null(schema, keywords, progress.is_exact))
    }

    /// The types and constants that a schema names.
    fn add_values(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
    ) -> Result<(), String> {
        if let Some(kinds) = schema.kinds {
            keywords.insert("type".to_owned(), names_of(kinds));
        }
        if let Some(constant) = &schema.constant {
            let constant = self.constant_of(schema, "const", constant)?;
            keywords.insert("const".to_owned(), constant);
        }
        if let Some(values) = &schema.values {
            let values = values.iter();
            let values = values.map(|value| self.constant_of(schema, "enum", value));
            keywords.insert("enum".to_owned(), list(values.collect::<Result<_, _>>()?));
        }
        Ok(())
    }

    /// A constant in the spelling of the schema's type.
    fn constant_of(
        &mut self,
        schema: &Schema<'d>,
        keyword: &str,
        value: &Value,
    ) -> Result<Value, String> {
        let allowed = schema.kinds.unwrap_or(Kinds::ALL).without(Kinds::NULL);
        let at = schema.node.get(keyword).unwrap_or(schema.node);
        self.fitting_constant(value, allowed, at)
            .ok_or_else(|| format!("its `{keyword}` has a value that is not of its type"))
    }

    fn add_list(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        if !schema.prefix.is_empty() {
            let prefix = self.translate_all(&schema.prefix, progress)?;
            keywords.insert("prefixItems".to_owned(), Value::Array(prefix));
        }
        self.add_one("items", schema.items, keywords, progress)
    }

    fn add_object(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        if schema
            .unevaluated
            .is_some_and(|node| node.bool() != Some(true))
        {
            return Err("it has `unevaluatedProperties`".to_owned());
        }
        let mut properties = Map::new();
        self.note_read_only(schema, progress);
        for (key, node) in &schema.properties {
            properties.insert((*key).to_owned(), self.translate(*node, progress)?);
        }
        add_entries("properties", properties, keywords);
        let mut patterned = Map::new();
        for (pattern, node) in &schema.patterns {
            let pattern = checkable(pattern, &mut self.patterns)?;
            patterned.insert(pattern, self.translate(*node, progress)?);
        }
        add_entries("patternProperties", patterned, keywords);
        self.add_one(
            "additionalProperties",
            schema.additional,
            keywords,
            progress,
        )?;
        self.add_one("propertyNames", schema.names, keywords, progress)?;
        progress.require(schema.required.iter().copied());
        progress.require(schema.dependent.iter().flat_map(|(_, keys)| keys).copied());
        if !schema.required.is_empty() {
            keywords.insert(
                "required".to_owned(),
                texts(schema.required.iter().copied()),
            );
        }
        // A key can have several entries, of `dependentRequired` and of `dependencies`.
        let mut dependent: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (key, others) in &schema.dependent {
            dependent.entry(key).or_default().extend(others);
        }
        let dependent = dependent
            .into_iter()
            .map(|(key, others)| (key.to_owned(), texts(others)));
        add_entries("dependentRequired", dependent.collect(), keywords);
        Ok(())
    }

    /// Notes the properties that are `readOnly`, be it behind a `$ref` or in an `allOf`.
    pub(super) fn note_read_only(&mut self, schema: &Schema<'d>, progress: &mut Progress) {
        for (key, node) in &schema.properties {
            if self.is_read_only(*node) {
                progress.read_only.insert((*key).to_owned());
            }
        }
    }

    fn is_read_only(&mut self, node: Node<'d>) -> bool {
        let (mut open, mut seen) = (vec![node], BTreeSet::new());
        while let Some(node) = open.pop() {
            if !seen.insert(node.id()) {
                continue;
            }
            if seen.len() > MOST_PARTS || !self.charge(1, node) {
                return true;
            }
            let written = self.read(node);
            if written.read_only {
                return true;
            }
            let target = written.reference;
            open.extend(target.and_then(|target| self.resolve_reference(node, target)));
            open.extend(written.all_of);
        }
        false
    }

    fn add_combinations(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        let mut all_of = self.translate_all(&schema.all_of, progress)?;
        if let Some(reference) = schema.reference {
            let Some(target) = self.resolve_reference(schema.node, reference) else {
                return Err("it has a reference that leads nowhere".to_owned());
            };
            all_of.push(self.translate(target, progress)?);
        }
        let any_of = self.translate_all(&schema.any_of, progress)?;
        // Where a branch allows more, two branches may hold of a value that only one is meant for.
        let one_of = match schema.one_of.as_slice() {
            [only] => vec![self.translate(*only, progress)?],
            several => several
                .iter()
                .map(|branch| self.translate_exactly(*branch, progress))
                .collect::<Result<_, _>>()?,
        };
        for (keyword, schemas) in [("allOf", all_of), ("anyOf", any_of), ("oneOf", one_of)] {
            if !schemas.is_empty() {
                keywords.insert(keyword.to_owned(), list(schemas));
            }
        }
        Ok(())
    }

    /// The keywords that are conditions themselves.
    fn add_conditions(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        for (keyword, node) in &schema.conditional_keywords {
            match role(schema, keyword) {
                Role::Condition => {
                    let condition = self.condition_of(schema, keyword, *node, progress)?;
                    add_condition(condition, keywords);
                }
                Role::Useless(missing) if progress.is_exact => {
                    return Err(format!("it has `{keyword}` without {missing}"));
                }
                Role::Part | Role::Useless(_) | Role::Trivial => {}
                Role::Unknown => return Err(format!("it has `{keyword}`")),
            }
        }
        Ok(())
    }

    /// The condition that a keyword is, together with those that belong to it.
    pub(super) fn condition_of(
        &mut self,
        schema: &Schema<'d>,
        keyword: &str,
        at: Node<'d>,
        progress: &mut Progress,
    ) -> Result<Map<String, Value>, String> {
        let mut condition = Map::new();
        match keyword {
            "not" => {
                condition.insert("not".to_owned(), self.translate_exactly(at, progress)?);
            }
            "if" => {
                condition.insert("if".to_owned(), self.translate_exactly(at, progress)?);
                for branch in ["then", "else"] {
                    self.add_one(branch, part(schema, branch), &mut condition, progress)?;
                }
            }
            "contains" => {
                let items = match part(schema, "maxContains") {
                    Some(_) => self.translate_exactly(at, progress)?,
                    None => self.translate(at, progress)?,
                };
                condition.insert("contains".to_owned(), items);
                for bound in ["minContains", "maxContains"] {
                    if let Some(node) = part(schema, bound) {
                        condition.insert(bound.to_owned(), count(bound, node)?);
                    }
                }
            }
            "dependentSchemas" | "dependencies" => {
                // The reader of schemas gives each entry by itself.
                let key = at.key().unwrap_or_default().to_owned();
                let entry = Map::from_iter([(key, self.translate(at, progress)?)]);
                condition.insert("dependentSchemas".to_owned(), Value::Object(entry));
            }
            _ => self.add_one(keyword, Some(at), &mut condition, progress)?,
        }
        Ok(condition)
    }

    fn add_one(
        &mut self,
        keyword: &str,
        node: Option<Node<'d>>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        if let Some(node) = node {
            keywords.insert(keyword.to_owned(), self.translate(node, progress)?);
        }
        Ok(())
    }

    fn translate_all(
        &mut self,
        nodes: &[Node<'d>],
        progress: &mut Progress,
    ) -> Result<Vec<Value>, String> {
        let translate = |node: &Node<'d>| self.translate(*node, progress);
        nodes.iter().map(translate).collect()
    }
}
