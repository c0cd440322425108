//! Regular expressions of the document, compiled at most once each.

/// Whether a pattern matches somewhere in a text; `None` if this build cannot tell.
///
/// A literal, with or without anchors, needs no regular expressions; anything else needs the
/// feature `pattern`. A pattern that the engine does not know (JSON Schema means JavaScript's)
/// cannot be told either.
pub(crate) fn matches(pattern: &str, text: &str) -> Option<bool> {
    let start = pattern.strip_prefix('^');
    let body = start.unwrap_or(pattern);
    let end = body.strip_suffix('$');
    let literal = end.unwrap_or(body);
    if !literal.chars().all(is_plain) {
        return engine::matches(pattern, text);
    }
    Some(match (start.is_some(), end.is_some()) {
        (true, true) => text == literal,
        (true, false) => text.starts_with(literal),
        (false, true) => text.ends_with(literal),
        (false, false) => text.contains(literal),
    })
}

/// Whether a character means itself in every dialect.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '_' | '-' | ' ' | ':' | '/' | '@' | ',' | ';' | '=' | '"' | '\''
        )
}

#[cfg(feature = "pattern")]
mod engine {
    use super::dialect::in_ecma_script;
    use regex_lite::Regex;
    use std::collections::BTreeMap;
    use std::sync::{PoisonError, RwLock};

    static COMPILED: RwLock<BTreeMap<String, Option<Regex>>> = RwLock::new(BTreeMap::new());

    pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
        let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(regex) = known.get(pattern) {
            return regex.as_ref().map(|regex| regex.is_match(text));
        }
        drop(known);
        let regex = Regex::new(&in_ecma_script(pattern)).ok();
        let answer = regex.as_ref().map(|regex| regex.is_match(text));
        COMPILED
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern.to_owned(), regex);
        answer
    }
}

/// What ECMA-262 and the engine spell alike and mean differently.
#[cfg(feature = "pattern")]
mod dialect {
    use std::borrow::Cow;

    /// `\s`: the white space and line ends of Unicode. That of the engine has those of ASCII.
    const SPACE: &str =
        "\t-\r \u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

    /// `\S` inside a class, where the engine has no negated part.
    const NO_SPACE: &str = "\0-\u{8}\u{E}-\u{1F}!-\u{9F}\u{A1}-\u{167F}\u{1681}-\u{1FFF}\u{200B}-\u{2027}\u{202A}-\u{202E}\u{2030}-\u{205E}\u{2060}-\u{2FFF}\u{3001}-\u{FEFE}\u{FF00}-\u{10FFFF}";

    /// The expression with the engine's spelling of these.
    pub(super) fn in_ecma_script(pattern: &str) -> Cow<'_, str> {
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
}

#[cfg(not(feature = "pattern"))]
mod engine {
    pub(super) fn matches(_: &str, _: &str) -> Option<bool> {
        None
    }
}
