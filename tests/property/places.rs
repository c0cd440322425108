//! A text in every place where a document can say something: nothing of it is compiled, run,
//! fetched or hidden.

use std::fmt::Write;

use generator::emit::Package;
use generator::names::{Naming, Split};
use generator::{File, Input};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::{comments, run, rust};

/// What would be seen if it ran.
const CODE: &str = "std::fs::write(\"ran\", \"by a test\").unwrap();";

/// A document with a text in all places that are words for people.
pub(crate) fn words(text: &str) -> Value {
    let docs = json!({"url": "https://docs.example.com", "description": text});
    let schema = json!({
        "title": text, "description": text, "externalDocs": docs, "type": "object",
        "properties": {
            "plain": {"type": "string", "title": text, "description": text, "default": text, "example": text, "x-note": text, "not": {"const": text}},
            "list": {"type": "array", "description": text, "items": {"type": "string", "description": text, "enum": ["a", "b"]}},
            "choice": {"description": text, "oneOf": [
                {"title": "A", "description": text, "type": "object", "required": ["a"], "properties": {"a": {"type": "string", "description": text}}},
                {"title": "B", "description": text, "type": "integer"}
            ]},
            "values": {"oneOf": [{"const": "one", "title": text, "description": text}, {"const": "two", "description": text}]},
            "old": {"type": "string", "deprecated": true, "readOnly": true, "description": text, "format": text}
        },
        "required": ["plain"],
        "patternProperties": {"^x-": {"type": "string", "description": text}},
        "additionalProperties": {"type": "string", "description": text}
    });
    let header = json!({"description": text, "schema": {"type": "string", "description": text}});
    let response = json!({
        "description": text, "headers": {"X-Header": header},
        "links": {"next": {"operationId": "second", "description": text}},
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing", "description": text}}, "text/plain": {"schema": {"type": "string"}}}
    });
    let body = json!({"description": text, "required": true, "content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": text},
        "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Thing"}}
    }});
    let parameter = |name: &str, required: bool| {
        json!({
            "in": if name == "id" { "path" } else { "query" }, "name": name, "required": required, "description": text,
            "example": text, "schema": {"type": "string", "description": text, "default": text}
        })
    };
    let operation = |id: &str| {
        json!({
            "operationId": id, "summary": text, "description": text, "externalDocs": docs, "tags": [text],
            "parameters": [parameter("id", true), parameter("must", true), parameter("may", false)], "requestBody": body,
            "responses": {"200": response, "404": response, "4XX": {"description": text}, "default": response}
        })
    };
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": text, "summary": text, "description": text, "version": text, "termsOfService": text,
            "contact": {"name": text, "url": text, "email": text}, "license": {"name": text, "url": text}
        },
        "externalDocs": docs, "tags": [{"name": text, "description": text, "externalDocs": docs}],
        "servers": [
            {"url": "https://api.example.com", "description": text},
            {"url": "https://{stage}.example.com/{base}", "description": text, "variables": {
                "stage": {"default": "a", "enum": ["a", "b"], "description": text}, "base": {"default": "v1", "description": text}
            }}
        ],
        "paths": {
            "/a/{id}": {"summary": text, "description": text, "post": operation("first")},
            "/b/{id}": {"put": operation("second"), "get": {"operationId": "third", "parameters": [parameter("id", true)], "responses": {"204": {"description": text}}}}
        },
        "webhooks": {"told": {"post": {"summary": text, "description": text, "requestBody": body, "responses": {"200": {"description": text}}}}},
        "components": {
            "schemas": {"Thing": schema, "Name": {"type": "string", "description": text}, "Kind": {"type": "string", "enum": ["a", "b"], "description": text}},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": text},
                "token": {"type": "http", "scheme": "bearer", "bearerFormat": text, "description": text}
            }
        },
        "security": [{"key": [], "token": []}]
    })
}

