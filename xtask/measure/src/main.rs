//! The `xtask-measure` binary. Run it as `cargo xtask corpus` or `cargo xtask bench`.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// The same allocator as in the binary `xtask`, so that what is measured is what users run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Cargo runs this program in place of rustc while it measures what a crate costs.
    if let Some(status) = xtask_measure::as_rustc(std::env::args_os().skip(1)) {
        return ExitCode::from(status);
    }
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let (out_is_terminal, err_is_terminal) = (out.is_terminal(), err.is_terminal());
    let mut terminal =
        xtask::Terminal::new(&mut out, &mut err).interactive(out_is_terminal, err_is_terminal);
    ExitCode::from(xtask_measure::run(std::env::args_os(), &mut terminal))
}
