//! Why something is called what it is called.
//!
//! In: names that were given, and what was given about them. Out: sentences. What a name would be
//! without the lock and without `codegen.toml` is found by giving all names once more. Absent:
//! giving names.

use std::collections::BTreeMap;

use super::locked::{self, Case, LockedNames};
use super::shared::{self, SharedName};
use super::{FormerName, Ident, Names, Naming, inline, operation, words};
use crate::diagnostic::Sink;
use crate::ir::{Checked, Origin, Shape, TypeId};
use crate::lock::{self, Entry};
use crate::source::Pointer;

/// Knows why.
pub struct Reasons<'a> {
    checked: &'a Checked,
    names: &'a Names,
    naming: &'a Naming,
    locked_names: LockedNames<'a>,
    /// The names as they would be without a past.
    fresh: Names,
    shared: BTreeMap<usize, SharedName>,
}

/// What is known about one name.
struct Given<'n> {
    now: &'n Ident,
    fresh: Option<&'n Ident>,
    /// The name it would have alone.
    own: String,
    /// What that is made of, as the end of a sentence.
    after: String,
    renamed: bool,
    locked: Option<&'n str>,
    former_names: Vec<&'n FormerName>,
    /// Whoever has its own name, if that is known.
    holder: Option<String>,
}

impl<'a> Reasons<'a> {
    /// Takes the names of an API and what they were made from.
    pub fn new(checked: &'a Checked, names: &'a Names, naming: &'a Naming) -> Self {
        let mut sink = Sink::new();
        let locked_names = LockedNames::new(checked.api(), naming, &mut sink);
        let fresh = super::allocate(names.module.plain(), checked, &Naming::default(), &mut sink);
        Self {
            checked,
            names,
            naming,
            locked_names,
            fresh,
            shared: shared::names(checked.api()),
        }
    }

    /// Why a type has its name.
    pub fn of_type(&self, id: TypeId) -> Vec<String> {
        let Some(item) = self.checked.api().types.get(id.index()) else {
            return Vec::new();
        };
        let names = self.names.type_names(id);
        let (own, after) = match &item.origin {
            Origin::Named(name) => (name.clone(), format!("its key `{name}`")),
            Origin::Inside(..) if self.shared.contains_key(&id.index()) => (
                self.shared
                    .get(&id.index())
                    .map(|name| name.preferred.clone())
                    .unwrap_or_default(),
                "what its places have in common, since several operations share it".to_owned(),
            ),
            Origin::Inside(..) => (
                inline::preferred_name_of(self.checked.api(), item, self.names),
                "what it is inside of and its part there".to_owned(),
            ),
        };
        let own = words::camel(&own);
        let holder =
            self.checked.api().types().find(|(other, _)| {
                *other != id && self.names.type_names(*other).ident.plain() == own
            });
        let entry = self.locked_names.type_entry(id.index());
        self.tell(&Given {
            now: &names.ident,
            fresh: Some(&self.fresh.type_names(id).ident),
            own,
            after,
            renamed: self.renamed(&item.at, Case::Upper)
                || self.renamed(self.names.key(id), Case::Upper),
            locked: entry.map(|entry| entry.name.as_str()),
            former_names: names.former_names.iter().collect(),
            holder: holder.map(|(_, item)| format!("`{}`", item.at)),
        })
    }

    /// Why a field, value or branch of a type has its name.
    pub fn of_member(&self, id: TypeId, index: usize) -> Vec<String> {
        let Some(item) = self.checked.api().types.get(id.index()) else {
            return Vec::new();
        };
        let (names, fresh) = (self.names.type_names(id), self.fresh.type_names(id));
        let wires = locked::wires(&item.shape);
        let (Some(now), Some(wire)) = (names.members.get(index), wires.get(index)) else {
            return Vec::new();
        };
        let (own, after, at) = match &item.shape {
            Shape::Struct(shape) => (
                words::snake(wire),
                format!("its key `{wire}`"),
                shape.fields.get(index).map(|field| field.at.clone()),
            ),
            Shape::Enum(shape) => {
                let given = shape.values.get(index).and_then(|value| value.name.clone());
                let after = given.as_ref().map_or_else(
                    || format!("its value `{wire}`"),
                    |name| format!("the name `{name}` that it is given"),
                );
                (
                    words::camel(given.as_ref().unwrap_or(wire)),
                    after,
                    Some(item.at.child("enum").child(wire)),
                )
            }
            Shape::Union(_) | Shape::Newtype(_) | Shape::Alias(_) => {
                let member = item.shape.members().nth(index);
                let at = member.map(|member| member.at.clone());
                (
                    words::camel(wire),
                    format!("`{wire}`, its tag, component, title or kind"),
                    at,
                )
            }
        };
        let case = if matches!(item.shape, Shape::Struct(_)) {
            Case::Lower
        } else {
            Case::Upper
        };
        let holder = names
            .members
            .iter()
            .zip(&wires)
            .find(|(ident, other)| ident.plain() == own && *other != wire);
        self.tell(&Given {
            now,
            fresh: fresh.members.get(index),
            own,
            after,
            renamed: at.is_some_and(|at| self.renamed(&at, case)),
            locked: self.locked_member(id, &wires, index),
            former_names: names
                .former_members
                .iter()
                .filter(|(member, _)| *member == index)
                .map(|(_, former)| former)
                .collect(),
            holder: holder.map(|(_, wire)| format!("`{wire}`")),
        })
    }

