// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Amount {
    n,
    ..other,
} }
object! { Why {
    why,
    ..other,
} }
object! { ScanRequest {
    scan,
    ..other,
} }
