// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Empty {
    x,
    ..other,
} }
object! { StarSlash {
    a,
    ..other,
} }
object! { Hostile {
    "\"#" = Text("\"#\n*/ {} \u{202e}\0"),
    star_slash: "*/" [Pattern("[\"#]{1,3}\\\\")],
    open_brace_close_brace: "{}",
    x: "#![x]",
    space: "\n",
    ud_space: "\r\n",
    u202e: "\u{202e}",
    u0: "\0",
    close_bracket_close_bracket: "]]",
    名前,
    имя,
    ιο,
    ⱥ,
    ω_property: "Ω",
    ω_upper: "Ω",
    ω,
    e: "e\u{301}",
    é,
    ß,
    ſ,
    ﬁ,
    u1f980: "🦀",
    empty: "",
    underscore: "_",
    underscore_underscore: "__",
    dot_dot: "..",
    r_type: "r#type",
    crate_: "crate",
    err: "Err",
    macro_rules,
    r#gen: "gen",
    r#static: "'static",
    ..other,
} }
open_enum! { HostileProperty: text {
    OpenBraceCloseBrace = "{}",
    N0 = "{0}",
    X = "{x:?}",
    PercentS = "%s",
    U2028 = "\u{2028}",
} }
object! { SelfSchema {
    x,
    ..other,
} }
object! { Underscore {
    y,
    ..other,
} }
open_enum! { Ω: text {
    Ω = "Ω",
    ΩUpper = "Ω",
    ΩLower = "ω",
    日本 = "日本",
} }
object! { U202e {
    z,
    ..other,
} }
union! { 日本語 {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
open_enum! { EvilHash: text {
    DoubleQuoteHash = "\"#",
    StarSlash = "*/",
    U202e = "\u{202e}",
    Space = "\n",
    Empty = "",
    OpenBraceCloseBrace = "{}",
    OpenBrace = "{",
    X = "#![x]",
    U0 = "\0",
    CloseBracketCloseBracket = "]]",
} }
