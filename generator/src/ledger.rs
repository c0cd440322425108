//! What became of every keyword of a document.
//!
//! In: what the readers said of each key that they met, which nodes of the document anybody looked
//! at, and all findings. Out: [`Ledger`]. Nothing here knows a keyword: what no reader takes,
//! nobody looks at, or a finding tells of, cannot look better than it is. Absent: keys whose object
//! no reader met; where such an object begins is listed.

use std::collections::BTreeMap;

use crate::diagnostic::keyword_use::{KeywordUse, Support};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ir::Api;
use crate::ir::untyped::{Untyped, untyped};
use crate::load::document::{Document, Kind};
use crate::source::Pointer;

/// How often a keyword was supported how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// It has an effect on types, rules or requests.
    pub honoured: usize,
    /// It is shown to people.
    pub documentation: usize,
    /// It has no effect.
    pub ignored: usize,
}

impl Count {
    fn add(&mut self, support: Support) {
        match support {
            Support::Honoured => self.honoured += 1,
            Support::Documentation => self.documentation += 1,
            Support::Ignored => self.ignored += 1,
        }
    }
}

/// What became of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// For each keyword of each kind of object (`a schema`, `pattern`), what became of it.
    pub keywords: BTreeMap<(&'static str, String), Count>,
    /// Where the type is any JSON.
    pub untyped: Vec<Untyped>,
    /// The outermost maps and lists that nobody looked at: components that nothing refers to,
    /// mostly.
    pub unread: Vec<Pointer>,
}

impl Ledger {
    /// All keywords together.
    pub fn total(&self) -> Count {
        self.keywords
            .values()
            .fold(Count::default(), |sum, one| Count {
                honoured: sum.honoured + one.honoured,
                documentation: sum.documentation + one.documentation,
                ignored: sum.ignored + one.ignored,
            })
    }
}

/// Combines what the readers reported with which nodes were read and what was found.
pub(crate) fn summarize(
    uses: &BTreeMap<Pointer, KeywordUse>,
    document: &Document,
    findings: &[Diagnostic],
    api: Option<&Api>,
) -> Ledger {
    let mut capped: BTreeMap<&Pointer, Support> = BTreeMap::new();
    for finding in findings {
        if let (Place::Pointer(at), Some(support)) = (&finding.at, cap(finding.code)) {
            let least = capped.entry(at).or_insert(support);
            *least = support.max(*least);
        }
    }
    let mut ledger = Ledger {
        untyped: api.map(untyped).unwrap_or_default(),
        ..Ledger::default()
    };
    for (at, one) in uses {
        let unseen = document
            .find(at)
            .is_some_and(|node| !document.was_seen(node.id()));
        let found = if one.support == Support::Honoured {
            capped.get(at).copied()
        } else {
            None
        };
        let support = if unseen {
            Support::Ignored
        } else {
            found.unwrap_or(one.support)
        };
        ledger
            .keywords
            .entry((one.object, one.key.clone()))
            .or_default()
            .add(support);
    }
    // Last, since to look for what was not seen is to look at it.
    ledger.unread = unread(uses, document);
    ledger
}

/// What a keyword cannot be more than if a finding with this code stands at it.
fn cap(code: Code) -> Option<Support> {
    match code {
        Code::UnsupportedPattern | Code::UnsupportedFormat => Some(Support::Documentation),
        Code::UnsupportedKeyword
        | Code::UnsupportedFeature
        | Code::UnsupportedParameter
        | Code::UnsupportedScheme
        | Code::UnionUndecided
        | Code::WrongKind
        | Code::InvalidValue
        | Code::InvalidPattern
        | Code::RefMissing
        | Code::RefCycle
        | Code::RefRemote
        | Code::RefOutside => Some(Support::Ignored),
        _ => None,
    }
}

fn unread(uses: &BTreeMap<Pointer, KeywordUse>, document: &Document) -> Vec<Pointer> {
    let mut found = Vec::new();
    let mut open = vec![document.root()];
    while let Some(node) = open.pop() {
        let seen = document.was_seen(node.id());
        let is_extension = node.key().is_some_and(|key| key.starts_with("x-"));
        if seen {
            open.extend(node.entries().map(|(_, below)| below).chain(node.items()));
        } else if !is_extension && matches!(node.kind(), Kind::Map | Kind::List) {
            let at = node.pointer();
            if uses
                .get(&at)
                .is_none_or(|one| one.support == Support::Honoured)
            {
                found.push(at);
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use crate::{File, Input};

    const DOCUMENT: &str = r##"{
        "openapi": "3.1.0",
        "info": {"title": "", "version": "", "license": {"name": "MIT"}},
        "paths": {"/a": {"get": {
            "parameters": [{"name": "a", "in": "query", "schema": {"type": "string", "pattern": "(?=a)", "minLength": 1}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}, "example": {}}}}}
        }}},
        "components": {
            "schemas": {"A": {"type": "object", "title": "T", "typ": 1, "not": {}, "xml": {}, "x-a": 1, "properties": {"b": {"readOnly": true}}}},
            "responses": {"Unused": {"description": ""}}
        }
    }"##;

    #[test]
    fn every_keyword_is_counted_by_what_became_of_it() {
        let document = File {
            name: "a.json".to_owned(),
            bytes: DOCUMENT.into(),
        };
        let (report, ledger) = crate::ledger(&Input {
            document,
            ..Input::default()
        });
        assert!(!report.has_errors());
        let line = |object: &'static str, key: &str| {
            let count = ledger
                .keywords
                .get(&(object, key.to_owned()))
                .copied()
                .unwrap_or_default();
            (count.honoured, count.documentation, count.ignored)
        };
        assert_eq!(line("a schema", "type"), (2, 0, 0));
        assert_eq!(line("a schema", "title"), (0, 1, 0));
        assert_eq!(line("a schema", "typ"), (0, 0, 1));
        assert_eq!(line("a schema", "not"), (1, 0, 0));
        assert_eq!(line("a schema", "xml"), (0, 0, 1));
        assert_eq!(line("a schema", "x-*"), (0, 0, 1));
        assert_eq!(line("a schema", "readOnly"), (1, 0, 0));
        assert_eq!(line("a schema", "minLength"), (1, 0, 0));
        assert_eq!(
            line("a schema", "pattern"),
            (0, 1, 0),
            "look-ahead cannot be checked"
        );
        assert_eq!(line("a media type", "schema"), (1, 0, 0));
        assert_eq!(
            line("a media type", "example"),
            (0, 1, 0),
            "it is compared with the schema"
        );
        assert_eq!(line("`info`", "license"), (0, 1, 0));
        assert_eq!(ledger.untyped.len(), 1);
        let unread: Vec<String> = ledger.unread.iter().map(ToString::to_string).collect();
        assert_eq!(unread, ["#/components/responses"]);
    }
}
