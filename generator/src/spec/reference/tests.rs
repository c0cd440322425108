use serde_json::{Value, json};

use super::References;
use crate::diagnostic::Sink;
use crate::load::document::{Document, Node};
use crate::source::Pointer;
use crate::spec::testing::{concise, document, files};

fn pets() -> Value {
    json!({
        "at": {"$ref": "x"},
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"a/b~c d": {"type": "string"}}, "$defs": {"Paw": {"$anchor": "paw"}}},
            "PetOwner": {"$ref": "#/components/schemas/Pet"},
            "Described": {"$ref": "#/components/schemas/Pet", "description": "x"},
            "Named": {"$id": "https://example.com/schemas/named.json", "$defs": {"In": {"$anchor": "in"}, "Up": {"$ref": "#/$defs/In"}}}
        }},
        "list": [{}, {"x": 1}]
    })
}

fn at(document: &Document, pointer: &str) -> Pointer {
    assert!(document.find(&Pointer::new(pointer)).is_some(), "{pointer}");
    Pointer::new(pointer)
}

fn shown(node: Option<Node<'_>>, sink: Sink) -> String {
    let target = node.map_or("-".to_owned(), |node| node.pointer().to_string());
    format!("{target}\n{}", concise(sink)).trim().to_owned()
}

/// Where a reference at a place leads in one step, with the findings.
fn from(document: &Document, place: &str, reference: &str) -> String {
    let mut sink = Sink::new();
    let node = document.find(&at(document, place)).unwrap();
    let target = References::new(document).resolve(node, reference, &mut sink);
    shown(target, sink)
}

fn one(reference: &str) -> String {
    from(&document(&pets()), "#/at", reference)
}

#[test]
fn pointers_lead_to_any_place() {
    assert_eq!(one("#/components/schemas/Pet"), "#/components/schemas/Pet");
    assert_eq!(
        one("#/components/schemas/Pet/properties/a~1b~0c%20d"),
        "#/components/schemas/Pet/properties/a~1b~0c d"
    );
    assert_eq!(one("#/list/1/x"), "#/list/1/x");
    assert_eq!(one("#"), "#");
    assert_eq!(
        one("#/components/schemas/Pet/$defs/Paw"),
        "#/components/schemas/Pet/$defs/Paw"
    );
}

#[test]
fn anchors_and_ids_lead_to_their_schemas() {
    assert_eq!(one("#paw"), "#/components/schemas/Pet/$defs/Paw");
    assert_eq!(
        one("https://example.com/schemas/named.json"),
        "#/components/schemas/Named"
    );
    assert_eq!(
        one("https://example.com/schemas/named.json#in"),
        "#/components/schemas/Named/$defs/In"
    );
    assert_eq!(
        one("https://example.com/schemas/named.json#/$defs/Up"),
        "#/components/schemas/Named/$defs/Up"
    );
    let inside = "#/components/schemas/Named/$defs/Up";
    assert_eq!(
        from(&document(&pets()), inside, "named.json#in"),
        "#/components/schemas/Named/$defs/In"
    );
    assert_eq!(
        from(&document(&pets()), inside, "#/$defs/In"),
        "#/components/schemas/Named/$defs/In"
    );
    assert_eq!(
        from(&document(&pets()), inside, "#/components/schemas/Pet"),
        "#/components/schemas/Pet"
    );
}

