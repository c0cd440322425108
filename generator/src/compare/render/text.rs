//! A review for a terminal: what matters fits on the first screen.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Group, below, counts, frequencies, groups, plural, some_of};
use crate::compare::change::{ApiReview, Change, Effect, Grade, Review, Site, Verdict};

/// How a review is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// With the colours of a terminal.
    pub colour: bool,
    /// Everything, however much there is.
    pub all: bool,
}

/// How many breaking changes are shown in full, how many new things, and how many others.
const MOST: [usize; 3] = [40, 20, 10];

/// How many names stand in a line.
const NAMES: usize = 4;

/// A review as text with lines.
pub fn text(review: &Review, options: Options) -> String {
    let mut page = Page { text: String::new(), paint: options, hinted: BTreeSet::new() };
    let changed: Vec<&ApiReview> = review.apis.iter().filter(|api| !api.changes.is_empty() || api.wording > 0).collect();
    if changed.is_empty() {
        page.line(&format!("{} -> {}: nothing changed", review.titles.0, review.titles.1));
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
    /// Rules whose hint has been given.
    hinted: BTreeSet<&'static str>,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn paint(&self, codes: &str, text: &str) -> String {
        if self.paint.colour { format!("\u{1b}[{codes}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn verdict_word(&self, verdict: Verdict) -> String {
        let codes = match verdict {
            Verdict::Major => "1;31",
            Verdict::Minor => "1;33",
            Verdict::Patch => "1;32",
        };
        self.paint(codes, verdict.name())
    }

    fn api(&mut self, review: &Review, api: &ApiReview) {
        let verdict = api.changes.iter().map(Change::verdict).max().unwrap_or(Verdict::Patch);
        let name = if api.module.is_empty() { format!("{} -> {}", review.titles.0, review.titles.1) } else { api.module.clone() };
        let head = format!("{}: {}", self.paint("1", &safe(&name)), self.verdict_word(verdict));
        self.line(&format!("{head}: {}", counts(&api.changes, api.wording)));
        self.wire(api);
        self.roles(api);
        self.often(api);
        self.breaking(api);
        self.listed(api, Verdict::Minor, "new", "+", MOST[1]);
        self.listed(api, Verdict::Patch, "without effect on code that compiles", "~", MOST[2]);
        self.line("");
    }

    fn wire(&mut self, api: &ApiReview) {
        let count = |pick: fn(&Change) -> Grade, grade| api.changes.iter().filter(|change| pick(change) == grade).count();
        let words = |pick: fn(&Change) -> Grade| {
            let (fails, may) = (count(pick, Grade::Fails), count(pick, Grade::MayFail));
            match (fails, may) {
                (0, 0) => "works".to_owned(),
                (0, may) => format!("may fail in {}", plural(may, "place")),
                (fails, 0) => format!("fails in {}", plural(fails, "place")),
                (fails, may) => format!("fails in {}, may fail in {may}", plural(fails, "place")),
            }
        };
        let (old, new) = (words(|change| change.wire.old_client.grade), words(|change| change.wire.new_client.grade));
        self.line(&format!("  wire: an old client with the new server {old}; a new client with the old server {new}"));
    }

    fn roles(&mut self, api: &ApiReview) {
        let mut parts = Vec::new();
        for (position, (name, _)) in crate::compare::change::Roles::NOBODY.each().iter().enumerate() {
            let count = |wanted| api.changes.iter().filter(|change| change.roles.each()[position].1 == wanted).count();
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

    /// Of very many changes, how often each rule broke something.
    fn often(&mut self, api: &ApiReview) {
        let breaking: Vec<&Change> = api.changes.iter().filter(|change| change.verdict() == Verdict::Major).collect();
        if breaking.len() > MOST[0] {
            let list = frequencies(breaking.iter().copied());
            let words: Vec<String> = list.iter().take(8).map(|(id, count)| format!("{count} {id}")).collect();
            let more = if list.len() > 8 { ", …" } else { "" };
            self.line(&format!("  most often: {}{more}", words.join(", ")));
        }
    }

    fn breaking(&mut self, api: &ApiReview) {
        let groups = groups(api, Verdict::Major);
        let total: usize = groups.iter().map(|group| group.changes.len()).sum();
        let mut shown = 0;
        for group in &groups {
            if shown >= MOST[0] && !self.paint.all {
                let items = groups.len();
                self.line(&format!(
                    "\n… and {} more breaking changes, in all {total} of {}; `--all` shows them",
                    total - shown,
                    plural(items, "item")
                ));
                return;
            }
            self.group(group);
            shown += group.changes.len();
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let reaches = group.changes.iter().map(|change| &change.reaches).max_by_key(|reaches| reaches.len());
        let reaches = reaches.filter(|list| !list.is_empty() && !group.item.contains("Client::"));
        let reaches = reaches.map(|list| format!("  in {}", some_of(list, NAMES))).unwrap_or_default();
        let head = format!("\n{} {}", self.paint("1;31", "breaks"), self.paint("1", &safe(group.item)));
        self.line(&format!("{head}{}", safe(&reaches)));
        for change in &group.changes {
            self.full(group, change);
        }
    }

    /// One change with all that is known of it.
    fn full(&mut self, group: &Group<'_>, change: &Change) {
        let name = if change.path == group.item { String::new() } else { format!("{}: ", safe(below(change))) };
        let id = self.paint("2", &format!("[{}]", change.rule.id));
        self.line(&format!("  {}{} {id}", self.paint("1", &name), change.rule.says));
        self.was_and_is(change);
        for (who, judgement) in [("old client", change.wire.old_client), ("new client", change.wire.new_client)] {
            if judgement.grade > Grade::Works {
                self.line(&format!("    {who}: {} ({})", judgement.says, judgement.grade.name()));
            }
        }
        if !change.rule.hint.is_empty() && self.hinted.insert(change.rule.id) {
            self.line(&format!("    {}: {}", self.paint("1;36", "help"), change.rule.hint));
        }
    }

    fn was_and_is(&mut self, change: &Change) {
        let rows = [("-", "31", &change.was, &change.cause.old), ("+", "32", &change.is, &change.cause.new)];
        for (sign, codes, text, site) in rows {
            let site = site.as_ref().filter(|site| site.exact || text.is_some());
            if let (None, None) = (text, site) {
                continue;
            }
            let text = text.as_deref().map(safe).unwrap_or_default();
            let place = site.map(location).unwrap_or_default();
            let line = format!("    {} {text}", self.paint(codes, sign));
            let width = line.chars().count() - if self.paint.colour { codes.len() + 7 } else { 0 };
            let gap = 60_usize.saturating_sub(width).max(2);
            let mut full = line;
            let _ = write!(full, "{:gap$}{}", "", self.paint("34", &place));
            self.line(&full);
        }
    }

    /// One line for each change.
    fn listed(&mut self, api: &ApiReview, verdict: Verdict, title: &str, sign: &str, most: usize) {
        let changes: Vec<&Change> = api.changes.iter().filter(|change| change.verdict() == verdict).collect();
        if changes.is_empty() {
            return;
        }
        let codes = if verdict == Verdict::Minor { "1;33" } else { "1;32" };
        self.line(&format!("\n{} ({})", self.paint(codes, title), changes.len()));
        let shown = if self.paint.all { changes.len() } else { most };
        for change in changes.iter().take(shown) {
            let site = change.cause.new.as_ref().or(change.cause.old.as_ref());
            let what = match (&change.was, &change.is) {
                (Some(was), Some(is)) => format!(": {} -> {}", safe(was), safe(is)),
                (None, Some(text)) | (Some(text), None) => format!(": {}", safe(text)),
                (None, None) => String::new(),
            };
            let id = self.paint("2", &format!("[{}]", change.rule.id));
            self.line(&format!("  {sign} {}{what}  {id}  {}", safe(&change.path), site.map(location).unwrap_or_default()));
        }
        if changes.len() > shown {
            self.line(&format!("  … and {} more; `--all` shows them", changes.len() - shown));
        }
    }

    fn verdict(&mut self, review: &Review) {
        let Some(verdict) = review.verdict() else { return };
        let why = match review.decisive() {
            Some(change) => format!(", decided by `{}` at {}", change.rule.id, safe(&change.path)),
            None => ", since nothing but words changed".to_owned(),
        };
        let word = self.verdict_word(verdict);
        self.line(&format!("verdict: {word}{why}"));
    }
}

/// File, line and column.
fn location(site: &Site) -> String {
    let file = safe(&site.file);
    if site.exact { format!("{file}:{}:{}", site.line, site.column) } else { format!("{file}:{}", site.line) }
}

/// Text that a terminal shows and does not obey: control characters, and those that turn the direction of text, are spelled out.
fn safe(text: &str) -> String {
    let turns =
        |character: char| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() || turns(character) {
            safe.extend(character.escape_default());
        } else {
            safe.push(character);
        }
    }
    safe
}
