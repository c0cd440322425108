//! `diff`: two states, one review.

use crate::place::Place;

#[test]
fn the_working_tree_is_compared_with_the_last_commit() {
    let place = Place::committed();
    let same = place.run(&["diff", "--root", "."]);
    assert_eq!((same.status, same.out.as_str()), (0, "HEAD -> the working tree: nothing changed\n"), "{}", same.err);
    place.edit("specs/shop.yaml", "        name:", "        title:");
    let ended = place.run(&["diff", "--root", ".", "--deny", "breaking"]);
    assert_eq!(ended.status, 1, "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("shop: major"), "{}", ended.out);
    assert!(ended.out.contains("HEAD:specs/shop.yaml:") && ended.out.contains("specs/shop.yaml:"), "{}", ended.out);
    assert!(!ended.out.contains("library"), "{}", ended.out);
}

#[test]
fn two_documents_are_compared_by_themselves() {
    let place = Place::workspace();
    place.copy(&place.path("specs/shop.yaml"), "new.yaml");
    place.edit("new.yaml", "description:", "summary: new\n      description:");
    let ended = place.run(&["diff", "./specs/shop.yaml", "./specs/shop.yaml", "--deny", "any"]);
    assert_eq!(ended.status, 0, "{}{}", ended.out, ended.err);
    assert!(ended.out.ends_with("nothing changed\n"), "{}", ended.out);
}

#[test]
fn what_is_no_state_is_refused() {
    let place = Place::committed();
    for (arguments, reason) in [
        (&["diff", "--root", ".", "no-such-branch"][..], "`no-such-branch` is no file, no folder and no revision of git"),
        (&["diff", "--root", ".", "./specs/shop.yaml"], "a document can only be compared with another document"),
        (&["diff", "--root", ".", "--lenient"], "`--overlay` and `--lenient` are for two documents"),
        (&["diff", "--root", ".", "--", "--output=x"], "no revision of git"),
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
