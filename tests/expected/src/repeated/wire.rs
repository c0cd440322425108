// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Abilities { climbing: "climbing", swimming: "swimming", purring: "purring", hunting: "hunting", ..other } }
open_enum! { AbilitiesClimbing: text { None = "none", Some = "some", All = "all" } }
open_enum! { AbilitiesHunting: text { None = "none", Some = "some", All = "all" } }
open_enum! { AbilitiesPurring: text { None = "none", Some = "some", All = "all" } }
open_enum! { ListBirdsSort: text { Asc = "asc", Desc = "desc", None = "none" } }
object! { ListBirdsResponse { page: "page", ..other } }
object! { ListBirdsResponsePage { next: "next", ..other } }
open_enum! { ListCatsSort: text { Asc = "asc", Desc = "desc" } }
object! { ListDogsResponse { page: "page", ..other } }
object! { ListDogsResponsePage { next: "next", ..other } }
