// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Abilities {
    climbing,
    swimming,
    purring,
    hunting,
    ..other,
} }
open_enum! { AbilitiesClimbing: text {
    None = "none",
    Some = "some",
    All = "all",
} }
open_enum! { AbilitiesHunting: text {
    None = "none",
    Some = "some",
    All = "all",
} }
open_enum! { AbilitiesPurring: text {
    None = "none",
    Some = "some",
    All = "all",
} }
open_enum! { ListBirdsSort: text {
    Asc = "asc",
    Desc = "desc",
    None = "none",
} }
object! { PageObject {
    page,
    ..other,
} }
object! { PageObjectPage {
    next,
    ..other,
} }
open_enum! { Sort: text {
    Asc = "asc",
    Desc = "desc",
} }
object! { ListDogsResponse {
    page,
    ..other,
} }
object! { ListDogsResponsePage {
    next,
    ..other,
} }
