// @generated from an OpenAPI document; do not edit.
//! A case.
//!
//! One module and one cargo feature for each API; all are on by default.
//!
//! - [`bodies`] – Bodies and answers 1
//! - [`calls`] – Calls 1
//! - [`comments`] – \# Comments \`\`\` \~\~\~ 1
//! - [`conditions`] – Conditions that no type has 1
//! - [`constants`] – Constants of every kind 1
//! - [`construction`] – Many required fields 1
//! - [`docs`] – Words \<b\>of\</b\> a vendor 1
//! - [`enums`] – Enums 1
//! - [`faults`] – Faults 1
//! - [`files`] – Files 1
//! - [`formats`] – A type for every format 1
//! - [`forms`] – Forms 1
//! - [`headers`] – Headers of answers 1
//! - [`hierarchies`] – Schemas that build on each other 1
//! - [`hostile`] – Hostile */ pub fn evil() {} /* 1 pub fn evil() {}
//! - [`idempotency`] – Idempotency 1
//! - [`imports`] – Imports 1
//! - [`integers`] – Integers beyond i64 1
//! - [`intersections`] – Intersections 1
//! - [`keywords`] – Keywords that are checked where that is cheap 1
//! - [`lifted`] – Spellings of 3.0 1
//! - [`names`] – Names 1
//! - [`nullness`] – Presence and nullness 1
//! - [`oauth`] – Tokens 1
//! - [`objects`] – Objects 1
//! - [`page`] – Page 1.0
//! - [`parameters`] – Parameters 1
//! - [`recursion`] – Recursion 1
//! - [`repeated`] – Repeated 1
//! - [`reserved`] – Reserved names 1
//! - [`rules`] – Rules 1
//! - [`scalars`] – Scalars 1
//! - [`security`] – Security 1
//! - [`servers`] – Servers 1
//! - [`tags`] – Tags 1
//! - [`twice`] – Things that are there twice 1
//! - [`types_only`] – Types only 1
//! - [`unions`] – Unions 1
//! - [`webhooks`] – Requests that the API sends 1
//! - [`chain`] – Chain 1
//! - [`renamed`] – Pets 1
//! - [`suite`] – Schemas at every position 1

#![recursion_limit = "1024"]
#![allow(
    uncommon_codepoints,
    confusable_idents,
    mixed_script_confusables,
    reason = "names are spelled as the document spells them"
)]

#[macro_use]
#[path = "../../../generator/runtime/src/mod.rs"]
pub mod runtime;

#[cfg(feature = "bodies")]
pub mod bodies;

#[cfg(feature = "calls")]
pub mod calls;

#[cfg(feature = "comments")]
pub mod comments;

#[cfg(feature = "conditions")]
pub mod conditions;

#[cfg(feature = "constants")]
pub mod constants;

#[cfg(feature = "construction")]
pub mod construction;

#[cfg(feature = "docs")]
pub mod docs;

#[cfg(feature = "enums")]
pub mod enums;

#[cfg(feature = "faults")]
pub mod faults;

#[cfg(feature = "files")]
pub mod files;

#[cfg(feature = "formats")]
pub mod formats;

#[cfg(feature = "forms")]
pub mod forms;

#[cfg(feature = "headers")]
pub mod headers;

#[cfg(feature = "hierarchies")]
pub mod hierarchies;

#[cfg(feature = "hostile")]
pub mod hostile;

#[cfg(feature = "idempotency")]
pub mod idempotency;

#[cfg(feature = "imports")]
pub mod imports;

#[cfg(feature = "integers")]
pub mod integers;

#[cfg(feature = "intersections")]
pub mod intersections;

#[cfg(feature = "keywords")]
pub mod keywords;

#[cfg(feature = "lifted")]
pub mod lifted;

#[cfg(feature = "names")]
pub mod names;

#[cfg(feature = "nullness")]
pub mod nullness;

#[cfg(feature = "oauth")]
pub mod oauth;

#[cfg(feature = "objects")]
pub mod objects;

#[cfg(feature = "page")]
pub mod page;

#[cfg(feature = "parameters")]
pub mod parameters;

#[cfg(feature = "recursion")]
pub mod recursion;

#[cfg(feature = "repeated")]
pub mod repeated;

#[cfg(feature = "reserved")]
pub mod reserved;

#[cfg(feature = "rules")]
pub mod rules;

#[cfg(feature = "scalars")]
pub mod scalars;

#[cfg(feature = "security")]
pub mod security;

#[cfg(feature = "servers")]
pub mod servers;

#[cfg(feature = "tags")]
pub mod tags;

#[cfg(feature = "twice")]
pub mod twice;

#[cfg(feature = "types_only")]
pub mod types_only;

#[cfg(feature = "unions")]
pub mod unions;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "chain")]
pub mod chain;

#[cfg(feature = "renamed")]
pub mod renamed;

#[cfg(feature = "suite")]
pub mod suite;
