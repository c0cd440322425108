//! What a review looks like in each form: JSON keeps to its schema, and no text of a document gets
//! out of its place.

use base64::Engine;
use generator::compare::render::{self, Options};
use generator::compare::{Age, ApiReview, InvalidDocument, Refusal, Review};
use generator::{File, Input};
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::review;

fn whole(title: &str, api: ApiReview) -> Review {
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

fn hostile_review() -> Review {
    let review = whole(HOSTILE, review(&hostile(1), &hostile(2)));
    assert!(
        review.changes().count() > 8,
        "{}",
        render::text(&review, Options::default())
    );
    review
}

/// Whether a character must never be shown as it is.
fn hides(character: char) -> bool {
    character.is_control() && character != '\n'
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
}

#[test]
fn no_text_gets_out_of_the_markdown() {
    check_markdown(&render::markdown(&hostile_review()));
    check_markdown(&render::refused_markdown(&hostile_refusal()));
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

#[test]
fn no_text_gets_out_of_the_page() {
    check_page(&render::html(&hostile_review()));
    check_page(&render::refused_html(&hostile_refusal()));
}

fn check_page(page: &str) {
    assert!(page.contains("onerror"), "it is shown as it was written");
    assert!(!page.contains(|character| hides(character) && character != '\t'));
    let (page, _) = without_script(page);
    let known = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2",
        "h3", "h4", "p", "main", "section", "nav", "ul", "li", "details", "summary", "div", "span",
        "code", "pre", "table", "tr", "th", "td", "b", "del", "ins", "form", "label", "input",
        "select", "option", "button", "output",
    ];
    for tag in page.split('<').skip(1) {
        let (inside, _) = tag.split_once('>').expect("every tag ends");
        let name = inside
            .trim_start_matches('/')
            .split([' ', '\n'])
            .next()
            .unwrap();
        assert!(known.contains(&name), "<{inside}>");
        let outside = inside.split('"').step_by(2).collect::<String>();
        let attributes: Vec<&str> = outside
            .split([' ', '='])
            .skip(1)
            .filter(|word| !word.is_empty())
            .collect();
        let harmless = [
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "href",
            "tabindex",
            "role",
            "aria-label",
            "open",
            "scope",
            "html",
            "type",
            "autocomplete",
            "value",
            "hidden",
            "data-verdict",
            "data-grade",
            "data-roles",
            "data-operations",
            "data-size",
        ];
        assert!(
            attributes
                .iter()
                .all(|attribute| harmless.contains(attribute)),
            "<{inside}>"
        );
    }
    // Nothing is fetched, whatever a browser thinks of it; links stay on the page.
    assert!(page.contains("default-src 'none'"));
    assert!(
        page.split("href=\"")
            .skip(1)
            .all(|link| link.starts_with('#'))
    );
    assert!(!page.contains("@import") && !page.contains("url("));
}

/// A page without its script, and the script, if there is one. A browser runs no other: its hash is
/// the only source of scripts that the page allows.
fn without_script(page: &str) -> (String, Option<&str>) {
    let Some((before, rest)) = page.split_once("<script>") else {
        return (page.to_owned(), None);
    };
    let (script, after) = rest.split_once("</script>").expect("the script ends");
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script));
    let policy = format!("script-src 'sha256-{hash}';");
    assert!(before.contains(&policy), "the page must allow {policy}");
    (format!("{before}{after}"), Some(script))
}

/// What a document says stands in elements and attributes, never in the script.
#[test]
fn every_page_has_the_same_script() {
    let plain = whole("a", review(&crate::base(), &with_unread_keyword(1)));
    let (plain, hostile) = (render::html(&plain), render::html(&hostile_review()));
    let scripts = [&plain, &hostile].map(|page| without_script(page).1.unwrap());
    assert_eq!(scripts[0], scripts[1]);
    assert!(!scripts[0].contains('<'), "nothing in it can end it");
    let refused = render::refused_html(&hostile_refusal());
    assert_eq!(without_script(&refused).1, None, "nothing to filter");
}

/// The values of an attribute of all elements of a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    let rest = page.split(start.as_str()).skip(1);
    rest.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_page_has_a_choice_for_each_thing_that_its_entries_say() {
    let page = render::html(&hostile_review());
    assert!(
        page.contains("<form id=\"filter\" role=\"search\" hidden>"),
        "without scripts there is no filter"
    );
    let choices = |id: &str| -> Vec<String> {
        let choice = page.split(&format!("<select id=\"{id}\">")).nth(1).unwrap();
        let choice = choice.split("</select>").next().unwrap();
        let choices = values(choice, "value").into_iter().map(str::to_owned);
        choices.collect()
    };
    for (attribute, id) in [
        ("data-verdict", "verdict"),
        ("data-grade", "grade"),
        ("data-roles", "role"),
        ("data-operations", "operation"),
    ] {
        let (said, known) = (values(&page, attribute), choices(id));
        assert!(!said.is_empty(), "{attribute}");
        let words = said.iter().flat_map(|said| match attribute {
            "data-grade" => vec![*said],
            _ => said.split([' ', '-']).collect(),
        });
        for word in words {
            assert!(
                known.iter().any(|known| known == word),
                "{attribute}: {word}"
            );
        }
    }
}

/// Every change that stands by itself is counted once, in full or by its path.
#[test]
fn the_entries_of_a_page_are_its_changes() {
    let reviews = [
        hostile_review(),
        whole("a", review(&vast(1), &vast(2))),
        whole("a", review(&crate::base(), &vast(1))),
    ];
    for review in reviews {
        let page = render::html(&review);
        let entries = page.split("class=\"entry\"").skip(1);
        let size = |entry: &str| {
            let tag = entry.split('>').next().unwrap();
            let sizes = values(tag, "data-size");
            sizes.first().map_or(1, |size| size.parse().unwrap())
        };
        let counted: usize = entries.map(size).sum();
        let changes = review.changes().filter(|change| !change.follows).count();
        assert_eq!(counted, changes);
        assert!(page.contains(&format!("<output id=\"shown\">{changes} change")));
    }
}

/// Both states have hostile errors: in a reference, in a file's name, in a key.
fn hostile_refusal() -> Refusal {
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
fn with_unread_keyword(number: usize) -> Input {
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
            render::markdown(review),
            render::html(review),
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
fn a_page_can_be_used_with_a_keyboard() {
    let (page, _) = without_script(&render::html(&hostile_review()));
    let body = page.split("<body>").nth(1).unwrap();
    assert!(
        body.starts_with("<a class=\"skip\" href=\"#changes\">"),
        "the first thing that takes the focus leads to the changes"
    );
    assert!(
        page.contains("<main id=\"changes\" tabindex=\"-1\">") && page.contains(":focus-visible")
    );
    assert_eq!(
        page.matches("<details").count(),
        page.matches("<summary>").count()
    );
    assert_eq!(
        page.matches("<pre ").count(),
        page.matches("<pre tabindex=\"0\" role=\"region\" aria-label=")
            .count(),
        "what scrolls takes the focus"
    );
    for link in page
        .split("href=\"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
    {
        assert!(page.contains(&format!("id=\"{link}\"")), "{link}");
    }
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
fn vast(number: usize) -> Input {
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
    let comment = render::markdown(&review);
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
