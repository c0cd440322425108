//! Lists in headers: items between commas, some of them quoted (RFC 9110, section 5.6).
//!
//! In: an item, or the text of a list. Out: the item as it is written in a list, or the items.

use std::borrow::Cow;

/// Splits a text at a sign, but not inside quotes.
pub(crate) fn split(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    text.split(move |character: char| {
        if is_escaped {
            is_escaped = false;
            return false;
        }
        match character {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => is_escaped = true,
            _ => {}
        }
        character == sign && !is_quoted
    })
}

/// A text without the quotes around it and the backslashes in it, if it is a quoted string.
pub(crate) fn unquote(text: &str) -> String {
    let quoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let Some(quoted) = quoted else {
        return text.to_owned();
    };
    let mut plain = String::with_capacity(quoted.len());
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        let escaped = (character == '\\').then(|| characters.next()).flatten();
        plain.push(escaped.unwrap_or(character));
    }
    plain
}

/// An item as it is written in a list: as a quoted string if it would be read as another item, or
/// as several.
pub(crate) fn quote_item(item: &str) -> Cow<'_, str> {
    let is_balanced = item.matches('"').count().is_multiple_of(2);
    let is_one = is_balanced && split(item, ',').count() == 1;
    if is_one && !item.is_empty() && item.trim() == item {
        return item.into();
    }
    let escaped = item.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"").into()
}

/// What [`quote_item`] was given. Quotes that it does not write belong to the item, such as those
/// of an entity tag.
pub(crate) fn unquote_item(item: &str) -> Cow<'_, str> {
    let plain = unquote(item);
    if quote_item(&plain) == item {
        plain.into()
    } else {
        item.into()
    }
}
