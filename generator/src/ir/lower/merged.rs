//! A schema with its `$ref` and `allOf` merged in: everything that is said about one schema, side by side.
//!
//! In: a [`Schema`] as written. Out: [`MergedSchema`]. `merge` joins two of them. Absent: decisions about types (`meaning`).

use serde_json::{Number, Value};

use super::schema_ref::SchemaRef;
use crate::ir::{Constant, Kinds};
use crate::load::document::{Node, NodeId};
use crate::spec::schema::{Discriminator, Schema};

/// What a schema says of `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nullness {
    /// Nothing.
    Unspecified,
    /// There is a `type` without it.
    Forbidden,
    /// There is a `type` with it.
    Allowed,
    /// `nullable: true` without a `type`: the wish of whoever put it beside a `$ref` or `allOf`.
    Requested,
}

/// Everything that is said about one schema.
#[derive(Debug, Clone)]
pub(super) struct MergedSchema<'d> {
    /// The outermost schema.
    pub(super) at: Node<'d>,
    /// The kinds that `type` allows, without null.
    pub(super) kinds: Option<Kinds>,
    pub(super) null: Nullness,
    /// No value is allowed.
    pub(super) never: bool,
    /// A `$ref` in it leads nowhere.
    pub(super) broken: bool,
    /// Two parts that cannot both hold, with the reason.
    pub(super) conflict: Option<Conflict<'d>>,
    pub(super) format: Option<&'d str>,
    pub(super) encoding: Option<&'d str>,
    pub(super) media: Option<&'d str>,
    /// `const` and `enum`.
    pub(super) constants: Option<Vec<Constant>>,
    pub(super) bounds: MergedBounds<'d>,
    pub(super) object: ObjectKeywords<'d>,
    pub(super) list: ListKeywords<'d>,
    pub(super) alternatives: Vec<Alternatives<'d>>,
    pub(super) discriminator: Option<Discriminator<'d>>,
    pub(super) annotations: Annotations<'d>,
    pub(super) unsupported_keywords: Vec<(&'d str, Node<'d>)>,
}

/// Two parts that cannot both hold.
#[derive(Debug, Clone)]
pub(super) struct Conflict<'d> {
    pub(super) one: Node<'d>,
    pub(super) other: Node<'d>,
    pub(super) reason: String,
}

/// Bounds, tightened; patterns and multiples cannot be joined, so each is kept.
#[derive(Debug, Clone, Default)]
pub(super) struct MergedBounds<'d> {
    pub(super) minimum: Option<Number>,
    pub(super) exclusive_minimum: Option<Number>,
    pub(super) maximum: Option<Number>,
    pub(super) exclusive_maximum: Option<Number>,
    pub(super) multiples: Vec<Number>,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) patterns: Vec<(&'d str, Node<'d>)>,
    pub(super) min_items: Option<u64>,
    pub(super) max_items: Option<u64>,
    pub(super) unique: bool,
    pub(super) min_properties: Option<u64>,
    pub(super) max_properties: Option<u64>,
}

/// What is said about objects.
#[derive(Debug, Clone, Default)]
pub(super) struct ObjectKeywords<'d> {
    pub(super) properties: Vec<Property<'d>>,
    pub(super) required: Vec<&'d str>,
    /// Schemas of all other keys; none if the document does not say, or allows anything.
    pub(super) additional: Option<SchemaRef<'d>>,
    /// `additionalProperties: false`.
    pub(super) closed: bool,
    /// `additionalProperties` is written, be it `true`.
    pub(super) stated: bool,
    pub(super) patterns: Vec<(&'d str, SchemaRef<'d>)>,
    pub(super) names: Option<SchemaRef<'d>>,
    pub(super) dependent: Vec<(&'d str, Vec<&'d str>)>,
}

/// One property.
#[derive(Debug, Clone)]
pub(super) struct Property<'d> {
    pub(super) key: &'d str,
    pub(super) schema: SchemaRef<'d>,
    /// The named schema it was copied from.
    pub(super) declared_in: Option<NodeId>,
}

