//! What a harmless edit of a document changes in the output: nothing but what was added.
//!
//! In: every case, and with `cargo test --release -p tests --test output churn -- --ignored` every
//! document of the corpus, where it is there. Each is generated, edited, and generated again with
//! the names of the first time. Out: the lines that are gone and should not be.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostic::Code;
use generator::names::Naming;
use generator::{File, Generated, Input};
use serde_json::{Map, Value, json};
use similar::{ChangeTag, TextDiff};

use crate::{cases, input, package};

/// An edit that means nothing for users of what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    /// The keys of every mapping in the opposite order.
    Reorder,
    /// Parameters, required keys and tags in the opposite order: lists whose order means nothing.
    Relist,
    /// A schema and an operation that nothing else knows of, before and behind all others.
    Add,
    /// Every description.
    Reword,
    /// Other white space.
    Reformat,
}

const EDITS: [Edit; 5] = [
    Edit::Reorder,
    Edit::Relist,
    Edit::Add,
    Edit::Reword,
    Edit::Reformat,
];

/// The document of an input as JSON, its overlays applied.
fn base(input: &Input) -> Option<Input> {
    let report = generator::lint(input);
    let root = report.document.as_ref()?.root().to_json();
    report.checked.as_ref()?;
    Some(Input {
        document: file(&root, false),
        overlays: Vec::new(),
        naming: Naming::default(),
        ..input.clone()
    })
}

fn file(value: &Value, pretty: bool) -> File {
    let text = if pretty {
        serde_json::to_string_pretty(value)
    } else {
        serde_json::to_string(value)
    };
    File {
        name: "document.json".to_owned(),
        bytes: text.unwrap().into_bytes(),
    }
}

fn edited(value: &Value, edit: Edit) -> Value {
    let mut value = value.clone();
    match edit {
        Edit::Reorder => reverse_keys(&mut value),
        Edit::Relist => reverse_lists(&mut value),
        Edit::Add => add(&mut value),
        Edit::Reword => reword(&mut value),
        Edit::Reformat => {}
    }
    value
}

pub(crate) fn reverse_keys(value: &mut Value) {
    match value {
        Value::Object(map) => {
            *map = std::mem::take(map).into_iter().rev().collect();
            map.values_mut().for_each(reverse_keys);
        }
        Value::Array(items) => items.iter_mut().for_each(reverse_keys),
        _ => {}
    }
}

fn reverse_lists(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if let (true, Value::Array(items)) = (
                    ["parameters", "required", "tags"].contains(&key.as_str()),
                    &mut *value,
                ) {
                    items.reverse();
                }
                reverse_lists(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reverse_lists),
        _ => {}
    }
}

/// Whether a reference counts the items of a list that `reverse_lists` reverses.
fn counts(value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str).unwrap_or_default();
            target.contains("/parameters/")
                && target.ends_with(|last: char| last.is_ascii_digit())
                && !target.contains("#/components/parameters/")
                || map.values().any(counts)
        }
        Value::Array(items) => items.iter().any(counts),
        _ => false,
    }
}

/// Describes anew what has a description; `properties` may have a key of that name.
fn reword(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(text)) = map.get_mut("description") {
                *text = format!("Reworded: {text}");
            }
            map.iter_mut()
                .filter(|(key, _)| !is_data(key))
                .for_each(|(_, value)| reword(value));
        }
        Value::Array(items) => items.iter_mut().for_each(reword),
        _ => {}
    }
}

/// Whether a key holds values of the API, not words of OpenAPI.
fn is_data(key: &str) -> bool {
    [
        "example", "examples", "default", "enum", "const", "required", "mapping",
    ]
    .contains(&key)
}

fn add(value: &mut Value) {
    let schema = json!({"type": "object", "required": ["name"], "additionalProperties": false, "properties": {"name": {"type": "string"}}});
    let operation = |id: &str| json!({"get": {"operationId": id, "responses": {"204": {"description": "Nothing"}}}});
    let root = value.as_object_mut().unwrap();
    if root
        .get("paths")
        .and_then(Value::as_object)
        .is_some_and(|paths| !paths.is_empty())
    {
        both_ends(&mut root["paths"], |end| {
            (
                format!("/{end}-unrelated"),
                operation(&format!("{end}_unrelated")),
            )
        });
    }
    let components = root
        .entry("components")
        .or_insert_with(|| json!({}))
        .as_object_mut()
        .unwrap();
    let schemas = components.entry("schemas").or_insert_with(|| json!({}));
    both_ends(schemas, |end| (format!("{end}_unrelated"), schema.clone()));
}

fn both_ends(map: &mut Value, entry: impl Fn(&str) -> (String, Value)) {
    let old = std::mem::take(map.as_object_mut().unwrap());
    let all: Map<String, Value> = [entry("aaa")]
        .into_iter()
        .chain(old)
        .chain([entry("zzz")])
        .collect();
    *map = Value::Object(all);
}

