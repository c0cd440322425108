// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Amount { n: "n", ..other } }
object! { Why { why: "why", ..other } }
object! { ScanRequest { scan: "scan", ..other } }
