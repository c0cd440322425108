//! Whether a value as a whole is of a JSON kind that its schema allows: an object where it says an
//! object.
//!
//! In: the errors of the validator. Out: an answer for the value itself, whatever is inside it.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

/// Whether a value is of a kind that the schema allows, though it may be no value of the schema.
pub(super) fn is_allowed(validator: &Validator, value: &Value) -> bool {
    !validator.iter_errors(value).any(|error| is_of_kind(&error))
}

/// Whether an error says that the whole value is of another kind.
fn is_of_kind(error: &ValidationError<'_>) -> bool {
    if !error.instance_path().as_str().is_empty() {
        return false;
    }
    match error.kind() {
        ValidationErrorKind::Type { .. } => true,
        ValidationErrorKind::Constant { expected_value } => {
            !is_same_kind(expected_value, error.instance())
        }
        ValidationErrorKind::Enum { options } => !options
            .as_array()
            .into_iter()
            .flatten()
            .any(|option| is_same_kind(option, error.instance())),
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context.iter().all(|branch| branch.iter().any(is_of_kind))
        }
        _ => false,
    }
}

fn is_same_kind(one: &Value, other: &Value) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
