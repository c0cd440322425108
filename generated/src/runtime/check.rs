//! Checks a request against the rules of the document, and lists everything that breaks one.
//!
//! In: the values of a request, one after the other. Out: violations, each with its place. Answers
//! are never checked: a vendor that breaks its own rules must not break the client.

use super::amount::Amount;
#[cfg(feature = "json-schema")]
use super::fits::is_valid;
use super::pattern;
use super::request::json;
use super::rule::Rule;
use super::shown::escape;
use super::wire::{Json, JsonNumber, JsonObject, View, Wire, fits_a_branch};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

/// One broken rule. It never shows a text of the request, only the rule that it breaks. Hidden
/// characters, in a key for example, are escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    place: String,
    message: String,
}

impl Violation {
    pub(crate) fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: escape(&place.into()).into_owned(),
            message: escape(&message.into()).into_owned(),
        }
    }

    /// Where in the request, for example `body/limit` or `query limit`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The rule in words.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{} {}", self.place, self.message)
        }
    }
}

/// Collects what is wrong with a request.
#[derive(Debug)]
pub struct Check {
    /// Which part of the request is checked, such as `body` or `query`, and the name of its
    /// parameter. It becomes text only where a rule is broken.
    part: (&'static str, &'static str),
    /// The keys and indexes below that part.
    steps: String,
    /// More rules of the list, map or object that is checked next.
    more: Vec<&'static [Rule]>,
    /// Whether other branches of a union are tried if one breaks a rule.
    tries_branches: bool,
    /// Whether the key at the place is checked, and not its value.
    is_key: bool,
    violations: Vec<Violation>,
}

impl Check {
    /// Starts at a parameter, such as `limit` in `query`.
    pub(crate) fn at(part: &'static str, name: &'static str) -> Self {
        Self {
            part: (part, name),
            steps: String::new(),
            more: Vec::new(),
            tries_branches: true,
            is_key: false,
            violations: Vec::new(),
        }
    }

    /// Starts at the body.
    pub(crate) fn of_body() -> Self {
        Self::at("body", "")
    }

    /// Adds what was found to a list.
    pub(crate) fn finish(self, found: &mut Vec<Violation>) {
        found.extend(self.violations);
    }

    /// Where the value is that is checked.
    fn place(&self) -> String {
        let ((part, name), steps) = (self.part, &self.steps);
        let space = if name.is_empty() { "" } else { " " };
        format!("{part}{space}{name}{steps}")
    }

    /// Checks what stands under a key or an index.
    pub(crate) fn inside(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let length = self.steps.len();
        self.steps.push('/');
        for character in step.chars() {
            match character {
                '~' => self.steps.push_str("~0"),
                '/' => self.steps.push_str("~1"),
                other => self.steps.push(other),
            }
        }
        check(self);
        self.steps.truncate(length);
    }

    /// Checks the branch of a union that is there, or the value of a newtype: by the rules of the
    /// place where it stands, and by its own.
    ///
    /// If the branch breaks a rule, the value may still be one of another branch: it is sent as
    /// JSON, which does not say of which branch it is.
    pub fn branch(
        &mut self,
        value: &dyn Wire,
        rules: &'static [Rule],
        own: &'static [Rule],
        empty_union: Option<fn() -> Box<dyn Wire>>,
    ) {
        let before = self.violations.len();
        self.rules_of_branch(value, rules, own);
        if self.violations.len() > before
            && self.tries_branches
            && let Some(empty_union) = empty_union
            && fits_a_branch(value, empty_union().as_mut(), rules)
        {
            self.violations.truncate(before);
        }
    }

    fn rules_of_branch(&mut self, value: &dyn Wire, rules: &'static [Rule], own: &'static [Rule]) {
        if own.is_empty() {
            return value.check(rules, self);
        }
        if rules.is_empty() {
            return value.check(own, self);
        }
        match value.view() {
            // What is inside is checked once for both. If it were checked for each, a type that
            // contains itself would take time that doubles with every level.
            View::List | View::Map | View::Object => {
                self.more.push(rules);
                value.check(own, self);
                self.more.clear();
            }
            _ => {
                value.check(rules, self);
                value.check(own, self);
            }
        }
    }

    /// The first rule that a value breaks. Other branches of unions are not tried: for unions
    /// inside unions the time would double with each level.
    pub(crate) fn first_violation(value: &dyn Wire, rules: &'static [Rule]) -> Option<Violation> {
        let mut check = Self {
            tries_branches: false,
            ..Self::of_body()
        };
        value.check(rules, &mut check);
        check.violations.into_iter().next()
    }

