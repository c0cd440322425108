//! Forms for machines when something fails: the standard output is well-formed in that form or
//! empty, and what is said to people is on the standard error.

use serde_json::Value;

use crate::place::{Ended, OPTIONS, Place};

/// The forms of findings.
const FINDINGS: [&str; 3] = ["json", "sarif", "github"];

/// The forms of a review.
const REVIEWS: [&str; 3] = ["json", "markdown", "html"];

/// What somebody may write who wants to be seen elsewhere than in a finding.
const HOSTILE: &str = "<script>alert(1)</script>`` | @all [l](http://evil.example)";

/// A document with an error that is confined to its place, and quotes hostile text.
fn faulty() -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\nservers: [{{url: 'https://x.example'}}]\npaths:\n  /a: {{get: {{responses: {{'200': {{description: x, \
         content: {{application/json: {{schema: {{$ref: '#/nope{}', description: '{HOSTILE}'}}}}}}}}}}}}}}\n",
        HOSTILE.replace('/', "~1")
    )
}

const GOOD: &str = "openapi: 3.1.0\ninfo: {title: x, version: '1'}\nservers: [{url: 'https://x.example'}]\npaths:\n  /a: {get: {responses: {'200': {description: x}}}}\n";

/// Holds that a text is of a form, or nothing.
fn check(form: &str, arguments: &[&str], ended: &Ended) {
    let out = ended.out.as_str();
    let said = format!("{arguments:?}: {ended:#?}");
    let parsed = |text: &str| {
        serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}: {said}"))
    };
    assert!(ended.status > 0, "{said}");
    assert!(!ended.err.is_empty(), "people are told nothing: {said}");
    if out.is_empty() {
        return;
    }
    match (form, arguments[0]) {
        ("json", "diff" | "update") => {
            assert!(parsed(out)["refused"].is_array(), "{said}");
        }
        ("json", _) => out
            .lines()
            .for_each(|line| assert!(parsed(line)["code"].is_string(), "{said}")),
        ("sarif", _) => assert_eq!(parsed(out)["version"], "2.1.0", "{said}"),
        ("github", _) => {
            let is_command = |line: &str| {
                ["::error ", "::warning ", "::notice "]
                    .iter()
                    .any(|start| line.starts_with(start))
            };
            assert!(out.lines().all(is_command), "{said}");
        }
        ("markdown", _) => assert!(
            out.starts_with("### API review: **nothing was compared**\n"),
            "{said}"
        ),
        ("html", _) => {
            assert!(out.starts_with("<!doctype html>\n"), "{said}");
            assert!(out.ends_with("</main></body></html>\n"), "{said}");
            assert!(!out.contains("<script"), "{said}");
        }
        other => panic!("{other:?}"),
    }
}

/// Runs a command in each of some forms.
fn run(place: &Place, forms: &[&str], arguments: &[&str], must_say: bool) {
    for form in forms {
        let arguments = [arguments, &["--format", form]].concat();
        let ended = place.run(&arguments);
        check(form, &arguments, &ended);
        assert!(
            !must_say || !ended.out.is_empty(),
            "{arguments:?}: {ended:#?}"
        );
    }
}

/// A place with a workspace, and documents and overlays with all kinds of faults beside it.
fn broken() -> Place {
    let place = Place::committed();
    place.write("good.yaml", GOOD);
    place.write("faulty.yaml", &faulty());
    place.write("broken.yaml", "openapi: [\n");
    place.write(
        "path.yaml",
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: '$[', remove: true}]\n",
    );
    place.write("none.yaml", "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: '$.nothing', remove: true}]\n");
    place
}

#[test]
fn findings_of_any_failure() {
    let place = broken();
    place.write("taken/file.txt", "mine");
    for (document, says) in [
        ("./faulty.yaml", true),
        ("./broken.yaml", true),
        ("./nowhere.yaml", true),
        (".", true),
    ] {
        run(&place, &FINDINGS, &["lint", document], says);
        run(
            &place,
            &FINDINGS,
            &["generate", document, "--out", "./out"],
            says,
        );
    }
    for overlay in [
        "./path.yaml",
        "./none.yaml",
        "./broken.yaml",
        "./nowhere.yaml",
        "./good.yaml",
    ] {
        run(
            &place,
            &FINDINGS,
            &["lint", "./good.yaml", "--overlay", overlay],
            true,
        );
        run(
            &place,
            &FINDINGS,
            &[
                "generate",
                "./good.yaml",
                "--overlay",
                overlay,
                "--out",
                "./out",
            ],
            true,
        );
    }
    run(
        &place,
        &FINDINGS,
        &["generate", "./good.yaml", "--out", "./taken"],
        false,
    );
    run(
        &place,
        &FINDINGS,
        &["generate", "./good.yaml", "--out", "./out", "--name", "1"],
        false,
    );
    run(
        &place,
        &FINDINGS,
        &["lint", "./faulty.yaml", "--ledger", "."],
        false,
    );
    run(&place, &FINDINGS, &["lint", "--explain", "syntax"], false);
}

