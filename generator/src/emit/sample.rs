//! Sample values as Rust expressions, for the examples in the documentation and the example
//! programs.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Number, Value};

use super::types;
use super::unit::Unit;
use super::wire::literal;
use crate::ir::{Field, Int, Rule, Scalar, Shape, TypeId, TypeRef, Use};
use crate::names::MOST_ARGUMENTS;

/// How deep a sample may nest. An operation with an argument that would be deeper is no example;
/// the next one with samples for all arguments is, and if there is none, the example program only
/// makes a client.
///
/// An argument is at level 0. An item of a list, a value of a map, a field of a struct and a branch
/// of a union are one level deeper than what holds them. Four levels hold a list of structs that
/// hold a struct with a list; with much less, operations with such arguments would be no examples.
/// A struct takes up to [`MOST_ARGUMENTS`] arguments, so each further level can make a sample four
/// times as long. Samples of recursive types end here as well.
const DEEPEST: usize = 4;

/// How many optional fields of the document's example a sample sets in an argument; the others are
/// left out. Chosen by eye: a line of an example is not broken inside an argument, and each setter
/// adds some 25 characters to it, so three add most of a line of a terminal. With one, an example
/// would not show that setters follow each other; with thirty, it would be ten lines.
const MOST_SETTERS: usize = 3;

/// The longest text of the document's example that a sample takes, in bytes. rustfmt breaks no line
/// inside a text, so that a long one would take the line of a program beyond 100 columns. Instead
/// of a longer one an argument has the text that it would have without an example. So has a setter
/// that must be called, as with `minProperties: 1`; that of any other optional field is left out.
/// Measured: of the texts among the examples of properties 73% are no longer, and so is a UUID
/// (36). With a tenth it would be 4%; with twice the value, 98%, but the indentation and the name
/// of the setter would not fit beside the longest.
const LONGEST_TEXT: usize = 39;

/// Makes samples, and remembers which types they name.
pub(super) struct Sampler<'a> {
    unit: &'a Unit<'a>,
    types: RefCell<BTreeSet<String>>,
}

impl<'a> Sampler<'a> {
    pub(super) fn new(unit: &'a Unit<'a>) -> Self {
        Self {
            unit,
            types: RefCell::default(),
        }
    }

    /// The types that the samples name.
    pub(super) fn types(self) -> BTreeSet<String> {
        self.types.into_inner()
    }

    /// An expression for an argument of this type, after the document's example if there is one;
    /// `hint` is what a text says otherwise.
    pub(super) fn argument(
        &self,
        value: &Use,
        hint: &str,
        example: Option<&Value>,
    ) -> Option<String> {
        if self.unit.needs_null(value) {
            None
        } else {
            self.value(value, Like { hint, example }, 0)
        }
    }

    /// A call of the first setter of an object of which something must be given.
    pub(super) fn setter(&self, id: TypeId) -> Option<String> {
        let item = self.unit.api.type_of(id);
        let needs_one = item.rules.iter().any(|rule| {
            matches!(
                rule,
                Rule::MinProperties(_) | Rule::AnyOf(_) | Rule::OneOf(_)
            )
        });
        let Shape::Struct(shape) = &item.shape else {
            return None;
        };
        let (index, field) = shape.rust_fields().next().filter(|_| needs_one)?;
        let name = self.unit.names.type_names(id).members.get(index)?;
        Some(format!(
            "{name}({})",
            self.argument(&field.value, &field.wire, field.docs.examples.first())?
        ))
    }

