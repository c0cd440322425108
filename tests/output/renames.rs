//! Names that change, by wish or by the vendor's doing, and what stays of the old ones.

use std::collections::BTreeMap;

use generator::lock::Lock;
use generator::names::Naming;
use generator::{File, Generated, Input};

use crate::package;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets/{id}:
    get:
      operationId: get_pet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: lang, in: query, schema: {type: string}}
      responses:
        '200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '404': {description: No pet}
    put:
      operationId: put_pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Pet:
      type: object
      required: [a, b, c, d, e]
      properties:
        a: {type: string}
        b: {type: string}
        c: {type: string}
        d: {type: string}
        e: {type: string}
        nick: {type: [string, 'null']}
        mood: {type: string, enum: [glad, sad]}
        home: {oneOf: [{type: string}, {type: integer}]}
"#;

fn input(text: &str, naming: Naming) -> Input {
    let document = File {
        name: "pets.yaml".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    Input {
        module: "renamed".to_owned(),
        document,
        naming,
        ..Input::default()
    }
}

fn generate(text: &str, naming: Naming) -> Generated {
    generator::generate(&package("case", false), &[input(text, naming)])
}

/// What a second run is told, with the names of the first.
fn naming(lock: Option<&Lock>, version: &str, renames: &[(&str, &str)]) -> Naming {
    let renames: BTreeMap<String, String> = renames
        .iter()
        .map(|(place, name)| ((*place).to_owned(), (*name).to_owned()))
        .collect();
    let lock = lock
        .and_then(|lock| lock.module("renamed"))
        .cloned()
        .unwrap_or_default();
    Naming {
        lock,
        renames,
        version: version.to_owned(),
        keep: 2,
        ..Naming::default()
    }
}

const RENAMES: [(&str, &str); 6] = [
    ("#/components/schemas/Pet", "Animal"),
    ("#/components/schemas/Pet/properties/nick", "nickname"),
    (
        "#/components/schemas/Pet/properties/mood/enum/glad",
        "Happy",
    ),
    (
        "#/components/schemas/Pet/properties/home/oneOf/0",
        "Address",
    ),
    ("#/paths/~1pets~1{id}/get", "fetch_pet"),
    ("#/paths/~1pets~1{id}/get/parameters/1", "language"),
];

/// A document of which everything that can be renamed was renamed, for the crate that is compiled.
pub(crate) fn all_renamed() -> Input {
    let first = generate(DOCUMENT, Naming::default());
    input(DOCUMENT, naming(first.lock.as_ref(), "0.2.0", &RENAMES))
}

/// The lines of `API.txt` that have a word in them.
fn lines(generated: &Generated, word: &str) -> Vec<String> {
    let surface = generated
        .surface
        .as_ref()
        .expect("it generates")
        .to_string();
    surface
        .lines()
        .filter(|line| line.contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_was_renamed_is_still_there_under_its_old_name() {
    let input = all_renamed();
    let generated = generate(DOCUMENT, input.naming.clone());
    let surface = generated.surface.as_ref().unwrap().to_string();
    let deprecated: Vec<&str> = surface
        .lines()
        .filter(|line| line.starts_with("#[deprecated]"))
        .collect();
    insta::assert_snapshot!(deprecated.join("\n"), @r"
    #[deprecated] pub fn renamed::Client::get_pet(&self, id: impl Into<String>) -> Call<'_, FetchPet>
    #[deprecated] pub fn Call<'_, renamed::operations::FetchPet>::lang(self, value: impl Into<String>) -> Self
    #[deprecated] pub type renamed::operations::GetPet = FetchPet
    #[deprecated] pub type renamed::operations::GetPetError = FetchPetError
    #[deprecated] pub fn renamed::types::Animal::nick(self, value: impl Into<Nullable<String>>) -> Self
    #[deprecated] pub type renamed::types::Pet = Animal
    #[deprecated] pub fn renamed::types::PetHome::String(value: String) -> Self
    #[deprecated] pub const renamed::types::PetMood::Glad: Self
    ");
    assert!(
        lines(&generated, "Animal::nickname").len() == 2
            && !lines(&generated, "Call<'_, FetchPet>").is_empty(),
        "{surface}"
    );
}

#[test]
fn old_names_go_when_their_time_is_over() {
    let lock = generate(DOCUMENT, all_renamed().naming).lock;
    let old = |version: &str| {
        let again = generate(DOCUMENT, naming(lock.as_ref(), version, &RENAMES));
        assert!(!lines(&again, "Animal").is_empty(), "the new name stays");
        lines(&again, "#[deprecated]").len()
    };
    assert_eq!(old("0.2.9"), old("0.3.0"));
    assert!(old("0.3.0") > 0);
    assert_eq!((old("0.4.0"), old("1.0.0")), (0, 0));
}

#[test]
fn a_schema_that_the_vendor_renames_is_recognised() {
    let first = generate(DOCUMENT, Naming::default());
    let text = DOCUMENT
        .replace("schemas/Pet", "schemas/Creature")
        .replace("    Pet:", "    Creature:");
    let second = generate(&text, naming(first.lock.as_ref(), "0.2.0", &[]));
    insta::assert_snapshot!(lines(&second, "#[deprecated]").join("\n"), @r"
    #[deprecated] pub type renamed::types::Pet = Creature
    #[deprecated] pub type renamed::types::PetHome = CreatureHome
    #[deprecated] pub type renamed::types::PetMood = CreatureMood
    ");
    assert!(
        second.reports[0]
            .diagnostics
            .iter()
            .any(|found| found.code.name() == "renamed")
    );
    let third = generate(&text, naming(second.lock.as_ref(), "0.2.0", &[]));
    assert!(third.files == second.files, "it is as good the next time");
}

#[test]
fn a_rename_that_cannot_be_is_an_error() {
    let said = |place: &str, name: &str| {
        let generated = generate(DOCUMENT, naming(None, "0.1.0", &[(place, name)]));
        assert!(generated.files.is_none());
        generated.reports[0]
            .diagnostics
            .iter()
            .map(|found| {
                let help = found.help.as_deref().unwrap_or_default();
                format!("{}: {}\n{help}", found.code, found.headline)
            })
            .next()
            .unwrap()
    };
    assert_eq!(
        said("#/components/schemas/Pett", "Animal"),
        "invalid-rename: `codegen.toml` renames `#/components/schemas/Pett`, where nothing with a name is\n\
        did you mean `#/components/schemas/Pet`?"
    );
    for name in ["not a name", "String", "Client"] {
        let text = format!(
            "invalid-rename: `codegen.toml` calls `#/components/schemas/Pet` `{name}`, which is no free name there\n"
        );
        assert_eq!(said("#/components/schemas/Pet", name), text);
    }
}
