//! What a review says of a change, and that it is true.
//!
//! In: `../cases/changes`: one document and a table of edits, each looked at both ways. Each pair
//! is judged by the rules that the table names; the verdict that follows is what the public items
//! of both crates say, item by item; and most rules have a case.

mod formats;
mod judges;
mod page;
mod silence;
mod split;
mod surfaces;
mod witnesses;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::compare::{self, Age, ApiReview, State, Verdict};
use generator::emit::Package;
use generator::names::{Derives, Naming};
use generator::{Analysis, File, Input};
use serde_json::Value;

/// One edit of the table.
struct Case {
    name: String,
    edit: Value,
    forward: Vec<String>,
    reverse: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/changes")
}

fn input(bytes: Vec<u8>, overlays: Vec<File>) -> Input {
    let document = File {
        name: "shop.yaml".to_owned(),
        bytes,
    };
    Input {
        module: "shop".to_owned(),
        document,
        overlays,
        ..Input::default()
    }
}

fn base() -> Input {
    input(fs::read(folder().join("base.yaml")).unwrap(), Vec::new())
}

/// The document as the edit leaves it, written out, so that it is a document by itself.
fn edited(edit: &Value) -> Input {
    let overlay = serde_json::json!({"overlay": "1.0.0", "info": {"title": "edit", "version": "1"}, "actions": edit});
    let overlay = File {
        name: "edit.json".to_owned(),
        bytes: overlay.to_string().into_bytes(),
    };
    let report = generator::lint(&Input {
        overlays: vec![overlay],
        ..base()
    });
    let words: Vec<&String> = report
        .diagnostics
        .iter()
        .map(|found| &found.headline)
        .collect();
    assert!(!report.has_errors(), "{words:#?}");
    let text = serde_json::to_string_pretty(&report.document.unwrap().root().to_json()).unwrap();
    input(text.into_bytes(), Vec::new())
}

fn cases() -> Vec<Case> {
    let table = generator::load::load(
        &File {
            name: "cases.yaml".to_owned(),
            bytes: fs::read(folder().join("cases.yaml")).unwrap(),
        },
        &[],
        &generator::Files::default(),
        &mut generator::diagnostic::Sink::new(),
    );
    let table = table.document.unwrap().root().to_json();
    let texts = |value: &Value| {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap().to_owned())
            .collect()
    };
    let case = |value: &Value| Case {
        name: value["name"].as_str().unwrap().to_owned(),
        edit: value["edit"].clone(),
        forward: texts(&value["forward"]),
        reverse: texts(&value["reverse"]),
    };
    table.as_array().unwrap().iter().map(case).collect()
}

fn state(analysis: &Analysis) -> State<'_> {
    State {
        report: &analysis.report,
        names: analysis.names.as_ref().unwrap(),
        surface: analysis.surface.as_ref(),
        code: analysis.code.as_ref(),
        ignored: &analysis.ignored,
        overlays: analysis.overlays,
        in_module: false,
    }
}

fn review(old: &Input, new: &Input) -> ApiReview {
    compare::compare_api(
        state(&generator::analyze(old)),
        state(&generator::analyze(new)),
    )
    .unwrap()
}

/// The rules that judge, each once, in the order of their names.
fn rules(review: &ApiReview) -> Vec<String> {
    let ids: BTreeSet<&str> = review.changes.iter().map(|change| change.rule.id).collect();
    match (ids.is_empty(), review.words.len()) {
        (true, 0) => vec!["nothing".to_owned()],
        (true, _) => vec!["words".to_owned()],
        (false, _) => ids.into_iter().map(str::to_owned).collect(),
    }
}

/// What the review weighs for those who compile.
fn weight(review: &ApiReview) -> Verdict {
    review
        .changes
        .iter()
        .map(|change| change.rule.verdict)
        .max()
        .unwrap_or(Verdict::Patch)
}

fn surface(input: &Input) -> generator::surface::Surface {
    let package = Package {
        name: "shop".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A shop.".to_owned(),
        license: None,
        single_api: true,
        details: Default::default(),
    };
    generator::public_api(&package, std::slice::from_ref(input))
        .surface
        .unwrap()
}

