//! Everything that one schema says, with its `$ref` and `allOf` merged in.
//!
//! In: a [`Schema`] as written. Out: [`MergedSchema`], in which all keywords are at one level.
//! Absent: merging two of them (`intersect`), and what they mean for types.

use serde_json::Value;

use super::bounds::MergedBounds;
use super::constants::constants;
use super::schema_ref::SchemaRef;
use crate::ir::lower::formats;
use crate::ir::{Condition, Constant, Kinds};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::{Discriminator, Schema};

/// What a schema says of `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nullness {
    /// Nothing.
    Unspecified,
    /// There is a `type` (or a list of constants) without it.
    Forbidden,
    /// There is a `type` (or a list of constants) with it.
    Allowed,
    /// `nullable: true` without a `type`. By the standard it has no effect beside a `$ref` or
    /// `allOf`, but authors who write it there want null to be allowed.
    Requested,
}

impl Nullness {
    /// What the keywords of one schema say.
    pub(super) fn of(schema: &Schema<'_>) -> Self {
        let is_listed = lists_null(schema);
        match schema.kinds {
            Some(kinds)
                if schema.nullable || is_listed == Some(true) || kinds.contains(Kinds::NULL) =>
            {
                Nullness::Allowed
            }
            Some(_) => Nullness::Forbidden,
            None if schema.nullable => Nullness::Requested,
            None => match is_listed {
                Some(true) => Nullness::Allowed,
                Some(false) => Nullness::Forbidden,
                None => Nullness::Unspecified,
            },
        }
    }
}

/// Whether `null` is among the constants of a schema; `None` if it lists none.
pub(super) fn lists_null(schema: &Schema<'_>) -> Option<bool> {
    let listed = schema.values.as_ref();
    match &schema.constant {
        // `const` beside an `enum` without that value allows nothing.
        Some(value) => {
            let is_allowed = listed.is_none_or(|values| values.contains(value));
            Some(value.is_null() && is_allowed)
        }
        None => listed.map(|values| values.contains(&Value::Null)),
    }
}

/// Everything that one schema says.
#[derive(Debug, Clone)]
pub(crate) struct MergedSchema<'d> {
    /// The outermost schema.
    pub(crate) at: Node<'d>,
    /// The kinds that `type` allows, without null.
    pub(crate) kinds: Option<Kinds>,
    pub(crate) null: Nullness,
    /// No value is allowed.
    pub(crate) never: bool,
    /// A `$ref` in it points to nothing, or it is no schema at all.
    pub(crate) broken: bool,
    /// The first two parts that cannot both hold.
    pub(crate) conflict: Option<Conflict<'d>>,
    pub(crate) format: Option<&'d str>,
    pub(crate) encoding: Option<&'d str>,
    pub(crate) media: Option<&'d str>,
    /// `const` and `enum`.
    pub(crate) constants: Option<Vec<Constant>>,
    /// Whether there is a `const`, which says more than an `enum` of one value: that there will be
    /// no other.
    pub(crate) has_const: bool,
    pub(crate) bounds: MergedBounds<'d>,
    pub(crate) object: ObjectKeywords<'d>,
    pub(crate) list: ListKeywords<'d>,
    /// Each `oneOf` and `anyOf`; one branch of each must hold.
    pub(crate) alternatives: Vec<Alternatives<'d>>,
    pub(crate) discriminator: Option<Discriminator<'d>>,
    pub(crate) annotations: Annotations<'d>,
    /// Keywords that no type has the meaning of (`not`, `if`, …), whether they are checked or not.
    pub(crate) conditional_keywords: Vec<(&'d str, Node<'d>)>,
    /// Those of them that are checked.
    pub(crate) conditions: Vec<Condition>,
}

/// Two parts that cannot both hold.
#[derive(Debug, Clone)]
pub(crate) struct Conflict<'d> {
    pub(crate) one: Node<'d>,
    pub(crate) other: Node<'d>,
    pub(crate) reason: String,
}

