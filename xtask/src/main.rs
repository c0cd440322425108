//! The binary: hands its arguments and streams to [`xtask::run`]. It is `cargo xtask` in this
//! repository, and `openapi-crate` where it is installed.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use xtask::terminal::{IN_REPOSITORY, INSTALLED};

/// Generating is mostly small allocations on several threads; with the system's allocator they are
/// a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let (out_is_terminal, err_is_terminal) = (out.is_terminal(), err.is_terminal());
    let mut terminal = xtask::Terminal::new(&mut out, &mut err)
        .interactive(out_is_terminal, err_is_terminal)
        .called(program());
    ExitCode::from(xtask::run(std::env::args_os(), &mut terminal))
}

/// What the program is called: cargo says which package it runs.
fn program() -> &'static str {
    let package = std::env::var_os("CARGO_PKG_NAME");
    if package.is_some_and(|name| name == env!("CARGO_PKG_NAME")) {
        IN_REPOSITORY
    } else {
        INSTALLED
    }
}
