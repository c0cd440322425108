//! Lays out what the printer of Rust would spread over many lines: tables and methods.

/// Lines longer than this are broken where that is possible.
const WIDTH: usize = 120;

/// A doc comment, one line after the other.
pub(super) fn docs(lines: &[String], indent: &str) -> String {
    let line = |line: &String| {
        // A name from the document may hold what would end the comment.
        let plain: String =
            line.chars().map(|character| if character.is_control() && character != '\t' { ' ' } else { character }).collect();
        format!("{indent}///{}{}\n", if plain.is_empty() { "" } else { " " }, plain.trim_end())
    };
    lines.iter().map(line).collect()
}

/// `head(items)tail` on one line, or with an item a line.
pub(super) fn call(indent: &str, head: &str, items: &[String], tail: &str) -> String {
    let short = format!("{indent}{head}({}){tail}\n", items.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    let lines: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    format!("{indent}{head}(\n{lines}{indent}){tail}\n")
}

/// `head { items }tail` on one line, or with as many items a line as fit.
pub(super) fn literal(indent: &str, head: &str, items: &[String], tail: &str) -> String {
    let short = match items {
        [] => format!("{indent}{head} {{}}{tail}\n"),
        _ => format!("{indent}{head} {{ {} }}{tail}\n", items.join(", ")),
    };
    if short.len() <= WIDTH {
        return short;
    }
    let mut text = format!("{indent}{head} {{\n{indent}   ");
    let mut width = 0;
    for item in items {
        if width > 0 && indent.len() + width + item.len() + 6 > WIDTH {
            text.push_str(&format!("\n{indent}   "));
            width = 0;
        }
        text.push_str(&format!(" {item},"));
        width += item.len() + 2;
    }
    text.push_str(&format!("\n{indent}}}{tail}\n"));
    text
}
