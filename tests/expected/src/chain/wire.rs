// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;

object! { T0 {
    next,
    ..other,
} }
object! { T1 {
    next,
    ..other,
} }
object! { T10 {
    next,
    ..other,
} }
object! { T100 {
    next,
    ..other,
} }
object! { T101 {
    next,
    ..other,
} }
object! { T102 {
    next,
    ..other,
} }
object! { T103 {
    next,
    ..other,
} }
object! { T104 {
    next,
    ..other,
} }
object! { T105 {
    next,
    ..other,
} }
object! { T106 {
    next,
    ..other,
} }
object! { T107 {
    next,
    ..other,
} }
object! { T108 {
    next,
    ..other,
} }
object! { T109 {
    next,
    ..other,
} }
object! { T11 {
    next,
    ..other,
} }
object! { T110 {
    next,
    ..other,
} }
object! { T111 {
    next,
    ..other,
} }
object! { T112 {
    next,
    ..other,
} }
object! { T113 {
    next,
    ..other,
} }
object! { T114 {
    next,
    ..other,
} }
object! { T115 {
    next,
    ..other,
} }
object! { T116 {
    next,
    ..other,
} }
object! { T117 {
    next,
    ..other,
} }
object! { T118 {
    next,
    ..other,
} }
object! { T119 {
    next,
    ..other,
} }
object! { T12 {
    next,
    ..other,
} }
object! { T120 {
    next,
    ..other,
} }
object! { T121 {
    next,
    ..other,
} }
object! { T122 {
    next,
    ..other,
} }
object! { T123 {
    next,
    ..other,
} }
object! { T124 {
    next,
    ..other,
} }
object! { T125 {
    next,
    ..other,
} }
object! { T126 {
    next,
    ..other,
} }
object! { T127 {
    next,
    ..other,
} }
object! { T128 {
    next,
    ..other,
} }
object! { T129 {
    next,
    ..other,
} }
object! { T13 {
    next,
    ..other,
} }
object! { T130 {
    next,
    ..other,
} }
object! { T131 {
    next,
    ..other,
} }
object! { T132 {
    next,
    ..other,
} }
object! { T133 {
    next,
    ..other,
} }
object! { T134 {
    next,
    ..other,
} }
object! { T135 {
    next,
    ..other,
} }
object! { T136 {
    next,
    ..other,
} }
object! { T137 {
    next,
    ..other,
} }
object! { T138 {
    next,
    ..other,
} }
object! { T139 {
    next,
    ..other,
} }
object! { T14 {
    next,
    ..other,
} }
object! { T15 {
    next,
    ..other,
} }
object! { T16 {
    next,
    ..other,
} }
object! { T17 {
    next,
    ..other,
} }
object! { T18 {
    next,
    ..other,
} }
object! { T19 {
    next,
    ..other,
} }
object! { T2 {
    next,
    ..other,
} }
object! { T20 {
    next,
    ..other,
} }
object! { T21 {
    next,
    ..other,
} }
object! { T22 {
    next,
    ..other,
} }
object! { T23 {
    next,
    ..other,
} }
object! { T24 {
    next,
    ..other,
} }
object! { T25 {
    next,
    ..other,
} }
object! { T26 {
    next,
    ..other,
} }
object! { T27 {
    next,
    ..other,
} }
object! { T28 {
    next,
    ..other,
} }
object! { T29 {
    next,
    ..other,
} }
object! { T3 {
    next,
    ..other,
} }
object! { T30 {
    next,
    ..other,
} }
object! { T31 {
    next,
    ..other,
} }
object! { T32 {
    next,
    ..other,
} }
object! { T33 {
    next,
    ..other,
} }
object! { T34 {
    next,
    ..other,
} }
object! { T35 {
    next,
    ..other,
} }
object! { T36 {
    next,
    ..other,
} }
object! { T37 {
    next,
    ..other,
} }
object! { T38 {
    next,
    ..other,
} }
object! { T39 {
    next,
    ..other,
} }
object! { T4 {
    next,
    ..other,
} }
object! { T40 {
    next,
    ..other,
} }
object! { T41 {
    next,
    ..other,
} }
object! { T42 {
    next,
    ..other,
} }
object! { T43 {
    next,
    ..other,
} }
object! { T44 {
    next,
    ..other,
} }
object! { T45 {
    next,
    ..other,
} }
object! { T46 {
    next,
    ..other,
} }
object! { T47 {
    next,
    ..other,
} }
object! { T48 {
    next,
    ..other,
} }
object! { T49 {
    next,
    ..other,
} }
object! { T5 {
    next,
    ..other,
} }
object! { T50 {
    next,
    ..other,
} }
object! { T51 {
    next,
    ..other,
} }
object! { T52 {
    next,
    ..other,
} }
object! { T53 {
    next,
    ..other,
} }
object! { T54 {
    next,
    ..other,
} }
object! { T55 {
    next,
    ..other,
} }
object! { T56 {
    next,
    ..other,
} }
object! { T57 {
    next,
    ..other,
} }
object! { T58 {
    next,
    ..other,
} }
object! { T59 {
    next,
    ..other,
} }
object! { T6 {
    next,
    ..other,
} }
object! { T60 {
    next,
    ..other,
} }
object! { T61 {
    next,
    ..other,
} }
object! { T62 {
    next,
    ..other,
} }
object! { T63 {
    next,
    ..other,
} }
object! { T64 {
    next,
    ..other,
} }
object! { T65 {
    next,
    ..other,
} }
object! { T66 {
    next,
    ..other,
} }
object! { T67 {
    next,
    ..other,
} }
object! { T68 {
    next,
    ..other,
} }
object! { T69 {
    next,
    ..other,
} }
object! { T7 {
    next,
    ..other,
} }
object! { T70 {
    next,
    ..other,
} }
object! { T71 {
    next,
    ..other,
} }
object! { T72 {
    next,
    ..other,
} }
object! { T73 {
    next,
    ..other,
} }
object! { T74 {
    next,
    ..other,
} }
object! { T75 {
    next,
    ..other,
} }
object! { T76 {
    next,
    ..other,
} }
object! { T77 {
    next,
    ..other,
} }
object! { T78 {
    next,
    ..other,
} }
object! { T79 {
    next,
    ..other,
} }
object! { T8 {
    next,
    ..other,
} }
object! { T80 {
    next,
    ..other,
} }
object! { T81 {
    next,
    ..other,
} }
object! { T82 {
    next,
    ..other,
} }
object! { T83 {
    next,
    ..other,
} }
object! { T84 {
    next,
    ..other,
} }
object! { T85 {
    next,
    ..other,
} }
object! { T86 {
    next,
    ..other,
} }
object! { T87 {
    next,
    ..other,
} }
object! { T88 {
    next,
    ..other,
} }
object! { T89 {
    next,
    ..other,
} }
object! { T9 {
    next,
    ..other,
} }
object! { T90 {
    next,
    ..other,
} }
object! { T91 {
    next,
    ..other,
} }
object! { T92 {
    next,
    ..other,
} }
object! { T93 {
    next,
    ..other,
} }
object! { T94 {
    next,
    ..other,
} }
object! { T95 {
    next,
    ..other,
} }
object! { T96 {
    next,
    ..other,
} }
object! { T97 {
    next,
    ..other,
} }
object! { T98 {
    next,
    ..other,
} }
object! { T99 {
    next,
    ..other,
} }
