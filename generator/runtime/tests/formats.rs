//! Formats annotate: a text that is not of its format is kept, and what was read is written back as
//! it came.

use super::reading::{read, wired};
use crate::runtime::{
    Base64, Date, DateTime, ExactDecimal, ExactIpv4, ExactIpv6, ExactSpan, ExactTime, ExactUrl,
    Json, Uuid, Wire, table_prelude::types::*,
};
use serde::de::DeserializeOwned;

/// Whether a text comes back, from JSON and through serde, and whether it is of its format.
fn kept<T: Wire + Clone + PartialEq>(text: &str, is_valid: impl Fn(&T) -> bool) -> bool {
    let json = serde_json::to_string(text).unwrap();
    let value: T = wired(&json).unwrap();
    let mut written = Vec::new();
    crate::runtime::serialize(&value, &mut serde_json::Serializer::new(&mut written)).unwrap();
    assert_eq!(String::from_utf8(written).unwrap(), json);
    assert!(value.clone() == value);
    is_valid(&value)
}

#[test]
fn dates_with_a_time() {
    for text in [
        "2024-02-29T23:59:59.120+05:30",
        "2024-02-29t10:00:00Z",
        "2024-01-01T00:00:00-00:00",
        "9999-12-31T23:59:59Z",
        "9999-12-31T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "2020-01-02T03:04:05.1234567890Z",
        "2020-01-02T03:04:05.12345678901234567890+01:00",
    ] {
        assert!(kept(text, DateTime::is_valid), "{text}");
    }
    for text in [
        "",
        "never",
        "2024-01-01T00:00:00",
        "2024-01-01",
        "01/02/2024",
        "2024-02-30T00:00:00Z",
    ] {
        assert!(!kept(text, DateTime::is_valid), "{text}");
    }
    let at = |text: &str| text.parse::<DateTime>().unwrap();
    let parsed = at("2024-01-01T01:00:00+01:00").parse().unwrap();
    assert_eq!((parsed.hour(), parsed.offset().seconds()), (1, 3600));
    assert_eq!(
        parsed.timestamp(),
        at("2024-01-01T00:00:00Z").parse().unwrap().timestamp()
    );
    assert_eq!(
        DateTime::from(&parsed).as_str(),
        "2024-01-01T01:00:00+01:00"
    );
    assert_eq!(
        DateTime::from(parsed.timestamp()).as_str(),
        "2024-01-01T00:00:00Z"
    );
    let long = at("2020-01-02T03:04:05.1234567890Z").parse().unwrap();
    assert_eq!(long.subsec_nanosecond(), 123_456_789);
    // No instant of the library, but a day.
    let never = at("9999-12-31T23:59:59Z");
    assert!(never.parse().is_err());
    assert_eq!(
        never.civil().unwrap(),
        jiff::civil::datetime(9999, 12, 31, 23, 59, 59, 0)
    );
}

#[test]
fn dates_and_times_of_day() {
    assert!(kept("2024-01-02", Date::is_valid));
    for text in [
        "2024-01-02T00:00:00",
        "20240102",
        "2024-1-2",
        "2024-02-30",
        "",
    ] {
        assert!(!kept(text, Date::is_valid), "{text}");
    }
    let date = jiff::civil::date(2024, 1, 2);
    assert_eq!(Date::from(date).parse().unwrap(), date);
    for text in [
        "10:20:30",
        "10:20:30.5Z",
        "10:20:30+01:00",
        "10:20:30.12345678901z",
    ] {
        assert!(kept(text, ExactTime::is_valid), "{text}");
    }
    assert!(!kept("10:20:30+1", ExactTime::is_valid));
    assert!(kept("P1Y2M10DT2H30M", ExactSpan::is_valid) && !kept("1 day", ExactSpan::is_valid));
}

