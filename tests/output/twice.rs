//! Whoever generates again, with the names of the last time, gets the same; also where one place,
//! one address or the same words are there twice.

use generator::lock::{Lock, ModuleLock};
use generator::names::Naming;
use generator::{File, Generated, Input};

use crate::{cases, input, package};

fn again(input: &Input, lock: &ModuleLock) -> Generated {
    let naming = Naming {
        lock: lock.clone(),
        ..input.naming.clone()
    };
    generator::generate(
        &package("case", false),
        &[Input {
            naming,
            ..input.clone()
        }],
    )
}

fn lock(generated: &Generated) -> ModuleLock {
    let lock = generated.lock.as_ref().expect("it generates");
    let read = Lock::parse(&lock.to_string()).unwrap();
    assert_eq!(&read, lock);
    read.modules.into_values().next().unwrap()
}

#[test]
fn the_third_time_is_as_the_first() {
    for name in cases::ALL {
        let input = input(name);
        let first = again(&input, &ModuleLock::default());
        let mut last = lock(&first);
        for _ in 0..2 {
            let next = again(&input, &last);
            assert!(next.files == first.files, "{name}");
            assert_eq!(lock(&next), last, "{name}");
            last = lock(&next);
        }
    }
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Twice, version: '1'}\n";

fn document(text: &str) -> Input {
    Input {
        module: "twice".to_owned(),
        document: File {
            name: "twice.yaml".to_owned(),
            bytes: format!("{HEAD}{text}").into_bytes(),
        },
        ..Input::default()
    }
}

/// Generates the documents in turn, and gives what is public after each.
fn follow(texts: &[&str]) -> Vec<String> {
    let mut lock = ModuleLock::default();
    let mut surfaces = Vec::new();
    for text in texts {
        let generated = again(&document(text), &lock);
        lock = self::lock(&generated);
        surfaces.push(generated.surface.as_ref().unwrap().to_string());
    }
    surfaces
}

/// What was public in the first document is so in those behind it, which have something more at the
/// same place, or in another order.
fn stays(texts: &[&str]) {
    let surfaces = follow(texts);
    for surface in &surfaces {
        for line in surfaces[0].lines() {
            assert!(surface.contains(line), "{line} is gone:\n{surface}");
        }
    }
}

fn server(description: &str, values: &str) -> String {
    format!(
        "  - {{url: 'https://{{v}}.example.com', description: '{description}', variables: {{v: {{default: a, enum: [{values}]}}}}}}\n"
    )
}

const PATHS: &str =
    "paths: {/a: {get: {operationId: a, responses: {'204': {description: Done}}}}}\n";

#[test]
fn servers_of_one_address_keep_their_names_in_any_order() {
    let (one, two) = (server("One", "a, b"), server("Two", "a, c"));
    let both = format!("servers:\n{one}{two}{PATHS}");
    let turned = format!("servers:\n{two}{one}{PATHS}");
    stays(&[&both, &turned, &both]);
    let alone = format!("servers:\n{one}{PATHS}");
    stays(&[&alone, &both, &turned, &alone]);
    let reworded = both
        .replace("One", "The first")
        .replace("Two", "The second");
    stays(&[&both, &reworded, &turned]);
    assert!(follow(&[&both, &both, &both])[2].contains("servers::Two"));
}

#[test]
fn a_server_keeps_its_name_whatever_it_is_described_as() {
    let first = server("One", "a, b");
    let text = |more: &str, description: &str| {
        let first = first.replace("One", description);
        format!("servers:\n{more}{first}{PATHS}")
    };
    let new = "  - {url: 'https://other.example.com', description: One v}\n";
    stays(&[&text("", "One"), &text("", "Uno"), &text(new, "Uno")]);
}

#[test]
fn two_paths_of_one_path_item_keep_their_names() {
    let shared =
        "components: {pathItems: {Shared: {get: {responses: {'404': {description: None}}}}}}\n";
    let text = |paths: &[&str]| {
        let lines: String = paths
            .iter()
            .map(|path| format!("  /{path}: {{$ref: '#/components/pathItems/Shared'}}\n"))
            .collect();
        format!("paths:\n{lines}{shared}")
    };
    stays(&[&text(&["b"]), &text(&["a", "b"]), &text(&["b"])]);
    stays(&[&text(&["b", "c"]), &text(&["c", "a", "b"])]);
}

