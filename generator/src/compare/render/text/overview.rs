//! The overview of a section: how often each kind of change happened, and to what.

use super::Page;
use crate::compare::render::group::RuleChanges;
use crate::compare::render::paint::safe;
use crate::compare::render::{plural, some_of};

/// How many kinds of changes an overview lists unless all are asked for; the others are counted.
/// Each takes a line and at least one line of names, so 14 take at least 28. Chosen by eye: about a
/// screen. Of eight reviews of real documents with an overview of what breaks, six list all kinds,
/// and one has 20. With one, a person would see of the other kinds only those of the few changes
/// that follow in full.
const KINDS: usize = 14;

/// The most lines of names below a kind of change, where an overview has few kinds, unless all are
/// asked for. The number of [`KINDS`] is divided among them, so without this bound a single kind
/// could have 14 lines of names. Chosen by eye: four lines have some twenty names, and more say
/// little; with one there would be four or five, where a screen has room. The other names are
/// counted.
const MOST_LINES: usize = 4;

/// The length of a line of names, in bytes, without its indentation and the count at its end. A
/// name that does not fit goes to the next line, or is counted after the last; one that is longer
/// has a line of its own. With the indentation it is two lines of a terminal with 80 columns.
/// Measured: half of 2,775 paths have at most 31 bytes, and the longest has 102, so four or five
/// fit. With a tenth, nearly each would have a line of its own; with ten times as much, the names
/// of one kind could fill three screens.
const WIDTH: usize = 150;

impl Page {
    /// How often each thing happened, and to what.
    pub(super) fn overview(&mut self, by_rule_and_direction: &[RuleChanges<'_>]) {
        let shown = self.most(KINDS);
        let lines = (KINDS / by_rule_and_direction.len().max(1)).clamp(1, MOST_LINES);
        for group in by_rule_and_direction.iter().take(shown) {
            let id = self.paint("2", &format!("[{}]", group.rule()));
            self.line(&format!(
                "  {:>5} × {}{}  {id}",
                group.changes.len(),
                group.summary(),
                group.grades()
            ));
            self.names(&group.paths(), lines);
        }
        if by_rule_and_direction.len() > shown {
            let (kinds, rest) = (
                by_rule_and_direction.len() - shown,
                by_rule_and_direction
                    .iter()
                    .skip(shown)
                    .map(|group| group.changes.len())
                    .sum::<usize>(),
            );
            self.line(&format!(
                "        … and {rest} of {} more; `--all` shows them",
                plural(kinds, "kind")
            ));
        }
    }

    /// As many names as some lines hold.
    pub(super) fn names(&mut self, names: &[String], lines: usize) {
        let names: Vec<String> = names.iter().map(|name| safe(name)).collect();
        let mut left = names.as_slice();
        for line in 1.. {
            let mut length = 0;
            let fitting = left.iter().take_while(|name| {
                length += name.len() + 2;
                length <= WIDTH
            });
            let count = fitting.count().max(1);
            let is_last = line >= lines && !self.paint.all || count >= left.len();
            let (now, later) = left.split_at(count.min(left.len()));
            let text = if is_last {
                some_of(left, count)
            } else {
                format!("{},", now.join(", "))
            };
            self.line(&format!("          {}", self.paint("2", &text)));
            left = later;
            if is_last {
                return;
            }
        }
    }
}
