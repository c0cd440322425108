//! What must hold for every text that a document gets into a file: no character that rustc refuses
//! or that hides something, and nothing in a comment or on a page that rustdoc runs, fetches or
//! lets run.
//!
//! The comments are read off the lines of the files, and judged with the parser that rustdoc uses.

use generator::files::FileSet;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

type Held = Result<(), String>;

/// What rustdoc turns on when it shows a text; versions of it have looked for tests without any of
/// it.
const OPTIONS: [Options; 2] = [
    Options::ENABLE_TABLES
        .union(Options::ENABLE_FOOTNOTES)
        .union(Options::ENABLE_STRIKETHROUGH)
        .union(Options::ENABLE_TASKLISTS)
        .union(Options::ENABLE_SMART_PUNCTUATION),
    Options::empty(),
];

/// Checks all files of a crate.
pub(crate) fn check(files: &FileSet) -> Held {
    // The texts of the runtime and of the licences are the same for every document.
    let is_fixed = |path: &str| path.contains("runtime/") || path.starts_with("LICENSE-");
    for (path, text) in files.iter().filter(|(path, _)| !is_fixed(path)) {
        characters(path, text)?;
        if path == "README.md" {
            judge(text, path)?;
        }
        if path.ends_with(".rs") {
            for comment in comments(text) {
                judge(&comment, path)?;
            }
        }
    }
    Ok(())
}

/// No file has a character that is not seen as what it is.
pub(crate) fn characters(path: &str, text: &str) -> Held {
    let is_hidden = |found: char| {
        found.is_control() && found != '\n'
            || matches!(found, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    match text.lines().find(|line| line.contains(is_hidden)) {
        Some(line) => Err(format!("{path}: a character is hidden in {line:?}")),
        None => Ok(()),
    }
}

/// The comments of a file as rustdoc sees them: lines that follow each other, without what all of
/// them are indented by.
pub(crate) fn comments(text: &str) -> Vec<String> {
    let (mut all, mut open) = (Vec::new(), Vec::new());
    for line in text.lines().chain([""]) {
        match comment(line.trim_start()) {
            Some(line) => open.push(line),
            None if open.is_empty() => {}
            None => all.push(unindented(&std::mem::take(&mut open))),
        }
    }
    all
}

fn comment(line: &str) -> Option<&str> {
    line.strip_prefix("///")
        .or_else(|| line.strip_prefix("//!"))
        // What needs a feature; without the feature there is another line, which says to ignore the
        // same.
        .or_else(|| {
            line.strip_prefix("#![cfg_attr(feature = ")?
                .split_once("doc = \"")?
                .1
                .strip_suffix("\")]")
        })
        .or_else(|| line.strip_prefix("#![cfg_attr(not(").map(|_| ""))
}

fn unindented(lines: &[&str]) -> String {
    let indent = |line: &&&str| line.len() - line.trim_start_matches(' ').len();
    let written = lines
        .iter()
        .filter(|line| !line.trim().is_empty() && !line.starts_with("```"));
    let common = written.map(|line| indent(&line)).min().unwrap_or_default();
    let lines = lines
        .iter()
        .map(|line| line.get(common.min(indent(&line))..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

fn judge(text: &str, path: &str) -> Held {
    let fault = |what: &str| Err(format!("{path}: {what} in:\n{text}\n"));
    for options in OPTIONS {
        let (mut own, mut block) = (0, None);
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => block = Some((kind, String::new())),
                Event::Text(text) => {
                    if let Some((_, code)) = &mut block {
                        code.push_str(&text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => {
                    let (kind, code) = block.take().unwrap();
                    own += usize::from(is_own(&kind, &code));
                    if is_rust(&kind) && !is_own(&kind, &code) {
                        return fault("a code block that rustdoc compiles");
                    }
                }
                _ => {}
            }
        }
        if own > most_examples(path) {
            return fault("an example more");
        }
    }
    match Parser::new_ext(text, OPTIONS[0]).find_map(|event| harm(&event)) {
        Some(what) => fault(&what),
        None => Ok(()),
    }
}

/// How many examples the generator writes into one comment: the front page has that of the API and
/// those of the page "In production".
fn most_examples(path: &str) -> usize {
    match path {
        "README.md" => usize::MAX,
        "src/lib.rs" => 5,
        _ => 1,
    }
}

/// What a browser would run or fetch, or would do where a reader clicks.
fn harm(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
            Some("HTML".to_owned())
        }
        Event::Start(Tag::Image { .. }) => Some("an image".to_owned()),
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            ..
        }) if *link_type != LinkType::Email && !is_harmless(dest_url) => {
            Some(format!("a link to {dest_url}"))
        }
        _ => None,
    }
}

/// Whether rustdoc takes a block for Rust: one without a label, with a word of its own, or with a
/// label that is more than a word.
fn is_rust(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(label) = kind else {
        return true;
    };
    let is_word = |sign: char| sign.is_ascii_alphanumeric() || "+#".contains(sign);
    let label = label.to_ascii_lowercase();
    let own = [
        "rust",
        "ignore",
        "should_panic",
        "no_run",
        "compile_fail",
        "test",
        "standalone",
        "edition",
        "custom",
    ];
    let is_code = |label: &str| label.len() == 5 && label.starts_with('e');
    label.is_empty()
        || !label.chars().all(is_word)
        || own.iter().any(|word| label.starts_with(word))
        || is_code(&label)
}

/// Whether a block is the example that the generator writes.
fn is_own(kind: &CodeBlockKind<'_>, code: &str) -> bool {
    let has_client = code.contains("let client = Client::new(")
        && code.contains("\nuse ") | code.starts_with("use ");
    // The README shows how a response is read as it comes, with a call that it does not make.
    let is_stream = code.starts_with("let mut response = call.stream().await?;");
    matches!(kind, CodeBlockKind::Fenced(label) if ["no_run", "rust"].contains(&&**label))
        && (has_client || is_stream)
}

/// Whether a link leads to a page, a mailbox, a place in the text or an item of Rust.
fn is_harmless(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let is_item = |part: &str| {
        !part.is_empty()
            && part
                .trim_start_matches("r#")
                .chars()
                .all(|sign| sign.is_alphanumeric() || sign == '_')
    };
    ["http:", "https:", "mailto:", "#"]
        .iter()
        .any(|start| lower.starts_with(start))
        || address.split("::").all(is_item)
}