#[test]
fn findings_of_a_workspace() {
    let place = broken();
    let check = |must_say| {
        run(&place, &FINDINGS, &["codegen", "--root", "."], must_say);
        run(
            &place,
            &FINDINGS,
            &["codegen", "--check", "--root", "."],
            must_say,
        );
    };
    run(
        &place,
        &FINDINGS,
        &["codegen", "no-such-api", "--root", "."],
        false,
    );
    run(
        &place,
        &FINDINGS,
        &["codegen", "--root", "./nowhere"],
        false,
    );
    for options in [
        "[[api",
        "[package]\nname = 'a'\n",
        &OPTIONS.replace("shop.yaml", "nowhere.yaml"),
        &OPTIONS.replace("module", "modul"),
    ] {
        place.write("specs/codegen.toml", options);
        check(options.contains("nowhere"));
    }
    place.write("specs/codegen.toml", OPTIONS);
    place.write("specs/shop.yaml", &faulty());
    check(true);
    place.write("specs/shop.yaml", GOOD);
    place.write("specs/names.lock", "what is this?\n");
    check(false);
}

#[test]
fn reviews_of_any_failure() {
    let place = broken();
    for (old, new) in [
        ("./faulty.yaml", "./good.yaml"),
        ("./good.yaml", "./broken.yaml"),
        ("./faulty.yaml", "./broken.yaml"),
    ] {
        run(&place, &REVIEWS, &["diff", old, new], true);
    }
    for overlay in ["./path.yaml", "./none.yaml", "./broken.yaml"] {
        run(
            &place,
            &REVIEWS,
            &["diff", "./good.yaml", "./good.yaml", "--overlay", overlay],
            true,
        );
    }
    run(
        &place,
        &REVIEWS,
        &[
            "diff",
            "./good.yaml",
            "./good.yaml",
            "--overlay",
            "./nowhere.yaml",
        ],
        false,
    );
    run(
        &place,
        &REVIEWS,
        &["diff", "./good.yaml", "./nowhere.yaml"],
        false,
    );
    run(&place, &REVIEWS, &["diff", "./good.yaml"], false);
    run(
        &place,
        &REVIEWS,
        &["diff", "no-such-branch", "--root", "."],
        false,
    );
    run(&place, &REVIEWS, &["diff", "--rules"], false);
    run(
        &place,
        &REVIEWS,
        &["diff", "--explain", "field-now-optional"],
        false,
    );
    for file in ["./faulty.yaml", "./broken.yaml"] {
        run(
            &place,
            &REVIEWS,
            &["update", "shop", file, "--root", "."],
            true,
        );
    }
    run(
        &place,
        &REVIEWS,
        &["update", "shop", "./nowhere.yaml", "--root", "."],
        false,
    );
    run(
        &place,
        &REVIEWS,
        &["update", "no-such-api", "./good.yaml", "--root", "."],
        false,
    );
    place.write("specs/shop.yaml", &faulty());
    run(&place, &REVIEWS, &["diff", "--root", "."], true);
    place.write(
        "specs/codegen.toml",
        &OPTIONS.replace("shop.yaml", "nowhere.yaml"),
    );
    run(&place, &REVIEWS, &["diff", "--root", "."], false);
    place.write("specs/codegen.toml", "[[api");
    run(&place, &REVIEWS, &["diff", "--root", "."], false);
    run(
        &place,
        &REVIEWS,
        &["update", "shop", "./good.yaml", "--root", "."],
        false,
    );
}

#[test]
fn the_side_at_fault_is_named_with_what_helps() {
    let place = broken();
    for (old, new, side) in [
        ("./faulty.yaml", "./good.yaml", "old"),
        ("./good.yaml", "./faulty.yaml", "new"),
    ] {
        let says = format!("the {side} document has 1 error");
        for form in ["text", "json", "markdown", "html"] {
            let ended = place.run(&["diff", old, new, "--format", form]);
            assert_eq!(ended.status, 2, "{ended:#?}");
            assert!(ended.out.contains(&says), "{form}: {}", ended.out);
            assert!(ended.out.contains("--lenient"), "{form}: {}", ended.out);
            let line = if form == "json" {
                "\"line\": 5"
            } else {
                "faulty.yaml:5:"
            };
            assert!(ended.out.contains(line), "{form}: {}", ended.out);
        }
        let lenient = place.run(&["diff", old, new, "--lenient", "--format", "json"]);
        assert_eq!(lenient.status, 0, "{lenient:#?}");
    }
    let whole = place.run(&["diff", "./good.yaml", "./broken.yaml"]);
    assert!(
        !whole.out.contains("--lenient"),
        "it would not help: {}",
        whole.out
    );
    place.write("specs/shop.yaml", &faulty());
    let tree = place.run(&["diff", "--root", ".", "--format", "markdown"]);
    assert!(
        tree.out.contains("`shop` in `[place]/specs/shop.yaml`"),
        "{}",
        tree.out
    );
    assert!(tree.out.contains("`lenient = true`"), "{}", tree.out);
}