/// A document with a text in all places that are names or values, which the generator may refuse.
fn names(text: &str) -> Value {
    let media = format!("application/json; a={text}");
    let schema = json!({
        "type": "object", "required": [text, "b"], "x-note": {text: text}, "propertyNames": {"pattern": text},
        "properties": {
            text: {"type": "string", "pattern": text, "default": text, "examples": [text]}, "b": {"type": "string", "enum": [text, "other"]}, "c": {"const": text},
            "d": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}, "default": [text]}
        },
        "patternProperties": {text: {"type": "string"}}, "dependentRequired": {text: ["b"]}
    });
    let parameter = |place: &str, name: &str| json!({"in": place, "name": name, "required": place == "path", "schema": {"type": "string", "default": text, "pattern": text}});
    json!({
        "openapi": "3.1.0", "info": {"title": text, "version": text},
        "externalDocs": {"url": text}, "tags": [{"name": text}],
        "servers": [{"url": format!("https://api.example.com/{text}"), "description": text}, {"url": "https://{s}.example.com", "variables": {"s": {"default": text, "enum": [text, "b"]}}}],
        "paths": {
            format!("/a{text}"): {"post": {
                "operationId": text, "tags": [text], "externalDocs": {"url": text, "description": text},
                "parameters": [parameter("query", text), parameter("header", text), parameter("cookie", text)],
                "requestBody": {"content": {&media: {"schema": schema}, "text/plain": {"schema": {"type": "string"}}}},
                "responses": {
                    "200": {"description": text, "headers": {text: {"schema": {"type": "string"}}}, "content": {&media: {"schema": {"$ref": "#/components/schemas/Kind"}}, "text/plain": {"schema": {"type": "string"}}}},
                    text: {"description": text}
                }
            }, "get": {"responses": {"204": {"description": "x"}}, "servers": [{"url": format!("https://other.example.com/{text}")}]}},
            "/b": {"get": {"operationId": "b", "parameters": [parameter("query", "a")], "responses": {"200": {"$ref": format!("#/{text}")}}}}
        },
        "components": {
            "schemas": {text: schema, "Kind": {"type": "string", "enum": [text, "other"]}, "Union": {
                "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/A"}}
            }, "A": {"type": "object", "required": [text], "properties": {text: {"const": text}}}, "B": {"type": "object", "required": [text], "properties": {text: {"const": "b"}}}},
            "securitySchemes": {text: {"type": "apiKey", "in": "header", "name": text}, "other": {"type": "http", "scheme": text}}
        },
        "security": [{text: []}, {"other": []}]
    })
}

/// The forms of a crate: whether it is one of its own, whether it is split by tag, and whether
/// faults may pass.
const FORMS: [(bool, Split, bool); 3] = [
    (true, Split::None, true),
    (false, Split::Tag, true),
    (true, Split::Tag, false),
];

/// Checks what becomes of a document, in one of the forms.
fn check(document: &Value, must_generate: bool, form: usize) -> Result<(), String> {
    let (single_api, split, lenient) = FORMS[form % FORMS.len()];
    let input = Input {
        module: "case".to_owned(),
        document: File {
            name: "case.json".to_owned(),
            bytes: document.to_string().into_bytes(),
        },
        lenient,
        naming: Naming {
            split,
            ..Naming::default()
        },
        ..Input::default()
    };
    let package = Package {
        name: "case".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api,
        details: Default::default(),
    };
    let generated = generator::generate(&package, std::slice::from_ref(&input));
    let Some(files) = &generated.files else {
        let findings = &generated.reports[0].diagnostics;
        return if must_generate {
            Err(format!("{findings:?}"))
        } else {
            Ok(())
        };
    };
    rust::check(files)?;
    comments::check(files)?;
    comments::characters("names.lock", &generated.lock.unwrap().to_string())
}

/// Texts that are no fenced blocks.
const OTHERS: &[&str] = &[
    "    CODE",
    "\tCODE",
    "x\n\n    CODE\n",
    "x\n\n\tCODE",
    "- x\n\n      CODE",
    ">     CODE",
    "-     CODE",
    "1)\tCODE\n\n\t\tCODE",
    "<b>x</b> <script>x</script>",
    "<div>\n\n    CODE\n\n</div>",
    "<pre>\nCODE\n</pre>",
    "\\\\<img src=x onerror=x>",
    "<![CDATA[ x ]]>",
    "<?x ?>",
    "<svg/onload=x>",
    "<a\nhref='javascript:x'>",
    "[x](javascript:x)",
    "[x](<data:text/html,x>)",
    "<javascript:x>",
    "[x]: javascript:x\n\n[x]",
    "[`Client`]: https://evil.example\n\n[`Client`]",
    "![x](https://a.example/x.png)",
    "[![x](https://a.example/x.png)](vbscript:x)",
    "# x\n## y\nz\n===\na\n---",
    "***",
    "- [ ] x\n- [x] y",
    "x | y\n--|--\n`|` | CODE",
    "*/ CODE /*",
    "#![doc = \"x\"]",
    "x\0y",
    "{{x}} $x $$x",
];

