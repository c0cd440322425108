//! A child process with what it cost: time, processor time and peak memory, as the kernel counts
//! them.
//!
//! In: a command. Out: what it printed and used. Absent: what its output means.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde::{Deserialize, Serialize};
use wait4::Wait4;

use xtask::failure::Failure;

/// What a process used, with those it waited for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// Seconds from start to end.
    pub(crate) wall: f64,
    /// Seconds of processor time.
    pub(crate) cpu: f64,
    /// Most bytes in memory at one time, of the greatest of the processes.
    pub(crate) peak: u64,
}

/// A process that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Its standard output.
    pub(crate) out: String,
    /// Its standard error.
    pub(crate) err: String,
    /// Whether it ended well.
    pub(crate) good: bool,
    /// How it ended, for people.
    pub(crate) how: String,
    /// What it used.
    pub(crate) usage: Usage,
}

/// Runs a command to its end. Its streams go through files, so that no pipe can fill up.
pub(crate) fn run(mut command: Command) -> Result<Ended, Failure> {
    let program = command.get_program().to_owned();
    let failed = |error: std::io::Error| Failure::io("run", Path::new(&program), &error);
    let (mut out, mut err) = (
        tempfile::tempfile().map_err(failed)?,
        tempfile::tempfile().map_err(failed)?,
    );
    command.stdin(Stdio::null());
    command
        .stdout(out.try_clone().map_err(failed)?)
        .stderr(err.try_clone().map_err(failed)?);
    let start = Instant::now();
    let used = command.spawn().and_then(Wait4::wait4).map_err(failed)?;
    let usage = Usage {
        wall: start.elapsed().as_secs_f64(),
        cpu: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        peak: used.rusage.maxrss,
    };
    let (out, err) = (
        text(&mut out).map_err(failed)?,
        text(&mut err).map_err(failed)?,
    );
    Ok(Ended {
        out,
        err,
        good: used.status.success(),
        how: used.status.to_string(),
        usage,
    })
}

fn text(file: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
