//! Why an item has its type, in sentences.
//!
//! In: an item of the IR and what the document says of it. Out: lines. Every shape and every scalar
//! has its sentence here, so that a new one has to bring one. Absent: deciding types.

use super::locations::Locations;
use super::schema_facts::SchemaFacts;
use super::{Api, Subject};
use crate::emit::{TypeTexts, Wrapper};
use crate::ir::{
    Field, Int, Operation, Other, Parameter, Rule, Scalar, SchemeKind, Shape, Status, Type, TypeId,
    TypeRef, Use, print, words,
};
use crate::surface::Origin;

/// Knows why.
pub(super) struct Explainer<'a, 'd> {
    pub(super) api: &'a Api<'d>,
    pub(super) facts: &'a SchemaFacts,
    pub(super) locations: &'a Locations<'d>,
}

impl Explainer<'_, '_> {
    pub(super) fn of(&self, subject: &Subject) -> Vec<String> {
        let Some(origin) = subject.origin else {
            return vec!["no item of Rust stands for this place alone".to_owned()];
        };
        let api = self.api.checked.api();
        let item = |id: TypeId| api.types.get(id.index());
        match origin {
            Origin::Api => vec!["part of every client".to_owned()],
            Origin::Type(id) => item(id).map(|item| self.shape(item)).unwrap_or_default(),
            Origin::Field(id, index) => match item(id).map(|item| &item.shape) {
                Some(Shape::Struct(shape)) => shape
                    .fields
                    .get(index)
                    .map(|field| self.field(field))
                    .unwrap_or_default(),
                _ => Vec::new(),
            },
            Origin::Pattern(..) => vec![
                "keys that match a pattern of `patternProperties` are kept in a map of their own"
                    .to_owned(),
            ],
            Origin::Other(id) => item(id).map(|item| self.other(item)).unwrap_or_default(),
            Origin::Value(id, index) => match item(id).map(|item| &item.shape) {
                Some(Shape::Enum(shape)) => shape
                    .values
                    .get(index)
                    .map(|value| format!("on the wire it is {}", value.value))
                    .into_iter()
                    .collect(),
                _ => Vec::new(),
            },
            Origin::Branch(id, index) => match item(id).map(|item| &item.shape) {
                Some(Shape::Union(shape)) => shape
                    .variants
                    .get(index)
                    .map(|one| self.branch(one))
                    .unwrap_or_default(),
                _ => Vec::new(),
            },
            Origin::Operation(index) => api
                .operations
                .get(index)
                .map(|one| self.operation(one))
                .unwrap_or_default(),
            Origin::Parameter(operation, index) => {
                let parameters = api.operations.get(operation).map(|one| &one.parameters);
                parameters
                    .and_then(|list| list.get(index))
                    .map(|one| self.parameter(one))
                    .unwrap_or_default()
            }
            Origin::Body(index) => api.operations.get(index).map(bodies).unwrap_or_default(),
            Origin::Response(index, response) => {
                let one = api
                    .operations
                    .get(index)
                    .and_then(|one| one.responses.get(response));
                one.map(|one| format!("what the operation answers with {}", status(one.status)))
                    .into_iter()
                    .collect()
            }
            Origin::Scheme(index) => api
                .schemes
                .get(index)
                .map(|scheme| credential(&scheme.kind))
                .into_iter()
                .collect(),
        }
    }

