//! An object with more fields than a machine word has bits.

use super::reading::{fault, read};

#[rustfmt::skip]
struct Wide {
    f0: Option<i64>, f1: Option<i64>, f2: Option<i64>, f3: Option<i64>, f4: Option<i64>, f5: Option<i64>,
    f6: Option<i64>, f7: Option<i64>, f8: Option<i64>, f9: Option<i64>, f10: Option<i64>, f11: Option<i64>,
    f12: Option<i64>, f13: Option<i64>, f14: Option<i64>, f15: Option<i64>, f16: Option<i64>, f17: Option<i64>,
    f18: Option<i64>, f19: Option<i64>, f20: Option<i64>, f21: Option<i64>, f22: Option<i64>, f23: Option<i64>,
    f24: Option<i64>, f25: Option<i64>, f26: Option<i64>, f27: Option<i64>, f28: Option<i64>, f29: Option<i64>,
    f30: Option<i64>, f31: Option<i64>, f32: Option<i64>, f33: Option<i64>, f34: Option<i64>, f35: Option<i64>,
    f36: Option<i64>, f37: Option<i64>, f38: Option<i64>, f39: Option<i64>, f40: Option<i64>, f41: Option<i64>,
    f42: Option<i64>, f43: Option<i64>, f44: Option<i64>, f45: Option<i64>, f46: Option<i64>, f47: Option<i64>,
    f48: Option<i64>, f49: Option<i64>, f50: Option<i64>, f51: Option<i64>, f52: Option<i64>, f53: Option<i64>,
    f54: Option<i64>, f55: Option<i64>, f56: Option<i64>, f57: Option<i64>, f58: Option<i64>, f59: Option<i64>,
    f60: Option<i64>, f61: Option<i64>, f62: Option<i64>, f63: Option<i64>, f64: Option<i64>, f65: Option<i64>,
    last: String,
}

#[rustfmt::skip]
object! { Wide {
    f0: "f0", f1: "f1", f2: "f2", f3: "f3", f4: "f4", f5: "f5",
    f6: "f6", f7: "f7", f8: "f8", f9: "f9", f10: "f10", f11: "f11",
    f12: "f12", f13: "f13", f14: "f14", f15: "f15", f16: "f16", f17: "f17",
    f18: "f18", f19: "f19", f20: "f20", f21: "f21", f22: "f22", f23: "f23",
    f24: "f24", f25: "f25", f26: "f26", f27: "f27", f28: "f28", f29: "f29",
    f30: "f30", f31: "f31", f32: "f32", f33: "f33", f34: "f34", f35: "f35",
    f36: "f36", f37: "f37", f38: "f38", f39: "f39", f40: "f40", f41: "f41",
    f42: "f42", f43: "f43", f44: "f44", f45: "f45", f46: "f46", f47: "f47",
    f48: "f48", f49: "f49", f50: "f50", f51: "f51", f52: "f52", f53: "f53",
    f54: "f54", f55: "f55", f56: "f56", f57: "f57", f58: "f58", f59: "f59",
    f60: "f60", f61: "f61", f62: "f62", f63: "f63", f64: "f64", f65: "f65",
    last: "last",
} }

#[test]
fn keys_beyond_the_sixty_fourth_are_found_and_missed() {
    let wide = read::<Wide>(r#"{"f63":1,"f65":2,"last":"z"}"#);
    assert_eq!(
        (wide.f62, wide.f63, wide.f64, wide.f65, wide.last.as_str()),
        (None, Some(1), None, Some(2), "z")
    );
    assert_eq!(fault::<Wide>(r#"{"f64":1}"#), "missing field `last` at $");
    assert_eq!(
        fault::<Wide>(r#"{"f65":"x","last":"z"}"#),
        "invalid type: string \"x\", expected an integer at $.f65"
    );
}
