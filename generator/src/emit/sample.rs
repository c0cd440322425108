//! Sample values as Rust expressions, for the examples in the documentation and the example programs.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Number, Value};

use super::unit::Unit;
use super::wire::literal;
use crate::ir::{Field, Rule, Scalar, Shape, TypeId, TypeRef, Use};

/// How deep a sample may nest before it is given up as too long to teach anything.
const DEEPEST: usize = 4;

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

    /// An expression for an argument of this type; `hint` is what a text says.
    pub(super) fn argument(&self, value: &Use, hint: &str) -> Option<String> {
        if self.unit.needs_null(value) {
            None
        } else {
            self.value(value, hint, 0)
        }
    }

    /// A call of the first setter of an object of which something must be given.
    pub(super) fn setter(&self, id: TypeId) -> Option<String> {
        let item = self.unit.api.type_of(id);
        let needs_one = item
            .rules
            .iter()
            .any(|rule| matches!(rule, Rule::MinProperties(_) | Rule::AnyOf(_)));
        let Shape::Struct(shape) = &item.shape else {
            return None;
        };
        let field = shape.fields.first().filter(|_| needs_one)?;
        let name = self.unit.names.type_names(id).members.first()?;
        Some(format!(
            "{name}({})",
            self.argument(&field.value, &field.wire)?
        ))
    }

    fn value(&self, value: &Use, hint: &str, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        match self.unit.resolve(&value.ty) {
            TypeRef::Scalar(scalar) => scalar_sample(*scalar, &value.rules, hint),
            TypeRef::List(item) if self.unit.needs_null(item) => None,
            TypeRef::List(item) => Some(format!("[{}]", self.value(item, hint, depth + 1)?)),
            TypeRef::Map(item) if self.unit.needs_null(item) => None,
            TypeRef::Map(item) => Some(format!(
                "[(\"key\", {})]",
                self.value(item, hint, depth + 1)?
            )),
            TypeRef::Named(id) => self.named(*id, hint, depth),
            TypeRef::Any(_) => Some("\"any JSON\"".to_owned()),
            TypeRef::Tuple(_) => None,
        }
    }

    fn named(&self, id: TypeId, hint: &str, depth: usize) -> Option<String> {
        let names = self.unit.names.type_names(id);
        let path = names.ident.to_string();
        if !matches!(self.unit.api.type_of(id).shape, Shape::Alias(_)) {
            self.types.borrow_mut().insert(path.clone());
        }
        match &self.unit.api.type_of(id).shape {
            Shape::Enum(_) => Some(format!("{path}::{}", names.members.first()?)),
            Shape::Union(item) => {
                let variant = item.variants.first().filter(|variant| !variant.boxed)?;
                let inner = self.exact(&variant.value, hint, depth + 1)?;
                Some(format!("{path}::{}({inner})", names.members.first()?))
            }
            Shape::Struct(_) if self.unit.has_default(id) => Some(format!("{path}::default()")),
            Shape::Struct(item) => {
                let required: Vec<&Field> = item
                    .fields
                    .iter()
                    .filter(|field| field.required && field.constant.is_none())
                    .collect();
                if required.len() > 4 {
                    return None;
                }
                let arguments: Option<Vec<String>> = required
                    .iter()
                    .map(|field| self.field(field, depth))
                    .collect();
                Some(format!("{path}::new({})", arguments?.join(", ")))
            }
            Shape::Alias(target) => self.value(target, hint, depth + 1),
        }
    }

    fn field(&self, field: &Field, depth: usize) -> Option<String> {
        let example = field
            .docs
            .examples
            .iter()
            .find_map(Value::as_str)
            .filter(|text| text.len() < 40 && is_text(field));
        if self.unit.needs_null(&field.value) {
            return None;
        }
        self.value(&field.value, example.unwrap_or(&field.wire), depth + 1)
    }

    /// A value of exactly the type, where no conversion helps.
    fn exact(&self, value: &Use, hint: &str, depth: usize) -> Option<String> {
        match self.unit.resolve(&value.ty) {
            TypeRef::Scalar(Scalar::Text) => Some(format!(
                "{}.to_owned()",
                scalar_sample(Scalar::Text, &value.rules, hint)?
            )),
            TypeRef::Scalar(Scalar::Integer(_) | Scalar::Number(_) | Scalar::Boolean)
            | TypeRef::Named(_) => self.value(value, hint, depth),
            TypeRef::Scalar(_)
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Tuple(_)
            | TypeRef::Any(_) => None,
        }
    }
}

fn is_text(field: &Field) -> bool {
    matches!(field.value.ty, TypeRef::Scalar(Scalar::Text))
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