    /// More rules of the value that is checked now, besides those that it is given.
    pub(crate) fn take_more(&mut self) -> Vec<&'static [Rule]> {
        std::mem::take(&mut self.more)
    }

    fn require(&mut self, holds: bool, rule: impl FnOnce() -> String) {
        if !holds {
            let mut message = rule();
            if self.is_key {
                message.insert_str(0, "has a key that ");
            }
            let violation = Violation::new(self.place(), message);
            if !self.violations.contains(&violation) {
                self.violations.push(violation);
            }
        }
    }

    /// Checks the rules that are conditions on the value as JSON, which is made only if there are
    /// any.
    pub(super) fn conditions(&mut self, rules: &'static [Rule], value: &dyn Fn() -> Json) {
        if !rules.iter().any(|rule| matches!(rule, Rule::Fits(_))) {
            return;
        }
        let value = value();
        for rule in rules {
            if let Rule::Fits(schema) = rule {
                self.require(is_valid(schema, &value), || format!("must fit {schema}"));
            }
        }
    }

    /// Checks a boolean, which no other rule is about.
    pub(crate) fn boolean(&mut self, value: bool, rules: &'static [Rule]) {
        self.conditions(rules, &|| value.into());
    }

    pub(crate) fn text(&mut self, value: &str, rules: &'static [Rule]) {
        self.conditions(rules, &|| value.into());
        for rule in rules {
            match rule {
                Rule::MinLength(least) => {
                    self.require(length(value.chars().count()) >= *least, || {
                        format!("must have at least {}", characters(*least))
                    });
                }
                Rule::MaxLength(most) => {
                    self.require(length(value.chars().count()) <= *most, || {
                        format!("must have at most {}", characters(*most))
                    });
                }
                Rule::Pattern(regex) => {
                    self.require(pattern::matches(regex, value) != Some(false), || {
                        format!("must match {regex}")
                    });
                }
                _ => {}
            }
        }
    }

    pub(crate) fn integer(&mut self, value: i128, rules: &'static [Rule]) {
        self.conditions(rules, &|| {
            Json::Number(JsonNumber::of_text(&value.to_string()))
        });
        self.numbers(Amount::Integer(value), rules);
    }

    pub(crate) fn float(&mut self, value: f64, rules: &'static [Rule]) {
        // JSON cannot express infinity and NaN, and `null` instead would be another request.
        self.require(value.is_finite(), || "must be a finite number".to_owned());
        self.conditions(rules, &|| value.into());
        self.numbers(Amount::Float(value), rules);
    }

    fn numbers(&mut self, value: Amount<'_>, rules: &'static [Rule]) {
        for rule in rules {
            self.number(value, rule);
        }
    }

    fn number(&mut self, value: Amount<'_>, rule: &Rule) {
        use Amount::{Float, Integer};
        let (words, limit, holds): (_, _, fn(Ordering) -> bool) = match *rule {
            Rule::Minimum(least) => ("at least", Integer(least), Ordering::is_ge),
            Rule::MinimumFloat(least) => ("at least", Float(least), Ordering::is_ge),
            Rule::Maximum(most) => ("at most", Integer(most), Ordering::is_le),
            Rule::MaximumFloat(most) => ("at most", Float(most), Ordering::is_le),
            Rule::ExclusiveMinimum(bound) => ("more than", Integer(bound), Ordering::is_gt),
            Rule::ExclusiveMinimumFloat(bound) => ("more than", Float(bound), Ordering::is_gt),
            Rule::ExclusiveMaximum(bound) => ("less than", Integer(bound), Ordering::is_lt),
            Rule::ExclusiveMaximumFloat(bound) => ("less than", Float(bound), Ordering::is_lt),
            Rule::MultipleOf(step) => return self.multiple(value, Integer(step)),
            Rule::MultipleOfFloat(step) => return self.multiple(value, Float(step)),
            _ => return,
        };
        let is_kept = value.compare(limit).is_some_and(holds);
        self.require(is_kept, || format!("must be {words} {limit}"));
    }

    fn multiple(&mut self, value: Amount<'_>, step: Amount<'_>) {
        self.require(value.is_multiple_of(step), || {
            format!("must be a multiple of {step}")
        });
    }

    pub(crate) fn list(&mut self, items: &dyn Wire, rules: &'static [Rule]) {
        let count = items.count();
        let more = self.take_more();
        let lists = more.iter().copied().chain([rules]);
        let each = each_of(lists.clone());
        let unique = lists
            .clone()
            .any(|rules| rules.contains(&Rule::UniqueItems));
        let mut seen = BTreeSet::new();
        let mut repeated = false;
        for (index, item) in (0..count).filter_map(|index| Some((index, items.item(index)?))) {
            self.inside(&index.to_string(), |check| {
                each.clone().for_each(|rules| item.check(rules, check));
                for rule in lists.clone().flatten() {
                    match rule {
                        Rule::At(place, rules) if *place == index => item.check(rules, check),
                        _ => {}
                    }
                }
            });
            repeated |= unique && !seen.insert(canonical(item));
        }
        self.require(!repeated, || "must not have two equal items".to_owned());
        for rules in lists.clone() {
            self.conditions(rules, &|| canonical(items));
        }
        for rule in lists.flatten() {
            match *rule {
                Rule::MinItems(least) => self.require(length(count) >= least, || {
                    format!("must have at least {}", counted(least, "item"))
                }),
                Rule::MaxItems(most) => self.require(length(count) <= most, || {
                    format!("must have at most {}", counted(most, "item"))
                }),
                _ => {}
            }
        }
    }

    pub(crate) fn map(&mut self, map: &dyn Wire, rules: &'static [Rule]) {
        let more = self.take_more();
        let lists = more.iter().copied().chain([rules]);
        let each = each_of(lists.clone());
        let mut keys = Vec::new();
        map.entries(&mut |key, value| {
            self.inside(key, |check| {
                each.clone().for_each(|rules| value.check(rules, check))
            });
            keys.push(key.to_owned());
        });
        for rules in lists {
            self.object(&keys, rules);
            self.conditions(rules, &|| canonical(map));
        }
    }

    pub(crate) fn json(&mut self, value: &Json, rules: &'static [Rule]) {
        self.require(!rules.contains(&Rule::Nothing), || {
            "must not be there".to_owned()
        });
        match value {
            Json::String(text) => self.text(text, rules),
            Json::Number(number) => match number.as_i128() {
                Some(integer) => self.integer(integer, rules),
                None => {
                    // The number itself: a double can be another one.
                    self.conditions(rules, &|| value.clone());
                    self.numbers(Amount::Text(&number.text()), rules);
                }
            },
            Json::Array(_) => self.list(value, rules),
            Json::Object(_) => self.map(value, rules),
            Json::Null | Json::Bool(_) | Json::Raw(_) => {
                self.conditions(rules, &|| value.clone());
            }
        }
    }

    /// Checks the rules about the keys of an object.
    pub(crate) fn object(&mut self, keys: &[String], rules: &'static [Rule]) {
        let has = |key: &&str| keys.iter().any(|present| present == key);
        for rule in rules {
            match *rule {
                Rule::MinProperties(least) => self.require(length(keys.len()) >= least, || {
                    format!("must have at least {}", counted(least, "key"))
                }),
                Rule::MaxProperties(most) => self.require(length(keys.len()) <= most, || {
                    format!("must have at most {}", counted(most, "key"))
                }),
                Rule::AnyOf(groups) => {
                    let complete = groups.iter().any(|group| group.iter().all(has));
                    self.require(complete, || format!("must have {}", alternatives(groups)));
                }
                Rule::OneOf(groups) => {
                    let complete = groups.iter().filter(|group| group.iter().all(has));
                    self.require(complete.count() == 1, || {
                        format!("must have exactly one of {}", alternatives(groups))
                    });
                }
                Rule::DependentRequired(key, others) => {
                    self.require(!has(&key) || others.iter().all(has), || {
                        format!("must have {} because it has {key}", others.join(" and "))
                    });
                }
                Rule::Keys(rules) => {
                    let check_key = |check: &mut Self, key| {
                        check.is_key = true;
                        check.text(key, rules);
                        check.is_key = false;
                    };
                    keys.iter()
                        .for_each(|key| self.inside(key, |check| check_key(check, key)));
                }
                _ => {}
            }
        }
    }
}

