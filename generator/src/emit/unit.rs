//! What every emitter reads: the API, its names, and how a type is written in each file.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

pub(super) use super::imports::Imports;
use super::presence::Wrapper;
use super::split::Split;
use super::types::payload;
use crate::ir::{
    AliasResolver, Api, ChosenFormat, Field, Float, Header, Int, Rule, Scalar, Shape, Struct, Type,
    TypeId, TypeRef, Use,
};
use crate::names::{self, Names};
use crate::source::Pointer;
use crate::surface::Origin;

/// One API on its way to tokens.
pub(super) struct Unit<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    /// `Api::headers`.
    pub(super) headers: Vec<&'a Header>,
    /// Which items are behind which feature.
    pub(super) split: Split,
    /// The webhooks that send each type.
    pub(super) payloads: BTreeMap<TypeId, Vec<&'a str>>,
    aliases: AliasResolver,
}

/// The file in which a type is written: `types.rs` names its neighbours bare, other files name them
/// by their module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    Types,
    Other,
}

/// An identifier that is known to be none of Rust's keywords.
pub(super) fn plain_ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The token of an allocated name.
pub(super) fn ident(name: &names::Ident) -> Ident {
    match name.as_str().strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name.as_str(), Span::call_site()),
    }
}

impl<'a> Unit<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names) -> Self {
        Self {
            api,
            names,
            headers: api.headers(),
            split: Split::of(api, names),
            payloads: payload::webhooks(api),
            aliases: AliasResolver::new(&api.types),
        }
    }
}