    fn value(&self, value: &Use, like: Like<'_>, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        match self.unit.resolve(&value.ty) {
            TypeRef::Scalar(scalar) => like
                .example
                .and_then(|example| scalar_example(*scalar, example))
                .or_else(|| scalar_sample(*scalar, &value.rules, like.hint)),
            TypeRef::List(item) if self.unit.needs_null(item) => None,
            TypeRef::List(item) => Some(format!("[{}]", self.value(item, like.item(), depth + 1)?)),
            TypeRef::Map(item) if self.unit.needs_null(item) => None,
            TypeRef::Map(item) => Some(format!(
                "[(\"key\", {})]",
                self.value(item, like.without_example(), depth + 1)?
            )),
            TypeRef::Named(id) => self.named(*id, like, depth),
            TypeRef::Any(_) => Some("\"any JSON\"".to_owned()),
            TypeRef::Tuple(_) => None,
        }
    }

    fn named(&self, id: TypeId, like: Like<'_>, depth: usize) -> Option<String> {
        let names = self.unit.names.type_names(id);
        let path = names.ident.to_string();
        if !matches!(self.unit.api.type_of(id).shape, Shape::Alias(_)) {
            self.types.borrow_mut().insert(path.clone());
        }
        match &self.unit.api.type_of(id).shape {
            Shape::Enum(_) => Some(format!("{path}::{}", names.members.first()?)),
            Shape::Union(item) => {
                let variant = item.variants.first().filter(|variant| !variant.boxed)?;
                let inner = self.exact(&variant.value, like.hint, depth + 1)?;
                Some(format!("{path}::{}({inner})", names.members.first()?))
            }
            Shape::Struct(item) => {
                let own = || self.unit.api.type_of(id).docs.examples.first();
                let example = like.example.or_else(own);
                let setters = self.setters(id, &item.fields, example, depth);
                if self.unit.has_default(id) {
                    return Some(format!("{path}::default(){setters}"));
                }
                let required: Vec<&Field> = item
                    .fields
                    .iter()
                    .filter(|field| field.required && !self.unit.has_constant(field))
                    .collect();
                if required.len() > MOST_ARGUMENTS {
                    return None;
                }
                let arguments: Option<Vec<String>> = required
                    .iter()
                    .map(|field| self.field(field, example, depth))
                    .collect();
                Some(format!("{path}::new({}){setters}", arguments?.join(", ")))
            }
            // The shortest value is empty.
            Shape::Newtype(newtype) => {
                let rules = &self.unit.api.type_of(id).rules;
                let may_be_empty = !rules.iter().any(Rule::asks_for_parts);
                let has_default = types::has_default(newtype) && may_be_empty;
                has_default.then(|| format!("{path}::default()"))
            }
            Shape::Alias(target) => self.value(target, like, depth + 1),
        }
    }

    /// Calls of the setters of optional fields that the example of an object has and that are short
    /// to write.
    fn setters(
        &self,
        id: TypeId,
        fields: &[Field],
        example: Option<&Value>,
        depth: usize,
    ) -> String {
        // What is inside another value would make it too long.
        let Some(example) = example.filter(|_| depth == 0) else {
            return String::new();
        };
        let members = &self.unit.names.type_names(id).members;
        let calls = fields.iter().zip(members).filter_map(|(field, name)| {
            let is_set = !field.required && field.constant.is_none() && !field.docs.deprecated;
            let value = example.get(&field.wire).filter(|_| is_set)?;
            let TypeRef::Scalar(scalar) = self.unit.resolve(&field.value.ty) else {
                return None;
            };
            Some(format!(".{name}({})", scalar_example(*scalar, value)?))
        });
        calls.take(MOST_SETTERS).collect()
    }

    fn field(&self, field: &Field, object: Option<&Value>, depth: usize) -> Option<String> {
        if self.unit.needs_null(&field.value) {
            return None;
        }
        let example = object.and_then(|object| object.get(&field.wire));
        let like = Like {
            hint: &field.wire,
            example: example.or(field.docs.examples.first()),
        };
        self.value(&field.value, like, depth + 1)
    }

    /// A value of exactly the type, where no conversion helps.
    fn exact(&self, value: &Use, hint: &str, depth: usize) -> Option<String> {
        match self.unit.resolve(&value.ty) {
            TypeRef::Scalar(Scalar::Text) => Some(format!(
                "{}.to_owned()",
                scalar_sample(Scalar::Text, &value.rules, hint)?
            )),
            TypeRef::Scalar(Scalar::Integer(_) | Scalar::Number(_) | Scalar::Boolean)
            | TypeRef::Named(_) => {
                let example = None;
                self.value(value, Like { hint, example }, depth)
            }
            TypeRef::Scalar(_)
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Tuple(_)
            | TypeRef::Any(_) => None,
        }
    }
}

/// What a sample is to look like.
#[derive(Clone, Copy)]
struct Like<'v> {
    /// What a text says if there is no example.
    hint: &'v str,
    /// The document's example. It may be anything.
    example: Option<&'v Value>,
}

impl Like<'_> {
    /// The same for an item of a list.
    fn item(self) -> Self {
        let items = self.example.and_then(Value::as_array);
        Self {
            example: items.and_then(|items| items.first()),
            ..self
        }
    }

    /// The same for what the example says nothing of.
    fn without_example(self) -> Self {
        Self {
            example: None,
            ..self
        }
    }
}

/// Whether a type of integers has a number. An example may have any.
fn fits(width: Int, number: &Number) -> bool {
    let (signed, unsigned) = (number.as_i64(), number.as_u64());
    match width {
        Int::I8 => signed.is_some_and(|number| i8::try_from(number).is_ok()),
        Int::I16 => signed.is_some_and(|number| i16::try_from(number).is_ok()),
        Int::I32 => signed.is_some_and(|number| i32::try_from(number).is_ok()),
        Int::I64 => signed.is_some(),
        Int::U8 => unsigned.is_some_and(|number| u8::try_from(number).is_ok()),
        Int::U16 => unsigned.is_some_and(|number| u16::try_from(number).is_ok()),
        Int::U32 => unsigned.is_some_and(|number| u32::try_from(number).is_ok()),
        Int::U64 => unsigned.is_some(),
    }
}

/// The document's example of a scalar, if it is one and short.
fn scalar_example(scalar: Scalar, example: &Value) -> Option<String> {
    match scalar {
        Scalar::Text => example
            .as_str()
            .filter(|text| text.len() <= LONGEST_TEXT && !text.contains(['\n', '\r']))
            .map(literal),
        Scalar::Integer(width) => example
            .as_number()
            .filter(|number| fits(width, number))
            .map(Number::to_string),
        Scalar::Number(_) => example.as_f64().map(|number| format!("{number:?}")),
        Scalar::Boolean => example.as_bool().map(|value| value.to_string()),
        _ => None,
    }
}

fn scalar_sample(scalar: Scalar, rules: &[Rule], hint: &str) -> Option<String> {
    match scalar {
        Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Binary | Scalar::File => {
            Some(literal(&hint.replace(['\n', '\r'], " ")))
        }
        Scalar::Integer(_) => Some(
            least(rules)
                .and_then(|number| number.as_i64())
                .filter(|least| *least > 1)
                .unwrap_or(1)
                .to_string(),
        ),
        Scalar::Number(_) => Some(format!(
            "{:?}",
            least(rules)
                .and_then(|number| number.as_f64())
                .filter(|least| *least > 1.0)
                .unwrap_or(1.0)
        )),
        Scalar::Boolean => Some("true".to_owned()),
        Scalar::Null => Some("()".to_owned()),
        Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64 | Scalar::Exact(_) => None,
    }
}

fn least(rules: &[Rule]) -> Option<&Number> {
    rules.iter().find_map(|rule| {
        if let Rule::Minimum(number) = rule {
            Some(number)
        } else {
            None
        }
    })
}
