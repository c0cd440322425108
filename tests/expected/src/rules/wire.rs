// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Forbidding {
    a,
    b: [Nothing],
    ..q ~ "^q",
    ..other,
} [Matching("^q", &[Nothing])] }
object! { Keyed {
    a,
    x_named: "x-named",
    ..y ~ "-y$",
    ..x ~ "^x-",
    ..other,
} [Matching("-y$", &[Pattern("^[a-z]*$")]), Matching("^x-", &[MaxLength(2)]), Others(&[Minimum(3)])] }
object! { Ruled {
    text: [MinLength(2), MaxLength(5)],
    code: [Pattern("^[A-Z]{3}\\d$")],
    whole: [Minimum(1), Maximum(10), MultipleOf(2)],
    fraction: [ExclusiveMinimum(0), MaximumFloat(0.5)],
    list: [MinItems(1), MaxItems(3), UniqueItems, Each(&[MaxLength(4)])],
    map: [MaxProperties(2), Keys(&[Pattern("^x-")]), Each(&[Minimum(0)])],
    short: [MaxLength(3)],
    ahead,
    keyed,
    forbidding,
    nothing: [MaxItems(0)],
    pair: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    unique: [UniqueItems],
} [AnyOf(&[&["text"], &["code", "whole"]]), MinProperties(1), DependentRequired("list", &["map"])] }