impl Unit<'_> {
    /// The place in the document of what an item is made from.
    pub(super) fn place_of(&self, origin: Origin) -> Option<Pointer> {
        let shape = |id: TypeId| &self.api.type_of(id).shape;
        let operation = |index: usize| self.api.operations.get(index);
        let at = match origin {
            Origin::Api => return None,
            Origin::Type(id) | Origin::Other(id) | Origin::Value(id, _) => &self.api.type_of(id).at,
            Origin::Field(id, index) => &shape(id).as_struct()?.fields.get(index)?.at,
            Origin::Pattern(id, index) => &shape(id).as_struct()?.patterns.get(index)?.at,
            Origin::Branch(id, index) => match shape(id) {
                Shape::Union(shape) => &shape.variants.get(index)?.at,
                _ => return None,
            },
            Origin::Operation(index) => &operation(index)?.at,
            Origin::Parameter(index, position) => &operation(index)?.parameters.get(position)?.at,
            Origin::Body(index) => &operation(index)?.body.as_ref()?.at,
            Origin::Response(index, position) => &operation(index)?.responses.get(position)?.at,
            Origin::Scheme(index) => &self.api.schemes.get(index)?.at,
        };
        Some(at.clone())
    }

    /// The token of a type's name.
    pub(super) fn type_ident(&self, id: TypeId) -> Ident {
        ident(&self.names.type_names(id).ident)
    }

    /// The type that a reference means, with aliases resolved.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.aliases.resolve(&self.api.types, ty)
    }

    /// All rules of a value, those of its items included. A checked API bounds how deep aliases
    /// nest lists, and how many items they have together.
    pub(super) fn rules(&self, value: &Use) -> Vec<Rule> {
        let mut rules = value.rules.clone();
        match self.resolve(&value.ty) {
            TypeRef::List(item) | TypeRef::Map(item) => {
                let inner = self.rules(item);
                if !inner.is_empty() && !rules.iter().any(|rule| matches!(rule, Rule::Each(_))) {
                    rules.push(Rule::Each(inner));
                }
            }
            TypeRef::Tuple(items) => {
                for (index, item) in items.iter().enumerate() {
                    let inner = self.rules(item);
                    if !inner.is_empty() {
                        rules.push(Rule::At(index, inner));
                    }
                }
            }
            TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => {}
        }
        rules
    }

    /// The rules of a struct as a whole, those of the values of its other keys included.
    pub(super) fn struct_rules(&self, item: &Type, shape: &Struct) -> Vec<Rule> {
        let mut rules = item.rules.clone();
        for keys in &shape.patterns {
            let inner = self.rules(&keys.value);
            if !inner.is_empty() {
                rules.push(Rule::Matching(keys.pattern.clone(), inner));
            }
        }
        let others = shape.other.typed().map(|value| self.rules(value));
        rules.extend(others.filter(|inner| !inner.is_empty()).map(Rule::Others));
        rules
    }

    /// The rules of a newtype or an alias: those of its schema, and those of what is inside its
    /// value.
    pub(super) fn rules_of_whole(&self, item: &Type, value: &Use) -> Vec<Rule> {
        let mut whole = value.clone();
        whole.rules.extend(item.rules.iter().cloned());
        self.rules(&whole)
    }

    /// Whether null is a value here, by the use itself or by an alias of a nullable type.
    pub(super) fn is_nullable(&self, value: &Use) -> bool {
        self.aliases.is_nullable(value)
    }

    /// A type without regard to nullness.
    pub(super) fn type_tokens(
        &self,
        ty: &TypeRef,
        file: FileKind,
        imports: &Imports,
    ) -> TokenStream {
        match ty {
            TypeRef::Scalar(scalar) => scalar_tokens(*scalar, imports),
            TypeRef::List(item) => {
                let item = self.item_tokens(item, file, imports);
                quote!(Vec<#item>)
            }
            TypeRef::Map(value) => {
                let (map, value) = (imports.map(), self.item_tokens(value, file, imports));
                quote!(#map<String, #value>)
            }
            TypeRef::Tuple(items) => {
                let items = items
                    .iter()
                    .map(|item| self.item_tokens(item, file, imports));
                quote!((#(#items,)*))
            }
            TypeRef::Named(id) => {
                let name = self.type_ident(*id);
                if file == FileKind::Types {
                    return quote!(#name);
                }
                imports.types();
                quote!(types::#name)
            }
            TypeRef::Any(_) => {
                let json = imports.runtime("Json");
                quote!(#json)
            }
        }
    }

    /// Whether two values that are always there have the same type in Rust. Rules and the reasons
    /// for any JSON do not count, and neither do formats that are text.
    pub(super) fn is_same_type(&self, one: &Use, other: &Use) -> bool {
        let mut waiting = vec![(one, other)];
        while let Some((one, other)) = waiting.pop() {
            let is_same = match (&one.ty, &other.ty) {
                (TypeRef::Scalar(one), TypeRef::Scalar(other)) => {
                    scalar_type(*one) == scalar_type(*other)
                }
                (TypeRef::Named(one), TypeRef::Named(other)) => one == other,
                (one, other) => {
                    std::mem::discriminant(one) == std::mem::discriminant(other)
                        && one.parts().len() == other.parts().len()
                }
            };
            if !is_same || self.needs_null(one) != self.needs_null(other) {
                return false;
            }
            waiting.extend(one.ty.parts().iter().zip(other.ty.parts()));
        }
        true
    }

    /// A type that is always there: an item of a list, a required field.
    pub(super) fn item_tokens(
        &self,
        value: &Use,
        file: FileKind,
        imports: &Imports,
    ) -> TokenStream {
        let tokens = self.type_tokens(&value.ty, file, imports);
        self.wrapper(value, true).wrap(tokens, imports)
    }

    /// Whether null is a value that the type does not have by itself.
    pub(super) fn needs_null(&self, value: &Use) -> bool {
        self.is_nullable(value) && !self.has_null(&value.ty)
    }

    /// Any JSON and the null type have null by themselves.
    pub(super) fn has_null(&self, ty: &TypeRef) -> bool {
        matches!(
            self.resolve(ty),
            TypeRef::Any(_) | TypeRef::Scalar(Scalar::Null)
        )
    }

    /// What is put around the type of a value.
    pub(super) fn wrapper(&self, value: &Use, is_required: bool) -> Wrapper {
        Wrapper::new(is_required, self.needs_null(value))
    }

    /// A field or parameter, which may be absent.
    pub(super) fn slot_tokens(
        &self,
        value: &Use,
        required: bool,
        boxed: bool,
        file: FileKind,
        imports: &Imports,
    ) -> TokenStream {
        let plain = self.type_tokens(&value.ty, file, imports);
        let plain = if boxed { quote!(Box<#plain>) } else { plain };
        self.wrapper(value, required).wrap(plain, imports)
    }

    /// The value of a field or parameter that is not given.
    pub(super) fn absent(&self, value: &Use, imports: &Imports) -> &'static str {
        if self.wrapper(value, false) == Wrapper::Nullable {
            imports.runtime("Nullable");
            "Nullable::Absent"
        } else {
            "None"
        }
    }

    /// The type of a field.
    pub(super) fn field_tokens(&self, field: &Field, imports: &Imports) -> TokenStream {
        self.slot_tokens(
            &field.value,
            field.required,
            field.boxed,
            FileKind::Types,
            imports,
        )
    }

    /// Whether a struct can be made without any input, so that it has a default.
    pub(super) fn has_default(&self, id: TypeId) -> bool {
        let shape = self.api.type_of(id).shape.as_struct();
        shape.is_some_and(|shape| {
            let mut required = shape.rust_fields().filter(|(_, field)| field.required);
            required.all(|(_, field)| self.has_constant(field))
        })
    }

    /// Whether nothing at all is required but null, so that the default can be derived.
    pub(super) fn derives_default(&self, id: TypeId) -> bool {
        let is_null =
            |field: &Field| matches!(self.resolve(&field.value.ty), TypeRef::Scalar(Scalar::Null));
        let shape = self.api.type_of(id).shape.as_struct();
        shape.is_some_and(|shape| {
            let mut fields = shape.rust_fields();
            fields.all(|(_, field)| !field.required || is_null(field))
        })
    }

    /// Whether a constructor sets a required field by itself.
    pub(super) fn has_constant(&self, field: &Field) -> bool {
        field
            .set_value()
            .is_some_and(|value| self.constant_tokens(&field.value, value).is_some())
    }

    /// The expression for a constant of a required field. None if it has none: null may be meant,
    /// or the constant is not of the type.
    pub(super) fn constant_tokens(&self, value: &Use, constant: &Value) -> Option<TokenStream> {
        if self.needs_null(value) {
            return None;
        }
        match self.resolve(&value.ty) {
            TypeRef::Named(id) => self.variant_tokens(*id, constant),
            TypeRef::Scalar(scalar) => scalar_constant(*scalar, constant),
            TypeRef::List(_) if constant.is_array() => Some(json_constant(constant)),
            TypeRef::Map(_) if constant.is_object() => Some(json_constant(constant)),
            TypeRef::Any(_) => Some(json_constant(constant)),
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_) => None,
        }
    }

    /// The variant of an enum that is a constant.
    fn variant_tokens(&self, id: TypeId, constant: &Value) -> Option<TokenStream> {
        let Shape::Enum(item) = &self.api.type_of(id).shape else {
            return None;
        };
        let position = item
            .values
            .iter()
            .position(|known| known.value == *constant)?;
        let (name, variant) = (
            self.type_ident(id),
            ident(self.names.type_names(id).members.get(position)?),
        );
        Some(quote!(#name::#variant))
    }
}

/// A literal of a scalar type.
fn scalar_constant(scalar: Scalar, constant: &Value) -> Option<TokenStream> {
    match scalar {
        Scalar::Text => constant.as_str().map(|text| quote!(#text.into())),
        Scalar::Boolean => constant.as_bool().map(|value| quote!(#value)),
        Scalar::Null => constant.is_null().then(|| quote!(())),
        Scalar::Number(_) => {
            let number = constant.as_f64().filter(|number| number.is_finite())?;
            let literal = Literal::f64_unsuffixed(number);
            Some(quote!(#literal))
        }
        Scalar::Integer(Int::U64) => {
            let literal = Literal::u64_unsuffixed(constant.as_u64()?);
            Some(quote!(#literal))
        }
        Scalar::Integer(int) => {
            // Narrower types take what every one of them has.
            let is_wide = int == Int::I64;
            let number = constant.as_i64();
            let number =
                number.filter(|number| is_wide || (0..=i64::from(i8::MAX)).contains(number))?;
            let literal = Literal::i64_unsuffixed(number);
            Some(quote!(#literal))
        }
        Scalar::Time
        | Scalar::Duration
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Uuid
        | Scalar::Base64
        | Scalar::Binary
        | Scalar::File
        | Scalar::Exact(_) => None,
    }
}

/// A list, an object or any JSON, which the runtime reads from its text.
fn json_constant(constant: &Value) -> TokenStream {
    let text = constant.to_string();
    quote!(crate::runtime::constant(#text))
}

/// A type of Rust that a scalar has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RustType {
    /// The type without values but one.
    Unit,
    /// A type of the standard library.
    Std(&'static str),
    /// A type of the runtime.
    Runtime(&'static str),
}

fn scalar_type(scalar: Scalar) -> RustType {
    match scalar {
        Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Binary => RustType::Std("String"),
        Scalar::Integer(int) => RustType::Std(int_name(int)),
        Scalar::Number(Float::F32) => RustType::Std("f32"),
        Scalar::Number(Float::F64) => RustType::Std("f64"),
        Scalar::Boolean => RustType::Std("bool"),
        Scalar::Null => RustType::Unit,
        Scalar::DateTime => RustType::Runtime("DateTime"),
        Scalar::Date => RustType::Runtime("Date"),
        Scalar::Uuid => RustType::Runtime("Uuid"),
        Scalar::Base64 => RustType::Runtime("Base64"),
        Scalar::File => RustType::Runtime("FilePart"),
        Scalar::Exact(exact) => RustType::Runtime(exact_name(exact)),
    }
}

fn scalar_tokens(scalar: Scalar, imports: &Imports) -> TokenStream {
    let name = match scalar_type(scalar) {
        RustType::Unit => return quote!(()),
        RustType::Std(name) => plain_ident(name),
        RustType::Runtime(name) => imports.runtime(name),
    };
    quote!(#name)
}

/// The name of an exact type in the runtime.
fn exact_name(exact: ChosenFormat) -> &'static str {
    match exact {
        ChosenFormat::Time => "ExactTime",
        ChosenFormat::Duration => "ExactSpan",
        ChosenFormat::Decimal => "ExactDecimal",
        ChosenFormat::Ipv4 => "ExactIpv4",
        ChosenFormat::Ipv6 => "ExactIpv6",
        ChosenFormat::Uri => "ExactUrl",
    }
}

fn int_name(int: Int) -> &'static str {
    match int {
        Int::I8 => "i8",
        Int::I16 => "i16",
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::U8 => "u8",
        Int::U16 => "u16",
        Int::U32 => "u32",
        Int::U64 => "u64",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::names::reserved::{IMPORTED_BY_BOTH, IMPORTED_BY_OPERATIONS, IMPORTED_BY_TYPES};

    /// The items of the runtime that emitters import, read off their sources.
    fn imported(sources: &[&'static str]) -> BTreeSet<&'static str> {
        let mut names: BTreeSet<&str> = exact_names().collect();
        for start in ["runtime(\"", "Runtime(\"", "bytes(\""] {
            let calls = sources
                .iter()
                .flat_map(|source| source.split(start).skip(1));
            names.extend(calls.filter_map(|rest| rest.split('"').next()));
        }
        names
    }

    fn exact_names() -> impl Iterator<Item = &'static str> {
        use crate::ir::ChosenFormat::{Decimal, Duration, Ipv4, Ipv6, Time, Uri};
        let all = [Decimal, Duration, Ipv4, Ipv6, Time, Uri];
        all.into_iter().map(super::exact_name)
    }

    fn set(lists: &[&[&'static str]]) -> BTreeSet<&'static str> {
        lists.iter().copied().flatten().copied().collect()
    }

    const BOTH: [&str; 2] = [include_str!("unit.rs"), include_str!("presence.rs")];

    /// A name that is reserved without being used takes it from a schema for nothing; one that is
    /// used without being reserved breaks a crate as soon as a schema is called so.
    #[test]
    fn names_are_reserved_because_the_emitters_of_types_use_them() {
        let types = [
            include_str!("types.rs"),
            include_str!("types/arguments.rs"),
            include_str!("types/construct.rs"),
            include_str!("wire.rs"),
        ];
        let used = imported(&[&types[..], &BOTH[..]].concat());
        assert_eq!(used, set(&[IMPORTED_BY_BOTH, IMPORTED_BY_TYPES]));
    }

    #[test]
    fn names_are_reserved_because_the_emitters_of_operations_use_them() {
        let operations = [
            include_str!("operations.rs"),
            include_str!("operations/body.rs"),
            include_str!("operations/headers.rs"),
            include_str!("operations/inputs.rs"),
            include_str!("operations/method.rs"),
            include_str!("operations/outcome.rs"),
            include_str!("operations/table.rs"),
            include_str!("deprecated_aliases.rs"),
        ];
        let used = imported(&[&operations[..], &BOTH[..]].concat());
        assert_eq!(used, set(&[IMPORTED_BY_BOTH, IMPORTED_BY_OPERATIONS]));
    }
}
