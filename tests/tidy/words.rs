//! Words that must not be in the sources.

use crate::scan;

/// Names that say nothing of what is in a file.
const FILE_NAMES: [&str; 5] = ["util", "utils", "helpers", "common", "misc"];

/// Code that can end the program, or gives another order at every run.
const CODE: [&str; 9] = [
    ".unwrap()",
    ".expect(",
    "panic!",
    "todo!",
    "unimplemented!",
    "unreachable!",
    ".unwrap_err()",
    "HashMap",
    "HashSet",
];

/// Words for work that is not done; written in two halves, because this file is checked as well.
const UNFINISHED: [&str; 4] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("HA", "CK"),
];

/// Companies and products whose documents the generator is tried on; it must treat them like any
/// other.
const VENDORS: [&str; 45] = [
    "adyen",
    "airbyte",
    "apideck",
    "codat",
    "depict",
    "discord",
    "dutchie",
    "etsi",
    "exoapi",
    "figma",
    "giphy",
    "github",
    "googlemaps",
    "hcloud",
    "intercom",
    "jellyfin",
    "jira",
    "mastodon",
    "meilisearch",
    "miso",
    "misoai",
    "okta",
    "openai",
    "opencode",
    "pagerduty",
    "paypal",
    "peertube",
    "plaid",
    "pokeapi",
    "qdrant",
    "qovery",
    "sendgrid",
    "spotify",
    "squareup",
    "stripe",
    "telegram",
    "twilio",
    "typesense",
    "vercel",
    "walmart",
    "wikimedia",
    "workos",
    "xero",
    "yespo",
    "slack",
];

/// A file whose name says nothing.
pub(crate) fn file_name(path: &str) -> Vec<String> {
    let banned = |part: &str| FILE_NAMES.contains(&part) || part.contains("manager");
    let bad = path
        .split('/')
        .any(|part| banned(part.strip_suffix(".rs").unwrap_or(part)));
    if bad {
        vec![format!("{path}: name it for what it does")]
    } else {
        Vec::new()
    }
}

/// Files that their parents declare under `#[cfg(test)]`.
pub(crate) fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("/testing.rs") || path.contains("/tests/")
}

/// Panics and random order, outside of tests.
pub(crate) fn code(path: &str, text: &str) -> Vec<String> {
    if is_test_file(path) {
        return Vec::new();
    }
    find(path, &scan::shipped(text), &CODE)
}

/// Words for work that is not done, in comments and code alike.
pub(crate) fn unfinished(path: &str, text: &str) -> Vec<String> {
    find(path, text, &UNFINISHED)
}

/// Names of vendors in any case; addresses of web pages may contain them.
pub(crate) fn vendors(path: &str, text: &str) -> Vec<String> {
    let lower = text
        .to_ascii_lowercase()
        .replace("github.com", "          ")
        .replace("github.io", "         ");
    let spaced: String = lower
        .chars()
        .map(|character| if character == '_' { ' ' } else { character })
        .collect();
    find(path, &spaced, &VENDORS)
}

fn find(path: &str, text: &str, words: &[&str]) -> Vec<String> {
    let mut faults: Vec<(usize, String)> = Vec::new();
    for word in words {
        faults
            .extend(scan::places(text, word).map(|at| (scan::line(text, at), format!("`{word}`"))));
    }
    faults.sort();
    faults
        .into_iter()
        .map(|(line, word)| format!("{path}:{line}: {word}"))
        .collect()
}

#[test]
fn empty_names_are_found() {
    for path in [
        "a/util.rs",
        "a/helpers/b.rs",
        "a/common.rs",
        "a/misc.rs",
        "a/type_manager.rs",
    ] {
        assert_eq!(file_name(path).len(), 1, "{path}");
    }
    assert!(file_name("a/utility_rates.rs").is_empty());
}

#[test]
fn panics_and_random_order_are_found() {
    let text = "use std::collections::HashMap;\nfn a() {\n b.unwrap();\n c.expect(\"\");\n panic!();\n}\n#[cfg(test)]\nmod tests { fn d() { e.unwrap() } }";
    assert_eq!(
        code("a.rs", text),
        [
            "a.rs:1: `HashMap`",
            "a.rs:3: `.unwrap()`",
            "a.rs:4: `.expect(`",
            "a.rs:5: `panic!`"
        ]
    );
    assert!(
        code(
            "a.rs",
            "// .unwrap() and panic!\nfn f() -> &str { \"HashSet\" }\nfn g() { a.unwrap_or(b) }"
        )
        .is_empty()
    );
    assert!(code("a/tests.rs", text).is_empty());
}

#[test]
fn unfinished_work_is_found() {
    let text = format!("// {}: later\n", UNFINISHED[0]);
    assert_eq!(
        unfinished("a.rs", &text),
        [format!("a.rs:1: `{}`", UNFINISHED[0])]
    );
}

#[test]
fn vendors_are_found() {
    assert_eq!(
        vendors("a.rs", "if title == \"Stripe\" {}\nfn fix_depict() {}"),
        ["a.rs:1: `stripe`", "a.rs:2: `depict`"]
    );
    assert!(
        vendors(
            "a.rs",
            "// see https://github.com/a/b: what it depicts\nlet striped = 1;"
        )
        .is_empty()
    );
}
