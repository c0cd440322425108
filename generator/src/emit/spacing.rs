//! Which items follow each other without an empty line.
//!
//! In: text that is laid out. Out: an empty line, or none. Absent: state; the space between two
//! items depends on nothing but these two, so that a new one touches no line of the others, and
//! files that are printed in chunks come out as if they were printed at once.

/// What a table begins with.
const TABLES: [&str; 12] = [
    "object! { ",
    "open_enum! { ",
    "union! { ",
    "setters! { ",
    "operation! { ",
    "bodies! { ",
    "branches! { ",
    "newtype! { ",
    "newtype_from! { ",
    "credentials! { ",
    "server! { ",
    "server_values! { ",
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

/// Adds an empty line behind a text unless what follows belongs to it, as a table belongs to its
/// type, and names for other types of which the document says nothing do to each other. Of what
/// follows the first two lines are enough.
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
        && name.is_some_and(|line| line.starts_with("pub type ") && line.ends_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

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
