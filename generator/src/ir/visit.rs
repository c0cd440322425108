//! The one traversal of an API: every use of a type, an operation or a whole API, and every use
//! inside a use.
//!
//! In: a part of an [`Api`]. Out: its uses in the order in which they are declared, outer ones
//! before inner ones; what changes them goes over the same ones in the same order. An analysis is a
//! fold over these, so that a new place of a type is added here and nowhere else. Nested uses are
//! kept on a list and not on the machine stack. Absent: following the name of a type to what it
//! names, which is the business of `graph`.

use super::Api;
use super::operations::{Content, Operation, Response, Webhook};
use super::types::{Field, Other, Patterned, Shape, Struct, Type, TypeId, TypeRef, Use, Variant};
use crate::source::Pointer;

impl TypeRef {
    /// The uses directly inside: the item of a list, the value of a map, the items of a tuple.
    pub fn parts(&self) -> &[Use] {
        match self {
            Self::List(item) | Self::Map(item) => std::slice::from_ref(item),
            Self::Tuple(items) => items,
            Self::Scalar(_) | Self::Named(_) | Self::Any(_) => &[],
        }
    }

    /// The uses directly inside, to be changed.
    pub fn parts_mut(&mut self) -> &mut [Use] {
        match self {
            Self::List(item) | Self::Map(item) => std::slice::from_mut(item),
            Self::Tuple(items) => items,
            Self::Scalar(_) | Self::Named(_) | Self::Any(_) => &mut [],
        }
    }

    /// The type that it names.
    pub fn as_named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Scalar(_) | Self::List(_) | Self::Map(_) | Self::Tuple(_) | Self::Any(_) => None,
        }
    }
}

/// A use and the uses inside it, from the outside to the inside.
#[derive(Debug, Clone)]
pub struct NestedUses<'a> {
    next: Option<&'a Use>,
    /// What comes after `next`, the last first.
    waiting: Vec<&'a Use>,
    by_value: bool,
}

impl<'a> Iterator for NestedUses<'a> {
    type Item = &'a Use;

    fn next(&mut self) -> Option<&'a Use> {
        let value = self.next.take().or_else(|| self.waiting.pop())?;
        let is_open = !self.by_value || matches!(value.ty, TypeRef::Tuple(_));
        if let Some((first, others)) = value.ty.parts().split_first().filter(|_| is_open) {
            self.next = Some(first);
            self.waiting.extend(others.iter().rev());
        }
        Some(value)
    }
}

impl Use {
    /// This use and all uses inside.
    pub fn walk(&self) -> NestedUses<'_> {
        NestedUses {
            next: Some(self),
            waiting: Vec::new(),
            by_value: false,
        }
    }

    /// Changes this use and then all that are inside it by then.
    pub fn walk_mut(&mut self, visit: &mut dyn FnMut(&mut Use)) {
        let mut waiting = vec![self];
        while let Some(value) = waiting.pop() {
            visit(value);
            waiting.extend(value.ty.parts_mut().iter_mut().rev());
        }
    }

    /// The named types that it refers to, at any depth.
    pub fn referenced_types(&self) -> impl Iterator<Item = TypeId> {
        self.walk().filter_map(|value| value.ty.as_named())
    }

    /// The named types whose values are part of its own value in memory: itself, or items of a
    /// tuple. Lists and maps keep what is inside them elsewhere, so that a type that is reached
    /// through one needs no box and can be empty.
    pub fn types_by_value(&self) -> impl Iterator<Item = TypeId> {
        let walk = NestedUses {
            by_value: true,
            ..self.walk()
        };
        walk.filter_map(|value| value.ty.as_named())
    }
}

/// A field of a struct or a branch of a union, where it does not matter which of the two: both have
/// a name on the wire and hold one value, in a box if need be.
#[derive(Debug, Clone, Copy)]
pub struct TypeMember<'a> {
    /// Its schema.
    pub at: &'a Pointer,
    /// Its key, or the name of the branch.
    pub wire: &'a str,
    /// Its type.
    pub value: &'a Use,
    /// Whether it is boxed.
    pub boxed: bool,
}

impl<'a> TypeMember<'a> {
    fn of_field(field: &'a Field) -> Self {
        Self {
            at: &field.at,
            wire: &field.wire,
            value: &field.value,
            boxed: field.boxed,
        }
    }

