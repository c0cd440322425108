//! A review as a comment on a pull request has an end, however much there is to say.

use super::*;

/// How many characters a large forge takes in a comment.
const COMMENT: usize = 65_536;

/// A type with a field of this type, which has this description.
fn described(kind: &str, count: usize, description: &str) -> ApiReview {
    let fields: Vec<String> = (0..count)
        .map(|number| format!("f{number}: {{type: string, description: '{description}'}}"))
        .collect();
    let of = |description: &str, kind: &str| {
        response(&format!(
            "A: {{type: object, properties: {{broken: {{type: {kind}}}, {}}}}}",
            fields.join(", ").replace("OLD", description)
        ))
    };
    let (old, new) = (of("old", "string"), of("new", kind));
    compare_api(state(&old), state(&new)).expect("two APIs")
}

fn comment(apis: Vec<ApiReview>) -> String {
    let titles = ("old".to_owned(), "new".to_owned());
    render::markdown(&Review { titles, apis }, false)
}

#[test]
fn descriptions_without_room_are_counted() {
    let broken = "`broken`: the field has another type";
    let many_edits = "OLD one two three four five six seven eight nine ".repeat(200);
    let text = comment(vec![described("integer", 30, &many_edits)]);
    assert!(text.len() < COMMENT, "{}", text.len());
    assert!(
        text.contains(broken) && !text.contains("left out"),
        "{text}"
    );
    assert!(
        text.contains("- … and 2") && text.contains(" more\n"),
        "{text}"
    );
    let long_words = format!("OLD{} one ", "x".repeat(100)).repeat(900);
    let text = comment(vec![described("integer", 30, &long_words)]);
    assert!(text.len() < COMMENT, "{}", text.len());
    let left_out =
        "with other words: 30 descriptions, left out here; `cargo xtask diff --all` shows them.";
    assert!(text.contains(broken) && text.contains(left_out), "{text}");
}

#[test]
fn what_breaks_in_the_last_api_comes_before_what_is_new_in_the_first() {
    let new: Vec<String> = (0..2000)
        .map(|number| format!("B{number}: {{type: object, properties: {{a: {{type: string}}}}}}"))
        .collect();
    let (old, new) = (
        response("A: {type: object}"),
        response(&format!("A: {{type: object}}, {}", new.join(", "))),
    );
    let first = ApiReview {
        module: "first".to_owned(),
        ..compare_api(state(&old), state(&new)).expect("two APIs")
    };
    let last = ApiReview {
        module: "last".to_owned(),
        ..described("integer", 1, "OLD words")
    };
    let text = comment(vec![first, last]);
    assert!(text.len() < COMMENT, "{}", text.len());
    assert!(
        text.contains("`broken`: the field has another type"),
        "{text}"
    );
}

#[test]
fn apis_without_room_are_counted() {
    let api = described("integer", 30, "OLD words");
    let apis = (0..2000).map(|number| ApiReview {
        module: format!("api_{number}"),
        ..api.clone()
    });
    let text = comment(apis.collect());
    assert!(text.len() < COMMENT, "{}", text.len());
    assert!(
        text.contains("#### `api_0`") && text.contains("`broken`: the field has another type"),
        "{text}"
    );
    let more = text.lines().last().unwrap();
    assert!(
        more.starts_with("… and 1")
            && more.ends_with(" more APIs; `cargo xtask diff --all` shows them."),
        "{more}"
    );
}

/// So many documents of this file, each with 30 errors whose texts are long.
fn refused(titles: (String, String), file: &str, documents: usize) -> Refusal {
    let fault = DocumentError {
        code: "ref-missing",
        message: "\u{1}".repeat(2000),
        help: Some("\u{1}".repeat(2000)),
        file: None,
        position: None,
        pointer: Some("\u{1}".repeat(2000)),
    };
    let document = InvalidDocument {
        age: Age::Old,
        module: String::new(),
        file: file.to_owned(),
        count: 30,
        errors: vec![fault; 25],
        hint: None,
    };
    Refusal {
        titles,
        documents: vec![document; documents],
    }
}

#[test]
fn long_titles_and_files_of_a_refusal_end() {
    let long = "\u{1}".repeat(4000);
    let refusal = refused((long.clone(), long.clone()), &long, 40);
    let text = render::refused_markdown(&refusal, false);
    assert!(text.len() < COMMENT, "{}", text.len());
    assert!(text.contains("`ref-missing`"), "{text}");
}

#[test]
fn all_errors_of_a_refusal_are_shown_on_request() {
    let refusal = refused(("old".to_owned(), "new".to_owned()), "shop.yaml", 40);
    for text in [
        render::refused_markdown(&refusal, true),
        render::refused_html(&refusal, true),
    ] {
        assert_eq!(text.matches("ref-missing").count(), 40 * 25);
        assert!(text.contains("… and 5 more"), "those that were not kept");
    }
}

#[test]
fn errors_and_documents_without_room_are_counted() {
    let refusal = refused(("old".to_owned(), "new".to_owned()), "shop.yaml", 40);
    let text = render::refused_markdown(&refusal, false);
    assert!(text.len() < COMMENT, "{}", text.len());
    let (listed, documents) = (
        text.matches("`ref-missing`").count(),
        text.matches("shop.yaml").count(),
    );
    assert!((1..20).contains(&listed), "{listed}");
    assert!(
        text.contains(&format!("- … and {} more\n", 30 - listed)),
        "{listed}"
    );
    assert!(text.ends_with(&format!(
        "… and {} more documents with errors\n",
        40 - documents
    )));
}