/// The rules of the items; without any the items are still checked, because they have rules of
/// their own.
fn each_of(
    lists: impl Iterator<Item = &'static [Rule]> + Clone,
) -> impl Iterator<Item = &'static [Rule]> + Clone {
    let each = lists.flatten().filter_map(|rule| match rule {
        Rule::Each(rules) => Some(*rules),
        _ => None,
    });
    let none: Option<&'static [Rule]> = each.clone().next().is_none().then_some(&[]);
    each.chain(none)
}

/// The generator turns the feature on where a document has conditions.
#[cfg(not(feature = "json-schema"))]
fn is_valid(_: &str, _: &Json) -> bool {
    true
}

/// A value as any JSON, which is equal for equal items: whatever the order of their keys, and `1`
/// is `1.0`.
pub(super) fn canonical(value: &dyn Wire) -> Json {
    json(value).parse().unwrap_or_else(|_| with_streams(value))
}

/// A value that cannot be written, since it has files that are streams. Each is an empty text here:
/// the generator makes no condition about the bytes of a file.
fn with_streams(value: &dyn Wire) -> Json {
    match value.view() {
        View::File(_) => Json::from(""),
        View::List => {
            let items = (0..value.count()).filter_map(|index| value.item(index));
            Json::Array(items.map(canonical).collect())
        }
        View::Map => {
            let mut object = JsonObject::default();
            value.entries(&mut |key, value| _ = object.insert(key, canonical(value)));
            Json::Object(object)
        }
        _ => Json::Null,
    }
}

/// A length or a count as the limits are kept, which may be more than a `usize` holds.
fn length(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn characters(count: u64) -> String {
    counted(count, "character")
}

fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Groups of keys in words: `a, or b and c`.
fn alternatives(groups: &[&[&str]]) -> String {
    groups
        .iter()
        .map(|group| group.join(" and "))
        .collect::<Vec<_>>()
        .join(", or ")
}
