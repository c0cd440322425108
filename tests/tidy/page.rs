//! `ARCHITECTURE.md` names only files and items that exist.
//!
//! In: the code spans and the map of the page. Out: one failing test that lists what is missing.
//! Absent: whether the sentences are true.

use std::fs;

use crate::{SHIPPED, Source, repository, sources};

/// The folders in which a path of the page may start.
const ROOTS: [&str; 6] = [
    "",
    "generator/src",
    "generator/runtime/src",
    "xtask/src",
    "xtask/measure/src",
    "tests",
];

/// The texts between single backticks, outside of fenced blocks.
fn code_spans(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    prose
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .collect()
}

fn is_path(span: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte == b'.')
    };
    span.contains('/') && span.trim_end_matches('/').split('/').all(is_word)
}

fn exists(path: &str) -> bool {
    ROOTS.iter().any(|root| {
        let path = repository().join(root).join(path);
        path.exists() || path.with_extension("rs").exists()
    })
}

/// The last name of `a::b::c`, if the span is such a path of this repository's items.
fn item(span: &str) -> Option<&str> {
    let span = span.trim_end_matches("()");
    let is_name = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let (_, last) = span.rsplit_once("::")?;
    span.split("::").all(is_name).then_some(last)
}

/// Whether a source declares something of this name: an item, a field or a variant.
fn declares(source: &Source, name: &str) -> bool {
    let starts = [
        format!("fn {name}"),
        format!("struct {name}"),
        format!("enum {name}"),
        format!("mod {name}"),
        format!("type {name}"),
        format!("{name}: "),
        format!("{name}("),
        format!("{name},"),
    ];
    source.text.lines().any(|line| {
        let line = line.trim_start().trim_start_matches("pub ");
        let line = match line.strip_prefix("pub(") {
            Some(rest) => rest.split_once(") ").map_or(rest, |(_, rest)| rest),
            None => line,
        };
        starts.iter().any(|start| line.starts_with(start.as_str()))
    })
}

#[test]
fn the_page_names_only_what_exists() {
    let page = fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap();
    let sources = sources(&SHIPPED);
    let mut missing: Vec<&str> = Vec::new();
    for span in code_spans(&page) {
        if is_path(span) && !exists(span) {
            missing.push(span);
        }
        let item = item(span);
        if item.is_some_and(|name| !sources.iter().any(|source| declares(source, name))) {
            missing.push(span);
        }
    }
    assert!(missing.is_empty(), "ARCHITECTURE.md names {missing:?}");
}

#[test]
fn every_file_of_the_top_is_on_the_map() {
    let page = fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap();
    let (_, map) = page.split_once("\n## Map\n").unwrap();
    let map = map.split("\n## ").next().unwrap();
    let is_named = |name: &str| {
        map.split(|character: char| !(character.is_ascii_alphanumeric() || character == '_'))
            .any(|word| word == name)
    };
    let folders = ["generator/src", "generator/runtime/src"];
    let missing: Vec<String> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(repository().join(folder)).unwrap())
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.trim_end_matches(".rs").to_owned())
        .filter(|name| name != "mod" && !is_named(name))
        .collect();
    assert!(missing.is_empty(), "the map lacks {missing:?}");
}

#[test]
fn what_does_not_exist_is_found() {
    assert!(is_path("emit/nothing_like_this") && !exists("emit/nothing_like_this"));
    assert!(exists("emit/docs") && exists("load/locate/"));
    assert!(!is_path("#/components/schemas") && !is_path("$..x"));
    assert_eq!(item("load::load"), Some("load"));
    assert_eq!(item("$..x::y z"), None);
    let source = Source {
        path: String::new(),
        text: "    pub(super) fn merged(&mut self) {}\n".to_owned(),
    };
    assert!(declares(&source, "merged") && !declares(&source, "merge_all"));
    assert_eq!(code_spans("a `b` c\n```\n`d`\n```\n`e`"), ["b", "e"]);
}
