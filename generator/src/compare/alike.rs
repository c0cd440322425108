//! How two uses of types differ, seen from where they stand: what differs inside a named type is said of that type.
//!
//! In: two uses, and which types are pairs. Out: [`Alike`]. Absent: rules of values, which are `limits`'.

use super::Pair;
use crate::ir::{EnumKind, Field, Float, Int, Other, Scalar, Shape, TypeId, TypeRef, Use, Variant};

/// How the new one relates to the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alike {
    /// They are the same.
    Same,
    /// It takes every value that the old one took, and more.
    Wider,
    /// It takes some of the values that the old one took, and no other.
    Narrower,
    /// It takes others.
    Other,
}

impl Alike {
    /// Of two parts of one whole.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, other) => other,
            (own, Self::Same) => own,
            (own, other) if own == other => own,
            _ => Self::Other,
        }
    }

    fn turned(self) -> Self {
        match self {
            Self::Wider => Self::Narrower,
            Self::Narrower => Self::Wider,
            other => other,
        }
    }
}

/// Whether null became a value, or ceased to be one, by the use itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Null {
    Same,
    Now,
    NoMore,
}

/// How many parts of one type are looked at.
const MOST_LOOKS: u32 = 1000;

impl Pair<'_> {
    /// Compares two types without regard to nullness.
    pub(super) fn alike(&self, old: &TypeRef, new: &TypeRef) -> Alike {
        self.looks.set(MOST_LOOKS);
        self.alike_inside(old, new)
    }

    fn alike_inside(&self, old: &TypeRef, new: &TypeRef) -> Alike {
        // Names of tuples of names could double with every step; nobody writes that, but anybody could.
        let Some(left) = self.looks.get().checked_sub(1) else {
            return Alike::Other;
        };
        self.looks.set(left);
        match (old, new) {
            (TypeRef::Named(left), TypeRef::Named(right))
                if self.matching.forward(*left) == Some(*right) =>
            {
                Alike::Same
            }
            // A name for a type is that type: what it stands for counts where the names differ.
            (TypeRef::Named(_), _) | (_, TypeRef::Named(_)) => {
                let (left, right) = (self.old.spell.resolve(old), self.new.spell.resolve(new));
                match (left, right) {
                    (TypeRef::Named(left), TypeRef::Named(right)) => self.named(*left, *right),
                    (TypeRef::Named(left), right) => self.named_and_plain(*left, true, right),
                    (left, TypeRef::Named(right)) => {
                        self.named_and_plain(*right, false, left).turned()
                    }
                    (left, right) => self.plain(left, right),
                }
            }
            (left, right) => self.plain(left, right),
        }
    }

    /// Whether two types have the same members of the same types, whatever they are called themselves.
    pub(super) fn same_shape(&self, old: TypeId, new: TypeId) -> bool {
        self.looks.set(MOST_LOOKS);
        self.same_shape_inside(old, new)
    }

    fn same_shape_inside(&self, old: TypeId, new: TypeId) -> bool {
        let Some(left) = self.looks.get().checked_sub(1) else {
            return false;
        };
        self.looks.set(left);
        match (
            &self.old.api.type_of(old).shape,
            &self.new.api.type_of(new).shape,
        ) {
            (Shape::Enum(left), Shape::Enum(right)) => {
                left.kind == right.kind
                    && left
                        .values
                        .iter()
                        .map(|value| &value.value)
                        .eq(right.values.iter().map(|value| &value.value))
            }
            (Shape::Struct(left), Shape::Struct(right)) => {
                let same = |(one, other): (&Field, &Field)| {
                    (&one.wire, one.required, one.boxed)
                        == (&other.wire, other.required, other.boxed)
                        && self.same_use(&one.value, &other.value)
                };
                let open = |other: &Other| !matches!(other, Other::Forbidden);
                left.fields.len() == right.fields.len()
                    && left.patterns.is_empty()
                    && right.patterns.is_empty()
                    && open(&left.other) == open(&right.other)
                    && left.fields.iter().zip(&right.fields).all(same)
            }
            (Shape::Union(left), Shape::Union(right)) => {
                let same = |(one, other): (&Variant, &Variant)| {
                    (&one.name, &one.guards, one.boxed) == (&other.name, &other.guards, other.boxed)
                        && self.same_use(&one.value, &other.value)
                };
                left.variants.len() == right.variants.len()
                    && left.variants.iter().zip(&right.variants).all(same)
            }
            _ => false,
        }
    }

    fn same_use(&self, old: &Use, new: &Use) -> bool {
        if self.inner(old, new) == Alike::Same {
            return true;
        }
        match (
            self.old.spell.resolve(&old.ty),
            self.new.spell.resolve(&new.ty),
        ) {
            (TypeRef::Named(left), TypeRef::Named(right)) => {
                self.null(old, new) == Null::Same && self.same_shape_inside(*left, *right)
            }
            (TypeRef::List(left), TypeRef::List(right))
            | (TypeRef::Map(left), TypeRef::Map(right)) => self.same_use(left, right),
            _ => false,
        }
    }

    /// Compares what lists, maps and tuples hold.
    fn inner(&self, old: &Use, new: &Use) -> Alike {
        let null = match self.null(old, new) {
            Null::Same => Alike::Same,
            Null::Now => Alike::Wider,
            Null::NoMore => Alike::Narrower,
        };
        self.alike_inside(&old.ty, &new.ty).and(null)
    }

    /// Whether nullness differs here, and not because of a name that is the same in both.
    pub(super) fn null(&self, old: &Use, new: &Use) -> Null {
        let (before, after) = (
            self.old.spell.needs_null(old),
            self.new.spell.needs_null(new),
        );
        let same_name = matches!((&old.ty, &new.ty), (TypeRef::Named(left), TypeRef::Named(right)) if self.matching.forward(*left) == Some(*right));
        match (before, after) {
            _ if same_name && old.nullable == new.nullable => Null::Same,
            (false, true) => Null::Now,
            (true, false) => Null::NoMore,
            _ => Null::Same,
        }
    }

    fn plain(&self, old: &TypeRef, new: &TypeRef) -> Alike {
        match (old, new) {
            (TypeRef::Any(_), TypeRef::Any(_)) => Alike::Same,
            (TypeRef::Any(_), _) => Alike::Narrower,
            (_, TypeRef::Any(_)) => Alike::Wider,
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => scalars(*old, *new),
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.inner(old, new)
            }
            (TypeRef::Tuple(old), TypeRef::Tuple(new)) if old.len() == new.len() => {
                old.iter().zip(new).fold(Alike::Same, |alike, (old, new)| {
                    alike.and(self.inner(old, new))
                })
            }
            _ => Alike::Other,
        }
    }

    fn named(&self, old: TypeId, new: TypeId) -> Alike {
        if self.matching.forward(old) == Some(new) {
            return Alike::Same;
        }
        match (
            &self.old.api.type_of(old).shape,
            &self.new.api.type_of(new).shape,
        ) {
            (_, Shape::Union(shape))
                if shape
                    .variants
                    .iter()
                    .any(|variant| self.is_pair(old, &variant.value.ty)) =>
            {
                Alike::Wider
            }
            (Shape::Union(shape), _)
                if shape
                    .variants
                    .iter()
                    .any(|variant| self.is_pair_back(&variant.value.ty, new)) =>
            {
                Alike::Narrower
            }
            _ => Alike::Other,
        }
    }

    fn is_pair(&self, old: TypeId, new: &TypeRef) -> bool {
        matches!(new, TypeRef::Named(new) if self.matching.forward(old) == Some(*new))
    }

    fn is_pair_back(&self, old: &TypeRef, new: TypeId) -> bool {
        matches!(old, TypeRef::Named(old) if self.matching.forward(*old) == Some(new))
    }

    /// A named type of one state beside a type without a name of the other.
    fn named_and_plain(&self, named: TypeId, named_is_old: bool, plain: &TypeRef) -> Alike {
        let api = if named_is_old {
            self.old.api
        } else {
            self.new.api
        };
        match (&api.type_of(named).shape, plain) {
            (_, TypeRef::Any(_)) => Alike::Wider,
            (Shape::Enum(shape), TypeRef::Scalar(scalar)) => match (shape.kind, scalar) {
                (EnumKind::Text, Scalar::Text)
                | (EnumKind::Integer, Scalar::Integer(_) | Scalar::Number(_)) => Alike::Wider,
                _ => Alike::Other,
            },
            (Shape::Struct(_), TypeRef::Map(_)) => Alike::Wider,
            (Shape::Union(shape), other) => {
                let holds = shape.variants.iter().any(|variant| match named_is_old {
                    true => self.simple(&variant.value.ty, other),
                    false => self.simple(other, &variant.value.ty),
                });
                if holds { Alike::Narrower } else { Alike::Other }
            }
            _ => Alike::Other,
        }
    }

    /// Whether two types are the same without looking into unions again.
    fn simple(&self, old: &TypeRef, new: &TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => old == new,
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.simple(&old.ty, &new.ty)
            }
            (TypeRef::Named(old), TypeRef::Named(new)) => self.matching.forward(*old) == Some(*new),
            _ => false,
        }
    }
}

