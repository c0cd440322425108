//! What a child process costs: processor time as the kernel counts it, and time on the wall.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use xtask::failure::Failure;

/// What one run cost, in seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cost {
    /// Processor time of all processes below this one; the wall's where the kernel does not say.
    pub(crate) cpu: f64,
    /// From start to end.
    pub(crate) wall: f64,
}

/// The median of each figure by itself.
pub(crate) fn median(costs: &[Cost]) -> Cost {
    let middle = |pick: fn(&Cost) -> f64| {
        let mut figures: Vec<f64> = costs.iter().map(pick).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or_default()
    };
    Cost {
        cpu: middle(|cost| cost.cpu),
        wall: middle(|cost| cost.wall),
    }
}

/// Checks a crate whose dependencies are built, as if its root had just been edited.
pub(crate) fn check(folder: &Path, package: &Path) -> Result<Cost, Failure> {
    let root = package.join("src").join("lib.rs");
    let text = fs::read(&root).map_err(|error| Failure::io("read", &root, &error))?;
    fs::write(&root, text).map_err(|error| Failure::io("write", &root, &error))?;
    run(folder, package, &["check", "--quiet"])
}

/// Runs cargo in a package with the target folder that all of them share, and from nothing each
/// time: what incremental builds remember would be measured instead.
pub(crate) fn run(folder: &Path, package: &Path, arguments: &[&str]) -> Result<Cost, Failure> {
    let (start, before) = (Instant::now(), children());
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&program);
    command
        .args(arguments)
        .current_dir(package)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null());
    let status = command
        .status()
        .map_err(|error| Failure::io("run", Path::new(&program), &error))?;
    if !status.success() {
        return Err(Failure::new(format!(
            "cargo {} failed in `{}`",
            arguments.join(" "),
            package.display()
        )));
    }
    let wall = start.elapsed().as_secs_f64();
    let cpu = children()
        .zip(before)
        .map_or(wall, |(after, before)| after - before);
    Ok(Cost { cpu, wall })
}

/// Seconds of processor time that ended children of this process have used, from `/proc/self/stat`.
fn children() -> Option<f64> {
    /// The kernel's `USER_HZ`, the ticks in a second of the times there (proc_pid_stat(5)). It is
    /// 100 on x86-64 and AArch64.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the program's name in parentheses, which may hold anything.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let (user, system): (f64, f64) = (fields.get(13)?.parse().ok()?, fields.get(14)?.parse().ok()?);
    Some((user + system) / TICKS)
}
