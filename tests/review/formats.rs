//! What a review looks like in each form: JSON keeps to its schema, and no text of a document gets
//! out of its place.

use generator::compare::render::{self, Options};
use generator::compare::{Age, ApiReview, InvalidDocument, Refusal, Review};
use generator::{File, Input};
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::Value;

use crate::review;

pub(crate) fn whole(title: &str, api: ApiReview) -> Review {
    Review {
        titles: (title.to_owned(), format!("{title}'")),
        apis: vec![api],
    }
}

/// What the schema says against a review as JSON.
pub(crate) struct Judge(jsonschema::Validator);

impl Judge {
    pub(crate) fn new() -> Self {
        let schema: Value = serde_json::from_str(render::SCHEMA).unwrap();
        Self(jsonschema::validator_for(&schema).unwrap())
    }

    pub(crate) fn complaints(&self, review: ApiReview) -> Vec<String> {
        let value = serde_json::from_str(&render::json(&whole("a", review))).unwrap();
        self.all_complaints(&value)
    }

    fn all_complaints(&self, value: &Value) -> Vec<String> {
        self.0
            .iter_errors(value)
            .map(|error| error.to_string())
            .collect()
    }
}

/// What somebody may write who wants to be seen elsewhere than in a code span.
const HOSTILE: &str = "</script></code></pre></details><img src=x onerror=alert(1)>`` ``` | @all **b** [l](http://evil.example) \u{202e}txt\u{200b}\r\n\n# head\n<b>&lt;";

/// A document with hostile text wherever there is text, so that it differs from itself everywhere.
fn hostile(number: usize) -> Input {
    let text = format!("{HOSTILE}{number}");
    let value = serde_json::json!({
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "servers": [{"url": format!("https://example.com/{number}/{HOSTILE}"), "description": text}],
        "tags": [{"name": text}],
        "paths": {"/a": {"get": {
            "operationId": format!("get{number}"), "summary": text, "description": text, "tags": [text],
            "parameters": [
                {"name": format!("p{HOSTILE}"), "in": "query", "schema": {"type": "string", "default": text, "pattern": format!("^{number}`|@all</pre>")}},
                {"name": text, "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {"200": {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
        }}},
        "components": {"schemas": {"A": {
            "type": "object", "description": text,
            "required": [format!("k{HOSTILE}")],
            "properties": {
                format!("k{HOSTILE}"): {"type": if number == 1 { "string" } else { "integer" }, "description": text},
                text.clone(): {"type": "string"},
                "e": {"type": "string", "enum": ["a", text]},
            },
            "patternProperties": {"^x": {"type": if number == 1 { "string" } else { "integer" }}},
        }}},
    });
    let document = File {
        name: format!("{HOSTILE}{number}.json"),
        bytes: serde_json::to_vec_pretty(&value).unwrap(),
    };
    Input {
        module: "shop".to_owned(),
        document,
        ..Input::default()
    }
}

pub(crate) fn hostile_review() -> Review {
    let review = whole(HOSTILE, review(&hostile(1), &hostile(2)));
    assert!(
        review.changes().count() > 8,
        "{}",
        render::text(&review, Options::default())
    );
    review
}

/// Whether a character must never be shown as it is.
pub(crate) fn hides(character: char) -> bool {
    character.is_control() && character != '\n'
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
}

#[test]
fn no_text_gets_out_of_the_markdown() {
    check_markdown(&render::markdown(&hostile_review(), false));
    check_markdown(&render::refused_markdown(&hostile_refusal(), false));
}

fn check_markdown(text: &str) {
    assert!(text.contains("onerror"), "it is shown as it was written");
    assert!(!text.contains(hides), "{text}");
    for event in Parser::new(text) {
        match event {
            Event::Start(
                Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::CodeBlock(_)
                | Tag::BlockQuote(_)
                | Tag::HtmlBlock,
            )
            | Event::Text(_) => {
                if let Event::Text(words) = event {
                    assert!(!words.contains(['@', '<', '`']), "{words}");
                } else if !matches!(event, Event::Start(Tag::HtmlBlock)) {
                    panic!("{event:?}\n{text}");
                }
            }
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let bare = tag.trim().trim_end_matches(|character: char| {
                    character.is_ascii_digit() || "()".contains(character)
                });
                let known = [
                    "<details>",
                    "</details>",
                    "<sub>",
                    "</sub>",
                    "<summary>",
                    "</summary>",
                ];
                let is_fold = tag.starts_with("<details><summary>")
                    && tag.trim_end().ends_with("</summary>")
                    && tag.matches('<').count() == 3;
                assert!(known.contains(&bare) || is_fold, "{tag}");
            }
            _ => {}
        }
    }
}

/// A document that has one parameter with this schema.
fn with_parameter(schema: Value) -> Input {
    let value = serde_json::json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {"/a": {"get": {
            "operationId": "find",
            "parameters": [{"name": "limit", "in": "query", "schema": schema}],
            "responses": {"204": {"description": "d"}},
        }}},
    });
    Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.json".to_owned(),
            bytes: serde_json::to_vec(&value).unwrap(),
        },
        ..Input::default()
    }
}

