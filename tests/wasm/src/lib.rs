//! Calls of the generated crate on `wasm32-unknown-unknown`, without wasm-bindgen.
//!
//! `run.mjs` starts each scenario by its number and waits until the module reports its result. What
//! the target does not have, such as clocks and timers, comes from the functions in `host.rs`.
//! There is no network here: the package `fetch` has one.

mod host;
mod scenarios;
mod task;

use scenarios::SCENARIOS;

/// Starts a scenario, and returns whether there is one with this number.
#[unsafe(no_mangle)]
pub extern "C" fn start(number: usize) -> bool {
    std::panic::set_hook(Box::new(|panic| host::fail(&panic.to_string())));
    let Some((name, scenario)) = SCENARIOS.get(number) else {
        return false;
    };
    host::begin(name);
    task::start(scenario());
    true
}