    /// The name that the lock has for a member.
    fn locked_member(&self, id: TypeId, wires: &[String], index: usize) -> Option<&'a str> {
        let entry = self.locked_names.type_entry(id.index())?;
        let before = lock::repetitions(wires.iter().map(String::as_str));
        let member = entry
            .index()
            .get("", wires.get(index)?, *before.get(index)?)?;
        Some(&member.name)
    }

    /// Why an operation has its name.
    pub fn of_operation(&self, index: usize) -> Vec<String> {
        let Some(item) = self.checked.api().operations.get(index) else {
            return Vec::new();
        };
        let names = self.names.operation(index);
        let after = match item.id.as_deref().filter(|id| !id.trim().is_empty()) {
            Some(id) if operation::preferred(item) != id => {
                format!("its operationId `{id}` without the route at its end")
            }
            Some(id) => format!("its operationId `{id}`"),
            None => "its method and path, since it has no operationId".to_owned(),
        };
        let entry = self.locked_names.operation(index);
        self.tell(&Given {
            now: &names.method,
            fresh: Some(&self.fresh.operation(index).method),
            own: words::snake(&operation::preferred(item)),
            after,
            renamed: self.renamed(&item.at, Case::Lower),
            locked: entry.map(|entry| entry.name.as_str()),
            former_names: names.former_names.iter().collect(),
            holder: None,
        })
    }

    /// Why a parameter has its name.
    pub fn of_parameter(&self, operation: usize, index: usize) -> Vec<String> {
        let Some(item) = self.checked.api().operations.get(operation) else {
            return Vec::new();
        };
        let Some(parameter) = item.parameters.get(index) else {
            return Vec::new();
        };
        let names = self.names.operation(operation);
        let Some(now) = names.parameters.get(index) else {
            return Vec::new();
        };
        let member = |entry: &'a Entry| entry.member(parameter.location.as_str(), &parameter.wire);
        self.tell(&Given {
            now,
            fresh: self.fresh.operation(operation).parameters.get(index),
            own: words::snake(&parameter.wire),
            after: format!("`{}`", parameter.wire),
            renamed: self.renamed(&parameter.at, Case::Lower),
            locked: self
                .locked_names
                .operation(operation)
                .and_then(member)
                .map(|member| member.name.as_str()),
            former_names: names
                .former_parameters
                .iter()
                .filter(|(member, _)| *member == index)
                .map(|(_, former)| former)
                .collect(),
            holder: None,
        })
    }

    /// Why a security scheme has its name.
    pub fn of_scheme(&self, index: usize) -> Vec<String> {
        let Some(scheme) = self.checked.api().schemes.get(index) else {
            return Vec::new();
        };
        self.tell(&Given {
            now: self.names.scheme(index),
            fresh: Some(self.fresh.scheme(index)),
            own: words::camel(&scheme.name),
            after: format!("its key `{}`", scheme.name),
            renamed: self.renamed(&scheme.at, Case::Upper),
            locked: self
                .locked_names
                .scheme(index)
                .map(|entry| entry.name.as_str()),
            former_names: Vec::new(),
            holder: None,
        })
    }

    fn renamed(&self, at: &Pointer, case: Case) -> bool {
        self.locked_names.rename(at, case).is_some()
    }

    fn tell(&self, one: &Given<'_>) -> Vec<String> {
        let (now, own) = (one.now.plain(), &one.own);
        let mut told = Vec::new();
        let asked_or_locked = if one.renamed {
            Some("asked for in `codegen.toml`")
        } else if one.locked == Some(now) {
            Some("kept by `names.lock`")
        } else {
            None
        };
        match one.fresh.map(Ident::plain) {
            Some(fresh) if fresh == now && fresh == own => {
                told.push(format!("`{now}`: after {}", one.after))
            }
            Some(fresh) if fresh == now => {
                let why = one.holder.as_ref().map_or_else(
                    || "is taken".to_owned(),
                    |holder| format!("is the name of {holder}"),
                );
                told.push(format!(
                    "`{now}`: after {}; `{own}` alone {why}, so words of its place tell it apart",
                    one.after
                ));
            }
            Some(fresh) => told.push(format!(
                "`{now}`: a new name would be `{fresh}`, after {}",
                one.after
            )),
            None => {}
        }
        told.extend(asked_or_locked.map(|why| format!("`{now}`: {why}")));
        if one.now.as_str() != now {
            told.push(format!(
                "`{}`: a keyword of Rust, so it is written raw",
                one.now.as_str()
            ));
        }
        for former in &one.former_names {
            let keep = self.naming.keep;
            told.push(format!(
                "`{}` was its name until version {}, and stays for {keep} minor versions",
                former.ident.plain(),
                former.since
            ));
        }
        told
    }
}
