// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Conditional {
    kind,
    size,
    note,
    ..other,
} [Fits("{\"if\":{\"properties\":{\"kind\":{\"const\":\"big\"}},\"required\":[\"kind\"]},\"then\":{\"properties\":{\"size\":{\"minimum\":100}},\"required\":[\"size\"]},\"else\":{\"properties\":{\"size\":{\"maximum\":99}}}}")] }
object! { Conditions {
    text: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    count: [Fits("{\"not\":{\"multipleOf\":3}}")],
    ratio: [Fits("{\"not\":{\"minimum\":1,\"maximum\":2}}")],
    flag: [Fits("{\"enum\":[true]}")],
    level: [Fits("{\"enum\":[0.5,1.5]}")],
    fixed: [Fits("{\"enum\":[{\"a\":[1,\"x\"],\"b\":null}]}")],
    anything: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    list: [Fits("{\"contains\":{\"minimum\":10},\"minContains\":2,\"maxContains\":3}")],
    counted: [Fits("{\"contains\":{\"const\":\"x\"},\"minContains\":0,\"maxContains\":1}")],
    conditional,
    dependent,
    older: [DependentRequired("c", &["d"]), Fits("{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"maximum\":5}}}}}")],
    keys: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"b\"},{\"pattern\":\"^a\"}]}}")],
    one_group,
    without,
    one_range: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    any_range: [Fits("{\"anyOf\":[{\"type\":\"object\"},{\"type\":\"string\",\"maxLength\":2},{\"type\":\"string\",\"pattern\":\"^x\"}]}")],
    open_enum,
    enumerated: [Fits("{\"not\":{\"const\":\"b\"}}")],
    either: [Fits("{\"not\":{\"required\":[\"c\"]}}")],
    shared: [Fits("{\"not\":{\"maxLength\":2}}"), MinLength(1)],
    several,
    mapped: [Each(&[Fits("{\"not\":{\"const\":\"\"}}")])],
    nested: [Fits("{\"not\":{\"not\":{\"not\":{\"allOf\":[{\"type\":\"string\",\"minLength\":1}]}}}}")],
    recursive,
    ahead,
    alone,
    left: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    ..other,
} }
union! { ConditionsAnyRange {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
object! { ConditionsAnyRangeObject {
    a,
    ..other,
} }
object! { ConditionsDependent {
    card,
    address,
    ..other,
} [Fits("{\"dependentSchemas\":{\"card\":{\"properties\":{\"address\":{\"minLength\":3}},\"required\":[\"address\"]}}}")] }
open_enum! { ConditionsEnumerated: text {
    A = "a",
    B = "b",
    C = "c",
} }
object! { ConditionsOneGroup {
    a,
    b,
    ..other,
} [OneOf(&[&["a"], &["b"]])] }
open_enum! { ConditionsOpenEnum: text (others: true) {
    A = "a",
    B = "b",
} }
object! { ConditionsRecursive {
    a,
    ..other,
} }
object! { ConditionsSeveralItem {
    k,
    ..other,
} [Fits("{\"not\":{\"required\":[\"x\"]}}")] }
object! { ConditionsWithout {
    a,
    b,
    ..other,
} [Fits("{\"anyOf\":[{\"not\":{\"required\":[\"b\"]}},{\"required\":[\"a\"]}]}")] }
union! { Either {
    A: [Has(&["a"])],
    B: [Has(&["b"])],
} }
object! { EitherA {
    a,
    ..other,
} }
object! { EitherB {
    b,
    ..other,
} }
object! { Tree {
    child,
    ..other,
} }
