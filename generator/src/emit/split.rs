//! Which items belong to which cargo feature.
//!
//! In: the groups that `names` made of the tags. Out: the group of each type and operation, the
//! features of the manifest, and what the documentation says of them. An API that is not split has
//! no groups, and none of this shows. Absent: files, which are decided by `output_file`.

use super::Package;
use super::docs::code;
use super::runtime::{DEFAULT_FEATURES, FEATURES, Needs};
use super::unit::Unit;
use crate::ir::{Api, TypeId, reach};
use crate::names::Names;

/// The feature of what the tags share in a crate with a single API; in other crates it is that of
/// the API.
const SHARED: &str = "client";

/// The list of the default features, or of all tags, has a line for each entry if it would take a
/// line of as many bytes or more. Cargo prescribes no width for manifests. Chosen by eye: measured,
/// the tags of 29 of 61 documents would be on one line. With half as much it would be 22, and a
/// list of five tags could take seven lines; with ten times as much it would be 57, on lines that
/// no editor shows whole. With another value, committed manifests with a list between the two
/// widths would change.
const LIST_WIDTH: usize = 120;

/// The groups of all items.
#[derive(Debug, Default)]
pub(super) struct Split {
    of_type: Vec<Option<usize>>,
    of_operation: Vec<Option<usize>>,
}

impl Split {
    pub(super) fn of(api: &Api, names: &Names) -> Self {
        if names.groups().all.is_empty() {
            return Self::default();
        }
        let of_operation = names.groups().of_operation.clone();
        Self {
            of_type: reach::groups(api, &of_operation, names.groups().everything()),
            of_operation,
        }
    }

    /// The group of a type that only its operations reach.
    pub(super) fn of_type(&self, id: TypeId) -> Option<usize> {
        self.of_type.get(id.index()).copied().flatten()
    }

    /// The group of an operation.
    pub(super) fn of_operation(&self, index: usize) -> Option<usize> {
        self.of_operation.get(index).copied().flatten()
    }

    /// Whether no operation is there without a feature of a tag.
    pub(super) fn gates_all(&self) -> bool {
        !self.of_operation.is_empty() && self.of_operation.iter().all(Option::is_some)
    }
}

/// The feature of what the tags of an API share, and of all of it if it is not split; none if it is
/// always there.
pub(super) fn shared_feature(package: &Package, unit: &Unit<'_>) -> Option<String> {
    match (package.single_api, unit.names.groups().all.is_empty()) {
        (true, true) => None,
        (true, false) => Some(SHARED.to_owned()),
        (false, _) => Some(unit.names.feature.clone()),
    }
}

/// The feature of a group: `orders` in a crate of its own, `shop-orders` among others. No feature
/// of another API begins with `shop-`, which the options file is checked for.
pub(super) fn feature(package: &Package, unit: &Unit<'_>, group: usize) -> Option<String> {
    let name = &unit.names.groups().all.get(group)?.feature;
    Some(if package.single_api {
        name.clone()
    } else {
        format!("{}-{name}", unit.names.feature)
    })
}

fn features(package: &Package, unit: &Unit<'_>) -> Vec<String> {
    (0..unit.names.groups().all.len())
        .filter_map(|group| feature(package, unit, group))
        .collect()
}

/// The feature without which an operation is not there.
pub(super) fn feature_of_operation(
    package: &Package,
    unit: &Unit<'_>,
    operation: usize,
) -> Option<String> {
    match unit.split.of_operation(operation) {
        Some(group) => feature(package, unit, group),
        None => shared_feature(package, unit),
    }
}

/// The table of features. All are default features.
pub(super) fn manifest(package: &Package, units: &[Unit<'_>]) -> String {
    let (mut default, mut lines) = (Vec::new(), String::new());
    for unit in units {
        let needs: Vec<String> = Needs::of(unit)
            .features()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let Some(shared) = shared_feature(package, unit) else {
            default.extend(needs);
            continue;
        };
        lines.push_str(&format!("{shared} = [{}]\n", quoted(&needs)));
        let mut tags = features(package, unit);
        let everything = tags.pop();
        lines.extend(tags.iter().map(|tag| format!("{tag} = [\"{shared}\"]\n")));
        lines.extend(everything.iter().map(|all| list(all, &tags)));
        default.push(everything.unwrap_or(shared));
    }
    default.extend(DEFAULT_FEATURES.map(str::to_owned));
    format!(
        "[features]\n{}{lines}{FEATURES}\n",
        list("default", &default)
    )
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A feature and what it implies.
fn list(name: &str, implied: &[String]) -> String {
    let line = format!("{name} = [{}]", quoted(implied));
    if line.len() < LIST_WIDTH {
        line + "\n"
    } else {
        format!(
            "{name} = [\n    {},\n]\n",
            quoted(implied).replace(", ", ",\n    ")
        )
    }
}

/// What the front page of a split API says of its features.
pub(super) fn front_page(package: &Package, unit: &Unit<'_>) -> Vec<String> {
    let Some(shared) =
        shared_feature(package, unit).filter(|_| !unit.names.groups().all.is_empty())
    else {
        return Vec::new();
    };
    let mut lines = vec![
        format!(
            "Each tag is a cargo feature, with its operations and the types that nothing else uses; all are on by default. What several"
        ),
        format!("share is there with any of them, and alone with `{shared}`."),
        String::new(),
    ];
    for (index, group) in unit.names.groups().all.iter().enumerate() {
        let Some(feature) = feature(package, unit, index) else {
            continue;
        };
        if group.tags.is_empty() {
            lines.push(format!(
                "- `{feature}`: all of them, and the types that no operation uses"
            ));
            continue;
        }
        let count = (0..unit.api.operations.len())
            .filter(|operation| unit.split.of_operation(*operation) == Some(index))
            .count();
        let operations = if count == 1 {
            "1 operation".to_owned()
        } else {
            format!("{count} operations")
        };
        let differs = |tag: &&String| **tag != group.feature;
        let tags: Vec<String> = group
            .tags
            .iter()
            .filter(differs)
            .map(|tag| code(tag))
            .collect();
        let tags = if tags.is_empty() {
            String::new()
        } else {
            format!(" ({})", tags.join(", "))
        };
        lines.push(format!("- `{feature}`{tags}: {operations}"));
    }
    lines
}
