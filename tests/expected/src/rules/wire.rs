// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Ruled {
    text: [MinLength(2), MaxLength(5)],
    code: [Pattern("^[A-Z]{3}\\d$")],
    whole: [Minimum(1), Maximum(10), MultipleOf(2)],
    fraction: [ExclusiveMinimum(0), MaximumFloat(0.5)],
    list: [MinItems(1), MaxItems(3), UniqueItems, Each(&[MaxLength(4)])],
    map: [MaxProperties(2), Keys(&[Pattern("^x-")]), Each(&[Minimum(0)])],
    short: [MaxLength(3)],
    ahead,
} [AnyOf(&[&["text"], &["code", "whole"]]), MinProperties(1), DependentRequired("list", &["map"])] }
