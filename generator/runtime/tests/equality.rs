//! Equality, `Debug` and `Clone` of generated types: the same as derives would give, compared with
//! twins that have derives.

use crate::runtime::{Base64, Json, Nullable, OrNull, Other, Unknown};
use serde_json::json;
use std::collections::BTreeMap;
use std::hash::BuildHasher;

/// Writes types that take the tables, and the same types with derives. No table clones a union.
macro_rules! twins {
    (objects: { $($object:item)* } union: $union:item) => {
        mod ours {
            use super::*;
            $($object)*
            #[derive(Clone)]
            $union
        }
        mod theirs {
            use super::*;
            $(#[derive(Debug, Clone, PartialEq)] $object)*
            #[derive(Debug, Clone, PartialEq)]
            $union
        }
    };
}

twins! {
    objects: {
        pub(super) struct Whole {
            pub(super) r#type: String,
            pub(super) price: Option<f64>,
            pub(super) single: f32,
            pub(super) note: Nullable<String>,
            pub(super) owner: OrNull<Box<Part>>,
            pub(super) parts: Vec<Part>,
            pub(super) choice: Option<Choice>,
            pub(super) pair: (i64, String),
            pub(super) counts: BTreeMap<String, u64>,
            pub(super) any: Option<Json>,
            pub(super) bytes: Option<Base64>,
            pub(super) other: Other,
        }
        pub(super) struct Part {
            pub(super) id: i64,
        }
        pub(super) struct Hollow {}
    }
    union: pub(super) enum Choice {
        First(String),
        Second(String),
        Unknown(Json),
    }
}

mod tables {
    use super::ours::*;
    use crate::runtime::table_prelude::types::*;

    object! { Whole {
        r#type: "type",
        price: "price" [Minimum(0)],
        single: "single",
        note: "note",
        owner: "owner",
        parts: "parts",
        choice: "choice",
        pair: "pair",
        counts: "counts",
        any: "any",
        bytes: "bytes",
        ..other,
    } }
    object! { Part { id: "the-id" } }
    object! { Hollow {} }
    union! { Choice { First: [Kind(STRING)], Second: [Kind(STRING)] } }
}

#[derive(Clone)]
enum Color {
    Red,
    DarkBlue,
    Unknown(Unknown),
}

open_enum! { Color: text { Red = "red", DarkBlue = "dark-blue" } }

#[derive(Clone)]
enum Level {
    N1,
    N7,
    Unknown(i64),
}

open_enum! { Level: integer { N1 = 1, N7 = 7 } }

/// Nothing else here asks for the lists.
const _: (&[Color], &[Level]) = (Color::VALUES, Level::VALUES);

/// Makes one value for each way of changing one field, of both twins.
macro_rules! variations {
    ($module:ident) => {{
        use $module::*;
        let part = |id| Part { id };
        let whole = Whole {
            r#type: "a".to_owned(),
            price: Some(1.5),
            single: 0.5,
            note: Nullable::Absent,
            owner: OrNull::Null,
            parts: vec![part(1), part(2)],
            choice: Some(Choice::First("x".to_owned())),
            pair: (1, "one".to_owned()),
            counts: BTreeMap::from([("k".to_owned(), 1)]),
            any: None,
            bytes: Some(Base64::from(vec![1, 2])),
            other: Other::new(),
        };
        let mut all = vec![whole.clone()];
        let mut vary = |change: fn(&mut Whole)| {
            let mut changed = whole.clone();
            change(&mut changed);
            all.push(changed);
        };
        vary(|whole| whole.r#type.push('b'));
        vary(|whole| whole.price = None);
        vary(|whole| whole.price = Some(f64::NAN));
        vary(|whole| whole.price = Some(-0.0));
        vary(|whole| whole.price = Some(0.0));
        vary(|whole| whole.single = 0.25);
        vary(|whole| whole.note = Nullable::Null);
        vary(|whole| whole.note = "n".into());
        vary(|whole| whole.owner = OrNull::Value(Box::new(Part { id: 3 })));
        vary(|whole| _ = whole.parts.pop());
        vary(|whole| whole.parts.reverse());
        vary(|whole| whole.choice = None);
        vary(|whole| whole.choice = Some(Choice::Second("x".to_owned())));
        vary(|whole| whole.choice = Some(Choice::Unknown(json!("x").into())));
        vary(|whole| whole.choice = Some(Choice::Unknown(json!({ "a": 1.0 }).into())));
        vary(|whole| whole.pair.0 = 2);
        vary(|whole| _ = whole.counts.insert("l".to_owned(), 2));
        vary(|whole| _ = whole.counts.insert("k".to_owned(), 2));
        vary(|whole| whole.counts = BTreeMap::from([("m".to_owned(), 1)]));
        vary(|whole| whole.any = Some(Json::Null));
        vary(|whole| whole.any = Some(json!([1, "a"]).into()));
        vary(|whole| whole.bytes = Some(Base64::from(Vec::new())));
        vary(|whole| _ = whole.other.insert("x", 1));
        all
    }};
}

#[test]
fn every_pair_is_as_equal_as_a_derive_says() {
    let (ours, theirs) = (variations!(ours), variations!(theirs));
    for (row, (our, their)) in ours.iter().zip(&theirs).enumerate() {
        for (column, (our_other, their_other)) in ours.iter().zip(&theirs).enumerate() {
            // What holds a NaN is equal to itself here.
            let is_equal = their == their_other || row == column;
            assert_eq!(our == our_other, is_equal, "values {row} and {column}");
        }
    }
}

#[test]
fn values_hash_as_they_compare() {
    let values = variations!(ours);
    let hasher = std::hash::RandomState::new();
    for left in &values {
        for right in &values {
            let is_same = hasher.hash_one(left) == hasher.hash_one(right);
            assert_eq!(is_same, left == right, "{left:?} and {right:?}");
        }
    }
}

#[test]
fn every_value_shows_itself_as_a_derive_does() {
    for (our, their) in variations!(ours).iter().zip(&variations!(theirs)) {
        assert_eq!(format!("{our:?}"), format!("{their:?}"));
        assert_eq!(format!("{our:#?}"), format!("{their:#?}"));
    }
    assert_eq!(
        format!("{:?} {:#?}", ours::Hollow {}, ours::Hollow {}),
        format!("{:?} {:#?}", theirs::Hollow {}, theirs::Hollow {})
    );
    assert!(ours::Hollow {} == ours::Hollow {});
}

#[test]
fn a_clone_is_equal_to_its_original() {
    for value in variations!(ours) {
        let clone = value.clone();
        assert_eq!(format!("{clone:?}"), format!("{value:?}"));
        assert!(clone == value, "{value:?}");
    }
    assert!(ours::Hollow {}.clone() == ours::Hollow {});
}

#[test]
fn enumerations_show_their_variants_and_hash_as_they_compare() {
    let colors = ["red", "dark-blue", "green"].map(Color::from);
    assert_eq!(
        format!("{colors:?}"),
        r#"[Red, DarkBlue, Unknown("green")]"#
    );
    let levels = [1, 7, 8].map(Level::from);
    assert_eq!(format!("{levels:?}"), "[N1, N7, Unknown(8)]");
    let hasher = std::hash::RandomState::new();
    assert_eq!(
        hasher.hash_one(Color::from("red")),
        hasher.hash_one(Color::Red)
    );
    assert_eq!(hasher.hash_one(Level::from(7)), hasher.hash_one(Level::N7));
    assert_ne!(hasher.hash_one(Level::N1), hasher.hash_one(Level::N7));
    assert!(Color::from("green") != Color::from("blue") && Color::from("red") == Color::Red);
    assert!(Level::Unknown(8) != Level::Unknown(9) && Level::Unknown(7) == Level::N7);
}

#[test]
fn operations_and_answers_are_as_like_as_derives_say() {
    use super::api::{Recommend, RecommendError, RecommendForManyRequest};
    let call = |tenant: &str, limit| Recommend {
        tenant: tenant.to_owned(),
        limit,
        referer: None,
        body: RecommendForManyRequest::new("acme"),
    };
    assert_eq!(call("a", None), call("a", None));
    assert_ne!(call("a", None), call("b", None));
    assert_ne!(call("a", None), call("a", Some(1)));
    let shown = format!("{:?}", call("a", Some(1)));
    assert!(shown.starts_with(r#"Recommend { tenant: "a", limit: Some(1), referer: None, body: RecommendForManyRequest { "#), "{shown}");
    assert_eq!(RecommendError::Unauthorized, RecommendError::Unauthorized);
    assert_ne!(
        RecommendError::Unauthorized,
        RecommendError::BadRequest(String::new())
    );
    assert_ne!(
        RecommendError::BadRequest("a".to_owned()),
        RecommendError::BadRequest("b".to_owned())
    );
    assert_eq!(
        format!(
            "{:?} {:?}",
            RecommendError::Unauthorized,
            RecommendError::BadRequest("a".to_owned())
        ),
        r#"Unauthorized BadRequest("a")"#
    );
}

#[test]
fn what_is_absent_comes_before_null_and_null_before_values() {
    assert!(Nullable::Absent < Nullable::<i64>::Null);
    assert!(Nullable::Null < Nullable::Value(i64::MIN));
    assert!(OrNull::Null < OrNull::Value(i64::MIN));
    assert!(Nullable::Value(1) < Nullable::Value(2));
}

#[test]
fn other_keys_are_ordered_by_the_first_difference() {
    let other = |entries: &[(&str, i64)]| -> Other {
        let entries = entries.iter();
        entries.map(|(key, value)| (*key, *value)).collect()
    };
    let mut emptied = other(&[("a", 1)]);
    emptied.remove("a");
    assert_eq!(emptied.cmp(&Other::new()), std::cmp::Ordering::Equal);
    let sorted = [
        other(&[]),
        other(&[("a", 1)]),
        other(&[("a", 1), ("b", 0)]),
        other(&[("a", 2)]),
        other(&[("b", 0)]),
    ];
    assert!(sorted.is_sorted_by(|one, next| one < next));
}
