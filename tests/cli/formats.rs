//! The forms for machines: what is in them, and that nothing else is on the standard output.

use serde_json::{Value, json};

use crate::place::{Ended, Place};

/// A document with an error that has a label, a warning and a note, in a text with wide characters.
const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://a.example'}]
paths:
  /größe/{id}:
    get:
      operationId: list
      parameters:
      - {name: id, in: path, required: true, schema: {type: string, format: sku}}
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: ü, in: query, schema: {$ref: '#/components/schemas/Missing'}}
      responses: {'200': {description: OK}}
";

fn lint(form: &str) -> (Place, Ended) {
    let place = Place::empty();
    place.write("a, b%.yaml", SHOP);
    let ended = place.run(&["lint", "./a, b%.yaml", "--format", form]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.err.contains("a, b%.yaml: 2 errors"),
        "what is said to people is on the standard error: {ended:?}"
    );
    (place, ended)
}

fn by_code<'v>(list: &'v [Value], key: &str, code: &str) -> &'v Value {
    list.iter()
        .find(|value| value[key] == code)
        .unwrap_or_else(|| panic!("no {code} in {list:#?}"))
}

#[test]
fn json_has_one_object_for_each_finding() {
    let (_place, ended) = lint("json");
    let lines: Vec<Value> = ended
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let missing = by_code(&lines, "code", "ref-missing");
    assert_eq!(missing["severity"], "error");
    assert_eq!(missing["file"], "[place]/a, b%.yaml");
    assert_eq!(
        json!([
            missing["line"],
            missing["column"],
            missing["end_line"],
            missing["end_column"]
        ]),
        json!([11, 45, 11, 75])
    );
    assert_eq!(
        missing["pointer"],
        "#/paths/~1größe~1{id}/get/parameters/2/schema/$ref"
    );
    let twice = by_code(&lines, "code", "duplicate-parameter");
    let label = &twice["labels"][0];
    assert_eq!(
        (&label["line"], label["message"].is_string()),
        (&json!(9), true),
        "{twice:#}"
    );
    for line in &lines {
        let keys: Vec<&str> = line
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let all = "severity code message help file line column end_line end_column pointer labels tolerated count";
        assert_eq!(keys, all.split(' ').collect::<Vec<_>>());
    }
}

