//! What is new takes nothing from what was there: no box, no definition, no `From`.
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
    let naming = Naming {
        lock,
        ..Naming::default()
    };
    generate_with(text, naming)
}

fn generate_with(text: &str, naming: Naming) -> Generated {
    let document = File {
        name: "settled.yaml".to_owned(),
        bytes: format!("{HEAD}{text}").into_bytes(),
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

/// A document with a union of payments. All but the gift are other names of one type, and their
/// tags tell them apart.
fn payments(union: &str, tags: &[&str]) -> String {
    let all = |part: &dyn Fn(&str) -> String| tags.iter().map(|tag| part(tag)).collect::<String>();
    let branches = all(&|tag| format!(", {{$ref: '#/components/schemas/{tag}'}}"));
    let mapping = all(&|tag| format!(", {tag}: '#/components/schemas/{tag}'"));
    let names = all(&|tag| format!("    {tag}: {{$ref: '#/components/schemas/Payment'}}\n"));
    format!(
        "paths: {{}}\ncomponents:\n  schemas:\n    \
         {union}:\n      oneOf: [{{$ref: '#/components/schemas/Gift'}}{branches}]\n      \
         discriminator: {{propertyName: kind, mapping: {{Gift: '#/components/schemas/Gift'{mapping}}}}}\n    \
         Gift: {{type: object, required: [kind], properties: {{kind: {{type: string}}, note: {{type: string}}}}}}\n    \
         Payment: {{type: object, required: [kind], properties: {{kind: {{type: string}}, sum: {{type: integer}}}}}}\n{names}"
    )
}

/// The branches of the union that have `From`, but for the gift.
fn converted(generated: &Generated) -> Vec<String> {
    let files = generated.files.as_ref().unwrap();
    let text = files.get("src/settled/types.rs").unwrap();
    let table = text.split_once("branches! {").unwrap().1;
    let lines = table.lines().skip(1).take_while(|line| *line != "} }");
    let names = lines.filter_map(|line| line.trim().split_once('('));
    let names = names.map(|(name, _)| name.to_owned());
    names.filter(|name| name != "Gift").collect()
}

/// What the lock says of branches without `From`.
fn marks(generated: &Generated) -> Vec<String> {
    let lock = generated.lock.as_ref().unwrap().to_string();
    let marks = lock.lines().filter(|line| line.contains("(no-from)"));
    marks.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn a_new_branch_takes_no_conversion_from_one_of_its_type() {
    let (gone, _) = follow(
        &payments("Paid", &["Card"]),
        &payments("Paid", &["Cash", "Card"]),
    );
    assert!(gone.is_empty(), "{gone:#?}");
    let first = generate(&payments("Paid", &["Card"]), None);
    assert_eq!(marks(&first), [""; 0]);
    let second = generate(&payments("Paid", &["Cash", "Card"]), Some(&first));
    assert_eq!(converted(&second), ["Card"]);
    assert_eq!(marks(&second), ["(no-from) Cash"]);
    let third = generate(&payments("Paid", &["Bill", "Cash", "Card"]), Some(&second));
    assert_eq!(converted(&third), ["Card"]);
    assert_eq!(marks(&third), ["(no-from) Bill", "(no-from) Cash"]);
    let without = generate(&payments("Paid", &["Cash"]), Some(&third));
    assert_eq!(converted(&without), ["Cash"]);
    assert_eq!(marks(&without), [""; 0]);
}

#[test]
fn a_union_under_another_name_keeps_its_conversions() {
    let first = generate(&payments("Paid", &["Card"]), None);
    let second = generate(&payments("Paid", &["Cash", "Card"]), Some(&first));
    let lock = second.lock.clone().unwrap();
    let naming = Naming {
        lock: lock.module("settled").unwrap().clone(),
        keep: 2,
        version: "0.2.0".to_owned(),
        ..Naming::default()
    };
    let renamed = generate_with(&payments("Sum", &["Cash", "Card"]), naming);
    assert_eq!(converted(&renamed), ["Card"]);
    assert_eq!(marks(&renamed), ["(no-from) Cash"]);
}

/// A lock of before these marks knows both branches, and the crate has neither conversion.
#[test]
fn branches_that_had_no_conversion_get_none() {
    let both = payments("Paid", &["Card", "Cash"]);
    let first = generate(&both, None);
    assert_eq!(converted(&first), [""; 0]);
    assert_eq!(marks(&first), [""; 0]);
    assert_eq!(generate(&both, Some(&first)).files, first.files);
    let more = generate(&payments("Paid", &["Card", "Cash", "Bill"]), Some(&first));
    assert_eq!(converted(&more), [""; 0]);
}

/// The lock has no types. Nothing says which of the two had the conversion before, and a guess
/// could make the wrong branch in silence.
#[test]
fn a_branch_that_takes_the_type_of_another_one_leaves_no_guess() {
    let document = payments("Paid", &["Card", "Cash"]);
    let apart = document.replace(
        "    Cash: {$ref: '#/components/schemas/Payment'}\n",
        "    Cash: {type: object, required: [kind], properties: {kind: {type: string}, till: {type: integer}}}\n",
    );
    let first = generate(&apart, None);
    assert_eq!(converted(&first), ["Card", "Cash"]);
    assert_eq!(converted(&generate(&document, Some(&first))), [""; 0]);
}
