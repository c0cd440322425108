//! Where every key and value of one text stands.
//!
//! In: what a scanner of the format shows, in order. Out: [`Index`], in which a place is found by
//! its steps. Unlike the tree it keeps repeated keys, aliases and merge keys as they are written.
//! Absent: values.

use std::collections::BTreeSet;

use super::{json, yaml};
use crate::load::content::{Content, Format};
use crate::load::{SORTED_FROM, YAML_DEPTH};
use crate::source::Span;

/// One step down from a root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum Step<'d> {
    /// To the value of a key.
    Key(&'d str),
    /// To an item of a list.
    Item(usize),
}

/// What an entry is, as far as finding places is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar,
    Map,
    List,
    /// Stands for another entry.
    Alias(usize),
}

/// The places of one value, as bytes of the text.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct IndexEntry {
    /// The key it is the value of, without quotes.
    key: Option<(usize, usize)>,
    /// The key as it stands in the text, with quotes.
    pub(in crate::load) key_span: Option<Span>,
    /// The value; an alias is its own value.
    pub(in crate::load) value: Span,
    shape: Shape,
    first: Option<usize>,
    next: Option<usize>,
    /// Where its children stand in [`Index::order`], and how many there are.
    children: (usize, usize),
}

impl IndexEntry {
    /// Whether the value is a scalar that is written here.
    pub(in crate::load) fn is_scalar(&self) -> bool {
        matches!(self.shape, Shape::Scalar)
    }
}

/// All entries of one text. The root is the first.
#[derive(Debug, Default)]
pub(in crate::load) struct Index {
    entries: Vec<IndexEntry>,
    keys: String,
    /// The children of all containers, one container after another.
    order: Vec<usize>,
}

/// How many merge keys (`<<`) are followed from one map to the next to find a key.
///
/// The search is recursive, and each level of merging is one step of it. The reader counts a merged
/// map as a level of nesting and refuses a text with more than [`YAML_DEPTH`], so a much smaller
/// value would miss keys of texts that it accepts. The bound ends the search where the two parsers
/// understand a text differently; the key is not found then. The same bound ends the loop of
/// `resolve`.
const MAX_JUMPS: usize = YAML_DEPTH;

/// How many bytes of a text have about one value, for which room is made before a text is scanned.
///
/// A list that grows is copied, which took a run over a document of 3.7 MB from 86 to 96 MB. Room
/// that no entry takes costs no memory, since it is never written to. Measured: of 47 JSON
/// documents all but one have more bytes for each value, 44 at the median. With ten times as many,
/// the entries of nearly all would be copied; with a tenth, the room would be eighty times as large
/// as the text, which a system that counts what is reserved refuses sooner.
const BYTES_PER_VALUE: usize = 16;

impl Index {
    /// Scans a text once.
    pub(in crate::load) fn of(content: &Content<'_>) -> Self {
        let text = content.text();
        // A text that looks like JSON may have been read as YAML; only JSON's own grammar tells.
        let is_json = content.format() == Format::Json
            && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
        let mut builder = Builder::default();
        // Where there is no such room, the list grows as it is filled.
        let _ = builder
            .index
            .entries
            .try_reserve(text.len() / BYTES_PER_VALUE);
        if is_json {
            json::scan(text, &mut builder)
        } else {
            yaml::scan(text, &mut builder)
        }
        builder.index.arrange();
        builder.index
    }

    /// Puts the children of each container side by side, so that finding one of fifty thousand is
    /// not a walk.
    fn arrange(&mut self) {
        for position in 0..self.entries.len() {
            let start = self.order.len();
            let mut next = self.entries[position].first;
            while let Some(child) = next {
                self.order.push(child);
                next = self.entries[child].next;
            }
            let length = self.order.len() - start;
            self.entries[position].children = (start, length);
            if self.entries[position].shape == Shape::Map && length >= SORTED_FROM {
                let mut sorted = self.order[start..].to_vec();
                sorted.sort_by(|one, other| {
                    self.key(&self.entries[*one])
                        .cmp(&self.key(&self.entries[*other]))
                });
                self.order.extend(sorted);
            }
        }
    }

