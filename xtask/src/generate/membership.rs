//! Whether cargo takes a crate for a member of the workspace around it.
//!
//! In: the folder of a crate. Out: what is to be done so that it builds there, if anything is.
//! Absent: changing the manifest of a workspace, which is somebody's own.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::path::PathText;

#[derive(Deserialize)]
struct Manifest {
    workspace: Option<Workspace>,
}

#[derive(Deserialize)]
struct Workspace {
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
}

/// What to do so that a crate builds where it is; nothing if it is a member, is excluded, or stands
/// alone.
pub(crate) fn advice(out: &Path) -> Option<String> {
    let out = fs::canonicalize(out).ok()?;
    for above in out.ancestors().skip(1) {
        let path = above.join("Cargo.toml");
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let Some(workspace) = toml::from_str::<Manifest>(&text)
            .ok()
            .and_then(|manifest| manifest.workspace)
        else {
            continue;
        };
        let member = out.strip_prefix(above).ok()?.to_text();
        let is_excluded = |excluded: &String| {
            let excluded = excluded.trim_end_matches('/');
            member == *excluded || member.starts_with(&format!("{excluded}/"))
        };
        let is_known = workspace
            .members
            .iter()
            .any(|pattern| covers(pattern, &member))
            || workspace.exclude.iter().any(is_excluded);
        return (!is_known).then(|| {
            format!(
                "add `\"{member}\"` to `members` of `[workspace]` in `{}`",
                path.to_text()
            )
        });
    }
    None
}

/// Whether a pattern of members covers a folder, segment by segment; a `*` stands for any text in
/// one.
fn covers(pattern: &str, member: &str) -> bool {
    let pattern = pattern.trim_end_matches('/').trim_start_matches("./");
    pattern.split('/').count() == member.split('/').count()
        && pattern
            .split('/')
            .zip(member.split('/'))
            .all(|(pattern, segment)| match pattern.split_once('*') {
                None => pattern == segment,
                Some((before, after)) => {
                    segment.len() >= before.len() + after.len()
                        && segment.starts_with(before)
                        && segment.ends_with(after)
                }
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_by_patterns() {
        for (pattern, member, is_covered) in [
            ("crates/*", "crates/shop", true),
            ("crates/*", "crates/shop/inner", false),
            ("crates/shop-*", "crates/shop-client", true),
            ("./crates/shop/", "crates/shop", true),
            ("crates", "crates/shop", false),
        ] {
            assert_eq!(covers(pattern, member), is_covered, "{pattern} {member}");
        }
    }
}
