//! The rules of the comparison, one behaviour each, on documents as small as the behaviour allows.

mod affected;
mod bounds;
mod branch_choice;
mod cause;
mod code;
mod comment;
mod encodings;
mod enums;
mod fields;
mod kept_names;
mod loosened_rules;
mod matching;
mod merged_types;
mod null_type;
mod operations;
mod overlays;
mod promises;
mod rules_beside_types;
mod security;
mod types;
mod unlisted_keys;
mod unread_bodies;
mod unsaid;
mod values;
mod webhooks;
mod witnesses;
mod words;

use super::*;
use crate::{Analysis, File, Input};

/// A document with these paths and schemas.
fn source(paths: &str, schemas: &str) -> String {
    format!(
        "{{openapi: 3.1.0, info: {{title: T, version: '1'}}, servers: [{{url: 'https://example.com'}}], paths: {{{paths}}}, components: {{schemas: {{{schemas}}}}}}}"
    )
}

fn input(text: String) -> Input {
    let document = File {
        name: "t.yaml".to_owned(),
        bytes: text.into_bytes(),
    };
    Input {
        module: "t".to_owned(),
        document,
        ..Input::default()
    }
}

fn document(paths: &str, schemas: &str) -> Analysis {
    crate::analyze(&input(source(paths, schemas)))
}

/// A document whose only operation sends the schema `A`.
fn request(schemas: &str) -> Analysis {
    let body =
        "{content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}, required: true}";
    let path = format!(
        "/a: {{post: {{operationId: send, requestBody: {body}, responses: {{'204': {{description: d}}}}}}}}"
    );
    document(&path, schemas)
}

/// A document whose only operation receives the schema `A`.
fn response(schemas: &str) -> Analysis {
    let content = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}";
    let path = format!(
        "/a: {{get: {{operationId: receive, responses: {{'200': {{description: d, content: {content}}}}}}}}}"
    );
    document(&path, schemas)
}

fn state(analysis: &Analysis) -> State<'_> {
    State {
        report: &analysis.report,
        names: analysis.names.as_ref().expect("names"),
        surface: None,
        code: analysis.code.as_ref(),
        ignored: &analysis.ignored,
        overlays: analysis.overlays,
        in_module: false,
    }
}

fn compared(old: &Analysis, new: &Analysis) -> Vec<Change> {
    compare_api(state(old), state(new))
        .expect("two APIs")
        .changes
}

/// The rule of a change, and how an old and a new client get on with the other server.
type Graded = (&'static str, Grade, Grade);

fn graded(old: &Analysis, new: &Analysis) -> Vec<Graded> {
    let grades = |change: &Change| {
        let wire = &change.wire;
        (change.rule.id, wire.old_client.grade, wire.new_client.grade)
    };
    compared(old, new).iter().map(grades).collect()
}

/// The rule and the path of each change.
fn rules_and_paths(old: &Analysis, new: &Analysis) -> Vec<String> {
    let line = |change: &Change| format!("{} {}", change.rule.id, change.path);
    compared(old, new).iter().map(line).collect()
}

/// One line for each change: the rule, the item, the operations it reaches, and whether it only
/// comes with another one.
fn review(old: &Analysis, new: &Analysis) -> Vec<String> {
    let line = |change: &Change| {
        let follows = if change.follows { ", follows" } else { "" };
        let operations = change.operations.join(" ");
        format!("{} {} [{operations}]{follows}", change.rule.id, change.item)
    };
    compared(old, new).iter().map(line).collect()
}
