//! Keywords that no type has the meaning of, as conditions on values.
//!
//! In: a schema as written. Out: a [`Condition`] for each of `not`, `if`, `contains` and
//! `dependentSchemas`, in which references are resolved and only keywords are left that the runtime
//! knows; and the keywords of which none can be made, with the reason. A condition is made whole or
//! not at all: under `not`, a schema that says less than the document would refuse valid values.
//! Absent: what becomes of conditions (`build`), findings (`unheeded`).

use serde_json::{Map, Value};

use super::Schemas;
use super::merged::ListKeywords;
use super::schema_ref::SchemaRef;
use crate::ir::lower::patterns;
use crate::ir::{Condition, Kinds};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::{Bounds, Schema};

/// How many schemas one condition may have. What documents write under `not` and `if` has fewer
/// than ten; a reference to a large object would put all of it into the client a second time.
const MOST_PARTS: usize = 60;

/// How deep the schemas of a condition are nested. The runtime evaluates them recursively.
const DEEPEST: usize = 16;

/// A keyword of which no condition was made.
#[derive(Debug)]
pub(super) struct Unchecked<'d> {
    pub(super) keyword: &'d str,
    pub(super) at: Node<'d>,
    /// What is said of it, as the rest of a sentence that begins with the keyword.
    pub(super) says: String,
}

/// What is known of the condition that is being made.
#[derive(Debug, Default)]
struct Progress {
    /// The schemas that are being translated, each inside the one before.
    open: Vec<NodeId>,
    parts: usize,
}

