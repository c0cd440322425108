//! Child processes: cargo, with the streams of this one, and rustc, which is asked what it has.
//!
//! In: arguments of cargo. Out: whether it succeeded. Absent: reading what cargo prints, which goes
//! to whoever looks.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::terminal::Color;

/// Variables that `cargo run` sets for this process. A cargo below it would take them for changes
/// and build again what is built, since build scripts may depend on them.
const OURS: [&str; 5] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_PRIMARY_PACKAGE",
];

/// Runs cargo in a folder, with more variables; whether it succeeded.
pub fn cargo(
    folder: &Path,
    arguments: &[String],
    variables: &[(&str, &str)],
    color: Color,
) -> Result<bool, Failure> {
    let mut command = plain_cargo(folder);
    command
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(Stdio::null());
    match color {
        Color::Auto => {}
        Color::Always => drop(command.env("CARGO_TERM_COLOR", "always")),
        Color::Never => drop(command.env("CARGO_TERM_COLOR", "never")),
    }
    let status = command
        .status()
        .map_err(|error| Failure::io("run", Path::new(command.get_program()), &error))?;
    Ok(status.success())
}

/// Whether the toolchain of a folder can compile for a target: it has a standard library for it.
pub fn has_target(folder: &Path, target: &str) -> Result<bool, Failure> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(&program);
    if !folder.as_os_str().is_empty() {
        command.current_dir(folder);
    }
    let output = command
        .args(["--print", "target-libdir", "--target", target])
        .stderr(Stdio::null())
        .output()
        .map_err(|error| Failure::io("run", Path::new(&program), &error))?;
    // rustc names the folder also if it is not there, and fails for a target that it does not know.
    let libraries = String::from_utf8_lossy(&output.stdout);
    Ok(output.status.success() && Path::new(libraries.trim_end()).is_dir())
}

/// Cargo in a folder, as if a person had called it there.
pub fn plain_cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    if !folder.as_os_str().is_empty() {
        command.current_dir(folder);
    }
    for (name, _) in std::env::vars_os() {
        if OURS
            .iter()
            .any(|ours| name.to_string_lossy().starts_with(ours))
        {
            command.env_remove(name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_there_if_its_standard_library_is() {
        let output = Command::new("rustc").arg("-vV").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let own = text.lines().find_map(|line| line.strip_prefix("host: "));
        assert!(has_target(Path::new(""), own.unwrap()).unwrap());
        for missing in ["wasm32-unknown-nothing", ""] {
            assert!(!has_target(Path::new(""), missing).unwrap(), "{missing}");
        }
    }
}
