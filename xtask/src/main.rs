//! The `xtask` binary: hands its arguments and streams to [`xtask::run`]. Run it as `cargo xtask`.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// Generating is mostly small allocations on several threads; with the system's allocator they are a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Cargo runs this program in the place of rustc when `corpus` wants to know what a crate costs.
    if let Some(status) = xtask::as_rustc(std::env::args_os().skip(1)) {
        return ExitCode::from(status);
    }
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let (out_is_terminal, err_is_terminal) = (out.is_terminal(), err.is_terminal());
    let mut terminal =
        xtask::Terminal::new(&mut out, &mut err).interactive(out_is_terminal, err_is_terminal);
    ExitCode::from(xtask::run(std::env::args_os(), &mut terminal))
}
