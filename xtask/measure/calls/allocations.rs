//! Counts the allocations of the current thread. The server of the measurement has a thread of its
//! own, so what it allocates does not count.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The allocator of the system, which counts each block that it makes or moves.
pub struct Counting;

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// The number of allocations of this thread so far.
pub fn count() -> u32 {
    COUNT.get()
}

fn add() {
    // A thread that ends has no counter any more.
    let _ = COUNT.try_with(|count| count.set(count.get().wrapping_add(1)));
}

// SAFETY: every block comes from the system's allocator, and goes back to it with its own layout.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        add();
        // SAFETY: the caller keeps the contract, which is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        add();
        // SAFETY: as above.
        unsafe { System.realloc(block, layout, size) }
    }
}
