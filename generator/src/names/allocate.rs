//! Scopes in which every name is given once.

use std::collections::{BTreeMap, BTreeSet};

use super::given::{self, Unusable};
use super::reserved::{Namespace, identifier};
use super::{Ident, words};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::Pointer;

/// The case of the names in a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LetterCase {
    Snake,
    Camel,
    Shouted,
}

/// A scope: no two names in it are equal.
#[derive(Debug)]
pub(crate) struct Scope {
    namespace: Namespace,
    case: LetterCase,
    taken: BTreeSet<String>,
    numbers: Numbers,
    /// Whether words are split as earlier versions did.
    recases: bool,
}

/// What wants a name.
#[derive(Debug)]
pub(crate) struct Claim<'a> {
    /// The words it wants to be called.
    pub(crate) preferred: &'a str,
    /// Words that tell it from others of the same preferred name, the best first; tried one by one,
    /// then together.
    pub(crate) qualifiers: &'a [String],
    /// Its place in the document.
    pub(crate) at: &'a Pointer,
}

impl Scope {
    pub(crate) fn new(namespace: Namespace) -> Self {
        let case = match namespace {
            Namespace::Types | Namespace::Variants | Namespace::Operations => LetterCase::Camel,
            Namespace::Fields | Namespace::Methods | Namespace::Parameters => LetterCase::Snake,
            Namespace::Constants => LetterCase::Shouted,
        };
        Self {
            namespace,
            case,
            taken: BTreeSet::new(),
            numbers: Numbers::default(),
            recases: false,
        }
    }

    /// The same for names that earlier versions gave and no lock has: they have to come out again
    /// as they were.
    pub(crate) fn recasing(namespace: Namespace) -> Self {
        Self {
            recases: true,
            ..Self::new(namespace)
        }
    }

    fn in_case(&self, text: &str) -> String {
        match self.case {
            LetterCase::Snake if self.recases => words::recase::snake(text),
            LetterCase::Camel if self.recases => words::recase::camel(text),
            LetterCase::Shouted if self.recases => words::recase::shouted(text),
            LetterCase::Snake => words::snake(text),
            LetterCase::Camel => words::camel(text),
            LetterCase::Shouted => words::shouted(text),
        }
    }

    /// Whether the name of these words is taken from the start, in every scope of this kind.
    pub(crate) fn reserves(&self, text: &str) -> bool {
        self.namespace.reserves(&self.in_case(text))
    }

    /// Whether these words would be a name of their own.
    pub(crate) fn is_free(&self, text: &str) -> bool {
        self.can_take(&self.in_case(text))
    }

    /// Takes the name of these words.
    pub(crate) fn take(&mut self, text: &str) -> Ident {
        self.take_exactly(&self.in_case(text))
    }

    /// Takes the name of these words, unless it is taken.
    pub(crate) fn take_free(&mut self, text: &str) -> Option<Ident> {
        let name = self.in_case(text);
        self.can_take(&name).then(|| self.take_exactly(&name))
    }

    /// Whether nothing else is called exactly this, which may be any text.
    pub(crate) fn can_take(&self, name: &str) -> bool {
        given::is_identifier(name)
            && !self.namespace.reserves(name)
            && !self.taken.contains(Ident::exact(name).plain())
    }

    /// Whether a name can be used as it was given, which may be any text; it is spelled as the
    /// compiler wants it then.
    pub(crate) fn check(&self, name: &str) -> Result<(), Unusable> {
        given::check_text(name)?;
        if self.in_case(name) != name && !given::has_case(name, self.case) {
            Err(Unusable::Case(self.case))
        } else if self.namespace.reserves(name) {
            Err(Unusable::Reserved)
        } else if self.taken.contains(Ident::exact(name).plain()) {
            Err(Unusable::Taken)
        } else {
            Ok(())
        }
    }

    /// Takes exactly this name, if it can be used.
    pub(crate) fn own(&mut self, name: &str) -> Result<(), Unusable> {
        self.check(name)?;
        self.reserve(name);
        Ok(())
    }

    /// Keeps a name from everything that is still to be named.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.taken.insert(Ident::exact(name).plain().to_owned());
    }

    /// Takes exactly this name.
    pub(crate) fn take_exactly(&mut self, name: &str) -> Ident {
        let ident = Ident::exact(name);
        self.taken.insert(ident.plain().to_owned());
        ident
    }

    /// Gives a name: the preferred name, or the preferred name with the fewest qualifiers that make
    /// it unique.
    pub(crate) fn claim(&mut self, claim: &Claim<'_>, sink: &mut Sink) -> Ident {
        if let Some(ident) = self.take_free(claim.preferred) {
            return ident;
        }
        let mut numbers = std::mem::take(&mut self.numbers);
        let words = numbers.choose(claim, |text| self.is_free(text));
        self.numbers = numbers;
        let ident = self.take(&words);
        if words != claim.preferred && self.namespace == Namespace::Types {
            sink.push(clash(claim, &ident));
        }
        ident
    }
}

