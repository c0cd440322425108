//! Explanations of one small document with an overlay, a lock, renames and options.

mod overlays;
mod schemas;

use std::collections::BTreeMap;

use super::{Answer, Api};
use crate::ir::Formats;
use crate::lock::Lock;
use crate::names::Naming;
use crate::{File, Input, analyze};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://example.com'}]
security: [{key: []}]
paths:
  /pets/{id}:
    get:
      operationId: get_pet_pets__id__get
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int32}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /toys:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/toy'}}}}
      responses: {default: {description: OK}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Base:
      type: object
      required: [id, born]
      properties:
        id: {type: string, format: uuid}
        born: {type: string, format: date-time}
        note: {type: [string, 'null'], maxLength: 9}
        type: {enum: [cat, dog]}
    Pet:
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          required: [id]
          additionalProperties: false
          properties:
            id: {type: string}
            age: {type: integer, nullable: true, default: 3}
            owner: {oneOf: [{type: string}, {$ref: '#/components/schemas/Toy'}]}
            tags: {type: array, items: {type: string}}
            any: {}
    Toy: {type: object, properties: {kind: {type: string, const: toy}, born: {type: string, format: date}}}
    toy: {type: object, properties: {a-b: {type: number}, a_b: {type: boolean}}}
    Maybe:
      type: object
      required: [null_or_text, null_by_name, anything, nothing, text]
      properties:
        null_or_text: {type: [string, 'null']}
        null_by_name: {$ref: '#/components/schemas/Text'}
        anything: {}
        nothing: {type: 'null'}
        text: {type: string}
        rarely_null_or_text: {type: [string, 'null']}
        rarely_null_by_name: {$ref: '#/components/schemas/Text'}
        rarely_anything: {}
        rarely_text: {type: string}
        single: {type: number, format: float}
        double: {type: number, format: double}
        address: {type: string, format: ipv4}
        slug: {type: string, format: slug}
    Text: {type: [string, 'null']}
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Mend, version: '1'}
actions:
  - target: $.components.schemas.Base.required[?@ == 'born']
    description: Not every pet has a birthday.
    remove: true
  - target: $.components.schemas.Base.properties
    update: {colour: {type: string}}
";

fn input() -> Input {
    let file = |name: &str, text: &str| File {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let mut formats = Formats::default();
    formats.choose("date", "string").unwrap();
    let lock = Lock::parse("[shop]\n#/components/schemas/Base = Animal\n").unwrap();
    let renames = BTreeMap::from([("#/paths/~1toys/post".to_owned(), "make_toy".to_owned())]);
    let naming = Naming {
        lock: lock.module("shop").cloned().unwrap(),
        renames,
        version: "0.1.0".to_owned(),
        keep: 2,
        ..Naming::default()
    };
    Input {
        module: "shop".to_owned(),
        document: file("shop.yaml", DOCUMENT),
        overlays: vec![file("mend.yaml", OVERLAY)],
        formats,
        naming,
        ..Input::default()
    }
}

fn answer(name: &str) -> Result<Vec<String>, Vec<String>> {
    answer_from(&input(), name)
}

fn answer_from(input: &Input, name: &str) -> Result<Vec<String>, Vec<String>> {
    let analysis = analyze(input);
    let api =
        Api::new(input, &analysis).unwrap_or_else(|| panic!("{:?}", analysis.report.diagnostics));
    match api.find(name) {
        Answer::Found(subjects) => Ok(subjects
            .iter()
            .map(|subject| api.explain(subject).to_string())
            .collect()),
        Answer::Near { names, .. } => Err(names),
    }
}

#[test]
fn names_that_are_not_offered_are_counted() {
    let schemas: String = (b'A'..=b'I')
        .map(|letter| {
            let name = char::from(letter);
            format!("    Store{name}: {{type: object, properties: {{}}}}\n")
        })
        .collect();
    let head = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n";
    let input = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: format!("{head}components:\n  schemas:\n{schemas}").into_bytes(),
        },
        ..Input::default()
    };
    let analysis = analyze(&input);
    let api = Api::new(&input, &analysis).unwrap();
    for name in ["Store", "#/components/schemas/Store"] {
        let Answer::Near { names, others } = api.find(name) else {
            panic!("{name} is found");
        };
        assert_eq!((names.len(), others), (6, 3), "{name}: {names:?}");
    }
}

/// The explanation of the one thing with this name.
fn explain(name: &str) -> String {
    explained(&input(), name)
}

