//! Names of the environment variables that credentials are read from.
//!
//! A variable is made of the module, the words of the scheme, and the argument where a scheme has
//! several. So `login_user` can be the user name of `login` or the key of `login_user`; the scheme
//! that comes later gets other words, which the lock keeps.

use std::collections::BTreeSet;

use super::allocate::{Claim, LetterCase, Numbers};
use super::given::{self, Unusable};
use super::locked::{Given, LockedNames};
use super::scheme::SchemeNames;
use super::{claim_order, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, SchemeKind};
use crate::lock::Entry;
use crate::source::Pointer;

/// How the lock calls the words of the environment variables of a scheme, where these are not the
/// words of the function.
pub(super) const VARIABLE: &str = "(variable)";

impl SchemeNames {
    /// The environment variables of a scheme in a module, one for each argument in order: the word
    /// of the argument is part of them where there are several.
    pub fn variables(&self, kind: &SchemeKind, module: &str) -> Vec<String> {
        let variables = variables(kind, &self.variable).into_iter();
        let shouted = |variable| format!("{module}_{variable}").to_uppercase();
        variables.map(shouted).collect()
    }
}

/// The variables of a scheme without its module.
fn variables(kind: &SchemeKind, words: &str) -> Vec<String> {
    match kind {
        SchemeKind::Basic => vec![format!("{words}_user"), format!("{words}_password")],
        SchemeKind::ApiKey(..) | SchemeKind::Bearer | SchemeKind::Http(_) => {
            vec![words.to_owned()]
        }
        SchemeKind::MutualTls => Vec::new(),
    }
}

/// The environment variables of one module, in the case in which they are written.
#[derive(Default)]
struct Variables(BTreeSet<String>);

impl Variables {
    fn can_take(&self, kind: &SchemeKind, words: &str) -> bool {
        let mut wanted = variables(kind, words).into_iter();
        wanted.all(|variable| !self.0.contains(&variable.to_uppercase()))
    }

    fn take(&mut self, kind: &SchemeKind, words: String) -> String {
        let taken = variables(kind, &words).into_iter();
        self.0.extend(taken.map(|variable| variable.to_uppercase()));
        words
    }

    /// The words that the lock has, unless they cannot be used.
    fn locked(
        &mut self,
        kind: &SchemeKind,
        maker: &str,
        (entry, at): (&Entry, &Pointer),
        locked_names: &LockedNames<'_>,
        sink: &mut Sink,
    ) -> Option<String> {
        let words = entry
            .member(VARIABLE, "*")
            .map_or(maker, |member| member.name.as_str());
        let usable = given::check_text(words).and_then(|()| {
            if !given::has_case(words, LetterCase::Snake) {
                Err(Unusable::Case(LetterCase::Snake))
            } else if self.can_take(kind, words) {
                Ok(())
            } else {
                Err(Unusable::Taken)
            }
        });
        match usable {
            Ok(()) => Some(self.take(kind, words.to_owned())),
            // Words that nobody wrote into the lock are only a preference.
            Err(_) if words == maker => None,
            Err(why) => {
                locked_names.refuse(&Given::entry(entry, at), why, sink);
                None
            }
        }
    }

    /// The words of the function, or these and more.
    fn claim(&mut self, kind: &SchemeKind, maker: &str, at: &Pointer) -> String {
        let claim = Claim {
            preferred: maker,
            qualifiers: &["scheme".to_owned()],
            at,
        };
        let words =
            Numbers::default().choose(&claim, |text| self.can_take(kind, &words::snake(text)));
        self.take(kind, words::snake(&words))
    }
}

/// Gives the schemes the words of their environment variables. Those of the lock come first, so
/// that a new scheme takes no variable from one that has it.
pub(super) fn allocate(
    api: &Api,
    chosen: &mut [SchemeNames],
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) {
    let mut variables = Variables::default();
    let makers = chosen.iter().map(|names| names.maker.as_str());
    let order = claim_order(makers, words::snake);
    let mut unnamed = Vec::new();
    for index in order {
        let scheme = &api.schemes[index];
        let maker = chosen[index].maker.clone();
        let locked = locked_names.scheme(index).and_then(|entry| {
            let entry = (entry, &scheme.at);
            variables.locked(&scheme.kind, &maker, entry, locked_names, sink)
        });
        match locked {
            Some(words) => chosen[index].variable = words,
            None => unnamed.push(index),
        }
    }
    for index in unnamed {
        let scheme = &api.schemes[index];
        let maker = chosen[index].maker.clone();
        chosen[index].variable = variables.claim(&scheme.kind, &maker, &scheme.at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::check::check;
    use crate::ir::lower::lower;
    use crate::lock::ModuleLock;
    use crate::names::Naming;
    use crate::spec::testing::yaml;

    const LOGIN: &str = "login: {type: http, scheme: basic}";
    const LOGIN_USER: &str = "login_user: {type: apiKey, in: header, name: X-User}";

    /// The variables of each scheme, and the lock.
    fn variables(schemes: &[&str], lock: ModuleLock) -> (String, ModuleLock) {
        let mut sink = Sink::new();
        let used = schemes.iter().filter_map(|scheme| scheme.split(':').next());
        let used: Vec<String> = used.map(|name| format!("{{{name}: []}}")).collect();
        let document = yaml(
            &format!(
                "{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{/: {{get: {{}}}}}}, \
                 security: [{}], components: {{securitySchemes: {{{}}}}}}}",
                used.join(", "),
                schemes.join(", ")
            ),
            &mut sink,
        );
        let spec = crate::spec::read(&document, &mut sink).unwrap();
        let api = lower(&spec, &mut sink);
        let checked = check(api, &lock, &mut sink);
        let naming = Naming {
            lock,
            ..Naming::default()
        };
        let names = crate::names::allocate("x", &checked, &naming, &mut sink);
        let schemes = checked.api().schemes.iter().enumerate();
        let mut all: Vec<String> = schemes
            .flat_map(|(index, scheme)| names.variables(index, &scheme.kind))
            .collect();
        all.sort();
        (all.join(" "), names.lock(&checked))
    }

    #[test]
    fn no_variable_belongs_to_two_schemes() {
        let (both, _) = variables(&[LOGIN, LOGIN_USER], ModuleLock::default());
        assert_eq!(both, "X_LOGIN_PASSWORD X_LOGIN_USER X_LOGIN_USER_SCHEME");
        let (other_order, _) = variables(&[LOGIN_USER, LOGIN], ModuleLock::default());
        assert_eq!(other_order, both);
        let upper = [
            "straße: {type: http, scheme: bearer}",
            "strasse: {type: http, scheme: bearer}",
        ];
        let (upper, _) = variables(&upper, ModuleLock::default());
        assert_eq!(upper, "X_STRASSE X_STRASSE_SCHEME");
    }

    #[test]
    fn a_new_scheme_takes_no_variable_from_another() {
        let (alone, lock) = variables(&[LOGIN_USER], ModuleLock::default());
        assert_eq!(alone, "X_LOGIN_USER");
        let (both, lock) = variables(&[LOGIN, LOGIN_USER], lock);
        let expected = "X_LOGIN_SCHEME_PASSWORD X_LOGIN_SCHEME_USER X_LOGIN_USER";
        assert_eq!(both, expected);
        let (again, _) = variables(&[LOGIN, LOGIN_USER], lock.clone());
        assert_eq!(again, expected);
        // It keeps them when the other one is gone.
        let (left, _) = variables(&[LOGIN], lock);
        assert_eq!(left, "X_LOGIN_SCHEME_PASSWORD X_LOGIN_SCHEME_USER");
    }
}
