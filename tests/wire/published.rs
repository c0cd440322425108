//! The examples that the vendors publish, and those of the notes on their APIs, where both are
//! beside the workspace: each is read as a client reads it, and written back with the same meaning.

use recommenders::{depict, miso, yespo};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, to_value};
use std::path::Path;

/// A text beside the workspace, or nothing where it is not there.
fn shared(path: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::fs::read_to_string(folder.join(path)).ok()
}

/// Whether two values mean the same: 25 and 25.0 are one number.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

fn comes_back<T: Serialize + DeserializeOwned>(value: &Value) {
    let read: T = from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"));
    let written = to_value(&read).unwrap();
    assert!(same(&written, value), "{value}\nbecame\n{written}");
}

/// The blocks of JSON on a page, in order.
fn blocks(page: &str) -> Vec<Value> {
    let after = page.split("```json\n").skip(1);
    after
        .map(|text| text.split("```").next().unwrap_or_default())
        .map(|block| serde_json::from_str(block).unwrap())
        .collect()
}

/// Reads the blocks of a page, each as the type at its place.
fn reads_page(vendor: &str, readers: &[fn(&Value)]) {
    let Some(page) = shared(&format!("vendors/{vendor}.md")) else {
        return;
    };
    let blocks = blocks(&page);
    assert_eq!(blocks.len(), readers.len(), "every block has its type");
    for (block, read) in blocks.iter().zip(readers) {
        read(block);
    }
}

#[test]
fn the_examples_of_the_notes_on_depict_come_back() {
    reads_page(
        "depict",
        &[
            comes_back::<depict::RecommendForManyRequest>,
            comes_back::<depict::RecommendResponse>,
            comes_back::<depict::RecommendRequestV3>,
            comes_back::<depict::RecommendResponseV3>,
            comes_back::<depict::HttpValidationError>,
            comes_back::<Vec<depict::Event>>,
            comes_back::<depict::TrackRequest>,
        ],
    );
}

#[test]
fn the_examples_of_the_notes_on_miso_come_back() {
    reads_page(
        "miso",
        &[
            comes_back::<miso::UserToProductsRequest>,
            comes_back::<miso::ProductsResponse>,
            comes_back::<miso::CategoriesResponse>,
            comes_back::<miso::AttributesResponse>,
        ],
    );
}

#[test]
fn the_examples_of_the_notes_on_yespo_come_back() {
    reads_page("yespo", &[comes_back::<Vec<yespo::RecomEntry>>]);
}

/// The examples of an answer: one, or several with names.
fn examples(media: &Value) -> Vec<&Value> {
    let named = media["examples"].as_object().into_iter().flatten();
    media
        .get("example")
        .into_iter()
        .chain(named.map(|(_, example)| &example["value"]))
        .collect()
}

#[test]
fn the_examples_in_the_published_documents_come_back() {
    let mut count = 0;
    for path in [
        "corpus/specs/depict-storefront.json",
        "corpus/specs/misoai.json",
        "vendors/published/yespo.json",
    ] {
        let Some(text) = shared(path) else { return };
        let document: Value = serde_json::from_str(&text).unwrap();
        let operations = document["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|item| item.as_object().unwrap().values());
        for operation in operations {
            let body = operation["requestBody"]["content"].as_object();
            assert!(
                body.into_iter()
                    .flatten()
                    .all(|(_, media)| examples(media).is_empty()),
                "no type is known for an example of a body"
            );
            for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
                for (_, media) in answer["content"].as_object().into_iter().flatten() {
                    for example in examples(media) {
                        count += 1;
                        match status.as_str() {
                            "422" => comes_back::<miso::ValidationErrorBody>(example),
                            "400" | "401" | "403" | "404" | "500" => {
                                comes_back::<miso::ErrorBody>(example);
                            }
                            _ => panic!("no type is known for an example of {status} in {path}"),
                        }
                    }
                }
            }
        }
    }
    assert_eq!(count, 41, "all of them are Miso's");
}
