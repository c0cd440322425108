//! Which type and which operation became which.

use super::*;

/// An object with these fields, all of them strings.
fn object(name: &str, fields: &[&str]) -> String {
    let field = |field: &&str| format!("{field}: {{type: string}}");
    let fields: Vec<String> = fields.iter().map(field).collect();
    format!(
        "{name}: {{type: object, properties: {{{}}}}}",
        fields.join(", ")
    )
}

/// The changes between two documents that have these schemas and nothing that uses them.
fn unused(old: &str, new: &str) -> Vec<String> {
    rules_and_paths(&document("", old), &document("", new))
}

#[test]
fn a_type_with_the_same_members_under_a_new_name_is_renamed() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c"]),
    );
    assert_eq!(unused(&old, &new), ["type-renamed Dog"]);
}

#[test]
fn three_quarters_of_the_members_are_enough_for_a_rename() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c", "d"]),
    );
    assert_eq!(
        unused(&old, &new),
        ["type-renamed Dog", "field-added Dog::d"]
    );
}

#[test]
fn less_than_three_quarters_of_the_members_are_another_type() {
    let (old, new) = (
        object("Cat", &["a", "b", "c"]),
        object("Dog", &["a", "b", "c", "d", "e"]),
    );
    assert_eq!(unused(&old, &new), ["type-removed Cat", "type-added Dog"]);
}

#[test]
fn two_members_are_too_few_to_know_a_type_by() {
    let (old, new) = (object("Cat", &["a", "b"]), object("Dog", &["a", "b"]));
    assert_eq!(unused(&old, &new), ["type-removed Cat", "type-added Dog"]);
}

#[test]
fn a_type_in_the_place_of_another_is_known_by_half_of_its_members() {
    let owner = |name: &str| {
        format!("A: {{type: object, properties: {{pet: {{$ref: '#/components/schemas/{name}'}}}}}}")
    };
    let old = format!("{}, {}", owner("Cat"), object("Cat", &["a"]));
    let new = format!("{}, {}", owner("Dog"), object("Dog", &["a", "b"]));
    let expected = ["type-renamed Dog", "field-added Dog::b"];
    assert_eq!(rules_and_paths(&response(&old), &response(&new)), expected);
}

#[test]
fn a_type_that_keeps_its_name_is_the_same_whatever_it_holds() {
    let (old, new) = (object("Cat", &["a"]), object("Cat", &["b"]));
    let expected = ["field-removed Cat::a", "field-added Cat::b"];
    assert_eq!(unused(&old, &new), expected);
}

fn operation(path: &str, id: &str) -> String {
    format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: d}}}}}}}}")
}

fn operations(old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    rules_and_paths(
        &document(&operation(old.0, old.1), ""),
        &document(&operation(new.0, new.1), ""),
    )
}

#[test]
fn an_operation_on_another_path_is_known_by_its_method() {
    let expected = ["operation-moved Client::one"];
    assert_eq!(operations(("/a", "one"), ("/b", "one")), expected);
}

#[test]
fn an_operation_under_another_name_is_known_by_its_route() {
    let expected = ["operation-renamed Client::two"];
    assert_eq!(operations(("/a", "one"), ("/a", "two")), expected);
}

#[test]
fn an_operation_with_another_name_and_route_is_another_operation() {
    let expected = [
        "operation-removed Client::one",
        "operation-added Client::two",
    ];
    assert_eq!(operations(("/a", "one"), ("/b", "two")), expected);
}

/// A document with operations that answer with these schemas.
fn answers(schemas: &[&str], components: &str) -> Analysis {
    let paths: Vec<String> = schemas
        .iter()
        .enumerate()
        .map(|(number, schema)| {
            let content = format!("{{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}");
            format!("/{number}: {{get: {{operationId: get{number}, responses: {{'400': {{description: d, content: {content}}}}}}}}}")
        })
        .collect();
    document(&paths.join(", "), components)
}

const FAULT: &str = "Fault: {type: object, properties: {message: {type: string}, code: {type: integer}, at: {type: string}}}";
const PROBLEM: &str = "Problem: {type: object, properties: {message: {type: string}, title: {type: string}, help: {type: string}}}";

fn ids(old: &Analysis, new: &Analysis) -> BTreeSet<&'static str> {
    let changes = compared(old, new);
    changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn a_type_that_stands_wherever_another_one_stood_is_the_same_with_other_fields() {
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(&["Problem", "Problem"], PROBLEM);
    let wanted = ["field-added", "field-removed", "type-renamed"];
    assert_eq!(ids(&old, &new), BTreeSet::from(wanted));
}

#[test]
fn a_type_that_another_one_replaces_in_one_place_is_another_one() {
    let (old, new) = (answers(&["Fault"], FAULT), answers(&["Problem"], PROBLEM));
    assert!(ids(&old, &new).contains("type-removed"));
    let both = format!("{PROBLEM}, {}", PROBLEM.replace("Problem", "Trouble"));
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(&["Problem", "Trouble"], &both);
    assert!(
        ids(&old, &new).contains("type-removed"),
        "the places disagree"
    );
}

#[test]
fn a_type_with_no_member_of_the_one_before_is_another_one() {
    let old = answers(&["Fault", "Fault"], FAULT);
    let new = answers(
        &["Problem", "Problem"],
        &PROBLEM.replace("message", "detail"),
    );
    assert!(ids(&old, &new).contains("type-removed"));
}

