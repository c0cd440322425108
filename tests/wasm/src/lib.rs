//! Calls of the generated crate on `wasm32-unknown-unknown`, without wasm-bindgen.
//!
//! `run.mjs` starts each scenario by its number and waits until the module reports its result. What
//! the target does not have, such as clocks, timers and a network, comes from the functions in
//! `host.rs`.

mod fetch;
mod host;
mod scenarios;
mod task;

use scenarios::SCENARIOS;

/// Starts a scenario, and returns whether there is one with this number. `port` is that of a server
/// on the loopback interface.
#[unsafe(no_mangle)]
pub extern "C" fn start(number: usize, port: u16) -> bool {
    std::panic::set_hook(Box::new(|panic| host::fail(&panic.to_string())));
    let Some((name, scenario)) = SCENARIOS.get(number) else {
        return false;
    };
    host::begin(name);
    task::start(scenario(port));
    true
}
