//! What ECMA-262 and the engine of regular expressions spell alike and mean differently.
//!
//! In: an expression as the generator spells it. Out: one that means to the engine what the first
//! one means in ECMA-262. The generator compiles this file as well and compares defaults and
//! examples with the same expressions, so it uses nothing but the standard library.

use std::borrow::Cow;

/// `\s`: the white space and line ends of Unicode. That of the engine has those of ASCII.
const SPACE: &str =
    "\t-\r \u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

/// `\S` inside a class, where the engine has no negated part.
const NO_SPACE: &str = "\0-\u{8}\u{E}-\u{1F}!-\u{9F}\u{A1}-\u{167F}\u{1681}-\u{1FFF}\u{200B}-\u{2027}\u{202A}-\u{202E}\u{2030}-\u{205E}\u{2060}-\u{2FFF}\u{3001}-\u{FEFE}\u{FF00}-\u{10FFFF}";

/// The expression with the engine's spelling of these.
pub(crate) fn in_ecma_script(pattern: &str) -> Cow<'_, str> {
    if !["\\s", "\\S", "."]
        .iter()
        .any(|part| pattern.contains(part))
    {
        return Cow::Borrowed(pattern);
    }
    let mut text = String::with_capacity(pattern.len());
    let mut characters = pattern.chars();
    let mut in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('s') if in_class => text.push_str(SPACE),
                Some('s') => text.extend(["[", SPACE, "]"]),
                Some('S') if in_class => text.push_str(NO_SPACE),
                Some('S') => text.extend(["[^", SPACE, "]"]),
                Some(other) => text.extend(['\\', other]),
                None => text.push('\\'),
            },
            '.' if !in_class => text.push_str("[^\n\r\u{2028}\u{2029}]"),
            other => {
                in_class = other == '[' || in_class && other != ']';
                text.push(other);
            }
        }
    }
    Cow::Owned(text)
}
