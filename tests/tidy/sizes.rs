//! How long files and functions may be.
//!
//! The limits find code that does more than one thing. They are no target: what is long for a good
//! reason is listed below with that reason, and an entry that is not needed any more is a fault.

use crate::scan;

/// The lines of a file, with its comments and tests. Of a longer one a reader no longer has the
/// whole in mind, and it usually has two subjects, which are two files. Any value from 300 to 700
/// would do.
const FILE: usize = 500;

/// The lines of a function: about one and a half screens, so that its beginning is still in sight
/// at its end. Any value from 50 to 100 would do.
const FUNCTION: usize = 70;

/// The width of comments. rustfmt keeps code to it, and leaves comments as they are.
const COMMENT: usize = 100;

/// What may be longer, and why.
const LONGER: &[(&str, &str)] = &[
    (
        "tests/output/rustdoc.rs",
        "a reader of rustdoc's JSON beside what it is compared with",
    ),
    (
        "tests/property/hostile.rs",
        "one shape of document after the other",
    ),
    (
        "generator/src/ir/print/operations.rs: one",
        "the text of one operation, in its order",
    ),
    ("xtask/src/codegen.rs: run", "the command, step by step"),
    ("xtask/src/generate.rs: run", "the command, step by step"),
];

fn is_listed(name: &str) -> bool {
    LONGER.iter().any(|(listed, _)| *listed == name)
}

/// A file that is too long to be read at once.
pub(crate) fn files(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > FILE && !is_listed(path) {
        vec![format!(
            "{path}: {lines} lines, {FILE} is the limit: split where the kinds of node part"
        )]
    } else {
        Vec::new()
    }
}

/// Comments that are wider than code. A line without spaces, such as an address, cannot be wrapped.
/// Those of arguments are the help texts, whose lines are wrapped by the terminal.
pub(crate) fn comments(path: &str, text: &str) -> Vec<String> {
    if path.starts_with("xtask/src/arguments") {
        return Vec::new();
    }
    let is_wide = |line: &str| {
        let comment = line.trim_start();
        comment.starts_with("//")
            && line.chars().count() > COMMENT
            && comment.split_whitespace().count() > 2
    };
    let lines = (1..).zip(text.lines());
    lines
        .filter(|(_, line)| is_wide(line))
        .map(|(number, _)| format!("{path}:{number}: a comment wider than {COMMENT} columns"))
        .collect()
}

/// Entries of the list that nothing needs.
pub(crate) fn needless(sources: &[(&str, &str)]) -> Vec<String> {
    let is_long = |listed: &str| {
        let (path, function) = listed.split_once(": ").unwrap_or((listed, ""));
        sources.iter().any(|(source, text)| {
            *source == path
                && if function.is_empty() {
                    text.lines().count() > FILE
                } else {
                    lengths(text)
                        .iter()
                        .any(|one| one.name == function && one.lines > FUNCTION)
                }
        })
    };
    LONGER
        .iter()
        .filter(|(listed, _)| !is_long(listed))
        .map(|(listed, _)| format!("{listed}: is listed as longer, and is not"))
        .collect()
}

/// A function of a file.
struct Function {
    name: String,
    /// The line it begins at.
    line: usize,
    lines: usize,
    /// Whether its body is a single `match`, which is a table.
    is_one_match: bool,
}

fn lengths(text: &str) -> Vec<Function> {
    let code = scan::shipped(text);
    let mut found = Vec::new();
    for start in scan::places(&code, "fn") {
        let name: String = code[start + 2..]
            .trim_start()
            .chars()
            .take_while(|next| next.is_alphanumeric() || *next == '_')
            .collect();
        let Some(open) = scan::body(&code, start).filter(|_| !name.is_empty()) else {
            continue;
        };
        let end = scan::closing(&code, open);
        found.push(Function {
            name,
            line: scan::line(&code, start),
            lines: code[start..end].lines().count(),
            is_one_match: is_one_match(&code[open + 1..end.max(open + 2) - 1]),
        });
    }
    found
}

/// Functions that are too long; one whose body is a single `match` may be longer.
pub(crate) fn functions(path: &str, text: &str) -> Vec<String> {
    lengths(text)
        .iter()
        .filter(|function| function.lines > FUNCTION && !function.is_one_match)
        .filter(|function| !is_listed(&format!("{path}: {}", function.name)))
        .map(
            |Function {
                 name, line, lines, ..
             }| {
                format!("{path}:{line}: `{name}` has {lines} lines, {FUNCTION} is the limit")
            },
        )
        .collect()
}

fn is_one_match(body: &str) -> bool {
    let body = body.trim();
    let open = body
        .strip_prefix("match ")
        .and_then(|_| scan::body(body, 0));
    open.is_some_and(|open| scan::closing(body, open) == body.len())
}

#[test]
fn a_long_file_is_found() {
    assert!(files("a.rs", &"\n".repeat(FILE)).is_empty());
    assert_eq!(
        files("a.rs", &"\n".repeat(FILE + 1)),
        ["a.rs: 501 lines, 500 is the limit: split where the kinds of node part"]
    );
}

#[test]
fn a_long_function_is_found() {
    let long = |inside: &str| {
        format!(
            "struct A;\nimpl A {{\n    fn f<T>(a: [u8; 2]) -> u8\n    where\n        T: B,\n    {{\n{inside}\n    }}\n}}\n"
        )
    };
    let statements = "        step();\n".repeat(FUNCTION);
    assert_eq!(
        functions("a.rs", &long(&statements)),
        ["a.rs:3: `f` has 76 lines, 70 is the limit"]
    );
    assert!(functions("a.rs", &long("        step();")).is_empty());
    let arms = "            A => 1,\n".repeat(FUNCTION);
    assert!(
        functions(
            "a.rs",
            &long(&format!("        match x {{\n{arms}        }}"))
        )
        .is_empty(),
        "one match is a table"
    );
    assert_eq!(
        functions(
            "a.rs",
            &long(&format!(
                "        match x {{\n{arms}        }}\n        .max(1)"
            ))
        )
        .len(),
        1
    );
    assert!(
        functions(
            "a.rs",
            &format!("#[cfg(test)]\nmod tests {{\n{}}}", long(&statements))
        )
        .is_empty()
    );
    assert!(functions("a.rs", "trait A { fn a(&self); }\ntype B = fn(u8);\n").is_empty());
}