/// The keywords about objects.
#[derive(Debug, Clone, Default)]
pub(crate) struct ObjectKeywords<'d> {
    pub(crate) properties: Vec<Property<'d>>,
    pub(crate) required: Vec<&'d str>,
    /// The schema of all other keys; none if there is no `additionalProperties`, or if it allows
    /// anything or nothing.
    pub(crate) additional: Option<SchemaRef<'d>>,
    /// `additionalProperties: false`.
    pub(crate) closed: bool,
    /// There is an `additionalProperties`, were it only `true`.
    pub(crate) has_additional: bool,
    /// `unevaluatedProperties`, if it is not `true` and there is no `additionalProperties` beside
    /// it.
    pub(crate) unevaluated: Option<Node<'d>>,
    /// `additional` or `closed` are what `unevaluatedProperties` says.
    pub(crate) is_unevaluated_applied: bool,
    pub(crate) patterns: Vec<(&'d str, SchemaRef<'d>)>,
    /// `propertyNames`.
    pub(crate) names: Option<SchemaRef<'d>>,
    pub(crate) dependent_required: Vec<(&'d str, Vec<&'d str>)>,
}

/// One property.
#[derive(Debug, Clone)]
pub(crate) struct Property<'d> {
    pub(crate) key: &'d str,
    pub(crate) schema: SchemaRef<'d>,
    /// The named schema that declares it, if it came here by a `$ref`.
    pub(crate) declared_in: Option<NodeId>,
}

/// The keywords about lists.
#[derive(Debug, Clone, Default)]
pub(crate) struct ListKeywords<'d> {
    pub(crate) items: Option<SchemaRef<'d>>,
    pub(crate) prefix: Vec<SchemaRef<'d>>,
    /// `items: false` behind `prefixItems`.
    pub(crate) closed: bool,
}

/// One `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) struct Alternatives<'d> {
    /// The schema that lists them.
    pub(crate) at: Node<'d>,
    pub(crate) branches: Vec<SchemaRef<'d>>,
    /// `oneOf`.
    pub(crate) exclusive: bool,
    /// The `discriminator` beside the list. One beside both `oneOf` and `anyOf` is about `oneOf`.
    pub(crate) discriminator: Option<Discriminator<'d>>,
    /// The document has no such list: the branches are the schemas that build on one with a
    /// `discriminator`, and that one itself.
    pub(crate) is_derived: bool,
}

/// What a schema says without constraining values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Annotations<'d> {
    pub(crate) title: Option<&'d str>,
    pub(crate) description: Option<&'d str>,
    pub(crate) deprecated: bool,
    pub(crate) examples: Vec<Node<'d>>,
    pub(crate) external: Option<(&'d str, Option<&'d str>)>,
    pub(crate) default: Option<Node<'d>>,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

impl Alternatives<'_> {
    /// The keyword that lists them.
    pub(crate) fn keyword(&self) -> &'static str {
        if self.exclusive { "oneOf" } else { "anyOf" }
    }
}

impl<'d> MergedSchema<'d> {
    /// The keywords of one schema, without its `$ref` and `allOf`, and without conditions.
    pub(super) fn of(mut schema: Schema<'d>) -> Self {
        let null = Nullness::of(&schema);
        let has_const = schema.constant.is_some();
        let constants = constants(&mut schema);
        Self {
            at: schema.node,
            null,
            kinds: schema.kinds.map(|kinds| kinds.without(Kinds::NULL)),
            never: schema.boolean == Some(false),
            broken: schema.broken,
            conflict: None,
            format: schema.format,
            encoding: schema.content_encoding,
            media: schema.content_media,
            constants,
            has_const,
            object: ObjectKeywords::of(&mut schema),
            list: ListKeywords::of(&mut schema),
            alternatives: alternatives(
                schema.node,
                schema.one_of,
                schema.any_of,
                schema.discriminator.as_ref(),
            ),
            bounds: MergedBounds::of(schema.node, schema.bounds),
            discriminator: schema.discriminator,
            annotations: Annotations {
                title: schema.title,
                description: schema.description,
                deprecated: schema.deprecated,
                examples: schema.examples,
                external: schema.external,
                default: schema.default,
                read_only: schema.read_only,
                write_only: schema.write_only,
            },
            conditional_keywords: schema.conditional_keywords,
            conditions: Vec::new(),
        }
    }

    /// A schema that says nothing but that one of the branches holds.
    pub(super) fn any_of(at: Node<'d>, branches: Vec<SchemaRef<'d>>) -> Self {
        Self {
            alternatives: vec![Alternatives {
                at,
                branches,
                exclusive: false,
                discriminator: None,
                is_derived: false,
            }],
            ..Self::empty(at)
        }
    }

