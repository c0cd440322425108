//! A safety net below the rules: compares the code that is emitted for each matched type and
//! operation.
//!
//! Code that differs without a change that says why shows that a rule is missing. It is reported as
//! it is, so that no review is silent about a difference. Comments and layout are not code, and
//! neither is the new name of what a rule calls renamed.

mod tokens;
mod used_types;

use std::collections::BTreeSet;

pub(super) use tokens::words;
use tokens::{Code, Difference, first_difference, plain};
use used_types::ChangedTypes;

use super::draft::{About, Draft, Subject};
use super::matching::route;
use super::operations::partners;
use super::places::TypePair;
use super::spelling::Spelling;
use super::{Comparison, rules};
use crate::compare::change::ChangeKind;
use crate::emitted_code::{CodePart, EmittedCode};
use crate::ir::{Location, Operation, TypeId};

/// The rules that say something of an item but explain no difference of its code beyond names.
const ABOUT_NAMES: &[&rules::Rule] = &[
    &rules::TYPE_MOVED,
    &rules::OPERATION_ID,
    &rules::API_VERSION,
    &rules::OPERATION_TYPES_RENAMED,
];

/// What belongs to neither a type nor an operation: its part, its Rust path, and where the document
/// says it.
const OTHERS: &[(CodePart, &str, &[&str])] = &[
    (CodePart::BelowTypes, "types", &["components", "schemas"]),
    (CodePart::Client, "Client", &[]),
    (CodePart::Servers, "servers", &["servers"]),
    (CodePart::Headers, "operations::Headers", &["paths"]),
];

