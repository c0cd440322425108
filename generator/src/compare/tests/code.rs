//! Emitted code that differs without a rule that says so.

use super::*;
use crate::emitted_code::CodePart;
use crate::ir::TypeId;

/// The same state with the code of another one, as if a rule were missing for what differs between
/// them.
fn with_code_of<'a>(analysis: &'a Analysis, other: &'a Analysis) -> State<'a> {
    State {
        code: other.code.as_ref(),
        ..state(analysis)
    }
}

fn lines(changes: &[Change]) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    changes
        .iter()
        .map(|change| {
            let (before, after) = (text(&change.before), text(&change.after));
            format!("{} {}: {before} -> {after}", change.rule.id, change.path)
        })
        .collect()
}

#[test]
fn code_that_differs_without_a_rule_is_said_with_its_lines() {
    let schemas = |length: u32| {
        format!("A: {{type: object, properties: {{b: {{type: string, maxLength: {length}}}}}}}")
    };
    let (old, new) = (request(&schemas(5)), request(&schemas(6)));
    let changes = compare_api(state(&old), with_code_of(&old, &new))
        .expect("two APIs")
        .changes;
    assert_eq!(
        lines(&changes),
        ["code-differs A: b: [MaxLength(5)], -> b: [MaxLength(6)],"]
    );
    assert_eq!(changes[0].verdict(), Verdict::Patch);
    assert_eq!(changes[0].wire.worst(), Grade::MayFail);
    let place = changes[0].cause.new.as_ref().map(|place| place.line);
    assert_eq!(place, Some(1));
}

#[test]
fn code_that_differs_because_of_a_used_type_follows_from_it() {
    let schemas = |item: &str| {
        format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}, B: {item}"
        )
    };
    let (old, new) = (
        request(&schemas("{type: string}")),
        request(&schemas("{type: integer}")),
    );
    let changes = compared(&old, &new);
    let found: Vec<(&str, bool)> = changes
        .iter()
        .map(|change| (change.rule.id, change.follows))
        .collect();
    assert_eq!(found, [("alias-changed", false), ("code-follows", true)]);
}

/// An API with a client, servers, headers, a type that changes and two items that use it.
fn with_changed_type(kind: &str) -> Analysis {
    let header = "headers: {X-Page: {schema: {type: integer}}}";
    let content = "content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}";
    let operation = format!(
        "/a: {{get: {{operationId: list, responses: {{'200': {{description: d, {header}, {content}}}}}}}}}"
    );
    let text = source(
        &operation,
        &format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}, \
             B: {{type: object, properties: {{c: {{type: {kind}}}}}}}"
        ),
    );
    let servers = "servers: [{url: 'https://other.example.com', description: Other}, ";
    crate::analyze(&input(text.replace("servers: [", servers)))
}

#[test]
fn a_difference_that_a_changed_type_cannot_cause_does_not_follow_from_it() {
    let (old, new) = (with_changed_type("string"), with_changed_type("integer"));
    let types = &old.report.checked.as_ref().expect("an API").api().types;
    let first = types
        .iter()
        .position(|item| item.at.as_str().ends_with("/A"));
    let of_type = CodePart::Type(TypeId::new(first.expect("the type A")));
    for (part, item) in [
        (CodePart::BelowTypes, "types"),
        (CodePart::Client, "Client"),
        (CodePart::Servers, "servers"),
        (CodePart::Headers, "operations::Headers"),
        (CodePart::Operation(0), "Client::list"),
        (of_type, "A"),
    ] {
        let mut code = new.code.clone().expect("code");
        code.push(part, "fn something_else() {}\n");
        let state_of_new = State {
            code: Some(&code),
            ..state(&new)
        };
        let changes = compare_api(state(&old), state_of_new)
            .expect("two APIs")
            .changes;
        let found: Vec<String> = changes
            .iter()
            .map(|change| format!("{} {} {}", change.rule.id, change.item, change.follows))
            .collect();
        let wanted = format!("code-differs {item} false");
        assert!(found.contains(&wanted), "{item}: {found:?}");
    }
}

#[test]
fn a_type_that_is_used_under_another_name_changes_its_users() {
    let schemas = |shape: &str| {
        format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}, \
             B: {{$ref: '#/components/schemas/C'}}, C: {{type: object, {shape}}}"
        )
    };
    let (old, new) = (
        request(&schemas("properties: {d: {type: string}}")),
        request(&schemas("additionalProperties: {type: string}")),
    );
    for (old, new) in [(&old, &new), (&new, &old)] {
        let changes = compared(old, new);
        let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
        assert_eq!(ids, ["type-kind-changed", "code-follows"]);
    }
}

