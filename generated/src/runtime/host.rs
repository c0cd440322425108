//! What a JavaScript host gives a client besides `fetch`: clocks, timers and random numbers.
//!
//! Browsers, workers and Node.js have these functions at their global object, and none of them is
//! of the language. So each is looked up when it is needed, and its absence is no failure.

use super::send::BoxFuture;
use std::time::Duration;
use web_sys::js_sys::futures::JsFuture;
use web_sys::js_sys::{self, Array, Date, Function, Math, Promise, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Crypto, Performance};

/// The longest time that a timer of the host takes, almost 25 days. The HTML standard gives
/// `setTimeout` its milliseconds as an integer of 32 bits with a sign, and Node.js has the same
/// limit; with more a timer fires too early. A longer wait is made of several timers.
const LONGEST_TIMER: Duration = Duration::from_millis(i32::MAX as u64);

/// The value of a property; `undefined` if there is none.
pub(crate) fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

/// Calls a function of the global object.
pub(crate) fn call(name: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let global = js_sys::global();
    let function = get(&global, name)
        .dyn_into::<Function>()
        .map_err(|_| js_sys::Error::new(&format!("the host has no function `{name}`")))?;
    let list: Array = arguments.iter().copied().collect();
    function.apply(&global, &list)
}

/// The time since a moment that stays the same.
pub(crate) fn now() -> Duration {
    let performance = get(&js_sys::global(), "performance");
    let milliseconds = if performance.is_object() {
        performance.unchecked_into::<Performance>().now()
    } else {
        Date::now()
    };
    duration(milliseconds)
}

/// The time of day.
pub(crate) fn unix_time() -> Option<Duration> {
    Some(duration(Date::now()))
}

fn duration(milliseconds: f64) -> Duration {
    Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or_default()
}

/// Waits; `None` if the host has no timers.
pub(crate) fn sleep(duration: Duration) -> Option<BoxFuture<'static, ()>> {
    get(&js_sys::global(), "setTimeout").is_function().then(|| {
        let waiting: BoxFuture<'static, ()> = Box::pin(async move {
            let mut left = duration;
            while !left.is_zero() {
                let part = left.min(LONGEST_TIMER);
                Timer::start(part).await;
                left -= part;
            }
        });
        waiting
    })
}

/// A timer of the host, which is stopped when this is dropped.
struct Timer {
    /// What the host calls the timer: a number, or an object in Node.js.
    handle: JsValue,
}

impl Timer {
    async fn start(duration: Duration) {
        // A host cuts fractions off, and the wait must not end early.
        let milliseconds = JsValue::from_f64((duration.as_secs_f64() * 1000.0).ceil());
        let mut handle = JsValue::UNDEFINED;
        let promise = Promise::new(&mut |resolve, _| {
            // It can fail only if a host has a `setTimeout` of its own. Then nothing resolves the
            // promise, which is a wait that does not end rather than one that ends at once.
            handle = call("setTimeout", &[&resolve, &milliseconds]).unwrap_or(JsValue::UNDEFINED);
        });
        let _timer = Self { handle };
        // A promise that only `resolve` settles is not rejected.
        let _ = JsFuture::from(promise).await;
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // A host without it lets the timer run out, and nothing waits for it any more.
        let _ = call("clearTimeout", &[&self.handle]);
    }
}

/// A random number of the host's cryptography, or of the language where a host has none.
pub(crate) fn random() -> u64 {
    let crypto = get(&js_sys::global(), "crypto");
    let mut bytes = [0; 8];
    if crypto.is_object() {
        let crypto: Crypto = crypto.unchecked_into();
        if crypto.get_random_values_with_u8_array(&mut bytes).is_ok() {
            return u64::from_ne_bytes(bytes);
        }
    }
    for byte in &mut bytes {
        // Less than 256, since the number is less than one.
        *byte = (Math::random() * 256.0) as u8;
    }
    u64::from_ne_bytes(bytes)
}
