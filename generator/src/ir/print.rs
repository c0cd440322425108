//! An [`Api`] as text, for snapshots: one line for each field, variant, parameter and response.
//!
//! In: an [`Api`]. Out: text that is stable and readable,
//! `limit?: integer(i64) | null [>= 1, <= 128]`. Absent: pointers and most docs, which would drown
//! the shape; remarks are shown, since they say what has no other form.

mod operations;

use std::fmt::Write as _;

use super::types::{
    Docs, Enum, Field, Float, Guard, Int, Origin, Other, Owner, Role, Scalar, Shape, Type, TypeId,
    TypeRef, Union, Use,
};
use super::{Api, ChosenFormat, EnumKind, Rule, words};

/// The whole API.
pub fn api(api: &Api) -> String {
    let printer = Printer {
        types: &api.types,
        api: Some(api),
    };
    let mut text = String::new();
    operations::all(&printer, api, &mut text);
    printer.all_types(&mut text);
    text
}

/// What must hold of a value for it to be of a branch.
pub fn guards(guards: &[Guard]) -> String {
    guards.iter().map(guard).collect::<Vec<_>>().join(" and ")
}

/// Types alone.
pub fn types(types: &[Type]) -> String {
    let mut text = String::new();
    Printer { types, api: None }.all_types(&mut text);
    text
}

struct Printer<'a> {
    types: &'a [Type],
    api: Option<&'a Api>,
}

impl Printer<'_> {
    fn all_types(&self, text: &mut String) {
        for (index, item) in self.types.iter().enumerate() {
            self.item(TypeId::new(index), item, text);
        }
    }

    fn item(&self, id: TypeId, item: &Type, text: &mut String) {
        let name = self.name(id);
        let direction = match (item.sent, item.received) {
            (true, true) => " (sent, received)",
            (true, false) => " (sent)",
            (false, true) => " (received)",
            (false, false) => "",
        };
        let rules = in_brackets(&item.rules);
        match &item.shape {
            Shape::Struct(shape) => {
                line(text, format_args!("struct {name}{direction}{rules}"));
                shape
                    .fields
                    .iter()
                    .for_each(|field| self.field(field, text));
                for pattern in &shape.patterns {
                    line(
                        text,
                        format_args!("  /{}/: {}", pattern.pattern, self.use_of(&pattern.value)),
                    );
                }
                match &shape.other {
                    Other::Forbidden => line(text, format_args!("  ..: forbidden")),
                    Other::Open => {}
                    Other::Typed(value) => line(text, format_args!("  ..: {}", self.use_of(value))),
                }
            }
            Shape::Enum(shape) => line(
                text,
                format_args!("enum {name}{direction} = {}", constants(shape)),
            ),
            Shape::Union(shape) => {
                line(text, format_args!("union {name}{direction}{rules}"));
                self.variants(shape, text);
            }
            Shape::Newtype(shape) => {
                let boxed = if shape.boxed { " (boxed)" } else { "" };
                let value = self.use_of(&shape.value);
                line(
                    text,
                    format_args!("newtype {name}{direction} = {value}{rules}{boxed}"),
                );
            }
            Shape::Alias(value) => line(
                text,
                format_args!("alias {name}{direction} = {}{rules}", self.use_of(value)),
            ),
        }
        remarks(&item.docs, text);
    }

    fn field(&self, field: &Field, text: &mut String) {
        let mut notes = String::new();
        if field.read_only {
            notes.push_str(" (read only)");
        }
        if field.write_only {
            notes.push_str(" (write only)");
        }
        if field.boxed {
            notes.push_str(" (boxed)");
        }
        if let Some(value) = &field.constant {
            let _ = write!(notes, " = {value}");
        } else if let Some(value) = &field.default {
            let _ = write!(notes, " default {value}");
        }
        let mark = if field.required { "" } else { "?" };
        line(
            text,
            format_args!(
                "  {}{mark}: {}{notes}",
                field.wire,
                self.use_of(&field.value)
            ),
        );
        remarks(&field.docs, text);
    }

    fn variants(&self, union: &Union, text: &mut String) {
        for variant in &union.variants {
            let boxed = if variant.boxed { " (boxed)" } else { "" };
            line(
                text,
                format_args!(
                    "  {}: {} if {}{boxed}",
                    variant.name,
                    self.use_of(&variant.value),
                    guards(&variant.guards)
                ),
            );
            remarks(&variant.docs, text);
        }
    }

    fn use_of(&self, value: &Use) -> String {
        let null = if value.nullable { " | null" } else { "" };
        format!(
            "{}{null}{}",
            self.type_of(&value.ty),
            in_brackets(&value.rules)
        )
    }

    fn type_of(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Scalar(scalar) => scalar_name(*scalar).to_owned(),
            TypeRef::List(item) => format!("[{}]", self.use_of(item)),
            TypeRef::Map(item) => format!("{{{}}}", self.use_of(item)),
            TypeRef::Tuple(items) => format!(
                "({})",
                items
                    .iter()
                    .map(|item| self.use_of(item))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            TypeRef::Named(id) => self.name(*id),
            TypeRef::Any(why) => format!("any({})", words::any_label(why)),
        }
    }

    fn name(&self, id: TypeId) -> String {
        match self.types.get(id.index()).map(|item| &item.origin) {
            Some(Origin::Named(name)) => name.clone(),
            Some(Origin::Inside(owner, role)) => {
                format!("{}{}", self.owner(*owner, id), role_name(role))
            }
            None => format!("?{}", id.index()),
        }
    }

    fn owner(&self, owner: Owner, inside: TypeId) -> String {
        match owner {
            Owner::Type(id) if id.index() < inside.index() => self.name(id),
            Owner::Type(id) => {
                self.types
                    .get(id.index())
                    .map_or_else(String::new, |item| match &item.origin {
                        Origin::Named(name) => name.clone(),
                        Origin::Inside(..) => format!("#{}", id.index()),
                    })
            }
            Owner::Operation(index) => match self.api.and_then(|api| api.operations.get(index)) {
                Some(operation) => operations::label(operation),
                None => format!("operation {index}"),
            },
            Owner::Webhook(index) => match self.api.and_then(|api| api.webhooks.get(index)) {
                Some(webhook) => webhook.name.clone(),
                None => format!("webhook {index}"),
            },
        }
    }
}

