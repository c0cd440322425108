//! A review for programs; `review.schema.json` beside this file says what is in it.

use serde_json::{Value, json};

use crate::compare::change::{
    Change, Judgement, OtherName, Review, SourceLocation, UnreadKeyword, Witness, WordChange,
};
use crate::source::Pointer;

/// The JSON Schema of [`json()`].
pub const SCHEMA: &str = include_str!("review.schema.json");

/// A review as JSON.
pub fn json(review: &Review) -> String {
    let apis = review.apis.iter().map(|api| {
        json!({
            "module": api.module,
            "wording": api.words.len(),
            "descriptions": api.words.iter().map(word).collect::<Vec<_>>(),
            "unread": api.unread.iter().map(unread).collect::<Vec<_>>(),
            "operations": {"old": api.sizes.operations.0, "new": api.sizes.operations.1},
            "types": {"old": api.sizes.types.0, "new": api.sizes.types.1},
            "changes": api.changes.iter().map(change).collect::<Vec<_>>(),
        })
    });
    let value = json!({
        "version": 1,
        "old": review.titles.0,
        "new": review.titles.1,
        "verdict": review.verdict().map(|verdict| verdict.name()),
        "decided_by": review.decisive().map(decisive),
        "wire": {
            "verdict": review.wire().verdict().name(),
            "old_clients": review.wire().old_clients.verdict().name(),
            "new_clients": review.wire().new_clients.verdict().name(),
            "decided_by": review.decisive_on_wire().map(decisive),
        },
        "apis": apis.collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn word(change: &WordChange) -> Value {
    json!({
        "path": change.path,
        "keyword": change.keyword,
        "was": change.before,
        "is": change.after,
    })
}

fn unread(unread: &UnreadKeyword) -> Value {
    let pointers: Vec<&str> = unread.places.iter().map(Pointer::as_str).collect();
    json!({"keyword": unread.keyword, "pointers": pointers})
}

fn decisive(change: &Change) -> Value {
    json!({"rule": change.rule.id, "path": change.path})
}

fn change(change: &Change) -> Value {
    let [builds, reads, matches, transports] = change.roles.each().map(|(_, effect)| effect.name());
    json!({
        "rule": change.rule.id,
        "kind": change.rule.kind.name(),
        "verdict": change.verdict().name(),
        "item": change.item,
        "path": change.path,
        "says": change.rule.summary,
        "was": change.before,
        "is": change.after,
        "roles": {
            "builds": builds,
            "reads": reads,
            "matches": matches,
            "transports": transports,
        },
        "wire": {
            "old_client": judgement(&change.wire.old_client),
            "new_client": judgement(&change.wire.new_client),
        },
        "cause": {
            "by": change.cause.kind.name(),
            "old": change.cause.old.as_ref().map(site),
            "new": change.cause.new.as_ref().map(site),
        },
        "operations": change.operations.to_vec(),
        "other_names": change.other_names.iter().map(other_name).collect::<Vec<_>>(),
        "hint": change.hint,
        "follows": change.follows,
    })
}

fn other_name(name: &OtherName) -> Value {
    json!({"path": name.path, "operations": name.operations.to_vec()})
}

fn judgement(judgement: &Judgement) -> Value {
    json!({
        "grade": judgement.grade.name(),
        "says": judgement.reason,
        "witness": judgement.witness.as_deref().map(witness),
    })
}

fn witness(witness: &Witness) -> Value {
    let (old, new) = &witness.schemas;
    json!({
        "value": witness.value,
        "allowed_by": witness.allowed_by.name(),
        "old": old.as_str(),
        "new": new.as_str(),
    })
}

fn site(site: &SourceLocation) -> Value {
    json!({
        "pointer": site.pointer.as_str(),
        "file": site.file,
        "line": site.line,
        "column": site.column,
        "exact": site.exact,
    })
}