/// What is said about lists.
#[derive(Debug, Clone, Default)]
pub(super) struct ListKeywords<'d> {
    pub(super) items: Option<SchemaRef<'d>>,
    pub(super) prefix: Vec<SchemaRef<'d>>,
    /// `items: false` (behind `prefixItems`).
    pub(super) closed: bool,
}

/// One `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(super) struct Alternatives<'d> {
    pub(super) branches: Vec<SchemaRef<'d>>,
    /// `oneOf`.
    pub(super) exclusive: bool,
}

/// Annotations for people, and flags and defaults that belong to the use.
#[derive(Debug, Clone, Default)]
pub(super) struct Annotations<'d> {
    pub(super) title: Option<&'d str>,
    pub(super) description: Option<&'d str>,
    pub(super) deprecated: bool,
    pub(super) examples: Vec<Node<'d>>,
    pub(super) external: Option<(&'d str, Option<&'d str>)>,
    pub(super) default: Option<Node<'d>>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl<'d> MergedSchema<'d> {
    /// What a schema says by itself, without `$ref` and `allOf`.
    pub(super) fn of(mut schema: Schema<'d>) -> Self {
        let constants = super::enums::constants(&mut schema);
        // What `additionalProperties` speaks of is evaluated, so that nothing is left for `unevaluatedProperties`.
        let others = schema.additional.or(schema.unevaluated);
        let mut alternatives = Vec::new();
        for (branches, exclusive) in [(schema.one_of, true), (schema.any_of, false)] {
            if !branches.is_empty() {
                alternatives.push(Alternatives {
                    branches: branches.into_iter().map(SchemaRef::of).collect(),
                    exclusive,
                });
            }
        }
        Self {
            at: schema.node,
            null: null(schema.kinds, schema.nullable, constants.as_deref()),
            kinds: schema.kinds.map(|kinds| kinds.without(Kinds::NULL)),
            never: schema.boolean == Some(false),
            broken: schema.broken,
            conflict: None,
            format: schema.format,
            encoding: schema.content_encoding,
            media: schema.content_media,
            constants,
            bounds: limits(schema.node, schema.bounds),
            object: ObjectKeywords {
                properties: properties(schema.properties),
                required: schema.required,
                closed: others.is_some_and(|node| node.bool() == Some(false)),
                stated: schema.additional.is_some(),
                additional: others
                    .filter(|node| node.bool().is_none())
                    .map(SchemaRef::of),
                patterns: schema
                    .patterns
                    .into_iter()
                    .map(|(pattern, node)| (pattern, SchemaRef::of(node)))
                    .collect(),
                names: schema.names.map(SchemaRef::of),
                dependent: schema.dependent,
            },
            list: ListKeywords {
                closed: schema.items.is_some_and(|node| node.bool() == Some(false)),
                items: schema
                    .items
                    .filter(|node| node.bool() != Some(false))
                    .map(SchemaRef::of),
                prefix: schema.prefix.into_iter().map(SchemaRef::of).collect(),
            },
            alternatives,
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
            unsupported_keywords: schema.documentary,
        }
    }

    /// What is said at a schema that is either of several.
    pub(super) fn either(at: Node<'d>, branches: Vec<SchemaRef<'d>>) -> Self {
        Self {
            alternatives: vec![Alternatives {
                branches,
                exclusive: false,
            }],
            ..Self::nothing(at)
        }
    }

    /// Nothing.
    pub(super) fn nothing(at: Node<'d>) -> Self {
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
            bounds: MergedBounds::default(),
            object: ObjectKeywords::default(),
            list: ListKeywords::default(),
            alternatives: Vec::new(),
            discriminator: None,
            annotations: Annotations::default(),
            unsupported_keywords: Vec::new(),
        }
    }

    /// Whether it says nothing about the shape of a value; bounds, nullness and words do not count.
    pub(super) fn is_shapeless(&self) -> bool {
        self.kinds.is_none() && self.says_nothing_but_kinds() && self.alternatives.is_empty()
    }

    /// Whether it says nothing about the shape of a value except its kind and the branches it may take.
    pub(super) fn says_nothing_but_kinds(&self) -> bool {
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

    /// The kinds that its keywords speak of.
    pub(super) fn implied(&self) -> Kinds {
        let said = |holds: bool, kinds: Kinds| if holds { kinds } else { Kinds::NONE };
        let limits = &self.bounds;
        // Shapes for some positions alone, without a `type`, are what documents write that mean several shapes for one value.
        let listed = !self.list.is_empty() && (self.list.prefix.is_empty() || self.list.closed);
        let numeric = [
            &limits.minimum,
            &limits.maximum,
            &limits.exclusive_minimum,
            &limits.exclusive_maximum,
        ];
        said(
            !self.object.is_empty()
                || limits.min_properties.is_some()
                || limits.max_properties.is_some(),
            Kinds::OBJECT,
        )
        .with(said(
            listed || limits.min_items.is_some() || limits.max_items.is_some() || limits.unique,
            Kinds::ARRAY,
        ))
        .with(said(
            limits.min_length.is_some()
                || limits.max_length.is_some()
                || !limits.patterns.is_empty(),
            Kinds::STRING,
        ))
        .with(said(
            self.encoding.is_some() || self.media.is_some(),
            Kinds::STRING,
        ))
        .with(said(
            numeric.iter().any(|bound| bound.is_some()) || !limits.multiples.is_empty(),
            Kinds::NUMBER,
        ))
        .with(self.format.map_or(Kinds::NONE, super::formats::implied))
    }

    /// Whether `null` is a value.
    pub(super) fn is_nullable(&self) -> bool {
        matches!(self.null, Nullness::Allowed | Nullness::Requested)
    }
}

