//! Which items stand close together, and which lines of the printer become one.
//!
//! In: text that is laid out. Out: the same with fewer lines. Absent: state; what stands between two items depends on nothing but these
//! two, so that a new one touches no line of the others, and files that are printed in runs come out as if they were printed at once.

use super::lay::WIDTH;

/// What a table begins with.
const TABLES: [&str; 7] = [
    "object! { ",
    "open_enum! { ",
    "union! { ",
    "setters! { ",
    "operation! { ",
    "outcomes! { ",
    "bodies! { ",
];

/// Puts items behind others, below an empty line where that helps the eye.
pub(super) fn append(text: &mut String, next: String) {
    if text.is_empty() {
        *text = next;
        return;
    }
    separate(text, &next);
    text.push_str(&next);
}

/// Adds an empty line behind a text if what follows does not stand close to it, as a table does to what it is of, and names for other types
/// of which the document says nothing do to each other. Of what follows the first two lines are enough.
pub(super) fn separate(text: &mut String, next: &str) {
    let is_close = TABLES.iter().any(|table| next.starts_with(table))
        || begins_with_name(next) && ends_with_name(text);
    if !text.is_empty() && !next.is_empty() && !is_close {
        text.push('\n');
    }
}

/// Whether a text begins with an alias of which nothing is said but its place.
fn begins_with_name(text: &str) -> bool {
    let mut lines = text.lines();
    is_name(lines.next(), lines.next())
}

fn ends_with_name(text: &str) -> bool {
    let mut lines = text.lines().rev();
    let (name, place) = (lines.next(), lines.next());
    is_name(place, name) && lines.next().is_none_or(|before| !before.starts_with("//"))
}

fn is_name(place: Option<&str>, name: Option<&str>) -> bool {
    place.is_some_and(|line| line.starts_with("/// Schema: "))
        && name.is_some_and(|line| line.starts_with("pub type "))
}

/// Joins what the printer spreads over several lines: attributes of which every type has the same, and a list of one.
pub(super) fn tighten(item: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in item.lines() {
        match lines.as_slice() {
            [.., head]
                if line.trim_start() == "#[non_exhaustive]"
                    && head.trim_start().starts_with("#[derive(") =>
            {
                let head = lines.pop().unwrap_or_default();
                lines.push(format!("{head} {}", line.trim_start()));
            }
            [.., head, only] => match list_of_one(head, only, line) {
                Some(joined) => {
                    lines.truncate(lines.len() - 2);
                    lines.push(joined);
                }
                None => lines.push(line.to_owned()),
            },
            _ => lines.push(line.to_owned()),
        }
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// `Option<`, `Long,` and `>,` on one line, if it is not too long.
fn list_of_one(head: &str, only: &str, close: &str) -> Option<String> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (item, end) = (only.trim(), close.trim_start());
    let opens =
        head.ends_with(['<', '(']) && end.starts_with(['>', ')']) && indent(head) == indent(close);
    let is_item = indent(only) == indent(head) + 4 && item.ends_with(',');
    let is_code = [head, only]
        .iter()
        .all(|line| !line.trim_start().starts_with(['/', '#', '"']));
    let joined = format!("{head}{}{end}", item.trim_end_matches(','));
    (opens && is_item && is_code && joined.len() <= WIDTH).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_one_stands_on_one_line() {
        let item = "pub struct A {\n    pub b: Option<\n        Vec<\n            Long,\n        >,\n    >,\n}\n";
        assert_eq!(
            tighten(item),
            "pub struct A {\n    pub b: Option<Vec<Long>>,\n}\n"
        );
        let two = "pub fn new(\n    a: A,\n    b: B,\n) -> Self;\n";
        assert_eq!(tighten(two), two);
        let long = format!("pub b: Option<\n    {},\n>,\n", "L".repeat(120));
        assert_eq!(tighten(&long), long);
    }

    #[test]
    fn words_of_a_document_are_not_joined() {
        let item = "/// a <\n    /// b,\n/// >\npub struct A {}\n";
        assert_eq!(tighten(item), item);
    }

    #[test]
    fn names_of_other_types_are_a_list_unless_something_is_said_of_them() {
        let (plain, said) = (
            "/// Schema: `#/a`\npub type A = B;\n",
            "/// Words.\n///\n/// Schema: `#/c`\npub type C = B;\n",
        );
        let all = |items: &[&str]| {
            let mut text = String::new();
            for item in items {
                append(&mut text, (*item).to_owned());
            }
            text
        };
        assert_eq!(
            all(&[plain, plain, said, plain]),
            format!("{plain}{plain}\n{said}\n{plain}")
        );
        assert_eq!(
            all(&["pub struct A {\n}\n", "object! { A {} }\n", plain]),
            format!("pub struct A {{\n}}\nobject! {{ A {{}} }}\n\n{plain}")
        );
    }
}
