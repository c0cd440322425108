//! Which keys match the patterns of an `Api`, for who compares two of them.

use std::collections::BTreeMap;

use regex_lite::Regex;

use super::patterns::{matching_cost, steps};

/// How much matching of keys one comparison may cause: steps of a pattern times bytes of a key and
/// one more. All of it takes up to about a second in an optimized build. Beyond the bound a key
/// counts as one that matches. The value holds the largest pattern that the client checks (20,000
/// steps) with 212 keys of 10 bytes, as many keys as the largest struct measured has. A tenth would
/// hold it with 22 of them; with ten times as much, a comparison of hostile documents could take
/// ten seconds.
const MATCHING: usize = 50_000_000;

/// The patterns of keys, each compiled once.
#[derive(Debug)]
pub(crate) struct KeyPatterns {
    compiled: BTreeMap<String, Option<Regex>>,
    left: usize,
}

impl Default for KeyPatterns {
    fn default() -> Self {
        Self {
            compiled: BTreeMap::new(),
            left: MATCHING,
        }
    }
}

impl KeyPatterns {
    /// Whether a key matches, as far as that is known; what is not known may match.
    pub(crate) fn may_match(&mut self, pattern: &str, key: &str) -> bool {
        let cost = matching_cost(steps(pattern), key);
        self.left = self.left.saturating_sub(cost);
        if self.left == 0 {
            return true;
        }
        if !self.compiled.contains_key(pattern) {
            let regex = Regex::new(pattern).ok();
            self.compiled.insert(pattern.to_owned(), regex);
        }
        let regex = self.compiled.get(pattern).and_then(Option::as_ref);
        regex.is_none_or(|regex| regex.is_match(key))
    }
}