    /// The entry at the end of some steps, or the last one on the way that is written in the text.
    /// `None` if not even the first step is there: the scan ended too early to say anything.
    pub(in crate::load) fn find<'d>(
        &self,
        steps: impl IntoIterator<Item = Step<'d>>,
    ) -> Option<IndexEntry> {
        let mut position = 0;
        for step in steps {
            match self.child(position, &step) {
                Some(next) => position = next,
                None if position == 0 => return None,
                None => break,
            }
        }
        self.entries.get(position).copied()
    }

    /// Which entry is at the end of some steps.
    pub(in crate::load) fn position<'d>(
        &self,
        steps: impl IntoIterator<Item = Step<'d>>,
    ) -> Option<usize> {
        let end = steps
            .into_iter()
            .try_fold(0, |position, step| self.child(position, &step))?;
        self.resolve(end)
    }

    /// The place of one repetition of a key in a mapping; 0 is the first.
    pub(in crate::load) fn repetition(
        &self,
        map: usize,
        key: &str,
        occurrence: usize,
    ) -> Option<IndexEntry> {
        let key_of = |child: &usize| self.entries.get(*child).and_then(|entry| self.key(entry));
        let list = self.child_list(map);
        let child = if list.len() < SORTED_FROM {
            list.iter()
                .filter(|child| key_of(child) == Some(key))
                .nth(occurrence)
                .copied()
        } else {
            let sorted = self.sorted_children(map)?;
            let first = sorted.partition_point(|child| key_of(child) < Some(key));
            sorted
                .get(first + occurrence)
                .copied()
                .filter(|child| key_of(child) == Some(key))
        };
        self.entries.get(child?).copied()
    }

    /// The children of a large map by their keys, those of one key in the order of the text.
    fn sorted_children(&self, map: usize) -> Option<&[usize]> {
        let (start, length) = self.entries.get(map)?.children;
        self.order.get(start + length..start + 2 * length)
    }

    /// The key or value of an entry that a reader is best pointed at.
    pub(in crate::load) fn primary(&self, entry: &IndexEntry) -> Span {
        if let Some(span) = entry.key_span {
            return span;
        }
        let first_key = entry
            .first
            .and_then(|first| self.entries.get(first))
            .and_then(|child| child.key_span);
        match (entry.shape, first_key) {
            (Shape::Map, Some(key)) if key.start == entry.value.start => key,
            (Shape::Map | Shape::List, _) => Span {
                start: entry.value.start,
                end: entry.value.end.min(entry.value.start + 1),
            },
            _ => entry.value,
        }
    }

    /// The entry that an alias stands for; the entry itself if it is none.
    pub(in crate::load) fn resolved(&self, entry: IndexEntry) -> IndexEntry {
        let Shape::Alias(target) = entry.shape else {
            return entry;
        };
        self.resolve(target)
            .and_then(|target| self.entries.get(target))
            .copied()
            .unwrap_or(entry)
    }

    /// Where all scalars stand.
    pub(super) fn scalars(&self) -> impl Iterator<Item = Span> {
        self.entries
            .iter()
            .filter(|entry| entry.shape == Shape::Scalar)
            .map(|entry| entry.value)
    }

    fn key(&self, entry: &IndexEntry) -> Option<&str> {
        entry.key.and_then(|(start, end)| self.keys.get(start..end))
    }

    fn positions(&self, position: usize) -> impl Iterator<Item = usize> {
        self.child_list(position).iter().copied()
    }

    fn child_list(&self, position: usize) -> &[usize] {
        let (start, length) = self
            .entries
            .get(position)
            .map_or((0, 0), |entry| entry.children);
        self.order.get(start..start + length).unwrap_or_default()
    }

    /// The first child of a map with this key.
    fn keyed(&self, map: usize, key: &str) -> Option<usize> {
        let key_of = |child: &usize| self.entries.get(*child).and_then(|entry| self.key(entry));
        let list = self.child_list(map);
        if list.len() < SORTED_FROM {
            return list
                .iter()
                .copied()
                .find(|child| key_of(child) == Some(key));
        }
        let sorted = self.sorted_children(map)?;
        let first = sorted.partition_point(|child| key_of(child) < Some(key));
        sorted
            .get(first)
            .copied()
            .filter(|child| key_of(child) == Some(key))
    }

    /// Follows aliases.
    fn resolve(&self, mut position: usize) -> Option<usize> {
        for _ in 0..MAX_JUMPS {
            match self.entries.get(position)?.shape {
                Shape::Alias(target) => position = target,
                _ => return Some(position),
            }
        }
        None
    }

    fn child(&self, position: usize, step: &Step<'_>) -> Option<usize> {
        self.child_within(position, step, MAX_JUMPS, &mut BTreeSet::new())
    }

    /// The same with as many merge keys, in maps that were not searched before: lists of aliases
    /// could name one map so often that each level of merging doubles the search.
    fn child_within(
        &self,
        position: usize,
        step: &Step<'_>,
        jumps: usize,
        searched: &mut BTreeSet<usize>,
    ) -> Option<usize> {
        let position = self.resolve(position)?;
        match (self.entries.get(position)?.shape, step) {
            (Shape::List, Step::Item(item)) => self.child_list(position).get(*item).copied(),
            (Shape::List, Step::Key(key)) => self
                .child_list(position)
                .get(key.parse::<usize>().ok()?)
                .copied(),
            (Shape::Map, Step::Key(_)) if !searched.insert(position) => None,
            (Shape::Map, Step::Key(key)) => {
                let own = self.keyed(position, key);
                own.or_else(|| self.merged(position, step, jumps.checked_sub(1)?, searched))
            }
            _ => None,
        }
    }

    /// The value of a key that stands in a mapping merged by `<<`.
    fn merged(
        &self,
        map: usize,
        step: &Step<'_>,
        jumps: usize,
        searched: &mut BTreeSet<usize>,
    ) -> Option<usize> {
        let is_merge = |child: &usize| {
            self.entries.get(*child).and_then(|entry| self.key(entry)) == Some("<<")
        };
        self.keyed(map, "<<")?;
        self.positions(map).filter(is_merge).find_map(|merge| {
            let source = self.resolve(merge)?;
            match self.entries.get(source)?.shape {
                Shape::Map => self.child_within(source, step, jumps, searched),
                Shape::List => self
                    .positions(source)
                    .find_map(|item| self.child_within(item, step, jumps, searched)),
                _ => None,
            }
        })
    }
}

