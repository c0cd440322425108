//! A source text without its comments, literals and tests, at the same places.
//!
//! In: Rust source. Out: the same text with everything blanked that is not code, so that offsets
//! and lines stay true. Absent: parsing; a search in what is left finds code and nothing else.

/// Blanks comments, texts and characters; what remains is code.
pub(crate) fn code(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut kept = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = skip(bytes, at);
        for byte in &mut kept[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end.max(at + 1);
    }
    String::from_utf8(kept).unwrap_or_default()
}

/// The end of the comment or literal that starts here; the place itself if none does.
fn skip(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let in_word = at > 0 && is_word(bytes[at - 1]);
    match rest {
        [b'/', b'/', ..] => {
            at + rest
                .iter()
                .position(|byte| *byte == b'\n')
                .unwrap_or(rest.len())
        }
        [b'/', b'*', ..] => at + block_comment(rest),
        [b'"', ..] => at + quoted(rest),
        [b'b' | b'c', b'"', ..] if !in_word => at + 1 + quoted(&rest[1..]),
        [b'r', b'"' | b'#', ..] if !in_word => at + raw(rest, 1),
        [b'b' | b'c', b'r', b'"' | b'#', ..] if !in_word => at + raw(rest, 2),
        [b'\'', b'\\', ..] => {
            at + 3
                + rest
                    .iter()
                    .skip(3)
                    .position(|byte| *byte == b'\'')
                    .map_or(0, |end| end + 1)
        }
        [b'\'', ..] => at + character(rest),
        _ => at,
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// `r#"…"#`; a raw identifier (`r#type`) has no quote and is code.
fn raw(rest: &[u8], prefix: usize) -> usize {
    let hashes = rest[prefix..]
        .iter()
        .take_while(|byte| **byte == b'#')
        .count();
    if rest.get(prefix + hashes) != Some(&b'"') {
        return 0;
    }
    let mut end = vec![b'"'];
    end.resize(hashes + 1, b'#');
    let start = prefix + hashes + 1;
    rest[start..]
        .windows(end.len())
        .position(|window| window == end)
        .map_or(rest.len(), |at| start + at + end.len())
}

/// `'x'`; a lifetime has no second quote behind its first character.
fn character(rest: &[u8]) -> usize {
    let width = match rest.get(1) {
        Some(byte) if *byte >= 0xf0 => 4,
        Some(byte) if *byte >= 0xe0 => 3,
        Some(byte) if *byte >= 0xc0 => 2,
        _ => 1,
    };
    if rest.get(1 + width) == Some(&b'\'') {
        2 + width
    } else {
        0
    }
}

/// Code as by [`code`], without the items under `#[cfg(test)]` and `#[test]`.
pub(crate) fn shipped(text: &str) -> String {
    let mut code = code(text);
    for marker in ["#[cfg(test)]", "#[test]"] {
        while let Some(start) = code.find(marker) {
            let end = item_end(&code, start + marker.len());
            let blank: String = code[start..end]
                .chars()
                .map(|character| if character == '\n' { '\n' } else { ' ' })
                .collect();
            code.replace_range(start..end, &blank);
        }
    }
    code
}

/// The end of the item that starts here: its closing brace, or its semicolon.
pub(crate) fn item_end(code: &str, start: usize) -> usize {
    match body(code, start) {
        Some(open) => closing(code, open),
        None => code[start..]
            .find(';')
            .map_or(code.len(), |at| start + at + 1),
    }
}

/// The opening brace of the item that starts here; `None` if a semicolon ends it first.
pub(crate) fn body(code: &str, start: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, byte) in code.bytes().enumerate().skip(start) {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b'{' if depth == 0 => return Some(at),
            b';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The offset behind the brace that closes the one at `open`.
pub(crate) fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0_i32;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// The number of the line at an offset.
pub(crate) fn line(code: &str, at: usize) -> usize {
    code.as_bytes()[..at]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// Where a word or phrase stands by itself, as offsets.
pub(crate) fn places<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let free = |byte: Option<&u8>| byte.is_none_or(|byte| !is_word(*byte));
    text.match_indices(phrase)
        .map(|(at, _)| at)
        .filter(move |at| {
            let before = at
                .checked_sub(1)
                .and_then(|before| text.as_bytes().get(before));
            (!phrase.starts_with(|first: char| first.is_alphanumeric()) || free(before))
                && (!phrase.ends_with(|last: char| last.is_alphanumeric())
                    || free(text.as_bytes().get(at + phrase.len())))
        })
}

#[test]
fn only_code_remains() {
    let text =
        "a /* b /* c */ d */ e // f\n\"g\\\"\" 'h' '\\'' 'i: r#\"j\"# r#type b\"k\" br\"l\" 'é' m";
    let left: Vec<String> = code(text).split_whitespace().map(str::to_owned).collect();
    assert_eq!(left, ["a", "e", "'i:", "r#type", "m"]);
    assert_eq!(code(text).len(), text.len());
}

#[test]
fn tests_are_not_shipped() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { \"}\" }\n}\n#[cfg(test)]\nmod c;\nfn d() {}";
    assert_eq!(
        shipped(text).split_whitespace().collect::<Vec<_>>(),
        ["fn", "a()", "{}", "fn", "d()", "{}"]
    );
    assert_eq!(shipped(text).lines().count(), text.lines().count());
}

#[test]
fn words_stand_by_themselves() {
    assert_eq!(
        places("HashMap MyHashMap HashMaps (HashMap", "HashMap").count(),
        2
    );
    assert_eq!(places("x.unwrap() unwrap()", ".unwrap()").count(), 1);
}
