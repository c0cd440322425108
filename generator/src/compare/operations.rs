//! Compares operations: their names, routes and parameters.
//!
//! Bodies are compared in `bodies`, responses in `responses`, credentials in `security`.

use super::draft::{About, Draft, Subject};
use super::kept_names;
use super::matching::route;
use super::rules;
use super::type_relation::{NullChange, TypeRelation};
use super::value_relation::Notation;
use super::{Comparison, wire};
use crate::emit::{InputText, TypeTexts};
use crate::ir::{Location, Operation, Parameter, Style, TypeRef, Use};

/// One operation of one state, with its inputs as they are spelled.
pub(super) struct Called<'a> {
    pub(super) index: usize,
    pub(super) operation: &'a Operation,
    pub(super) inputs: Vec<InputText>,
}

impl<'a> Comparison<'a> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) {
        for index in (0..self.old.api.operations.len())
            .filter(|index| self.matching.operations[*index].is_none())
            .collect::<Vec<_>>()
        {
            let subject = self.call_subject(Some(index), None);
            self.record(
                Draft::new(&rules::OPERATION_REMOVED, &subject).before(self.old.route(index)),
            );
        }
        for index in (0..self.new.api.operations.len())
            .filter(|index| !self.matching.new_is_matched[*index])
            .collect::<Vec<_>>()
        {
            let subject = self.call_subject(None, Some(index));
            self.record(Draft::new(&rules::OPERATION_ADDED, &subject).after(self.new.route(index)));
        }
        for (left, right) in self.matching.operation_pairs().collect::<Vec<_>>() {
            self.operation_pair(left, right);
        }
    }

    pub(super) fn call_subject(&self, left: Option<usize>, right: Option<usize>) -> Subject {
        let side = if right.is_some() {
            &self.new
        } else {
            &self.old
        };
        let index = right.or(left).unwrap_or_default();
        let at = |side: &super::Side<'_>, index: Option<usize>| {
            index.map(|index| side.api.operations[index].at.clone())
        };
        Subject {
            about: About::Operation(left, right),
            item: side.method_path(index),
            members: side.operation_path(index),
            at: (at(&self.old, left), at(&self.new, right)),
            sent: true,
            received: false,
        }
    }

    fn operation_pair(&mut self, left: usize, right: usize) {
        let subject = self.call_subject(Some(left), Some(right));
        let (old, new): (&'a Operation, &'a Operation) = (
            &self.old.api.operations[left],
            &self.new.api.operations[right],
        );
        self.call_names(left, right, &subject);
        if route(old) != route(new) {
            self.record(
                Draft::new(&rules::OPERATION_MOVED, &subject)
                    .before(self.old.route(left))
                    .after(self.new.route(right)),
            );
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.record(Draft::new(&rules::OPERATION_DEPRECATED, &subject)),
            (true, false) => self.record(Draft::new(&rules::OPERATION_RESTORED, &subject)),
            _ => {}
        }
        let url = |operation: &Operation| {
            operation
                .servers
                .first()
                .map(crate::ir::Server::default_url)
        };
        if url(old) != url(new) {
            let none = || "the server of the client".to_owned();
            let draft = Draft::new(&rules::OPERATION_SERVER, &subject);
            self.record(
                draft
                    .before(url(old).unwrap_or_else(none))
                    .after(url(new).unwrap_or_else(none)),
            );
        }
        if old.idempotency != new.idempotency {
            self.record(
                Draft::new(&rules::OPERATION_REPEATS, &subject)
                    .before(repeats(old))
                    .after(repeats(new)),
            );
        }
        self.compare_docs(&subject.item, &old.docs, &new.docs);
        self.security(old, new, &subject);
        let before = Called {
            index: left,
            operation: old,
            inputs: self.old.types.inputs(left),
        };
        let after = Called {
            index: right,
            operation: new,
            inputs: self.new.types.inputs(right),
        };
        self.parameters(&before, &after, &subject);
        self.bodies(&before, &after, &subject);
        self.arguments(&before, &after, &subject);
        self.responses(&before, &after, &subject);
        self.spelling_of_route(left, right, &subject);
    }

    /// Reports another spelling within the path, unless a parameter was renamed with it.
    fn spelling_of_route(&mut self, left: usize, right: usize, subject: &Subject) {
        let (old, new) = (
            &self.old.api.operations[left],
            &self.new.api.operations[right],
        );
        let is_renamed = |draft: &Draft| {
            draft.about == subject.about && std::ptr::eq(draft.rule, &rules::PARAMETER_RENAMED)
        };
        if old.path != new.path && route(old) == route(new) && !self.drafts.iter().any(is_renamed) {
            let draft = Draft::new(&rules::ROUTE_RESPELLED, subject);
            self.record(
                draft
                    .before(self.old.route(left))
                    .after(self.new.route(right)),
            );
        }
    }

    fn call_names(&mut self, left: usize, right: usize, subject: &Subject) {
        let (before, after) = (
            self.old.names.operation(left),
            self.new.names.operation(right),
        );
        let (old, new) = (
            &self.old.api.operations[left],
            &self.new.api.operations[right],
        );
        let id = |operation: &Operation| operation.id.clone().unwrap_or_else(|| "none".to_owned());
        let (old_text, new_text) = (before.method.plain(), after.method.plain());
        let at = (old.at.child("operationId"), new.at.child("operationId"));
        if old_text != new_text {
            // The old name is free: an operation that has it would be the same operation.
            let rule = &rules::OPERATION_RENAMED;
            let mut draft = Draft::new(rule, subject)
                .before(old_text)
                .after(new_text)
                .hint(Some(kept_names::hint(rule, &new.at, old_text)));
            draft = draft.at(Some(&at.0), Some(&at.1));
            draft.only_name_changed = old.id == new.id;
            self.record(draft);
        } else if old.id != new.id {
            self.record(
                Draft::new(&rules::OPERATION_ID, subject)
                    .before(id(old))
                    .after(id(new))
                    .at(Some(&at.0), Some(&at.1)),
            );
        }
        let types = |names: &crate::names::OperationNames| {
            [&names.ident, &names.error, &names.output, &names.body_type]
                .map(|ident| ident.plain().to_owned())
                .join(", ")
        };
        if old_text == new_text && types(before) != types(after) {
            self.record(
                Draft::new(&rules::OPERATION_TYPES_RENAMED, subject)
                    .before(types(before))
                    .after(types(after)),
            );
        }
    }

    fn parameters(&mut self, before: &Called<'_>, after: &Called<'_>, subject: &Subject) {
        let partners = partners(before.operation, after.operation);
        for (position, partner) in partners.iter().enumerate() {
            let (parameter, input) = (
                &before.operation.parameters[position],
                &before.inputs[position],
            );
            match partner {
                Some(counterpart) => {
                    let new = (
                        &after.operation.parameters[*counterpart],
                        &after.inputs[*counterpart],
                    );
                    self.parameter((parameter, input), new, subject);
                }
                None => {
                    let rule = if input.positional {
                        &rules::PARAMETER_REMOVED_REQUIRED
                    } else {
                        &rules::PARAMETER_REMOVED
                    };
                    let draft =
                        Draft::of(rule, subject, plain(&input.name)).before(input.slot.clone());
                    self.record(draft.at(Some(&parameter.at), subject.at.1.as_ref()));
                }
            }
        }
        for (position, parameter) in after.operation.parameters.iter().enumerate() {
            if !partners.contains(&Some(position)) {
                let input = &after.inputs[position];
                let rule = if input.positional {
                    &rules::PARAMETER_ADDED_REQUIRED
                } else {
                    &rules::PARAMETER_ADDED
                };
                let draft = Draft::of(rule, subject, plain(&input.name)).after(input.slot.clone());
                self.record(draft.at(subject.at.0.as_ref(), Some(&parameter.at)));
            }
        }
    }

    fn parameter(
        &mut self,
        (old, before): (&Parameter, &InputText),
        (new, after): (&Parameter, &InputText),
        subject: &Subject,
    ) {
        let template = Draft::of(&rules::PARAMETER_TYPE, subject, plain(&after.name))
            .at(Some(&old.at), Some(&new.at));
        let draft = |rule| Draft {
            rule,
            ..template.clone()
        };
        if before.name != after.name {
            let mut draft = draft(&rules::PARAMETER_RENAMED)
                .before(before.name.clone())
                .after(after.name.clone());
            draft.only_name_changed = old.wire == new.wire;
            // The name of a path parameter is not sent.
            if old.wire == new.wire || old.location == Location::Path {
                draft = draft.effect(wire::UNSEEN);
            }
            self.record(draft);
        }
        if old.location != new.location {
            self.record(
                draft(&rules::PARAMETER_MOVED)
                    .before(place(old))
                    .after(place(new)),
            );
        } else if (old.style, old.reserved) != (new.style, new.reserved) {
            let mut draft = draft(&rules::PARAMETER_STYLE)
                .before(style_words(old.style, old.reserved))
                .after(style_words(new.style, new.reserved));
            let are_single = (
                Self::is_single(&self.old.types, &old.value),
                Self::is_single(&self.new.types, &new.value),
            );
            let effect = match are_single {
                _ if old.style == new.style => Some(wire::RESERVED),
                _ if unexploded(old.style) != unexploded(new.style) => None,
                (true, true) => Some(wire::UNSEEN),
                (false, false) => None,
                _ => Some(wire::OVERLAPPING),
            };
            draft.effect = effect;
            self.record(draft);
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.record(draft(&rules::PARAMETER_DEPRECATED)),
            (true, false) => self.record(draft(&rules::PARAMETER_RESTORED)),
            _ => {}
        }
        self.parameter_type((old, before), (new, after), &template);
        if old.default != new.default {
            self.record(
                draft(&rules::PARAMETER_DEFAULT)
                    .before(super::constant(&old.default))
                    .after(super::constant(&new.default)),
            );
        }
        self.compare_rules(
            (&old.value, &new.value),
            Notation::of(new.style),
            (&rules::PARAMETER_TIGHTENED, &rules::PARAMETER_LOOSENED),
            &template,
        );
        self.compare_docs(&template.path, &old.docs, &new.docs);
    }

    /// Whether a value has no parts, so that exploding it makes no difference.
    fn is_single(types: &TypeTexts<'_>, value: &Use) -> bool {
        matches!(
            types.resolve(&value.ty),
            TypeRef::Scalar(_) | TypeRef::Any(_)
        )
    }

    fn parameter_type(
        &mut self,
        (old, before): (&Parameter, &InputText),
        (new, after): (&Parameter, &InputText),
        template: &Draft,
    ) {
        let by_type = match self.relate_types(&old.value.ty, &new.value.ty) {
            TypeRelation::Same => None,
            TypeRelation::Wider => Some(&rules::PARAMETER_WIDENED),
            TypeRelation::Narrower => Some(&rules::PARAMETER_NARROWED),
            TypeRelation::Unrelated => Some(&rules::PARAMETER_TYPE),
        };
        let by_null = match self.null_change(&old.value, &new.value) {
            NullChange::Same => None,
            NullChange::NowAllowed => Some(&rules::PARAMETER_NULLABLE),
            NullChange::NoLongerAllowed => Some(&rules::PARAMETER_NOT_NULLABLE),
        };
        // A parameter whose keys are set one by one is no argument, whether it is required or not.
        let is_argument = before.positional || after.positional;
        let by_presence = match (old.required, new.required) {
            (false, true) if is_argument => Some(&rules::PARAMETER_NOW_REQUIRED),
            (true, false) if is_argument => Some(&rules::PARAMETER_NOW_OPTIONAL),
            (false, true) => Some(&rules::PARAMETER_KEYS_NOW_REQUIRED),
            (true, false) => Some(&rules::PARAMETER_KEYS_NOW_OPTIONAL),
            _ => None,
        };
        let otherwise = before.spread != after.spread && by_type.is_none() && by_presence.is_none();
        let by_way = otherwise.then_some(&rules::PARAMETER_GIVEN);
        for rule in by_type
            .into_iter()
            .chain(by_null)
            .chain(by_presence)
            .chain(by_way)
        {
            let mut draft = Draft {
                rule,
                ..template.clone()
            }
            .before(before.slot.clone())
            .after(after.slot.clone());
            if by_type.is_some_and(|by_type| std::ptr::eq(by_type, rule)) {
                let notation = Notation::of(new.style);
                let (old, new) = self.uses_of_types(&old.value, &new.value);
                let effect = self.effect_of_values((&old, &new), notation);
                let witnesses = self.witnesses((&old, &new), notation, &draft.at);
                draft = draft.effect(effect).witnesses(witnesses);
            }
            self.record(draft);
        }
    }

    /// Inputs that are in both, in another order: arguments of the method, or what is set by name.
    fn arguments(&mut self, before: &Called<'_>, after: &Called<'_>, subject: &Subject) {
        let partners = partners(before.operation, after.operation);
        let body = after.operation.parameters.len();
        let position = |index: usize| partners.get(index).copied().unwrap_or(Some(body));
        let is_argument = |called: &Called<'_>, index: usize| {
            called
                .inputs
                .get(index)
                .is_some_and(|input| input.positional)
        };
        for (positional, rule) in [
            (true, &rules::PARAMETERS_REORDERED),
            (false, &rules::OPTIONAL_REORDERED),
        ] {
            let kept: Vec<usize> = (0..before.inputs.len())
                .filter(|index| is_argument(before, *index) == positional)
                .filter_map(position)
                .filter(|index| is_argument(after, *index) == positional)
                .collect();
            if !kept.is_sorted() {
                let names = |called: &Called<'_>| {
                    called
                        .inputs
                        .iter()
                        .filter(|input| input.positional == positional)
                        .map(|input| input.name.clone())
                        .collect::<Vec<_>>()
                        .join(", ")
                };
                let draft = Draft::new(rule, subject);
                self.record(draft.before(names(before)).after(names(after)));
            }
        }
    }
}