fn line(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
    text.push('\n');
}

/// The rules in brackets; nothing if there is none.
fn in_brackets(rules: &[Rule]) -> String {
    if rules.is_empty() {
        String::new()
    } else {
        format!(" [{}]", words::notations(rules))
    }
}

fn remarks(docs: &Docs, text: &mut String) {
    for remark in &docs.remarks {
        line(text, format_args!("    # {remark}"));
    }
}

fn role_name(role: &Role) -> String {
    match role {
        Role::Property(key) => format!(".{key}"),
        Role::Item(role) => format!("{}[]", role_name(role)),
        Role::MapValue(role) => format!("{}{{}}", role_name(role)),
        Role::TupleItem(role, position) => format!("{}.{position}", role_name(role)),
        Role::Branch(role, words) => format!("{}|{words}", role_name(role)),
        Role::Itself => String::new(),
        Role::Pattern(pattern) => format!("./{pattern}/"),
        Role::Other => ".*".to_owned(),
        Role::Parameter(name) => format!("?{name}"),
        Role::RequestBody(media) => format!(" request{}", media_words(media)),
        Role::ResponseBody(status, media) => format!(" {status}{}", media_words(media)),
        Role::ResponseHeader(status, name) => format!(" {status} header {name}"),
        Role::Payload => " payload".to_owned(),
    }
}

fn media_words(media: &Option<String>) -> String {
    media
        .as_ref()
        .map_or_else(String::new, |media| format!(" {media}"))
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text => "text",
        Scalar::Integer(int) => match int {
            Int::I8 => "integer(i8)",
            Int::I16 => "integer(i16)",
            Int::I32 => "integer(i32)",
            Int::I64 => "integer(i64)",
            Int::U8 => "integer(u8)",
            Int::U16 => "integer(u16)",
            Int::U32 => "integer(u32)",
            Int::U64 => "integer(u64)",
        },
        Scalar::Number(Float::F32) => "number(f32)",
        Scalar::Number(Float::F64) => "number(f64)",
        Scalar::Boolean => "boolean",
        Scalar::Null => "null",
        Scalar::DateTime => "date-time",
        Scalar::Date => "date",
        Scalar::Time => "time",
        Scalar::Duration => "duration",
        Scalar::Uuid => "uuid",
        Scalar::Base64 => "base64",
        Scalar::Binary => "binary",
        Scalar::File => "file",
        Scalar::Exact(exact) => exact_name(exact),
    }
}

fn exact_name(exact: ChosenFormat) -> &'static str {
    match exact {
        ChosenFormat::Time => "time of day",
        ChosenFormat::Duration => "span",
        ChosenFormat::Decimal => "decimal",
        ChosenFormat::Ipv4 => "ipv4",
        ChosenFormat::Ipv6 => "ipv6",
        ChosenFormat::Uri => "uri",
    }
}

fn constants(item: &Enum) -> String {
    let kind = match item.kind {
        EnumKind::Text => "",
        EnumKind::Integer => "integer ",
        EnumKind::Unsigned => "integer(u64) ",
    };
    let values: Vec<_> = item
        .values
        .iter()
        .map(|constant| {
            let name = constant
                .name
                .as_ref()
                .map_or_else(String::new, |name| format!(" as {name}"));
            let text = constant
                .description
                .as_ref()
                .map_or_else(String::new, |text| format!(" ({text})"));
            format!("{}{name}{text}", constant.value)
        })
        .collect();
    let others = if item.allows_others { " | others" } else { "" };
    format!("{kind}{}{others}", values.join(" | "))
}

fn guard(guard: &Guard) -> String {
    let json = |values: &[serde_json::Value]| {
        values
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" | ")
    };
    match guard {
        Guard::Kind(kinds) => format!("{kinds:?}"),
        Guard::Tag(key, values) => format!("{key} = {}", json(values)),
        Guard::OtherTag(key) => format!("other {key}"),
        Guard::Path(keys, values) => format!("{} = {}", keys.join("."), json(values)),
        Guard::KeyKind(key, kinds) => format!("{key} is {kinds:?}"),
        Guard::Has(keys) => format!("has {}", keys.join(", ")),
        Guard::Lacks(keys) => format!("lacks {}", keys.join(", ")),
        Guard::Value(values) => format!("is {}", json(values)),
        Guard::Items(kinds) => format!("items {kinds:?}"),
        Guard::Length(length) => format!("length {length}"),
    }
}
