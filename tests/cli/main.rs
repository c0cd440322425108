//! The commands from outside: arguments in; exit status, text and files out.
//!
//! Each test runs `xtask::run` in its own process and its own temporary folder, on the small
//! documents of `documents/` and, for what must be refused, of `../cases/bad/`. Absent: what the
//! generated code looks like.

mod bad;
mod bump;
mod codegen;
mod derives;
mod diff;
mod examples;
mod explain;
mod features;
mod files;
mod filter;
mod formats;
mod generate;
mod generator_changes;
mod help;
mod interrupted;
mod lenient;
mod lint;
mod machines;
mod module;
mod names;
mod ownership;
mod packaging;
mod pages;
mod place;
mod published;
mod runs;
mod systems;
mod update;
mod update_files;
