//! Objects with few and with many fields: what is done with each field, and with all of them.

use super::reading::wired;
use crate::runtime::table_prelude::types::*;
use crate::runtime::{Nullable, OrNull, Other, Wire, serialize};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

/// An object of these fields, and the test of what is done with all of them. The counts are those
/// at which the tuple or the list of fields has another form, and those beside them.
macro_rules! numbers {
    ($test:ident $type:ident { $($field:ident)* }) => {
        #[derive(Default)]
        struct $type {
            $($field: Option<i64>,)*
        }

        object! { $type { $($field,)* } }

        #[test]
        fn $test() {
            let text = concat!("{", $("\"", stringify!($field), "\":1,",)* "}").replace(",}", "}");
            let full: $type = wired(&text).unwrap();
            assert_eq!(serde_json::to_string(&full).unwrap(), text);
            assert_eq!(erased(&full), text);
            assert_eq!(full.clone(), full);
            assert_eq!(hash(&full.clone()), hash(&full));
            assert_eq!(
                format!("{full:?}"),
                concat!(stringify!($type), " { ", $(stringify!($field), ": Some(1), ",)* "}").replace(", }", " }"),
            );
            $({
                let mut other = full.clone();
                other.$field = None;
                assert_ne!(other, full);
                let without = text.replace(concat!("\"", stringify!($field), "\":1"), "");
                let without = without.replace(",,", ",").replace("{,", "{").replace(",}", "}");
                assert_eq!(serde_json::to_string(&other).unwrap(), without);
                assert_eq!(erased(&other), without);
                assert!(!format!("{other:?}").contains(concat!(" ", stringify!($field), ": Some")));
            })*
        }
    };
}

numbers! { one One { a } }
numbers! { two Two { a b } }
numbers! { eight Eight { a b c d e f g h } }
numbers! { nine Nine { a b c d e f g h i } }
numbers! { sixteen Sixteen { a b c d e f g h i j k l m n o p } }
numbers! { seventeen Seventeen { a b c d e f g h i j k l m n o p q } }
numbers! { twenty_six TwentySix { a b c d e f g h i j k l m n o p q r s t u v w x y z } }
numbers! { sixty_four SixtyFour {
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1
    n1 o1 p1 q1 r1 s1 t1 u1 v1 w1 x1 y1 z1
    a2 b2 c2 d2 e2 f2 g2 h2 i2 j2 k2 l2
} }
numbers! { sixty_five SixtyFive {
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1
    n1 o1 p1 q1 r1 s1 t1 u1 v1 w1 x1 y1 z1
    a2 b2 c2 d2 e2 f2 g2 h2 i2 j2 k2 l2 m2
} }
numbers! { hundred_and_thirty HundredAndThirty {
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1
    n1 o1 p1 q1 r1 s1 t1 u1 v1 w1 x1 y1 z1
    a2 b2 c2 d2 e2 f2 g2 h2 i2 j2 k2 l2 m2
    n2 o2 p2 q2 r2 s2 t2 u2 v2 w2 x2 y2 z2
    a3 b3 c3 d3 e3 f3 g3 h3 i3 j3 k3 l3 m3
    n3 o3 p3 q3 r3 s3 t3 u3 v3 w3 x3 y3 z3
    a4 b4 c4 d4 e4 f4 g4 h4 i4 j4 k4 l4 m4
    n4 o4 p4 q4 r4 s4 t4 u4 v4 w4 x4 y4 z4
} }

/// What is written of a value if its type is not known.
fn erased(value: &dyn Wire) -> String {
    let mut written = Vec::new();
    serialize(value, &mut serde_json::Serializer::new(&mut written)).unwrap();
    String::from_utf8(written).unwrap()
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

struct Nothing {}

object! { Nothing {} }

struct Inner {
    id: String,
    rest: Other,
}

object! { Inner { id, ..rest } }

struct Outer {
    r#type: String,
    nullable: Nullable<String>,
    or_null: OrNull<String>,
    inner: Option<Box<Inner>>,
    list: Vec<Inner>,
    lists: Option<Vec<Option<Inner>>>,
    map: BTreeMap<String, Inner>,
    pair: (i64, String),
    number: f64,
    truth: bool,
    nothing: Nothing,
    tagged: Option<Tagged>,
    matching: BTreeMap<String, i64>,
    rest: Other,
}

object! { Outer {
    r#type: "type",
    nullable,
    or_null,
    inner,
    list,
    lists,
    map,
    pair,
    number,
    truth,
    nothing,
    tagged,
    ..matching ~ "^n_",
    ..rest,
} }

struct Tagged {
    id: i64,
    rest: Other,
}

object! { Tagged {
    "kind" = Text("card"),
    id,
    ..rest
} }

/// Reads a text, and expects the same text when the value is written, with and without its type.
fn same<T: Wire + serde::Serialize + PartialEq + Debug + Clone>(text: &str) {
    let value: T = wired(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(erased(&value), text);
    assert_eq!(value.clone(), value);
}

#[test]
fn fields_of_every_type_are_written_as_they_are_read() {
    same::<Nothing>("{}");
    same::<Outer>(concat!(
        r#"{"type":"t","nullable":null,"or_null":null,"inner":{"id":"i","more":[1]},"#,
        r#""list":[{"id":"l"}],"lists":[null,{"id":"m"}],"map":{"k":{"id":"n"}},"pair":[1,"b"],"#,
        r#""number":0.5,"truth":true,"nothing":{},"tagged":{"kind":"card","id":1},"#,
        r#""n_a":1,"x":{"y":1e400}}"#,
    ));
    same::<Outer>(concat!(
        r#"{"type":"","or_null":"x","list":[],"map":{},"pair":[0,""],"number":1.0,"#,
        r#""truth":false,"nothing":{}}"#,
    ));
}

#[test]
fn a_constant_that_came_otherwise_is_written_once() {
    same::<Tagged>(r#"{"id":1,"kind":"cash"}"#);
}

#[test]
fn a_key_with_a_field_is_not_written_once_more_from_the_map() {
    let mut inner: Inner = wired(r#"{"id":"i"}"#).unwrap();
    inner.rest.insert("id", "other");
    assert_eq!(serde_json::to_string(&inner).unwrap(), r#"{"id":"i"}"#);
    assert_eq!(erased(&inner), r#"{"id":"i"}"#);
}
