//! The rules by which changes are judged: one table, in parts by subject.
//!
//! A verdict is about Rust: does code that uses the generated crate go on compiling? What happens
//! between clients and servers of different age is judged beside it, by the wire effect of the
//! rule. Finding changes is not done here.

mod calls;
mod clients;
mod features;
mod fields;
mod types;

use super::change::{ChangeKind, Effect, Roles, Verdict};
use super::wire;

pub(super) use calls::*;
pub(super) use clients::*;
pub(super) use features::*;
pub(super) use fields::*;
pub(super) use types::*;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which never changes.
    pub id: &'static str,
    /// What happens to the item.
    pub kind: ChangeKind,
    /// What that weighs.
    pub verdict: Verdict,
    /// What happened, as a sentence without the item's name.
    pub summary: &'static str,
    /// Why it weighs that much.
    pub why: &'static str,
    /// How to adapt code; empty if there is nothing to adapt.
    pub hint: &'static str,
    audience: Audience,
    wire: wire::WireEffect,
}

/// The users of the crate that a rule concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Audience {
    /// Builders of the data if it is sent, readers if it is received.
    Data,
    /// The same, and those who match it.
    Match,
    /// Callers.
    Call,
    /// Builders of the data if it is sent. Readers lose nothing where values keep to more rules,
    /// unless other rules do not hold any more.
    Stricter,
    /// Builders of the data if it is sent, readers if it is received: values may come that the
    /// rules forbade.
    Laxer,
    /// Readers of the response.
    Response,
    /// Readers of the response who match it.
    Failure,
    /// Nobody who writes code.
    Nobody,
}

impl Rule {
    /// What the wire sees of a change under this rule, if values prove all that it says.
    pub fn wire(&self, sent: bool, received: bool) -> super::change::Wire {
        self.wire.proven(sent, received)
    }

    /// What a change under this rule means on the wire, where nothing more is known of it.
    pub(super) fn effect(&self) -> wire::WireEffect {
        self.wire
    }

    /// Whether it is about data, which is sent, received, or both.
    pub(super) fn is_about_data(&self) -> bool {
        matches!(self.audience, Audience::Data | Audience::Match)
    }

    /// Who notices a change under this rule, where nothing more is known of it.
    pub fn roles(&self, sent: bool, received: bool) -> Roles {
        self.roles_of(sent, received, self.wire)
    }

    /// Who notices a change under this rule that means this on the wire.
    pub(super) fn roles_of(&self, sent: bool, received: bool, on_wire: wire::WireEffect) -> Roles {
        let effect = match (self.verdict, self.kind) {
            (Verdict::Major, _) => Effect::Breaks,
            // A minor change with a hint is a deprecation: code compiles, with a warning that asks
            // for a change some day.
            (Verdict::Minor, ChangeKind::Changed) if !self.hint.is_empty() => Effect::Differs,
            (Verdict::Minor, _) => Effect::Gains,
            (Verdict::Patch, _) if on_wire == wire::UNSEEN => Effect::None,
            (Verdict::Patch, _) => Effect::Differs,
        };
        let when = |applies: bool, effect| if applies { effect } else { Effect::None };
        let transports = if on_wire == wire::UNSEEN || on_wire == wire::TIGHTENED {
            Effect::None
        } else {
            Effect::Differs
        };
        let some = |builds, reads, matches| Roles {
            builds: when(builds, effect),
            reads: when(reads, effect),
            matches: when(matches, effect),
            transports: when(sent || received, transports),
        };
        match self.audience {
            // Code can name and read a type that nothing sends or receives, so its readers are
            // concerned.
            Audience::Data => some(sent, received || !sent, false),
            Audience::Match => some(sent, received || !sent, true),
            Audience::Call => some(true, false, false),
            Audience::Stricter => some(sent, received && on_wire == wire::RULES_REPLACED, false),
            Audience::Laxer => some(sent, received, false),
            Audience::Response => some(false, true, false),
            Audience::Failure => some(false, true, true),
            Audience::Nobody => Roles {
                transports: when(sent || received, transports),
                ..Roles::NOBODY
            },
        }
    }
}

/// All rules, by subject.
pub fn all() -> Vec<&'static Rule> {
    [TYPES, FIELDS, CALLS, CLIENTS, FEATURES]
        .iter()
        .flat_map(|part| part.iter().copied())
        .collect()
}

/// The rule with this name.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.id == id)
}

/// Declares rules: name, kind, verdict, whom it concerns, what the wire sees, what happened, why,
/// and how to adapt.
macro_rules! rules {
    ($all:ident $($name:ident $id:literal $kind:ident $verdict:ident $audience:ident $wire:ident $says:literal $why:literal $hint:literal)*) => {
        $(#[doc = $why]
        pub(in crate::compare) static $name: crate::compare::rules::Rule = crate::compare::rules::Rule {
            id: $id,
            kind: crate::compare::change::ChangeKind::$kind,
            verdict: crate::compare::change::Verdict::$verdict,
            summary: $says,
            why: $why,
            hint: $hint,
            audience: crate::compare::rules::Audience::$audience,
            wire: crate::compare::wire::$wire,
        };)*
        /// The rules of this part.
        pub(super) static $all: &[&crate::compare::rules::Rule] = &[$(&$name),*];
    };
}
use rules;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_says_what_to_do() {
        let rules = all();
        let names: BTreeSet<&str> = rules.iter().map(|rule| rule.id).collect();
        assert_eq!(names.len(), rules.len());
        assert!(rules.len() >= 60, "{}", rules.len());
        for rule in rules {
            assert_eq!(find(rule.id).map(|found| found.summary), Some(rule.summary));
            assert!(
                !rule.summary.is_empty() && rule.why.ends_with('.'),
                "{}",
                rule.id
            );
            assert!(
                rule.verdict < Verdict::Major || !rule.hint.is_empty(),
                "{} breaks code and has no hint",
                rule.id
            );
        }
    }
}
