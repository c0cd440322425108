//! What is no query: the place and the reason.

use super::Query;
use crate::load::overlay::budget::{MAX_PATH, MAX_PATH_DEPTH};
use crate::load::overlay::path::PathError;

/// Where a text stops being a query, and why.
fn fault(text: &str) -> (usize, String) {
    match Query::read(text) {
        Err(PathError::Syntax { at, reason }) => (at, reason),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn the_first_fault_is_named() {
    for (text, at, reason) in [
        ("", 0, "expected `$`"),
        ("a.b", 0, "expected `$`"),
        (" $", 0, "expected `$`"),
        ("$a", 1, "expected `.`, `..` or `[`"),
        ("$.a ", 3, "expected `.`, `..` or `[`"),
        ("$.", 2, "expected a key or `*`"),
        ("$. a", 2, "expected a key or `*`"),
        ("$.1", 2, "expected a key or `*`"),
        ("$...a", 3, "expected a key or `*`"),
        (
            "$[",
            2,
            "expected a key in quotes, an index, `*`, `:` or `?`",
        ),
        (
            "$[]",
            2,
            "expected a key in quotes, an index, `*`, `:` or `?`",
        ),
        (
            "$[a]",
            2,
            "expected a key in quotes, an index, `*`, `:` or `?`",
        ),
        ("$[0", 3, "expected `,` or `]`"),
        (
            "$[0,]",
            4,
            "expected a key in quotes, an index, `*`, `:` or `?`",
        ),
        ("$[01]", 2, "a number does not begin with `0`"),
        ("$[-0]", 2, "`-0` is no index"),
        ("$[-]", 3, "expected a digit"),
        (
            "$[9007199254740992]",
            2,
            "the integer is beyond 9007199254740991",
        ),
        (
            "$[99999999999999999999999999]",
            2,
            "the integer is beyond 9007199254740991",
        ),
        ("$['a]", 2, "the string has no end"),
        ("$['\\q']", 3, "JSON has no such escape"),
        ("$['\\\"']", 3, "JSON has no such escape"),
        ("$['\\ud800']", 3, "no character has this escape"),
        ("$['\\udc00']", 3, "no character has this escape"),
        ("$['\\u00e']", 3, "no character has this escape"),
        (
            "$['\n']",
            3,
            "a control character in a string is written as an escape",
        ),
        ("$[?]", 3, "expected `@`, `$`, a value or a function"),
        ("$[?1]", 3, "a value has to be compared with another"),
        ("$[?!1 == 1]", 4, "a value has to be compared with another"),
        (
            "$[?length(@)]",
            3,
            "a value has to be compared with another",
        ),
        (
            "$[?@.* == 1]",
            3,
            "this query may select several values; only one can be used here",
        ),
        (
            "$[?1 == @..a]",
            8,
            "this query may select several values; only one can be used here",
        ),
        (
            "$[?length(@.*) == 1]",
            10,
            "this query may select several values; only one can be used here",
        ),
        (
            "$[?match(@, 'a') == true]",
            3,
            "this function gives true or false, which is no value",
        ),
        (
            "$[?count(1) == 1]",
            9,
            "this function takes a query: `@…` or `$…`",
        ),
        ("$[?length(@, @) == 1]", 11, "expected `)`"),
        (
            "$[?length() == 1]",
            10,
            "expected `@`, `$`, a value or a function",
        ),
        ("$[?match(@) == 1]", 10, "expected `,`"),
        (
            "$[?size(@) == 1]",
            3,
            "there is no such function; there are `count`, `length`, `match`, `search` and `value`",
        ),
        ("$[?@ == yes]", 8, "strings stand in quotes"),
        ("$[?(@.a]", 7, "expected `)`"),
        ("$[?@ == 1e]", 10, "expected a digit"),
        ("$[?@ == 1.]", 10, "expected a digit"),
        (
            "$[?@ == 1e999]",
            8,
            "the number is larger than any number of JSON here",
        ),
        ("$[?@ = 1]", 5, "expected `,` or `]`"),
    ] {
        assert_eq!(fault(text), (at, reason.to_owned()), "{text}");
    }
}

#[test]
fn nothing_nests_too_deep() {
    let shapes: [(&str, &str); 6] = [
        ("(", ")"),
        ("!(", ")"),
        ("@[?", "]"),
        ("$..[?", "]"),
        ("1 == 1 && (", ")"),
        ("@.a || !(", ")"),
    ];
    for (open, close) in shapes {
        let nested = |depth: usize| {
            let inner = format!("{}@.a{}", open.repeat(depth), close.repeat(depth));
            format!("$[?{inner}]")
        };
        assert!(Query::read(&nested(MAX_PATH_DEPTH - 1)).is_ok(), "{open}");
        for text in [
            nested(MAX_PATH_DEPTH),
            nested(4000),
            format!("$[?{}", open.repeat(4000)),
        ] {
            assert!(
                matches!(Query::read(&text), Err(PathError::Deep { .. })),
                "{open}"
            );
        }
    }
    let calls = format!("$[?{}@{} == 1]", "length(".repeat(4000), ")".repeat(4000));
    assert!(matches!(Query::read(&calls), Err(PathError::Deep { .. })));
}

/// Readers that try one rule after the other read each level of these twice.
#[test]
fn nothing_is_read_twice() {
    for inner in [
        "(",
        "!(",
        "length(",
        "value(@[?",
        "count($[?",
        "match(@[?",
        "@[?@[?",
        "@[?!(",
    ] {
        for end in ["", "@", "@.a", "1", "1 ==", ")", "]"] {
            let text = format!("$[?{}{end}", inner.repeat(MAX_PATH_DEPTH / 2 - 1));
            assert!(
                matches!(Query::read(&text), Err(PathError::Syntax { .. })),
                "{text}"
            );
        }
    }
}

#[test]
fn long_queries_are_refused() {
    let union = |keys: usize| format!("$[{}]", vec!["'key'"; keys].join(","));
    assert!(Query::read(&union(MAX_PATH / 7)).is_ok());
    assert_eq!(Query::read(&union(MAX_PATH)), Err(PathError::Long));
    assert_eq!(
        Query::read(&format!("${}", ".a".repeat(MAX_PATH))),
        Err(PathError::Long)
    );
}
