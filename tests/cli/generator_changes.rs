//! A generator or a runtime that changes the public items of a crate: the review and the version
//! gate say so.
//!
//! What another generator would have listed is written into the `API.txt` of the commit that is
//! compared with.

use serde_json::Value;

use crate::place::Place;

/// A generated workspace, committed as another generator would have left it: its list of items is
/// edited.
fn generated_by_another(edits: &[(&str, &str)]) -> Place {
    let place = Place::committed();
    assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
    for (from, to) in edits {
        place.edit("generated/API.txt", from, to);
    }
    place.commit();
    place.git(&["tag", "v0.1.0"]);
    place
}

/// The rule, the path and the cause of each change.
fn changes(place: &Place, arguments: &[&str]) -> Vec<(String, String, String)> {
    let ended = place.run(&[&["diff", "--root", ".", "--format", "json"], arguments].concat());
    assert_eq!(ended.status, 0, "{}", ended.err);
    let review: Value = serde_json::from_str(&ended.out).unwrap();
    let apis = review["apis"].as_array().unwrap().iter();
    let changes = apis.flat_map(|api| api["changes"].as_array().unwrap());
    changes
        .map(|change| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let cause = text(&change["cause"]["by"]);
            (text(&change["rule"]), text(&change["path"]), cause)
        })
        .collect()
}

fn by_generator(rule: &str, path: &str) -> (String, String, String) {
    (rule.to_owned(), path.to_owned(), "generator".to_owned())
}

#[test]
fn the_same_generator_changes_nothing() {
    assert_eq!(changes(&generated_by_another(&[]), &[]), []);
}

#[test]
fn a_changed_runtime_breaks_code_that_uses_it() {
    let place = generated_by_another(&[(
        "pub runtime::RetryPolicy::retries: u32",
        "pub runtime::RetryPolicy::attempts: u32",
    )]);
    assert_eq!(
        changes(&place, &[]),
        [
            by_generator("generator-item-removed", "runtime::RetryPolicy::attempts"),
            by_generator("generator-item-added", "runtime::RetryPolicy::retries"),
        ]
    );
    let ended = place.run(&["bump", "--check", "--root", "."]);
    assert_eq!(ended.status, 1, "{}{}", ended.out, ended.err);
    assert!(
        ended
            .out
            .contains("decided by `generator-item-removed` at runtime::RetryPolicy::attempts"),
        "{}",
        ended.out
    );
}

#[test]
fn a_method_that_a_type_gains_is_new_and_a_trait_extends_it() {
    let place = generated_by_another(&[
        (
            "pub fn shop::Client::timeout(self, timeout: std::time::Duration) -> Self\n",
            "",
        ),
        (
            "pub struct shop::Client: Clone + Debug",
            "pub struct shop::Client: Debug",
        ),
    ]);
    assert_eq!(
        changes(&place, &[]),
        [
            by_generator("generator-item-added", "shop::Client::timeout"),
            by_generator("generator-item-extended", "shop::Client"),
        ]
    );
}

#[test]
fn what_the_documents_change_is_no_change_of_the_generator() {
    let place = generated_by_another(&[]);
    place.edit("specs/shop.yaml", "        name:", "        title:");
    let found = changes(&place, &[]);
    assert!(!found.is_empty());
    assert!(
        found.iter().all(|(_, _, cause)| cause != "generator"),
        "{found:?}"
    );
}

#[test]
fn two_revisions_of_an_older_generator_differ_by_their_documents_alone() {
    let removed = [("pub runtime::RetryPolicy::retries: u32\n", "")];
    let place = generated_by_another(&removed);
    place.edit("specs/shop.yaml", "version: ", "version: 2");
    place.commit();
    let found = changes(&place, &["v0.1.0", "HEAD"]);
    let rules: Vec<&str> = found.iter().map(|(rule, ..)| rule.as_str()).collect();
    assert_eq!(rules, ["api-version-changed"]);
}

#[test]
fn a_list_without_a_module_says_nothing_of_it() {
    let place = generated_by_another(&[(
        "pub runtime::RetryPolicy::retries: u32",
        "pub runtime::RetryPolicy::attempts: u32",
    )]);
    let list = std::fs::read_to_string(place.path("generated/API.txt")).unwrap();
    let others: Vec<&str> = list
        .lines()
        .filter(|line| !line.contains("library::"))
        .collect();
    place.write("generated/API.txt", &others.join("\n"));
    place.commit();
    assert_eq!(
        changes(&place, &[]),
        [
            by_generator("generator-item-removed", "runtime::RetryPolicy::attempts"),
            by_generator("generator-item-added", "runtime::RetryPolicy::retries"),
        ]
    );
}

#[test]
fn a_list_without_the_runtime_says_nothing_of_it() {
    let place = generated_by_another(&[]);
    let list = std::fs::read_to_string(place.path("generated/API.txt")).unwrap();
    let end = list.find("// What users see of `runtime`").unwrap();
    place.write("generated/API.txt", &list[..end]);
    place.commit();
    assert_eq!(changes(&place, &[]), []);
}