impl ObjectKeywords<'_> {
    /// Whether nothing is said about objects.
    pub(super) fn is_empty(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional.is_none()
            && !self.closed
            && !self.stated
            && self.patterns.is_empty()
            && self.names.is_none()
            && self.dependent.is_empty()
    }
}

impl ListKeywords<'_> {
    /// Whether nothing is said about lists.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_none() && self.prefix.is_empty() && !self.closed
    }
}

fn null(kinds: Option<Kinds>, nullable: bool, constants: Option<&[Constant]>) -> Nullness {
    let listed =
        constants.is_some_and(|list| list.iter().any(|constant| constant.value == Value::Null));
    match kinds {
        Some(kinds) if nullable || listed || kinds.contains(Kinds::NULL) => Nullness::Allowed,
        Some(_) => Nullness::Forbidden,
        None if nullable => Nullness::Requested,
        None if listed => Nullness::Allowed,
        None if constants.is_some() => Nullness::Forbidden,
        None => Nullness::Unspecified,
    }
}

fn properties<'d>(written: Vec<(&'d str, Node<'d>)>) -> Vec<Property<'d>> {
    written
        .into_iter()
        .map(|(key, node)| Property {
            key,
            schema: SchemaRef::of(node),
            declared_in: None,
        })
        .collect()
}

fn limits<'d>(node: Node<'d>, bounds: crate::spec::schema::Bounds<'d>) -> MergedBounds<'d> {
    MergedBounds {
        minimum: bounds.minimum,
        exclusive_minimum: bounds.exclusive_minimum,
        maximum: bounds.maximum,
        exclusive_maximum: bounds.exclusive_maximum,
        multiples: bounds.multiple_of.into_iter().collect(),
        min_length: bounds.min_length,
        max_length: bounds.max_length,
        patterns: bounds
            .pattern
            .map(|pattern| (pattern, node))
            .into_iter()
            .collect(),
        min_items: bounds.min_items,
        max_items: bounds.max_items,
        unique: bounds.unique_items,
        min_properties: bounds.min_properties,
        max_properties: bounds.max_properties,
    }
}
