//! Types that became one, and types that became several.

use super::*;

/// A type with these required texts.
fn object(name: &str, fields: &[&str]) -> String {
    let field = |field: &&str| format!("{field}: {{type: string}}");
    let properties: Vec<String> = fields.iter().map(field).collect();
    format!(
        "{name}: {{type: object, required: [{}], properties: {{{}}}}}",
        fields.join(", "),
        properties.join(", ")
    )
}

/// A document whose operations answer with these schemas, one each.
fn answers(schemas: &[&str], components: &[String]) -> Analysis {
    let path = |(number, schema): (usize, &&str)| {
        let content =
            format!("{{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}");
        let answer = format!("{{'200': {{description: d, content: {content}}}}}");
        format!("/{number}: {{get: {{operationId: get{number}, responses: {answer}}}}}")
    };
    let paths: Vec<String> = schemas.iter().enumerate().map(path).collect();
    document(&paths.join(", "), &components.join(", "))
}

const MEMBERS: [&str; 3] = ["message", "task", "at"];

fn apart() -> Analysis {
    let types = ["Create", "Delete"].map(|name| object(name, &MEMBERS));
    answers(&["Create", "Delete"], &types)
}

fn together() -> Analysis {
    answers(&["Done", "Done"], &[object("Done", &MEMBERS)])
}

#[test]
fn two_types_that_become_one_are_renamed() {
    assert_eq!(
        review(&apart(), &together()),
        ["type-renamed Done [get0 get1]", "type-merged Done [get0]"]
    );
}

#[test]
fn a_type_that_becomes_two_is_renamed_in_the_places_of_each() {
    assert_eq!(
        review(&together(), &apart()),
        ["type-split Create [get0]", "type-renamed Delete [get1]"]
    );
}

#[test]
fn nothing_fails_on_the_wire_where_types_become_one() {
    for (old, new) in [(apart(), together()), (together(), apart())] {
        let grades: Vec<Grade> = compared(&old, &new)
            .iter()
            .map(Change::worst_grade)
            .collect();
        assert!(grades.iter().all(|grade| *grade == Grade::Works));
    }
}

#[test]
fn a_type_that_becomes_one_that_was_there_is_merged() {
    let types = ["Create", "Done"].map(|name| object(name, &MEMBERS));
    let old = answers(&["Create", "Done"], &types);
    assert_eq!(review(&old, &together()), ["type-merged Done [get0]"]);
}

#[test]
fn a_type_that_is_still_there_is_not_split() {
    let types = ["Create", "Done"].map(|name| object(name, &MEMBERS));
    let new = answers(&["Create", "Done"], &types);
    let found = review(&together(), &new);
    assert_eq!(
        found,
        [
            "answer-type-changed Client::get0 [get0]",
            "type-added Create [get0]"
        ]
    );
}