    fn of_variant(variant: &'a Variant) -> Self {
        Self {
            at: &variant.at,
            wire: &variant.name,
            value: &variant.value,
            boxed: variant.boxed,
        }
    }
}

impl Other {
    /// The type of the values, if the document says one.
    pub fn typed(&self) -> Option<&Use> {
        match self {
            Self::Typed(value) => Some(value),
            Self::Forbidden | Self::Open => None,
        }
    }

    fn typed_mut(&mut self) -> Option<&mut Use> {
        match self {
            Self::Typed(value) => Some(value),
            Self::Forbidden | Self::Open => None,
        }
    }
}

impl Shape {
    /// The struct, if it is one.
    pub fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(shape) => Some(shape),
            Self::Enum(_) | Self::Union(_) | Self::Newtype(_) | Self::Alias(_) => None,
        }
    }

    /// The type that it is another name for, if it is an alias.
    pub fn as_alias(&self) -> Option<&Use> {
        match self {
            Self::Alias(target) => Some(target),
            Self::Struct(_) | Self::Enum(_) | Self::Union(_) | Self::Newtype(_) => None,
        }
    }

    /// The fields of a struct, or the branches of a union.
    pub fn members(&self) -> impl Iterator<Item = TypeMember<'_>> {
        let (fields, variants): (&[Field], &[Variant]) = match self {
            Self::Struct(shape) => (&shape.fields, &[]),
            Self::Union(shape) => (&[], &shape.variants),
            Self::Enum(_) | Self::Newtype(_) | Self::Alias(_) => (&[], &[]),
        };
        let fields = fields.iter().map(TypeMember::of_field);
        fields.chain(variants.iter().map(TypeMember::of_variant))
    }

    /// Whether one of them is in a box; the value of a newtype is the first one.
    pub fn is_boxed(&self, index: usize) -> bool {
        let boxed = match self {
            Self::Struct(shape) => shape.fields.get(index).map(|field| field.boxed),
            Self::Union(shape) => shape.variants.get(index).map(|variant| variant.boxed),
            Self::Newtype(shape) => Some(shape.boxed),
            Self::Enum(_) | Self::Alias(_) => None,
        };
        boxed.unwrap_or_default()
    }

    /// Puts one of them into a box; the value of a newtype is the first one.
    pub fn box_member(&mut self, index: usize) {
        let boxed = match self {
            Self::Struct(shape) => shape.fields.get_mut(index).map(|field| &mut field.boxed),
            Self::Union(shape) => shape
                .variants
                .get_mut(index)
                .map(|variant| &mut variant.boxed),
            Self::Newtype(shape) => Some(&mut shape.boxed),
            Self::Enum(_) | Self::Alias(_) => None,
        };
        if let Some(boxed) = boxed {
            *boxed = true;
        }
    }
}

impl Type {
    /// All uses in it, each with the nearest place around it that has a pointer of its own.
    pub fn places(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        let (patterns, whole): (&[Patterned], _) = match &self.shape {
            Shape::Struct(shape) => (&shape.patterns, shape.other.typed()),
            Shape::Newtype(shape) => (&[], Some(&shape.value)),
            Shape::Alias(target) => (&[], Some(target)),
            Shape::Enum(_) | Shape::Union(_) => (&[], None),
        };
        let members = self.shape.members().map(|member| (member.at, member.value));
        members
            .chain(patterns.iter().map(|keys| (&keys.at, &keys.value)))
            .chain(whole.map(|value| (&self.at, value)))
    }

