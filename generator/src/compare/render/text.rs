//! A review as text for a terminal.
//!
//! The first screen must be enough to decide. Few changes are shown in full; of many, first the
//! count of each kind, then those that affect most operations.

mod overview;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::group::{
    self, EXAMPLES, IN_FULL, ItemChanges, MemberChanges, OPERATIONS, OPERATIONS_OF_NAME, Section,
};
use super::notes::{self, KEYWORDS};
use super::paint::{colour, location, safe, wire_colour};
use super::{below, counts, grade_words, plural, some_of, wire_words};
use crate::compare::change::{ApiReview, Change, Effect, Review, Verdict};

/// How a review is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// With the colours of a terminal.
    pub colour: bool,
    /// Everything, however much there is.
    pub all: bool,
}

/// The most changes of a part of an API that breaks nothing which have a line each; those that
/// follow from others are not counted. With more, they are counted by kind, except that the changes
/// of kinds with at most [`RARE`] have a line each, again up to this number; what is beyond is
/// counted. `--all` shows each. Chosen by eye: 25 lines are about a screen. Of 24 such parts in
/// reviews of real documents 11 have no more; with a tenth only two would be listed, and with ten
/// times as many, 22, on up to 179 lines.
const LISTED: usize = 25;

/// How many other names the heading of an item has, unless all are asked for; the others are
/// counted. They stand in one line, each with its operations. Measured: of 2,775 changes 20 have
/// more than four, and the most is 111. Chosen by eye: four wrap to some lines of a terminal. With
/// none, nobody would see what else is affected; 40 could fill two screens above the change.
const OTHER_NAMES: usize = 4;

/// Kinds with at most this number of changes have a line for each change where others are counted
/// ([`LISTED`]). Counting a kind takes at least two lines, what happened and the names below it, so
/// three lines are hardly more, and each says more.
const RARE: usize = 3;

/// The column of the place in the document behind the text before or after, so that places stand
/// below each other; a longer text moves its place to the right. Measured: of 570 texts of changes
/// that break code, 49 are longer, and half of them would be with 30. On a terminal of 80 columns,
/// 20 are left for the place; with 80, each would begin outside of it.
const PLACE_COLUMN: usize = 60;

/// The least number of spaces between a text and its place. It counts where the text ends near
/// [`PLACE_COLUMN`] or beyond it. One alone would look like a space within the text, and two are
/// enough to tell them apart.
const SMALLEST_GAP: usize = 2;

/// A review as text with lines.
pub fn text(review: &Review, options: Options) -> String {
    let mut page = Page {
        text: String::new(),
        paint: options,
        hinted: BTreeSet::new(),
    };
    let changed: Vec<&ApiReview> = review
        .apis
        .iter()
        .filter(|api| api.has_differences())
        .collect();
    if changed.is_empty() {
        page.line(&format!(
            "{} -> {}: nothing changed",
            safe(&review.titles.0),
            safe(&review.titles.1)
        ));
    }
    for api in changed {
        page.api(review, api);
    }
    page.verdict(review);
    page.text
}