    fn types(&self) -> TypeTexts<'_> {
        TypeTexts::new(self.api.checked, self.api.names)
    }

    fn field(&self, field: &Field) -> Vec<String> {
        let mut lines = vec![format!("`{}`", self.types().field(field))];
        lines.extend(self.value(&field.value));
        lines.push(match (field.required, self.facts.required.first()) {
            (true, Some(at)) => format!("required: {} names it", self.locations.line(at)),
            (true, None) => "required".to_owned(),
            (false, Some(at)) => {
                format!(
                    "{} requires it, but it is `readOnly` (or not in every branch), so who builds a request need not give it",
                    self.locations.line(at)
                )
            }
            (false, None) => "optional: no `required` names it".to_owned(),
        });
        lines.push(self.presence(field));
        lines.extend(
            field
                .read_only
                .then(|| "`readOnly`: only the server sets it".to_owned()),
        );
        lines.extend(
            field
                .write_only
                .then(|| "`writeOnly`: only requests hold it".to_owned()),
        );
        lines.extend(
            field
                .constant
                .as_ref()
                .map(|value| format!("{value} is its only value, so constructors set it")),
        );
        lines.extend(
            field
                .preset
                .as_ref()
                .map(|value| format!("{value} was its only value, so constructors still set it")),
        );
        lines.extend(
            field.default.as_ref().map(|value| {
                format!("`default: {value}`: what the server takes where it is absent")
            }),
        );
        lines.extend(field.boxed.then(boxed));
        lines
    }

    /// What absence and null make of a type.
    fn presence(&self, field: &Field) -> String {
        let types = self.types();
        let null = self
            .facts
            .null()
            .map(|at| format!(" ({})", self.locations.line(at)))
            .unwrap_or_default();
        let absent = "`Option`, where `None` is absent";
        match (types.wrapper(field), types.has_null(&field.value.ty)) {
            (Wrapper::Nothing, true) => {
                format!("`null` is a value{null} that the type has by itself")
            }
            (Wrapper::Nothing, false) => "`null` is no value, so there is no `Option`".to_owned(),
            (Wrapper::OrNull, _) => {
                format!("`null` is a value{null}: `OrNull` is `null` or a value")
            }
            (Wrapper::Option, true) => {
                format!("`null` is a value{null} that the type has by itself: {absent}")
            }
            (Wrapper::Option, false) => format!("`null` is no value: {absent}"),
            (Wrapper::Nullable, _) => format!(
                "`null` is a value{null} and it may be absent: `Nullable` tells the two apart"
            ),
        }
    }

    /// Why a value has its type, and which rules hold for it.
    fn value(&self, value: &Use) -> Vec<String> {
        let mut lines = vec![self.ty(&value.ty)];
        lines.extend(rules(&value.rules));
        lines
    }

    fn ty(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Scalar(scalar) => self.scalar(*scalar),
            TypeRef::List(item) => {
                format!("a list (`type: array`) of `{}`", self.types().value(item))
            }
            TypeRef::Map(value) => format!(
                "an object without keys of its own: a map of `{}`",
                self.types().value(value)
            ),
            TypeRef::Tuple(items) => format!(
                "a list of {} items with a shape for each position (`prefixItems`)",
                items.len()
            ),
            TypeRef::Named(id) => {
                let at = self
                    .api
                    .checked
                    .api()
                    .types
                    .get(id.index())
                    .map(|item| item.at.to_string())
                    .unwrap_or_default();
                format!(
                    "a type of its own: `{}`, made from `{at}`",
                    self.types().plain(ty)
                )
            }
            TypeRef::Any(why) => format!("any JSON, since {}", words::any_reason(why)),
        }
    }

    fn scalar(&self, scalar: Scalar) -> String {
        let format = self.facts.keyword("format").map(|(value, _)| value);
        let said = format.map(|format| format!("`format: {format}`"));
        let choice = format.and_then(|format| self.api.input.formats.choice(format));
        match scalar {
            Scalar::Text => match (format, choice) {
                (Some(format), Some(choice)) if choice.is_text && !choice.is_default => format!(
                    "a string: `format: {format}` has a type, but `[formats]` in `codegen.toml` chose text"
                ),
                (Some(format), Some(_)) => text_by_default(format),
                (Some(format), None) => {
                    format!("a string: `format: {format}` has no type of its own")
                }
                (None, _) => "a string without a format".to_owned(),
            },
            Scalar::Integer(_) | Scalar::Number(_) => {
                let is_whole = matches!(scalar, Scalar::Integer(_));
                let kind = if is_whole {
                    "a whole number"
                } else {
                    "a number"
                };
                match (said, choice) {
                    (Some(said), Some(choice)) if !is_whole => format!(
                        "{kind}: {said} is `{}` {}; `[formats]` in `codegen.toml` can choose `{}`",
                        choice.chosen,
                        if choice.is_default {
                            "by default"
                        } else {
                            "by choice"
                        },
                        choice.other
                    ),
                    (Some(said), _) => format!("{kind}, as wide as {said} says"),
                    (None, _) if scalar == Scalar::Integer(Int::U64) => {
                        format!("{kind} whose bounds need `u64`")
                    }
                    (None, _) => format!("{kind} without a format: 64 bits"),
                }
            }
            Scalar::Boolean => "`type: boolean`".to_owned(),
            Scalar::Null => "nothing but `null`".to_owned(),
            Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64 | Scalar::Exact(_) => {
                let said = said.unwrap_or_else(|| "its encoding".to_owned());
                format!(
                    "{said} has a type of its own; `[formats]` in `codegen.toml` can choose text"
                )
            }
            Scalar::Time | Scalar::Duration => text_by_default(format.unwrap_or_default()),
            Scalar::Binary => "bytes as they are".to_owned(),
            Scalar::File => {
                "bytes as they are: a part of a form, with a file name and a media type".to_owned()
            }
        }
    }

    fn shape(&self, item: &Type) -> Vec<String> {
        let mut lines = vec![match &item.shape {
            Shape::Struct(shape) => format!(
                "a struct: an object with {} keys of its own",
                shape.fields.len()
            ),
            Shape::Enum(shape) => format!(
                "an enum: constants, {} of them; others are {}kept in `Unknown`",
                shape.values.len(),
                if shape.allows_others {
                    "allowed too, and "
                } else {
                    ""
                }
            ),
            Shape::Union(shape) => format!(
                "an enum of {} types, told apart by these questions, in this order:",
                shape.variants.len()
            ),
            Shape::Newtype(shape) => format!(
                "a struct around `{}`, since it contains itself, which an alias cannot: {}",
                self.types().value(&shape.value),
                self.ty(&shape.value.ty)
            ),
            Shape::Alias(value) => format!(
                "another name for `{}`: {}",
                self.types().value(value),
                self.ty(&value.ty)
            ),
        }];
        if let Shape::Newtype(shape) = &item.shape {
            lines.extend(shape.boxed.then(boxed));
        }
        if let Shape::Union(shape) = &item.shape {
            lines.extend(
                shape
                    .variants
                    .iter()
                    .map(|one| format!("    `{}` if {}", one.name, print::guards(&one.guards))),
            );
        }
        if let Shape::Struct(shape) = &item.shape {
            lines.extend(shape.fixed_keys().map(|(field, value)| {
                format!(
                    "`{}` has no field: {value} is its only value, which is always sent; another one that comes is kept among the other keys",
                    field.wire
                )
            }));
            lines.extend(self.other(item));
        }
        lines.extend(rules(&item.rules));
        lines.push(
            match (item.sent, item.received) {
                (true, true) => "requests and answers hold it",
                (true, false) => "only requests hold it: it can be built",
                (false, true) => "only answers hold it: it need not be built",
                (false, false) => "no operation uses it",
            }
            .to_owned(),
        );
        lines.extend(item.docs.remarks.iter().cloned());
        lines
    }

    fn other(&self, item: &Type) -> Vec<String> {
        let Shape::Struct(shape) = &item.shape else {
            return Vec::new();
        };
        vec![match &shape.other {
            Other::Forbidden => {
                "no other keys are allowed: they are never sent, and ignored when read".to_owned()
            }
            Other::Open => "other keys are not forbidden: `other` keeps them".to_owned(),
            Other::Typed(value) => format!(
                "`additionalProperties` has a schema: other keys are `{}`",
                self.types().value(value)
            ),
        }]
    }

    fn branch(&self, one: &crate::ir::Variant) -> Vec<String> {
        let mut lines = vec![format!(
            "a value is of this branch if {}",
            print::guards(&one.guards)
        )];
        lines.extend(self.value(&one.value));
        lines.extend(one.boxed.then(boxed));
        lines
    }

    fn parameter(&self, one: &Parameter) -> Vec<String> {
        let place = one.location.as_str();
        let mut lines = vec![format!(
            "`{}` in the {place}, in the style {:?}",
            one.wire, one.style
        )];
        lines.extend(self.value(&one.value));
        lines.push(
            if one.required {
                "required: an argument of the method"
            } else {
                "optional: a method of the call"
            }
            .to_owned(),
        );
        lines.extend(
            one.default.as_ref().map(|value| {
                format!("`default: {value}`: what the server takes where it is absent")
            }),
        );
        lines
    }

    fn operation(&self, one: &Operation) -> Vec<String> {
        let mut lines = vec![format!("`{} {}`", one.method.as_str(), one.path)];
        for parameter in &one.parameters {
            let need = if parameter.required {
                "an argument"
            } else {
                "a method of the call"
            };
            let place = parameter.location.as_str();
            lines.push(format!(
                "`{}` in the {place}, {need}  {}",
                parameter.wire,
                self.locations.line(&parameter.at)
            ));
        }
        lines.extend(bodies(one));
        for response in &one.responses {
            let bodies: Vec<String> = response
                .contents
                .iter()
                .map(|content| format!("`{}`", self.types().value(&content.value)))
                .collect();
            let bodies = if bodies.is_empty() {
                "no body".to_owned()
            } else {
                bodies.join(" or ")
            };
            lines.push(format!(
                "answers {} with {bodies}  {}",
                status(response.status),
                self.locations.line(&response.at)
            ));
        }
        let names = |one: &crate::ir::Alternative| -> String {
            let schemes = one
                .schemes
                .iter()
                .filter_map(|index| self.api.checked.api().schemes.get(*index));
            let names: Vec<&str> = schemes.map(|scheme| scheme.name.as_str()).collect();
            if names.is_empty() {
                "nothing".to_owned()
            } else {
                names.join(" and ")
            }
        };
        let security: Vec<String> = one.security.iter().map(names).collect();
        lines.push(if security.is_empty() {
            "needs no credential".to_owned()
        } else {
            format!("needs {}", security.join(" or "))
        });
        lines
    }
}

