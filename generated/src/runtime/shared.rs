//! One piece of asynchronous work that several tasks wait for, without an asynchronous runtime.
//!
//! Whoever is polled does the work. The work belongs to none of the tasks: if one of them is
//! dropped, the others go on with it, and if all are dropped, it is dropped too.

use super::send::BoxFuture;
use std::collections::BTreeMap;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// The work, and the tasks that wait for it.
pub(crate) struct Shared<T>(Arc<Inner<T>>);

/// Is kept by those who do not wait.
pub(crate) type WeakShared<T> = std::sync::Weak<Inner<T>>;

pub(crate) struct Inner<T> {
    work: Mutex<Work<T>>,
    waiting: Arc<Waiting>,
}

enum Work<T> {
    Idle(BoxFuture<'static, T>),
    /// Some task is polling it at the moment.
    Busy,
    Done(T),
    /// It panicked.
    Broken,
}

/// The wakers of the tasks that wait, by a number for each. Waking it wakes all of them, since any
/// of them can go on with the work.
#[derive(Default)]
struct Waiting(Mutex<(u64, BTreeMap<u64, Waker>)>);

impl Waiting {
    fn lock(&self) -> MutexGuard<'_, (u64, BTreeMap<u64, Waker>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_one(&self) {
        let waker = self.lock().1.values().next().cloned();
        waker.into_iter().for_each(Waker::wake);
    }

    fn wake_all(&self) {
        let wakers: Vec<Waker> = self.lock().1.values().cloned().collect();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Clone> Shared<T> {
    pub(crate) fn new(work: BoxFuture<'static, T>) -> Self {
        Self(Arc::new(Inner {
            work: Mutex::new(Work::Idle(work)),
            waiting: Arc::default(),
        }))
    }

    pub(crate) fn downgrade(&self) -> WeakShared<T> {
        Arc::downgrade(&self.0)
    }

    /// Whether there is nothing more to do.
    pub(crate) fn is_over(&self) -> bool {
        matches!(*self.0.lock(), Work::Done(_) | Work::Broken)
    }

    /// The same work again, if some task still waits for it.
    pub(crate) fn upgrade(weak: &WeakShared<T>) -> Option<Self> {
        weak.upgrade().map(Self)
    }

    /// Waits for the result. `None` if the work panicked in another task.
    pub(crate) fn wait(self) -> Waiter<T> {
        let mut waiting = self.0.waiting.lock();
        waiting.0 += 1;
        let number = waiting.0;
        drop(waiting);
        Waiter {
            shared: self.0,
            number,
        }
    }
}

/// A task that waits.
pub(crate) struct Waiter<T> {
    shared: Arc<Inner<T>>,
    number: u64,
}

impl<T> Inner<T> {
    fn lock(&self) -> MutexGuard<'_, Work<T>> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Marks the work as broken unless polling it comes to an end.
struct Polling<'a, T> {
    inner: &'a Inner<T>,
    next: Work<T>,
}

impl<T> Drop for Polling<'_, T> {
    fn drop(&mut self) {
        let next = mem::replace(&mut self.next, Work::Broken);
        let is_over = !matches!(next, Work::Idle(_));
        *self.inner.lock() = next;
        if is_over {
            self.inner.waiting.wake_all();
        }
    }
}

impl<T: Clone> Future for Waiter<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let inner = &*self.shared;
        let mut wakers = inner.waiting.lock();
        wakers.1.insert(self.number, context.waker().clone());
        drop(wakers);
        let mut work = inner.lock();
        let mut future = match &*work {
            Work::Done(result) => return Poll::Ready(Some(result.clone())),
            Work::Broken => return Poll::Ready(None),
            Work::Busy => return Poll::Pending,
            Work::Idle(_) => match mem::replace(&mut *work, Work::Busy) {
                Work::Idle(future) => future,
                other => {
                    *work = other;
                    return Poll::Pending;
                }
            },
        };
        // The lock is not held meanwhile: what is polled here can come back to the same work.
        drop(work);
        let mut polling = Polling {
            inner,
            next: Work::Broken,
        };
        let waker = Waker::from(inner.waiting.clone());
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(result) => {
                polling.next = Work::Done(result.clone());
                Poll::Ready(Some(result))
            }
            Poll::Pending => {
                polling.next = Work::Idle(future);
                Poll::Pending
            }
        }
    }
}

impl<T> Drop for Waiter<T> {
    /// The last wake may have reached this task alone, so that another one has to look after the
    /// work.
    fn drop(&mut self) {
        self.shared.waiting.lock().1.remove(&self.number);
        let is_idle = matches!(*self.shared.lock(), Work::Idle(_));
        if is_idle {
            self.shared.waiting.wake_one();
        }
    }
}