/// Texts that want to become code blocks, links, images, HTML or headings.
fn texts() -> Vec<String> {
    let mut all = Vec::new();
    for fence in ["```", "````", "~~~", "~~~~~"] {
        let blocks = [
            format!("{fence}\n{CODE}\n{fence}"),
            format!("{fence}\nx\n{fence}\n{CODE}"),
            format!("{fence}\nx\n{fence}\n{CODE}\n{fence}"),
            format!("{fence}\n{fence}\n{CODE}"),
            format!("{fence}rust\n{CODE}"),
            format!("{fence}text,rust\n{CODE}\n{fence}"),
            format!("x\n{fence}\n{CODE}"),
            format!("x {fence}\n{CODE}\n{fence}\n{CODE}"),
            format!("# x\n{fence}should_panic\n{CODE}\n{fence}\ny"),
            format!("{fence}text\nx\n    {fence}\n\n{fence}\n{CODE}"),
            format!("<div>\n{fence}\n{CODE}\n{fence}\n</div>"),
            format!("<!--\n{fence}\n-->\n{CODE}\n{fence}\n{CODE}"),
            format!("|a|\n|-|\n|{fence}|\n{fence}\n{CODE}"),
            format!("[a]: https://a.example '\n{fence}\n{CODE}\n{fence}'"),
            format!("[^1]: {fence}\n    {CODE}\n\n[^1]"),
            format!("\u{200b}  x\n    {fence}\n    {CODE}"),
            format!("`x\n{fence}\n{CODE}\n{fence}`"),
            format!("\\{fence}\n{CODE}\n{fence}\n{CODE}"),
            format!("x\r{fence}\r{CODE}\r{fence}"),
            format!("x\u{2028}{fence}\u{2028}{CODE}\u{85}{fence}"),
        ];
        let inside = ["", "- ", "1. ", "> ", "> - ", "  - > "];
        let some = if fence == "```" { inside.len() } else { 1 };
        for before in &inside[..some] {
            let rest = before.replace(|sign: char| sign != '>', " ");
            all.extend(
                blocks
                    .iter()
                    .map(|block| format!("{before}{}", block.replace('\n', &format!("\n{rest}")))),
            );
        }
    }
    all.extend(OTHERS.iter().map(|text| text.replace("CODE", CODE)));
    all
}

#[test]
fn no_words_of_a_document_are_compiled_run_or_fetched() {
    let mut faults = String::new();
    // One form after the other is taken, since each text has its likes.
    for (form, text) in texts().into_iter().enumerate() {
        if let Err(fault) = check(&words(&text), true, form) {
            let _ = writeln!(faults, "{text:?}: {fault}");
        }
        if let Err(fault) = check(&names(&text), false, form) {
            let _ = writeln!(faults, "as a name: {text:?}: {fault}");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// What a random text is made of.
const PIECES: [&str; 48] = [
    "```",
    "~~~",
    "````",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "    ",
    "  ",
    "> ",
    "- ",
    "1. ",
    "# ",
    "===",
    "|",
    "\n|-|-|\n",
    "\\",
    "`",
    "<div>",
    "<!--",
    "-->",
    "<pre>",
    "</pre>",
    "<b x='",
    "'>",
    "[a]",
    "(javascript:x)",
    ": javascript:b",
    "[^1]",
    "[^1]: ",
    "![",
    "](data:x)",
    "](https://x)",
    "<javascript:x>",
    "rust",
    "text",
    "a",
    "1",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\u{9b}31m",
    "\u{1b}[31m",
    "\0",
    "\u{2028}",
    "\u{85}",
    "\u{ad}",
];

#[test]
fn no_text_of_a_document_is_compiled_run_or_hidden() {
    let texts = || {
        (
            prop::collection::vec(select(PIECES.to_vec()), 1..12),
            0..FORMS.len(),
        )
    };
    run(8, texts, |(pieces, form)| {
        let text = pieces.concat();
        let fault = |fault: String| format!("{text:?}: {fault}");
        check(&words(&text), true, form).map_err(fault)?;
        check(&names(&text), false, form).map_err(fault)
    });
}