struct Page {
    text: String,
    paint: Options,
    /// Hints that have been given.
    hinted: BTreeSet<String>,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn paint(&self, codes: &str, text: &str) -> String {
        if self.paint.colour {
            format!("\u{1b}[{codes}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// A bound, or none if all is asked for.
    fn most(&self, usual: usize) -> usize {
        if self.paint.all { usize::MAX } else { usual }
    }

    fn verdict_word(&self, verdict: Verdict) -> String {
        self.paint(colour(verdict), verdict.name())
    }

    fn api(&mut self, review: &Review, api: &ApiReview) {
        if api.changes.is_empty() && api.words.is_empty() {
            return self.without_changes(&title(review, api), api);
        }
        let verdict = api
            .changes
            .iter()
            .map(Change::verdict)
            .max()
            .unwrap_or(Verdict::Patch);
        let head = format!(
            "{}: {}",
            self.paint("1", &safe(&title(review, api))),
            self.verdict_word(verdict)
        );
        self.line(&format!("{head}: {}", counts(api)));
        self.wire(api);
        self.roles(api);
        for section in Section::ALL {
            if section.is_grave() {
                self.in_full(api, section);
            } else {
                self.listed(api, section);
            }
        }
        notes::lines(api, self.paint.all)
            .iter()
            .for_each(|line| self.line(&safe(line)));
        self.line("");
    }

    /// An API in which only keywords without effect differ.
    fn without_changes(&mut self, name: &str, api: &ApiReview) {
        self.line(&format!("{}: {}", safe(name), counts(api)));
        let words = notes::unread(api, self.most(KEYWORDS)).unwrap_or_default();
        self.line(&format!("  {}\n", safe(&words)));
    }

    fn wire(&mut self, api: &ApiReview) {
        let summary = api.wire();
        let word = self.paint(wire_colour(summary.verdict()), summary.verdict().name());
        self.line(&format!("  wire: {word}: {}", wire_words(summary)));
    }

    fn roles(&mut self, api: &ApiReview) {
        let mut parts = Vec::new();
        for (position, (name, _)) in crate::compare::change::Roles::NOBODY
            .each()
            .iter()
            .enumerate()
        {
            let independent = || api.changes.iter().filter(|change| !change.follows);
            let count = |wanted| {
                independent()
                    .filter(|change| change.roles.each()[position].1 == wanted)
                    .count()
            };
            let (breaks, differs) = (count(Effect::Breaks), count(Effect::Differs));
            if breaks > 0 {
                parts.push(format!("who {name}: {breaks} to adapt"));
            } else if differs > 0 {
                parts.push(format!("who {name}: {differs} to look at"));
            }
        }
        if !parts.is_empty() {
            self.line(&format!("  {}", parts.join("; ")));
        }
    }

    fn in_full(&mut self, api: &ApiReview, section: Section) {
        let partition = group::partition(api, section);
        let by_item = group::by_item(&partition.independent);
        let is_many = partition.independent.len() > IN_FULL;
        if is_many {
            self.line(&format!(
                "\n{} ({}), by what happened",
                self.paint(colour(section.verdict()), section.title()),
                partition.independent.len()
            ));
            self.overview(&group::by_rule_and_direction(&partition.independent));
            self.following(&partition.following);
        }
        let most = self.most(if is_many { EXAMPLES } else { IN_FULL });
        let mut shown = 0;
        if is_many && !self.paint.all {
            self.line("\nin full, what reaches most operations first");
        }
        for (position, group) in by_item.iter().enumerate() {
            if shown >= most {
                let left = by_item.len() - position;
                self.line(&format!(
                    "\n… and {} more of {}; `--all` shows them",
                    partition.independent.len() - shown,
                    plural(left, "item")
                ));
                break;
            }
            shown += self.item(group, section, most - shown);
        }
        if !is_many {
            self.following(&partition.following);
        }
    }

    fn following(&mut self, following: &[&Change]) {
        for group in group::following_by_rule(following) {
            let id = self.paint("2", &format!("[{}]", group.rule()));
            self.line(&format!(
                "  {:>5} × {}  {id}",
                group.changes.len(),
                group.follows()
            ));
            self.names(&group.paths(), 1);
        }
    }

    /// The changes of one item in full, up to so many; gives how many were shown.
    fn item(&mut self, group: &ItemChanges<'_>, section: Section, most: usize) -> usize {
        let reaches = group.operations();
        let reaches = if reaches.is_empty() {
            String::new()
        } else {
            format!("  in {}", some_of(reaches, self.most(OPERATIONS)))
        };
        let head = format!(
            "\n{} {}",
            self.paint(colour(section.verdict()), section.before_item()),
            self.paint("1", &safe(group.item))
        );
        self.line(&format!("{head}{}", safe(&reaches)));
        let other_names = group.other_names(self.most(OPERATIONS_OF_NAME));
        if !other_names.is_empty() {
            let names = some_of(&other_names, self.most(OTHER_NAMES));
            self.line(&safe(&format!("  also called {names}")));
        }
        let mut shown = 0;
        for (position, member) in group.members.iter().enumerate() {
            if shown >= most {
                self.line(&format!(
                    "  … and {} more here",
                    group.members.len() - position
                ));
                return group
                    .members
                    .iter()
                    .map(|member| member.changes.len())
                    .sum();
            }
            self.full(group, member);
            shown += member.changes.len();
        }
        shown
    }

    /// One entry with all that is known of it.
    fn full(&mut self, group: &ItemChanges<'_>, member: &MemberChanges<'_>) {
        let Some(first) = member.changes.first() else {
            return;
        };
        let name = if first.path == group.item {
            String::new()
        } else {
            format!("{}: ", safe(below(first)))
        };
        let id = self.paint("2", &format!("[{}]", member.rules()));
        self.line(&format!(
            "  {}{} {id}",
            self.paint("1", &name),
            member.summary()
        ));
        self.before_and_after(first);
        for failure in member.judgements() {
            let (words, grade) = (failure.words(safe), failure.judgement.grade);
            self.line(&format!("    {}: {words} ({})", failure.who, grade.name()));
        }
        for change in member.hints() {
            if self.hinted.insert(change.hint.to_string()) {
                self.line(&format!(
                    "    {}: {}",
                    self.paint("1;36", "help"),
                    change.hint
                ));
            }
        }
    }

    fn before_and_after(&mut self, change: &Change) {
        let rows = [
            ("-", "31", &change.before, &change.cause.old),
            ("+", "32", &change.after, &change.cause.new),
        ];
        for (sign, codes, text, site) in rows {
            let site = site.as_ref().filter(|site| site.exact || text.is_some());
            if let (None, None) = (text, site) {
                continue;
            }
            let text = text.as_deref().map(safe).unwrap_or_default();
            let place = site.map(location).unwrap_or_default();
            let line = format!("    {} {text}", self.paint(codes, sign));
            let width = line.chars().count()
                - if self.paint.colour {
                    codes.len() + 7
                } else {
                    0
                };
            let gap = PLACE_COLUMN.saturating_sub(width).max(SMALLEST_GAP);
            let mut full = line;
            let _ = write!(full, "{:gap$}{}", "", self.paint("34", &place));
            self.line(&full);
        }
    }

    /// Few changes line by line, many by what happened.
    fn listed(&mut self, api: &ApiReview, section: Section) {
        let sign = if section == Section::New { "+" } else { "~" };
        let partition = group::partition(api, section);
        if partition.independent.is_empty() && partition.following.is_empty() {
            return;
        }
        self.line(&format!(
            "\n{} ({})",
            self.paint(colour(section.verdict()), section.title()),
            partition.independent.len()
        ));
        if partition.independent.len() > LISTED && !self.paint.all {
            let (rare, often): (Vec<_>, Vec<_>) =
                group::by_rule_and_direction(&partition.independent)
                    .into_iter()
                    .partition(|group| group.changes.len() <= RARE);
            self.overview(&often);
            let rare = rare.iter().flat_map(|group| &group.changes);
            rare.clone()
                .take(LISTED)
                .for_each(|change| self.row(change, sign));
            if let Some(more) = rare.count().checked_sub(LISTED).filter(|more| *more > 0) {
                self.line(&format!("  … and {more} more; `--all` shows them"));
            }
        } else {
            partition
                .independent
                .iter()
                .for_each(|change| self.row(change, sign));
        }
        self.following(&partition.following);
    }

    fn row(&mut self, change: &Change, sign: &str) {
        let site = change.cause.new.as_ref().or(change.cause.old.as_ref());
        let what = match (&change.before, &change.after) {
            (Some(before), Some(after)) => format!(": {} -> {}", safe(before), safe(after)),
            (None, Some(text)) | (Some(text), None) => format!(": {}", safe(text)),
            (None, None) => String::new(),
        };
        let (id, place) = (
            self.paint("2", &format!("[{}]", change.rule.id)),
            site.map(location).unwrap_or_default(),
        );
        let grade = match grade_words(change) {
            words if words.is_empty() => words,
            words => format!("  ({words})"),
        };
        self.line(&format!(
            "  {sign} {}{what}{grade}  {id}  {place}",
            safe(&change.path)
        ));
    }

    fn verdict(&mut self, review: &Review) {
        let Some(verdict) = review.verdict() else {
            return;
        };
        let why = match review.decisive() {
            Some(change) => format!(
                ", decided by `{}` at {}",
                change.rule.id,
                safe(&change.path)
            ),
            None => ", since nothing but words changed".to_owned(),
        };
        let word = self.verdict_word(verdict);
        self.line(&format!("verdict: {word}{why}"));
        if let Some(change) = review.decisive_on_wire() {
            let verdict = review.wire().verdict();
            let word = self.paint(wire_colour(verdict), verdict.name());
            self.line(&format!(
                "wire: {word}, decided by `{}` at {}",
                change.rule.id,
                safe(&change.path)
            ));
        }
    }
}

/// What an API is called, or what was compared if it stands alone.
fn title(review: &Review, api: &ApiReview) -> String {
    if api.module.is_empty() {
        format!("{} -> {}", review.titles.0, review.titles.1)
    } else {
        api.module.clone()
    }
}