    /// All uses in it.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.places().map(|(_, value)| value)
    }

    /// All uses in it, to be changed.
    pub fn uses_mut(&mut self) -> impl Iterator<Item = &mut Use> {
        type Slices<'a> = (&'a mut [Field], &'a mut [Variant], &'a mut [Patterned]);
        let ((fields, variants, patterns), whole): (Slices<'_>, _) = match &mut self.shape {
            Shape::Struct(shape) => (
                (&mut shape.fields, &mut [], &mut shape.patterns),
                shape.other.typed_mut(),
            ),
            Shape::Union(shape) => ((&mut [], &mut shape.variants, &mut []), None),
            Shape::Newtype(shape) => ((&mut [], &mut [], &mut []), Some(&mut shape.value)),
            Shape::Alias(target) => ((&mut [], &mut [], &mut []), Some(target)),
            Shape::Enum(_) => ((&mut [], &mut [], &mut []), None),
        };
        let fields = fields.iter_mut().map(|field| &mut field.value);
        fields
            .chain(variants.iter_mut().map(|variant| &mut variant.value))
            .chain(patterns.iter_mut().map(|keys| &mut keys.value))
            .chain(whole)
    }

    /// The pointers of its parts that have one, to be changed.
    pub fn part_pointers_mut(&mut self) -> impl Iterator<Item = &mut Pointer> {
        let (fields, variants, patterns): (&mut [Field], &mut [Variant], &mut [Patterned]) =
            match &mut self.shape {
                Shape::Struct(shape) => (&mut shape.fields, &mut [], &mut shape.patterns),
                Shape::Union(shape) => (&mut [], &mut shape.variants, &mut []),
                Shape::Enum(_) | Shape::Newtype(_) | Shape::Alias(_) => (&mut [], &mut [], &mut []),
            };
        let fields = fields.iter_mut().map(|field| &mut field.at);
        fields
            .chain(variants.iter_mut().map(|variant| &mut variant.at))
            .chain(patterns.iter_mut().map(|keys| &mut keys.at))
    }

    /// The named types that it refers to, behind lists and maps too.
    pub fn referenced_types(&self) -> impl Iterator<Item = TypeId> {
        self.uses().flat_map(Use::referenced_types)
    }
}

fn of_content(content: &Content) -> (&Pointer, &Use) {
    (&content.at, &content.value)
}

impl Response {
    /// The body in each media type, and the headers.
    fn places(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        let headers = self
            .headers
            .iter()
            .map(|header| (&header.at, &header.value));
        self.contents.iter().map(of_content).chain(headers)
    }

    fn uses_mut(&mut self) -> impl Iterator<Item = &mut Use> {
        let headers = self.headers.iter_mut().map(|header| &mut header.value);
        let bodies = self.contents.iter_mut().map(|content| &mut content.value);
        bodies.chain(headers)
    }
}

impl Operation {
    /// What a request holds: the parameters and the body in each media type, each with its place.
    pub fn sent(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        let parameters = self.parameters.iter();
        let bodies = self.body.iter().flat_map(|body| &body.contents);
        parameters
            .map(|parameter| (&parameter.at, &parameter.value))
            .chain(bodies.map(of_content))
    }

    /// What the answers hold: bodies and headers, each with its place.
    pub fn received(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        self.responses.iter().flat_map(Response::places)
    }

    /// All uses in it.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.sent().chain(self.received()).map(|(_, value)| value)
    }

    /// All uses in it, to be changed.
    pub fn uses_mut(&mut self) -> impl Iterator<Item = &mut Use> {
        let parameters = self.parameters.iter_mut();
        let bodies = self.body.iter_mut().flat_map(|body| &mut body.contents);
        parameters
            .map(|parameter| &mut parameter.value)
            .chain(bodies.map(|content| &mut content.value))
            .chain(self.responses.iter_mut().flat_map(Response::uses_mut))
    }

    /// The named types that it refers to, behind lists and maps too.
    pub fn referenced_types(&self) -> impl Iterator<Item = TypeId> {
        self.uses().flat_map(Use::referenced_types)
    }
}

impl Webhook {
    /// The payload in each media type, with its place.
    pub fn received(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        self.contents.iter().map(of_content)
    }
}

impl Api {
    /// All uses, each with the nearest place around it that has a pointer of its own: of types,
    /// then of operations, then of webhooks.
    pub fn places(&self) -> impl Iterator<Item = (&Pointer, &Use)> {
        let types = self.types.iter().flat_map(Type::places);
        let operations = self.operations.iter();
        types
            .chain(operations.flat_map(|operation| operation.sent().chain(operation.received())))
            .chain(self.webhooks.iter().flat_map(Webhook::received))
    }

    /// All uses.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.places().map(|(_, value)| value)
    }

    /// All uses, to be changed.
    pub fn uses_mut(&mut self) -> impl Iterator<Item = &mut Use> {
        let types = self.types.iter_mut().flat_map(Type::uses_mut);
        let webhooks = self.webhooks.iter_mut();
        types
            .chain(self.operations.iter_mut().flat_map(Operation::uses_mut))
            .chain(
                webhooks
                    .flat_map(|webhook| &mut webhook.contents)
                    .map(|content| &mut content.value),
            )
    }
}

#[cfg(test)]
mod tests;
