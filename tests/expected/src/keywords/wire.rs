// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { Keywords {
    pair: "pair", may_be_shorter: "may_be_shorter" [MaxItems(2)], unevaluated: "unevaluated" [MaxItems(2)],
    goes_on: "goes_on", then_flags: "then_flags", contains: "contains", counts_nothing: "counts_nothing",
    listed_keys: "listed_keys" [Keys(&[Pattern("^(?:a\\.b|c-d)$")])], keys_of_a_format: "keys_of_a_format",
    no_keys: "no_keys" [MaxProperties(0)], patterned: "patterned", needs: "needs", conditional: "conditional",
    unconditional: "unconditional", unlike: "unlike", nothing_left: "nothing_left", all_there: "all_there",
    recursive: "recursive", ..other,
} }
object! { KeywordsAllThere {
    a: "a", b: "b", c: "c",
} [DependentRequired("a", &["b"]), DependentRequired("b", &["c"])] }
object! { KeywordsConditional { a: "a", ..other } }
union! { KeywordsMayBeShorterItem { String: [Kind(STRING)], Integer: [Kind(INTEGER)] } }
object! { KeywordsNothingLeft { a: "a", ..other } }
object! { KeywordsPatterned { ..a_d ~ "^a\\d", ..other } }
union! { KeywordsThenFlagsItem { String: [Kind(STRING)], Integer: [Kind(INTEGER)], Boolean: [Kind(BOOLEAN)] } }
object! { Needs { a: "a", b: "b", c: "c", ..other } [DependentRequired("a", &["b"]), DependentRequired("b", &["c"])] }
