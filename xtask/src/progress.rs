//! A sign of life for work that takes longer than a second.
//!
//! In: the work. Out: its result. Absent: anything on a stream that nobody looks at.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::ProgressBar;

/// How long work may take before a spinner shows. Chosen by eye: for shorter work it would only
/// flicker, and after about a second without a sign a person asks whether the command hangs.
const SILENT_WORK: Duration = Duration::from_secs(1);

/// The time between two pictures of the spinner. Chosen by eye: fast enough to look as if it
/// turned. With a second it would look stuck; a hundred pictures in a second would not look
/// smoother.
const TICK: Duration = Duration::from_millis(100);

/// Does the work; if it is `visible` and takes longer than a second, a spinner with the message
/// shows meanwhile.
pub fn watch<T>(visible: bool, message: &str, work: impl FnOnce() -> T) -> T {
    if !visible {
        return work();
    }
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        scope.spawn(move || {
            if wait.recv_timeout(SILENT_WORK) == Err(RecvTimeoutError::Timeout) {
                let spinner = ProgressBar::new_spinner().with_message(message.to_owned());
                spinner.enable_steady_tick(TICK);
                let _ = wait.recv();
                spinner.finish_and_clear();
            }
        });
        let result = work();
        drop(done);
        result
    })
}
