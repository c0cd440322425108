//! Runs one future at a time.

use crate::host;
use std::cell::RefCell;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// A scenario: it ends with the reason why it failed, or without one.
pub(crate) type Task = Pin<Box<dyn Future<Output = Result<(), String>>>>;

thread_local! {
    static CURRENT: RefCell<Option<Task>> = const { RefCell::new(None) };
}

/// Runs a task in place of the one before it.
pub(crate) fn start(task: Task) {
    CURRENT.replace(Some(task));
    poll();
}

/// Continues the task. The host calls back for everything that a task can wait for, so a waker has
/// nothing to do.
pub(crate) fn poll() {
    let Some(mut task) = CURRENT.take() else {
        return;
    };
    match task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Pending => drop(CURRENT.replace(Some(task))),
        Poll::Ready(Ok(())) => host::pass(),
        Poll::Ready(Err(reason)) => host::fail(&reason),
    }
}
