//! How single parts of an API are spelled in Rust, for those who talk about the crate without
//! writing it.
//!
//! In: a checked API and its names. Out: texts, made when asked for, by the same functions that
//! emit the crate. Absent: files.

use super::client;
use super::operations;
use super::presence::Wrapper;
use super::type_text::type_text;
use super::unit::{FileKind, Imports, Unit};
use crate::ir::{Checked, Field, Rule, TypeId, TypeRef, Use};
use crate::names::Names;

/// Spells parts of one API.
pub struct TypeTexts<'a> {
    unit: Unit<'a>,
}

/// An input of an operation: a parameter, or the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputText {
    /// The name of its field, and of its argument or setter.
    pub name: String,
    /// The type of its field.
    pub slot: String,
    /// The type of the argument by which it is given.
    pub argument: String,
    /// Whether it is an argument of the method.
    pub positional: bool,
    /// Whether its keys are set one by one.
    pub spread: bool,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsesText {
    /// The type of its success.
    pub output: String,
    /// Whether that type is an enum made for the operation.
    pub wrapped: bool,
    /// Its successes.
    pub successes: Vec<ResponseText>,
    /// Its failures; without any, the type of failures has no values.
    pub failures: Vec<ResponseText>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseText {
    /// The variant that it is in an enum.
    pub variant: String,
    /// The type of its body.
    pub payload: Option<String>,
    /// Its Response Object: an index into the operation's responses.
    pub response: usize,
    /// Its Media Type Object: an index into the response's contents.
    pub content: Option<usize>,
}

/// A way to prove who is calling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialText {
    /// The schemes that are given together: indices into `Api::schemes`.
    pub schemes: Vec<usize>,
    /// The variant of `Credential`.
    pub variant: String,
    /// What a caller gives.
    pub arguments: Vec<String>,
}

impl<'a> TypeTexts<'a> {
    /// Spells parts of this API.
    pub fn new(checked: &'a Checked, names: &'a Names) -> Self {
        Self {
            unit: Unit::new(checked.api(), names),
        }
    }

    /// The type of a field.
    pub fn field(&self, field: &Field) -> String {
        type_text(self.unit.field_tokens(field, &Imports::default()))
    }

    /// A type that is always there: an item of a list, the body of an answer, what a union's
    /// variant holds.
    pub fn value(&self, value: &Use) -> String {
        type_text(
            self.unit
                .item_tokens(value, FileKind::Types, &Imports::default()),
        )
    }

    /// A type without regard to nullness.
    pub fn plain(&self, ty: &TypeRef) -> String {
        type_text(
            self.unit
                .type_tokens(ty, FileKind::Types, &Imports::default()),
        )
    }

    /// What absence and null put around the type of a field.
    pub fn wrapper(&self, field: &Field) -> Wrapper {
        self.unit.wrapper(&field.value, field.required)
    }

    /// Whether null is a value that the type has by itself.
    pub fn has_null(&self, ty: &TypeRef) -> bool {
        self.unit.has_null(ty)
    }

    /// Whether null needs a wrapper here.
    pub fn needs_null(&self, value: &Use) -> bool {
        self.unit.needs_null(value)
    }

    /// The rules of a value, those of its items included.
    pub fn rules(&self, value: &Use) -> Vec<Rule> {
        self.unit.rules(value)
    }

    /// The type that is meant where names of types are followed.
    pub fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.unit.resolve(ty)
    }

    /// Whether a caller need not give a required key, because it has or had one possible value.
    pub fn is_set_by_new(&self, field: &Field) -> bool {
        field.required && self.unit.has_constant(field)
    }

    /// The inputs of an operation: its parameters in their order, then the body.
    pub fn inputs(&self, operation: usize) -> Vec<InputText> {
        let inputs = operations::inputs(&self.unit, operation, &Imports::default());
        let text = |input: operations::Input| InputText {
            name: input.name.clone(),
            slot: input.slot.clone(),
            argument: type_text(input.argument.tokens()),
            positional: input.positional,
            spread: input.group.is_some(),
        };
        inputs.into_iter().map(text).collect()
    }

    /// What an operation answers.
    pub fn answers(&self, operation: usize) -> ResponsesText {
        operations::answers(&self.unit, operation)
    }

    /// The variants of an operation's enum of bodies, each with the index of its content; empty if
    /// there is one body or none.
    pub fn bodies(&self, operation: usize) -> Vec<(String, usize)> {
        operations::bodies(&self.unit, operation)
    }

    /// The variants of `Credential`.
    pub fn credentials(&self) -> Vec<CredentialText> {
        client::credentials(&self.unit)
            .iter()
            .map(|credential| credential.text(&self.unit))
            .collect()
    }

    /// The feature of the tag without which an operation is not there, if the API is split.
    pub fn feature_of_operation(&self, operation: usize) -> Option<String> {
        self.feature(self.unit.split.of_operation(operation)?)
    }

    /// The feature of the tag without which a type is not there, if the API is split.
    pub fn feature_of_type(&self, id: TypeId) -> Option<String> {
        self.feature(self.unit.split.of_type(id)?)
    }

    fn feature(&self, group: usize) -> Option<String> {
        self.unit
            .names
            .groups()
            .all
            .get(group)
            .map(|group| group.feature.clone())
    }

    /// The address of a new client, if the document names one.
    pub fn base_url(&self) -> Option<String> {
        client::base_url(&self.unit)
    }
}
