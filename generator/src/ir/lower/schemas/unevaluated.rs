//! `unevaluatedProperties`: a schema of the keys that no other keyword of the same schema allows.
//!
//! Where all keys that can be allowed are known, it is what `additionalProperties` is. Where a
//! keyword may allow more, whether a key is allowed depends on the value, so the object stays open:
//! otherwise keys of valid values would be lost. This is reported.

use std::collections::BTreeSet;

use super::Schemas;
use super::merged::{MergedSchema, ObjectKeywords};
use super::schema_ref::SchemaRef;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Node;

/// Keywords that evaluate keys in a way that depends on the value.
const CONDITIONAL: [&str; 7] = [
    "if",
    "then",
    "else",
    "dependencies",
    "dependentSchemas",
    "$dynamicRef",
    "$recursiveRef",
];

impl<'d> Schemas<'d, '_> {
    /// Gives `unevaluatedProperties` its meaning, now that everything beside it is known.
    pub(super) fn apply_unevaluated(&mut self, merged: &mut MergedSchema<'d>) {
        let Some(node) = merged.object.unevaluated else {
            return;
        };
        // What is forbidden stays so. Whatever an `additionalProperties` allows is evaluated, so
        // that no key is left.
        if merged.object.closed || merged.object.has_additional {
            return;
        }
        if let Some(keyword) = self.conditional_keyword(merged) {
            merged.object.unevaluated = None;
            merged
                .conditional_keywords
                .push(("unevaluatedProperties", node));
            let headline = format!(
                "`unevaluatedProperties` is not checked, since `{keyword}` may allow more keys; all keys are kept"
            );
            let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
            self.report(finding);
            return;
        }
        let object = &mut merged.object;
        object.is_unevaluated_applied = true;
        match node.bool() {
            Some(_) => object.closed = true,
            None => object.additional = Some(SchemaRef::of(node)),
        }
    }

    /// A keyword by which some values may have more keys than others.
    fn conditional_keyword(&mut self, merged: &MergedSchema<'d>) -> Option<&'d str> {
        let listed = merged.conditional_keywords.iter();
        let mut conditional = listed.filter(|(keyword, _)| CONDITIONAL.contains(keyword));
        if let Some((keyword, _)) = conditional.next() {
            return Some(keyword);
        }
        // Of `oneOf`, exactly one branch holds, so the keys of the others are not evaluated.
        let is_any = merged.alternatives.iter().any(|one| {
            let several = !one.exclusive && one.branches.len() > 1;
            several && one.branches.iter().any(|branch| !names_no_key(branch))
        });
        let lists = merged.alternatives.iter();
        let mut branches = lists.flat_map(|one| &one.branches);
        let is_any = is_any || branches.any(|branch| self.has_any_of(branch));
        is_any.then_some("anyOf")
    }

    /// Whether a branch without a name has an `anyOf` of which several branches may name keys. Its
    /// own branches become those of the union, each without the keys of the others. A branch with a
    /// name stays a union by itself, for which this is asked again.
    fn has_any_of(&mut self, branch: &SchemaRef<'d>) -> bool {
        let Some(node) = branch.as_node() else {
            return false;
        };
        let target = self.referred(node);
        if target.is_some_and(|target| self.is_named(target)) {
            return false;
        }
        // References can be chained by the thousand, so nothing here calls itself.
        let mut seen = BTreeSet::new();
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            if !seen.insert(node.id()) {
                continue;
            }
            // An object that stays open loses no key.
            if !self.charge(1, node) {
                return true;
            }
            let any_of = members(node, "anyOf").into_iter().map(SchemaRef::of);
            if any_of.len() > 1 && any_of.into_iter().any(|branch| !names_no_key(&branch)) {
                return true;
            }
            waiting.extend(
                NESTING
                    .into_iter()
                    .flat_map(|keyword| members(node, keyword)),
            );
            waiting.extend(self.referred(node));
        }
        false
    }

    /// What the `$ref` of a schema refers to.
    fn referred(&mut self, node: Node<'d>) -> Option<Node<'d>> {
        let reference = self.read(node).reference?;
        self.resolve_reference(node, reference)
    }
}

/// Keywords whose schemas speak of the keys of the same object.
const NESTING: [&str; 3] = ["allOf", "anyOf", "oneOf"];

fn members<'d>(node: Node<'d>, keyword: &str) -> Vec<Node<'d>> {
    let list = node.get(keyword);
    list.into_iter().flat_map(Node::items).collect()
}

/// Keywords that allow no key by themselves. `anyOf` of `required` is how documents ask for one of
/// several keys. A branch with any other keyword counts as one that may allow keys, so the object
/// stays open: a keyword that is missing here loses a check, and none of the keys.
const WITHOUT_KEYS: [&str; 8] = [
    "required",
    "type",
    "minProperties",
    "maxProperties",
    "title",
    "description",
    "deprecated",
    "$comment",
];

/// Whether a branch allows no key. Only its own keywords are looked at: what it refers to may refer
/// to this schema.
fn names_no_key(branch: &SchemaRef<'_>) -> bool {
    branch.len() == 1
        && branch
            .at()
            .entries()
            .all(|(keyword, _)| WITHOUT_KEYS.contains(&keyword))
}

