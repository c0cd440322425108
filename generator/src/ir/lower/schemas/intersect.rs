//! The intersection of two schemas, which is what `allOf` means.
//!
//! The first schema is the outer one, whose annotations win. A contradiction is kept as a
//! [`Conflict`] and reported by the code that needs the type. Absent: reading schemas and following
//! references.

use std::collections::BTreeMap;

use super::kind_words;
use super::merged::{
    Alternatives, Annotations, Conflict, ListKeywords, MergedSchema, Nullness, ObjectKeywords,
    Property,
};
use super::schema_ref::SchemaRef;
use super::values::{kind_of, same_value};
use crate::ir::Kinds;

impl<'d> MergedSchema<'d> {
    /// Adds what the other says.
    pub(super) fn intersect(&mut self, other: &MergedSchema<'d>) {
        self.intersect_as(other, other.null);
    }

    /// Adds what the other says, as if it said this of `null`.
    pub(super) fn intersect_as(&mut self, other: &MergedSchema<'d>, null: Nullness) {
        self.null = intersect_nullness(self.null, null);
        self.intersect_kinds(other);
        self.never |= other.never;
        self.broken |= other.broken;
        self.conflict = self.conflict.take().or_else(|| other.conflict.clone());
        self.format = self.format.or(other.format);
        self.encoding = self.encoding.or(other.encoding);
        self.media = self.media.or(other.media);
        self.intersect_constants(other);
        self.bounds.intersect(&other.bounds);
        self.object.intersect(&other.object);
        self.list.intersect(&other.list);
        self.add_alternatives(&other.alternatives);
        self.discriminator = self
            .discriminator
            .take()
            .or_else(|| other.discriminator.clone());
        self.annotations.fill_from(&other.annotations);
        for (keyword, node) in &other.conditional_keywords {
            if !self
                .conditional_keywords
                .iter()
                .any(|(_, known)| known.id() == node.id())
            {
                self.conditional_keywords.push((keyword, *node));
            }
        }
        for condition in &other.conditions {
            if !self.conditions.contains(condition) {
                self.conditions.push(condition.clone());
            }
        }
    }

    fn intersect_kinds(&mut self, other: &MergedSchema<'d>) {
        let (Some(mine), Some(theirs)) = (self.kinds, other.kinds) else {
            self.kinds = self.kinds.or(other.kinds);
            return;
        };
        // `type: 'null'` beside another type would allow nothing at all; authors mean that null is
        // allowed too.
        if mine.is_empty() != theirs.is_empty() {
            self.kinds = Some(mine.with(theirs));
            self.null = Nullness::Requested;
            return;
        }
        let both = mine.and(theirs);
        if both.is_empty() && !mine.is_empty() {
            let reason = format!(
                "one part allows {}, the other {}",
                kind_words::names(mine),
                kind_words::names(theirs)
            );
            self.add_conflict(other, reason);
        }
        self.kinds = Some(both);
    }

    fn intersect_constants(&mut self, other: &MergedSchema<'d>) {
        let Some(theirs) = &other.constants else {
            return;
        };
        self.has_const |= other.has_const;
        let Some(mine) = self.constants.take() else {
            self.constants = Some(theirs.clone());
            return;
        };
        let both: Vec<_> = mine
            .into_iter()
            .filter(|constant| {
                theirs
                    .iter()
                    .any(|known| same_value(&known.value, &constant.value))
            })
            .collect();
        if both.is_empty() {
            let reason = "no value is among the constants of both parts".to_owned();
            self.add_conflict(other, reason);
        }
        self.constants = Some(both);
    }

    /// The first conflict is the one that is reported; the others may follow from it.
    fn add_conflict(&mut self, other: &MergedSchema<'d>, reason: String) {
        self.conflict.get_or_insert(Conflict {
            one: self.at,
            other: other.at,
            reason,
        });
    }

