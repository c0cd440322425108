//! What each type belongs to in the end: a component, an operation or a webhook.
//!
//! In: types. Out: for each the item at the end of its chain of owners. Absent: names.

use std::collections::BTreeSet;

use super::{Origin, Owner, Type};

/// The item that a type belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// A type with a name of its own, by its index.
    Component(usize),
    /// An operation, by its index.
    Operation(usize),
    /// A webhook, by its index.
    Webhook(usize),
}

impl Root {
    /// Whether it is no type, so that types inside it are called after a call or a message.
    pub fn is_exchange(self) -> bool {
        !matches!(self, Self::Component(_))
    }
}

/// The root of each type, by its index.
pub fn of(types: &[Type]) -> Vec<Root> {
    let mut roots: Vec<Option<Root>> = vec![None; types.len()];
    for index in 0..types.len() {
        let (mut chain, mut seen) = (Vec::new(), BTreeSet::new());
        let mut at = index;
        let root = loop {
            if let Some(known) = roots.get(at).copied().flatten() {
                break known;
            }
            chain.push(at);
            match types.get(at).map(|item| &item.origin) {
                Some(Origin::Inside(Owner::Operation(operation), _)) => {
                    break Root::Operation(*operation);
                }
                Some(Origin::Inside(Owner::Webhook(webhook), _)) => break Root::Webhook(*webhook),
                Some(Origin::Inside(Owner::Type(owner), _)) if seen.insert(at) => {
                    at = owner.index();
                }
                _ => break Root::Component(at),
            }
        };
        for one in chain {
            if let Some(slot) = roots.get_mut(one) {
                *slot = Some(root);
            }
        }
    }
    let whole = roots.into_iter().enumerate();
    whole
        .map(|(index, root)| root.unwrap_or(Root::Component(index)))
        .collect()
}