/// The changes of a document whose operations answer with these schemas, one after the other.
fn answered(old: (&[&str], &str), new: (&[&str], &str)) -> Vec<String> {
    review(&answers(old.0, old.1), &answers(new.0, new.1))
        .into_iter()
        .map(|line| line.replace(" [get0]", "").replace(" [get1]", ""))
        .collect()
}

#[test]
fn types_that_exchange_their_names_are_renamed() {
    let (ids, products) = (["ids", "total"], ["products", "next"]);
    let old = format!("{}, {}", object("Cat", &ids), object("Dog", &products));
    let new = format!("{}, {}", object("Dog", &ids), object("Cat", &products));
    let found = answered((&["Cat", "Dog"], &old), (&["Dog", "Cat"], &new));
    assert_eq!(found, ["type-renamed Cat", "type-renamed Dog"]);
}

#[test]
fn a_type_that_leaves_its_name_to_another_one_is_renamed() {
    let members = ["question", "answer", "sources"];
    let old = object("Answer", &members);
    let new = format!(
        "{}, {}",
        object("Reply", &members),
        object("Answer", &["took"])
    );
    let found = answered((&["Answer"], &old), (&["Reply"], &new));
    assert_eq!(found, ["type-renamed Reply", "type-added Answer []"]);
}

#[test]
fn a_type_that_keeps_its_name_and_one_of_its_places_is_not_renamed() {
    let members = ["question", "answer", "sources"];
    let old = object("Answer", &members);
    let new = format!(
        "{}, {}",
        object("Reply", &members),
        object("Answer", &["took"])
    );
    let found = answered((&["Answer", "Answer"], &old), (&["Reply", "Answer"], &new));
    assert!(
        !found.iter().any(|line| line.starts_with("type-renamed")),
        "{found:?}"
    );
}

/// Two structs and a union of them, which all have names with this ending.
fn union(ending: &str) -> String {
    let branch = |name: &str, keys: &[&str]| object(&format!("{name}{ending}"), keys);
    format!(
        "Any{ending}: {{oneOf: [{{$ref: '#/components/schemas/Cat{ending}'}}, {{$ref: '#/components/schemas/Dog{ending}'}}]}}, {}, {}",
        branch("Cat", &["a", "b", "c"]),
        branch("Dog", &["d", "e", "f"])
    )
}

#[test]
fn a_union_whose_branches_have_other_names_is_the_same() {
    let found = answered((&["Any"], &union("")), (&["AnyPet"], &union("Pet")));
    let wanted = [
        "type-renamed AnyPet",
        "type-renamed CatPet",
        "type-renamed DogPet",
        "union-branch-renamed AnyPet, follows",
        "union-branch-renamed AnyPet, follows",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn an_inline_union_that_gets_a_name_is_the_same_in_all_its_places() {
    let inline = "{type: array, items: {anyOf: [{type: string}, {type: integer}]}}";
    let named = "{type: array, items: {$ref: '#/components/schemas/Bound'}}";
    let bound = "Bound: {anyOf: [{title: Word, type: string}, {title: Count, type: integer}]}";
    let owners = |schema: &str| {
        let owner =
            |name: &str| format!("{name}: {{type: object, properties: {{of{name}: {schema}}}}}");
        format!("{}, {}", owner("A"), owner("B"))
    };
    let found = answered(
        (&["A", "B"], &owners(inline)),
        (&["A", "B"], &format!("{}, {bound}", owners(named))),
    );
    assert!(
        !found.iter().any(|line| line.starts_with("field-")),
        "{found:?}"
    );
    assert!(
        !found.iter().any(|line| line.starts_with("type-added")),
        "{found:?}"
    );
}

#[test]
fn an_inline_type_follows_the_name_of_the_type_around_it() {
    let pet = |name: &str| {
        format!(
            "{name}: {{type: object, properties: {{a: {{type: string}}, b: {{type: string}}, kind: {{type: string, enum: [x, y]}}}}}}"
        )
    };
    let found = answered((&["Cat"], &pet("Cat")), (&["Dog"], &pet("Dog")));
    assert_eq!(found, ["type-renamed Dog", "type-renamed DogKind, follows"]);
}

#[test]
fn an_alias_that_contains_itself_has_an_end() {
    let tree = |name: &str| {
        format!("{name}: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}")
    };
    let found = answered((&["Tree"], &tree("Tree")), (&["Wood"], &tree("Wood")));
    assert!(found.len() <= 4, "{found:?}");
}

#[test]
fn inline_types_of_a_schema_that_others_include_are_not_one() {
    let base = "Base: {type: object, properties: {id: {type: string}, kind: {type: string, enum: [base, none]}}}";
    let with = |name: &str, kind: &str| {
        format!(
            "{name}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{kind: {{enum: [{kind}]}}}}}}]}}"
        )
    };
    let old = format!("{base}, {}, {}", with("Cat", "base"), with("Play", "base"));
    let new = format!("{base}, {}, {}", with("Cat", "base"), with("Chat", "none"));
    let (old, new) = (document("", &old), document("", &new));
    let found = rules_and_paths(&old, &new);
    assert!(
        !found
            .iter()
            .any(|line| line.starts_with("enum-") || line.starts_with("type-renamed")),
        "{found:?}"
    );
}
