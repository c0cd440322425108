//! Descriptions with other words, and keywords without effect.

use super::*;

fn review_of(old: &Analysis, new: &Analysis) -> Review {
    Review {
        titles: ("old".to_owned(), "new".to_owned()),
        apis: vec![ApiReview {
            module: String::new(),
            ..compare_api(state(old), state(new)).expect("two APIs")
        }],
    }
}

/// The review as a terminal shows it.
fn text(review: &Review, all: bool) -> String {
    let options = render::Options {
        all,
        ..render::Options::default()
    };
    render::text(review, options)
}

#[test]
fn keywords_without_effect_are_counted_by_name() {
    let of = |kind: &str, rate: u32| {
        response(&format!(
            "A: {{type: object, x-rate: {rate}, properties: {{l: {{type: array, unevaluatedItems: {{type: {kind}}}, items: {{type: string}}}}}}}}"
        ))
    };
    let review = review_of(&of("string", 1), &of("integer", 2));
    assert_eq!(review.changes().count(), 0);
    assert!(review.verdict() <= Some(Verdict::Patch), "no code changes");
    let unread: Vec<(&str, usize)> = review.apis[0]
        .unread
        .iter()
        .map(|unread| (unread.keyword.as_str(), unread.places.len()))
        .collect();
    assert_eq!(unread, [("unevaluatedItems", 1), ("x-rate", 1)]);
    let wanted = "2 places changed in keywords that do not shape the client: `unevaluatedItems` (1), `x-rate` (1)";
    for page in [text(&review, false), render::markdown(&review, false)] {
        assert!(page.contains(wanted), "{page}");
    }
    assert!(!text(&review, false).contains("nothing changed\n"));
    assert!(render::html(&review, false).contains("<code>unevaluatedItems</code> (1)"));
}

/// A component of named examples is one keyword of the document.
#[test]
fn named_examples_links_and_tags_are_counted_one_by_one() {
    let of = |examples: &str, tags: &str| {
        let document = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ntags: [{tags}]\ncomponents: {{examples: {{{examples}}}, links: {{l: {{operationId: {tags:?}}}}}}}\n"
        );
        crate::analyze(&input(document))
    };
    let old = of(
        "a: {value: 1}, b: {value: 2}, c: {value: 3}",
        "{name: a}, {name: b}",
    );
    let new = of(
        "a: {value: 2}, c: {value: 3}, d: {value: 4}",
        "{name: b}, {name: c}",
    );
    let review = review_of(&old, &new);
    let unread: Vec<(&str, Vec<&str>)> = review.apis[0]
        .unread
        .iter()
        .map(|unread| {
            let places = unread.places.iter().map(Pointer::as_str);
            (unread.keyword.as_str(), places.collect())
        })
        .collect();
    let examples = ["a", "b", "d"].map(|name| format!("#/components/examples/{name}"));
    assert_eq!(
        unread,
        [
            ("examples", examples.iter().map(String::as_str).collect()),
            ("links", vec!["#/components/links/l"]),
            ("tags", vec!["#/tags/0", "#/tags/1"]),
        ]
    );
}

/// A document whose operation has these tags and whose answer has this example.
fn tagged(tags: &str, example: &str) -> Input {
    let content = format!("{{application/json: {{schema: {{type: string}}, example: {example}}}}}");
    let operation = format!(
        "{{operationId: receive, tags: [{tags}], responses: {{'200': {{description: d, content: {content}}}}}}}"
    );
    input(source(&format!("/a: {{get: {operation}}}"), ""))
}

#[test]
fn examples_of_bodies_and_tags_without_effect_are_counted() {
    let unread = |old: &Input, new: &Input| -> Vec<String> {
        let review = review_of(&crate::analyze(old), &crate::analyze(new));
        let unread = review.apis[0].unread.iter();
        unread.map(|unread| unread.keyword.clone()).collect()
    };
    let (old, new) = (tagged("a", "x"), tagged("a, b", "y"));
    assert_eq!(unread(&old, &new), ["example", "tags"]);
    assert!(unread(&old, &old).is_empty());
    let split = |input: &Input| Input {
        naming: crate::names::Naming {
            split: crate::names::Split::Tag,
            ..Default::default()
        },
        ..input.clone()
    };
    assert_eq!(unread(&split(&old), &split(&new)), ["example"]);
}

#[test]
fn a_keyword_of_a_schema_that_is_gone_is_not_counted_beside_it() {
    let (old, new) = (
        response("A: {type: string}, B: {type: string, x-rate: 1}"),
        response("A: {type: string}"),
    );
    assert_eq!(review_of(&old, &new).apis[0].unread, []);
}

#[test]
fn each_description_that_is_counted_is_listed() {
    let of = |words: &str| {
        response(&format!(
            "A: {{type: object, description: d, {words} properties: {{b: {{type: string}}}}}}"
        ))
    };
    let plain = of("");
    for (words, line) in [
        ("examples: [{b: x}],", "~ A: examples: {+{\"b\":\"x\"}+}"),
        (
            "externalDocs: {url: 'https://example.com/a', description: More},",
            "~ A: externalDocs: {+https://example.com/a More+}",
        ),
        ("title: Other, examples: [{b: y}],", "~ A: title: {+Other+}"),
    ] {
        let review = review_of(&plain, &of(words));
        let page = text(&review, true);
        let listed = page.lines().filter(|line| line.contains("~ A")).count();
        assert!(page.contains(line), "{page}");
        assert_eq!(review.wording(), listed, "{page}");
        let head = format!(": {listed} description");
        assert!(page.contains(&head), "{page}");
    }
}

#[test]
fn what_the_generator_says_of_a_keyword_is_no_description() {
    let of = |least: u32| {
        response(&format!(
            "A: {{type: array, items: {{type: string}}, contains: {{minLength: {least}}}}}"
        ))
    };
    let review = review_of(&of(1), &of(2));
    assert!(review.changes().count() > 0, "the rule is checked");
    assert_eq!(review.wording(), 0, "{}", text(&review, true));
}

#[test]
fn words_that_carry_meaning_are_shown_and_others_on_request() {
    let of = |text: &str, other: &str| {
        response(&format!(
            "A: {{type: object, description: {text}, properties: {{b: {{type: string, description: {other}}}}}}}"
        ))
    };
    let review = review_of(
        &of("May be absent.", "The color."),
        &of("Must be present.", "The colour."),
    );
    assert_eq!(review.wording(), 2);
    let (short, long) = (text(&review, false), text(&review, true));
    assert!(
        short.contains("[-May-] {+Must+} be [-absent.-] {+present.+}"),
        "{short}"
    );
    assert!(short.contains("… and 1 more; `--all` shows them") && !short.contains("colour"));
    assert!(
        long.contains("~ A::b: description: The [-color.-] {+colour.+}"),
        "{long}"
    );
    let html = render::html(&review, false);
    assert!(
        html.contains("<del>color.</del> <ins>colour.</ins>"),
        "{html}"
    );
    assert!(render::markdown(&review, false).contains("~~`color.`~~ **`colour.`**"));
}
