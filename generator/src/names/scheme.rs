//! Names of security schemes, and of those that are given together: the variants of `Credential` and the functions that make them.

use std::collections::BTreeSet;

use super::allocate::{Claim, Scope, choose};
use super::given::Unusable;
use super::locked::{Case, Given, LockedNames};
use super::reserved::Namespace;
use super::{Ident, words};
use crate::diagnostic::Sink;
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

    /// Whether a name can be used as it was given.
    fn check(&self, name: &str) -> Result<(), Unusable> {
        self.variants.check(name)?;
        if self.makers.contains(&maker(name)) {
            Err(Unusable::Taken)
        } else {
            Ok(())
        }
    }

    /// Takes the name that the lock has, unless it cannot be used.
    fn locked(
        &mut self,
        given: Given<'_>,
        locked_names: &LockedNames<'_>,
        sink: &mut Sink,
    ) -> Option<Ident> {
        match self.check(given.name) {
            Ok(()) => Some(self.take(given.name)),
            Err(why) => {
                locked_names.refuse(&given, why, sink);
                None
            }
        }
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
    sink: &mut Sink,
) -> (Vec<Ident>, Vec<CredentialNames>) {
    let mut names = Names {
        variants: Scope::new(Namespace::Variants),
        makers: BTreeSet::new(),
    };
    let mut idents: Vec<Option<Ident>> = Vec::with_capacity(api.schemes.len());
    for (index, scheme) in api.schemes.iter().enumerate() {
        let asked = locked_names.rename(&scheme.at, Case::Upper);
        let asked = asked
            .filter(|name| names.check(name).is_ok())
            .map(|name| names.take(name));
        idents.push(asked.or_else(|| {
            let given = Given::entry(locked_names.scheme(index)?, &scheme.at);
            names.locked(given, locked_names, sink)
        }));
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
