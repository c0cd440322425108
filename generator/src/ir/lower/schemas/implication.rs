//! Whether one schema says everything that another says.
//!
//! This is a cautious answer: `false` where it would take a proof. Then the two are merged, which
//! is right as well and costs a type that could have been shared.

use super::Schemas;
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use crate::ir::Kinds;

impl<'d> Schemas<'d, '_> {
    /// Whether every value of `implying` but null is a value of `implied`, whose own branches do
    /// not count.
    pub(crate) fn implies(
        &mut self,
        implying: &MergedSchema<'d>,
        implied: &MergedSchema<'d>,
    ) -> bool {
        let kinds = implied.kinds.is_none_or(|kinds| {
            let allowed = self.allowed_kinds_of(implying, 0);
            kinds.is_empty() || kinds.contains(allowed.without(Kinds::NULL))
        });
        let object = &implied.object;
        let is_simple = implied.constants.is_none()
            && implied.conditions.is_empty()
            && implied.format.is_none()
            && implied.list.is_empty()
            && implied.bounds.is_empty()
            && !implied.never
            && implied.conflict.is_none();
        let is_open = object.additional.is_none()
            && !object.closed
            && object.patterns.is_empty()
            && object.names.is_none()
            && object.dependent_required.is_empty();
        let required = object
            .required
            .iter()
            .all(|key| implying.object.required.contains(key));
        if !(kinds && is_simple && is_open && required) {
            return false;
        }
        object.properties.iter().all(|property| {
            let same = implying
                .object
                .properties
                .iter()
                .find(|known| known.key == property.key);
            same.is_some_and(|same| self.narrows(&same.schema, &property.schema))
        })
    }

    /// Whether a property says at least what the same property of the other schema says.
    fn narrows(&mut self, narrower: &SchemaRef<'d>, wider: &SchemaRef<'d>) -> bool {
        if narrower.key() == wider.key() {
            return true;
        }
        let (wider, narrower) = (self.defining_schema(wider), self.defining_schema(narrower));
        let is_simple = wider.is_plain()
            && wider.alternatives.is_empty()
            && wider.bounds.is_empty()
            && wider.conditions.is_empty();
        is_simple
            && wider
                .kinds
                .is_none_or(|kinds| kinds.contains(narrower.effective_kinds()))
            && (wider.is_nullable() || !narrower.is_nullable())
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::schemas::testing::with_schemas;

    fn implies(implying: &str, implied: &str) -> bool {
        with_schemas(
            &format!("A: {implying}\nB: {implied}"),
            |schemas, schema| {
                let one = schemas.merged(&schema("A"));
                let other = schemas.merged(&schema("B"));
                schemas.implies(&one, &other)
            },
        )
    }

    #[test]
    fn a_schema_implies_what_it_says_itself() {
        let object = "{type: object, required: [a], properties: {a: {type: integer, minimum: 1}}}";
        for implied in [
            "{}",
            "{type: object}",
            "{required: [a]}",
            "{properties: {a: {type: number}}}",
            "{properties: {a: {nullable: true}}}",
        ] {
            assert!(implies(object, implied), "{implied}");
        }
    }

    #[test]
    fn a_schema_does_not_imply_what_it_does_not_say() {
        let object = "{type: object, properties: {a: {type: integer}}}";
        for implied in [
            "{type: string}",
            "{required: [a]}",
            "{properties: {b: {}}}",
            "{properties: {a: {type: string}}}",
            "{properties: {a: {minimum: 1}}}",
            "{additionalProperties: false}",
            "{maxProperties: 3}",
            "{format: x}",
            "{enum: [{}]}",
            "{not: {required: [b]}}",
            "{properties: {a: {not: {const: 1}}}}",
            "false",
        ] {
            assert!(!implies(object, implied), "{implied}");
        }
    }

    #[test]
    fn a_union_implies_the_kinds_of_all_its_branches() {
        let union = "{oneOf: [{type: string}, {type: integer}]}";
        assert!(implies(union, "{type: [string, number]}"));
        assert!(!implies(union, "{type: string}"));
        assert!(implies(
            "{type: string, oneOf: [{minLength: 1}]}",
            "{type: string}"
        ));
    }
}