#[test]
fn an_example_is_shown_in_each_form() {
    let old = with_parameter(serde_json::json!({"type": "boolean"}));
    let new = with_parameter(serde_json::json!({"type": "integer", "minimum": 101}));
    let review = whole("a", review(&old, &new));
    let text = render::text(&review, Options::default());
    assert!(
        text.contains(
            "new client: sends what the server does not take yet, for instance 101 (fails)"
        ),
        "{text}"
    );
    let comment = render::markdown(&review, false);
    assert!(
        comment
            .contains("A new client sends what the server does not take yet, for instance `101`."),
        "{comment}"
    );
    let page = render::html(&review, false);
    assert!(
        page.contains(
            "fails: sends what the server does not take yet, for instance <code>101</code>"
        ),
        "{page}"
    );
    let json: Value = serde_json::from_str(&render::json(&review)).unwrap();
    let at = "#/paths/~1a/get/parameters/0";
    assert_eq!(
        json["apis"][0]["changes"][0]["wire"]["new_client"]["witness"],
        serde_json::json!({"value": 101, "allowed_by": "new", "old": at, "new": at})
    );
}

/// Both states have hostile errors: in a reference, in a file's name, in a key.
pub(crate) fn hostile_refusal() -> Refusal {
    let faulty = |age, number: usize| {
        let mut input = hostile(number);
        let mut value: Value = serde_json::from_slice(&input.document.bytes).unwrap();
        let operation = &mut value["paths"]["/a"]["get"];
        operation["parameters"] =
            serde_json::json!([{"$ref": format!("#/{HOSTILE}")}, {"name": HOSTILE, "in": HOSTILE}]);
        operation["responses"][HOSTILE] = serde_json::json!({"$ref": format!("{HOSTILE}.yaml")});
        value["paths"][format!("/{{{HOSTILE}}}")] = serde_json::json!({"get": {"responses": {}}});
        input.document.bytes = serde_json::to_vec_pretty(&value).unwrap();
        let known = generator::analyze(&input);
        let faulty = InvalidDocument::of(&known.report, age, true).unwrap();
        InvalidDocument {
            module: HOSTILE.to_owned(),
            hint: Some("`--lenient` helps".to_owned()),
            ..faulty
        }
    };
    Refusal {
        titles: (HOSTILE.to_owned(), HOSTILE.to_owned()),
        documents: vec![faulty(Age::Old, 1), faulty(Age::New, 2)],
    }
}

