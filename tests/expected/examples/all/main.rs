//! The examples of all cases.

#![recursion_limit = "1024"]

#[allow(dead_code, reason = "each has a main function")]
mod bodies;

#[allow(dead_code, reason = "each has a main function")]
mod calls;

#[allow(dead_code, reason = "each has a main function")]
mod chain;

#[allow(dead_code, reason = "each has a main function")]
mod comments;

#[allow(dead_code, reason = "each has a main function")]
mod conditions;

#[allow(dead_code, reason = "each has a main function")]
mod constants;

#[allow(dead_code, reason = "each has a main function")]
mod construction;

#[allow(dead_code, reason = "each has a main function")]
mod docs;

#[allow(dead_code, reason = "each has a main function")]
mod enums;

#[allow(dead_code, reason = "each has a main function")]
mod faults;

#[allow(dead_code, reason = "each has a main function")]
mod files;

#[allow(dead_code, reason = "each has a main function")]
mod formats;

#[allow(dead_code, reason = "each has a main function")]
mod forms;

#[allow(dead_code, reason = "each has a main function")]
mod headers;

#[allow(dead_code, reason = "each has a main function")]
mod hierarchies;

#[allow(dead_code, reason = "each has a main function")]
mod hostile;

#[allow(dead_code, reason = "each has a main function")]
mod idempotency;

#[allow(dead_code, reason = "each has a main function")]
mod imports;

#[allow(dead_code, reason = "each has a main function")]
mod integers;

#[allow(dead_code, reason = "each has a main function")]
mod intersections;

#[allow(dead_code, reason = "each has a main function")]
mod keywords;

#[allow(dead_code, reason = "each has a main function")]
mod lifted;

#[allow(dead_code, reason = "each has a main function")]
mod names;

#[allow(dead_code, reason = "each has a main function")]
mod nullness;

#[allow(dead_code, reason = "each has a main function")]
mod oauth;

#[allow(dead_code, reason = "each has a main function")]
mod objects;

#[allow(dead_code, reason = "each has a main function")]
mod page;

#[allow(dead_code, reason = "each has a main function")]
mod parameters;

#[allow(dead_code, reason = "each has a main function")]
mod recursion;

#[allow(dead_code, reason = "each has a main function")]
mod renamed;

#[allow(dead_code, reason = "each has a main function")]
mod repeated;

#[allow(dead_code, reason = "each has a main function")]
mod reserved;

#[allow(dead_code, reason = "each has a main function")]
mod rules;

#[allow(dead_code, reason = "each has a main function")]
mod scalars;

#[allow(dead_code, reason = "each has a main function")]
mod security;

#[allow(dead_code, reason = "each has a main function")]
mod servers;

#[allow(dead_code, reason = "each has a main function")]
mod suite;

#[allow(dead_code, reason = "each has a main function")]
mod tags;

#[allow(dead_code, reason = "each has a main function")]
mod twice;

#[allow(dead_code, reason = "each has a main function")]
mod unions;

#[allow(dead_code, reason = "each has a main function")]
mod webhooks;

fn main() {}
