//! Defaults and examples that do not fit the schema that gives them.
//!
//! In: a schema with everything that is said of it; examples of parameters, headers and media types
//! with their schema. Out: findings. Only what is sure is reported: kinds, constants, bounds,
//! lengths, ranges of integers, keys, conditions (`not`, `if`, `contains`) and some formats
//! (`texts`), and the same of items and properties. Examples are often parts of a value, so a
//! missing key is a fault of a `default` only. A value that fits no branch of a `oneOf` or `anyOf`
//! does not fit; how many it fits is not counted. Absent: patterns that the client cannot check.

mod conditions;
mod numbers;
mod objects;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use self::numbers::misfit_of_number;
use super::Schemas;
use super::kind_words;
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::values::{are_distinct, kind_of, same_value};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Kinds;
use crate::load::document::{Kind, Node};

/// How many constants, or properties, of a schema count as one more value of the bound on examples
/// (`EXAMPLE_VALUES`) when a value is compared with them, and how many values count as one when
/// they are only copied or put side by side. A schema with thousands of constants is looked through
/// for each item of a list, and an example with thousands of values is copied for each schema that
/// has it, so that the compared values alone would not bound the time. Measured: 96% of the
/// lists of constants and 94% of the objects have fewer, which count as nothing more. With one, an
/// object of ten properties would count as eleven values, and the bound is only three and a half
/// times what real documents need; with 160, 200,000 values could be compared with 159 parts each,
/// 32 million in place of 3.
const PARTS_PER_VALUE: usize = 16;

/// How many bytes of a text take about as long to copy, or to count the characters of, as one value
/// takes to copy, so that a text of megabytes is not free. Measured: either takes some ten
/// nanoseconds. With a tenth, texts of ordinary length would count; with ten times as many, a long
/// text could take ten times as long as its parts say.
const BYTES_PER_PART: usize = 64;

/// How many lists, objects and branches inside each other are looked into when a value is compared
/// with its schema. The comparison is recursive. What is deeper counts as fitting. Measured: the
/// deepest example has 15 lists and objects inside each other, so a much smaller value would miss
/// faults of real examples; a much larger one would take more of the stack.
const COMPARED_DEPTH: usize = 16;

/// What is said of an item, a property or a branch.
#[derive(Debug, Clone)]
pub(super) struct ComparedPart<'d> {
    definition: Rc<MergedSchema<'d>>,
    /// What the siblings of its reference say.
    siblings: Option<Rc<MergedSchema<'d>>>,
}

/// How a value is compared.
#[derive(Debug, Clone, Copy)]
struct Comparison {
    /// How many lists, objects and branches it is in.
    depth: usize,
    /// Whether it is all of a value. An example may leave out keys.
    is_whole: bool,
}

impl Comparison {
    const WHOLE: Self = Self {
        depth: 0,
        is_whole: true,
    };

    fn inside(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }

    fn is_too_deep(self) -> bool {
        self.depth >= COMPARED_DEPTH
    }
}

