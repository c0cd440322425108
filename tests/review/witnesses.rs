//! The examples by which a review proves that something fails, tried by an independent validator:
//! the schema of one document allows each, and that of the other one refuses it.
//!
//! In: all cases both ways, and pairs of real documents where they are beside the workspace. What a
//! JSON Schema validator does not know of OpenAPI is rewritten first: the formats of integers,
//! `nullable`, and exclusive bounds that are booleans.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generator::compare::{Age, ApiReview, Grade, Witness};
use generator::source::Pointer;
use generator::{File, Input};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::{base, cases, edited, review};

/// A document whose schemas can be asked.
struct Schemas(Value);

impl Schemas {
    fn of(input: &Input) -> Self {
        let report = generator::lint(input);
        let mut document = report.document.unwrap().root().to_json();
        rewrite(&mut document);
        Self(document)
    }

    /// What validates the schema at a place, or that of the parameter or response there; `None` if
    /// something in the document is no schema.
    fn validator(&self, at: &Pointer) -> Option<Validator> {
        let mut at = at.as_str().trim_start_matches('#').to_owned();
        while let Some(node) = self.0.pointer(&at) {
            let inner = match (node.get("schema"), node.get("$ref")) {
                (Some(_), _) => format!("{at}/schema"),
                (None, Some(Value::String(target))) if node.get("type").is_none() => {
                    target.trim_start_matches('#').to_owned()
                }
                _ => break,
            };
            at = inner;
        }
        let is_list = self.0.pointer(&at).is_some_and(Value::is_array);
        if is_list && at.ends_with("/required") {
            // A key that is required and has no schema may be any JSON.
            return jsonschema::validator_for(&json!(true)).ok();
        }
        let mut document = self.0.clone();
        // The keys of a document are no keywords of a schema, so that this is what it asks.
        document["$ref"] = json!(format!("#{}", encoded(&at)));
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .build(&document)
            .ok()
    }
}

/// A pointer as a part of a URI.
fn encoded(pointer: &str) -> String {
    let bytes = pointer.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'~' | b'-' | b'_' | b'.' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    });
    bytes.collect()
}

/// Says in JSON Schema what OpenAPI says in another way.
fn rewrite(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rewrite),
        Value::Object(object) => {
            object.values_mut().for_each(rewrite);
            // Written beside other branches, it says that null is allowed, and nothing else does.
            if object.len() == 1 && object.get("nullable") == Some(&json!(true)) {
                *object = json!({"type": "null"}).as_object().unwrap().clone();
                return;
            }
            let range = match object.get("format").and_then(Value::as_str) {
                Some("int32") => Some((i128::from(i32::MIN), i128::from(i32::MAX))),
                Some("int64") => Some((i128::from(i64::MIN), i128::from(i64::MAX))),
                _ => None,
            };
            if let Some((least, greatest)) = range {
                let bounds = json!({"minimum": least as i64, "maximum": greatest as i64});
                object.insert("allOf".to_owned(), json!([bounds]));
            }
            for (bound, exclusive) in [
                ("minimum", "exclusiveMinimum"),
                ("maximum", "exclusiveMaximum"),
            ] {
                if let Some(Value::Bool(is_exclusive)) = object.get(exclusive).cloned() {
                    object.remove(exclusive);
                    let number = is_exclusive.then(|| object.remove(bound)).flatten();
                    object.extend(number.map(|number| (exclusive.to_owned(), number)));
                }
            }
            if object.remove("nullable") == Some(json!(true)) {
                let rest = Value::Object(std::mem::take(object));
                object.insert("anyOf".to_owned(), json!([{"type": "null"}, rest]));
            }
        }
        _ => {}
    }
}

/// What a server may take a value for: a parameter is a text, and a text may be a number.
fn readings(value: &Value, at: &Pointer) -> Vec<Value> {
    let mut readings = vec![value.clone()];
    if at.as_str().contains("/parameters/") && !at.as_str().contains("/schemas/") {
        match value {
            Value::String(text) => readings.extend(serde_json::from_str::<Value>(text)),
            other => readings.push(json!(other.to_string())),
        }
    }
    readings
}

/// Documents of vendors have faults in places that have nothing to do with a witness.
const UNREADABLE: &str = "a validator cannot read the document";

/// What is wrong with a witness.
fn complaint(witness: &Witness, old: &Schemas, new: &Schemas) -> Option<&'static str> {
    let takes = |schemas: &Schemas, at: &Pointer| {
        let validator = schemas.validator(at)?;
        let readings = readings(&witness.value, at);
        Some(readings.iter().any(|value| validator.is_valid(value)))
    };
    let taken = (
        takes(old, &witness.schemas.0),
        takes(new, &witness.schemas.1),
    );
    let (Some(by_old), Some(by_new)) = taken else {
        return Some(UNREADABLE);
    };
    let taken = (by_old, by_new);
    match (witness.allowed_by, taken) {
        (Age::Old, (true, false)) | (Age::New, (false, true)) => None,
        (Age::Old, (false, _)) | (Age::New, (_, false)) => Some("the one side does not allow it"),
        (Age::Old, (true, true)) | (Age::New, (true, true)) => Some("both sides allow it"),
    }
}

