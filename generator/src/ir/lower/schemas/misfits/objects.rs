//! Objects that do not fit: their keys, and the values of these.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Comparison, PARTS_PER_VALUE};
use crate::ir::lower::schemas::{MergedSchema, SchemaRef, Schemas};
use crate::load::document::Node;
use crate::quoting::code_span;

type Properties<'m, 'd> = BTreeMap<&'d str, &'m SchemaRef<'d>>;

impl<'d> Schemas<'d, '_> {
    /// Why an object is not of a schema that allows objects.
    pub(super) fn misfit_of_object(
        &mut self,
        merged: &MergedSchema<'d>,
        entries: &Map<String, Value>,
        comparison: Comparison,
    ) -> Option<String> {
        let object = &merged.object;
        if comparison.is_too_deep() || entries.is_empty() && !comparison.is_whole {
            return None;
        }
        let listed = object.properties.len() + object.required.len();
        if !self.charge_example(listed / PARTS_PER_VALUE, merged.at) {
            return None;
        }
        let count = entries.len() as u64;
        if let Some(most) = merged.bounds.max_properties.filter(|most| count > *most) {
            return Some(format!("it has more keys than {most}"));
        }
        let properties: Properties<'_, 'd> = object
            .properties
            .iter()
            .map(|property| (property.key, &property.schema))
            .collect();
        if comparison.is_whole
            && let Some(misfit) = self.misfit_of_missing_keys(merged, entries, &properties)
        {
            return Some(misfit);
        }
        entries.iter().find_map(|(key, value)| {
            let declared = properties.get(key.as_str()).copied();
            self.misfit_of_entry(merged, declared, (key, value), comparison)
        })
    }

    /// Why an object has too few keys.
    fn misfit_of_missing_keys(
        &mut self,
        merged: &MergedSchema<'d>,
        entries: &Map<String, Value>,
        properties: &Properties<'_, 'd>,
    ) -> Option<String> {
        let object = &merged.object;
        let mut required = object.required.iter().copied();
        let missing = required.find(|key| {
            !entries.contains_key(*key) && !self.may_lack(properties.get(key).copied())
        });
        if let Some(key) = missing {
            return Some(format!("it lacks {}", code_span(key)));
        }
        let count = entries.len() as u64;
        if let Some(least) = merged.bounds.min_properties.filter(|least| count < *least) {
            return Some(format!("it has fewer keys than {least}"));
        }
        let dependent = object.dependent_required.iter();
        let mut dependent = dependent.filter(|(key, _)| entries.contains_key(*key));
        dependent.find_map(|(key, others)| {
            let mut others = others.iter().copied();
            let missing = others.find(|other| {
                !entries.contains_key(*other) && !self.may_lack(properties.get(other).copied())
            })?;
            let (key, missing) = (code_span(key), code_span(missing));
            Some(format!("it has {key} and lacks {missing}"))
        })
    }

    /// Whether a required key need not be there in one of the directions, in which the value may be
    /// meant.
    fn may_lack(&mut self, property: Option<&SchemaRef<'d>>) -> bool {
        let Some(schema) = property else {
            return false;
        };
        let says = |node: Node<'d>| {
            ["readOnly", "writeOnly"]
                .iter()
                .any(|keyword| node.get(keyword).and_then(Node::bool) == Some(true))
        };
        let annotations = &self.part(schema).definition.annotations;
        annotations.read_only || annotations.write_only || schema.as_node().is_some_and(says)
    }

    /// Why a key may not be there, or why its value does not fit.
    fn misfit_of_entry(
        &mut self,
        merged: &MergedSchema<'d>,
        declared: Option<&SchemaRef<'d>>,
        (key, value): (&str, &Value),
        comparison: Comparison,
    ) -> Option<String> {
        let object = &merged.object;
        if !self.charge_example(object.patterns.len() / PARTS_PER_VALUE, merged.at) {
            return None;
        }
        if let Some(names) = &object.names {
            let name = Value::from(key);
            if let Some(misfit) = self.misfit_of_part(merged, names, &name, comparison) {
                return Some(format!("the key {}: {misfit}", code_span(key)));
            }
        }
        let mut schemas: Vec<&SchemaRef<'d>> = declared.into_iter().collect();
        let mut is_other = declared.is_none();
        for (pattern, schema) in &object.patterns {
            let matches = self.patterns.matches(pattern, key);
            is_other &= matches == Some(false);
            schemas.extend((matches == Some(true)).then_some(schema));
        }
        if is_other && object.closed {
            return Some(format!("{} is not among its keys", code_span(key)));
        }
        schemas.extend(object.additional.as_ref().filter(|_| is_other));
        schemas.into_iter().find_map(|schema| {
            let misfit = self.misfit_of_part(merged, schema, value, comparison)?;
            Some(format!("{}: {misfit}", code_span(key)))
        })
    }
}
