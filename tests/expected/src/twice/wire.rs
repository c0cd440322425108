// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

open_enum! { GetFirstSort: text {
    Up = "up",
    Down = "down",
} }
union! { Same {
    Tree: [Kind(OBJECT)],
    Integer: [Kind(INTEGER)],
} }
open_enum! { SameInteger: integer {
    N1 = 1,
    N2 = 2,
} }
union! { Tree {
    Node: [Has(&["leaf"])],
    NodeVariant: [Has(&["next"])],
    NodeBranch: [Has(&["left"])],
} }
object! { TreeNode {
    leaf,
    ..other,
} }
object! { TreeNodeBranch {
    next,
    ..other,
} }
object! { TreeNodeSchema {
    left,
    ..other,
} }
open_enum! { Word: text {
    True = "true",
    N1 = "1",
    OneLower = "one",
    One = "One",
    OneUnderscore = "one_",
} }
object! { BodiesVndABJsonRequest {
    a,
    ..other,
} }
object! { BodiesVndABJsonRequestSchema {
    c,
    ..other,
} }
object! { BodiesVndABJsonRequestApplicationVndABJson {
    b,
    ..other,
} }
open_enum! { BodiesResponseXKindHeader: text {
    A = "a",
    B = "b",
} }
