//! Patterns that every text matches, so that they are no rule.

/// Atoms that are any character, as people write them. A period is any character but the end of a
/// line; nobody who writes `^.*$` means to refuse that.
const ANY: [&str; 9] = [
    ".",
    r"[\s\S]",
    r"[\S\s]",
    r"[\d\D]",
    r"[\D\d]",
    r"[\w\W]",
    r"[\W\w]",
    r"(.|\n)",
    r"(?:.|\n)",
];

/// Whether a pattern is sure to match every text. It may be anchored and have a sequence of parts
/// that may be absent. Alternatives are not looked into.
pub(super) fn matches_every_text(pattern: &str) -> bool {
    let from_start = pattern.strip_prefix('^');
    let inner = from_start.unwrap_or(pattern);
    let to_end = inner.strip_suffix('$').filter(|rest| !ends_escaped(rest));
    let inner = to_end.unwrap_or(inner);
    let is_whole = from_start.is_some() && to_end.is_some();
    let mut has_any = false;
    let mut rest = inner;
    while !rest.is_empty() {
        let (atom, behind) = rest.split_at(atom_length(rest));
        let Some((is_repeated, behind)) = optional(behind) else {
            return false;
        };
        has_any |= is_repeated && ANY.contains(&atom);
        rest = behind;
    }
    // A pattern that may match nothing matches somewhere in every text, unless it must match all.
    has_any || !is_whole
}

/// Whether a text ends with an odd number of backslashes.
fn ends_escaped(text: &str) -> bool {
    let backslashes = text.chars().rev().take_while(|sign| *sign == '\\');
    backslashes.count() % 2 == 1
}

/// The quantifier of a part that may be absent: whether it repeats the part, and what is behind it.
fn optional(text: &str) -> Option<(bool, &str)> {
    let quantifiers = [("*", true), ("{0,}", true), ("?", false)];
    let mut found = quantifiers
        .iter()
        .filter_map(|(sign, repeats)| Some((*repeats, text.strip_prefix(sign)?)));
    let (repeats, behind) = found.next()?;
    Some((repeats, behind.strip_prefix('?').unwrap_or(behind)))
}

/// The bytes of the first atom: a group, a class, an escaped sign or a sign.
fn atom_length(text: &str) -> usize {
    let (mut depth, mut in_class, mut is_escaped) = (0_usize, false, false);
    for (position, sign) in text.char_indices() {
        match sign {
            _ if is_escaped => is_escaped = false,
            '\\' => {
                is_escaped = true;
                continue;
            }
            '[' if !in_class => in_class = true,
            ']' if in_class => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && !in_class {
            return position + sign.len_utf8();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_without_a_demand_match_every_text() {
        for pattern in [
            "",
            "^",
            "$",
            ".*",
            "^.*",
            ".*$",
            "^.*$",
            "^.*?$",
            "a*",
            "^a*",
            "a?$",
            "(ab)*",
            r"[\s\S]*",
            r"^[\s\S]*$",
            r"^(.|\n)*$",
            "^a*.*$",
            "^.{0,}$",
            r"^\^*",
            "[^a]*",
        ] {
            assert!(matches_every_text(pattern), "{pattern}");
        }
    }

    #[test]
    fn patterns_that_ask_for_something_do_not() {
        for pattern in [
            ".", "^.+$", "^$", "^a*$", "a", "^.?$", r".*\$", "^(a|.*)$", "^[a-z]*$", "a|b", r"\b",
            ".*a", "^a.*$", r"^\.*$", "(?=a)", "[",
        ] {
            assert!(!matches_every_text(pattern), "{pattern}");
        }
    }
}
