//! The vendors' documents as they are published, compared with ours, where they are beside the
//! workspace.
//!
//! Each difference that matters on the wire is listed in `published/`, by rule and with a reason. A
//! difference that is not listed fails, and so does one that is listed and gone. Absent: names of
//! types, words, and what a request may leave to the server.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::place::Place;

/// The modules whose vendors publish a document, and where it is beside the workspace.
const PUBLISHED: [(&str, &str); 3] = [
    ("depict", "corpus/specs/depict-storefront.json"),
    ("miso", "corpus/specs/misoai.json"),
    ("yespo", "vendors/published/yespo.json"),
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The paths that each rule is listed with.
fn meant(module: &str) -> BTreeMap<String, BTreeSet<String>> {
    let file = workspace().join(format!("tests/cli/published/{module}.toml"));
    let listed: toml::Table = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut rules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for difference in listed["difference"].as_array().unwrap() {
        let text = |key: &str| difference[key].as_str().unwrap();
        assert!(text("reason").len() > 20, "{module}: {difference}");
        let paths = difference["paths"].as_array().unwrap().iter();
        let paths = paths.map(|path| path.as_str().unwrap().to_owned());
        rules
            .entry(text("rule").to_owned())
            .or_default()
            .extend(paths);
    }
    rules
}

/// The paths that each rule finds and that matter on the wire.
fn found(api: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let works = |change: &Value, client: &str| change["wire"][client]["grade"] == "works";
    let mut rules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for change in api["changes"].as_array().unwrap() {
        if works(change, "old_client") && works(change, "new_client") {
            continue;
        }
        let text = |key: &str| change[key].as_str().unwrap().to_owned();
        rules.entry(text("rule")).or_default().insert(text("path"));
    }
    rules
}

/// What is in one and not in the other, a line each.
fn missing(
    these: &BTreeMap<String, BTreeSet<String>>,
    others: &BTreeMap<String, BTreeSet<String>>,
    what: &str,
) -> String {
    let none = BTreeSet::new();
    let lines = these.iter().flat_map(|(rule, paths)| {
        let known = others.get(rule).unwrap_or(&none);
        paths
            .difference(known)
            .map(move |path| format!("{what}: {rule} {path}\n"))
    });
    lines.collect()
}

#[test]
fn our_documents_differ_from_the_published_ones_as_listed() {
    let shared = workspace().join("../shared");
    if PUBLISHED
        .iter()
        .any(|(_, path)| !shared.join(path).is_file())
    {
        return;
    }
    let place = Place::empty();
    let mut options =
        "[package]\nname = \"published\"\nversion = \"0.1.0\"\ndescription = \"As published\"\n"
            .to_owned();
    for (module, path) in PUBLISHED {
        let text = std::fs::read_to_string(shared.join(path)).unwrap();
        place.write(&format!("specs/{module}.json"), &text);
        options.push_str(&format!(
            "\n[[api]]\nmodule = \"{module}\"\ndocument = \"{module}.json\"\nlenient = true\n"
        ));
    }
    place.write("specs/codegen.toml", &options);
    let ours = workspace();
    let ended = place.run(&["diff", ".", ours.to_str().unwrap(), "--format", "json"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    let review: Value = serde_json::from_str(&ended.out).unwrap();
    let mut wrong = String::new();
    for (module, _) in PUBLISHED {
        let apis = review["apis"].as_array().unwrap();
        let api = apis.iter().find(|api| api["module"] == module).unwrap();
        let (found, meant) = (found(api), meant(module));
        wrong.push_str(&missing(&found, &meant, "not listed"));
        wrong.push_str(&missing(&meant, &found, "listed and gone"));
    }
    assert!(wrong.is_empty(), "{wrong}");
}