/// Builds an [`Index`] from a scanner's events.
#[derive(Debug, Default)]
pub(super) struct Builder {
    pub(super) index: Index,
    /// The containers that are open, each with its last child.
    open: Vec<(usize, Option<usize>)>,
    /// The key whose value comes next.
    pending: Option<((usize, usize), Span)>,
}

impl Builder {
    /// Whether a key must come next.
    pub(super) fn wants_key(&self) -> bool {
        let shape = self
            .open
            .last()
            .and_then(|(container, _)| self.index.entries.get(*container))
            .map(|entry| entry.shape);
        shape == Some(Shape::Map) && self.pending.is_none()
    }

    /// A key, unquoted, and where it stands with its quotes.
    pub(super) fn key(&mut self, text: &str, span: Span) {
        let start = self.index.keys.len();
        self.index.keys.push_str(text);
        self.pending = Some(((start, start + text.len()), span));
    }

    /// A scalar or alias, or the beginning of a container; gives its position.
    pub(super) fn value(&mut self, shape: Shape, value: Span) -> usize {
        let position = self.index.entries.len();
        let (key, key_span) = self.pending.take().unzip();
        self.index.entries.push(IndexEntry {
            key,
            key_span,
            value,
            shape,
            first: None,
            next: None,
            children: (0, 0),
        });
        if let Some((container, last)) = self.open.last_mut() {
            let before = last.replace(position);
            match before {
                Some(before) => self.index.entries[before].next = Some(position),
                None => self.index.entries[*container].first = Some(position),
            }
        }
        if matches!(shape, Shape::Map | Shape::List) {
            self.open.push((position, None));
        }
        position
    }

    /// The end of the innermost container, behind its last byte.
    pub(super) fn close(&mut self, end: usize) {
        if let Some((container, _)) = self.open.pop() {
            let value = &mut self.index.entries[container].value;
            value.end = value.end.max(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// Each map merges the one before twice, so that a search of all of them would not end.
    #[test]
    fn each_merged_map_is_searched_once() {
        let mut text = "a0: &a0 {x: 1}\n".to_owned();
        for number in 1..60 {
            let before = number - 1;
            text += &format!("a{number}: &a{number} {{<<: [*a{before}, *a{before}]}}\n");
        }
        let (source, _) = Source::new("a.yaml", text.as_bytes());
        let index = Index::of(&Content::of(&source).unwrap());
        let found = |key| index.position([Step::Key("a59"), Step::Key(key)]);
        assert!(found("x").is_some());
        assert!(found("y").is_none());
    }
}
