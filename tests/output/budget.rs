//! How many lines of a crate a small edit of its document changes.
//!
//! In: `cases/budget/shop.yaml`, and edits of it. Each is generated with the names of the first
//! time. Out: for each edit the lines that were added to and removed from each file, as
//! `git diff --numstat` counts them. The table stands in `ARCHITECTURE.md`, and the test holds that
//! it is exact.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::names::Naming;
use generator::{File, Generated, Input};
use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use crate::churn::reverse_keys;
use crate::package;

/// An edit: what it is, and which texts of the document are replaced by which.
type Edit = (&'static str, &'static [(&'static str, &'static str)]);

const EDITS: [Edit; 15] = [
    (
        "optional property added to a request type, with a description of one line",
        &[(
            "        note: {",
            "        gift: { type: boolean, description: Whether it is a gift. }\n        note: {",
        )],
    ),
    (
        "optional property added to an answer type, with a description of one line",
        &[(
            "        total: {",
            "        taxes: { type: number, description: What of it is tax. }\n        total: {",
        )],
    ),
    (
        "optional property removed from a request type",
        &[(
            "        note: { type: string, maxLength: 100, description: What the shop should know. }\n",
            "",
        )],
    ),
    (
        "property of a request type made required",
        &[("required: [items]", "required: [items, note]")],
    ),
    (
        "description of a property changed",
        &[("What it costs.", "What it costs in all.")],
    ),
    (
        "value added to an enum",
        &[("[open, paid]", "[open, paid, sent]")],
    ),
    ("limit changed", &[("maxLength: 100", "maxLength: 200")]),
    (
        "type of a property changed",
        &[("total: { type: number", "total: { type: string")],
    ),
    (
        "optional query parameter added, with a description of one line",
        &[(
            "        - { name: limit,",
            "        - { name: after, in: query, description: Where to go on., schema: { type: string } }\n        - { name: limit,",
        )],
    ),
    (
        "operation added",
        &[(
            "components:\n",
            "  /orders/{id}:\n    delete:\n      operationId: cancel_order\n      summary: Cancel an order\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      responses: { \"204\": { description: Done } }\ncomponents:\n",
        )],
    ),
    (
        "status added to an operation",
        &[(
            "        \"201\": {",
            "        \"409\": { description: Sold out, content: { application/json: { schema: { $ref: \"#/components/schemas/Problem\" } } } }\n        \"201\": {",
        )],
    ),
    (
        "branch added to a union",
        &[
            (
                "        - { $ref: \"#/components/schemas/Invoice\" }\n",
                "        - { $ref: \"#/components/schemas/Invoice\" }\n        - { $ref: \"#/components/schemas/Voucher\" }\n",
            ),
            (
                "    Problem:\n",
                "    Voucher:\n      type: object\n      required: [kind, code]\n      properties: { kind: { const: Voucher }, code: { type: string } }\n    Problem:\n",
            ),
        ],
    ),
    (
        "alternative added to the security of all operations",
        &[("  - key: []\n", "  - key: []\n  - token: []\n")],
    ),
    (
        "server added",
        &[(
            "security:\n  - key",
            "  - url: https://eu.example.com\n    description: Europe\nsecurity:\n  - key",
        )],
    ),
    (
        "property of a request type deprecated",
        &[("maxLength: 100,", "maxLength: 100, deprecated: true,")],
    ),
];

fn input(document: File, naming: Naming) -> Input {
    Input {
        module: "shop".to_owned(),
        document,
        naming,
        ..Input::default()
    }
}

fn yaml(text: &str) -> File {
    File {
        name: "shop.yaml".to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn generate(input: &Input) -> Generated {
    generator::generate(&package("case", false), std::slice::from_ref(input))
}

/// The columns of the table: files, and what stands in all others.
const COLUMNS: [&str; 7] = [
    "types.rs",
    "wire.rs",
    "operations.rs",
    "client.rs",
    "servers.rs",
    "API.txt",
    "names.lock",
];

/// The texts of a crate and its lock, by the columns of the table.
fn texts(generated: &Generated) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for (path, text) in generated.files.as_ref().unwrap().iter() {
        texts.insert(path.to_owned(), text.to_owned());
    }
    let lock = generated.lock.as_ref().unwrap().to_string();
    texts.insert("names.lock".to_owned(), lock);
    texts
}

/// A row of the table: for each column the lines that were added and removed.
fn row(name: &str, before: &Generated, after: &Generated) -> String {
    let (before, after) = (texts(before), texts(after));
    let mut cells: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    let mut seen = Vec::new();
    for path in paths {
        if seen.contains(&path) {
            continue;
        }
        seen.push(path);
        let texts =
            [&before, &after].map(|texts| texts.get(path).map(String::as_str).unwrap_or_default());
        let file = path.rsplit('/').next().unwrap_or_default();
        let column = COLUMNS.iter().find(|column| **column == file);
        let cell = cells
            .entry(column.copied().unwrap_or("others"))
            .or_default();
        for change in TextDiff::from_lines(texts[0], texts[1]).iter_all_changes() {
            match change.tag() {
                ChangeTag::Insert => cell.0 += 1,
                ChangeTag::Delete => cell.1 += 1,
                ChangeTag::Equal => {}
            }
        }
    }
    let cell = |column: &str| match cells.get(column) {
        None | Some((0, 0)) => String::new(),
        Some((added, 0)) => format!("+{added}"),
        Some((0, removed)) => format!("-{removed}"),
        Some((added, removed)) => format!("+{added} -{removed}"),
    };
    let cells: Vec<String> = COLUMNS
        .iter()
        .chain(&["others"])
        .map(|column| cell(column))
        .collect();
    format!("| {name} | {} |", cells.join(" | "))
}

/// The measured table.
fn table() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/budget");
    let text = fs::read_to_string(folder.join("shop.yaml")).unwrap();
    let first = generate(&input(yaml(&text), Naming::default()));
    let naming = Naming {
        lock: first.lock.as_ref().unwrap().module("shop").unwrap().clone(),
        ..Naming::default()
    };
    let mut lines = vec![
        format!("| edit | {} | others |", COLUMNS.join(" | ")),
        format!("|---{}|", "|---".repeat(COLUMNS.len() + 1)),
    ];
    for (name, replaced) in EDITS {
        let mut edited = text.clone();
        for (old, new) in replaced {
            assert!(edited.contains(old), "{name}: {old}");
            edited = edited.replacen(old, new, 1);
        }
        let after = generate(&input(yaml(&edited), naming.clone()));
        assert!(
            after.files.is_some(),
            "{name}: {:?}",
            after.reports[0].diagnostics
        );
        lines.push(row(name, &first, &after));
    }
    let renamed = Naming {
        renames: [(
            "#/components/schemas/Problem".to_owned(),
            "Failure".to_owned(),
        )]
        .into(),
        ..naming.clone()
    };
    let after = generate(&input(yaml(&text), renamed));
    lines.push(row("schema renamed with `[api.rename]`", &first, &after));
    let report = &first.reports[0];
    let mut value: Value = report.document.as_ref().unwrap().root().to_json();
    reverse_keys(&mut value);
    let shuffled = File {
        name: "shop.json".to_owned(),
        bytes: serde_json::to_vec(&value).unwrap(),
    };
    let after = generate(&input(shuffled, naming));
    lines.push(row("keys of the document in another order", &first, &after));
    lines.join("\n") + "\n"
}

#[test]
fn a_small_edit_changes_as_many_lines_as_architecture_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let architecture = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let table = table();
    assert!(
        architecture.contains(&table),
        "ARCHITECTURE.md does not have this table:\n{table}"
    );
}
