//! What a review says of a crate that is split by tag: which feature an item needs is part of what
//! users see.

use generator::compare::{self, State, Verdict};
use generator::names::{Naming, Split};
use generator::{File, Input};

use crate::{review, rules, state, surface, surfaces, weight};

/// The rules for features, each of which has a pair here.
pub(crate) const RULES: [&str; 7] = [
    "feature-added",
    "feature-needed",
    "feature-not-needed",
    "feature-removed",
    "feature-renamed",
    "not-split",
    "split-by-tag",
];

/// A document with two operations; the tags of the first, and the type that the second answers
/// with.
fn document(tags: &str, answer: &str, split: Split) -> Input {
    let operation = |id: &str, tags: &str, answer: &str| {
        format!(
            "  /{id}: {{get: {{operationId: {id}, tags: [{tags}], responses: {{'200': {{description: It, content: {{application/json: \
             {{schema: {{$ref: '#/components/schemas/{answer}'}}}}}}}}}}}}}}\n"
        )
    };
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{}{}{}components:\n  schemas:\n    \
         A: {{type: object, properties: {{a: {{type: string}}}}}}\n    B: {{type: object, properties: {{b: {{type: string}}}}}}\n",
        operation("one", tags, "A"),
        operation("two", "boats", answer),
        operation("three", "boats", "B"),
    );
    let naming = Naming {
        split,
        ..Naming::default()
    };
    Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        naming,
        ..Input::default()
    }
}

/// Both ways: the rules that judge, and the verdict that the public items agree with.
fn both(old: &Input, new: &Input) -> [Vec<String>; 2] {
    [(old, new), (new, old)].map(|(from, to)| {
        let review = review(from, to);
        let seen = surfaces::judge(&surface(from), &surface(to));
        // Features are not items: one that goes breaks manifests, and takes no item along.
        let only_features = rules(&review).iter().any(|rule| {
            matches!(
                rule.as_str(),
                "feature-removed" | "not-split" | "feature-added"
            )
        });
        assert!(
            weight(&review) == seen.verdict || only_features && weight(&review) > seen.verdict,
            "{:?} {:?}",
            rules(&review),
            seen.why
        );
        rules(&review)
    })
}

#[test]
fn what_needs_another_feature_breaks_who_chose_features() {
    let base = document("pets", "A", Split::Tag);
    // `A` is used by both tags, and then by one.
    assert_eq!(
        both(&base, &document("pets", "B", Split::Tag))[0],
        ["answer-type-changed", "feature-needed"]
    );
    assert_eq!(
        both(&document("pets", "B", Split::Tag), &base)[0],
        ["answer-type-changed", "feature-not-needed"]
    );
    let tag_is_new = both(&base, &document("cats", "A", Split::Tag));
    assert_eq!(
        tag_is_new,
        [["feature-added", "feature-needed", "feature-removed"]; 2]
    );
    let [forward, reverse] = both(&base, &document("", "A", Split::Tag));
    assert_eq!(
        (forward, reverse),
        (
            vec!["feature-not-needed".into(), "feature-removed".into()],
            vec!["feature-added".into(), "feature-needed".into()]
        )
    );
}

/// What no operation uses comes with everything, which implies all tags, so that nobody loses it
/// when an operation begins to use it.
#[test]
fn a_type_that_comes_into_use_breaks_nothing() {
    let with = |paths: &str| {
        let input = document("pets", "A", Split::Tag);
        let text = String::from_utf8(input.document.bytes)
            .unwrap()
            .replace("components:", &format!("{paths}components:"));
        let text = format!(
            "{text}    Idle: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}\n"
        );
        Input {
            document: File {
                name: "shop.yaml".to_owned(),
                bytes: text.into_bytes(),
            },
            ..input
        }
    };
    let operation = "  /idle: {get: {operationId: idle, tags: [boats], responses: {'200': {description: It, content: {application/json: {schema: \
                     {$ref: '#/components/schemas/Idle'}}}}}}}\n";
    let [forward, reverse] = both(&with(""), &with(operation));
    assert_eq!(
        (forward, reverse),
        (
            vec!["operation-added".into()],
            vec!["feature-needed".into(), "operation-removed".into()]
        )
    );
}

#[test]
fn a_split_is_one_change() {
    let (whole, split) = (
        document("pets", "A", Split::None),
        document("pets", "A", Split::Tag),
    );
    assert_eq!(both(&whole, &split), [["split-by-tag"], ["not-split"]]);
    assert_eq!(weight(&review(&whole, &split)), Verdict::Major);
}

/// The feature of an API among others: whoever asks for it by its old name asks for nothing that is
/// there. A crate with one API has none.
#[test]
fn another_name_of_the_feature_of_an_api_is_a_break() {
    let named = |feature: &str| {
        let input = document("pets", "A", Split::None);
        let naming = Naming {
            feature: Some(feature.to_owned()),
            ..input.naming
        };
        generator::analyze(&Input { naming, ..input })
    };
    let (old, new) = (named("shop"), named("web-shop"));
    let among_others = |in_module| {
        let [old, new] = [&old, &new].map(|analysis| State {
            in_module,
            ..state(analysis)
        });
        rules(&compare::compare_api(old, new).unwrap())
    };
    assert_eq!(among_others(true), ["feature-renamed"]);
    assert_eq!(among_others(false), ["nothing"]);
}