#[test]
fn a_struct_loses_its_default_with_the_type_of_a_field() {
    let schemas = |required: &str| {
        format!(
            "A: {{type: object, required: [b], properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}, \
             B: {{type: object, {required}properties: {{c: {{type: string}}, d: {{type: string}}}}}}"
        )
    };
    let (old, new) = (
        request(&schemas("")),
        request(&schemas("required: [c, d], ")),
    );
    for (old, new) in [(&old, &new), (&new, &old)] {
        let changes = compared(old, new);
        let ids: BTreeSet<&str> = changes.iter().map(|change| change.rule.id).collect();
        assert!(!ids.contains("code-differs"), "{:#?}", lines(&changes));
    }
}

#[test]
fn comments_and_names_that_a_rule_knows_are_no_difference() {
    let schemas = |name: &str, text: &str| {
        format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/{name}'}}}}}}, {name}: {{type: object, description: {text}, \
             properties: {{one: {{type: string}}, two: {{type: string}}, three: {{type: string}}}}}}"
        )
    };
    let (old, new) = (
        request(&schemas("Box", "Old.")),
        request(&schemas("AContainerWithALongName", "New.")),
    );
    let ids: Vec<&str> = compared(&old, &new)
        .iter()
        .map(|change| change.rule.id)
        .collect();
    assert_eq!(ids, ["type-renamed"]);
}

#[test]
fn servers_in_another_order_are_the_same_servers() {
    let servers = |list: &str| {
        let text = source("/a: {get: {responses: {'204': {description: d}}}}", "");
        let named = text.replace("servers: [", &format!("servers: [{list}, "));
        crate::analyze(&input(named))
    };
    let (one, other) = (
        "{url: 'https://one.example.com'}",
        "{url: 'https://other.example.com'}",
    );
    let (old, new) = (
        servers(&format!("{one}, {other}")),
        servers(&format!("{other}, {one}")),
    );
    let ids: Vec<&str> = compared(&old, &new)
        .iter()
        .map(|change| change.rule.id)
        .collect();
    assert_eq!(ids, ["server-changed", "server-choices-reordered"]);
}

#[test]
fn a_server_relative_to_the_address_of_a_client_is_the_server_of_the_client() {
    let with = |servers: &str| {
        let text = source("/a: {get: {responses: {'204': {description: d}}}}", "");
        crate::analyze(&input(text.replace("https://example.com", servers)))
    };
    let changes = compared(&with("/api/v1"), &with("/api/v2"));
    assert_eq!(changes[0].rule.id, "server-changed");
    assert_eq!(
        lines(&changes)[0],
        "server-changed Client: /api/v1 -> /api/v2"
    );
}

#[test]
fn the_struct_of_required_fields_is_renamed_with_its_type() {
    let schemas = |name: &str| {
        let fields: Vec<String> = ["a", "b", "c", "d", "e"]
            .iter()
            .map(|field| format!("{field}: {{type: string}}"))
            .collect();
        format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/{name}'}}}}}}, {name}: {{type: object, \
             required: [a, b, c, d, e], properties: {{{}}}}}",
            fields.join(", ")
        )
    };
    let changes = compared(&request(&schemas("Box")), &request(&schemas("Crate")));
    let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
    assert_eq!(ids, ["type-renamed"]);
}

#[test]
fn rules_of_keys_that_are_not_listed_are_rules_of_their_field() {
    let keys = |keyword: &str, length: u32| {
        let value = format!("{{type: string, maxLength: {length}}}");
        let keys = match keyword {
            "patternProperties" => format!("{{'^x-': {value}}}"),
            _ => value,
        };
        request(&format!(
            "A: {{type: object, properties: {{a: {{type: string}}}}, {keyword}: {keys}}}"
        ))
    };
    for keyword in ["additionalProperties", "patternProperties"] {
        for (lengths, rule) in [
            ((5, 4), "field-rules-tightened"),
            ((4, 5), "field-rules-loosened"),
        ] {
            let changes = compared(&keys(keyword, lengths.0), &keys(keyword, lengths.1));
            let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
            assert_eq!(ids, [rule], "{keyword}");
        }
    }
}

#[test]
fn a_path_parameter_of_another_name_is_the_same_in_code_as_a_keyword_and_as_none() {
    let with = |name: &str| {
        let parameter =
            format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}");
        let operation = format!(
            "{{operationId: read, parameters: [{parameter}], responses: {{'204': {{description: d}}}}}}"
        );
        document(&format!("'/pets/{{{name}}}': {{get: {operation}}}"), "")
    };
    for (old, new) in [
        ("type", "kind"),
        ("kind", "type"),
        ("type", "match"),
        ("kind", "sort"),
        ("petId", "owner"),
        ("petId", "ownerId"),
    ] {
        let changes = compared(&with(old), &with(new));
        let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
        assert_eq!(
            ids,
            ["parameter-renamed"],
            "{old} {new}: {:#?}",
            lines(&changes)
        );
    }
}

