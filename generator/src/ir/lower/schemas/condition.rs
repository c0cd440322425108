//! Keywords that no type has the meaning of, as conditions on values.
//!
//! In: a schema as written. Out: a [`Condition`] for each of `not`, `if`, `contains` and
//! `dependentSchemas`, in which references are resolved and only keywords are left that the runtime
//! knows; and the keywords of which none can be made, with the reason. A condition is made whole or
//! not at all: under `not`, a schema that says less than the document would refuse valid values.
//! Absent: what becomes of conditions (`build`), findings (`unheeded`).

mod keywords;
#[cfg(test)]
mod tests;
mod translation;

use serde_json::{Map, Value};

use keywords::{all_of, checkable, count, list, names_of};
use translation::Progress;

use super::Schemas;
use super::merged::ListKeywords;
use super::schema_ref::SchemaRef;
use crate::ir::{Condition, Kinds};
use crate::load::document::Node;
use crate::spec::schema::Schema;

/// A keyword of which no condition was made.
#[derive(Debug)]
pub(super) struct Unchecked<'d> {
    pub(super) keyword: &'d str,
    pub(super) at: Node<'d>,
    /// What is said of it, as the rest of a sentence that begins with the keyword.
    pub(super) says: String,
}

impl<'d> Schemas<'d, '_> {
    /// The conditions that the keywords of a schema are, and the keywords that are none.
    pub(super) fn conditions(
        &mut self,
        schema: &Schema<'d>,
    ) -> (Vec<Condition>, Vec<Unchecked<'d>>) {
        let (mut conditions, mut unchecked) = (Vec::new(), Vec::new());
        for (keyword, at) in &schema.conditional_keywords {
            let says = match role(schema, keyword) {
                Role::Part => continue,
                Role::Condition => match self.whole_condition(schema, keyword, *at) {
                    Ok(condition) => {
                        conditions.push(condition);
                        continue;
                    }
                    Err(reason) => {
                        format!("is not checked, since {reason}; it stays documentation")
                    }
                },
                Role::Useless(missing) => format!("has no effect without {missing}"),
                Role::Trivial => {
                    "has no effect, since `minContains` is 0 and there is no `maxContains`"
                        .to_owned()
                }
                Role::Unknown => "is not checked; it stays documentation".to_owned(),
            };
            unchecked.push(Unchecked {
                keyword,
                at: *at,
                says,
            });
        }
        (conditions, unchecked)
    }

    fn whole_condition(
        &mut self,
        schema: &Schema<'d>,
        keyword: &str,
        at: Node<'d>,
    ) -> Result<Condition, String> {
        let mut progress = Progress::default();
        self.note_read_only(schema, &mut progress);
        let keywords = self.condition_of(schema, keyword, at, &mut progress)?;
        progress.whole(Condition::of(keywords))
    }

    /// One keyword whose value is a schema, as a condition.
    pub(crate) fn wrapped_ref(
        &mut self,
        keyword: &str,
        schema: &SchemaRef<'d>,
    ) -> Result<Condition, String> {
        let mut progress = Progress::default();
        let schema = self.translate_ref(schema, &mut progress)?;
        progress.whole(Condition::new([(keyword, schema)]))
    }

    /// Schemas of the values of all keys that match a pattern, as a condition on their object.
    pub(crate) fn values_of_patterns(
        &mut self,
        patterns: &[(&str, &SchemaRef<'d>)],
    ) -> Result<Condition, String> {
        let mut progress = Progress::default();
        let mut schemas = Map::new();
        for (pattern, schema) in patterns {
            let pattern = checkable(pattern, &mut self.patterns)?;
            schemas.insert(pattern, self.translate_ref(schema, &mut progress)?);
        }
        progress.whole(Condition::new([(
            "patternProperties",
            Value::Object(schemas),
        )]))
    }

    /// `oneOf` or `anyOf` as a condition; all values of the other kinds fit.
    pub(crate) fn one_of_several(
        &mut self,
        keyword: &str,
        schemas: &[SchemaRef<'d>],
        others: Kinds,
    ) -> Result<Condition, String> {
        let mut progress = Progress::new(keyword == "oneOf");
        let mut translated = self.translate_refs(schemas, &mut progress)?;
        if !others.is_empty() {
            let entry = ("type".to_owned(), names_of(others));
            translated.push(Value::Object(Map::from_iter([entry])));
        }
        progress.whole(Condition::new([(keyword, list(translated))]))
    }

    /// The schemas of a list with positions, as a condition: each item has the schema of its
    /// position.
    pub(crate) fn positions(&mut self, list: &ListKeywords<'d>) -> Result<Condition, String> {
        let mut progress = Progress::default();
        let prefix = self.translate_refs(&list.prefix, &mut progress)?;
        let mut keywords = vec![("prefixItems", Value::Array(prefix))];
        if let Some(items) = &list.items {
            keywords.push(("items", self.translate_ref(items, &mut progress)?));
        }
        progress.whole(Condition::new(keywords))
    }

    fn translate_refs(
        &mut self,
        schemas: &[SchemaRef<'d>],
        progress: &mut Progress,
    ) -> Result<Vec<Value>, String> {
        let translate = |schema: &SchemaRef<'d>| self.translate_ref(schema, progress);
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
        Ok(all_of(parts))
    }
}

/// What a keyword that no type has the meaning of is in its schema.
enum Role {
    Condition,
    /// A part of the condition that another keyword is.
    Part,
    /// It says nothing without another keyword.
    Useless(&'static str),
    /// A condition that every value meets.
    Trivial,
    /// The runtime does not know it.
    Unknown,
}

fn role(schema: &Schema<'_>, keyword: &str) -> Role {
    match keyword {
        "if" if !has(schema, "then") && !has(schema, "else") => Role::Useless("`then` or `else`"),
        "contains" if counts_from_none(schema) => Role::Trivial,
        "not" | "if" | "contains" | "dependentSchemas" | "dependencies" => Role::Condition,
        "then" | "else" if has(schema, "if") => Role::Part,
        "then" | "else" => Role::Useless("`if`"),
        "minContains" | "maxContains" if has(schema, "contains") => Role::Part,
        "minContains" | "maxContains" => Role::Useless("`contains`"),
        _ => Role::Unknown,
    }
}

/// Whether any number of items may be what `contains` asks for.
fn counts_from_none(schema: &Schema<'_>) -> bool {
    let least = part(schema, "minContains").and_then(|least| count("minContains", least).ok());
    least.is_some_and(|least| least == 0) && !has(schema, "maxContains")
}

fn has(schema: &Schema<'_>, keyword: &str) -> bool {
    part(schema, keyword).is_some()
}

fn part<'d>(schema: &Schema<'d>, keyword: &str) -> Option<Node<'d>> {
    let mut keywords = schema.conditional_keywords.iter();
    keywords
        .find(|(known, _)| *known == keyword)
        .map(|(_, node)| *node)
}
