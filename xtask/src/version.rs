//! What a version promises, and which one a change asks for.
//!
//! In: versions and verdicts. Out: versions. The rules are those of cargo: the first number that is
//! not zero is the one that breaks. So in `0.x` a breaking change raises the second number, and
//! anything else the third; in `0.0.x` every version breaks.

use generator::compare::Verdict;
use semver::{Prerelease, Version};

use crate::failure::Failure;

/// A version that a person wrote.
pub(crate) fn parse(text: &str) -> Result<Version, Failure> {
    Version::parse(text).map_err(|error| {
        Failure::new(format!("`{text}` is no version: {error}")).help("write it as in 0.2.0")
    })
}

/// The least version after `base` that promises no more than changes of this weight keep. What is
/// not released yet promises nothing.
pub(crate) fn step(base: &Version, verdict: Verdict) -> Version {
    if !base.pre.is_empty() {
        return Version {
            pre: Prerelease::EMPTY,
            ..base.clone()
        };
    }
    let (major, minor, patch) = (base.major, base.minor, base.patch);
    match verdict {
        Verdict::Major if major > 0 => Version::new(major + 1, 0, 0),
        Verdict::Major if minor > 0 => Version::new(0, minor + 1, 0),
        Verdict::Minor if major > 0 => Version::new(major, minor + 1, 0),
        Verdict::Major | Verdict::Minor | Verdict::Patch => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_that_is_not_zero_is_the_one_that_breaks() {
        for (base, major, minor, patch) in [
            ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
            ("0.1.2", "0.2.0", "0.1.3", "0.1.3"),
            ("0.0.4", "0.0.5", "0.0.5", "0.0.5"),
            ("2.0.0-rc.1", "2.0.0", "2.0.0", "2.0.0"),
        ] {
            let base = parse(base).unwrap();
            let steps = [Verdict::Major, Verdict::Minor, Verdict::Patch]
                .map(|verdict| step(&base, verdict).to_string());
            assert_eq!(steps, [major, minor, patch], "{base}");
        }
        assert!(parse("1.2").is_err());
    }
}