#[test]
fn an_operation_without_an_id_shows_its_route_instead() {
    let with = |id: &str| {
        document(
            &format!("/page: {{get: {{{id}responses: {{'204': {{description: d}}}}}}}}"),
            "",
        )
    };
    let (old, new) = (with("operationId: getPage, "), with(""));
    let ids: Vec<&str> = compared(&old, &new)
        .iter()
        .map(|change| change.rule.id)
        .collect();
    assert_eq!(ids, ["operation-id-changed"]);
}

#[test]
fn a_header_of_another_spelling_is_read_by_the_same_constant() {
    let with = |name: &str| {
        let header = format!("headers: {{{name}: {{schema: {{type: integer}}}}}}");
        let answer = format!("{{'204': {{description: d, {header}}}}}");
        document(
            &format!("/a: {{get: {{operationId: list, responses: {answer}}}}}"),
            "",
        )
    };
    for (name, worst) in [
        ("retry-after", Grade::Works),
        ("Retry_After", Grade::MayFail),
    ] {
        let changes = compared(&with("Retry-After"), &with(name));
        let respelled = changes
            .iter()
            .find(|change| change.rule.id == "header-respelled");
        let found = respelled.map(|change| change.wire.worst());
        assert_eq!(found, Some(worst), "{name}: {changes:#?}");
        assert!(
            changes
                .iter()
                .all(|change| change.rule.id != "code-differs")
        );
    }
}

#[test]
fn another_media_type_for_the_same_bytes_is_said() {
    let with = |media: &str| {
        let body = format!("{{required: true, content: {{image/png: {{}}{media}}}}}");
        let operation = format!(
            "{{operationId: send, requestBody: {body}, responses: {{'204': {{description: d}}}}}}"
        );
        document(&format!("/a: {{put: {operation}}}"), "")
    };
    let changes = compared(
        &with(", image/webp: {}"),
        &with(", image/webp: {}, 'video/*': {}"),
    );
    let ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
    assert_eq!(ids, ["body-media-type-changed"]);
    assert_eq!(changes[0].wire.old_client.grade, Grade::Works);
    assert_eq!(changes[0].wire.new_client.grade, Grade::MayFail);
}

/// A document in which this is the type of an idempotency key, of a parameter, of a field, of the
/// items of a list, and of an answer.
fn words(schemas: &str, [key, parameter, field, item, answer]: [&str; 5]) -> Analysis {
    let json = |schema: &str| format!("content: {{application/json: {{schema: {schema}}}}}");
    let path = format!(
        "/a: {{post: {{operationId: send, parameters: [\
         {{name: Idempotency-Key, in: header, required: true, schema: {key}}}, \
         {{name: q, in: query, schema: {parameter}}}], \
         requestBody: {{{}}}, responses: {{'200': {{description: d, {}}}}}}}}}",
        json("{$ref: '#/components/schemas/A'}"),
        json(answer),
    );
    let body = format!(
        "A: {{type: object, properties: {{f: {field}, g: {{type: array, items: {item}}}}}}}, {schemas}"
    );
    document(&path, &body)
}

/// An alias and what it stands for are one type in Rust, wherever one is written for the other.
#[test]
fn an_alias_for_its_type_changes_no_code() {
    let (name, plain) = ("{$ref: '#/components/schemas/Word'}", "{type: string}");
    let schemas = "Word: {type: string}, Page: {$ref: '#/components/schemas/Word'}";
    let by_name = words(schemas, [name; 5]);
    for place in 0..5 {
        let mut places = [name; 5];
        places[place] = plain;
        let other = words(schemas, places);
        for (old, new) in [(&by_name, &other), (&other, &by_name)] {
            let (mut one, mut two) = (state(old), state(new));
            (one.surface, two.surface) = (old.surface.as_ref(), new.surface.as_ref());
            let changes = compare_api(one, two).expect("two APIs").changes;
            let found: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
            assert_eq!(
                found,
                ["code-respelled"],
                "place {place}: {:?}",
                lines(&changes)
            );
            assert_eq!(changes[0].verdict(), Verdict::Patch);
            assert_eq!(changes[0].wire.worst(), Grade::Works);
        }
    }
    // A chain of aliases, which no idempotency key is looked for in, and an alias of another type.
    let page = "{$ref: '#/components/schemas/Page'}";
    let chained = words(schemas, [name, page, page, page, page]);
    let ids = |changes: Vec<Change>| -> BTreeSet<&str> {
        changes.iter().map(|change| change.rule.id).collect()
    };
    assert_eq!(
        ids(compared(&by_name, &chained)),
        BTreeSet::from(["code-respelled"])
    );
    let number = words(schemas, [name, "{type: integer}", name, name, name]);
    assert!(!ids(compared(&by_name, &number)).contains("code-respelled"));
}
