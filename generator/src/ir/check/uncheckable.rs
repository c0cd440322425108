//! Rules that cannot be checked before sending, which only the whole API tells.
//!
//! A `readOnly` key need not be sent, even if it is required (`direction`). So a rule that requires
//! one would refuse what everybody sends. A file in a form may be a stream, whose bytes are not
//! known before they are sent. In: an API in which directions and files are marked. Out: the same
//! without these rules, each with a finding. Absent: keys that are `readOnly` within a condition
//! only, which are found when it is made; rules of bytes, which have none (`build/uses`).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::condition_places::{ConditionPlaces, entries};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::words::keywords;
use crate::ir::{Api, Rule, Scalar, Struct, TypeId, TypeRef, Use};
use crate::quoting::code_span;
use crate::source::Pointer;

/// Takes the rules out of everything that is sent.
pub(super) fn drop_uncheckable_rules(api: &mut Api, sink: &mut Sink) {
    let has_unsent_keys = api.types.iter().filter(|item| item.sent).any(|item| {
        let shape = item.shape.as_struct();
        shape.is_some_and(|shape| shape.fields.iter().any(|field| field.read_only))
    });
    let has_files = api
        .uses()
        .flat_map(Use::walk)
        .any(|value| value.ty == TypeRef::Scalar(Scalar::File));
    if !has_unsent_keys && !has_files {
        return;
    }
    let types = Sent(ConditionPlaces::of(api));
    // All are found before any is taken out: a use has the rules of its alias, which reports them.
    let sent = api.types().filter(|(_, item)| item.sent);
    let of_types: Vec<_> = sent
        .map(|(id, item)| {
            let own = types.revised(&item.rules, &TypeRef::Named(id), |_| false);
            let own = own.map(|revised| revised.reported(&item.at, sink));
            (id.index(), own, types.revised_uses(item.places(), sink))
        })
        .collect();
    let operations = api.operations.iter();
    let of_operations: Vec<_> = operations
        .map(|operation| types.revised_uses(operation.sent(), sink))
        .collect();
    for (index, own, mut uses) in of_types {
        let Some(item) = api.types.get_mut(index) else {
            continue;
        };
        item.rules = own.unwrap_or_else(|| std::mem::take(&mut item.rules));
        replace_rules(item.uses_mut(), &mut uses);
    }
    for (operation, mut uses) in api.operations.iter_mut().zip(of_operations) {
        // What is sent comes before what is received.
        replace_rules(operation.uses_mut(), &mut uses);
    }
}

/// The new rules of some uses, by the position of the use among all uses of an item.
type RevisedUses = BTreeMap<usize, Vec<Rule>>;

fn replace_rules<'u>(uses: impl Iterator<Item = &'u mut Use>, revised: &mut RevisedUses) {
    if revised.is_empty() {
        return;
    }
    let mut position = 0;
    for outer in uses {
        outer.walk_mut(&mut |value| {
            if let Some(rules) = revised.remove(&position) {
                value.rules = rules;
            }
            position += 1;
        });
    }
}

/// Why a rule cannot be checked.
enum Reason {
    /// It requires this key, which need not be sent.
    UnsentKey(String),
    /// It, in words, is about the bytes of a file.
    File(String),
}

/// Rules without those that cannot be checked.
struct Revised {
    rules: Vec<Rule>,
    /// Why each rule is left out, but for those that an alias has as well.
    reasons: Vec<Reason>,
}

impl Revised {
    fn reported(self, at: &Pointer, sink: &mut Sink) -> Vec<Rule> {
        for reason in self.reasons {
            let headline = match reason {
                Reason::UnsentKey(key) => format!(
                    "a condition is not checked, since it requires {}, which need not be sent \
                     (`readOnly`)",
                    code_span(&key)
                ),
                Reason::File(rule) => {
                    format!("{rule} is not checked, since it is about the bytes of a file")
                }
            };
            sink.push(Diagnostic::new(
                Code::UnsupportedKeyword,
                at.clone(),
                headline,
            ));
        }
        self.rules
    }
}

/// The types of an API that are sent.
struct Sent<'a>(ConditionPlaces<'a>);

