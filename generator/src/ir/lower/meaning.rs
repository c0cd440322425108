//! What kind of type a place is: the one decision between what is said ([`Flat`]) and what is built.
//!
//! In: a place with everything said about it. Out: [`Meaning`]. Absent: making types; nothing is named here.

use std::rc::Rc;

use serde_json::Value;

use super::candidates::NESTING;
use super::flat::{Flat, Null};
use super::place::Place;
use super::schemas::Types;
use super::union::Branches;
use super::{enums, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Constant, Enum, Kinds, Rule, Scalar};
use crate::load::document::Kind;

/// What kind of type a place is.
#[derive(Debug, Clone)]
pub(super) enum Form<'d> {
    Scalar(Scalar),
    Enum(Enum),
    Struct,
    Map,
    List,
    Tuple,
    Union(Rc<Branches<'d>>),
    /// The same as another place.
    Same(Place<'d>),
    Any(Any),
}

/// A form with what else was found on the way.
#[derive(Debug, Clone)]
pub(super) struct Meaning<'d> {
    pub(super) form: Form<'d>,
    pub(super) nullable: bool,
    /// Rules that come from branches which only constrain.
    pub(super) rules: Vec<Rule>,
    /// What is true of the place but has no counterpart in the type.
    pub(super) remarks: Vec<String>,
    /// The only value there can be.
    pub(super) constant: Option<Value>,
    /// What gives the form its content, if branches were joined and it is not what is said at the place.
    pub(super) content: Option<Rc<Flat<'d>>>,
}

impl<'d> Meaning<'d> {
    pub(super) fn of(form: Form<'d>, nullable: bool) -> Self {
        Self {
            form,
            nullable,
            rules: Vec::new(),
            remarks: Vec::new(),
            constant: None,
            content: None,
        }
    }

    pub(super) fn remark(mut self, text: impl Into<String>) -> Self {
        self.remarks.push(text.into());
        self
    }
}