#[test]
fn every_change_is_judged_by_its_rules_and_json_keeps_to_its_schema() {
    let (mut wrong, schema) = (BTreeMap::new(), formats::Judge::new());
    for case in cases() {
        let (old, new) = (base(), edited(&case.edit));
        let (one, other) = (review(&old, &new), review(&new, &old));
        let (forward, reverse) = (rules(&one), rules(&other));
        let is_named = forward != ["nothing"];
        for review in [&one, &other] {
            let unread = &review.unread;
            // What a rule says is not counted among the keywords without effect.
            assert!(!is_named || unread.is_empty(), "{}: {unread:?}", case.name);
            assert!(is_named || !unread.is_empty(), "{}: silence", case.name);
        }
        let complaints: Vec<String> = [one, other]
            .into_iter()
            .flat_map(|review| schema.complaints(review))
            .collect();
        assert!(
            complaints.is_empty(),
            "{}: the JSON is not what its schema says: {complaints:#?}",
            case.name
        );
        if (&forward, &reverse) != (&case.forward, &case.reverse) {
            wrong.insert(
                case.name,
                serde_json::json!({"forward": forward, "reverse": reverse}),
            );
        }
    }
    let list: Vec<String> = wrong
        .iter()
        .map(|(name, rules)| format!("{name}: {rules}"))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} cases are judged otherwise:\n{}",
        wrong.len(),
        list.join("\n")
    );
}

#[test]
fn every_verdict_is_what_the_public_items_say() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (old, new) = (base(), edited(&case.edit));
        let (before, after) = (surface(&old), surface(&new));
        for (way, from, to, one, other) in [
            ("forward", &old, &new, &before, &after),
            ("reverse", &new, &old, &after, &before),
        ] {
            let (said, seen) = (weight(&review(from, to)), surfaces::judge(one, other));
            if said != seen.verdict {
                wrong.push(format!(
                    "{} ({way}): said {said:?}, the items say {:?}: {:?}",
                    case.name, seen.verdict, seen.why
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} verdicts are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn there_are_many_pairs_and_most_rules_have_one() {
    let cases = cases();
    assert!(cases.len() * 2 >= 240, "{}", cases.len());
    let met: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| case.forward.iter().chain(&case.reverse))
        .map(String::as_str)
        .collect();
    // An API that comes or goes is no pair; the nets below all rules, the rules for overlays and
    // some for rare documents are tested beside them; the cases are not split.
    let elsewhere = [
        "code-differs",
        "credential-respelled",
        "field-constant-changed",
        "field-key-respelled",
        "header-respelled",
        "server-choices-reordered",
        "api-added",
        "api-removed",
        "item-added",
        "item-changed",
        "generator-item-added",
        "generator-item-changed",
        "generator-item-extended",
        "generator-item-removed",
        "item-removed",
        "overlay-covers-change",
        "overlay-creates-place",
    ]
    .into_iter()
    .chain(split::RULES);
    let elsewhere: Vec<&str> = elsewhere.collect();
    let missing: Vec<&str> = compare::rules::all()
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !met.contains(id) && !elsewhere.contains(id))
        .collect();
    assert!(missing.is_empty(), "rules without a case: {missing:?}");
}

#[test]
fn an_api_that_comes_or_goes_is_one_change() {
    let analysis = generator::analyze(&base());
    for (age, rule, verdict) in [
        (Age::Old, "api-removed", Verdict::Major),
        (Age::New, "api-added", Verdict::Minor),
    ] {
        let review = compare::api_added_or_removed(state(&analysis), age).unwrap();
        assert_eq!(
            (rules(&review), weight(&review)),
            (vec![rule.to_owned()], verdict)
        );
    }
}

#[test]
fn a_type_comes_with_the_operations_that_use_it() {
    let edit = serde_json::json!([{"target": "$.paths", "update": {"/boats": {"get": {"operationId": "listBoats", "responses": {"200": {
        "description": "Boats.", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Boat"}}}}}}}}}},
        {"target": "$.components.schemas", "update": {"Boat": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["sail", "row"]}}},
            "Lone": {"type": "object", "properties": {"a": {"type": "string"}}}}}]);
    let (old, new) = (base(), edited(&edit));
    let follows = |review: &ApiReview| -> Vec<(String, bool)> {
        review
            .changes
            .iter()
            .map(|change| (change.path.clone(), change.follows))
            .collect()
    };
    let wanted = [
        ("Client::list_boats", false),
        ("Lone", false),
        ("Boat", true),
        ("BoatKind", true),
    ];
    let wanted = wanted.map(|(path, follows)| (path.to_owned(), follows));
    assert_eq!(follows(&review(&old, &new)), wanted);
    assert_eq!(follows(&review(&new, &old)), wanted);
}

/// What `codegen.toml` lets types derive is part of what users see.
#[test]
fn a_derived_trait_that_goes_is_a_break() {
    let with = |all: &[&str]| {
        let derives = Derives {
            all: all.iter().map(|path| (*path).to_owned()).collect(),
            ..Derives::default()
        };
        let input = base();
        let naming = Naming {
            derives,
            ..input.naming.clone()
        };
        Input { naming, ..input }
    };
    let (without, ordered) = (with(&[]), with(&["PartialOrd"]));
    let lost = review(&ordered, &without);
    assert_eq!(weight(&lost), Verdict::Major);
    assert!(rules(&lost).contains(&"item-changed".to_owned()));
    assert_eq!(weight(&review(&ordered, &ordered)), Verdict::Patch);
}
