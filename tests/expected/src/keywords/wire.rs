// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Keywords {
    pair,
    may_be_shorter: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    unevaluated: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    goes_on: [Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    then_flags: [Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"items\":{\"type\":\"boolean\"}}")],
    contains: [Fits("{\"contains\":{\"const\":\"x\"},\"minContains\":1,\"maxContains\":2}")],
    counts_nothing,
    listed_keys: [Keys(&[Pattern("^(?:a\\.b|c-d)$")])],
    keys_of_a_format,
    no_keys: [MaxProperties(0)],
    patterned,
    needs,
    conditional,
    unconditional,
    unlike: [Fits("{\"not\":{\"enum\":[\"a\"]}}")],
    nothing_left,
    all_there,
    any_left,
    open_part,
    then_more,
    misfit,
    recursive,
    ..other,
} }
object! { KeywordsAllThere {
    a,
    b,
    c,
    ..other,
} [Fits("{\"dependentSchemas\":{\"c\":{\"properties\":{\"a\":{\"maxLength\":3}}}}}"), DependentRequired("a", &["b"]), DependentRequired("b", &["c"])] }
union! { KeywordsAnyLeft {
    A: [Has(&["a"])],
    B: [Has(&["b"])],
} }
object! { KeywordsAnyLeftA {
    a,
    ..other,
} }
object! { KeywordsAnyLeftB {
    b,
    ..other,
} }
object! { KeywordsConditional {
    a,
    ..other,
} [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")] }
union! { KeywordsMayBeShorterItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
object! { KeywordsNothingLeft {
    a,
    ..other,
} }
object! { KeywordsPatterned {
    ..a_d ~ "^a\\d",
    ..other,
} }
union! { KeywordsThenFlagsItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
    Boolean: [Kind(BOOLEAN)],
} }
object! { KeywordsThenMore {
    k,
    ..other,
} [Fits("{\"if\":{\"properties\":{\"k\":{\"const\":\"x\"}}},\"then\":{\"properties\":{\"t\":{\"type\":\"string\"}}}}")] }
object! { Needs {
    a,
    b,
    c,
    ..other,
} [Fits("{\"dependentSchemas\":{\"c\":{\"properties\":{\"a\":{\"maxLength\":3}}}}}"), DependentRequired("a", &["b"]), DependentRequired("b", &["c"])] }
