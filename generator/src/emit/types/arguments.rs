//! How a caller gives a value: `impl Into<T>`, an iterator, or exactly the type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::item::{Expression, Meta, Setter};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::ir::{Scalar, Shape, TypeRef, Use};

/// The way a value is given.
#[derive(Debug, Clone)]
pub(crate) enum GivenAs {
    /// Exactly this type: numbers, so that a literal needs no suffix, and structs, to which nothing
    /// converts.
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
    file: FileKind,
    imports: &Imports,
) -> GivenAs {
    let plain = unit.type_tokens(&value.ty, file, imports);
    if boxed {
        return GivenAs::Into(quote!(Box<#plain>));
    }
    match unit.resolve(&value.ty) {
        TypeRef::Scalar(
            Scalar::Integer(_) | Scalar::Number(_) | Scalar::Boolean | Scalar::Null,
        )
        | TypeRef::Tuple(_) => GivenAs::Exact(plain),
        TypeRef::Named(id) if matches!(unit.api.type_of(*id).shape, Shape::Struct(_)) => {
            GivenAs::Exact(plain)
        }
        TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => GivenAs::Into(plain),
        TypeRef::List(item) => GivenAs::List(unit.item_tokens(item, file, imports)),
        TypeRef::Map(item) => GivenAs::Map(unit.item_tokens(item, file, imports)),
    }
}

impl GivenAs {
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
    pub(crate) fn convert(&self, name: &str) -> Expression {
        let calls: &[&str] = match self {
            Self::Exact(_) => &[],
            Self::Into(_) => &[".into()"],
            Self::List(_) => &[".into_iter()", ".map(Into::into)", ".collect()"],
            Self::Map(_) => &[
                ".into_iter()",
                ".map(|(key, value)| (key.into(), value.into()))",
                ".collect()",
            ],
        };
        Expression {
            root: name.to_owned(),
            calls: calls.iter().map(|call| (*call).to_owned()).collect(),
        }
    }

    /// The entry of a `setters!` table.
    pub(crate) fn setter(&self, meta: Meta, nullable: bool) -> Setter {
        let (kind, ty) = match self {
            Self::Exact(ty) | Self::Into(ty) if nullable => ("nullable ", ty),
            Self::Exact(ty) => ("", ty),
            Self::Into(ty) => ("into ", ty),
            Self::List(ty) => ("list ", ty),
            Self::Map(ty) => ("map ", ty),
        };
        Setter {
            meta,
            given: format!("{kind}{}", type_text(ty.clone())),
            argument: self.given(nullable),
        }
    }

    /// The type of a setter's argument.
    pub(crate) fn given(&self, nullable: bool) -> String {
        match self {
            Self::Exact(ty) | Self::Into(ty) if nullable => {
                format!("impl Into<Nullable<{}>>", type_text(ty.clone()))
            }
            other => type_text(other.tokens()),
        }
    }
}