/// The lines that an edit took away or changed, or added without need.
fn churn(before: &Generated, after: &Generated, edit: Edit) -> Vec<String> {
    let (before, after) = (
        before.files.as_ref().unwrap(),
        after.files.as_ref().expect("the edited document generates"),
    );
    let mut lines = Vec::new();
    for (path, text) in before.iter() {
        let new = after.get(path).unwrap_or_default();
        if text == new {
            continue;
        }
        for change in TextDiff::from_lines(text, new).iter_all_changes() {
            let sign = match change.tag() {
                ChangeTag::Equal => continue,
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            if !is_expected(edit, path, sign, change.value()) {
                lines.push(format!("{path}: {sign}{}", change.value().trim_end()));
            }
        }
    }
    lines.extend(
        after
            .iter()
            .filter(|(path, _)| before.get(path).is_none())
            .map(|(path, _)| format!("{path}: is new")),
    );
    lines
}

/// Whether a change of a line is what was asked for.
fn is_expected(edit: Edit, path: &str, sign: char, line: &str) -> bool {
    match edit {
        // An API that had nothing to call or no types gets its first; its example then calls
        // something.
        Edit::Add
            if line.starts_with("pub use ")
                || path.starts_with("examples/") && line.contains("{client:?}") =>
        {
            true
        }
        Edit::Add => {
            sign == '+' && (path != "API.txt" || line.to_ascii_lowercase().contains("unrelated"))
        }
        Edit::Reword => {
            path.ends_with(".md")
                || path == "Cargo.toml"
                || line.trim_start().starts_with("//")
                || line.trim().is_empty()
        }
        Edit::Reorder | Edit::Relist | Edit::Reformat => false,
    }
}

/// All edits of one document, as complaints.
fn check(input: &Input) -> Vec<String> {
    let Some(base) = base(input) else {
        return Vec::new();
    };
    let generate =
        |input: &Input| generator::generate(&package("case", false), std::slice::from_ref(input));
    let first = generate(&base);
    let Some(lock) = first
        .lock
        .as_ref()
        .and_then(|lock| lock.module(&base.module))
        .cloned()
    else {
        return Vec::new();
    };
    let value: Value = serde_json::from_slice(&base.document.bytes).unwrap();
    let naming = Naming {
        lock,
        ..Naming::default()
    };
    let mut complaints = Vec::new();
    // Of two parameters that are one, the first counts, so that their order means something.
    let mut findings = first.reports.iter().flat_map(|report| &report.diagnostics);
    let has_twice = findings.any(|found| found.code == Code::DuplicateParameter);
    let has_order = has_twice || counts(&value);
    for edit in EDITS
        .into_iter()
        .filter(|edit| *edit != Edit::Relist || !has_order)
    {
        let document = file(&edited(&value, edit), edit == Edit::Reformat);
        let after = generate(&Input {
            document,
            naming: naming.clone(),
            ..base.clone()
        });
        let lines = churn(&first, &after, edit);
        if !lines.is_empty() {
            let shown = lines
                .iter()
                .take(12)
                .map(|line| format!("\n    {line}"))
                .collect::<String>();
            complaints.push(format!(
                "{}: {edit:?} changes {} unrelated lines{shown}",
                input.document.name,
                lines.len()
            ));
        }
    }
    complaints
}

#[test]
fn a_harmless_edit_of_a_case_changes_nothing_else() {
    let complaints: Vec<String> = cases::ALL
        .iter()
        .flat_map(|name| check(&input(name)))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Unions that are told apart by keys, whose order means nothing; and what stands beside twelve
/// branches, and is another type with each.
#[test]
fn the_order_of_keys_decides_nothing_of_a_union() {
    let branch = |index: usize| {
        format!(
            "        - {{title: B{index}, required: [kind, n{index}], properties: {{kind: {{const: k{index}}}, n{index}: {{type: string}}, \
             data: {{type: object, required: [d{index}], properties: {{d{index}: {{type: string}}, e: {{type: string}}, a: {{type: integer}}}}}}}}}}\n"
        )
    };
    let branches: String = (0..12).map(branch).collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Order, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    Tagged:\n      oneOf:\n        \
         - {{type: object, required: [name, message], properties: {{name: {{const: A}}, message: {{const: First}}}}}}\n        \
         - {{type: object, required: [name, message], properties: {{name: {{const: B}}, message: {{const: Second}}}}}}\n    Keyed:\n      oneOf:\n        \
         - {{type: object, required: [limit, total], properties: {{total: {{type: integer}}, limit: {{type: integer}}}}}}\n        \
         - {{type: object, required: [page, pages], properties: {{pages: {{type: integer}}, page: {{type: integer}}}}}}\n    Beside:\n      type: object\n      \
         required: [kind]\n      properties: {{kind: {{type: string}}, data: {{type: object, properties: {{z: {{type: string}}}}}}}}\n      oneOf:\n{branches}"
    );
    let document = File {
        name: "order.yaml".to_owned(),
        bytes: text.into_bytes(),
    };
    let complaints = check(&Input {
        module: "order".to_owned(),
        document,
        ..Input::default()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The documents of the corpus up to a size, the smallest first; none where there is no corpus.
fn corpus(most: u64) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/specs");
    let mut files: Vec<(u64, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.metadata().ok()?.len(), entry.path()))
        })
        .filter(|(size, _)| *size <= most)
        .collect();
    files.sort();
    files.into_iter().map(|(_, path)| path).collect()
}

fn check_corpus(most: u64) {
    let mut complaints = Vec::new();
    let files = corpus(most);
    for path in &files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let document = File {
            name: name.clone(),
            bytes: fs::read(path).unwrap(),
        };
        let found = check(&Input {
            module: "case".to_owned(),
            document,
            lenient: true,
            ..Input::default()
        });
        eprintln!(
            "{name}: {}",
            if found.is_empty() {
                "0 unrelated lines"
            } else {
                "changed"
            }
        );
        complaints.extend(found);
    }
    assert!(
        complaints.is_empty(),
        "{} of {} documents:\n{}",
        complaints.len(),
        files.len(),
        complaints.join("\n")
    );
}

#[test]
fn a_harmless_edit_of_a_small_document_changes_nothing_else() {
    check_corpus(20_000);
}

#[test]
#[ignore = "minutes: it generates the whole corpus six times"]
fn a_harmless_edit_of_any_document_changes_nothing_else() {
    check_corpus(u64::MAX);
}
