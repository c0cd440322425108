//! An overlay as written.
//!
//! In: the root of an overlay. Out: its actions; those that are invalid are reported and left out.

use super::budget::{MAX_PATH, MAX_PATH_DEPTH};
use super::path::{PathError, Query};
use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::load::document::{Document, Kind, Node, NodeId};

/// One action, ready to be applied.
#[derive(Debug)]
pub(super) struct Action {
    /// Its `target` key, for messages.
    pub(super) at: NodeId,
    /// The target as written.
    pub(super) path: String,
    pub(super) target: Query,
    pub(super) change: Change,
    /// How many places the target must match; at least one if nothing is said.
    pub(super) matches: Option<usize>,
}

/// What happens to the targets.
#[derive(Debug)]
pub(super) enum Change {
    Update(NodeId),
    Remove,
    /// The path of what is copied, and where it is written.
    Copy(Query, NodeId),
}

/// The valid actions of the overlay that is the root of a source.
pub(super) fn actions(document: &Document, source: usize, sink: &mut Sink) -> Vec<Action> {
    let Some(root) = document.root_at(source) else {
        return Vec::new();
    };
    let mut reader = OverlayReader {
        sink,
        copies: false,
    };
    if !reader.header(root) {
        return Vec::new();
    }
    let Some(list) = root.get("actions").filter(|list| list.kind() == Kind::List) else {
        reader.invalid(
            root.get("actions").unwrap_or(root),
            "an overlay needs a list `actions`",
            "write `actions:` and a list of actions",
        );
        return Vec::new();
    };
    if list.items().len() == 0 {
        reader.invalid(
            list,
            "the list of actions is empty",
            "add an action, or leave the overlay out",
        );
    }
    list.items()
        .filter_map(|item| reader.action(item))
        .collect()
}

struct OverlayReader<'s> {
    sink: &'s mut Sink,
    /// Whether the overlay's version has `copy`.
    copies: bool,
}

