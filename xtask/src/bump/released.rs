//! The last state that users have.
//!
//! In: the history of the repository. Out: [`Released`]. It is what the newest tag `vX.Y.Z` holds;
//! without one, what the commit holds that set the version, since that is when it was promised.

use std::path::Path;

use semver::Version;

use crate::failure::Failure;
use crate::git::{self, Revision};
use crate::version;

/// A state that users have.
pub(super) struct Released {
    pub(super) revision: Revision,
    /// The version that it has.
    pub(super) version: Version,
    /// What it is, in words.
    pub(super) description: String,
}

/// Finds it, or takes the one that is asked for.
pub(super) fn find(root: &Path, asked: Option<&str>) -> Result<Released, Failure> {
    if let Some(name) = asked {
        return released(Revision::find(root, name)?, name.to_owned());
    }
    let tags = git::tags(root)?;
    let versioned =
        |tag: &String| Some((Version::parse(tag.strip_prefix('v')?).ok()?, tag.clone()));
    if let Some((_, tag)) = tags.iter().filter_map(versioned).max() {
        return released(
            Revision::find(root, &tag)?,
            format!("{tag}, the newest tag"),
        );
    }
    commit_that_set_version(root)
}

fn released(revision: Revision, description: String) -> Result<Released, Failure> {
    let Some(version) = version_at(&revision)? else {
        return Err(Failure::new(format!(
            "the revision `{}` has no `specs/codegen.toml` with a version",
            revision.name()
        ))
        .help("name another one with `--base`"));
    };
    Ok(Released {
        version: version::parse(&version)?,
        revision,
        description,
    })
}

/// The commit that gave the last commit its version.
fn commit_that_set_version(root: &Path) -> Result<Released, Failure> {
    let mut found: Option<(Revision, String)> = None;
    for commit in git::history(root, Path::new("specs/codegen.toml"))? {
        let revision = Revision::find(root, &commit)?;
        match (version_at(&revision)?, &found) {
            (Some(version), None) => found = Some((revision, version)),
            (Some(version), Some((_, last))) if version == *last => {
                found = Some((revision, version))
            }
            _ => break,
        }
    }
    let Some((revision, version)) = found else {
        return Err(Failure::new("there is no released state to compare with: no tag `vX.Y.Z`, and no commit with a version")
            .help("name a revision with `--base`"));
    };
    let short = revision.short().to_owned();
    Ok(Released {
        version: version::parse(&version)?,
        description: format!("{short}, which set the version to {version}"),
        revision: revision.called(short),
    })
}

/// The version that a revision says, if it says one.
fn version_at(revision: &Revision) -> Result<Option<String>, Failure> {
    let Some(bytes) = revision.read(Path::new("specs/codegen.toml"))? else {
        return Ok(None);
    };
    let table: Option<toml::Table> = String::from_utf8_lossy(&bytes).parse().ok();
    Ok(table.and_then(|table| Some(table.get("package")?.get("version")?.as_str()?.to_owned())))
}
