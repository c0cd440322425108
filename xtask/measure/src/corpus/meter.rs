//! What rustc uses for one crate: this program in the place of rustc, which it runs and measures.
//!
//! In: the command line that cargo meant for rustc. Out: rustc's streams and status as they are,
//! and a file with figures for the crate. Cargo is told to do so by `RUSTC_WORKSPACE_WRAPPER`,
//! which leaves dependencies alone.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use wait4::Wait4;

use super::child::Usage;

/// Names the folder for the figures; if it is set, this program is a rustc.
pub(crate) const FOLDER: &str = "XTASK_RUSTC_FIGURES";

/// Runs rustc (the first argument) and gives its status.
pub(crate) fn rustc(folder: &Path, arguments: &[OsString]) -> u8 {
    /// The exit code of a rustc that panics. Here it also stands for a rustc that gave no code,
    /// because it could not be started or was killed; cargo takes any code but 0 for a failure.
    const BROKEN: u8 = 101;
    let Some((program, arguments)) = arguments.split_first() else {
        return BROKEN;
    };
    let start = Instant::now();
    match Command::new(program)
        .args(arguments)
        .spawn()
        .and_then(Wait4::wait4)
    {
        Ok(used) => {
            let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
            let usage = Usage {
                wall: start.elapsed().as_secs_f64(),
                cpu,
                peak: used.rusage.maxrss,
            };
            if let Some(name) = crate_name(arguments) {
                // Cargo asks rustc for its version and so on under names that are no crates; a
                // figure too many does no harm.
                let _ = fs::write(
                    folder.join(format!("{name}.json")),
                    serde_json::to_string(&usage).unwrap_or_default(),
                );
            }
            if !used.status.success() && used.status.code().is_none() {
                eprintln!("rustc was ended by {}", used.status);
            }
            used.status
                .code()
                .and_then(|code| u8::try_from(code).ok())
                .unwrap_or(BROKEN)
        }
        Err(error) => {
            eprintln!("{}: {error}", program.to_string_lossy());
            BROKEN
        }
    }
}

fn crate_name(arguments: &[OsString]) -> Option<String> {
    let position = arguments
        .iter()
        .position(|argument| argument == "--crate-name")?;
    arguments
        .get(position + 1)
        .map(|name| name.to_string_lossy().into_owned())
}

/// What rustc used for a crate since its figures were removed.
pub(crate) fn read(folder: &Path, name: &str) -> Option<Usage> {
    let text = fs::read_to_string(folder.join(format!("{}.json", name.replace('-', "_")))).ok()?;
    serde_json::from_str(&text).ok()
}
