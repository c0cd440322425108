//! Calls by the `fetch` of the host, with its clocks, timers and random numbers: what a client has
//! on `wasm32-unknown-unknown` with the feature `fetch`, without a setting.
//!
//! `run.mjs` runs each scenario and looks at what came to its servers.

mod scenarios;

use scenarios::SCENARIOS;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The names of the scenarios, in the order of their numbers.
#[wasm_bindgen]
pub fn names() -> Vec<String> {
    let names = SCENARIOS.iter().map(|(name, _)| (*name).to_owned());
    names.collect()
}

/// Runs a scenario. `port` is that of a server on the loopback interface, and nothing listens on
/// `closed_port`.
///
/// # Errors
/// If what the scenario expects does not happen.
#[wasm_bindgen]
pub async fn run(number: usize, port: u16, closed_port: u16) -> Result<(), JsError> {
    let scenario = SCENARIOS.get(number).map(|(_, scenario)| *scenario);
    let scenario = scenario.ok_or_else(|| JsError::new("there is no such scenario"))?;
    let ports = scenarios::Ports {
        open: port,
        closed: closed_port,
    };
    scenario(ports)
        .await
        .map_err(|reason| JsError::new(&reason))
}