/// What is wrong with the witnesses of a review, and how many there are.
fn complaints(review: &ApiReview, old: &Schemas, new: &Schemas) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for change in &review.changes {
        let judgements = [&change.wire.old_client, &change.wire.new_client];
        for witness in judgements
            .into_iter()
            .filter_map(|one| one.witness.as_ref())
        {
            count += 1;
            if let Some(complaint) = complaint(witness, old, new) {
                wrong.push(format!(
                    "{} at {}: {} of the {} side: {complaint}; {:?}",
                    change.rule.id,
                    change.path,
                    witness.value,
                    witness.allowed_by.name(),
                    witness.schemas
                ));
            }
        }
    }
    (count, wrong)
}

/// That there is nothing to read is no value.
const WITHOUT_BODY: &str = "cannot read an answer without a body";

/// Changes that fail whatever the values are: the request itself is another, or goes elsewhere.
const OF_REQUESTS: &[&str] = &[
    "body-encoding-changed",
    "body-media-type-changed",
    "body-removed",
    "credential-changed",
    "credential-moved",
    "operation-added",
    "operation-moved",
    "operation-removed",
    "parameter-moved",
    "parameter-style-changed",
    "required-body-added",
    "required-parameter-added",
    "required-parameter-removed",
];

#[test]
fn a_validator_agrees_with_every_witness_of_the_cases() {
    let (mut count, mut wrong) = (0, Vec::new());
    let mut unproven = BTreeSet::new();
    let document = base();
    let schemas = Schemas::of(&document);
    for case in cases() {
        let changed = edited(&case.edit);
        let changed_schemas = Schemas::of(&changed);
        for (old, new, before, after) in [
            (&document, &changed, &schemas, &changed_schemas),
            (&changed, &document, &changed_schemas, &schemas),
        ] {
            let review = review(old, new);
            let (found, complaints) = complaints(&review, before, after);
            count += found;
            let named = complaints.into_iter();
            wrong.extend(named.map(|complaint| format!("{}: {complaint}", case.name)));
            for change in &review.changes {
                let judgements = [&change.wire.old_client, &change.wire.new_client];
                let bare = judgements.into_iter().filter(|one| {
                    one.grade == Grade::Fails && one.witness.is_none() && one.reason != WITHOUT_BODY
                });
                unproven.extend(bare.map(|_| change.rule.id));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count >= LEAST_WITNESSES, "only {count} witnesses");
    unproven.retain(|rule| !OF_REQUESTS.contains(rule));
    assert!(unproven.is_empty(), "said without a value: {unproven:?}");
}

/// The least number of witnesses of all cases together, so that a search that finds hardly anything
/// is noticed. It is below what they have, so that a case can change.
const LEAST_WITNESSES: usize = 100;

/// Where they are: beside the workspace, on machines that have them.
fn pairs() -> Vec<(Input, Input)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/pairs");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".json") || name.ends_with(".yaml"))
        .collect();
    names.sort();
    let family = |name: &str| name.rsplit_once('-').map(|(family, _)| family.to_owned());
    let read = |name: &str| Input {
        document: File {
            name: name.to_owned(),
            bytes: fs::read(folder.join(name)).unwrap(),
        },
        module: "shop".to_owned(),
        lenient: true,
        ..Input::default()
    };
    let neighbours = names.windows(2);
    neighbours
        .filter(|pair| family(&pair[0]) == family(&pair[1]))
        .map(|pair| (read(&pair[0]), read(&pair[1])))
        .collect()
}

/// Real documents, where they are present. They have faults that a validator and a client read in
/// different ways, so a tenth of the witnesses may be judged otherwise; all of these are printed.
#[test]
#[ignore = "takes minutes, and the documents are not in the repository"]
fn a_validator_agrees_with_most_witnesses_of_real_pairs() {
    let (mut all, mut all_wrong) = (0, 0);
    for (old, new) in pairs() {
        let names = format!("{} and {}", old.document.name, new.document.name);
        let (before, after) = (Schemas::of(&old), Schemas::of(&new));
        let (count, wrong) = complaints(&review(&old, &new), &before, &after);
        println!("{names}: {count} witnesses, {} wrong", wrong.len());
        wrong.iter().for_each(|line| println!("  {line}"));
        all += count;
        all_wrong += wrong.len();
    }
    assert!(all_wrong * 10 <= all, "{all_wrong} of {all} are wrong");
}