/// A name without `r#`, as it is written in prose.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The style without `explode`.
fn unexploded(style: Style) -> Style {
    match style {
        Style::SimpleExplode => Style::Simple,
        Style::LabelExplode => Style::Label,
        Style::MatrixExplode => Style::Matrix,
        Style::FormExplode => Style::Form,
        other => other,
    }
}

/// A style as documents write it.
pub(super) fn style_words(style: Style, reserved: bool) -> String {
    let words = match style {
        Style::Simple => "style simple",
        Style::SimpleExplode => "style simple, exploded",
        Style::Label => "style label",
        Style::LabelExplode => "style label, exploded",
        Style::Matrix => "style matrix",
        Style::MatrixExplode => "style matrix, exploded",
        Style::Form => "style form",
        Style::FormExplode => "style form, exploded",
        Style::Space => "style spaceDelimited",
        Style::Pipe => "style pipeDelimited",
        Style::DeepObject => "style deepObject",
        Style::Json => "JSON in `content`",
    };
    if reserved {
        format!("{words}, reserved characters as they are")
    } else {
        words.to_owned()
    }
}

fn place(parameter: &Parameter) -> &'static str {
    match parameter.location {
        crate::ir::Location::Path => "path",
        crate::ir::Location::Query => "query",
        crate::ir::Location::Header => "header",
        crate::ir::Location::Cookie => "cookie",
    }
}