/// A format that has a type only if somebody asks for it.
fn text_by_default(format: &str) -> String {
    format!("`format: {format}`: text, unless `[formats]` in `codegen.toml` asks for a type")
}

fn bodies(one: &Operation) -> Vec<String> {
    let Some(body) = &one.body else {
        return Vec::new();
    };
    let need = if body.required {
        "required"
    } else {
        "optional"
    };
    body.contents
        .iter()
        .map(|content| format!("takes a body of `{}`, {need}", content.media))
        .collect()
}

fn status(status: Status) -> String {
    match status {
        Status::Code(_) | Status::Range(_) => status.to_string(),
        Status::Default => "any other status".to_owned(),
    }
}

/// Why a field, a branch or the value of a newtype is boxed. The lock keeps a box, so the cycle may
/// be gone.
fn boxed() -> String {
    "boxed, since the type contains itself, or did when the lock was written".to_owned()
}

fn rules(rules: &[Rule]) -> Option<String> {
    (!rules.is_empty()).then(|| {
        let rules = words::notations(rules);
        format!("checked before it is sent: {rules}")
    })
}

fn credential(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey(location, name) => {
            format!("a key, `{name}` in the {}", location.as_str())
        }
        SchemeKind::Basic => "a user name and a password".to_owned(),
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::Http(name) => format!("a value for `Authorization: {name}`"),
        SchemeKind::MutualTls => "a certificate, which is the transport's business".to_owned(),
    }
}
