//! Of lists and of texts a review shows only so much; of lists in Markdown and in HTML all of it,
//! if that is asked for.

use super::*;

/// Markdown and the page without its script, which has words of its own.
fn pages(review: &Review, all: bool) -> [String; 2] {
    let mut page = render::html(review, all);
    page.truncate(page.find("<script>").expect("a script"));
    [render::markdown(review, all), page]
}

/// Whether a page says how many more there are of something.
fn counts(page: &str) -> bool {
    let mut before = page.match_indices(" more").map(|(at, _)| &page[..at]);
    before.any(|before| before.ends_with(|last: char| last.is_ascii_digit()))
}

fn review_of(old: &Analysis, new: &Analysis) -> Review {
    Review {
        titles: ("old".to_owned(), "new".to_owned()),
        apis: vec![compare_api(state(old), state(new)).expect("two APIs")],
    }
}

/// A document with 60 operations that receive a type, in which a number is in many texts.
fn long(number: usize) -> Analysis {
    let content = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}";
    let operation = |index: usize| {
        let operation = format!(
            "{{operationId: op{index:03}, responses: {{'200': {{description: d, content: {content}}}}}}}"
        );
        format!("/p{index}: {{get: {operation}}}")
    };
    let paths: Vec<String> = (0..60).map(operation).collect();
    let kind = if number == 1 { "string" } else { "integer" };
    let words: Vec<String> = (0..50).map(|word| format!("w{number}x{word:02}")).collect();
    let fields = (0..60).map(|index| {
        let words = words.join(" ");
        format!("f{index:03}: {{type: {kind}, x-k{index:03}: {number}, description: {words}}}")
    });
    let fields: Vec<String> = fields.collect();
    let mut schemas = vec![format!(
        "A: {{type: object, properties: {{{}}}}}",
        fields.join(", ")
    )];
    let new = 0..if number == 1 { 0 } else { 400 };
    schemas.extend(new.map(|index| format!("N{index:03}: {{type: object}}")));
    document(&paths.join(", "), &schemas.join(", "))
}

#[test]
fn all_changes_descriptions_operations_and_names_are_shown_on_request() {
    let review = review_of(&long(1), &long(2));
    for page in pages(&review, false) {
        assert!(counts(&page), "{page}");
    }
    let [comment, html] = pages(&review, true);
    assert!(comment.len() > 65_536, "it is no comment any more");
    for page in [comment, html] {
        assert!(!counts(&page), "{page}");
        for wanted in ["op059", "f059", "x-k059", "N399", "w1x49", "w2x49"] {
            assert!(page.contains(wanted), "{wanted}\n{page}");
        }
    }
}

/// Operations whose bodies are equal inline types, so that each has a name of its own.
fn twins(values: &str) -> Analysis {
    let operation = |index: usize| {
        let schema = format!("{{type: object, properties: {{size: {{enum: [{values}]}}}}}}");
        let body =
            format!("{{required: true, content: {{application/json: {{schema: {schema}}}}}}}");
        format!(
            "/p{index}: {{post: {{operationId: op{index:03}, requestBody: {body}, responses: {{'204': {{description: d}}}}}}}}"
        )
    };
    let paths: Vec<String> = (0..60).map(operation).collect();
    document(&paths.join(", "), "")
}

#[test]
fn other_names_are_counted_unless_all_are_asked_for() {
    let review = review_of(&twins("small, large"), &twins("small"));
    for page in pages(&review, false) {
        assert!(page.contains("ther names (59)"), "{page}");
        assert!(page.contains(" and 39 more"), "{page}");
    }
    for page in pages(&review, true) {
        assert!(page.contains("ther names (59)"), "{page}");
        assert!(!counts(&page), "{page}");
    }
}

#[test]
fn a_long_item_that_the_generator_changed_ends_with_an_ellipsis() {
    let line = format!("pub const runtime::LONG: &str = {:?}", "x".repeat(10_000));
    let committed = ListedItems {
        committed: &line,
        surfaces: Vec::new(),
    };
    let mut review = Review {
        titles: ("old".to_owned(), "new".to_owned()),
        apis: Vec::new(),
    };
    add_generator_changes(&mut review, &committed, None);
    let mut changes = review.changes();
    let removed = changes
        .find(|change| change.path == "runtime::LONG")
        .expect("the item is gone");
    let before = removed.before.as_deref().expect("its line");
    assert!(before.starts_with("pub const runtime::LONG"), "{before}");
    assert!(before.ends_with('…') && before.len() < 1000, "{before}");
}

#[test]
fn a_long_default_of_a_server_ends_with_an_ellipsis() {
    let with = |default: &str| {
        let long = default.repeat(1_000);
        let servers = format!(
            "servers: [{{url: 'https://example.com/{{base}}', variables: {{base: {{default: {long}}}}}}}, "
        );
        let text = source("/a: {get: {responses: {'204': {description: d}}}}", "");
        crate::analyze(&input(text.replace("servers: [", &servers)))
    };
    let changes = compared(&with("ab"), &with("cd"));
    let changed = changes
        .iter()
        .find(|change| change.rule.id == "server-variable-default-changed")
        .expect("the default is another");
    for shown in [&changed.before, &changed.after] {
        let shown = shown.as_deref().expect("a default");
        assert!(shown.ends_with('…') && shown.len() < 100, "{shown}");
    }
}

#[test]
fn a_changelog_says_where_the_other_changes_are() {
    let new: Vec<String> = (0..120)
        .map(|index| format!("N{index}: {{type: object}}"))
        .collect();
    let schemas = format!("A: {{type: object}}, {}", new.join(", "));
    let mut review = review_of(&response("A: {type: object}"), &response(&schemas));
    review.titles.0 = "v1.0.0".to_owned();
    let text = render::changelog(&review);
    let wanted = "- and 20 more of this kind, which `cargo xtask diff --all` shows between `v1.0.0` and this version\n";
    assert!(text.contains(wanted), "{text}");
}
