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
    use crate::runtime::dialect::in_ecma_script;
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

#[cfg(not(feature = "pattern"))]
mod engine {
    pub(super) fn matches(_: &str, _: &str) -> Option<bool> {
        None
    }
}
