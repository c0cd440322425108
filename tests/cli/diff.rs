//! `diff`: two states, one review.

use crate::place::Place;

#[test]
fn the_working_tree_is_compared_with_the_last_commit() {
    let place = Place::committed();
    let same = place.run(&["diff", "--root", "."]);
    assert_eq!(
        (same.status, same.out.as_str()),
        (0, "HEAD -> the working tree: nothing changed\n"),
        "{}",
        same.err
    );
    place.edit("specs/shop.yaml", "        name:", "        title:");
    let ended = place.run(&["diff", "--root", ".", "--deny", "breaking"]);
    assert_eq!(ended.status, 1, "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("shop: major"), "{}", ended.out);
    assert!(
        ended.out.contains("HEAD:specs/shop.yaml:") && ended.out.contains("specs/shop.yaml:"),
        "{}",
        ended.out
    );
    assert!(!ended.out.contains("library"), "{}", ended.out);
}

#[test]
fn two_documents_are_compared_by_themselves() {
    let place = Place::workspace();
    place.copy(&place.path("specs/shop.yaml"), "new.yaml");
    place.edit(
        "new.yaml",
        "description:",
        "summary: new\n      description:",
    );
    let ended = place.run(&[
        "diff",
        "./specs/shop.yaml",
        "./specs/shop.yaml",
        "--deny",
        "any",
    ]);
    assert_eq!(ended.status, 0, "{}{}", ended.out, ended.err);
    assert!(ended.out.ends_with("nothing changed\n"), "{}", ended.out);
}

#[test]
fn what_is_no_state_is_refused() {
    let place = Place::committed();
    for (arguments, reason) in [
        (
            &["diff", "--root", ".", "no-such-branch"][..],
            "`no-such-branch` is no file, no folder and no revision of git",
        ),
        (
            &["diff", "--root", ".", "./specs/shop.yaml"],
            "a document can only be compared with another document",
        ),
        (
            &["diff", "--root", ".", "./specs/shop.yaml", "no-such.yaml"],
            "`no-such.yaml` is no file",
        ),
        (
            &["diff", "no-such.yaml", "./specs/shop.yaml"],
            "`no-such.yaml` is no file",
        ),
        (
            &["diff", "--root", ".", "--lenient"],
            "`--overlay` and `--lenient` are for two documents",
        ),
        (
            &["diff", "--root", ".", "--", "--output=x"],
            "no revision of git",
        ),
    ] {
        let ended = place.run(arguments);
        assert_eq!(ended.status, 2, "{}{}", ended.out, ended.err);
        assert!(ended.err.contains(reason), "{}", ended.err);
    }
}

#[test]
fn a_document_with_errors_is_not_compared() {
    let place = Place::committed();
    place.write("specs/shop.yaml", "openapi: 3.1.0\n");
    let ended = place.run(&["diff", "--root", "."]);
    assert_eq!(ended.status, 2, "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("nothing was compared"), "{}", ended.out);
}

#[test]
fn all_errors_that_forbid_comparing_are_shown_if_all_is_asked_for() {
    let place = Place::committed();
    place.write("specs/shop.yaml", &broken(100));
    for (arguments, is_all) in [
        (&["diff", "--root", "."][..], false),
        (&["diff", "--all", "--root", "."], true),
    ] {
        let ended = place.run(arguments);
        assert_eq!(ended.status, 2, "{}{}", ended.out, ended.err);
        let count = ended.out.matches("error[ref-missing]: ").count();
        assert_eq!(count == 100, is_all, "{count}: {}", ended.out);
        assert_eq!(
            ended.out.contains("more; `--all` shows them"),
            !is_all,
            "{}",
            ended.out
        );
    }
}

/// A document with so many references to nothing.
pub(crate) fn broken(count: usize) -> String {
    let references: String = (0..count)
        .map(|number| format!("      p{number}: {{$ref: '#/nowhere/{number}'}}\n"))
        .collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n{}",
        references.replace("      p", "        p")
    )
}

/// One operation, and another whose name clashes with it, before it in the document.
fn clashing(second: &str) -> String {
    let operation = |path: &str, id: &str| {
        format!(
            "  {path}:\n    get:\n      operationId: {id}\n      responses: {{'204': {{description: Done}}}}\n"
        )
    };
    let second = if second.is_empty() {
        String::new()
    } else {
        operation("/a", second)
    };
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://a.example.com'}}]\npaths:\n{second}{}",
        operation("/b", "getItem")
    )
}

#[test]
fn the_second_of_two_documents_keeps_the_names_of_the_first() {
    let place = Place::workspace();
    place.write("old.yaml", &clashing(""));
    place.write("new.yaml", &clashing("get_item"));
    let ended = place.run(&["diff", "./old.yaml", "./new.yaml", "--deny", "breaking"]);
    assert_eq!(ended.status, 0, "{}{}", ended.out, ended.err);
    assert!(
        ended.out.contains("minor: 1 new\n") && !ended.out.contains("renamed"),
        "{}",
        ended.out
    );
}

#[test]
fn the_rules_are_listed_and_explained() {
    let place = Place::workspace();
    let all = place.run(&["diff", "--rules"]);
    assert_eq!(all.status, 0, "{}", all.err);
    assert_eq!(
        all.out.lines().count(),
        generator::compare::rules::all().len() + 1
    );
    let one = place.run(&["diff", "--explain", "field-now-optional"]);
    assert_eq!(one.status, 0, "{}", one.err);
    assert!(
        one.out.starts_with("field-now-optional: major\n")
            && one.out.contains("an old client with the new server fails"),
        "{}",
        one.out
    );
    let none = place.run(&["diff", "--explain", "no-such-rule"]);
    assert_eq!(none.status, 2, "{}", none.out);
    assert!(
        none.err.contains("there is no rule `no-such-rule`"),
        "{}",
        none.err
    );
}