impl<'d> Schemas<'d, '_> {
    /// The conditions that the keywords of a schema are, and the keywords that are none.
    pub(super) fn conditions(
        &mut self,
        schema: &Schema<'d>,
    ) -> (Vec<Condition>, Vec<Unchecked<'d>>) {
        let (mut conditions, mut unchecked) = (Vec::new(), Vec::new());
        for (keyword, at) in &schema.unsupported_keywords {
            let made = match *keyword {
                "not" => self.wrapped("not", *at).map_err(unchecked_since),
                "if" if !has(schema, "then") && !has(schema, "else") => {
                    Err(without("`then` or `else`"))
                }
                "if" => self.choice(schema, *at).map_err(unchecked_since),
                "contains" => self.containment(schema, *at).map_err(unchecked_since),
                "dependentSchemas" | "dependencies" => {
                    self.dependency(*at).map_err(unchecked_since)
                }
                // They belong to `if` and `contains`, and say nothing without them.
                "then" | "else" if has(schema, "if") => continue,
                "minContains" | "maxContains" if has(schema, "contains") => continue,
                "then" | "else" => Err(without("`if`")),
                "minContains" | "maxContains" => Err(without("`contains`")),
                _ => Err(UNCHECKED.to_owned()),
            };
            match made {
                Ok(condition) => conditions.push(condition),
                Err(says) => unchecked.push(Unchecked {
                    keyword,
                    at: *at,
                    says,
                }),
            }
        }
        (conditions, unchecked)
    }

    /// One keyword whose value is a schema, as a condition.
    fn wrapped(&mut self, keyword: &str, at: Node<'d>) -> Result<Condition, String> {
        let schema = self.translated(at)?;
        Ok(Condition::new([(keyword, schema)]))
    }

    /// One keyword whose value is a schema, as a condition.
    pub(crate) fn wrapped_ref(
        &mut self,
        keyword: &str,
        schema: &SchemaRef<'d>,
    ) -> Result<Condition, String> {
        let schema = self.translate_ref(schema, &mut Progress::default())?;
        Ok(Condition::new([(keyword, schema)]))
    }

    /// `oneOf` or `anyOf` as a condition; all values of the other kinds fit.
    pub(crate) fn one_of_several(
        &mut self,
        keyword: &str,
        schemas: &[SchemaRef<'d>],
        others: Kinds,
    ) -> Result<Condition, String> {
        let mut translated = self.translate_refs(schemas)?;
        if !others.is_empty() {
            let entry = ("type".to_owned(), names_of(others));
            translated.push(Value::Object(Map::from_iter([entry])));
        }
        Ok(Condition::new([(keyword, list(translated))]))
    }

    /// The schemas of a list with positions, as a condition: each item has the schema of its
    /// position.
    pub(crate) fn positions(&mut self, list: &ListKeywords<'d>) -> Result<Condition, String> {
        let mut keywords = vec![(
            "prefixItems",
            Value::Array(self.translate_refs(&list.prefix)?),
        )];
        if let Some(items) = &list.items {
            let items = self.translate_ref(items, &mut Progress::default())?;
            keywords.push(("items", items));
        }
        Ok(Condition::new(keywords))
    }

    fn translate_refs(&mut self, schemas: &[SchemaRef<'d>]) -> Result<Vec<Value>, String> {
        let mut progress = Progress::default();
        let translate = |schema: &SchemaRef<'d>| self.translate_ref(schema, &mut progress);
        schemas.iter().map(translate).collect()
    }

    /// What all nodes of a use say together.
    fn translate_ref(
        &mut self,
        schema: &SchemaRef<'d>,
        progress: &mut Progress,
    ) -> Result<Value, String> {
        if !schema.is_whole() || !schema.branches().is_empty() {
            return Err("it is merged of parts of schemas".to_owned());
        }
        let mut parts = Vec::new();
        for conjunct in schema.conjuncts() {
            parts.push(self.translate(conjunct.node, progress)?);
        }
        Ok(match parts.len() {
            1 => parts.pop().unwrap_or(Value::Bool(true)),
            _ => Value::Object(Map::from_iter([("allOf".to_owned(), list(parts))])),
        })
    }

    fn choice(&mut self, schema: &Schema<'d>, at: Node<'d>) -> Result<Condition, String> {
        let mut keywords = vec![("if", self.translated(at)?)];
        for branch in ["then", "else"] {
            if let Some(node) = part(schema, branch) {
                keywords.push((branch, self.translated(node)?));
            }
        }
        Ok(Condition::new(keywords))
    }

    fn containment(&mut self, schema: &Schema<'d>, at: Node<'d>) -> Result<Condition, String> {
        let mut keywords = vec![("contains", self.translated(at)?)];
        for bound in ["minContains", "maxContains"] {
            if let Some(node) = part(schema, bound) {
                let count = node.to_json();
                if !count.is_u64() {
                    return Err(format!("its `{bound}` is no count"));
                }
                keywords.push((bound, count));
            }
        }
        Ok(Condition::new(keywords))
    }

    /// The reader of schemas gives each entry of `dependentSchemas` by itself.
    fn dependency(&mut self, at: Node<'d>) -> Result<Condition, String> {
        let key = at.key().unwrap_or_default().to_owned();
        let schema = self.translated(at)?;
        let entry = Map::from_iter([(key, schema)]);
        Ok(Condition::new([("dependentSchemas", Value::Object(entry))]))
    }

    fn translated(&mut self, node: Node<'d>) -> Result<Value, String> {
        self.translate(node, &mut Progress::default())
    }

    /// A schema as the runtime evaluates it, or why it cannot.
    fn translate(&mut self, node: Node<'d>, progress: &mut Progress) -> Result<Value, String> {
        if progress.open.contains(&node.id()) {
            return Err("it contains itself".to_owned());
        }
        progress.parts += 1;
        let is_small = progress.parts <= MOST_PARTS && progress.open.len() < DEEPEST;
        if !is_small || !self.charge(1, node) {
            return Err("it is too large".to_owned());
        }
        let written = self.read(node);
        if written.broken {
            return Err("it has a part that is no schema".to_owned());
        }
        if let Some(allows) = written.boolean {
            return Ok(Value::Bool(allows));
        }
        progress.open.push(node.id());
        let translated = self.keywords(&written, progress);
        progress.open.pop();
        translated.map(Value::Object)
    }

    fn keywords(
        &mut self,
        schema: &Schema<'d>,
        progress: &mut Progress,
    ) -> Result<Map<String, Value>, String> {
        let mut keywords = Map::new();
        add_values(schema, &mut keywords);
        add_bounds(&schema.bounds, &mut keywords)?;
        self.add_list(schema, &mut keywords, progress)?;
        self.add_object(schema, &mut keywords, progress)?;
        self.add_combinations(schema, &mut keywords, progress)?;
        self.add_conditions(schema, &mut keywords, progress)?;
        Ok(keywords)
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
        for (key, node) in &schema.properties {
            properties.insert((*key).to_owned(), self.translate(*node, progress)?);
        }
        add_entries("properties", properties, keywords);
        let mut patterned = Map::new();
        for (pattern, node) in &schema.patterns {
            patterned.insert(checkable(pattern)?, self.translate(*node, progress)?);
        }
        add_entries("patternProperties", patterned, keywords);
        self.add_one(
            "additionalProperties",
            schema.additional,
            keywords,
            progress,
        )?;
        self.add_one("propertyNames", schema.names, keywords, progress)?;
        if !schema.required.is_empty() {
            keywords.insert("required".to_owned(), texts(&schema.required));
        }
        let dependent = schema.dependent.iter();
        let dependent = dependent.map(|(key, others)| ((*key).to_owned(), texts(others)));
        add_entries("dependentRequired", dependent.collect(), keywords);
        Ok(())
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
        let one_of = self.translate_all(&schema.one_of, progress)?;
        for (keyword, schemas) in [("allOf", all_of), ("anyOf", any_of), ("oneOf", one_of)] {
            if !schemas.is_empty() {
                keywords.insert(keyword.to_owned(), list(schemas));
            }
        }
        Ok(())
    }

    fn add_conditions(
        &mut self,
        schema: &Schema<'d>,
        keywords: &mut Map<String, Value>,
        progress: &mut Progress,
    ) -> Result<(), String> {
        for (keyword, node) in &schema.unsupported_keywords {
            let value = match *keyword {
                "not" | "if" | "then" | "else" | "contains" => self.translate(*node, progress)?,
                "minContains" | "maxContains" => node.to_json(),
                "dependentSchemas" | "dependencies" => {
                    let schema = self.translate(*node, progress)?;
                    let entries = keywords
                        .entry("dependentSchemas")
                        .or_insert_with(|| Value::Object(Map::new()));
                    if let (Value::Object(entries), Some(key)) = (entries, node.key()) {
                        entries.insert(key.to_owned(), schema);
                    }
                    continue;
                }
                other => return Err(format!("it has `{other}`")),
            };
            keywords.insert((*keyword).to_owned(), value);
        }
        Ok(())
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

/// What is said of a keyword that the client does not check.
const UNCHECKED: &str = "is not checked; it stays documentation";

fn unchecked_since(reason: String) -> String {
    format!("is not checked, since {reason}; it stays documentation")
}

fn without(keyword: &str) -> String {
    format!("has no effect without {keyword}")
}

fn has(schema: &Schema<'_>, keyword: &str) -> bool {
    part(schema, keyword).is_some()
}

fn part<'d>(schema: &Schema<'d>, keyword: &str) -> Option<Node<'d>> {
    let mut keywords = schema.unsupported_keywords.iter();
    keywords
        .find(|(known, _)| *known == keyword)
        .map(|(_, node)| *node)
}

/// The types and constants that a schema names.
fn add_values(schema: &Schema<'_>, keywords: &mut Map<String, Value>) {
    if let Some(kinds) = schema.kinds {
        keywords.insert("type".to_owned(), names_of(kinds));
    }
    if let Some(constant) = &schema.constant {
        keywords.insert("const".to_owned(), constant.clone());
    }
    if let Some(values) = &schema.values {
        keywords.insert("enum".to_owned(), list(values.clone()));
    }
}

/// Kinds as `type` names them.
fn names_of(kinds: Kinds) -> Value {
    let names = kinds.names().into_iter().map(str::to_lowercase);
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [only] => Value::from(only.as_str()),
        _ => Value::from(names),
    }
}

