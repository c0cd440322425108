//! What is new takes nothing from what was there: no box, no definition.
//!
//! In: a document, what is added to it, and the names of before. Out: the lines of types and of the
//! lock that are gone.

use generator::names::Naming;
use generator::{File, Generated, Input};

use crate::package;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Settled, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";

fn generate(text: &str, before: Option<&Generated>) -> Generated {
    let lock = before
        .and_then(|before| before.lock.as_ref()?.module("settled").cloned())
        .unwrap_or_default();
    let document = File {
        name: "settled.yaml".to_owned(),
        bytes: format!("{HEAD}{text}").into_bytes(),
    };
    let naming = Naming {
        lock,
        ..Naming::default()
    };
    generator::generate(
        &package("case", false),
        &[Input {
            module: "settled".to_owned(),
            document,
            naming,
            ..Input::default()
        }],
    )
}

/// The public items of the API, without those of the runtime.
fn items(generated: &Generated) -> Vec<String> {
    let text = generated
        .files
        .as_ref()
        .unwrap()
        .get("API.txt")
        .unwrap()
        .to_owned();
    let is_of_api = |line: &&str| !line.contains("`runtime`");
    let lines = text.lines().take_while(is_of_api);
    lines.map(str::to_owned).collect()
}

/// Generates both in turn; gives the public items that are gone, all of them, and holds that a
/// third run changes nothing.
fn follow(first: &str, second: &str) -> (Vec<String>, Vec<String>) {
    let before = generate(first, None);
    let after = generate(second, Some(&before));
    let again = generate(second, Some(&after));
    assert_eq!(
        after.files, again.files,
        "what the lock says is what it was made from"
    );
    assert_eq!(after.lock, again.lock);
    let (old, new) = (items(&before), items(&after));
    (
        old.into_iter().filter(|line| !new.contains(line)).collect(),
        new,
    )
}

#[test]
fn a_new_field_that_closes_a_circle_is_boxed_itself() {
    let document = |field: &str| {
        format!(
            "paths: {{}}\ncomponents:\n  schemas:\n    Y: {{type: object, properties: {{a: {{type: string}}{field}}}}}\n    \
             Z: {{type: object, properties: {{y: {{$ref: '#/components/schemas/Y'}}, own: {{$ref: '#/components/schemas/Z'}}}}}}\n"
        )
    };
    let (gone, all) = follow(
        &document(""),
        &document(", z: {$ref: '#/components/schemas/Z'}"),
    );
    assert!(gone.is_empty(), "{gone:#?}");
    assert!(
        all.iter()
            .any(|line| line.ends_with("Z::y: Option<settled::types::Y>")
                || line.ends_with("Z::y: Option<Y>")),
        "{all:#?}"
    );
    assert!(
        all.iter().any(|line| line.contains("Y::z: Option<Box<")),
        "{all:#?}"
    );
    assert!(
        all.iter().any(|line| line.contains("Z::own: Option<Box<")),
        "{all:#?}"
    );
}

#[test]
fn a_box_stays_when_its_circle_opens() {
    let document = |field: &str| {
        format!(
            "paths: {{}}\ncomponents:\n  schemas:\n    Y: {{type: object, properties: {{a: {{type: string}}{field}}}}}\n    \
             Z: {{type: object, properties: {{y: {{$ref: '#/components/schemas/Y'}}}}}}\n"
        )
    };
    let (gone, all) = follow(
        &document(", z: {$ref: '#/components/schemas/Z'}"),
        &document(""),
    );
    assert!(gone.iter().all(|line| line.contains("Y::z")), "{gone:#?}");
    assert!(
        all.iter().any(|line| line.contains("Z::y: Option<Box<")),
        "{all:#?}"
    );
}

#[test]
fn a_new_place_for_an_equal_type_is_another_name_of_it() {
    let operation = |path: &str| {
        format!(
            "  /{path}:\n    get:\n      operationId: {path}\n      parameters: [{{name: sort, in: query, schema: {{type: string, enum: [up, down]}}}}]\n      \
             responses: {{'204': {{description: Done}}}}\n"
        )
    };
    let first = format!("paths:\n{}{}", operation("m"), operation("n"));
    let (gone, all) = follow(&first, &format!("{first}{}", operation("a")));
    assert!(gone.is_empty(), "{gone:#?}");
    assert!(
        all.iter()
            .any(|line| line.contains("pub enum") && line.contains("types::Sort:")),
        "{all:#?}"
    );
    assert!(
        all.iter()
            .any(|line| line.contains("pub type") && line.contains("ASort")),
        "{all:#?}"
    );
}

/// Equal inline types of different operations are one, and none of them is called after another.
#[test]
fn shared_types_are_called_after_no_operation() {
    let body = |path: &str, id: &str, schema: &str| {
        format!(
            "  /{path}:\n    post:\n      operationId: {id}\n      requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}\n      \
             responses: {{'204': {{description: Done}}}}\n"
        )
    };
    let object = "{type: object, properties: {a: {type: string}}}";
    let holder = format!("{{type: object, properties: {{meta: {object}}}}}");
    let document = format!(
        "paths:\n{}{}",
        body("items", "addItem", object),
        body("files", "sendFiles", &holder)
    );
    let all = items(&generate(&document, None));
    let names: Vec<_> = all
        .iter()
        .filter(|line| line.contains("pub type"))
        .collect();
    assert_eq!(names.len(), 1, "{all:#?}");
    assert!(
        names[0].ends_with("types::AddItemRequest = AObject"),
        "{all:#?}"
    );
    assert!(
        all.iter()
            .any(|line| line.contains("SendFilesRequest::meta: Option<AObject>")),
        "{all:#?}"
    );
}

/// A type that one operation has already goes on being called after it, so that a later one gets a
/// type of its own.
#[test]
fn a_later_operation_does_not_borrow_a_name() {
    let operation = |path: &str| {
        format!(
            "  /{path}:\n    get:\n      operationId: {path}\n      parameters: [{{name: sort, in: query, schema: {{type: string, enum: [up, down]}}}}]\n      \
             responses: {{'204': {{description: Done}}}}\n"
        )
    };
    let first = format!("paths:\n{}", operation("m"));
    let (gone, all) = follow(&first, &format!("{first}{}", operation("a")));
    assert!(gone.is_empty(), "{gone:#?}");
    for name in ["types::MSort:", "types::ASort:"] {
        let is_there = |line: &String| line.contains("pub enum") && line.contains(name);
        assert!(all.iter().any(is_there), "{name}: {all:#?}");
    }
}
