//! Patterns of paths.
//!
//! In: a pattern and a path. Out: whether the pattern covers all of the path. The time is the
//! product of their lengths at most.

/// The longest pattern of paths that a user may give, in bytes; a longer one is an error. Matching
/// takes its length times that of the path, for each pattern and operation: with 1,200 operations,
/// as many as the largest document measured has, up to 160 million steps for a pattern. A pattern
/// of megabytes would take minutes. The longest path measured has 129 bytes, so that any of them
/// can be spelled out; with a tenth, it could not.
pub const MAX_PATTERN: usize = 1024;

/// One step of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// This byte.
    Byte(u8),
    /// Anything without a `/`.
    Segment,
    /// Anything.
    Anything,
}

/// Whether a path is what a pattern says.
///
/// All positions of the path that the pattern can have reached are followed at once, so that no
/// combination of stars takes longer.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let path = path.as_bytes();
    let mut reached = vec![false; path.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for step in steps(pattern) {
        reached = advance(&reached, step, path);
    }
    reached.last().copied().unwrap_or_default()
}

/// The positions behind one more step.
fn advance(reached: &[bool], step: Step, path: &[u8]) -> Vec<bool> {
    let mut next = vec![false; reached.len()];
    let mut runs = false;
    for (position, slot) in next.iter_mut().enumerate() {
        let here = reached.get(position).copied().unwrap_or_default();
        let before = position
            .checked_sub(1)
            .and_then(|before| path.get(before).copied());
        let came = position
            .checked_sub(1)
            .and_then(|before| reached.get(before).copied());
        *slot = match step {
            Step::Byte(byte) => before == Some(byte) && came == Some(true),
            Step::Segment => {
                runs = here || runs && before != Some(b'/');
                runs
            }
            Step::Anything => {
                runs = here || runs;
                runs
            }
        };
    }
    next
}

fn steps(pattern: &str) -> Vec<Step> {
    let mut steps = Vec::with_capacity(pattern.len());
    for byte in pattern.bytes() {
        match (byte, steps.last_mut()) {
            (b'*', Some(last @ Step::Segment)) => *last = Step::Anything,
            (b'*', Some(Step::Anything)) => {}
            (b'*', _) => steps.push(Step::Segment),
            (byte, _) => steps.push(Step::Byte(byte)),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_parts_of_a_path() {
        for (pattern, path, is_match) in [
            ("/a", "/a", true),
            ("/a", "/a/b", false),
            ("/a/*", "/a/b", true),
            ("/a/*", "/a/b/c", false),
            ("/a/*", "/a", false),
            ("/a/**", "/a/b/c", true),
            ("/a/**", "/a", false),
            ("/a**", "/a", true),
            ("/*/c", "/{id}/c", true),
            ("**/c", "/a/b/c", true),
            ("/v*/x", "/v12/x", true),
            ("/{id}", "/{id}", true),
            ("*", "/a", false),
            ("**", "", true),
            ("/ü*", "/über", true),
        ] {
            assert_eq!(matches(pattern, path), is_match, "{pattern} {path}");
        }
    }

    #[test]
    fn many_stars_take_no_longer() {
        let pattern = "*a**".repeat(MAX_PATTERN / 4);
        assert!(!matches(&pattern, &"a".repeat(200).replace("aa", "b/")));
    }
}