#[test]
fn what_is_missing_comes_with_the_nearest_name() {
    insta::assert_snapshot!(one("#/components/schemas/Pett"), @"
    -
    error[ref-missing] #/at/$ref: `#/components/schemas/Pett` points to nothing
      help: did you mean `#/components/schemas/Pet`?
    ");
    insta::assert_snapshot!(one("#/component/schemas/Pet"), @"
    -
    error[ref-missing] #/at/$ref: `#/component/schemas/Pet` points to nothing
      help: did you mean `#/components/schemas/Pet`?
    ");
    insta::assert_snapshot!(one("#Pet"), @"
    -
    error[ref-missing] #/at/$ref: `#Pet` points to nothing
      help: did you mean `#/components/schemas/Pet`?
    ");
    insta::assert_snapshot!(one("Pet"), @"
    -
    error[file-not-found] #/at/$ref: `Pet` points to the file `Pet`, which is not loaded
      help: did you mean `#/components/schemas/Pet`?
    ");
    insta::assert_snapshot!(one("#/list/7"), @"
    -
    error[ref-missing] #/at/$ref: `#/list/7` points to nothing
    ");
    insta::assert_snapshot!(one(""), @"
    -
    error[ref-missing] #/at/$ref: `` points to nothing
    ");
}

#[test]
fn nothing_is_fetched_and_nothing_outside_is_read() {
    insta::assert_snapshot!(one("https://example.com/pet.yaml#/Pet"), @"
    -
    error[ref-remote] #/at/$ref: `https://example.com/pet.yaml#/Pet` is a URL
      help: nothing is ever fetched: download the file to the folder of the document and refer to it by a relative path
    ");
    insta::assert_snapshot!(one("../secrets.yaml"), @"
    -
    error[ref-outside] #/at/$ref: `../secrets.yaml` points outside the folder of the document
      help: keep all files of a document in its folder or below it
    ");
    insta::assert_snapshot!(one("/etc/passwd"), @"
    -
    error[ref-outside] #/at/$ref: `/etc/passwd` points outside the folder of the document
      help: keep all files of a document in its folder or below it
    ");
    insta::assert_snapshot!(one("models.yaml#/Pet"), @"
    -
    error[file-not-found] #/at/$ref: `models.yaml#/Pet` points to the file `models.yaml`, which is not loaded
      help: put the file beside the document, or its content under `components`
    ");
}

#[test]
fn other_files_are_relative_to_the_file_that_names_them() {
    let main = json!({"at": {}});
    let models = json!({"Pet": {"$ref": "../common.yaml#/Name"}, "Own": {"$ref": "#/Pet"}});
    let common = json!({"Name": {"type": "string"}});
    let document = files(&[
        ("api/openapi.yaml", &main),
        ("api/models/pet.yaml", &models),
        ("api/common.yaml", &common),
    ]);
    assert_eq!(
        from(&document, "#/at", "models/pet.yaml#/Pet"),
        "models/pet.yaml#/Pet"
    );
    assert_eq!(from(&document, "#/at", "./common.yaml"), "common.yaml#");
    assert_eq!(
        from(&document, "models/pet.yaml#/Pet", "../common.yaml#/Name"),
        "common.yaml#/Name"
    );
    assert_eq!(
        from(&document, "models/pet.yaml#/Own", "#/Pet"),
        "models/pet.yaml#/Pet"
    );
    insta::assert_snapshot!(from(&document, "models/pet.yaml#/Own", "../../other.yaml"), @"
    -
    error[ref-outside] models/pet.yaml#/Own/$ref: `../../other.yaml` points outside the folder of the document
      help: keep all files of a document in its folder or below it
    ");
}

fn end(value: &Value, reference: &str) -> String {
    let document = document(value);
    let mut sink = Sink::new();
    let mut references = References::new(&document);
    references.resolve_all(document.root(), reference, &mut sink);
    let target = references.resolve_all(document.root(), reference, &mut sink);
    shown(target, sink)
}

#[test]
fn chains_are_followed_to_what_says_more() {
    assert_eq!(
        end(&pets(), "#/components/schemas/PetOwner"),
        "#/components/schemas/Pet"
    );
    assert_eq!(
        end(&pets(), "#/components/schemas/Described"),
        "#/components/schemas/Described"
    );
}

#[test]
fn circles_are_reported_once() {
    let circle = json!({"A": {"$ref": "#/B"}, "B": {"$ref": "#/C", "description": "x"}, "C": {"$ref": "#/A"}, "Me": {"$ref": "#/Me"}});
    insta::assert_snapshot!(end(&circle, "#/B"), @"
    -
    error[ref-cycle] #/A: the reference leads back to itself
      #/B: by way of this
      #/C: by way of this
      help: give one of them a schema of its own instead of a `$ref`
    ");
    insta::assert_snapshot!(end(&circle, "#/Me"), @"
    -
    error[ref-cycle] #/Me: the reference leads back to itself
      help: give one of them a schema of its own instead of a `$ref`
    ");
}

#[test]
fn a_long_circle_counts_the_places_that_it_does_not_name() {
    let reference = |to: usize| json!({"$ref": format!("#/A{to}")});
    let entries = (0..20).map(|number| (format!("A{number}"), reference((number + 1) % 20)));
    let text = end(&Value::Object(entries.collect()), "#/A0");
    assert_eq!(text.matches("by way of this").count(), 8, "{text}");
    assert!(text.contains("and further places: 11"), "{text}");
}

#[test]
fn the_same_broken_reference_is_listed_a_few_times() {
    let listed = |count: usize| {
        let document = document(&json!({"list": vec![json!({"$ref": "#/none"}); count]}));
        let mut sink = Sink::new();
        let mut references = References::new(&document);
        for _ in 0..2 {
            for node in document.root().get("list").unwrap().items() {
                references.resolve(node, "#/none", &mut sink);
            }
        }
        concise(sink)
    };
    insta::assert_snapshot!(listed(7), @"
    error[ref-missing] #/list/0/$ref: `#/none` points to nothing
    error[ref-missing] #/list/1/$ref: `#/none` points to nothing
    error[ref-missing] #/list/2/$ref: `#/none` points to nothing
    error[ref-missing] #/list/3/$ref: `#/none` points to nothing
      help: 7 places have this reference; the others are not listed
    ");
    let all = listed(4);
    assert!(!all.contains("places have"), "{all}");
}

#[test]
fn a_mapping_names_a_component_or_refers_to_it() {
    let document = document(&pets());
    let mut references = References::new(&document);
    let mut sink = Sink::new();
    let mut target = |value: &str| {
        references
            .resolve_mapping(document.root(), value, &mut sink)
            .map(|node| node.pointer().to_string())
    };
    assert_eq!(target("Pet").as_deref(), Some("#/components/schemas/Pet"));
    assert_eq!(
        target("#/components/schemas/PetOwner").as_deref(),
        Some("#/components/schemas/PetOwner")
    );
    assert_eq!(target("Dog"), None);
}

/// Comparing each of many broken references with each of many names would take minutes.
#[test]
fn unknown_names_are_compared_with_so_many_names() {
    let names = |count: usize| {
        let entries = (0..count).map(|number| (format!("name{number}"), json!({})));
        Value::Object(entries.collect())
    };
    let document = document(&json!({"at": {}, "many": names(40_000), "few": names(10)}));
    let at = document.find(&at(&document, "#/at")).unwrap();
    let mut references = References::new(&document);
    let mut is_advised = |reference: &str| {
        let mut sink = Sink::new();
        references.resolve(at, reference, &mut sink);
        concise(sink).contains("did you mean")
    };
    assert!(is_advised("#/many/nane1"));
    assert!(is_advised("#/many/nane2"));
    assert!(!is_advised("#/many/nane3"));
    assert!(is_advised("#/few/nane4"));
}
