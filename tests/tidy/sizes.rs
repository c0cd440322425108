//! How long files and functions may be.

use crate::scan;

const FILE: usize = 400;
const FUNCTION: usize = 60;

/// A file that is too long to be read at once.
pub(crate) fn files(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > FILE { vec![format!("{path}: {lines} lines, {FILE} is the limit: split where the kinds of node part")] } else { Vec::new() }
}

/// Functions that are too long; one whose body is a single `match` is a table and may be longer.
pub(crate) fn functions(path: &str, text: &str) -> Vec<String> {
    let code = scan::shipped(text);
    let mut faults = Vec::new();
    for start in scan::places(&code, "fn") {
        let name: String = code[start + 2..].trim_start().chars().take_while(|next| next.is_alphanumeric() || *next == '_').collect();
        let Some(open) = scan::body(&code, start).filter(|_| !name.is_empty()) else { continue };
        let end = scan::closing(&code, open);
        let lines = code[start..end].lines().count();
        if lines > FUNCTION && !is_one_match(&code[open + 1..end.max(open + 2) - 1]) {
            faults.push(format!("{path}:{}: `{name}` has {lines} lines, {FUNCTION} is the limit", scan::line(&code, start)));
        }
    }
    faults
}

fn is_one_match(body: &str) -> bool {
    let body = body.trim();
    let open = body.strip_prefix("match ").and_then(|_| scan::body(body, 0));
    open.is_some_and(|open| scan::closing(body, open) == body.len())
}

#[test]
fn a_long_file_is_found() {
    assert!(files("a.rs", &"\n".repeat(400)).is_empty());
    assert_eq!(files("a.rs", &"\n".repeat(401)), ["a.rs: 401 lines, 400 is the limit: split where the kinds of node part"]);
}

#[test]
fn a_long_function_is_found() {
    let long = |inside: &str| {
        format!("struct A;\nimpl A {{\n    fn f<T>(a: [u8; 2]) -> u8\n    where\n        T: B,\n    {{\n{inside}\n    }}\n}}\n")
    };
    let statements = "        step();\n".repeat(60);
    assert_eq!(functions("a.rs", &long(&statements)), ["a.rs:3: `f` has 66 lines, 60 is the limit"]);
    assert!(functions("a.rs", &long("        step();")).is_empty());
    let arms = "            A => 1,\n".repeat(60);
    assert!(functions("a.rs", &long(&format!("        match x {{\n{arms}        }}"))).is_empty(), "one match is a table");
    assert_eq!(functions("a.rs", &long(&format!("        match x {{\n{arms}        }}\n        .max(1)"))).len(), 1);
    assert!(functions("a.rs", &format!("#[cfg(test)]\nmod tests {{\n{}}}", long(&statements))).is_empty());
    assert!(functions("a.rs", "trait A { fn a(&self); }\ntype B = fn(u8);\n").is_empty());
}