#[test]
fn sarif_is_one_log_with_every_rule() {
    let (_place, ended) = lint("sarif");
    let log: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(
        (
            &log["version"],
            log["$schema"]
                .as_str()
                .unwrap()
                .ends_with("sarif-schema-2.1.0.json")
        ),
        (&json!("2.1.0"), true)
    );
    let run = &log["runs"][0];
    let (rules, results) = (
        run["tool"]["driver"]["rules"].as_array().unwrap(),
        run["results"].as_array().unwrap(),
    );
    let explained = Place::empty()
        .run(&["lint", "--explain", "ref-missing"])
        .out;
    let rule = by_code(rules, "id", "ref-missing");
    assert!(explained.contains(rule["fullDescription"]["text"].as_str().unwrap()));
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    for result in results {
        assert_eq!(
            rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"],
            result["ruleId"]
        );
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(
            result["message"]["text"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
    }
    let missing = by_code(results, "ruleId", "ref-missing");
    let location = &missing["locations"][0];
    assert_eq!(
        location["physicalLocation"]["region"],
        json!({"startLine": 11, "startColumn": 45, "endLine": 11, "endColumn": 75}),
        "{missing:#}"
    );
    let artifact = &location["physicalLocation"]["artifactLocation"];
    assert!(
        artifact["uri"]
            .as_str()
            .unwrap()
            .ends_with("/a%2C%20b%25.yaml"),
        "{artifact}"
    );
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let twice = by_code(results, "ruleId", "duplicate-parameter");
    assert_eq!(
        twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"],
        9
    );
}

#[test]
fn sarif_of_no_document_is_still_a_log() {
    let ended = Place::empty().run(&["lint", "./none.yaml", "./neither.yaml", "--format", "sarif"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    let log: Value = serde_json::from_str(&ended.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    assert_eq!(results[0]["ruleId"], "file-not-found");
    assert!(
        results[0]["locations"][0]["physicalLocation"]
            .get("region")
            .is_none()
    );
}

#[test]
fn github_gets_commands() {
    let (_place, ended) = lint("github");
    let missing = ended
        .out
        .lines()
        .find(|line| line.contains("title=ref-missing"))
        .unwrap();
    let place = "::error file=[place]/a%2C b%25.yaml,line=11,endLine=11,col=45,endColumn=75,title=ref-missing::";
    assert!(missing.starts_with(place), "{missing}");
    assert!(
        ended.out.lines().all(|line| line.starts_with("::")),
        "{}",
        ended.out
    );
    assert!(ended.out.contains("::notice file="), "{}", ended.out);
}

#[test]
fn generate_and_codegen_have_the_same_forms() {
    let place = Place::workspace();
    for command in [
        &["codegen", "--root", "."][..],
        &["generate", "./specs/shop.yaml", "--out", "./out"],
    ] {
        let ended = place.run(&[command, &["--format", "sarif"]].concat());
        assert_eq!(ended.status, 0, "{ended:?}");
        let log: Value = serde_json::from_str(&ended.out).unwrap();
        assert_eq!(log["runs"].as_array().unwrap().len(), 1, "{command:?}");
        assert!(ended.err.contains(" written"), "{ended:?}");
    }
    place.write("specs/shop.yaml", SHOP);
    let ended = place.run(&["codegen", "--root", ".", "--format", "github"]);
    assert_eq!(ended.status, 1);
    assert!(
        ended.out.lines().all(|line| line.starts_with("::"))
            && ended.out.contains("title=ref-missing"),
        "{ended:?}"
    );
}

/// A document with this many references to nothing, below a key.
fn faults(count: usize, key: &str, form: fn(usize) -> String) -> String {
    let properties: Vec<String> = (0..count).map(form).collect();
    format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"x\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{\"{key}\":{{\"type\":\"object\",\"properties\":{{{}}}}}}}}}}}",
        properties.join(",")
    )
}

#[test]
fn more_than_a_screen_is_counted_by_code() {
    let place = Place::empty();
    place.write(
        "a.json",
        &faults(3000, "A", |index| {
            format!("\"p{index}\":{{\"$ref\":\"#/nowhere/{index}\"}}")
        }),
    );
    for (form, most) in [("human", 70), ("concise", 40)] {
        let ended = place.run(&["lint", "./a.json", "--format", form]);
        assert!(ended.out.lines().count() < most, "{}", ended.out);
        assert!(
            ended.out.contains(" more; `--all` shows them\n")
                && ended.out.contains(" error[ref-missing]\n"),
            "{}",
            ended.out
        );
        assert!(
            ended.out.contains("[place]/a.json: 3000 errors"),
            "{}",
            ended.out
        );
    }
    assert_eq!(
        place
            .run(&["lint", "./a.json", "--format", "concise", "--all"])
            .out
            .matches("error[ref-missing]")
            .count(),
        3000
    );
    assert_eq!(
        place
            .run(&["lint", "./a.json", "--format", "json"])
            .out
            .lines()
            .filter(|line| line.contains("ref-missing"))
            .count(),
        3000
    );
}

#[test]
fn a_line_of_a_megabyte_and_a_long_key_are_not_repeated() {
    let place = Place::empty();
    let (pad, key) = ("x".repeat(500), "k".repeat(8_000));
    let text = faults(3000, &key, |index| {
        format!("\"p{index}\":{{\"$ref\":\"#/nowhere/{index}\"}}")
    });
    place.write(
        "a.json",
        &text.replace(
            "\"openapi\"",
            &format!("\"x-pad\":\"{}\",\"openapi\"", pad.repeat(2000)),
        ),
    );
    for form in ["human", "concise"] {
        let ended = place.run(&["lint", "./a.json", "--format", form]);
        assert_eq!(ended.status, 1);
        assert!(
            ended.out.len() < 30_000,
            "{form}: {} bytes",
            ended.out.len()
        );
        assert!(
            ended.out.lines().all(|line| line.chars().count() < 600),
            "{form}"
        );
    }
    place.write(
        "b.json",
        &faults(1, &"k".repeat(1_000_000), |_| {
            "\"a\":{\"$ref\":\"#/nowhere\"}".to_owned()
        }),
    );
    let ended = place.run(&["lint", "./b.json"]);
    assert!(
        ended.status == 1 && ended.out.len() < 5_000,
        "{} bytes",
        ended.out.len()
    );
}