impl Comparison<'_> {
    /// Reports the matched items whose code differs although no rule found a change of them.
    pub(super) fn unexplained_code(&mut self, old: &EmittedCode, new: &EmittedCode) {
        let explained = self.explained();
        let search = Search {
            old,
            new,
            renames: self.renames(),
            old_types: ChangedTypes::new(&self.old, &explained.old_types),
            new_types: ChangedTypes::new(&self.new, &explained.new_types),
            explained: &explained,
            spellings: (Spelling::new(&self.old), Spelling::new(&self.new)),
        };
        let mut found = self.code_of_types(&search);
        found.extend(self.code_of_operations(&search));
        found.extend(self.code_of_others(&search));
        self.drafts.extend(found);
    }

    fn code_of_types(&self, search: &Search<'_>) -> Vec<Draft> {
        // That a name stands for a type says all of the code of the name.
        let is_other_name = |pair: &TypePair| self.has_alias(*pair);
        let further = self.matching.further_pairs();
        let further = further.filter(|pair| !is_other_name(pair));
        let pairs = self.matching.type_pairs().chain(further);
        let unexplained = pairs.filter(|(left, right)| {
            !search
                .explained
                .types
                .contains(&(Some(*left), Some(*right)))
        });
        unexplained
            .filter_map(|(left, right)| {
                let difference = search.difference(CodePart::Type(left), CodePart::Type(right))?;
                let (old, new) = (&search.old_types, &search.new_types);
                let subject = self.subject(Some(left), Some(right));
                let follows = difference.is_at(&old.words_of_type(left), &new.words_of_type(right));
                let codes = (
                    search.code(search.old, CodePart::Type(left)),
                    search.code(search.new, CodePart::Type(right)),
                );
                Some(search.draft(codes, &subject, &difference, follows))
            })
            .collect()
    }

    fn code_of_operations(&self, search: &Search<'_>) -> Vec<Draft> {
        let pairs = self.matching.operation_pairs();
        let unexplained = pairs.filter(|pair| !search.explained.operations.contains(pair));
        unexplained
            .filter_map(|(left, right)| {
                let path_names = self.renamed_in_path(left, right);
                let old = search.old.part(CodePart::Operation(left));
                let new = search.new.part(CodePart::Operation(right));
                let old_code = Code::new(old, &path_names.0);
                let new_code = Code::new(new, &path_names.1);
                let difference = first_difference(old_code, new_code, &search.renames)?;
                let old = search.old_types.words_of_operation(left);
                let new = search.new_types.words_of_operation(right);
                let subject = self.call_subject(Some(left), Some(right));
                let follows = difference.is_at(&old, &new);
                Some(search.draft((old_code, new_code), &subject, &difference, follows))
            })
            .collect()
    }

    fn code_of_others(&self, search: &Search<'_>) -> Vec<Draft> {
        let is_explained = |part: CodePart, item: &str| {
            let path = format!("{}{item}", self.new.prefix);
            let has_come_or_gone = search.explained.client && part != CodePart::BelowTypes;
            has_come_or_gone || search.explained.items.contains(&path)
        };
        let unexplained = OTHERS
            .iter()
            .filter(|(part, item, _)| !is_explained(*part, item));
        unexplained
            .filter_map(|(part, item, place)| {
                let difference = search.difference(*part, *part)?;
                let subject = self.list_subject(item, place);
                let follows =
                    *part == CodePart::Headers && self.is_at_header_type(&difference, search);
                let codes = (
                    search.code(search.old, *part),
                    search.code(search.new, *part),
                );
                Some(search.draft(codes, &subject, &difference, follows))
            })
            .collect()
    }

    /// Whether code differs where the constants for headers use a changed type. The code of the
    /// client and of the servers uses no types.
    fn is_at_header_type(&self, difference: &Difference<'_>, search: &Search<'_>) -> bool {
        let old = search.old_types.words_of_headers(&self.old.api.headers());
        let new = search.new_types.words_of_headers(&self.new.api.headers());
        difference.is_at(&old, &new)
    }

    /// The names of path parameters that are called otherwise in the other state, in quotes.
    fn renamed_in_path(&self, left: usize, right: usize) -> (BTreeSet<String>, BTreeSet<String>) {
        let (old, new) = (
            &self.old.api.operations[left],
            &self.new.api.operations[right],
        );
        let partners = partners(old, new).into_iter().zip(&old.parameters);
        partners
            .filter_map(|(partner, before)| Some((before, &new.parameters[partner?])))
            .filter(|(before, after)| {
                before.location == Location::Path
                    && after.location == Location::Path
                    && before.wire != after.wire
            })
            .map(|(before, after)| (literal(&before.wire), literal(&after.wire)))
            .unzip()
    }

    /// The names that became others, each with what it became.
    fn renames(&self) -> BTreeSet<(String, String)> {
        let types = self
            .matching
            .all_type_pairs()
            .map(|(left, right)| (self.old.type_name(left), self.new.type_name(right)));
        let mut names: BTreeSet<(String, String)> = types.collect();
        let literals = self.matching.all_type_pairs().filter_map(|(left, right)| {
            let old = self.old.names.type_names(left).required.as_ref()?;
            let new = self.new.names.type_names(right).required.as_ref()?;
            Some((old.plain().to_owned(), new.plain().to_owned()))
        });
        names.extend(literals);
        for (left, right) in self.matching.operation_pairs() {
            let (old, new) = (
                self.old.names.operation(left),
                self.new.names.operation(right),
            );
            for (before, after) in [
                (&old.method, &new.method),
                (&old.ident, &new.ident),
                (&old.error, &new.error),
                (&old.output, &new.output),
                (&old.body_type, &new.body_type),
            ] {
                names.insert((before.plain().to_owned(), after.plain().to_owned()));
            }
            let (old, new) = (
                &self.old.api.operations[left],
                &self.new.api.operations[right],
            );
            names.insert((literal(&shown_id(old)), literal(&shown_id(new))));
            if route(old) == route(new) {
                names.insert((literal(&old.path), literal(&new.path)));
            }
        }
        let schemes = self.renamed_schemes.iter();
        names.extend(schemes.map(|(old, new)| (literal(old), literal(new))));
        let renamed = self
            .drafts
            .iter()
            .filter(|draft| draft.rule.kind == ChangeKind::Renamed);
        let pair = |draft: &Draft| {
            let name = |text: &Option<String>| text.as_deref().map(|name| plain(name).to_owned());
            name(&draft.before).zip(name(&draft.after))
        };
        names.extend(renamed.filter_map(pair));
        names.retain(|(before, after)| before != after);
        names
    }

    /// What the changes that were found so far explain.
    fn explained(&self) -> Explained {
        let mut explained = Explained::default();
        for draft in &self.drafts {
            let is_any =
                |rules: &[&rules::Rule]| rules.iter().any(|rule| std::ptr::eq(*rule, draft.rule));
            let is_renamed = draft.rule.kind == ChangeKind::Renamed && draft.about != About::Api;
            if is_renamed || is_any(ABOUT_NAMES) {
                continue;
            }
            if is_any(&[&rules::CLIENT_ADDED, &rules::CLIENT_REMOVED]) {
                explained.client = true;
            }
            match draft.about {
                About::Type(left, right) => {
                    explained.old_types.extend(left);
                    explained.new_types.extend(right);
                    explained.types.insert((left, right));
                }
                About::Operation(Some(left), Some(right)) => {
                    explained.operations.insert((left, right));
                }
                About::Operation(..) => {}
                About::Api => {
                    // Credentials and features show in the code of the client as well.
                    let module = ["Credential", "features"]
                        .iter()
                        .find_map(|item| draft.item.strip_suffix(item));
                    let item = match module {
                        Some(module) => format!("{module}Client"),
                        None => draft.item.clone(),
                    };
                    explained.items.insert(item);
                }
            }
        }
        explained
    }
}

