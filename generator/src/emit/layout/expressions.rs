//! The few expressions that are emitted: calls, literals of structs, and chains of methods.

use super::{CALL_WIDTH, CHAIN_WIDTH, INDENT, LITERAL_WIDTH, SHORT_ARGUMENT, WIDTH, width};
use crate::emit::item::Expression;

/// A call on one line, or with an argument a line; `behind` columns follow it.
pub(in crate::emit) fn call(
    indent: &str,
    name: &str,
    arguments: &[String],
    behind: usize,
) -> String {
    let list = arguments.join(", ");
    let short = format!("{name}({list})");
    let fits = indent.len() + width(&short) + behind <= WIDTH && width(&list) <= CALL_WIDTH;
    if fits || arguments.is_empty() {
        return short;
    }
    long_call(indent, name, arguments)
}

/// A call with an argument a line, or with as many as fit if all of them are simple and short.
pub(in crate::emit) fn long_call(indent: &str, name: &str, arguments: &[String]) -> String {
    let is_filled = arguments
        .iter()
        .all(|argument| is_simple(argument) && width(argument) <= SHORT_ARGUMENT);
    let mut lines = String::new();
    let mut used = WIDTH;
    for argument in arguments {
        let more = " ".len() + width(argument) + ",".len();
        if is_filled && used + more <= WIDTH {
            lines.push_str(&format!(" {argument},"));
            used += more;
        } else {
            lines.push_str(&format!("\n{indent}{INDENT}{argument},"));
            used = indent.len() + INDENT.len() + width(argument) + ",".len();
        }
    }
    format!("{name}({lines}\n{indent})")
}

/// Whether an argument is what rustfmt calls simple: a literal, or a name without a path.
fn is_simple(argument: &str) -> bool {
    let is_text = argument.starts_with('"') && argument.ends_with('"');
    is_text
        || argument
            .chars()
            .all(|character| character.is_alphanumeric() || "_.-&".contains(character))
}

/// A literal of a struct; its other fields are those of `rest`.
pub(super) fn literal(
    indent: &str,
    name: &str,
    fields: &[(String, Expression)],
    rest: Option<&str>,
) -> String {
    short_literal(name, fields, rest).unwrap_or_else(|| long_literal(indent, name, fields, rest))
}

/// The same as the only argument of a call, as the last expression of a function.
pub(super) fn literal_in_call(
    indent: &str,
    call: &str,
    name: &str,
    fields: &[(String, Expression)],
    rest: Option<&str>,
) -> String {
    let inner = format!("{indent}{INDENT}");
    if let Some(short) = short_literal(name, fields, rest) {
        let line = format!("{indent}{call}({short})");
        if width(&line) <= WIDTH {
            return format!("{line}\n");
        }
        let literal = if inner.len() + width(&short) < WIDTH {
            short
        } else {
            long_literal(&inner, name, fields, rest)
        };
        return format!("{indent}{call}(\n{inner}{literal},\n{indent})\n");
    }
    // Of an argument that goes on below, the first line counts.
    if width(&format!("{name} {{")) > CALL_WIDTH {
        let literal = long_literal(&inner, name, fields, rest);
        return format!("{indent}{call}(\n{inner}{literal},\n{indent})\n");
    }
    format!(
        "{indent}{call}({})\n",
        long_literal(indent, name, fields, rest)
    )
}

/// A literal on one line, if that is what rustfmt does.
fn short_literal(
    name: &str,
    fields: &[(String, Expression)],
    rest: Option<&str>,
) -> Option<String> {
    if fields.is_empty() && rest.is_none() {
        return Some(format!("{name} {{}}"));
    }
    let rest = rest.iter().map(|rest| format!("..{rest}"));
    let list: Vec<String> = fields.iter().map(named).chain(rest).collect();
    let list = list.join(", ");
    (width(&list) <= LITERAL_WIDTH).then(|| format!("{name} {{ {list} }}"))
}

fn long_literal(
    indent: &str,
    name: &str,
    fields: &[(String, Expression)],
    rest: Option<&str>,
) -> String {
    let inner = format!("{indent}{INDENT}");
    let fields: String = fields
        .iter()
        .map(|(name, value)| field(&inner, name, value))
        .collect();
    let rest = rest
        .map(|rest| format!("{inner}..{rest}\n"))
        .unwrap_or_default();
    format!("{name} {{\n{fields}{rest}{indent}}}")
}

/// A field with its value on one line; the name alone if the value is called so.
fn named((name, value): &(String, Expression)) -> String {
    let value = value.line();
    if *name == value {
        value
    } else {
        format!("{name}: {value}")
    }
}

/// A line of a literal, or several if it is too long for one.
fn field(indent: &str, name: &str, value: &Expression) -> String {
    let line = value.line();
    if name == line {
        return format!("{indent}{name},\n");
    }
    let start = format!("{indent}{name}:");
    let is_short = value.calls.len() < 2 || width(&line) <= CHAIN_WIDTH;
    if is_short && width(&start) + width(" ,") + width(&line) <= WIDTH {
        return format!("{start} {line},\n");
    }
    let inner = format!("{indent}{INDENT}");
    let has_room = width(&start) + 1 + width(&value.root) < WIDTH;
    let chain = |at: &str| -> String {
        value
            .calls
            .iter()
            .map(|call| format!("\n{at}{INDENT}{call}"))
            .collect()
    };
    if !value.calls.is_empty() && has_room {
        return format!("{start} {}{},\n", value.root, chain(indent));
    }
    let has_room_below = width(&inner) + width(&line) < WIDTH;
    if value.calls.is_empty() || is_short && has_room_below {
        return format!("{start}\n{inner}{line},\n");
    }
    format!("{start}\n{inner}{}{},\n", value.root, chain(&inner))
}