    /// A list of branches that is there already counts once, as where an `allOf` reaches the same
    /// schema by two ways.
    fn add_alternatives(&mut self, others: &[Alternatives<'d>]) {
        for other in others {
            let is_known = self
                .alternatives
                .iter()
                .any(|known| are_same(&known.branches, &other.branches));
            if !is_known {
                self.alternatives.push(other.clone());
            }
        }
    }

    /// Leaves only values of these kinds.
    pub(super) fn narrow(&mut self, kinds: Kinds) {
        if kinds == Kinds::ALL {
            return;
        }
        let own = self
            .kinds
            .unwrap_or_else(|| Kinds::ALL.without(Kinds::NULL));
        self.kinds = Some(own.and(kinds));
        if !kinds.contains(Kinds::NULL) {
            self.null = Nullness::Forbidden;
        }
        if let Some(constants) = &mut self.constants {
            constants.retain(|constant| kinds.contains(kind_of(&constant.value)));
        }
    }
}

/// A request for null wins; otherwise all who say something must allow it.
fn intersect_nullness(one: Nullness, other: Nullness) -> Nullness {
    match (one, other) {
        (Nullness::Requested, _) | (_, Nullness::Requested) => Nullness::Requested,
        (Nullness::Unspecified, specified) | (specified, Nullness::Unspecified) => specified,
        (Nullness::Allowed, Nullness::Allowed) => Nullness::Allowed,
        (Nullness::Forbidden, _) | (_, Nullness::Forbidden) => Nullness::Forbidden,
    }
}

fn are_same(one: &[SchemaRef<'_>], other: &[SchemaRef<'_>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.key() == b.key())
}

impl<'d> ObjectKeywords<'d> {
    fn intersect(&mut self, other: &ObjectKeywords<'d>) {
        self.intersect_properties(&other.properties);
        for key in &other.required {
            if !self.required.contains(key) {
                self.required.push(key);
            }
        }
        self.closed |= other.closed;
        self.has_additional |= other.has_additional;
        intersect_optional(&mut self.additional, &other.additional);
        intersect_optional(&mut self.names, &other.names);
        for (pattern, schema) in &other.patterns {
            match self.patterns.iter_mut().find(|(known, _)| known == pattern) {
                Some((_, known)) => *known = known.and(schema),
                None => self.patterns.push((pattern, schema.clone())),
            }
        }
        self.dependent_required
            .extend(other.dependent_required.iter().cloned());
    }

    fn intersect_properties(&mut self, other: &[Property<'d>]) {
        if self.properties.is_empty() || other.is_empty() {
            self.properties.extend_from_slice(other);
            return;
        }
        let index: BTreeMap<_, _> = self
            .properties
            .iter()
            .enumerate()
            .map(|(position, property)| (property.key, position))
            .collect();
        for property in other {
            match index
                .get(property.key)
                .and_then(|position| self.properties.get_mut(*position))
            {
                Some(known) => known.schema = known.schema.and(&property.schema),
                None => self.properties.push(property.clone()),
            }
        }
    }
}

impl<'d> ListKeywords<'d> {
    /// Each `items` holds of the positions behind the `prefixItems` beside it, which may be
    /// positions of the other list.
    fn intersect(&mut self, other: &ListKeywords<'d>) {
        let ends = [&*self, other].into_iter().filter(|list| list.closed);
        let most = ends.map(|list| list.prefix.len()).min();
        let length = self.prefix.len().max(other.prefix.len());
        self.prefix = (0..most.unwrap_or(length).min(length))
            .filter_map(|position| {
                let mut both = self.position(position).cloned();
                intersect_optional(&mut both, &other.position(position).cloned());
                both
            })
            .collect();
        intersect_optional(&mut self.items, &other.items);
        self.closed |= other.closed;
    }