/// The code of both states, and what has been found of them.
struct Search<'a> {
    old: &'a EmittedCode,
    new: &'a EmittedCode,
    renames: BTreeSet<(String, String)>,
    explained: &'a Explained,
    old_types: ChangedTypes<'a>,
    new_types: ChangedTypes<'a>,
    spellings: (Spelling, Spelling),
}

impl<'a> Search<'a> {
    fn difference(&self, left: CodePart, right: CodePart) -> Option<Difference<'a>> {
        let (old, new) = (self.code(self.old, left), self.code(self.new, right));
        first_difference(old, new, &self.renames)
    }

    /// The code of a part in which no name of a path parameter differs.
    fn code(&self, of: &'a EmittedCode, part: CodePart) -> Code<'a> {
        Code::new(of.part(part), const { &BTreeSet::new() })
    }

    /// Code that differs. What differs only where it uses a changed type follows from the change of
    /// that type, which says what it means on the wire. What is the same with every alias replaced
    /// by its type is the same code.
    fn draft(
        &self,
        (old, new): (Code<'_>, Code<'_>),
        subject: &Subject,
        difference: &Difference<'_>,
        follows: bool,
    ) -> Draft {
        let expanded = (
            self.spellings.0.expand(old.text()),
            self.spellings.1.expand(new.text()),
        );
        let expanded = (old.with_text(&expanded.0), new.with_text(&expanded.1));
        let rule = if first_difference(expanded.0, expanded.1, &self.renames).is_none() {
            &rules::CODE_RESPELLED
        } else if follows {
            &rules::CODE_FOLLOWS
        } else {
            &rules::CODE_DIFFERS
        };
        let (before, after) = difference.lines();
        let draft = Draft::new(rule, subject).before(before).after(after);
        Draft { follows, ..draft }
    }
}

/// What an operation is called in logs: its id, or its method and path.
fn shown_id(operation: &Operation) -> String {
    let route = || format!("{} {}", operation.method.as_str(), operation.path);
    operation.id.clone().unwrap_or_else(route)
}

/// A text as it stands in emitted code.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The items of which a change has been found.
#[derive(Default)]
struct Explained {
    types: BTreeSet<(Option<TypeId>, Option<TypeId>)>,
    old_types: BTreeSet<TypeId>,
    new_types: BTreeSet<TypeId>,
    operations: BTreeSet<(usize, usize)>,
    /// The paths of what is neither a type nor an operation.
    items: BTreeSet<String>,
    /// Whether the client came or went, with its servers and constants.
    client: bool,
}
