//! Names of security schemes, and of those that are given together: the variants of `Credential`
//! and the functions that make them.

use std::collections::BTreeSet;

use super::allocate::{Claim, LetterCase, Numbers, Scope};
use super::given::{self, Unusable};
use super::locked::{Case, Given, LockedNames};
use super::reserved::Namespace;
use super::words::{self, recase};
use super::{Ident, claim_order, variable};
use crate::diagnostic::Sink;
use crate::ir::Api;
use crate::lock::Entry;
use crate::source::Pointer;

/// How the lock calls the function that makes the credential of a scheme, where that is not the
/// variant in another case.
pub(super) const MAKER: &str = "(maker)";

/// The names of one scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNames {
    /// The variant of `Credential`, in upper camel case.
    pub variant: Ident,
    /// The words of the function that makes it, in lower case.
    pub maker: String,
    /// The words of its environment variables, in lower case. No variable of the module belongs to
    /// two schemes.
    pub variable: String,
}

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

/// Variants, and the functions that make them: neither may be there twice.
struct Names {
    variants: Scope,
    makers: BTreeSet<String>,
    numbers: Numbers,
}

impl Names {
    fn can_take(&self, variant: &str, maker: &str) -> bool {
        self.variants.can_take(variant) && !self.makers.contains(maker)
    }

    /// Whether a name can be used as it was given.
    fn check(&self, variant: &str, maker: &str) -> Result<(), Unusable> {
        self.variants.check(variant)?;
        given::check_text(maker)?;
        if !given::has_case(maker, LetterCase::Snake) {
            Err(Unusable::Case(LetterCase::Snake))
        } else if self.makers.contains(maker) {
            Err(Unusable::Taken)
        } else {
            Ok(())
        }
    }

    fn take(&mut self, variant: &str, maker: String) -> SchemeNames {
        self.makers.insert(maker.clone());
        SchemeNames {
            variant: self.variants.take_exactly(variant),
            // Until all schemes have their names.
            variable: maker.clone(),
            maker,
        }
    }

    /// Takes the name that `codegen.toml` asks for.
    fn asked(&mut self, name: &str, entry: Option<&Entry>) -> Option<SchemeNames> {
        let maker = match entry.filter(|entry| entry.name == name) {
            Some(entry) => locked_maker(entry),
            None => words::snake(name),
        };
        self.check(name, &maker)
            .is_ok()
            .then(|| self.take(name, maker))
    }

    /// Takes the name that the lock has, unless it cannot be used.
    fn locked(
        &mut self,
        (entry, at): (&Entry, &Pointer),
        locked_names: &LockedNames<'_>,
        sink: &mut Sink,
    ) -> Option<SchemeNames> {
        let maker = locked_maker(entry);
        match self.check(&entry.name, &maker) {
            Ok(()) => Some(self.take(&entry.name, maker)),
            Err(why) => {
                locked_names.refuse(&Given::entry(entry, at), why, sink);
                None
            }
        }
    }

    /// Gives a scheme its name; the function has the same words as the variant.
    fn claim(&mut self, preferred: &str, at: &Pointer) -> SchemeNames {
        let claim = Claim {
            preferred,
            qualifiers: &["scheme".to_owned()],
            at,
        };
        let mut numbers = std::mem::take(&mut self.numbers);
        let words = numbers.choose(&claim, |text| {
            self.can_take(&words::camel(text), &words::snake(text))
        });
        self.numbers = numbers;
        self.take(&words::camel(&words), words::snake(&words))
    }

    /// Gives a name to schemes that are given together. No lock keeps it, so it is made of their
    /// names, the maker as long as it can be from the variant.
    fn join(&mut self, parts: &[&SchemeNames]) -> SchemeNames {
        let variants: Vec<&str> = parts.iter().map(|part| part.variant.plain()).collect();
        let makers: Vec<&str> = parts.iter().map(|part| part.maker.as_str()).collect();
        let joined = variants.join("And");
        let is_derived = parts
            .iter()
            .all(|part| part.maker == recase::snake(part.variant.plain()));
        let maker = if is_derived {
            recase::snake(&joined)
        } else {
            makers.join("_and_")
        };
        if self.can_take(&joined, &maker) {
            return self.take(&joined, maker);
        }
        let claim = Claim {
            preferred: &joined,
            qualifiers: &["together".to_owned()],
            at: &Pointer::root(),
        };
        let mut numbers = std::mem::take(&mut self.numbers);
        let words = numbers.choose(&claim, |text| {
            self.can_take(&recase::camel(text), &recase::snake(text))
        });
        self.numbers = numbers;
        self.take(&recase::camel(&words), recase::snake(&words))
    }
}

/// The function that makes a credential: the lock has it where it is not the variant in another
/// case.
fn locked_maker(entry: &Entry) -> String {
    entry
        .member(MAKER, "*")
        .map_or_else(|| recase::snake(&entry.name), |member| member.name.clone())
}

/// Names the variants for single schemes, by index into `Api::schemes`, and then all credentials in
/// their order.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> (Vec<SchemeNames>, Vec<CredentialNames>) {
    let mut names = Names {
        variants: Scope::new(Namespace::Variants),
        makers: BTreeSet::new(),
        numbers: Numbers::default(),
    };
    let mut chosen: Vec<Option<SchemeNames>> = Vec::with_capacity(api.schemes.len());
    for (index, scheme) in api.schemes.iter().enumerate() {
        let entry = locked_names.scheme(index);
        let asked = locked_names
            .rename(&scheme.at, Case::Upper)
            .and_then(|name| names.asked(name, entry));
        chosen.push(asked.or_else(|| names.locked((entry?, &scheme.at), locked_names, sink)));
    }
    let wanted = api.schemes.iter().map(|scheme| scheme.name.as_str());
    for index in claim_order(wanted, words::camel) {
        let scheme = &api.schemes[index];
        if chosen[index].is_none() {
            chosen[index] = Some(names.claim(&scheme.name, &scheme.at));
        }
    }
    let mut chosen: Vec<SchemeNames> = chosen.into_iter().flatten().collect();
    variable::allocate(api, &mut chosen, locked_names, sink);
    let credentials = api
        .credentials()
        .into_iter()
        .map(|schemes| credential(schemes, &chosen, &mut names))
        .collect();
    (chosen, credentials)
}

/// Schemes that are given together have all their names, joined by `And`.
fn credential(schemes: Vec<usize>, all: &[SchemeNames], names: &mut Names) -> CredentialNames {
    let parts: Vec<&SchemeNames> = schemes.iter().filter_map(|index| all.get(*index)).collect();
    let named = match parts.as_slice() {
        [one] => (*one).clone(),
        parts => names.join(parts),
    };
    CredentialNames {
        schemes,
        maker: Ident::exact(&named.maker),
        variant: named.variant,
    }
}