#[test]
fn a_refusal_keeps_to_the_schema_and_names_both_sides() {
    let text = render::refused_json(&hostile_refusal());
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(Judge::new().all_complaints(&value), Vec::<String>::new());
    let states = [&value["refused"][0]["state"], &value["refused"][1]["state"]];
    assert_eq!(states, ["old", "new"]);
    assert!(value.get("verdict").is_none(), "nothing was judged");
}

/// What a program reads must not be taken for a review in which nothing changed.
#[test]
fn the_schema_takes_a_review_or_a_refusal() {
    let review = render::json(&hostile_review());
    let mut value: Value = serde_json::from_str(&review).unwrap();
    assert_eq!(Judge::new().all_complaints(&value), Vec::<String>::new());
    value["refused"] = serde_json::from_str::<Value>(&render::refused_json(&hostile_refusal()))
        .unwrap()["refused"]
        .clone();
    assert!(!Judge::new().all_complaints(&value).is_empty());
}

/// A document in which only a keyword without effect has a number in it.
pub(crate) fn with_unread_keyword(number: usize) -> Input {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {{type: object, x-rate: {number}}}}}}}\n"
    );
    Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        ..Input::default()
    }
}

#[test]
fn a_change_of_keywords_without_effect_is_not_called_nothing() {
    let old = with_unread_keyword(1);
    let (same, other) = (
        whole("a", review(&old, &old)),
        whole("a", review(&old, &with_unread_keyword(2))),
    );
    assert_eq!(other.verdict(), None);
    let forms = |review: &Review| {
        [
            render::text(review, Options::default()),
            render::markdown(review, false),
            render::html(review, false),
        ]
    };
    for page in forms(&other) {
        let says = [
            "nothing changed that shapes the client",
            "1 place changed",
            "x-rate",
        ];
        assert!(says.iter().all(|words| page.contains(words)), "{page}");
    }
    for page in forms(&same) {
        assert!(
            page.contains("nothing changed") && !page.contains("that shapes"),
            "{page}"
        );
    }
    let value: Value = serde_json::from_str(&render::json(&other)).unwrap();
    assert_eq!(value["apis"][0]["unread"][0]["keyword"], "x-rate");
}

#[test]
fn no_text_gets_out_of_the_terminal() {
    let text = render::text(
        &hostile_review(),
        Options {
            colour: false,
            all: true,
        },
    );
    assert!(!text.contains(hides), "{text}");
}

/// A document with very many types and operations, which all differ from those of the other number.
pub(crate) fn vast(number: usize) -> Input {
    let schemas: String = (0..2000)
        .map(|index| {
            let ty = if number == 1 { "string" } else { "integer" };
            format!("    Type{index}OfAnApiWithVeryManyTypes: {{type: object, properties: {{a_field_with_a_long_name: {{type: {ty}}}}}}}\n")
        })
        .collect();
    let paths: String = (0..800)
        .map(|index| {
            format!(
                "  /v{number}/{index}:\n    get:\n      operationId: operation_{index}_of_version_{number}\n      responses: {{'200': {{description: d, content: \
                 {{application/json: {{schema: {{$ref: '#/components/schemas/Type{index}OfAnApiWithVeryManyTypes'}}}}}}}}}}\n"
            )
        })
        .collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Vast, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    );
    Input {
        module: "vast".to_owned(),
        document: File {
            name: "vast.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        ..Input::default()
    }
}

#[test]
fn a_vast_review_fits_a_comment_and_a_screen() {
    let review = whole("a", review(&vast(1), &vast(2)));
    assert!(review.changes().count() > 3000);
    let comment = render::markdown(&review, false);
    assert!(
        comment.chars().count() < 65_000,
        "{}",
        comment.chars().count()
    );
    let text = render::text(&review, Options::default());
    assert!(text.lines().count() < 120, "{text}");
    let head: String = text.lines().take(14).collect::<Vec<_>>().join("\n");
    assert!(
        head.contains("800 × the field has another type, in responses")
            && head.contains("800 × the operation is gone"),
        "{head}"
    );
}
