//! The values that `const` and `enum` list.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Schemas;
use super::merged::MergedSchema;
use super::values::{coerce, json_text, kind_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Constant, Kinds};
use crate::load::document::Node;
use crate::spec::schema::Schema;

impl<'d> Schemas<'d, '_> {
    /// A constant beside a `type`. One of another kind that is only spelled in another way, such as
    /// a number without quotes among strings, is taken in the right one; any other is left out.
    /// Both are reported.
    pub(crate) fn fitting_constant(
        &mut self,
        value: &Value,
        allowed: Kinds,
        at: Node<'d>,
    ) -> Option<Value> {
        if value.is_null() || allowed.contains(kind_of(value)) {
            return Some(value.clone());
        }
        let headline = format!("the value {value} is not of the schema's type");
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        let taken = coerce(value, allowed);
        self.report(finding.help(match &taken {
            Some(value) => format!("it is taken as {value}"),
            None => "the value is left out; mend `type` or the value".to_owned(),
        }));
        taken
    }
}

impl MergedSchema<'_> {
    /// The only value that the schema lists, in the kind that is allowed; null is none.
    pub(crate) fn only_constant(&self) -> Option<Value> {
        let [only] = self.constants.as_deref()? else {
            return None;
        };
        let allowed = self.kinds.unwrap_or(Kinds::ALL);
        if only.value.is_null() {
            return None;
        }
        match allowed.contains(kind_of(&only.value)) {
            true => Some(only.value.clone()),
            false => coerce(&only.value, allowed),
        }
    }
}

/// The values, each once, with the names and descriptions that extensions give them. `None` if the
/// schema lists none.
pub(super) fn constants(schema: &mut Schema<'_>) -> Option<Vec<Constant>> {
    if let Some(value) = schema.constant.take() {
        // `const` beside an `enum` without that value allows nothing.
        let is_allowed = schema
            .values
            .as_ref()
            .is_none_or(|values| values.contains(&value));
        let constant = is_allowed.then(|| unnamed(value));
        return Some(constant.into_iter().collect());
    }
    let values = schema.values.take()?;
    let names = names(schema, values.len());
    let mut seen = BTreeSet::new();
    let mut list = Vec::with_capacity(values.len());
    for (position, value) in values.into_iter().enumerate() {
        if seen.insert(json_text(&value)) {
            let name = names.get(position).cloned();
            let description = schema
                .value_descriptions
                .get(position)
                .filter(|text| !text.is_empty())
                .cloned();
            list.push(Constant {
                value,
                name,
                description,
                deprecated: false,
            });
        }
    }
    Some(list)
}

/// The names that an extension gives. A list that is too short, or repeats itself, belongs to other
/// values, and names none.
fn names(schema: &mut Schema<'_>, count: usize) -> Vec<String> {
    let names = std::mem::take(&mut schema.value_names);
    let distinct: BTreeSet<_> = names.iter().collect();
    if names.len() == count && distinct.len() == count {
        names
    } else {
        Vec::new()
    }
}

fn unnamed(value: Value) -> Constant {
    Constant {
        value,
        name: None,
        description: None,
        deprecated: false,
    }
}