fn scalars(old: Scalar, new: Scalar) -> Alike {
    let is_text = |scalar| {
        matches!(
            scalar,
            Scalar::Date
                | Scalar::DateTime
                | Scalar::Uuid
                | Scalar::Base64
                | Scalar::Time
                | Scalar::Duration
                | Scalar::Exact(_)
        )
    };
    // In Rust these are all `String`.
    let spelled_as_text = |scalar| {
        matches!(
            scalar,
            Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Binary
        )
    };
    match (old, new) {
        (old, new) if old == new || spelled_as_text(old) && spelled_as_text(new) => Alike::Same,
        (old, Scalar::Text) if is_text(old) => Alike::Wider,
        (Scalar::Text, new) if is_text(new) => Alike::Narrower,
        (Scalar::Integer(old), Scalar::Integer(new)) => range(holds(new, old), holds(old, new)),
        (Scalar::Integer(_), Scalar::Number(_))
        | (Scalar::Number(Float::F32), Scalar::Number(Float::F64)) => Alike::Wider,
        (Scalar::Number(_), Scalar::Integer(_))
        | (Scalar::Number(Float::F64), Scalar::Number(Float::F32)) => Alike::Narrower,
        _ => Alike::Other,
    }
}

fn range(new_holds_old: bool, old_holds_new: bool) -> Alike {
    match (new_holds_old, old_holds_new) {
        (true, false) => Alike::Wider,
        (false, true) => Alike::Narrower,
        _ => Alike::Other,
    }
}

/// Whether every value of one width is a value of another.
fn holds(wide: Int, narrow: Int) -> bool {
    let (wide_signed, wide_bits) = width(wide);
    let (narrow_signed, narrow_bits) = width(narrow);
    match (wide_signed, narrow_signed) {
        (true, false) => wide_bits > narrow_bits,
        (false, true) => false,
        _ => wide_bits >= narrow_bits,
    }
}

fn width(int: Int) -> (bool, u32) {
    match int {
        Int::I8 => (true, 8),
        Int::I16 => (true, 16),
        Int::I32 => (true, 32),
        Int::I64 => (true, 64),
        Int::U8 => (false, 8),
        Int::U16 => (false, 16),
        Int::U32 => (false, 32),
        Int::U64 => (false, 64),
    }
}
