// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

union! { Animal { Fish: [Has(&["fins"])], Bird: [Has(&["wings"])] } }
object! { AnimalBird { name: "name", wings: "wings", ..other } }
object! { Bike { vt: "vt", wheels: "wheels", bell: "bell", ..other } }
object! { Bird { wings: "wings", ..other } }
object! { Car { vt: "vt", wheels: "wheels", doors: "doors", ..other } }
object! { Firm { kind: "kind", id: "id", tax_id: "taxId", ..other } }
object! { Fish { name: "name", fins: "fins", ..other } }
object! { Fleet { vehicle: "vehicle", animal: "animal", party: "party", parties: "parties", ..other } }
object! { Human { kind: "kind", id: "id", first: "first", ..other } }
union! { Party { Human: [Tag("kind", &["person"])], Firm: [Tag("kind", &["firm"])], Base: [Kind(OBJECT)] } }
object! { PartyBase { kind: "kind", id: "id", ..other } }
union! { Vehicle { Car: [Tag("vt", &["car"])], Bike: [Tag("vt", &["bike"])] } }