fn explained(input: &Input, name: &str) -> String {
    let found = answer_from(input, name).unwrap_or_else(|near| panic!("{name}: {near:?}"));
    assert_eq!(found.len(), 1, "{found:?}");
    found.concat()
}

#[test]
fn a_field_tells_every_schema_that_it_is_merged_of() {
    insta::assert_snapshot!(explain("Pet::id"), @r#"
    shop::Pet::id
        pub id: Uuid

    comes from
        #/components/schemas/Base/properties/id
        shop.yaml:22:9

    overlays
        no action touched it

    the document says
        merged, 1: shop.yaml:22  format: uuid, type: string
        merged, 2: shop.yaml:33  type: string

    its type
        `Uuid`
        `format: uuid` has a type of its own; `[formats]` in `codegen.toml` can choose text
        required: shop.yaml:20 names it
        `null` is no value, so there is no `Option`

    its name
        `id`: after its key `id`
    "#);
}

#[test]
fn an_operation_answers_to_all_its_names() {
    let text = explain("get_pet");
    insta::assert_snapshot!(text, @r#"
    shop::Client::get_pet (GET /pets/{id})
        pub fn get_pet(&self, id: i32) -> Call<'_, GetPet>
        pub struct GetPet

    comes from
        #/paths/~1pets~1{id}/get
        shop.yaml:7:5

    overlays
        no action touched it

    the document says
        shop.yaml:7  operationId: get_pet_pets__id__get, parameters: 1 item, responses: 1 key

    its type
        `GET /pets/{id}`
        `id` in the path, an argument  shop.yaml:9
        answers 200 with `Pet`  shop.yaml:10
        needs key

    its name
        `get_pet`: after its operationId `get_pet_pets__id__get` without the route at its end
    "#);
    for name in ["get_pet_pets__id__get", "GET /pets/{id}", "get /pets/{id}"] {
        assert_eq!(explain(name), text, "{name}");
    }
}

/// Sentences that an explanation must hold.
#[test]
fn each_reason_has_its_sentence() {
    for (name, sentences) in [
        (
            "Pet::note",
            &[
                "checked before it is sent: length <= 9",
                "`null` is a value (shop.yaml:24) and it may be absent",
            ][..],
        ),
        (
            "Pet::age",
            &[
                "`default: 3`: what the server takes",
                "`null` is a value (shop.yaml:34)",
            ],
        ),
        ("Pet::tags", &["a list (`type: array`) of `String`"]),
        (
            "Pet::any",
            &["any JSON, since the schema says nothing of its shape"],
        ),
        (
            "Pet::type",
            &[
                "`r#type`: a keyword of Rust",
                "a type of its own: `AnimalType`",
            ],
        ),
        ("Pet::owner", &["a type of its own: `PetOwner`"]),
        (
            "PetOwner",
            &[
                "an enum of 2 types, told apart by these questions",
                "after what it is inside of and its part there",
            ],
        ),
        ("PetOwner::String", &["a value is of this branch if"]),
        (
            "Pet",
            &[
                "a struct: an object with",
                "no other keys are allowed",
                "only answers hold it",
            ],
        ),
        (
            "Toy::born",
            &["`format: date` has a type, but `[formats]` in `codegen.toml` chose text"],
        ),
        (
            "Animal",
            &[
                "`Animal`: a new name would be `Base`, after its key `Base`",
                "`Animal`: kept by `names.lock`",
            ],
        ),
        (
            "AnimalType::Cat",
            &["on the wire it is \"cat\"", "after its value `cat`"],
        ),
        (
            "make_toy",
            &[
                "`make_toy`: a new name would be `post_toys`",
                "asked for in `codegen.toml`",
                "it has no operationId",
            ],
        ),
        (
            "GetPet::id",
            &[
                "a whole number, as wide as `format: int32` says",
                "required: an argument of the method",
            ],
        ),
        (
            "Credential::Key",
            &["a key, `X-Key` in the header", "after its key `key`"],
        ),
        (
            "#/components/schemas/toy",
            &[
                "`Toy` alone is the name of `#/components/schemas/Toy`, so words of its place tell it apart",
            ],
        ),
        (
            "#/info",
            &[
                "no item of Rust stands for this place alone",
                "shop.yaml:2:1",
            ],
        ),
    ] {
        let text = explain(name);
        for sentence in sentences {
            assert!(
                text.contains(sentence),
                "{name} lacks {sentence:?}:\n{text}"
            );
        }
    }
}

/// What absence and null make of the type is what the generated crate has.
#[test]
fn presence_and_nullness_are_those_of_the_emitted_type() {
    let by_itself = "`null` is a value that the type has by itself";
    let absent = "`Option`, where `None` is absent";
    for (name, ty, sentence) in [
        (
            "null_or_text",
            "OrNull<String>",
            "`null` is a value (shop.yaml:44): `OrNull` is `null` or a value".to_owned(),
        ),
        (
            "null_by_name",
            "OrNull<Text>",
            "`null` is a value (shop.yaml:57): `OrNull` is `null` or a value".to_owned(),
        ),
        ("anything", "Json", by_itself.to_owned()),
        (
            "nothing",
            "()",
            "`null` is a value (shop.yaml:47) that the type has by itself".to_owned(),
        ),
        (
            "text",
            "String",
            "`null` is no value, so there is no `Option`".to_owned(),
        ),
        (
            "rarely_null_or_text",
            "Nullable<String>",
            "`null` is a value (shop.yaml:49) and it may be absent: `Nullable` tells the two apart"
                .to_owned(),
        ),
        (
            "rarely_null_by_name",
            "Nullable<Text>",
            "`null` is a value (shop.yaml:57) and it may be absent: `Nullable` tells the two apart"
                .to_owned(),
        ),
        (
            "rarely_anything",
            "Option<Json>",
            format!("{by_itself}: {absent}"),
        ),
        (
            "rarely_text",
            "Option<String>",
            format!("`null` is no value: {absent}"),
        ),
    ] {
        let text = explain(&format!("Maybe::{name}"));
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let ty = format!("`{ty}`");
        assert!(lines.contains(&ty.as_str()), "{name} is no {ty}:\n{text}");
        assert!(
            lines.contains(&sentence.as_str()),
            "{name} lacks {sentence:?}:\n{text}"
        );
    }
}

/// A format is what the generated crate makes of it, and what else it could be.
#[test]
fn a_format_is_explained_by_the_type_that_it_has() {
    for (name, sentence) in [
        (
            "single",
            "a number: `format: float` is `f64` by default; `[formats]` in `codegen.toml` can choose `f32`",
        ),
        ("double", "a number, as wide as `format: double` says"),
        (
            "address",
            "`format: ipv4`: text, unless `[formats]` in `codegen.toml` asks for a type",
        ),
        ("slug", "a string: `format: slug` has no type of its own"),
    ] {
        let text = explain(&format!("Maybe::{name}"));
        assert!(
            text.lines().any(|line| line.trim() == sentence),
            "{name} lacks {sentence:?}:\n{text}"
        );
    }
}

#[test]
fn what_is_unknown_has_neighbours() {
    for (name, near) in [
        ("Pet::tgas", &["shop::Pet::tags"][..]),
        ("Pett", &["shop::Pet"]),
        ("Ownr", &["shop::Pet::owner"]),
        ("get_pets", &["shop::Client::get_pet"]),
        (
            "#/components/schemas/Pett/allOf",
            &["shop#/components/schemas/Pet/allOf"],
        ),
        ("#/nothing/of/interest", &[]),
        ("entirely_different", &[]),
    ] {
        let found = answer(name).unwrap_err();
        assert!(
            found.first().map(String::as_str) == near.first().copied(),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn several_things_of_one_name_are_all_told() {
    assert_eq!(
        answer("born").unwrap().len(),
        3,
        "of the base, of the pet, of the toy"
    );
}

#[test]
fn schemas_that_are_not_shown_have_a_line() {
    let nested = "{type: array, items: ".repeat(9) + "{type: string}" + &"}".repeat(9);
    let many: String = (0..50)
        .map(|number| format!("{{const: v{number}}}, "))
        .collect();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{Deep: {nested}, Wide: {{oneOf: [{many}]}}}}}}\n"
    );
    let input = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: document.into_bytes(),
        },
        ..Input::default()
    };
    let analysis = analyze(&input);
    let api = Api::new(&input, &analysis).unwrap();
    for name in ["Deep", "Wide"] {
        let Answer::Found(subjects) = api.find(name) else {
            panic!("{name}");
        };
        let text = api.explain(&subjects[0]).to_string();
        assert_eq!(
            text.matches("… and what is further away").count(),
            1,
            "{text}"
        );
    }
}