impl ObjectKeywords<'_> {
    /// Takes back what `unevaluatedProperties` says, so that it can be given a meaning beside more
    /// keywords.
    pub(super) fn withdraw_unevaluated(&mut self) {
        if std::mem::take(&mut self.is_unevaluated_applied) {
            self.closed = false;
            self.additional = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::schemas::testing::with_schemas;

    /// Whether an object is closed, and whether its other keys have a schema.
    fn read(text: &str) -> (bool, bool) {
        with_schemas(&format!("A: {text}"), |schemas, schema| {
            let merged = schemas.merged(&schema("A"));
            (merged.object.closed, merged.object.additional.is_some())
        })
    }

    #[test]
    fn it_is_like_additional_properties_where_all_keys_are_known() {
        let rest = "properties: {a: {}}, unevaluatedProperties";
        for (text, expected) in [
            (format!("{{{rest}: false}}"), (true, false)),
            (format!("{{{rest}: {{type: string}}}}"), (false, true)),
            (format!("{{{rest}: true}}"), (false, false)),
            (
                format!("{{allOf: [{{properties: {{b: {{}}}}}}], {rest}: false}}"),
                (true, false),
            ),
            (
                format!("{{oneOf: [{{required: [a]}}, {{required: [b]}}], {rest}: false}}"),
                (true, false),
            ),
            (
                format!("{{anyOf: [{{required: [a]}}], {rest}: false}}"),
                (true, false),
            ),
            (
                format!("{{anyOf: [{{required: [a]}}, {{required: [b]}}], {rest}: false}}"),
                (true, false),
            ),
            (
                format!("{{allOf: [{{additionalProperties: false}}], {rest}: false}}"),
                (true, false),
            ),
        ] {
            assert_eq!(read(&text), expected, "{text}");
        }
    }

    #[test]
    fn an_object_stays_open_where_more_keys_may_be_allowed() {
        let rest = "properties: {a: {}}, unevaluatedProperties";
        for text in [
            format!(
                "{{anyOf: [{{properties: {{b: {{}}}}}}, {{properties: {{c: {{}}}}}}], {rest}: false}}"
            ),
            format!("{{if: {{required: [a]}}, then: {{properties: {{b: {{}}}}}}, {rest}: false}}"),
            format!(
                "{{dependentSchemas: {{a: {{properties: {{b: {{}}}}}}}}, {rest}: {{type: integer}}}}"
            ),
            format!("{{dependencies: {{a: {{properties: {{b: {{}}}}}}}}, {rest}: false}}"),
            format!("{{allOf: [{{additionalProperties: true}}], {rest}: false}}"),
            format!(
                "{{allOf: [{{if: {{required: [a]}}, then: {{properties: {{b: {{}}}}}}}}], {rest}: false}}"
            ),
        ] {
            assert_eq!(read(&text), (false, false), "{text}");
        }
    }

    #[test]
    fn an_object_stays_open_where_a_branch_has_branches_that_hold_together() {
        let any_of = "anyOf: [{properties: {b: {}}}, {properties: {c: {}}}]";
        for (branch, is_closed) in [
            (format!("{{{any_of}}}"), false),
            (format!("{{allOf: [{{{any_of}}}]}}"), false),
            (
                format!("{{oneOf: [{{{any_of}}}, {{required: [d]}}]}}"),
                false,
            ),
            ("{allOf: [{$ref: '@B'}]}".to_owned(), false),
            // This is asked of `B` itself.
            ("{$ref: '@B'}".to_owned(), true),
            ("{properties: {d: {".to_owned() + any_of + "}}}", true),
            ("{allOf: [{$ref: '@A'}, {$ref: '@D'}]}".to_owned(), true),
        ] {
            let text = format!(
                "A: {{oneOf: [{branch}, {{required: [e]}}], unevaluatedProperties: false}}\n\
                 B: {{{any_of}}}\n\
                 D: {{allOf: [{{$ref: '@D'}}]}}"
            );
            let closed = with_schemas(&text, |schemas, schema| {
                schemas.merged(&schema("A")).object.closed
            });
            assert_eq!(closed, is_closed, "{branch}");
        }
    }

    #[test]
    fn references_of_a_branch_may_be_chained_by_the_thousand() {
        let chain: Vec<String> = (0..20_000)
            .map(|index| format!("C{index}: {{allOf: [{{$ref: '@C{}'}}]}}\n", index + 1))
            .collect();
        let text = format!(
            "A: {{oneOf: [{{allOf: [{{$ref: '@C0'}}]}}, {{required: [e]}}], unevaluatedProperties: false}}\n{}C20000: {{}}",
            chain.concat()
        );
        with_schemas(&text, |schemas, schema| {
            schemas.merged(&schema("A"));
        });
    }

    #[test]
    fn a_branch_may_allow_more_keys_than_what_stands_beside_it_knows() {
        let text = "A: {properties: {a: {}}, oneOf: [{$ref: '@B'}, {$ref: '@C'}], unevaluatedProperties: false}\n\
                    B: {properties: {b: {}}}\n\
                    C: {properties: {c: {}}, additionalProperties: true}";
        let closed = with_schemas(text, |schemas, schema| {
            ["B", "C"].map(|branch| {
                let both = schema("A").without_alternatives().and(&schema(branch));
                schemas.merged(&both).object.closed
            })
        });
        assert_eq!(closed, [true, false]);
    }
}
