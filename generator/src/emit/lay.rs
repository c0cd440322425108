//! Lays out what the printer of Rust would spread over many lines: tables and methods.

/// Lines longer than this are broken where that is possible.
pub(super) const WIDTH: usize = 120;

/// `head(items)tail` on one line, or with an item a line.
pub(super) fn call(indent: &str, head: &str, items: &[String], tail: &str) -> String {
    let short = format!("{indent}{head}({}){tail}\n", items.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    let lines: String = items
        .iter()
        .map(|item| format!("{indent}    {item},\n"))
        .collect();
    format!("{indent}{head}(\n{lines}{indent}){tail}\n")
}

/// `head {`, an item a line, and `}tail`.
pub(super) fn table(head: &str, items: &[String], tail: &str) -> String {
    if items.is_empty() {
        return format!("{head} {{}}{tail}\n");
    }
    let lines: String = items.iter().map(|item| format!("    {item},\n")).collect();
    format!("{head} {{\n{lines}}}{tail}\n")
}

/// `head { items }tail` on one line, or with as many items a line as fit.
pub(super) fn literal(indent: &str, head: &str, items: &[String], tail: &str) -> String {
    filled(indent, head, items, ",", tail)
}

/// A literal that takes what it does not say from another value.
pub(super) fn update(indent: &str, head: &str, items: &[String], rest: Option<&str>) -> String {
    let Some(rest) = rest else {
        return literal(indent, head, items, "");
    };
    let all: Vec<String> = items.iter().cloned().chain([format!("..{rest}")]).collect();
    // Nothing may follow the other value, not even a comma.
    filled(indent, head, &all, "", "")
}

fn filled(indent: &str, head: &str, items: &[String], last: &str, tail: &str) -> String {
    let short = match items {
        [] => format!("{indent}{head} {{}}{tail}\n"),
        _ => format!("{indent}{head} {{ {} }}{tail}\n", items.join(", ")),
    };
    if short.chars().count() <= WIDTH {
        return short;
    }
    let mut text = format!("{indent}{head} {{\n{indent}   ");
    let mut width = 0;
    for (index, item) in items.iter().enumerate() {
        let length = item.chars().count() + 2;
        if width > 0 && indent.len() + width + length + 4 > WIDTH {
            text.push_str(&format!("\n{indent}   "));
            width = 0;
        }
        let comma = if index + 1 == items.len() { last } else { "," };
        text.push_str(&format!(" {item}{comma}"));
        width += length;
    }
    text.push_str(&format!("\n{indent}}}{tail}\n"));
    text
}