    /// What is said of the item at a position.
    fn position(&self, position: usize) -> Option<&SchemaRef<'d>> {
        self.prefix.get(position).or(self.items.as_ref())
    }
}

fn intersect_optional<'d>(mine: &mut Option<SchemaRef<'d>>, theirs: &Option<SchemaRef<'d>>) {
    *mine = match (mine.take(), theirs) {
        (Some(mine), Some(theirs)) => Some(mine.and(theirs)),
        (mine, theirs) => mine.or_else(|| theirs.clone()),
    };
}

impl<'d> Annotations<'d> {
    /// Adds what only the other says.
    pub(crate) fn fill_from(&mut self, other: &Annotations<'d>) {
        self.title = self.title.or(other.title);
        self.description = self.description.or(other.description);
        self.deprecated |= other.deprecated;
        if self.examples.is_empty() {
            self.examples.clone_from(&other.examples);
        }
        self.external = self.external.or(other.external);
        self.default = self.default.or(other.default);
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    /// What is to be known of the intersection of two schemas.
    fn intersection<T>(one: &str, other: &str, test: impl FnOnce(&MergedSchema<'_>) -> T) -> T {
        let text = format!("A: {one}\nB: {other}");
        with_schemas(&text, |schemas, schema| {
            let mut both = (*schemas.merged(&schema("A"))).clone();
            both.intersect(&schemas.merged(&schema("B")));
            test(&both)
        })
    }

    #[test]
    fn null_must_be_allowed_by_all_unless_it_is_requested() {
        use Nullness::{Allowed, Forbidden, Requested, Unspecified};
        for (one, other, expected) in [
            (Unspecified, Unspecified, Unspecified),
            (Unspecified, Allowed, Allowed),
            (Unspecified, Forbidden, Forbidden),
            (Allowed, Allowed, Allowed),
            (Allowed, Forbidden, Forbidden),
            (Requested, Forbidden, Requested),
            (Requested, Unspecified, Requested),
        ] {
            assert_eq!(
                intersect_nullness(one, other),
                expected,
                "{one:?} {other:?}"
            );
            assert_eq!(
                intersect_nullness(other, one),
                expected,
                "{other:?} {one:?}"
            );
        }
    }

    #[test]
    fn the_type_null_beside_another_type_adds_null() {
        let nullable = intersection("{type: 'null'}", "{type: string}", |both| {
            (both.kinds, both.is_nullable(), both.conflict.is_some())
        });
        assert_eq!(nullable, (Some(Kinds::STRING), true, false));
    }

    #[test]
    fn contradictions_are_kept_with_a_reason() {
        for (one, other, reason) in [
            (
                "{type: string}",
                "{type: [integer, boolean]}",
                "one part allows string, the other boolean or integer",
            ),
            (
                "{enum: [a]}",
                "{enum: [b]}",
                "no value is among the constants of both parts",
            ),
        ] {
            let found = intersection(one, other, |both| {
                both.conflict
                    .as_ref()
                    .map(|conflict| conflict.reason.clone())
            });
            assert_eq!(found.as_deref(), Some(reason));
        }
    }

    #[test]
    fn the_outer_annotations_win() {
        let text = |title: &str| format!("{{title: {title}, default: {title}, readOnly: true}}");
        let found = intersection("{title: outer}", &text("inner"), |both| {
            let annotations = &both.annotations;
            (
                annotations.title.map(str::to_owned),
                annotations.default.is_some(),
                annotations.read_only,
            )
        });
        assert_eq!(found, (Some("outer".to_owned()), true, true));
    }

    #[test]
    fn the_same_list_of_branches_counts_once() {
        let text = "B: {oneOf: [{type: string}, {type: integer}]}\n\
                    A: {allOf: [{$ref: '@B'}, {allOf: [{$ref: '@B'}, {description: d}]}]}";
        let count = with_schemas(text, |schemas, schema| {
            schemas.merged(&schema("A")).alternatives.len()
        });
        assert_eq!(count, 1);
    }
}
