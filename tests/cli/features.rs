//! Cargo features that `codegen.toml` or the arguments of `generate` name: of an API, and of the
//! tags of one that is split.

use std::fs;

use crate::place::Place;

/// A document with an operation for each of these tags.
fn tagged(tags: &[&str]) -> String {
    let paths = tags.iter().enumerate().map(|(index, tag)| {
        format!(
            "  /{index}: {{get: {{operationId: get{index}, tags: ['{tag}'], responses: {{'204': {{description: Nothing}}}}}}}}\n"
        )
    });
    let paths: String = paths.collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{paths}"
    )
}

/// A workspace whose API `shop` has three tags and these lines in its table.
fn place(lines: &str) -> Place {
    let place = Place::workspace();
    place.write(
        "specs/shop.yaml",
        &tagged(&["Pets", "Store Orders", "orders"]),
    );
    let table = "document = \"shop.yaml\"\n";
    place.edit("specs/codegen.toml", table, &format!("{table}{lines}"));
    place
}

/// The table of features, and what stands above each module in the root of the crate.
fn features(place: &Place) -> (toml::Table, String) {
    let read = |path: &str| fs::read_to_string(place.path(path)).unwrap();
    let manifest: toml::Table = read("generated/Cargo.toml").parse().unwrap();
    let features = manifest["features"].as_table().unwrap().clone();
    (features, read("generated/src/lib.rs"))
}

#[test]
fn an_api_and_its_tags_have_the_features_that_the_file_names() {
    let place = place(
        "split = \"tag\"\nfeature = \"web-shop\"\n\n[api.features]\n\"Store Orders\" = \"purchases\"\n",
    );
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let (features, root) = features(&place);
    let own: Vec<&str> = features
        .keys()
        .map(String::as_str)
        .filter(|name| name.contains("shop"))
        .collect();
    assert_eq!(
        own,
        [
            "web-shop",
            "web-shop-all",
            "web-shop-orders",
            "web-shop-pets",
            "web-shop-purchases"
        ]
    );
    assert_eq!(
        features["web-shop-purchases"],
        toml::Value::from(vec!["web-shop"])
    );
    assert!(features.contains_key("library"), "{features:?}");
    assert!(
        root.contains("#[cfg(feature = \"web-shop\")]\npub mod shop;"),
        "{root}"
    );
    let file = place.path("generated/src/shop/operations/purchases.rs");
    assert!(file.exists());
    let again = place.run(&["codegen", "--root", ".", "--check"]);
    assert_eq!(again.status, 0, "{again:?}");
}

#[test]
fn a_feature_that_cannot_be_is_refused_at_its_line() {
    for (lines, at, words) in [
        ("feature = \"Shop\"", "10:11", "is no name for a feature"),
        ("feature = \"http3\"", "10:11", "has or may get"),
        (
            "feature = \"library\"",
            "10:11",
            "two APIs have the feature `library`",
        ),
        (
            "features = { Pets = \"cats\" }",
            "10:21",
            "without `split = \"tag\"` a tag has no feature",
        ),
        (
            "split = \"tag\"\nfeatures = { Pets = \"Cats\" }",
            "11:21",
            "no tag can have the feature `Cats`, which is no name",
        ),
        (
            "split = \"tag\"\nfeatures = { Pets = \"tracing\" }",
            "11:21",
            "no tag can have the feature `tracing`, which is reserved",
        ),
        (
            "split = \"tag\"\nfeatures = { Pets = \"a\", orders = \"a\" }",
            "11:35",
            "two tags have the feature `a`",
        ),
        (
            "split = \"tag\"\nfeatures = { Pets = \"orders\" }",
            "11:21",
            "the tags `Pets` and `orders` cannot both have the feature `orders`",
        ),
        (
            "split = \"tag\"\nfeatures = { Cats = \"cats\" }",
            "11:21",
            "the tag `Cats` has no feature that could be named: it is the first of no operation",
        ),
    ] {
        let place = place(&format!("{lines}\n"));
        let ended = place.run(&["codegen", "--root", "."]);
        let said = format!("{}{}", ended.out, ended.err);
        let at = format!("specs/codegen.toml:{at}");
        assert!(
            ended.status != 0 && said.contains(words) && said.contains(&at),
            "{lines}: {said}"
        );
        assert!(!place.path("generated").exists(), "{lines}");
    }
}

/// `library-x` of the one would be the feature of a tag `x` of the other.
#[test]
fn no_feature_begins_like_those_of_the_tags_of_another_api() {
    let place = place("feature = \"library-x\"\n");
    let table = "document = \"library.json\"\n";
    let ended = place.run(&["codegen", "--root", "."]);
    assert_eq!(ended.status, 0, "{ended:?}");
    place.edit(
        "specs/codegen.toml",
        table,
        &format!("{table}split = \"tag\"\n"),
    );
    let ended = place.run(&["codegen", "--root", "."]);
    assert!(
        ended.status == 2
            && ended
                .err
                .contains("the feature `library-x` begins like those of the tags of `library`"),
        "{ended:?}"
    );
}

#[test]
fn generate_takes_the_features_of_tags_as_arguments() {
    let run = |argument: &str| {
        let place = Place::empty();
        place.write("shop.yaml", &tagged(&["Pets", "a=b"]));
        let ended = place.run(&[
            "generate",
            "./shop.yaml",
            "--out",
            "./client",
            "--split",
            "tag",
            "--tag-feature",
            argument,
        ]);
        (place, ended)
    };
    let (place, ended) = run("a=b=purchases");
    assert_eq!(ended.status, 0, "{ended:?}");
    let manifest = fs::read_to_string(place.path("client/Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    assert!(manifest["features"].get("purchases").is_some());
    for (argument, at, words) in [
        ("Cats=cats", "command line:1:20", "has no feature"),
        ("Pets=Cats", "command line:1:20", "is no name"),
        ("Pets", "", "has no `=`"),
    ] {
        let (place, ended) = run(argument);
        let said = format!("{}{}", ended.out, ended.err);
        assert!(
            ended.status != 0 && said.contains(words) && said.contains(at),
            "{argument}: {said}"
        );
        assert!(!place.path("client").exists(), "{argument}");
    }
}