impl OverlayReader<'_> {
    fn invalid(&mut self, node: Node<'_>, headline: impl Into<String>, help: impl Into<String>) {
        self.sink
            .push(Diagnostic::new(Code::OverlayInvalid, node.pointer(), headline).help(help));
    }

    fn limit(&mut self, node: Node<'_>, headline: String, help: &str) {
        self.sink
            .push(Diagnostic::new(Code::OverlayLimit, node.pointer(), headline).help(help));
    }

    /// Checks what stands beside the actions; says whether they can be read.
    fn header(&mut self, root: Node<'_>) -> bool {
        if root.kind() != Kind::Map {
            self.invalid(
                root,
                format!("an overlay is a mapping, but this is {}", root.kind_name()),
                "begin it with `overlay: 1.0.0`",
            );
            return false;
        }
        let Some(version) = root.get("overlay") else {
            self.invalid(
                root,
                "the file has no key `overlay`",
                "begin it with `overlay: 1.0.0` if it is an overlay",
            );
            return false;
        };
        self.no_others(root, &["overlay", "info", "extends", "actions"]);
        self.info(root);
        let text = version
            .text()
            .map_or_else(|| version.to_json().to_string(), str::to_owned);
        let minor = text.split('.').take(2).collect::<Vec<_>>().join(".");
        self.copies = minor == "1.1";
        if !matches!(minor.as_str(), "1.0" | "1.1") {
            self.invalid(
                version,
                format!("the overlay version `{text}` is not known"),
                "write `overlay: 1.0.0` or `overlay: 1.1.0`",
            );
            return false;
        }
        true
    }

    fn info(&mut self, root: Node<'_>) {
        let info = root.get("info");
        for key in ["title", "version"] {
            if info.and_then(|info| info.get(key)).is_none() {
                self.invalid(
                    info.unwrap_or(root),
                    format!("an overlay needs `info.{key}`"),
                    format!("add `{key}` to `info`"),
                );
            }
        }
    }

    /// Reports keys that are neither known nor extensions.
    fn no_others(&mut self, node: Node<'_>, known: &[&str]) {
        for (key, value) in node.entries() {
            if !known.contains(&key) && !key.starts_with("x-") {
                self.invalid(
                    value,
                    format!("`{key}` is no key of an overlay here"),
                    format!("these are: {}", known.join(", ")),
                );
            }
        }
    }

    fn action(&mut self, item: Node<'_>) -> Option<Action> {
        if item.kind() != Kind::Map {
            self.invalid(
                item,
                format!("an action is a mapping, but this is {}", item.kind_name()),
                "give it `target` and `update`",
            );
            return None;
        }
        self.no_others(item, &["target", "description", "update", "remove", "copy"]);
        if let Some(copy) = item.get("copy").filter(|_| !self.copies) {
            self.invalid(
                copy,
                "overlays of version 1.0 have no `copy`",
                "write `overlay: 1.1.0` at the top",
            );
            return None;
        }
        let Some(target) = item.get("target") else {
            self.invalid(
                item,
                "the action has no `target`",
                "say by a JSONPath what it changes, as in `target: $.info`",
            );
            return None;
        };
        let path = self.path(target);
        let change = self.change(item);
        let matches = self.matches(item);
        Some(Action {
            at: target.id(),
            path: target.text()?.to_owned(),
            target: path?,
            change: change?,
            matches: matches?,
        })
    }

    fn path(&mut self, node: Node<'_>) -> Option<Query> {
        let Some(text) = node.text() else {
            self.invalid(
                node,
                format!("a JSONPath is a string, but this is {}", node.kind_name()),
                "write it as in `$.info.title`",
            );
            return None;
        };
        let fault = match Query::read(text) {
            Ok(query) => return Some(query),
            Err(fault) => fault,
        };
        match fault {
            PathError::Syntax { at, reason } => self.invalid(
                node,
                format!("not a JSONPath {}: {reason}", place(text, at)),
                "RFC 9535 says how; keys with special characters stand in brackets: `$.paths['/pets']`",
            ),
            PathError::Long => self.limit(
                node,
                format!("the JSONPath has {} bytes, which is more than {MAX_PATH}", text.len()),
                "make several actions, each with a part of the selectors",
            ),
            PathError::Deep { at } => self.limit(
                node,
                format!(
                    "the JSONPath nests deeper than {MAX_PATH_DEPTH} levels {}",
                    place(text, at)
                ),
                "brackets, parentheses and function calls count; take away those that are not needed",
            ),
        }
        None
    }

    fn change(&mut self, item: Node<'_>) -> Option<Change> {
        let remove = item.get("remove");
        let copy = item.get("copy");
        if let Some(remove) = remove.filter(|remove| remove.bool().is_none()) {
            self.invalid(
                remove,
                format!(
                    "`remove` is true or false, but this is {}",
                    remove.kind_name()
                ),
                "write `remove: true`",
            );
            return None;
        }
        match (remove.and_then(Node::bool), item.get("update"), copy) {
            (Some(true), update, copy) => {
                for unused in [update, copy].into_iter().flatten() {
                    let key = unused.key().unwrap_or_default();
                    let mut fault = Diagnostic::new(
                        Code::OverlayInvalid,
                        unused.pointer(),
                        format!("`{key}` has no effect beside `remove: true`"),
                    );
                    fault.severity = Severity::Warning;
                    self.sink.push(fault.help("delete one of the two; to replace a value, remove it by one action and add it by another"));
                }
                Some(Change::Remove)
            }
            (_, Some(update), None) => Some(Change::Update(update.id())),
            (_, None, Some(copy)) => Some(Change::Copy(self.path(copy)?, copy.id())),
            (_, Some(_), Some(copy)) => {
                self.invalid(
                    copy,
                    "an action has `update` or `copy`, not both",
                    "make two actions",
                );
                None
            }
            (_, None, None) => {
                self.invalid(
                    item,
                    "the action neither updates nor removes anything",
                    "give it `update` or `remove: true`",
                );
                None
            }
        }
    }

    /// The number in `x-matches`; the outer option is `None` if it is no number.
    #[allow(
        clippy::option_option,
        reason = "absent and invalid are different things"
    )]
    fn matches(&mut self, item: Node<'_>) -> Option<Option<usize>> {
        let Some(node) = item.get("x-matches") else {
            return Some(None);
        };
        let number = node
            .number()
            .and_then(|number| number.as_u64())
            .and_then(|number| usize::try_from(number).ok());
        if number.is_none() {
            self.invalid(
                node,
                "`x-matches` is the number of places that `target` must match",
                "write a number, as in `x-matches: 1`",
            );
        }
        number.map(Some)
    }
}

/// How many characters a message about the syntax or depth of a JSONPath repeats of it, from the
/// fault on; `…` stands for the rest. A JSONPath can have thousands.
///
/// Chosen by eye: the message has the number of the character as well, so these only help to find
/// it by searching. Two characters, such as `.a`, stand in a JSONPath many times; two hundred would
/// make a headline of several lines.
const SHOWN: usize = 20;

/// A place in a JSONPath, for messages.
fn place(text: &str, at: usize) -> String {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else {
        return String::new();
    };
    if after.is_empty() {
        return "at its end".to_owned();
    }
    let mut shown: String = after.chars().take(SHOWN).collect();
    if shown.len() < after.len() {
        shown.push('…');
    }
    format!(
        "at character {}, before `{shown}`",
        before.chars().count() + 1
    )
}