#[test]
fn two_names_of_one_header_keep_their_constants() {
    let text = |headers: &[&str]| {
        let lines: String = headers
            .iter()
            .map(|name| format!("{name}: {{$ref: '#/components/headers/Count'}}, "))
            .collect();
        format!(
            "paths: {{/a: {{get: {{responses: {{'200': {{description: It, headers: {{{lines}}}}}}}}}}}}}\n\
             components: {{headers: {{Count: {{schema: {{type: integer}}}}}}}}\n"
        )
    };
    stays(&[&text(&["X-B"]), &text(&["X-A", "X-B"]), &text(&["X-B"])]);
    stays(&[&text(&["X-B", "X-C"]), &text(&["X-A", "X-B", "X-C"])]);
}

#[test]
fn two_names_of_one_security_scheme_keep_their_variants() {
    let text = |names: &[&str]| {
        let aliases: String = names
            .iter()
            .map(|name| format!("{name}: {{$ref: '#/components/securitySchemes/first'}}, "))
            .collect();
        let needs: String = names
            .iter()
            .map(|name| format!("{{{name}: []}}, "))
            .collect();
        format!(
            "security: [{{first: []}}, {needs}]\n{PATHS}\
             components: {{securitySchemes: {{first: {{type: http, scheme: bearer}}, {aliases}}}}}\n"
        )
    };
    stays(&[
        &text(&[]),
        &text(&["alias"]),
        &text(&["alias", "a_second"]),
        &text(&[]),
    ]);
}

#[test]
fn an_added_operation_takes_no_name_from_the_enum_of_another() {
    let old = "  /pets: {get: {operationId: get_pet, responses: {'404': {description: None}}}}\n";
    let new =
        "  /errors: {get: {operationId: get_pet_error, responses: {'404': {description: None}}}}\n";
    let servers = "servers: [{url: 'https://api.example.com'}]\n";
    stays(&[
        &format!("{servers}paths:\n{old}"),
        &format!("{servers}paths:\n{old}{new}"),
    ]);
}

#[test]
fn a_second_value_of_a_constant_breaks_no_code() {
    let text = |kind: &str, tag: &str, level: &str| {
        let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
        format!(
            "paths: {{/a: {{post: {{operationId: add, requestBody: {{required: true, content: {{application/json: {{schema: {event}}}}}}}, \
             responses: {{'200': {{description: It, content: {{application/json: {{schema: {event}}}}}}}}}}}}}}}\n\
             components:\n  schemas:\n\
             \x20   Event: {{oneOf: [{card}, {cash}], discriminator: {{propertyName: tag, mapping: {{card: Card, cash: Cash}}}}}}\n\
             \x20   Card: {{type: object, required: [tag, number, kind, level, on], properties: {{tag: {tag}, number: {{type: string}}, kind: {kind}, level: {level}, on: {{const: true}}}}}}\n\
             \x20   Cash: {{type: object, required: [tag, kind], properties: {{tag: {{const: cash}}, kind: {kind}}}}}\n",
            event = reference("Event"),
            card = reference("Card"),
            cash = reference("Cash"),
        )
    };
    let first = text("{const: one}", "{const: card}", "{const: 1}");
    let second = text(
        "{enum: [one, two]}",
        "{enum: [card, debit]}",
        "{enum: [1, 2]}",
    );
    let any = text("{type: string}", "{type: string}", "{type: integer}");
    let none = text("{const: two}", "{const: card}", "{const: 1}");
    stays(&[&first, &second, &second, &any]);
    stays(&[&first, &any]);
    stays(&[&first, &none, &first]);
    // What was sent before is sent still, in every later version.
    let mut lock = ModuleLock::default();
    for text in [&first, &second, &second] {
        let generated = again(&document(text), &lock);
        lock = self::lock(&generated);
        let files = generated.files.as_ref().expect("it generates");
        let is_types = |path: &str| path.ends_with("types.rs") && !path.contains("runtime");
        let types = files.iter().find(|(path, _)| is_types(path));
        let types = types.map(|(_, text)| text).expect("types.rs");
        // Both structs have a kind, of one type.
        for (preset, count) in [
            ("CardTag::Card", 1),
            ("CardLevel::N1", 1),
            ("CardKind::One", 2),
        ] {
            let count = if text == &first { 0 } else { count };
            assert_eq!(types.matches(preset).count(), count, "{preset} in {types}");
        }
    }
}