fn add_bounds(bounds: &Bounds<'_>, keywords: &mut Map<String, Value>) -> Result<(), String> {
    let numbers = [
        ("minimum", &bounds.minimum),
        ("exclusiveMinimum", &bounds.exclusive_minimum),
        ("maximum", &bounds.maximum),
        ("exclusiveMaximum", &bounds.exclusive_maximum),
        ("multipleOf", &bounds.multiple_of),
    ];
    let counts = [
        ("minLength", bounds.min_length),
        ("maxLength", bounds.max_length),
        ("minItems", bounds.min_items),
        ("maxItems", bounds.max_items),
        ("minProperties", bounds.min_properties),
        ("maxProperties", bounds.max_properties),
    ];
    for (keyword, number) in numbers {
        keywords.extend(number.clone().map(|it| (keyword.to_owned(), it.into())));
    }
    for (keyword, count) in counts {
        keywords.extend(count.map(|it| (keyword.to_owned(), it.into())));
    }
    if let Some(pattern) = bounds.pattern {
        keywords.insert("pattern".to_owned(), checkable(pattern)?.into());
    }
    if bounds.unique_items {
        keywords.insert("uniqueItems".to_owned(), true.into());
    }
    Ok(())
}

/// A pattern as the runtime matches it.
fn checkable(pattern: &str) -> Result<String, String> {
    patterns::in_runtime(pattern)
        .ok_or_else(|| "it has a pattern that the client cannot check".to_owned())
}

fn add_entries(keyword: &str, entries: Map<String, Value>, keywords: &mut Map<String, Value>) {
    if !entries.is_empty() {
        keywords.insert(keyword.to_owned(), Value::Object(sorted(entries)));
    }
}

/// Entries in the order of their keys, since nothing depends on the order of the document.
fn sorted(entries: Map<String, Value>) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = entries.into_iter().collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries.into_iter().collect()
}

fn texts(texts: &[&str]) -> Value {
    list(texts.iter().map(|text| Value::from(*text)).collect())
}

/// Values of which the order does not matter, in one that does not depend on the document.
fn list(mut values: Vec<Value>) -> Value {
    values.sort_by_cached_key(Value::to_string);
    Value::Array(values)
}
