// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

open_enum! { Big: unsigned {
    N9007199254740993 = 9007199254740993,
    N18446744073709551615 = 18446744073709551615,
} }
object! { Integers {
    "largest" = Unsigned(18446744073709551615),
    least,
    quoted,
    formatted,
    unsigned,
    listed,
    mapped,
    joined,
    branched,
    both: [Fits("{\"enum\":[-1,18446744073709551615]}")],
    joined_both: [Fits("{\"oneOf\":[{\"const\":-1},{\"const\":18446744073709551615}]}")],
    tagged,
    ..other,
} }
union! { IntegersBranched {
    Integer: [Kind(INTEGER)],
    String: [Kind(STRING)],
} }
open_enum! { IntegersBranchedInteger: unsigned {
    N10000000000000000000 = 10000000000000000000,
} }
open_enum! { IntegersFormatted: unsigned {
    N1 = 1,
    N18446744073709551614 = 18446744073709551614,
} }
open_enum! { IntegersJoined: unsigned {
    N1 = 1,
    N10000000000000000000 = 10000000000000000000,
} }
open_enum! { IntegersLeast: integer {
    Minus9223372036854775808 = -9223372036854775808,
} }
open_enum! { IntegersQuoted: unsigned {
    N1 = 1,
    N18446744073709551615 = 18446744073709551615,
} }
union! { IntegersTagged {
    High: [Field("v", &[Unsigned(18446744073709551615)])],
    Higher: [Field("v", &[Unsigned(18446744073709551614)])],
} }
object! { IntegersTaggedHigh {
    "v" = Unsigned(18446744073709551615),
    a,
    ..other,
} }
object! { IntegersTaggedHigher {
    "v" = Unsigned(18446744073709551614),
    b,
    ..other,
} }
open_enum! { IntegersUnsigned: unsigned {
    N18446744073709551614 = 18446744073709551614,
} }
open_enum! { PostIntegersLevel: unsigned {
    N0 = 0,
    N9223372036854775808 = 9223372036854775808,
} }
