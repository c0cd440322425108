// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;

/// Schema: `#/components/schemas/T0`
#[non_exhaustive]
pub struct T0 {
    pub next: Option<T1>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T1`
#[non_exhaustive]
pub struct T1 {
    pub next: Option<T2>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T10`
#[non_exhaustive]
pub struct T10 {
    pub next: Option<T11>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T100`
#[non_exhaustive]
pub struct T100 {
    pub next: Option<T101>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T101`
#[non_exhaustive]
pub struct T101 {
    pub next: Option<T102>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T102`
#[non_exhaustive]
pub struct T102 {
    pub next: Option<T103>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T103`
#[non_exhaustive]
pub struct T103 {
    pub next: Option<T104>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T104`
#[non_exhaustive]
pub struct T104 {
    pub next: Option<T105>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T105`
#[non_exhaustive]
pub struct T105 {
    pub next: Option<T106>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T106`
#[non_exhaustive]
pub struct T106 {
    pub next: Option<T107>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T107`
#[non_exhaustive]
pub struct T107 {
    pub next: Option<T108>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T108`
#[non_exhaustive]
pub struct T108 {
    pub next: Option<T109>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T109`
#[non_exhaustive]
pub struct T109 {
    pub next: Option<T110>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T11`
#[non_exhaustive]
pub struct T11 {
    pub next: Option<T12>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T110`
#[non_exhaustive]
pub struct T110 {
    pub next: Option<T111>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T111`
#[non_exhaustive]
pub struct T111 {
    pub next: Option<T112>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T112`
#[non_exhaustive]
pub struct T112 {
    pub next: Option<T113>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T113`
#[non_exhaustive]
pub struct T113 {
    pub next: Option<T114>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T114`
#[non_exhaustive]
pub struct T114 {
    pub next: Option<T115>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T115`
#[non_exhaustive]
pub struct T115 {
    pub next: Option<T116>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T116`
#[non_exhaustive]
pub struct T116 {
    pub next: Option<T117>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T117`
#[non_exhaustive]
pub struct T117 {
    pub next: Option<T118>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T118`
#[non_exhaustive]
pub struct T118 {
    pub next: Option<T119>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T119`
#[non_exhaustive]
pub struct T119 {
    pub next: Option<T120>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T12`
#[non_exhaustive]
pub struct T12 {
    pub next: Option<T13>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T120`
#[non_exhaustive]
pub struct T120 {
    pub next: Option<T121>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T121`
#[non_exhaustive]
pub struct T121 {
    pub next: Option<T122>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T122`
#[non_exhaustive]
pub struct T122 {
    pub next: Option<T123>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T123`
#[non_exhaustive]
pub struct T123 {
    pub next: Option<T124>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T124`
#[non_exhaustive]
pub struct T124 {
    pub next: Option<T125>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T125`
#[non_exhaustive]
pub struct T125 {
    pub next: Option<T126>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T126`
#[non_exhaustive]
pub struct T126 {
    pub next: Option<T127>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T127`
#[non_exhaustive]
pub struct T127 {
    pub next: Option<T128>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T128`
#[non_exhaustive]
pub struct T128 {
    pub next: Option<T129>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T129`
#[non_exhaustive]
pub struct T129 {
    pub next: Option<T130>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T13`
#[non_exhaustive]
pub struct T13 {
    pub next: Option<T14>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T130`
#[non_exhaustive]
pub struct T130 {
    pub next: Option<T131>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T131`
#[non_exhaustive]
pub struct T131 {
    pub next: Option<T132>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T132`
#[non_exhaustive]
pub struct T132 {
    pub next: Option<T133>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T133`
#[non_exhaustive]
pub struct T133 {
    pub next: Option<T134>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T134`
#[non_exhaustive]
pub struct T134 {
    pub next: Option<T135>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T135`
#[non_exhaustive]
pub struct T135 {
    pub next: Option<T136>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T136`
#[non_exhaustive]
pub struct T136 {
    pub next: Option<T137>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T137`
#[non_exhaustive]
pub struct T137 {
    pub next: Option<T138>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T138`
#[non_exhaustive]
pub struct T138 {
    pub next: Option<T139>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T139`
#[non_exhaustive]
pub struct T139 {
    pub next: Option<T140>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T14`
#[non_exhaustive]
pub struct T14 {
    pub next: Option<T15>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T140`
pub type T140 = String;

/// Schema: `#/components/schemas/T15`
#[non_exhaustive]
pub struct T15 {
    pub next: Option<T16>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T16`
#[non_exhaustive]
pub struct T16 {
    pub next: Option<T17>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T17`
#[non_exhaustive]
pub struct T17 {
    pub next: Option<T18>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T18`
#[non_exhaustive]
pub struct T18 {
    pub next: Option<T19>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T19`
#[non_exhaustive]
pub struct T19 {
    pub next: Option<T20>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T2`
#[non_exhaustive]
pub struct T2 {
    pub next: Option<T3>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T20`
#[non_exhaustive]
pub struct T20 {
    pub next: Option<T21>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T21`
#[non_exhaustive]
pub struct T21 {
    pub next: Option<T22>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T22`
#[non_exhaustive]
pub struct T22 {
    pub next: Option<T23>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T23`
#[non_exhaustive]
pub struct T23 {
    pub next: Option<T24>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T24`
#[non_exhaustive]
pub struct T24 {
    pub next: Option<T25>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T25`
#[non_exhaustive]
pub struct T25 {
    pub next: Option<T26>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T26`
#[non_exhaustive]
pub struct T26 {
    pub next: Option<T27>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T27`
#[non_exhaustive]
pub struct T27 {
    pub next: Option<T28>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T28`
#[non_exhaustive]
pub struct T28 {
    pub next: Option<T29>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T29`
#[non_exhaustive]
pub struct T29 {
    pub next: Option<T30>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T3`
#[non_exhaustive]
pub struct T3 {
    pub next: Option<T4>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T30`
#[non_exhaustive]
pub struct T30 {
    pub next: Option<T31>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T31`
#[non_exhaustive]
pub struct T31 {
    pub next: Option<T32>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T32`
#[non_exhaustive]
pub struct T32 {
    pub next: Option<T33>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T33`
#[non_exhaustive]
pub struct T33 {
    pub next: Option<T34>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T34`
#[non_exhaustive]
pub struct T34 {
    pub next: Option<T35>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T35`
#[non_exhaustive]
pub struct T35 {
    pub next: Option<T36>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T36`
#[non_exhaustive]
pub struct T36 {
    pub next: Option<T37>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T37`
#[non_exhaustive]
pub struct T37 {
    pub next: Option<T38>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T38`
#[non_exhaustive]
pub struct T38 {
    pub next: Option<T39>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T39`
#[non_exhaustive]
pub struct T39 {
    pub next: Option<T40>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T4`
#[non_exhaustive]
pub struct T4 {
    pub next: Option<T5>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T40`
#[non_exhaustive]
pub struct T40 {
    pub next: Option<T41>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T41`
#[non_exhaustive]
pub struct T41 {
    pub next: Option<T42>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T42`
#[non_exhaustive]
pub struct T42 {
    pub next: Option<T43>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T43`
#[non_exhaustive]
pub struct T43 {
    pub next: Option<T44>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T44`
#[non_exhaustive]
pub struct T44 {
    pub next: Option<T45>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T45`
#[non_exhaustive]
pub struct T45 {
    pub next: Option<T46>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T46`
#[non_exhaustive]
pub struct T46 {
    pub next: Option<T47>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T47`
#[non_exhaustive]
pub struct T47 {
    pub next: Option<T48>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T48`
#[non_exhaustive]
pub struct T48 {
    pub next: Option<T49>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T49`
#[non_exhaustive]
pub struct T49 {
    pub next: Option<T50>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T5`
#[non_exhaustive]
pub struct T5 {
    pub next: Option<T6>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T50`
#[non_exhaustive]
pub struct T50 {
    pub next: Option<T51>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T51`
#[non_exhaustive]
pub struct T51 {
    pub next: Option<T52>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T52`
#[non_exhaustive]
pub struct T52 {
    pub next: Option<T53>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T53`
#[non_exhaustive]
pub struct T53 {
    pub next: Option<T54>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T54`
#[non_exhaustive]
pub struct T54 {
    pub next: Option<T55>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T55`
#[non_exhaustive]
pub struct T55 {
    pub next: Option<T56>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T56`
#[non_exhaustive]
pub struct T56 {
    pub next: Option<T57>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T57`
#[non_exhaustive]
pub struct T57 {
    pub next: Option<T58>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T58`
#[non_exhaustive]
pub struct T58 {
    pub next: Option<T59>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T59`
#[non_exhaustive]
pub struct T59 {
    pub next: Option<T60>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T6`
#[non_exhaustive]
pub struct T6 {
    pub next: Option<T7>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T60`
#[non_exhaustive]
pub struct T60 {
    pub next: Option<T61>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T61`
#[non_exhaustive]
pub struct T61 {
    pub next: Option<T62>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T62`
#[non_exhaustive]
pub struct T62 {
    pub next: Option<T63>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T63`
#[non_exhaustive]
pub struct T63 {
    pub next: Option<T64>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T64`
#[non_exhaustive]
pub struct T64 {
    pub next: Option<T65>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T65`
#[non_exhaustive]
pub struct T65 {
    pub next: Option<T66>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T66`
#[non_exhaustive]
pub struct T66 {
    pub next: Option<T67>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T67`
#[non_exhaustive]
pub struct T67 {
    pub next: Option<T68>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T68`
#[non_exhaustive]
pub struct T68 {
    pub next: Option<T69>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T69`
#[non_exhaustive]
pub struct T69 {
    pub next: Option<T70>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T7`
#[non_exhaustive]
pub struct T7 {
    pub next: Option<T8>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T70`
#[non_exhaustive]
pub struct T70 {
    pub next: Option<T71>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T71`
#[non_exhaustive]
pub struct T71 {
    pub next: Option<T72>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T72`
#[non_exhaustive]
pub struct T72 {
    pub next: Option<T73>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T73`
#[non_exhaustive]
pub struct T73 {
    pub next: Option<T74>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T74`
#[non_exhaustive]
pub struct T74 {
    pub next: Option<T75>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T75`
#[non_exhaustive]
pub struct T75 {
    pub next: Option<T76>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T76`
#[non_exhaustive]
pub struct T76 {
    pub next: Option<T77>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T77`
#[non_exhaustive]
pub struct T77 {
    pub next: Option<T78>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T78`
#[non_exhaustive]
pub struct T78 {
    pub next: Option<T79>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T79`
#[non_exhaustive]
pub struct T79 {
    pub next: Option<T80>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T8`
#[non_exhaustive]
pub struct T8 {
    pub next: Option<T9>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T80`
#[non_exhaustive]
pub struct T80 {
    pub next: Option<T81>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T81`
#[non_exhaustive]
pub struct T81 {
    pub next: Option<T82>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T82`
#[non_exhaustive]
pub struct T82 {
    pub next: Option<T83>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T83`
#[non_exhaustive]
pub struct T83 {
    pub next: Option<T84>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T84`
#[non_exhaustive]
pub struct T84 {
    pub next: Option<T85>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T85`
#[non_exhaustive]
pub struct T85 {
    pub next: Option<T86>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T86`
#[non_exhaustive]
pub struct T86 {
    pub next: Option<T87>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T87`
#[non_exhaustive]
pub struct T87 {
    pub next: Option<T88>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T88`
#[non_exhaustive]
pub struct T88 {
    pub next: Option<T89>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T89`
#[non_exhaustive]
pub struct T89 {
    pub next: Option<T90>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T9`
#[non_exhaustive]
pub struct T9 {
    pub next: Option<T10>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T90`
#[non_exhaustive]
pub struct T90 {
    pub next: Option<T91>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T91`
#[non_exhaustive]
pub struct T91 {
    pub next: Option<T92>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T92`
#[non_exhaustive]
pub struct T92 {
    pub next: Option<T93>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T93`
#[non_exhaustive]
pub struct T93 {
    pub next: Option<T94>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T94`
#[non_exhaustive]
pub struct T94 {
    pub next: Option<T95>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T95`
#[non_exhaustive]
pub struct T95 {
    pub next: Option<T96>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T96`
#[non_exhaustive]
pub struct T96 {
    pub next: Option<T97>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T97`
#[non_exhaustive]
pub struct T97 {
    pub next: Option<T98>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T98`
#[non_exhaustive]
pub struct T98 {
    pub next: Option<T99>,
    pub other: Other,
}

/// Schema: `#/components/schemas/T99`
#[non_exhaustive]
pub struct T99 {
    pub next: Option<T100>,
    pub other: Other,
}
