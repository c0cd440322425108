//! Names of security schemes, and of those that are given together: the variants of `Credential` and the functions that make them.

use std::collections::BTreeSet;

use super::allocate::{Claim, Scope, choose};
use super::locked::{Case, LockedNames};
use super::reserved::Namespace;
use super::{Ident, words};
use crate::ir::Api;
use crate::source::Pointer;

/// The names of what a caller gives for one scheme, or for several together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialNames {
    /// Indices into `Api::schemes`, those that the client applies itself.
    pub schemes: Vec<usize>,
    /// The variant of `Credential`.
    pub variant: Ident,
    /// The function that makes it.
    pub maker: Ident,
}

/// Variants, and the functions that have their words: neither may be there twice.
struct Names {
    variants: Scope,
    makers: BTreeSet<String>,
}

impl Names {
    fn can_take(&self, name: &str) -> bool {
        self.variants.can_take(name) && !self.makers.contains(&maker(name))
    }

    fn take(&mut self, name: &str) -> Ident {
        self.makers.insert(maker(name));
        self.variants.take_exactly(name)
    }

    fn claim(&mut self, preferred: &str, qualifier: &str, at: &Pointer) -> Ident {
        let claim = Claim {
            preferred,
            qualifiers: &[qualifier.to_owned()],
            at,
        };
        let words = choose(&claim, |text| self.can_take(&words::camel(text)));
        self.take(&words::camel(&words))
    }
}

/// The words of the function that makes a variant.
fn maker(variant: &str) -> String {
    words::snake(variant)
}

/// Names the variants for single schemes, by index into `Api::schemes`, and then all credentials in their order.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
) -> (Vec<Ident>, Vec<CredentialNames>) {
    let mut names = Names {
        variants: Scope::new(Namespace::Variants),
        makers: BTreeSet::new(),
    };
    let mut idents: Vec<Option<Ident>> = Vec::with_capacity(api.schemes.len());
    for (index, scheme) in api.schemes.iter().enumerate() {
        let name = locked_names
            .rename(&scheme.at, Case::Upper)
            .or_else(|| locked_names.scheme(index).map(|entry| entry.name.as_str()));
        idents.push(
            name.filter(|name| names.can_take(name))
                .map(|name| names.take(name)),
        );
    }
    let idents: Vec<Ident> = idents
        .into_iter()
        .zip(&api.schemes)
        .map(|(known, scheme)| {
            known.unwrap_or_else(|| names.claim(&scheme.name, "scheme", &scheme.at))
        })
        .collect();
    let credentials = api
        .credentials()
        .into_iter()
        .map(|schemes| credential(schemes, &idents, &mut names))
        .collect();
    (idents, credentials)
}

/// Schemes that are given together have all their names, joined by `And`.
fn credential(schemes: Vec<usize>, idents: &[Ident], names: &mut Names) -> CredentialNames {
    let parts: Vec<&Ident> = schemes
        .iter()
        .filter_map(|index| idents.get(*index))
        .collect();
    let variant = match parts.as_slice() {
        [one] => (*one).clone(),
        parts => {
            let parts: Vec<&str> = parts.iter().map(|ident| ident.plain()).collect();
            let joined = parts.join("And");
            if names.can_take(&joined) {
                names.take(&joined)
            } else {
                names.claim(&joined, "together", &Pointer::root())
            }
        }
    };
    CredentialNames {
        schemes,
        maker: Ident::exact(&maker(variant.plain())),
        variant,
    }
}