impl<'d> Schemas<'d, '_> {
    /// Remembers a schema that gives a `default` or an example. It is judged when all schemas were
    /// read: judging reads schemas itself.
    pub(super) fn note_examples(&mut self, node: Node<'d>) {
        let has_any = ["default", "example", "examples"]
            .iter()
            .any(|keyword| node.get(keyword).is_some());
        if has_any && self.judged.insert(node.id()) {
            self.unjudged.push(node);
        }
    }

    /// Remembers the examples of a parameter, a header or a media type, which are values of its
    /// schema.
    pub(crate) fn note_examples_of(&mut self, schema: Node<'d>, holder: Node<'d>) {
        let given = holder.get("example");
        let named = holder.get("examples").into_iter().flat_map(Node::entries);
        let named = named.filter_map(|(_, example)| self.example_value(example));
        let all: Vec<Node<'d>> = given.into_iter().chain(named).collect();
        // Many places share one example, and are one place for a reader.
        let new = all
            .into_iter()
            .filter(|at| self.judged_uses.insert((schema.id(), at.id())));
        let new: Vec<_> = new.map(|at| (schema, at)).collect();
        self.unjudged_uses.extend(new);
    }

    /// The value of an Example Object, or of the one that it refers to. One that leads nowhere is
    /// reported as a note, since nothing that is generated needs it.
    fn example_value(&mut self, example: Node<'d>) -> Option<Node<'d>> {
        if let Some(object) = self.example_object(example) {
            return object.get("value").or_else(|| object.get("dataValue"));
        }
        let at = example.get("$ref").unwrap_or(example);
        let headline = "the example refers to nothing";
        self.report(Diagnostic::new(
            Code::ExampleInvalid,
            at.pointer(),
            headline,
        ));
        None
    }

    /// The Example Object at the end of references; `None` if they lead to nothing or in a circle.
    /// A document may chain thousands and begin at each of them, so each is followed once.
    fn example_object(&mut self, example: Node<'d>) -> Option<Node<'d>> {
        let (mut object, mut chain) = (example, BTreeSet::new());
        let end = loop {
            if let Some(known) = self.example_objects.get(&object.id()) {
                break *known;
            }
            if !chain.insert(object.id()) {
                break None;
            }
            let Some(reference) = object.get("$ref").and_then(Node::text) else {
                break Some(object);
            };
            match self.references.target(object, reference) {
                Some(target) => object = target,
                None => break None,
            }
        };
        self.example_objects
            .extend(chain.into_iter().map(|id| (id, end)));
        end
    }

    /// Reports all defaults and examples that do not fit their schema.
    pub(crate) fn report_misfits(&mut self) {
        for (schema, at) in std::mem::take(&mut self.unjudged_uses) {
            let merged = self.merged_node(schema);
            if !self.judge(&merged, "example", at) {
                return;
            }
        }
        while let Some(node) = self.unjudged.pop() {
            let merged = self.merged_node(node);
            let listed = node
                .get("examples")
                .filter(|list| list.kind() == Kind::List);
            let listed = listed.into_iter().flat_map(Node::items);
            let given = [
                ("default", node.get("default")),
                ("example", node.get("example")),
            ];
            let given = given
                .into_iter()
                .filter_map(|(word, at)| Some((word, at?)))
                .chain(listed.map(|at| ("example", at)));
            for (word, at) in given {
                if !self.judge(&merged, word, at) {
                    return;
                }
            }
        }
    }

    /// Reports a value that does not fit its schema. Returns `false` if no more values may be
    /// judged.
    fn judge(&mut self, merged: &MergedSchema<'d>, word: &str, at: Node<'d>) -> bool {
        if !self.charge_example(1, at) {
            return false;
        }
        let value = at.to_json();
        self.charge_example(parts(&value) / PARTS_PER_VALUE, at);
        let comparison = Comparison {
            is_whole: word == "default",
            ..Comparison::WHOLE
        };
        if let Some(misfit) = self.misfit(merged, &value, comparison) {
            let headline = format!("the {word} does not fit the schema: {misfit}");
            let finding = Diagnostic::new(Code::ExampleInvalid, at.pointer(), headline);
            self.report(finding);
        }
        if self.patterns.is_newly_exhausted() {
            let headline = "matching the texts of the document with its patterns takes too long; from here on they are not compared with patterns";
            let finding = Diagnostic::new(Code::ExampleInvalid, at.pointer(), headline);
            self.report(finding);
        }
        true
    }

    /// Whether a value may be of a schema; it may if nobody can tell.
    pub(crate) fn may_fit(&mut self, merged: &MergedSchema<'d>, value: &Value) -> bool {
        !self.charge_example(1, merged.at)
            || self.misfit(merged, value, Comparison::WHOLE).is_none()
    }

    /// Why a value is not of a schema, if that is sure.
    fn misfit(
        &mut self,
        merged: &MergedSchema<'d>,
        value: &Value,
        comparison: Comparison,
    ) -> Option<String> {
        if merged.broken || merged.conflict.is_some() {
            return None;
        }
        if merged.never {
            return Some("no value does".to_owned());
        }
        if value.is_null() {
            let is_forbidden = merged.kinds.is_some() && !merged.is_nullable();
            let may_be_in_branch = !merged.alternatives.is_empty();
            return (is_forbidden && !may_be_in_branch).then(|| "null is not allowed".to_owned());
        }
        let kind = kind_of(value);
        if let Some(kinds) = merged.kinds.filter(|kinds| !kinds.contains(kind)) {
            let found = match kind {
                Kinds::FRACTION => "a number with a fraction".to_owned(),
                kind => kind_words::with_article(kind).to_string(),
            };
            let wanted = kind_words::names(kinds);
            return Some(format!("it is {found}, and {wanted} is allowed"));
        }
        if let Some(constants) = &merged.constants {
            let charged = constants.len() / PARTS_PER_VALUE + parts(value) / PARTS_PER_VALUE;
            if !self.charge_example(charged, merged.at) {
                return None;
            }
            let is_listed = constants.iter().any(|one| same_value(&one.value, value));
            if !is_listed {
                return Some("it is not among the values that are listed".to_owned());
            }
        }
        let misfit = match value {
            Value::Number(number) => misfit_of_number(merged, number),
            Value::String(text) => self.misfit_of_text(merged, text),
            Value::Array(items) => self.misfit_of_list(merged, items, comparison),
            Value::Object(entries) => self.misfit_of_object(merged, entries, comparison),
            Value::Null | Value::Bool(_) => None,
        };
        misfit
            .or_else(|| self.misfit_of_branches(merged, value, comparison))
            .or_else(|| self.misfit_of_conditions(merged, value, comparison))
    }

    /// Why a value fits no branch of some `oneOf` or `anyOf`. The branches of a base schema are not
    /// listed in the document, which may leave some out.
    fn misfit_of_branches(
        &mut self,
        merged: &MergedSchema<'d>,
        value: &Value,
        comparison: Comparison,
    ) -> Option<String> {
        if comparison.is_too_deep() {
            return None;
        }
        let listed = merged.alternatives.iter().filter(|one| !one.is_derived);
        listed.into_iter().find_map(|alternatives| {
            let mut reasons = Vec::new();
            for branch in &alternatives.branches {
                if !self.charge_example(1, merged.at) {
                    return None;
                }
                let inner = self.part(branch);
                let misfit = self.misfit_of_compared(&inner, value, comparison)?;
                let is_of_kind = inner
                    .definition
                    .kinds
                    .is_none_or(|kinds| kinds.contains(kind_of(value)));
                reasons.extend(is_of_kind.then_some(misfit));
            }
            match (alternatives.branches.as_slice(), reasons.as_slice()) {
                ([], _) => None,
                // The value is meant for the only branch that is of its kind.
                (_, [only]) => Some(only.clone()),
                _ => Some("it fits no branch".to_owned()),
            }
        })
    }

    fn misfit_of_list(
        &mut self,
        merged: &MergedSchema<'d>,
        items: &[Value],
        comparison: Comparison,
    ) -> Option<String> {
        let count = items.len() as u64;
        if let Some(least) = merged.bounds.min_items.filter(|least| count < *least) {
            return Some(format!("it has fewer items than {least}"));
        }
        if let Some(most) = merged.bounds.max_items.filter(|most| count > *most) {
            return Some(format!("it has more items than {most}"));
        }
        if merged.bounds.unique {
            let compared = items.iter().map(parts).sum::<usize>();
            if !self.charge_example(compared / PARTS_PER_VALUE, merged.at) {
                return None;
            }
            if !are_distinct(items) {
                return Some("an item is repeated".to_owned());
            }
        }
        if comparison.is_too_deep() {
            return None;
        }
        let list = &merged.list;
        items.iter().enumerate().find_map(|(index, item)| {
            let schema = match list.prefix.get(index) {
                Some(position) => position,
                None if list.closed => {
                    let most = list.prefix.len();
                    return Some(format!("it has more items than {most}"));
                }
                None => list.items.as_ref()?,
            };
            let misfit = self.misfit_of_part(merged, schema, item, comparison)?;
            Some(format!("item {index}: {misfit}"))
        })
    }

    /// Why an item, or the value of a key, does not fit its schema.
    fn misfit_of_part(
        &mut self,
        merged: &MergedSchema<'d>,
        schema: &SchemaRef<'d>,
        value: &Value,
        comparison: Comparison,
    ) -> Option<String> {
        if !self.charge_example(1, merged.at) {
            return None;
        }
        let part = self.part(schema);
        self.misfit_of_compared(&part, value, comparison)
    }

    /// The same, given what is said of the part. A sibling of a reference can allow null, and can
    /// forbid other values that the target allows.
    fn misfit_of_compared(
        &mut self,
        part: &ComparedPart<'d>,
        value: &Value,
        comparison: Comparison,
    ) -> Option<String> {
        let siblings = part.siblings.as_deref();
        if value.is_null() && siblings.is_some_and(MergedSchema::is_nullable) {
            return None;
        }
        let comparison = comparison.inside();
        let misfit = self.misfit(&part.definition, value, comparison);
        // Whether null that the target allows is allowed beside siblings is for the type to say.
        let siblings = siblings.filter(|_| !value.is_null());
        misfit.or_else(|| self.misfit(siblings?, value, comparison))
    }

    /// What a part is compared by, which is found out once for all values of it.
    fn part(&mut self, schema: &SchemaRef<'d>) -> ComparedPart<'d> {
        let id = schema.as_node().map(Node::id);
        if let Some(known) = id.and_then(|id| self.compared.get(&id)) {
            return known.clone();
        }
        let resolved = self.resolve(schema);
        let siblings = resolved.target.map(|_| Rc::clone(&resolved.local));
        let part = ComparedPart {
            definition: self.definition_of(resolved),
            siblings,
        };
        if let Some(id) = id {
            self.compared.insert(id, part.clone());
        }
        part
    }
}

/// About how long it takes to copy a value, in parts: each value in it is one, and so are
/// [`BYTES_PER_PART`] bytes of its texts.
fn parts(value: &Value) -> usize {
    let inner = match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => text.len() / BYTES_PER_PART,
        Value::Array(items) => items.iter().map(parts).sum(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| key.len() / BYTES_PER_PART + parts(value))
            .sum(),
    };
    1 + inner
}