impl<'d> Types<'d, '_> {
    /// What kind of type a place is.
    pub(super) fn meaning(&mut self, place: &Place<'d>, flat: &Flat<'d>) -> Meaning<'d> {
        if flat.broken {
            return Meaning::of(Form::Any(Any::Broken), false);
        }
        if let Some(clash) = &flat.clash {
            self.report_clash(clash);
            return Meaning::of(Form::Any(Any::Conflict), flat.is_nullable());
        }
        if flat.never {
            return Meaning::of(Form::Any(Any::Never), false);
        }
        if let Some(constants) = &flat.constants {
            return self.meaning_of_constants(place, flat, constants);
        }
        if !flat.choices.is_empty() {
            return self.meaning_of_union(place, flat);
        }
        self.meaning_of_kinds(place, flat)
    }

    /// A place with branches, looked at once. A union that is met again inside itself adds nothing to itself.
    fn meaning_of_union(&mut self, place: &Place<'d>, flat: &Flat<'d>) -> Meaning<'d> {
        let key = place.key();
        if let Some(known) = self.meanings.get(&key) {
            return known.clone();
        }
        if self.opened.contains(&key) {
            self.circular = true;
            return Meaning::of(Form::Any(Any::Never), false);
        }
        if self.nesting >= NESTING || !self.spend(place.len(), flat.at) {
            return Meaning::of(Form::Any(Any::FreeForm), false);
        }
        self.nesting += 1;
        self.opened.insert(key.clone());
        let outside = std::mem::take(&mut self.circular);
        let meaning = self.meaning_of_choices(place, flat);
        self.nesting -= 1;
        self.opened.remove(&key);
        // Within a circle of unions an inner one was seen without the outer ones, which is only right for those.
        if !self.circular || self.opened.is_empty() || self.patience == 0 {
            self.meanings.insert(key, meaning.clone());
        } else {
            self.patience -= 1;
        }
        self.circular |= outside;
        meaning
    }

    /// A place that only its kinds tell about.
    pub(super) fn meaning_of_kinds(&mut self, place: &Place<'d>, flat: &Flat<'d>) -> Meaning<'d> {
        let kinds = kinds_of(flat);
        let nullable = flat.is_nullable();
        if kinds.is_empty() {
            return Meaning::of(
                if nullable {
                    Form::Scalar(Scalar::Null)
                } else {
                    Form::Any(Any::Never)
                },
                false,
            );
        }
        if kinds == Kinds::ALL.without(Kinds::NULL) {
            let unread = flat
                .at
                .get("type")
                .is_some_and(|node| node.kind() != Kind::Null);
            let why = match flat.kinds {
                Some(_) => Any::FreeForm,
                None if unread => Any::Broken,
                None => Any::Unspecified,
            };
            self.report_positions(flat);
            return Meaning::of(Form::Any(why), nullable && flat.null == Null::Wished);
        }
        let form = match kinds {
            Kinds::OBJECT => object(flat),
            Kinds::ARRAY => list(flat),
            Kinds::STRING | Kinds::BOOLEAN | Kinds::INTEGER | Kinds::FRACTION | Kinds::NUMBER => {
                Form::Scalar(scalar::scalar(flat, kinds, self))
            }
            several => self.kinds_apart(place, several),
        };
        Meaning::of(form, nullable)
    }

    /// Shapes for positions say nothing of a value that need not be a list.
    fn report_positions(&mut self, flat: &Flat<'d>) {
        let keyword = ["prefixItems", "items"]
            .into_iter()
            .find_map(|key| flat.at.get(key).map(|node| (key, node)));
        if let (false, Some((key, node))) = (flat.list.prefix.is_empty(), keyword) {
            let headline = format!(
                "`{key}` gives positions a schema, but nothing says that the value is a list; it is any JSON"
            );
            let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
            self.sink.push(finding.help(
                "add `type: array`, or write the schemas under `oneOf` if the value is one of them",
            ));
        }
    }

    /// Several kinds: one branch each.
    pub(super) fn kinds_apart(&mut self, place: &Place<'d>, kinds: Kinds) -> Form<'d> {
        let single = [
            Kinds::STRING,
            Kinds::NUMBER,
            Kinds::BOOLEAN,
            Kinds::ARRAY,
            Kinds::OBJECT,
        ];
        let parts = single
            .into_iter()
            .map(|kind| kinds.and(kind))
            .filter(|kind| !kind.is_empty());
        let branches = parts
            .filter_map(|kind| self.branch_of_kind(place, kind))
            .collect();
        Form::Union(Rc::new(self.branches(branches)))
    }

    fn meaning_of_constants(
        &mut self,
        place: &Place<'d>,
        flat: &Flat<'d>,
        constants: &[Constant],
    ) -> Meaning<'d> {
        let nullable = flat.is_nullable();
        let allowed = flat.kinds.unwrap_or(Kinds::ALL);
        let listed = self.fitting(flat, constants, allowed);
        let mut meaning = match enums::form(&listed) {
            enums::Listed::Nothing if nullable => Meaning::of(Form::Scalar(Scalar::Null), false),
            enums::Listed::Nothing => Meaning::of(Form::Any(Any::Never), false),
            enums::Listed::Enum(item) => Meaning::of(Form::Enum(item), nullable),
            enums::Listed::Boolean => Meaning::of(Form::Scalar(Scalar::Boolean), nullable),
            enums::Listed::Plain(kinds) => {
                let plain = Flat {
                    constants: None,
                    kinds: Some(kinds),
                    ..flat.clone()
                };
                let text: Vec<_> = listed
                    .iter()
                    .map(|constant| format!("`{}`", constant.value))
                    .collect();
                let finding = Diagnostic::new(
                    Code::UnsupportedKeyword,
                    flat.at.pointer(),
                    "the values of `enum` are documentation only",
                );
                self.sink
                    .push(finding.help("only strings, integers and booleans become constants"));
                let plain = self.meaning_of_kinds(place, &plain);
                plain.remark(format!("One of {}.", text.join(", ")))
            }
            enums::Listed::Mixed(kinds) => Meaning::of(self.kinds_apart(place, kinds), nullable),
        };
        if let [only] = listed.as_slice()
            && !meaning.nullable
            && only.value != Value::Null
        {
            meaning.constant = Some(only.value.clone());
            if meaning.form.is_boolean() {
                meaning.remarks.push(format!("Always `{}`.", only.value));
            }
        }
        meaning
    }

    /// The constants that are of the kinds allowed. A number among strings was written without quotes, and is taken as a string.
    fn fitting(
        &mut self,
        flat: &Flat<'d>,
        constants: &[Constant],
        allowed: Kinds,
    ) -> Vec<Constant> {
        let mut listed: Vec<Constant> = Vec::with_capacity(constants.len());
        for constant in constants {
            let kind = super::merge::kind_of(&constant.value);
            if constant.value.is_null() || allowed.contains(kind) {
                listed.push(constant.clone());
                continue;
            }
            let at = flat.at.get("enum").unwrap_or(flat.at).pointer();
            let headline = format!("the value {} is not of the schema's type", constant.value);
            let finding = Diagnostic::new(Code::UnsupportedKeyword, at, headline);
            match enums::respelt(&constant.value, allowed) {
                Some(value) => {
                    self.sink
                        .push(finding.help(format!("it is taken as {value}")));
                    listed.push(Constant {
                        value,
                        ..constant.clone()
                    });
                }
                None => self
                    .sink
                    .push(finding.help("the value is left out; mend `type` or the value")),
            }
        }
        listed
    }

    fn report_clash(&mut self, clash: &super::flat::Clash<'d>) {
        let headline = format!("the parts of `allOf` cannot all hold: {}", clash.reason);
        let finding = Diagnostic::new(Code::ConflictingTypes, clash.one.pointer(), headline);
        self.sink
            .push(finding.label(clash.other.pointer(), "the other part"));
    }
}

impl Form<'_> {
    fn is_boolean(&self) -> bool {
        matches!(self, Self::Scalar(Scalar::Boolean))
    }
}

/// The kinds a place allows, without null: those it says, or else those that its keywords speak of, or else all.
pub(super) fn kinds_of(flat: &Flat<'_>) -> Kinds {
    if let Some(kinds) = flat.kinds {
        return kinds;
    }
    let implied = flat.implied();
    if implied.is_empty() {
        Kinds::ALL.without(Kinds::NULL)
    } else {
        implied
    }
}

/// An object without known keys is a map, unless it forbids all keys.
fn object<'d>(flat: &Flat<'d>) -> Form<'d> {
    let object = &flat.object;
    let keyless = object.properties.is_empty() && object.required.is_empty();
    let patterned = match object.patterns.len() {
        0 => false,
        1 => !object.closed,
        _ => true,
    };
    if !keyless || patterned || (object.closed && object.patterns.is_empty()) {
        Form::Struct
    } else {
        Form::Map
    }
}

/// A list with a shape for each position is a tuple, if it cannot be shorter or longer.
fn list<'d>(flat: &Flat<'d>) -> Form<'d> {
    let length = flat.list.prefix.len() as u64;
    let full = flat.limits.min_items.is_some_and(|least| least >= length);
    let ends = flat.list.closed || flat.limits.max_items == Some(length);
    if length > 0 && full && ends {
        Form::Tuple
    } else {
        Form::List
    }
}
