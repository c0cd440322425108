//! Which overlay actions changed a place.
//!
//! In: a document and a pointer. Out: [`OverlayEdit`]es, in the order of the actions. Nothing is
//! remembered for this but which nodes an action made and took away. Absent: what an action did to
//! places that are gone.

use std::collections::BTreeMap;

use super::document::{Document, Node, NodeId};
use super::tree::Label;
use crate::source::Pointer;

/// What an overlay action did to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayEdit {
    /// The `target` of the action, in its overlay.
    pub action: Pointer,
    /// What it put there: the place itself, or some below it.
    pub made: Vec<Pointer>,
    /// What it took away: the place itself, one around it, or some below it.
    pub removed: Vec<Pointer>,
}

impl Document {
    /// The overlay actions that touched a place, or something below it.
    pub fn overlay_edits(&self, at: &Pointer) -> Vec<OverlayEdit> {
        let mut found: BTreeMap<usize, OverlayEdit> = BTreeMap::new();
        if self.origins.actions.is_empty() {
            return Vec::new();
        }
        if let Some(node) = self.find(at) {
            self.made_below(node, &mut found);
        }
        let positions: BTreeMap<NodeId, usize> = self
            .origins
            .actions
            .iter()
            .enumerate()
            .map(|(position, (_, action))| (*action, position))
            .collect();
        for removal in &self.origins.removed {
            let pointer = self.node(removal.node).pointer();
            let position = positions.get(&removal.action).copied();
            if let Some(position) =
                position.filter(|_| is_within(&pointer, at) || is_within(at, &pointer))
            {
                self.edit(position, &mut found).removed.push(pointer);
            }
        }
        found.into_values().collect()
    }

    /// The places of items of a list with this text that were taken away.
    pub fn removed_texts(&self, list: &Pointer, text: &str) -> Vec<Pointer> {
        let removed = self
            .origins
            .removed
            .iter()
            .map(|removal| self.node(removal.node))
            .filter(|node| node.text() == Some(text));
        removed
            .map(Node::pointer)
            .filter(|pointer| is_within(pointer, list))
            .collect()
    }

    fn edit<'f>(
        &self,
        position: usize,
        found: &'f mut BTreeMap<usize, OverlayEdit>,
    ) -> &'f mut OverlayEdit {
        let action = self
            .origins
            .actions
            .get(position)
            .map_or_else(Pointer::root, |(_, action)| self.node(*action).pointer());
        found.entry(position).or_insert_with(|| OverlayEdit {
            action,
            made: Vec::new(),
            removed: Vec::new(),
        })
    }

    fn made_below(&self, top: Node<'_>, found: &mut BTreeMap<usize, OverlayEdit>) {
        let mut open: Vec<(NodeId, Option<usize>)> = vec![(top.id(), None)];
        while let Some((id, around)) = open.pop() {
            let origin_action = self.origin_action(id);
            if let Some(position) = origin_action.filter(|_| origin_action != around) {
                let place = self.node(id).pointer();
                self.edit(position, found).made.push(place);
            }
            let below = self
                .tree
                .below(id)
                .iter()
                .rev()
                .map(|child| (*child, origin_action));
            open.extend(below);
        }
    }

    /// Which action made a node.
    pub(super) fn origin_action(&self, id: NodeId) -> Option<usize> {
        if !self.origins.copies.contains_key(&id)
            || matches!(self.tree.cell(id).label, Label::Root(_))
        {
            return None;
        }
        self.origins
            .actions
            .partition_point(|(first, _)| *first <= id.index())
            .checked_sub(1)
    }
}

/// Whether a place is another or below it.
fn is_within(inner: &Pointer, outer: &Pointer) -> bool {
    inner
        .as_str()
        .strip_prefix(outer.as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Sink;
    use crate::load::{Files, load};
    use crate::source::File;
    use crate::source::Pointer;

    /// `action: +made -removed` for each action that touched a place.
    fn touches(at: &str) -> Vec<String> {
        let file = |name: &str, text: &str| File {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let overlay = "overlay: 1.1.0\ninfo: {title: t, version: 1}\nactions:
  - {target: $.a.gone, remove: true}
  - {target: $.a, update: {new: {x: 1, y: {z: 2}}, old: 5}}
  - {target: $.a.new.y, update: {z: 3}}
  - {target: $, copy: $.a.new}
  - {target: '$.list[0]', remove: true}
";
        let mut sink = Sink::new();
        let document = file(
            "d.yaml",
            "openapi: 3.1.0\na: {gone: {b: 1}, old: 4, same: 1}\nlist: [1, 2]\n",
        );
        let loaded = load(
            &document,
            &[file("o.yaml", overlay)],
            &Files::default(),
            &mut sink,
        );
        assert!(!sink.has_errors(), "{sink:?}");
        let places = |sign: &str, list: &[Pointer]| {
            list.iter()
                .map(|place| format!(" {sign}{place}"))
                .collect::<String>()
        };
        let touches = loaded.document.unwrap().overlay_edits(&Pointer::new(at));
        let line = |one: &super::OverlayEdit| {
            let action = one
                .action
                .as_str()
                .trim_start_matches("o.yaml#/actions/")
                .trim_end_matches("/target");
            format!(
                "{action}:{}{}",
                places("+", &one.made),
                places("-", &one.removed)
            )
        };
        touches.iter().map(line).collect()
    }

    #[test]
    fn each_place_knows_who_touched_it() {
        assert_eq!(
            touches("#/a"),
            ["0: -#/a/gone", "1: +#/a/old +#/a/new", "2: +#/a/new/y/z"]
        );
        assert_eq!(touches("#/a/new/y"), ["1: +#/a/new/y", "2: +#/a/new/y/z"]);
        assert_eq!(touches("#/a/new/y/z"), ["2: +#/a/new/y/z"]);
        assert_eq!(
            touches("#/a/gone/b"),
            ["0: -#/a/gone"],
            "what is not there any more"
        );
        assert_eq!(
            touches("#/y"),
            ["3: +#/y"],
            "a copy is the work of the action that copied"
        );
        assert_eq!(touches("#/list"), ["4: -#/list/0"]);
        assert_eq!(touches("#/a/same"), Vec::<String>::new());
    }
}
