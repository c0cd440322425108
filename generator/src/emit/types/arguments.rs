//! How a caller gives a value: `impl Into<T>`, an iterator, or exactly the type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Place, Unit};
use crate::ir::{Scalar, Shape, TypeRef, Use};

/// The way a value is given.
#[derive(Debug, Clone)]
pub(crate) enum Argument {
    /// Exactly this type: numbers, so that a literal needs no suffix, and structs, to which nothing converts.
    Exact(TokenStream),
    /// Anything that converts into this type.
    Into(TokenStream),
    /// Items that convert into this type.
    List(TokenStream),
    /// Pairs of keys and values that convert into this type.
    Map(TokenStream),
}

/// Chooses how a value of this type is given; nullness is the caller's business.
pub(crate) fn argument(
    unit: &Unit<'_>,
    value: &Use,
    boxed: bool,
    place: Place,
    imports: &Imports,
) -> Argument {
    let plain = unit.type_tokens(&value.ty, place, imports);
    if boxed {
        return Argument::Into(quote!(Box<#plain>));
    }
    match unit.resolve(&value.ty) {
        TypeRef::Scalar(
            Scalar::Integer(_) | Scalar::Number(_) | Scalar::Boolean | Scalar::Null,
        )
        | TypeRef::Tuple(_) => Argument::Exact(plain),
        TypeRef::Named(id) if matches!(unit.api.type_of(*id).shape, Shape::Struct(_)) => {
            Argument::Exact(plain)
        }
        TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => Argument::Into(plain),
        TypeRef::List(item) => Argument::List(unit.item_tokens(item, place, imports)),
        TypeRef::Map(item) => Argument::Map(unit.item_tokens(item, place, imports)),
    }
}

impl Argument {
    /// The type of a function's argument.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Exact(ty) => quote!(#ty),
            Self::Into(ty) => quote!(impl Into<#ty>),
            Self::List(ty) => quote!(impl IntoIterator<Item = impl Into<#ty>>),
            Self::Map(ty) => quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#ty>)>),
        }
    }

    /// The expression that makes the value of the argument.
    pub(crate) fn convert(&self, name: &proc_macro2::Ident) -> TokenStream {
        match self {
            Self::Exact(_) => quote!(#name),
            Self::Into(_) => quote!(#name.into()),
            Self::List(_) => quote!(#name.into_iter().map(Into::into).collect()),
            Self::Map(_) => {
                quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        }
    }
}

/// One line of a `setters!` table: `limit(nullable i64)`.
pub(crate) fn setter_line(name: &str, argument: &Argument, nullable: bool) -> String {
    let (kind, ty) = match argument {
        Argument::Exact(ty) if nullable => ("nullable ", ty),
        Argument::Into(ty) if nullable => ("nullable ", ty),
        Argument::Exact(ty) => ("", ty),
        Argument::Into(ty) => ("into ", ty),
        Argument::List(ty) => ("list ", ty),
        Argument::Map(ty) => ("map ", ty),
    };
    format!("{name}({kind}{})", spell(ty.clone()))
}