#[test]
fn types_of_other_members_do_not_merge() {
    let types = [
        object("Create", &MEMBERS),
        object("Delete", &["message", "count", "reason"]),
    ];
    let found = review(&answers(&["Create", "Delete"], &types), &together());
    assert!(
        found.contains(&"type-removed Delete [get1]".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_differs_of_a_merged_type_is_said() {
    let types = [
        object("Create", &MEMBERS),
        object("Delete", &["message", "task", "at", "by"]),
    ];
    let found = rules_and_paths(&answers(&["Create", "Delete"], &types), &together());
    assert_eq!(
        found,
        [
            "required-field-removed Done::by",
            "type-renamed Done",
            "type-merged Done"
        ]
    );
}

#[test]
fn a_change_of_all_merged_types_is_one_change() {
    let types = ["Create", "Delete", "Update"].map(|name| object(name, &MEMBERS));
    let old = answers(&["Create", "Delete", "Update"], &types);
    let more = object("Done", &["message", "task", "at", "by"]);
    let new = answers(&["Done", "Done", "Done"], &[more]);
    let found = review(&old, &new);
    let expected = [
        "type-renamed Done [get0 get1 get2]",
        "type-merged Done [get0]",
        "type-merged Done [get1]",
        "required-field-added Done [get0 get1 get2]",
    ];
    assert_eq!(found, expected);
    let words = |text: &str| {
        let object = |name: &str| {
            object(name, &MEMBERS).replacen(
                "type: object",
                &format!("type: object, description: {text}"),
                1,
            )
        };
        [object("Create"), object("Delete"), object("Done")]
    };
    let [create, delete, _] = words("Before");
    let [.., done] = words("After");
    let old = answers(&["Create", "Delete"], &[create, delete]);
    let new = answers(&["Done", "Done"], &[done]);
    let review = compare_api(state(&old), state(&new)).expect("two APIs");
    assert_eq!(review.words.len(), 1);
}

#[test]
fn a_shared_change_of_what_is_sent_and_what_is_received_has_both_grades() {
    let schema = |name: &str| format!("'#/components/schemas/{name}'");
    let with = |sent: &str, received: &str, components: &[String]| {
        let content = |name: &str| {
            format!(
                "{{application/json: {{schema: {{$ref: {}}}}}}}",
                schema(name)
            )
        };
        let body = format!(
            "requestBody: {{required: true, content: {}}}",
            content(sent)
        );
        let answer = format!(
            "responses: {{'200': {{description: d, content: {}}}}}",
            content(received)
        );
        let none = "responses: {'204': {description: d}}";
        let path = format!(
            "/a: {{put: {{operationId: send, {body}, {none}}}, get: {{operationId: receive, {answer}}}}}"
        );
        document(&path, &components.join(", "))
    };
    let more = ["message", "task", "at", "by"];
    let old = with(
        "Sent",
        "Got",
        &["Sent", "Got"].map(|name| object(name, &more)),
    );
    let new = with("Done", "Done", &[object("Done", &MEMBERS)]);
    let changes = compared(&old, &new);
    let of_key = |change: &&Change| change.path == "Done::by";
    let removed: Vec<&Change> = changes.iter().filter(of_key).collect();
    assert_eq!(removed.len(), 1);
    // The old client lacks it in an answer, and the server lacks it in a request.
    let wire = &removed[0].wire;
    let grades = (wire.old_client.grade, wire.new_client.grade);
    assert_eq!(grades, (Grade::Fails, Grade::Fails));
}

#[test]
fn types_inside_merged_types_merge() {
    let owner = |name: &str, inner: &str| {
        format!(
            "{name}: {{type: object, properties: {{a: {{type: string}}, b: {{type: string}}, inner: {{$ref: '#/components/schemas/{inner}'}}}}}}"
        )
    };
    let old = answers(
        &["Create", "Delete"],
        &[
            owner("Create", "Created"),
            owner("Delete", "Deleted"),
            object("Created", &MEMBERS),
            object("Deleted", &MEMBERS),
        ],
    );
    let new = answers(
        &["Done", "Done"],
        &[owner("Done", "Thing"), object("Thing", &MEMBERS)],
    );
    assert_eq!(
        review(&old, &new),
        [
            "type-renamed Done [get0 get1]",
            "type-merged Done [get0]",
            "type-renamed Thing [get0 get1]",
            "type-merged Thing [get0]"
        ]
    );
    assert_eq!(
        review(&new, &old),
        [
            "type-split Create [get0]",
            "type-split Created [get0]",
            "type-renamed Delete [get1]",
            "type-renamed Deleted [get1]"
        ]
    );
}

#[test]
fn names_of_an_inline_type_that_get_one_name_follow_it() {
    let inline = "{type: string, enum: [north, south, east]}";
    let named = "{$ref: '#/components/schemas/Wind'}";
    let owners = |schema: &str| {
        let owner =
            |name: &str| format!("{name}: {{type: object, properties: {{of{name}: {schema}}}}}");
        [owner("A"), owner("B")]
    };
    let wind = format!("Wind: {inline}");
    let old = answers(&["A", "B"], &owners(inline));
    let [a, b] = owners(named);
    let new = answers(&["A", "B"], &[a, b, wind]);
    assert_eq!(
        review(&old, &new),
        [
            "type-renamed Wind [get0 get1]",
            "type-merged Wind [get1], follows"
        ]
    );
}

#[test]
fn a_type_whose_other_name_is_left_was_one_with_it() {
    let owner = |fields: &str| format!("A: {{type: object, properties: {{{fields}}}}}");
    let wind = "{type: string, enum: [north, south, east]}";
    let both = owner(&format!("from: {wind}, to: {wind}"));
    let one = owner(&format!("to: {wind}"));
    let (both, one) = (answers(&["A"], &[both]), answers(&["A"], &[one]));
    for (old, new) in [(&both, &one), (&one, &both)] {
        let found = rules_and_paths(old, new);
        let is_wrong =
            |line: &String| line.starts_with("type-merged") || line.starts_with("type-split");
        assert!(!found.iter().any(is_wrong), "{found:?}");
    }
}