impl Sent<'_> {
    fn revised_uses<'p>(
        &self,
        places: impl Iterator<Item = (&'p Pointer, &'p Use)>,
        sink: &mut Sink,
    ) -> RevisedUses {
        let uses = places.flat_map(|(at, outer)| outer.walk().map(move |value| (at, value)));
        let mut revised = RevisedUses::new();
        for (position, (at, value)) in uses.enumerate() {
            if let Some(rules) = self.revised(&value.rules, &value.ty, |rule| {
                self.inherits(&value.ty, rule)
            }) {
                revised.insert(position, rules.reported(at, sink));
            }
        }
        revised
    }

    /// The rules that are left; `None` if these are all of them.
    ///
    /// `inherited` tells whether a rule is reported elsewhere.
    fn revised(
        &self,
        rules: &[Rule],
        ty: &TypeRef,
        inherited: impl Fn(&Rule) -> bool,
    ) -> Option<Revised> {
        let mut revised = Revised {
            rules: Vec::with_capacity(rules.len()),
            reasons: Vec::new(),
        };
        let mut changes = false;
        for rule in rules {
            if let Rule::DependentRequired(key, others) = rule {
                let structs = self.0.structs(&[ty]);
                let sent = others.iter().filter(|key| !is_unsent(&structs, key));
                let sent: Vec<String> = sent.cloned().collect();
                changes |= sent.len() < others.len();
                if !sent.is_empty() {
                    let rule = Rule::DependentRequired(key.clone(), sent);
                    revised.rules.push(rule);
                }
                continue;
            }
            let unsent = self.unsent_key(rule, ty).map(Reason::UnsentKey);
            match unsent.or_else(|| self.about_file(rule, &[ty])) {
                Some(reason) => {
                    changes = true;
                    revised.reasons.extend((!inherited(rule)).then_some(reason));
                }
                None => revised.rules.push(rule.clone()),
            }
        }
        changes.then_some(revised)
    }

    /// Whether a use of a type has a rule because the type, or one that it is an alias of, has it.
    fn inherits(&self, ty: &TypeRef, rule: &Rule) -> bool {
        let item = |id: TypeId| self.0.types.get(id.index());
        let named = std::iter::successors(ty.as_named().and_then(item), |alias| {
            alias.shape.as_alias()?.ty.as_named().and_then(item)
        });
        named.into_iter().any(|item| item.rules.contains(rule))
    }

    /// A key that a rule requires and that need not be sent.
    fn unsent_key(&self, rule: &Rule, ty: &TypeRef) -> Option<String> {
        match rule {
            Rule::AnyOf(groups) | Rule::OneOf(groups) => {
                let structs = self.0.structs(&[ty]);
                let mut keys = groups.iter().flatten();
                keys.find(|key| is_unsent(&structs, key)).cloned()
            }
            Rule::Fits(condition) => self.0.find(condition.schema(), &[ty], &|keywords, places| {
                self.required_unsent(keywords, places)
            }),
            _ => None,
        }
    }

    /// A key that the keywords of a condition require of values of any of several types, and that
    /// need not be sent.
    fn required_unsent(
        &self,
        keywords: &Map<String, Value>,
        places: &[&TypeRef],
    ) -> Option<String> {
        let structs = self.0.structs(places);
        let unsent = |keys: &Value| {
            let keys = keys.as_array().into_iter().flatten();
            let mut keys = keys.filter_map(Value::as_str);
            keys.find(|key| is_unsent(&structs, key)).map(str::to_owned)
        };
        let required = keywords.get("required").and_then(unsent);
        required.or_else(|| {
            let others = keywords.get("dependentRequired")?;
            entries(others).find_map(|(_, keys)| unsent(keys))
        })
    }

    /// Whether a rule of values of any of several types is about the bytes of a file.
    fn about_file(&self, rule: &Rule, places: &[&TypeRef]) -> Option<Reason> {
        let is_about = match rule {
            Rule::MinLength(_) | Rule::MaxLength(_) | Rule::Pattern(_) => self.are_files(places),
            Rule::UniqueItems => self.are_files(&self.0.parts(places)),
            Rule::Each(rules) | Rule::At(_, rules) => {
                let parts = self.0.parts(places);
                return rules.iter().find_map(|rule| self.about_file(rule, &parts));
            }
            Rule::Matching(_, rules) | Rule::Others(rules) => {
                let values = self.0.values(places);
                return rules.iter().find_map(|rule| self.about_file(rule, &values));
            }
            Rule::Fits(condition) => {
                let found = self
                    .0
                    .find(condition.schema(), places, &|keywords, places| {
                        self.looks_into_files(keywords, places).then_some(())
                    });
                found.is_some()
            }
            _ => false,
        };
        let words = || match rule {
            Rule::Fits(condition) => main_keyword(condition.schema()).to_owned(),
            rule => keywords(std::slice::from_ref(rule)),
        };
        is_about.then(|| Reason::File(code_span(&words())))
    }

    /// Whether keywords of a condition tell values apart by what is in a file.
    fn looks_into_files(&self, keywords: &Map<String, Value>, places: &[&TypeRef]) -> bool {
        let has = |names: &[&str]| names.iter().any(|name| keywords.contains_key(*name));
        let inside = || self.are_files(&self.0.values(places));
        has(&["minLength", "maxLength", "pattern"]) && self.are_files(places)
            || has(&["uniqueItems"]) && self.are_files(&self.0.parts(places))
            || has(&["const", "enum"])
                && (self.are_files(places)
                    || inside()
                    || self.are_files(&self.0.parts(&self.0.values(places))))
    }

    /// Whether values of any of several types are files.
    fn are_files(&self, places: &[&TypeRef]) -> bool {
        let mut resolved = places.iter().map(|ty| self.0.resolve(ty));
        resolved.any(|ty| *ty == TypeRef::Scalar(Scalar::File))
    }
}

fn is_unsent(structs: &[&Struct], key: &str) -> bool {
    let mut fields = structs.iter().flat_map(|shape| &shape.fields);
    fields.any(|field| field.read_only && field.wire == key)
}

/// The keyword that a condition is of, and not one that belongs to it, such as `then`.
fn main_keyword(condition: &Value) -> &str {
    let mut keys = entries(condition).map(|(key, _)| key.as_str());
    let main = keys.clone().find(|key| matches!(*key, "if" | "contains"));
    main.or_else(|| keys.next()).unwrap_or_default()
}
