//! The `xtask` binary: hands its arguments and streams to [`xtask::run`]. Run it as `cargo xtask`.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// Generating is mostly small allocations on several threads; with the system's allocator they are a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let (out_is_terminal, err_is_terminal) = (out.is_terminal(), err.is_terminal());
    let mut terminal =
        xtask::Terminal::new(&mut out, &mut err).interactive(out_is_terminal, err_is_terminal);
    ExitCode::from(xtask::run(std::env::args_os(), &mut terminal))
}