/// The numbers that tell claims apart whose words are used up, by what they want to be called: the
/// last one that was given.
///
/// A number says nothing, but it can be read and remembered, and `names.lock` keeps it with its
/// item.
#[derive(Debug, Default)]
pub(crate) struct Numbers(BTreeMap<String, usize>);

impl Numbers {
    /// The first candidate that passes: the preferred name, with one qualifier, with several, with
    /// a number.
    pub(crate) fn choose(&mut self, claim: &Claim<'_>, is_free: impl Fn(&str) -> bool) -> String {
        let preferred = claim.preferred;
        let single = claim
            .qualifiers
            .iter()
            .map(|word| format!("{preferred} {word}"));
        let joined = (2..=claim.qualifiers.len())
            .map(|count| format!("{preferred} {}", claim.qualifiers[..count].join(" ")));
        let qualified = std::iter::once(preferred.to_owned())
            .chain(single)
            .chain(joined)
            .find(|text| is_free(text));
        qualified.unwrap_or_else(|| self.number(preferred, is_free))
    }

    /// Counting goes on where it ended the last time, so that many claims of one name take no
    /// longer each than the first.
    fn number(&mut self, preferred: &str, is_free: impl Fn(&str) -> bool) -> String {
        let last = self.0.entry(preferred.to_owned()).or_insert(1);
        loop {
            *last += 1;
            let text = format!("{preferred} {last}");
            if is_free(&text) {
                return text;
            }
        }
    }
}

fn clash(claim: &Claim<'_>, ident: &Ident) -> Diagnostic {
    let headline = format!(
        "the name `{}` is taken, so this is called `{}`",
        words::camel(claim.preferred),
        ident.plain()
    );
    Diagnostic::new(Code::NameClash, claim.at, headline)
}

/// The identifier of a module.
pub(crate) fn module(name: &str) -> Ident {
    // Modules are no part of the lock.
    Ident(identifier(&words::recase::snake(name)))
}

/// Words of a pointer that can qualify a name, the most telling first; structure that every pointer
/// shares is left out.
pub(crate) fn pointer_words(at: &Pointer) -> Vec<String> {
    let file = at
        .file()
        .split('/')
        .map(|step| step.split('.').next().unwrap_or(step).to_owned());
    let tokens: Vec<String> = file
        .filter(|step| !step.is_empty())
        .chain(at.tokens())
        .collect();
    let mut words: Vec<String> = Vec::new();
    for token in tokens.iter().rev() {
        let word = match token.as_str() {
            "components" | "paths" | "content" | "get" | "put" | "post" | "delete" => continue,
            "schemas" => "schema",
            "properties" => "property",
            "parameters" => "parameter",
            "responses" => "response",
            "requestBody" => "request",
            "enum" => "value",
            "oneOf" | "anyOf" | "allOf" => "branch",
            other if other.chars().all(|character| character.is_ascii_digit()) => continue,
            other => other,
        };
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_claims_of_one_place_get_two_names() {
        let (mut scope, mut sink, at) = (
            Scope::new(Namespace::Types),
            Sink::new(),
            Pointer::new("#/a"),
        );
        let mut claim = || {
            scope
                .claim(
                    &Claim {
                        preferred: "Pet",
                        qualifiers: &[],
                        at: &at,
                    },
                    &mut sink,
                )
                .to_string()
        };
        let names: Vec<String> = (0..4).map(|_| claim()).collect();
        assert_eq!(names, ["Pet", "Pet2", "Pet3", "Pet4"]);
    }

    /// Names that are cut to the same are numbered too, and each of many clashes takes no longer
    /// than the first.
    #[test]
    fn many_long_names_are_numbered() {
        let (mut scope, mut sink, at) = (
            Scope::new(Namespace::Fields),
            Sink::new(),
            Pointer::new("#/a"),
        );
        let preferred = "word ".repeat(100);
        let claim = Claim {
            preferred: &preferred,
            qualifiers: &["other".to_owned()],
            at: &at,
        };
        let names: BTreeSet<String> = (0..3_000)
            .map(|_| scope.claim(&claim, &mut sink).to_string())
            .collect();
        assert_eq!(names.len(), 3_000);
        assert!(names.iter().any(|name| name.ends_with("_3000")));
        assert!(names.iter().all(|name| name.len() <= 200));
    }
}