/// For each parameter of before, its partner: of the same name and place, of the same name, or at
/// the same place of the path.
pub(super) fn partners(old: &Operation, new: &Operation) -> Vec<Option<usize>> {
    let mut partners = vec![None; old.parameters.len()];
    let in_path = |operation: &Operation, wire: &str| {
        let mut names = operation.parts.iter().filter_map(|part| match part {
            crate::ir::PathPart::Parameter(name) => Some(name.as_str()),
            crate::ir::PathPart::Text(_) => None,
        });
        names.position(|name| name == wire)
    };
    let same_place = |a: &Parameter, b: &Parameter| a.wire == b.wire && a.location == b.location;
    let same_name = |a: &Parameter, b: &Parameter| a.wire == b.wire;
    let same_step = |a: &Parameter, b: &Parameter| {
        let (left, right) = (in_path(old, &a.wire), in_path(new, &b.wire));
        a.location == b.location && left.is_some() && left == right && route(old) == route(new)
    };
    for fits in [
        &same_place as &dyn Fn(&Parameter, &Parameter) -> bool,
        &same_name,
        &same_step,
    ] {
        for (position, parameter) in old.parameters.iter().enumerate() {
            if partners[position].is_none() {
                let free = |counterpart: &usize| !partners.contains(&Some(*counterpart));
                partners[position] = (0..new.parameters.len())
                    .filter(free)
                    .find(|counterpart| fits(parameter, &new.parameters[*counterpart]));
            }
        }
    }
    partners
}

/// What the document says of sending an operation twice.
fn repeats(operation: &Operation) -> String {
    let marked = match operation.idempotency.marked {
        Some(true) => "can be sent twice",
        Some(false) => "must not be sent twice",
        None => "as its method says",
    };
    match &operation.idempotency.key_header {
        Some(header) => format!("{marked}, with a key in `{header}`"),
        None => marked.to_owned(),
    }
}