    /// A schema that says nothing.
    pub(crate) fn empty(at: Node<'d>) -> Self {
        Self {
            at,
            kinds: None,
            null: Nullness::Unspecified,
            never: false,
            broken: false,
            conflict: None,
            format: None,
            encoding: None,
            media: None,
            constants: None,
            has_const: false,
            bounds: MergedBounds::default(),
            object: ObjectKeywords::default(),
            list: ListKeywords::default(),
            alternatives: Vec::new(),
            discriminator: None,
            annotations: Annotations::default(),
            conditional_keywords: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// Whether it says nothing about the structure of a value; bounds, nullness and annotations do
    /// not count.
    pub(crate) fn is_shapeless(&self) -> bool {
        self.kinds.is_none() && self.is_plain() && self.alternatives.is_empty()
    }

    /// Whether it says nothing about the structure of a value but its kinds, and which branches it
    /// may take.
    pub(super) fn is_plain(&self) -> bool {
        !self.never
            && !self.broken
            && self.conflict.is_none()
            && self.constants.is_none()
            && self.format.is_none()
            && self.encoding.is_none()
            && self.media.is_none()
            && self.object.is_empty()
            && self.list.is_empty()
    }

    /// Whether it says nothing but bounds, which hold for each kind by itself, and annotations.
    pub(crate) fn says_only_bounds(&self) -> bool {
        self.kinds.is_none()
            && !self.never
            && self.alternatives.is_empty()
            && self.constants.is_none()
            && self.object.is_empty()
            && self.list.is_empty()
    }

    /// Whether `null` is a value.
    pub(crate) fn is_nullable(&self) -> bool {
        matches!(self.null, Nullness::Allowed | Nullness::Requested)
    }

    /// The kinds of its values, without null: those of `type`, or else those that its keywords
    /// speak of, or else all.
    ///
    /// By JSON Schema, `properties` without a `type` allows a list as well. But authors who write
    /// `properties` mean objects, and a union with a branch for every other kind would be in the
    /// way at each of thousands of such schemas.
    pub(crate) fn effective_kinds(&self) -> Kinds {
        if let Some(kinds) = self.kinds {
            return kinds;
        }
        let implied = self.implied_kinds();
        if implied.is_empty() {
            Kinds::ALL.without(Kinds::NULL)
        } else {
            implied
        }
    }

    /// The kinds that its keywords speak of.
    fn implied_kinds(&self) -> Kinds {
        // Positions alone, without a `type`, are written where alternatives are meant:
        // `items: [{type: string}, {type: object}]`.
        let is_list = !self.list.is_empty() && (self.list.prefix.is_empty() || self.list.closed);
        let is_text = self.encoding.is_some() || self.media.is_some();
        let mut kinds = self.bounds.implied_kinds();
        for (speaks, kind) in [
            (!self.object.is_empty(), Kinds::OBJECT),
            (is_list, Kinds::ARRAY),
            (is_text, Kinds::STRING),
        ] {
            kinds = if speaks { kinds.with(kind) } else { kinds };
        }
        kinds.with(self.format.map_or(Kinds::NONE, formats::implied_kinds))
    }
}

impl<'d> ObjectKeywords<'d> {
    fn of(schema: &mut Schema<'d>) -> Self {
        let property = |(key, node)| Property {
            key,
            schema: SchemaRef::of(node),
            declared_in: None,
        };
        let others = schema.additional;
        Self {
            properties: std::mem::take(&mut schema.properties)
                .into_iter()
                .map(property)
                .collect(),
            required: std::mem::take(&mut schema.required),
            closed: others.is_some_and(|node| node.bool() == Some(false)),
            has_additional: schema.additional.is_some(),
            // What `additionalProperties` allows is evaluated, so that nothing is left for
            // `unevaluatedProperties`.
            unevaluated: schema
                .unevaluated
                .filter(|node| schema.additional.is_none() && node.bool() != Some(true)),
            is_unevaluated_applied: false,
            additional: others
                .filter(|node| node.bool().is_none())
                .map(SchemaRef::of),
            patterns: std::mem::take(&mut schema.patterns)
                .into_iter()
                .map(|(pattern, node)| (pattern, SchemaRef::of(node)))
                .collect(),
            names: schema.names.map(SchemaRef::of),
            dependent_required: std::mem::take(&mut schema.dependent),
        }
    }

    /// Whether nothing is said about objects.
    pub(crate) fn is_empty(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional.is_none()
            && !self.closed
            && !self.has_additional
            && self.unevaluated.is_none()
            && self.patterns.is_empty()
            && self.names.is_none()
            && self.dependent_required.is_empty()
    }
}

impl<'d> ListKeywords<'d> {
    fn of(schema: &mut Schema<'d>) -> Self {
        let closed = schema.items.is_some_and(|node| node.bool() == Some(false));
        Self {
            closed,
            items: schema.items.filter(|_| !closed).map(SchemaRef::of),
            prefix: std::mem::take(&mut schema.prefix)
                .into_iter()
                .map(SchemaRef::of)
                .collect(),
        }
    }

    /// Whether nothing is said about lists.
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_none() && self.prefix.is_empty() && !self.closed
    }
}

fn alternatives<'d>(
    at: Node<'d>,
    one_of: Vec<Node<'d>>,
    any_of: Vec<Node<'d>>,
    discriminator: Option<&Discriminator<'d>>,
) -> Vec<Alternatives<'d>> {
    let mut discriminator = discriminator.cloned();
    [(one_of, true), (any_of, false)]
        .into_iter()
        .filter(|(branches, _)| !branches.is_empty())
        .map(|(branches, exclusive)| Alternatives {
            at,
            branches: branches.into_iter().map(SchemaRef::of).collect(),
            exclusive,
            discriminator: discriminator.take(),
            is_derived: false,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    fn read<T>(text: &str, test: impl FnOnce(&MergedSchema<'_>) -> T) -> T {
        with_schemas(&format!("A: {text}"), |schemas, schema| {
            test(&schemas.merged(&schema("A")))
        })
    }

    #[test]
    fn null_is_allowed_by_type_by_constants_or_on_request() {
        for (text, expected) in [
            ("{}", Nullness::Unspecified),
            ("{type: string}", Nullness::Forbidden),
            ("{type: [string, 'null']}", Nullness::Allowed),
            ("{type: string, nullable: true}", Nullness::Allowed),
            ("{nullable: true}", Nullness::Requested),
            ("{enum: [a, null]}", Nullness::Allowed),
            ("{enum: [a]}", Nullness::Forbidden),
            // By the letter null is no value here, but servers send it.
            ("{type: [string, 'null'], enum: [a]}", Nullness::Allowed),
            (
                "{type: [string, 'null'], enum: [a, null]}",
                Nullness::Allowed,
            ),
            ("{type: [string, 'null'], const: a}", Nullness::Allowed),
            (
                "{type: string, nullable: true, enum: [a]}",
                Nullness::Allowed,
            ),
        ] {
            assert_eq!(read(text, |merged| merged.null), expected, "{text}");
        }
    }

    #[test]
    fn keywords_tell_the_kind_where_there_is_no_type() {
        for (text, expected) in [
            ("{properties: {a: {}}}", Kinds::OBJECT),
            ("{minLength: 1}", Kinds::STRING),
            ("{items: {}}", Kinds::ARRAY),
            ("{prefixItems: [{}], items: false}", Kinds::ARRAY),
            ("{format: int32}", Kinds::INTEGER),
            ("{format: date}", Kinds::STRING),
            (
                "{minLength: 1, minItems: 1}",
                Kinds::STRING.with(Kinds::ARRAY),
            ),
            ("{prefixItems: [{}]}", Kinds::ALL.without(Kinds::NULL)),
            ("{description: d}", Kinds::ALL.without(Kinds::NULL)),
            ("{type: string, minItems: 1}", Kinds::STRING),
        ] {
            let kinds = read(text, |merged| merged.effective_kinds());
            assert_eq!(kinds, expected, "{text}");
        }
    }

    #[test]
    fn annotations_and_bounds_give_no_shape() {
        for text in [
            "{description: d}",
            "{minLength: 1}",
            "{nullable: true}",
            "{}",
        ] {
            assert!(read(text, |merged| merged.is_shapeless()), "{text}");
        }
        for text in ["{type: string}", "{enum: [a]}", "{required: [a]}", "false"] {
            assert!(!read(text, |merged| merged.is_shapeless()), "{text}");
        }
    }
}
