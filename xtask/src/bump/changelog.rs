//! A section of `CHANGELOG.md`.
//!
//! In: the text of the file, and what a version brings. Out: the text with a section for that
//! version. What stood under `[Unreleased]` was written for this version and moves into its
//! section. Absent: what changed, which the review says.

/// The name of the file, in the root of the workspace.
pub(super) const FILE: &str = "CHANGELOG.md";

const UNRELEASED: &str = "## [Unreleased]";

const NEW: &str = "# Changelog\n\n## [Unreleased]\n";

/// The heading of a version.
pub(super) fn heading(version: &str, date: Option<&str>) -> String {
    format!("## [{version}] - {}", date.unwrap_or("unreleased"))
}

/// Whether there is a section for a version.
pub(super) fn has(text: &str, version: &str) -> bool {
    text.lines()
        .any(|line| line.starts_with(&format!("## [{version}]")))
}

/// Why a version that promises more than what changed keeps will do.
pub(super) fn justification(version: &str, why: &str) -> String {
    format!("**Why {version} will do:** {why}")
}

/// Whether somebody said why a version will do.
pub(super) fn has_justification(text: &str, version: &str) -> bool {
    text.lines()
        .any(|line| line.starts_with(&justification(version, "")))
}

/// The text with a section; `body` ends with a blank line, or is empty.
pub(super) fn insert(text: Option<&str>, heading: &str, body: &str) -> String {
    let text = text.unwrap_or(NEW);
    let is_section = |line: &str| line.starts_with("## ");
    let lines: Vec<&str> = text.lines().collect();
    let first = lines
        .iter()
        .position(|line| is_section(line))
        .unwrap_or(lines.len());
    let unreleased = lines.iter().position(|line| line.trim_end() == UNRELEASED);
    let start = unreleased.map_or(first, |line| line + 1);
    let length = lines
        .iter()
        .skip(start)
        .take_while(|line| unreleased.is_some() && !is_section(line))
        .count();
    let (before, rest) = lines.split_at(start.min(lines.len()));
    let (moved, after) = rest.split_at(length.min(rest.len()));
    let block = |lines: &[&str]| lines.join("\n").trim_matches('\n').to_owned();
    let parts = [
        block(before),
        heading.to_owned(),
        body.trim_end().to_owned(),
        block(moved),
        block(after),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_unreleased_moves_into_the_section() {
        let before = "# Changelog\n\nProse.\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n";
        let after = insert(
            Some(before),
            &heading("0.2.0", Some("2026-07-20")),
            "### Breaking\n\n- `a`.\n\n",
        );
        let wanted = "# Changelog\n\nProse.\n\n## [Unreleased]\n\n## [0.2.0] - 2026-07-20\n\n### Breaking\n\n- `a`.\n\n### Added\n\n- A thing.\n\n\
                      ## [0.1.0] - 2026-01-01\n\n- First.\n";
        assert_eq!(after, wanted);
        assert!(has(&after, "0.2.0") && !has(&after, "0.2"));
    }

    #[test]
    fn a_file_without_the_heading_and_no_file_get_a_section_too() {
        assert_eq!(
            insert(None, "## [1.0.0]", "- x\n"),
            "# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n\n- x\n"
        );
        assert_eq!(
            insert(Some("# Log\n\n## [0.1.0]\n"), "## [1.0.0]", ""),
            "# Log\n\n## [1.0.0]\n\n## [0.1.0]\n"
        );
        assert_eq!(
            insert(Some("# Log\n"), "## [1.0.0]", ""),
            "# Log\n\n## [1.0.0]\n"
        );
    }
}
