// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.