#[test]
fn more_digits_of_a_fraction_than_nanoseconds_are_cut_off() {
    for (text, cut) in [
        ("PT1.1234567899S", "PT1.123456789S"),
        ("-PT0,99999999999S", "-PT0.999999999S"),
        ("P1DT1.1234567899H", "P1DT1.123456789H"),
    ] {
        let span: ExactSpan = read(&format!("{text:?}"));
        let cut: ExactSpan = read(&format!("{cut:?}"));
        let [value, wanted] = [&span, &cut].map(|span| span.parse().unwrap().fieldwise());
        assert_eq!(value, wanted);
        assert_eq!(span.as_str(), text);
    }
    let time: ExactTime = read(r#""10:20:30,1234567899""#);
    assert_eq!(time.parse().unwrap().subsec_nanosecond(), 123_456_789);
    assert!("PT1.1234567899".parse::<ExactSpan>().is_err());
}

#[test]
fn identifiers_and_bytes() {
    for text in [
        "67e55044-10b1-426f-9247-bb680e5fe0c8",
        "67E55044-10B1-426F-9247-BB680E5FE0C8",
        "67e5504410b1426f9247bb680e5fe0c8",
    ] {
        assert!(kept(text, Uuid::is_valid), "{text}");
        let parsed = text.parse::<Uuid>().unwrap().parse().unwrap();
        assert_eq!(
            Uuid::from(parsed).as_str(),
            "67e55044-10b1-426f-9247-bb680e5fe0c8"
        );
    }
    assert!(!kept("42", Uuid::is_valid));
    assert_eq!(
        "42".parse::<Uuid>().unwrap_err().to_string(),
        r#"expected a UUID, found "42" at $"#
    );
    for (text, bytes) in [
        ("+/8=", &[0xfb, 0xff][..]),
        ("+/8", &[0xfb, 0xff]),
        ("-_8", &[0xfb, 0xff]),
        ("YW\nI=", b"ab"),
        ("YR==", b"a"),
        ("", b""),
    ] {
        assert!(kept(text, Base64::is_valid), "{text}");
        assert_eq!(Base64::unchecked(text).parse().unwrap(), bytes);
    }
    assert!(!kept("*", Base64::is_valid));
    assert_eq!(Base64::from(&[0xfb, 0xff][..]).as_str(), "+/8=");
}

#[test]
fn formats_that_are_chosen() {
    assert!(kept("192.0.2.1", ExactIpv4::is_valid) && !kept("192.0.2", ExactIpv4::is_valid));
    assert!(kept("2001:DB8:0:0::1", ExactIpv6::is_valid) && !kept("x", ExactIpv6::is_valid));
    assert!(kept("12.50", ExactDecimal::is_valid) && !kept("dear", ExactDecimal::is_valid));
    assert!(
        kept("HTTPS://Example.com", ExactUrl::is_valid) && !kept("nowhere", ExactUrl::is_valid)
    );
}

/// Texts of two formats, or any other one.
#[derive(Clone)]
pub enum Key {
    /// An identifier.
    Id(Uuid),
    /// A date.
    Date(Date),
    /// Any text.
    Text(String),
    /// Anything else.
    Unknown(Json),
}

union! { Key {
    Id: [Kind(STRING)],
    Date: [Kind(STRING)],
    Text: [Kind(STRING)],
} }

/// Texts of two formats and no others.
#[derive(Clone)]
pub enum Strict {
    /// An identifier.
    Id(Uuid),
    /// A date.
    Date(Date),
    /// Anything else.
    Unknown(Json),
}

union! { Strict {
    Id: [Kind(STRING)],
    Date: [Kind(STRING)],
} }

fn chosen<T: Wire + DeserializeOwned>(text: &str) -> T {
    let value: T = wired(text).unwrap();
    assert_eq!(format!("{value:?}"), format!("{:?}", read::<T>(text)));
    value
}

#[test]
fn a_format_tells_the_branches_of_a_union_apart() {
    let id = r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#;
    assert!(matches!(chosen(id), Key::Id(_)));
    assert!(matches!(chosen(r#""2024-01-02""#), Key::Date(_)));
    assert!(matches!(chosen(r#""soon""#), Key::Text(_)));
    assert!(matches!(chosen(r#""2024-01-02""#), Strict::Date(_)));
    // A text of no format belongs to the first.
    assert!(matches!(chosen(r#""soon""#), Strict::Id(text) if text.as_str() == "soon"));
    assert!(matches!(chosen("1"), Strict::Unknown(_)));
}

/// A union whose branches are such unions, in lists.
#[derive(Clone)]
enum Nested {
    Strict(Vec<Strict>),
    Keys(Vec<Key>),
    Unknown(Json),
}

union! { Nested {
    Strict: [Kind(ARRAY)],
    Keys: [Kind(ARRAY)],
} }

#[test]
fn a_union_within_a_union_keeps_the_branch_of_a_text_of_no_format() {
    assert!(matches!(chosen(r#"["2024-01-02"]"#), Nested::Strict(_)));
    assert!(matches!(chosen(r#"["soon"]"#), Nested::Keys(keys) if matches!(keys[0], Key::Text(_))));
    // `Strict` has no branch for any text, so that its first one would do in the end.
    let number: Nested = chosen("[1]");
    assert!(matches!(&number, Nested::Strict(items) if matches!(items[0], Strict::Unknown(_))));
}
