//! What absence and null make of a type: one table.
//!
//! In: whether a value must be there, and whether null is one of its values. Out: what is put
//! around its type, and what is written where it is absent. Everything that spells or explains a
//! type asks here. Absent: which values can be null.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::Imports;

/// What is put around the type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapper {
    /// Nothing: it is always there, and null is none of its values or is one that the type has by
    /// itself.
    Nothing,
    /// `OrNull`: it is always there, and may be null.
    OrNull,
    /// `Option`: it may be absent.
    Option,
    /// `Nullable`: it may be absent, and it may be null, which is not the same.
    Nullable,
}

impl Wrapper {
    /// The table. `needs_null` is whether null is a value that the type does not have by itself.
    pub(super) const fn new(is_required: bool, needs_null: bool) -> Self {
        match (is_required, needs_null) {
            (true, false) => Self::Nothing,
            (true, true) => Self::OrNull,
            (false, false) => Self::Option,
            (false, true) => Self::Nullable,
        }
    }

    /// Puts it around a type.
    pub(super) fn wrap(self, plain: TokenStream, imports: &Imports) -> TokenStream {
        match self {
            Self::Nothing => plain,
            Self::OrNull => {
                let or_null = imports.runtime("OrNull");
                quote!(#or_null<#plain>)
            }
            Self::Option => quote!(Option<#plain>),
            Self::Nullable => {
                let nullable = imports.runtime("Nullable");
                quote!(#nullable<#plain>)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::type_text::type_text;

    #[test]
    fn absence_and_null_are_wrapped_independently() {
        let text = |is_required, needs_null| {
            let wrapper = Wrapper::new(is_required, needs_null);
            type_text(wrapper.wrap(quote!(Pet), &Imports::default()))
        };
        assert_eq!(text(true, false), "Pet");
        assert_eq!(text(true, true), "OrNull<Pet>");
        assert_eq!(text(false, false), "Option<Pet>");
        assert_eq!(text(false, true), "Nullable<Pet>");
    }
}
