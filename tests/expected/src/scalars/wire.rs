// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { Thing {
    text: "text", whole: "whole", fraction: "fraction", flag: "flag", small: "small", large: "large", single: "single",
    moment: "moment", day: "day", clock: "clock", span: "span", id: "id", photo: "photo", packed: "packed",
    site: "site", sku: "sku", nothing: "nothing",
} }
